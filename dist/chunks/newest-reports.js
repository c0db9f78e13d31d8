import { t as readRequestFailure } from "./request-failure.js";
import { r as evidenceError } from "./user-error.js";
import { n as sha256Hex } from "./digest.js";
import { a as reportArtifactPrefix, c as completeCheckRun, i as keptReportFile, n as publishComment, o as inRepository, r as surfaceOutcome, s as checkRunExternalId } from "./run-action.js";
import { t as clippedText } from "./visible-text.js";
import { r as speakerWords } from "./said.js";
import { i as jobPages } from "./step-directories.js";
import { o as readOneFileArchive, t as readKeptReport } from "./read-kept-report.js";
import { t as checkRunContent } from "./check-run-content2.js";
import { t as commentSection } from "./comment-section2.js";
// packages/shared/src/publish/publish-kept.ts
/**
* Publishes reports of jobs that could not: one check run each, on the commit that the report is about, and their sections in the one
* comment of its pull request. Rendered here, from the data alone. Gives what became of each surface; none of them throws.
*/
async function publishKeptReports(reports, options) {
	let outcomes = [], named = reports.map((one) => ({
		...one,
		kept: namedBySpeaker(one.kept, options.said)
	})), app;
	if (options.checkRun) {
		let standing = await standingCheckRuns(named, options.github);
		for (let one of named) {
			let { app: creator, ...outcome } = await checkRunOf(one, standing, options);
			if (outcomes.push(outcome), app ??= creator, outcome.final) break;
		}
	}
	if (options.comment === !1) return outcomes;
	for (let pullRequest of new Set(named.map(({ kept }) => kept.report.run.pullRequest))) {
		if (pullRequest === void 0) continue;
		let about = named.filter(({ kept }) => kept.report.run.pullRequest === pullRequest);
		outcomes.push(await commentOn(pullRequest, about, app, options));
	}
	return outcomes;
}
/** First words of the keys of sections that nobody vouches for: no action is called so, so no section of a job of ours has such a key. */
const unvouchedPrefix = "unvouched.";
/** A key begins with this for every report that the runs of one workflow leave. */
function groupOf({ workflowPath = "" }) {
	return `${unvouchedPrefix}${sha256Hex(workflowPath).slice(0, 8)}.`;
}
/**
* The names in which a stranger's report may appear. Its key never is that of a report of our own; the check run's name begins with our
* words, because a required check is found by its name, and one that is neutral counts as passed.
*/
function namedBySpeaker(kept, said) {
	if (said === void 0) return kept;
	let { key, title, heading } = kept.names, names = {
		key: `${groupOf(said)}${key}`,
		title: `${speakerWords(said.by)}: ${clippedText(title, 100)}`,
		heading: `${heading}, said by ${speakerWords(said.by)}`
	};
	return {
		...kept,
		names
	};
}
async function checkRunOf({ kept: { names, report, directory = "" }, reportUrl }, standing, { github, publishing, said, now }) {
	let { run } = report, { headSha } = run, links = {
		...reportUrl === void 0 ? {} : { reportUrl },
		...said === void 0 ? {} : { said }
	};
	return surfaceOutcome("check run", {
		doing: `complete the check run "${names.title}"`,
		permission: "checks: write",
		run: publishing,
		budget: github.budget
	}, async () => {
		if (headSha === void 0) return {
			surface: "check run",
			state: "skipped",
			sentence: "There is no commit, so there is no check run."
		};
		let target = {
			github,
			headSha,
			title: names.title,
			externalId: checkRunExternalId(names.key, run),
			detailsUrl: jobPages(run).job
		}, section = commentSection(report, run, names, links), content = checkRunContent(inRepository(report, directory), section, {
			title: names.heading,
			...links
		});
		return completeCheckRun(target, standing.get(target.externalId) ?? "none", content, now());
	});
}
/** Those of an earlier try of this job, by their external ids: they are written again. */
async function standingCheckRuns(reports, { octokit, owner, repo }) {
	let standing = /* @__PURE__ */ new Map();
	for (let ref of new Set(reports.map(({ kept }) => kept.report.run.headSha))) if (ref !== void 0) try {
		let all = await octokit.paginate(octokit.rest.checks.listForRef, {
			owner,
			repo,
			ref,
			filter: "all",
			per_page: 100
		});
		for (let { id, external_id } of all) external_id && standing.set(external_id, id);
	} catch (error) {
		if (readRequestFailure(error) === void 0) throw error;
	}
	return standing;
}
async function commentOn(pullRequest, reports, app, { github, publishing, login, comment, said }) {
	let headSha = reports[0]?.kept.report.run.headSha;
	return surfaceOutcome("comment", {
		doing: "write the comment",
		permission: "pull-requests: write",
		run: publishing,
		budget: github.budget
	}, async () => {
		let [section, ...beside] = reports.map(({ kept: { report, names }, reportUrl }) => commentSection(report, report.run, names, {
			...reportUrl === void 0 ? {} : { reportUrl },
			...said === void 0 ? {} : { said }
		}));
		return section === void 0 ? {
			surface: "comment",
			state: "skipped",
			sentence: "There is no report."
		} : publishComment({
			github,
			pullRequest,
			headSha,
			login,
			app
		}, {
			section,
			beside,
			standsElsewhere: app !== void 0,
			...said === void 0 ? {} : { group: groupOf(said) },
			mayCreate: comment === !0 || reports.some(({ kept }) => fails(kept.report))
		});
	});
}
function fails({ blocking, verdict }) {
	return blocking || verdict === "fail" || verdict === "error";
}
// packages/shared/src/artifacts/newest-reports.ts
/**
* Of each key the report of the newest attempt: a job that was not run again has left its report in an earlier one. Chosen by their
* names, so that a newest one that is broken is not replaced by an older one.
*/
function newestReports(artifacts) {
	let newest = /* @__PURE__ */ new Map();
	for (let artifact of artifacts) {
		let name = artifact.name.slice(reportArtifactPrefix.length), [, key = name, number = "1"] = /^(.+)\.attempt-([2-9]|[1-9]\d{1,5})$/.exec(name) ?? [], attempt = Number(number), standing = newest.get(key);
		(standing === void 0 || attempt >= standing.attempt) && newest.set(key, {
			key,
			attempt,
			artifact
		});
	}
	return [...newest.values()];
}
/**
* The report in a downloaded archive.
* @throws UserError (`evidence`) when it is none, or not the one that its artifact is named after
*/
async function readReportArchive(archive, { key, attempt }, mostBytes) {
	let text = await readOneFileArchive(archive, keptReportFile, mostBytes), kept = readKeptReport(text);
	if (kept.names.key !== key) throw evidenceError(`The report in it is called ${kept.names.key}, the artifact's name says ${key}.`);
	let { runAttempt = 1 } = kept.report.run;
	if (runAttempt !== attempt) throw evidenceError(`The report in it is of attempt ${runAttempt}, the artifact's name says ${attempt}.`);
	return {
		kept,
		bytes: Buffer.byteLength(text)
	};
}
export { unvouchedPrefix as i, readReportArchive as n, publishKeptReports as r, newestReports as t };
