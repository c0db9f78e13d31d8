import { r as renderCheckRun } from "./check-run2.js";
import { n as storeSection } from "./stored-section.js";
/** What the check run says, with the section for the comment in its text, so that no writer of the comment can lose it. */
function checkRunContent(report, section, options) {
	let { conclusion, title, summary, text, annotations } = renderCheckRun(report, options), stored = storeSection(section), whole = `${text}\n\n${stored}\n`;
	return Buffer.byteLength(whole) <= 65535 ? {
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
