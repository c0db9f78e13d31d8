import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { downloadArtifact, listRunArtifacts, type RunArtifact } from "@gatewright/shared/artifacts/run-artifacts.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { type KeptReport, keptReportFile, reportArtifactPrefix } from "@gatewright/shared/publish/kept-report.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import type { FoundReports, RefusedReport } from "./decide.ts";

/** A matrix of 256 models leaves three each, and every attempt leaves its own. */
const mostReports = 2_000;
const atOnce = 8;

interface NewestArtifact {
  key: string;
  attempt: number;
  artifact: RunArtifact;
}

/**
 * The newest report of each key that this run has kept. A job that was not run again has left its report in an earlier attempt.
 * @throws UserError (`evidence`) when GitHub does not say which artifacts there are
 */
export async function readRunReports(
  github: GitHub,
  runId: number,
  options: { signal: AbortSignal; own: string },
): Promise<FoundReports> {
  const artifacts = await listRunArtifacts(github, runId, reportArtifactPrefix, mostReports);
  const waiting = newestOfKey(artifacts).filter(({ key }) => !key.startsWith(`${options.own}.`));
  const reports: KeptReport[] = [];
  const refused: RefusedReport[] = [];
  const work = async () => {
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      try {
        reports.push(await readOne(github, one, options.signal));
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused.push({ name: one.artifact.name, reason: error.message });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return {
    kind: "read",
    reports: reports.sort((a, b) => (a.names.key < b.names.key ? -1 : 1)),
    refused: refused.sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Chosen by their names, so that a newest one that is broken is not replaced by an older one. */
function newestOfKey(artifacts: readonly RunArtifact[]): NewestArtifact[] {
  const newest = new Map<string, NewestArtifact>();
  for (const artifact of artifacts) {
    const name = artifact.name.slice(reportArtifactPrefix.length);
    const [, key = name, number = "1"] = /^(.+)\.attempt-(\d{1,6})$/.exec(name) ?? [];
    const attempt = Number(number);
    const standing = newest.get(key);
    if (standing === undefined || attempt >= standing.attempt) newest.set(key, { key, attempt, artifact });
  }
  return [...newest.values()];
}

async function readOne(
  github: GitHub,
  { key, attempt, artifact }: NewestArtifact,
  signal: AbortSignal,
): Promise<KeptReport> {
  const bytes = await downloadArtifact(github, artifact, signal);
  const kept = readKeptReport(await readOneFileArchive(bytes, keptReportFile));
  if (kept.names.key !== key) {
    throw evidenceError(`The report in it is called ${kept.names.key}, which is not the artifact's name.`);
  }
  const { runAttempt = 1 } = kept.report.run;
  if (runAttempt !== attempt) {
    throw evidenceError(`The report in it is of attempt ${runAttempt}, and the artifact's name says ${attempt}.`);
  }
  return kept;
}
