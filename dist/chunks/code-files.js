import { n as configurationError, r as evidenceError } from "./user-error.js";
import { r as pathInside, t as cannotBeRead } from "./evidence-file.js";
import { n as sha256Hex, t as digestFile } from "./digest.js";
import { t as systemErrorCode } from "./system-error.js";
import { n as openCheckout } from "./git-checkout.js";
import { lstat, readFile, readlink, realpath } from "node:fs/promises";
import { join, posix } from "node:path";
import { existsSync, lstatSync } from "node:fs";
/**
* A file below `root` by its content. A symbolic link counts with its target's name, and with the target's content where that lies below
* `root`; nothing elsewhere is read. A folder (another repository inside this one) is its name alone.
*/
async function digestEntry(root, path) {
	let absolutePath = join(root, path);
	try {
		let status = await lstat(absolutePath);
		return status.isSymbolicLink() ? entryOf(path, await linkContent(absolutePath, root)) : status.isFile() ? status.size > 524288 ? {
			path,
			...await digestFile(absolutePath)
		} : entryOf(path, await readFile(absolutePath)) : entryOf(path, "folder");
	} catch (error) {
		throw cannotBeRead(path, error);
	}
}
async function linkContent(absolutePath, root) {
	let name = `link ${await readlink(absolutePath)}`, target = await realpath(absolutePath).catch((error) => {
		if (systemErrorCode(error) === void 0) throw error;
	});
	return target === void 0 || pathInside(target, await realpath(root)) === void 0 ? name : (await lstat(target)).isFile() ? `${name}\n${(await digestFile(target)).digest}` : name;
}
function entryOf(path, content) {
	return {
		path,
		digest: `sha256:${sha256Hex(content)}`,
		bytes: Buffer.byteLength(content)
	};
}
/** In the order given; several at a time, since most of the time goes into waiting for the file system. */
async function digestEntries(root, paths) {
	let found = [];
	for (let start = 0; start < paths.length; start += 16) found.push(...await Promise.all(paths.slice(start, start + 16).map((path) => digestEntry(root, path))));
	return found;
}
// packages/tracking/src/code/code-files.ts
/** What programs leave behind when they run: with it a second run would never have the code of the first. */
const leftovers = [
	"__pycache__",
	".ipynb_checkpoints",
	".gatewright",
	".pytest_cache",
	".mypy_cache",
	".ruff_cache"
], keptRecords = "--exclude=gatewright-records-*.json";
function isLeftover(path) {
	return /\.py[co]$/.test(path) || path.split("/").some((part) => leftovers.includes(part) || part === ".git");
}
/**
* Files of code by name and content, sorted by name. Without globs: what git tracks below the working directory, and what it neither
* tracks nor ignores; outside git every file. What a run leaves behind (`__pycache__` and the like) is never among them.
* @throws UserError for a glob that leads out of the working directory or matches nothing
*/
async function codeFiles(globs, workingDirectory) {
	let paths = globs.length === 0 ? await allFiles(workingDirectory) : await matching(globs, workingDirectory);
	return digestEntries(workingDirectory, [...new Set(paths)].filter((path) => !isLeftover(path)).sort(byCodePoint));
}
async function allFiles(workingDirectory) {
	let checkout = await openCheckout(workingDirectory);
	if (checkout === void 0) return filesBelow("**", workingDirectory);
	let listing = await checkout.run([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard",
		keptRecords
	], { directory: workingDirectory });
	if (listing === void 0) throw evidenceError("Git cannot list the files of this checkout, so nobody knows what code the run depends on.", { hint: "Look what `git status` says there, or name the code in `train.code`." });
	return listing.toString("utf8").split("\0").filter((path) => path !== "" && lstatSync(join(workingDirectory, path), { throwIfNoEntry: !1 }) !== void 0);
}
async function matching(globs, workingDirectory) {
	let found = [], excluded = globs.filter((pattern) => pattern.startsWith("!"));
	for (let pattern of globs) {
		if (/^!?(?:[/\\]|[A-Za-z]:|~)|(?:^!?|[/\\])\.\.(?:[/\\]|$)/.test(pattern) || pattern === "") throw configurationError(`The code pattern ${JSON.stringify(pattern)} leads out of the working directory.`, { hint: "Patterns are relative to the working directory, for example `src/**`." });
		if (pattern.startsWith("!")) continue;
		let matches = await filesBelow(pattern, workingDirectory, excluded);
		if (matches.length === 0) throw evidenceError(`No file matches the code pattern ${pattern}.`, { hint: "Check the pattern; it is relative to the working directory." });
		found.push(...matches);
	}
	return await refuseLinksOutside(found, workingDirectory), found;
}
/** A pattern names code that the result depends on: what lies elsewhere would not count, and nobody would see it. */
async function refuseLinksOutside(paths, workingDirectory) {
	let root = await realpath(workingDirectory), folders = new Set(paths.map((path) => posix.dirname(path))), links = paths.filter((path) => lstatSync(join(workingDirectory, path)).isSymbolicLink());
	for (let path of [...folders, ...links]) if (pathInside(await realpath(join(workingDirectory, path)), root) === void 0) throw evidenceError(`${path} leads out of the working directory.`, {
		location: { path },
		hint: "Put the code itself below the working directory, or leave it out of `train.code` with `!pattern`."
	});
}
async function filesBelow(pattern, workingDirectory, excluded = []) {
	let { glob, escapePath } = await import("./dist3.js");
	return glob([existsSync(join(workingDirectory, pattern)) ? escapePath(pattern) : pattern, ...excluded], {
		cwd: workingDirectory,
		dot: !0,
		onlyFiles: !0,
		ignore: ["**/.git/**", "**/node_modules/**"]
	});
}
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
export { digestEntry as i, isLeftover as n, keptRecords as r, codeFiles as t };
