import { t as digestFile } from "./digest.js";
import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { r as pathInside } from "./evidence-file.js";
import { r as ofAll, t as filesOf } from "./copy-place2.js";
import { lstat, mkdir, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { randomUUID } from "node:crypto";
// packages/tracking/src/training/restore-outputs.ts
/**
* Puts the outputs of an earlier run in place. Each file is fetched beside its place and compared with its digest; only when all of them
* are there they take the place of what stood there.
* @throws UserError (`evidence`) when a file cannot be had as it was; then everything stands as before
*/
async function restoreOutputs(outputs, places, { workingDirectory, signal }) {
	let staged = [], sources = {
		places,
		all: ofAll(outputs)
	};
	try {
		for (let output of outputs) {
			signal.throwIfAborted();
			let target = join(workingDirectory, output.path);
			if (await refuseOutside(target, workingDirectory), await isInPlace(output, target)) continue;
			let place = {
				target,
				beside: join(dirname(target), `.${basename(target)}.gatewright-${randomUUID()}`)
			};
			staged.push(place), await stage(output, place.beside, sources);
		}
		signal.throwIfAborted();
		for (let { target, beside } of staged) await swap(target, beside);
	} catch (error) {
		throw asUserError(error);
	} finally {
		for (let { beside } of staged) await rm(beside, {
			recursive: !0,
			force: !0
		});
	}
}
/** A folder above an output may be a link that a pull request brings. */
async function refuseOutside(target, workingDirectory) {
	let inside = pathInside(await realpath(await nearestFolder(dirname(target))), await realpath(workingDirectory));
	if (inside === void 0 || isInGit(inside) || isInGit(target.slice(workingDirectory.length))) throw evidenceError(`${target} leads out of the working directory, so nothing is restored there.`);
	await mkdir(dirname(target), { recursive: !0 });
}
/** The nearest one that exists; a link to nothing counts, and cannot be followed. */
async function nearestFolder(folder) {
	return folder === dirname(folder) || await lstat(folder).catch(() => void 0) !== void 0 ? folder : await nearestFolder(dirname(folder));
}
/** macOS and Windows do not tell capitals apart. */
function isInGit(path) {
	return path.split(/[/\\]/).some((step) => step.toLowerCase() === ".git");
}
/** A single file only: whether a folder holds nothing else is not worth reading all of it. */
async function isInPlace(output, target) {
	if (output.files !== void 0) return !1;
	let found = await lstat(target).catch(() => void 0);
	return found === void 0 || !found.isFile() || found.size !== output.bytes ? !1 : (await digestFile(target)).digest === output.digest;
}
async function stage(output, beside, sources) {
	for (let file of filesOf(output)) {
		let inside = file.path.slice(output.path.length + 1);
		if (inside.split(/[/\\]/).includes("..") || isInGit(inside)) throw evidenceError(`The record names a file at ${file.path}, outside its output.`);
		let destination = inside === "" ? beside : join(beside, inside);
		await mkdir(dirname(destination), { recursive: !0 }), await fetchFile(output, file, destination, sources);
	}
}
/** From the first place that has it as it was. */
async function fetchFile({ kept }, file, destination, { places, all }) {
	let reasons = [];
	for (let copy of kept) {
		let place = places.find(({ kind }) => kind === copy.kind);
		if (place !== void 0) {
			try {
				await place.fetch(copy, file, destination, all);
				let { digest } = await digestFile(destination);
				if (digest === file.digest) return;
				reasons.push(`what is kept as ${file.path} is ${digest}, not ${file.digest}`);
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				reasons.push(error.message.replace(/\.$/, ""));
			}
			await rm(destination, { force: !0 });
		}
	}
	let why = reasons.length === 0 ? "its record names no copy that can be reached from here" : reasons.join("; ");
	throw evidenceError(`${file.path} cannot be restored: ${why}.`);
}
/** What stood there is gone only when the new one stands. */
async function swap(target, beside) {
	let aside = `${beside}.old`, moved = await moveAway(target, aside);
	try {
		await rename(beside, target);
	} catch (error) {
		throw moved && await rename(aside, target), error;
	}
	moved && await rm(aside, {
		recursive: !0,
		force: !0
	});
}
async function moveAway(target, aside) {
	try {
		return await rename(target, aside), !0;
	} catch (error) {
		if (systemErrorCode(error) === "ENOENT") return !1;
		throw error;
	}
}
/** A full disk or a folder without right of writing is no bug. */
function asUserError(error) {
	let code = systemErrorCode(error);
	return code === void 0 ? error : evidenceError(`The outputs cannot be put in place (${code}).`, { cause: error });
}
export { restoreOutputs as t };
