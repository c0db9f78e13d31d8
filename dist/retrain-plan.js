import { t as runAction } from "./chunks/run-action.js";
import { n as configurationError, r as evidenceError } from "./chunks/user-error.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { t as defaultRetrain } from "./chunks/read-retrain.js";
import { a as worstVerdict } from "./chunks/verdict.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { t as modelToTrain } from "./chunks/model-to-train2.js";
import { _ as commandFor, d as startedPage, f as stoppedPage, h as writeRetrainIssue, i as fileName, m as workflowFile, n as losses, p as waitingPage, r as readHistory, v as modelInCommand } from "./chunks/history.js";
import { t as environment } from "./chunks/environment.js";
import { t as readRequestFailure } from "./chunks/request-failure.js";
import { t as gitHubRefusal } from "./chunks/github-refusal.js";
import { t as createPolicyHost } from "./chunks/policy-host.js";
import { i as formatCount } from "./chunks/wording.js";
import { t as askGitHub } from "./chunks/ask-github.js";
import { r as tenAtATime } from "./chunks/github-session.js";
import { readFile } from "node:fs/promises";
// actions/retrain/plan/src/inputs.generated.ts
const inputNames = [
	"model",
	"policy",
	"mode",
	"working-directory",
	"token",
	"report-name",
	"summary",
	"upload-report",
	"comment",
	"check-run"
];
// actions/retrain/src/start.ts
/**
* @throws UserError (`configuration`) when the run is not on the default branch, whose code and data are the only ones to retrain on
*/
async function readStart(run, variables) {
	if (run.defaultBranch === void 0 || run.ref !== `refs/heads/${run.defaultBranch}`) throw configurationError(`Retraining was started on ${run.ref ?? "an unknown ref"}, not on the default branch.`, { hint: "Start it by `on: schedule`, `workflow_dispatch`, `repository_dispatch`, `issue_comment`, or a push to the default branch, as docs/retrain.md shows." });
	switch (run.event) {
		case "schedule":
		case "repository_dispatch":
		case "push": return { kind: "automatic" };
		case "workflow_dispatch": {
			let { inputs } = await readPayload(variables), force = isObject(inputs) && String(inputs.force) === "true";
			return {
				kind: "by hand",
				login: run.actor ?? "",
				force
			};
		}
		case "issue_comment": return readComment(await readPayload(variables), run);
		default: throw configurationError(`Retraining was started by the event ${run.event}.`, { hint: "Start it by `on: schedule`, `workflow_dispatch`, `repository_dispatch`, `issue_comment`, or a push to the default branch, as docs/retrain.md shows." });
	}
}
function readComment({ action, comment, issue }, run) {
	if (action !== "created") return {
		kind: "other comment",
		why: "the comment was edited or deleted"
	};
	if (run.pullRequest !== void 0) return {
		kind: "other comment",
		why: "the comment stands in a pull request"
	};
	let [user, number] = [isObject(comment) ? comment.user : void 0, isObject(issue) ? issue.number : void 0], login = isObject(user) ? user.login : void 0, text = isObject(comment) ? comment.body : void 0;
	if (typeof login != "string" || typeof text != "string" || typeof number != "number") throw configurationError("The event issue_comment names no author, no text or no issue.");
	return {
		kind: "comment",
		login,
		issue: number,
		text
	};
}
/** The runner wrote it, and the run's context has read it once. */
async function readPayload(variables) {
	let payload = JSON.parse(await readFile(variables[environment.eventPath] ?? "", "utf8"));
	return isObject(payload) ? payload : {};
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// actions/retrain/src/permission.ts
const writers = /* @__PURE__ */ new Set([
	"write",
	"maintain",
	"admin"
]);
/** @throws UserError (`evidence`) when GitHub does not say it, which is no permission */
async function readPermission(github, login) {
	let answer = await createPolicyHost(async () => github, void 0).getPermission(login);
	switch (answer.outcome) {
		case "found": return {
			mayWrite: writers.has(answer.value),
			role: answer.value
		};
		case "absent": return {
			mayWrite: !1,
			role: "none"
		};
		case "unreadable": throw evidenceError(`What ${login} may do in this repository cannot be read, because ${answer.reason}.`);
	}
}
// actions/retrain/plan/src/findings.ts
/** The condition holds. */
function holds(about, message) {
	return finding(about, "pass", message);
}
/** It does not hold, so nothing is trained; which is no fault of anybody. */
function skipped(about, message, hint) {
	return {
		...finding(about, "skipped", message),
		...hint === void 0 ? {} : { hint }
	};
}
function finding(about, verdict, message) {
	return {
		...about,
		verdict,
		severity: "error",
		message,
		locations: [],
		samples: []
	};
}
// actions/retrain/plan/src/approval.ts
function about(model) {
	return {
		rule: "retrain-approval",
		title: "Somebody who may has let it start",
		subject: model
	};
}
/** A command by somebody without write access is none, whatever the policy says of approval. */
async function refusedComment({ place, start, github }) {
	if (start.kind !== "comment") return;
	let { mayWrite, role } = await readPermission(github, start.login);
	if (!mayWrite) return { finding: skipped(about(place.model), `Nothing is started: ${start.login} wrote the command and has the role ${role} here, which may not write.`, "Somebody with write access has to write it.") };
}
/** `approval: comment`: who presses the button or writes the command has approved; everything else asks. */
async function approvalGiven({ place, rules, start, github }) {
	let { model } = place;
	if (start.kind === "comment") return {
		finding: holds(about(model), `${start.login} has let it start by a comment.`),
		page: startedPage(place, start.login)
	};
	if (rules.approval === "comment") {
		if (start.kind === "by hand") {
			let { mayWrite } = await readPermission(github, start.login);
			if (mayWrite) return { finding: holds(about(model), `${start.login}, who may write, has started it by hand.`) };
		}
		return {
			finding: skipped(about(model), `Nothing is trained yet: the policy asks for approval by a comment, \`${commandFor(model)}\`.`, "The issue of the model says where to write it."),
			page: waitingPage(place)
		};
	}
}
/** An environment that does not exist is made by GitHub when a job names it, without anybody who has to agree: then nobody would. */
async function environmentGuarded({ place, rules, github }) {
	let { approval, environment } = rules;
	if (approval !== "environment" || environment === void 0) return;
	let { octokit, owner, repo } = github, remedy = { hint: `Add required reviewers under Settings, Environments, ${environment}; private repositories need a paid plan for them. Or use \`approval: comment\`.` };
	try {
		let { data } = await octokit.rest.repos.getEnvironment({
			owner,
			repo,
			environment_name: environment
		});
		if (data.protection_rules?.some((rule) => rule.type === "required_reviewers" && "reviewers" in rule && (rule.reviewers?.length ?? 0) > 0) !== !0) throw configurationError(`The environment ${environment} has no required reviewers, so it approves nothing.`, remedy);
	} catch (error) {
		let failure = readRequestFailure(error);
		throw failure === void 0 ? error : failure.kind === "not-found" ? configurationError(`There is no environment ${environment} in this repository, so nobody could approve.`, remedy) : gitHubRefusal(failure, `the environment ${environment}`, "read");
	}
	return { finding: holds(about(place.model), `The reviewers of the environment ${environment} let the training job start.`) };
}
// actions/retrain/src/candidate-runs.ts
/** Events that start a training and that only somebody with write access, or GitHub itself, can cause. */
const ownEvents = [
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"push"
], mostOfOneSearch = 1e3;
/**
* Ids of the runs whose jobs have to be looked at. Anybody can write a comment, and each command among them is a run, though it trains
* nothing: they are listed apart, where they hide no other run, and those of strangers do not use up what can be counted.
* @throws UserError (`evidence`) when GitHub cannot be asked, or there are more than can be counted
*/
async function runsThatMayHaveTrained(github, question) {
	let own = await Promise.all(ownEvents.map((event) => runsOf(github, question, event, 500))), comments = await runsOf(github, question, "issue_comment", 5e3), logins = [...new Set(comments.flatMap(({ login }) => login ?? []))];
	if (logins.length > 200) throw tooOften(question.file, "by the comments of more than 200 people");
	let strangers = new Set((await tenAtATime(logins, async (login) => (await readPermission(github, login)).mayWrite ? [] : [login])).flat()), isStrangers = ({ login }) => login !== void 0 && strangers.has(login), newest = comments.filter(isStrangers).sort((a, b) => b.createdAt.localeCompare(a.createdAt));
	return [
		...own.flat(),
		...comments.filter((run) => !isStrangers(run)),
		...newest.slice(0, 100)
	].map(({ id }) => id);
}
/** Runs that one event has started. One whose jobs were all skipped, as by a comment that is no command, has trained nothing. */
async function runsOf({ octokit, owner, repo }, { file, since, until }, event, most) {
	let found = /* @__PURE__ */ new Map(), listed = 0, end = timeOf(until.getTime() + 36e5);
	for (let page = 1;; page += 1) {
		let { data } = await askGitHub(`the runs of ${file}`, () => octokit.rest.actions.listWorkflowRuns({
			owner,
			repo,
			workflow_id: file,
			event,
			created: `${timeOf(since.getTime())}..${end}`,
			per_page: 100,
			page
		})), runs = data.workflow_runs;
		for (let { id, conclusion, created_at: createdAt, actor } of runs) conclusion !== "skipped" && found.set(id, {
			id,
			createdAt,
			login: actor?.login
		});
		if (listed += runs.length, found.size > most || listed > 1e4) throw tooOften(file, `more than ${most} times`);
		let oldest = runs.at(-1)?.created_at;
		if (oldest === void 0 || runs.length < 100) break;
		if (!(page * 100 < mostOfOneSearch)) {
			if (Date.parse(oldest) >= Date.parse(end)) throw tooOften(file, `more than ${mostOfOneSearch} times in a second`);
			end = timeOf(Date.parse(oldest)), page = 0;
		}
	}
	return [...found.values()];
}
function timeOf(milliseconds) {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
/** What cannot be counted must not be spent. */
function tooOften(file, how) {
	return evidenceError(`${file} has run ${how} in 30 days, too often for its trainings to be counted.`, { hint: "Start it less often: the schedule, the paths of its `push`, or the comments that start it." });
}
// actions/retrain/src/spent.ts
const dayMs = 864e5;
/** Name of the job that trains a model, in `ml-retrain.yml`; a caller's own name stands before it. */
function trainingJob(model) {
	return `train (${model})`;
}
/**
* @param file name of the workflow file whose runs are counted, e.g. `ml-retrain.yml`
* @throws UserError (`evidence`) when GitHub cannot be asked: what cannot be counted must not be spent
*/
async function readSpent(github, { file, model, now }) {
	let monthAgo = /* @__PURE__ */ new Date(now.getTime() - 30 * dayMs), weekAgo = now.getTime() - 7 * dayMs, runs = await runsThatMayHaveTrained(github, {
		file,
		since: monthAgo,
		until: now
	});
	if (runs.length > 500) throw tooOften(file, "more than 500 times");
	let jobs = (await tenAtATime(runs, (run) => trainingsOf(github, run, model))).flat();
	return {
		runs: jobs.filter(({ startedAt }) => startedAt >= weekAgo).length,
		minutes: jobs.reduce((sum, { startedAt, endedAt }) => sum + ((endedAt ?? now.getTime()) - startedAt) / 6e4, 0)
	};
}
async function trainingsOf({ octokit, owner, repo }, run, model) {
	let { data } = await askGitHub(`the jobs of run ${run}`, () => octokit.rest.actions.listJobsForWorkflowRun({
		owner,
		repo,
		run_id: run,
		filter: "all",
		per_page: 100
	})), name = trainingJob(model);
	return data.jobs.flatMap((job) => {
		let isTraining = job.name === name || job.name.endsWith(` / ${name}`), started = job.status === "completed" || job.status === "in_progress";
		return !isTraining || !started || job.conclusion === "skipped" || !job.started_at ? [] : [{
			startedAt: Date.parse(job.started_at),
			endedAt: job.completed_at ? Date.parse(job.completed_at) : void 0
		}];
	});
}
// actions/retrain/plan/src/budget.ts
/** Runs of a week and minutes of a month, as GitHub itself has counted them. No start goes past it, not even one by hand. */
async function withinBudget({ place, rules, github, context }) {
	let { model, workflow } = place, about = {
		rule: "retrain-budget",
		title: "The budget of retraining is not spent",
		subject: model
	}, spent = await readSpent(github, {
		file: fileName(workflow),
		model,
		now: context.host.now()
	}), minutes = Math.ceil(spent.minutes), used = `${model} was trained ${times(spent.runs)} in 7 days (of ${rules.runsPerWeek}) and for ${formatCount(minutes)} minutes in 30 days (of ${formatCount(rules.minutesPerMonth)})`;
	return spent.runs >= rules.runsPerWeek ? { finding: skipped(about, `Nothing is trained: ${used}.`, "Wait, or raise `retrain.runs_per_week` in the policy.") } : spent.minutes >= rules.minutesPerMonth ? { finding: skipped(about, `Nothing is trained: ${used}.`, "Wait, or raise `retrain.minutes_per_month` in the policy.") } : { finding: holds(about, `${used}.`) };
}
function times(count) {
	return count === 1 ? "once" : `${formatCount(count)} times`;
}
// actions/retrain/plan/src/circuit-breaker.ts
/** The last retrainings of the ledger have not all lost against the champion, or somebody starts again by hand. */
async function stillBeating({ place, rules, start, github, context }) {
	let { model, workflow } = place, about = {
		rule: "retrain-circuit-breaker",
		title: "Retraining has not lost too often in a row",
		subject: model
	}, { policy } = context, critical = policy?.models.find(({ name }) => name === model)?.critical === !0, history = await readHistory(await context.openLedger(), {
		model,
		workflow,
		onInconclusive: critical ? "fail" : policy?.onInconclusive ?? "warn"
	}), lost = losses(history), last = lost.length === 1 ? "retraining" : `${lost.length} retrainings`, count = `${lost.length} of ${rules.stopAfter}`;
	if (lost.length < rules.stopAfter) return { finding: holds(about, `Retrainings of ${model} in a row that did not beat the champion: ${count}.`) };
	if (start.kind === "by hand" && start.force) {
		let { mayWrite } = await readPermission(github, start.login);
		if (mayWrite) return { finding: holds(about, `${start.login} starts again, although the last ${last} of ${model} did not beat the champion.`) };
	}
	return {
		finding: skipped(about, `Nothing is trained: the last ${last} of ${model} did not beat the champion.`, "The issue of the model says how to start again: by hand with `force: true`, or by a new champion."),
		page: stoppedPage(place, lost)
	};
}
// actions/retrain/plan/src/retrain-plan.ts
/** Of all questions together; counting a month of runs takes one for each. */
const retrainPlan = {
	name: "retrain-plan",
	title: "Retraining",
	evaluate
};
async function evaluate(context) {
	let { run, inputs, policy, host } = context, start = await readStart(run, host.variables), { name: model } = modelToTrain(policy, inputs.model, run.repository?.split("/").at(-1) ?? ""), rules = policy?.models.find(({ name }) => name === model)?.retrain ?? defaultRetrain;
	if (start.kind === "other comment") return ended(model, [notMeant(model, start.why)]);
	if (start.kind === "comment" && modelInCommand(start.text) !== model) return ended(model, [notMeant(model, "the comment is no command for this model")]);
	let github = await githubConnection(run, inputs.token, createTimeBudget(18e4), host.variables, host.log.warning)();
	if ("missing" in github) throw configurationError(`Whether ${model} may be retrained cannot be said. ${github.missing}`);
	let plan = {
		place: {
			model,
			run,
			workflow: workflowFile(host.variables)
		},
		rules,
		start,
		github,
		context
	}, findings = [];
	for (let question of [
		refusedComment,
		stillBeating,
		withinBudget,
		approvalGiven,
		environmentGuarded
	]) {
		let { finding, page } = await question(plan) ?? {};
		if (finding === void 0) continue;
		findings.push(finding), host.log.info(finding.message);
		let issue = page === void 0 ? void 0 : await writeRetrainIssue(github, model, page);
		if (finding.verdict !== "pass" && finding.verdict !== "warn") return ended(model, findings, issue?.url);
	}
	return {
		...ended(model, findings),
		outputs: {
			run: "true",
			model,
			"timeout-minutes": String(rules.timeoutMinutes),
			environment: rules.environment ?? "",
			"issue-url": ""
		}
	};
}
function notMeant(model, why) {
	return skipped({
		rule: "retrain-start",
		title: "Something asks for a retraining",
		subject: model
	}, `Nothing is started: ${why}.`);
}
function ended(model, findings, issueUrl = "") {
	let last = findings.at(-1);
	return {
		subjects: [{
			name: model,
			verdict: worstVerdict(findings.map((finding) => finding.verdict)),
			headline: last?.verdict === "pass" || last?.verdict === "warn" ? `${model} may be retrained` : (last?.message ?? "").replace(/\.$/, ""),
			evidence: [],
			findings,
			notes: []
		}],
		notes: [],
		timings: {},
		versions: {},
		outputs: {
			run: "false",
			model,
			"timeout-minutes": "",
			environment: "",
			"issue-url": issueUrl
		}
	};
}
// actions/retrain/plan/src/index.ts
await runAction(retrainPlan, inputNames);
export {};
