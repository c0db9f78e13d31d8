import { stackOf } from "../errors/stack.ts";
import { headline } from "../publish/render/wording.ts";
import type { Report } from "../report/report.ts";
import type { RunContext } from "./run-context.ts";
import type { WorkflowLog } from "./workflow-log.ts";

/** The report as a person reads it in the log. */
export async function logReport(log: WorkflowLog, report: Report): Promise<void> {
  const { renderText } = await import("../publish/render/text.ts");
  for (const line of renderText(report, { colour: false, width: 120 }).trimEnd().split("\n")) log.info(line);
}

/** Where a bug of ours was. */
export function logStack(log: WorkflowLog, error: unknown): void {
  log.info("This is a bug in gatewright; please report it with these lines:");
  for (const line of stackOf(error).split("\n")) log.info(line);
}

/** The verdict, last. */
export function closingSentence(report: Report): string {
  return `${headline(report)}.${report.blocking ? " This blocks." : ""}`;
}

/** What is about to be looked at, first. */
export function openingSentence(action: string, run: RunContext): string {
  const subject = run.pullRequest === undefined ? `event ${run.event}` : `pull request ${run.pullRequest}`;
  const commit = run.headSha === undefined ? "" : `, commit ${run.headSha.slice(0, 10)}`;
  return `gatewright ${action}: ${subject}${commit}.`;
}
