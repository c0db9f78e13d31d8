import { n as configurationError } from "./user-error.js";
import { r as roles, s as shellWord } from "./outputs.js";
import { a as comment, o as flowMap, r as policyText, s as scalar, t as isLive } from "./policy-text.js";
import { t as predictionsBlock } from "./propose-rules.js";
import { t as dvcPackage } from "./setup.js";
import { posix } from "node:path";
// packages/cli/src/init/minimal-text.ts
/**
* The policy of `--minimal`: one model, whose keys stand at the top level, in five lines.
* @throws UserError (`configuration`) where there is not exactly one model
*/
function minimalPolicy(proposals) {
	let models = proposals.flatMap(({ models: all }) => all).filter(isLive), [model] = models;
	if (model === void 0) throw configurationError("The short form is of one model, and neither a command that trains one nor a result of it was found.", { hint: "Write a train.py, or run `gatewright init` without --minimal." });
	if (models.length > 1) throw configurationError(`The short form is of one model, and ${models.length} were found: ${models.map(({ name }) => name).join(", ")}.`, { hint: "Run `gatewright init` without --minimal." });
	return [
		`gatewright: 1${comment("what blocks a merge; keys: docs/policy.md")}`,
		`name: ${scalar(model.name)}${comment("the model, in comment, checks and ledger")}`,
		`train: ${flowMap(trainEntries(model))}${comment(model.training?.from ?? "no command that trains was found")}`,
		...predictionsLine(model),
		...rulesLine(model),
		""
	].join("\n");
}
function trainEntries({ outputs, training }) {
	let found = roles.flatMap((role) => {
		let output = outputs[role];
		return output === void 0 ? [] : [[role, output.path]];
	});
	return [...training === void 0 ? [] : [["run", training.command]], ...found.length === 0 ? [] : [["outputs", Object.fromEntries(found)]]];
}
function predictionsLine({ columns, outputs }) {
	return columns === void 0 ? [] : [`predictions: ${flowMap(Object.entries(predictionsBlock(columns)))}${comment(`columns of ${outputs.predictions?.path}`)}`];
}
/** The first limit and the comparison: the rest is in the longer form. */
function rulesLine({ rules }) {
	let live = rules.filter((rule) => rule.live), chosen = [live.find(({ entries }) => /^at-/.test(String(entries[0]?.[1]))), live.find(({ entries }) => entries[0]?.[1] === "no-regression")].flatMap((rule) => rule ?? []);
	return chosen.length === 0 ? ["# rules: [{ rule: no-regression, metric: accuracy }] # against the champion; needs predictions, see docs/policy.md"] : [`rules: [${chosen.map(({ entries }) => flowMap(entries)).join(", ")}]${comment(chosen.map(({ why }) => why).join("; "))}`];
}
// packages/cli/src/init/workflow-text.ts
/** `.github/workflows/ml.yml`: the gate of pull requests. */
function pullRequestWorkflow(options) {
	return lines("# The gate of pull requests: code checks, data contracts, training, the model's gate, one comment. Its job `ml / gate` is the", "# one to make a required check. Written by `gatewright init`.", `name: ml${comment("ml-report.yml waits for this name")}`, `on:${comment("when it runs")}`, `  pull_request:${comment("every pull request; no `paths:`, or a required check would wait for ever")}`, `  merge_group:${comment("the same verdict in a merge queue; without one it never starts")}`, `permissions: {}${comment("nothing but what the job below says")}`, `jobs:${comment("one, which calls the jobs of gatewright")}`, `  ml:${comment("the required check is called `ml / gate` after it")}`, `    uses: ${uses("ml-pr.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`, `    permissions:${comment("GitHub gives no more than this, whatever is called")}`, `      contents: read${comment("the code, and the policy of the base")}`, `      pull-requests: write${comment("the one comment")}`, `      checks: write${comment("check runs with annotations")}`, `      actions: read${comment("outputs and reports of earlier jobs and runs")}`, ...withLines(options));
}
/** `.github/workflows/ml-main.yml`: the champion is recorded. */
function mainWorkflow(options) {
	let { name, from } = options.defaultBranch;
	return lines("# The same for the default branch: records go into the ledger, and a model whose gate does not block becomes the champion.", "# A file of its own, because GitHub grants permissions before it looks at any `if:`, and pull requests must not write.", `name: ml-main${comment("as it is shown under Actions")}`, `on:${comment("when it runs")}`, `  push:${comment("also by a merge")}`, `    branches: [${scalar(name)}]${comment(from === void 0 ? "the default branch; a guess, because no remote says which it is" : `the default branch: ${from}`)}`, `permissions: {}${comment("nothing but what the job below says")}`, `jobs:${comment("one, which calls the jobs of gatewright")}`, `  ml:${comment("the same name as in ml.yml")}`, `    uses: ${uses("ml-main.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`, `    permissions:${comment("GitHub gives no more than this, whatever is called")}`, `      contents: write${comment("the ledger, a branch of its own (`ml-ledger`)")}`, `      checks: write${comment("check runs with annotations")}`, `      actions: read${comment("outputs and reports of earlier jobs and runs")}`, ...withLines(options));
}
/** `.github/workflows/ml-report.yml`: the trusted second stage. */
function reportWorkflow(options) {
	return lines("# After each run of ml.yml: appends the records of pull requests to the ledger, and comments where the run itself could not", "# (forks, Dependabot). It runs the default branch's code, whatever the pull request brings, so it works once it is there.", `name: ml-report${comment("as it is shown under Actions")}`, `on:${comment("when it runs")}`, `  workflow_run:${comment("after another workflow")}`, `    workflows: [ml]${comment("the name in ml.yml")}`, `    types: [completed]${comment("whether it passed or not")}`, `permissions: {}${comment("nothing but what the job below says")}`, `jobs:${comment("one, which calls the jobs of gatewright")}`, `  ml:${comment("the same name as in ml.yml")}`, `    uses: ${uses("ml-report.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`, `    permissions:${comment("GitHub gives no more than this, whatever is called")}`, `      contents: write${comment("the ledger")}`, `      actions: read${comment("the reports and records that the run has left")}`, `      pull-requests: write${comment("the comment of a run that could not write it")}`, `      checks: write${comment("its check runs, always neutral")}`);
}
/** `.github/workflows/ml-review.yml`: optional. */
function reviewWorkflow(options) {
	return lines("# An approval changes no commit, so no check runs again by itself: this starts the failed jobs of ml.yml once more, when somebody", "# with write access has approved a change of the policy.", `name: ml-review${comment("as it is shown under Actions")}`, `on:${comment("when it runs")}`, `  pull_request_review:${comment("when somebody reviews")}`, `    types: [submitted]${comment("an approval, or another review, which starts no runner")}`, `permissions: {}${comment("nothing but what the job below says")}`, `jobs:${comment("one, which calls the jobs of gatewright")}`, `  rerun:${comment("not `ml`, or its result would count as the gate's")}`, `    uses: ${uses("ml-review.yml", options)}${comment("gatewright's own jobs; docs/init.md")}`, `    permissions:${comment("GitHub gives no more than this, whatever is called")}`, `      actions: write${comment("starts the failed jobs again")}`, `      pull-requests: read${comment("the reviews")}`);
}
function uses(file, { source }) {
	let [repository = "", ref = ""] = source.split("@");
	return `${repository}/.github/workflows/${file}@${ref}`;
}
/** Inputs of ml-pr.yml and ml-main.yml, which are the same. */
function withLines({ proposals }) {
	let projects = proposals.map(({ project }) => project), [first] = projects;
	if (first === void 0) return [];
	let folders = projects.map(({ folder }) => folder).filter((folder) => folder !== ""), training = proposals.flatMap(({ models }) => models.flatMap((model) => model.training ?? [])), inputs = [
		...folderLines(folders),
		...environmentLines(first),
		...setupLines(projects, training.flatMap(({ needs }) => needs ?? [])),
		...dataSetupLines(first),
		...checkLines("lint", projects),
		...checkLines("test", projects),
		training.length > 0 ? "      # the training's command stands in gatewright.yml, under `train.run`" : "      # train: COMMAND # no command that trains was found; better in gatewright.yml, under `train.run`",
		...projects.some(({ lfs }) => lfs) ? [`      lfs: true${comment(".gitattributes: Git LFS keeps files")}`] : []
	];
	return [
		inputs.some((line) => !/^\s*#/.test(line)) ? `    with:${comment("all inputs: ml-pr.yml of gatewright")}` : `    # with:${comment("nothing to install or to run was found; take the # away where you have it")}`,
		...inputs,
		...secretLines(projects)
	];
}
function folderLines(folders) {
	return folders.length === 0 ? [] : [`      working-directories: |${comment("folders with a gatewright.yml each")}`, ...folders.map((folder) => `        ${folder}`)];
}
function environmentLines({ setup }) {
	let { environment, version, file, from } = setup, why = from.length === 0 ? "what the runner installs first: python, uv, conda, node or none" : from.join(", ");
	return [
		...environment === "python" ? [] : [`      environment: ${environment}${comment(why)}`],
		...version === void 0 ? [] : [`      environment-version: ${JSON.stringify(version)}${comment(".python-version")}`],
		...file === void 0 ? [] : [`      environment-file: ${scalar(file)}${comment("what conda makes its environment from")}`]
	];
}
function setupLines(projects, needs) {
	let [first] = projects;
	if (first === void 0) return [];
	let { setup, dvc } = first, missing = [...new Set(needs)].filter((name) => !setup.packages.has(name)), packages = missing.map((name) => name === "dvc" && dvc !== void 0 ? dvcPackage(dvc) : name), commands = [
		...setup.setup === void 0 ? [] : [setup.setup],
		...packages.length === 0 ? [] : [`${setup.environment === "uv" ? "uv pip install" : "pip install"} ${packages.join(" ")}`],
		...dvc === void 0 || dvc.pointers.length === 0 || !hasRemote(first) ? [] : [...missing.includes("dvc") || setup.packages.has("dvc") ? [] : [`pip install ${dvcPackage(dvc)}`], `${setup.prefix}dvc pull ${pulled(first)}`]
	], whys = [...setup.from, ...packages.map((name) => `${name}, which the training's command runs`)], different = projects.filter((project) => project.setup.setup !== setup.setup).map(({ folder }) => folder), told = different.length === 0 ? "" : `; it runs in every folder, and ${different.join(", ")} ${different.length === 1 ? "installs" : "install"} otherwise: write one command that suits all`;
	return commands.length > 0 ? [`      setup: ${scalar(commands.join(" && "))}${comment(`${whys.join(", ")}${told}`)}`] : setup.environment === "conda" ? [] : ["      # setup: COMMAND # installs what training and code checks need; no requirements.txt, pyproject.toml or the like was found"];
}
/** Of data under DVC; what a remote on somebody's own disk has, no runner can fetch. */
function dataSetupLines(project) {
	let { dvc } = project;
	if (dvc === void 0 || dvc.pointers.length === 0) return [];
	let command = `pip install ${dvcPackage(dvc)} && dvc pull ${pulled(project)}`;
	if (hasRemote(project)) return [`      data-setup: ${scalar(command)}${comment("DVC keeps the data, and its contracts are checked before set-up")}`];
	let why = dvc.remote === void 0 ? "DVC keeps the data and has no remote" : "DVC's remote is a folder of this machine";
	return [`      # data-setup: ${scalar(command)}${comment(`${why}: \`dvc remote add\` one that the runner can read`)}`];
}
function hasRemote({ dvc }) {
	return dvc?.remote !== void 0 && dvc.remote !== "local";
}
function pulled({ dvc }) {
	return (dvc?.pointers ?? []).map(({ file }) => shellWord(file)).join(" ");
}
function checkLines(name, projects) {
	let [first] = projects.flatMap((project) => project[name] ?? []);
	return first === void 0 ? [`      # ${name}: COMMAND${comment(`no ${name === "lint" ? "linter" : "tests"} was found that is set up`.replace("tests was", "tests were").replace("that is", name === "lint" ? "that is" : "that are"))}`] : [`      ${name}: ${scalar(first.command)}${comment(first.from)}`];
}
function secretLines(projects) {
	let why = [...projects.some(hasRemote) ? ["DVC's remote"] : [], ...projects.some(({ mlflow }) => mlflow.length > 0) ? ["MLFLOW_TRACKING_URI"] : []];
	return why.length === 0 ? [] : ["    # secrets:", `    #   variables: \${{ secrets.ML_VARIABLES }}${comment(`NAME=value, one a line, for ${why.join(" and ")}; forks do not get them`)}`];
}
function lines(...all) {
	return `${all.join("\n")}\n`;
}
// packages/cli/src/init/plan-files.ts
/** All files, contracts first. */
function planFiles({ proposals, source, defaultBranch, minimal, review }) {
	let options = {
		source,
		defaultBranch,
		proposals
	}, workflow = (name, text) => ({
		path: `.github/workflows/${name}`,
		text
	}), forReview = review ? [workflow("ml-review.yml", reviewWorkflow(options))] : [];
	if (minimal) {
		let folder = proposals.find(({ models }) => models.some(isLive))?.project.folder ?? "";
		return [
			{
				path: posix.join(folder, "gatewright.yml"),
				text: minimalPolicy(proposals)
			},
			workflow("ml.yml", pullRequestWorkflow(options)),
			workflow("ml-main.yml", mainWorkflow(options)),
			...forReview
		];
	}
	return [
		...proposals.flatMap(({ project, contracts }) => contracts.flatMap(({ path, text }) => text === void 0 ? [] : [{
			path: posix.join(project.folder, path),
			text
		}])),
		...proposals.map((proposal) => ({
			path: posix.join(proposal.project.folder, "gatewright.yml"),
			text: policyText(proposal)
		})),
		workflow("ml.yml", pullRequestWorkflow(options)),
		workflow("ml-main.yml", mainWorkflow(options)),
		workflow("ml-report.yml", reportWorkflow(options)),
		...forReview
	];
}
export { planFiles };
