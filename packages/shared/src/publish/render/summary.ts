import type { Report } from "../../report/report.ts";
import { serialise } from "./markdown.ts";
import { sectionBlocks } from "./section.ts";
import { loadOf, withinBudget } from "./shortening.ts";

/** The whole report as Markdown, for the job summary (1 MiB a step) and `report.md`. `budget` in bytes. */
export function renderSummary(report: Report, options: { budget: number; reportUrl?: string; title?: string }): string {
  const title = options.title ?? report.action;
  return withinBudget(options.budget, loadOf(report), (detail) =>
    serialise(sectionBlocks(report, title, detail, { reportUrl: options.reportUrl, inSummary: true })),
  );
}
