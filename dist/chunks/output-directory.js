import { n as configurationError } from "./user-error.js";
import { mkdir } from "node:fs/promises";
// packages/cli/src/output-directory.ts
/** Makes the directory of `--out` before any work is done, so that a wrong path does not cost a run. */
async function makeOutputDirectory(absolutePath, path) {
	try {
		await mkdir(absolutePath, { recursive: !0 });
	} catch (error) {
		throw cannotWrite(path, error);
	}
}
/** A system error of writing as something that the user can mend. */
function cannotWrite(path, error) {
	let code = error instanceof Error && "code" in error ? String(error.code) : String(error);
	return configurationError(`${path} cannot be written: ${{
		EACCES: "this user may not write there",
		EPERM: "this user may not write there",
		EROFS: "the file system is read-only",
		ENOSPC: "the disk is full",
		EEXIST: "a file of that name is there",
		ENOTDIR: "a part of the path is a file",
		ENOENT: "its directory does not exist",
		EISDIR: "it is a directory"
	}[code] ?? code}.`, {
		hint: "Name another place with --out.",
		cause: error
	});
}
/** Whether the operating system said no; anything else that is thrown while writing is a bug. */
function isSystemError(error) {
	return error instanceof Error && "syscall" in error;
}
export { isSystemError as n, makeOutputDirectory as r, cannotWrite as t };
