import { n as parseComment, t as composeComment } from "./comment.js";
import { deflateRawSync, inflateRawSync } from "node:zlib";
// packages/shared/src/publish/stored-section.ts
const tag = "gatewright:v1:stored", maximumBytes = 1e6;
/**
* A section as an HTML comment, for the text of a check run: the reader sees the report once, and another job can take
* the section from there when the pull request's comment has lost it.
*/
function storeSection(section) {
	let packed = deflateRawSync(composeComment([section], section, maximumBytes)).toString("base64");
	return `<!-- ${tag} ${packed} -->`;
}
/** The sections in a check run's text; none when there are none, or when they cannot be read. */
function readStoredSections(text) {
	let packed = RegExp(`<!-- ${tag} ([A-Za-z0-9+/=]+) -->`).exec(text)?.[1];
	if (packed === void 0) return [];
	try {
		let unpacked = inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: maximumBytes });
		return parseComment(unpacked.toString("utf8"))?.sections ?? [];
	} catch {
		return [];
	}
}
export { storeSection as n, readStoredSections as t };
