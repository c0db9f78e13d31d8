import { t as systemErrorCode } from "./system-error.js";
import { t as cannotBeRead } from "./evidence-file.js";
import { stat } from "node:fs/promises";
import { resolve } from "node:path";
// packages/tracking/src/data-versions/existing.ts
/**
* Whether there is something at a path; a link that leads to nothing is nothing.
* @throws UserError when the file system does not say, as for a circle of links
*/
async function existsIn(path, { workingDirectory }) {
	try {
		return await stat(resolve(workingDirectory, path)), !0;
	} catch (error) {
		let code = systemErrorCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") return !1;
		throw cannotBeRead(path, error);
	}
}
export { existsIn as t };
