import { n as splitId, t as parseReference } from "./data-reference.js";
import { t as digestFile } from "./digest.js";
import { n as digestOfFiles, r as digestFiles, t as digestDirectory } from "./digest-set.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
import { n as locateEvidence, r as pathInside, t as cannotBeRead } from "./evidence-file.js";
import { t as existsIn } from "./existing.js";
import { n as maxPointerBytes, t as isLfsPointer } from "./lfs-pointer.js";
import { lstat, open, readFile, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { lstatSync } from "node:fs";
// packages/tracking/src/data-versions/file-version.ts
/**
* A file, a directory or a glob by its bytes: `file:<path>@sha256:<hex>`. One file has the SHA-256 that `sha256sum` prints; several have
* `digestOfFiles`.
* @param locator a path, and `@sha256:<hex>` behind it when the bytes must be those
*/
async function fileVersion(locator, context) {
	let [, named, wanted] = /^(.*)@(sha256:[0-9a-f]{64})$/s.exec(locator) ?? [], path = named ?? locator;
	wanted === void 0 && await refuseOtherId(path, context);
	let found = await findFiles(path, context);
	if (wanted !== void 0 && found.digest !== wanted) throw evidenceError(`${path} is not the data that was named: it is ${found.digest}, named is ${wanted}.`, { hint: "Restore the file, or name the digest that it has now." });
	let counted = await context.countTable?.(found.files.map((file) => join(context.workingDirectory, file.path)));
	return {
		role: context.role,
		version: `file:${found.path}@${found.digest}`,
		digest: found.digest,
		bytes: found.files.reduce((sum, file) => sum + file.bytes, 0),
		files: found.files.length,
		...counted
	};
}
/** Reports show the first twelve digits, and who copies them, or writes `@main`, would be told that there is no such file. */
async function refuseOtherId(locator, context) {
	let { name, id } = splitId(locator);
	if (!(id === void 0 || leavesWorkingDirectory(name)) && !await existsIn(locator, context) && await existsIn(name, context)) throw configurationError(`${locator}: ${JSON.stringify(id)} is no version of a file.`, { hint: `Write ${name}@sha256: and all 64 digits behind it, as the run's record has them, or ${name} alone for the bytes that are there.` });
}
async function findFiles(path, context) {
	let found = await isPattern(path, context) ? await filesOfGlob(path, context) : await filesAt(path, context);
	return await refusePointers(found.files, context), found;
}
async function filesAt(path, context) {
	let located = await locateEvidence(path, context);
	try {
		if (located.kind === "file") {
			let file = {
				path: located.path,
				...await digestFile(located.absolutePath)
			};
			return refuseEmpty(path, [file]), {
				path: located.path,
				digest: file.digest,
				files: [file]
			};
		}
		let { signal } = context, { digest, files } = await digestDirectory(located.absolutePath, {
			shown: located.path,
			signal
		});
		refuseEmpty(path, files);
		let prefix = located.path === "." ? "" : `${located.path}/`;
		return {
			path: located.path,
			digest,
			files: files.map((file) => ({
				...file,
				path: prefix + file.path
			}))
		};
	} catch (error) {
		throw cannotBeRead(path, error);
	}
}
async function filesOfGlob(pattern, context) {
	if (leavesWorkingDirectory(pattern)) throw configurationError(`${pattern} lies outside the working directory.`, { hint: "Patterns are relative to the working directory, for example `data/*.csv`." });
	let { workingDirectory, signal } = context, { glob } = await import("./dist3.js"), paths = await glob(pattern, {
		cwd: workingDirectory,
		onlyFiles: !0,
		expandDirectories: !1,
		ignore: ["**/.git/**"]
	});
	if (paths.length === 0) throw evidenceError(`No file matches ${pattern}.`, { hint: "Check the pattern; it is relative to the working directory. Is the data fetched before this step?" });
	await refuseLinks(paths, workingDirectory);
	try {
		let files = await digestFiles(workingDirectory, paths.sort(byCodePoint), signal);
		refuseEmpty(pattern, files);
		let [first] = files;
		return {
			path: pattern,
			digest: files.length === 1 && first !== void 0 ? first.digest : digestOfFiles(files),
			files
		};
	} catch (error) {
		throw cannotBeRead(pattern, error);
	}
}
/** `train[1].csv` is a name when there is such a file. */
async function isPattern(path, { workingDirectory }) {
	let { isDynamicPattern } = await import("./dist3.js");
	return isDynamicPattern(path) ? await lstat(join(workingDirectory, path)).then(() => !1, () => !0) : !1;
}
/** What a pattern finds is not looked at one by one otherwise: a folder that is a link could lead anywhere. */
async function refuseLinks(paths, workingDirectory) {
	let root = await realpath(workingDirectory);
	for (let folder of new Set(paths.map((path) => dirname(path)))) if (pathInside(await realpath(join(workingDirectory, folder)), root) === void 0) throw evidenceError(`${folder} leads out of the working directory.`, {
		location: { path: folder },
		hint: "Put the files themselves below the working directory."
	});
	for (let path of paths) lstatSync(join(workingDirectory, path), { throwIfNoEntry: !1 })?.isFile() !== !0 && await locateEvidence(path, { workingDirectory });
}
/** Data without a single byte is the trace of a step that failed, and every empty data set would be the same version. */
function refuseEmpty(path, files) {
	if (files.some(({ bytes }) => bytes > 0)) return;
	let what = files.length === 1 ? "it has no bytes" : `its ${files.length} files have no bytes`;
	throw evidenceError(`${path} is empty: ${what}.`, {
		location: { path },
		hint: "Did the step that writes it run to its end?"
	});
}
/** Where Git LFS fetched nothing, a training reads pointers in place of data, and its record would name them. */
async function refusePointers(files, { workingDirectory }) {
	for (let { path, bytes } of files) if (!(bytes > 1023 || bytes < 100) && isLfsPointer(await readFile(join(workingDirectory, path)))) throw evidenceError(`${path} is a Git LFS pointer: the data itself was not fetched.`, {
		location: { path },
		hint: `Run \`git lfs pull\` before (\`lfs: true\` of actions/checkout), or name git-lfs:${path} to record the pointer alone.`
	});
}
function byCodePoint(a, b) {
	return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
// packages/tracking/src/data-versions/read-data-version.ts
/**
* The version of some data, as `<scheme>:<locator>@<immutable id>`. What moves (a branch, `latest`) is resolved now and `resolved_from` says
* what it was.
* @param reference a path, a directory, a glob, or `<scheme>:<locator>[@<id>]` with one of the schemes of `data-reference.ts`; a
* plain path that DVC or Git LFS tracks is read as such
* @throws UserError when there is no such data, it is not what its pointer says, or its version cannot be found out
*/
async function readDataVersion(reference, context) {
	let { scheme, locator } = parseReference(reference);
	return await readers[scheme ?? await schemeOfPath(locator, context)](locator, context);
}
/** Each is loaded when it is used: most runs use one. */
const readers = {
	file: fileVersion,
	dvc: async (...read) => (await import("./dvc-version.js")).dvcVersion(...read),
	lakefs: async (...read) => (await import("./lakefs-version.js")).lakefsVersion(...read),
	delta: async (...read) => (await import("./delta-version.js")).deltaVersion(...read),
	iceberg: async (...read) => (await import("./iceberg-version.js")).icebergVersion(...read),
	"git-lfs": async (...read) => (await import("./git-lfs-version.js")).gitLfsVersion(...read),
	s3: async (...read) => (await import("./s3-version.js")).s3Version(...read),
	gs: async (...read) => (await import("./gcs-version.js")).gcsVersion(...read),
	hf: async (...read) => (await import("./hugging-face-version.js")).huggingFaceVersion(...read)
};
async function schemeOfPath(path, context) {
	if (/(?:[^/*?[{]\.dvc|(?:^|\/)dvc\.lock)$/.test(path)) return "dvc";
	let { isTracked } = await import("./dvc-pointer.js");
	return await isTracked(path, context) ? "dvc" : await beginsAsPointer(resolve(context.workingDirectory, path)) ? "git-lfs" : "file";
}
/** Whatever cannot be read here is told by the reader of files. */
async function beginsAsPointer(absolutePath) {
	let status = await lstat(absolutePath).catch(() => void 0);
	if (status === void 0 || !status.isFile() || status.size > 1023) return !1;
	let file = await open(absolutePath).catch(() => void 0);
	if (file === void 0) return !1;
	try {
		let { buffer, bytesRead } = await file.read(Buffer.alloc(maxPointerBytes), 0, maxPointerBytes, 0);
		return isLfsPointer(buffer.subarray(0, bytesRead));
	} finally {
		await file.close();
	}
}
export { readDataVersion };
