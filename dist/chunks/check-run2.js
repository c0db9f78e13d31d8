import { r as annotationsOf } from "./annotations.js";
import { _ as words, d as paragraph, f as sentence, g as text, h as table, n as code, p as serialise, s as heading, t as alert } from "./markdown.js";
import { r as speakerWords, t as saidCaution } from "./said.js";
import { a as withinBudget, i as loadOf, n as sectionBlocks, r as wholeReport } from "./section.js";
import { b as verdictSign, c as measured, d as plural, l as outcome, r as findingsWorstFirst, t as countOfFindings, x as verdictWord } from "./wording.js";
// packages/shared/src/publish/render/check-run.ts
/** GitHub counts bytes, though its documentation says characters (dorny/test-reporter#57). */
const fieldBudget = 65535;
function renderCheckRun(report, options = {}) {
	let { said, reportUrl } = options;
	return {
		conclusion: said === void 0 ? conclusionOf(report) : "neutral",
		title: said === void 0 ? checkTitle(report) : saidTitle(report, said),
		summary: withinBudget(fieldBudget, loadOf(report), (detail) => serialise(sectionBlocks(report, options.title ?? report.action, detail, {
			reportUrl,
			said
		}))),
		text: explanations(report, {
			reportUrl,
			said
		}, options.textBudget ?? fieldBudget),
		annotations: said === void 0 ? annotationsOf(report) : []
	};
}
/**
* `neutral` does not block a required check, so it is right for what is to be seen and not to be stopped: warnings,
* evidence that is not enough, and every verdict of a mode that does not enforce.
*/
function conclusionOf({ verdict, mode, blocking }) {
	if (blocking) return "failure";
	if (mode === "observe") return "neutral";
	switch (verdict) {
		case "pass": return "success";
		case "warn":
		case "inconclusive":
		case "skipped":
		case "fail":
		case "error": return "neutral";
	}
}
/** At most 60 characters. */
function checkTitle(report) {
	return shortTitle(outcome(report));
}
function saidTitle(report, { by }) {
	return shortTitle(`${speakerWords(by)} says: ${outcome(report)}`);
}
function shortTitle(title) {
	let capital = `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`;
	return capital.length <= 60 ? capital : `${capital.slice(0, 59)}…`;
}
/** Every check with its sentence, its number and how that number is computed. */
function explanations(report, { reportUrl, said }, budget) {
	let all = findingsWorstFirst(report.subjects);
	return withinBudget(budget, {
		findings: countOfFindings(report),
		tables: []
	}, (detail) => {
		let limit = detail.problems + detail.warnings + detail.rest, shown = all.slice(0, limit), rest = all.length - shown.length;
		return serialise([
			...said === void 0 ? [] : [alert("WARNING", text(saidCaution(said)))],
			heading(3, words("Every check")),
			table([
				"verdict",
				"rule",
				"about",
				"found",
				"measured",
				"limit",
				"how it is computed"
			], shown.map(({ finding }) => [
				[words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]}`)],
				[code(finding.rule)],
				[code(finding.subject)],
				sentence(finding.message, detail.sentence),
				[text(measured(finding) ?? "")],
				finding.threshold === void 0 ? [] : [code(finding.threshold)],
				finding.formula === void 0 ? [] : [text(finding.formula, detail.sentence)]
			])),
			...rest > 0 ? [paragraph(words(`Not shown here: ${plural(rest, "check")}. They are in `), wholeReport(report, { reportUrl }), words("."))] : []
		]);
	});
}
export { conclusionOf as n, renderCheckRun as r, checkTitle as t };
