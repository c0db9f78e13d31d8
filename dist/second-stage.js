import { a as reportArtifactPrefix, l as ownerOfCheckRun, t as runAction } from "./chunks/run-action.js";
import { a as largestText, c as whyRefused, i as tooManyArtifacts, l as wrongOrigin, n as downloadArtifact, o as readOneFileArchive, r as listRunArtifacts, s as sameRepository } from "./chunks/read-kept-report.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { t as appendRecords } from "./chunks/append.js";
import { t as openGitHubStore } from "./chunks/github-store.js";
import { i as nameOfUnnamed } from "./chunks/read-policy.js";
import { n as personalLogin, t as githubConnection } from "./chunks/github-connection.js";
import { r as readSide } from "./chunks/which-policy.js";
import { t as askGitHub } from "./chunks/ask-github.js";
import { n as readReportArchive, r as publishKeptReports, t as newestReports } from "./chunks/newest-reports.js";
import { r as speakerWords } from "./chunks/said.js";
import { r as readRuntimeInputs } from "./chunks/action-inputs.js";
import { t as readRequestFailure } from "./chunks/request-failure.js";
import { n as sha256Hex } from "./chunks/digest.js";
import { t as checkRecord } from "./chunks/read-record.js";
import { t as readRecordsFile } from "./chunks/records-file.js";
import { posix } from "node:path";
// actions/second-stage/src/inputs.generated.ts
const inputNames = [
	"policy",
	"mode",
	"token",
	"report-name",
	"summary",
	"upload-report",
	"comment",
	"check-run"
];
// actions/second-stage/src/default-branch-policy.ts
/**
* The second stage is not about a pull request but about the ledger, so it stands under the default branch's policy alone, whatever
* the followed run's head or base say. It is asked of GitHub: the job needs no checkout.
*/
async function defaultBranchPolicy({ run, policyPath, host }) {
	if (run.defaultBranch === void 0) throw configurationError(`The ${run.event} event does not name the default branch.`);
	if (host === void 0) throw configurationError("The second stage needs a token.", { hint: "Leave the input `token` at its default." });
	let ref = `refs/heads/${run.defaultBranch}`, side = await readSide(ref, policyPath, async (path) => {
		let content = await host.getContent(path, ref);
		if (content.outcome === "found") return content.value;
		if (content.outcome !== "absent") throw evidenceError(`Whether the default branch has a ${path} cannot be said, because ${content.reason}.`);
	}, () => nameOfUnnamed(run.repository, posix.dirname(policyPath)));
	if (side.problem !== void 0) throw side.problem;
	let reason = side.policyText === void 0 ? `The default branch ${run.defaultBranch} has no ${policyPath}, so the defaults count.` : `The second stage stands under the policy of the default branch ${run.defaultBranch}.`;
	return {
		counts: side,
		other: void 0,
		provenance: side.digest === void 0 ? {
			ref: "inputs",
			reason
		} : {
			path: side.path,
			ref,
			digest: side.digest,
			reason
		},
		policyWins: !1,
		also: void 0,
		notes: []
	};
}
// actions/second-stage/src/followed-run.ts
const dependabot = "dependabot[bot]";
/**
* Reads what GitHub says about the run; its pull requests are not known yet.
* @throws UserError (`evidence`) when nothing of this run can be attributed to anybody
*/
async function readFollowedRun(github, id, context) {
	let repository = `${github.owner}/${github.repo}`, { data: run } = await askGitHub(`run ${id}`, () => github.octokit.rest.actions.getWorkflowRun({
		owner: github.owner,
		repo: github.repo,
		run_id: id
	})), headRepository = run.head_repository?.full_name;
	if (headRepository === void 0) throw evidenceError(`The repository that run ${id} took its commit from does not exist any more.`, { hint: "What it left cannot be attributed to anybody and stays where it is." });
	if (context.headSha !== void 0 && context.headSha !== run.head_sha) throw evidenceError(`The event says that run ${id} is about ${context.headSha}, GitHub says ${run.head_sha}.`);
	let own = sameRepository(headRepository, repository);
	return {
		id,
		attempt: run.run_attempt ?? 1,
		event: run.event,
		repository,
		serverUrl: context.serverUrl,
		headSha: run.head_sha,
		headRepository,
		workflowPath: run.path?.startsWith(".github/workflows/") ? run.path.split("@")[0] : void 0,
		createdAt: new Date(run.created_at),
		trust: own ? "pull_request" : "fork",
		headBranch: run.head_branch ?? void 0,
		startedByDependabot: run.actor?.login === dependabot || run.triggering_actor?.login === dependabot,
		pullRequests: []
	};
}
/** @throws UserError (`evidence`) when the run is one of the default branch */
function refuseDefaultBranch(run, defaultBranch) {
	if (!(isOfPullRequest(run) || run.trust === "fork" || run.headBranch !== defaultBranch)) throw evidenceError(`Run ${run.id} is on the default branch ${run.headBranch}, which writes its own records.`, { hint: "Its log says why they were kept; download the artifact and append them with `gatewright ledger append records.json`." });
}
/**
* The run with its pull requests, found by head repository, branch and commit.
* @throws UserError (`evidence`) when a run of a pull request has none, or the head has moved since
*/
async function withPullRequests(github, run) {
	return isOfPullRequest(run) ? {
		...run,
		pullRequests: await pullRequestsOf(github, run)
	} : run;
}
function isOfPullRequest({ event }) {
	return event === "pull_request" || event === "pull_request_target";
}
async function pullRequestsOf(github, run) {
	let { octokit, owner, repo } = github, { headBranch } = run, from = `${run.headRepository}, branch ${headBranch ?? "unknown"}`, headOwner = run.headRepository.split("/")[0] ?? "", { data } = await askGitHub(`the pull requests from ${from}`, () => octokit.rest.pulls.list({
		owner,
		repo,
		head: `${headOwner}:${headBranch ?? ""}`,
		state: "all",
		sort: "updated",
		direction: "desc",
		per_page: 100
	})), here = data.filter(({ head }) => head.ref === headBranch && head.repo !== null && sameRepository(head.repo.full_name, run.headRepository)), standing = here.filter(({ head }) => head.sha === run.headSha);
	if (standing.length > 0) return standing.map(({ number }) => number);
	let moved = here[0];
	throw moved === void 0 ? evidenceError(`GitHub knows no pull request from ${from} for run ${run.id}.`) : evidenceError(`The head of pull request ${moved.number} has moved from ${short(run.headSha)} to ${short(moved.head.sha)} since run ${run.id}.`, { hint: "The run of the new head leaves records and reports of its own." });
}
function short(sha) {
	return sha.slice(0, 10);
}
function nothingToPublish(reason) {
	return subjectOf$1("reports", [], {
		verdict: "skipped",
		subject: "reports",
		message: reason
	});
}
/** None of them could be had. */
function unreadableReports({ message, hint }) {
	return subjectOf$1("reports", [], {
		verdict: "error",
		subject: "reports",
		message,
		...hint === void 0 ? {} : { hint }
	});
}
/** A report that is refused, or cannot be read. */
function notPublished(report) {
	let { artifact, evidence } = report, common = { subject: artifact };
	if (report.kind === "unreadable") {
		let { message, hint } = report.reason, words = {
			verdict: "error",
			message: `Nothing was read of it. ${message}`
		};
		return subjectOf$1(artifact, evidence, {
			...common,
			...words,
			...hint === void 0 ? {} : { hint }
		});
	}
	let refusals = report.kind === "foreign" ? report.refusals : [];
	return subjectOf$1(artifact, evidence, {
		...common,
		verdict: "fail",
		message: `Refused. ${refusals.join(" ")}`,
		hint: "gatewright in this run would have written what GitHub says; look at who or what else has written this report."
	});
}
/** What became of one report's check run; without one it stands in the comment alone. */
function reportSubject({ artifact, evidence, kept }, outcome) {
	let name = `report of ${kept.names.title}`;
	return outcome === void 0 ? subjectOf$1(name, evidence, {
		verdict: "skipped",
		subject: artifact,
		message: "`check-run: false`: it stands in the comment alone."
	}) : subjectOf$1(name, evidence, {
		subject: artifact,
		...said(outcome)
	});
}
function commentSubject(outcome) {
	return subjectOf$1("comment", [], {
		subject: "comment",
		...said(outcome)
	});
}
function said({ state, sentence, details = [] }) {
	switch (state) {
		case "published": return {
			verdict: "pass",
			message: sentence
		};
		case "skipped": return {
			verdict: "skipped",
			message: sentence
		};
		case "failed": return {
			verdict: "error",
			message: sentence,
			...details.length === 0 ? {} : { hint: "The log shows the `permissions:` to paste; run this job again." }
		};
	}
}
function subjectOf$1(name, evidence, words) {
	let finding = {
		rule: "published-report",
		title: "The report is what GitHub says about its run, and stands in the pull request as that run's word",
		severity: "error",
		locations: [],
		samples: [],
		...words
	};
	return {
		name,
		verdict: words.verdict,
		evidence,
		findings: [finding],
		notes: []
	};
}
// actions/second-stage/src/left-archive.ts
/** Reads an artifact of the followed run. What is wrong with one of them does not keep the others from being read. */
async function readLeft(artifact, { github, signal, role }, read) {
	let evidence = [];
	try {
		let archive = await downloadArtifact(github, artifact, signal), digest = `sha256:${sha256Hex(archive)}`;
		return evidence.push({
			role,
			path: artifact.name,
			digest,
			bytes: archive.length
		}), {
			evidence,
			read: await read(archive)
		};
	} catch (error) {
		return {
			evidence,
			reason: userError(error)
		};
	}
}
/** Anything else that is thrown is a bug of ours, and no stranger's file is refused for it. */
function userError(error) {
	if (error instanceof UserError) return error;
	throw error;
}
// actions/second-stage/src/reports.ts
/**
* Whose word the reports of a run are; undefined when its token could write, so that it has published by itself. GitHub alone is asked: a
* run cannot say it of itself.
*/
function speakerOf({ event, trust, startedByDependabot }) {
	if (event === "pull_request") return trust === "fork" ? "fork" : startedByDependabot ? "dependabot" : void 0;
}
/**
* Whether the run's own token could write after all: an administrator can allow it for forks, a workflow can raise it for Dependabot. It
* has then made check runs of its own.
*/
async function hasPublished({ octokit, owner, repo }, run) {
	try {
		return (await octokit.paginate(octokit.rest.checks.listForRef, {
			owner,
			repo,
			ref: run.headSha,
			filter: "all",
			per_page: 100
		})).some(({ external_id }) => {
			let made = ownerOfCheckRun(external_id ?? "");
			return made?.runId === run.id && !made.key.startsWith("unvouched.");
		});
	} catch (error) {
		let kind = readRequestFailure(error)?.kind;
		if (kind === "forbidden" || kind === "not-found") return !1;
		throw error;
	}
}
/**
* The newest report of each key, compared with what GitHub says of the run.
* @throws UserError (`evidence`) when GitHub does not say which there are, or there are more than such a run may leave
*/
async function readLeftReports({ github, followed, most, signal, log }) {
	let artifacts = await listRunArtifacts(github, followed.id, reportArtifactPrefix, 256);
	if (artifacts.length > most) throw tooManyArtifacts(followed.id, `more than the ${most} reports that a fork's run may leave`);
	let reports = [], bytesLeft = largestText;
	for (let one of newestReports(artifacts)) {
		let { report, bytes } = await readReport(one, bytesLeft, {
			github,
			followed,
			signal
		}), became = {
			report: "read",
			foreign: "refused",
			unreadable: "not readable"
		}[report.kind];
		log.info(`Artifact ${one.artifact.id}: ${became}.`), reports.push(report), bytesLeft -= bytes;
	}
	return reports;
}
async function readReport(one, mostBytes, { github, followed, signal }) {
	let artifact = one.artifact.name, left = await readLeft(one.artifact, {
		github,
		signal,
		role: "report"
	}, (archive) => readReportArchive(archive, one, mostBytes)), common = {
		artifact,
		evidence: left.evidence
	};
	if ("reason" in left) return {
		report: {
			...common,
			kind: "unreadable",
			reason: left.reason
		},
		bytes: 0
	};
	let { kept, bytes } = left.read, refusals = wrongOrigin(originOf(kept.report.run), followed);
	if (refusals.length > 0) return {
		report: {
			...common,
			kind: "foreign",
			refusals
		},
		bytes
	};
	let report = {
		...kept.report,
		run: knownRun(kept.report.run, followed)
	};
	return {
		report: {
			...common,
			kind: "report",
			kept: {
				...kept,
				report
			}
		},
		bytes
	};
}
function originOf(run) {
	return {
		event: run.event,
		...run.repository === void 0 ? {} : { repository: run.repository },
		...run.headSha === void 0 ? {} : { head_sha: run.headSha },
		...run.pullRequest === void 0 ? {} : { pull_request: run.pullRequest },
		...run.runId === void 0 ? {} : { run_id: run.runId },
		...run.runAttempt === void 0 ? {} : { run_attempt: run.runAttempt },
		...run.serverUrl === void 0 ? {} : { server_url: run.serverUrl }
	};
}
/** Only what GitHub says is left of it: links are made of it, and they point to that run. */
function knownRun({ runAttempt, pullRequest }, followed) {
	return {
		repository: followed.repository,
		headSha: followed.headSha,
		event: followed.event,
		runId: followed.id,
		fork: followed.trust === "fork",
		...runAttempt === void 0 ? {} : { runAttempt },
		...pullRequest === void 0 ? {} : { pullRequest },
		...followed.serverUrl === void 0 ? {} : { serverUrl: followed.serverUrl }
	};
}
// actions/second-stage/src/publish-reports.ts
/** Each costs requests of the thousand that the repository's jobs have together in an hour. */
const noReports = {
	subjects: [],
	published: 0,
	refused: 0,
	commentUrl: "",
	checkUrl: ""
};
/**
* Publishes the reports of a run whose token could not, as that run's word.
* @throws UserError (`evidence`) when they cannot be had
*/
async function publishReports(github, followed, { by, inputs, host }) {
	let { checkRun, comment, token } = readRuntimeInputs(inputs);
	if (!checkRun && comment === !1) return noReports;
	if (await hasPublished(github, followed)) {
		let reason = `Run ${followed.id} could write although it is ${speakerWords(by)}, and has published its reports by itself.`;
		return {
			...noReports,
			subjects: [nothingToPublish(reason)]
		};
	}
	let { signal, log } = host, most = by === "fork" ? 50 : 1e400, reports = await log.group("Reading the reports", () => readLeftReports({
		github,
		followed,
		most,
		signal,
		log
	})), accepted = reports.filter((one) => one.kind === "report" && !isSmallAndGood(one)), { id: runId, headRepository, workflowPath } = followed, outcomes = await log.group("Publishing them", async () => {
		let options = {
			github,
			publishing: { event: "workflow_run" },
			login: await personalLogin(async () => github, token),
			checkRun,
			comment,
			said: {
				by,
				runId,
				headRepository,
				workflowPath
			},
			now: host.now
		}, made = await publishKeptReports(accepted, options);
		for (let { sentence, url, details = [] } of made) {
			log.info(url === void 0 ? sentence : `${sentence} ${url}`);
			for (let line of details) log.info(line);
		}
		return made;
	}), checkRuns = outcomes.filter(({ surface }) => surface === "check run"), comments = outcomes.filter(({ surface }) => surface === "comment");
	return {
		subjects: [
			...reports.filter((one) => one.kind !== "report").map(notPublished),
			...accepted.map((one, index) => reportSubject(one, checkRun ? checkRuns[index] ?? checkRuns.at(-1) : void 0)),
			...comments.map(commentSubject)
		],
		published: stands(comments[0]) ? accepted.length : checkRuns.filter(stands).length,
		refused: reports.filter(({ kind }) => kind !== "report").length,
		commentUrl: comments[0]?.url ?? "",
		checkUrl: checkRuns[0]?.url ?? ""
	};
}
/** A small training before the full one: worth a word only when it stops something. */
function isSmallAndGood({ kept: { outputs, report } }) {
	return outputs.smoke === "true" && report.verdict !== "fail" && report.verdict !== "error";
}
function stands(outcome) {
	return outcome?.state === "published";
}
// actions/second-stage/src/record-candidates.ts
function isAccepted(candidate) {
	return candidate.kind === "record" && candidate.refusals.length === 0;
}
/** Reads and checks everything; what is wrong with one artifact or record does not keep the others from being read. */
async function readCandidates(options) {
	let candidates = [], bytesLeft = largestText;
	for (let artifact of options.artifacts) {
		let read = await readArtifact(artifact, bytesLeft, options), accepted = read.candidates.filter(isAccepted).length;
		options.log.info(`Artifact ${artifact.id}: ${accepted} accepted, ${read.candidates.length - accepted} refused.`), candidates.push(...read.candidates), bytesLeft -= read.bytes;
	}
	return candidates;
}
async function readArtifact(artifact, mostBytes, { github, followed, now, signal }) {
	let common = { artifact: artifact.name }, left = await readLeft(artifact, {
		github,
		signal,
		role: "records"
	}, async (archive) => {
		let text = await readOneFileArchive(archive, "records.json", mostBytes);
		return {
			records: readRecordsFile(text).records,
			bytes: Buffer.byteLength(text)
		};
	});
	return "reason" in left ? {
		candidates: [{
			...common,
			kind: "unreadable",
			...left
		}],
		bytes: 0
	} : {
		candidates: left.read.records.map((value, index) => {
			let evidence = index === 0 ? left.evidence : [];
			try {
				let record = checkRecord(value, `Record ${index + 1}`);
				return {
					...common,
					evidence,
					kind: "record",
					record,
					refusals: whyRefused(record, followed, now)
				};
			} catch (error) {
				return {
					...common,
					evidence,
					kind: "no-record",
					number: index + 1,
					reason: userError(error)
				};
			}
		}),
		bytes: left.read.bytes
	};
}
/** The run left nothing, which is no fault: it may have trained nothing. */
function noRecords(runId) {
	return subjectOf("records", [], {
		verdict: "skipped",
		subject: "records",
		message: `Run ${runId} left no artifact with records, so there is nothing to append.`
	});
}
/** One subject a record, or an artifact that has none, in the order in which they were found. */
function settledSubjects({ candidates, followed, appended, failure }) {
	let ids = appended?.ids.values();
	return candidates.map((candidate) => {
		let { artifact, evidence } = candidate, said = (verdict, message, hint) => subjectOf(nameOf(candidate), evidence, {
			verdict,
			subject: artifact,
			message,
			...hint === void 0 || hint === "" ? {} : { hint }
		});
		if (candidate.kind === "unreadable") return said("error", `Nothing was read of it. ${candidate.reason.message}`, candidate.reason.hint);
		if (candidate.kind === "no-record") return said("fail", `Refused. ${candidate.reason.message}`, candidate.reason.hint);
		if (candidate.refusals.length > 0) return said("fail", `Refused. ${candidate.refusals.join(" ")}`, foreign);
		let id = ids?.next().value;
		if (id === void 0) {
			let again = `${failure?.hint ?? ""} It stays in the artifact: run this job again.`.trim();
			return said("error", `It could not be appended. ${failure?.message ?? ""}`.trim(), again);
		}
		return said("pass", `Record ${id.slice(0, 12)} is in the ledger with trust ${followed.trust}: ${whence(followed)}.`);
	});
}
const foreign = "gatewright in this run would have written what GitHub says; look at who or what else has written this record.";
function whence({ id, headSha, pullRequests, headRepository, trust }) {
	let pull = pullRequests.length === 0 ? "" : ` of pull request ${pullRequests.join(", ")}`, from = trust === "fork" ? ` from ${headRepository}` : "";
	return `run ${id}${pull}, commit ${headSha.slice(0, 10)}${from}`;
}
function nameOf(candidate) {
	switch (candidate.kind) {
		case "record": return `${candidate.record.model}: ${candidate.record.kind}`;
		case "no-record": return `${candidate.artifact}, record ${candidate.number}`;
		case "unreadable": return candidate.artifact;
	}
}
function subjectOf(name, evidence, said) {
	let finding = {
		rule: "trusted-record",
		title: "The record is what GitHub says about its run, and is in the ledger",
		severity: "error",
		locations: [],
		samples: [],
		...said
	};
	return {
		name,
		verdict: said.verdict,
		evidence,
		findings: [finding],
		notes: []
	};
}
// actions/second-stage/src/second-stage.ts
/** Longer than a report may take to be published: a record that is not appended is lost when its artifact expires. */
const secondStage = {
	name: "second-stage",
	title: "Second stage",
	publishesForAnotherRun: !0,
	whichPolicy: defaultBranchPolicy,
	evaluate
};
async function evaluate(context) {
	let { run, host, inputs } = context, id = followedRunId(context), github = await githubConnection(run, inputs.token, createTimeBudget(24e4), host.variables, host.log.warning)();
	if ("missing" in github) throw configurationError(`What run ${id} left cannot be read. ${github.missing}`);
	let artifacts = await listRunArtifacts(github, id, "gatewright-records-"), facts = await readFollowedRun(github, id, run), by = speakerOf(facts);
	if (artifacts.length === 0 && by === void 0) return evaluationOf({ subjects: [noRecords(id)] });
	host.log.info(`Run ${id} left ${named(artifacts)}.`), artifacts.length > 0 && refuseDefaultBranch(facts, run.defaultBranch);
	let followed = await withPullRequests(github, facts);
	refuseTooMany(artifacts, followed);
	let appended = await appendRecordsOf(artifacts, followed, github, context), reports = by === void 0 ? void 0 : await publishedReports(github, followed, {
		by,
		inputs,
		host
	}), subjects = [...appended.subjects, ...reports?.subjects ?? []];
	return evaluationOf({
		...appended,
		subjects: subjects.length === 0 ? [noRecords(id)] : subjects,
		reports
	});
}
async function appendRecordsOf(artifacts, followed, github, { host, policy }) {
	if (artifacts.length === 0) return { subjects: [] };
	let candidates = await host.log.group("Reading the records", () => readCandidates({
		github,
		artifacts,
		followed,
		now: host.now(),
		signal: host.signal,
		log: host.log
	})), accepted = candidates.filter(isAccepted), settled = {
		candidates,
		followed,
		appended: void 0,
		failure: void 0
	};
	if (accepted.length > 0) {
		let branch = policy?.ledger.branch ?? "ml-ledger", store = openGitHubStore({
			github,
			branch,
			signal: host.signal
		});
		try {
			let records = accepted.map(({ record }) => record);
			settled.appended = await host.log.group(`Appending to ${store.name}`, () => appendRecords(store, records, {
				signal: host.signal,
				log: host.log
			}));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			settled.failure = error;
		} finally {
			await store.close();
		}
	}
	return {
		subjects: settledSubjects(settled),
		appended: settled.appended === void 0 ? 0 : accepted.length,
		refused: candidates.length - accepted.length,
		...settled.appended === void 0 ? {} : { ledger: outcomeOf(settled.appended, followed.id) }
	};
}
/** What is wrong with the reports does not undo what was appended. */
async function publishedReports(...given) {
	try {
		return await publishReports(...given);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			...noReports,
			subjects: [unreadableReports(error)]
		};
	}
}
/** @throws UserError (`evidence`) when there are more than a run with this trust may leave */
function refuseTooMany(artifacts, { id, trust }) {
	if (!(trust !== "fork" || artifacts.length <= 50)) throw tooManyArtifacts(id, "more than the 50 artifacts with records that a fork's run may leave");
}
function outcomeOf({ ids, commit, anchors }, runId) {
	return {
		records: ids,
		outcome: "appended",
		sentence: `${ids.length === 1 ? "The record" : `The ${ids.length} records`} of run ${runId} ${ids.length === 1 ? "is" : "are"} in the ledger since commit ${commit.slice(0, 12)}.`,
		commit,
		anchors
	};
}
/** @throws UserError (`configuration`) when this is no run that follows another one on the default branch */
function followedRunId({ run }) {
	if (run.followedRun === void 0) throw configurationError(`The second stage was started by the event ${run.event}, and there is no run to follow.`, { hint: "Start it by `on: workflow_run`, as docs/second-stage.md shows: only then does it run the default branch's code." });
	if (run.defaultBranch === void 0 || run.ref !== `refs/heads/${run.defaultBranch}`) throw evidenceError(`The second stage runs on ${run.ref ?? "an unknown ref"}, not on the default branch.`);
	return run.followedRun.id;
}
function evaluationOf({ subjects, appended = 0, refused = 0, ledger, reports = noReports }) {
	return {
		subjects,
		notes: ledger === void 0 ? [] : [ledger.sentence],
		...ledger === void 0 ? {} : { ledger },
		timings: {},
		versions: {},
		outputs: {
			appended: String(appended),
			published: String(reports.published),
			refused: String(refused + reports.refused),
			"ledger-commit": ledger?.commit ?? "",
			"comment-url": reports.commentUrl,
			"check-url": reports.checkUrl
		}
	};
}
function named(artifacts) {
	return artifacts.length === 0 ? "no artifact with records" : artifacts.length === 1 ? "one artifact with records" : `${artifacts.length} artifacts with records`;
}
// actions/second-stage/src/index.ts
await runAction(secondStage, inputNames);
export {};
