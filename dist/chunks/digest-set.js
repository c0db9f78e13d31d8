import { r as evidenceError } from "./user-error.js";
import { t as digestFile } from "./digest.js";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
/**
* Digests of many files, in the order given; `paths` are relative to `directory`. Small ones are opened and read at once: a
* promise for each call would cost four times what the file system costs.
* @throws what the file system says, e.g. `ENOENT`; the signal's reason
*/
async function digestFiles(directory, paths, signal) {
	let found = [], buffer = Buffer.allocUnsafe(262144);
	for (let path of paths) {
		found.length % 64 == 63 && await setImmediate(), signal?.throwIfAborted();
		let absolutePath = join(directory, path), bytes = readSmall(absolutePath, buffer);
		bytes === void 0 ? found.push({
			path,
			...await digestFile(absolutePath)
		}) : found.push({
			path,
			digest: `sha256:${hash("sha256", buffer.subarray(0, bytes), "hex")}`,
			bytes
		});
	}
	return found;
}
/** Number of bytes of a file that fits into the buffer with room to spare; undefined for a larger one. */
function readSmall(path, buffer) {
	let file = openSync(path, "r");
	try {
		let bytes = 0;
		for (;;) {
			let read = readSync(file, buffer, bytes, buffer.length - bytes, null);
			if (read === 0) return bytes;
			if (bytes += read, bytes === buffer.length) return;
		}
	} finally {
		closeSync(file);
	}
}
// packages/shared/src/digest/digest-set.ts
/**
* One digest for several files: SHA-256 over the raw SHA-256 values of the files in the order of their names,
* compared by code point. It is the subject digest of OpenSSF model signing
* (`model_signing/_signing/signing.py`, `Payload`), so that its signatures and our evidence name the same thing.
*/
function digestOfFiles(files) {
	let hash = createHash("sha256");
	for (let file of [...files].sort((a, b) => compareNames(a.path, b.path))) hash.update(Buffer.from(file.digest.replace(/^sha256:/, ""), "hex"));
	return `sha256:${hash.digest("hex")}`;
}
/**
* Digest of everything under a directory, and the files it rests on. Left out, as by model signing:
* `.git`, `.gitattributes`, `.github`, `.gitignore` at the top. A symbolic link is an error, since its target is not content of the directory.
* @param options.shown the directory as the user named it, for sentences
*/
async function digestDirectory(directory, { shown = directory, signal } = {}) {
	let paths = (await filesBelow(directory, "", shown)).sort(compareNames);
	if (paths.length === 0) throw evidenceError(`The directory ${shown} holds no file.`, { hint: "Name the directory that holds the files themselves." });
	let files = await digestFiles(directory, paths, signal);
	return {
		digest: digestOfFiles(files),
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		files
	};
}
const ignoredAtTop = /* @__PURE__ */ new Set([
	".git",
	".gitattributes",
	".github",
	".gitignore"
]);
async function filesBelow(directory, under, shown) {
	let found = [];
	for (let entry of await readdir(join(directory, under), { withFileTypes: !0 })) {
		if (under === "" && ignoredAtTop.has(entry.name)) continue;
		let path = under === "" ? entry.name : `${under}/${entry.name}`;
		if (entry.isDirectory()) found.push(...await filesBelow(directory, path, shown));
		else if (entry.isFile()) found.push(path);
		else throw evidenceError(`${shown}/${path} is not a plain file.`, { hint: "Replace the link by the file it points to: a digest covers the directory's own content only." });
	}
	return found;
}
/** Path parts are compared one by one, each by code point, as Python orders `PurePosixPath`. */
function compareNames(a, b) {
	let left = a.split("/"), right = b.split("/");
	for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
		let order = Buffer.compare(Buffer.from(left[index] ?? ""), Buffer.from(right[index] ?? ""));
		if (order !== 0) return order;
	}
	return left.length - right.length;
}
export { digestOfFiles as n, digestFiles as r, digestDirectory as t };
