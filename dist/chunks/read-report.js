import { r as evidenceError } from "./user-error.js";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
// packages/cli/src/read-report.ts
/**
* A stored report.json, checked against its schema.
* @throws UserError (`evidence`) when it cannot be read or is none
*/
async function readReport(path, workingDirectory) {
	let value = await readJson(resolve(workingDirectory, path), path), [{ fromV1 }, { validate }] = await Promise.all([import("./v1.js"), import("./report.v1.generated.js")]);
	if (!((document) => validate(document))(value)) {
		let [first] = validate.errors ?? [], where = first === void 0 ? "" : `: ${first.instancePath || "the document"} ${first.message}`;
		throw evidenceError(`${path} is no gatewright report of version 1${where}.`, {
			location: { path },
			hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote."
		});
	}
	return fromV1(value);
}
async function readJson(absolutePath, path) {
	let text;
	try {
		text = await readFile(absolutePath, "utf8");
	} catch (error) {
		throw evidenceError(`${path} cannot be read: ${readFailure(error)}.`, {
			location: { path },
			hint: "Give the path of a report.json.",
			cause: error
		});
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		let reason = text.trim() === "" ? "it is empty" : "it is not JSON";
		throw evidenceError(`${path} is no gatewright report: ${reason}.`, {
			location: { path },
			hint: "Give the report.json that `gatewright validate --out DIR` or an action wrote.",
			cause: error
		});
	}
}
/** The cause as words; a system error's own message repeats the path and the call. */
function readFailure(error) {
	let code = error instanceof Error && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR" ? "there is no such file" : code === "EISDIR" ? "it is a directory" : code === "EACCES" || code === "EPERM" ? "it may not be read" : String(code ?? error);
}
export { readReport as t };
