import { r as evidenceError } from "./user-error.js";
// actions/pipeline/src/plan-outputs.ts
/**
* The plan as outputs of a step or a job, which are texts. A matrix of one value a leg names its jobs by that value, and shows a skipped job
* by its bare name, where GitHub shows an expression in `name:` as it is written; so what else a leg has is looked up by its value.
*/
function planOutputs({ directories, data, models, code, ledgerBranch }) {
	return {
		directories: JSON.stringify(directories),
		data: JSON.stringify(data),
		models: JSON.stringify(models),
		"directory-matrix": JSON.stringify(directories.map(({ directory }) => directory)),
		"data-matrix": JSON.stringify(data.map(({ directory }) => directory)),
		"model-matrix": JSON.stringify(models.map(({ name }) => name)),
		names: JSON.stringify(Object.fromEntries(directories.map(({ directory, name }) => [directory, name]))),
		legs: JSON.stringify(Object.fromEntries(models.map((leg) => [leg.name, leg]))),
		code: String(code),
		"ledger-branch": ledgerBranch
	};
}
/**
* Reads what `planOutputs` wrote.
* @throws UserError (`evidence`) for everything else: a plan that cannot be read must not be a plan of nothing
*/
function readPlanOutputs(outputs) {
	let directories = legs("directories", isDirectoryLeg, outputs), data = legs("data", isDirectoryLeg, outputs), models = legs("models", isModelLeg, outputs), { code, "ledger-branch": ledgerBranch } = outputs;
	if (code !== "true" && code !== "false") throw malformed("code");
	if (!isText(ledgerBranch)) throw malformed("ledger-branch");
	let known = new Set(directories.map(({ directory }) => directory));
	for (let { directory } of [...data, ...models]) if (!known.has(directory)) throw evidenceError(`The plan has work in ${directory}, which is none of its directories.`, { hint });
	return {
		directories,
		data,
		models,
		code: code === "true",
		ledgerBranch
	};
}
const hint = "Give the outputs of actions/pipeline/plan as they are.";
function legs(name, isLeg, outputs) {
	let list = parsed(name, outputs);
	if (!Array.isArray(list) || !list.every(isLeg) || new Set(list.map((leg) => leg.name)).size !== list.length) throw malformed(name);
	return list;
}
function parsed(name, outputs) {
	let text = outputs[name];
	if (typeof text != "string" || text === "") throw evidenceError(`The plan has no output \`${name}\`, so nobody knows what had to run.`, { hint });
	try {
		return JSON.parse(text);
	} catch {
		throw malformed(name);
	}
}
function malformed(name) {
	let what = `The plan's output \`${name}\` is not what gatewright writes, so nobody knows what had to run.`;
	return evidenceError(what, { hint });
}
function isDirectoryLeg(value) {
	if (typeof value != "object" || !value) return !1;
	let { directory, name } = value;
	return isText(directory) && typeof name == "string";
}
function isModelLeg(value) {
	if (!isDirectoryLeg(value)) return !1;
	let { name, model, train, smoke, gate, command } = value;
	return isText(name) && isText(model) && [
		train,
		smoke,
		gate
	].every((flag) => typeof flag == "boolean") && (command === "policy" || command === "input" || command === "none");
}
function isText(value) {
	return typeof value == "string" && value !== "";
}
export { readPlanOutputs as n, planOutputs as t };
