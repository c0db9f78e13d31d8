import type { Published } from "../publish/publish.ts";
import { countFindings, type Report } from "../report/report.ts";

/** What the step says to the steps behind it: the outputs that all actions have, and the action's own. */
export function outputsOf(
  report: Report,
  { outcomes, files }: Published,
  ofAction: Record<string, string>,
): Record<string, string> {
  const url = (surface: string) => outcomes.find((outcome) => outcome.surface === surface)?.url ?? "";
  const counts = Object.entries(countFindings(report.subjects)).map(([name, count]) => [name, String(count)]);
  return {
    verdict: report.verdict,
    blocking: String(report.blocking),
    "report-path": files.json,
    "comment-url": url("comment"),
    "check-url": url("check run"),
    ...Object.fromEntries(counts),
    ...ofAction,
  };
}
