import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunIdentity } from "../report/report.ts";
import { uploadArtifact } from "./artifact-upload.ts";
import type { ArtifactHost } from "./html-artifact.ts";
import { type KeptReport, keptReport, keptReportFile, reportArtifactPrefix } from "./kept-report.ts";
import type { SurfaceOutcome } from "./outcome.ts";
import { attemptSuffix } from "./report-key.ts";

/** The upload goes to another service than the comment; it must leave the comment some of the time. */
const uploadTimeoutMs = 8_000;

/** Leaves the report as an artifact for other jobs: the fan-in of this run, or the second stage. `folder` holds the report's files. */
export async function keepReport(
  kept: KeptReport,
  { folder, run, host }: { folder: string; run: RunIdentity; host: Omit<ArtifactHost, "runUrl"> },
): Promise<SurfaceOutcome & { abandoned?: true }> {
  if (host.available !== "yes") {
    return {
      surface: "kept report",
      state: "skipped",
      sentence: "Other jobs cannot read this report: there is no artifact service that it could be kept in.",
    };
  }
  const directory = await mkdtemp(join(folder, "kept-"));
  const file = join(directory, keptReportFile);
  await writeFile(file, keptReport(kept));
  const name = `${reportArtifactPrefix}${kept.names.key}${attemptSuffix(run)}`;
  const uploaded = await uploadArtifact(
    { name, files: [file], folder: directory, archive: true },
    { budget: host.budget, debug: host.debug, timeoutMs: uploadTimeoutMs },
  );
  const failed = (reason: string) =>
    ({
      surface: "kept report",
      state: "failed",
      sentence: `Could not keep the report for other jobs: ${reason}.`,
    }) as const;
  if (uploaded === "timeout") {
    host.budget.allowOneTry();
    return { ...failed("the artifact service did not answer in time"), abandoned: true };
  }
  await rm(directory, { recursive: true, force: true });
  if ("reason" in uploaded) return failed(uploaded.reason);
  return {
    surface: "kept report",
    state: "published",
    sentence: `Other jobs find the report in the artifact ${name}.`,
  };
}
