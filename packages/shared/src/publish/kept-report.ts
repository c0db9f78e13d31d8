import type { Report } from "../report/report.ts";
import { toV1 } from "../report/v1.ts";
import type { ReportNames } from "./report-key.ts";

/** Artifacts whose one file is a kept report; the report's key and the attempt follow. */
export const reportArtifactPrefix = "gatewright-report-";
export const keptReportFile = "report.json";

/**
 * A report as one job leaves it for another: the fan-in job of the same run, or the second stage when this run's token could not
 * publish. Whoever reads one that a stranger may have written must compare its `run` with what GitHub says.
 */
export interface KeptReport {
  names: ReportNames;
  /** The action's own outputs, e.g. `record-id`. */
  outputs: Record<string, string>;
  report: Report;
  /** The working directory in the workspace, forward slashes, empty at its root: two directories can have a contract of one name. */
  directory?: string;
}

/** What the comment needs of it. */
export interface BesideReport extends Pick<KeptReport, "names" | "report"> {
  /** Its HTML report. */
  reportUrl?: string;
}

export function keptReport({ names, outputs, report, directory }: KeptReport): string {
  return `${JSON.stringify({ version: 1, names, outputs, directory, report: toV1(report) })}\n`;
}
