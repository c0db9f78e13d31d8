import { n as sha256Hex } from "./digest.js";
// packages/shared/src/publish/report-key.ts
/**
* Two workflows, two jobs, two steps, or two legs of a matrix that run the same action must not overwrite each other's
* section, so all of them are in the key. What the user sees holds only what he wrote to tell them apart.
*/
function reportNames({ name: action, title: word = action }, run, { reportName, matrix, step }) {
	let told = [reportName === "" && step !== action ? wordOfStep(step) : reportName, ...matrix].filter((part) => part !== ""), parts = [
		action,
		workflowWord(run.workflow),
		run.job ?? "",
		...told
	], suffix = told.join(", "), named = (what) => suffix === "" ? what : `${what} (${shorten(suffix, 60)})`;
	return {
		key: slug(parts, step),
		title: named(action),
		heading: named(word)
	};
}
/** Artifacts are unique in a run, and a second attempt is the same run. */
function attemptSuffix({ runAttempt = 1 }) {
	return runAttempt === 1 ? "" : `.attempt-${runAttempt}`;
}
/** What people call a step: its id, or its number when the runner had to number it. */
function wordOfStep(step) {
	if (!step.startsWith("__")) return step;
	let number = /_(\d+)$/.exec(step)?.[1];
	return number === void 0 ? "" : `step ${number}`;
}
/** What every key of an action in a workflow begins with. */
function keyBeginning(action, workflow) {
	return readable([action, workflowWord(workflow)]);
}
/** A name in other letters than Latin ones would leave no word of its own, and its keys could be any other workflow's. */
function workflowWord(workflow = "") {
	return workflow === "" || /[A-Za-z0-9]/.test(workflow) ? workflow : `workflow-${sha256Hex(workflow).slice(0, 8)}`;
}
function slug(parts, step) {
	return `${readable(parts)}.${sha256Hex(JSON.stringify([...parts, step])).slice(0, 8)}`;
}
function readable(parts) {
	return shorten(parts.map((part) => part.replaceAll(/[^A-Za-z0-9.]+/g, "-").replaceAll(/^-+|-+$/g, "")).filter((part) => part !== "").join("."), 80);
}
function shorten(text, length) {
	return text.length <= length ? text : text.slice(0, length);
}
export { keyBeginning as n, reportNames as r, attemptSuffix as t };
