import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
// packages/shared/src/digest/digest.ts
/** Lower-case hexadecimal SHA-256 of bytes, or of the UTF-8 form of a text. */
function sha256Hex(data) {
	return createHash("sha256").update(data).digest("hex");
}
/** Digest (`sha256:<64 hex>`) and size of a file's bytes. Throws what the file system says, e.g. `ENOENT`. */
async function digestFile(path) {
	let hash = createHash("sha256"), bytes = 0;
	for await (let chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk), bytes += chunk.length;
	return {
		digest: `sha256:${hash.digest("hex")}`,
		bytes
	};
}
export { sha256Hex as n, digestFile as t };
