import { n as createTimeBudget, t as readRequestFailure } from "./request-failure.js";
import { n as configurationError } from "./user-error.js";
import { n as sha256Hex } from "./digest.js";
import { r as uploadArtifact, t as githubConnection } from "./github-connection.js";
import { t as systemErrorCode } from "./system-error.js";
import { t as environment } from "./environment.js";
import { r as openLedger } from "./open-ledger.js";
import { t as appendRecords } from "./append2.js";
import { i as whoAppends, r as trustOf } from "./trust.js";
import { i as runtimeInputsForWrongInputs, r as readRuntimeInputs, t as readActionInputs } from "./action-inputs.js";
import { appendFile, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { stripVTControlCharacters } from "node:util";
// packages/shared/src/github/policy-host.ts
/** Roles that GitHub itself has; the names of an organisation's own roles say nothing about what they may do. */
const ownRoles = /* @__PURE__ */ new Set([
	"read",
	"triage",
	"write",
	"maintain",
	"admin",
	"none"
]);
/**
* Answers the questions of whose policy counts over GitHub's API. `connect` is called when the first question comes, so
* that a run whose commits are all there costs no client.
*/
function createPolicyHost(connect, pullRequest) {
	let ask = async (question, onNotFound) => {
		let github = await connect();
		if ("missing" in github) return unreadable(github.missing);
		try {
			return await question(github);
		} catch (error) {
			let failure = readRequestFailure(error);
			if (failure === void 0) throw error;
			return failure.kind === "not-found" ? onNotFound(github) : refused(failure, github);
		}
	};
	return {
		getContent: (path, ref) => ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.repos.getContent({
				owner,
				repo,
				path,
				ref
			});
			return Array.isArray(data) || data.type !== "file" || !("content" in data) ? unreadable(`${path} is no file at ${ref}`) : data.encoding === "base64" ? found(Buffer.from(data.content, "base64").toString("utf8")) : unreadable(`${path} is larger than 1 MB at ${ref}`);
		}, async (github) => await redirectedFolder(github, path, ref) ?? absentIfReadable(github, ref)),
		getHeadSha: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.pulls.get({
				owner,
				repo,
				pull_number: pullRequest
			});
			return found(data.head.sha);
		}, async () => unknownPullRequest(pullRequest)),
		listChangedFiles: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.pulls.listFiles({
				owner,
				repo,
				pull_number: pullRequest,
				per_page: 100
			});
			return found({
				paths: data.flatMap(({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]),
				complete: data.length < 100
			});
		}, async () => unknownPullRequest(pullRequest)),
		listReviews: () => pullRequest === void 0 ? Promise.resolve(noPullRequest()) : ask(async ({ octokit, owner, repo }) => found((await octokit.paginate(octokit.rest.pulls.listReviews, {
			owner,
			repo,
			pull_number: pullRequest,
			per_page: 100
		})).flatMap(({ user, state, commit_id }) => user === null ? [] : [{
			login: user.login,
			type: user.type,
			state,
			commitId: commit_id
		}])), async () => unknownPullRequest(pullRequest)),
		getPermission: (username) => ask(async ({ octokit, owner, repo }) => {
			let { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username
			});
			return found(data.role_name !== void 0 && ownRoles.has(data.role_name) ? data.role_name : data.permission);
		}, async () => ({ outcome: "absent" }))
	};
}
/**
* The contents API does not look behind a folder that is a symbolic link or a submodule: it answers 404 as for a path that is not
* there. What stands behind one is not known, which is something else than that there is nothing.
*/
async function redirectedFolder(github, path, ref) {
	let { octokit, owner, repo } = github, steps = path.split("/");
	for (let depth = 1; depth < steps.length; depth += 1) {
		let folder = steps.slice(0, depth).join("/");
		try {
			let { data } = await octokit.rest.repos.getContent({
				owner,
				repo,
				path: folder,
				ref
			});
			if (Array.isArray(data)) continue;
			return data.type === "symlink" ? unreadable(`${folder} is a symbolic link, which GitHub does not follow`) : data.type === "submodule" ? unreadable(`${folder} is a submodule`) : void 0;
		} catch (error) {
			let failure = readRequestFailure(error);
			if (failure === void 0) throw error;
			return failure.kind === "not-found" ? void 0 : refused(failure, github);
		}
	}
}
/** GitHub says 404 for a file that is not there and for a repository that the token may not see. */
async function absentIfReadable(github, ref) {
	let { octokit, owner, repo } = github;
	try {
		return await octokit.rest.repos.getCommit({
			owner,
			repo,
			ref: ref.replace(/^refs\//, ""),
			per_page: 1
		}), { outcome: "absent" };
	} catch (error) {
		let failure = readRequestFailure(error);
		if (failure === void 0) throw error;
		return failure.kind === "not-found" || failure.kind === "invalid" ? unreadable(`GitHub finds no ${ref} in ${owner}/${repo} that the token may read; it needs \`contents: read\``) : refused(failure, github);
	}
}
function refused(failure, { budget }) {
	failure.kind === "unavailable" && budget.allowOneTry();
	let needed = failure.neededPermissions[0], lacking = needed === void 0 ? "" : `; the token needs \`${needed.join("`, `")}\``;
	return unreadable(`GitHub answered: ${failure.reason}${lacking}`);
}
function noPullRequest() {
	return unreadable("this run belongs to no pull request");
}
function unknownPullRequest(number) {
	return unreadable(`GitHub finds no pull request ${number} that the token may read`);
}
function found(value) {
	return {
		outcome: "found",
		value
	};
}
function unreadable(reason) {
	return {
		outcome: "unreadable",
		reason
	};
}
// packages/shared/src/publish/report-key.ts
/**
* Two workflows, two jobs, two steps, or two legs of a matrix that run the same action must not overwrite each other's
* section, so all of them are in the key. What the user sees holds only what he wrote to tell them apart.
*/
function reportNames({ name: action, title: word = action }, run, { reportName, matrix, step }) {
	let told = [reportName === "" ? wordOfStep(step) : reportName, ...matrix].filter((part) => part !== ""), parts = [
		action,
		run.workflow ?? "",
		run.job ?? "",
		...told
	], suffix = told.join(", "), named = (what) => suffix === "" ? what : `${what} (${shorten(suffix, 60)})`;
	return {
		key: slug(parts, step),
		title: named(action),
		heading: named(word)
	};
}
/** Artifacts are unique in a run, and a second attempt is the same run. */
function attemptSuffix({ runAttempt = 1 }) {
	return runAttempt === 1 ? "" : `.attempt-${runAttempt}`;
}
/** What people call a step: its id, or its number when the runner had to number it. */
function wordOfStep(step) {
	if (!step.startsWith("__")) return step;
	let number = /_(\d+)$/.exec(step)?.[1];
	return number === void 0 ? "" : `step ${number}`;
}
function slug(parts, step) {
	return `${shorten(parts.map((part) => part.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-+|-+$/g, "")).filter((part) => part !== "").join("."), 80)}.${sha256Hex(JSON.stringify([...parts, step])).slice(0, 8)}`;
}
function shorten(text, length) {
	return text.length <= length ? text : text.slice(0, length);
}
// packages/shared/src/runtime/cancellation.ts
/** The runner ended the job: SIGINT first, SIGTERM 7.5 seconds later, and the end 2.5 seconds after that. */
var Cancelled = class extends Error {
	constructor(signal) {
		super(`the job was cancelled (${signal})`), this.name = "Cancelled";
	}
};
/**
* Listens to the signals by which the runner, or a terminal, ends a job. Only the first asks politely; the second ends the
* process at once, also when a query of the engine does not look at the interruption.
*/
function listenForCancellation() {
	let controller = new AbortController(), cancelled = new Promise((_, reject) => {
		controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: !0 });
	});
	cancelled.catch(() => void 0);
	let stopListening = () => {
		process.off("SIGINT", listener), process.off("SIGTERM", listener);
	}, listener = (signal) => {
		stopListening(), controller.abort(new Cancelled(signal));
	};
	return process.on("SIGINT", listener), process.on("SIGTERM", listener), {
		signal: controller.signal,
		cancelled,
		stopListening
	};
}
// packages/shared/src/runtime/command-files.ts
/** Sets outputs of the step (file command `GITHUB_OUTPUT`). */
async function writeOutputs(file, outputs) {
	await appendPairs(file, outputs);
}
/** Keeps values for the post step, which gets them as `STATE_<name>` (file command `GITHUB_STATE`). */
async function writeState(file, state) {
	await appendPairs(file, state);
}
async function appendPairs(file, pairs) {
	if (file === void 0) return;
	let delimiter = `gatewright_${randomUUID()}`, text = Object.entries(pairs).map(([name, value]) => `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
	await appendFile(file, text.join(""));
}
/** The ledger of a job: through GitHub's API, whose commits are signed, or with git where there is no token. */
function jobLedger(options) {
	let { run, token, variables, log } = options, connect = githubConnection(run, token, createTimeBudget(18e4), variables, log.warning), opened = [], store = async (branch) => {
		let one = await openStore(connect, branch, options);
		return opened.push(one), one;
	};
	return {
		open: async (branch) => openLedger(await store(branch)),
		append: async (branch, records, files) => appendRecords(await store(branch), records, {
			...options,
			files
		}),
		close: async () => {
			for (let one of opened.splice(0)) await one.close();
		}
	};
}
async function openStore(connect, branch, { workingDirectory, signal }) {
	let github = await connect();
	if (!("missing" in github)) {
		let { openGitHubStore } = await import("./github-store2.js");
		return openGitHubStore({
			github,
			branch,
			signal
		});
	}
	let { openGitStore } = await import("./git-store2.js");
	return openGitStore({
		repository: workingDirectory,
		remote: "origin",
		branch,
		signal
	});
}
/** Pushes to the default branch write directly; everything else leaves its records to the trusted second stage (design section 7). */
function jobRecordsHost(options) {
	let { run, variables, ledger, branch, log } = options;
	return {
		append: whoAppends(trustOf(run, variables)) === "this job" ? (records, files) => ledger.append(branch, records, files) : void 0,
		appendedBy: "The trusted second stage (`ml-report.yml`) appends it to the ledger after this run.",
		command: "gatewright ledger append records.json",
		keep: (records) => keepRecords(records, options),
		log
	};
}
/** Beside the report in any case, and as an artifact where the runner has a service for it. */
async function keepRecords(records, { directory, artifactName: name, artifactService, log }) {
	await mkdir(directory, { recursive: !0 });
	let file = join(directory, "records.json");
	if (await writeFile(file, `${JSON.stringify({
		version: 1,
		records
	})}\n`), artifactService !== "yes") return "`records.json` beside the report, because this runner has no artifact service";
	let budget = createTimeBudget(3e4), uploaded = await uploadArtifact({
		name,
		files: [file],
		folder: directory,
		archive: !0
	}, {
		budget,
		debug: log.debug
	});
	return uploaded === "timeout" ? "`records.json` beside the report; the artifact service did not answer in time" : "reason" in uploaded ? `\`records.json\` beside the report; the artifact was refused: ${uploaded.reason}` : `the artifact \`${name}\``;
}
// packages/shared/src/runtime/job-pages.ts
/** Web addresses of a job. */
function jobPages(run) {
	let { serverUrl, repository, runId, jobCheckRunId, runAttempt } = run;
	if (serverUrl === void 0 || repository === void 0 || runId === void 0) return {
		run: void 0,
		job: void 0
	};
	let page = `${serverUrl.replace(/\/+$/, "")}/${repository}/actions/runs/${runId}`;
	return jobCheckRunId === void 0 ? {
		run: page,
		job: runAttempt === void 0 ? page : `${page}/attempts/${runAttempt}`
	} : {
		run: page,
		job: `${page}/job/${jobCheckRunId}`
	};
}
/** Whether the artifact client will work here: it refuses GitHub Enterprise Server, which lacks the service. */
function artifactService(serverUrl, runtime) {
	if (!runtime.token || !runtime.resultsUrl) return "no-service";
	let address = serverUrl ?? "https://github.com", host = URL.canParse(address) ? new URL(address).hostname.toLowerCase() : "";
	return host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost") ? "yes" : "enterprise-server";
}
// packages/shared/src/runtime/run-context.ts
const dependabot = "dependabot[bot]";
/**
* Reads where the run stands. Without `GITHUB_EVENT_NAME` the event is `local` and nothing else is known.
* @throws UserError (`configuration`) when the event's file is missing or is not what GitHub writes
*/
async function readRunContext(variables) {
	let event = variables[environment.eventName];
	if (event === void 0 || event === "") return {
		event: "local",
		readOnlyToken: !0,
		notes: []
	};
	let payload = await readPayload(variables[environment.eventPath], event), subject = readSubject(event, payload, variables), actor = variables[environment.actor], readOnlyReason = whyReadOnly(event, subject, actor);
	return withoutUndefined({
		event,
		...subject,
		repository: variables[environment.repository] ?? text(mapping(payload.repository)?.full_name),
		defaultBranch: text(mapping(payload.repository)?.default_branch),
		ref: variables[environment.ref],
		workflow: variables[environment.workflow],
		job: variables[environment.job],
		runId: wholeNumber(variables[environment.runId]),
		runAttempt: wholeNumber(variables[environment.runAttempt]),
		jobCheckRunId: wholeNumber(variables[environment.jobCheckRunId]),
		serverUrl: variables[environment.serverUrl],
		apiUrl: variables[environment.apiUrl],
		workspace: variables[environment.workspace],
		actor,
		readOnlyToken: readOnlyReason !== void 0,
		readOnlyReason,
		notes: notesAbout(event)
	});
}
async function readPayload(path, event) {
	if (path === void 0 || path === "") throw configurationError(`${environment.eventPath} is not set, so the ${event} event cannot be read.`, { hint: "The runner sets it. In a container, pass it on and mount the file." });
	let content;
	try {
		content = await readFile(path, "utf8");
	} catch (error) {
		throw configurationError(`The file of the ${event} event cannot be read: ${path}.`, {
			hint: `The runner writes it and names it in ${environment.eventPath}. In a container, mount it.`,
			cause: error
		});
	}
	try {
		let payload = mapping(JSON.parse(content));
		if (payload !== void 0) return payload;
	} catch (error) {
		throw configurationError(`The file of the ${event} event is not JSON: ${path}.`, { cause: error });
	}
	throw configurationError(`The file of the ${event} event holds no JSON object: ${path}.`);
}
function readSubject(event, payload, variables) {
	switch (event) {
		case "merge_group": {
			let group = required(mapping(payload.merge_group), event, "merge_group");
			return {
				headSha: requiredSha(group.head_sha, event, "merge_group.head_sha"),
				baseSha: sha(group.base_sha),
				baseRef: branch(text(group.base_ref))
			};
		}
		case "workflow_run": return followed(event, required(mapping(payload.workflow_run), event, "workflow_run"), payload);
		case "issue_comment": {
			let issue = required(mapping(payload.issue), event, "issue");
			return mapping(issue.pull_request) === void 0 ? { headSha: runSha(event, variables) } : {
				pullRequest: requiredNumber(issue.number, event, "issue.number"),
				pullRequestAuthor: login(issue),
				baseSha: sha(variables[environment.sha])
			};
		}
		case "push": return { headSha: sha(variables[environment.sha]) ?? requiredSha(payload.after, event, "after") };
		default: {
			let pull = mapping(payload.pull_request);
			return pull === void 0 ? (event.startsWith("pull_request") && required(void 0, event, "pull_request"), { headSha: runSha(event, variables) }) : pullRequest(event, pull, variables);
		}
	}
}
function pullRequest(event, pull, variables) {
	let head = required(mapping(pull.head), event, "pull_request.head"), base = required(mapping(pull.base), event, "pull_request.base"), headSha = requiredSha(head.sha, event, "pull_request.head.sha"), mergeSha = /^refs\/pull\/\d+\/merge$/.test(variables[environment.ref] ?? "") ? sha(variables[environment.sha]) : void 0;
	return {
		headSha,
		baseSha: requiredSha(base.sha, event, "pull_request.base.sha"),
		mergeSha: mergeSha === headSha ? void 0 : mergeSha,
		pullRequest: requiredNumber(pull.number, event, "pull_request.number"),
		pullRequestAuthor: login(pull),
		baseRef: text(base.ref),
		headRef: text(head.ref),
		fork: isFork(mapping(head.repo), mapping(base.repo))
	};
}
/** The run that finished. Its pull request is known only when GitHub lists exactly one into this repository at this commit. */
function followed(event, run, payload) {
	let headSha = requiredSha(run.head_sha, event, "workflow_run.head_sha"), repositoryId = mapping(payload.repository)?.id, candidates = (Array.isArray(run.pull_requests) ? run.pull_requests : []).map(mapping).filter((pull) => {
		let head = mapping(pull?.head), base = mapping(pull?.base);
		return head?.sha === headSha && mapping(base?.repo)?.id === repositoryId;
	}), only = candidates.length === 1 ? candidates[0] : void 0, headRepository = mapping(run.head_repository);
	return {
		headSha,
		headRef: text(run.head_branch),
		fork: isFork(headRepository, mapping(run.repository)),
		pullRequest: only === void 0 ? void 0 : wholeNumber(only.number),
		baseSha: sha(mapping(only?.base)?.sha),
		baseRef: text(mapping(only?.base)?.ref),
		followedRun: {
			id: requiredNumber(run.id, event, "workflow_run.id"),
			event: text(run.event) ?? "unknown",
			headRepository: text(headRepository?.full_name)
		}
	};
}
/** A head repository that was deleted was another one: with the base repository gone there would be no run. */
function isFork(head, base) {
	return head === void 0 || base === void 0 || head.id !== base.id;
}
function whyReadOnly(event, subject, actor) {
	let trusted = event === "pull_request_target" || event === "workflow_run" || event === "issue_comment";
	if (subject.fork === !0 && !trusted) return "The pull request comes from a fork, so GitHub gives its runs a token that can only read.";
	if ((event === "pull_request_target" ? subject.pullRequestAuthor === dependabot : actor === dependabot) && event !== "workflow_run" && event !== "issue_comment") return "Dependabot started the run, so its token can only read unless the workflow raises `permissions`.";
}
function notesAbout(event) {
	return event === "pull_request_target" ? ["The event is pull_request_target, read here as pull_request: such a run has a token that can write, so it must never run code of the pull request."] : [];
}
function runSha(event, variables) {
	return requiredSha(variables[environment.sha], event, environment.sha);
}
function required(value, event, name) {
	if (value !== void 0) return value;
	throw configurationError(`The ${event} event has no usable ${name}.`, { hint: `The file that ${environment.eventPath} names is not what GitHub writes for this event.` });
}
function requiredSha(value, event, name) {
	return required(sha(value), event, name);
}
function requiredNumber(value, event, name) {
	return required(wholeNumber(value), event, name);
}
/** A commit's full name, SHA-1 or SHA-256. All zeros (a deleted branch) is none. */
function sha(value) {
	return typeof value == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value) ? value : void 0;
}
function wholeNumber(value) {
	let number = typeof value == "string" && /^\d{1,16}$/.test(value.trim()) ? Number(value) : value;
	return typeof number == "number" && Number.isSafeInteger(number) && number > 0 ? number : void 0;
}
function text(value) {
	return typeof value == "string" && value !== "" ? value : void 0;
}
function mapping(value) {
	return typeof value == "object" && value && !Array.isArray(value) ? { ...value } : void 0;
}
function login(value) {
	return text(mapping(value.user)?.login);
}
function branch(ref) {
	return ref?.replace(/^refs\/heads\//, "");
}
function withoutUndefined(value) {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== void 0));
}
// packages/shared/src/runtime/working-directory.ts
/**
* The working directory of an action: a folder of the workspace, reached exactly as the input says. The same path is asked of the
* base, so a link that a pull request puts in its place would make the base answer for another folder than is read here.
*/
async function resolveWorkingDirectory(workspace, input) {
	let root = await realpath(workspace), named = relative(resolve(workspace), resolve(workspace, input)), wanted = leaves(named) ? resolve(root, input) : resolve(root, named), inside = relative(root, wanted);
	if (leaves(inside)) throw configurationError(`The working directory "${input}" lies outside the workspace.`, { hint: "The input `working-directory` is a folder of the repository." });
	let real = await realpath(wanted).catch(() => void 0);
	if (real === void 0 || !(await stat(real)).isDirectory()) throw configurationError(`The working directory "${input}" is no directory in the workspace.`, { hint: "Check the input `working-directory`, and that actions/checkout ran before this step." });
	let pathInWorkspace = inside.split(sep).join("/");
	if (real !== wanted) throw configurationError(`The working directory "${input}" is a symbolic link, lies behind one, or is spelled otherwise on the disk.`, { hint: "Name the folder itself in the input `working-directory`: its path also says where the base's policy is looked up." });
	return {
		workspace: root,
		workingDirectory: wanted,
		pathInWorkspace
	};
}
function leaves(path) {
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
// packages/shared/src/runtime/prepare-action.ts
/** Reads inputs and event. Never rejects: a run with wrong inputs still publishes that they are wrong. */
async function prepareAction(names, variables) {
	let run = withoutPayload(variables), runtime = runtimeInputsForWrongInputs(variables);
	try {
		let { inputs, notes } = readActionInputs(variables, names);
		runtime = readRuntimeInputs(inputs), run = await readRunContext(variables);
		let where = await resolveWorkingDirectory(run.workspace ?? variables[environment.workspace] ?? process.cwd(), runtime.workingDirectory);
		return {
			ready: !0,
			runtime,
			run,
			notes: [...run.notes, ...notes],
			inputs,
			...where
		};
	} catch (thrown) {
		return run = await readRunContext(variables).catch(() => run), {
			ready: !1,
			runtime,
			run,
			notes: run.notes,
			thrown
		};
	}
}
/** What the variables alone say, when the event's file cannot be read. */
function withoutPayload(variables) {
	let runId = Number(variables[environment.runId]), runAttempt = Number(variables[environment.runAttempt]), repository = variables[environment.repository];
	return {
		event: variables[environment.eventName] || "local",
		readOnlyToken: !0,
		notes: [],
		...repository === void 0 ? {} : { repository },
		...runId > 0 ? { runId } : {},
		...runAttempt > 0 ? { runAttempt } : {}
	};
}
// packages/shared/src/runtime/step-directories.ts
/** A directory of its own for every step, so that two steps of one job do not overwrite each other's report. */
async function reportDirectory(variables, key) {
	let parent = join(temporaryRoot(variables), "gatewright");
	await mkdir(parent, { recursive: !0 });
	for (let number = 1;; number += 1) {
		let directory = join(parent, number === 1 ? key : `${key}.${number}`);
		try {
			return await mkdir(directory), directory;
		} catch (error) {
			if (systemErrorCode(error) !== "EEXIST") throw error;
		}
	}
}
/** The runner's directory for temporary files, or the machine's where that is not there. */
function temporaryRoot(variables) {
	let named = variables[environment.runnerTemp];
	return named && existsSync(named) ? named : tmpdir();
}
// packages/shared/src/runtime/workflow-log.ts
/**
* The log of a job. Sentences hold names and values from data, and the runner reads commands from the log: a column
* called `::set-output name=verdict::pass` must stay a column.
*/
function createWorkflowLog({ write, secrets }) {
	let depth = 0, line = (text) => write(`${harmless(mask(text, secrets))}\n`);
	return {
		info: line,
		warning: (sentence) => line(`Warning: ${sentence}`),
		debug: (sentence) => write(`::debug::${commandData(mask(sentence, secrets))}\n`),
		async group(title, body) {
			depth > 0 ? line(title) : write(`::group::${commandData(mask(title, secrets))}\n`), depth += 1;
			try {
				return await body();
			} finally {
				--depth, depth === 0 && write("::endgroup::\n");
			}
		},
		command: (text) => write(`${mask(text, secrets)}\n`)
	};
}
/**
* A text that the runner takes for a log line and nothing else. It reads a line that starts with `::` (after white
* space) and any line that holds `##[` as a command, and ends lines at CR as well as at LF
* (actions/runner, src/Runner.Common/ActionCommand.cs).
*/
function harmless(text) {
	return stripVTControlCharacters(text).split(/\r\n|\r|\n/).map((line, index) => {
		let visible = line.replaceAll(/(?!\t)\p{Cc}/gu, "�").replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "# #[");
		return index === 0 ? visible : `  ${visible}`;
	}).join("\n");
}
/** Escapes the data part of a workflow command. */
function commandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function mask(text, secrets) {
	return secrets.filter((secret) => secret.length >= 8).reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}
export { prepareAction as a, jobLedger as c, writeState as d, Cancelled as f, createPolicyHost as g, reportNames as h, temporaryRoot as i, jobRecordsHost as l, attemptSuffix as m, createWorkflowLog as n, artifactService as o, listenForCancellation as p, reportDirectory as r, jobPages as s, commandData as t, writeOutputs as u };
