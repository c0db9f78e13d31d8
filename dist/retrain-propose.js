import { a as reportArtifactPrefix, i as keptReportFile, t as runAction } from "./chunks/run-action.js";
import { n as appendRunRecords, t as differenceFromRun } from "./chunks/same-run.js";
import { n as configurationError, r as evidenceError } from "./chunks/user-error.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import "./chunks/read-policy.js";
import { t as defaultRetrain } from "./chunks/read-retrain.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { r as retrainingPath } from "./chunks/retraining.js";
import { t as readRequestFailure } from "./chunks/request-failure.js";
import { r as tenAtATime } from "./chunks/github-session.js";
import { a as joined, c as runLink, g as doOnGitHub, h as writeRetrainIssue, l as saidBy, m as workflowFile, o as lostPage, r as readHistory, s as passedPage, t as beats, u as settledPage } from "./chunks/history.js";
import { _ as words$1, d as paragraph, f as sentence, l as link, m as strong, n as code, p as serialise, r as comment, s as heading, t as alert, u as list } from "./chunks/markdown.js";
import { t as askGitHub } from "./chunks/ask-github.js";
import { i as verdictOrder } from "./chunks/verdict.js";
import { t as renderSection } from "./chunks/section.js";
import { n as downloadArtifact, o as readOneFileArchive, r as listRunArtifacts, t as readKeptReport } from "./chunks/read-kept-report.js";
import { a as readProposal, n as proposalFile, r as proposalPrefix } from "./chunks/proposal-file.js";
import { posix, relative, resolve } from "node:path";
import { existsSync, realpathSync } from "node:fs";
// actions/retrain/propose/src/inputs.generated.ts
const inputNames = [
	"model",
	"training",
	"run-record",
	"model-digest",
	"verdict",
	"checks-workflow",
	"policy",
	"mode",
	"working-directory",
	"token",
	"app-token",
	"report-name",
	"summary",
	"upload-report",
	"comment",
	"check-run"
];
// actions/retrain/src/branch.ts
/** The one branch of a model's proposals. */
function proposalBranch(model) {
	return `gatewright/retrain-${model}`;
}
/** First line of every commit of ours on it: a branch whose tip is another one belongs to somebody else now. */
function proposalHeadline(model) {
	return `Retrain ${model}`;
}
/**
* Puts one commit on the branch in place of the last one. The branch moves in one step: were it moved to its parent first, GitHub would
* close the pull request as one without commits. A commit that a bot makes by this API is signed by GitHub.
* @returns SHA of the commit
* @throws UserError (`evidence`) when GitHub refuses, or somebody has pushed to the branch
*/
async function writeProposalBranch(github, { model, parent, message, files }) {
	let { octokit, owner, repo } = github, branch = proposalBranch(model);
	return doOnGitHub(`The branch ${branch} could not be written`, async () => {
		let tip = await tipOf(github, branch);
		tip !== void 0 && await refuseForeign(github, {
			tip,
			branch,
			model
		});
		let { data: base } = await octokit.rest.git.getCommit({
			owner,
			repo,
			commit_sha: parent
		}), tree = await tenAtATime(files, async (file) => {
			if ("deleted" in file) return {
				path: file.path,
				mode: "100644",
				type: "blob",
				sha: null
			};
			let { data } = await octokit.rest.git.createBlob({
				owner,
				repo,
				content: file.base64,
				encoding: "base64"
			});
			return {
				path: file.path,
				mode: file.mode,
				type: "blob",
				sha: data.sha
			};
		}), { data: made } = await octokit.rest.git.createTree({
			owner,
			repo,
			base_tree: base.tree.sha,
			tree
		}), { data: commit } = await octokit.rest.git.createCommit({
			owner,
			repo,
			message: `${proposalHeadline(model)}\n\n${message}`,
			tree: made.sha,
			parents: [parent]
		});
		return tip === void 0 ? await octokit.rest.git.createRef({
			owner,
			repo,
			ref: `refs/heads/${branch}`,
			sha: commit.sha
		}) : await octokit.rest.git.updateRef({
			owner,
			repo,
			ref: `heads/${branch}`,
			sha: commit.sha,
			force: !0
		}), commit.sha;
	});
}
async function tipOf({ octokit, owner, repo }, branch) {
	try {
		let { data } = await octokit.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return data.object.sha;
	} catch (error) {
		if (readRequestFailure(error)?.kind === "not-found") return;
		throw error;
	}
}
/** What a person pushed there would be lost. */
async function refuseForeign({ octokit, owner, repo }, { tip, branch, model }) {
	let { data } = await octokit.rest.git.getCommit({
		owner,
		repo,
		commit_sha: tip
	});
	if (data.message.split("\n")[0] !== proposalHeadline(model)) throw evidenceError(`Somebody else has pushed ${tip.slice(0, 10)} to the branch ${branch}, so it was left as it is.`, { hint: "Merge or close its pull request and delete the branch, then run this job again: nothing is trained again." });
}
// actions/retrain/src/checks.ts
/**
* What the job's own token opens or pushes starts no runs that count (github.md, bot pull requests), so the checks are started by name.
* A refusal is told in the pull request and stops nothing: a person can still start them.
*/
async function dispatchChecks({ octokit, owner, repo }, { workflow, model, serverUrl }) {
	let branch = proposalBranch(model);
	try {
		await octokit.rest.actions.createWorkflowDispatch({
			owner,
			repo,
			workflow_id: workflow,
			ref: branch
		});
		let page = `${owner}/${repo}/actions/workflows/${workflow}?query=${encodeURIComponent(`branch:${branch}`)}`;
		return {
			kind: "dispatched",
			workflow,
			url: serverUrl === void 0 ? void 0 : `${serverUrl.replace(/\/+$/, "")}/${page}`
		};
	} catch (error) {
		let failure = readRequestFailure(error);
		if (failure === void 0) throw error;
		return {
			kind: "refused",
			workflow,
			why: failure.reason,
			noTrigger: /workflow_dispatch/.test(failure.reason)
		};
	}
}
/** For the pull request's body. */
function checksWords(checks) {
	switch (checks.kind) {
		case "by themselves": return serialise([paragraph(words$1("A GitHub App opened this pull request, so its checks start by themselves."))]);
		case "dispatched": {
			let name = words$1(checks.workflow);
			return serialise([paragraph(words$1("GitHub starts no checks by itself for what a workflow's own token opens, so gatewright has started "), checks.url === void 0 ? code(checks.workflow) : link(checks.url, name), words$1(" on this branch. Their result counts here, because it is about the same commit."))]);
		}
		case "refused": return serialise([alert("WARNING", words$1("No checks are running: GitHub starts none by itself for what a workflow's own token opens, and starting "), code(checks.workflow), words$1(" was refused ("), code(checks.why), words$1("). "), ...checks.noTrigger ? [
			words$1("Add "),
			code("workflow_dispatch:"),
			words$1(" under "),
			code("on:"),
			words$1(" in that file, or ")
		] : [
			words$1("Name another one with the input "),
			code("checks-workflow"),
			words$1(", or ")
		], words$1("give the retraining workflow a GitHub App. For now, approve the waiting runs below or push to this branch."))]);
	}
}
// actions/retrain/src/pull-request.ts
/** The open pull request of the model's branch; undefined when there is none. One in a fork, under the same name, is not ours. */
async function findProposal({ octokit, owner, repo }, model) {
	let branch = proposalBranch(model), { data } = await askGitHub(`the pull request from ${branch}`, () => octokit.rest.pulls.list({
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "open",
		per_page: 100
	})), found = data.find(({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === `${owner}/${repo}`.toLowerCase());
	return found === void 0 ? void 0 : {
		number: found.number,
		url: found.html_url
	};
}
/** Opens the pull request of a model, or writes what it is about now. */
async function openProposal(github, { model, base, title, body }) {
	let { octokit, owner, repo } = github, existing = await findProposal(github, model);
	if (existing !== void 0) return await doOnGitHub(`Pull request ${existing.number} of ${model} could not be updated`, () => octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: existing.number,
		title,
		body
	})), existing;
	let head = proposalBranch(model), { data } = await doOnGitHub(`The pull request of ${model} could not be opened`, () => octokit.rest.pulls.create({
		owner,
		repo,
		title,
		body,
		head,
		base
	}));
	return {
		number: data.number,
		url: data.html_url
	};
}
/** What was proposed is not what the newest retraining says; a closed pull request is never merged by mistake. */
async function closeProposal({ octokit, owner, repo }, { number }, { title, body }) {
	await doOnGitHub(`Pull request ${number} could not be closed`, () => octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		title,
		body,
		state: "closed"
	}));
}
// actions/retrain/propose/src/outcome.ts
function outcomeOf({ model, training, runRecord, digest, verdict, champion, onInconclusive, headline }) {
	if (training === "cancelled") return {
		kind: "broken",
		said: `The training of ${model} was ended: it took longer than \`retrain.timeout_minutes\` allows, or was cancelled.`,
		alreadyRed: !0
	};
	if (training !== "success" && verdict === "") return {
		kind: "broken",
		said: `The training of ${model} failed or was not let start, so there is no model to judge.`,
		alreadyRed: !0
	};
	if (verdict === "") return {
		kind: "broken",
		said: `The gate of ${model} did not run, so nobody knows whether the model is better.`,
		alreadyRed: !1
	};
	if (!/^([0-9a-f]{64})?$/.test(runRecord)) throw configurationError("The input \"run-record\" is no id of a record.");
	if (!/^(sha256:[0-9a-f]{64})?$/.test(digest)) throw configurationError("The input \"model-digest\" is no digest.");
	let known = verdictOrder.find((word) => word === verdict);
	if (known === void 0) throw configurationError(`The input "verdict" is "${verdict}", which is no verdict.`);
	let told = headline === void 0 ? "" : `: ${headline.replace(`${model}: `, "")}`;
	return known === "error" ? {
		kind: "broken",
		said: `The gate of ${model} could not be evaluated${told}.`,
		alreadyRed: !1
	} : digest === "" || runRecord === "" ? {
		kind: "broken",
		said: `Nothing is known of the retrained ${model}: the gate judged a model that no record names; name its file under \`train.outputs.model\`.`,
		alreadyRed: !1
	} : digest === champion ? {
		kind: "lost",
		said: `The retraining of ${model} gave the champion's own model again.`,
		unchanged: !0
	} : beats({
		verdict: known,
		digest,
		champion,
		onInconclusive
	}) ? training === "success" ? {
		kind: "won",
		said: `The retrained ${model} passed its gate${told === "" ? ` (${known}${champion === void 0 ? "; there is no champion yet" : ""})` : told}.`,
		runRecord,
		digest,
		verdict: known
	} : {
		kind: "broken",
		said: `The retrained ${model} passed its gate (${known}), but its job failed afterwards, so what it changed is not known.`,
		alreadyRed: !0
	} : {
		kind: "lost",
		said: `The retrained ${model} did not pass its gate${told === "" ? ` (${known})` : told}.`,
		unchanged: !1
	};
}
/** The gate's own section: verdict, numbers against the champion, what it rests on. Empty when the gate did not run. */
function evidenceOf(report, verdict) {
	if (report === void 0) return verdict === "" ? "" : serialise([paragraph(words$1("The gate's report could not be kept for this page; its numbers stand in the summary of the run."))]);
	let { ledger, notes, ...rest } = report, told = {
		...rest,
		notes: notes.filter((note) => note !== ledger?.sentence)
	};
	return renderSection(told, {
		budget: 45e3,
		title: "Model gate"
	}).markdown;
}
/**
* The commit's message below its headline. Git and GitHub act on what stands in one (`[skip ci]`, `Fixes #1`, `Co-authored-by:`, `@team`),
* so it holds fixed words and ids alone, nothing that the gate's report says.
*/
function proposalMessage(model, { runRecord, verdict }) {
	return `The retrained ${model} passed its gate (${verdict}).\n\nRecord of the run in the ledger: ${runRecord}`;
}
/** Squashing makes the pull request's text the commit's message, where these words would keep main's own gate from starting. */
function skippingNothing(body) {
	return body.replaceAll(/\[(?=(?:skip ci|ci skip|no ci|skip actions|actions skip)\])/gi, "[​");
}
/** The pull request: what it says first, the numbers, the checks, what merging does. */
function proposalPage({ place, outcome, evidence, checks, proposal }) {
	let { model, run } = place, facts = [
		...run.runId === void 0 ? [] : [[
			words$1("trained by run "),
			runLink(place, run.runId),
			words$1(`, started by ${run.event}`)
		]],
		[words$1("trained on commit "), code(proposal.head_sha)],
		[words$1("record of the run in the ledger: "), code(outcome.runRecord)],
		[words$1("model: "), code(outcome.digest)]
	], left = proposal.left_out.slice(0, 20).map(({ path, why }) => [
		code(path),
		words$1(" changed and is not here: "),
		...sentence(why, 300)
	]);
	return {
		title: `Retrained ${model}: passed its gate`,
		body: skippingNothing(joined(serialise([comment(`gatewright:v1:retrain model=${model.replaceAll("-", "%2D")}`), paragraph(strong(...sentence(outcome.said, 300)))]), evidence, checksWords(checks), serialise([
			heading(3, words$1("What merging does")),
			paragraph(words$1("The gate of the default branch finds this model by the file that names it, takes it out of the ledger as long as code, data and parameters are the same, judges it once more and makes it the champion. Nothing is deployed by it.")),
			list(facts),
			...left.length === 0 ? [] : [list(left)]
		]), saidBy(place)))
	};
}
/** A proposal that a newer retraining does not bear out. */
function supersededPage(place, said, evidence) {
	return {
		title: `Retrained ${place.model}: not to be merged`,
		body: joined(serialise([comment(`gatewright:v1:retrain model=${place.model.replaceAll("-", "%2D")}`), paragraph(strong(words$1("Closed:")), words$1(" "), ...sentence(said, 2e3), words$1(" What was proposed here came from an earlier retraining. A later one that passes opens a new pull request."))]), evidence, saidBy(place))
	};
}
// actions/retrain/propose/src/refused-records.ts
/**
* Why a record of this run must not be appended, as sentences, besides what GitHub says of the run. The training ran the user's code and
* all that it installs, which must not get more into the ledger than a training and its gate.
*/
function whyNotOurs(record, model) {
	let said = [];
	return record.model !== model && said.push(`It is about ${record.model}, and ${model} was retrained.`), record.kind === "gate" && record.champion && said.push("It says that its model is the champion, which no retraining decides."), said;
}
// actions/retrain/propose/src/run-evidence.ts
/**
* The gate's report; undefined when the gate left none. Of several attempts the newest counts.
* @throws UserError (`evidence`) when it is of another run than ours: its pages would be linked and its numbers told under our name
*/
async function gateReport({ github, runId, signal }, ours) {
	let prefix = `${reportArtifactPrefix}model-gate.`, newest = (await listRunArtifacts(github, runId, prefix)).at(-1);
	if (newest === void 0) return;
	let { report } = readKeptReport(await textOf({
		github,
		runId,
		signal
	}, newest, keptReportFile));
	if (report.action !== "model-gate") return;
	let foreign = whyForeign(report, ours);
	if (foreign !== void 0) throw evidenceError(`The gate's report ${foreign}, so nothing is proposed.`);
	return report;
}
const words = {
	runId: "run",
	repository: "repository",
	headSha: "commit",
	pullRequest: "pull request",
	serverUrl: "server",
	workflow: "workflow"
};
/** Why a report is not of our run, as the rest of a sentence; undefined when it is. */
function whyForeign({ run }, ours) {
	let key = differenceFromRun(run, ours);
	if (key !== void 0) return key === "runAttempt" ? `is of attempt ${run.runAttempt ?? 1}, and this is attempt ${ours.runAttempt ?? 1}` : `is of the ${words[key]} ${run[key] ?? "unknown"}, not of ${ours[key] ?? "none"}`;
}
/** @throws UserError (`evidence`) when the training job left no list of the files that it changed, or it is not about this commit */
async function runProposal(artifacts, question) {
	let prefix = `${proposalPrefix}${question.model}`, newest = (await listRunArtifacts(artifacts.github, artifacts.runId, prefix)).filter(({ name }) => name === prefix || name.startsWith(`${prefix}.attempt-`)).at(-1);
	if (newest === void 0) throw evidenceError("The training job did not leave what it changed, so there is nothing to propose.");
	return readProposal(await textOf(artifacts, newest, proposalFile), question);
}
async function textOf({ github, signal }, artifact, file) {
	return readOneFileArchive(await downloadArtifact(github, artifact, signal), file);
}
// actions/retrain/propose/src/retrain-propose.ts
const retrainPropose = {
	name: "retrain-propose",
	title: "Retraining",
	evaluate
};
async function evaluate(context) {
	let { run, inputs, policy, host } = context, { model } = inputs, [github, publisher] = await connections(context);
	if (run.runId === void 0 || run.headSha === void 0 || run.defaultBranch === void 0) throw configurationError("This step belongs to a run of ml-retrain.yml on GitHub.");
	let artifacts = {
		github,
		runId: run.runId,
		signal: host.signal
	}, ledger = await appendRunRecords({
		...artifacts,
		branch: policy?.ledger.branch ?? "ml-ledger",
		now: host.now(),
		log: host.log,
		refuse: (record) => whyNotOurs(record, model)
	});
	ledger !== void 0 && host.log.info(ledger.sentence);
	let place = {
		model,
		run,
		workflow: workflowFile(host.variables)
	}, onInconclusive = onInconclusiveOf(context), { champion } = await readHistory(await context.openLedger(), {
		model,
		workflow: place.workflow,
		onInconclusive
	}), report = inputs.verdict === "" ? void 0 : await gateReport(artifacts, run), outcome = outcomeOf({
		model,
		training: inputs.training,
		runRecord: inputs["run-record"],
		digest: inputs["model-digest"],
		verdict: inputs.verdict,
		champion,
		onInconclusive,
		headline: report?.subjects.find(({ name }) => name === model)?.headline
	});
	return host.log.info(outcome.said), evaluationOf(model, await tell({
		outcome,
		place,
		evidence: evidenceOf(report, inputs.verdict),
		artifacts,
		publisher,
		context
	}), ledger);
}
/** The job's token, and who opens the pull request. */
async function connections({ run, inputs, host }) {
	let connect = async (token) => {
		let opened = await githubConnection(run, token, createTimeBudget(24e4), host.variables, host.log.warning)();
		if ("missing" in opened) throw configurationError(`What was trained cannot be proposed. ${opened.missing}`);
		return opened;
	}, github = await connect(inputs.token);
	return [github, inputs["app-token"] === "" ? github : await connect(inputs["app-token"])];
}
function onInconclusiveOf({ policy, inputs }) {
	return policy?.models.find(({ name }) => name === inputs.model)?.critical === !0 ? "fail" : policy?.onInconclusive ?? "warn";
}
async function tell(telling) {
	let { outcome, place, evidence, artifacts, publisher } = telling, { github } = artifacts, { model } = place;
	switch (outcome.kind) {
		case "won": return propose(telling, outcome);
		case "broken": {
			let issue = await writeRetrainIssue(github, model, lostPage(place, outcome.said, evidence));
			return {
				verdict: outcome.alreadyRed ? "skipped" : "error",
				message: outcome.said,
				issue: issue?.number
			};
		}
		case "lost": {
			let standing = await findProposal(publisher, model);
			standing !== void 0 && await closeProposal(publisher, standing, supersededPage(place, outcome.said, evidence));
			let page = lostPage(place, outcome.said, evidence), issue = await writeRetrainIssue(github, model, outcome.unchanged ? {
				...page,
				onlyUpdate: !0
			} : page), closed = standing === void 0 ? "" : ` Pull request ${standing.number}, from an earlier retraining, is closed.`;
			return {
				verdict: "skipped",
				message: `${outcome.said} Nothing is proposed.${closed}`,
				issue: issue?.number
			};
		}
	}
}
async function propose({ place, evidence, artifacts, publisher, context }, outcome) {
	let { github } = artifacts, { model, run } = place, { policy, inputs, host } = context, naming = namingText(outcome, {
		model,
		retraining: String(artifacts.runId),
		now: host.now()
	});
	if ((policy?.models.find(({ name }) => name === model)?.retrain ?? defaultRetrain).open === "issue") {
		let issue = await writeRetrainIssue(github, model, passedPage(place, {
			said: outcome.said,
			path: inRepository(context, retrainingPath(model)),
			naming,
			evidence
		}));
		return {
			verdict: "pass",
			message: `${outcome.said} Issue ${issue?.number ?? ""} says so.`,
			issue: issue?.number
		};
	}
	let headSha = run.headSha ?? "", policyFiles = [inputs.policy || "gatewright.yml", ...policy?.data.contracts ?? []], proposal = await runProposal(artifacts, {
		model,
		headSha,
		folder: inRepository(context, ""),
		policyFiles: policyFiles.flatMap((path) => [inRepository(context, path), targetInRepository(context, path)])
	});
	for (let { path, why } of proposal.left_out.slice(0, 20)) host.log.warning(`${path} changed and is not proposed: ${why}.`);
	let evidenceFile = {
		path: inRepository(context, retrainingPath(model)),
		mode: "100644",
		base64: base64Of(naming)
	}, files = [...proposal.files.filter(({ path }) => path !== evidenceFile.path), evidenceFile];
	await writeProposalBranch(publisher, {
		model,
		parent: headSha,
		message: proposalMessage(model, outcome),
		files
	});
	let workflow = inputs["checks-workflow"] || "ml.yml", checks = inputs["app-token"] === "" ? await dispatchChecks(github, {
		workflow,
		model,
		serverUrl: run.serverUrl
	}) : { kind: "by themselves" }, page = proposalPage({
		place,
		outcome,
		evidence,
		checks,
		proposal
	}), pull = await openProposal(publisher, {
		model,
		base: run.defaultBranch ?? "",
		...page
	});
	checks.kind === "refused" && host.log.warning(`The checks of pull request ${pull.number} were not started: ${checks.why}.`);
	let settled = settledPage(place, `${outcome.said} It is proposed in pull request ${pull.number}.`), issue = await writeRetrainIssue(github, model, settled);
	return {
		verdict: "pass",
		message: `${outcome.said} Pull request ${pull.number} proposes it.`,
		pull: pull.number,
		issue: issue?.number
	};
}
/** The file that makes the default branch take this model out of the ledger in place of training another one. */
function namingText({ runRecord, digest, verdict }, { model, retraining, now }) {
	let file = {
		model,
		retraining,
		run_record: runRecord,
		model_digest: digest,
		verdict,
		trained_at: now.toISOString()
	};
	return `${JSON.stringify(file, void 0, 2)}\n`;
}
function base64Of(text) {
	return Buffer.from(text).toString("base64");
}
/** A path of the working directory, from the root of the repository; empty at the root. */
function inRepository({ run, workingDirectory }, path) {
	let folder = relative(realpathSync(run.workspace ?? workingDirectory), workingDirectory).replaceAll("\\", "/"), joined = posix.join(folder, path);
	return joined === "." ? "" : joined;
}
/** The same where a link leads to another file. */
function targetInRepository(context, path) {
	let file = resolve(context.workingDirectory, path);
	return existsSync(file) ? inRepository(context, relative(context.workingDirectory, realpathSync(file)).replaceAll("\\", "/")) : inRepository(context, path);
}
function evaluationOf(model, { verdict, message, pull, issue }, ledger) {
	let finding = {
		rule: "retrain-proposal",
		title: "A better model is proposed",
		subject: model,
		verdict,
		severity: "error",
		message,
		locations: [],
		samples: []
	};
	return {
		subjects: [{
			name: model,
			verdict,
			headline: message.replace(/\.$/, ""),
			evidence: [],
			findings: [finding],
			notes: []
		}],
		notes: ledger === void 0 ? [] : [ledger.sentence],
		...ledger === void 0 ? {} : { ledger },
		timings: {},
		versions: {},
		outputs: {
			proposed: String(verdict === "pass"),
			"pull-request": pull === void 0 ? "" : String(pull),
			issue: issue === void 0 ? "" : String(issue)
		}
	};
}
// actions/retrain/propose/src/index.ts
await runAction(retrainPropose, inputNames);
export {};
