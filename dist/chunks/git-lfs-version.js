import { t as digestFile } from "./digest.js";
import { r as evidenceError } from "./user-error.js";
import { n as openCheckout } from "./git-checkout.js";
import { n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { r as readLfsPointer, t as isLfsPointer } from "./lfs-pointer.js";
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
// packages/tracking/src/data-versions/git-lfs-version.ts
/**
* A file that Git LFS keeps: `git-lfs:<path>@sha256:<oid>`. Where the file was fetched, its bytes are compared with the
* pointer in git's index; where it was not, the pointer alone names the version and there is no digest.
*/
async function gitLfsVersion(locator, context) {
	let [, named, wanted] = /^(.*)@(sha256:[0-9a-f]{64})$/s.exec(locator) ?? [], located = await locateEvidence(named ?? locator, context), { path } = located;
	if (located.kind === "directory") throw evidenceError(`${path} is a directory; Git LFS keeps files.`, {
		location: { path },
		hint: `Name one file, or file:${path} for the content of the whole directory.`
	});
	let onDisk = await pointerOnDisk(located), { oid, bytes } = onDisk ?? await pointerInIndex(located, context);
	if (wanted !== void 0 && wanted !== oid) throw evidenceError(`${path} is not the data that was named: its pointer says ${oid}, named is ${wanted}.`, {
		location: { path },
		hint: "Check out the commit that has it, or name the version that is there."
	});
	let version = {
		role: context.role,
		version: `git-lfs:${path}@${oid}`,
		bytes,
		files: 1
	};
	if (onDisk !== void 0) return version;
	let content = await digestFile(located.absolutePath).catch((error) => {
		throw cannotBeRead(path, error);
	});
	if (content.digest !== oid) throw evidenceError(`${path} was changed: its bytes are ${content.digest} (${content.bytes}), its Git LFS pointer says ${oid} (${bytes}).`, {
		location: { path },
		hint: `Commit the change with \`git add ${path}\`, or restore it with \`git lfs checkout\`.`
	});
	return {
		...version,
		digest: oid,
		...await context.countTable?.([located.absolutePath])
	};
}
async function pointerOnDisk({ path, absolutePath, bytes }) {
	if (bytes > 1023) return;
	let content = await readFile(absolutePath).catch((error) => {
		throw cannotBeRead(path, error);
	});
	return isLfsPointer(content) ? validPointer(content, path, "") : void 0;
}
async function pointerInIndex({ path, absolutePath }, context) {
	let checkout = await openCheckout(context.workingDirectory, context.signal);
	if (checkout === void 0) throw evidenceError(`${path} has no Git LFS pointer: this is no git checkout.`, {
		location: { path },
		hint: `Name it as file:${path}.`
	});
	let inCheckout = relative(checkout.root, absolutePath).split(sep).join("/"), size = (await checkout.run([
		"cat-file",
		"-s",
		`:0:${inCheckout}`
	]))?.toString("utf8").trim(), content = size !== void 0 && Number(size) <= 1023 ? await checkout.run([
		"cat-file",
		"blob",
		`:0:${inCheckout}`
	]) : void 0;
	if (content === void 0 || !isLfsPointer(content)) throw evidenceError(`${path} has no Git LFS pointer: ${size === void 0 ? "git does not track it" : "git holds the file itself"}.`, {
		location: { path },
		hint: `Name it as file:${path}, or put it into Git LFS with \`git lfs track\`.`
	});
	return validPointer(content, path, "in git's index ");
}
function validPointer(content, path, where) {
	let pointer = readLfsPointer(content.toString("utf8"));
	if (pointer !== void 0) return pointer;
	throw evidenceError(`The Git LFS pointer ${where}for ${path} is broken.`, {
		location: { path },
		hint: "It has the lines version, oid sha256:<64 hex digits> and size; is it cut off, or half of a merge conflict?"
	});
}
export { gitLfsVersion };
