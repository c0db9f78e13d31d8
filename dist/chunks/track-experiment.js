import { n as recordId, r as recordPath } from "./record-id2.js";
import { n as originOf, r as trustOf } from "./trust.js";
import { a as worstVerdict } from "./verdict.js";
import { n as redactParameters, r as redactText, t as redactName } from "./redact.js";
import { t as canonicalJson } from "./canonical-json.js";
import { n as mostRecordBytes, t as checkRecord } from "./read-record.js";
import { t as thinCurve } from "./thin-curve.js";
import { a as sideBySideWords, i as numberWords, n as countWords, r as differenceWords, t as agoWords } from "./number-words.js";
import { t as digestFile } from "./digest.js";
import { t as digestDirectory } from "./digest-set.js";
import { n as locateEvidence } from "./evidence-file.js";
import { n as configurationError, t as UserError } from "./user-error.js";
import { n as newestRun, t as championOf } from "./find-runs.js";
import { t as secretsOf } from "./job-secrets2.js";
import { t as didYouMean } from "./suggestion.js";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
// packages/tracking/src/redaction/redact-run.ts
/**
* A record whose names and paths hold no secret either: a metric can be called by a token, a path can have one in it. Values, the
* command and the remote have lost theirs where they were read; what GitHub says of the run is no secret.
*/
function recordWithoutSecrets(record, secrets) {
	let hide = (text) => redactName(text, secrets), source = (file) => ({
		...file,
		path: hide(file.path)
	}), measured = (list) => {
		let nameOf = namesWithoutSecrets(hide);
		return list.map((one) => ({
			...one,
			name: nameOf(one.name),
			source: hide(one.source)
		}));
	}, { data, params, metrics, series, environment, artifact, outputs } = record, { seeds, lock_files: lockFiles } = environment;
	return {
		...record,
		data: data.map((one) => ({
			...one,
			role: hide(one.role),
			version: hide(one.version),
			...one.resolved_from === void 0 ? {} : { resolved_from: hide(one.resolved_from) }
		})),
		params: {
			values: renamed(params.values, hide),
			sources: params.sources.map(source),
			redacted: params.redacted.map(hide)
		},
		metrics: measured(metrics),
		series: measured(series),
		environment: {
			...environment,
			...seeds === void 0 ? {} : { seeds: renamed(seeds, hide) },
			...lockFiles === void 0 ? {} : { lock_files: lockFiles.map((one) => ({
				...one,
				path: hide(one.path)
			})) }
		},
		...artifact === void 0 ? {} : { artifact: {
			...artifact,
			path: hide(artifact.path)
		} },
		outputs: outputs.map((output) => ({
			...output,
			path: hide(output.path),
			...output.files === void 0 ? {} : { files: output.files.map((one) => ({
				...one,
				path: hide(one.path)
			})) }
		}))
	};
}
function findingWithoutSecrets(finding, secrets) {
	let hide = (text) => redactName(text, secrets), { subject, message, hint, locations } = finding;
	return {
		...finding,
		subject: hide(subject),
		message: hide(message),
		...hint === void 0 ? {} : { hint: hide(hint) },
		locations: locations.map((location) => ({
			...location,
			path: hide(location.path)
		}))
	};
}
function evidenceWithoutSecrets(evidence, secrets) {
	return {
		...evidence,
		role: redactName(evidence.role, secrets),
		path: redactName(evidence.path, secrets)
	};
}
function renamed(values, hide) {
	let nameOf = namesWithoutSecrets(hide);
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [nameOf(name), value]));
}
/** Two names would become the same, and one of two values would be lost: the second has a number. */
function namesWithoutSecrets(hide) {
	let hidden = /* @__PURE__ */ new Map();
	return (name) => {
		let shown = hide(name);
		if (shown === name) return name;
		let known = hidden.get(name) ?? (hidden.size === 0 ? shown : `${shown} (${hidden.size + 1})`);
		return hidden.set(name, known), known;
	};
}
// packages/tracking/src/compare-runs.ts
/**
* What differs between two runs. Nothing is judged: the direction of a metric is not known here.
* @param secrets the reference was recorded by an earlier job, perhaps before these values were masked or their forms were known
*/
function compareRuns(run, earlier, secrets) {
	let reference = recordWithoutSecrets(withRedactedParameters(earlier, secrets), secrets);
	return {
		parameters: changedParameters(run.params.values, reference.params.values),
		metrics: pairedMetrics(run.metrics, reference.metrics),
		curves: pairedMetrics(lastValues(run.series), lastValues(reference.series)),
		data: run.data.map((data) => changeOf(data, reference.data)),
		dataGone: reference.data.filter(({ role }) => !run.data.some((data) => data.role === role))
	};
}
function withRedactedParameters(record, secrets) {
	return {
		...record,
		params: {
			...record.params,
			...redactParameters(record.params.values, secrets)
		}
	};
}
function changedParameters(values, reference) {
	return [.../* @__PURE__ */ new Set([...Object.keys(values), ...Object.keys(reference)])].sort().map((name) => ({
		name,
		value: own(values, name),
		reference: own(reference, name)
	})).filter(({ value, reference: other }) => value !== other);
}
/** A parameter may be called `constructor`. */
function own(values, name) {
	return Object.hasOwn(values, name) ? values[name] : void 0;
}
/** Two files may each have a metric of one name: then the path tells them apart. */
function pairedMetrics(metrics, reference) {
	let others = new Map(labelled(reference)), own = new Map(labelled(metrics)), gone = [...others].filter(([name]) => !own.has(name));
	return [...[...own].map(([name, value]) => ({
		name,
		value,
		reference: others.get(name)
	})), ...gone.map(([name, value]) => ({
		name,
		value: void 0,
		reference: value
	}))];
}
/** A thinned curve still has its last point. */
function lastValues(series) {
	return series.flatMap(({ name, source, points }) => {
		let last = points.at(-1);
		return last === void 0 ? [] : [{
			name,
			source,
			value: last[1]
		}];
	});
}
function labelled(metrics) {
	let sources = /* @__PURE__ */ new Map();
	for (let { name, source } of metrics) sources.set(name, (sources.get(name) ?? /* @__PURE__ */ new Set()).add(source));
	return metrics.map(({ name, source, value }) => [(sources.get(name)?.size ?? 0) > 1 ? `${name} (${source})` : name, value]);
}
function changeOf(data, reference) {
	let others = reference.filter(({ role }) => role === data.role);
	return others.length === 0 ? {
		data,
		change: "new"
	} : others.some((other) => isSameData(data, other)) ? {
		data,
		change: "same"
	} : {
		data,
		change: "changed",
		from: others
	};
}
/** By the bytes where both are known; else by the version, which is immutable, of the same table. */
function isSameData(data, other) {
	return data.digest !== void 0 && other.digest !== void 0 ? data.digest === other.digest : (data.table_id === void 0 || other.table_id === void 0 || data.table_id === other.table_id) && data.version === other.version;
}
// packages/tracking/src/fitted-record.ts
/** Points a curve that are tried in turn until the record is small enough. */
const thinner = [
	500,
	200,
	100,
	50,
	20
];
/**
* The record as it can be kept: with hundreds of curves each has fewer points, which a sentence tells.
* @throws UserError (`evidence`) when the record is still too big, or not what a ledger takes
*/
function fittedRecord(record) {
	if (isSmallEnough(record)) return checked(record, []);
	for (let most of thinner) {
		let series = record.series.map((one) => ({
			...one,
			points: thinCurve(one.points, most)
		})), thinned = {
			...record,
			series
		};
		if (isSmallEnough(thinned)) return checked(thinned, [`${countWords(series.length, "curve")} are recorded with at most ${most} points each, so that the record stays under ${countWords(mostRecordBytes, "byte")}`]);
	}
	return checked(record, []);
}
function isSmallEnough(record) {
	return Buffer.byteLength(canonicalJson(record)) <= mostRecordBytes;
}
/** Whoever reads the ledger later refuses what does not satisfy the schema: better that it is said now. */
function checked(record, notes) {
	return checkRecord(record, "The record of this run"), {
		record,
		notes
	};
}
// packages/tracking/src/params/interpolation.ts
/**
* A sentence about the values that hold `${…}`: what OmegaConf puts in their place is decided when the program runs, so the record has
* the text. Undefined when there is none.
*/
function interpolationNote({ values }) {
	let names = Object.entries(values).filter(([, value]) => typeof value == "string" && /\$\{[^}]+\}/.test(value)).map(([name]) => name);
	if (names.length !== 0) return `${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""} ${names.length === 1 ? "is" : "are"} recorded as written: \${…} is resolved only when the program runs.`;
}
// packages/tracking/src/run-findings.ts
/** Rules of track-experiment, each with its one-line description; docs/reproducibility.md explains them. */
const trackingRules = {
	"something-to-record": "The run names something to record",
	training: "The training came to its end",
	"params-file": "The parameters can be read",
	"metrics-file": "The metrics can be read",
	"data-version": "The version of the data is known",
	"model-file": "The model can be described",
	"output-file": "What the training wrote is there",
	"run-context": "Code and environment can be described",
	"finite-metrics": "Every metric is a finite number",
	"finite-series": "Every point of a training curve is a finite number",
	"no-secrets": "No secret stands in parameters, names and paths",
	reproducibility: "The required field is recorded",
	record: "The ledger takes the record",
	ledger: "The ledger can be read"
};
function passFinding(rule, text) {
	return findingOf(rule, "pass", "error", text);
}
function failFinding(rule, text) {
	return findingOf(rule, "fail", "error", text);
}
function warnFinding(rule, text) {
	return findingOf(rule, "warn", "warn", text);
}
function errorFinding(rule, text) {
	return findingOf(rule, "error", "error", text);
}
/**
* What a reader has refused, as a finding. A message may quote the file, so secrets are taken out of it.
* @throws what is no UserError
*/
function refusedFinding(rule, subject, error, secrets) {
	if (!(error instanceof UserError)) throw error;
	let finding = errorFinding(rule, {
		subject,
		message: redactText(error.message, secrets),
		hint: error.hint === void 0 ? void 0 : redactText(error.hint, secrets),
		location: error.location
	});
	return error.kind === "configuration" ? {
		...finding,
		configuration: !0
	} : finding;
}
/** NaN and infinity are numbers that nobody can compare, so they never pass. */
function finiteMetrics(metrics) {
	if (metrics.length === 0) return [];
	let broken = metrics.filter(({ value }) => typeof value == "string");
	return broken.length === 0 ? [passFinding("finite-metrics", {
		subject: "metrics",
		message: metrics.length === 1 ? "The metric is a finite number." : `The ${metrics.length} metrics are finite numbers.`
	})] : broken.map(({ name, value, source }) => errorFinding("finite-metrics", {
		subject: name,
		message: `${name} is ${value} in ${source}.`,
		hint: "Look for a division by zero, a logarithm of zero, or a training that diverged.",
		location: { path: source }
	}));
}
/** Mixed-precision training has an infinite gradient norm now and then, so a curve only warns. */
function finiteSeries(series) {
	return series.flatMap(({ name, source, points }) => {
		let first = points.find(([, value]) => typeof value == "string");
		return first === void 0 ? [] : warnFinding("finite-series", {
			subject: name,
			message: `${name} is ${first[1]} at step ${first[0]} in ${source}.`,
			hint: "A loss that is no number does not come back: lower the learning rate, or clip the gradients.",
			location: { path: source }
		});
	});
}
function redactedSecrets({ redacted, sources }) {
	if (redacted.length === 0) return [];
	let names = redacted.slice(0, 10).join(", "), more = redacted.length > 10 ? ` and ${redacted.length - 10} more` : "", [verb, value] = redacted.length === 1 ? ["looks", "its value is"] : ["look", "their values are"];
	return [warnFinding("no-secrets", {
		subject: "params",
		message: `${names}${more} ${verb} like secrets: ${value} recorded nowhere.`,
		hint: "Take secrets from the environment; one that was committed is known to everybody who can read the repository, so revoke it.",
		location: sources[0] === void 0 ? void 0 : { path: sources[0].path }
	})];
}
/** Whoever calls a metric by a token has published it in the file already. */
function redactedNames() {
	return warnFinding("no-secrets", {
		subject: "names",
		message: "What looks like a secret stands in the name of a parameter or a metric, or in a path: it is recorded as [redacted].",
		hint: "Give it another name; a secret that was committed is known to everybody who can read the repository, so revoke it."
	});
}
function findingOf(rule, verdict, severity, { subject, message, hint, location }) {
	return {
		rule,
		title: trackingRules[rule],
		subject,
		verdict,
		severity,
		message,
		...hint === void 0 ? {} : { hint },
		locations: location === void 0 ? [] : [location],
		samples: []
	};
}
// packages/tracking/src/run-evidence.ts
/** The parameters of all files together; names that two files set differently are refused by the reader. */
async function gatherParams(paths, context) {
	let nothing = {
		values: {},
		sources: [],
		redacted: []
	};
	if (paths.length === 0) return {
		value: nothing,
		findings: [],
		evidence: [],
		notes: []
	};
	let { readParams } = await import("./read-params.js");
	return await readFiles("params-file", "params", paths, context, nothing, async (named) => {
		let params = await readParams(named, context), note = interpolationNote(params);
		return {
			value: params,
			sources: params.sources,
			what: countWords(Object.keys(params.values).length, "parameter"),
			notes: note === void 0 ? [] : [note]
		};
	});
}
async function gatherMetrics(paths, context) {
	let nothing = {
		metrics: [],
		series: []
	};
	if (paths.length === 0) return {
		value: nothing,
		findings: [],
		evidence: [],
		notes: []
	};
	let { readMetrics } = await import("./read-metrics2.js");
	return await readFiles("metrics-file", "metrics", paths, context, nothing, async (named) => {
		let { metrics, series, sources, notes } = await readMetrics(named, context), parts = [metrics.length > 0 ? countWords(metrics.length, "metric") : void 0, series.length > 0 ? countWords(series.length, "curve") : void 0];
		return {
			value: {
				metrics,
				series
			},
			sources,
			what: parts.filter((part) => part !== void 0).join(" and "),
			notes
		};
	});
}
/** Files that are read as one: when that is refused, each is tried alone, so that every broken file has its finding. */
async function readFiles(rule, role, paths, { secrets, signal }, nothing, read) {
	try {
		let { value, sources, what, notes } = await read(paths), names = sources.map(({ path }) => path).join(", ");
		return {
			value,
			findings: [passFinding(rule, {
				subject: names,
				message: `${what} from ${names}.`,
				location: at(sources[0])
			})],
			evidence: sources.map((source) => ({
				role,
				...source
			})),
			notes
		};
	} catch (together) {
		signal.throwIfAborted();
		let findings = [];
		for (let path of paths.length > 1 ? paths : []) try {
			await read([path]);
		} catch (alone) {
			findings.push(refusedFinding(rule, path, alone, secrets));
		}
		return findings.length === 0 && findings.push(refusedFinding(rule, paths.join(", "), together, secrets)), {
			value: nothing,
			findings,
			evidence: [],
			notes: []
		};
	}
}
/** A pointer names data that need not be on this machine: then nobody has looked at the bytes. */
function unseen({ version, digest }) {
	return /^(?:dvc|git-lfs):/.test(version) && digest === void 0 ? " Its bytes are not on this machine, so the pointer alone says so." : "";
}
/** A version for each role. */
async function gatherData(references, context, secrets) {
	let gathered = {
		value: [],
		findings: [],
		evidence: [],
		notes: []
	};
	if (references.length === 0) return gathered;
	let { readDataVersion } = await import("./read-data-version.js");
	for (let [role, reference] of references) try {
		let data = await readDataVersion(reference, {
			...context,
			role
		});
		gathered.value.push(data);
		let from = data.resolved_from === void 0 ? "" : `, resolved from ${data.resolved_from} in this run`;
		gathered.findings.push(passFinding("data-version", {
			subject: role,
			message: `The ${role} data is ${data.version}${from}.${unseen(data)}`
		}));
		let { digest, bytes, rows } = data;
		if (digest === void 0 || bytes === void 0) continue;
		gathered.evidence.push({
			role: `data: ${role}`,
			path: redactText(reference, secrets),
			digest,
			bytes,
			...rows === void 0 ? {} : { rows }
		});
	} catch (error) {
		context.signal.throwIfAborted(), gathered.findings.push(refusedFinding("data-version", role, error, secrets));
	}
	return gathered;
}
async function gatherModel(path, context) {
	if (path === void 0) return {
		value: void 0,
		findings: [],
		evidence: [],
		notes: []
	};
	let { readModel } = await import("./read-model2.js");
	try {
		let model = await readModel(path, context), { digest, bytes, files, format, warnings } = model;
		return {
			value: model,
			findings: [passFinding("model-file", {
				subject: path,
				message: `The model ${path} is ${digest} (${`${countWords(bytes, "byte")}${files > 1 ? ` in ${countWords(files, "file")}` : ""}`}${format === "unknown" ? "" : `, ${format}`}).`
			}), ...warnings.map((message) => warnFinding("model-file", {
				subject: path,
				message,
				location: { path: model.path }
			}))],
			evidence: [{
				role: "model",
				path: model.path,
				digest,
				bytes
			}],
			notes: []
		};
	} catch (error) {
		return context.signal.throwIfAborted(), {
			value: void 0,
			findings: [refusedFinding("model-file", path, error, context.secrets)],
			evidence: [],
			notes: []
		};
	}
}
/** Digests of what another step wrote; `model`, whose digest is known already, is not read twice. */
async function gatherOutputs(outputs, model, context) {
	let gathered = {
		value: [],
		findings: [],
		evidence: [],
		notes: []
	};
	for (let [role, path] of Object.entries(outputs)) try {
		let located = await locateEvidence(path, context);
		if (located.kind === "file") {
			let known = model !== void 0 && model.path === located.path ? model : await digestFile(located.absolutePath);
			gathered.value.push({
				role,
				path: located.path,
				digest: known.digest,
				bytes: known.bytes,
				kept: []
			});
		} else {
			let { digest, bytes, files } = await digestDirectory(located.absolutePath);
			gathered.value.push({
				role,
				path: located.path,
				digest,
				bytes,
				files,
				kept: []
			});
		}
	} catch (error) {
		if (context.signal.throwIfAborted(), [
			"model",
			"metrics",
			"series"
		].includes(role)) continue;
		gathered.findings.push(refusedFinding("output-file", role, error, context.secrets));
	}
	return gathered;
}
function at(source) {
	return source === void 0 ? void 0 : { path: source.path };
}
// packages/tracking/src/training-findings.ts
/** Whether the training came to its end; nothing when another step made the run. */
function trainingFindings(training, now, secrets) {
	if (training === void 0) return [];
	let { outcome, exitCode, wallSeconds, model } = training, command = redactText(training.command, secrets), reason = training.reason === void 0 ? void 0 : redactText(training.reason, secrets);
	if (outcome === "failed") {
		let code = exitCode === void 0 ? "" : ` with exit code ${exitCode}`, why = reason === void 0 ? "" : `: ${reason.replace(/\.$/, "")}`;
		return [failFinding("training", {
			subject: model,
			message: `The training failed${code}${wallSeconds === void 0 ? "" : ` after ${numberWords(wallSeconds)} s`}${why}.`,
			hint: "The log of the training step has its last words. Nothing was recorded."
		})];
	}
	return [passFinding("training", {
		subject: model,
		message: outcome === "restored" ? `Not trained again: ${restoredWords(training, now)}.` : `Trained${wallSeconds === void 0 ? "" : ` in ${numberWords(wallSeconds)} s`} by ${command}.`
	})];
}
/** What a reader must see first about the training. */
function trainingNotes(training, now) {
	return training === void 0 ? [] : [...training.outcome === "restored" ? [`not trained again: ${restoredWords(training, now)}`] : [], ...training.smoke ? ["smoke run on a small sample: never champion, never restored for a full run"] : []];
}
/** `same inputs as run 3f2a…, 3 days ago`. */
function restoredWords({ restoredFrom }, now) {
	if (restoredFrom === void 0) return "same inputs as an earlier run";
	let { record, runId, createdAt } = restoredFrom, job = runId === void 0 ? "" : ` (workflow run ${runId})`;
	return `same inputs as run ${record.slice(0, 12)}${job}, ${agoWords(new Date(createdAt), now)}`;
}
/** Why nobody could take the time of the training; undefined when gatewright ran it. */
function notTimed(training) {
	return training === void 0 ? "another step made the run" : training.outcome === "restored" ? "nothing was trained" : void 0;
}
// packages/tracking/src/read-run.ts
/** Everything that is named, and the machine; what was refused is a finding, and its value is empty. */
async function readRun(options) {
	let { sources, training, context, fetch, now, countTable } = options, { workingDirectory, variables, signal, secrets } = context, params = await gatherParams(sources.params, context), [machine, metrics, data, model] = await Promise.all([
		readMachine(options, params.value),
		gatherMetrics(sources.metrics, context),
		gatherData(sources.data, {
			workingDirectory,
			variables,
			fetch,
			signal,
			now,
			...countTable === void 0 ? {} : { countTable }
		}, secrets),
		gatherModel(sources.artifact, context)
	]), outputs = training === void 0 ? await gatherOutputs(sources.outputs, model.value, context) : {
		value: training.outputs,
		findings: [],
		evidence: [],
		notes: []
	}, { environment } = machine, cost = {
		...training?.wallSeconds === void 0 ? {} : { wall_seconds: training.wallSeconds },
		runner: runnerWords(variables)
	}, parts = [
		params,
		metrics,
		data,
		model,
		outputs
	];
	return {
		params: params.value,
		metrics: metrics.value,
		data: data.value,
		artifact: model.value,
		outputs: outputs.value,
		code: machine.code,
		environment,
		cost,
		facts: {
			code: machine.code,
			data: data.value,
			params: params.value,
			metrics: metrics.value.metrics,
			series: metrics.value.series,
			environment,
			...model.value === void 0 ? {} : { artifact: model.value },
			cost,
			inContainer: inContainer(),
			notTimed: notTimed(training)
		},
		findings: [...parts.flatMap(({ findings }) => findings), ...machine.findings],
		evidence: parts.flatMap(({ evidence }) => evidence),
		notes: [...parts.flatMap(({ notes }) => notes), ...machine.notes]
	};
}
async function readMachine({ sources, training, context }, params) {
	let { secrets, signal } = context, findings = [], notes = [], attempt = async (subject, nothing, read) => {
		try {
			return await read();
		} catch (error) {
			return signal.throwIfAborted(), findings.push(refusedFinding("run-context", subject, error, secrets)), nothing;
		}
	}, { readCode } = await import("./read-code.js"), { readEnvironment } = await import("./read-environment.js"), written = [
		...sources.metrics,
		...Object.values(sources.outputs),
		sources.artifact ?? []
	].flat(), command = training?.command ?? sources.command;
	return {
		code: await attempt("code", {}, () => readCode(context, command, written, { onProblem: (phrase) => notes.push(phrase) })),
		environment: await attempt("environment", {}, () => readEnvironment(context, {
			params,
			command
		})),
		findings,
		notes
	};
}
/** `github-hosted Linux X64`, as the runner says it of itself. */
function runnerWords(variables) {
	let said = [
		variables.RUNNER_ENVIRONMENT,
		variables.RUNNER_OS,
		variables.RUNNER_ARCH
	].filter((word) => word !== void 0 && word !== "");
	return said.length === 0 ? "local" : said.join(" ");
}
/** Docker and Podman leave a file in every container of theirs. */
function inContainer() {
	return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}
