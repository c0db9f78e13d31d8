import { n as configurationError, r as evidenceError } from "./user-error.js";
import { n as sha256Hex, t as digestFile } from "./digest.js";
import { t as cannotBeRead } from "./evidence-file.js";
import { t as openCheckout } from "./git-checkout.js";
import { lstat, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { existsSync, lstatSync } from "node:fs";
/**
* A file of a checkout by its content. A symbolic link is its target's name, as git sees it, so that no link reads what lies
* elsewhere; a folder (another repository inside this one) is its name alone.
*/
async function digestEntry(root, path) {
	let absolutePath = join(root, path);
	try {
		let status = await lstat(absolutePath);
		return status.isSymbolicLink() ? entryOf(path, `link ${await readlink(absolutePath)}`) : status.isFile() ? status.size > 524288 ? {
			path,
			...await digestFile(absolutePath)
		} : entryOf(path, await readFile(absolutePath)) : entryOf(path, "folder");
	} catch (error) {
		throw cannotBeRead(path, error);
	}
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
];
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
		"--exclude-standard"
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
	return found;
}
async function filesBelow(pattern, workingDirectory, excluded = []) {
	let { glob, escapePath } = await import("./dist3.js");
	return glob([existsSync(join(workingDirectory, pattern)) ? escapePath(pattern) : pattern, ...excluded], {
		cwd: workingDirectory,
		dot: !0,
		onlyFiles: !0,
		followSymbolicLinks: !1,
		ignore: ["**/.git/**", "**/node_modules/**"]
	});
}
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
export { isLeftover as n, digestEntry as r, codeFiles as t };
