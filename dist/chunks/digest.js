import { open } from "node:fs/promises";
import { createHash } from "node:crypto";
// packages/shared/src/digest/digest.ts
/** Lower-case hexadecimal SHA-256 of bytes, or of the UTF-8 form of a text. */
function sha256Hex(data) {
	return createHash("sha256").update(data).digest("hex");
}
const pieceBytes = 524288;
/**
* Digest (`sha256:<64 hex>`) and size of a file's bytes. One piece is read while the one before is hashed; a stream would take a new
* buffer for each, and a fifth more time. Throws what the file system says, e.g. `ENOENT`.
*/
async function digestFile(path) {
	let hash = createHash("sha256"), file = await open(path, "r");
	try {
		let [filling, spare] = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)], bytes = 0, reading = file.read(filling, 0, pieceBytes, null);
		for (;;) {
			let { bytesRead } = await reading;
			if (bytesRead === 0) break;
			[filling, spare] = [spare, filling], reading = file.read(filling, 0, pieceBytes, null), hash.update(spare.subarray(0, bytesRead)), bytes += bytesRead;
		}
		return {
			digest: `sha256:${hash.digest("hex")}`,
			bytes
		};
	} finally {
		await file.close();
	}
}
export { sha256Hex as n, digestFile as t };
