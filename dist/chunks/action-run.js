import { t as stackOf } from "./stack.js";
import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { n as recordId, r as recordPath } from "./record-id2.js";
import { i as nameOfUnnamed } from "./read-policy.js";
import { n as evaluateToReport, t as settleRecords } from "./settle-records.js";
import { t as localLedger } from "./local-ledger2.js";
import { i as openRepository, t as whichPolicy } from "./which-policy.js";
import { n as readWorkingTree } from "./working-tree.js";
import { n as isSystemError, t as cannotWrite } from "./output-directory.js";
import { readFile, writeFile } from "node:fs/promises";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
// packages/cli/src/ci-base.ts
const none = {
	base: void 0,
	run: {},
	files: [],
	notes: []
};
/** Reads the variables of GitLab CI and of Jenkins' multibranch pipelines; anything else is somebody's own machine. */
function readCiBase(variables) {
	return variables.GITLAB_CI === "true" ? onGitLab(variables) : variables.JENKINS_URL ? onJenkins(variables) : none;
}
/**
* https://docs.gitlab.com/ci/variables/predefined_variables/ The tip of the target branch, never CI_MERGE_REQUEST_DIFF_BASE_SHA: a
* branch that leaves an old commit would choose an old policy, and GitLab does not renew that variable when the target changes.
*/
function onGitLab(variables) {
	let defaultBranch = variables.CI_DEFAULT_BRANCH || void 0, files = ciFileOnGitLab(variables.CI_CONFIG_PATH), mergeRequest = wholeNumber(variables.CI_MERGE_REQUEST_IID);
	if (!variables.CI_MERGE_REQUEST_IID) {
		let branch = variables.CI_COMMIT_BRANCH;
		return branch !== void 0 && branch === defaultBranch ? none : {
			...none,
			base: branchTip(defaultBranch, "CI_DEFAULT_BRANCH"),
			files
		};
	}
	let inFork = variables.CI_PROJECT_ID !== variables.CI_MERGE_REQUEST_PROJECT_ID, headSha = variables.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || variables.CI_COMMIT_SHA || void 0;
	return {
		...none,
		base: targetOnGitLab(variables, inFork),
		run: {
			...mergeRequest === void 0 ? {} : { pullRequest: mergeRequest },
			...headSha === void 0 ? {} : { headSha },
			...defaultBranch === void 0 || inFork ? {} : { defaultBranch }
		},
		files
	};
}
function targetOnGitLab(variables, inFork) {
	let branch = variables.CI_MERGE_REQUEST_TARGET_BRANCH_NAME || void 0, merged = variables.CI_MERGE_REQUEST_TARGET_BRANCH_SHA;
	if (merged) {
		let hint = `Fetch it before the gate: \`git fetch --depth 1 origin ${merged}\`.`;
		return {
			kind: "commit",
			name: merged,
			...branch === void 0 ? {} : { branch },
			hint
		};
	}
	return inFork ? {
		kind: "unknown",
		why: "This pipeline runs in the fork, whose origin is the fork itself, so the target branch of the merge request is not known here.",
		hint: `Run it in the parent project; or \`git fetch --depth 1 ${variables.CI_MERGE_REQUEST_PROJECT_URL ?? "URL"}.git ${branch ?? "BRANCH"}\` and \`--base FETCH_HEAD\`.`
	} : branchTip(branch, "CI_MERGE_REQUEST_TARGET_BRANCH_NAME");
}
/** https://www.jenkins.io/doc/book/pipeline/multibranch/ Jenkins says the target of a change, and of a branch only whether it is primary. */
function onJenkins(variables) {
	let files = ["Jenkinsfile"];
	if (variables.CHANGE_ID) {
		let pullRequest = wholeNumber(variables.CHANGE_ID), base = branchTip(variables.CHANGE_TARGET || void 0, "CHANGE_TARGET");
		return {
			...none,
			base,
			run: pullRequest === void 0 ? {} : { pullRequest },
			files
		};
	}
	let branch = variables.BRANCH_NAME;
	return !branch || variables.BRANCH_IS_PRIMARY === "true" ? none : {
		...none,
		notes: [`Jenkins does not say which branch is the default one, so the policy of ${branch} itself counts; with \`--base origin/main\` the policy there would.`]
	};
}
function branchTip(branch, variable) {
	return branch === void 0 ? {
		kind: "unknown",
		why: `${variable} is not set, so the branch whose policy counts is not known.`,
		hint: "Name it with `--base origin/BRANCH`; the CI system sets the variable, so look whether the job hides it."
	} : {
		kind: "commit",
		name: `refs/remotes/origin/${branch}`,
		branch,
		hint: `Fetch it before the gate: \`git fetch --depth 1 origin +refs/heads/${branch}:refs/remotes/origin/${branch}\`.`
	};
}
/** The file may also be of another project (`file@group/project`) or an address; then nothing of this repository describes the pipeline. */
function ciFileOnGitLab(path) {
	return path ? path.includes("@") || path.includes("://") ? [] : [path] : [".gitlab-ci.yml"];
}
function wholeNumber(text) {
	let number = text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
	return number > 0 ? number : void 0;
}
// packages/cli/src/local-model-name.ts
/**
* What a run on GitHub would call the model at the top level of a policy that has no `name:`, so that both write to one chain of the
* ledger: as the repository that `origin` names, or as the folder below its root. Outside git, as the folder.
*/
function nameOfLocalModel(workingDirectory) {
	let git = (...words) => {
		let { status, stdout } = spawnSync("git", words, {
			cwd: workingDirectory,
			encoding: "utf8"
		});
		return status === 0 && stdout.trim() !== "" ? stdout.trim() : void 0;
	}, folder = git("rev-parse", "--show-prefix") ?? "", origin = git("remote", "get-url", "origin")?.replace(/\.git$/, ""), root = git("rev-parse", "--show-toplevel") ?? workingDirectory;
	return nameOfUnnamed(origin ?? basename(root), folder);
}
// packages/cli/src/local-run.ts
/** A run on somebody's own machine: no event, no token. */
const localRun = {
	event: "local",
	readOnlyToken: !0,
	notes: []
}, baseOption = { base: {
	value: "REF",
	description: "Commit or branch, fetched already, whose policy and contracts count before this tree's. In a pipeline of a merge or pull request on GitLab or Jenkins: its target."
} };
/** Nothing counts but the working tree. */
function ownMachine(workingDirectory) {
	return {
		run: localRun,
		workspace: workingDirectory,
		problem: void 0,
		notes: []
	};
}
/**
* Where the run stands: on a person's machine the working tree counts. In a pipeline of a merge request, and of another branch than the
* default one, the base's policy counts, as on GitHub, else every merge request could weaken its own gate.
*/
async function readLocalRun(base, { workingDirectory, environment: variables }) {
	let ci = readCiBase(variables), workspace = workspaceOf({
		workingDirectory,
		environment: variables
	}), run = {
		...localRun,
		...ci.run
	}, named = base === void 0 ? ci.base : {
		kind: "commit",
		name: base,
		hint: ""
	}, found = {
		run,
		workspace,
		problem: void 0,
		notes: base === void 0 ? ci.notes : []
	};
	if (named === void 0) return found;
	try {
		let repository = await openRepository(workspace, workingDirectory), sha = await commitOfBase(named, repository), branch = base === void 0 && named.kind === "commit" ? named.branch : void 0, stand = {
			...run,
			baseSha: sha,
			...branch === void 0 ? {} : { baseRef: branch }
		}, files = repository === void 0 ? [] : await changedCiFiles(repository, sha, workspace, ci.files);
		return {
			...found,
			run: stand,
			notes: [...found.notes, ...files]
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			...found,
			problem: error
		};
	}
}
async function commitOfBase(base, repository) {
	if (base.kind === "unknown") throw evidenceError(base.why, { hint: base.hint });
	let { name, branch, hint } = base, what = branch === void 0 ? `The base ${name}` : `The base ${branch} (${name})`;
	if (repository === void 0) throw evidenceError(`${what} cannot be read, because the working directory is no git checkout.`, { hint: "Run the command in the checkout; in a container, mount its .git as well." });
	if (name.startsWith("-")) throw configurationError(`The base is ${JSON.stringify(name)}, which is no name of a commit.`, { hint: "Give a commit or a branch, such as `--base origin/main`." });
	let commits = await commitsNamed(name, repository), [sha, ...others] = new Set(commits.values());
	if (others.length > 0) throw evidenceError(`${what} names more than one commit: ${[...commits.keys()].join(", ")}.`, { hint: "Write out which one is meant, such as `--base refs/remotes/origin/main`." });
	if (sha !== void 0) return sha;
	throw evidenceError(`${what} is not in this clone, so nobody can say whose policy counts.`, { hint: hint === "" ? "Fetch it first, e.g. `git fetch origin main` for `--base origin/main`." : hint });
}
/**
* Everything that a short name can stand for. Git takes a tag before a branch: whoever may push a tag `origin/main` would choose the
* base otherwise.
*/
async function commitsNamed(name, repository) {
	let names = /^[\w./-]+$/.test(name) && !name.startsWith("refs/") ? [name, ...[
		"heads",
		"remotes",
		"tags"
	].map((kind) => `refs/${kind}/${name}`)] : [name], found = await Promise.all(names.map(async (each) => [each, await repository.commitOf(each)]));
	return new Map(found.flatMap(([each, sha]) => sha === void 0 ? [] : [[each, sha]]));
}
/** The pipeline of a merge request is its own, so a change of its file can switch the gate off: a reader is told. */
async function changedCiFiles(repository, sha, workspace, paths) {
	let changed = [];
	for (let path of paths) {
		let base = await repository.read(sha, path), own = await readWorkingTree(workspace, path).catch(onlyUserErrors);
		base.outcome !== "incomplete" && base.outcome !== "unreadable" && (base.outcome === "found" ? base.text : void 0)?.replaceAll("\r\n", "\n") !== own?.replaceAll("\r\n", "\n") && changed.push(path);
	}
	return changed.length === 0 ? [] : [`${changed.join(" and ")} differs from the base's: the pipeline that runs here is described by the branch itself, so look whether this gate still runs as it should.`];
}
/** A file that may not be read, such as a link out of the checkout, is another than the base's. */
function onlyUserErrors(error) {
	if (!(error instanceof UserError)) throw error;
}
/** Whose policy counts for this run (design section 2). @throws UserError, also when the base cannot be read */
async function localWhichPolicy({ run, workspace, problem, notes }, options) {
	if (problem !== void 0) throw problem;
	let { workingDirectory } = options, named = (path) => run.baseSha === void 0 ? path : pathUnderBase(path, workspace, workingDirectory), which = await whichPolicy({
		run,
		policyPath: named(options.policyPath),
		contracts: options.contracts.map(named),
		workspace,
		workingDirectory,
		host: void 0,
		unnamed: () => nameOfLocalModel(workingDirectory)
	});
	return {
		...which,
		notes: [...notes, ...which.notes]
	};
}
/**
* A path of the command line as the base's tree knows it. A file of the repository outside the working directory would be read here
* only, as the merge request has it; one outside the repository is none of the merge request's.
*/
function pathUnderBase(path, workspace, workingDirectory) {
	let absolute = resolve(workingDirectory, path), inside = relative(workingDirectory, absolute);
	if (!leaves(inside)) return inside.split(sep).join("/");
	if (leaves(relative(workspace, absolute))) return absolute;
	throw configurationError(`${path} lies in the repository but outside the working directory, so the base has no say in it.`, { hint: "Run the command in a folder that holds the policy, its contracts and what they name." });
}
/** The working directory from the root of the checkout, forward slashes; empty at the root. */
function pathInRepository(terminal) {
	let path = relative(workspaceOf(terminal), terminal.workingDirectory);
	return leaves(path) ? "" : path.split(sep).join("/");
}
/** The checkout as the CI system names it, else the nearest folder upwards that is one. */
function workspaceOf({ workingDirectory, environment: variables }) {
	let stated = variables.CI_PROJECT_DIR ?? variables.WORKSPACE;
	if (stated !== void 0 && isAbsolute(stated) && !leaves(relative(stated, workingDirectory))) return stated;
	for (let folder = workingDirectory;; folder = resolve(folder, "..")) {
		if (existsSync(join(folder, ".git"))) return folder;
		if (folder === resolve(folder, "..")) return workingDirectory;
	}
}
function leaves(path) {
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
// packages/cli/src/report-formats.ts
/** Forms of a report that standard output can get. */
const reportFormats = [
	"text",
	"json",
	"markdown",
	"html",
	"junit",
	"sarif",
	"code-quality"
], checkFormats = [
	"text",
	"json",
	"markdown",
	"code-quality"
];
function isReportFormat(word) {
	return reportFormats.some((format) => format === word);
}
/** Renders with the module of that form only: the others are not loaded. */
async function renderReport(report, format, terminal) {
	switch (format) {
		case "text": {
			let { renderText } = await import("./text.js");
			return ended(renderText(report, {
				colour: terminal.colour,
				width: terminal.width
			}));
		}
		case "json": {
			let { toV1 } = await import("./v1.js");
			return ended(JSON.stringify(toV1(report), null, 2));
		}
		case "markdown": {
			let { renderSummary } = await import("./summary.js");
			return ended(renderSummary(report, { budget: 1e6 }));
		}
		case "html": {
			let { renderHtml } = await import("./html.js");
			return ended(renderHtml(report));
		}
		case "junit": {
			let { renderJunit } = await import("./junit.js");
			return ended(renderJunit(report));
		}
		case "sarif": {
			let { renderSarif } = await import("./sarif.js"), sarif = renderSarif(report);
			return ended(typeof sarif == "string" ? sarif : JSON.stringify(sarif, null, 2));
		}
		case "code-quality": {
			let { renderCodeQuality } = await import("./code-quality.js");
			return ended(renderCodeQuality(report, pathInRepository(terminal)));
		}
	}
}
function ended(text) {
	return text.endsWith("\n") ? text : `${text}\n`;
}
// packages/cli/src/kept-records.ts
const readProblems = {
	ENOENT: "there is no such file",
	ENOTDIR: "there is no such file",
	EISDIR: "it is a directory",
	ELOOP: "its links lead in a circle",
	EACCES: "this user may not read it"
};
/** @throws UserError when a file cannot be read, something in it is no record, or its predictions are not what their name says */
async function keptIn(path, { workingDirectory }) {
	let text = (await readFile(resolve(workingDirectory, path), "utf8").catch((cause) => {
		throw configurationError(`${path} cannot be read: ${readProblems[cause.code ?? ""] ?? cause.message}.`, {
			hint: "Give the records.json of a run's artifact.",
			cause
		});
	})).replace(/^\uFEFF/, "");
	if (text.trim() === "") throw evidenceError(`${path} is empty.`, { location: { path } });
	let { checkRecord } = await import("./read-record2.js"), values = valuesIn(text, path);
	if (values.length === 0) throw evidenceError(`${path} holds no records.`, { location: { path } });
	return {
		records: values.map((value, at) => checkRecord(value, values.length === 1 ? path : `Record ${at + 1} of ${path}`)),
		files: await filesIn(text)
	};
}
async function filesIn(text) {
	let whole = parsed(text);
	if (whole === void 0 || !isRecordsFile(whole.value) || !("files" in whole.value)) return /* @__PURE__ */ new Map();
	let [{ readRecordsFile }, { refuseOtherPredictions }] = await Promise.all([import("./records-file2.js"), import("./kept-predictions.js")]), { files } = readRecordsFile(text, { mayHaveFiles: !0 });
	for (let [name, packed] of files) refuseOtherPredictions(name, packed);
	return files;
}
/**
* The ledger as it will be once the runs that wait are appended: a gate names the run that made its model, and the job that gates may
* not write. Nothing but runs is taken, so that what a training left makes neither a champion nor a look.
*/
async function withKeptRuns(ledger, kept) {
	let runs = kept.filter(({ kind }) => kind === "run");
	if (runs.length === 0) return ledger;
	let [{ indexLine }, { recordId }] = await Promise.all([import("./index-line.js"), import("./record-id.js")]);
	return {
		...ledger,
		index: async (model) => {
			let lines = await ledger.index(model), there = new Set(lines.map(({ record }) => record)), added = runs.filter((run) => run.model === model && !there.has(recordId(run))).map((run, at) => indexLine(lines.length + at + 1, {
				record: recordId(run),
				prev: null
			}, run));
			return [...lines, ...added];
		}
	};
}
function valuesIn(text, path) {
	let whole = parsed(text);
	return whole === void 0 ? text.split("\n").filter((line) => line.trim() !== "").map((line, at) => {
		let one = parsed(line);
		if (one !== void 0) return one.value;
		throw evidenceError(`${path} is neither JSON nor JSON Lines: line ${at + 1} is not JSON.`, {
			location: { path },
			hint: "It may have been cut off. Give the records.json of a run's artifact."
		});
	}) : isRecordsFile(whole.value) ? whole.value.records : [whole.value];
}
function parsed(text) {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return;
	}
}
function isRecordsFile(value) {
	return typeof value == "object" && !!value && "version" in value && value.version === 1 && "records" in value && Array.isArray(value.records);
}
// packages/cli/src/action-run.ts
/** What an action's inputs say outside GitHub: nothing is published there. */
const localInputs = {
	policy: "",
	mode: "",
	"working-directory": "",
	token: "",
	comment: "false",
	"check-run": "false",
	"report-name": "",
	summary: "false",
	"upload-report": "false",
	"append-records": "",
	"engine-path": "",
	"memory-limit": "",
	"job-check-run-id": "",
	matrix: ""
};
/**
* Whose policy counts; without one the command line alone says what to record.
* @param localRun not given: the working tree's, for commands that judge nothing
*/
function localModelPolicy(policy, workingDirectory, localRun = ownMachine(workingDirectory)) {
	return localWhichPolicy(localRun, {
		policyPath: policy ?? "gatewright.yml",
		contracts: [],
		workingDirectory
	});
}
/**
* What an action does, without GitHub: its records into the ledger of the checkout, the report to standard output.
* @returns the verdict's exit code; 1 also when the record could not be written into the ledger, 2 when `--out` could not
*/
async function actionRun(options, terminal, host) {
	let { action, inputs, record, policy, mode, directory } = options, { workingDirectory, signal } = terminal, { openLedger } = await import("./open-ledger.js"), stores = storesOf(options, terminal), kept = [];
	for (let path of options.kept ?? []) kept.push(...(await keptIn(path, terminal)).records);
	let localRun = await readLocalRun(options.base, terminal);
	try {
		let evaluated = await evaluateToReport({
			action,
			inputs,
			whichPolicy: () => localModelPolicy(policy, workingDirectory, localRun),
			mode,
			run: localRun.run,
			openLedger: async (branch) => withKeptRuns(await openLedger(await stores.open(branch)), kept),
			workingDirectory,
			host,
			notes: []
		});
		if (signal.throwIfAborted(), evaluated.bug !== void 0) {
			let stack = stackOf(evaluated.bug);
			terminal.note(`gatewright: this is a bug in gatewright; please report it with the lines below.\n${stack}\n`);
		}
		let { made } = evaluated, report = record ? await keepRecords(evaluated.report, made, options, terminal, host, stores) : evaluated.report;
		terminal.out(await renderReport(report, options.format, terminal)), sayWhere(report, made?.records ?? [], options, terminal);
		let problem = directory === void 0 ? void 0 : await writeFiles(report, made, directory);
		return problem !== void 0 && terminal.note(`gatewright: ${problem}\n`), evaluated.exitCode === 0 ? report.ledger?.outcome === "failed" ? (terminal.note("gatewright: The exit code is 1 because the run's record is not in the ledger, whatever the report says of the checks.\n"), 1) : problem === void 0 ? 0 : 2 : evaluated.exitCode;
	} finally {
		await stores.close();
	}
}
/** Reading and appending share one store. */
function storesOf({ remote, noPush }, { workingDirectory, signal }) {
	let opening;
	return {
		open: (branch) => opening ??= localLedger({
			workingDirectory,
			remote,
			noPush,
			branch,
			signal
		}),
		close: async () => {
			await (await opening?.catch((error) => {
				if (!(error instanceof UserError)) throw error;
			}))?.close();
		}
	};
}
async function keepRecords(report, made, { directory, keep }, { workingDirectory, signal }, { log }, stores) {
	if (made === void 0 || made.records.length === 0) return report;
	let { appendRecords } = await import("./append2.js"), name = `gatewright-records-${made.records.map(recordId)[0]?.slice(0, 12)}.json`, file = join(directory ?? workingDirectory, name), shown = relative(workingDirectory, file), quiet = {
		...log,
		warning: log.info
	};
	return await settleRecords(report, made, {
		append: keep ? void 0 : async (records, files) => appendRecords(await stores.open(made.ledgerBranch), records, {
			signal,
			log,
			files
		}),
		appendedBy: `Whoever may write the ledger appends it with \`gatewright ledger append ${shown}\`.`,
		keep: async (records, files) => {
			let named = files.size === 0 ? {} : { files: Object.fromEntries(files) };
			return await writeFile(file, `${JSON.stringify({
				version: 1,
				records,
				...named
			})}\n`), shown;
		},
		command: `gatewright ledger append ${shown}`,
		log: quiet
	});
}
/** The record's name, and where it can be found again. */
function sayWhere({ ledger }, records, { format }, terminal) {
	if (ledger?.outcome !== "appended") return;
	let say = format === "text" ? terminal.out : terminal.note;
	for (let record of records) {
		let id = recordId(record);
		say(`Record of ${record.model}: ${id} (${recordPath(record.kind, id)})\n`);
	}
}
/** A sentence when the files of `--out` could not be written. */
async function writeFiles(report, made, directory) {
	let { writeReportFiles } = await import("./report-files.js");
	try {
		await writeReportFiles(report, directory, made?.files ?? []);
		return;
	} catch (error) {
		if (error instanceof UserError || error instanceof AggregateError) return error.message;
		if (isSystemError(error)) return cannotWrite(directory, error).message;
		throw error;
	}
}
export { checkFormats as a, reportFormats as c, localWhichPolicy as d, readLocalRun as f, keptIn as i, baseOption as l, localInputs as n, isReportFormat as o, localModelPolicy as r, renderReport as s, actionRun as t, localRun as u };
