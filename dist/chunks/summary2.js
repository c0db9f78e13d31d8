import { d as serialise } from "./markdown.js";
import { n as sectionBlocks, r as withinBudget } from "./section.js";
import { t as countOfFindings } from "./wording.js";
// packages/shared/src/publish/render/summary.ts
/** The whole report as Markdown, for the job summary (1 MiB a step) and `report.md`. `budget` in bytes. */
function renderSummary(report, options) {
	let title = options.title ?? report.action;
	return withinBudget(options.budget, countOfFindings(report), (detail) => serialise(sectionBlocks(report, title, detail, options.reportUrl)));
}
export { renderSummary as t };
