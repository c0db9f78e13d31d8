import { r as renderCheckRun } from "./check-run2.js";
import { n as storeSection } from "./stored-section.js";
// packages/shared/src/publish/check-run-content.ts
/** GitHub counts bytes, though its documentation says characters (dorny/test-reporter#57). */
const fieldBytes = 65535;
/** What the check run says, with the section for the comment in its text, so that no writer of the comment can lose it. */
function checkRunContent(report, section, options) {
	let stored = storeSection(section), textBudget = options.said === void 0 ? fieldBytes : fieldBytes - Buffer.byteLength(stored) - 10, { conclusion, title, summary, text, annotations } = renderCheckRun(report, {
		...options,
		textBudget
	}), whole = `${text}\n\n${stored}\n`;
	return Buffer.byteLength(whole) <= fieldBytes ? {
		conclusion,
		title,
		summary,
		text: whole,
		annotations
	} : {
		conclusion,
		title,
		summary,
		text: `The explanations of the checks do not fit here; they are in the HTML report and in report.json.\n\n${stored}\n`,
		annotations
	};
}
export { checkRunContent as t };
