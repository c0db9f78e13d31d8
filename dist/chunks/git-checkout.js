import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError } from "./user-error.js";
import { n as readOnlyParameters, t as readOnlyEnvironment } from "./read-only.js";
import { dirname, join } from "node:path";
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
// packages/tracking/src/code/git-checkout.ts
/** What one call of git may take. */
const gitTimeoutMs = 12e4;
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
	], call = {
		cwd: root,
		timeoutMs: gitTimeoutMs,
		signal
	};
	return {
		root,
		stream: (parameters, onChunk, options) => runGit([...where, ...parameters], onChunk, {
			...call,
			...options
		}),
		run: async (parameters, { directory = root } = {}) => {
			let chunks = [], onChunk = (chunk) => chunks.push(chunk);
			return await runGit([...where, ...parameters], onChunk, {
				...call,
				cwd: directory
			}) === "done" ? Buffer.concat(chunks) : void 0;
		}
	};
}
function rootAbove(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === dirname(folder)) return;
	}
}
function runGit(parameters, onChunk, { cwd, timeoutMs, signal }) {
	return new Promise((resolve, reject) => {
		let child = spawn("git", parameters, {
			cwd,
			env: readOnlyEnvironment(),
			stdio: [
				"ignore",
				"pipe",
				"ignore"
			],
			timeout: timeoutMs,
			windowsHide: !0,
			...signal === void 0 ? {} : { signal }
		});
		child.stdout.on("data", onChunk), child.once("error", (error) => reject(systemErrorCode(error) === "ENOENT" ? noGit(error) : error)), child.once("close", (code) => resolve(code === 0 ? "done" : child.killed ? "too long" : "refused"));
	});
}
function noGit(cause) {
	return evidenceError("This is a git checkout, but there is no git on the PATH to say which commit it is.", {
		hint: "Install git in the job's image.",
		cause
	});
}
export { openCheckout as n, gitTimeoutMs as t };
