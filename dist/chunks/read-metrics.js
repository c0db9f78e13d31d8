import { r as evidenceError } from "./user-error.js";
import { i as readEvidenceText, n as locateEvidence } from "./evidence-file.js";
import { t as readJson } from "./json-values.js";
import { r as shortLine } from "./record-text.js";
import { i as kindOf, n as isMapping, r as isNumber } from "./value-tree.js";
import { t as readYaml } from "./yaml-values.js";
import { a as addMetric, i as addCurve, n as readDelimited, o as nothingCollected, r as collectRows } from "./delimited-rows.js";
import { n as joinName } from "./flatten.js";
import { n as numberText, t as metricValue } from "./numbers.js";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { existsSync } from "node:fs";
// packages/tracking/src/metrics/classification-report.ts
/** `sklearn.metrics.classification_report(output_dict=True)`: a mapping per class, the averages, perhaps `accuracy`. */
function isClassificationReport(mapping) {
	return isScores(mapping.get("weighted avg")) && [...mapping.values()].every((row) => isNumber(row) || isScores(row));
}
const scores = [
	"precision",
	"recall",
	"f1-score"
];
function isScores(row) {
	return isMapping(row) && [...scores, "support"].every((key) => isNumber(row.get(key)));
}
/** The support is not a metric of its own but what the others rest on. */
function collectReport(report, path, name, to) {
	let all = supportOf(report.get("weighted avg"));
	for (let [label, row] of report) {
		let place = joinName(name, label);
		if (isNumber(row)) addMetric(to, place, metricValue(row.number), path, all);
		else if (isMapping(row)) for (let [key, value] of row) key !== "support" && isNumber(value) && addMetric(to, joinName(place, key), metricValue(value.number), path, supportOf(row));
	}
}
function supportOf(row) {
	let support = isMapping(row) ? row.get("support") : void 0, value = isNumber(support) ? Number(support.number) : NaN;
	return Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
// packages/tracking/src/metrics/metric-tree.ts
/**
* Measurements of a JSON or YAML file: numbers by their flat name, lists of numbers and lists of mappings as curves,
* scikit-learn's classification report, and `{estimate, n}` as `gatewright metrics` writes it.
*/
function collectTree(tree, path, name, to) {
	let value = numberOf(tree);
	value === void 0 ? Array.isArray(tree) ? collectList(tree, path, name, to) : isMapping(tree) ? collectMapping(tree, path, name, to) : to.notNumbers.push(name) : addMetric(to, name, value, path);
}
/** A number, also one that a writer has put in quotes, as `json.dumps(default=str)` does with NumPy's. */
function numberOf(tree) {
	if (isNumber(tree)) return metricValue(tree.number);
	let text = typeof tree == "string" ? numberText(tree.trim()) : void 0;
	return text === void 0 ? void 0 : metricValue(text);
}
function collectMapping(mapping, path, name, to) {
	let estimate = numberOf(mapping.get("estimate"));
	if (isClassificationReport(mapping)) collectReport(mapping, path, name, to);
	else if (estimate !== void 0) {
		let n = numberOf(mapping.get("n"));
		addMetric(to, name, estimate, path, typeof n == "number" ? n : void 0);
	} else {
		mapping.size === 0 && name !== "" && to.notNumbers.push(name);
		for (let [key, item] of mapping) collectTree(item, path, nameBelow(name, key, mapping, item), to);
	}
}
/** `metrics: {roc_auc: {estimate: …}}` is our own form, whose names are the metrics' own. */
function nameBelow(name, key, mapping, item) {
	return name === "" && key === "metrics" && mapping.size === 1 && isMapping(item) && item.size > 0 && [...item.values()].every((inner) => isMapping(inner) && numberOf(inner.get("estimate")) !== void 0) ? "" : joinName(name, key);
}
function collectList(list, path, name, to) {
	let numbers = list.map(numberOf);
	if (list.length === 0) to.notNumbers.push(name);
	else if (list.every(isMapping)) collectRows(rowsOf(list), path, name === "" ? "" : `${name}.`, to);
	else if (list.every((item, index) => item === null || numbers[index] !== void 0)) {
		let points = [];
		numbers.forEach((value, step) => {
			value !== void 0 && points.push([step, value]);
		}), addCurve(to, name, points, path);
	} else list.forEach((item, index) => {
		collectTree(item, path, joinName(name, String(index)), to);
	});
}
/** Mappings as rows of a table whose columns are their flat names. */
function rowsOf(mappings, lines) {
	let columns = /* @__PURE__ */ new Map();
	return mappings.forEach((mapping, row) => {
		let add = (name, tree) => {
			if (isMapping(tree)) {
				for (let [key, item] of tree) add(joinName(name, key), item);
				return;
			}
			if (Array.isArray(tree)) {
				tree.forEach((item, index) => {
					add(joinName(name, String(index)), item);
				});
				return;
			}
			if (tree === null) return;
			let column = columns.get(name) ?? {
				name,
				rows: [],
				values: []
			};
			columns.set(name, column), column.rows.push(row), column.values.push(numberOf(tree) ?? { text: typeof tree == "string" ? tree : String(tree) });
		};
		for (let [key, item] of mapping) add(joinName("", key), item);
	}), {
		line: (index) => lines?.[index],
		count: mappings.length,
		columns: [...columns.values()]
	};
}
// packages/tracking/src/metrics/test-results.ts
/** One element of the report, or the end of one. */
const tag = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y, attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/**
* Test results in JUnit's XML, as pytest, Jest, Gradle and others write it: how many tests, failures, errors and skipped ones, and
* the seconds. The test cases are counted; what the suites say of themselves counts when they list none.
* @throws UserError (`evidence`) for XML that is no such report, is cut off, or brings a document type
*/
function collectTestResults(text, path, to) {
	let open = [], found = {
		cases: 0,
		failures: 0,
		errors: 0,
		skipped: 0,
		caseSeconds: 0
	}, declared = [];
	for (let position = text.indexOf("<"); position !== -1; position = text.indexOf("<", position)) {
		let past = endOfOther(text, position, path);
		if (past !== void 0) {
			position = past;
			continue;
		}
		tag.lastIndex = position;
		let match = tag.exec(text);
		if (match === null) throw broken(text, position, path, "no XML element");
		let [whole, closing = "", name = "", attributes = "", empty = ""] = match;
		if (position += whole.length, closing === "/") {
			if (open.pop() !== name) throw broken(text, position - whole.length, path, `an end of ${name}, which is not open`);
		} else if (begin(name, attributes, open, found, declared, path), empty === "" && open.push(name), open.length > 100) throw broken(text, position, path, "more than 100 elements inside each other");
	}
	let last = open.at(-1);
	if (last !== void 0) throw broken(text, text.length, path, `the end of the file inside <${last}>`);
	if (declared.length === 0) throw broken(text, 0, path, "no testsuite");
	report(found, declared, path, to);
}
/** Behind a comment, CDATA or a processing instruction; undefined when none stands at `position`. */
function endOfOther(text, position, path) {
	let other = [
		["<!--", "-->"],
		["<![CDATA[", "]]>"],
		["<?", "?>"]
	].find(([start]) => text.startsWith(start, position));
	if (other === void 0) return;
	let end = text.indexOf(other[1], position + other[0].length);
	if (end === -1) throw broken(text, position, path, `${other[0]} without its end`);
	return end + other[1].length;
}
function begin(name, attributes, open, found, declared, path) {
	let parent = open.at(-1);
	if (parent === void 0 && name !== "testsuites" && name !== "testsuite") throw evidenceError(`${path} is XML whose root is <${name.slice(0, 40)}>; expected <testsuites> or <testsuite>.`, {
		location: { path },
		hint: "Of XML only JUnit's test results are read."
	});
	let numbers = new Map([...attributes.matchAll(attribute)].map(([, key = "", double, single]) => [key, Number(double ?? single ?? "")]));
	name === "testsuite" && parent !== "testsuite" && declared.push(numbers), name === "testcase" && (found.cases += 1, found.caseSeconds += finite(numbers.get("time")) ?? 0), parent === "testcase" && (name === "failure" && (found.failures += 1), name === "error" && (found.errors += 1), name === "skipped" && (found.skipped += 1));
}
function report(found, declared, path, to) {
	let sum = (key) => declared.reduce((total, suite) => total + (finite(suite.get(key)) ?? 0), 0), listed = found.cases > 0, tests = listed ? found.cases : sum("tests");
	listed && declared.every((suite) => suite.has("tests")) && sum("tests") !== found.cases && to.notes.push(`${path} lists ${found.cases} test cases, its suites speak of ${sum("tests")}; the cases count.`), addMetric(to, "tests", tests, path), addMetric(to, "failures", listed ? found.failures : sum("failures"), path, tests), addMetric(to, "errors", listed ? found.errors : sum("errors"), path, tests), addMetric(to, "skipped", listed ? found.skipped : sum("skipped"), path, tests);
	let saysTime = declared.some((suite) => finite(suite.get("time")) !== void 0);
	addMetric(to, "time", saysTime ? sum("time") : found.caseSeconds, path);
}
function finite(value) {
	return value !== void 0 && Number.isFinite(value) && value >= 0 ? value : void 0;
}
function broken(text, position, path, what) {
	let line = text.slice(0, position).split("\n").length;
	return evidenceError(`${path}:${line}: ${what} where JUnit's test results were expected.`, {
		location: {
			path,
			line
		},
		hint: "Have the test runner write the file (`pytest --junitxml=results.xml`) and run to its end."
	});
}
/**
* Measurements of a run. Which form a file has is told by its content, and by its name only where the content leaves it open: JSON
* (also Python's, with bare NaN), JSON Lines, YAML, delimited text (Keras, Lightning), JUnit's XML, a DVCLive or Lightning folder.
* @throws UserError (`evidence`) for a file that cannot be read, has another form, or holds no number
*/
async function readMetrics(paths, context) {
	let result = {
		metrics: [],
		series: [],
		sources: [],
		notes: []
	}, files = /* @__PURE__ */ new Map();
	for (let path of paths) {
		let located = await locateEvidence(path, context), found = located.kind === "directory" ? await filesOfDirectory(located) : [{
			path: located.path,
			name: void 0
		}];
		for (let file of found) files.set(file.path, file);
	}
	for (let file of files.values()) {
		let { text, source } = await readEvidenceText(file.path, context, { maxBytes: 33554432 }), collected = nothingCollected();
		if (collect(text, source.path, file.name, collected), collected.metrics.length + collected.series.length === 0) throw noNumber(source.path, collected);
		result.sources.push(source), result.metrics.push(...collected.metrics), result.series.push(...collected.series), result.notes.push(...collected.notes, ...notNumbersNote(source.path, collected.notNumbers));
	}
	return result;
}
function formOf(text, path) {
	let extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "", first = text.trimStart()[0];
	if (first === "<") return "test results";
	if (extension === "yaml" || extension === "yml") return "YAML";
	if (extension === "jsonl" || extension === "ndjson" || isJsonLines(text)) return "JSON Lines";
	if (extension === "json" || first === "{" || first === "[") return "JSON";
	if (extension === "csv" || extension === "tsv" || extension === "tab" || looksDelimited(text)) return "delimited";
	if (/^\s*(?:---\s+)?[\w"'./ -]{1,200}:(?:\s|$)/.test(text)) return "YAML";
	throw unknownForm(path);
}
function collect(text, path, name, to) {
	switch (formOf(text, path)) {
		case "test results":
			collectTestResults(text, path, to);
			break;
		case "JSON Lines":
			collectJsonLines(text, path, to);
			break;
		case "JSON":
			collectTree(refuseLeaf(readJson(text, path), path), path, "", to);
			break;
		case "YAML":
			collectTree(refuseLeaf(readYaml(text, path, "metrics file"), path), path, "", to);
			break;
		case "delimited": {
			let rows = readDelimited(text, path), columns = rows.columns.map((column) => ({
				...column,
				name: curveName(column.name, name)
			}));
			collectRows({
				...rows,
				columns
			}, path, "", to);
		}
	}
}
/** In DVCLive's `plots/metrics/train/loss.tsv` the column is `loss`, the curve `train.loss`, as in its `metrics.json`. */
function curveName(column, file) {
	return file !== void 0 && column === file.split(".").at(-1) ? file : column;
}
/** Two lines that are a mapping each. JSON that is written over several lines has no whole one in its first. */
function isJsonLines(text) {
	return /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text.slice(0, 1 << 20));
}
function looksDelimited(text) {
	let [header = "", row] = text.split(/\r?\n/, 2), count = (line) => line.split(/[,;\t|]/).length;
	return row !== void 0 && count(header) > 1 && count(header) === count(row) && !/:\s/.test(header);
}
function collectJsonLines(text, path, to) {
	let mappings = [], lines = [];
	text.split("\n").forEach((content, index) => {
		if (content.trim() === "") return;
		let line = index + 1, tree = readJson(content, path, line);
		if (!isMapping(tree)) throw evidenceError(`${path}:${line}: the line holds ${kindOf(tree)}; expected a mapping, as in every line of JSON Lines.`, { location: {
			path,
			line
		} });
		mappings.push(tree), lines.push(line);
	}), collectRows(rowsOf(mappings, lines), path, "", to);
}
function refuseLeaf(tree, path) {
	if (isMapping(tree) || Array.isArray(tree) && tree.length > 0 && tree.every(isMapping)) return tree;
	throw evidenceError(`${path} holds ${kindOf(tree)}; expected a mapping of names to numbers, or a list of such mappings.`, {
		location: { path },
		hint: "Write names, for example {\"accuracy\": 0.93}."
	});
}
/** What a DVCLive folder or Lightning's CSV logger holds. */
async function filesOfDirectory({ path, absolutePath }) {
	let below = (name) => path === "." ? name : `${path}/${name}`, files = ["metrics.json", "metrics.csv"].filter((name) => existsSync(join(absolutePath, name))).map((name) => ({
		path: below(name),
		name: void 0
	}));
	for (let name of await curvesBelow(join(absolutePath, "plots", "metrics"), "")) if (files.push({
		path: below(`plots/metrics/${name}`),
		name: name.replace(/\.tsv$/, "").replaceAll("/", ".")
	}), files.length > 500) throw evidenceError(`${path} holds more than 500 curves.`, { location: { path } });
	if (files.length > 0) return files;
	throw evidenceError(`The directory ${path} holds no metrics.`, {
		location: { path },
		hint: "Of a directory DVCLive's metrics.json and plots/metrics/*.tsv and Lightning's metrics.csv are read: name the file itself."
	});
}
async function curvesBelow(directory, under) {
	if (!existsSync(join(directory, under))) return [];
	let found = [];
	for (let entry of await readdir(join(directory, under), { withFileTypes: !0 })) {
		let name = under === "" ? entry.name : `${under}/${entry.name}`;
		entry.isDirectory() ? found.push(...await curvesBelow(directory, name)) : entry.name.endsWith(".tsv") && found.push(name);
	}
	return found.sort();
}
function notNumbersNote(path, names) {
	return names.length === 0 ? [] : [`${path}: ${names.slice(0, 5).map((name) => shortLine(name, 80)).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""} ${names.length === 1 ? "is no number, so it is no metric" : "are no numbers, so they are no metrics"}.`];
}
function noNumber(path, { notNumbers }) {
	let found = notNumbers.length === 0 ? "" : ` It holds ${notNumbers.slice(0, 5).map((name) => shortLine(name, 80)).join(", ")}, none of them a number.`;
	return evidenceError(`${path} holds no metric.${found}`, {
		location: { path },
		hint: "Write names and numbers, for example {\"accuracy\": 0.93}."
	});
}
function unknownForm(path) {
	return evidenceError(`${path} has no form of metrics that is known.`, {
		location: { path },
		hint: "Expected JSON, JSON Lines, YAML, comma or tab separated text with a header, JUnit's XML, or a DVCLive folder."
	});
}
export { readMetrics as t };
