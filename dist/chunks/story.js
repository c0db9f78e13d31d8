import { n as visibleText } from "./visible-text.js";
import { r as roles, s as shellWord } from "./outputs.js";
import { t as isLive } from "./policy-text.js";
import { posix } from "node:path";
// packages/cli/src/init/story.ts
/** What was found, for people: one line a thing, with what says so. */
function foundLines(repository, proposals) {
	let kind = repository.git ? `default branch ${repository.defaultBranch.name}${repository.defaultBranch.from === void 0 ? ", a guess" : ""}` : "no git repository; default branch main, a guess";
	return [
		`Looked at ${count(repository.files.length, "file")} of ${repository.name} (${kind}).`,
		...repository.cutAt === void 0 ? [] : [`Only the first ${repository.cutAt.toLocaleString("en-US")} files were looked at.`],
		...proposals.flatMap((proposal) => ["", ...projectLines(proposal)])
	].map(visibleText);
}
function projectLines({ project, contracts, models }) {
	let rows = [];
	for (let { table, path, text, why, rows: number } of contracts) rows.push([
		"data",
		table.path,
		text === void 0 ? `no contract: ${why}` : `${count(number, "row")}; ${path}`
	]);
	let own = project.contracts.filter((path) => !contracts.some((contract) => contract.path === path));
	for (let path of own) rows.push([
		"contract",
		path,
		"was there already"
	]);
	for (let model of models) {
		let { training, others, outputs, params, columns, columnsMissing, rules } = model;
		if (training !== void 0) {
			rows.push([
				"model",
				model.name,
				"the name of its records"
			]), rows.push([
				"training",
				training.command,
				training.from
			]);
			for (let { command, from } of others) rows.push([
				"",
				command,
				`${from}; also possible`
			]);
		}
		for (let path of params) rows.push([
			"parameters",
			path,
			""
		]);
		for (let role of roles) {
			let output = outputs[role];
			output !== void 0 && rows.push([
				role.replace("_", " "),
				output.path,
				output.from
			]);
		}
		if (columns !== void 0) {
			let said = [
				`id ${columns.id}`,
				`label ${columns.label}`,
				...columns.score === void 0 ? [] : [`score ${columns.score}`],
				...columns.prediction === void 0 ? [] : [`prediction ${columns.prediction}`]
			];
			rows.push([
				"task",
				columns.task,
				said.join(", ")
			]);
		}
		columnsMissing === void 0 ? rules.length > 0 && rows.push([
			"rules",
			String(rules.filter(({ live }) => live).length),
			"with limits that today's numbers keep"
		]) : rows.push([
			"rules",
			"none",
			`${outputs.predictions?.path}: ${columnsMissing}`
		]);
	}
	for (let notebook of project.notebooks) rows.push([
		"notebook",
		notebook,
		"cannot be run as a command"
	]);
	let { setup, lint, test, dvc, mlflow } = project;
	setup.from.length > 0 && rows.push([
		"set-up",
		setup.setup ?? setup.environment,
		setup.from.join(", ")
	]), lint !== void 0 && rows.push([
		"lint",
		lint.command,
		lint.from
	]), test !== void 0 && rows.push([
		"test",
		test.command,
		test.from
	]), dvc !== void 0 && rows.push([
		"DVC",
		dvc.remote === void 0 ? "no remote, so no runner can fetch the data" : `remote: ${dvc.remote}`,
		`${count(dvc.pointers.length, "file")} of data`
	]), mlflow.length > 0 && rows.push([
		"MLflow",
		mlflow.join(", "),
		""
	]);
	let [first, second] = [0, 1].map((column) => Math.min(40, Math.max(0, ...rows.map((row) => row[column].length))));
	return [project.folder === "" ? "Found:" : `Found in ${project.folder}:`, ...rows.map(([name, value, why]) => `  ${name.padEnd(first ?? 0)}  ${why === "" ? value : `${value.padEnd(second ?? 0)}  ${why}`}`)];
}
function writtenLines({ wrote, left, overwrote }) {
	return [
		...wrote.length === 0 ? [] : [
			"",
			"Wrote:",
			...wrote.map((path) => `  ${path}`)
		],
		...overwrote.length === 0 ? [] : [
			"",
			"Overwrote:",
			...overwrote.map((path) => `  ${path}`)
		],
		...left.length === 0 ? [] : [
			"",
			"Was there and is left as it is (--force overwrites):",
			...left.map((path) => `  ${path}`)
		]
	].map(visibleText);
}
/** The steps that are left: numbered, the first one first. */
function nextLines({ paths, proposals, repository, source, minimal }) {
	let { git, defaultBranch, gitlab } = repository, add = `git add ${[...new Set(paths.map((path) => path.startsWith(".github/") ? ".github/workflows" : path.includes("/contracts/") || path.startsWith("contracts/") ? posix.dirname(path) : path))].map(shellWord).join(" ")}`, commit = "git commit -m \"Gate models with gatewright\"", first = git ? [
		"Read them, mend what is only a guess, and commit them on a branch:",
		`  git switch -c gatewright && ${add} && ${commit}`,
		`Push it and open a pull request; merge it once its checks have run.${minimal ? "" : ` ml-report.yml works once it is on ${defaultBranch.name}.`}`
	] : [
		"Read them, mend what is only a guess, and make the folder a repository:",
		`  git init --initial-branch=${defaultBranch.name} && git add . && ${commit}`,
		"Push it to GitHub. What pull requests change is gated from then on."
	], steps = [
		...ruleSteps(proposals, minimal),
		...source.startsWith("OWNER/") ? [["In .github/workflows, put the account whose gatewright you use in the place of OWNER. Or delete those files and run", "  gatewright init --uses OWNER/REPO@REF"]] : [],
		first,
		[
			"Make `ml / gate` a required check, on GitHub: Settings > Rules > Rulesets > New ruleset > New branch ruleset;",
			"Enforcement status: Active; Target branches: Add target > Include default branch; tick Require status checks to pass >",
			"Add checks > `ml / gate` (it can be found once it has run); Create."
		],
		["gatewright doctor", "It reads the repository's settings and says what is missing for the gate to hold."]
	];
	return [
		...gitlab === void 0 ? [] : ["", `The workflows are for GitHub, and ${gitlab}: docs/gitlab.md of gatewright says how it runs on GitLab.`],
		"",
		"Next:",
		...steps.flatMap((lines, index) => lines.map((line, row) => row === 0 ? `  ${index + 1}. ${line}` : `     ${line}`))
	].map(visibleText);
}
/** Of a policy that gates no model yet: how it comes to rules, without losing what was written into it. */
function ruleSteps(proposals, minimal) {
	let again = `gatewright init ${minimal ? "--minimal " : ""}--dry-run`;
	return proposals.flatMap(({ project, models }) => models.filter(isLive).flatMap((model) => {
		if (model.rules.some(({ live }) => live)) return [];
		let policy = posix.join(project.folder, "gatewright.yml");
		return [[`No rule gates the model ${model.name} yet. ${whatRulesNeed(model)}`, `Then \`${again}\` prints the policy with rules and writes nothing: copy \`task\`, \`predictions\` and \`rules\` into ${policy}.`]];
	}));
}
function whatRulesNeed({ training, outputs, columnsMissing }) {
	let { predictions, metrics } = outputs, result = predictions ?? metrics, train = training === void 0 ? "Train once" : `Train once, here: \`${training.command}\``;
	return result === void 0 ? "Let the training write predictions.csv: a row for each row of the test set, with id, label, and prediction or score. Train once." : result.there ? columnsMissing === void 0 ? `${result.path} holds no metric with a known name: write predictions, or a name such as accuracy.` : `Mend ${result.path}: ${columnsMissing}.` : `${train}, which makes ${result.path} (with an id column, where it holds predictions).`;
}
function count(number, word) {
	return `${number.toLocaleString("en-US")} ${word}${number === 1 ? "" : "s"}`;
}
export { foundLines, nextLines, writtenLines };
