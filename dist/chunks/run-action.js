import { t as createPolicyHost } from "./policy-host.js";
import { n as createTimeBudget } from "./time-budget.js";
import { t as whichPolicy } from "./which-policy.js";
import { t as countFindings } from "./report.js";
import { t as readRequestFailure } from "./request-failure.js";
import { t as uploadArtifact } from "./artifact-upload.js";
import { n as toV1 } from "./v12.js";
import { r as reportNames, t as attemptSuffix } from "./report-key.js";
import { t as systemErrorCode } from "./system-error.js";
import { n as writeReportFiles, t as reportFilePaths } from "./report-files2.js";
import { t as newestSections } from "./newest-sections.js";
import { n as parseComment, t as composeComment } from "./comment.js";
import { t as readStoredSections } from "./stored-section.js";
import { a as Cancelled, i as jobPages, n as temporaryRoot, o as listenForCancellation, r as artifactService, t as reportDirectory } from "./step-directories.js";
import { a as writeOutputs, n as createWorkflowLog, o as writeState, r as prepareAction } from "./workflow-log.js";
import { i as savedState, n as postState, r as processEnvironment, t as environment } from "./environment.js";
import { n as evaluateToReport, r as reportOfThrown, t as settleRecords } from "./settle-records.js";
import { n as personalLogin, t as githubConnection } from "./github-connection.js";
import { n as jobRecordsHost, t as jobLedger } from "./job-ledger.js";
import { i as openingSentence, n as logReport, r as logStack, t as closingSentence } from "./log-story.js";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { existsSync } from "node:fs";
/**
* One check run has one id, also where several runs have check runs of the same name on one commit: a push and a pull
* request, two pull requests, or a run that was started again.
*/
function checkRunExternalId(key, { runId, runAttempt }) {
	return `gatewright:v1:${key}:${runId ?? 0}.${runAttempt ?? 1}`;
}
/** The run and attempt of a check run that one of our jobs has written; undefined for every other check run. */
function ownerOfCheckRun(externalId) {
	let found = /^gatewright:v1:([A-Za-z0-9.-]+):(\d{1,16})\.(\d{1,9})$/.exec(externalId);
	if (found === null) return;
	let [, key = "", runId, runAttempt] = found;
	return {
		key,
		runId: Number(runId),
		runAttempt: Number(runAttempt)
	};
}
/** Shows that the check is running. */
async function startCheckRun(target, startedAt) {
	let { octokit, owner, repo } = target.github, { data } = await octokit.rest.checks.create({
		owner,
		repo,
		...identity(target),
		status: "in_progress",
		started_at: startedAt.toISOString(),
		output: {
			title: "Running",
			summary: "The report follows when the job is done."
		}
	});
	return {
		id: data.id,
		app: data.app?.slug
	};
}
/**
* Completes the check run, or creates it completed when it could not be created at the start. What GitHub finds too long
* or malformed is left out step by step: a conclusion without a text is better than a check that runs for ever. `id` is undefined
* when nobody knows whether there is one, and `none` when there is not.
*/
async function completeCheckRun(target, id, content, now) {
	let rungs = [
		content,
		{
			...content,
			annotations: []
		},
		{
			...content,
			annotations: [],
			text: ""
		},
		{
			...content,
			annotations: [],
			text: "",
			summary: content.title
		}
	].filter((rung, index, all) => index === 0 || JSON.stringify(rung) !== JSON.stringify(all[index - 1]));
	for (let [index, rung] of rungs.entries()) try {
		let { url, app } = await complete(target, id === "none" ? void 0 : id ?? await findUnfinished(target), rung, now), shortened = index === 0 ? "" : " GitHub refused the full text, so it is shortened.";
		return {
			surface: "check run",
			state: "published",
			...url === void 0 ? {} : { url },
			...app === void 0 ? {} : { app },
			sentence: `The check run "${target.title}" is ${rung.conclusion}.${shortened}`
		};
	} catch (error) {
		if (index === rungs.length - 1 || readRequestFailure(error)?.kind !== "invalid") throw error;
	}
	throw Error("a check run without any content");
}
/**
* Completes a check run that still seems to be running with one sentence: the job was cancelled, or the main step could
* not write the report there. One that is complete is left alone: it says more. Returns whether there was one to complete.
*/
async function endCheckRun(target, known, content, now) {
	let { octokit, owner, repo } = target.github, id = known ?? await findUnfinished(target);
	if (id === void 0) return !1;
	let { data } = await octokit.rest.checks.get({
		owner,
		repo,
		check_run_id: id
	});
	return data.status !== "completed" && (await complete(target, id, {
		...content,
		text: "",
		annotations: []
	}, now), !0);
}
async function complete(target, id, content, now) {
	let { octokit, owner, repo } = target.github, [first = [], ...rest] = batches(content.annotations), text = content.text === "" ? {} : { text: content.text }, output = {
		title: content.title,
		summary: content.summary,
		...text
	}, completed = {
		owner,
		repo,
		status: "completed",
		conclusion: content.conclusion,
		completed_at: now.toISOString(),
		output: {
			...output,
			...first.length === 0 ? {} : { annotations: first }
		}
	}, { data } = id === void 0 ? await octokit.rest.checks.create({
		...identity(target),
		...completed
	}) : await octokit.rest.checks.update({
		check_run_id: id,
		...completed
	});
	for (let annotations of rest) await octokit.rest.checks.update({
		owner,
		repo,
		check_run_id: data.id,
		output: {
			...output,
			annotations
		}
	});
	return {
		url: data.html_url ?? void 0,
		app: data.app?.slug
	};
}
/** A check run that was created although its answer was lost. */
async function findUnfinished(target) {
	let { octokit, owner, repo } = target.github, { data } = await octokit.rest.checks.listForRef({
		owner,
		repo,
		ref: target.headSha,
		check_name: target.title,
		status: "in_progress",
		per_page: 100
	});
	return data.check_runs.find((run) => run.external_id === target.externalId)?.id;
}
function identity({ title, headSha, externalId, detailsUrl }) {
	return {
		name: title,
		head_sha: headSha,
		external_id: externalId,
		...detailsUrl === void 0 ? {} : { details_url: detailsUrl }
	};
}
function batches(annotations) {
	let count = Math.ceil(annotations.length / 50);
	return Array.from({ length: count }, (_, index) => annotations.slice(index * 50, (index + 1) * 50));
}
/**
* Uploads the HTML report as a single file that is not archived, so that a click opens it in the browser. The artifact's
* name is then the file's name, which must be unique in the run: artifacts cannot be overwritten.
*/
async function publishHtmlArtifact(htmlFile, name, host) {
	switch (host.available) {
		case "no-service": return skipped$2("This runner offers no artifact service, so the HTML report was not uploaded.");
		case "enterprise-server": return skipped$2("GitHub Enterprise Server has no service for single-file artifacts; upload the files beside `report-path` with actions/upload-artifact@v3.");
	}
	let folder = await mkdtemp(join(dirname(htmlFile), "upload-")), file = join(folder, `${name}.html`);
	await copyFile(htmlFile, file);
	let uploaded = await uploadArtifact({
		name,
		files: [file],
		folder,
		archive: !1
	}, {
		budget: host.budget,
		debug: host.debug,
		timeoutMs: 8e3
	});
	if (uploaded === "timeout") return host.budget.allowOneTry(), {
		surface: "artifact",
		state: "failed",
		sentence: "Could not upload the HTML report: the artifact service did not answer in time.",
		abandoned: !0
	};
	if (await rm(folder, {
		recursive: !0,
		force: !0
	}), "reason" in uploaded) return {
		surface: "artifact",
		state: "failed",
		sentence: `Could not upload the HTML report: ${uploaded.reason}.`
	};
	let url = host.runUrl === void 0 ? void 0 : `${host.runUrl}/artifacts/${uploaded.id}`;
	return {
		surface: "artifact",
		state: "published",
		...url === void 0 ? {} : { url },
		sentence: `The HTML report is the artifact ${name}.html.`
	};
}
function skipped$2(sentence) {
	return {
		surface: "artifact",
		state: "skipped",
		sentence
	};
}
// packages/shared/src/publish/in-repository.ts
/** The report with its places named from the root of the repository, as annotations want them. */
function inRepository(report, pathInRepository) {
	if (pathInRepository === "") return report;
	let moved = (location) => ({
		...location,
		path: `${pathInRepository}/${location.path}`
	});
	return {
		...report,
		subjects: report.subjects.map((subject) => ({
			...subject,
			findings: subject.findings.map((finding) => ({
				...finding,
				locations: finding.locations.map(moved)
			}))
		}))
	};
}
// packages/shared/src/publish/kept-report.ts
/** Artifacts whose one file is a kept report; the report's key and the attempt follow. */
const reportArtifactPrefix = "gatewright-report-", keptReportFile = "report.json";
function keptReport({ names, outputs, report, directory }) {
	return `${JSON.stringify({
		version: 1,
		names,
		outputs,
		directory,
		report: toV1(report)
	})}\n`;
}
/** Leaves the report as an artifact for other jobs: the fan-in of this run, or the second stage. `folder` holds the report's files. */
async function keepReport(kept, { folder, run, host }) {
	if (host.available !== "yes") return {
		surface: "kept report",
		state: "skipped",
		sentence: "Other jobs cannot read this report: there is no artifact service that it could be kept in."
	};
	let directory = await mkdtemp(join(folder, "kept-")), file = join(directory, keptReportFile);
	await writeFile(file, keptReport(kept));
	let name = `${reportArtifactPrefix}${kept.names.key}${attemptSuffix(run)}`, uploaded = await uploadArtifact({
		name,
		files: [file],
		folder: directory,
		archive: !0
	}, {
		budget: host.budget,
		debug: host.debug,
		timeoutMs: 8e3
	}), failed = (reason) => ({
		surface: "kept report",
		state: "failed",
		sentence: `Could not keep the report for other jobs: ${reason}.`
	});
	return uploaded === "timeout" ? (host.budget.allowOneTry(), {
		...failed("the artifact service did not answer in time"),
		abandoned: !0
	}) : (await rm(directory, {
		recursive: !0,
		force: !0
	}), "reason" in uploaded ? failed(uploaded.reason) : {
		surface: "kept report",
		state: "published",
		sentence: `Other jobs find the report in the artifact ${name}.`
	});
}
// packages/shared/src/publish/outcome.ts
/** What a reader of a fork's or Dependabot's run must know: said once, however many surfaces failed. */
const secondStageSentence = "The whole report is in the job summary; once this run has ended, the second stage (`ml-report.yml`) writes the comment and the check runs in its place; a repository that has no such workflow adds it as docs/second-stage.md shows.", permissionsBlock = [
	"permissions:",
	"  contents: read",
	"  checks: write",
	"  pull-requests: write"
];
/** Runs one surface; whatever it throws becomes its outcome, because no surface may change the verdict. */
async function surfaceOutcome(surface, { doing, permission, run, budget }, publish) {
	try {
		return await publish();
	} catch (error) {
		let failure = readRequestFailure(error);
		if (failure === void 0) {
			let message = error instanceof Error ? error.message : String(error), details = error instanceof Error && systemErrorCode(error) === void 0 && error.stack ? error.stack.split("\n") : [];
			return {
				surface,
				state: "failed",
				sentence: `Could not ${doing}: ${message}.`,
				details
			};
		}
		return failure.kind === "unavailable" && budget.allowOneTry(), {
			surface,
			state: "failed",
			final: failure.kind === "forbidden",
			...describeFailure(failure, doing, permission, run)
		};
	}
}
/** What GitHub's refusal means and what to do about it. `permission` is what we know to be needed when GitHub does not say. */
function describeFailure(failure, doing, permission, run) {
	let what = `Could not ${doing}: ${failure.reason.replace(/\.$/, "")}.`;
	switch (failure.kind) {
		case "forbidden": return failure.status === 401 ? { sentence: `${what} The token is not valid; check the input \`token\`.` } : /not accessible by/i.test(failure.reason) ? run.fork || run.readOnlyToken ? {
			sentence: `${what} ${readOnlyReason(run)}`,
			readOnly: !0
		} : {
			sentence: `${what} The token lacks \`${neededPermission(failure, permission)}\`; add it under \`permissions:\` of this job.`,
			details: blockWith(neededPermission(failure, permission))
		} : { sentence: what };
		case "rate-limited": return { sentence: `${what} GitHub limits requests${failure.retryAfterSeconds === void 0 ? "" : ` and asks to wait ${failure.retryAfterSeconds} seconds`}, which is longer than publishing may take.` };
		case "not-found": return { sentence: `${what} The token cannot see it (it may lack \`${permission}\`), or it was deleted.` };
		case "unavailable":
		case "invalid": return { sentence: what };
	}
}
function neededPermission(failure, known) {
	let alternatives = failure.neededPermissions;
	return (alternatives.find((set) => set.includes(known)) ?? alternatives[0] ?? [known]).join("`, `");
}
function blockWith(needed) {
	let extra = needed.split("`, `").map((permission) => `  ${permission}`).filter((line) => !permissionsBlock.includes(line));
	return [...permissionsBlock, ...extra];
}
function readOnlyReason(run) {
	return run.fork ? "The pull request comes from a fork, whose token is read-only whatever `permissions:` says." : "This run's token is read-only, as Dependabot's is unless `permissions:` raises it.";
}
// packages/shared/src/publish/sticky-comment.ts
/** A comment holds 65,536 characters; on a 422 the next rung is tried, because that limit counts in ways of its own. */
const budgets = [
	6e4,
	4e4,
	2e4,
	8e3
], jobApp = "github-actions";
/**
* One comment per pull request for the whole suite, edited in place. A comment has no conditional write, so concurrent
* writers can lose each other's section: every section also stands in its job's check run, completed before the comment
* is written, and whoever writes last looks there again and writes again when it finds one that it did not know.
*
* Only what the same account wrote is ours. A token that is no person's does not say whose it is, so it is taken for the
* App of the job's check run, else for the job's own; the first comment that it writes shows who it really was.
*/
async function publishComment(target, options) {
	let author = target.login ?? `${target.app ?? jobApp}[bot]`, comments = await listOurComments(target, author);
	if (comments.length === 0 && !options.mayCreate) return skipped$1("Nothing fails, and `comment: on-failure` wants no first comment then.");
	let written, comment;
	for (let round = 1; round <= 3; round += 1) {
		let newest = newestSections([options.section], await sectionsOfCheckRuns(target), ...comments.map(({ body }) => parseComment(body)?.sections ?? []), options.beside.filter((section) => section.pullRequest === target.pullRequest)), sections = options.group === void 0 ? newest : withoutOlderRuns(newest, options.group);
		if (written === void 0 && superseded(options.section, sections)) return skipped$1("A newer run has already published this report, so the comment was left as it is.");
		let fingerprint = JSON.stringify(sections);
		if (fingerprint === written && comments.length === 1 && isSameText(comments[0]?.body, comment?.body)) break;
		let [oldest, ...duplicates] = comments;
		comment = await writeWithinLimits(target, oldest, sections), written = fingerprint;
		for (let duplicate of duplicates) await deleteComment(target, duplicate.id);
		oldest === void 0 ? (author = comment.author ?? author, comments = await listOurComments(target, author)) : comments = [options.standsElsewhere ? comment : await readAgain(target, comment)];
	}
	if (comment === void 0) throw Error("no round of writing the comment was made");
	return {
		surface: "comment",
		state: "published",
		url: comments[0]?.url ?? comment.url,
		sentence: `The report stands in the comment of pull request ${target.pullRequest}.`
	};
}
function superseded(section, newest) {
	let standing = newest.find(({ key }) => key === section.key);
	return standing === void 0 || standing.run !== section.run || standing.attempt !== section.attempt;
}
function withoutOlderRuns(sections, group) {
	let ofGroup = sections.filter(({ key }) => key.startsWith(group)), newest = Math.max(...ofGroup.map(({ run }) => run));
	return sections.filter((section) => !ofGroup.includes(section) || section.run === newest);
}
/**
* The comment as it stands now. Where a section is in no check run, another job that has read the comment before and written it since
* has lost that section for good. What cannot be read is taken to be as it was written.
*/
async function readAgain({ github }, comment) {
	let { octokit, owner, repo } = github;
	try {
		let { data } = await octokit.rest.issues.getComment({
			owner,
			repo,
			comment_id: comment.id
		});
		return {
			...comment,
			body: data.body ?? ""
		};
	} catch {
		return comment;
	}
}
/** GitHub may keep other line ends than it was sent. */
function isSameText(one, other) {
	let [a, b] = [one, other].map((body) => body?.replaceAll("\r\n", "\n").trim());
	return a === b;
}
/** Oldest first. A comment is ours when its first line is our marker and `author` wrote it. */
async function listOurComments({ github, pullRequest }, author) {
	let { octokit, owner, repo } = github;
	return (await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: pullRequest,
		per_page: 100
	})).filter(({ user }) => user?.login === author).map(({ id, body, html_url }) => ({
		id,
		body: body ?? "",
		url: html_url,
		author
	})).filter(({ body }) => parseComment(body) !== void 0).sort((a, b) => a.id - b.id);
}
/**
* Sections of all jobs on this run's commit, and on the commit that the pull request has moved to since: its run may have
* written the comment while we did. A commit can be the head of several pull requests and have been pushed as well; the
* section says which of them it is about. A token that may not read check runs loses only this repair.
*/
async function sectionsOfCheckRuns({ github, headSha, pullRequest, app = jobApp }) {
	let { octokit, owner, repo } = github;
	try {
		let { data } = await octokit.rest.pulls.get({
			owner,
			repo,
			pull_number: pullRequest
		}), commits = [.../* @__PURE__ */ new Set([headSha ?? data.head.sha, data.head.sha])];
		return (await Promise.all(commits.map((ref) => octokit.paginate(octokit.rest.checks.listForRef, {
			owner,
			repo,
			ref,
			filter: "all",
			per_page: 100
		})))).flat().filter((run) => run.app?.slug === app).flatMap(sectionsOfCheckRun).filter((section) => section.pullRequest === pullRequest);
	} catch (error) {
		let kind = readRequestFailure(error)?.kind;
		if (kind === "forbidden" || kind === "not-found") return [];
		throw error;
	}
}
function sectionsOfCheckRun(run) {
	return readStoredSections(run.output.text ?? "").filter(({ key, run: runId, attempt: runAttempt }) => run.external_id === checkRunExternalId(key, {
		runId,
		runAttempt
	}));
}
async function writeWithinLimits(target, existing, sections) {
	for (let [index, budget] of budgets.entries()) {
		let body = composeComment(sections, markerOf(sections), budget);
		try {
			return await write(target, existing, body);
		} catch (error) {
			if (index === budgets.length - 1 || readRequestFailure(error)?.kind !== "invalid") throw error;
		}
	}
	throw Error("no budget for the comment");
}
async function write(target, existing, body) {
	let { octokit, owner, repo } = target.github;
	if (existing !== void 0) try {
		let { data } = await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: existing.id,
			body
		});
		return {
			id: data.id,
			body,
			url: data.html_url,
			author: data.user?.login
		};
	} catch (error) {
		if (readRequestFailure(error)?.kind !== "not-found") throw error;
	}
	let { data } = await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: target.pullRequest,
		body
	});
	return {
		id: data.id,
		body,
		url: data.html_url,
		author: data.user?.login
	};
}
async function deleteComment({ github: { octokit, owner, repo } }, id) {
	try {
		await octokit.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (readRequestFailure(error)?.kind !== "not-found") throw error;
	}
}
/** The comment as a whole bears the newest run that it holds. */
function markerOf(sections) {
	let [newest] = sections.toSorted((a, b) => b.run - a.run || b.attempt - a.attempt);
	return {
		key: "gatewright",
		run: newest?.run ?? 0,
		attempt: newest?.attempt ?? 0,
		sha: newest?.sha ?? ""
	};
}
function skipped$1(sentence) {
	return {
		surface: "comment",
		state: "skipped",
		sentence
	};
}
// packages/shared/src/publish/publish.ts
/**
* Publishes the report on every surface. None can change the verdict. Files come first, because they need nobody; the
* summary comes last, so that it tells about every surface that failed.
*/
async function publishReport(report, options) {
	let { run, budget, log, directory } = options, outcomes = [], abandoned = !1, files = reportFilePaths(directory), surface = async (name, doing, permission, body) => {
		let outcome = await surfaceOutcome(name, {
			doing,
			permission,
			run,
			budget
		}, () => body(withFailures(report, outcomes)));
		outcomes.push(outcome), log.info(`${outcome.state === "failed" ? "Warning: " : ""}${outcome.sentence}${outcome.url === void 0 ? "" : ` ${outcome.url}`}`);
		for (let line of outcome.details ?? []) log.info(line);
		return outcome;
	};
	await surface("files", "write the report's files", "", async () => (await writeReportFiles(report, directory, options.files), {
		surface: "files",
		state: "published",
		sentence: `The report's files stand in ${directory}.`
	}));
	let uploads = {
		available: options.artifact.available,
		budget,
		debug: log.debug
	}, keeping = surface("kept report", "keep the report for other jobs", "", async () => {
		if (!options.uploadReport) return skipped("kept report", "`upload-report: false`: other jobs cannot read the report.");
		let { names, outputs, pathInRepository: directory } = options, { abandoned: left, ...outcome } = await keepReport({
			names,
			outputs,
			directory,
			report
		}, {
			folder: directory,
			run,
			host: uploads
		});
		return abandoned ||= left === !0, outcome;
	}), artifact = await surface("artifact", "upload the HTML report", "", async () => {
		if (!options.uploadReport) return skipped("artifact", "`upload-report: false`: the HTML report is not uploaded.");
		if (!existsSync(files.html)) return skipped("artifact", "There is no HTML report to upload.");
		let name = `${basename(directory)}${attemptSuffix(run)}`, { abandoned: left, ...outcome } = await publishHtmlArtifact(files.html, name, {
			...uploads,
			runUrl: options.artifact.runUrl
		});
		return abandoned ||= left === !0, outcome;
	});
	await keeping;
	let links = artifact.url === void 0 ? {} : { reportUrl: artifact.url }, checkRun = await surface("check run", "complete the check run", "checks: write", (told) => finishCheckRun(told, options, links));
	return await surface("comment", "write the comment", "pull-requests: write", (told) => writeComment(told, options, links)), outcomes.some(({ readOnly }) => readOnly) && log.info(secondStageSentence), await surface("annotations", "write annotations", "", (told) => annotate(told, options, checkRun)), outcomes.some(({ state }) => state === "failed") && await surface("files", "write the report's files again", "", async () => (await writeReportFiles(withFailures(report, outcomes), directory), {
		surface: "files",
		state: "published",
		sentence: "The report's files now tell what could not be published."
	})), await surface("summary", "write the job summary", "", async (told) => {
		if (!options.summary) return skipped("summary", "`summary: false`: there is no job summary.");
		let { publishJobSummary } = await import("./job-summary.js");
		return publishJobSummary(told, {
			file: options.summaryFile,
			reportUrl: artifact.url
		});
	}), {
		outcomes,
		files,
		abandoned
	};
}
async function finishCheckRun(report, options, links) {
	let { github, run, names } = options;
	if (options.aboutAnotherRun) return skipped("check run", "This report itself has no check run.");
	if (!options.checkRun) return skipped("check run", "`check-run: false`: there is no check run.");
	if ("missing" in github) return skipped("check run", `${github.missing} So there is no check run.`);
	if (run.headSha === void 0) return skipped("check run", "This event has no commit, so there is no check run.");
	let started = await options.startedCheckRun;
	if (started.state === "refused") return started.outcome;
	let id = started.state === "created" ? started.id : void 0, target = {
		github,
		headSha: run.headSha,
		title: names.title,
		externalId: checkRunExternalId(names.key, run),
		detailsUrl: options.detailsUrl
	}, [{ checkRunContent }, { commentSection }] = await Promise.all([import("./check-run-content.js"), import("./comment-section.js")]), section = commentSection(report, run, names, links);
	return completeCheckRun(target, id, checkRunContent(inRepository(report, options.pathInRepository), section, {
		title: names.heading,
		...links
	}), options.now());
}
async function writeComment(report, options, links) {
	let { github, run } = options;
	if (options.aboutAnotherRun) return skipped("comment", "This report itself has no section in the comment.");
	if (options.comment === !1) return skipped("comment", "`comment: false`: there is no comment.");
	if (run.pullRequest === void 0) return skipped("comment", "This run belongs to no pull request, so there is no comment.");
	if ("missing" in github) return skipped("comment", `${github.missing} So there is no comment.`);
	let { commentSection } = await import("./comment-section.js"), started = await options.startedCheckRun, app = started.state === "created" ? started.app : void 0, target = {
		github,
		pullRequest: run.pullRequest,
		headSha: run.headSha,
		login: options.login,
		app
	}, section = commentSection(report, run, options.names, links), beside = options.beside.map((one) => {
		let { report: theirs, names, reportUrl } = one;
		return commentSection(theirs, theirs.run, names, reportUrl === void 0 ? {} : { reportUrl });
	}), fails = report.blocking || report.verdict === "fail" || report.verdict === "error";
	return publishComment(target, {
		section,
		beside,
		standsElsewhere: options.checkRun,
		mayCreate: options.comment === !0 || fails
	});
}
/** Where the check run shows the annotations, the log repeats only the verdict: two marks on one line help nobody. */
async function annotate(report, { log, pathInRepository }, checkRun) {
	let { renderWorkflowCommands } = await import("./workflow-commands.js"), published = checkRun.state === "published", limits = published ? {
		errors: 0,
		warnings: 0
	} : {
		errors: 10,
		warnings: 10
	}, commands = renderWorkflowCommands(inRepository(report, pathInRepository), limits);
	for (let command of commands) log.command(command);
	let { failed, errors, warned } = countFindings(report.subjects), count = failed + errors + warned;
	return published ? skipped("annotations", "The check run carries the annotations.") : {
		surface: "annotations",
		state: "published",
		sentence: `${commands.length} annotations for ${count} findings stand in this run.`
	};
}
function withFailures(report, outcomes) {
	let failures = outcomes.filter(({ state }) => state === "failed").map(({ sentence }) => sentence);
	return outcomes.some(({ readOnly }) => readOnly) && failures.push(secondStageSentence), failures.length === 0 ? report : {
		...report,
		notes: [...report.notes, ...failures]
	};
}
function skipped(surface, sentence) {
	return {
		surface,
		state: "skipped",
		sentence
	};
}
// packages/shared/src/runtime/job-check-run.ts
/** Creates the check run while the evaluation begins. Never rejects: what went wrong is told when it is completed. */
async function startJobCheckRun(job, connect, startedAt) {
	let created, outcome = await onCheckRun(job, "create the check run", connect, async (target) => (created = await startCheckRun(target, startedAt), "The check run was created."));
	return created === void 0 ? outcome.state === "failed" && outcome.final ? {
		state: "refused",
		outcome
	} : { state: "unknown" } : {
		state: "created",
		...created
	};
}
/**
* Completes the check run of a job that could not write its report there: it was ended, or GitHub was down. `id` is
* undefined when the answer to its creation was lost.
*/
async function endJobCheckRun(job, id, content, connect, now) {
	return onCheckRun(job, "complete the check run", connect, async (target) => await endCheckRun(target, id, content, now) ? `The check run says: ${content.title}.` : "There is no check run that still seems to be running.");
}
function cancelled(reason) {
	return {
		conclusion: "cancelled",
		title: "Cancelled",
		summary: reason
	};
}
/** What the main step leaves to the post step, as text, when it came to a verdict and could not tell it. */
async function conclusionForPost(report) {
	let { checkTitle, conclusionOf } = await import("./check-run.js");
	return `${conclusionOf(report)} ${checkTitle(report)}`;
}
/** What the post step writes: the verdict that the main step left, else that there was none. */
function contentOfPost(left) {
	let none = cancelled("The job ended before there was a verdict: it was cancelled, timed out, or the runner was lost."), conclusion = conclusions.find((one) => left.startsWith(`${one} `));
	return conclusion === void 0 ? none : {
		conclusion,
		title: left.slice(conclusion.length + 1),
		summary: "The report could not be written here while the job ran. It stands in the summary of the run."
	};
}
const conclusions = [
	"success",
	"neutral",
	"failure"
];
async function onCheckRun(job, doing, connect, act) {
	let { run, names, budget, detailsUrl } = job, { headSha } = run;
	return surfaceOutcome("check run", {
		doing,
		permission: "checks: write",
		run,
		budget
	}, async () => {
		if (headSha === void 0) return {
			surface: "check run",
			state: "skipped",
			sentence: "There is no commit, so there is no check run."
		};
		let github = await connect();
		if ("missing" in github) return {
			surface: "check run",
			state: "skipped",
			sentence: github.missing
		};
		let externalId = checkRunExternalId(names.key, run);
		return {
			surface: "check run",
			state: "published",
			sentence: await act({
				github,
				headSha,
				title: names.title,
				externalId,
				detailsUrl
			})
		};
	});
}
// packages/shared/src/runtime/step-outputs.ts
/** What the step says to the steps behind it: the outputs that all actions have, and the action's own. */
function outputsOf(report, { outcomes, files }, ofAction) {
	let url = (surface) => outcomes.find((outcome) => outcome.surface === surface)?.url ?? "", counts = Object.entries(countFindings(report.subjects)).map(([name, count]) => [name, String(count)]);
	return {
		verdict: report.verdict,
		blocking: String(report.blocking),
		"report-path": files.json,
		"comment-url": url("comment"),
		"check-url": url("check run"),
		...Object.fromEntries(counts),
		...ofAction
	};
}
// packages/shared/src/runtime/run-action.ts
/** Of a job that is being cancelled little time is left: the runner kills it ten seconds after the first signal. */
const cancelBudgetMs = 3e3;
/**
* Everything around an action in a job: inputs, event, policy, evaluation, publishing, outputs, exit code. The same
* program is the post step, which tidies up after a main step that was killed.
*/
async function runAction(action, inputNames) {
	let variables = processEnvironment(), log = createWorkflowLog({
		write: (text) => process.stdout.write(text),
		secrets: [variables.INPUT_TOKEN?.trim() ?? ""]
	}), prepared = withOwnSurfaces(action, await prepareAction(inputNames, variables)), { run, runtime } = prepared, isPost = savedState(variables, postState.started) === "true", budget = isPost ? createTimeBudget(5e3) : createTimeBudget(), connect = githubConnection(run, runtime.token, budget, variables, log.warning), step = variables[environment.step] ?? "", job = {
		run,
		names: reportNames(action, run, {
			...runtime,
			step
		}),
		budget,
		detailsUrl: jobPages(run).job
	};
	if (isPost) {
		runtime.checkRun && await post(job, connect, log, variables);
		return;
	}
	let keep = (state) => warned(log, "The post step will not know what was done", () => writeState(variables[environment.state], state));
	await keep({ [postState.started]: "true" });
	let cancellation = listenForCancellation();
	try {
		await main(action, prepared, {
			job,
			connect,
			log,
			variables,
			cancellation,
			keep
		});
	} catch (error) {
		logStack(log, error), process.exitCode = 3;
	} finally {
		cancellation.stopListening();
	}
}
function withOwnSurfaces(action, prepared) {
	return action.publishesForAnotherRun ? {
		...prepared,
		runtime: {
			...prepared.runtime,
			comment: !1,
			checkRun: !1
		}
	} : prepared;
}
/** Runs what is not worth a verdict: its failure is told. */
async function warned(log, otherwise, body) {
	try {
		await body();
	} catch (error) {
		log.warning(`${otherwise}: ${error instanceof Error ? error.message : String(error)}.`);
	}
}
async function main(action, prepared, { job, connect, log, variables, cancellation, keep }) {
	let { run, runtime } = prepared, { budget, names } = job;
	log.info(openingSentence(action.name, run));
	let starting = startAndRemember(prepared, {
		job,
		connect,
		keep
	}), ledgerOptions = {
		run,
		token: runtime.token,
		variables,
		workingDirectory: prepared.ready ? prepared.workingDirectory : process.cwd(),
		signal: cancellation.signal,
		log
	}, ledger = jobLedger(ledgerOptions), evaluated;
	try {
		evaluated = await Promise.race([evaluate(action, prepared, {
			connect,
			log,
			variables,
			cancellation,
			ledger
		}), cancellation.cancelled]);
	} catch (error) {
		if (!(error instanceof Cancelled)) throw error;
		log.info(`The job was cancelled before there was a verdict: ${error.message}.`), budget.shrinkTo(cancelBudgetMs);
		let started = await starting;
		if (started.state === "created") {
			let content = cancelled("The job was cancelled before there was a verdict."), ended = await endJobCheckRun(job, started.id, content, connect, /* @__PURE__ */ new Date());
			log.info(ended.sentence), ended.state !== "failed" && await keep({ [postState.finished]: "true" });
		}
		leave(1);
		return;
	}
	cancellation.signal.addEventListener("abort", () => budget.shrinkTo(cancelBudgetMs), { once: !0 }), evaluated.bug !== void 0 && logStack(log, evaluated.bug);
	let { made } = evaluated, directory = await reportDirectory(variables, names.key), artifacts = artifactService(run.serverUrl, {
		token: variables[environment.runtimeToken],
		resultsUrl: variables[environment.resultsUrl]
	}), report = made === void 0 || made.records.length === 0 ? evaluated.report : await log.group("Ledger", () => settleRecords(evaluated.report, made, jobRecordsHost({
		...ledgerOptions,
		ledger,
		branch: made.ledgerBranch,
		directory,
		artifactName: `gatewright-records-${names.key}${attemptSuffix(run)}`,
		artifactService: artifacts,
		appendRecords: runtime.appendRecords
	})));
	await warned(log, "The ledger's store was left open", () => ledger.close()), await logReport(log, report);
	let published = await log.group("Publishing", async () => publishReport(report, {
		run,
		names,
		directory,
		files: made?.files ?? [],
		outputs: made?.outputs ?? {},
		beside: made?.beside ?? [],
		log,
		now: () => /* @__PURE__ */ new Date(),
		budget,
		github: await githubOrReason(connect, run, runtime),
		login: runtime.comment === !1 || run.pullRequest === void 0 ? void 0 : await personalLogin(connect, runtime.token),
		comment: runtime.comment,
		checkRun: runtime.checkRun,
		aboutAnotherRun: action.publishesForAnotherRun === !0,
		startedCheckRun: starting,
		uploadReport: runtime.uploadReport,
		artifact: {
			available: artifacts,
			runUrl: jobPages(run).run
		},
		summary: runtime.summary,
		summaryFile: variables[environment.stepSummary],
		pathInRepository: prepared.ready ? prepared.pathInWorkspace : "",
		detailsUrl: job.detailsUrl
	}));
	await warned(log, "The outputs of this step are not set", () => writeOutputs(variables[environment.output], outputsOf(report, published, made?.outputs ?? {}))), await keep(published.outcomes.some(({ surface, state, final }) => surface === "check run" && state === "failed" && !final) ? { [postState.conclusion]: await conclusionForPost(report) } : { [postState.finished]: "true" }), log.info(closingSentence(report)), published.abandoned ? leave(evaluated.exitCode) : process.exitCode = evaluated.exitCode;
}
/** Starts the check run and leaves its id to the post step, should this one be killed. Never rejects. */
async function startAndRemember({ runtime }, { job, connect, keep }) {
	if (!runtime.checkRun) return { state: "unknown" };
	let started = await startJobCheckRun(job, connect, /* @__PURE__ */ new Date());
	return started.state === "created" && await keep({ [postState.checkRun]: String(started.id) }), started;
}
async function evaluate(action, prepared, { connect, log, variables, cancellation, ledger }) {
	let { run, runtime, notes } = prepared;
	if (!prepared.ready) {
		let mode = runtime.mode ?? "enforce";
		return reportOfThrown(action.name, prepared.thrown, {
			run,
			now: /* @__PURE__ */ new Date(),
			notes,
			mode
		});
	}
	let { inputs, workspace, workingDirectory } = prepared, temporaryDirectory = await mkdtemp(join(temporaryRoot(variables), "gatewright-"));
	try {
		return await evaluateToReport({
			action,
			inputs,
			whichPolicy: () => (action.whichPolicy ?? whichPolicy)({
				run,
				policyPath: runtime.policy,
				contracts: runtime.contracts,
				workspace,
				workingDirectory,
				host: runtime.token === "" ? void 0 : createPolicyHost(connect, run.pullRequest)
			}),
			mode: runtime.mode,
			run,
			openLedger: (branch) => ledger.open(branch),
			workingDirectory,
			notes,
			host: {
				log,
				now: () => /* @__PURE__ */ new Date(),
				temporaryDirectory,
				toolCache: variables[environment.runnerToolCache],
				enginePath: runtime.enginePath,
				memoryLimit: runtime.memoryLimit,
				variables,
				signal: cancellation.signal
			}
		});
	} finally {
		await warned(log, "A temporary directory was left behind", () => rm(temporaryDirectory, {
			recursive: !0,
			force: !0,
			maxRetries: 3
		}));
	}
}
/**
* Without `finished` the main step was killed, died, or could not tell its verdict: then its check run would seem to run
* for ever.
*/
async function post(job, connect, log, variables) {
	if (savedState(variables, postState.finished) === "true") return;
	let id = Number(savedState(variables, postState.checkRun)), content = contentOfPost(savedState(variables, postState.conclusion)), { sentence } = await endJobCheckRun(job, id > 0 ? id : void 0, content, connect, /* @__PURE__ */ new Date());
	log.info(sentence);
}
async function githubOrReason(connect, run, runtime) {
	return runtime.checkRun || runtime.comment !== !1 && run.pullRequest !== void 0 ? connect() : { missing: "Nothing is published on GitHub." };
}
/** Ends the process without waiting for what goes on in the background, such as an upload that cannot be aborted. */
function leave(code) {
	process.exitCode = code, process.stdout.write("", () => process.exit(code));
}
export { reportArtifactPrefix as a, completeCheckRun as c, keptReportFile as i, ownerOfCheckRun as l, publishComment as n, inRepository as o, surfaceOutcome as r, checkRunExternalId as s, runAction as t };
