import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError } from "./user-error.js";
import { n as readOnlyParameters, t as readOnlyEnvironment } from "./read-only.js";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
/**
* The checkout around a directory: the nearest folder with a `.git`, which no commit can contain. Undefined where there is none.
* @throws UserError (`evidence`) when there is one, but no git to read it
*/
async function openCheckout(directory, signal) {
	let root = rootAbove(directory);
	if (root === void 0) return;
	let where = [
		...readOnlyParameters,
		`--git-dir=${join(root, ".git")}`,
		`--work-tree=${root}`
	], stream = (parameters, onChunk, cwd = root) => runGit([...where, ...parameters], cwd, onChunk, signal);
	return {
		root,
		stream: (parameters, onChunk) => stream(parameters, onChunk),
		run: async (parameters, options) => {
			let chunks = [];
			return await stream(parameters, (chunk) => chunks.push(chunk), options?.directory) ? Buffer.concat(chunks) : void 0;
		}
	};
}
function rootAbove(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return;
	}
}
function runGit(parameters, cwd, onChunk, signal) {
	return new Promise((resolve, reject) => {
		let child = spawn("git", parameters, {
			cwd,
			env: readOnlyEnvironment(),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: 12e4,
			windowsHide: !0,
			...signal === void 0 ? {} : { signal }
		});
		child.stdout.on("data", onChunk), child.once("error", (error) => reject(systemErrorCode(error) === "ENOENT" ? noGit(error) : error)), child.once("close", (code) => resolve(code === 0));
	});
}
function noGit(cause) {
	return evidenceError("This is a git checkout, but there is no git on the PATH to say which commit it is.", {
		hint: "Install git in the job's image.",
		cause
	});
}
export { openCheckout as t };
