import { n as configurationError } from "./user-error.js";
import { t as environment } from "./environment.js";
import { i as runtimeInputsForWrongInputs, r as readRuntimeInputs, t as readActionInputs } from "./action-inputs.js";
import { appendFile, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { randomUUID } from "node:crypto";
import { stripVTControlCharacters } from "node:util";
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
export { writeOutputs as a, resolveWorkingDirectory as i, createWorkflowLog as n, writeState as o, prepareAction as r, commandData as t };
