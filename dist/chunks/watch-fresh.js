import { t as systemErrorCode } from "./system-error.js";
import { t as UserError } from "./user-error.js";
import { t as readJson } from "./json-values.js";
import { n as numberText, t as metricValue } from "./numbers.js";
import { r as shortLine } from "./record-text.js";
import { n as isMapping, r as isNumber } from "./value-tree.js";
import { t as delimiterOf } from "./delimited-rows.js";
import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
// packages/tracking/src/metrics/loss-watch.ts
const lossNames = /loss|nll|perplexity|ppl$|cross_?entropy|elbo|(?:^|[_./-])(?:mse|rmse|mae|error|err|objective|cost|kl|grad_norm)(?:$|[_./-])/i, stepNames = /^(?:_?step|global_step|iteration|iter|epoch|batch|round|time|timestamp|wall_time|_timestamp|_runtime|lr|learning_rate|)$/i;
/**
* Judges rows of losses one by one. An infinity is a problem at once. A NaN can also mean that there is nothing in this row (a validation loss
* between epochs), so it is one when no watched value of the row is finite, or when a column that always had numbers has none three times in turn.
*/
function createLossWatch(columns) {
	/** Per column: rows with a finite number so far, and NaN in turn since the last. */
	let seen = /* @__PURE__ */ new Map();
	return (row) => {
		let watched = watchedOf(row, columns).flatMap(([name, text]) => {
			let number = numberText(text.trim());
			return number === void 0 ? [] : [{
				name,
				value: metricValue(number)
			}];
		}), anyFinite = watched.some(({ value }) => typeof value == "number");
		for (let { name, value } of watched) {
			if (value === "Infinity" || value === "-Infinity") return {
				name,
				value,
				rows: 1
			};
			let column = seen.get(name) ?? {
				numbers: 0,
				gaps: 0,
				inTurn: 0
			};
			if (seen.set(name, column), value !== "NaN") column.inTurn > 0 && (column.gaps += 1), column.numbers += 1, column.inTurn = 0;
			else {
				if (column.inTurn += 1, !anyFinite) return {
					name,
					value,
					rows: 1
				};
				if (column.numbers >= 3 && column.gaps === 0 && column.inTurn >= 3) return {
					name,
					value,
					rows: column.inTurn
				};
			}
		}
	};
}
function watchedOf(row, columns) {
	let all = [...row];
	if (columns !== void 0 && columns.length > 0) return all.filter(([name]) => columns.includes(name));
	let losses = all.filter(([name]) => lossNames.test(name));
	return losses.length > 0 ? losses : all.filter(([name]) => !stepNames.test(name.trim()));
}
/**
* Watches a file of training losses that grows (comma or tab separated text with a header, or JSON Lines) for values that are no finite number.
* The file may appear later, be cut and begin anew, or be replaced by another; a line counts once its end is written. `stop` looks a last
* time, at a last line without an end too.
*/
function watchSeries(path, options) {
	let state = startState(), told = !1, tell = (sentence) => {
		sentence === void 0 || told || (told = !0, clearInterval(timer), options.onProblem(sentence));
	}, look = (isLast) => {
		told || tell(lookAt(path, state, options, isLast));
	}, timer = setInterval(() => look(!1), options.intervalMs ?? 1e3);
	return timer.unref(), { stop: () => {
		clearInterval(timer), look(!0);
	} };
}
function startState() {
	return {
		file: void 0,
		offset: 0,
		partial: Buffer.alloc(0),
		line: 0,
		reader: void 0,
		watch: void 0
	};
}
function lookAt(path, state, options, isLast) {
	let descriptor;
	try {
		if (!statSync(path).isFile()) return;
		descriptor = openSync(path, "r");
	} catch (error) {
		if (systemErrorCode(error) !== void 0) return;
		throw error;
	}
	try {
		let { ino, size } = fstatSync(descriptor);
		(size < state.offset || state.file !== void 0 && state.file !== ino) && Object.assign(state, startState()), state.file = ino;
		let problem = readOn(descriptor, state, options, path);
		return problem !== void 0 || !isLast || state.partial.length === 0 ? problem : lineProblem(state.partial.toString("utf8"), state, options, path);
	} finally {
		closeSync(descriptor);
	}
}
function readOn(descriptor, state, options, path) {
	for (let total = 0; total < 67108864;) {
		let chunk = Buffer.allocUnsafe(1048576), read = readSync(descriptor, chunk, 0, chunk.length, state.offset);
		if (read === 0) return;
		total += read, state.offset += read;
		let bytes = Buffer.concat([state.partial, chunk.subarray(0, read)]), start = 0;
		for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
			let problem = lineProblem(bytes.toString("utf8", start, end), state, options, path);
			if (start = end + 1, problem !== void 0) return problem;
		}
		state.partial = bytes.length - start > 1048576 ? Buffer.alloc(0) : Buffer.from(bytes.subarray(start));
	}
}
function lineProblem(content, state, options, path) {
	state.line += 1;
	let text = content.replace(/\r$/, "").replace(/^\uFEFF/, "");
	if (text.trim() === "") return;
	if (state.reader === void 0) {
		if (!text.trimStart().startsWith("{")) {
			state.reader = delimitedReader(text);
			return;
		}
		state.reader = readJsonLine;
	}
	state.watch ??= createLossWatch(options.columns);
	let found = state.watch(state.reader(text));
	if (found === void 0) return;
	let shown = options.shownAs ?? path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1), since = found.rows === 1 ? "" : ` for ${found.rows} rows in turn`;
	return `${shortLine(found.name, 80)} is ${found.value}${since} in line ${state.line} of ${shown}.`;
}
/** Cells by the header's names. Quotes are taken off; a line with another number of cells says nothing for certain. */
function delimitedReader(header) {
	let delimiter = delimiterOf(header), cells = (text) => text.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1")), names = cells(header);
	return (text) => {
		let values = cells(text);
		return values.length === names.length ? new Map(names.map((name, index) => [name, values[index] ?? ""])) : /* @__PURE__ */ new Map();
	};
}
function readJsonLine(text) {
	try {
		let tree = readJson(text, "line");
		return isMapping(tree) ? new Map([...tree].flatMap(([name, value]) => isNumber(value) ? [[name, value.number]] : typeof value == "string" && numberText(value) !== void 0 ? [[name, value]] : [])) : /* @__PURE__ */ new Map();
	} catch (error) {
		if (error instanceof UserError) return /* @__PURE__ */ new Map();
		throw error;
	}
}
/**
* Watches a series that this training writes. What an earlier one left in the same place is not looked at: its NaN must not stop the run
* that mends it.
*/
function watchFresh(path, options) {
	let before = marksOf(path), watch, startWhenNew = () => {
		watch === void 0 && marksOf(path) !== before && (clearInterval(timer), watch = watchSeries(path, options));
	}, timer = setInterval(startWhenNew, 500);
	return timer.unref(), { stop: () => {
		clearInterval(timer), startWhenNew(), watch?.stop();
	} };
}
function marksOf(path) {
	try {
		let { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: !0 });
		return [
			ino,
			size,
			mtimeNs,
			ctimeNs
		].join(" ");
	} catch (error) {
		if (systemErrorCode(error) !== void 0) return;
		throw error;
	}
}
export { watchFresh };
