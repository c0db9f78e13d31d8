import { p as serialise } from "./markdown.js";
import { a as withinBudget, i as loadOf, n as sectionBlocks } from "./section.js";
// packages/shared/src/publish/render/summary.ts
/** The whole report as Markdown, for the job summary (1 MiB a step) and `report.md`. `budget` in bytes. */
function renderSummary(report, options) {
	let title = options.title ?? report.action;
	return withinBudget(options.budget, loadOf(report), (detail) => serialise(sectionBlocks(report, title, detail, {
		reportUrl: options.reportUrl,
		inSummary: !0
	})));
}
export { renderSummary as t };
