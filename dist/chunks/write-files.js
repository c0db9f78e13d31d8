import { t as cannotWrite } from "./output-directory.js";
import { lstat, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
// packages/cli/src/init/write-files.ts
/**
* Writes what is not there. A file that is there stays as it is unless `force`.
* @throws UserError (`configuration`) when a place cannot be written
*/
async function writeFiles(root, files, force) {
	let written = {
		wrote: [],
		left: [],
		overwrote: []
	};
	for (let { path, text } of files) {
		let target = join(root, path), there = await exists(target);
		if (there && !force) written.left.push(path);
		else {
			try {
				await mkdir(dirname(target), { recursive: !0 }), await writeFile(target, text, { flag: force ? "w" : "wx" });
			} catch (error) {
				throw cannotWrite(path, error);
			}
			(there ? written.overwrote : written.wrote).push(path);
		}
	}
	return written;
}
/** Also a link that leads nowhere is somebody's. */
async function exists(path) {
	return await lstat(path).then(() => !0, () => !1);
}
export { exists, writeFiles };