// packages/tracking/src/reference-run.ts
/**
* The run that another is compared with: the champion's, else the newest of the default branch; on a person's own machine the newest
* of its own as well. A smoke run is compared with a smoke run only: a small sample says nothing about the whole.
* @returns also a sentence that says which one, or why there is none
* @throws UserError (`evidence`) when the ledger cannot be read
*/
async function referenceRun(ledger, { model, smoke, trust, now }) {
	if (!smoke) {
		let champion = await championOf(ledger, model);
		if (champion?.run !== void 0 && champion.gate.run !== void 0) return said({
			id: champion.gate.run,
			record: champion.run,
			what: "the champion's run"
		}, now);
	}
	let newest = await newestRun(ledger, model, {
		trust: trust === "local" ? ["default-branch", "local"] : ["default-branch"],
		smoke
	});
	if (newest === void 0) {
		let kind = smoke ? "smoke run" : "run";
		return {
			run: void 0,
			sentence: `first ${kind}: the ledger has no ${kind}${trust === "local" ? "" : " of the default branch"} of ${model} to compare with`
		};
	}
	let branch = newest.record.trust === "default-branch" ? " of the default branch" : "";
	return said({
		...newest,
		what: `the newest ${smoke ? "smoke run" : "run"}${branch}`
	}, now);
}
function said(run, now) {
	let when = agoWords(new Date(run.record.created_at), now), commit = run.record.code.commit ?? run.record.origin.head_sha, at = commit === void 0 ? "" : ` at ${commit.slice(0, 12)}`;
	return {
		run,
		sentence: `compared with ${run.what}, ${run.id.slice(0, 12)}${at}, ${when}`
	};
}
// packages/tracking/src/reproducibility.ts
/**
* The closed list of what a run must record to be made again; docs/reproducibility.md is its page and the policy's schema its
* third copy, both compared in the tests.
*/
const reproducibilityFields = [
	{
		name: "code",
		meaning: "the commit of the code",
		hint: "Run in a git checkout (`actions/checkout`).",
		state: ({ code }) => known(code.commit)
	},
	{
		name: "clean",
		meaning: "a working tree that is the commit's: no changed and no untracked file but those that the run itself writes",
		hint: "Commit the changes; what the run writes stands under `outputs:`, or in `.gitignore`.",
		state: ({ code }) => code.dirty === !1 ? "present" : "missing"
	},
	{
		name: "command",
		meaning: "the command that made the run",
		hint: "Name it under `train: run:`, or let `train-model` run it.",
		state: ({ code }) => known(code.command)
	},
	{
		name: "data",
		meaning: "a version of every data set that is named",
		hint: "Name the data under `train: data:`, or in the input `data`.",
		state: ({ data }) => ifAny(data)
	},
	{
		name: "params",
		meaning: "the parameters",
		hint: "Name the parameter files under `train: params:`, or in the input `params`.",
		state: ({ params }) => ifAny(params.sources)
	},
	{
		name: "metrics",
		meaning: "at least one metric or training curve",
		hint: "Name the metrics file under `train: outputs: metrics:`, or in the input `metrics`.",
		state: ({ metrics, series }) => ifAny([...metrics, ...series])
	},
	{
		name: "seeds",
		meaning: "the seeds of the random generators",
		hint: "Give a parameter a name such as `seed` or `random_state`, or set PYTHONHASHSEED.",
		state: ({ environment }) => ifAny(Object.keys(environment.seeds ?? {}))
	},
	{
		name: "determinism",
		meaning: "the switches of determinism that are set, thread counts among them",
		hint: "Set PYTHONHASHSEED, OMP_NUM_THREADS or CUBLAS_WORKSPACE_CONFIG in the job's environment.",
		state: ({ environment }) => ifAny(Object.keys(environment.determinism ?? {}))
	},
	{
		name: "lock_file",
		meaning: "a lock file of the packages",
		hint: "Commit a requirements.txt with versions, uv.lock, poetry.lock, conda-lock.yml, renv.lock or package-lock.json.",
		state: ({ environment }) => ifAny(environment.lock_files ?? [])
	},
	{
		name: "language",
		meaning: "the language and its version",
		hint: "Set the language up before this step (`actions/setup-python`).",
		state: ({ environment }) => known(environment.language)
	},
	{
		name: "os",
		meaning: "operating system and architecture; on a GitHub runner its image",
		hint: "Run on a system that says its name.",
		state: ({ environment }) => environment.arch === void 0 ? "missing" : known(environment.os)
	},
	{
		name: "container",
		meaning: "the digest of the container's image",
		hint: "Name the image by its digest (`image: name@sha256:…`); where a container cannot know its own, set CI_JOB_IMAGE to that name.",
		state: ({ environment, inContainer }) => environment.container === void 0 ? inContainer ? "missing" : { notApplicable: "the run is not in a container" } : "present"
	},
	{
		name: "accelerator",
		meaning: "driver, CUDA and devices, or the explicit word that there are none",
		hint: "Let `nvidia-smi` be on the PATH of the job.",
		state: ({ environment }) => known(environment.accelerator)
	},
	{
		name: "model",
		meaning: "the digest of the model",
		hint: "Name the model under `train: outputs: model:`, or in the input `artifact`.",
		state: ({ artifact }) => known(artifact)
	},
	{
		name: "cost",
		meaning: "the wall time of the training",
		hint: "Let `train-model` run the command.",
		state: ({ cost, notTimed }) => cost.wall_seconds === void 0 ? notTimed === void 0 ? "missing" : { notApplicable: notTimed } : "present"
	}
];
/** Sorts the fields into those that are known, those that are missing and those that do not apply. Nothing is invented. */
function reproducibilityOf(facts) {
	let result = {
		record: {
			present: [],
			missing: []
		},
		notApplicable: []
	};
	for (let { name, state } of reproducibilityFields) {
		let found = state(facts);
		found === "present" ? result.record.present.push(name) : found === "missing" ? result.record.missing.push(name) : result.notApplicable.push({
			name,
			reason: found.notApplicable
		});
	}
	return result;
}
/** `12 of 14`: known fields of those that apply. */
function reproducibilityShare({ present, missing }) {
	return `${present.length} of ${present.length + missing.length}`;
}
/** The line of the report: how many fields are known, which are missing, which do not apply. */
function reproducibilitySentence({ record, notApplicable }) {
	let missing = record.missing.length === 0 ? "" : `, missing: ${record.missing.join(", ")}`, rest = notApplicable.map(({ name, reason }) => `${name} (${reason})`).join(", ");
	return `reproducibility: ${reproducibilityShare(record)} fields${missing}${rest === "" ? "" : `; not counted: ${rest}`}`;
}
function known(value) {
	return value === void 0 ? "missing" : "present";
}
function ifAny(list) {
	return list.length === 0 ? "missing" : "present";
}
/** What a reader compares: metrics, parameters, data, and where the run was made. */
function runTables(run, reference, comparison) {
	let curves = curvesTable(run, reference, comparison), areDetail = curves.some(({ folded }) => folded === !0);
	return [
		...metricsTable(run, reference, comparison),
		...areDetail ? [] : curves,
		...parametersTable(run, reference, comparison),
		...dataTable(run, comparison),
		...areDetail ? curves : [],
		...environmentTable(run)
	];
}
function metricsTable(run, reference, comparison) {
	if (comparison === void 0 || reference === void 0) {
		let rows = run.metrics.map(({ name, value, n }) => [
			name,
			numberWords(value),
			n === void 0 ? "" : String(n)
		]), withN = run.metrics.some(({ n }) => n !== void 0);
		return tableOf({
			title: "Metrics",
			columns: [
				{ name: "metric" },
				{
					name: "value",
					align: "right"
				},
				...withN ? [{
					name: "n",
					align: "right"
				}] : []
			],
			rows: withN ? rows : rows.map((row) => row.slice(0, 2))
		});
	}
	return tableOf({
		title: `Metrics against ${reference.what}`,
		columns: [
			{ name: "metric" },
			{
				name: "this run",
				align: "right"
			},
			{
				name: "reference",
				align: "right"
			},
			{
				name: "difference",
				align: "right"
			}
		],
		rows: comparison.metrics.map((change) => [change.name, ...besideReference(change)])
	});
}
/** This run's value, the reference's, and their difference. */
function besideReference({ value, reference }) {
	if (value !== void 0 && reference !== void 0) return [...sideBySideWords(value, reference), differenceWords(value, reference)];
	let words = (one) => one === void 0 ? "not measured" : numberWords(one);
	return [
		words(value),
		words(reference),
		""
	];
}
/** Where a run's numbers stand in curves alone, as Keras and Lightning write them, these are what is compared. */
function curvesTable(run, reference, comparison) {
	let folded = run.metrics.length > 0 ? { folded: !0 } : {};
	return tableOf(comparison === void 0 || reference === void 0 ? {
		title: "Last values of the training curves",
		...folded,
		columns: [{ name: "curve" }, {
			name: "last value",
			align: "right"
		}],
		rows: labelled(lastValues(run.series)).map(([name, value]) => [name, numberWords(value)])
	} : {
		title: `Last values of the training curves against ${reference.what}`,
		...folded,
		columns: [
			{ name: "curve" },
			{
				name: "this run",
				align: "right"
			},
			{
				name: "reference",
				align: "right"
			},
			{
				name: "difference",
				align: "right"
			}
		],
		rows: comparison.curves.map((change) => [change.name, ...besideReference(change)])
	});
}
function parametersTable(run, reference, comparison) {
	return tableOf(comparison === void 0 || reference === void 0 ? {
		title: "Parameters",
		folded: !0,
		columns: [{ name: "parameter" }, {
			name: "value",
			align: "right"
		}],
		rows: Object.entries(run.params.values).map(([name, value]) => [name, scalarWords(value)])
	} : {
		title: `Parameters that differ from ${reference.what}`,
		columns: [
			{ name: "parameter" },
			{
				name: "this run",
				align: "right"
			},
			{
				name: "reference",
				align: "right"
			}
		],
		rows: comparison.parameters.map(({ name, value, reference: other }) => [
			name,
			value === void 0 ? "not set" : scalarWords(value),
			other === void 0 ? "not set" : scalarWords(other)
		])
	});
}
function dataTable(run, comparison) {
	let changes = comparison?.data ?? run.data.map((data) => ({
		data,
		change: void 0
	})), gone = comparison?.dataGone ?? [];
	return tableOf({
		title: "Data versions",
		columns: [
			{ name: "role" },
			{ name: "version" },
			{ name: "size" },
			...comparison === void 0 ? [] : [{ name: "against the reference" }]
		],
		rows: [...changes.map((one) => [
			one.data.role,
			shortVersion(one.data.version),
			sizeWords(one.data),
			...one.change === void 0 ? [] : [changeWords(one)]
		]), ...gone.map((data) => [
			data.role,
			shortVersion(data.version),
			sizeWords(data),
			"not used any more"
		])]
	});
}
/** `changed, was @sha256:0123456789ab (9,000 rows)`: what stands in the cell beside it is not said again. */
function changeWords(one) {
	if (one.change !== "changed") return one.change;
	let [first, ...more] = one.from;
	if (first === void 0 || more.length > 0) return "changed";
	let [before, now] = [withoutId(first.version), withoutId(one.data.version)], version = shortVersion(before === now ? first.version.slice(before.length) : first.version), size = sizeWords(first);
	return `changed, was ${version}${size === "" || size === sizeWords(one.data) ? "" : ` (${size})`}`;
}
/** `file:data/train.csv` of `file:data/train.csv@sha256:…`. */
function withoutId(version) {
	let at = version.lastIndexOf("@");
	return at === -1 ? version : version.slice(0, at);
}
function environmentTable({ environment, code, cost }) {
	let { os, arch, language, accelerator, container, lock_files = [], seeds = {}, determinism = {} } = environment;
	return tableOf({
		title: "Code and environment",
		folded: !0,
		columns: [{ name: "field" }, { name: "value" }],
		rows: [
			["commit", code.commit === void 0 ? void 0 : `${code.commit.slice(0, 12)}${code.dirty === !0 ? ", with changes" : ""}`],
			["command", code.command],
			["system", os === void 0 ? arch : [
				os.name,
				os.version,
				os.image,
				os.image_version,
				arch
			].filter(Boolean).join(" ")],
			["container", container],
			["language", language === void 0 ? void 0 : `${language.name} ${language.version}`],
			["lock files", lock_files.map(({ path, digest }) => `${path} ${shortDigest(digest)}`).join(", ") || void 0],
			["accelerator", acceleratorWords(accelerator)],
			["seeds", pairs(seeds)],
			["determinism", pairs(determinism)],
			["wall time", cost.wall_seconds === void 0 ? void 0 : `${numberWords(cost.wall_seconds)} s`],
			["runner", cost.runner]
		].flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
	});
}
function acceleratorWords(accelerator) {
	if (accelerator === void 0 || accelerator === "none") return accelerator;
	let { devices, driver, cuda, cudnn } = accelerator, names = devices.map(({ name, count }) => `${count} × ${name}`), versions = [
		["driver", driver],
		["CUDA", cuda],
		["cuDNN", cudnn]
	].flatMap(([name, version]) => version === void 0 ? [] : [`${name} ${version}`]);
	return [...names, ...versions].join(", ");
}
function pairs(values) {
	let words = Object.entries(values).map(([name, value]) => `${name}=${value}`);
	return words.length === 0 ? void 0 : words.join(", ");
}
function tableOf(table) {
	if (table.rows.length === 0) return [];
	let more = table.rows.length - 60;
	return more <= 0 ? [table] : [{
		...table,
		rows: table.rows.slice(0, 60),
		note: `${countWords(more, "more row")} in the record.`
	}];
}
function scalarWords(value) {
	return value === null ? "null" : typeof value == "string" ? value : String(value);
}
function sizeWords({ rows, columns, files, bytes }) {
	return [
		rows === void 0 ? void 0 : countWords(rows, "row"),
		columns === void 0 ? void 0 : countWords(columns, "column"),
		files === void 0 || files === 1 ? void 0 : countWords(files, "file"),
		rows === void 0 && bytes !== void 0 ? countWords(bytes, "byte") : void 0
	].filter((part) => part !== void 0).join(", ");
}
/** `file:data/train.csv@sha256:0123456789ab`: enough to compare by eye; the record has it whole. */
function shortVersion(version) {
	return version.replace(/([0-9a-f]{12})[0-9a-f]{20,}/g, "$1");
}
function shortDigest(digest) {
	return digest.replace(/^sha256:/, "").slice(0, 12);
}
/** What this run came from and what it made; undefined when neither is known. */
function runGraph(run, id) {
	let runNode = {
		id: `run:${id}`,
		kind: "run",
		label: id.slice(0, 12)
	}, data = run.data.map(({ role, version }) => ({
		id: `data:${role}:${version}`,
		kind: "data",
		label: `${role}: ${shortVersion(version)}`
	})), commit = run.code.commit, code = commit === void 0 ? [] : [{
		id: `code:${commit}`,
		kind: "code",
		label: `${commit.slice(0, 12)}${run.code.dirty === !0 ? ", with changes" : ""}`
	}], model = run.artifact === void 0 ? [] : [{
		id: `model:${run.artifact.digest}`,
		kind: "model",
		label: `${run.artifact.path} ${shortDigest(run.artifact.digest)}`
	}];
	if (data.length + code.length + model.length === 0) return;
	let unique = [...new Map(data.map((node) => [node.id, node])).values()];
	return {
		title: "What came from what",
		nodes: [
			...unique,
			...code,
			runNode,
			...model
		],
		edges: [...[...unique, ...code].map(({ id: from }) => ({
			from,
			to: runNode.id
		})), ...model.map(({ id: to }) => ({
			from: runNode.id,
			to
		}))]
	};
}
// packages/tracking/src/gather-run.ts
/** From what a run has left behind to its record and to what a report says about it, without secrets. */
async function gatherRun(options) {
	let { secrets } = options.context, run = await gather$1(options);
	return {
		...run,
		findings: run.findings.map((finding) => findingWithoutSecrets(finding, secrets)),
		evidence: run.evidence.map((one) => evidenceWithoutSecrets(one, secrets)),
		notes: run.notes.map((note) => redactName(note, secrets))
	};
}
async function gather$1(options) {
	let { training, model, sources } = options, trained = trainingFindings(training, options.now(), options.context.secrets);
	if (training?.outcome === "failed") return withoutRecord(trained, []);
	let { params, metrics, data, artifact } = sources;
	if (params.length + metrics.length + data.length === 0 && artifact === void 0) {
		let nothing = errorFinding("something-to-record", {
			subject: model,
			message: `Nothing is named that a record of ${model} could hold: no parameters, no metrics, no data, no model.`,
			hint: "Say under `train:` in gatewright.yml what the training leaves, or in the inputs `params`, `metrics`, `data` and `artifact`."
		});
		return withoutRecord([...trained, {
			...nothing,
			configuration: !0
		}], []);
	}
	let read = await readRun(options), findings = [...trained, ...read.findings];
	if (read.findings.some(({ verdict }) => verdict === "error")) return {
		...withoutRecord(findings, read.evidence),
		notes: ["nothing was recorded, because named evidence could not be read"]
	};
	let reproducibility = reproducibilityOf(read.facts), whole = recordOf(options, read, reproducibility), clean = recordWithoutSecrets(whole, options.context.secrets), made = keepable(clean, options.context.secrets);
	if (made.record === void 0) return withoutRecord([...findings, made.finding], read.evidence);
	let { record } = made, reference = await findReference(options, record), comparison = reference.run === void 0 ? void 0 : compareRuns(record, reference.run.record, options.context.secrets), id = recordId(record);
	return {
		record,
		id,
		findings: [
			...findings,
			...finiteMetrics(record.metrics),
			...finiteSeries(record.series),
			...redactedSecrets(record.params),
			...isDeepStrictEqual(whole, clean) ? [] : [redactedNames()],
			...requiredFindings(options.require, reproducibility),
			...reference.findings
		],
		evidence: read.evidence,
		notes: [
			...trainingNotes(training, options.now()),
			...reference.notes,
			...comparison !== void 0 && comparison.parameters.length === 0 && record.params.sources.length > 0 ? ["no parameter differs from the reference"] : [],
			reproducibilitySentence(reproducibility),
			...otherCode(record),
			...read.notes,
			...made.notes
		],
		tables: runTables(record, reference.run, comparison),
		graph: runGraph(record, id)
	};
}
function recordOf({ model, trust, origin, training, now }, read, reproducibility) {
	let { params, metrics, data, artifact, outputs, code, environment, cost } = read, head = origin.head_sha ?? code.commit;
	return {
		version: 1,
		kind: "run",
		model,
		created_at: now().toISOString(),
		trust,
		origin: head === void 0 ? origin : {
			...origin,
			head_sha: head
		},
		smoke: training?.smoke ?? !1,
		code,
		data,
		params,
		metrics: metrics.metrics,
		series: metrics.series,
		environment,
		...artifact === void 0 ? {} : { artifact },
		outputs,
		cost,
		...training === void 0 ? {} : { fingerprint: training.fingerprint },
		...training?.restoredFrom === void 0 ? {} : { restored_from: training.restoredFrom.record },
		reproducibility: reproducibility.record
	};
}
/** A job may check out something else than what it runs for: then trust says whose job it was, and not whose code. */
function otherCode({ origin, code }) {
	let { head_sha: head, merge_sha: merge } = origin;
	return head === void 0 || code.commit === void 0 || [head, merge].includes(code.commit) ? [] : [`the checkout is at commit ${code.commit.slice(0, 12)}, not at ${head.slice(0, 12)}, which this job runs for`];
}
/** The record as a ledger takes it, or why no ledger would. */
function keepable(record, secrets) {
	try {
		return fittedRecord(record);
	} catch (error) {
		return {
			record: void 0,
			finding: refusedFinding("record", record.model, error, secrets)
		};
	}
}
/** A ledger that cannot be read is an error, never a first run. */
async function findReference({ openLedger, context, now }, record) {
	try {
		let { model, smoke, trust } = record, { run, sentence } = await referenceRun(await openLedger(), {
			model,
			smoke,
			trust,
			now: now()
		});
		return {
			run,
			findings: [],
			notes: [sentence]
		};
	} catch (error) {
		return context.signal.throwIfAborted(), {
			run: void 0,
			findings: [refusedFinding("ledger", "ledger", error, context.secrets)],
			notes: []
		};
	}
}
function requiredFindings(required, { record, notApplicable }) {
	return required.map((name) => {
		let field = reproducibilityFields.find((one) => one.name === name);
		if (field === void 0) throw Error(`The policy let through the field ${name}, which nobody knows.`);
		if (record.present.includes(name)) return passFinding("reproducibility", {
			subject: name,
			message: `${name} is recorded: ${field.meaning}.`
		});
		let reason = notApplicable.find((one) => one.name === name)?.reason;
		return failFinding("reproducibility", {
			subject: name,
			message: `${name} is required and missing${reason === void 0 ? "" : `, because ${reason}`}: ${field.meaning}.`,
			hint: field.hint
		});
	});
}
function withoutRecord(findings, evidence) {
	return {
		record: void 0,
		id: void 0,
		findings,
		evidence,
		notes: [],
		tables: [],
		graph: void 0
	};
}
// actions/track-experiment/src/count-table.ts
const tables = /\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz|\.zst)?$/i, withItsOwnCount = /\.parquet$/i, mostTextBytes = 1024 ** 3;
/** Opens the engine for the first table; where there is no engine, nothing is counted and the log says why. */
function tableCounter({ workingDirectory, host }) {
	let opening, engine, open = async () => {
		let { openEngine } = await import("./engine2.js");
		return engine = await openEngine(host).catch(noEngine), engine;
	}, noEngine = (error) => {
		if (!(error instanceof UserError)) throw error;
		host.log.warning(`Rows of the data were not counted: ${error.message}`);
	};
	return {
		count: async (files) => {
			if (files.length === 0 || !files.every((file) => tables.test(file)) || await textBytes(files) > mostTextBytes) return;
			opening ??= open();
			let opened = await opening;
			if (opened === void 0) return;
			let { openTable } = await import("./open-table2.js"), declaration = {
				paths: files,
				root: workingDirectory,
				format: void 0,
				dialect: {},
				hivePartitions: !1
			}, { temporaryDirectory, signal } = host;
			try {
				let table = await openTable(declaration, {
					engine: opened,
					temporaryDirectory,
					signal
				});
				return table.faults.length > 0 ? void 0 : {
					rows: table.rows,
					columns: table.columns.length
				};
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				host.log.info(`Rows were not counted: ${error.message}`);
				return;
			}
		},
		version: () => engine?.version,
		close: () => engine?.close()
	};
}
async function textBytes(files) {
	let texts = files.filter((file) => !withItsOwnCount.test(file));
	return (await Promise.all(texts.map(async (file) => (await stat(file)).size))).reduce((sum, size) => sum + size, 0);
}
// actions/track-experiment/src/models-to-track.ts
/**
* The models of the policy, or the one that the inputs name.
* @throws UserError (`configuration`) for a model that the policy does not have, for inputs that would be those of several models, and
* for a line of `data` that is not `role=reference`
*/
function modelsToTrack(source) {
	let { policy, inputs } = source, given = givenSources(inputs), models = policy?.models ?? [];
	if (models.length === 0) return [withoutPolicy(given, source)];
	let chosen = inputs.model === "" ? models : [modelNamed(inputs.model, models)], names = Object.entries(given).flatMap(([name, value]) => value === void 0 ? [] : [name]);
	if (chosen.length > 1 && (names.length > 0 || inputs.training !== "")) throw configurationError(`The ${names.length > 1 ? "inputs" : "input"} ${names.join(", ") || "training"} would be those of ${chosen.length} models.`, { hint: `Name one in the input \`model\`: ${chosen.map(({ name }) => name).join(", ")}.` });
	return chosen.map((model) => tracked(model, given, source.policyWins));
}
function givenSources(inputs) {
	return {
		params: someLines(inputs.params),
		metrics: someLines(inputs.metrics),
		data: someLines(inputs.data)?.map(roleAndReference),
		artifact: inputs.artifact === "" ? void 0 : inputs.artifact
	};
}
function someLines(text) {
	let found = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
	return found.length === 0 ? void 0 : [...new Set(found)];
}
function roleAndReference(line) {
	let [, role, reference] = /^([A-Za-z0-9][A-Za-z0-9._-]{0,49})\s*=\s*(\S.*)$/.exec(line) ?? [];
	if (role !== void 0 && reference !== void 0) return [role, reference];
	throw configurationError(`The data ${JSON.stringify(line.slice(0, 100))} is not written as role=reference.`, { hint: "Write the role in front: `train=data/train.csv`. Roles are train, validation, test, reference, or a word of your own." });
}
const nameForm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
function withoutPolicy(given, { inputs, policy, workingDirectory, run }) {
	let name = inputs.model === "" ? run.repository?.split("/").at(-1) ?? basename(workingDirectory) : inputs.model;
	if (!nameForm.test(name)) throw configurationError(`${JSON.stringify(name.slice(0, 100))} is no name for a model.`, { hint: "Give it one in the input `model`: up to 100 letters, digits, dots, hyphens and underscores that begin with a letter or a digit." });
	let { params = [], metrics = [], data = [], artifact } = given;
	if (params.length + metrics.length + data.length === 0 && artifact === void 0) throw configurationError(`There is nothing to record: no input names a file, and ${policy === void 0 ? "there is no policy" : "the policy names no model"}.`, { hint: "Write a gatewright.yml that says what the training leaves (`gatewright init` proposes one), or name files in the inputs `params`, `metrics`, `data` and `artifact` (on a command line `--params` and so on)." });
	return {
		name,
		sources: {
			params,
			metrics,
			data,
			artifact,
			outputs: artifact === void 0 ? {} : { model: artifact },
			command: void 0
		},
		require: [],
		mirror: {},
		notes: []
	};
}
function modelNamed(name, models) {
	let found = models.find((model) => model.name === name);
	if (found !== void 0) return found;
	let known = models.map((model) => model.name), meant = didYouMean(name, known);
	throw configurationError(`The policy has no model ${JSON.stringify(name.slice(0, 100))}${meant === "" ? "." : meant}`, { hint: `Its models are ${known.join(", ")}.` });
}
/** Where the policy of a pull request's base says something, an input of the same meaning is shown and not used. */
function tracked(model, given, policyWins) {
	let { train } = model, notes = [], choose = (input, own, stated) => own === void 0 || !policyWins || stated === void 0 ? own ?? stated : (JSON.stringify(own) !== JSON.stringify(stated) && notes.push(`The input \`${input}\` was not used: on a pull request the policy's value counts.`), stated), { metrics: metricsPath, series, model: modelPath } = train?.outputs ?? {}, statedMetrics = [metricsPath, series].filter((path) => path !== void 0), data = Object.entries(train?.data ?? {}), artifact = choose("artifact", given.artifact, modelPath);
	return {
		name: model.name,
		sources: {
			params: choose("params", given.params, someOf(train?.params ?? [])) ?? [],
			metrics: choose("metrics", given.metrics, someOf(statedMetrics)) ?? [],
			data: choose("data", given.data, someOf(data)) ?? [],
			artifact,
			outputs: {
				...train?.outputs,
				...artifact === void 0 ? {} : { model: artifact }
			},
			command: train?.run
		},
		require: model.require,
		mirror: model.mirror,
		notes
	};
}
function someOf(list) {
	return list.length === 0 ? void 0 : list;
}
// actions/track-experiment/src/training-file.ts
const outcomes = [
	"trained",
	"restored",
	"failed"
];
/**
* What train-model's step left for this one. The file is its own, written moments ago outside the checkout.
* @throws UserError (`configuration`) when it is missing, or is about another model
*/
async function readTraining(path, models) {
	let value = await readFile(path, "utf8").then(JSON.parse).catch((cause) => {
		throw configurationError("The input `training` names no file that train-model wrote.", {
			hint: "It is set by train-model; leave it out.",
			cause
		});
	});
	if (!isTrainingOutcome(value)) throw configurationError("The input `training` names a file that is not what train-model writes.", { hint: "It is set by train-model; leave it out." });
	if (!models.some(({ name }) => name === value.model)) throw configurationError(`The training was of ${value.model}, which is not the model that is tracked.`, { hint: "Give both steps the same `model`." });
	return value;
}
/** The parts that decide; the rest its writer's type answers for. */
function isTrainingOutcome(value) {
	if (typeof value != "object" || !value) return !1;
	let { model, command, smoke, fingerprint, outcome, outputs } = { ...value };
	return typeof model == "string" && typeof command == "string" && typeof smoke == "boolean" && typeof fingerprint == "string" && typeof outcome == "string" && outcomes.includes(outcome) && Array.isArray(outputs);
}
// actions/track-experiment/src/track-experiment.ts
/** What a run has left behind in, its record out. Every model is a subject, and none takes another with it. */
const trackExperiment = {
	name: "track-experiment",
	title: "Experiment",
	evaluate,
	mirror
};
async function evaluate(context) {
	let { inputs, host, workingDirectory } = context, started = performance.now(), models = modelsToTrack(context), training = inputs.training === "" ? void 0 : await readTraining(inputs.training, models), counter = tableCounter({
		workingDirectory,
		host
	});
	try {
		let runs = [];
		for (let model of models) {
			let run = await host.log.group(`Model ${model.name}`, async () => {
				let gathered = await gather(model, training, context, counter.count);
				for (let { message } of gathered.findings) host.log.info(message);
				return gathered;
			});
			runs.push({
				model,
				run
			});
		}
		let version = counter.version();
		return {
			subjects: runs.map(({ model, run }) => subjectOf(model, run)),
			notes: models.flatMap(({ notes }) => notes),
			timings: { gather: Math.round(performance.now() - started) },
			versions: version === void 0 ? {} : { duckdb: version },
			records: runs.flatMap(({ run }) => run.record ?? []),
			files: await documentsOf(runs),
			outputs: outputsOf(runs.map(({ run }) => run), training)
		};
	} finally {
		counter.close();
	}
}
function gather(model, training, { inputs, host, workingDirectory, run, openLedger }, countTable) {
	let { variables, signal } = host;
	return gatherRun({
		model: model.name,
		sources: model.sources,
		require: model.require,
		training,
		trust: trustOf(run, variables),
		origin: originOf(run, variables),
		context: {
			workingDirectory,
			variables,
			signal,
			secrets: secretsOf(inputs.token, variables)
		},
		fetch,
		now: host.now,
		countTable,
		openLedger
	});
}
function subjectOf({ name }, { findings, evidence, notes, tables, graph }) {
	return {
		name,
		verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
		evidence,
		findings,
		notes,
		...tables.length === 0 ? {} : { tables },
		...graph === void 0 ? {} : { graph }
	};
}
/** Model card and bill of materials; with several models each has its name in front. */
async function documentsOf(runs) {
	let { modelCard } = await import("./model-card.js"), { mlBom } = await import("./ml-bom.js");
	return runs.flatMap(({ model, run: { record, id } }) => {
		if (record === void 0 || id === void 0) return [];
		let prefix = runs.length === 1 ? "" : `${model.name}.`;
		return [{
			name: `${prefix}model-card.md`,
			text: modelCard(record, id)
		}, {
			name: `${prefix}ml-bom.json`,
			text: `${JSON.stringify(mlBom(record, id), null, 2)}\n`
		}];
	});
}
function outputsOf(runs, training) {
	let lines = (value) => runs.map(value).join("\n").trimEnd();
	return {
		"record-id": lines(({ id }) => id ?? ""),
		"record-path": lines(({ id }) => id === void 0 ? "" : recordPath("run", id)),
		"model-digest": lines(({ record }) => record?.artifact?.digest ?? ""),
		reproducibility: lines(({ record }) => record === void 0 ? "" : reproducibilityShare(record.reproducibility)),
		smoke: String(training?.smoke ?? !1)
	};
}
/** Copies for the systems that the model's policy names. */
async function mirror(records, context) {
	let { variables, signal, log } = context.host, models = modelsToTrack(context), sentences = [];
	for (let record of records) {
		let model = models.find(({ name }) => name === record.model);
		if (record.kind !== "run" || model === void 0) continue;
		let { mirrorRun } = await import("./mirror-run.js");
		sentences.push(...await mirrorRun(record, recordId(record), {
			policy: model.mirror,
			variables,
			fetch,
			signal,
			log
		}));
	}
	return sentences;
}
export { trackExperiment as t };
