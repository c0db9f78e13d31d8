import { i as require_fastest_levenshtein } from "./suggestion.js";
import { n as configurationError } from "./user-error.js";
import { n as modeOrder } from "./verdict.js";
// packages/shared/src/runtime/action-inputs.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/**
* Reads the inputs as the runner hands them over: `INPUT_` and the name in upper case, spaces as `_`, hyphens kept.
* A name that is nearly an input's is an error, because the check that it asks for would silently not happen.
*/
function readActionInputs(environment, names) {
	let known = new Map(names.map((name) => [variableOf(name), name])), notes = [];
	for (let variable of Object.keys(environment)) {
		if (!variable.startsWith("INPUT_") || known.has(variable)) continue;
		let written = variable.slice(6).toLowerCase(), nearest = names.find((name) => (0, import_fastest_levenshtein.distance)(name, written.replaceAll("_", "-")) <= 2);
		if (nearest !== void 0) throw configurationError(`Unknown input "${written}".`, { hint: `Did you mean "${nearest}"? The inputs are ${names.join(", ")}.` });
		notes.push(`"${written}" is no input of this action and was not used.`);
	}
	let values = Object.fromEntries(names.map((name) => [name, (environment[variableOf(name)] ?? "").trim()]));
	if (!hasAll(values, names)) throw Error("an input has no value");
	return {
		inputs: values,
		notes
	};
}
function variableOf(name) {
	return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function hasAll(values, names) {
	return names.every((name) => typeof values[name] == "string");
}
/** Checks the values that the runtime needs. `inputs` may lack any of them: then the action has no such input. */
function readRuntimeInputs(inputs) {
	let texts = textsOf(inputs);
	return {
		policy: texts.policy || "gatewright.yml",
		contracts: (texts.contract ?? "").split("\n").flatMap((line) => line.trim() || []),
		mode: word(texts, "mode", modeOrder),
		workingDirectory: texts["working-directory"] || ".",
		token: texts.token ?? "",
		comment: commentInput(texts),
		checkRun: flag(texts, "check-run"),
		reportName: reportNameInput(texts["report-name"] ?? ""),
		summary: flag(texts, "summary"),
		uploadReport: flag(texts, "upload-report"),
		appendRecords: flag(texts, "append-records"),
		enginePath: texts["engine-path"] || void 0,
		memoryLimit: readMemoryLimit(texts["memory-limit"] ?? "", "memory-limit"),
		jobCheckRunId: positiveInteger(texts["job-check-run-id"]),
		matrix: matrixValues(texts.matrix)
	};
}
/** What is published when an input is wrong: whatever can be read counts, the rest has its default. */
function runtimeInputsForWrongInputs(environment) {
	let readable = [
		"token",
		"comment",
		"check-run",
		"report-name",
		"summary",
		"upload-report",
		"job-check-run-id",
		"matrix"
	].map((name) => [name, (environment[variableOf(name)] ?? "").trim()]).filter(([name, value]) => {
		try {
			return readRuntimeInputs({ [name]: value }), !0;
		} catch {
			return !1;
		}
	});
	return readRuntimeInputs(Object.fromEntries(readable));
}
function textsOf(inputs) {
	return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
function commentInput(inputs) {
	let value = word(inputs, "comment", [
		"true",
		"false",
		"on-failure"
	]) ?? "true";
	return value === "on-failure" ? value : value === "true";
}
function flag(inputs, name) {
	return (word(inputs, name, ["true", "false"]) ?? "true") === "true";
}
function word(inputs, name, words) {
	let value = inputs[name];
	if (value === void 0 || value === "") return;
	let found = words.find((candidate) => candidate === value.toLowerCase());
	if (found === void 0) throw configurationError(`The input "${name}" is "${value}".`, { hint: `It must be one of ${words.join(", ")}.` });
	return found;
}
function reportNameInput(name) {
	if (/^[\p{L}\p{N} ._:/-]{0,150}$/u.test(name)) return name;
	throw configurationError(`The input "report-name" is "${name}".`, { hint: "It may hold up to 150 letters, digits, spaces, dots, colons, slashes, hyphens and underscores." });
}
function positiveInteger(text) {
	let number = Number(text);
	return Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function matrixValues(json) {
	if (!json) return [];
	try {
		let matrix = JSON.parse(json);
		return typeof matrix != "object" || !matrix ? [] : Object.values(matrix).map((value) => typeof value == "object" ? JSON.stringify(value) : String(value));
	} catch {
		return [];
	}
}
/** The engine's memory limit as it takes it; undefined when none is given. `name` is the input or option, for the message. */
function readMemoryLimit(text, name) {
	if (text !== "") {
		if (/^\d+(\.\d+)? ?[KMGT]i?B$/i.test(text) && Number.parseFloat(text) > 0) return text;
		throw configurationError(`${name} is "${text}", which is no amount of memory.`, { hint: "Write a number and a unit, such as 512MB or 2GiB." });
	}
}
export { runtimeInputsForWrongInputs as i, readMemoryLimit as n, readRuntimeInputs as r, readActionInputs as t };
