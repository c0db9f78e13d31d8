import { t as countFindings } from "./report.js";
import { i as verdictOrder } from "./verdict.js";
// packages/shared/src/publish/render/wording.ts
/** The words that all surfaces share. Plain text: each surface escapes it in its own way. */
const verdictWord = {
	pass: "passed",
	warn: "warning",
	inconclusive: "inconclusive",
	fail: "failed",
	error: "error",
	skipped: "skipped"
}, verdictSign = {
	pass: "✅",
	warn: "⚠️",
	inconclusive: "❔",
	fail: "❌",
	error: "🛑",
	skipped: "⏭️"
}, worstFirst = verdictOrder.toReversed();
function plural(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `9,988`. Without `Intl`, whose start costs some 10 ms. */
function formatCount(count) {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** A computed number to six significant digits with its unit; `share of values` is shown as percent, to three. */
function formatEstimate(value, unit) {
	let noun = sharedNoun(unit);
	return noun === void 0 ? unit === void 0 ? formatNumber(value) : `${formatNumber(value)} ${unit}` : `${formatNumber(Number((value * 100).toPrecision(3)))} % of ${noun}`;
}
/** `values` of the unit `share of values`. */
function sharedNoun(unit) {
	return unit?.startsWith("share of ") ? unit.slice(9) : void 0;
}
function formatNumber(value) {
	let rounded = Number(value.toPrecision(6));
	return Math.abs(rounded) >= 0x38d7ea4c68000 ? String(rounded) : rounded.toLocaleString("en-US", { maximumFractionDigits: 20 });
}
function countOfFindings({ subjects }) {
	return subjects.reduce((sum, { findings }) => sum + findings.length, 0);
}
/** All findings of a report with their subject, worst first; within a verdict in the order of the contract. */
function findingsWorstFirst(subjects) {
	let all = subjects.flatMap((subject) => subject.findings.map((finding) => ({
		subject,
		finding
	})));
	return worstFirst.flatMap((verdict) => all.filter(({ finding }) => finding.verdict === verdict));
}
/** `validate-data: failed — 3 of 61 checks in strikes.csv`. */
function headline(report, title = report.action) {
	return `${title}: ${verdictSentence(report)}`;
}
/** `failed — 3 of 61 checks in strikes.csv`, or the verdict's word and the sentence of the worst subject. */
function verdictSentence(report) {
	let own = worstHeadline(report);
	if (own !== void 0) return `${verdictWord[report.verdict]} — ${own}${consequence(report)}`;
	let about = aboutWhat(report);
	return `${outcome(report)}${about === "" ? "" : ` in ${about}`}${consequence(report)}`;
}
/** `failed — 3 of 61 checks`. */
function outcome({ verdict, subjects }) {
	let counts = countFindings(subjects), all = countOfFindings({ subjects }), total = plural(all, "check");
	switch (verdict) {
		case "pass": return counts.skipped === 0 ? `passed — ${total}` : `passed — ${plural(counts.passed, "check")}, ${formatCount(counts.skipped)} skipped`;
		case "warn": return `passed with ${plural(counts.warned, "warning")} — ${total}`;
		case "inconclusive": return `inconclusive — ${formatCount(counts.inconclusive)} of ${total}`;
		case "fail": return `failed — ${formatCount(counts.failed)} of ${total}`;
		case "error": return all === 0 ? "error — no check was made" : `error — ${formatCount(counts.errors)} of ${total} could not be evaluated${counts.failed > 0 ? `, ${formatCount(counts.failed)} failed` : ""}`;
		case "skipped": return `skipped — ${total}`;
	}
}
/** Of several subjects the first with the report's own verdict speaks, and says how many others there are. */
function worstHeadline({ subjects, verdict }) {
	let { headline } = subjects.find((subject) => subject.verdict === verdict) ?? {};
	return headline === void 0 || subjects.length === 1 ? headline : `${headline}; ${plural(subjects.length - 1, "other model")} beside it`;
}
/** One or two data files by their names; when there are more, or none, the names of the contracts or models. */
function aboutWhat(report) {
	let data = report.subjects.flatMap(({ evidence }) => evidence.filter(({ role }) => role === "data")), files = [...new Set(data.map(({ path }) => lastPart(path)))], names = files.length === 1 || files.length === 2 ? files : report.subjects.map(({ name }) => name);
	return names.length > 2 ? `${names.slice(0, 2).join(", ")} and ${formatCount(names.length - 2)} more` : names.join(" and ");
}
function lastPart(path) {
	return path.split("/").findLast((part) => part !== "") ?? path;
}
/** Said only where one would otherwise expect the merge to be blocked, or not to be. */
function consequence({ verdict, mode, blocking }) {
	switch (verdict) {
		case "fail":
		case "error": return blocking ? "" : ` (does not block: mode ${mode})`;
		case "inconclusive": return blocking ? " (blocks)" : " (does not block)";
		case "pass":
		case "warn":
		case "skipped": return "";
	}
}
/** `3 failed, 4 warnings, 54 passed`, worst first, without zeros. */
function countsSentence(subjects) {
	let counts = countFindings(subjects);
	return [
		counts.errors > 0 ? plural(counts.errors, "error") : "",
		counts.failed > 0 ? `${formatCount(counts.failed)} failed` : "",
		counts.inconclusive > 0 ? `${formatCount(counts.inconclusive)} inconclusive` : "",
		counts.warned > 0 ? plural(counts.warned, "warning") : "",
		counts.passed > 0 ? `${formatCount(counts.passed)} passed` : "",
		counts.skipped > 0 ? `${formatCount(counts.skipped)} skipped` : ""
	].filter((part) => part !== "").join(", ");
}
/** `data/strikes.csv:14:7`, or `data/strikes.parquet, row 14, row group 0`. */
function placeOf({ path, line, column, row, rowGroup }) {
	if (line !== void 0) return column === void 0 ? `${path}:${line}` : `${path}:${line}:${column}`;
	let parts = [path];
	return row !== void 0 && parts.push(`row ${formatCount(row)}`), rowGroup !== void 0 && parts.push(`row group ${rowGroup}`), parts.join(", ");
}
/** Groups samples of the same value, in the order in which the values come first. Never shows a redacted value. */
function sampleGroups(samples) {
	let groups = /* @__PURE__ */ new Map();
	for (let { value, redacted, location, count, note } of samples) {
		let shown = redacted ? "(redacted)" : value, key = JSON.stringify([
			redacted ?? !1,
			shown ?? null,
			note ?? null
		]), group = groups.get(key) ?? {
			value: shown,
			redacted: redacted ?? !1,
			count: void 0,
			note,
			places: []
		};
		location !== void 0 && group.places.push(location), count !== void 0 && count > 1 && (group.count = (group.count ?? 0) + count), groups.set(key, group);
	}
	return [...groups.values()];
}
/** ` × 212 at data/a.csv:3:7, data/a.csv:9:7 and 8 more: did you mean "b"?`, what stands behind a value; plain text. */
function sampleContext({ count, places, note }, mostPlaces = 3) {
	let shown = places.slice(0, mostPlaces).map(placeOf).join(", "), more = places.length > mostPlaces ? ` and ${formatCount(places.length - mostPlaces)} more` : "";
	return [
		count === void 0 ? "" : ` × ${formatCount(count)}`,
		shown === "" ? "" : ` at ${shown}${more}`,
		note === void 0 ? "" : `: ${note}`
	].join("");
}
/** `0.842 (95 % interval 0.811 to 0.873), n = 600`, or `0.0342 % of 8,765 values`: what was measured, and on how much. */
function measured({ estimate, interval, unit, n }) {
	if (estimate === void 0) return;
	let noun = sharedNoun(unit), value = formatEstimate(estimate, noun !== void 0 && n !== void 0 ? `share of ${formatCount(n)} ${noun}` : unit), level = interval === void 0 ? "" : formatEstimate(interval.level * 100);
	return `${value}${interval === void 0 ? "" : ` (${level} % interval ${formatEstimate(interval.low)} to ${formatEstimate(interval.high)})`}${noun === void 0 && n !== void 0 ? `, n = ${formatCount(n)}` : ""}`;
}
/** Whether a finding's number is a share of 0 to 1, which a bar can show. */
function isShare({ estimate, unit }) {
	return estimate !== void 0 && estimate >= 0 && estimate <= 1 && sharedNoun(unit) !== void 0;
}
/** The parts of a sentence between backticks are names or values; the others are running text. */
function sentenceParts(sentence) {
	return sentence.split(/`([^`]+)`/).map((text, index) => ({
		text,
		code: index % 2 == 1
	})).filter(({ text }) => text !== "");
}
/** Web address of the run's own page, or of its job when that is known. Undefined outside GitHub. */
function runUrl({ run }) {
	let { serverUrl, repository, runId, jobCheckRunId } = run;
	if (serverUrl === void 0 || repository === void 0 || runId === void 0) return;
	let page = `${serverUrl}/${repository}/actions/runs/${runId}`;
	return jobCheckRunId === void 0 ? page : `${page}/job/${jobCheckRunId}`;
}
/** Web address of the run's page at this job's summary, which the page of the job does not show. Undefined outside GitHub. */
function summaryUrl({ run }) {
	let { serverUrl, repository, runId, jobCheckRunId } = run;
	if (serverUrl === void 0 || repository === void 0 || runId === void 0) return;
	let page = `${serverUrl}/${repository}/actions/runs/${runId}`;
	return jobCheckRunId === void 0 ? page : `${page}#summary-${jobCheckRunId}`;
}
/** `run 123, attempt 2`. */
function runName({ run }) {
	if (run.runId !== void 0) return run.runAttempt === void 0 ? `run ${run.runId}` : `run ${run.runId}, attempt ${run.runAttempt}`;
}
/** The first characters of a commit or digest, as many as people compare. */
function shortDigest(digest) {
	return digest.startsWith("sha256:") ? digest.slice(0, 19) : digest.slice(0, 12);
}
export { worstFirst as S, shortDigest as _, formatEstimate as a, verdictSign as b, measured as c, plural as d, runName as f, sentenceParts as g, sampleGroups as h, formatCount as i, outcome as l, sampleContext as m, countsSentence as n, headline as o, runUrl as p, findingsWorstFirst as r, isShare as s, countOfFindings as t, placeOf as u, summaryUrl as v, verdictWord as x, verdictSentence as y };
