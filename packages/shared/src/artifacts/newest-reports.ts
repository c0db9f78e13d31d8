import { evidenceError } from "../errors/user-error.ts";
import { type KeptReport, keptReportFile, reportArtifactPrefix } from "../publish/kept-report.ts";
import { readKeptReport } from "../publish/read-kept-report.ts";
import { readOneFileArchive } from "./one-file-archive.ts";
import type { RunArtifact } from "./run-artifacts.ts";

/** A kept report, as the name of its artifact says. */
export interface ReportArtifact {
  key: string;
  attempt: number;
  artifact: RunArtifact;
}

/**
 * Of each key the report of the newest attempt: a job that was not run again has left its report in an earlier one. Chosen by their
 * names, so that a newest one that is broken is not replaced by an older one.
 */
export function newestReports(artifacts: readonly RunArtifact[]): ReportArtifact[] {
  const newest = new Map<string, ReportArtifact>();
  for (const artifact of artifacts) {
    const name = artifact.name.slice(reportArtifactPrefix.length);
    // The first attempt has no suffix: other spellings of a number would be a second name for a report that somebody else left.
    const [, key = name, number = "1"] = /^(.+)\.attempt-([2-9]|[1-9]\d{1,5})$/.exec(name) ?? [];
    const attempt = Number(number);
    const standing = newest.get(key);
    if (standing === undefined || attempt >= standing.attempt) newest.set(key, { key, attempt, artifact });
  }
  return [...newest.values()];
}

/**
 * The report in a downloaded archive.
 * @throws UserError (`evidence`) when it is none, or not the one that its artifact is named after
 */
export async function readReportArchive(
  archive: Buffer,
  { key, attempt }: Pick<ReportArtifact, "key" | "attempt">,
  mostBytes?: number,
): Promise<{ kept: KeptReport; bytes: number }> {
  const text = await readOneFileArchive(archive, keptReportFile, mostBytes);
  const kept = readKeptReport(text);
  if (kept.names.key !== key) {
    throw evidenceError(`The report in it is called ${kept.names.key}, the artifact's name says ${key}.`);
  }
  const { runAttempt = 1 } = kept.report.run;
  if (runAttempt !== attempt) {
    throw evidenceError(`The report in it is of attempt ${runAttempt}, the artifact's name says ${attempt}.`);
  }
  return { kept, bytes: Buffer.byteLength(text) };
}
