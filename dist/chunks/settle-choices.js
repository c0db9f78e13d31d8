import { t as isLive } from "./policy-text.js";
import { t as asName } from "./project.js";
import { t as judge } from "./proposal.js";
// packages/cli/src/init/settle-choices.ts
/**
* Which command trains, and which of several files is which result.
* @returns whether an answer was another than the one that the proposal was made with
*/
async function settleProject(project, questions) {
	let changed = !1;
	for (let model of project.models) {
		let { training, outputs } = model;
		if (training.length > 1) {
			let choices = training.map(({ command, from }) => `${command}   (${from})`), chosen = await questions.choose(`Several commands may train ${model.name}. Which one does?`, choices);
			moveFirst(training, chosen), changed ||= chosen > 0;
		}
		for (let role of [
			"model",
			"metrics",
			"predictions"
		]) {
			let found = outputs[role];
			if (found.length < 2) continue;
			let choices = found.map(({ path, from }) => `${path}   (${from})`), chosen = await questions.choose(`Which file is the training's ${role}?`, choices);
			moveFirst(found, chosen), changed ||= chosen > 0;
		}
	}
	return changed;
}
/** What is only a guess after everything has been read: the branch, names, the positive class. */
async function settleProposals(repository, proposals, questions, reader) {
	let { defaultBranch } = repository;
	if (defaultBranch.from === void 0) {
		let name = await questions.text("Name of the default branch", defaultBranch.name, branchProblem);
		name !== defaultBranch.name && (repository.defaultBranch = {
			name,
			from: "you said so"
		});
	}
	for (let { project, models } of proposals) for (let model of models.filter(isLive)) {
		let others = models.filter((other) => other !== model).map(({ name }) => name);
		model.name = await questions.text("Name of the model; its records keep it", model.name, (name) => nameProblem(name, others));
		let { columns, outputs } = model;
		if (columns?.positive === void 0 || columns.positive.sure || outputs.predictions === void 0) continue;
		let { value, other } = columns.positive;
		await questions.choose(`Which value of ${columns.label} is the positive class?`, [value, other]) !== 0 && (columns.positive = {
			value: other,
			other: value,
			sure: !0
		}, await judge(model, columns, project, reader));
	}
}
/** By git's own rules for a name; undefined when it can be one. */
function branchProblem(name) {
	let sentence = (why) => `"${name}" can be no branch: ${why}.`;
	if (/[\s\p{Cc}~^:?*[\\]/u.test(name)) return sentence("git takes no space and none of ~ ^ : ? * [ \\ in a name");
	if (/\.\.|@\{|\/\/|^@$/.test(name)) return sentence("git takes no `..`, `//` or `@{` in a name");
	if (/^[-/]|[/.]$|(?:^|\/)\.|\.lock(?:\/|$)/.test(name)) return sentence("no part of a name begins with `.`, and none ends with `.`, `/` or `.lock`");
}
function nameProblem(name, others) {
	if (others.includes(name)) return `Another model is called "${name}".`;
	if (asName(name) !== name) return `"${name}" can be no name: it has letters, digits, ".", "_" and "-" only, begins with a letter or digit, and has at most 100 characters, such as "${asName(name)}".`;
}
function moveFirst(list, index) {
	list.unshift(...list.splice(index, 1));
}
export { branchProblem, settleProject, settleProposals };
