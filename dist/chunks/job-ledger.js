import { n as createTimeBudget } from "./time-budget.js";
import { t as appendRecords } from "./append.js";
import { r as openLedger } from "./open-ledger2.js";
import { i as whoAppends, r as trustOf } from "./trust.js";
import { t as uploadArtifact } from "./artifact-upload.js";
import { t as githubConnection } from "./github-connection.js";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
	let { run, variables, ledger, branch, log } = options, { appendRecords: mayAppend } = options, ownRun = whoAppends(trustOf(run, variables)) === "this job";
	return {
		append: ownRun && mayAppend ? (records, files) => ledger.append(branch, records, files) : void 0,
		appendedBy: ownRun ? "A later job of this run appends it to the ledger." : "The trusted second stage (`ml-report.yml`) appends it to the ledger after this run.",
		command: "gatewright ledger append records.json",
		keep: (records, files) => keepRecords(records, files, options),
		log
	};
}
/** Beside the report in any case, and as an artifact where the runner has a service for it. */
async function keepRecords(records, files, { directory, artifactName: name, artifactService, log }) {
	await mkdir(directory, { recursive: !0 });
	let file = join(directory, "records.json"), named = files.size === 0 ? {} : { files: Object.fromEntries(files) };
	if (await writeFile(file, `${JSON.stringify({
		version: 1,
		records,
		...named
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
export { jobRecordsHost as n, jobLedger as t };
