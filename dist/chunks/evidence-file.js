import { n as sha256Hex } from "./digest.js";
import { t as systemErrorCode } from "./system-error.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { open, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { isUtf8 } from "node:buffer";
// packages/tracking/src/evidence-file.ts
/**
* Where a named path leads.
* @throws UserError when it is missing, leads out of the working directory or into `.git`, is a circle of links, or is
* neither a file nor a directory
*/
async function locateEvidence(path, context) {
	let { workingDirectory } = context;
	if (path === "") throw configurationError("A path is empty.", { hint: "Name a file below the working directory." });
	if (path.includes("\0")) throw configurationError(`The path ${JSON.stringify(path)} has a NUL character, which no file name has.`);
	let absolutePath = resolve(workingDirectory, path), shown = pathInside(absolutePath, workingDirectory);
	if (shown === void 0) throw outside(path);
	let status = await stat(absolutePath).catch((error) => {
		throw cannotBeRead(path, error);
	});
	if (await refuseLinkOutside(shown, absolutePath, workingDirectory), !status.isFile() && !status.isDirectory()) throw evidenceError(`${path} is neither a file nor a directory.`, {
		location: { path: shown },
		hint: "Name a plain file; a pipe, a socket or a device has no content that could be read twice."
	});
	return {
		path: shown,
		absolutePath,
		kind: status.isFile() ? "file" : "directory",
		bytes: status.isFile() ? status.size : 0
	};
}
/**
* The text of a file with the digest of its bytes.
* @throws UserError for what `locateEvidence` refuses, and for a directory, an empty file, one of more than `maxBytes`
* bytes, and one that is not UTF-8
*/
async function readEvidenceText(path, context, { maxBytes }) {
	let located = await locateEvidence(path, context);
	if (located.kind === "directory") throw evidenceError(`${path} is a directory where a file is expected.`, {
		location: { path: located.path },
		hint: "Name the file in it."
	});
	let bytes = await readBytes(located, maxBytes, context.signal), text = decode(bytes, located.path);
	if (text.trim() === "") throw emptyFile(located.path, bytes.length);
	return {
		text,
		source: {
			path: located.path,
			digest: `sha256:${sha256Hex(bytes)}`,
			bytes: bytes.length
		}
	};
}
async function readBytes(located, maxBytes, signal) {
	let { path, absolutePath } = located;
	if (located.bytes > maxBytes) throw tooBig(path, located.bytes, maxBytes);
	let file = await open(absolutePath, "r").catch((error) => {
		throw cannotBeRead(path, error);
	});
	try {
		let parts = [], total = 0;
		for (;;) {
			signal.throwIfAborted();
			let part = Buffer.allocUnsafe(Math.min(1 << 20, maxBytes + 1 - total)), { bytesRead } = await file.read(part, 0, part.length, null);
			if (bytesRead === 0) return Buffer.concat(parts);
			if (total += bytesRead, total > maxBytes) throw tooBig(path, total, maxBytes);
			parts.push(part.subarray(0, bytesRead));
		}
	} finally {
		await file.close();
	}
}
function decode(bytes, path) {
	if (bytes.length === 0) throw emptyFile(path, 0);
	let encoding = (bytes[0] === 255 && bytes[1] === 254 ? "UTF-16 (little endian)" : void 0) ?? (bytes[0] === 254 && bytes[1] === 255 ? "UTF-16 (big endian)" : void 0);
	if (encoding !== void 0) throw evidenceError(`${path} is text in ${encoding}; UTF-8 is expected.`, {
		location: { path },
		hint: "Save it as UTF-8 (in Windows PowerShell: `Out-File -Encoding utf8`)."
	});
	if (bytes.includes(0)) throw evidenceError(`${path} contains NUL bytes, so it is no text.`, {
		location: { path },
		hint: "It may be a binary file, or text in UTF-16: save it as UTF-8."
	});
	if (!isUtf8(bytes)) {
		let line = firstBrokenLine(bytes);
		throw evidenceError(`${path}:${line}: the text is not valid UTF-8.`, {
			location: {
				path,
				line
			},
			hint: "Save the file as UTF-8."
		});
	}
	let text = bytes.toString("utf8");
	return text.startsWith("﻿") ? text.slice(1) : text;
}
function firstBrokenLine(bytes) {
	for (let line = 1, start = 0;; line += 1) {
		let end = bytes.indexOf(10, start);
		if (end === -1 || !isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
	}
}
/** The path below `directory` with forward slashes; undefined when it is not below it. */
function pathInside(absolutePath, directory) {
	let path = relative(directory, absolutePath);
	if (!(path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path))) return path.split(sep).join("/") || ".";
}
/**
* What is read is shown in comments: a link of a pull request must not lead to the runner's own files, nor into `.git`, where
* actions/checkout leaves its token.
*/
async function refuseLinkOutside(path, absolutePath, workingDirectory) {
	let target = pathInside(await realpath(absolutePath), await realpath(workingDirectory));
	if (target === void 0 || isInGit(target) || isInGit(path)) throw evidenceError(`${path} ${target === void 0 ? "leads out of the working directory" : "lies in .git"}.`, {
		location: { path },
		hint: "Put the file itself below the working directory (with DVC: `dvc config cache.type reflink,hardlink,copy`)."
	});
}
function isInGit(path) {
	return path.split("/").includes(".git");
}
function outside(path) {
	return configurationError(`${path} lies outside the working directory.`, { hint: "Paths are relative to the working directory, and nothing outside it is read; widen `working-directory` or copy the file." });
}
function emptyFile(path, bytes) {
	return evidenceError(`${path} is empty: it ${bytes === 0 ? "has no bytes" : "has nothing but white space"}.`, {
		location: { path },
		hint: "Did the step that writes it run to its end?"
	});
}
function tooBig(path, bytes, maxBytes) {
	return evidenceError(`${path} has ${bytes} bytes; at most ${maxBytes} are read.`, {
		location: { path },
		hint: "Name the file that holds the values themselves; data and models belong under `data` and `artifact`."
	});
}
/** The operating system's refusal as a sentence; anything that is none of its errors is handed on as it is. */
function cannotBeRead(path, error) {
	let code = systemErrorCode(error);
	if (code === void 0) return error;
	let options = {
		location: { path },
		cause: error
	};
	switch (code) {
		case "ENOENT":
		case "ENOTDIR": return evidenceError(`${path} does not exist.`, {
			...options,
			hint: "Check the path; it is relative to the working directory. Is it written before this step?"
		});
		case "ELOOP": return evidenceError(`${path} is a circle of symbolic links.`, {
			...options,
			hint: "Replace the link by the file itself."
		});
		case "EACCES":
		case "EPERM": return evidenceError(`${path} may not be read by this user.`, {
			...options,
			hint: "Mend its permissions."
		});
		case "ENAMETOOLONG": return evidenceError(`${path.slice(0, 60)}… is longer than a path may be.`, { cause: error });
		default: return evidenceError(`${path} cannot be read (${code}).`, options);
	}
}
export { readEvidenceText as i, locateEvidence as n, pathInside as r, cannotBeRead as t };
