import { r as evidenceError } from "./user-error.js";
import { t as digestFile } from "./digest.js";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createHash } from "node:crypto";
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
*/
async function digestDirectory(directory) {
	let files = [];
	for (let path of await filesBelow(directory, "")) files.push({
		path,
		...await digestFile(join(directory, path))
	});
	if (files.length === 0) throw evidenceError(`The directory ${directory} holds no file.`, { hint: "Name the directory that holds the model." });
	return files.sort((a, b) => compareNames(a.path, b.path)), {
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
async function filesBelow(directory, under) {
	let found = [];
	for (let entry of await readdir(join(directory, under), { withFileTypes: !0 })) {
		if (under === "" && ignoredAtTop.has(entry.name)) continue;
		let path = under === "" ? entry.name : `${under}/${entry.name}`;
		if (entry.isDirectory()) found.push(...await filesBelow(directory, path));
		else if (entry.isFile()) found.push(path);
		else throw evidenceError(`${join(directory, path)} is not a plain file.`, { hint: "Replace the link by the file it points to: a digest covers the directory's own content only." });
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
export { digestOfFiles as n, digestDirectory as t };
