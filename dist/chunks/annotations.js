import { t as clippedText } from "./visible-text.js";
import { r as findingsWorstFirst, x as verdictWord } from "./wording.js";
// packages/shared/src/publish/render/annotations.ts
/** One annotation a finding that somebody should look at and that has a place, worst first. */
function annotationsOf({ subjects, mode }) {
	return findingsWorstFirst(subjects).flatMap(({ finding }) => annotationOf(finding, mode) ?? []);
}
function annotationOf(finding, mode) {
	let location = finding.locations[0], level = levelOf(finding, mode);
	if (location === void 0 || level === void 0) return;
	let line = location.line ?? 1;
	return {
		path: location.path,
		start_line: line,
		end_line: line,
		...location.line !== void 0 && location.column !== void 0 ? {
			start_column: location.column,
			end_column: location.endColumn ?? location.column
		} : {},
		annotation_level: level,
		message: annotationMessage(finding, 16e3),
		title: annotationTitle(finding)
	};
}
/** The sentence and what to do. */
function annotationMessage({ message, hint }, length) {
	return clippedText(hint === void 0 ? message : `${sentence(message)} ${hint}`, length);
}
/** A message that ends without a full stop would run into the hint behind it. */
function sentence(text) {
	return /[.!?:…]["”')\]`]*$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}
/** `failed: minimum (age)`. */
function annotationTitle({ rule, subject, verdict }) {
	return clippedText(`${verdictWord[verdict]}: ${rule} (${subject})`, 200);
}
/** Red only where the step fails. Undefined: nothing to look at. */
function levelOf({ verdict, configuration }, mode) {
	switch (verdict) {
		case "fail":
		case "error": return mode === "enforce" || configuration ? "failure" : "warning";
		case "warn":
		case "inconclusive": return mode === "observe" ? "notice" : "warning";
		case "pass":
		case "skipped": return;
	}
}
export { levelOf as i, annotationTitle as n, annotationsOf as r, annotationMessage as t };
