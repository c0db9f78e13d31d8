import { a as reportArtifactPrefix, t as runAction } from "./chunks/run-action.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { r as trustOf } from "./chunks/trust.js";
import { r as readSide } from "./chunks/which-policy.js";
import { a as worstVerdict, i as verdictOrder } from "./chunks/verdict.js";
import { t as environment } from "./chunks/environment.js";
import { t as githubConnection } from "./chunks/github-connection.js";
import { i as jobPages, r as artifactService } from "./chunks/step-directories.js";
import { n as readPlanOutputs } from "./chunks/plan-outputs.js";
import { n as appendRunRecords, r as pushAgain, t as differenceFromRun } from "./chunks/same-run.js";
import { t as askGitHub } from "./chunks/ask-github.js";
import { n as keyBeginning, r as reportNames, t as attemptSuffix } from "./chunks/report-key.js";
import { b as verdictSign, d as plural, i as formatCount, r as findingsWorstFirst, x as verdictWord, y as verdictSentence } from "./chunks/wording.js";
import { n as readReportArchive, r as publishKeptReports, t as newestReports } from "./chunks/newest-reports.js";
import { n as downloadArtifact, r as listRunArtifacts } from "./chunks/read-kept-report.js";
import { t as fromV1 } from "./chunks/v12.js";
import { t as validate } from "./chunks/report2.v1.generated.js";
import { readFile } from "node:fs/promises";
// actions/pipeline/gate/src/inputs.generated.ts
const inputNames = [
	"needs",
	"steps",
	"token",
	"comment",
	"check-run",
	"stage-check-runs",
	"report-name",
	"summary",
	"upload-report",
	"job-check-run-id",
	"matrix"
];
// actions/pipeline/gate/src/append-records.ts
/**
* Appends what this run of the default branch has recorded. The jobs that recorded it ran the user's code, so they could not write.
* @returns undefined when there is no record
*/
async function appendRecords({ github, runId, plan, rows, succeeded, host }) {
	let { log, signal } = host, common = {
		stage: "ledger",
		what: plan.ledgerBranch
	}, champions = /* @__PURE__ */ new Set();
	try {
		let ledger = await appendRunRecords({
			github,
			runId,
			branch: plan.ledgerBranch,
			refuse: (record) => (record.kind === "gate" && record.champion && champions.add(record.model), whyNotPlanned(record, {
				plan,
				rows,
				succeeded
			})),
			now: host.now(),
			signal,
			log
		});
		if (ledger === void 0) return;
		let result = withoutStop(ledger.sentence);
		if (ledger.outcome !== "failed") {
			let told = appendedWords(result, [...champions].toSorted());
			return {
				row: {
					...common,
					verdict: "pass",
					result: told,
					next: ""
				},
				ledger
			};
		}
		return {
			row: {
				...common,
				verdict: "error",
				result,
				next: "Push again, or run the newest run of the default branch again."
			},
			ledger
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		let next = error.hint === "Push again: the artifact stays in this run, so running it again changes nothing. Look at the job that left it." ? pushAgain : `${error.hint ?? ""} Run the failed jobs again: the records stay in the artifacts of this run.`.trim();
		return {
			row: {
				...common,
				verdict: "error",
				result: withoutStop(error.message),
				next
			},
			ledger: void 0
		};
	}
}
/** What a reader of the default branch's run looks for stands first: which model is to be deployed. */
function appendedWords(sentence, champions) {
	let last = champions.at(-1);
	if (last === void 0) return sentence;
	let others = champions.slice(0, -1).join(", ");
	return `${others === "" ? `${last} is the champion now` : `${others} and ${last} are the champions now`}. ${sentence}`;
}
function withoutStop(sentence) {
	return sentence.replace(/\.$/, "");
}
/** A job of one model could record something about another one, or a champion that its own job or gate did not let through. */
function whyNotPlanned(record, { plan, rows, succeeded }) {
	let { model } = record, leg = plan.models.find((one) => one.model === model);
	if (leg === void 0) return [`It is about the model ${model}, which was not planned.`];
	if (record.kind !== "gate" || !record.champion) return [];
	if (!succeeded(leg)) return [`It makes ${model} the champion, whose own job in this run did not succeed.`];
	let gate = rows.find(({ stage, what }) => stage === "gate" && what === model);
	return gate !== void 0 && gate.verdict !== "fail" && gate.verdict !== "error" ? [] : [`It makes ${model} the champion, whose gate did not pass in this run.`];
}
/**
* What GitHub says of each single job of this run. `needs` has one result for all legs of a matrix, and a report is only what a job, or
* one beside it, says of itself. Where the list is not to be had, none is known, and the one result counts for each leg.
*/
async function readJobOutcomes({ octokit, owner, repo }, runId, log) {
	let outcomes = /* @__PURE__ */ new Map(), running = /* @__PURE__ */ new Set();
	try {
		for (let page = 1; page <= 20; page += 1) {
			let { data } = await askGitHub(`the jobs of run ${runId}`, () => octokit.rest.actions.listJobsForWorkflowRun({
				owner,
				repo,
				run_id: runId,
				filter: "latest",
				per_page: 100,
				page
			}));
			for (let { name, status, conclusion } of data.jobs) status === "completed" ? outcomes.set(name, (outcomes.get(name) ?? !0) && conclusion === "success") : running.add(name);
			if (data.jobs.length < 100) break;
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return log.info(`${error.message} So the results of the jobs count as a whole.`), /* @__PURE__ */ new Map();
	}
	for (let name of running) outcomes.get(name) === !0 && outcomes.delete(name);
	return outcomes;
}
/** Whether the job that trains and judges a model has succeeded, of its own and not only by what it has left. */
function legSucceeded(leg, jobs, outcomes) {
	return ownOutcome(leg, outcomes) ?? jobs.byId.get("train")?.result === "success";
}
/** Whether GitHub says of that very job that it did not succeed. */
function failedItself(leg, outcomes) {
	return ownOutcome(leg, outcomes) === !1;
}
/** Undefined where no job is called like the leg's. A calling workflow's own name stands before it. */
function ownOutcome({ name }, outcomes) {
	let job = `train (${name})`, own = [...outcomes].filter(([one]) => one === job || one.endsWith(` / ${job}`));
	return own.length === 0 ? void 0 : own.every(([, succeeded]) => succeeded);
}
// actions/pipeline/gate/src/leg-reports.ts
/**
* Why a report does not belong to this run, as a sentence; undefined when it does. A report of another commit says nothing about
* this one, however good it is.
*/
function whyForeign({ report }, run) {
	let { runId, repository, headSha, pullRequest, serverUrl, workflow, runAttempt = 1 } = report.run;
	switch (differenceFromRun(report.run, run)) {
		case void 0: return;
		case "runId": return `it is of run ${runId ?? "unknown"}, not of run ${run.runId ?? "unknown"}`;
		case "repository": return `it is of the repository ${repository ?? "unknown"}`;
		case "headSha": return `it is about commit ${headSha?.slice(0, 12) ?? "unknown"}, not about ${run.headSha?.slice(0, 12) ?? "an unknown one"}`;
		case "pullRequest": return `it is about ${pull(pullRequest)}, not about ${pull(run.pullRequest)}`;
		case "serverUrl": return `it is of the server ${serverUrl ?? "unknown"}`;
		case "workflow": return `it is of the workflow ${workflow ?? "unknown"}`;
		case "runAttempt": return `it is of attempt ${runAttempt}, and this is attempt ${run.runAttempt ?? 1}`;
	}
}
function pull(pullRequest) {
	return pullRequest === void 0 ? "no pull request" : `pull request ${pullRequest}`;
}
/** Actions whose reports the fan-in publishes, with the word above their sections. */
const headingWords = /* @__PURE__ */ new Map([
	["validate-data", "validate-data"],
	["track-experiment", "Experiment"],
	["model-gate", "Model gate"]
]);
/**
* Why a report that another job has left may not be published under its names, as a sentence; undefined when it may. The job that left it
* ran the user's code. A check run is published under the report's title by a token that can write, and a required check is found by
* its name: a title `ml / gate` would be the gate itself.
*/
function whyMisnamed({ names, report }, run) {
	let { action } = report, word = headingWords.get(action);
	if (word === void 0) return `no stage of a pipeline is called ${JSON.stringify(action.slice(0, 60))}`;
	let suffix = names.title.slice(action.length);
	if (!names.title.startsWith(action) || suffix !== "" && !/^ \(.*\)$/s.test(suffix) || names.heading !== `${word}${suffix}`) return `its title ${JSON.stringify(names.title.slice(0, 60))} is not one that ${action} gives itself`;
	let beginning = run.workflow ? `${keyBeginning(action, run.workflow)}.` : void 0;
	if (beginning === void 0 || !names.key.startsWith(beginning)) return `its key is not that of ${action} in this workflow`;
}
/** The reports of an action about the data of a directory. */
function reportsOfData(reports, directory) {
	return inDirectory(reports, "validate-data", directory).map((kept) => legReport(kept, kept.report));
}
/**
* The reports of an action about a model. One that ended before it knew its model names none, so it speaks for every model of its directory
* that has no other.
*/
function reportsOfModel(reports, action, { directory, model }) {
	let there = inDirectory(reports, action, directory), own = there.flatMap((kept) => {
		let subjects = kept.report.subjects.filter(({ name }) => name === model);
		return subjects.length === 0 ? [] : [legReport(kept, {
			...kept.report,
			subjects
		})];
	});
	return own.length > 0 ? own : there.filter(({ report }) => report.subjects.every(({ name }) => name === action)).map((kept) => legReport(kept, kept.report));
}
/** The report of a small training. */
function isSmall({ outputs }) {
	return outputs.smoke === "true";
}
function inDirectory(reports, action, directory) {
	let path = directory === "." ? "" : directory;
	return reports.filter((kept) => kept.report.action === action && kept.directory === path);
}
function legReport(kept, about) {
	let verdicts = about.subjects.map(({ verdict }) => verdict), verdict = about.subjects.length === kept.report.subjects.length ? kept.report.verdict : worst(verdicts);
	return {
		kept,
		about: {
			...about,
			verdict
		},
		verdict: verdictHere(verdict, about, kept.report)
	};
}
function worst(verdicts) {
	return verdicts.find((one) => one === "error") ?? verdicts.find((one) => one === "fail") ?? verdicts[0] ?? "error";
}
function verdictHere(verdict, about, whole) {
	switch (verdict) {
		case "fail":
		case "error": return whole.blocking ? verdict : "warn";
		case "inconclusive": return blocksUndecided(about, whole) ? "fail" : "inconclusive";
		case "pass":
		case "warn":
		case "skipped": return verdict;
	}
}
/** Whether it is this subject that blocks, and not another one of the same report. */
function blocksUndecided(about, whole) {
	return whole.blocking ? about.subjects.some(({ inconclusiveBlocks }) => inconclusiveBlocks) ? !0 : !whole.subjects.some(({ verdict }) => verdict === "fail" || verdict === "error") : !1;
}
// actions/pipeline/gate/src/stages.ts
/** A stage as people say it. */
const stageWord = {
	plan: "the plan",
	code: "code",
	data: "data",
	train: "training",
	gate: "gate",
	reports: "reports",
	ledger: "ledger"
}, code = {
	id: "code",
	stage: "code",
	word: "code",
	planned: (plan) => plan.code
}, jobs = [
	code,
	{
		id: "data",
		stage: "data",
		word: "data",
		planned: ({ data }) => data.length > 0
	},
	{
		id: "train",
		stage: "train",
		word: "training",
		planned: ({ models }) => models.length > 0
	}
], steps = [
	code,
	{
		id: "validate",
		stage: "data",
		word: "data",
		planned: ({ data }) => data.length > 0
	},
	{
		id: "train",
		stage: "train",
		word: "training",
		planned: ({ models }, all) => models.length > 0 && trackedIn(all) === "train"
	},
	{
		id: "track",
		stage: "train",
		word: "training",
		planned: ({ models }, all) => models.length > 0 && trackedIn(all) === "track"
	},
	{
		id: "gate",
		stage: "gate",
		word: "gate",
		planned: ({ models }) => models.some(({ gate }) => gate)
	}
];
/** The composite action trains, or records what another step of the job has trained. */
function trackedIn({ byId }) {
	return (byId.get("train")?.result ?? "skipped") === "skipped" ? "track" : "train";
}
/** All places but the plan's, in the order in which they run. */
function placesOf$1({ kind }) {
	return kind === "job" ? jobs : steps;
}
/** Where models are trained or tracked, and where they are judged. */
function placeOfModels(jobs, stage) {
	return jobs.kind === "job" ? "train" : stage === "gate" ? "gate" : trackedIn(jobs);
}
// actions/pipeline/gate/src/not-succeeded.ts
/** Of a place that was planned and has not succeeded. */
function withoutSuccess(scene, id) {
	let { jobs } = scene, result = jobs.byId.get(id)?.result;
	if (result === void 0) return {
		verdict: "error",
		result: `there is no ${jobs.kind} \`${id}\`, and the plan has work for it`,
		next: jobs.kind === "job" ? "Write `needs: [plan, code, data, train]`." : "Give `steps: toJSON(steps)` as it is."
	};
	if (result !== "skipped") return {
		verdict: "error",
		result: resultWords(result),
		next: nextAfter(jobs, id, result)
	};
	let word = placesOf$1(jobs).find((place) => place.id === id)?.word ?? id, cause = causeOf(scene, id);
	return cause === void 0 ? {
		verdict: "error",
		result: `${word} was planned and did not start, and no stage before it failed`,
		next: "Look at the `if:` of that job, and run all jobs again."
	} : {
		verdict: "fail",
		result: `${word} did not start, because ${cause.word} ${shortWords(cause.result)}`,
		next: `Mend ${cause.word} first.`,
		follows: !0
	};
}
/** The first place in front of `id` that should have succeeded and has not. */
function causeOf({ jobs, plan }, id) {
	for (let place of placesOf$1(jobs)) {
		if (place.id === id) return;
		let result = jobs.byId.get(place.id)?.result;
		if (result !== void 0 && result !== "success" && (result !== "skipped" || place.planned(plan, jobs))) return {
			word: place.word,
			result
		};
	}
}
function resultWords(result) {
	switch (result) {
		case "success": return "passed";
		case "failure": return "failed, and no report says why";
		case "cancelled": return "was cancelled before it was done";
		case "skipped": return "was skipped, and nobody says that it should be";
		default: return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
	}
}
function shortWords(result) {
	switch (result) {
		case "failure": return "failed";
		case "cancelled": return "was cancelled";
		case "skipped": return "did not start";
		default: return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
	}
}
function nextAfter({ kind }, id, result) {
	return result === "cancelled" ? "Run the failed jobs again." : kind === "job" ? `Read the log of the job \`${id}\`.` : `Read the log above, at the step \`${id}\`.`;
}
// actions/pipeline/gate/src/row.ts
/** What the reports of one stage and leg say: the worst of them, and of equals the newest. */
function rowOfReports(stage, what, reports) {
	let [decisive] = reports.toSorted((a, b) => rank$1(b.verdict) - rank$1(a.verdict) || compare(b.about.createdAt, a.about.createdAt));
	if (decisive === void 0) return;
	let { kept, about, verdict } = decisive, configured = kept.report.subjects.some(({ findings }) => findings.some(({ configuration }) => configuration));
	return {
		stage,
		what,
		verdict,
		result: verdictSentence({
			...about,
			subjects: about.subjects.map(withoutOwnName)
		}),
		next: verdict === "pass" || verdict === "skipped" ? "" : nextStep(decisive, kept),
		...configured ? { configuration: !0 } : {}
	};
}
/** The sentence of a thing whose name stands beside it already. */
function withoutOwnName(subject) {
	let { name, headline } = subject;
	return headline === void 0 || !headline.startsWith(`${name}: `) ? subject : {
		...subject,
		headline: headline.slice(name.length + 2)
	};
}
/** What the stage itself says about its worst finding. */
function nextStep({ about }, { names }) {
	return findingsWorstFirst(about.subjects)[0]?.finding.hint ?? `Read the section \`${names.heading}\`.`;
}
const titles = {
	plan: "The plan of this run was made",
	code: "The code passes its checks",
	data: "The data keep their contracts",
	train: "The model is trained and recorded",
	gate: "The model keeps its rules",
	reports: "Every report of this run can be read",
	ledger: "The records of this run are in the ledger"
};
function findingOf({ stage, what, verdict, result, next, configuration }) {
	return {
		rule: stage,
		title: titles[stage],
		subject: what,
		verdict,
		severity: verdict === "warn" ? "warn" : "error",
		message: `${what}: ${result}.`,
		...next === "" ? {} : { hint: next },
		locations: [],
		samples: [],
		...configuration === void 0 ? {} : { configuration }
	};
}
/** The result without the verdict's word, which stands in front of a headline already. */
function shortResult({ result }) {
	let word = Object.values(verdictWord).find((one) => result.startsWith(`${one} — `));
	return word === void 0 ? result : result.slice(word.length + 3);
}
function rank$1(verdict) {
	return verdictOrder.indexOf(verdict);
}
function compare(a, b) {
	return a < b ? -1 : +(a > b);
}
// actions/pipeline/gate/src/leg-rows.ts
function codeRows(scene) {
	let { plan, jobs } = scene;
	if (!plan.code) return [];
	let { length } = plan.directories, what = length === 1 ? "the code" : `the code of ${length} directories`, result = jobs.byId.get("code")?.result;
	if (result === "success") return [{
		stage: "code",
		what,
		verdict: "pass",
		result: "passed",
		next: ""
	}];
	let row = {
		stage: "code",
		what,
		...withoutSuccess(scene, "code")
	};
	return [result === "failure" ? {
		...row,
		verdict: "fail",
		result: "failed: `lint` or `test` ended with an error"
	} : row];
}
function dataRows(scene) {
	let { plan, jobs, reports } = scene, id = jobs.kind === "job" ? "data" : "validate";
	return plan.data.map(({ directory }) => {
		let found = reports === void 0 ? [] : reportsOfData(reports, directory);
		return rowOfReports("data", dataWords(directory, found), found) ?? withoutReport(scene, {
			stage: "data",
			what: dataWords(directory, []),
			id
		});
	});
}
/** A directory has a name when there are several; at the root it is the contract that people know. */
function dataWords(directory, reports) {
	if (directory !== ".") return directory;
	let names = [...new Set(reports.flatMap(({ about }) => about.subjects.map(({ name }) => name)))], [only] = names;
	return only === void 0 || only === "validate-data" ? "the data" : names.length === 1 ? only : `${names.length} contracts`;
}
function modelRows(scene, leg) {
	let train = trainRow(scene, leg);
	return [train, gateRow(scene, leg, train)];
}
function trainRow(scene, leg) {
	let { jobs, reports } = scene, found = reports === void 0 ? [] : reportsOfModel(reports, "track-experiment", leg), row = rowOfReports("train", leg.model, found), full = found.some(({ kept }) => !isSmall(kept)) || row?.verdict === "fail" || row?.verdict === "error";
	if (row !== void 0 && full) return {
		...row,
		...trainedWords(row, found)
	};
	let id = placeOfModels(jobs, "train");
	return !leg.train && leg.gate && jobs.byId.get(id)?.result === "success" ? {
		stage: "train",
		what: leg.model,
		verdict: "skipped",
		result: "no command trains it, so its rules judge what the checkout holds",
		next: ""
	} : withoutReport(scene, {
		stage: "train",
		what: leg.model,
		id
	});
}
/** What people want to know of a training that went well: whether there was one. */
function trainedWords({ verdict }, found) {
	if (verdict !== "pass") return {};
	let said = found.filter(({ kept }) => !isSmall(kept)).flatMap(({ about }) => about.subjects.flatMap((subject) => subject.findings)).find(({ rule }) => rule === "training")?.message;
	return said === void 0 ? {} : { result: said.replace(/\.$/, "") };
}
function gateRow(scene, leg, train) {
	let common = {
		stage: "gate",
		what: leg.model
	};
	if (!leg.gate) return {
		...common,
		verdict: "warn",
		result: "No rule judges this model: a worse one would pass",
		next: "Add `rules:` to it in gatewright.yml, e.g. `- {rule: no-regression, metric: accuracy}`."
	};
	let { jobs, reports } = scene, found = reports === void 0 ? [] : reportsOfModel(reports, "model-gate", leg), row = rowOfReports("gate", leg.model, found);
	return row === void 0 ? train.verdict === "fail" || train.verdict === "error" ? {
		...common,
		verdict: "fail",
		result: "gate did not start, because training did not pass",
		next: "",
		follows: !0
	} : withoutReport(scene, {
		...common,
		id: placeOfModels(jobs, "gate")
	}) : row;
}
/** A planned leg of which no report speaks. */
function withoutReport(scene, { stage, what, id }) {
	let { jobs, reports } = scene;
	return jobs.byId.get(id)?.result === "success" ? reports === void 0 ? {
		stage,
		what,
		verdict: "pass",
		result: `passed, by the result of the ${jobs.kind} \`${id}\` alone`,
		next: ""
	} : {
		stage,
		what,
		verdict: "error",
		result: `the ${jobs.kind} \`${id}\` succeeded and left no report about it, so nobody knows what it found`,
		next: "Run all jobs again. When it is missing again, look in the log of that job why the report could not be kept."
	} : {
		stage,
		what,
		...withoutSuccess(scene, id)
	};
}
// actions/pipeline/gate/src/planned-reports.ts
/**
* The reports that legs of the plan have left. Names of reports are names of check runs and headings of the comment, and whoever runs in one job
* could leave a report about another leg, or a second one about his own: one key speaks for a leg, or none does.
*/
function plannedReports(reports, plan) {
	let refused = [], places = /* @__PURE__ */ new Map();
	for (let kept of reports) {
		let place = placesOf(kept, plan).find((one) => fits(kept, one));
		if (place === void 0) {
			refused.push({
				name: kept.names.title,
				reason: "The report does not count: by its name, its key and what it is about it is of no leg of the plan."
			});
			continue;
		}
		let key = JSON.stringify([kept.report.action, place.reportName]);
		places.set(key, [...places.get(key) ?? [], kept]);
	}
	let own = [];
	for (let [first, ...others] of places.values()) {
		if (first === void 0) continue;
		if (others.length === 0) {
			own.push(first);
			continue;
		}
		let keys = [first, ...others].map(({ names }) => names.key).join(" and ");
		refused.push({
			name: first.names.title,
			reason: `Several reports speak for it, ${keys}, so none of them counts.`
		});
	}
	return {
		reports: own.sort((a, b) => a.names.key < b.names.key ? -1 : 1),
		refused
	};
}
function placesOf({ report: { action } }, { data, models }) {
	if (action === "validate-data") return data.map((leg) => ({
		reportName: leg.name,
		leg
	}));
	let small = action === "track-experiment" ? models.filter(({ smoke }) => smoke) : [];
	return [...models.map((leg) => ({
		reportName: leg.name,
		leg
	})), ...small.map((leg) => ({
		reportName: `smoke ${leg.name}`,
		leg
	}))];
}
function fits(kept, { reportName, leg }) {
	let { names, report, directory } = kept, { action, run, subjects } = report;
	if (directory !== (leg.directory === "." ? "" : leg.directory) || "model" in leg && subjects.some(({ name }) => name !== leg.model && name !== action)) return !1;
	let told = reportName === "" ? / \((step (?:[2-9]|[1-9]\d{1,3}))\)$/.exec(names.title)?.[1] ?? "" : reportName, own = reportNames({
		name: action,
		title: headingWords.get(action)
	}, run, {
		reportName: told,
		matrix: [],
		step: "__self"
	}), [beginning, ownBeginning] = [names.key, own.key].map((key) => key.replace(/\.[0-9a-f]{8}$/, "."));
	return names.title === own.title && names.heading === own.heading && beginning === ownBeginning;
}
// actions/pipeline/gate/src/decide.ts
/**
* The law of the one required check: it passes only where every stage that was planned has run to a success and left a report that does
* not block. Whatever is missing, unknown, cancelled or about something else is a finding that blocks.
*/
function decide(jobs, found, run, outcomes = /* @__PURE__ */ new Map()) {
	let { reports: all, refused } = sorted(found, run), planned = planOf(jobs);
	if ("row" in planned) return {
		rows: [
			planned.row,
			...withoutPlan(jobs),
			...refused
		],
		plan: void 0,
		reports: all
	};
	let { plan } = planned, own = jobs.kind === "job" ? plannedReports(all, plan) : {
		reports: all,
		refused: []
	}, reports = withoutFalsePasses(own.reports, plan, outcomes), scene = {
		jobs,
		plan,
		reports: found.kind === "read" ? reports : void 0
	}, rows = [
		...emptyPlan(plan),
		...codeRows(scene),
		...dataRows(scene),
		...plan.models.flatMap((leg) => modelRows(scene, leg))
	];
	return {
		rows: [
			...rows,
			...idleStages(scene),
			...unexplained(scene, rows),
			...otherJobs(scene),
			...unplanned(scene, rows),
			...refused,
			...own.refused.map(refusedRow)
		],
		plan,
		reports
	};
}
function sorted(found, run) {
	if (found.kind === "none") return {
		reports: [],
		refused: []
	};
	let reports = [], refused = [...found.refused];
	for (let kept of found.reports) {
		let why = whyForeign(kept, run);
		why === void 0 ? reports.push(kept) : refused.push({
			name: kept.names.title,
			reason: `The report does not count: ${why}.`
		});
	}
	return {
		reports,
		refused: refused.map(refusedRow)
	};
}
function refusedRow({ name, reason }) {
	return {
		stage: "reports",
		what: name,
		verdict: "error",
		result: reason.replace(/\.$/, ""),
		next: "Run all jobs again."
	};
}
/**
* Reports of a model by which everything went well, although its own job has failed: another job has left them in the place of the true ones, or
* the job failed after them. Either way they do not say what happened.
*/
function withoutFalsePasses(reports, { models }, outcomes) {
	let untrue = /* @__PURE__ */ new Set();
	for (let leg of models) {
		if (!failedItself(leg, outcomes)) continue;
		let gate = reportsOfModel(reports, "model-gate", leg), train = reportsOfModel(reports, "track-experiment", leg);
		if (!([...gate, ...train].some(({ verdict }) => verdict === "fail" || verdict === "error") || leg.gate && gate.length === 0)) for (let { kept } of [...gate, ...train]) untrue.add(kept);
	}
	return reports.filter((kept) => !untrue.has(kept));
}
function planOf(jobs) {
	let row = (result, next) => ({ row: {
		stage: "plan",
		what: "plan",
		verdict: "error",
		result,
		next
	} }), job = jobs.byId.get("plan");
	if (job === void 0) return row(`there is no ${jobs.kind} \`plan\`, so nobody knows what had to run`, `Name the ${jobs.kind} of actions/pipeline/plan \`plan\`${jobs.kind === "job" ? ", and need it" : ""}.`);
	if (job.result !== "success") return row(`${resultWords(job.result)}, so nobody knows what had to run`, nextAfter(jobs, "plan", job.result));
	try {
		return { plan: readPlanOutputs(job.outputs) };
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return row(error.message.replace(/\.$/, ""), error.hint ?? "");
	}
}
/** What the others did without a plan: nothing, as a rule. */
function withoutPlan(jobs) {
	return placesOf$1(jobs).flatMap(({ id, stage, word }) => {
		let result = jobs.byId.get(id)?.result;
		if (result === void 0) return [];
		let common = {
			stage,
			what: id
		};
		return result === "skipped" ? [{
			...common,
			verdict: "skipped",
			result: `${word} did not start, because there is no plan`,
			next: ""
		}] : result === "success" ? [{
			...common,
			verdict: "skipped",
			result: "it ran, and without a plan it counts for nothing",
			next: ""
		}] : [{
			...common,
			verdict: "error",
			result: resultWords(result),
			next: nextAfter(jobs, id, result)
		}];
	});
}
/** A plan of nothing is no plan. */
function emptyPlan({ data, models, code }) {
	return data.length + models.length > 0 || code ? [] : [{
		stage: "plan",
		what: "plan",
		verdict: "error",
		result: "nothing was planned, so nothing can pass",
		next: "Look at what the job `plan` says; name a contract, a model or a command."
	}];
}
/** Stages that the plan has no work for: said, with the reason, so that nobody looks for them. */
function idleStages({ jobs, plan }) {
	return placesOf$1(jobs).flatMap((place) => {
		let result = jobs.byId.get(place.id)?.result;
		if (place.planned(plan, jobs) || result === void 0 || isToldAlready({
			jobs,
			plan
		}, place)) return [];
		let common = {
			stage: place.stage,
			what: place.id
		};
		return result === "success" || result === "skipped" ? [{
			...common,
			verdict: "skipped",
			result: `not planned: ${whyIdle(place)}`,
			next: ""
		}] : [{
			...common,
			verdict: "error",
			result: resultWords(result),
			next: nextAfter(jobs, place.id, result)
		}];
	});
}
/** The composite action trains in one of two steps. Where neither ran, nobody knows which was asked for, and one row says enough. */
function isToldAlready({ jobs, plan }, place) {
	let twins = placesOf$1(jobs).filter(({ stage }) => stage === place.stage);
	return !twins.some(({ id }) => (jobs.byId.get(id)?.result ?? "skipped") !== "skipped") && twins.length > 1 && (plan.models.length > 0 || twins.indexOf(place) > 0);
}
function whyIdle({ id }) {
	switch (id) {
		case "code": return "neither `lint` nor `test` is given";
		case "data":
		case "validate": return "no contract is named";
		case "gate": return "no model has rules";
		case "track": return "every model is trained";
		default: return "no model is trained here";
	}
}
/** A place that has not succeeded although every report of it is good: what went wrong is in its log alone. */
function unexplained({ jobs, plan }, rows) {
	return placesOf$1(jobs).flatMap((place) => {
		let result = jobs.byId.get(place.id)?.result;
		if (!place.planned(plan, jobs) || result === void 0 || result === "success") return [];
		let stages = jobs.kind === "job" && place.id === "train" ? ["train", "gate"] : [place.stage];
		if (rows.some(({ stage, verdict }) => stages.includes(stage) && (verdict === "fail" || verdict === "error"))) return [];
		let what = `${jobs.kind} ${place.id}`, words = `${resultWords(result)}, although none of its reports blocks`;
		return [{
			stage: place.stage,
			what,
			verdict: "error",
			result: words,
			next: nextAfter(jobs, place.id, result)
		}];
	});
}
/** Jobs of the user's own that the fan-in needs: a skipped one was not run, and nobody says that this is right. */
function otherJobs({ jobs }) {
	if (jobs.kind === "step") return [];
	let known = /* @__PURE__ */ new Set(["plan", ...placesOf$1(jobs).map(({ id }) => id)]);
	return [...jobs.byId].flatMap(([id, { result }]) => {
		if (known.has(id)) return [];
		let verdict = result === "success" ? "pass" : "error", next = result === "success" ? "" : nextAfter(jobs, id, result);
		return [{
			stage: "code",
			what: `job ${id}`,
			verdict,
			result: resultWords(result),
			next
		}];
	});
}
/** A report that blocks blocks, whether or not the plan has its leg. */
function unplanned({ plan, reports = [] }, rows) {
	return rows.some(({ verdict }) => verdict === "fail" || verdict === "error") ? [] : reports.filter(({ report }) => report.blocking).map(({ names, report }) => ({
		stage: "reports",
		what: names.title,
		verdict: report.verdict === "error" ? "error" : "fail",
		result: `its report blocks, and ${plan.models.length === 0 ? "the plan has no model" : "no leg of the plan is its own"}`,
		next: `Read the section \`${names.heading}\`.`
	}));
}
// actions/pipeline/gate/src/headline.ts
/** The one sentence that a reviewer needs: the worst first; when nothing is wrong, what has passed, and what a single gate said. */
function headlineOf(rows) {
	let [worst] = rows.toSorted((a, b) => rank(b) - rank(a));
	if (worst === void 0) return "nothing was planned";
	if (worst.verdict === "pass" || worst.verdict === "skipped") return passedWords(rows, worst.verdict);
	let same = rows.filter(({ verdict, follows }) => verdict === worst.verdict && !follows).length, more = same > 1 ? ` (and ${same - 1} more)` : "";
	return `${placeWords(worst)}: ${shortResult(worst)}${more}`;
}
function passedWords(rows, verdict) {
	let stages = [...new Set(rows.filter((row) => row.verdict === verdict).map(({ stage }) => stageWord[stage]))], passed = stages.length < 2 ? stages.join("") : `${stages.slice(0, -1).join(", ")} and ${stages.at(-1)}`, gates = rows.filter(({ stage, verdict: said }) => stage === "gate" && (said === "pass" || said === "skipped")), [only] = gates;
	if (only !== void 0 && gates.length === 1) return `${passed}; ${only.what}: ${shortResult(only)}`;
	let first = gates.filter(({ result }) => result.includes("no champion yet")).map(({ what }) => what);
	return first.length === 0 ? passed : `${passed}; no champion yet of ${first.join(", ")}`;
}
function placeWords({ stage, what }) {
	let word = stageWord[stage];
	return stage === "plan" || what === stage || what === `the ${stage}` ? word : `${word} of ${what}`;
}
/** Of equally bad ones that which is the cause, and then the first. */
function rank({ verdict, follows }) {
	return verdictOrder.indexOf(verdict) - (follows ? .5 : 0);
}
// actions/pipeline/gate/src/job-results.ts
/**
* Reads what `toJSON(needs)` or `toJSON(steps)` has written.
* @throws UserError (`configuration`) when there is neither or both, and for every text that GitHub does not write: of a job whose result
* cannot be read nobody knows whether it ran
*/
function readJobs({ needs, steps }) {
	if (needs !== "" && steps !== "") throw configurationError("Both `needs` and `steps` are given, and only one of them can say what has run.");
	if (needs === "" && steps === "") throw configurationError("Neither `needs` nor `steps` says what has run, so nothing can have passed.", { hint: "Give `needs: ${{ toJSON(needs) }}`, in a job that needs the others." });
	let kind = steps === "" ? "job" : "step", input = kind === "job" ? "needs" : "steps", entries = Object.entries(parsed(input, needs || steps));
	if (entries.length === 0) throw malformed(input, "it names none, so nothing can have passed");
	return {
		kind,
		byId: new Map(entries.map(([id, value]) => [id, readResult(id, value, kind)]))
	};
}
function parsed(input, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw malformed(input, "it is not JSON");
	}
	if (!isObject(value)) throw malformed(input, "it is no JSON object");
	return value;
}
/** Of a step the outcome, because `continue-on-error` turns the conclusion of a step that failed into a success. */
function readResult(id, value, kind) {
	let input = kind === "job" ? "needs" : "steps";
	if (!isObject(value)) throw malformed(input, `${id} is no JSON object`);
	let word = kind === "job" ? "result" : "outcome", result = value[word];
	if (typeof result != "string" || result === "") throw malformed(input, `${id} has no \`${word}\``);
	let outputs = value.outputs ?? {};
	if (!isObject(outputs)) throw malformed(input, `the outputs of ${id} are no JSON object`);
	return {
		result,
		outputs
	};
}
function malformed(input, what) {
	return configurationError(`The input \`${input}\` is not what GitHub writes: ${what}.`, { hint: `Give \`${input}: \${{ toJSON(${input}) }}\` as it is.` });
}
function isObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
/** The reports that people read: a small training that went well is told by the full one behind it. */
function reportsToShow(reports, found, run) {
	let page = jobPages(run).run, pages = found.kind === "read" ? found.pages : void 0;
	return reports.filter((kept) => !isSmall(kept) || kept.report.verdict === "fail" || kept.report.verdict === "error").map(({ names, report, directory }) => {
		let artifact = pages?.get(names.key);
		return {
			names,
			report,
			...directory === void 0 ? {} : { directory },
			...artifact === void 0 || page === void 0 ? {} : { reportUrl: `${page}/artifacts/${artifact}` }
		};
	});
}
/**
* One check run for each report, with its true conclusion and its annotations: the jobs that made the reports ran the user's code, so their
* tokens cannot write. Gives a sentence for each that failed; none changes the verdict.
*/
async function publishStages(stages, { inputs, run, host }) {
	if (stages.length === 0) return [];
	let github = await githubConnection(run, inputs.token, createTimeBudget(15e3), host.variables, host.log.warning)();
	if ("missing" in github) return [];
	let outcomes = await publishKeptReports(stages.map(({ reportUrl, ...kept }) => ({
		kept,
		...reportUrl === void 0 ? {} : { reportUrl }
	})), {
		github,
		publishing: run,
		login: void 0,
		checkRun: !0,
		comment: !1,
		now: host.now
	});
	for (let { sentence, details = [] } of outcomes) for (let line of [sentence, ...details]) host.log.info(line);
	return outcomes.filter(({ state, readOnly }) => state === "failed" && !readOnly).map(({ sentence }) => sentence);
}
/**
* The newest report of each key that this run has kept. A job that was not run again has left its report in an earlier attempt.
* @throws UserError (`evidence`) when GitHub does not say which artifacts there are
*/
async function readRunReports(github, runId, options) {
	let all = await listRunArtifacts(github, runId, "", 2e3), kept = all.filter(({ name }) => name.startsWith(reportArtifactPrefix)), waiting = newestReports(kept).filter(({ key }) => !key.startsWith(`${options.own}.`)), pages = pagesOf(waiting, all), reports = [], refused = [];
	return await Promise.all(Array.from({ length: 8 }, async () => {
		for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) try {
			let report = await readOne(github, one, options.signal), misnamed = whyMisnamed(report, options.run);
			misnamed === void 0 ? reports.push(report) : refused.push({
				name: one.artifact.name,
				reason: `The report does not count: ${misnamed}.`
			});
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			refused.push({
				name: one.artifact.name,
				reason: error.message
			});
		}
	})), {
		kind: "read",
		reports: reports.sort((a, b) => a.names.key < b.names.key ? -1 : 1),
		refused: refused.sort((a, b) => a.name < b.name ? -1 : 1),
		pages
	};
}
/** The HTML report of a step has the report's key and attempt for its name. */
function pagesOf(reports, all) {
	let byName = new Map(all.map(({ name, id }) => [name, id]));
	return new Map(reports.flatMap(({ key, attempt }) => {
		let id = byName.get(`${key}${attemptSuffix({ runAttempt: attempt })}.html`);
		return id === void 0 ? [] : [[key, id]];
	}));
}
async function readOne(github, one, signal) {
	let { kept } = await readReportArchive(await downloadArtifact(github, one.artifact, signal), one);
	return kept;
}
// actions/pipeline/gate/src/read-step-reports.ts
/**
* The reports of the steps of one job, which stand on its own disk. What a step said of its verdict, the runner holds, so a file that says
* otherwise was written by somebody else since.
* @param directory where all of them worked; empty at the root
*/
async function readStepReports({ byId }, directory) {
	let reports = [], refused = [];
	for (let [id, { outputs }] of byId) {
		let path = outputs["report-path"];
		if (typeof path != "string" || path === "") continue;
		let read = await readReport(path);
		if (typeof read == "string") {
			refused.push({
				name: `step ${id}`,
				reason: read
			});
			continue;
		}
		let report = fromV1(read);
		if (outputs.verdict !== report.verdict) {
			let reason = `Its report says ${report.verdict}, and the step itself said ${String(outputs.verdict)}.`;
			refused.push({
				name: `step ${id}`,
				reason
			});
			continue;
		}
		let texts = Object.entries(outputs).map(([name, value]) => [name, String(value)]), names = {
			key: id,
			title: report.action,
			heading: report.action
		};
		reports.push({
			names,
			outputs: Object.fromEntries(texts),
			directory,
			report
		});
	}
	return {
		kind: "read",
		reports,
		refused
	};
}
async function readReport(path) {
	try {
		let value = JSON.parse(await readFile(path, "utf8"));
		return isReport(value) ? value : "Its report is not one of gatewright's.";
	} catch (error) {
		return `Its report cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
	}
}
function isReport(value) {
	return validate(value);
}
/** The pipeline as a line of stages, in the order in which a change goes through them. */
function stageTable(rows) {
	return {
		title: "Stages",
		findings: !0,
		columns: [
			"stage",
			"what",
			"result",
			"next step"
		].map((name) => ({
			name,
			sentences: !0
		})),
		rows: inOrder(rows).map(cells)
	};
}
function cells({ stage, what, verdict, result, next }) {
	return [
		stageWord[stage],
		what === stage ? "" : what,
		`${verdictSign[verdict]} ${result}`,
		next
	];
}
/** Stage after stage, the legs as the plan has them; many that pass together, behind those that somebody has to look at. */
function inOrder(rows) {
	let stages = Object.keys(stageWord), ordered = rows.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
	return stages.flatMap((stage) => {
		let own = ordered.filter((row) => row.stage === stage), passing = own.filter(({ verdict }) => verdict === "pass"), [first] = passing;
		if (first === void 0 || passing.length <= 10) return own;
		let together = {
			...first,
			what: `${formatCount(passing.length)} of ${plural(own.length, "leg")}`,
			result: "passed"
		};
		return [...own.filter((row) => !passing.includes(row)), together];
	});
}
// actions/pipeline/gate/src/pipeline.ts
/** Of reading reports: some hundred artifacts, each with two requests. */
const pipeline = {
	name: "pipeline",
	title: "Pipeline",
	whichPolicy: noPolicy,
	evaluate
};
/**
* Every stage has stood under its directory's policy, whose mode is in its report. Here none counts, so that no mode of one directory can
* let a job of another pass that has failed.
*/
async function noPolicy({ policyPath }) {
	return {
		counts: await readSide("inputs", policyPath, async () => void 0),
		other: void 0,
		provenance: {
			ref: "inputs",
			reason: "Each stage says whose policy counted there; a stage that did not run, or failed, blocks in every mode."
		},
		policyWins: !1,
		also: void 0,
		notes: []
	};
}
async function evaluate(context) {
	let { inputs, run, host } = context, jobs = readJobs(inputs), showStages = word(inputs["stage-check-runs"]), github = jobs.kind === "job" ? await githubOfRun(context) : void 0, found = await host.log.group("Reports of this run", async () => {
		let read = await readReports(jobs, github, context);
		for (let sentence of said(read)) host.log.info(sentence);
		return read;
	}), onMain = trustOf(run, host.variables) === "default-branch", asked = github === void 0 || "reason" in github ? void 0 : github, outcomes = asked === void 0 || jobs.byId.get("train")?.result === "success" && !onMain ? /* @__PURE__ */ new Map() : await readJobOutcomes(asked.github, asked.runId, host.log), succeeded = (leg) => legSucceeded(leg, jobs, outcomes), { rows, plan, reports } = decide(jobs, found, run, outcomes), appended = plan === void 0 || asked === void 0 || !onMain ? void 0 : await host.log.group("Ledger", () => appendRecords({
		...asked,
		plan,
		rows,
		succeeded,
		host
	}));
	appended !== void 0 && rows.push(appended.row);
	let stages = jobs.kind === "job" ? reportsToShow(reports, found, run) : [], unpublished = showStages ? await host.log.group("Check runs", () => publishStages(stages, context)) : [], findings = rows.map(findingOf);
	return {
		subjects: [{
			name: "pipeline",
			verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
			headline: headlineOf(rows),
			evidence: [],
			findings,
			notes: [],
			tables: [stageTable(rows)]
		}],
		notes: [...found.kind === "none" ? [found.reason] : [], ...unpublished],
		...appended?.ledger === void 0 ? {} : { ledger: appended.ledger },
		timings: {},
		versions: {},
		outputs: outputsOf(plan, reports),
		beside: stages
	};
}
/**
* Where there is no artifact service no job could keep its report, and their results are all that there is. Where there is one, a report that
* cannot be read is no reason to do without it.
* @throws UserError (`evidence`) when there is a service, and nobody to ask
*/
async function githubOfRun({ inputs, run, host }) {
	let { variables, log } = host, service = artifactService(run.serverUrl, {
		token: variables[environment.runtimeToken],
		resultsUrl: variables[environment.resultsUrl]
	});
	if (service !== "yes") return { reason: `${service === "enterprise-server" ? "GitHub Enterprise Server has" : "This runner offers"} no service in which reports could be kept, so the results of the jobs count alone: a report that blocks has failed its job.` };
	let github = await githubConnection(run, inputs.token, createTimeBudget(18e4), variables, log.warning)();
	if ("missing" in github) throw evidenceError(`The reports of this run cannot be read. ${github.missing}`, { hint: "Leave the input `token` at its default, and give the job `permissions: actions: read`." });
	if (run.runId === void 0) throw evidenceError("The run has no number, so its reports cannot be found.");
	return {
		github,
		runId: run.runId
	};
}
async function readReports(jobs, github, { run, host }) {
	return github === void 0 ? readStepReports(jobs, directoryOf(jobs)) : "reason" in github ? {
		kind: "none",
		reason: github.reason
	} : readRunReports(github.github, github.runId, {
		signal: host.signal,
		own: pipeline.name,
		run
	});
}
function word(value) {
	if (value === "true" || value === "") return !0;
	if (value === "false") return !1;
	throw configurationError(`The input "stage-check-runs" is "${value}".`, { hint: "It must be one of true, false." });
}
function said(found) {
	if (found.kind === "none") return [found.reason];
	let read = found.reports.map(({ names, report }) => `${names.title}: ${report.verdict}, attempt ${report.run.runAttempt ?? 1}.`), refused = found.refused.map(({ name, reason }) => `${name}: ${reason}`);
	return read.length + refused.length === 0 ? ["There is no report of this run."] : [...read, ...refused];
}
/** The one directory of a composite action, empty at the root; what is wrong with the plan is a finding later. */
function directoryOf({ byId }) {
	try {
		let { directories } = readPlanOutputs(byId.get("plan")?.outputs ?? {}), [only] = directories;
		return directories.length !== 1 || only === void 0 || only.directory === "." ? "" : only.directory;
	} catch (error) {
		if (error instanceof UserError) return "";
		throw error;
	}
}
/** One line a model, in the order of the plan. */
function outputsOf(plan, reports) {
	let lines = (name) => (plan?.models ?? []).map((leg) => outputOf(name, leg, reports)).join("\n").trimEnd();
	return {
		"model-digest": lines("model-digest"),
		"run-record": lines("record-id")
	};
}
/** Of the newest full run; a report of several models has its outputs in the order of its subjects. */
function outputOf(name, leg, reports) {
	let [newest] = reportsOfModel(reports, "track-experiment", leg).filter(({ kept }) => !isSmall(kept)).toSorted((a, b) => a.about.createdAt < b.about.createdAt ? 1 : -1);
	if (newest === void 0) return "";
	let { outputs, report } = newest.kept, place = report.subjects.findIndex((subject) => subject.name === leg.model);
	return (outputs[name] ?? "").split("\n")[Math.max(0, place)]?.trim() ?? "";
}
// actions/pipeline/gate/src/index.ts
await runAction(pipeline, inputNames);
export {};
