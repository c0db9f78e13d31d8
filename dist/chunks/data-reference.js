import { r as suggest } from "./suggestion.js";
import { n as configurationError } from "./user-error.js";
// packages/tracking/src/data-versions/data-reference.ts
const schemes = [
	"file",
	"dvc",
	"lakefs",
	"delta",
	"iceberg",
	"git-lfs",
	"s3",
	"gs",
	"hf"
], maxLength = 2e3;
/**
* Takes a reference apart: `data/train.csv`, `dvc:data/train.csv`, `s3://bucket/key@version`.
* @throws UserError (`configuration`) for an empty one, one with control characters, and an unknown scheme
*/
function parseReference(reference) {
	if (reference.trim() === "") throw configurationError("A data reference is empty.", { hint: "Name a path or `<scheme>:<locator>[@<id>]`, for example `train: data/train.csv`." });
	if (reference.length > maxLength) throw configurationError(`A data reference has ${reference.length} characters; at most ${maxLength} are read.`, { hint: "Name the directory, or a pattern." });
	if (/[\u0000-\u001f\u007f]/.test(reference)) throw configurationError(`The data reference ${JSON.stringify(reference)} has control characters.`, { hint: "Rename the file, or name its directory." });
	let [, word, rest] = /^([A-Za-z][A-Za-z0-9+.-]+):(.*)$/s.exec(reference) ?? [];
	if (word === void 0 || rest === void 0) return {
		scheme: void 0,
		locator: reference
	};
	let scheme = schemes.find((known) => known === word);
	if (scheme === void 0) throw unknownScheme(reference, word);
	if (rest.replace(/^\/\//, "") === "") throw configurationError(`The data reference ${reference} names nothing behind its scheme.`, { hint: `Write ${scheme}:<locator>.` });
	return {
		scheme,
		locator: rest
	};
}
/** The part behind the last `@`, when it can be an id at all: ids have no slash, paths often do. */
function splitId(locator) {
	let at = locator.lastIndexOf("@");
	return at <= 0 || locator.indexOf("/", at) !== -1 ? {
		name: locator,
		id: void 0
	} : {
		name: locator.slice(0, at),
		id: locator.slice(at + 1)
	};
}
function unknownScheme(reference, word) {
	if (/^https?$/i.test(word)) return configurationError(`${word}: is no version of data: what an address leads to can change at any time.`, { hint: "Fetch the file in a step before this one, and name the file." });
	let near = suggest(word, schemes);
	return configurationError(`The data reference ${reference} has the unknown scheme ${word}.`, { hint: `${near === void 0 ? "" : `Did you mean ${near}? `}Known are ${schemes.join(", ")}; a path that looks like this is written file:${reference}.` });
}
export { splitId as n, parseReference as t };
