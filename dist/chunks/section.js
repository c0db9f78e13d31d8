import { _ as words, a as emphasis, c as lineBreak, d as paragraph, f as sentence, g as text, h as table, i as details, l as link, m as strong, n as code, o as fence, p as serialise, s as heading, t as alert, u as list } from "./markdown.js";
import { _ as shortDigest, b as verdictSign, d as plural, f as runName, h as sampleGroups, i as formatCount, o as headline, p as runUrl, r as findingsWorstFirst, t as countOfFindings, u as placeOf, v as summaryUrl, x as verdictWord, y as verdictSentence } from "./wording.js";
import { n as saidSign, t as saidCaution } from "./said.js";
import { t as mermaidOf } from "./graph.js";
import { t as clippedText } from "./visible-text.js";
/** One line: of which commit, which contract, which data, whose policy, and which run this is. */
function provenance(report, detail, reportUrl) {
	let parts = [];
	report.run.headSha !== void 0 && parts.push([words("head "), code(shortDigest(report.run.headSha))]);
	let shownFiles = Math.min(detail.notes, 6), evidence = report.subjects.flatMap((subject) => subject.evidence);
	for (let { role, path, digest, rows } of evidence.slice(0, shownFiles)) parts.push([
		text(`${role} `),
		code(path, 100),
		words(" "),
		code(shortDigest(digest)),
		...rows === void 0 ? [] : [words(`, ${plural(rows, "row")}`)]
	]);
	evidence.length > shownFiles && parts.push([words(plural(evidence.length - shownFiles, "more file"))]), parts.push(policy(report, detail)), parts.push(...ledger(report));
	let url = runUrl(report), name = runName(report);
	return name !== void 0 && parts.push(url === void 0 ? [words(name)] : [link(url, words(name))]), reportUrl !== void 0 && parts.push([link(reportUrl, words("HTML report"))]), parts.push([text(`gatewright ${report.versions.gatewright ?? ""}`.trim(), 60)]), paragraph(...parts.flatMap((part, index) => index === 0 ? part : [words(" · "), ...part]));
}
/** Ids in full where they are the anchor: only the whole of it can be compared later. */
function ledger({ ledger: outcome }) {
	if (outcome === void 0) return [];
	let records = outcome.records.slice(0, 6).flatMap((id) => [words(" "), code(shortDigest(id))]), anchors = Object.entries(outcome.anchors ?? {}).slice(0, 6);
	return [[words(`ledger record ${outcome.outcome}`), ...records], ...anchors.map(([model, anchor]) => [
		words("ledger anchor of "),
		code(model, 100),
		words(" "),
		code(anchor)
	])];
}
function policy({ policy: { path, ref, digest, reason, approvedBy } }, detail) {
	return path === void 0 && ref === "inputs" ? [words("policy: "), text(reason.replace(/\.$/, ""), detail.sentence)] : [
		words("policy "),
		...path === void 0 ? [] : [code(path, 100), words(" of ")],
		code(ref.length === 40 ? shortDigest(ref) : ref, 60),
		...digest === void 0 ? [] : [words(" "), code(shortDigest(digest))],
		...approvedBy === void 0 ? [] : [words(", approved by "), code(approvedBy)],
		words(": "),
		text(reason.replace(/\.$/, ""), detail.sentence)
	];
}
// packages/shared/src/publish/render/shortening.ts
const verdictAlone = {
	problems: 0,
	warnings: 0,
	rest: 0,
	samples: 0,
	notes: 1,
	sentence: 120,
	tableRows: 0,
	graph: !1
}, ladder = [
	{
		problems: 1e3,
		warnings: 1e3,
		rest: 5e3,
		samples: 5,
		notes: 100,
		sentence: 2e3,
		tableRows: 1e3,
		graph: !0
	},
	{
		problems: 200,
		warnings: 200,
		rest: 1e3,
		samples: 5,
		notes: 50,
		sentence: 1e3,
		tableRows: 200,
		graph: !0
	},
	{
		problems: 100,
		warnings: 60,
		rest: 200,
		samples: 5,
		notes: 20,
		sentence: 600,
		tableRows: 50,
		graph: !0
	},
	{
		problems: 50,
		warnings: 20,
		rest: 50,
		samples: 3,
		notes: 10,
		sentence: 400,
		tableRows: 20,
		graph: !1
	},
	{
		problems: 20,
		warnings: 10,
		rest: 0,
		samples: 2,
		notes: 10,
		sentence: 300,
		tableRows: 10,
		graph: !1
	},
	{
		problems: 10,
		warnings: 5,
		rest: 0,
		samples: 1,
		notes: 5,
		sentence: 200,
		tableRows: 5,
		graph: !1
	},
	{
		problems: 5,
		warnings: 0,
		rest: 0,
		samples: 0,
		notes: 3,
		sentence: 120,
		tableRows: 0,
		graph: !1
	},
	verdictAlone
];
function loadOf({ subjects }) {
	return {
		findings: countOfFindings({ subjects }),
		tables: subjects.flatMap(({ tables = [] }) => tables.map(({ rows }) => rows.length))
	};
}
/**
* The longest rendering of the ladder that fits into `budget` bytes of UTF-8; the shortest when none does. Limits that
* are meant in characters are kept too: no text has more characters (UTF-16 code units) than bytes.
*/
function withinBudget(budget, load, render) {
	for (let detail of ladder.slice(0, -1)) {
		if (leastBytes(load, detail) > budget) continue;
		let rendering = render(detail);
		if (Buffer.byteLength(rendering) <= budget) return rendering;
	}
	return render(verdictAlone);
}
/** Less than what this rung surely shows: a report of a stranger may hold a million rows, each of a letter. */
function leastBytes({ findings, tables }, detail) {
	let shown = Math.min(findings, detail.problems, detail.warnings, detail.rest), rows = tables.reduce((sum, length) => sum + (detail.tableRows === 0 ? 0 : 2 + Math.min(length, detail.tableRows)), 0);
	return Math.max(shown * 40, rows * 4);
}
// packages/shared/src/publish/render/subject-tables.ts
/** What a subject shows besides its findings: its tables, and the drawing of what came from what. */
function subjectTables(subject, detail) {
	let { tables = [], graph } = subject, first = findingsTable(subject, detail);
	return [...tables.filter((one) => one !== first).flatMap((one) => subjectTable(one, detail)), ...graph === void 0 || !detail.graph ? [] : details(graph.title, [fence("mermaid", mermaidOf(graph))])];
}
/** The table that says all that the subject's findings say; undefined when there is none, or when it does not fit. */
function findingsTable({ tables = [] }, { tableRows }) {
	return tables.find(({ findings, rows }) => findings === !0 && rows.length <= tableRows);
}
function subjectTable(given, detail) {
	let shown = given.rows.slice(0, detail.tableRows);
	if (detail.tableRows === 0 || shown.length === 0 && given.rows.length > 0) return [];
	let missing = given.rows.length - shown.length, said = [...missing > 0 ? [`${plural(missing, "more row")} in report.json.`] : [], ...given.note === void 0 ? [] : [given.note]], align = given.columns.map((column) => column.align ?? null), body = [...shown.length === 0 ? [] : [table(given.columns.map(({ name }) => text(name, 100)), shown.map((cells) => given.columns.map((column, index) => cell(cells[index] ?? "", column, detail))), align)], ...said.map((one) => paragraph(...sentence(one, detail.sentence)))];
	return given.folded ? details(given.title, body) : given.title === "" ? body : [paragraph(strong(text(given.title, 200))), ...body];
}
/** Numbers as running text, so that they can be read down a column; names and values as code. */
function cell(value, { align, sentences }, detail) {
	return value === "" ? [words("")] : sentences ? sentence(value, detail.sentence) : [align === "right" ? text(value, 60) : code(value, Math.min(200, detail.sentence))];
}
// packages/shared/src/publish/render/section.ts
/** The report for a reviewer: verdict first, what failed and what to do about it, the rest folded. */
function renderSection(report, options) {
	let title = options.title ?? report.action;
	return {
		key: options.key ?? report.action,
		verdict: report.verdict,
		headline: clippedText(headline(report, title), 300),
		markdown: withinBudget(options.budget, loadOf(report), (detail) => serialise(sectionBlocks(report, title, detail, {
			reportUrl: options.reportUrl,
			said: options.said
		})))
	};
}
/** The section as a syntax tree; the job summary and the check run use it too. */
function sectionBlocks(report, title, detail, elsewhere) {
	let inTables = report.subjects.filter((subject) => findingsTable(subject, detail) !== void 0), ordered = findingsWorstFirst(report.subjects.filter((subject) => !inTables.includes(subject))), several = report.subjects.length > 1, having = (...verdicts) => ordered.filter(({ finding }) => verdicts.includes(finding.verdict)), problems = having("error", "fail", "inconclusive"), warnings = having("warn"), rest = having("pass", "skipped"), shownProblems = problems.slice(0, detail.problems), shownWarnings = warnings.slice(0, detail.warnings), shownRest = rest.slice(0, detail.rest), hidden = [
		[problems.length - shownProblems.length, "failing or undecided check"],
		[warnings.length - shownWarnings.length, "warning"],
		[rest.length - shownRest.length, "passed or skipped check"]
	], { said } = elsewhere, sign = said === void 0 ? verdictSign[report.verdict] : saidSign;
	return [
		heading(3, words(`${sign} `), text(title), words(": "), text(verdictSentence(report), 300)),
		...said === void 0 ? [] : [alert("WARNING", text(saidCaution(said)))],
		...notes(report, detail),
		...otherVerdict(report, detail),
		...inTables.flatMap((subject) => tableOfFindings(subject, several, detail)),
		...problemTables(shownProblems, several, detail),
		...report.subjects.flatMap((subject) => ownTables(subject, several, detail)),
		...foldedUnless(problems.length === 0, plural(warnings.length, "warning"), problemTables(shownWarnings, several, detail)),
		...leftOut(hidden, report, elsewhere),
		...shownRest.length > 0 ? details(restTitle(rest), [restTable(shownRest, several, detail)]) : [],
		provenance(report, detail, elsewhere.reportUrl)
	];
}
/** What is not the point of this report is one click away. */
function foldedUnless(open, summary, body) {
	return body.length === 0 ? [] : open ? [paragraph(strong(words(summary))), ...body] : details(summary, body);
}
function notes(report, detail) {
	let said = [...report.subjects.flatMap((subject) => subject.notes), ...report.notes], shown = said.slice(0, detail.notes).map((note) => sentence(note, detail.sentence)), missing = said.length - shown.length;
	return missing > 0 && shown.push([text(`${plural(missing, "more note")} in the whole report.`)]), shown.length === 0 ? [] : [list(shown)];
}
function otherVerdict(report, detail) {
	let { other, reason } = report.policy;
	if (other === void 0) return [];
	let changed = other.changed.slice(0, 5).flatMap((path, index) => [words(index === 0 ? "" : ", "), code(path)]), more = other.changed.length - 5;
	return [alert("WARNING", words("This pull request changes "), ...changed.length > 0 ? changed : [words("the policy")], ...more > 0 ? [words(` and ${formatCount(more)} more`)] : [], words(`. The verdict above is ${verdictWord[report.verdict]}; by the version that did not count (`), code(other.ref, 40), words(") it would be "), strong(words(verdictWord[other.verdict])), words(". "), ...sentence(reason, detail.sentence))];
}
/** One table a subject; its name stands above when there are several, so that no column is spent on it. */
function problemTables(rows, several, detail) {
	return [...new Set(rows.map(({ subject }) => subject))].flatMap((subject) => {
		let own = rows.filter((row) => row.subject === subject).map(({ finding }) => finding);
		return several ? [paragraph(strong(code(subject.name))), problemTable(own, detail)] : [problemTable(own, detail)];
	});
}
function tableOfFindings(subject, several, detail) {
	let one = findingsTable(subject, detail), blocks = one === void 0 ? [] : subjectTable({
		...one,
		title: ""
	}, detail);
	return several ? [paragraph(strong(code(subject.name))), ...blocks] : blocks;
}
function ownTables(subject, several, detail) {
	let blocks = subjectTables(subject, detail);
	return several && blocks.length > 0 ? [paragraph(strong(code(subject.name))), ...blocks] : blocks;
}
function problemTable(findings, detail) {
	return table([
		"check",
		"found",
		"where"
	], findings.map((finding) => [
		checkWords(finding),
		found(finding, detail),
		places(finding, detail)
	]));
}
function checkWords(finding) {
	return [
		words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]}`),
		lineBreak,
		code(finding.subject),
		lineBreak,
		code(finding.rule)
	];
}
/** What is wrong, and what to do about it. The subject stands in the first column, so the sentence does without it. */
function found(finding, detail) {
	let hint = finding.hint === void 0 ? [] : sentence(finding.hint, detail.sentence);
	return [...sentence(withoutSubject(finding), detail.sentence), ...hint.length === 0 ? [] : [lineBreak, emphasis(...hint)]];
}
function withoutSubject({ message, subject }) {
	let prefix = `${subject}: `;
	return message.startsWith(prefix) ? message.slice(prefix.length) : message;
}
/** The failing values where they stand; without values the places, best first. */
function places({ samples, locations }, detail) {
	let groups = sampleGroups(samples.slice(0, detail.samples * 10)).slice(0, detail.samples);
	return (groups.length > 0 ? groups.map(groupWords) : locations.slice(0, 2).map((location) => [code(placeOf(location), 160)])).flatMap((line, index) => index === 0 ? line : [lineBreak, ...line]);
}
function groupWords({ value, redacted, count, places: at, note }) {
	let [first] = at;
	return [
		...value === void 0 ? [] : [redacted ? words(value) : code(value, 80)],
		...count === void 0 ? [] : [words(` × ${formatCount(count)}`)],
		...first === void 0 ? [] : [words(value === void 0 ? "" : " at "), code(placeOf(first), 160)],
		...at.length > 1 ? [words(` and ${formatCount(at.length - 1)} more`)] : [],
		...note === void 0 ? [] : [text(`: ${note}`, 200)]
	];
}
function restTitle(rest) {
	let skipped = rest.filter(({ finding }) => finding.verdict === "skipped").length, passed = rest.length - skipped;
	return [passed > 0 ? `${plural(passed, "check")} passed` : "", skipped > 0 ? `${plural(skipped, "check")} skipped` : ""].filter((part) => part !== "").join(", ");
}
function restTable(rows, several, detail) {
	let header = [
		"rule",
		"about",
		"found"
	];
	return table(several ? ["subject", ...header] : header, rows.map(({ subject, finding }) => {
		let cells = [
			[words(`${verdictSign[finding.verdict]} ${verdictWord[finding.verdict]} `), code(finding.rule)],
			[code(finding.subject)],
			sentence(withoutSubject(finding), detail.sentence)
		];
		return several ? [[code(subject.name)], ...cells] : cells;
	}));
}
/** What this rendering does not show is said with its number and the place where it is shown. */
function leftOut(hidden, report, elsewhere) {
	let parts = hidden.filter(([count]) => count > 0).map(([count, what]) => plural(count, what));
	return parts.length === 0 ? [] : [paragraph(words(`Not shown here: ${parts.join(", ")}. They are in `), wholeReport(report, elsewhere), words("."))];
}
/** Where all of it can be read: the HTML report when there is one, else the job summary, unless this is in it. */
function wholeReport(report, { reportUrl, inSummary }) {
	if (reportUrl !== void 0) return link(reportUrl, words("the HTML report"));
	let url = inSummary ? void 0 : summaryUrl(report);
	return url === void 0 ? words("report.json") : link(url, words("the job summary of this run"));
}
export { withinBudget as a, loadOf as i, sectionBlocks as n, wholeReport as r, renderSection as t };
