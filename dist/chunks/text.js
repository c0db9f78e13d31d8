import { i as wrap, n as fit, r as pad, t as displayWidth } from "./display-width.js";
import { t as clippedText } from "./visible-text.js";
import { _ as shortDigest, d as plural, f as runName, h as sampleGroups, m as sampleContext, n as countsSentence, o as headline, r as findingsWorstFirst, u as placeOf, x as verdictWord } from "./wording.js";
/** A table for a terminal or a log: columns by blanks, nothing wider than `columns`. */
function textTable(table, columns) {
	let shown = table.rows.slice(0, 100), heads = table.columns.map(({ name }) => clippedText(name, 44)), cells = shown.map((row) => heads.map((_, index) => clippedText(row[index] ?? "", 200))), widths = heads.map((head, index) => Math.min(44, Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[index] ?? ""))))), line = (row) => fit(widths.map((width, index) => {
		let text = fit(row[index] ?? "", width);
		return table.columns[index]?.align === "right" ? " ".repeat(Math.max(0, width - displayWidth(text))) + text : pad(text, width);
	}).join("  ").trimEnd(), columns), missing = table.rows.length - shown.length;
	return [
		fit(clippedText(table.title, 200), columns),
		...shown.length === 0 ? [] : [heads, ...cells].map((row) => `  ${line(row)}`.trimEnd()),
		...missing > 0 ? [`  ${plural(missing, "more row")} in report.json.`] : []
	];
}
/** The report for a terminal or a log: what needs somebody in full, what passed in one line. */
function renderText(report, { colour, width }) {
	let columns = Math.max(40, width), paint = colour ? painted : plain, ordered = findingsWorstFirst(report.subjects).filter(({ finding }) => !["pass", "skipped"].includes(finding.verdict)), shown = ordered.slice(0, 200), several = report.subjects.length > 1, lines = [];
	lines.push(...wrapped(headline(report), columns).map((line) => paint(line, report.verdict, "bold")), "");
	let notes = [...report.subjects.flatMap((subject) => subject.notes), ...report.notes];
	for (let note of notes) lines.push(...indented(note, columns, "- ", "  "));
	if (report.policy.other !== void 0) {
		let { ref, verdict, changed } = report.policy.other, sentence = `This pull request changes ${changed.join(", ") || "the policy"}. By the version that did not count (${ref}) the verdict would be: ${verdictWord[verdict]}. ${report.policy.reason}`;
		lines.push(...indented(sentence, columns, "! ", "  "));
	}
	(notes.length > 0 || report.policy.other !== void 0) && lines.push("");
	for (let { subject, finding } of shown) lines.push(...findingLines(finding, several ? subject : void 0, columns, paint), "");
	ordered.length > shown.length && lines.push(`${plural(ordered.length - shown.length, "more finding")} in report.json.`, "");
	for (let subject of report.subjects) for (let one of subject.tables ?? []) one.findings ? lines.push(...findingRows(one, columns)) : lines.push(...textTable(several ? {
		...one,
		title: `${subject.name}: ${one.title}`
	} : one, columns)), one.note !== void 0 && lines.push(...indented(one.note, columns, "  ", "  ")), lines.push("");
	lines.push(...table(report, columns), "");
	for (let part of provenance(report)) lines.push(...indented(part, columns, "", "  "));
	return `${lines.join("\n")}\n`;
}
const plain = (text) => text, painted = (text, verdict, weight) => `\u001B[${weight === "bold" ? "1;" : ""}${{
	pass: 32,
	warn: 33,
	inconclusive: 35,
	fail: 31,
	error: 31,
	skipped: 36
}[verdict]}m${text}\u001B[0m`;
function findingLines(finding, subject, columns, paint) {
	let word = verdictWord[finding.verdict], about = [
		finding.rule,
		finding.subject,
		...subject === void 0 ? [] : [`(${subject.name})`]
	].join("  "), lines = [`${paint(pad(word, wordWidth), finding.verdict, "bold")}  ${fit(clippedText(about, 500), columns - wordWidth - 2)}`];
	lines.push(...indented(finding.message, columns, indent, indent));
	let place = finding.locations[0];
	place !== void 0 && lines.push(...indented(`at ${placeOf(place)}`, columns, indent, `${indent}   `));
	let samples = sampleGroups(finding.samples).slice(0, 5).map((group) => `${group.value === void 0 ? "" : `value ${clippedText(group.value, 80)}`}${sampleContext(group)}`.trim()).filter((line) => line !== "");
	for (let sample of samples) lines.push(...indented(sample, columns, indent, `${indent}   `));
	return finding.hint !== void 0 && lines.push(...indented(finding.hint, columns, `${indent}-> `, `${indent}   `)), lines;
}
const wordWidth = Math.max(...Object.values(verdictWord).map((word) => word.length)), indent = " ".repeat(wordWidth + 2);
/** A table of sentences: a row in full, over several lines where it is long. */
function findingRows({ rows }, columns) {
	return rows.slice(0, 200).flatMap((row) => indented(row.filter((cell) => cell !== "").join(" · "), columns, "  ", "    "));
}
/** One line a contract or model. */
function table(report, columns) {
	let all = [[
		"subject",
		"verdict",
		"checks"
	], ...report.subjects.map((subject) => [
		clippedText(subject.name, 200),
		verdictWord[subject.verdict],
		countsSentence([subject])
	])], checks = Math.max(...all.map(([, , last = ""]) => displayWidth(last))), first = Math.max(8, Math.min(Math.max(...all.map(([name = ""]) => displayWidth(name))), columns - checks - wordWidth - 4));
	return all.map(([name = "", verdict = "", last = ""]) => fit(`${pad(fit(name, first), first)}  ${pad(verdict, wordWidth)}  ${last}`, columns).trimEnd());
}
function provenance(report) {
	let { policy, run, subjects, versions } = report, evidence = subjects.flatMap((subject) => subject.evidence), parts = evidence.slice(0, 20).map(({ role, path, digest, rows }) => `${role} ${path}  ${shortDigest(digest)}${rows === void 0 ? "" : `  ${plural(rows, "row")}`}`);
	evidence.length > 20 && parts.push(plural(evidence.length - 20, "more file"));
	let ref = policy.ref === "inputs" ? "" : ` ${policy.ref}`;
	parts.push(`policy${policy.path === void 0 ? ref : ` ${policy.path} of ${policy.ref}`}: ${policy.reason}`);
	let name = runName(report);
	if (run.headSha !== void 0 && parts.push(`head ${shortDigest(run.headSha)}${name === void 0 ? "" : `, ${name}`}`), report.ledger !== void 0) {
		let { sentence, records, anchors = {} } = report.ledger;
		parts.push(`ledger: ${sentence}`, ...records.map((id) => `record ${id}`)), parts.push(...Object.entries(anchors).map(([model, anchor]) => `anchor of ${model} ${anchor}`));
	}
	return parts.push(Object.entries(versions).map(([tool, version]) => `${tool} ${version}`).join(", ")), parts;
}
function wrapped(text, columns) {
	return wrap(clippedText(text, 4e3), columns);
}
function indented(text, columns, first, rest) {
	return wrapped(text, columns - Math.max(first.length, rest.length)).map((line, index) => `${index === 0 ? first : rest}${line}`);
}
export { renderText };
