import { n as digestOfFiles } from "./digest-set.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { t as leavesWorkingDirectory } from "./working-tree.js";
import { n as locateEvidence, t as cannotBeRead } from "./evidence-file.js";
import { t as existsIn } from "./existing.js";
import { a as readDvcFile, i as normal, n as findOutput, o as readDvcLock } from "./dvc-pointer2.js";
import { readFile, readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
// packages/tracking/src/data-versions/dvc-ignore.ts
/** What DVC never takes into a directory (`dvc/ignore.py`, `default_ignore_patterns`). */
const always = [
	".hg/",
	".git/",
	".git",
	".dvc/"
];
/**
* The `.dvcignore` files of the folders around a tracked directory, read as DVC does: the syntax of `.gitignore`, inner files after outer
* ones, the last pattern that matches wins. One inside the directory DVC itself refuses to add.
*/
async function dvcIgnoreFor(directory, context) {
	let rules = always.map((line) => ruleOf(line, "")).filter((rule) => rule !== void 0);
	for (let folder of foldersAbove(directory)) {
		let path = posix.join(folder, ".dvcignore");
		if (!await existsIn(path, context)) continue;
		let { absolutePath } = await locateEvidence(path, context), text = await readFile(absolutePath, "utf8").catch((error) => {
			throw cannotBeRead(path, error);
		}), base = folder === "." ? "" : `${folder}/`;
		for (let line of text.split(/\r?\n/)) {
			let rule = ruleOf(line.trim(), base);
			rule !== void 0 && rules.push(rule);
		}
	}
	let last = rules.toReversed();
	return (path, isDirectory) => last.find(({ base, pattern, directoriesOnly }) => (isDirectory || !directoriesOnly) && path.startsWith(base) && pattern.test(path.slice(base.length)))?.negated === !1;
}
/** From the working directory down to the folder that the directory lies in. */
function foldersAbove(directory) {
	let steps = posix.dirname(directory).split("/"), folders = steps.map((_, index) => steps.slice(0, index + 1).join("/"));
	return [.../* @__PURE__ */ new Set([".", ...folders])];
}
function ruleOf(line, base) {
	if (line === "" || line.startsWith("#") || line === "/") return;
	let negated = line.startsWith("!"), written = negated ? line.slice(1) : line, directoriesOnly = written.endsWith("/"), body = written.replace(/\/$/, ""), segments = body.replace(/^\//, "").split("/"), pattern = patternOf(segments.length === 1 && !body.startsWith("/") ? ["**", ...segments] : segments);
	return pattern === void 0 ? void 0 : {
		base,
		pattern,
		negated,
		directoriesOnly
	};
}
function patternOf(segments) {
	let source = "^";
	for (let [index, segment] of segments.entries()) {
		let isLast = index === segments.length - 1;
		if (segment === "**") {
			source += isLast ? ".+" : "(?:.+/)?";
			continue;
		}
		let part = segmentPattern(segment);
		if (part === void 0) return;
		source += part + (isLast ? "" : "/");
	}
	try {
		return RegExp(`${source}$`, "su");
	} catch (error) {
		if (error instanceof SyntaxError) return;
		throw error;
	}
}
function segmentPattern(segment) {
	let source = "";
	for (let index = 0; index < segment.length; index += 1) {
		let character = segment[index] ?? "";
		if (character === "*") source += "[^/]*";
		else if (character === "?") source += "[^/]";
		else if (character === "\\") {
			index += 1;
			let escaped = segment[index];
			if (escaped === void 0) return;
			source += literal(escaped);
		} else if (character === "[") {
			let [whole, negation, set] = /^\[([!^]?)(\]?[^\]]*)\]/.exec(segment.slice(index)) ?? [];
			if (whole === void 0 || set === void 0) return;
			source += `(?!/)[${negation === "" ? "" : "^"}${set.replace(/[\\[\]^&~|]/g, "\\$&")}]`, index += whole.length - 1;
		} else source += literal(character);
	}
	return source;
}
function literal(character) {
	return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
// packages/tracking/src/data-versions/dvc-content.ts
/** DVC reads in pieces of this size, and turns line ends in each piece alone. */
const pieceBytes = 1 << 20;
/**
* MD5 and SHA-256 of a file in one pass.
* @param path relative to the working directory, and known to lie in it
* @param buffer of `pieceBytes`, used again from file to file
*/
async function hashDvcFile(path, relpath, dos2unix, context, buffer = Buffer.allocUnsafe(pieceBytes)) {
	let md5 = createHash("md5"), sha256 = createHash("sha256"), bytes = 0;
	try {
		let file = openSync(join(context.workingDirectory, path), "r");
		try {
			for (;;) {
				let piece = buffer.subarray(0, fill(file, buffer));
				if (sha256.update(piece), md5.update(dos2unix && isText(piece.subarray(0, 512)) ? withUnixLineEnds(piece) : piece), bytes += piece.length, piece.length < pieceBytes) break;
				await setImmediate(), context.signal.throwIfAborted();
			}
		} finally {
			closeSync(file);
		}
	} catch (error) {
		throw cannotBeRead(path, error);
	}
	return {
		path,
		relpath,
		md5: md5.digest("hex"),
		digest: `sha256:${sha256.digest("hex")}`,
		bytes
	};
}
function fill(file, buffer) {
	let filled = 0;
	for (; filled < buffer.length;) {
		let read = readSync(file, buffer, filled, buffer.length - filled, null);
		if (read === 0) break;
		filled += read;
	}
	return filled;
}
/** The files that DVC takes into a directory's hash; links are followed to files, as DVC's cache may be linked in. */
async function hashDvcDirectory(path, dos2unix, context) {
	let ignored = await dvcIgnoreFor(path, context), relpaths = [], walk = async (under) => {
		let folder = join(context.workingDirectory, path, under), entries = await readdir(folder, { withFileTypes: !0 }).catch((error) => {
			throw cannotBeRead(`${path}/${under}`.replace(/\/$/, ""), error);
		});
		for (let entry of entries) {
			let relpath = under === "" ? entry.name : `${under}/${entry.name}`;
			ignored(`${path}/${relpath}`, entry.isDirectory()) || (entry.isDirectory() ? await walk(relpath) : (entry.isFile() || await refuseBadLink(`${path}/${relpath}`, context), relpaths.push(relpath)));
		}
	};
	await walk("");
	let files = [], buffer = Buffer.allocUnsafe(pieceBytes);
	for (let relpath of relpaths) files.length % 64 == 63 && await setImmediate(), context.signal.throwIfAborted(), files.push(await hashDvcFile(`${path}/${relpath}`, relpath, dos2unix, context, buffer));
	return files;
}
/** A link may lead to a file inside the working directory. DVC passes over linked folders: they would be part of no version. */
async function refuseBadLink(path, context) {
	let { kind } = await locateEvidence(path, context);
	if (kind !== "file") throw evidenceError(`${path} is a link to a folder, which DVC does not take into the version.`, {
		location: { path },
		hint: "Put the folder itself there."
	});
}
/**
* MD5 of DVC's list of a directory (`dvc_data/hashfile/tree.py`): Python's `json.dumps` with its defaults, sorted by code point. The
* `.dir` that DVC writes behind it is no part of it.
*/
function dvcDirectoryMd5(files) {
	let entries = files.map(({ relpath, md5 }) => ({
		key: Buffer.from(relpath),
		relpath,
		md5
	})).sort((a, b) => Buffer.compare(a.key, b.key)).map(({ relpath, md5 }) => `{"md5": "${md5}", "relpath": ${pythonText(relpath)}}`);
	return createHash("md5").update(`[${entries.join(", ")}]`).digest("hex");
}
function pythonText(text) {
	return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** `dvc_data/hashfile/istextfile.py`: no NUL, and at most 30 % bytes that no text has. */
function isText(block) {
	if (block.length === 0 || block.includes(0)) return !1;
	let others = 0;
	for (let byte of block) byte >= 32 && byte < 127 || byte === 8 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || (others += 1);
	return others / block.length <= .3;
}
function withUnixLineEnds(piece) {
	if (!piece.includes("\r\n")) return piece;
	let out = Buffer.allocUnsafe(piece.length), length = 0;
	for (let index = 0; index < piece.length; index += 1) {
		let byte = piece[index] ?? 0;
		(byte !== 13 || piece[index + 1] !== 10) && (out[length] = byte, length += 1);
	}
	return out.subarray(0, length);
}
// packages/tracking/src/data-versions/dvc-version.ts
/**
* Data that DVC tracks: `dvc:<path>@md5:<hex>[.dir]`. What lies on the disk is hashed and must be what the pointer says; where it
* was not pulled, the pointer alone names the version and there is no digest.
* @param locator path of the data or of its `.dvc` file, and `@md5:<hex>[.dir]` behind it when it must be that version
*/
async function dvcVersion(locator, context) {
	let [, named, wanted] = /^(.*)@(md5:[0-9a-f]{32}(?:\.dir)?)$/s.exec(locator) ?? [], output = await outputAt(named ?? locator, context), { path, pointer } = output, md5 = output.md5 ?? (output.entries === void 0 ? void 0 : dvcDirectoryMd5(output.entries));
	if (md5 === void 0) throw evidenceError(`${pointer} has no md5 of ${path}.`, {
		location: { path: pointer },
		hint: "Let `dvc commit` or `dvc repro` write it. Data outside the repository has none: name it by the scheme of its store."
	});
	let id = `md5:${md5}${output.isDirectory ? ".dir" : ""}`;
	if (wanted !== void 0 && wanted !== id) throw evidenceError(`${path} is not the data that was named: ${pointer} says ${id}, named is ${wanted}.`, {
		location: { path: pointer },
		hint: "Check out the commit that has it, or name the version that is there."
	});
	let version = {
		role: context.role,
		version: `dvc:${path}@${id}`,
		...sizeOf(output)
	};
	if (!await existsIn(path, context)) return version;
	let files = await filesOnDisk(output, md5, context), [first] = files, counted = await context.countTable?.(files.map((file) => posix.join(context.workingDirectory, file.path)));
	return {
		...version,
		digest: output.isDirectory || first === void 0 ? digestOfFiles(files.map(({ relpath, digest }) => ({
			path: relpath,
			digest
		}))) : first.digest,
		bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
		files: files.length,
		...counted
	};
}
async function outputAt(path, context) {
	if (leavesWorkingDirectory(path)) throw configurationError(`${path} lies outside the working directory.`, { hint: "Paths are relative to the working directory." });
	let wanted = normal(path), name = posix.basename(wanted);
	if (name.endsWith(".dvc") || name === "dvc.lock") return await onlyOutput(wanted, context);
	let output = await findOutput(wanted, context);
	if (output !== void 0) return output;
	await existsIn(wanted, context) || await refuseBadPath(wanted, context);
	let outer = await outerOutput(wanted, context);
	throw evidenceError(`DVC does not track ${wanted}: there is no ${wanted}.dvc, and no dvc.lock names it.`, {
		location: { path: wanted },
		hint: outer === void 0 ? `Track it with \`dvc add ${wanted}\`, or name it as file:${wanted}.` : `${outer.pointer} tracks ${outer.path} as a whole: name dvc:${outer.path}, or this part as file:${wanted}.`
	});
}
/** A circle of links or a path into `.git` has its own sentence; a path that is only missing goes on. */
async function refuseBadPath(path, context) {
	path.split("/").includes(".git") && await locateEvidence(path, context);
}
async function outerOutput(path, context) {
	for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder)) {
		let output = await findOutput(folder, context);
		if (output !== void 0) return output;
	}
}
async function onlyOutput(pointer, context) {
	let outputs = await (pointer.endsWith(".dvc") ? readDvcFile : readDvcLock)(pointer, context), [only, second] = outputs;
	if (only === void 0) throw evidenceError(`${pointer} names no output.`, {
		location: { path: pointer },
		hint: "Run `dvc repro` first, or name the data itself."
	});
	if (second !== void 0) throw configurationError(`${pointer} names ${outputs.length} outputs, so which one is meant is not clear.`, { hint: `Name the data itself, for example dvc:${only.path}.` });
	if (leavesWorkingDirectory(only.path) || only.path.includes("://")) throw evidenceError(`${pointer} tracks ${only.path}, which lies outside the working directory.`, {
		location: { path: pointer },
		hint: "Nothing outside the working directory is read; widen `working-directory`, or name the data by the scheme of its store."
	});
	return only;
}
/** @throws UserError when the bytes are not those that the pointer names */
async function filesOnDisk(output, md5, context) {
	let { path, pointer, dos2unix } = output, { kind } = await locateEvidence(path, context);
	if (kind === "directory" !== output.isDirectory) throw evidenceError(`${path} is a ${kind}, where ${pointer} says ${output.isDirectory ? "directory" : "file"}.`, changed(output));
	let files = kind === "directory" ? await hashDvcDirectory(path, dos2unix, context) : [await hashDvcFile(path, posix.basename(path), dos2unix, context)], actual = kind === "directory" ? dvcDirectoryMd5(files) : files[0]?.md5;
	if (actual !== md5) throw evidenceError(`${path} was changed after ${pointer} was written: its md5 is ${actual}, the pointer says ${md5}${difference(output, files)}.`, changed(output));
	if (files.every(({ bytes }) => bytes === 0)) throw evidenceError(`${path} is empty: ${kind === "directory" ? "no file in it has a byte" : "it has no bytes"}.`, {
		location: { path },
		hint: "Did the step that writes it run to its end?"
	});
	return files;
}
function changed({ path, pointer }) {
	let record = posix.basename(pointer) === "dvc.lock" ? "dvc repro" : `dvc add ${path}`;
	return {
		location: { path },
		hint: `Record the change with \`${record}\`, or restore what was recorded with \`dvc checkout ${path}\`.`
	};
}
/** What a person looks for first. */
function difference({ entries, files: recorded, bytes: size }, files) {
	if (entries !== void 0) {
		let before = new Map(entries.map(({ relpath, md5 }) => [relpath, md5])), other = files.filter(({ relpath, md5 }) => before.get(relpath) !== md5).map(({ relpath }) => relpath), now = new Set(files.map(({ relpath }) => relpath)), names = [...other, ...entries.filter(({ relpath }) => !now.has(relpath)).map(({ relpath }) => relpath)], more = names.length > 3 ? ` and ${names.length - 3} more` : "";
		return ` (${names.slice(0, 3).join(", ")}${more})`;
	}
	if (recorded !== void 0 && recorded !== files.length) return ` (${files.length} files, recorded ${recorded})`;
	let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
	return size !== void 0 && size !== bytes ? ` (${bytes} bytes, recorded ${size})` : "";
}
function sizeOf({ bytes, files, entries, isDirectory }) {
	let sizes = entries?.map((entry) => entry.bytes), total = bytes ?? (sizes?.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0), count = isDirectory ? files ?? entries?.length : 1;
	return {
		...total === void 0 ? {} : { bytes: total },
		...count === void 0 ? {} : { files: count }
	};
}
export { dvcVersion };
