import { t as systemErrorCode } from "./system-error.js";
import { r as evidenceError, t as UserError } from "./user-error.js";
import { i as numberWords, n as countWords, t as agoWords } from "./number-words.js";
import { r as redactText } from "./redact.js";
import { n as sha256Hex, t as digestFile } from "./digest.js";
import { t as canonicalJson } from "./canonical-json.js";
import { t as codeFiles } from "./code-files.js";
import { a as readAccelerator, i as readLanguage, o as readArchitecture, t as readLockFiles } from "./lock-files.js";
import { n as programsOf } from "./run-program.js";
import { n as retrainingInTree } from "./retraining.js";
import { t as digestDirectory } from "./digest-set.js";
import { n as locateEvidence } from "./evidence-file.js";
import { t as restoreOutputs } from "./restore-outputs.js";
import { n as runCommand, t as findShell } from "./shell.js";
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
/**
* Whose records a run may restore from (design section 7): nobody restores what a fork's code made, only pull requests restore what
* pull requests made, and the default branch only what was made on it.
*/
function restorableTrust({ trust, forPullRequest }) {
	switch (trust) {
		case "default-branch":
		case "fork": return ["default-branch"];
		case "pull_request": return forPullRequest ? ["default-branch", "pull_request"] : ["default-branch"];
		case "local": return ["default-branch", "local"];
	}
}
/**
* Runs with this fingerprint whose outputs may be restored, newest first.
* @throws UserError (`evidence`) when the ledger cannot be read
*/
async function trainedRuns(ledger, { model, fingerprint, smoke, restorer }) {
	let allowed = restorableTrust(restorer), all = await ledger.index(model), known = new Set(all.map(({ record }) => record)), lines = all.filter((line) => line.kind === "run" && line.fingerprint === fingerprint && (line.smoke ?? !1) === smoke && allowed.includes(line.trust)), found = [];
	for (let { record: id } of lines.reverse().slice(0, 3)) {
		let record = await ledger.read(id);
		record.kind === "run" && record.fingerprint === fingerprint && record.smoke === smoke && allowed.includes(record.trust) && found.push({
			id,
			record,
			madeBy: await trainedBy({
				id,
				record
			}, ledger, known)
		});
	}
	return found;
}
async function trainedBy(run, ledger, known) {
	let { restored_from: id } = run.record;
	if (id === void 0 || !known.has(id)) return run;
	let record = await ledger.read(id);
	return record.kind === "run" ? {
		id,
		record
	} : run;
}
/** The newest run that is comparable, to say what has changed since; undefined when there is none. */
async function newestTrained(ledger, { model, smoke, restorer }) {
	let allowed = restorableTrust(restorer), line = (await ledger.index(model)).findLast((one) => one.kind === "run" && one.fingerprint !== void 0 && (one.smoke ?? !1) === smoke && allowed.includes(one.trust));
	if (line === void 0) return;
	let record = await ledger.read(line.record);
	return record.kind === "run" ? {
		id: line.record,
		record
	} : void 0;
}
/**
* Reads everything that a training rests on.
* @throws UserError for code, data or parameters that cannot be read
*/
async function fingerprintOf(options) {
	let { plan } = options, inputs = await readInputs(options), parts = {
		format: "1",
		model: plan.model,
		kind: plan.smoke ? "smoke" : "full",
		command: digestOf(plan.command),
		code: digestOf(inputs.code.map(({ path, digest }) => [path, digest])),
		...Object.fromEntries(inputs.data.map(({ role, version, digest, table_id }) => [`data: ${role}`, digestOf([
			version,
			digest ?? null,
			table_id ?? null
		])])),
		parameters: digestOf([inputs.params.values, inputs.params.sources.map(({ path, digest }) => [path, digest])]),
		"lock files": digestOf(inputs.lockFiles.map(({ path, digest }) => [path, digest])),
		language: inputs.language,
		arch: inputs.arch,
		accelerator: inputs.accelerator,
		outputs: digestOf(plan.outputs),
		...inputs.retraining === void 0 ? {} : { retraining: inputs.retraining }
	};
	return {
		fingerprint: digestOf(parts),
		parts,
		inputs
	};
}
async function readInputs({ plan, context, fetch, now }) {
	let { workingDirectory, variables, signal } = context, { readDataVersion } = await import("./read-data-version.js"), { readParams } = await import("./read-params.js"), data = [];
	for (let [role, reference] of Object.entries(plan.data)) data.push(await readDataVersion(reference, {
		role,
		workingDirectory,
		variables,
		fetch,
		signal,
		now
	}));
	let params = await readParams(plan.params, context), run = programsOf(variables, workingDirectory, signal), [code, lockFiles, language, accelerator] = await Promise.all([
		codeFiles(plan.code, workingDirectory),
		readLockFiles(workingDirectory),
		readLanguage(workingDirectory, variables, run, plan.command),
		readAccelerator(run)
	]);
	return signal.throwIfAborted(), {
		command: plan.command,
		code: code.filter(({ path }) => !isWrittenOrData(path, plan)),
		data,
		params,
		lockFiles,
		language: language === void 0 ? "unknown" : languageWords(language.language),
		arch: readArchitecture(),
		accelerator: acceleratorWords(accelerator),
		retraining: plan.retraining ?? (plan.smoke ? void 0 : await retrainingInTree(plan.model, workingDirectory))
	};
}
/** What the training writes would make the second run another one than the first; data has parts of its own. */
function isWrittenOrData(path, { outputs, data }) {
	return [...Object.values(outputs), ...Object.values(data)].some((named) => {
		let folder = named.replace(/^\.\//, "").replace(/\/+$/, "");
		return path === folder || path.startsWith(`${folder}/`);
	});
}
/** A patch release does not train another model. */
function languageWords({ name, version }) {
	return `${name} ${version.split(".").slice(0, 2).join(".")}`;
}
function acceleratorWords(accelerator) {
	return accelerator === void 0 ? "unknown" : accelerator === "none" ? "none" : accelerator.devices.map(({ name, count }) => `${count} × ${name}`).join(", ");
}
function digestOf(value) {
	return `sha256:${sha256Hex(canonicalJson(value))}`;
}
// packages/tracking/src/training/output-files.ts
/** Outputs by role; what a file system says of them changes with every write, also of the same bytes. */
async function outputsBefore(outputs, { workingDirectory }) {
	let before = /* @__PURE__ */ new Map();
	for (let path of Object.values(outputs)) {
		let state = await stateOf(join(workingDirectory, path));
		state !== void 0 && before.set(path, state);
	}
	return before;
}
/**
* What the command wrote, with digests.
* @throws UserError (`evidence`) for an output that is missing, empty, or was there before and is untouched
*/
async function readOutputs(outputs, before, context) {
	let found = [];
	for (let [role, path] of Object.entries(outputs)) {
		let state = await stateOf(join(context.workingDirectory, path));
		if (state === void 0) throw missing(role, path);
		if (state === before.get(path)) throw untouched(role, path);
		found.push(await measure(role, path, context));
	}
	return found;
}
async function measure(role, path, context) {
	let located = await locateEvidence(path, context);
	if (located.kind === "directory") {
		let { digest, bytes, files } = await digestDirectory(located.absolutePath, { shown: located.path });
		return {
			role,
			path: located.path,
			digest,
			bytes,
			files,
			kept: []
		};
	}
	if (located.bytes === 0) throw evidenceError(`The output ${role} is empty: ${path} has no bytes.`, {
		location: { path: located.path },
		hint: "Did the command run to its end?"
	});
	return {
		role,
		path: located.path,
		...await digestFile(located.absolutePath),
		kept: []
	};
}
/** Undefined when there is nothing. Of a folder everything below it counts. */
async function stateOf(path) {
	try {
		let found = await stat(path, { bigint: !0 });
		if (!found.isDirectory()) return marks(found);
		let entries = await readdir(path, { recursive: !0 }), states = [];
		for (let entry of entries.sort()) states.push(`${entry} ${marks(await lstat(join(path, entry), { bigint: !0 }))}`);
		return states.join("\n");
	} catch (error) {
		let code = systemErrorCode(error);
		if (code === "ENOENT" || code === "ENOTDIR") return;
		if (code !== void 0) return code;
		throw error;
	}
}
function marks({ ino, size, mtimeNs, ctimeNs }) {
	return [
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}
function missing(role, path) {
	return evidenceError(`The command ended well and left no output ${role}: ${path} does not exist.`, {
		location: { path },
		hint: "Let the training write it there, or mend `train.outputs` in the policy; paths are relative to the working directory."
	});
}
function untouched(role, path) {
	return evidenceError(`The output ${role} is not new: ${path} was there before, and the command did not write it.`, {
		location: { path },
		hint: "It is what an earlier run or the checkout left. Let the training write it, or mend `train.outputs` in the policy."
	});
}
/**
* What differs between the inputs of this training and an earlier run's record, as phrases, most telling first. The record holds no
* digests of the code's files: where nothing else differs, it is the code.
*/
function whatChanged(inputs, record, secrets) {
	let command = redactText(inputs.command, secrets), changed = [
		...dataChanges(inputs, record),
		...parameterChanges(inputs, record),
		...record.code.command !== void 0 && record.code.command !== command ? ["the command"] : [],
		...lockFileChanges(inputs, record),
		...environmentChanges(inputs, record)
	], { commit } = record.code;
	return changed.length === 0 ? [commit === void 0 ? "the code" : `the code since ${commit.slice(0, 12)}`] : changed;
}
function dataChanges({ data }, record) {
	let before = new Map(record.data.map((one) => [one.role, one]));
	return [.../* @__PURE__ */ new Set([...data.map(({ role }) => role), ...before.keys()])].flatMap((role) => {
		let now = data.find((one) => one.role === role), then = before.get(role);
		return now?.version === then?.version && now?.digest === then?.digest ? [] : [`the ${role} data`];
	});
}
function parameterChanges({ params }, record) {
	let [now, then] = [params.values, record.params.values], names = [.../* @__PURE__ */ new Set([...Object.keys(now), ...Object.keys(then)])].filter((name) => now[name] !== then[name]);
	if (names.length > 0) {
		let more = names.length > 5 ? ` and ${names.length - 5} more parameters` : "";
		return [...names.slice(0, 5).map((name) => `the parameter ${name}`), ...more === "" ? [] : [more.slice(5)]];
	}
	let before = new Map(record.params.sources.map(({ path, digest }) => [path, digest]));
	return params.sources.filter(({ path, digest }) => before.get(path) !== digest).map(({ path }) => `the text of ${path}`);
}
function lockFileChanges({ lockFiles }, record) {
	let before = new Map((record.environment.lock_files ?? []).filter(({ kind }) => kind !== "pip freeze").map((one) => [one.path, one.digest])), now = new Map(lockFiles.map(({ path, digest }) => [path, digest]));
	return [.../* @__PURE__ */ new Set([...now.keys(), ...before.keys()])].filter((path) => now.get(path) !== before.get(path));
}
function environmentChanges(inputs, { environment }) {
	let { arch, accelerator } = environment, language = environment.language === void 0 ? "unknown" : languageWords(environment.language);
	return [
		...language === inputs.language ? [] : [`the language (${language}, now ${inputs.language})`],
		...arch === void 0 || arch === inputs.arch ? [] : [`the architecture (${arch}, now ${inputs.arch})`],
		...acceleratorWords(accelerator) === inputs.accelerator ? [] : [`the accelerator (${acceleratorWords(accelerator)}, now ${inputs.accelerator})`]
	];
}
/** `a`, `a and b`, `a, b and c`. */
function listWords(words) {
	let last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
// packages/tracking/src/training/train.ts
/**
* Fingerprint, look up, restore or run.
* @throws UserError when code, data or parameters cannot be read, so that nothing was run; everything later is an outcome
*/
async function train(options) {
	let { plan, force, context, log } = options;
	for (let note of plan.notes) log.info(note);
	let print = await fingerprintOf(options);
	for (let [name, value] of Object.entries(print.parts)) log.debug(redactText(`fingerprint part ${name}: ${value}`, context.secrets));
	log.info(`The fingerprint of this ${plan.smoke ? "smoke run" : "training"} is ${print.fingerprint}.`);
	let common = {
		model: plan.model,
		command: redactText(plan.command, context.secrets),
		smoke: plan.smoke,
		fingerprint: print.fingerprint
	}, restored = force ? void 0 : await restoreEarlier(print, options);
	return force && log.info("Training because it was asked for, whatever the ledger has."), restored === void 0 ? {
		...common,
		...await runTraining(options)
	} : {
		...common,
		outcome: "restored",
		...restored
	};
}
/** Undefined: there is nothing to restore, or it cannot be had; the log says which. */
async function restoreEarlier(print, options) {
	let { plan, restorer, context, log, places, now } = options, { model, smoke } = plan;
	if (Object.keys(plan.outputs).length === 0) log.info("Training, because the policy names no outputs that could be restored.");
	else try {
		let ledger = await options.openLedger(), runs = await trainedRuns(ledger, {
			model,
			fingerprint: print.fingerprint,
			smoke,
			restorer
		});
		for (let run of runs) {
			let outputs = Object.entries(plan.outputs).flatMap(([role, named]) => run.record.outputs.find((one) => one.role === role && samePath(named, one.path)) ?? []), problem = outputs.length < Object.keys(plan.outputs).length ? "its record does not name all outputs" : await failureOf(() => restoreOutputs(outputs, places, context));
			if (problem === void 0) return log.info(`Not trained again: same inputs as ${runWords(run.madeBy, now())}. ${countWords(outputs.length, "output")} restored.`), {
				restoredFrom: restoredFrom(run.madeBy),
				outputs: await keptAgain(outputs, options)
			};
			log.warning(`Run ${run.id.slice(0, 12)} had the same inputs and cannot be restored: ${problem}`);
		}
		let newest = runs.length > 0 ? void 0 : await newestTrained(ledger, {
			model,
			smoke,
			restorer
		});
		if (runs.length > 0) log.info("Training again, because no earlier run of the same inputs could be restored.");
		else if (newest === void 0) log.info(`Training, because the ledger has no earlier run of ${model} to restore from.`);
		else {
			let changed = listWords(whatChanged(print.inputs, newest.record, context.secrets));
			log.info(`Training, because of what changed since ${runWords(newest, now())}: ${changed}.`);
		}
	} catch (error) {
		if (context.signal.throwIfAborted(), !(error instanceof UserError)) throw error;
		log.warning(`Training, because the ledger cannot be read: ${error.message}`);
	}
}
async function failureOf(body) {
	try {
		await body();
		return;
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return error.message;
	}
}
function samePath(named, recorded) {
	return named.replace(/^\.\//, "").replace(/\/+$/, "") === recorded;
}
function restoredFrom({ id, record }) {
	let { run_id: runId } = record.origin;
	return {
		record: id,
		...runId === void 0 ? {} : { runId },
		createdAt: record.created_at
	};
}
function runWords({ id, record }, now) {
	return `run ${id.slice(0, 12)}, ${agoWords(new Date(record.created_at), now)}`;
}
/** What came from far away is at hand the next time. Copies that are named already stay named. */
async function keptAgain(outputs, options) {
	return await keepIn(options.places.filter(({ kind }) => kind === "object"), outputs, options);
}
/** Names the copies in each output, nearest first. What cannot be kept is said and changes no outcome. */
async function keepIn(places, outputs, { log, context }) {
	let copies = outputs.map(({ kept }) => [...kept]);
	for (let place of places) try {
		let added = await place.keep(outputs);
		for (let [index, copy] of added.entries()) copy !== void 0 && addCopy(copies[index] ?? [], copy);
	} catch (error) {
		context.signal.throwIfAborted();
		let code = systemErrorCode(error);
		if (!(error instanceof UserError) && code === void 0) throw error;
		let reason = error instanceof UserError ? error.message : `the file system says ${code}.`;
		log.warning(`The outputs were not kept for restoring: ${reason}`);
	}
	return outputs.map((output, index) => ({
		...output,
		kept: copies[index] ?? []
	}));
}
function addCopy(copies, copy) {
	copies.some((one) => JSON.stringify(one) === JSON.stringify(copy)) || copies.push(copy);
}
async function runTraining(options) {
	let { plan, context, log } = options, before = await outputsBefore(plan.outputs, context), run = await log.group(`Training ${plan.model}: ${redactText(plan.command, context.secrets)}`, () => runWatched(options)), { exitCode, problem } = run, wallSeconds = Math.round(run.wallSeconds * 1e3) / 1e3, failed = (reason) => ({
		outcome: "failed",
		wallSeconds,
		...exitCode === 0 ? {} : { exitCode },
		...reason === void 0 ? {} : { reason },
		outputs: []
	});
	if (problem !== void 0) return failed(run.early ? `it was stopped early, because ${problem}` : problem);
	if (run.signal !== void 0) return failed(`the command was ended by ${run.signal}${signalHint(run.signal)}.`);
	if (exitCode !== 0) return failed();
	let outputs = await outputsOrReason(before, options);
	return typeof outputs == "string" ? failed(outputs) : (log.info(`Trained in ${numberWords(wallSeconds)} s.`), {
		outcome: "trained",
		wallSeconds,
		exitCode,
		outputs: await keepIn(options.places, outputs, options)
	});
}
/** Nobody else sends it to a training that was not cancelled. */
function signalHint(signal) {
	return signal === "SIGKILL" ? ", which is what the system does when memory runs out" : "";
}
async function runWatched({ plan, context, log, write }) {
	let { workingDirectory, variables, signal } = context, shell = findShell(variables);
	shell.remark !== void 0 && log.warning(shell.remark);
	let stop = new AbortController(), problem, { series } = plan.outputs, { watchFresh } = await import("./watch-fresh.js"), watch = series === void 0 ? void 0 : watchFresh(join(workingDirectory, series), {
		shownAs: series,
		onProblem: (sentence) => {
			problem = sentence, stop.abort();
		}
	});
	try {
		let { command } = plan, ended = await runCommand({
			command,
			shell,
			workingDirectory,
			variables,
			signal,
			stop: stop.signal,
			write
		}), early = problem !== void 0;
		return watch?.stop(), {
			...ended,
			problem,
			early
		};
	} finally {
		watch?.stop();
	}
}
async function outputsOrReason(before, { plan, context }) {
	try {
		return await readOutputs(plan.outputs, before, context);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		let sentence = error.message.replace(/^The /, "the ");
		return error.hint === void 0 ? sentence : `${sentence} ${error.hint}`;
	}
}
export { train as t };
