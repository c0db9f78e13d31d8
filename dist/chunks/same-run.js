import { r as evidenceError, t as UserError } from "./user-error.js";
import { t as checkRecord } from "./read-record.js";
import { t as appendRecords } from "./append.js";
import { n as refuseOtherPredictions } from "./kept-predictions2.js";
import { t as askGitHub } from "./ask-github.js";
import { t as openGitHubStore } from "./github-store.js";
import { a as largestText, c as whyRefused, n as downloadArtifact, o as readOneFileArchive, r as listRunArtifacts } from "./read-kept-report.js";
import { t as readRecordsFile } from "./records-file.js";
// packages/shared/src/artifacts/append-run-records.ts
/** Where a bad record keeps all records of a run out of the ledger: running it again would find the same artifact. */
const pushAgain = "Push again: the artifact stays in this run, so running it again changes nothing. Look at the job that left it.";
/**
* Appends what the jobs of this run of the default branch recorded. They ran the user's code and everything that it installs, so they
* could not write, and what they left is checked like a stranger's: schema, origin against what GitHub says of the run, predictions
* against the digest in their name. One bad record keeps all out: the run is then not what it says.
* @returns undefined when the run left no record; `failed` when a newer run has made a champion since, so that this run's own was left out
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
		let { ids, commit, anchors, refused } = await appendRecords(store, left.records, {
			signal,
			log,
			files: left.files
		}), others = refused.length === 0 ? "" : "other ", sentence = `${ids.length === 1 ? `The ${others}record` : `The ${ids.length} ${others}records`} of this run ${ids.length === 1 ? "is" : "are"} in the ledger since commit ${commit.slice(0, 12)}.`;
		return refused.length === 0 ? {
			records: ids,
			outcome: "appended",
			sentence,
			commit,
			anchors
		} : {
			records: ids,
			outcome: "failed",
			sentence: [...refused.map(({ reason }) => reason), ...ids.length === 0 ? [] : [sentence]].join(" "),
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
	for (let artifact of artifacts) {
		let archive;
		try {
			archive = await downloadArtifact(github, artifact, signal);
			let text = await readOneFileArchive(archive, "records.json", bytesLeft);
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
				...archive === void 0 ? error.hint === void 0 ? {} : { hint: error.hint } : { hint: pushAgain }
			}) : error;
		}
	}
	return all;
}
// packages/shared/src/report/same-run.ts
/** What two jobs of one run say alike, in the order in which a difference is told. */
const sameInOneRun = [
	"runId",
	"repository",
	"headSha",
	"pullRequest",
	"serverUrl",
	"workflow"
];
/**
* The first thing that tells a report from one of our own run: one that another job left may be of a stranger's making, and its pages would
* be linked and its numbers told under our name. `runAttempt`: it is of an attempt that has not been yet. Undefined: it is of this run.
*/
function differenceFromRun(theirs, ours) {
	let different = sameInOneRun.find((key) => theirs[key] !== ours[key]);
	return different === void 0 ? (theirs.runAttempt ?? 1) > (ours.runAttempt ?? 1) ? "runAttempt" : void 0 : different;
}
export { appendRunRecords as n, pushAgain as r, differenceFromRun as t };
