import type { LedgerRecord, Output, Trust } from "./record.ts";

/** What GitHub itself says about the run that left the records. Nothing here comes from the run. */
export interface RecordingRun {
  id: number;
  /** Its newest attempt. */
  attempt: number;
  event: string;
  repository: string;
  serverUrl: string | undefined;
  headSha: string;
  headRepository: string;
  /** The workflow's file, e.g. `.github/workflows/ml.yml`; undefined when it is in another repository, as a ruleset can require it. */
  workflowPath: string | undefined;
  /** When the first attempt was created. */
  createdAt: Date;
  trust: Exclude<Trust, "local">;
  /** The pull requests whose head is this commit; empty for a run of another event. */
  pullRequests: number[];
}

/** Clocks of self-hosted runners differ from GitHub's. */
const clockToleranceMs = 15 * 60_000;

/**
 * Why a record must not be appended, as sentences; empty when it may be. Everything that the record says about its origin is
 * compared with what GitHub says about the run; what it says about the model is data, and its trust says how far it may be used.
 */
export function whyRefused(record: LedgerRecord, run: RecordingRun, now: Date): string[] {
  return [
    ...wrongOrigin(record.origin, run),
    ...wrongTrust(record, run),
    ...wrongTime(record, run, now),
    ...wrongKind(record, run),
  ];
}

/** What is said about the run and differs from what GitHub says, as sentences with both. */
export function wrongOrigin(origin: LedgerRecord["origin"], run: RecordingRun): string[] {
  const said: string[] = [];
  const differs = (what: string, given: string | number | undefined, known: string | number): void => {
    said.push(`It says ${what} ${given ?? "nothing"}, GitHub says ${known}.`);
  };
  if (origin.repository === undefined || !sameRepository(origin.repository, run.repository)) {
    differs("repository", origin.repository, run.repository);
  }
  if (origin.run_id !== run.id) differs("run", origin.run_id, run.id);
  if (origin.run_attempt === undefined || origin.run_attempt > run.attempt) {
    said.push(`It says attempt ${origin.run_attempt ?? "nothing"}, and the run has had ${run.attempt}.`);
  }
  if (origin.event !== run.event) differs("event", origin.event, run.event);
  if (origin.head_sha !== run.headSha) differs("commit", origin.head_sha, run.headSha);
  if (run.serverUrl !== undefined && origin.server_url !== undefined && origin.server_url !== run.serverUrl) {
    differs("server", origin.server_url, run.serverUrl);
  }
  const workflow = run.workflowPath === undefined ? undefined : `${run.repository}/${run.workflowPath}`;
  if (workflow !== undefined && origin.workflow_ref !== undefined) {
    const file = origin.workflow_ref.split("@")[0] ?? "";
    if (!sameRepository(file, workflow)) differs("workflow", file, workflow);
  }
  if (run.pullRequests.length === 0) {
    if (origin.pull_request !== undefined)
      said.push(`It says pull request ${origin.pull_request}, and the run has none.`);
  } else if (origin.pull_request === undefined || !run.pullRequests.includes(origin.pull_request)) {
    differs("pull request", origin.pull_request, run.pullRequests.join(" or "));
  }
  return said;
}

function wrongTrust({ trust }: LedgerRecord, run: RecordingRun): string[] {
  if (trust === run.trust) return [];
  const places = {
    fork: `the fork ${run.headRepository}`,
    pull_request: "a branch of this repository",
    "default-branch": "the default branch",
  };
  const from = places[run.trust];
  return [`It says trust ${trust}, but its run took the code from ${from}, whose records have trust ${run.trust}.`];
}

function wrongTime(record: LedgerRecord, run: RecordingRun, now: Date): string[] {
  const created = Date.parse(record.created_at);
  if (created >= run.createdAt.getTime() - clockToleranceMs && created <= now.getTime() + clockToleranceMs) return [];
  const between = `${run.createdAt.toISOString()} and ${now.toISOString()}`;
  return [`It says that it was made at ${record.created_at}, which is not between ${between}.`];
}

function wrongKind(record: LedgerRecord, run: RecordingRun): string[] {
  switch (record.kind) {
    case "run":
      return record.outputs.flatMap((output) => wrongCopies(output, run));
    case "gate":
      return record.champion && run.trust !== "default-branch"
        ? ["It says that its model is the champion, which only the default branch decides."]
        : [];
    case "look":
      return [];
    case "deployment":
      return ["It is about a deployment, and this run deploys nothing."];
  }
}

/** A copy that is kept elsewhere would be fetched from there with this repository's token. */
function wrongCopies({ role, kept }: Output, run: RecordingRun): string[] {
  return kept.flatMap((copy) => {
    if (copy.kind !== "artifact" || sameRepository(copy.repository, run.repository)) return [];
    return [`Its output ${role} is said to be kept in ${copy.repository}, another repository.`];
  });
}

/** GitHub's names do not tell capitals apart. */
export function sameRepository(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
