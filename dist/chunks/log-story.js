import { t as stackOf } from "./stack.js";
import { o as headline } from "./wording.js";
// packages/shared/src/runtime/log-story.ts
/** The report as a person reads it in the log. */
async function logReport(log, report) {
	let { renderText } = await import("./text.js");
	for (let line of renderText(report, {
		colour: !1,
		width: 120
	}).trimEnd().split("\n")) log.info(line);
}
/** Where a bug of ours was. */
function logStack(log, error) {
	log.info("This is a bug in gatewright; please report it with these lines:");
	for (let line of stackOf(error).split("\n")) log.info(line);
}
/** The verdict, last. */
function closingSentence(report) {
	return `${headline(report)}.${report.blocking ? " This blocks." : ""}`;
}
/** What is about to be looked at, first. */
function openingSentence(action, run) {
	return `gatewright ${action}: ${run.pullRequest === void 0 ? `event ${run.event}` : `pull request ${run.pullRequest}`}${run.headSha === void 0 ? "" : `, commit ${run.headSha.slice(0, 10)}`}.`;
}
export { openingSentence as i, logReport as n, logStack as r, closingSentence as t };
