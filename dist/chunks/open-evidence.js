import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { n as sha256Hex } from "./digest.js";
import { t as didYouMean } from "./suggestion.js";
import { t as locatedFault } from "./located-fault.js";
import { t as systemErrorCode } from "./system-error.js";
import { t as clippedText } from "./visible-text.js";
import { d as plural, i as formatCount } from "./wording.js";
import { i as readEvidenceText } from "./evidence-file.js";
import { n as isMapping, r as isNumber } from "./value-tree.js";
import { t as readJson } from "./json-values.js";
import { t as secretsOf } from "./job-secrets2.js";
import { t as readMetrics } from "./read-metrics.js";
import { i as quoteLiteral, r as quoteIdentifier, t as internalColumn } from "./identifiers2.js";
import { t as openEngine } from "./engine.js";
import { t as openTable } from "./open-table.js";
import { t as guardSql } from "./sql-guard.js";
import { open } from "node:fs/promises";
import { resolve } from "node:path";
/** Without a policy: two files, and the rules that every task has. */
const defaultGate = {
	predictions: {
		id: ["id"],
		label: "label",
		prediction: "prediction",
		score: "score",
		scores: void 0,
		labels: void 0,
		predictions: void 0,
		positive: void 0,
		threshold: .5,
		weight: void 0,
		group: void 0,
		time: void 0,
		query: void 0,
		item: void 0,
		popularity: void 0,
		category: void 0,
		series: void 0,
		season: 1,
		history: void 0,
		lower: void 0,
		upper: void 0
	},
	champion: {
		kind: "ledger",
		run: void 0
	},
	confidence: .95,
	slices: [],
	rules: [],
	budget: void 0,
	translations: []
}, mainMetrics = {
	binary: ["accuracy"],
	multiclass: ["accuracy", "f1_macro"],
	multilabel: ["f1_micro"],
	regression: ["rmse", "mae"],
	forecast: ["mae"],
	ranking: ["ndcg_at_10"]
};
/** `no-regression` on what people look at first. */
function defaultRules({ task, score }, path) {
	return (task === "binary" && score !== void 0 ? ["roc_auc", "accuracy"] : mainMetrics[task]).map((metric) => ({
		rule: "no-regression",
		metric,
		margin: 0,
		use: "bound",
		severity: "error",
		slices: [],
		name: void 0,
		location: { path }
	}));
}
// actions/model-gate/src/evidence/engine-pool.ts
function enginePool(host) {
	let opened = [];
	return {
		open: async () => {
			let engine = await openEngine(host);
			return opened.push(engine), engine;
		},
		version: () => opened[0]?.version,
		close: () => {
			for (let engine of opened.splice(0)) engine.close();
		}
	};
}
// actions/model-gate/src/evidence/predictions-file.ts
/**
* Opens a predictions file and looks at its form.
* @throws UserError (`evidence`) for a file that is missing, empty, no table, a pickle, or has faults of structure
*/
async function openPredictions({ path, role, workingDirectory, host, engine }) {
	await refusePickle(path, workingDirectory);
	let { temporaryDirectory, signal } = host, table = await openTable({
		paths: [path],
		root: workingDirectory,
		format: void 0,
		dialect: {},
		hivePartitions: !1
	}, {
		engine,
		temporaryDirectory,
		signal
	}), [fault] = table.faults;
	if (fault !== void 0) {
		let more = table.faultCount === 1 ? "" : ` (and ${plural(table.faultCount - 1, "more such fault")})`;
		throw evidenceError(`${path} is damaged${lineOf(fault.location)}: ${fault.message.replace(/\.$/, "")}${more}.`, {
			location: fault.location,
			hint: "Write the file anew; rows that cannot be read could be the ones that matter."
		});
	}
	if (table.rows === 0) throw evidenceError(`${path} has no rows.`, {
		location: { path },
		hint: "An empty evaluation set proves nothing. Was it filtered out?"
	});
	return {
		path,
		role,
		table,
		columns: await typedColumns(table, engine),
		evidence: () => evidenceOf(path, role, table)
	};
}
function lineOf({ line }) {
	return line === void 0 ? "" : ` in line ${line}`;
}
async function evidenceOf(path, role, table) {
	let [first] = table.files;
	return {
		role,
		path,
		digest: (await Promise.all(table.files.map((file) => file.digest)))[0] ?? "",
		bytes: first?.bytes ?? 0,
		rows: table.rows
	};
}
/** A column of texts is one of numbers for conditions when all its values are. */
async function typedColumns(table, engine) {
	let columns = table.columns.map((column) => ({
		column,
		text: textOf(column),
		number: numberOf(column)
	})), untyped = columns.filter(({ column }) => isText(column)), measures = untyped.flatMap(({ text, number }) => [
		`count(${text})`,
		`count(${number})`,
		`count(TRY_CAST(${text} AS DATE))`
	]), [counts] = measures.length === 0 ? [void 0] : await engine.query(`SELECT ${measures.map((measure, at) => `${measure} AS m${at}`).join(", ")} FROM ${table.relation}`), typedAs = /* @__PURE__ */ new Map();
	return untyped.forEach(({ column }, at) => {
		let [texts, numbers, dates] = [
			0,
			1,
			2
		].map((offset) => Number(counts?.[`m${3 * at + offset}`] ?? 0)), type = texts === 0 ? "VARCHAR" : numbers === texts ? "DOUBLE" : dates === texts ? "DATE" : "VARCHAR";
		typedAs.set(column, type);
	}), new Map(columns.map(({ column, text, number }) => {
		let sqlType = typedAs.get(column) ?? column.physicalType, typed = typedAs.has(column) ? castText(text, number, sqlType) : column.sql;
		return [column.name, {
			name: column.name,
			text,
			number,
			typed,
			sqlType
		}];
	}));
}
function castText(text, number, sqlType) {
	switch (sqlType) {
		case "DOUBLE": return number;
		case "DATE": return `TRY_CAST(${text} AS DATE)`;
		default: return text;
	}
}
function isText({ physicalType }) {
	return physicalType === "text" || physicalType === "json";
}
function textOf({ physicalType, sql }) {
	switch (physicalType) {
		case "text": return `nullif(${sql}, '')`;
		case "json": return `regexp_replace(nullif(${sql} ->> '$', ''), '^(-?[0-9]+)\\.0+$', '\\1')`;
		case "DOUBLE":
		case "FLOAT": return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < 1e15 THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) ELSE CAST(${sql} AS VARCHAR) END`;
		default: return `CAST(${sql} AS VARCHAR)`;
	}
}
/** Python and R write True and FALSE where others write 1 and 0. */
function numberOf(column) {
	let { physicalType, sql } = column;
	if (isText(column)) {
		let text = `trim(${textOf(column)})`;
		return `CASE lower(${text}) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE TRY_CAST(${text} AS DOUBLE) END`;
	}
	return physicalType === "FLOAT" ? `TRY_CAST(CAST(${sql} AS VARCHAR) AS DOUBLE)` : physicalType === "BOOLEAN" ? `CAST(CAST(${sql} AS INTEGER) AS DOUBLE)` : /^(?:DATE|TIMESTAMP)/.test(physicalType) ? `CAST(epoch_ms(${sql}) AS DOUBLE)` : `TRY_CAST(${sql} AS DOUBLE)`;
}
/**
* The column of that name; undefined when the file has none and the name is only the default one.
* @throws UserError (`evidence`) when the policy names it
*/
function columnNamed(file, name, usual) {
	if (name === void 0) return file.columns.get(usual);
	let found = file.columns.get(name);
	if (found !== void 0 || name === usual) return found;
	throw noColumn(file, name);
}
/** @throws UserError (`evidence`) when the file has no such column */
function neededColumn(file, name, key) {
	let found = file.columns.get(name);
	if (found !== void 0) return found;
	throw noColumn(file, name, `Name the column of it under \`predictions.${key}\`.`);
}
function noColumn({ path, columns }, name, hint = "") {
	let names = [...columns.keys()], shown = names.length > 20 ? `${names.slice(0, 20).join(", ")} and ${names.length - 20} more` : names.join(", ");
	return evidenceError(`${path} has no column "${name}"${didYouMean(name, names) || "."}`, {
		location: { path },
		hint: `${hint}${hint === "" ? "" : " "}Its columns: ${shown}.`
	});
}
/** A pickle runs code when it is loaded, and no other program can read it. */
async function refusePickle(path, workingDirectory) {
	if (/\.(?:pkl|pickle|joblib)(?:\.[a-z0-9]+)?$/i.test(path) || await beginsLikePickle(resolve(workingDirectory, path))) throw evidenceError(`${path} is a pickle, which gatewright does not read: loading one runs the code in it.`, {
		location: { path },
		hint: "Write a table: `predictions.to_parquet('predictions.parquet')` or `to_csv('predictions.csv', index=False)` in pandas."
	});
}
async function beginsLikePickle(path) {
	try {
		let file = await open(path, "r");
		try {
			let start = Buffer.alloc(2), { bytesRead } = await file.read(start, 0, 2, 0);
			return bytesRead === 2 && start[0] === 128 && (start[1] ?? 0) >= 2 && (start[1] ?? 0) <= 5;
		} finally {
			await file.close();
		}
	} catch (error) {
		if (systemErrorCode(error) !== void 0) return !1;
		throw error;
	}
}
// actions/model-gate/src/evidence/loaded-side.ts
/** SQL of one of our columns. */
function roleColumn(role) {
	return internalColumn(role);
}
const idColumn = internalColumn("id");
/**
* Loads a file into the engine and refuses what no rule could use: ids that are missing or stand twice, and numbers that are none.
* @throws UserError (`evidence`) with counts and examples
*/
async function loadSide(file, table, columns, engine) {
	let ids = columns.id.map((name) => neededColumn(file, name, "id")), roles = rolesOf(file, columns), own = [...file.columns.values()].map(({ name, typed }) => `${typed} AS ${quoteIdentifier(name)}`), ours = roles.map(({ role, column, kind }) => `${kind === "text" ? column.text : timeOrNumber(column, kind)} AS ${roleColumn(role)}`), [first] = ids, id = ids.length === 1 && first !== void 0 ? first.text : `CASE WHEN ${ids.map(({ text }) => `${text} IS NOT NULL`).join(" AND ")} THEN concat_ws(chr(31), ${ids.map(({ text }) => text).join(", ")}) END`, taken = [...file.columns.keys()].some((name) => name.toLowerCase() === "rowid"), place = taken ? internalColumn("place") : "rowid", places = taken ? [`row_number() OVER () - 1 AS ${place}`] : [];
	await engine.query(`CREATE TEMP TABLE ${table} AS SELECT ${[
		...own,
		...ours,
		`${id} AS ${idColumn}`,
		...places
	].join(", ")} FROM ${file.table.relation}`);
	let speaks = (role) => /^(?:prediction$|score$|lower$|upper$|scores:|predictions:)/.test(role), side = {
		file,
		table,
		rows: file.table.rows,
		place,
		roles: new Set(roles.map(({ role }) => role)),
		truth: roles.filter(({ role }) => !speaks(role)).map(({ column }) => column.name),
		spoken: roles.filter(({ role }) => speaks(role)).map(({ column }) => column.name),
		texts: new Map([...roles.filter(({ kind }) => kind === "text").map(({ role, column }) => [column.name, roleColumn(role)]), ...ids.map(({ name }, at) => [name, ids.length === 1 ? idColumn : `split_part(${idColumn}, chr(31), ${at + 1})`])])
	};
	await refuseIds(side, columns, engine);
	for (let role of roles) await refuseValues(side, role, engine);
	return side.roles.has("lower") && side.roles.has("upper") && await refuseTurned(side, engine), side;
}
function timeOrNumber(column, kind) {
	return kind === "time" ? `coalesce(${column.number}, CAST(epoch_ms(TRY_CAST(${column.text} AS TIMESTAMP)) AS DOUBLE))` : column.number;
}
function rolesOf(file, columns) {
	let roles = [], add = (role, column, kind) => {
		column !== void 0 && roles.push({
			role,
			column,
			kind
		});
	};
	columns.labels === void 0 && (add("label", columnNamed(file, columns.label, "label"), "text"), add("prediction", columnNamed(file, columns.prediction, "prediction"), "text")), add("score", columnNamed(file, columns.score, "score"), "number");
	for (let [group, map] of [
		["scores", columns.scores],
		["labels", columns.labels],
		["predictions", columns.predictions]
	]) for (let [name, column] of Object.entries(map ?? {})) {
		let kind = group === "scores" ? "number" : "truth";
		add(`${group}:${name}`, neededColumn(file, column, `${group}.${name}`), kind);
	}
	add("weight", columnNamed(file, columns.weight, "weight"), "weight"), add("group", columnNamed(file, columns.group, "group"), "text");
	let time = columnNamed(file, columns.time, "time");
	(columns.time !== void 0 || columns.series !== void 0) && add("time", time, "time");
	for (let role of [
		"query",
		"item",
		"category",
		"series"
	]) {
		let name = columns[role];
		name !== void 0 && add(role, neededColumn(file, name, role), "text");
	}
	for (let role of [
		"popularity",
		"lower",
		"upper"
	]) {
		let name = columns[role];
		name !== void 0 && add(role, neededColumn(file, name, role), "number");
	}
	return roles;
}
async function refuseIds({ file, table, rows, place }, { id }, engine) {
	let [counts] = await engine.query(`SELECT count(*) AS n, count(${idColumn}) AS present, count(DISTINCT hash(${idColumn})) AS different FROM ${table}`), [n, present, hashes] = [
		counts?.n,
		counts?.present,
		counts?.different
	].map(Number), name = id.join(", ");
	if (n !== rows) throw Error(`The engine read ${n} rows of ${file.path}, which has ${rows}.`);
	if (present !== rows) throw evidenceError(`${name} is missing in ${plural(rows - (present ?? 0), "row")} of ${file.path}.`, {
		location: { path: file.path },
		hint: "Every row needs an id: candidate and champion are compared row by row."
	});
	if (hashes === rows) return;
	let [exact] = await engine.query(`SELECT count(DISTINCT ${idColumn}) AS different FROM ${table}`), different = Number(exact?.different);
	if (different === rows) return;
	let twice = await engine.query(`SELECT ${idColumn} AS id, count(*) AS times FROM ${table} GROUP BY 1 HAVING count(*) > 1 ORDER BY min(${place}) LIMIT 3`);
	throw evidenceError(`${file.path} repeats an id (${name}) in ${formatCount(rows - different)} of ${plural(rows, "row")}: ${examples(twice.map(({ id: value, times }) => `${shown(value)} stands ${times} times`))}.`, {
		location: { path: file.path },
		hint: "Make ids unique, or name several columns: `predictions: {id: [series, day]}`."
	});
}
/** NULL where a text stands is no number; NaN and infinities are none that could be compared. */
async function refuseValues({ file, table, place }, { role, column, kind }, engine) {
	let ours = roleColumn(role), isNumber = kind !== "text", finite = isNumber ? `(isnan(${ours}) OR isinf(${ours}))` : "false", wrong = kind === "weight" ? `${ours} < 0` : kind === "truth" ? `${ours} NOT IN (0, 1)` : "false", [counts] = await engine.query(`SELECT count(*) FILTER (WHERE ${ours} IS NULL) AS missing, count(*) FILTER (WHERE ${finite}) AS broken, count(*) FILTER (WHERE ${wrong}) AS wrong, ${kind === "weight" ? `sum(${ours})` : "1"} AS total FROM ${table}`), [missing, broken, wrongs, total] = [
		counts?.missing,
		counts?.broken,
		counts?.wrong,
		counts?.total
	].map(Number), fault = async (count, what, where, hint) => {
		let found = (await engine.query(`SELECT ${idColumn} AS id, ${plainText(quoteIdentifier(column.name))} AS value FROM ${table} WHERE ${where} ORDER BY ${place} LIMIT 3`)).map(({ id, value }) => `${shown(value)} in row ${shown(id)}`);
		return evidenceError(`${column.name} in ${file.path} ${what} in ${plural(count, "row")}: ${examples(found)}.`, {
			location: { path: file.path },
			hint
		});
	};
	if (broken !== void 0 && broken > 0) throw await fault(broken, "is NaN or infinite", finite, "A model that says NaN has said nothing. Find the rows and mend the scoring.");
	if (missing !== void 0 && missing > 0) throw await fault(missing, isNumber ? "is missing or no number" : "is missing", `${ours} IS NULL`, "Every row needs one. Leave a row out on both sides, or score it.");
	if (wrongs !== void 0 && wrongs > 0) {
		let [what, hint] = kind === "weight" ? ["is negative", "Weights say how often a row counts."] : ["is neither 0 nor 1", "Of a label only 0 and 1 can be true. Probabilities belong under `predictions.scores`."];
		throw await fault(wrongs, what, wrong, hint);
	}
	if (kind === "weight" && !((total ?? 0) > 0)) throw evidenceError(`All weights in ${file.path} are 0, so no row counts.`, {
		location: { path: file.path },
		hint: "Weights say how often a row counts. Without a column of weights every row counts once."
	});
}
async function refuseTurned({ file, table, place }, engine) {
	let [lower, upper] = [roleColumn("lower"), roleColumn("upper")], rows = await engine.query(`SELECT ${idColumn} AS id, ${plainText(lower)} AS lower, ${plainText(upper)} AS upper, count(*) OVER () AS n FROM ${table} WHERE ${lower} > ${upper} ORDER BY ${place} LIMIT 3`);
	if (rows.length === 0) return;
	let found = rows.map((row) => `${shown(row.lower)} to ${shown(row.upper)} in row ${shown(row.id)}`);
	throw evidenceError(`An interval in ${file.path} ends below its beginning in ${plural(Number(rows[0]?.n ?? 0), "row")}: ${examples(found)}.`, {
		location: { path: file.path },
		hint: "Mend the scoring, or exchange `predictions.lower` and `upper`."
	});
}
/** The text of a value; a whole number of DOUBLE without the fraction that the engine writes. */
function plainText(sql) {
	return `regexp_replace(CAST(${sql} AS VARCHAR), '^(-?[0-9]+)\\.0$', '\\1')`;
}
function examples(found) {
	return found.length === 0 ? "no example" : found.join("; ");
}
/** A value of the data, short enough for a sentence. */
function shown(value) {
	return value == null ? "nothing" : `"${clippedText(String(value).replaceAll("", ", "), 60)}"`;
}
// actions/model-gate/src/evidence/coding.ts
const mostClasses = 1e3;
/**
* The task, and the coding of its labels.
* @param task as the policy says; undefined: from the data, where it leaves no doubt
* @throws UserError for labels that do not fit the task, are mixed, or leave the task in doubt
*/
async function codingOf(task, side, columns, engine) {
	if (task === "multilabel" || task === void 0 && columns.labels !== void 0) return multilabel(side, columns);
	if (!side.roles.has("label")) throw evidenceError(`${side.file.path} has no column "${columns.label}" with what is true.`, {
		location: { path: side.file.path },
		hint: `Name it under \`predictions.label\`. Its columns: ${[...side.file.columns.keys()].slice(0, 20).join(", ")}.`
	});
	let labels = await labelsOf(side, engine), known = task ?? inferredTask(labels, side, columns);
	switch (known) {
		case "binary": return binary(labels, side, columns);
		case "multiclass": return await multiclass(labels, side, columns, engine);
		case "regression":
		case "forecast":
		case "ranking": return numeric(known, labels, side, columns);
		case "multilabel": throw Error("Several labels are read elsewhere.");
	}
}
async function labelsOf({ table }, engine) {
	let label = roleColumn("label"), rows = await engine.query(`SELECT ${label} AS text, count(*) AS n FROM ${table} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 1001`), number = asNumber(label), [counts] = await engine.query(`SELECT sum(n) FILTER (WHERE x IS NULL) AS texts, sum(n) FILTER (WHERE isfinite(x) AND x <> trunc(x)) AS fractions, sum(n) FILTER (WHERE NOT isfinite(x)) AS broken FROM (SELECT ${number} AS x, n FROM (SELECT ${label}, count(*) AS n FROM ${table} GROUP BY 1))`);
	return {
		texts: rows.map(({ text, n }) => ({
			text: String(text),
			count: Number(n)
		})),
		notNumbers: Number(counts?.texts ?? 0),
		fractions: Number(counts?.fractions ?? 0),
		notFinite: Number(counts?.broken ?? 0)
	};
}
function inferredTask({ texts, notNumbers, fractions }, side, columns) {
	if (columns.scores !== void 0) return "multiclass";
	if (columns.query !== void 0) return "ranking";
	if (columns.series !== void 0) return "forecast";
	if (columns.positive !== void 0 && texts.length <= 2 || texts.every(({ text }) => truth(text) !== void 0)) return "binary";
	if (fractions > 0 && notNumbers === 0) return "regression";
	if (notNumbers > 0 && texts.length <= mostClasses) return texts.length === 2 ? needsPositive(texts, side) : "multiclass";
	throw configurationError(`Whether ${side.file.path} is about numbers or classes cannot be told: its labels are whole numbers such as ${texts.slice(0, 3).map(({ text }) => text).join(", ")}.`, {
		location: { path: side.file.path },
		hint: "Say it in the policy: `task: regression` or `task: multiclass`."
	});
}
function needsPositive(texts, { file }) {
	let words = texts.map(({ text }) => shown(text)).join(" and ");
	throw configurationError(`The labels of ${file.path} are ${words}, and which is the positive class is not said.`, {
		location: { path: file.path },
		hint: "Name it: `predictions: {positive: …}`, or say `task: multiclass`."
	});
}
/** 1, 0, or undefined for what is neither. */
function truth(text) {
	return /^(?:1|1\.0+|true)$/i.test(text.trim()) ? 1 : /^(?:0|0\.0+|false)$/i.test(text.trim()) ? 0 : void 0;
}
const truthSql = (column) => `CASE WHEN ${column} = '1' THEN 1.0::DOUBLE WHEN ${column} = '0' THEN 0.0::DOUBLE WHEN regexp_full_match(trim(${column}), '(?i)1|1\\.0+|true') THEN 1.0::DOUBLE WHEN regexp_full_match(trim(${column}), '(?i)0|0\\.0+|false') THEN 0.0::DOUBLE END`;
function binary({ texts }, { file }, { positive, label }) {
	if (positive === void 0) {
		let strange = texts.filter(({ text }) => truth(text) === void 0);
		if (strange.length > 0) throw mixedLabels(file.path, label, texts, strange);
		return {
			task: "binary",
			classes: void 0,
			code: truthSql
		};
	}
	if (texts.length > 2) throw evidenceError(`${label} in ${file.path} has more than two values: ${some(texts)}.`, {
		location: { path: file.path },
		hint: "Say `task: multiclass`, or write a label of two classes."
	});
	let other = texts.map(({ text }) => text).find((text) => text !== positive);
	if (texts.length === 2 && !texts.some(({ text }) => text === positive)) throw evidenceError(`No ${label} in ${file.path} is ${shown(positive)}, the positive class: ${some(texts)}.`, {
		location: { path: file.path },
		hint: "Mend `predictions.positive`."
	});
	let negative = other === void 0 ? "NULL" : normalSql(quoteLiteral(other)), words = [positive, ...texts.map(({ text }) => text)].every((text) => truth(text) === void 0);
	return {
		task: "binary",
		classes: void 0,
		code: (column) => `CASE WHEN ${normalSql(column)} = ${normalSql(quoteLiteral(positive))} THEN 1.0::DOUBLE WHEN ${normalSql(column)} = ${negative} THEN 0.0::DOUBLE ${words ? `ELSE ${truthSql(column)}` : ""} END`
	};
}
/** pandas writes whole numbers of a column with gaps as 1.0: it is the class 1. */
function normalSql(column) {
	return `regexp_replace(trim(${column}), '^(-?[0-9]+)\\.0+$', '\\1')`;
}
function normal(text) {
	return text.trim().replace(/^(-?\d+)\.0+$/, "$1");
}
function mixedLabels(path, label, all, strange) {
	let rows = strange.reduce((sum, { count }) => sum + count, 0), mixed = strange.length < all.length;
	return evidenceError(`${label} in ${path} ${mixed ? "mixes words and numbers" : "is not 0 and 1"}: ${some(all)}. Neither 0/1 nor true/false stands in ${plural(rows, "row")}.`, {
		location: { path },
		hint: mixed ? "Write one coding for all rows." : "Name the positive class: `predictions: {positive: …}`, or say `task: multiclass`."
	});
}
function some(texts) {
	return examples(texts.slice(0, 4).map(({ text, count }) => `${shown(text)} in ${plural(count, "row")}`));
}
async function multiclass(labels, side, { scores, label }, engine) {
	let { file } = side, found = new Set([...labels.texts.map(({ text }) => text), ...Object.keys(scores ?? {})].map(normal));
	if (side.roles.has("prediction")) for (let name of await predictedClasses(side, engine)) found.add(name);
	if (found.size > mostClasses) throw evidenceError(`${label} in ${file.path} has more than ${formatCount(mostClasses)} classes.`, {
		location: { path: file.path },
		hint: "Is it a number (`task: regression`), or an id?"
	});
	let classes = [...found].sort((a, b) => a < b ? -1 : 1);
	if (scores !== void 0) {
		let named = new Set(Object.keys(scores).map(normal)), without = labels.texts.filter(({ text }) => !named.has(normal(text)));
		if (without.length > 0) throw evidenceError(`The classes ${some(without)} have no probability.`, {
			location: { path: file.path },
			hint: "Name a column for every class under `predictions.scores`."
		});
	}
	return codingOfClasses(classes);
}
function codingOfClasses(classes) {
	let list = `[${classes.map(quoteLiteral).join(", ")}]`;
	return {
		task: "multiclass",
		classes,
		code: (column) => `CAST(list_position(${list}, ${normalSql(column)}) - 1 AS DOUBLE)`
	};
}
async function predictedClasses({ table }, engine) {
	return (await engine.query(`SELECT DISTINCT ${roleColumn("prediction")} AS text FROM ${table} LIMIT 1001`)).flatMap(({ text }) => text === null ? [] : [normal(String(text))]);
}
/** The same codes, and further ones for classes that only the champion predicts: that is wrong of it, and no fault of its file. */
async function codingOfChampion(coding, champion, { scores }, engine) {
	let { classes } = coding;
	if (coding.task !== "multiclass" || classes === void 0 || scores !== void 0 || !champion.roles.has("prediction")) return coding;
	let known = new Set(classes), more = (await predictedClasses(champion, engine)).filter((name) => !known.has(name));
	return more.length === 0 || known.size + more.length > mostClasses ? coding : codingOfClasses([...classes, ...[...new Set(more)].sort((a, b) => a < b ? -1 : 1)]);
}
function multilabel({ file }, columns) {
	let { labels } = columns;
	if (labels === void 0) throw configurationError("A multilabel model needs the columns of its labels.", {
		location: { path: file.path },
		hint: "Name them: `predictions: {labels: {cat: is_cat, dog: is_dog}, predictions: {…}}`."
	});
	return {
		task: "multilabel",
		classes: Object.keys(labels),
		code: (column) => column
	};
}
function numeric(task, { notNumbers, notFinite, texts }, { file }, { label }) {
	if (notNumbers > 0) throw evidenceError(`${label} in ${file.path} is no number in ${plural(notNumbers, "row")}: ${some(texts)}.`, {
		location: { path: file.path },
		hint: `The task ${task} needs numbers.`
	});
	if (notFinite > 0) throw evidenceError(`${label} in ${file.path} is NaN or infinite in ${plural(notFinite, "row")}.`, {
		location: { path: file.path },
		hint: "What is true must be known. Leave these rows out on both sides."
	});
	return {
		task,
		classes: void 0,
		code: asNumber
	};
}
function asNumber(column) {
	return `CASE lower(trim(${column})) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE TRY_CAST(trim(${column}) AS DOUBLE) END`;
}
// actions/model-gate/src/evidence/digests.ts
/**
* Names the evaluation set, whatever file holds it: SHA-256 over its (id, label, weight, group) rows in the order of their texts,
* numbers in the shortest form that reads back as the same.
*/
async function evaluationDigestOf(side, coding, engine) {
	let coded = [...side.roles].filter((role) => role === "label" || role.startsWith("labels:")).sort().map((role) => labelText(role, coding)), rest = ["weight", "group"].filter((role) => side.roles.has(role)).map((role) => role === "weight" ? asText(roleColumn(role)) : roleColumn(role));
	return await digestOfRows(side.table, [...coded, ...rest], engine);
}
/** Names what a model said of the rows: two files of the same predictions have the same. */
async function predictionsDigestOf(side, coding, engine) {
	let said = [...side.roles].filter((role) => /^(?:prediction$|score$|lower$|upper$|scores:|predictions:)/.test(role)), texts = said.sort().map((role) => role === "prediction" ? labelText(role, coding) : asText(roleColumn(role)));
	return await digestOfRows(side.table, [`'${said.join("|").replaceAll("'", "''")}'`, ...texts], engine);
}
/** The classes of a multiclass label get other codes when another file has more of them: their names stay. */
function labelText(role, coding) {
	let column = roleColumn(role);
	return coding.task === "multiclass" ? column : asText(coding.code(column));
}
function asText(sql) {
	return `CAST(${sql} + 0.0::DOUBLE AS VARCHAR)`;
}
async function digestOfRows(table, texts, engine) {
	let row = `concat_ws(chr(31), ${[idColumn, ...texts].join(", ")})`, [result] = await engine.query(`SELECT sha256(string_agg(row, chr(10) ORDER BY row)) AS digest FROM (SELECT ${row} AS row FROM ${table})`), digest = result?.digest;
	return `sha256:${typeof digest == "string" ? digest : sha256Hex("")}`;
}
/**
* The scores of (repeated) cross-validation that a metrics file has under `folds`; undefined for every other file.
* @throws UserError when the file cannot be read, or what stands under `folds` is not of that form
*/
async function readFoldScores(path, context) {
	if (!path.toLowerCase().endsWith(".json")) return;
	let { text, source } = await readEvidenceText(path, context, { maxBytes: 33554432 }), scores = foldScoresOf(treeOf(text, source.path), source.path);
	return scores === void 0 ? void 0 : {
		scores,
		source
	};
}
/** Metrics by name. A number named `folds`, or other things of that name, are no scores of two models. */
function foldScoresOf(tree, path) {
	let folds = isMapping(tree) ? tree.get("folds") : void 0;
	if (isMapping(folds) && [...folds.values()].some(isOfModels)) return new Map([...folds].map(([metric, scores]) => [metric, ofMetric(metric, scores, path)]));
}
function isOfModels(tree) {
	return isMapping(tree) && (tree.has("candidate") || tree.has("champion"));
}
/** What is no JSON is told by the reader of metrics, which knows other forms. */
function treeOf(text, path) {
	try {
		return readJson(text, path);
	} catch (error) {
		if (error instanceof UserError) return null;
		throw error;
	}
}
function ofMetric(metric, tree, path) {
	if (!isMapping(tree)) throw refused(path, `the folds of ${metric} are no object`);
	let [candidate, champion] = [numbers$1(tree, "candidate"), numbers$1(tree, "champion")];
	if (candidate === void 0 || champion === void 0) throw refused(path, `the folds of ${metric} have no finite numbers of both \`candidate\` and \`champion\``);
	if (candidate.length !== champion.length) throw refused(path, `the folds of ${metric} are ${candidate.length} of the candidate and ${champion.length} of the champion`);
	if (candidate.every((score, at) => score === champion[at])) throw evidenceError(`${path} has the same scores of ${metric} for candidate and champion: a model was compared with itself.`, {
		location: { path },
		hint: "Write the champion's own scores on the same folds."
	});
	let repeats = tree.has("repeats") ? whole(tree, "repeats") : 1, [trainSize, testSize] = [whole(tree, "train_size"), whole(tree, "test_size")];
	if (repeats === void 0 || trainSize === void 0 || testSize === void 0) throw refused(path, `\`train_size\`, \`test_size\` and \`repeats\` of ${metric} must be whole numbers above 0`);
	let folds = candidate.length / repeats, stated = tree.has("folds") ? whole(tree, "folds") : folds;
	if (!Number.isInteger(folds) || folds < 2 || stated !== folds) throw refused(path, `${candidate.length} scores of ${metric} are not those of two or more folds, ${repeats} times`);
	return {
		candidate,
		champion,
		folds,
		repeats,
		trainSize,
		testSize
	};
}
function numbers$1(tree, name) {
	let list = tree.get(name);
	if (!Array.isArray(list)) return;
	let values = list.map((one) => isNumber(one) ? Number(one.number) : NaN);
	return values.every(Number.isFinite) ? values : void 0;
}
function whole(tree, name) {
	let one = tree.get(name), value = isNumber(one) ? Number(one.number) : NaN;
	return Number.isSafeInteger(value) && value > 0 ? value : void 0;
}
function refused(path, what) {
	return evidenceError(`${path} has no scores of folds that can be compared: ${what}.`, {
		location: { path },
		hint: "Write them as {\"folds\": {\"accuracy\": {\"candidate\": [0.91, …], \"champion\": [0.90, …], \"repeats\": 1, \"train_size\": 900, \"test_size\": 100}}}."
	});
}
// actions/model-gate/src/evidence/forecast-columns.ts
/**
* The seasonal naive forecast of every row, that is the label one season earlier in its series, and the mean absolute seasonal
* difference within the history, by which MASE scales (Hyndman and Koehler 2006). NaN where there is none. Both models get them.
* @throws UserError (`evidence`) for a history that cannot be read
*/
async function addForecast({ candidate, champion, side, options, engine, files }) {
	let { predictions: columns } = options.gate;
	if (candidate.task !== "forecast" || !side.roles.has("time")) return;
	let now = `SELECT ${((table) => side.roles.has("series") ? `${table}.${roleColumn("series")}` : "''")("c")} AS series, c.${roleColumn("time")} AS time, TRY_CAST(c.${roleColumn("label")} AS DOUBLE) AS label, c.${side.place} AS place FROM ${side.table} c`, past = "";
	if (columns.history !== void 0) {
		let { workingDirectory, host } = options, file = await openPredictions({
			path: columns.history,
			role: "history",
			workingDirectory,
			host,
			engine
		}), label = neededColumn(file, columns.label, "label"), time = neededColumn(file, columns.time ?? "time", "time"), own = columns.series === void 0 ? "''" : neededColumn(file, columns.series, "series").text, when = `coalesce(${time.number}, CAST(epoch_ms(TRY_CAST(${time.text} AS TIMESTAMP)) AS DOUBLE))`;
		await engine.query(`CREATE TEMP TABLE history AS SELECT ${own} AS series, ${when} AS time, ${label.number} AS label FROM ${file.table.relation}`);
		let [broken] = await engine.query("SELECT count(*) FILTER (WHERE time IS NULL OR label IS NULL OR NOT isfinite(label)) AS n FROM history");
		if (Number(broken?.n) > 0) throw evidenceError(`Time or number is missing in ${plural(Number(broken?.n), "row")} of ${columns.history}.`, {
			location: { path: columns.history },
			hint: "Every row of the history needs series, time and label."
		});
		files.push(await file.evidence()), past = " UNION ALL SELECT series, time, label, NULL AS place FROM history";
	}
	await refuseTwoAtOnce(`${now}${past}`, side.file.path, engine);
	let [places = /* @__PURE__ */ new Float64Array(), naive = /* @__PURE__ */ new Float64Array()] = await engine.readNumbers(`SELECT CAST(place AS DOUBLE), naive FROM (SELECT place, lag(label, ${columns.season}) OVER (PARTITION BY series ORDER BY time) AS naive FROM (${now}${past})) WHERE place IS NOT NULL ORDER BY place`);
	if (places.length !== candidate.n) throw Error("Rows of a forecast were lost in the engine.");
	let share = { naive };
	if (past !== "") {
		let [scale] = await engine.readNumbers(`SELECT scale FROM (${now}) LEFT JOIN (SELECT series AS s, avg(abs(step)) AS scale FROM (SELECT series, label - lag(label, ${columns.season}) OVER (PARTITION BY series ORDER BY time) AS step FROM history) GROUP BY 1) ON s = series ORDER BY place`);
		scale !== void 0 && (share.scale = scale);
	}
	Object.assign(candidate, share), champion.kind === "compared" && Object.assign(champion.outcomes, share);
}
/** Of two rows of one time nobody knows which came first, and the naive forecast would be either. */
async function refuseTwoAtOnce(rows, path, engine) {
	let twice = await engine.query(`SELECT series, ${plainText("time")} AS time, count(*) AS times, count(*) OVER () AS n FROM (${rows}) GROUP BY 1, 2 HAVING count(*) > 1 ORDER BY 1, 2 LIMIT 3`);
	if (twice.length === 0) return;
	let found = twice.map(({ series, time, times }) => `${series === "" ? "" : `series ${shown(series)} at `}${shown(time)} stands ${times} times`);
	throw evidenceError(`One series has two rows of one time in ${plural(Number(twice[0]?.n ?? 0), "place")} of ${path} and its history: ${examples(found)}.`, {
		location: { path },
		hint: "Name the series under `predictions.series`; the history ends before the evaluation set begins."
	});
}
// actions/model-gate/src/evidence/join-champion.ts
/** Rows of both, each side's by its alias. */
function joined(candidate, champion) {
	return `${candidate.table} c JOIN ${champion.table} h ON c.${idColumn} = h.${idColumn}`;
}
/**
* Refuses two files that are not about the same rows: ids that only one has, and another label, weight or group, or another value
* of a column that slices and rules name, for one id.
* @param deciding names of these columns
* @throws UserError (`evidence`) with counts and examples
*/
async function refuseOtherRows(candidate, champion, { coding, deciding, engine }) {
	let from = joined(candidate, champion), compare = [...comparedRoles(candidate, champion, coding), ...comparedColumns(candidate, champion, deciding)], measures = compare.map(({ differs }, at) => `count(*) FILTER (WHERE ${differs}) AS d${at}`), [counts] = await engine.query(`SELECT ${["count(*) AS n", ...measures].join(", ")} FROM ${from}`), both = Number(counts?.n ?? 0);
	if (both !== candidate.rows || both !== champion.rows) throw await unmatched(candidate, champion, both, engine);
	for (let [at, one] of compare.entries()) {
		let found = Number(counts?.[`d${at}`] ?? 0);
		if (found > 0) throw await otherTruth(candidate, champion, {
			one,
			found,
			engine
		});
	}
}
/** Equal texts are equal whatever they mean; only others are read. */
function comparedRole(role, what, code) {
	let [mine, theirs] = [`c.${roleColumn(role)}`, `h.${roleColumn(role)}`], differs = `CASE WHEN ${mine} = ${theirs} THEN false ELSE ${code(mine)} IS DISTINCT FROM ${code(theirs)} END`;
	return {
		what,
		mine: plainText(mine),
		theirs: plainText(theirs),
		differs
	};
}
function comparedColumns(candidate, champion, deciding) {
	return deciding.filter((name) => !candidate.spoken.includes(name)).map((name) => {
		if (!champion.file.columns.has(name)) throw evidenceError(`${champion.file.path} has no column "${name}", which the policy's slices and rules are about, so nobody can see whether rows were moved.`, {
			location: { path: champion.file.path },
			hint: "Write the column into both files. The ledger's champion has it from the next push to the default branch on."
		});
		let [mine, theirs] = [plainText(`c.${quoteIdentifier(name)}`), plainText(`h.${quoteIdentifier(name)}`)];
		return {
			what: name,
			mine,
			theirs,
			differs: `${mine} IS DISTINCT FROM ${theirs}`
		};
	});
}
function comparedRoles(candidate, champion, coding) {
	let compare = [], labels = [...candidate.roles].filter((role) => role === "label" || role.startsWith("labels:"));
	for (let role of labels) {
		if (!champion.roles.has(role)) throw evidenceError(`${champion.file.path} has no labels, so nobody can see whether both are about the same truth.`, {
			location: { path: champion.file.path },
			hint: "Write the label into both files."
		});
		let what = role === "label" ? "label" : `label ${role.slice(7)}`;
		compare.push(comparedRole(role, what, coding.code));
	}
	for (let role of [
		"weight",
		"group",
		"query",
		"series"
	]) {
		let [mine, theirs] = [candidate, champion].map(({ roles }) => roles.has(role));
		if (mine !== theirs) throw onlyOne(role, mine === !0 ? [candidate, champion] : [champion, candidate]);
		mine === !0 && compare.push(comparedRole(role, role, (column) => column));
	}
	return compare;
}
/** A weight of 0 on the rows that went wrong would hide them. */
function onlyOne(role, [having, lacking]) {
	return evidenceError(`${having?.file.path} has a ${role} for each row, and ${lacking?.file.path} has none.`, {
		location: { path: having?.file.path ?? "" },
		hint: "Write the column into both files: it belongs to the evaluation set, not to the model."
	});
}
async function otherTruth(candidate, champion, { one, found, engine }) {
	let { what, mine: own, theirs: other, differs } = one, pairs = (await engine.query(`SELECT c.${idColumn} AS id, ${own} AS mine, ${other} AS theirs FROM ${joined(candidate, champion)} WHERE ${differs} ORDER BY c.${candidate.place} LIMIT 3`)).map(({ id, mine, theirs }) => `${shown(id)} is ${shown(mine)} in ${candidate.file.path} and ${shown(theirs)} in ${champion.file.path}`);
	return evidenceError(`The two files have another ${what} for the same id in ${plural(found, "row")}: ${examples(pairs)}.`, {
		location: { path: candidate.file.path },
		hint: "Two models can be compared only on the same truth. Score the champion on today's evaluation set."
	});
}
async function unmatched(candidate, champion, both, engine) {
	let only = async (side, other) => {
		let count = side.rows - both;
		if (count === 0) return;
		let rows = await engine.query(`SELECT s.${idColumn} AS id FROM ${side.table} s ANTI JOIN ${other.table} o ON s.${idColumn} = o.${idColumn} ORDER BY s.${side.place} LIMIT 3`);
		return `${formatCount(count)} of ${formatCount(side.rows)} ids of ${side.file.path} are not in ${other.file.path} (such as ${rows.map(({ id }) => shown(id)).join(", ")})`;
	}, parts = [await only(candidate, champion), await only(champion, candidate)].filter((part) => part !== void 0);
	return evidenceError(`Candidate and champion are not about the same rows: ${parts.join("; ")}.`, {
		location: { path: candidate.file.path },
		hint: "Score both on the same evaluation set. Rows that only one has could be the hard ones."
	});
}
// actions/model-gate/src/evidence/named-columns.ts
/**
* Columns of a predictions file that slices and rules of the policy name. They belong to the evaluation set as the label does: who could
* write another value into them could move rows out of a slice. Of SQL every column counts whose name stands in it.
*/
function columnsThatDecide({ slices, rules }, columns) {
	let named = /* @__PURE__ */ new Set(), sql = [];
	for (let slice of slices) "by" in slice ? named.add(slice.by) : sql.push(slice.condition);
	for (let rule of rules) {
		if (rule.rule === "fairness" && named.add(rule.group), rule.rule === "worst-slice") for (let column of rule.columns) named.add(column);
		rule.rule === "value" && sql.push(rule.sql);
	}
	let text = sql.join("\n").toLowerCase();
	return [...columns].filter((column) => named.has(column) || text.includes(column.toLowerCase()));
}
// actions/model-gate/src/evidence/file-order.ts
/**
* Columns of numbers in the order of the file. The engine gives rows in any order, and sorting there costs more than the query.
* @param columns the first says which row of the file each is
*/
function inFileOrder([places = /* @__PURE__ */ new Float64Array(), ...values], n) {
	if (places.length !== n) throw Error(`${places.length} of ${n} rows came back from the engine.`);
	return places.every((place, at) => place === at) ? values : values.map((column) => {
		let ordered = new Float64Array(n);
		for (let at = 0; at < n; at += 1) ordered[places[at] ?? 0] = column[at] ?? 0;
		return ordered;
	});
}
// actions/model-gate/src/evidence/questions.ts
/** A slice a value: more of them are an id and no slice. */
const mostValues = 1e3;
/** What rules may ask of loaded predictions beyond the arrays. */
function questionsOf(sides) {
	let { side, engine } = sides, coded = /* @__PURE__ */ new Map(), sqlColumns = [...side.file.columns.values()].map(({ name, sqlType }) => ({
		name,
		sqlType
	}));
	return {
		column: (name, location) => {
			let known = coded.get(name);
			if (known !== void 0) return known;
			let asked = columnCodes(name, location, sides);
			return asked.then(() => coded.set(name, asked), () => void 0), asked;
		},
		rowsWhere: async (condition, location) => {
			await guardSql(engine, condition, {
				columns: sqlColumns,
				location
			});
			let [rows = /* @__PURE__ */ new Float64Array()] = await engine.readNumbers(`SELECT CAST(${side.place} AS DOUBLE) FROM ${side.table} WHERE (${condition})`);
			return Int32Array.from(rows).sort();
		},
		numberPerRow: async (sql, location) => {
			let { referenced } = await guardSql(engine, sql, {
				columns: sqlColumns,
				location,
				result: "number"
			}), candidate = await numbers(sql, `${side.table} c`, sides, location), { champion } = sides;
			if (champion === void 0) return {
				candidate,
				champion: void 0
			};
			let silent = referenced.filter((name) => side.spoken.includes(name) && !champion.file.columns.has(name));
			if (silent.length > 0) throw evidenceError(`${champion.file.path} has no column ${silent.join(", ")}, which the SQL is about.`, {
				location,
				hint: "What the model says must stand in both files."
			});
			return {
				candidate,
				champion: await numbers(sql, championRows(side, champion), sides, location)
			};
		},
		rowsAlsoIn: (path, on, location) => rowsAlsoIn(path, on, location, sides),
		toCsv: () => asCsv(sides)
	};
}
async function columnCodes(name, location, { side, engine }) {
	let names = [...side.file.columns.keys()];
	if (!side.file.columns.has(name)) throw locatedFault(location, `${side.file.path} has no column "${name}"${didYouMean(name, names) || "."}`, `Its columns: ${names.slice(0, 20).join(", ")}.`);
	let text = columnText(name, side);
	if ((await engine.query(`SELECT DISTINCT ${text} AS value FROM ${side.table} WHERE ${text} IS NOT NULL LIMIT 1001`)).length > mostValues) {
		let [count] = await engine.query(`SELECT count(DISTINCT ${text}) AS n FROM ${side.table}`);
		throw evidenceError(`${name} in ${side.file.path} has ${formatCount(Number(count?.n ?? 0))} different values, more than the ${formatCount(mostValues)} that slices may have.`, {
			location,
			hint: "Slice by something coarser, or write conditions."
		});
	}
	let codes = `codes_of_${names.indexOf(name)}`;
	await engine.query(`CREATE TEMP TABLE IF NOT EXISTS ${codes} AS SELECT value, row_number() OVER (ORDER BY value) - 1 AS code FROM (SELECT DISTINCT ${text} AS value FROM ${side.table} WHERE ${text} IS NOT NULL)`);
	let [found = /* @__PURE__ */ new Float64Array()] = inFileOrder(await engine.readNumbers(`SELECT CAST(${side.table}.${side.place} AS DOUBLE), CAST(coalesce(${codes}.code, -1) AS DOUBLE) FROM ${side.table} LEFT JOIN ${codes} ON ${codes}.value = ${text}`), side.rows), values = await engine.query(`SELECT value FROM ${codes} ORDER BY code`);
	return {
		codes: Int32Array.from(found),
		values: values.map(({ value }) => String(value))
	};
}
/** A value as people write it: a column of whole numbers in a text file is DOUBLE to the engine, and 1995 is not 1995.0. */
function columnText(name, { file, table }) {
	let column = `${table}.${quoteIdentifier(name)}`, text = `CAST(${column} AS VARCHAR)`;
	return /^(?:DOUBLE|FLOAT)$/.test(file.columns.get(name)?.sqlType ?? "") ? `CASE WHEN ${column} = trunc(${column}) AND abs(${column}) < 1e15 THEN CAST(CAST(${column} AS BIGINT) AS VARCHAR) ELSE ${text} END` : text;
}
const joinedPlace = internalColumn("joined-place");
/** The candidate's rows with what the champion said in the place of what the candidate said. */
function championRows(side, champion) {
	let own = modelColumns(side), types = new Map([...side.file.columns.values()].map(({ name, sqlType }) => [name, sqlType])), replaced = own.filter((name) => champion.file.columns.has(name)).map((name) => `TRY_CAST(h.${quoteIdentifier(name)} AS ${types.get(name)}) AS ${quoteIdentifier(name)}`), columns = replaced.length === 0 ? "c.*" : `c.* REPLACE (${replaced.join(", ")})`;
	return `(SELECT c.${side.place} AS ${joinedPlace}, ${columns} FROM ${joined(side, champion)}) c`;
}
/** Names of the columns in which the model speaks: those behind the roles of prediction, scores and interval. */
function modelColumns({ file, spoken }) {
	return spoken.filter((name) => file.columns.has(name));
}
async function numbers(sql, from, { side, engine }, location) {
	let place = from.startsWith("(") ? joinedPlace : side.place, [values = /* @__PURE__ */ new Float64Array()] = inFileOrder(await engine.readNumbers(`SELECT CAST(${place} AS DOUBLE), CAST((${sql}) AS DOUBLE) FROM ${from}`), side.rows), broken = values.reduce((count, value) => count + +!Number.isFinite(value), 0);
	if (broken === 0) return values;
	let rows = await engine.query(`SELECT ${idColumn} AS id FROM ${from} WHERE NOT coalesce(isfinite(CAST((${sql}) AS DOUBLE)), false) ORDER BY ${place} LIMIT 3`);
	throw evidenceError(`The SQL gives no finite number for ${formatCount(broken)} of ${plural(side.rows, "row")}: ${examples(rows.map(({ id }) => shown(id)))}.`, {
		location,
		hint: "Say what a missing value is worth, e.g. with coalesce(cost, 0)."
	});
}
async function rowsAlsoIn(path, on, location, { side, engines, workingDirectory, host }) {
	let engine = await engines.open(), open = (from, role) => openPredictions({
		path: from,
		role,
		workingDirectory,
		host,
		engine
	}), [mine, other] = [await open(side.file.path, "predictions"), await open(path, "training data")], key = (file) => {
		let texts = on.map((name) => {
			let column = file.columns.get(name);
			if (column !== void 0) return `coalesce(${plainText(`TRY_CAST(${column.text} AS DOUBLE)`)}, ${column.text})`;
			let names = [...file.columns.keys()];
			throw evidenceError(`${file.path} has no column "${name}"${didYouMean(name, names) || "."}`, {
				location,
				hint: `Its columns: ${names.slice(0, 20).join(", ")}. Name in \`on\` what both files have.`
			});
		});
		return `CASE WHEN ${texts.map((text) => `${text} IS NOT NULL`).join(" AND ")} THEN concat_ws(chr(31), ${texts.join(", ")}) END`;
	}, rows = await engine.query(`WITH mine AS (SELECT ${key(mine)} AS k, row_number() OVER () AS place FROM ${mine.table.relation}), other AS (SELECT DISTINCT ${key(other)} AS k FROM ${other.table.relation}) SELECT k, count(*) OVER () AS n FROM mine SEMI JOIN other USING (k) ORDER BY place LIMIT 3`);
	return {
		rows: Number(rows[0]?.n ?? 0),
		examples: rows.map(({ k }) => String(k).replaceAll("", ", ")),
		of: mine.table.rows,
		otherRows: other.table.rows
	};
}
/** The columns that make the evaluation set, those that slices and rules name, and the model's words, as CSV in the order of the file. */
async function asCsv({ side, engine, columns, deciding }) {
	let wanted = /* @__PURE__ */ new Set([
		...columns.id,
		...side.truth,
		...side.spoken,
		...deciding
	]), names = [...side.file.columns.keys()].filter((name) => wanted.has(name)), line = names.map((name) => {
		let text = `coalesce(${side.texts.get(name) ?? `CAST(${quoteIdentifier(name)} AS VARCHAR)`}, '')`;
		return `CASE WHEN regexp_matches(${text}, '[",\\r\\n]') THEN '"' || replace(${text}, '"', '""') || '"' ELSE ${text} END`;
	}).join(" || ',' || "), rows = await engine.query(`SELECT string_agg(${line}, chr(10) ORDER BY ${side.place}) AS text FROM ${side.table}`);
	return `${names.map((name) => /[",\r\n]/.test(name) ? `"${name.replaceAll("\"", "\"\"")}"` : name).join(",")}\n${String(rows[0]?.text ?? "")}\n`;
}
// actions/model-gate/src/evidence/read-outcomes.ts
/** Columns that candidate and champion share, and those in which each speaks for itself. */
const codedRoles = [
	"group",
	"query",
	"item",
	"category",
	"series"
], numberRoles = [
	"weight",
	"popularity",
	"time"
], modelNumbers = [
	"score",
	"lower",
	"upper"
], aliases = {
	candidate: "c",
	champion: "h"
};
/**
* What is true of the candidate's rows, and what a model says of them, as arrays in the order of the candidate's file.
* @param side whose decisions and scores are read
* @param from the FROM clause, in which the candidate is `c` and the champion `h`
* @throws UserError (`evidence`) for decisions that are no class, and for probabilities that do not add up
*/
async function readOutcomes({ candidate, side, who, from }, coding, columns, engine) {
	let mine = aliases[who], wanted = [], joins = [], column = (alias, role) => `${alias}.${roleColumn(role)}`;
	candidate.roles.has("label") && coding.task !== "multilabel" && wanted.push(["label", coding.code(column("c", "label"))]);
	for (let role of numberRoles) candidate.roles.has(role) && wanted.push([role, column("c", role)]);
	for (let role of codedRoles) {
		if (!candidate.roles.has(role)) continue;
		let codes = await codesOf(candidate, role, engine);
		joins.push(`LEFT JOIN ${codes} ON ${codes}.text = ${column("c", role)}`), wanted.push([role, `CAST(${codes}.code AS DOUBLE)`]);
	}
	for (let role of candidate.roles) role.startsWith("labels:") && wanted.push([role, column("c", role)]);
	side.roles.has("prediction") && wanted.push(["prediction", coding.code(column(mine, "prediction"))]);
	for (let role of modelNumbers) side.roles.has(role) && wanted.push([role, column(mine, role)]);
	for (let role of side.roles) (role.startsWith("scores:") || role.startsWith("predictions:")) && wanted.push([role, column(mine, role)]);
	let n = candidate.rows, arrays = inFileOrder(await engine.readNumbers(`SELECT CAST(c.${candidate.place} AS DOUBLE), ${wanted.map(([, sql]) => `CAST(${sql} AS DOUBLE)`).join(", ")} FROM ${[from, ...joins].join(" ")}`), n);
	return await assembled(new Map(wanted.map(([role], at) => [role, arrays[at] ?? new Float64Array(n)])), {
		n,
		side,
		coding,
		columns
	}, engine);
}
/** A table of the different texts of a column and their codes in the order of the texts. Made once. */
async function codesOf({ table }, role, engine) {
	let name = `codes_${role}`, ours = roleColumn(role);
	return await engine.query(`CREATE TEMP TABLE IF NOT EXISTS ${name} AS SELECT text, row_number() OVER (ORDER BY text) - 1 AS code FROM (SELECT DISTINCT ${ours} AS text FROM ${table})`), name;
}
async function assembled(by, about, engine) {
	let { n, side, coding, columns } = about, { task, classes } = coding, several = (group, names) => {
		let found = names.flatMap((name) => by.get(`${group}:${name}`) ?? []);
		return found.length === names.length && names.length > 0 ? found : void 0;
	}, scores = several("scores", classes ?? []), outcomes = {
		task,
		n
	}, set = (key, value) => {
		value !== void 0 && (outcomes[key] = value);
	};
	set("classes", classes), set("label", by.get("label")), set("labels", task === "multilabel" ? several("labels", classes ?? []) : void 0);
	for (let role of [
		"weight",
		"popularity",
		"time",
		"score",
		"lower",
		"upper"
	]) set(role, by.get(role));
	for (let role of codedRoles) {
		let codes = by.get(role);
		set(role, codes === void 0 ? void 0 : Int32Array.from(codes));
	}
	set("scores", scores), task === "multiclass" && scores !== void 0 && await refuseSums(scores, side, engine);
	let prediction = by.get("prediction") ?? decided(outcomes, columns.threshold);
	return prediction !== void 0 && await refuseNoClass(prediction, by.has("prediction"), about, engine), set("prediction", prediction), task === "multilabel" && set("predictions", several("predictions", classes ?? []) ?? scores?.map((score) => score.map((one) => +(one >= columns.threshold)))), refuseSilence(outcomes, about), outcomes;
}
/** Of a model that gives scores only: the positive class from the threshold on, the class with the largest probability. */
function decided({ task, score, scores }, threshold) {
	if (task === "binary") return score?.map((one) => +(one >= threshold));
	if (task !== "multiclass" || scores === void 0) return;
	let [first] = scores;
	return first?.map((_, row) => {
		let best = 0;
		for (let code = 1; code < scores.length; code += 1) (scores[code]?.[row] ?? 0) > (scores[best]?.[row] ?? 0) && (best = code);
		return best;
	});
}
/** A model that neither decides nor scores says nothing. */
function refuseSilence(outcomes, { side, columns }) {
	let { task, prediction, score, predictions } = outcomes;
	if ((task === "ranking" ? score : task === "multilabel" ? predictions : prediction) !== void 0) return;
	let needed = task === "ranking" ? `the score (\`predictions.score\`, now "${columns.score}")` : task === "binary" ? `the decision or the score (\`predictions.prediction\`, now "${columns.prediction}", or \`predictions.score\`, now "${columns.score}")` : task === "multilabel" ? "the decisions (`predictions.predictions`) or scores of the labels" : `the prediction (\`predictions.prediction\`, now "${columns.prediction}")`;
	throw evidenceError(`${side.file.path} does not have what the model says: no column of ${needed}.`, {
		location: { path: side.file.path },
		hint: `Its columns: ${[...side.file.columns.keys()].slice(0, 20).join(", ")}.`
	});
}
async function refuseNoClass(prediction, fromFile, { side, columns, coding }, engine) {
	let broken = prediction.reduce((count, one) => count + +!Number.isFinite(one), 0);
	if (broken === 0) return;
	if (!fromFile) throw Error("Decisions that were made from scores are no class.");
	let ours = roleColumn("prediction"), rows = await engine.query(`SELECT ${idColumn} AS id, ${ours} AS value FROM ${side.table} WHERE NOT coalesce(isfinite(${coding.code(ours)}), false) ORDER BY ${side.place} LIMIT 3`), isClass = coding.task === "binary" || coding.task === "multiclass";
	throw evidenceError(`${columns.prediction} in ${side.file.path} is ${isClass ? "no class of the label" : "no number"} in ${plural(broken, "row")}: ${examples(rows.map(({ id, value }) => `${shown(value)} in row ${shown(id)}`))}.`, {
		location: { path: side.file.path },
		hint: isClass ? "Decisions have the label's own values. A probability belongs into the column of the score." : "A model that says no number has said nothing."
	});
}
/** Rounded files add up to 1 within a thousandth. */
async function refuseSums(scores, { file, table, roles, place }, engine) {
	if (scores[0]?.some((_, row) => {
		let sum = 0;
		for (let score of scores) sum += score[row] ?? 0;
		return Math.abs(sum - 1) > .001;
	}) !== !0) return;
	let sum = [...roles].filter((role) => role.startsWith("scores:")).map(roleColumn).join(" + "), rows = await engine.query(`SELECT ${idColumn} AS id, ${sum} AS total, count(*) OVER () AS n FROM ${table} WHERE abs(${sum} - 1) > 1e-3 ORDER BY ${place} LIMIT 3`);
	throw evidenceError(`The probabilities in ${file.path} do not add up to 1 in ${plural(Number(rows[0]?.n ?? 0), "row")}: ${examples(rows.map(({ id, total }) => `${total} in row ${shown(id)}`))}.`, {
		location: { path: file.path },
		hint: "Name a column for every class under `predictions.scores`."
	});
}
// actions/model-gate/src/evidence/open-evidence.ts
/**
* Reads what the rules of one model need. A champion that cannot be compared is told in `predictions.champion`: rules about the candidate
* alone are still evaluated.
* @throws UserError when the candidate's own evidence is missing, empty or broken
*/
async function openEvidence(options) {
	let { candidatePath, modelPath, seriesPath, championBytes } = options, files = [], asMetrics = candidatePath?.toLowerCase().endsWith(".json") === !0 ? candidatePath : void 0, predictions = candidatePath === void 0 || asMetrics !== void 0 ? void 0 : await openJoined({
		...options,
		path: candidatePath,
		role: "predictions"
	}, files), metricsPath = asMetrics ?? options.metricsPath;
	return {
		predictions,
		metrics: predictions === void 0 && metricsPath !== void 0 ? await pointMetrics(metricsPath, options, files) : void 0,
		modelPath,
		championBytes,
		seriesPath,
		readPredictions: async (path, role, other) => await openJoined({
			...options,
			task: options.task ?? predictions?.candidate.task,
			path,
			role,
			champion: async () => other === void 0 ? {
				kind: "absent",
				reason: "nothing is compared",
				first: !1
			} : {
				kind: "file",
				path: other.path,
				name: other.name
			},
			mustCompare: other !== void 0
		}, files),
		files: () => files
	};
}
async function openJoined(options, files) {
	let { path, role, task, gate, workingDirectory, host, engines } = options, columns = gate.predictions, engine = await engines.open(), file = await openPredictions({
		path,
		role,
		workingDirectory,
		host,
		engine
	}), side = await loadSide(file, "candidate", columns, engine), coding = await codingOf(task, side, columns, engine), candidate = await readOutcomes({
		candidate: side,
		side,
		who: "candidate",
		from: `${side.table} c`
	}, coding, columns, engine), evaluationDigest = await evaluationDigestOf(side, coding, engine), predictionsDigest = await predictionsDigestOf(side, coding, engine);
	files.push(await file.evidence());
	let source = await options.champion({
		evaluationDigest,
		predictionsDigest
	}), deciding = columnsThatDecide(gate, file.columns.keys()), champion, championSide, championDigest;
	if (source.kind === "file") try {
		let other = await openPredictions({
			path: source.path,
			role: "champion predictions",
			workingDirectory,
			host,
			engine
		}), loaded = await loadSide(other, "champion", columns, engine);
		if (await refuseOtherRows(side, loaded, {
			coding,
			deciding: options.mustCompare === !0 ? [] : deciding,
			engine
		}), championDigest = await predictionsDigestOf(loaded, coding, engine), championDigest === predictionsDigest && options.mustCompare !== !0) throw samePredictions(path, source.name);
		let outcomes = await readOutcomes({
			candidate: side,
			side: loaded,
			who: "champion",
			from: joined(side, loaded)
		}, await codingOfChampion(coding, loaded, columns, engine), columns, engine);
		championSide = loaded;
		let evidence = await other.evidence();
		files.push(evidence.path.startsWith(host.temporaryDirectory) ? {
			...evidence,
			path: source.name
		} : evidence), champion = {
			kind: "compared",
			outcomes,
			name: source.name
		};
	} catch (error) {
		if (!(error instanceof UserError) || options.mustCompare === !0) throw error;
		champion = {
			kind: "broken",
			error
		};
	}
	else if (source.kind === "metrics") throw Error("Whoever has predictions is given predictions.");
	else champion = source;
	await addForecast({
		candidate,
		champion,
		side,
		options,
		engine,
		files
	}), await engine.lock([]);
	let questions = questionsOf({
		side,
		deciding,
		champion: championSide,
		engine,
		engines,
		workingDirectory,
		host,
		columns
	});
	return {
		candidate,
		champion,
		evaluationDigest,
		predictionsDigest,
		championDigest,
		columns: [...file.columns.keys()],
		...questions
	};
}
/** Without the ledger's proof that the model is unchanged somebody has compared a model with itself. */
function samePredictions(path, champion) {
	return evidenceError(`${path} says of every row exactly what ${champion} says: a model was compared with itself.`, {
		location: { path },
		hint: "Was the champion's file written over the candidate's? An unchanged model is known by its own file: name it under `train.outputs.model`."
	});
}
async function pointMetrics(path, { champion, workingDirectory, host }, files) {
	let { variables, signal } = host, context = {
		workingDirectory,
		variables,
		signal,
		secrets: secretsOf("", variables)
	}, numbers = async (from, role) => {
		let { metrics, sources } = await readMetrics([from], context);
		return files.push(...sources.map((source) => ({
			role,
			...source
		}))), new Map(metrics.map(({ name, value }) => [name, Number(value)]));
	}, folds = await readFoldScores(path, context);
	if (folds !== void 0) {
		let { scores, source } = folds;
		files.push({
			role: "scores of folds",
			...source
		});
		let means = (who) => new Map([...scores].map(([metric, of]) => [metric, of[who].reduce((sum, score) => sum + score, 0) / of[who].length]));
		return {
			candidate: means("candidate"),
			champion: means("champion"),
			source: path,
			folds: scores
		};
	}
	let candidate = await numbers(path, "metrics"), source = await champion(void 0);
	switch (source.kind) {
		case "broken":
		case "absent": return {
			candidate,
			champion: void 0,
			absent: source,
			source: path
		};
		case "metrics": return {
			candidate,
			champion: source.values,
			source: path
		};
		case "file": return {
			candidate,
			champion: await numbers(source.path, "champion metrics"),
			source: path
		};
	}
}
export { defaultRules as i, enginePool as n, defaultGate as r, openEvidence as t };
