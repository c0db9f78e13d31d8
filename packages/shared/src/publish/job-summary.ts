import { appendFile } from "node:fs/promises";
import type { Report } from "../report/report.ts";
import type { SurfaceOutcome } from "./outcome.ts";
import { renderSummary } from "./render/summary.ts";

/** The runner drops a step's whole summary above 1 MiB (actions/runner, FileCommandManager.cs). */
const summaryBudget = 1024 * 1024 - 1024;

/** Appends the report to the summary of this step. */
export async function publishJobSummary(
  report: Report,
  { file, reportUrl }: { file: string | undefined; reportUrl: string | undefined },
): Promise<SurfaceOutcome> {
  if (file === undefined) {
    return { surface: "summary", state: "skipped", sentence: "This runner offers no job summary." };
  }
  const options = { budget: summaryBudget, ...(reportUrl === undefined ? {} : { reportUrl }) };
  await appendFile(file, `${renderSummary(report, options)}\n`);
  return { surface: "summary", state: "published", sentence: "The report stands in the job summary." };
}
