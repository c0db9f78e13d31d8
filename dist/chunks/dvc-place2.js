import { r as evidenceError } from "./user-error.js";
import { n as programsOf } from "./run-program.js";
import { dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { copyFileSync, createReadStream, existsSync, lstatSync } from "node:fs";
import { pipeline } from "node:stream/promises";
/**
* Outputs that DVC tracks anyway, such as those of `dvc repro`: named by what DVC calls them, and taken from its cache, or from its remote by
* `dvc fetch`. Single files; the files of a tracked directory are not looked for.
*/
function dvcPlace(context, tools) {
	let run = programsOf(context.variables, context.workingDirectory, context.signal), dataContext = {
		...context,
		...tools,
		role: "output"
	};
	return {
		kind: "dvc",
		keep: async (outputs) => {
			let copies = [];
			for (let output of outputs) copies.push(await copyOf(output, dataContext));
			return copies;
		},
		fetch: async (copy, file, destination) => {
			if (copy.kind !== "dvc") throw Error(`A copy of the kind ${copy.kind} is not DVC's.`);
			let cached = await cachedFile(copy, dataContext, run);
			if (cached !== void 0) copyFileSync(cached, destination);
			else throw notCached(copy, file);
		}
	};
}
/** Undefined for what DVC does not track, or tracks with other bytes: the training has not told it yet. */
async function copyOf(output, context) {
	if (output.files !== void 0) return;
	let { findOutput } = await import("./dvc-pointer.js"), tracked = await findOutput(output.path, context);
	if (tracked?.md5 === void 0 || tracked.isDirectory || tracked.dos2unix) return;
	let hash = createHash("md5");
	return await pipeline(createReadStream(join(context.workingDirectory, output.path)), hash), hash.digest("hex") === tracked.md5 ? {
		kind: "dvc",
		path: output.path,
		md5: tracked.md5
	} : void 0;
}
async function cachedFile(copy, context, run) {
	let { path, md5 } = copy, root = dvcRoot(context.workingDirectory);
	if (root === void 0) return;
	let answer = await run("dvc", ["cache", "dir"]), cache = answer.outcome === "answered" ? resolve(root, answer.output.trim()) : join(root, ".dvc", "cache"), object = join(cache, "files", "md5", md5.slice(0, 2), md5.slice(2));
	if (existsSync(object)) return object;
	let { findOutput } = await import("./dvc-pointer.js");
	if ((await findOutput(path, context))?.md5 === md5) return await run("dvc", [
		"fetch",
		"--quiet",
		path
	], { timeoutMs: 18e5 }), existsSync(object) ? object : void 0;
}
function dvcRoot(directory) {
	for (let folder = directory;; folder = dirname(folder)) {
		if (lstatSync(join(folder, ".dvc"), { throwIfNoEntry: !1 })?.isDirectory()) return folder;
		if (folder === dirname(folder)) return;
	}
}
function notCached({ md5 }, { path }) {
	return evidenceError(`DVC has ${path} (md5 ${md5}) neither in its cache nor in a remote that can be reached.`);
}
export { dvcPlace as t };
