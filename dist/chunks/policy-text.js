import { r as roles, s as shellWord } from "./outputs.js";
import { t as predictionsBlock } from "./propose-rules.js";
import { n as visibleText } from "./visible-text.js";
// packages/cli/src/init/yaml-words.ts
const special = /^(true|false|yes|no|on|off|y|n|null|nan|inf|~)$/i, plain = /^[\p{L}_./][\p{L}\p{N}_./@=+*-]*(?: [\p{L}\p{N}_./@=+*&-]+)*$/u;
/** A text or number as YAML, in quotes wherever something else could be read. Fits block and flow style. */
function scalar(value) {
	if (typeof value == "number" || typeof value == "boolean") return String(value);
	let text = String(value);
	return plain.test(text) && !special.test(text) ? text : JSON.stringify(text).replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u00a0\ufffd]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
}
/** `{ key: value }`, on one line. */
function flowMap(entries) {
	return `{ ${entries.map(([key, value]) => `${scalar(key)}: ${isMap(value) ? flowMap(Object.entries(value)) : scalar(value)}`).join(", ")} }`;
}
function flowList(values) {
	return `[${values.map(scalar).join(", ")}]`;
}
/** ` # why`, on one line whatever the text holds: names of files and columns come from the repository. */
function comment(text) {
	return ` # ${visibleText(text)}`;
}
function isMap(value) {
	return typeof value == "object" && !!value;
}
// packages/cli/src/init/policy-text.ts
/** The policy of one working directory. Every line says why it is there; what was not found is a comment that says what to write. */
function policyText(proposal) {
	return [
		"# What blocks a merge. Proposed by `gatewright init` from what stands in this repository: read every line.",
		"# Every key: docs/policy.md of gatewright. Paths are relative to this file's folder.",
		`gatewright: 1${comment("version of this file's form")}`,
		`mode: enforce${comment("a verdict that fails blocks; `warn` reports everything and blocks nothing")}`,
		`on_inconclusive: warn${comment("a rule with too little evidence is reported; `fail` makes it block")}`,
		`policy_changes: approved${comment("a pull request that changes this file needs an approval for the change to count")}`,
		"",
		...dataLines(proposal),
		"",
		...modelsLines(proposal),
		""
	].join("\n");
}
/** Whether there is something to say about the model: a command that trains it, or results that somebody keeps. */
function isLive({ training, outputs }) {
	return training !== void 0 || outputs.predictions?.kept === !0 || outputs.metrics?.kept === !0;
}
/** Contracts that can be named: those that somebody has written, and those that are proposed. */
function namedContracts({ project, contracts }) {
	let proposed = contracts.filter(({ text }) => text !== void 0).map(({ path }) => path);
	return [.../* @__PURE__ */ new Set([...project.contracts, ...proposed])];
}
function dataLines(proposal) {
	let { project, contracts } = proposal, lines = contracts.map((contract) => {
		let { path, text, table } = contract;
		return text === void 0 ? {
			path,
			line: `    # - ${scalar(path)}${comment(`${table.path}: ${contract.why}; ${remedy(contract)}`)}`
		} : {
			path,
			line: `    - ${scalar(path)}${comment(`${table.path}, ${rowsOf(contract)}`)}`
		};
	}), all = [...project.contracts.filter((path) => !contracts.some((contract) => contract.path === path)).map((path) => `    - ${scalar(path)}${comment("was there already")}`), ...lines.map(({ line }) => line)];
	return namedContracts(proposal).length > 0 ? [
		`data:${comment("checked before anything is trained")}`,
		`  contracts:${comment("what the data must be; one file a table")}`,
		...all
	] : [
		"# data: # no CSV, TSV, JSON Lines or Parquet file was found that git or DVC keeps and that can be read",
		"#   contracts: [contracts/NAME.yml] # write one with: gatewright propose --data FILE --out contracts/NAME.yml",
		...all.map((line) => line.replace(/^ {4}(?:# )?/, "#     "))
	];
}
function remedy({ table, path, mend }) {
	return mend === void 0 ? "mend it, or write the contract by hand (docs/contract.md)" : `${mend}, then \`gatewright propose --data ${shellWord(table.path)} --out ${path}\``;
}
function rowsOf({ rows, table }) {
	return `${table.files.length === 1 ? "" : `${table.files.length} files, `}${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`;
}
function modelsLines(proposal) {
	let live = proposal.models.filter(isLive);
	if (live.length > 0) return [`models:${comment("by name")}`, ...live.flatMap((model) => modelLines(model, proposal))];
	let [notebook] = proposal.project.notebooks;
	return [
		`# models:${comment(notebook === void 0 ? "no command that trains was found: no train.py, Makefile target, dvc.yaml, MLproject or package.json script `train`" : `${notebook} may train, but a notebook is no command: export it as a script, or run it with \`papermill ${notebook} out.ipynb\``)}`,
		`#   ${proposal.models[0]?.name ?? "model"}:${comment("the name in comment, checks and ledger; records keep it, so choose it once")}`,
		"#     train:",
		"#       run: COMMAND # the command that trains",
		"#       outputs: { model: PATH, metrics: PATH, predictions: PATH } # what it writes; predictions: one row a row of the test set",
		"#     rules:",
		"#       - { rule: no-regression, metric: accuracy } # see `gatewright explain`"
	];
}
function modelLines(model, proposal) {
	let { name, columns } = model;
	return [
		`  ${scalar(name)}:${comment("the name in comment, checks and ledger; records keep it, so choose it once")}`,
		columns === void 0 ? "    # task: binary # what it predicts: binary, multiclass, multilabel, regression, forecast or ranking" : `    task: ${columns.task}${comment(taskWords(model))}`,
		...trainLines(model, proposal),
		"    # require: [code, data, params, metrics, seeds, lock_file] # block when a run cannot be reproduced; docs/reproducibility.md",
		...mlflowLines(model, proposal),
		...predictionsLines(model),
		...rulesLines(model)
	];
}
function taskWords({ columns, outputs }) {
	if (columns === void 0) return "";
	let from = `${columns.label} in ${outputs.predictions?.path}`;
	switch (columns.task) {
		case "binary": return `${from} has two values`;
		case "multiclass": return `${from} has a few values`;
		case "regression": return `${from} has numbers`;
	}
}
function trainLines(model, { project, contracts }) {
	let { training, others, outputs, params } = model, data = dataOfTraining(contracts.map(({ table }) => table), project.dvc !== void 0);
	if (training === void 0) return [
		`    train:${comment("what makes it")}`,
		`      # run: COMMAND${comment("no command that trains was found; without it the results below are judged as they stand in the repository")}`,
		...data,
		...outputsLines(outputs, model)
	];
	let smoke = training.smoke === void 0 ? "COMMAND" : `${training.command} ${training.smoke}`, smokeWhy = training.smoke === void 0 ? "a small run, first in every pull request, that finds mistakes in seconds" : `a small run first, in every pull request: ${training.script} has ${training.smoke.split(" ")[0]}`;
	return [
		`    train:${comment("not repeated for the same code, data, parameters and environment")}`,
		`      run: ${scalar(training.command)}${comment(training.from)}`,
		...others.map(({ command, from }) => `      # run: ${scalar(command)}${comment(`also found: ${from}`)}`),
		`      # smoke: ${scalar(smoke)}${comment(smokeWhy)}`,
		"      # code: [train.py] # files that the result depends on; without it every file that git keeps, so a README trains anew",
		...data,
		params.length === 0 ? "      # params: [params.yaml] # no file of parameters was found; those named here are shown against the champion's" : `      params: ${flowList(params)}${comment("parameters, shown against the champion's")}`,
		...outputsLines(outputs, model)
	];
}
function dataOfTraining(tables, dvc) {
	if (tables.length === 0) return [`      # data: { train: PATH }${comment(`data by role, for the record and the fingerprint: a path, a glob, or \`scheme:place@version\`${dvc ? ", e.g. dvc:data" : ""}`)}`];
	let taken = /* @__PURE__ */ new Set(), lone = tables.length === 1, lines = tables.map(({ name, path, role, dvc: fetched, absent }) => {
		let wanted = role ?? (lone ? "train" : name), key = taken.has(wanted) ? name : wanted;
		taken.add(key);
		let why = role === void 0 ? lone ? "the only table" : "a role of its own, after its name; `train` and `test` have a meaning" : "by its name", line = `${scalar(key)}: ${scalar(path)}`;
		return absent !== void 0 && !fetched ? `        # ${line}${comment(`${absent.why}; ${absent.mend}`)}` : `        ${line}${comment(why)}`;
	}), head = `      data:${comment("what it reads, by role; each version is recorded")}`;
	return lines.some((line) => !line.startsWith("        # ")) ? [head, ...lines] : [head.replace("data:", "# data:"), ...lines.map((line) => line.replace(/^ {8}# /, "      #   "))];
}
const roleWords = {
	model: "digested, described, and kept for the next run",
	metrics: "numbers of the run, shown against the champion's",
	series: "a curve, such as the loss by epoch",
	predictions: "one row a row of the evaluation set: id, what is true, what the model says",
	train_ids: "ids of the rows that it was trained on, for the rule no-leakage"
};
function outputsLines(outputs, { columnsMissing }) {
	let lines = roles.map((role) => {
		let output = outputs[role];
		if (output === void 0) return `        # ${role}: PATH${comment(`not found; ${roleWords[role]}`)}`;
		let missing = role === "predictions" && columnsMissing !== void 0 ? `; no rules from it, because ${columnsMissing}` : "";
		return `        ${role}: ${scalar(output.path)}${comment(`${output.from}${missing}`)}`;
	});
	return Object.keys(outputs).length > 0 ? [`      outputs:${comment("what it writes, by role")}`, ...lines] : ["      # outputs: # no result was found, neither on disk nor in the code", ...lines.map((line) => line.replace(/^ {8}# /, "      #   "))];
}
function mlflowLines({ name }, { project }) {
	if (project.mlflow.length === 0) return [];
	let why = `${project.mlflow.join(", ")}: copies every run to MLFLOW_TRACKING_URI, which \`secrets.variables\` of the workflow sets`;
	return [`    # mirror: ${flowMap([["mlflow", { experiment: name }]])}${comment(why)}`];
}
function predictionsLines({ columns, outputs }) {
	if (columns === void 0) return ["    # predictions: { id: id, label: label, score: score } # columns of the predictions file, where they have other names"];
	let positive = columns.positive, told = positive === void 0 || positive.sure ? "" : `; the positive class is a guess, the other value is ${positive.other}`, more = columns.groups.length === 0 ? [] : [`    # slices: ${flowMap(columns.groups.slice(0, 2).map((column) => [column, { by: column }]))}${comment("parts that rules may name, each judged by itself")}`];
	return [
		`    predictions: ${flowMap(Object.entries(predictionsBlock(columns)))}${comment(`columns of ${outputs.predictions?.path}${told}`)}`,
		"    # champion: { run: python score.py } # scores the champion anew when the evaluation set changes; docs/policy.md",
		...more
	];
}
function rulesLines({ rules, outputs }) {
	return rules.some(({ live }) => live) ? [`    rules:${comment("`gatewright explain RULE` says how each decides")}`, ...rules.map(ruleLine)] : [`    # rules:${comment(outputs.predictions === void 0 && outputs.metrics === void 0 ? "nothing to judge was found: write predictions (or metrics) in the training, and name them under outputs" : "what is demanded of the model; without rules its runs are recorded and not gated")}`, ...rules.length > 0 ? rules.map(ruleLine) : ["    #   - { rule: at-least, metric: accuracy, value: 0.8 } # of the candidate alone", "    #   - { rule: no-regression, metric: accuracy, margin: 0.01 } # against the champion, on the same rows"]];
}
function ruleLine({ entries, why, live }) {
	return `${live ? "      - " : "      # - "}${flowMap(entries)}${comment(why)}`;
}
export { comment as a, ruleLine as i, namedContracts as n, flowMap as o, policyText as r, scalar as s, isLive as t };
