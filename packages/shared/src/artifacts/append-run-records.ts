import { evidenceError, UserError } from "../errors/user-error.ts";
import { askGitHub } from "../github/ask-github.ts";
import type { GitHub } from "../github/client.ts";
import { appendRecords } from "../ledger/append.ts";
import { openGitHubStore } from "../ledger/github-store.ts";
import { refuseOtherPredictions } from "../ledger/kept-predictions.ts";
import { checkRecord } from "../ledger/read-record.ts";
import type { LedgerRecord } from "../ledger/record.ts";
import { type RecordingRun, whyRefused } from "../ledger/record-refusals.ts";
import { readRecordsFile } from "../ledger/records-file.ts";
import type { LedgerOutcome } from "../report/report.ts";
import type { Log } from "../runtime/action.ts";
import { largestText, readOneFileArchive } from "./one-file-archive.ts";
import { downloadArtifact, listRunArtifacts, type RunArtifact } from "./run-artifacts.ts";

/** Where a bad record keeps all records of a run out of the ledger: running it again would find the same artifact. */
export const pushAgain =
  "Push again: the artifact stays in this run, so running it again changes nothing. Look at the job that left it.";

export interface AppendOptions {
  github: GitHub;
  /** Of this very run. */
  runId: number;
  /** Branch of the ledger, by the plan. */
  branch: string;
  /** Why a record does not belong to what this run was asked to do, as sentences, besides what GitHub says about the run. */
  refuse?: (record: LedgerRecord) => string[];
  now: Date;
  signal: AbortSignal;
  log: Log;
}

/**
 * Appends what the jobs of this run of the default branch recorded. They ran the user's code and everything that it installs, so they
 * could not write, and what they left is checked like a stranger's: schema, origin against what GitHub says of the run, predictions
 * against the digest in their name. One bad record keeps all out: the run is then not what it says.
 * @returns undefined when the run left no record; `failed` when a newer run has made a champion since, so that this run's own was left out
 * @throws UserError (`evidence`) when a record is refused, or the ledger cannot be written
 */
export async function appendRunRecords(options: AppendOptions): Promise<LedgerOutcome | undefined> {
  const { github, runId, branch, signal, log } = options;
  const artifacts = await listRunArtifacts(github, runId, "gatewright-records-");
  if (artifacts.length === 0) return undefined;
  const left = await readRecords(artifacts, await recordingRun(github, runId), options);
  const store = openGitHubStore({ github, branch, signal });
  try {
    const { ids, commit, anchors, refused } = await appendRecords(store, left.records, {
      signal,
      log,
      files: left.files,
    });
    const others = refused.length === 0 ? "" : "other ";
    const records = ids.length === 1 ? `The ${others}record` : `The ${ids.length} ${others}records`;
    const are = ids.length === 1 ? "is" : "are";
    const sentence = `${records} of this run ${are} in the ledger since commit ${commit.slice(0, 12)}.`;
    if (refused.length === 0) return { records: ids, outcome: "appended", sentence, commit, anchors };
    const told = [...refused.map(({ reason }) => reason), ...(ids.length === 0 ? [] : [sentence])].join(" ");
    return { records: ids, outcome: "failed", sentence: told, commit, anchors };
  } finally {
    await store.close();
  }
}

/** What GitHub says about this run, which is one of the default branch. */
async function recordingRun({ octokit, owner, repo }: GitHub, runId: number): Promise<RecordingRun> {
  const { data } = await askGitHub(`run ${runId}`, () =>
    octokit.rest.actions.getWorkflowRun({ owner, repo, run_id: runId }),
  );
  const repository = `${owner}/${repo}`;
  return {
    id: runId,
    attempt: data.run_attempt ?? 1,
    event: data.event,
    repository,
    serverUrl: undefined,
    headSha: data.head_sha,
    headRepository: repository,
    workflowPath: undefined,
    createdAt: new Date(data.created_at),
    trust: "default-branch",
    pullRequests: [],
  };
}

async function readRecords(
  artifacts: readonly RunArtifact[],
  run: RecordingRun,
  { github, now, signal, refuse = () => [] }: AppendOptions,
): Promise<{ records: LedgerRecord[]; files: Map<string, string> }> {
  const all = { records: [] as LedgerRecord[], files: new Map<string, string>() };
  let bytesLeft = largestText;
  for (const artifact of artifacts) {
    let archive: Buffer | undefined;
    try {
      archive = await downloadArtifact(github, artifact, signal);
      const text = await readOneFileArchive(archive, "records.json", bytesLeft);
      bytesLeft -= Buffer.byteLength(text);
      const { records, files } = readRecordsFile(text, { mayHaveFiles: true });
      for (const [index, value] of records.entries()) {
        const record = checkRecord(value, `Record ${index + 1}`);
        const refusals = [...whyRefused(record, run, now), ...refuse(record)];
        if (refusals.length > 0) throw evidenceError(`Record ${index + 1} is refused. ${refusals.join(" ")}`);
        all.records.push(record);
      }
      for (const [path, packed] of files) {
        refuseOtherPredictions(path, packed);
        all.files.set(path, packed);
      }
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      throw evidenceError(`The artifact ${artifact.name} cannot go into the ledger. ${error.message}`, {
        cause: error,
        // What is in an artifact of this run stays in it, however often its jobs run; what could not be had may be had then.
        ...(archive !== undefined ? { hint: pushAgain } : error.hint === undefined ? {} : { hint: error.hint }),
      });
    }
  }
  return all;
}
