import { r as evidenceError } from "./user-error.js";
import { n as fieldText, t as fieldRanges } from "./csv-cells.js";
import { t as CsvScanner } from "./csv-scanner.js";
import { n as numberText, t as metricValue } from "./numbers.js";
import { t as recordLine } from "./record-text.js";
import { t as thinCurve } from "./thin-curve.js";
function nothingCollected() {
	return {
		metrics: [],
		series: [],
		notNumbers: [],
		notes: []
	};
}
function addMetric(to, name, value, source, n = void 0) {
	if (to.metrics.push({
		name: recordName(name, source),
		value,
		source,
		...n === void 0 || !(n >= 0) ? {} : { n }
	}), to.metrics.length > 1e4) throw tooMany(source, "10000 metrics");
}
/** A curve; a single point is a metric. */
function addCurve(to, name, points, source) {
	let [only] = points;
	if (only === void 0 ? to.notNumbers.push(name) : points.length === 1 ? addMetric(to, name, only[1], source) : to.series.push({
		name: recordName(name, source),
		source,
		length: points.length,
		points: thinCurve(points)
	}), to.series.length > 500) throw tooMany(source, "500 curves");
}
function recordName(name, path) {
	let line = recordLine(name);
	if (line.length > 0 && line.length <= 250) return line;
	let what = line === "" ? "a metric without a name" : `a metric whose name has ${line.length} characters`;
	throw evidenceError(`${path} has ${what}; a name has 1 to 250.`, { location: { path } });
}
function tooMany(path, limit) {
	return evidenceError(`${path} holds more than ${limit}.`, {
		location: { path },
		hint: "Name the file with the numbers that a person compares; predictions and tables belong under `data` or `outputs`."
	});
}
// packages/tracking/src/metrics/metric-rows.ts
/** Best first: of Lightning's `epoch` and `step` the finer one counts. */
const stepNames = [
	"step",
	"global_step",
	"_step",
	"iteration",
	"iter",
	"n_iter",
	"batch",
	"epoch",
	"round",
	"index",
	""
], nameColumns = [
	"metric",
	"name",
	"metric_name",
	".metric"
], valueColumns = [
	"value",
	"numbervalue",
	".estimate",
	"estimate",
	"score"
], missing = /* @__PURE__ */ new Set([
	"",
	"NA",
	"N/A",
	"null",
	"None",
	"<NA>"
]);
/** A text cell as a value; undefined where there is none. */
function cellOf(text) {
	let trimmed = text.trim();
	if (missing.has(trimmed)) return;
	let number = numberText(trimmed);
	return number === void 0 ? { text: trimmed } : metricValue(number);
}
/**
* Measurements in rows: one row gives metrics, several give curves. A column that has one value only (Lightning's test metrics) gives
* a metric. In the long form (`metric,value`) each name is a column.
* @throws UserError (`evidence`) for a column that holds both numbers and other texts
*/
function collectRows(rows, path, prefix, to) {
	let long = longForm(rows), step = long?.step ?? (rows.count > 1 ? stepColumn(rows, rows.columns) : void 0), steps = step === void 0 ? void 0 : stepsOf(step);
	for (let column of long?.columns ?? rows.columns) {
		if (column === step || column.name === "" && rows.count === 1) continue;
		let name = prefix + column.name, points = pointsOf(column, rows, path, steps);
		points === void 0 ? to.notNumbers.push(name) : rows.count === 1 && points[0] !== void 0 ? addMetric(to, name, points[0][1], path) : addCurve(to, name, points, path);
	}
}
/** Undefined when the column holds nothing but text. */
function pointsOf(column, rows, path, steps) {
	let points = [], firstText;
	if (column.values.forEach((value, index) => {
		let row = column.rows[index] ?? 0;
		typeof value == "object" ? firstText ??= {
			text: value.text,
			row
		} : points.push([steps?.get(row) ?? row, value]);
	}), firstText === void 0) return points;
	let isDecimalComma = /^[+-]?\d+,\d+$/.test(firstText.text);
	if (points.length === 0 && !isDecimalComma) return;
	let line = rows.line(firstText.row), where = line === void 0 ? path : `${path}:${line}`;
	throw evidenceError(`${where}: ${column.name} is ${JSON.stringify(firstText.text.slice(0, 60))}, which is no number.`, {
		location: line === void 0 ? { path } : {
			path,
			line
		},
		hint: isDecimalComma ? "Write numbers with a decimal point." : "A column holds numbers, `nan`, `inf` or nothing; an empty cell is a missing value."
	});
}
function stepColumn(rows, columns) {
	for (let name of stepNames) {
		let column = columns.find((candidate) => candidate.name.trim().toLowerCase() === name);
		if (column !== void 0 && columns.length > 1 && column.rows.length === rows.count && column.values.every((value) => typeof value == "number")) return column;
	}
}
function stepsOf(column) {
	return new Map(column.values.flatMap((value, index) => typeof value == "number" ? [[column.rows[index] ?? 0, value]] : []));
}
/** `metric,value` and its like: the names stand in the rows. */
function longForm(rows) {
	let among = (names, isText) => rows.columns.find(({ name, values }) => names.includes(name.trim().toLowerCase()) && values.every((value) => typeof value == "object" === isText)), names = among(nameColumns, !0), values = among(valueColumns, !1);
	if (names === void 0 || values === void 0 || names.rows.length !== rows.count) return;
	let columns = /* @__PURE__ */ new Map(), valueAt = new Map(values.rows.map((row, index) => [row, values.values[index]]));
	return names.values.forEach((cell, index) => {
		let row = names.rows[index] ?? 0, name = typeof cell == "object" ? cell.text : String(cell), column = columns.get(name) ?? {
			name,
			rows: [],
			values: []
		};
		columns.set(name, column);
		let value = valueAt.get(row);
		value !== void 0 && (column.rows.push(row), column.values.push(value));
	}), {
		columns: [...columns.values()],
		step: stepColumn(rows, rows.columns)
	};
}
// packages/tracking/src/metrics/delimited-rows.ts
const delimiters = [
	",",
	";",
	"	",
	"|"
];
/** The delimiter that the header has most of; a header of one column has none. */
function delimiterOf(text) {
	let header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, ""), [best] = delimiters.map((delimiter) => ({
		delimiter,
		count: header.split(delimiter).length - 1
	})).sort((a, b) => b.count - a.count);
	return best === void 0 || best.count === 0 ? "," : best.delimiter;
}
/**
* Reads a table of measurements with a header from delimited text.
* @throws UserError (`evidence`) for ragged rows, broken quotes, a name that stands twice, and a header without rows
*/
function readDelimited(text, path) {
	let dialect = {
		delimiter: delimiterOf(text).charCodeAt(0),
		quote: 34,
		escape: 34
	}, columns = [], lines = [], header = !1, scanner = new CsvScanner(dialect, void 0, {
		record(buffer, start, end, line) {
			let record = buffer.subarray(start, end), cells = fieldRanges(record, dialect).map((range) => fieldText(record, range, dialect));
			if (!header) {
				header = !0, columns.push(...headerColumns(cells, path));
				return;
			}
			let row = lines.push(line) - 1;
			cells.forEach((cell, index) => {
				let value = cellOf(cell), column = columns[index];
				value !== void 0 && column !== void 0 && (column.rows.push(row), column.values.push(value));
			});
		},
		fault(fault) {
			throw faulty(fault, columns.length, path);
		}
	}), bytes = Buffer.from(text);
	for (let offset = 0; offset < bytes.length; offset += 1 << 20) scanner.push(bytes.subarray(offset, offset + (1 << 20)));
	if (scanner.end(), lines.length === 0) throw evidenceError(`${path} has a header and no row.`, {
		location: {
			path,
			line: 1
		},
		hint: "Expected names in the first line and numbers below. Did the training run at all?"
	});
	return {
		line: (index) => lines[index],
		count: lines.length,
		columns
	};
}
function headerColumns(cells, path) {
	let names = cells.map((cell) => cell.trim()), twice = names.find((name, index) => names.indexOf(name) !== index);
	if (twice !== void 0) throw evidenceError(`${path}:1: the column ${JSON.stringify(twice.slice(0, 60))} stands in the header twice.`, {
		location: {
			path,
			line: 1
		},
		hint: "Give each column its own name."
	});
	if (names.every((name) => cellOf(name) === void 0 || typeof cellOf(name) != "object")) throw evidenceError(`${path}:1: the first line holds numbers; expected the names of the columns.`, {
		location: {
			path,
			line: 1
		},
		hint: "Write a header."
	});
	return names.map((name) => ({
		name,
		rows: [],
		values: []
	}));
}
function faulty(fault, columns, path) {
	let { line, fields, kind } = fault, what = kind === "ragged-row" ? `the row has ${fields} ${fields === 1 ? "field" : "fields"}, the header ${columns}` : {
		"broken-quote": "a double quote stands where none may be",
		"unterminated-quote": "a quoted field has no closing quote",
		"record-too-long": "the row is too long to be one",
		"nul-byte": "the row has a NUL byte",
		"invalid-encoding": "the row is not valid UTF-8"
	}[kind];
	return evidenceError(`${path}:${line}: ${what}.`, {
		location: {
			path,
			line
		},
		hint: "Expected comma, tab or semicolon separated text with a header; a row that is cut off means that the writer was stopped."
	});
}
export { addMetric as a, addCurve as i, readDelimited as n, nothingCollected as o, collectRows as r, delimiterOf as t };
