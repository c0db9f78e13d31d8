import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { downloadArtifact, listRunArtifacts, type RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { keptReportFile, reportArtifactPrefix } from "@gatewright/shared/publish/kept-report.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import type { Report, RunIdentity } from "@gatewright/shared/report/report.ts";
import { differenceFromRun } from "@gatewright/shared/report/same-run.ts";
import {
  type Proposal,
  type ProposalQuestion,
  proposalFile,
  proposalPrefix,
  readProposal,
} from "../../src/proposal-file.ts";

/** What the training job of this run has left: it ran the user's code, so all of it is read as data. */
export interface RunArtifacts {
  github: GitHub;
  runId: number;
  signal: AbortSignal;
}

/**
 * The gate's report; undefined when the gate left none. Of several attempts the newest counts.
 * @throws UserError (`evidence`) when it is of another run than ours: its pages would be linked and its numbers told under our name
 */
export async function gateReport(
  { github, runId, signal }: RunArtifacts,
  ours: RunIdentity,
): Promise<Report | undefined> {
  const prefix = `${reportArtifactPrefix}model-gate.`;
  const newest = (await listRunArtifacts(github, runId, prefix)).at(-1);
  if (newest === undefined) return undefined;
  const { report } = readKeptReport(await textOf({ github, runId, signal }, newest, keptReportFile));
  if (report.action !== "model-gate") return undefined;
  const foreign = whyForeign(report, ours);
  if (foreign !== undefined) throw evidenceError(`The gate's report ${foreign}, so nothing is proposed.`);
  return report;
}

const words = {
  runId: "run",
  repository: "repository",
  headSha: "commit",
  pullRequest: "pull request",
  serverUrl: "server",
  workflow: "workflow",
} as const;

/** Why a report is not of our run, as the rest of a sentence; undefined when it is. */
export function whyForeign({ run }: Report, ours: RunIdentity): string | undefined {
  const key = differenceFromRun(run, ours);
  if (key === undefined) return undefined;
  if (key === "runAttempt") return `is of attempt ${run.runAttempt ?? 1}, and this is attempt ${ours.runAttempt ?? 1}`;
  return `is of the ${words[key]} ${run[key] ?? "unknown"}, not of ${ours[key] ?? "none"}`;
}

/** @throws UserError (`evidence`) when the training job left no list of the files that it changed, or it is not about this commit */
export async function runProposal(artifacts: RunArtifacts, question: ProposalQuestion): Promise<Proposal> {
  const prefix = `${proposalPrefix}${question.model}`;
  const found = await listRunArtifacts(artifacts.github, artifacts.runId, prefix);
  const newest = found.filter(({ name }) => name === prefix || name.startsWith(`${prefix}.attempt-`)).at(-1);
  if (newest === undefined)
    throw evidenceError("The training job did not leave what it changed, so there is nothing to propose.");
  return readProposal(await textOf(artifacts, newest, proposalFile), question);
}

async function textOf({ github, signal }: RunArtifacts, artifact: RunArtifact, file: string): Promise<string> {
  return readOneFileArchive(await downloadArtifact(github, artifact, signal), file);
}
