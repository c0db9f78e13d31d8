import { t as stackOf } from "./chunks/stack.js";
import { n as configurationError, t as UserError } from "./chunks/user-error.js";
import { t as createPolicyHost } from "./chunks/policy-host.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { t as whichPolicy } from "./chunks/which-policy.js";
import { a as writeOutputs, i as resolveWorkingDirectory, n as createWorkflowLog, r as prepareAction, t as commandData } from "./chunks/workflow-log.js";
import { r as processEnvironment, t as environment } from "./chunks/environment.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { i as openingSentence } from "./chunks/log-story.js";
import { t as planOutputs } from "./chunks/plan-outputs.js";
import "./chunks/read-policy.js";
import { t as didYouMean } from "./chunks/suggestion.js";
import { t as modelToTrain } from "./chunks/model-to-train2.js";
// actions/pipeline/plan/src/inputs.generated.ts
const inputNames = [
	"working-directories",
	"policy",
	"contract",
	"model",
	"train",
	"smoke",
	"lint",
	"test",
	"mode",
	"token"
];
/** Names that `report-name` takes, no two of them the same: reports of one name would overwrite each other. */
function legNames(wanted) {
	let taken = /* @__PURE__ */ new Set();
	return wanted.map((text) => {
		let plain = text.replaceAll(/[^\p{L}\p{N} ._:/-]+/gu, "-").slice(0, 140), name = plain;
		for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
			let ending = ` ${number}`;
			name = `${plain.slice(0, 140 - ending.length)}${ending}`.trim();
		}
		return taken.add(name.toLowerCase()), name;
	});
}
// actions/pipeline/plan/src/model-legs.ts
/** @throws UserError (`configuration`) for a name that no policy has, where one has models */
function refuseUnknownModels({ models }, places) {
	let known = [...new Set(places.flatMap((place) => modelsOf(place).map(({ name }) => name)))];
	if (known.length === 0) {
		if (models.length < 2) return;
		throw configurationError(`The input \`model\` names ${models.length} models, and no policy says how they differ.`, { hint: "Write them under `models:` in gatewright.yml, each with a `train:`." });
	}
	let unknown = models.find((name) => !known.includes(name));
	if (unknown === void 0) return;
	let meant = didYouMean(unknown, known), where = places.length === 1 ? "The policy has" : "The policies have";
	throw configurationError(`${where} no model ${JSON.stringify(unknown.slice(0, 100))}${meant === "" ? "." : meant}`, { hint: `Models: ${known.join(", ")}.` });
}
/** The models of one directory. A pull request into another branch than the default one stands under two policies, and has the models of both. */
function modelLegs(asked, place, where) {
	let models = modelsOf(place);
	if (models.length === 0) return unnamedModel(asked, place, where);
	let commands = models.filter(({ train }) => train?.run !== void 0).length, legs = [], sentences = [], known = 0;
	for (let model of models) {
		let command = commandOf(model, asked, place.policyWins || commands > 1), gate = rulesOf(model.name, place) > 0;
		if (command === "none" && model.train === void 0 && !gate) {
			sentences.push(`Model ${model.name}: left out, because it has neither \`train:\` nor \`rules:\`.`);
			continue;
		}
		if (known += 1, asked.models.length > 0 && !asked.models.includes(model.name)) {
			sentences.push(`Model ${model.name}: left out, because the input \`model\` does not name it.`);
			continue;
		}
		let smoke = asked.smoke && where.event === "pull_request" && model.train?.smoke !== void 0, leg = {
			directory: place.directory,
			model: model.name,
			train: command !== "none",
			smoke,
			gate,
			command
		};
		legs.push(leg), sentences.push(legSentence(leg, model, {
			asked,
			rules: rulesOf(model.name, place),
			event: where.event
		}));
	}
	return {
		legs,
		sentences,
		known
	};
}
/** A command without a policy: one model, called as the ledger calls it. */
function unnamedModel(asked, { directory }, { repositoryName }) {
	if (!asked.train) return {
		legs: [],
		sentences: ["Models: none, because neither a policy nor the input `train` says how one is made."],
		known: 0
	};
	let { name: model } = modelToTrain(void 0, asked.models[0] ?? "", repositoryName), leg = {
		directory,
		model,
		train: !0,
		smoke: !1,
		gate: !1,
		command: "input"
	}, sentence = `Model ${model}: trained by the input \`train\`; not judged, because no policy has rules for it.`;
	return {
		legs: [leg],
		sentences: [sentence],
		known: 1
	};
}
function modelsOf({ policies }) {
	let byName = /* @__PURE__ */ new Map();
	for (let model of policies.flatMap(({ models }) => models)) byName.has(model.name) || byName.set(model.name, model);
	return [...byName.values()];
}
function rulesOf(model, { policies }) {
	let counts = policies.map(({ models }) => models.find(({ name }) => name === model)?.gate?.rules.length ?? 0);
	return Math.max(0, ...counts);
}
/** @param policyWins the policy's command wins over the input's */
function commandOf({ train }, asked, policyWins) {
	let stated = train?.run !== void 0;
	return asked.train && !(stated && policyWins) ? "input" : stated ? "policy" : "none";
}
function legSentence({ model, command, smoke, gate }, { train }, { asked, rules, event }) {
	let unused = command === "policy" && asked.train ? " (the input `train` is not used for it)" : "", trained = command === "policy" ? `trained by the policy's command${unused}` : command === "input" ? "trained by the input `train`" : "not trained, because there is no command; what the checkout holds is recorded", notSmall = !asked.smoke || smoke ? "" : train?.smoke === void 0 ? "no small training first, because the policy has no `train.smoke`; " : `no small training first, because the event is ${event}; `;
	return `Model ${model}: ${smoke ? "first trained small; " : notSmall}${trained}; ${gate ? `judged by ${rules} ${rules === 1 ? "rule" : "rules"}` : "not judged, because it has no rules"}.`;
}
/**
* What a run has to do, by the policies that count and the inputs.
* @throws UserError (`configuration`) when there is nothing to do in a directory, when an input names a model that there is not, when two
* models would have one name in the ledger, and when there is more to do than a matrix has jobs
*/
function makePlan(asked, places, where) {
	refuseUnknownModels(asked, places);
	let story = [codeSentence(asked, places.length)], directories = named(places.map(({ directory }) => ({ directory })), ({ directory }) => directory === "." ? "" : directory), withData = /* @__PURE__ */ new Set(), models = [];
	for (let place of places) {
		let contracts = contractsOf(place, asked);
		contracts.length > 0 && withData.add(place.directory);
		let { legs, sentences, known } = modelLegs(asked, place, where);
		if (contracts.length + known === 0) throw nothingToDo(place);
		models.push(...legs), story.push(dataSentence(place.directory, contracts), ...sentences);
	}
	refuseSharedNames(models);
	let plan = {
		directories,
		data: directories.filter(({ directory }) => withData.has(directory)),
		models: named(models, ({ directory, model }) => places.length === 1 ? model : `${directory}: ${model}`),
		code: asked.code.length > 0,
		ledgerBranch: ledgerBranchOf(places)
	};
	for (let [what, count] of [["directories", plan.directories.length], ["models", models.length]]) if (count > 256) throw tooMany(what, count);
	return {
		plan,
		story,
		summary: summaryOf(plan)
	};
}
function named(legs, wanted) {
	let names = legNames(legs.map(wanted));
	return legs.map((leg, index) => ({
		...leg,
		name: names[index] ?? ""
	}));
}
function contractsOf({ policies }, { contracts }) {
	return [.../* @__PURE__ */ new Set([...policies.flatMap(({ data }) => data.contracts), ...contracts])];
}
function nothingToDo({ directory, policies, reason }) {
	let policy = policies.length === 0 ? reason : "Its policy names no contract, and no model with `train:` or `rules:`.";
	return configurationError(`There is nothing to do in ${wordOf(directory)}: no contract, no model and no command that trains. ${policy}`, { hint: "Give the command in the input `train`, a contract in `contract`, or write a gatewright.yml: `gatewright init` proposes one." });
}
/** The ledger keeps one champion a name, whatever the directory: two models of one name would be each other's. */
function refuseSharedNames(legs) {
	let seen = /* @__PURE__ */ new Map();
	for (let leg of legs) {
		let key = leg.model.toLowerCase(), twin = seen.get(key);
		if (twin !== void 0) throw configurationError(`The models of ${wordOf(twin.directory)} and of ${wordOf(leg.directory)} are both called ${leg.model}, and the ledger would take them for one.`, { hint: "Name one of them otherwise under `models:` of its gatewright.yml." });
		seen.set(key, leg);
	}
}
function ledgerBranchOf(places) {
	let branches = places.map(({ directory, policies: [policy] }) => ({
		directory,
		branch: policy?.ledger.branch ?? "ml-ledger"
	})), [first] = branches, other = branches.find(({ branch }) => branch !== first?.branch);
	if (first === void 0 || other === void 0) return first?.branch ?? "ml-ledger";
	throw configurationError(`The ledger of ${wordOf(first.directory)} is on the branch ${first.branch}, that of ${wordOf(other.directory)} on ${other.branch}: one repository has one ledger.`, { hint: "Write the same `ledger: {branch: …}` in each gatewright.yml, or none." });
}
function tooMany(what, count) {
	return configurationError(`The plan has ${count} ${what}, and GitHub makes at most 256 jobs of one matrix.`, { hint: "Name fewer in the inputs `working-directories` and `model`, and call the workflow several times." });
}
function codeSentence({ code }, directories) {
	if (code.length === 0) return "Code: nothing runs, because neither `lint` nor `test` is given.";
	let where = directories === 1 ? "" : `, in each of ${directories} directories`;
	return `Code: ${code.map((one) => `\`${one}\``).join(" and ")}${where}.`;
}
function dataSentence(directory, contracts) {
	return contracts.length > 0 ? `Data of ${wordOf(directory)}: checked by ${contracts.join(", ")}.` : `Data of ${wordOf(directory)}: not checked, because neither the policy nor the input \`contract\` names a contract.`;
}
function summaryOf({ directories, data, models, code }) {
	let trained = models.filter(({ train }) => train).length, judged = models.filter(({ gate }) => gate).length, parts = [
		code ? "checks the code" : "",
		data.length === 0 ? "" : data.length === 1 ? "checks the data" : `checks the data of ${data.length} directories`,
		trained === 0 ? "" : `trains ${modelWords(trained, models)}`,
		judged === 0 ? "" : `judges ${modelWords(judged, models)} by rules`
	].filter((part) => part !== ""), idle = models.length - judged, unjudged = idle === 0 ? "" : ` No rule judges ${modelWords(idle, models)}.`, where = directories.length === 1 ? "" : ` in ${directories.length} directories`;
	return `This run ${parts.join(", ") || "records what is there"}${where}.${unjudged}`;
}
function modelWords(count, models) {
	return models.length === 1 ? models[0]?.model ?? "" : count === 1 ? "one model" : `${count} models`;
}
/** How people call a directory. */
function wordOf(directory) {
	return directory === "." ? "the root" : directory;
}
// actions/pipeline/plan/src/plan-step.ts
/** Says what a run has to do. Its outputs make the other jobs, so where anything is wrong there are none, and it fails. */
async function planStep() {
	let variables = processEnvironment(), log = createWorkflowLog({
		write: (text) => process.stdout.write(text),
		secrets: [variables.INPUT_TOKEN?.trim() ?? ""]
	}), prepared = await prepareAction(inputNames, variables);
	log.info(openingSentence("pipeline", prepared.run));
	for (let note of prepared.notes) log.info(note);
	try {
		if (!prepared.ready) throw prepared.thrown;
		let { plan, story, summary } = await planOf(prepared, variables, log);
		for (let sentence of story) log.info(sentence);
		log.info(summary), await writeOutputs(variables[environment.output], {
			...planOutputs(plan),
			summary
		});
	} catch (error) {
		process.exitCode = told(error, log);
	}
}
/** Design section 2: 2 for what is wrong on its own, 1 for what could not be read, 3 for a bug. */
function told(error, log) {
	if (!(error instanceof UserError)) {
		log.info("This is a bug in gatewright; please report it with these lines:");
		for (let line of stackOf(error).split("\n")) log.info(line);
		return 3;
	}
	let { path, line, column } = error.location ?? {}, place = Object.entries({
		file: path,
		line,
		col: column
	}).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${commandData(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`]);
	return log.command(`::error ${[...place, "title=gatewright pipeline"].join(",")}::${commandData(error.message)}`), error.hint !== void 0 && log.info(error.hint), error.kind === "configuration" ? 2 : 1;
}
async function planOf(prepared, variables, log) {
	let { inputs, run, runtime, workspace } = prepared, asked = {
		models: [...new Set(lines(inputs.model))],
		train: inputs.train !== "",
		smoke: flag("smoke", inputs.smoke),
		code: ["lint", "test"].filter((command) => inputs[command] !== ""),
		contracts: runtime.contracts
	}, directories = await directoriesOf(workspace, inputs["working-directories"]), connect = githubConnection(run, runtime.token, createTimeBudget(), variables, log.warning), said = /* @__PURE__ */ new Set(), places = [];
	for (let { workingDirectory, pathInWorkspace } of directories) {
		let directory = pathInWorkspace || ".", { counts, also, provenance, policyWins, notes } = await inDirectory(pathInWorkspace, () => whichPolicy({
			run,
			policyPath: runtime.policy,
			contracts: runtime.contracts,
			workspace,
			workingDirectory,
			host: runtime.token === "" ? void 0 : createPolicyHost(connect, run.pullRequest)
		})), reason = also === void 0 ? provenance.reason : `${provenance.reason} ${also.provenance.reason}.`;
		log.info(directories.length === 1 ? reason : `In ${wordOf(directory)}: ${reason}`);
		for (let note of notes) said.has(note) || log.info(note);
		for (let note of notes) said.add(note);
		let policies = [counts.policy, also?.side.policy].filter((policy) => policy !== void 0);
		places.push({
			directory,
			policies,
			policyWins,
			reason
		});
	}
	let repositoryName = run.repository?.split("/").at(-1) ?? "";
	return makePlan(asked, places, {
		event: run.event,
		repositoryName
	});
}
/**
* Each once: two jobs of one name in one directory would overwrite each other's reports. Expressions of workflows, as some file systems, do not
* tell capitals apart.
*/
async function directoriesOf(workspace, input) {
	let named = lines(input), seen = /* @__PURE__ */ new Map(), directories = [];
	for (let written of named.length === 0 ? ["."] : named) {
		let directory = await resolveWorkingDirectory(workspace, written), place = directory.pathInWorkspace.toLowerCase(), twin = seen.get(place);
		if (twin !== void 0) {
			let spelled = twin === written ? `"${written}"` : `"${written}", which is "${twin}",`;
			throw configurationError(`The input "working-directories" names ${spelled} twice.`, { hint: "Name each folder once." });
		}
		seen.set(place, written), directories.push(directory);
	}
	return directories;
}
/** What is wrong is told with the path from the root of the repository. */
async function inDirectory(path, body) {
	try {
		return await body();
	} catch (error) {
		if (!(error instanceof UserError) || path === "") throw error;
		let { location, hint } = error, begins = location !== void 0 && error.message.startsWith(location.path);
		throw new UserError(error.kind, begins ? `${path}/${error.message}` : `In ${path}: ${error.message}`, {
			hint,
			cause: error,
			location: location === void 0 ? void 0 : {
				...location,
				path: `${path}/${location.path}`
			}
		});
	}
}
function lines(text) {
	return text.split(/\r?\n/).flatMap((line) => line.trim() || []);
}
function flag(input, value) {
	let word = value.toLowerCase();
	if (word === "true") return !0;
	if (word === "false" || word === "") return !1;
	throw configurationError(`The input "${input}" is "${value}".`, { hint: "It must be one of true, false." });
}
// actions/pipeline/plan/src/index.ts
await planStep();
export {};
