import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
import { i as readEvidenceText } from "./evidence-file.js";
import { n as isMapping, r as isNumber, t as isLeaf } from "./value-tree.js";
import { t as readYaml } from "./yaml-values.js";
import { t as existsIn } from "./existing.js";
import { posix, sep } from "node:path";
// packages/tracking/src/data-versions/dvc-pointer.ts
const maxBytes = 1048576, restore = "Restore it from git, or write it anew with `dvc add` or `dvc repro`.";
/** Whether DVC says something about a plain path. */
async function isTracked(path, context) {
	return !leavesWorkingDirectory(path) && await findOutput(path, context) !== void 0;
}
/**
* What DVC says about a path: in `<path>.dvc`, or in the `dvc.lock` of its folder or of one around it.
* @throws UserError for a pointer that is broken
*/
async function findOutput(path, context) {
	let wanted = normal(path);
	if (!(wanted === "." || leavesWorkingDirectory(wanted))) {
		if (await existsIn(`${wanted}.dvc`, context)) {
			let output = (await readDvcFile(`${wanted}.dvc`, context)).find((candidate) => candidate.path === wanted);
			if (output !== void 0) return output;
		}
		for (let folder = posix.dirname(wanted);; folder = posix.dirname(folder)) {
			let lock = posix.join(folder, "dvc.lock");
			if (await existsIn(lock, context)) {
				let output = (await readDvcLock(lock, context)).find((candidate) => candidate.path === wanted);
				if (output !== void 0) return output;
			}
			if (folder === ".") return;
		}
	}
}
/** `data//d/` is `data/d`. */
function normal(path) {
	let normalized = posix.normalize(path.split(sep).join("/")).replace(/\/+$/, "");
	return normalized === "" ? "." : normalized;
}
/** The outputs of a `.dvc` file. */
async function readDvcFile(path, context) {
	let tree = await readPointer(path, context), outs = isMapping(tree) ? tree.get("outs") : void 0;
	if (!isMapping(tree) || !Array.isArray(outs) || outs.length === 0) throw broken(path, "it has no list `outs`");
	let base = posix.join(posix.dirname(path), textOf(tree.get("wdir")) ?? ".");
	return outs.map((out) => outputOf(out, base, path));
}
/** The outputs of all stages of a `dvc.lock`. */
async function readDvcLock(path, context) {
	let tree = await readPointer(path, context);
	if (!isMapping(tree)) throw broken(path, "it is no mapping");
	let stages = tree.has("schema") ? tree.get("stages") : tree;
	if (stages == null) return [];
	if (!isMapping(stages)) throw broken(path, "its `stages` are no mapping");
	let folders = await stageFolders(posix.dirname(path), context), found = [];
	for (let [name, stage] of stages) {
		if (!isMapping(stage)) throw broken(path, `its stage ${name} is no mapping`);
		let outs = stage.get("outs") ?? [];
		if (!Array.isArray(outs)) throw broken(path, `the \`outs\` of its stage ${name} are no list`);
		let folder = folders(name);
		if (folder !== void 0) for (let out of outs) found.push(outputOf(out, posix.join(posix.dirname(path), folder), path));
	}
	return found;
}
async function readPointer(path, context) {
	let { text } = await readEvidenceText(path, {
		...context,
		secrets: []
	}, { maxBytes });
	try {
		return readYaml(text, path, "DVC pointer");
	} catch (error) {
		throw !(error instanceof UserError) || error.hint !== void 0 ? error : evidenceError(error.message, {
			location: error.location,
			hint: restore,
			cause: error
		});
	}
}
function outputOf(out, base, pointer) {
	if (!isMapping(out)) throw broken(pointer, "one of its `outs` is no mapping");
	let name = textOf(out.get("path"));
	if (name === void 0 || name === "") throw broken(pointer, "one of its `outs` has no `path`");
	let path = name.includes("://") || posix.isAbsolute(name) ? name : normal(posix.join(base, name)), hash = textOf(out.get("hash")), md5 = textOf(out.get("md5")), files = out.get("files"), entries = Array.isArray(files) ? files.map((file) => entryOf(file, pointer)) : void 0;
	if (hash !== void 0 && hash !== "md5") throw broken(pointer, `${path} has the hash ${JSON.stringify(hash.slice(0, 40))}, where DVC writes md5`);
	if (md5 !== void 0 && !/^[0-9a-f]{32}(?:\.dir)?$/.test(md5)) throw broken(pointer, `the md5 of ${path} is ${JSON.stringify(md5.slice(0, 60))}`);
	return {
		path,
		pointer,
		md5: md5?.slice(0, 32),
		isDirectory: md5?.endsWith(".dir") === !0 || entries !== void 0,
		dos2unix: hash === void 0,
		bytes: countOf(out.get("size")),
		files: countOf(out.get("nfiles")),
		entries
	};
}
function entryOf(file, pointer) {
	let relpath = isMapping(file) ? textOf(file.get("relpath")) : void 0, md5 = isMapping(file) ? textOf(file.get("md5")) : void 0;
	if (!isMapping(file) || relpath === void 0 || md5 === void 0 || !/^[0-9a-f]{32}$/.test(md5)) throw broken(pointer, "one of its `files` has no `relpath` or no `md5`");
	return {
		relpath,
		md5,
		bytes: countOf(file.get("size"))
	};
}
/** Paths in `dvc.lock` are relative to the `wdir` that `dvc.yaml` gives the stage; undefined where that is a variable. */
async function stageFolders(folder, context) {
	let path = posix.join(folder, "dvc.yaml");
	if (!await existsIn(path, context)) return () => ".";
	let { text } = await readEvidenceText(path, {
		...context,
		secrets: []
	}, { maxBytes });
	if (!text.includes("wdir")) return () => ".";
	let tree = readYaml(text, path, "DVC pipeline"), stages = isMapping(tree) ? tree.get("stages") : void 0;
	return (name) => {
		let stage = isMapping(stages) ? stages.get(name) ?? stages.get(name.split("@")[0] ?? name) : void 0, inner = isMapping(stage) ? stage.get("do") : void 0, wdir = textOf(isMapping(inner) ? inner.get("wdir") : isMapping(stage) ? stage.get("wdir") : void 0) ?? ".";
		return wdir.includes("${") ? void 0 : wdir;
	};
}
/** An MD5 of digits only would be a number to YAML; its digits are kept. */
function textOf(tree) {
	return typeof tree == "string" ? tree : isNumber(tree) ? tree.number : void 0;
}
function countOf(tree) {
	if (tree === void 0 || !isLeaf(tree)) return;
	let count = Number(textOf(tree) ?? NaN);
	return Number.isSafeInteger(count) && count >= 0 ? count : void 0;
}
function broken(pointer, what) {
	return evidenceError(`${pointer} is no DVC pointer that can be read: ${what}.`, {
		location: { path: pointer },
		hint: restore
	});
}
export { readDvcFile as a, normal as i, findOutput as n, readDvcLock as o, isTracked as r, broken as t };
