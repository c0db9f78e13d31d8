import { newestReports, type ReportArtifact, readReportArchive } from "@gatewright/shared/artifacts/newest-reports.ts";
import { largestText } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { listRunArtifacts, mostArtifacts, tooManyArtifacts } from "@gatewright/shared/artifacts/run-artifacts.ts";
import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { readRequestFailure } from "@gatewright/shared/github/request-failure.ts";
import { wrongOrigin } from "@gatewright/shared/ledger/record-refusals.ts";
import { ownerOfCheckRun } from "@gatewright/shared/publish/check-run.ts";
import { type KeptReport, reportArtifactPrefix } from "@gatewright/shared/publish/kept-report.ts";
import { unvouchedPrefix } from "@gatewright/shared/publish/publish-kept.ts";
import type { Speaker } from "@gatewright/shared/publish/render/said.ts";
import type { Evidence, RunIdentity } from "@gatewright/shared/report/report.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { FollowedRun } from "./followed-run.ts";
import { readLeft } from "./left-archive.ts";

/** A report that the run left, or what stands in its place. */
export type LeftReport = { artifact: string; evidence: Evidence[] } & (
  | { kind: "report"; kept: KeptReport }
  /** It says of the run what GitHub does not say: why, as sentences. */
  | { kind: "foreign"; refusals: string[] }
  | { kind: "unreadable"; reason: UserError }
);

export type AcceptedReport = Extract<LeftReport, { kind: "report" }>;

/**
 * Whose word the reports of a run are; undefined when its token could write, so that it has published by itself. GitHub alone is asked: a
 * run cannot say it of itself.
 */
export function speakerOf({ event, trust, startedByDependabot }: FollowedRun): Speaker | undefined {
  if (event !== "pull_request") return undefined;
  if (trust === "fork") return "fork";
  return startedByDependabot ? "dependabot" : undefined;
}

/**
 * Whether the run's own token could write after all: an administrator can allow it for forks, a workflow can raise it for Dependabot. It
 * has then made check runs of its own.
 */
export async function hasPublished({ octokit, owner, repo }: GitHub, run: FollowedRun): Promise<boolean> {
  try {
    const checkRuns = await octokit.paginate(octokit.rest.checks.listForRef, {
      owner,
      repo,
      ref: run.headSha,
      filter: "all",
      per_page: 100,
    });
    return checkRuns.some(({ external_id }) => {
      const made = ownerOfCheckRun(external_id ?? "");
      return made?.runId === run.id && !made.key.startsWith(unvouchedPrefix);
    });
  } catch (error) {
    const kind = readRequestFailure(error)?.kind;
    // A token that may not read check runs cannot write them either, which is told where it is tried.
    if (kind === "forbidden" || kind === "not-found") return false;
    throw error;
  }
}

export interface ReadingReports {
  github: GitHub;
  followed: FollowedRun;
  /** Artifacts that it may leave. */
  most: number;
  signal: AbortSignal;
  log: Pick<Log, "info">;
}

/**
 * The newest report of each key, compared with what GitHub says of the run.
 * @throws UserError (`evidence`) when GitHub does not say which there are, or there are more than such a run may leave
 */
export async function readLeftReports({ github, followed, most, signal, log }: ReadingReports): Promise<LeftReport[]> {
  const artifacts = await listRunArtifacts(github, followed.id, reportArtifactPrefix, mostArtifacts);
  if (artifacts.length > most) {
    throw tooManyArtifacts(followed.id, `more than the ${most} reports that a fork's run may leave`);
  }
  const reports: LeftReport[] = [];
  let bytesLeft = largestText;
  for (const one of newestReports(artifacts)) {
    const { report, bytes } = await readReport(one, bytesLeft, { github, followed, signal });
    const became = { report: "read", foreign: "refused", unreadable: "not readable" }[report.kind];
    log.info(`Artifact ${one.artifact.id}: ${became}.`);
    reports.push(report);
    bytesLeft -= bytes;
  }
  return reports;
}

async function readReport(
  one: ReportArtifact,
  mostBytes: number,
  { github, followed, signal }: Pick<ReadingReports, "github" | "followed" | "signal">,
): Promise<{ report: LeftReport; bytes: number }> {
  const artifact = one.artifact.name;
  const left = await readLeft(one.artifact, { github, signal, role: "report" }, (archive) =>
    readReportArchive(archive, one, mostBytes),
  );
  const common = { artifact, evidence: left.evidence };
  if ("reason" in left) return { report: { ...common, kind: "unreadable", reason: left.reason }, bytes: 0 };
  const { kept, bytes } = left.read;
  const refusals = wrongOrigin(originOf(kept.report.run), followed);
  if (refusals.length > 0) return { report: { ...common, kind: "foreign", refusals }, bytes };
  const report = { ...kept.report, run: knownRun(kept.report.run, followed) };
  return { report: { ...common, kind: "report", kept: { ...kept, report } }, bytes };
}

function originOf(run: RunIdentity): Parameters<typeof wrongOrigin>[0] {
  return {
    event: run.event,
    ...(run.repository === undefined ? {} : { repository: run.repository }),
    ...(run.headSha === undefined ? {} : { head_sha: run.headSha }),
    ...(run.pullRequest === undefined ? {} : { pull_request: run.pullRequest }),
    ...(run.runId === undefined ? {} : { run_id: run.runId }),
    ...(run.runAttempt === undefined ? {} : { run_attempt: run.runAttempt }),
    ...(run.serverUrl === undefined ? {} : { server_url: run.serverUrl }),
  };
}

/** Only what GitHub says is left of it: links are made of it, and they point to that run. */
function knownRun({ runAttempt, pullRequest }: RunIdentity, followed: FollowedRun): RunIdentity {
  return {
    repository: followed.repository,
    headSha: followed.headSha,
    event: followed.event,
    runId: followed.id,
    fork: followed.trust === "fork",
    // Both were compared: an attempt that the run has had, a pull request whose head it is.
    ...(runAttempt === undefined ? {} : { runAttempt }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(followed.serverUrl === undefined ? {} : { serverUrl: followed.serverUrl }),
  };
}
