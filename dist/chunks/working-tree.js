import { n as configurationError } from "./user-error.js";
import { readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
/**
* Reads a policy or contract from the working tree; undefined when there is none. The tree is a pull request's, so a path must
* not lead out of the working directory, neither by `..` nor by a symbolic link: what it names is shown in errors.
* @param trusted the path was named on the command line and may be anywhere
*/
async function readWorkingTree(workingDirectory, path, trusted = !1) {
	trusted || refuseEscape(path);
	let absolute = resolve(workingDirectory, path);
	try {
		let real = trusted ? absolute : await realpath(absolute);
		if (!trusted && !isWithin(await realpath(workingDirectory), real)) throw configurationError(`${path} is a symbolic link that leaves the working directory.`, {
			location: { path },
			hint: "Put the file itself there."
		});
		let { size, ...entry } = await describe(real);
		if (!(entry.file || trusted && entry.pipe)) throw configurationError(`${path} is no file.`, { location: { path } });
		if (size > 4194304) throw configurationError(`${path} has ${size} bytes, too many for a policy or a contract.`, { location: { path } });
		return await readFile(real, "utf8");
	} catch (error) {
		if (hasCode(error, "ENOENT") || hasCode(error, "ENOTDIR")) return;
		throw hasCode(error, "EACCES") || hasCode(error, "EPERM") || hasCode(error, "ELOOP") ? configurationError(`${path} cannot be opened.`, {
			location: { path },
			cause: error
		}) : error;
	}
}
/** Paths in policy and contracts stay in the working directory, and out of git's own files, which may hold a token. */
function refuseEscape(path) {
	let steps = path.split(/[\\/]/);
	if (leavesWorkingDirectory(path)) throw configurationError(`${path} leaves the working directory.`, { hint: "Paths of policies and contracts are relative to the working directory and stay inside it." });
	if (steps.some((step) => step.toLowerCase() === ".git")) throw configurationError(`${path} belongs to git and is never read as a policy or contract.`);
}
/** By its spelling; symbolic links are looked at when the file is read. */
function leavesWorkingDirectory(path) {
	return isAbsolute(path) || /^[a-z]:/i.test(path) || climbsOut(path.split(/[\\/]/));
}
function climbsOut(steps) {
	let depth = 0;
	for (let step of steps) if (step === ".." ? --depth : step !== "" && step !== "." && (depth += 1), depth < 0) return !0;
	return !1;
}
function isWithin(directory, file) {
	let path = relative(directory, file);
	return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}
async function describe(path) {
	let entry = await stat(path);
	return {
		size: entry.size,
		file: entry.isFile(),
		pipe: entry.isFIFO()
	};
}
function hasCode(error, code) {
	return error instanceof Error && "code" in error && error.code === code;
}
export { readWorkingTree as n, refuseEscape as r, leavesWorkingDirectory as t };
