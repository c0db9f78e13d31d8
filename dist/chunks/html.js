import { n as toHtml, t as htmlStyle } from "./html-style.js";
import { i as s, n as svgOf, r as h } from "./graph.js";
import { t as countFindings } from "./report.js";
import { t as clippedText } from "./visible-text.js";
import { S as worstFirst, _ as shortDigest, a as formatEstimate, c as measured, d as plural, f as runName, g as sentenceParts, h as sampleGroups, i as formatCount, m as sampleContext, n as countsSentence, o as headline, p as runUrl, r as findingsWorstFirst, s as isShare, u as placeOf, x as verdictWord, y as verdictSentence } from "./wording.js";
// packages/shared/src/publish/render/html-figures.ts
const countOf = {
	pass: "passed",
	warn: "warned",
	fail: "failed",
	inconclusive: "inconclusive",
	error: "errors",
	skipped: "skipped"
};
/** The verdict as a word on its colour. */
function chip(verdict, ...classes) {
	return h("span", { className: [
		"chip",
		verdict,
		...classes
	] }, [
		verdictIcon(verdict),
		" ",
		verdictWord[verdict]
	]);
}
/** Drawn, because fonts with coloured pictures are not everywhere. It says nothing that the word beside it does not. */
function verdictIcon(verdict) {
	return s("svg", {
		className: ["icon"],
		viewBox: "0 0 16 16",
		ariaHidden: "true"
	}, [s("path", { d: {
		pass: "M2.5 8.5 6.3 12.3 13.5 4.2",
		warn: "M8 2.2 14.6 13.8H1.4ZM8 6.6V9.6M8 11.6V11.8",
		inconclusive: "M5.2 5.6C5.2 1.6 10.8 1.8 10.8 5.4 10.8 7.8 8 7.8 8 10.2M8 13V13.2",
		fail: "M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5",
		error: "M5.2 1.6H10.8L14.4 5.2V10.8L10.8 14.4H5.2L1.6 10.8V5.2ZM8 4.6V8.8M8 11.2V11.4",
		skipped: "M3 4 7 8 3 12M8.5 4 12.5 8 8.5 12"
	}[verdict] })]);
}
/** A sentence in which names stand between backticks. */
function sentence(untrusted, length) {
	return sentenceParts(clippedText(untrusted, length)).map((part) => part.code ? h("code", part.text) : {
		type: "text",
		value: part.text
	});
}
/** Number of findings of one verdict. */
function countOfVerdict(counts, verdict) {
	return counts[countOf[verdict]];
}
/** All findings as one bar, worst first. The tiles beside it say the same in words. */
function verdictBar(report) {
	let counts = countFindings(report.subjects), total = Object.values(counts).reduce((sum, count) => sum + count, 0);
	if (total === 0) return;
	let shares = worstFirst.map((verdict) => {
		let count = countOfVerdict(counts, verdict);
		return {
			verdict,
			share: count === 0 ? 0 : Math.max(1, 100 * count / total)
		};
	}), scale = 100 / shares.reduce((sum, { share }) => sum + share, 0), start = 0, parts = shares.flatMap(({ verdict, share }) => {
		if (share === 0) return [];
		let width = share * scale, part = s("rect", {
			className: ["part", `mark-${verdict}`],
			x: fixed(start),
			y: "0",
			width: fixed(width),
			height: "4"
		});
		return start += width, [part];
	});
	return s("svg", {
		className: ["bar"],
		role: "img",
		viewBox: "0 0 100 4",
		preserveAspectRatio: "none",
		ariaLabel: `Checks by verdict: ${countsSentence(report.subjects)}.`
	}, parts);
}
/** A share of 0 to 1 as a bar. */
function shareBar(share, unit, verdict) {
	let width = share === 0 ? 0 : Math.max(.8, 100 * share);
	return s("svg", {
		className: ["share", `mark-${verdict}`],
		role: "img",
		viewBox: "0 0 100 6",
		preserveAspectRatio: "none",
		ariaLabel: formatEstimate(share, unit)
	}, [s("rect", {
		className: ["track"],
		x: "0",
		y: "0",
		width: "100",
		height: "6",
		rx: "2"
	}), s("rect", {
		className: ["part"],
		x: "0",
		y: "0",
		width: fixed(width),
		height: "6",
		rx: "2"
	})]);
}
function fixed(value) {
	return String(Number(value.toFixed(3)));
}
// packages/shared/src/publish/render/html-subject.ts
/** The page stays readable, and opens at once, whatever the report holds. */
const shown = {
	attention: 300,
	rest: 1e3,
	evidence: 100,
	samples: 20,
	places: 3,
	notes: 50,
	tableRows: 500
};
/** One contract or model: what needs attention, what passed, and what was read. */
function subjectSection(subject, number) {
	let ordered = findingsWorstFirst([subject]).map(({ finding }) => finding), having = (...verdicts) => ordered.filter(({ verdict }) => verdicts.includes(verdict)), problems = having("error", "fail", "inconclusive"), warnings = having("warn"), rest = having("pass", "skipped"), id = `subject-${number}`;
	return h("section", { ariaLabelledBy: id }, [
		h("h2", { id }, [
			clippedText(subject.name, 200),
			" ",
			chip(subject.verdict)
		]),
		h("p", { className: ["muted"] }, `${countsSentence([subject]) || "no check was made"}.`),
		...subject.notes.slice(0, shown.notes).map((note) => h("p", { className: ["note"] }, sentence(note, 2e3))),
		...attention(problems, "What is wrong", `${id}-problems`),
		...attention(warnings, "Warnings", `${id}-warnings`),
		...passed(rest, `${id}-rest`),
		...(subject.tables ?? []).flatMap((one, index) => ownTable(one, `${id}-table-${index + 1}`)),
		...subject.graph === void 0 ? [] : [drawing(subject.graph, `${id}-graph`)],
		...evidence(subject.evidence, `${id}-evidence`)
	]);
}
function attention(findings, caption, id) {
	return findings.length === 0 ? [] : [table(id, "findings", `${caption}: ${plural(findings.length, "check")}`, [
		["check", "check"],
		["found", "found"],
		["limit", "limit"],
		["where", "where"],
		["todo", "what to do"]
	], findings.slice(0, shown.attention).map((finding) => [
		[
			chip(finding.verdict),
			h("span", { className: ["name"] }, clippedText(finding.subject, 200)),
			h("code", clippedText(finding.rule, 100))
		],
		[
			h("div", sentence(finding.message, 2e3)),
			...share(finding),
			...samples(finding.samples)
		],
		finding.threshold === void 0 ? [] : [h("code", clippedText(finding.threshold, 200))],
		[places(finding)],
		finding.hint === void 0 ? [] : sentence(finding.hint, 1e3)
	])), ...leftOut(findings.length - shown.attention, "check")];
}
function passed(findings, id) {
	if (findings.length === 0) return [];
	let columns = [
		["check", "check"],
		["found", "found"],
		["measured", "measured"]
	], rows = findings.slice(0, shown.rest).map((finding) => [
		[
			chip(finding.verdict),
			" ",
			h("code", clippedText(finding.rule, 100)),
			" ",
			clippedText(finding.subject, 200)
		],
		sentence(finding.message, 600),
		[h("span", { className: ["number"] }, clippedText(measured(finding) ?? "", 200))]
	]), skipped = findings.filter(({ verdict }) => verdict === "skipped").length, title = `${plural(findings.length - skipped, "check")} passed${skipped > 0 ? `, ${formatCount(skipped)} skipped` : ""}`;
	return [h("details", [
		h("summary", title),
		table(id, "rest", title, columns, rows),
		...leftOut(findings.length - rows.length, "check")
	])];
}
function ownTable({ title, columns, rows, note }, id) {
	let body = rows.slice(0, shown.tableRows).map((cells) => columns.map(({ align, sentences }, index) => {
		if (sentences) return sentence(cells[index] ?? "", 600);
		let value = clippedText(cells[index] ?? "", 300);
		return [align === "right" ? h("span", { className: ["number"] }, value) : value];
	})), heads = columns.map(({ name, align }) => [align === "right" ? "right" : "", clippedText(name, 100)]);
	return [
		...rows.length === 0 ? [h("h3", clippedText(title, 200))] : [table(id, "own", clippedText(title, 200), heads, body)],
		...leftOut(rows.length - shown.tableRows, "row"),
		...note === void 0 ? [] : [h("p", { className: ["muted"] }, sentence(note, 2e3))]
	];
}
function drawing(graph, id) {
	return h("figure", [h("figcaption", { id }, clippedText(graph.title, 200)), h("div", {
		className: ["scroll"],
		role: "region",
		ariaLabelledBy: id,
		tabIndex: 0
	}, [svgOf(graph)])]);
}
function evidence(entries, id) {
	if (entries.length === 0) return [];
	let content = [table(id, "evidence", "What was read", [
		["role", "what"],
		["path", "file"],
		["rows", "rows"],
		["bytes", "bytes"],
		["digest", "SHA-256"]
	], entries.slice(0, shown.evidence).map(({ role, path, rows, bytes, digest }) => [
		[clippedText(role, 60)],
		[h("code", clippedText(path, 300))],
		[h("span", { className: ["number"] }, rows === void 0 ? "" : formatCount(rows))],
		[h("span", { className: ["number"] }, formatCount(bytes))],
		[h("code", digest.replace(/^sha256:/, ""))]
	])), ...leftOut(entries.length - shown.evidence, "file")];
	return entries.length <= 5 ? content : [h("details", [h("summary", `${plural(entries.length, "file")} read`), ...content])];
}
/** A table that scrolls inside its own region, which the keyboard can reach. */
function table(id, className, caption, columns, rows) {
	return h("div", {
		className: ["scroll"],
		role: "region",
		ariaLabelledBy: id,
		tabIndex: 0
	}, [h("table", { className: [className] }, [
		h("caption", { id }, caption),
		h("colgroup", columns.map(([name]) => h("col", { className: [name] }))),
		h("thead", [h("tr", columns.map(([name, title]) => h("th", {
			scope: "col",
			className: atTheRight(name)
		}, title)))]),
		h("tbody", rows.map((cells) => h("tr", cells.map((cell, index) => index === 0 ? h("th", { scope: "row" }, cell) : h("td", { className: atTheRight(columns[index]?.[0]) }, cell)))))
	])]);
}
function atTheRight(column) {
	return column === "right" ? ["right"] : [];
}
function share(finding) {
	let { estimate, unit, verdict } = finding;
	if (estimate === void 0 || unit === void 0 || !isShare(finding)) return [];
	let amount = h("span", { className: ["amount"] }, clippedText(measured(finding) ?? "", 200));
	return [h("div", { className: ["measure"] }, [shareBar(estimate, unit, verdict), amount])];
}
function samples(all) {
	if (all.length === 0) return [];
	let items = sampleGroups(all.slice(0, shown.samples * 10)).slice(0, shown.samples).map((group) => {
		let { value, redacted } = group, shownValue = value === void 0 || redacted ? value : h("code", value === "" ? "(empty)" : clippedText(value, 200));
		return h("li", [shownValue ?? "", clippedText(sampleContext(group, 5), 600)]);
	});
	return [h("details", { open: items.length <= 3 }, [h("summary", plural(all.length, "example")), h("ul", { className: ["samples"] }, items)])];
}
function places({ locations }) {
	let items = locations.slice(0, shown.places).map((location) => h("li", h("code", clippedText(placeOf(location), 300)))), more = locations.length - items.length;
	return h("ul", { className: ["places"] }, [...items, ...more > 0 ? [h("li", `and ${plural(more, "more place")}`)] : []]);
}
function leftOut(count, what) {
	return count > 0 ? [h("p", { className: ["muted"] }, `${plural(count, `more ${what}`)} in report.json.`)] : [];
}
/** The whole report as one HTML file that needs nothing else: no script, no image, no font, no network. */
function renderHtml(report) {
	let title = clippedText(headline(report), 300), page = h(null, [{ type: "doctype" }, h("html", { lang: "en" }, [h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			httpEquiv: "Content-Security-Policy",
			content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		h("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		h("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		h("title", title),
		h("style", htmlStyle)
	]), h("body", [
		header(report),
		h("main", mainContent(report)),
		footer(report)
	])])]);
	return `${toHtml(page)}\n`;
}
function header(report) {
	let { repository, pullRequest, headSha } = report.run, context = [
		repository,
		pullRequest === void 0 ? void 0 : `pull request #${pullRequest}`,
		headSha === void 0 ? void 0 : `commit ${shortDigest(headSha)}`,
		report.createdAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC")
	].filter((part) => part !== void 0), sentence = verdictSentence(report);
	return h("header", { className: ["page"] }, [h("p", { className: ["eyebrow"] }, `gatewright · ${clippedText(context.join(" · "), 300)}`), h("div", { className: ["verdict", `mark-${report.verdict}`] }, [
		chip(report.verdict, "big"),
		h("h1", clippedText(`${report.action}: ${sentence}`, 300)),
		h("p", { className: ["muted"] }, blockingSentence(report)),
		verdictBar(report) ?? "",
		tiles(report)
	])]);
}
function blockingSentence({ blocking, mode }) {
	return blocking ? "This blocks the merge." : mode === "enforce" ? "This does not block the merge." : `This does not block the merge: the mode is ${mode}.`;
}
function tiles(report) {
	let counts = countFindings(report.subjects), words = {
		pass: "passed",
		warn: "warnings",
		inconclusive: "inconclusive",
		fail: "failed",
		error: "errors",
		skipped: "skipped"
	}, shown = worstFirst.filter((verdict) => countOfVerdict(counts, verdict) > 0);
	return h("ul", { className: ["tiles"] }, shown.map((verdict) => h("li", { className: [`mark-${verdict}`] }, [h("strong", formatCount(countOfVerdict(counts, verdict))), h("span", [
		verdictIcon(verdict),
		" ",
		words[verdict]
	])])));
}
function mainContent(report) {
	return [
		...report.notes.slice(0, 100).map((note) => h("p", { className: ["note"] }, sentence(note, 2e3))),
		...otherSide(report),
		...report.subjects.map((subject, index) => subjectSection(subject, index + 1)),
		h("h2", "Whose policy counted"),
		policy(report),
		...ledger(report),
		h("h2", "Run"),
		run(report)
	];
}
function otherSide({ policy: { other }, verdict }) {
	if (other === void 0) return [];
	let changed = other.changed.length === 0 ? ["the policy"] : other.changed.slice(0, 20).flatMap((path, index) => [index === 0 ? "" : ", ", h("code", clippedText(path, 200))]);
	return [h("div", { className: ["note", "changed"] }, [h("p", [
		"This pull request changes ",
		...changed,
		"."
	]), h("p", [
		"The verdict above is ",
		chip(verdict),
		"; by the version that did not count (",
		h("code", clippedText(other.ref, 60)),
		") it would be ",
		chip(other.verdict),
		"."
	])])];
}
function policy({ policy: { path, ref, digest, approvedBy, reason }, mode }) {
	return definitions([
		["why", h("span", sentence(reason, 2e3))],
		["file", path === void 0 ? "none: the action ran on its inputs" : h("code", clippedText(path, 200))],
		["read from", h("code", clippedText(ref, 60))],
		["digest", digest === void 0 ? void 0 : h("code", digest)],
		["approved by", approvedBy === void 0 ? void 0 : clippedText(approvedBy, 100)],
		["mode", mode]
	]);
}
function run(report) {
	let { event, workflow, job, headSha, baseSha } = report.run, url = runUrl(report), name = runName(report), phases = Object.entries(report.timings).slice(0, 50).map(([phase, milliseconds]) => `${phase} ${Math.round(milliseconds).toLocaleString("en-US")} ms`);
	return definitions([
		["event", clippedText(event, 100)],
		["run", name === void 0 ? void 0 : url === void 0 ? name : h("a", { href: url }, name)],
		["workflow", workflow === void 0 ? void 0 : clippedText(workflow, 200)],
		["job", job === void 0 ? void 0 : clippedText(job, 200)],
		["head", headSha === void 0 ? void 0 : h("code", clippedText(headSha, 60))],
		["base", baseSha === void 0 ? void 0 : h("code", clippedText(baseSha, 60))],
		["time by phase", clippedText(phases.join(", "), 2e3)],
		["computed by", clippedText(Object.entries(report.versions).map(([tool, version]) => `${tool} ${version}`).join(", "), 500)]
	]);
}
function ledger({ ledger: outcome }) {
	if (outcome === void 0) return [];
	let { records, sentence: said, commit, anchors = {} } = outcome;
	return [h("h2", "Ledger"), definitions([
		[outcome.outcome, h("span", sentence(said, 2e3))],
		...records.slice(0, 50).map((id) => ["record", h("code", id)]),
		["commit", commit === void 0 ? void 0 : h("code", clippedText(commit, 80))],
		...Object.entries(anchors).slice(0, 50).map(([model, anchor]) => [`anchor of ${clippedText(model, 100)}`, h("code", anchor)])
	])];
}
function definitions(entries) {
	let shown = entries.filter(([, description]) => description !== void 0 && description !== "");
	return h("dl", shown.flatMap(([term, description]) => [h("dt", term), h("dd", description)]));
}
function footer(report) {
	return h("footer", [`Made by gatewright ${clippedText(report.versions.gatewright ?? "", 40)}. Every number on this page stands in report.json, which also holds what was too long to show.`]);
}
export { renderHtml };
