import { t as stackOf } from "./chunks/stack.js";
import { r as evidenceError, t as UserError } from "./chunks/user-error.js";
import { n as createTimeBudget } from "./chunks/time-budget.js";
import { t as uploadArtifact } from "./chunks/artifact-upload.js";
import { t as attemptSuffix } from "./chunks/report-key.js";
import { n as temporaryRoot, o as listenForCancellation, r as artifactService } from "./chunks/step-directories.js";
import { a as writeOutputs, n as createWorkflowLog, r as prepareAction, t as commandData } from "./chunks/workflow-log.js";
import { r as processEnvironment, t as environment } from "./chunks/environment.js";
import { i as proposalText, n as proposalFile, o as whyNotProposed, r as proposalPrefix, t as mostBytes } from "./chunks/proposal-file.js";
import { n as openCheckout } from "./chunks/git-checkout.js";
import { lstat, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
// actions/retrain/collect/src/changed-files.ts
/**
* Files that git tracks below `folder` and that differ from the commit that is checked out.
* @param folder from the root of the checkout, forward slashes, empty at the root
* @throws UserError (`evidence`) when there is no checkout, or git cannot compare it
*/
async function changedFiles(workspace, folder, signal) {
	let checkout = await openCheckout(workspace, signal);
	if (checkout === void 0) throw evidenceError("There is no checkout, so nobody knows what the training changed.");
	let scope = folder === "" ? [] : ["--", folder], raw = await checkout.run([
		"diff",
		"--raw",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		"--no-textconv",
		"HEAD",
		...scope
	]);
	if (raw === void 0) throw evidenceError("Git cannot compare the files of this checkout with its commit.");
	let changes = {
		files: [],
		left_out: []
	}, changed = readRaw(raw.toString("utf8")), kept = await keptByLfs(checkout, changed.map(({ path }) => path)), bytes = 0;
	for (let { path, mode } of changed) {
		let leave = (why) => changes.left_out.push({
			path,
			why
		}), forbidden = whyNotProposed(path, folder);
		if (forbidden !== void 0) leave(forbidden);
		else if (kept.has(path)) leave("Git LFS keeps it, which only a push with LFS can");
		else if (changes.files.length >= 200) leave("200 files are proposed at most");
		else if (mode === "000000") changes.files.push({
			path,
			deleted: !0
		});
		else if (mode !== "100644" && mode !== "100755") leave("it is no plain file");
		else {
			let file = join(checkout.root, path), { size } = await lstat(file);
			bytes + size > 35e5 ? leave(`${mostBytes.toLocaleString("en")} bytes are proposed at most; DVC keeps larger files`) : (bytes += size, changes.files.push({
				path,
				mode,
				base64: (await readFile(file)).toString("base64")
			}));
		}
	}
	return changes;
}
/** `:100644 100644 <sha> <sha> M` and the path, each ended by a NUL. */
function readRaw(text) {
	let parts = text.split("\0"), found = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		let [, mode = ""] = /^:\d{6} (\d{6}) /.exec(parts[index] ?? "") ?? [];
		found.push({
			path: parts[index + 1] ?? "",
			mode
		});
	}
	return found;
}
/** What GitHub's API would write in place of an LFS pointer are the bytes themselves. */
async function keptByLfs({ run }, paths) {
	if (paths.length === 0) return /* @__PURE__ */ new Set();
	let parts = ((await run([
		"check-attr",
		"-z",
		"filter",
		"--",
		...paths.slice(0, 1e3)
	]))?.toString("utf8") ?? "").split("\0"), kept = /* @__PURE__ */ new Set();
	for (let index = 0; index + 2 < parts.length; index += 3) parts[index + 2] === "lfs" && kept.add(parts[index] ?? "");
	return kept;
}
// actions/retrain/collect/src/inputs.generated.ts
const inputNames = ["model", "working-directory"];
/** The last step of the training job, which has no right to propose anything: an artifact carries what it changed. */
async function collectStep() {
	let variables = processEnvironment(), log = createWorkflowLog({
		write: (text) => process.stdout.write(text),
		secrets: []
	}), prepared = await prepareAction(inputNames, variables), cancellation = listenForCancellation();
	try {
		if (!prepared.ready) throw prepared.thrown;
		let { files, left_out: leftOut } = await collect(prepared, log, cancellation.signal);
		log.info(files.length === 0 ? "The training changed no tracked file." : `The training changed ${files.map(({ path }) => path).join(", ")}.`);
		for (let { path, why } of leftOut) log.warning(`${path} changed and is not proposed: ${why}.`);
		await writeOutputs(variables[environment.output], { files: String(files.length) });
	} catch (error) {
		if (error instanceof UserError) log.command(`::error title=gatewright retrain::${commandData(error.message)}`), error.hint !== void 0 && log.info(error.hint), process.exitCode = error.kind === "configuration" ? 2 : 1;
		else {
			log.info("This is a bug in gatewright; please report it with these lines:");
			for (let line of stackOf(error).split("\n")) log.info(line);
			process.exitCode = 3;
		}
	} finally {
		cancellation.stopListening();
	}
	process.stdout.write("", () => process.exit());
}
async function collect({ run, inputs, workspace, pathInWorkspace }, log, signal) {
	let variables = processEnvironment(), changes = await changedFiles(workspace, pathInWorkspace, signal), proposal = {
		version: 1,
		model: inputs.model,
		head_sha: run.headSha ?? "",
		...changes
	};
	if (artifactService(run.serverUrl, {
		token: variables[environment.runtimeToken],
		resultsUrl: variables[environment.resultsUrl]
	}) !== "yes") throw evidenceError("This runner has no artifact service, so the job that proposes cannot get what the training changed.");
	let folder = await mkdtemp(join(temporaryRoot(variables), "gatewright-retrain-"));
	try {
		let file = join(folder, proposalFile);
		await writeFile(file, proposalText(proposal));
		let name = `${proposalPrefix}${inputs.model}${attemptSuffix(run)}`, uploaded = await uploadArtifact({
			name,
			files: [file],
			folder,
			archive: !0
		}, {
			budget: createTimeBudget(6e4),
			debug: log.debug
		});
		if (uploaded === "timeout") throw evidenceError("The artifact service did not answer in time; run this job again.");
		if ("reason" in uploaded) throw evidenceError(`The artifact ${name} was refused: ${uploaded.reason}.`);
	} finally {
		await rm(folder, {
			recursive: !0,
			force: !0
		});
	}
	return proposal;
}
// actions/retrain/collect/src/index.ts
await collectStep();
export {};
