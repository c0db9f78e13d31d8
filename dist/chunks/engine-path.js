import { r as evidenceError } from "./user-error.js";
import { sep } from "node:path";
// packages/tables/src/engine/engine-path.ts
/**
* A path as the engine takes it. It reads every path as a pattern, so that `[x].csv` would be the file `x.csv` beside it:
* what stands for other characters in a pattern is made to stand for itself. Throws a UserError for the one name that
* cannot be said so.
*/
function enginePath(path) {
	if (!/[*?[]/.test(path)) return path;
	if (sep === "/" && path.includes("\\")) throw evidenceError(`The query engine cannot read ${path}: its name has a backslash beside *, ? or [.`, {
		location: { path },
		hint: "Rename the file: the engine takes a backslash for the end of a directory's name."
	});
	return path.replace(/[*?[]/g, "[$&]");
}
export { enginePath as t };
