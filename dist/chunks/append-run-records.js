import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as askGitHub } from "./ask-github.js";
import { t as appendRecords } from "./append2.js";
import { t as openGitHubStore } from "./github-store.js";
import { n as unpackPredictions } from "./kept-predictions.js";
import { t as checkRecord } from "./read-record.js";
import { a as largestText, l as whyRefused, n as downloadArtifact, o as readOneFileArchive, r as listRunArtifacts, s as readRecordsFile } from "./read-kept-report.js";
// packages/shared/src/artifacts/append-run-records.ts
/**
* Appends what the jobs of this run of the default branch recorded. They ran the user's code and everything that it installs, so they
* could not write, and what they left is checked like a stranger's: schema, origin against what GitHub says of the run, predictions
* against the digest in their name. One bad record keeps all out: the run is then not what it says.
* @returns undefined when the run left no record
* @throws UserError (`evidence`) when a record is refused, or the ledger cannot be written
*/
async function appendRunRecords(options) {
	let { github, runId, branch, signal, log } = options, artifacts = await listRunArtifacts(github, runId, "gatewright-records-");
	if (artifacts.length === 0) return;
	let left = await readRecords(artifacts, await recordingRun(github, runId), options), store = openGitHubStore({
		github,
		branch,
		signal
	});
	try {
		let { ids, commit, anchors } = await appendRecords(store, left.records, {
			signal,
			log,
			files: left.files
		});
		return {
			records: ids,
			outcome: "appended",
			sentence: `${ids.length === 1 ? "The record" : `The ${ids.length} records`} of this run ${ids.length === 1 ? "is" : "are"} in the ledger since commit ${commit.slice(0, 12)}.`,
			commit,
			anchors
		};
	} finally {
		await store.close();
	}
}
/** What GitHub says about this run, which is one of the default branch. */
async function recordingRun({ octokit, owner, repo }, runId) {
	let { data } = await askGitHub(`run ${runId}`, () => octokit.rest.actions.getWorkflowRun({
		owner,
		repo,
		run_id: runId
	})), repository = `${owner}/${repo}`;
	return {
		id: runId,
		attempt: data.run_attempt ?? 1,
		event: data.event,
		repository,
		serverUrl: void 0,
		headSha: data.head_sha,
		headRepository: repository,
		workflowPath: void 0,
		createdAt: new Date(data.created_at),
		trust: "default-branch",
		pullRequests: []
	};
}
async function readRecords(artifacts, run, { github, now, signal, refuse = () => [] }) {
	let all = {
		records: [],
		files: /* @__PURE__ */ new Map()
	}, bytesLeft = largestText;
	for (let artifact of artifacts) try {
		let archive = await downloadArtifact(github, artifact, signal), text = await readOneFileArchive(archive, "records.json", bytesLeft);
		bytesLeft -= Buffer.byteLength(text);
		let { records, files } = readRecordsFile(text, { mayHaveFiles: !0 });
		for (let [index, value] of records.entries()) {
			let record = checkRecord(value, `Record ${index + 1}`), refusals = [...whyRefused(record, run, now), ...refuse(record)];
			if (refusals.length > 0) throw evidenceError(`Record ${index + 1} is refused. ${refusals.join(" ")}`);
			all.records.push(record);
		}
		for (let [path, packed] of files) refuseOtherPredictions(path, packed), all.files.set(path, packed);
	} catch (error) {
		throw error instanceof UserError ? evidenceError(`The artifact ${artifact.name} cannot go into the ledger. ${error.message}`, {
			cause: error,
			...error.hint === void 0 ? {} : { hint: error.hint }
		}) : error;
	}
	return all;
}
/** The name of kept predictions is the digest of what they hold. */
function refuseOtherPredictions(path, packed) {
	let digest = `sha256:${path.split("/")[2]?.split(".")[0] ?? ""}`;
	unpackPredictions(packed, {
		path,
		digest,
		bytes: 0
	}, "artifact");
}
export { appendRunRecords as t };
