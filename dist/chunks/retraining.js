import { t as systemErrorCode } from "./system-error.js";
import { n as configurationError, r as evidenceError } from "./user-error.js";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
// packages/tracking/src/training/retraining.ts
/** Relative to the working directory. Code never counts this folder: the name counts, not what else the file says. */
function retrainingPath(model) {
	return `.gatewright/retrain/${model}.json`;
}
/** @throws UserError (`configuration`) */
function checkRetraining(name) {
	if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) return name;
	throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a retraining.`, { hint: "Use up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit." });
}
/**
* The retraining that the tree stands on; undefined when it names none.
* @throws UserError (`evidence`) when there is a file and it does not say it
*/
async function retrainingInTree(model, workingDirectory) {
	let path = retrainingPath(model), text;
	try {
		text = await readFile(join(workingDirectory, path), "utf8");
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT" || systemErrorCode(error) === "ENOTDIR") return;
		throw evidenceError(`${path} cannot be read.`, { cause: error });
	}
	let name = nameIn(text);
	if (name !== void 0) return checkRetraining(name);
	throw evidenceError(`${path} names no retraining.`, {
		location: { path },
		hint: "gatewright writes it when a retrained model is proposed; delete it to train anew."
	});
}
function nameIn(text) {
	try {
		let value = JSON.parse(text), name = typeof value == "object" && value && "retraining" in value ? value.retraining : void 0;
		return typeof name == "string" ? name : void 0;
	} catch {
		return;
	}
}
export { retrainingInTree as n, retrainingPath as r, checkRetraining as t };
