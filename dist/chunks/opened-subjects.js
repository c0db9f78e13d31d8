import { n as configurationError, r as evidenceError, t as UserError } from "./user-error.js";
import { n as readWorkingTree, t as leavesWorkingDirectory } from "./working-tree.js";
import { t as normalizedPath } from "./policy-path.js";
import { r as suggest } from "./suggestion.js";
import { a as rawColumn, i as quoteLiteral, n as nullColumn, o as reservedPrefix, r as quoteIdentifier, t as internalColumn } from "./identifiers2.js";
import { t as openEngine } from "./engine.js";
import { t as openTable } from "./open-table.js";
import { t as guardSql } from "./sql-guard.js";
import { i as portablePattern, n as appliesIn, r as effectiveChecks, t as readContract } from "./read-contract.js";
import { a as columnSql, i as typedRelationSql, n as numberedRelationSql, r as rowNumber$1, t as groupColumn } from "./typed-relation.js";
import { realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
// packages/tables/src/engine/lazy-engine.ts
function lazyEngine(host) {
	let opening, engine;
	return {
		open: async () => (opening ??= openEngine(host), engine = await opening, engine),
		version: () => engine?.version,
		close: () => engine?.close()
	};
}
// actions/validate-data/src/contracts-to-check.ts
/**
* The contracts that the policy names and those of the input, each once.
* @throws UserError (`configuration`) when none is named
*/
async function contractsToCheck(source) {
	let stated = source.policy?.data.contracts ?? [], given = lines(source.inputs.contract);
	if (stated.length + given.length === 0) throw configurationError("No data contract is named, so there is nothing to check.", { hint: "Name one in the input `contract`, or under `data: contracts:` in gatewright.yml; `gatewright propose --data FILE` writes a first one." });
	let fromPolicy = new Set(stated.map(normalizedPath)), paths = [...new Set([...stated, ...given].map(normalizedPath))], contracts = [];
	for (let path of paths) contracts.push(await named(path, fromPolicy.has(path), source));
	return contracts;
}
/** The side that counts decides about all contracts; one that only the input names and this side lacks is the head's own. */
async function named(path, ofPolicy, source) {
	let notes = [];
	try {
		let text = await source.policyFiles.read(path);
		return text === void 0 && !ofPolicy && !leavesWorkingDirectory(path) && (text = await readWorkingTree(source.workingDirectory, path), text !== void 0 && source.policyWins && notes.push(`The input names ${path}, which is not on the side whose policy counts, so the head's own was checked.`)), text === void 0 ? {
			path,
			contract: configurationError(`The contract ${path} does not exist.`, {
				location: { path },
				hint: "Check the path; it is relative to the working directory."
			}),
			notes
		} : {
			path,
			contract: readContract(text, path),
			notes
		};
	} catch (error) {
		if (error instanceof UserError) return {
			path,
			contract: error,
			notes
		};
		throw error;
	}
}
/** One path a line, as the inputs of an action are written. */
function lines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
// actions/validate-data/src/wording/numbers.ts
/** Numbers as they stand in sentences: grouped digits, as many decimals as say something. */
/** `9,988`. Without `Intl`, whose start costs some 10 ms. */
function formatCount(count) {
	return groupDigits(String(count));
}
/** A number as it is, its whole part grouped: `4,000`, `0.30000000000000004`, `1e+21`. */
function formatNumber(value) {
	return groupDigits(String(value));
}
/** A computed number to six significant digits, or to as many as tell it from the limits. */
function formatEstimate(value, limits = []) {
	for (let digits = 6; digits < 17; digits += 1) {
		let rounded = Number(value.toPrecision(digits)), error = Math.abs(rounded - value);
		if (limits.every((limit) => limit === null || error === 0 || error < Math.abs(value - limit) / 2)) return formatNumber(rounded);
	}
	return formatNumber(value);
}
/** Groups the whole part of a number's text, so that integers beyond 2^53 keep every digit. Other texts stay as they are. */
function groupDigits(text) {
	let match = /^(-?)(\d+)((?:\.\d+)?)$/.exec(text);
	if (match === null) return text;
	let [, sign = "", whole = "", rest = ""] = match;
	return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${rest}`;
}
/** A share of 0 to 1 as percent: `0.03 %`. */
function formatShare(share) {
	return `${formatNumber(Number((share * 100).toPrecision(3)))} %`;
}
/**
* Engines add numbers in an order that depends on the threads, so the last digits differ from run to run.
* Twelve significant digits are the same every time, for the verdict as for the sentence.
*/
function stable(value) {
	return Number(value.toPrecision(12));
}
// actions/validate-data/src/evaluation/bound-column.ts
function bindColumn(declaration, sql, redacted) {
	return {
		name: sql.name,
		declaration,
		sql,
		kind: columnKind(sql.sqlType),
		value: quoteIdentifier(sql.name),
		raw: rawColumn(sql.name),
		isNull: nullColumn(sql.name),
		redacted
	};
}
/** Declares a column that the contract does not: its raw value, as it is. */
function undeclaredColumn(name) {
	return {
		name,
		type: void 0,
		missing: void 0,
		trim: !1,
		format: void 0,
		zone: void 0,
		booleanWords: void 0,
		decimal: "."
	};
}
function columnKind(sqlType) {
	let type = sqlType.toUpperCase();
	return type === "DOUBLE" || type === "FLOAT" ? "float" : /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(.*\)|BIGNUM)$/.test(type) ? "exact" : type === "VARCHAR" ? "text" : type === "BOOLEAN" ? "boolean" : type === "DATE" ? "date" : type === "TIMESTAMP WITH TIME ZONE" || type === "TIMESTAMPTZ" ? "instant" : type.startsWith("TIMESTAMP") ? "timestamp" : "other";
}
// packages/tables/src/plan/run-plan.ts
/** The one statement that computes all measures. */
function explainScan(relation, measures) {
	let keys = keyColumns(measures), values = measures.map((measure, index) => `  ${measure.sql} AS ${internalColumn(`m${index}`)}`), source = typedRelationSql(relation);
	if (keys.length === 0) return `SELECT\n${values.join(",\n")}\nFROM ${source}`;
	let groups = keys.map((key, index) => `${groupColumn(relation, key)} AS ${groupName(index)}`), names = keys.map((_, index) => groupName(index)), grouped = names.map((name, index) => `GROUPING(${name}) AS ${internalColumn(`grouping:${index}`)}`), sets = groupingSets(measures).map((by) => `(${by.map((name) => groupName(keys.indexOf(name))).join(", ")})`);
	return [
		`SELECT\n  ${grouped.join(", ")},`,
		`  ${names.join(", ")},`,
		values.join(",\n"),
		`FROM (SELECT *, ${groups.join(", ")} FROM ${source})`,
		`GROUP BY GROUPING SETS (${sets.join(", ")})`
	].join("\n");
}
/**
* Computes all measures in one scan. Returns one row over all rows (`group` empty, when a measure asks for that, and
* for an empty table too) and one a group of each `by`, in any order; a row holds the values of the measures of its `by`
* only, whatever the order in which they name its columns.
*/
async function runScan(engine, relation, measures) {
	if (measures.length === 0) return [];
	let keys = keyColumns(measures), result = (await engine.query(explainScan(relation, measures))).map((row) => measureRow(row, measures, keys.filter((_, index) => Number(row[`${reservedPrefix}grouping:${index}`]) === 0), keys)), overAll = measures.filter((measure) => groupId(measure.by) === groupId([]));
	return overAll.length > 0 && keys.length > 0 && !result.some((row) => row.group.size === 0) && result.unshift(...await runScan(engine, relation, overAll)), result;
}
/** Rows that break rules, the first ones in file order, all requests in one scan. */
async function sampleRows(engine, relation, requests) {
	let samples = new Map(requests.map(({ id }) => [id, []])), asked = requests.filter(({ limit }) => limit > 0);
	if (asked.length === 0) return samples;
	let lists = asked.map((request, index) => {
		let value = request.column === void 0 ? "NULL::VARCHAR" : shownColumn(relation, request.column);
		return `arg_min(${`struct_pack(r := ${rowNumber$1}, v := ${value})`}, ${rowNumber$1}, ${request.limit}) FILTER (WHERE ${request.predicate}) AS s${index}`;
	}), [row] = await engine.query(`SELECT ${lists.join(", ")} FROM ${numberedRelationSql(relation)}`);
	for (let [index, { id }] of asked.entries()) {
		let list = row?.[`s${index}`] ?? [];
		samples.set(id, sampleList(list));
	}
	return samples;
}
function shownColumn(relation, name) {
	return relation.columns.some((column) => column.name === name) ? rawColumn(name) : `CAST(${quoteIdentifier(name)} AS VARCHAR)`;
}
function sampleList(list) {
	return Array.isArray(list) ? list.flatMap((pair) => {
		if (!Array.isArray(pair)) return [];
		let [row, value] = pair;
		return [{
			row: Number(row),
			value: value == null ? null : String(value)
		}];
	}) : [];
}
function measureRow(row, measures, by, keys) {
	let own = groupId(by), values = /* @__PURE__ */ new Map();
	for (let [index, measure] of measures.entries()) groupId(measure.by) === own && values.set(measure.id, row[`gatewright:m${index}`] ?? null);
	if (values.size === 0) throw Error(`The scan gave a row grouped by ${own}, which no measure asks for.`);
	let group = by.map((name) => {
		let value = row[`gatewright:by:${keys.indexOf(name)}`] ?? null;
		return [name, value === null ? null : String(value)];
	});
	return {
		group: new Map(group),
		values
	};
}
function groupName(index) {
	return internalColumn(`by:${index}`);
}
/** All columns that some measure groups by, in a fixed order. */
function keyColumns(measures) {
	return [...new Set(measures.flatMap((measure) => measure.by ?? []))].sort();
}
function groupingSets(measures) {
	return [...new Map(measures.map((measure) => [groupId(measure.by), measure.by ?? []])).values()];
}
function groupId(by) {
	return JSON.stringify([...by ?? []].sort());
}
/** Cuts a text that comes from outside, so that one name or value cannot fill a report. */
function clip(text, length = 80) {
	let characters = [...text.slice(0, 2 * length + 2)];
	return characters.length <= length ? text : `${characters.slice(0, length - 1).join("")}…`;
}
function quoted(text) {
	return `"${clip(text)}"`;
}
/** `a, b and c`, at most twelve of them, then how many more. */
function enumerate(words, last = "and") {
	let shown = words.length > 12 ? words.slice(0, 12) : words;
	return shown.length < words.length ? `${shown.join(", ")} ${last} ${formatCount(words.length - shown.length)} more` : shown.length <= 1 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${last} ${shown.at(-1)}`;
}
/** `1 value`, `3 values`. */
function countOf(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
// actions/validate-data/src/rules/header.ts
/** Where a file names its columns: the header line of delimited text, the file as a whole in other formats. */
function headerLocation(table, { data }, path = table.files[0]?.path) {
	return path === void 0 ? [] : table.format !== "csv" && table.format !== "tsv" || data.dialect.header === !1 ? [{ path }] : [{
		path,
		line: 1 + (data.dialect.skipLines ?? 0)
	}];
}
// actions/validate-data/src/rules/rule.ts
/** A rule with the type of its own check; the registry holds them under the common type. */
function defineRule(id, rule) {
	let own = (check) => {
		if (isCheckOf(check, id)) return check;
		throw Error(`A check of rule ${check.rule} came to rule ${id}.`);
	};
	return {
		id,
		title: rule.title,
		meaning: rule.meaning,
		example: rule.example,
		words: typeof rule.formula == "string" ? rule.formula : rule.formula.words,
		formula: (check) => typeof rule.formula == "string" ? rule.formula : rule.formula.of(own(check)),
		plan: (check, context) => rule.plan(own(check), context)
	};
}
function isCheckOf(check, id) {
	return check.rule === id;
}
/** For rules that need no rows: their judgement is about the table's form. */
function factPlan(judge) {
	return {
		measures: {},
		shows: [],
		judge
	};
}
// actions/validate-data/src/wording/decimal.ts
/** `-12`, `0.50`, `1e+21`; undefined for everything else, infinities included. */
function readDecimal(text) {
	let match = /^([+-]?\d+)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i.exec(text);
	if (match === null) return;
	let [, whole = "", fraction = "", exponent = "0"] = match, digits = BigInt(whole + fraction), scale = fraction.length - Number(exponent);
	return scale >= 0 ? {
		digits,
		scale
	} : {
		digits: digits * 10n ** BigInt(-scale),
		scale: 0
	};
}
/** A limit of a contract: the decimal that stands there, not the binary number next to it. */
function decimalOf(limit) {
	let decimal = readDecimal(String(limit));
	if (decimal === void 0) throw Error(`${limit} is not a finite number.`);
	return decimal;
}
/** Negative, zero or positive, as the first is less than, equal to or greater than the second. */
function compareDecimals(first, second) {
	let scale = Math.max(first.scale, second.scale), difference = atScale(first, scale) - atScale(second, scale);
	return difference < 0n ? -1 : +(difference > 0n);
}
function timesWhole({ digits, scale }, factor) {
	return {
		digits: digits * BigInt(factor),
		scale
	};
}
/** The next number with at most `scale` decimals below or above; itself when it has no more. */
function roundDecimal(decimal, scale, towards) {
	if (decimal.scale <= scale) return decimal;
	let step = 10n ** BigInt(decimal.scale - scale), rest = (decimal.digits % step + step) % step, below = (decimal.digits - rest) / step;
	return {
		digits: towards === "below" || rest === 0n ? below : below + 1n,
		scale
	};
}
/** All its digits, without an exponent. */
function decimalText({ digits, scale }) {
	let negative = digits < 0n, text = String(negative ? -digits : digits).padStart(scale + 1, "0"), whole = text.slice(0, text.length - scale), fraction = scale === 0 ? "" : text.slice(-scale).replace(/0+$/, "");
	return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}
function atScale({ digits, scale }, wanted) {
	return digits * 10n ** BigInt(wanted - scale);
}
// actions/validate-data/src/rules/conditions.ts
/** Joins SQL conditions; undefined ones do not take part. */
function allOf(...conditions) {
	let stated = conditions.filter((condition) => condition !== void 0);
	return stated.length === 0 ? "true" : stated.map((condition) => `(${condition})`).join(" AND ");
}
/**
* Number of rows for which a condition is true; NULL is not. `count_if`, since a FILTER on each of a hundred aggregates
* makes the engine slice all columns a hundred times (measured: four times the time).
*/
function countWhere(condition, when) {
	let all = condition === "true" ? when : when === void 0 ? condition : allOf(condition, when);
	return all === void 0 ? "count(*)" : `count_if(${all})`;
}
/** Number of values that are there. */
function countValues(column, when) {
	return when === void 0 ? `count(${column.value})` : countWhere(hasValue(column), when);
}
/** Number of nulls and missing texts. Where they are the engine's own nulls, two plain counts are cheaper than a condition. */
function countNulls(column, when) {
	let present = countPresent(column, when);
	return present === void 0 ? countWhere(column.isNull, when) : `count(*) - ${present}`;
}
/** Number of rows with a value, of the type's form or not; undefined where no plain count tells it. */
function countPresent(column, when) {
	if (when !== void 0) return;
	let { isNull, value, raw } = column.sql;
	return isNull === `(${value} IS NULL)` ? `count(${column.value})` : isNull === `(${raw} IS NULL)` ? `count(${column.raw})` : void 0;
}
/**
* BOOLEAN, NULL for NULL: the value is one of the list. Short lists of texts as a function of the one column, which the
* engine computes once a dictionary entry of Parquet (measured: a tenth of the time of IN).
*/
function isOneOf(column, list) {
	let possible = list.filter((value) => column.kind !== "exact" || hasScale(String(value), scaleOf(column)));
	if (possible.length === 0) return `(CASE WHEN ${hasValue(column)} THEN false END)`;
	let literals = possible.map((value) => literal(column, value)).join(", ");
	return column.kind === "text" && list.length <= 64 ? `list_contains([${literals}], ${column.value})` : `${column.value} IN (${literals})`;
}
/**
* An aggregate that ignores NULL over the values for which the conditions are true; undefined ones do not take part.
* @param aggregate the aggregate of a value, e.g. `(value) => \`avg(${value})\``
*/
function aggregateWhere(aggregate, value, ...conditions) {
	let stated = conditions.filter((condition) => condition !== void 0);
	return aggregate(stated.length === 0 ? value : `CASE WHEN ${allOf(...stated)} THEN ${value} END`);
}
/** Present, and of the type's form: the rows that rules about values consider. */
function hasValue(column) {
	return `${column.value} IS NOT NULL`;
}
/** NaN and infinities, which every comparison and every aggregate has to leave out and count apart. */
function notFinite(column) {
	return column.kind === "float" ? `NOT isfinite(${column.value})` : "false";
}
/** A value of the contract as an SQL literal of the column's own type, so that comparing converts nothing. */
function literal(column, value) {
	switch (column.kind) {
		case "float": {
			let type = column.sql.sqlType.toUpperCase() === "FLOAT" ? "FLOAT" : "DOUBLE";
			return `CAST(${quoteLiteral(String(value))} AS ${type})`;
		}
		case "exact": return exactLiteral(column, String(value));
		case "boolean": return String(value) === "true" ? "true" : "false";
		case "date": return `CAST(${quoteLiteral(String(value))} AS DATE)`;
		case "timestamp": return `CAST(${quoteLiteral(String(value))} AS TIMESTAMP)`;
		case "instant": return instantLiteral(String(value), column.declaration.zone);
		case "text":
		case "other": return quoteLiteral(String(value));
	}
}
/**
* A limit for comparing with `<`, `<=`, `>` or `>=`. Whole numbers and decimals are compared with the next number that the
* column can hold: the engine would otherwise convert its values to more decimals, for which large ones have no room.
* @param towards to which side a limit between two numbers of the column moves
*/
function limitLiteral(column, limit, towards) {
	return column.kind !== "exact" || typeof limit != "number" ? literal(column, limit) : exactLiteral(column, decimalText(roundDecimal(decimalOf(limit), scaleOf(column), towards)));
}
/** A number of a column of whole numbers or decimals, in the column's own type where it has room. */
function exactLiteral(column, text) {
	let type = decimalType(column), decimal = readDecimal(text);
	if (decimal === void 0) return `CAST(${quoteLiteral(text)} AS DOUBLE)`;
	let number = decimalText(decimal);
	return number.replace(/^-?0*/, "").split(".", 1).join("").length > (type === void 0 ? 38 : type.width - type.scale) ? `CAST(${quoteLiteral(number)} AS DOUBLE)` : type === void 0 ? number : `CAST(${quoteLiteral(number)} AS ${column.sql.sqlType})`;
}
function hasScale(text, scale) {
	let decimal = readDecimal(text);
	return decimal === void 0 || compareDecimals(decimal, roundDecimal(decimal, scale, "below")) === 0;
}
function scaleOf(column) {
	return decimalType(column)?.scale ?? 0;
}
function decimalType(column) {
	let match = /^DECIMAL\((\d+),\s*(\d+)\)$/i.exec(column.sql.sqlType);
	return match === null ? void 0 : {
		width: Number(match[1]),
		scale: Number(match[2])
	};
}
/** A time without an offset is read in the column's zone; without one, in UTC. */
function instantLiteral(text, zone) {
	if (/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(text) && text.includes(":")) return `CAST(${quoteLiteral(text)} AS TIMESTAMP WITH TIME ZONE)`;
	let name = zone === void 0 || zone === "none" ? "UTC" : zone;
	return `(CAST(${quoteLiteral(text)} AS TIMESTAMP) AT TIME ZONE ${quoteLiteral(name)})`;
}
/** A column's value as text, for rules about text. */
function textOf(column) {
	return column.kind === "text" ? column.value : column.raw;
}
/** Rows whose text can be judged. */
function hasText(column) {
	return column.kind === "text" ? hasValue(column) : `NOT ${column.isNull}`;
}
/** Condition that leaves missing texts out; undefined for columns whose value is NULL there. */
function textOnly(column) {
	return column.kind === "text" ? void 0 : hasText(column);
}
/** Number of rows whose text can be judged; undefined where no plain count tells it. */
function countTexts(column, when) {
	return column.kind === "text" ? countValues(column, when) : countPresent(column, when);
}
/** Condition that leaves NaN and infinities out; undefined for columns that cannot hold them. */
function finiteOnly(column) {
	return column.kind === "float" ? `isfinite(${column.value})` : void 0;
}
// actions/validate-data/src/rules/share-of-rows.ts
const values = {
	one: "value",
	many: "values"
}, rows$1 = {
	one: "row",
	many: "rows"
};
/** `{one: "is above 400", many: "are above 400"}`. */
function being(what) {
	return {
		one: `is ${what}`,
		many: `are ${what}`
	};
}
function shareOfRows(rule) {
	let { check, when, considered, failing, clean } = rule;
	return {
		measures: {
			candidates: countWhere("true", when),
			considered: rule.counted ?? countWhere(considered, when),
			...clean === void 0 ? { failing: rule.failingCounted ?? countWhere(failing, when) } : { failing: `CASE WHEN ${clean} THEN 0 END` },
			...rule.measures
		},
		...clean === void 0 ? {} : { second: (first, only) => first.number("failing") === 0 || first.count("considered") === 0 ? {} : {
			failing: countWhere(failing, only),
			...rule.whenFailing?.(only)
		} },
		failing: () => failing,
		shows: rule.shows,
		judge: (measured) => {
			let n = measured.count("considered");
			if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, rule.noun.many, thresholdOf(rule));
			let count = measured.count("failing"), verb = typeof rule.verb == "function" ? rule.verb(measured) : rule.verb;
			return judgeShare({
				...rule,
				verb
			}, n, count, rule.detail?.(measured, count));
		}
	};
}
/** Judges `count` of `n` against the tolerance of the rule. */
function judgeShare(rule, n, count, detail) {
	let { check, limit, noun, verb } = rule, tolerated = limit?.share ?? 1 - check.mostly, holds = limit ? isWithin(count / n, limit) : (n - count) / n >= check.mostly, share = count > 0 && tolerated > 0 ? ` (${formatShare(count / n)})` : "", many = n === 1 ? noun.one : noun.many, statement = count === 0 ? allOfThem(n, noun, rule.all) : `${formatCount(count)} of ${formatCount(n)} ${many}${share} ${count === 1 ? verb.one : verb.many}`;
	return {
		outcome: holds ? "holds" : "broken",
		statement,
		detail,
		allowed: count === 0 ? void 0 : tolerated > 0 ? joinTolerance(rule.allowed, toleranceText(limit, check.mostly)) : rule.allowed,
		tellExamples: rule.tellExamples ?? !1,
		hint: holds ? void 0 : rule.hint,
		estimate: count / n,
		n,
		threshold: thresholdOf(rule),
		unit: `share of ${noun.many}`
	};
}
/** `all 3 values are integers`, `the only value is an integer`. */
function allOfThem(n, noun, all) {
	return n === 1 ? `the only ${noun.one} ${all.one}` : `all ${formatCount(n)} ${noun.many} ${all.many}`;
}
/** No row took part: honest, but no proof. */
function nothingToJudge(candidates, where, many, threshold) {
	let frame = {
		outcome: "inconclusive",
		n: 0,
		threshold
	};
	return candidates === 0 ? {
		...frame,
		statement: `no row to judge${where === void 0 ? "" : `: none meets the condition ${clip(where, 200)}`}`,
		hint: "Widen the condition or give it data that the rule applies to; without a row nothing is shown."
	} : many === rows$1.many ? {
		...frame,
		statement: `no row to judge: the expression is NULL for all of ${formatCount(candidates)} rows`,
		hint: "Fill the columns that the expression reads, or drop the rule: it cannot be shown to hold."
	} : {
		...frame,
		statement: `no ${many} to judge: ${candidates === 1 ? "the only row has" : `all ${formatCount(candidates)} rows have`} none, or none of the column's type`,
		hint: "Fill the column or drop the check: a column without values cannot show that the rule holds."
	};
}
/** The same number must not fail by the last binary digit of a percentage. */
function isWithin(share, limit) {
	return Math.abs(share - limit.share) <= 1e-12 * limit.share || share === limit.share ? limit.inclusive : share < limit.share;
}
function thresholdOf({ limit, check, threshold }) {
	return limit === void 0 ? check.mostly < 1 ? `${threshold} for at least ${formatShare(check.mostly)}` : threshold : limitText(limit);
}
function toleranceText(limit, mostly) {
	return limit === void 0 ? `at most ${formatShare(1 - mostly)} may break it` : `${limit.inclusive ? "at most" : "less than"} ${formatShare(limit.share)} may break it`;
}
function joinTolerance(allowed, tolerance) {
	return allowed === "" ? tolerance.replace(" may break it", "") : `${allowed}, ${tolerance}`;
}
function limitText(limit) {
	return `${limit.inclusive ? "<=" : "<"} ${formatShare(limit.share)}`;
}
// actions/validate-data/src/rules/column-order.ts
const columnOrder = defineRule("column-order", {
	title: "The columns stand in the declared order",
	meaning: "Only columns that are both declared and in the data are compared; absent and extra ones have rules of their own. Every file is judged.",
	example: "column_order: true",
	formula: "number of columns that stand at another place than the contract's order gives them, in the file with the most",
	plan: (_, { table, contract }) => factPlan(() => {
		if (table.format === "jsonl") return {
			outcome: "inconclusive",
			statement: "the keys of a JSON object have no order",
			hint: "Drop column_order for JSON Lines: readers go by name."
		};
		let wanted = declaredIn(table.columns, contract), wrong = table.files.map((file) => ({
			path: file.path,
			moved: movedIn(file.columns, contract)
		})).filter(({ moved }) => moved.length > 0), frame = {
			estimate: Math.max(0, ...wrong.map(({ moved }) => moved.length)),
			n: wanted.length,
			threshold: "0",
			unit: "columns"
		}, [first] = wrong;
		if (first === void 0) return {
			...frame,
			outcome: "holds",
			statement: allOfThem(wanted.length, {
				one: "column",
				many: "columns"
			}, {
				one: "stands in its place",
				many: "stand in the declared order"
			})
		};
		let where = table.files.length === 1 ? "" : `in ${clip(first.path, 120)}, `, others = wrong.length === 1 ? "" : `; and in ${countOf(wrong.length - 1, "more file")}`;
		return {
			...frame,
			outcome: "broken",
			statement: `${where}${howMoved(first.moved, wanted.length)}${others}`,
			hint: "Write the columns in the contract's order, or drop column_order when readers go by name.",
			locations: wrong.slice(0, 20).flatMap(({ path }) => headerLocation(table, contract, path))
		};
	})
});
/** Columns of the contract that are there, in the contract's order. */
function declaredIn(columns, contract) {
	let present = new Set(columns.map(({ name }) => name));
	return contract.columns.map(({ name }) => name).filter((name) => present.has(name));
}
/** Columns of a file that stand where the contract has another. */
function movedIn(columns, contract) {
	let wanted = declaredIn(columns.map((name) => ({ name })), contract), declared = new Set(wanted), actual = columns.filter((name) => declared.has(name));
	return wanted.flatMap((name, index) => actual[index] === name ? [] : [{
		name,
		instead: actual[index] ?? ""
	}]);
}
function howMoved(moved, columns) {
	let [first, second] = moved;
	return first === void 0 ? "no column stands at another place" : moved.length === 2 && second !== void 0 && first.instead === second.name ? `${clip(first.name)} and ${clip(second.name)} have changed places` : `${moved.length} of ${columns} columns stand at another place: where ${clip(first.name)} is declared stands ${clip(first.instead)}`;
}
// actions/validate-data/src/rules/columns.ts
const columns = defineRule("columns", {
	title: "The declared columns are in the data",
	meaning: "Names are compared exactly, in any order, in every file of the table. One finding a missing column. Columns that are optional, or not expected in this environment, may be absent. The other checks of an absent column are an error: never a pass.",
	example: "columns: {id: {type: string}, note: {type: string, optional: true}}",
	formula: "number of declared columns that are not in the data, and of files whose columns are not those of the others",
	plan: (_, { table, contract, expected }) => factPlan(() => {
		let present = new Set(table.columns.map(({ name }) => name)), wanted = expected.filter((column) => !column.optional), missing = wanted.filter(({ name }) => !present.has(name)), declared = new Set(contract.columns.map(({ name }) => name)), frame = {
			n: wanted.length,
			threshold: "0",
			unit: "columns"
		};
		if (missing.length + differingColumns(table, [...declared]).length === 0) {
			let statement = wanted.length === 0 ? "no column has to be in the data" : allOfThem(wanted.length, {
				one: "declared column",
				many: "declared columns"
			}, {
				one: "is in the data",
				many: "are in the data"
			});
			return {
				...frame,
				outcome: "holds",
				statement,
				estimate: 0
			};
		}
		let undeclared = table.columns.map(({ name }) => name).filter((name) => !declared.has(name)), absent = missing.map((column) => {
			let only = missing.length === 1 && undeclared.length === 1 ? undeclared[0] : void 0, meant = suggest(column.name, undeclared) ?? only;
			return {
				...frame,
				outcome: "broken",
				subject: column.name,
				statement: `the column is not in the data${meant === void 0 ? "" : `; did you mean ${clip(meant)}?`}`,
				hint: meant === void 0 ? `The data has the columns ${enumerate(table.columns.map(({ name }) => clip(name)))}; \`optional: true\` lets one be absent.` : `Rename the column to ${clip(column.name)} in the data, or to ${clip(meant)} in the contract.`,
				estimate: 1,
				locations: [...headerLocation(table, contract), column.location]
			};
		}), differing = differingColumns(table, [...declared]).map(({ subject, where }) => {
			let sentences = where.map(({ path, message }) => `${path}: ${message.replace(/\.$/, "")}`);
			return {
				...frame,
				outcome: "broken",
				subject,
				statement: `the files differ: ${sentences.slice(0, 3).join("; ")}${sentences.length > 3 ? ` and ${countOf(sentences.length - 3, "more file")}` : ""}`,
				hint: "Write all files of the table with the same columns, or give them contracts of their own.",
				estimate: where.length,
				unit: "files",
				locations: where.slice(0, 20).flatMap(({ path }) => headerLocation(table, contract, path))
			};
		});
		return [...absent, ...differing];
	})
});
/** Differences by the declared column that they name; those about undeclared columns only belong to extra-columns. */
function differingColumns(table, declared) {
	let bySubject = /* @__PURE__ */ new Map();
	for (let difference of table.schemaDifferences) {
		let named = declared.filter((name) => difference.columns.includes(name));
		for (let subject of named) bySubject.set(subject, [...bySubject.get(subject) ?? [], difference]);
	}
	return [...bySubject].map(([subject, where]) => ({
		subject,
		where
	}));
}
// actions/validate-data/src/rules/estimate.ts
/**
* A floating-point number is judged by its first twelve digits: engines add in an order that depends on the threads, so the
* last ones differ from run to run.
*/
function roundedEstimate(raw, range) {
	return judged(stable(raw), range);
}
/** A value between two neighbours: the same every time, but for the noise of binary fractions in its last digits. */
function interpolatedEstimate(raw, range) {
	return judged(Number.isInteger(raw) ? raw : Number(raw.toPrecision(15)), range);
}
/** A number whose every digit counts: a count, a sum of integers or decimals, or such a number divided by a count. */
function exactEstimate(total, divisor, range) {
	let value = Number(decimalText(total)) / divisor;
	return {
		value,
		text: divisor === 1 ? groupDigits(decimalText(total)) : formatEstimate(value, range),
		side: sideOf((limit) => compareDecimals(total, timesWhole(decimalOf(limit), divisor)), range)
	};
}
function judged(value, range) {
	return {
		value,
		text: formatEstimate(value, range),
		side: sideOf((limit) => value - limit, range)
	};
}
function sideOf(compare, [low, high]) {
	return low !== null && compare(low) < 0 ? "below" : high !== null && compare(high) > 0 ? "above" : "inside";
}
// actions/validate-data/src/rules/range.ts
/** `between 50 and 56`, `at least 50`, `at most 56`. */
function rangeText([low, high]) {
	return low !== null && high !== null ? low === high ? `exactly ${formatNumber(low)}` : `between ${formatNumber(low)} and ${formatNumber(high)}` : low === null ? high === null ? "any" : `at most ${formatNumber(high)}` : `at least ${formatNumber(low)}`;
}
function inRange(value, [low, high]) {
	return (low === null || value >= low) && (high === null || value <= high);
}
function columnAggregate(rule) {
	let { column, context } = rule, odd = rule.numeric ? notFinite(column) : "false", finite = odd === "false" ? void 0 : finiteOnly(column), exact = rule.computed?.startsWith("exact") ?? !1, aggregate = aggregateWhere(rule.aggregate, column.value, finite, context.when);
	return {
		measures: {
			candidates: countWhere("true", context.when),
			considered: finite === void 0 ? countValues(column, context.when) : countWhere(finite, context.when),
			...odd === "false" ? {} : { present: countValues(column, context.when) },
			estimate: exact ? `CAST(${aggregate} AS VARCHAR)` : aggregate
		},
		failing: odd === "false" ? () => void 0 : () => odd,
		shows: odd === "false" ? [] : [column],
		judge: (measured) => {
			let n = measured.count("considered"), oddCount = odd === "false" ? 0 : measured.count("present") - n;
			if (n + oddCount === 0) return nothingToJudge(measured.count("candidates"), rule.check.where, "values", rangeText(rule.check.range));
			let told = failsAsNotFinite(context, column.name), judgement = judgeAggregate(rule, estimateOf(rule, measured, n), n, told ? 0 : oddCount, column.redacted);
			return !told || oddCount === 0 ? judgement : {
				...judgement,
				detail: `without ${formatCount(oddCount)} NaN or infinite, which the rule finite fails for`
			};
		}
	};
}
function estimateOf({ computed, check }, measured, n) {
	if (computed === "exact" || computed === "exact per value") {
		let total = readDecimal(measured.text("estimate") ?? "");
		return total === void 0 ? null : exactEstimate(total, computed === "exact" ? 1 : n, check.range);
	}
	let raw = measured.number("estimate");
	return raw === null ? null : computed === "interpolated" ? interpolatedEstimate(raw, check.range) : roundedEstimate(raw, check.range);
}
function judgeAggregate(rule, estimate, n, odd, redacted) {
	let { check, name } = rule, frame = {
		n,
		threshold: rangeText(check.range),
		unit: rule.unit,
		allowed: `allowed ${rangeText(check.range)}`
	};
	if (odd > 0) return {
		...frame,
		outcome: "broken",
		statement: `${name} cannot hold: ${formatCount(odd)} of ${formatCount(n + odd)} values ${odd === 1 ? "is" : "are"} NaN or infinite`,
		hint: "Mend the values that are not finite; an aggregate without them would hide them."
	};
	if (n < rule.needs) return {
		...frame,
		outcome: "inconclusive",
		statement: `${name} needs at least ${rule.needs} values and there ${n === 1 ? "is 1" : `are ${n}`}`,
		hint: "Give it more rows, or drop the check."
	};
	if (estimate === null) return {
		...frame,
		outcome: "error",
		statement: `${name} of ${countOf(n, "value")} is not a finite number`,
		hint: "The values are too large to be added up; bound them with minimum and maximum."
	};
	let holds = estimate.side === "inside", hidden = redacted && rule.revealing, shown = hidden ? "(redacted)" : estimate.text;
	return {
		...frame,
		outcome: holds ? "holds" : "broken",
		statement: `${name} of ${countOf(n, "value")} is ${shown}${holds ? "" : `, ${estimate.side} the range`}`,
		hint: holds ? void 0 : "Look at what changed in the data; if the change is right, change the range in the contract.",
		estimate: hidden ? void 0 : estimate.value
	};
}
/**
* Whether a `finite` check blocks every NaN and infinity of the column. Then aggregates are judged without them, so that
* one bad cell is told once; otherwise an aggregate has to fail itself, or it would hide them.
*/
function failsAsNotFinite({ contract, environment }, column) {
	return contract.checks.some((check) => check.rule === "finite" && check.column === column && check.severity === "error" && check.where === void 0 && check.by.length === 0 && check.mostly === 1 && appliesIn(check, environment));
}
/** Computing with a column needs numbers: text that looks like numbers is not enough, the contract has to say so. */
function numericColumn(context, check) {
	let column = context.column(check.column);
	if (column.kind === "float" || column.kind === "exact") return column;
	throw configurationError(`${check.rule} needs a column of numbers, and ${clip(check.column)} is not declared as one.`, {
		location: check.location,
		hint: "Declare type: number or type: integer for the column."
	});
}
// actions/validate-data/src/rules/correlation.ts
const correlation = defineRule("correlation", {
	title: "The correlation of two columns is in its range",
	meaning: "Rows with a null in one of the two columns do not take part; a NaN or infinite value fails it. A constant column has no correlation: inconclusive. Both ends of the range pass.",
	example: "rules: [{name: speed and height, correlation: {columns: [speed, height], between: [0.1, 0.9]}}]",
	formula: "Pearson correlation coefficient of the rows in which both columns have a value, to 12 significant digits",
	plan: (check, context) => {
		let columns = check.columns.map((name) => numericColumn(context, {
			...check,
			column: name
		})), both = allOf(...columns.map(hasValue)), floats = columns.filter((column) => column.kind === "float"), odd = floats.length === 0 ? "false" : floats.map((column) => `NOT isfinite(${column.value})`).join(" OR "), considered = allOf(both, `NOT coalesce(${odd}, false)`), values = columns.map((column) => `CAST(${column.value} AS DOUBLE)`);
		return {
			measures: {
				candidates: countWhere("true", context.when),
				considered: countWhere(considered, context.when),
				odd: countWhere(allOf(both, odd), context.when),
				estimate: aggregateWhere((value) => `corr(${value}, ${values[1]})`, values[0] ?? "", considered, context.when)
			},
			failing: () => floats.length === 0 ? void 0 : allOf(both, odd),
			shows: columns,
			judge: (measured) => {
				let n = measured.count("considered"), oddCount = measured.count("odd"), subject = enumerate(check.columns.map((name) => clip(name)));
				if (n + oddCount === 0) return {
					...nothingToJudge(measured.count("candidates"), check.where, "pairs", rangeText(check.range)),
					subject
				};
				let estimate = measured.number("estimate");
				return estimate === null && n >= 2 ? {
					...constant(n, rangeText(check.range)),
					subject
				} : {
					...judgeAggregate({
						check,
						name: "the correlation",
						unit: void 0,
						needs: 2,
						revealing: !1
					}, estimate === null ? null : roundedEstimate(estimate, check.range), n, check.columns.every((name) => failsAsNotFinite(context, name)) ? 0 : oddCount, !1),
					subject
				};
			}
		};
	}
});
function constant(n, threshold) {
	return {
		outcome: "inconclusive",
		statement: "one of the columns has a single value only, so there is no correlation",
		hint: "Find out why the column does not vary, or drop the check.",
		n,
		threshold
	};
}
// actions/validate-data/src/rules/different-values.ts
/** `distinct` and `distinct_share`: an exact count, as it is or per value. */
function differentValues(rule) {
	return (check, context) => columnAggregate({
		...rule,
		check,
		column: context.column(check.column),
		context,
		aggregate: (value) => `count(DISTINCT ${value})`,
		needs: 1,
		numeric: !1,
		revealing: !1
	});
}
// actions/validate-data/src/rules/distinct.ts
const distinct = defineRule("distinct", {
	title: "The number of different values is in its range",
	meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
	example: "columns: {country: {type: string, distinct: [20, 200]}}",
	formula: "exact number of different values that are not null",
	plan: differentValues({
		name: "the number of different values",
		unit: "values",
		computed: "exact"
	})
}), distinctShare = defineRule("distinct-share", {
	title: "The share of different values is in its range",
	meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
	example: "columns: {user: {type: string, distinct_share: [0.9, 1]}}",
	formula: "number of different values divided by the number of values that are not null",
	plan: differentValues({
		name: "the share of different values",
		unit: "share of values",
		computed: "exact per value"
	})
});
// actions/validate-data/src/rules/occurrences.ts
/** SQL that is true for the rows of the most frequent keys, so that they can be shown and located. */
function rowsOfKeys(key, found) {
	if (found.most.length !== 0) {
		if (key.length === 1 && found.most.every(({ key: [value] }) => typeof value == "string")) {
			let texts = found.most.map(({ key: [value] }) => quoteLiteral(value ?? ""));
			return `CAST(${key.join("")} AS VARCHAR) IN (${texts.join(", ")})`;
		}
		return found.most.map((most) => `(${key.map((part, index) => equals(part, most.key[index])).join(" AND ")})`).join(" OR ");
	}
}
function equals(expression, value) {
	return value == null ? `${expression} IS NULL` : `CAST(${expression} AS VARCHAR) = ${quoteLiteral(value)}`;
}
/** `the most frequent "A-1" 3 times, "A-2" 2 times`; undefined when a column is redacted. */
function mostFrequent(columns, found) {
	return found.most.length === 0 || columns.some((column) => column.redacted) ? void 0 : clip(enumerate(found.most.slice(0, 3).map(({ key, times }) => `${enumerate(key.map((value) => value === null ? "null" : quoted(value)))} ${times === 1 ? "once" : `${formatCount(times)} times`}`)), 300);
}
// actions/validate-data/src/rules/duplicate-rows.ts
const duplicateRows = defineRule("duplicate-rows", {
	title: "The share of duplicate rows is within its limit",
	meaning: "Two rows are duplicates when all columns of the data are equal, text for text, nulls too. Every repetition counts once. Counted exactly.",
	example: "duplicate_rows: '<=0.1%'",
	formula: "share of rows that are equal to an earlier row in every column, among all rows; exact",
	plan: (check, context) => {
		let parts = context.columns.map((column) => column.raw);
		return {
			measures: { candidates: countWhere("true", context.when) },
			occurrences: {
				key: parts,
				considered: "true",
				repeated: !0
			},
			failing: (_, { occurrences }) => rowsOfKeys(parts, occurrences),
			shows: [],
			judge: (measured, { occurrences }) => {
				let n = measured.count("candidates");
				return n === 0 ? nothingToJudge(0, check.where, "rows", "no repetition") : judgeShare({
					check,
					limit: check.limit,
					noun: rows$1,
					verb: {
						one: "repeats an earlier row",
						many: "repeat earlier rows"
					},
					all: {
						one: "stands once",
						many: "stand once each"
					},
					allowed: "",
					threshold: "",
					hint: "Remove the repeated rows, or find the join or the append that multiplied them."
				}, n, occurrences.rows - occurrences.keys, void 0);
			}
		};
	}
}), entropy = defineRule("entropy", {
	title: "The entropy is in its range",
	meaning: "Nulls do not take part. Both ends of the range pass. One value only has entropy 0, k equally frequent ones log2 k.",
	example: "columns: {channel: {type: string, entropy: [0.5, 2]}}",
	formula: "Shannon entropy in bits of the frequencies of the values that are not null: − sum of p log2 p; to 12 significant digits",
	plan: (check, context) => columnAggregate({
		check,
		column: context.column(check.column),
		context,
		aggregate: (value) => `entropy(${value})`,
		name: "the entropy",
		unit: "bit",
		needs: 1,
		numeric: !1,
		revealing: !1
	})
});
// actions/validate-data/src/rules/listed-values.ts
/** `enum` and `not_enum`: the values of a list are the only ones, or none of them. */
function listedValues(check, context, rule) {
	let column = context.column(check.column);
	if (column.declaration.type === void 0 && column.kind !== "text") throw configurationError(`${check.rule} of ${clip(column.name)} lists texts, since the column has no declared type, and its values in the data are ${column.sql.sqlType}`, {
		location: check.location,
		hint: "Declare the type of the column, and list values of that type."
	});
	let listed = isOneOf(column, check.values);
	return shareOfRows({
		...rule,
		check,
		when: context.when,
		considered: hasValue(column),
		counted: countValues(column, context.when),
		failing: check.rule === "enum" ? `NOT ${listed}` : listed,
		noun: values,
		shows: [column],
		tellExamples: !0
	});
}
// actions/validate-data/src/rules/enum.ts
const enumeration = defineRule("enum", {
	title: "Values are among the allowed ones",
	meaning: "Compared exactly, text byte for byte. other: tolerates a share of values outside the list. Nulls do not take part.",
	example: "columns: {channel: {type: string, enum: [web, branch, agent], other: '<0.5%'}}",
	formula: "share of values outside the list among the values that are not null and of the column's type",
	plan: (check, context) => listedValues(check, context, {
		verb: {
			one: "is not an allowed one",
			many: "are not allowed ones"
		},
		all: {
			one: "is an allowed one",
			many: "are allowed ones"
		},
		allowed: `allowed ${enumerate(check.values.map((value) => clip(String(value), 40)), "or")}`,
		threshold: `one of ${check.values.length} values`,
		limit: check.other,
		hint: "Correct the values, or add the new ones to `enum:` when they are right; `other: '<1%'` tolerates a few."
	})
}), extraColumns = defineRule("extra-columns", {
	title: "The data has no columns beyond the declared ones",
	meaning: "extra_columns: error makes it fail, warn (the default) warns, ignore drops the check.",
	example: "extra_columns: error",
	formula: "number of columns of the data that the contract does not declare",
	plan: (_, { table, contract }) => factPlan(() => {
		let declared = new Set(contract.columns.map(({ name }) => name)), extra = table.columns.map(({ name }) => name).filter((name) => !declared.has(name)), frame = {
			estimate: extra.length,
			n: table.columns.length,
			threshold: "0",
			unit: "columns"
		};
		return extra.length === 0 ? {
			...frame,
			outcome: "holds",
			statement: allOfThem(table.columns.length, {
				one: "column of the data",
				many: "columns of the data"
			}, {
				one: "is declared",
				many: "are declared"
			})
		} : {
			...frame,
			outcome: "broken",
			statement: `${extra.length} of ${countOf(table.columns.length, "column")} of the data ${extra.length === 1 ? "is" : "are"} not declared: ${enumerate(extra.map((name) => clip(name)))}`,
			hint: "Declare the columns, remove them from the data, or say `extra_columns: ignore`.",
			locations: headerLocation(table, contract)
		};
	})
}), finite = defineRule("finite", {
	title: "Numbers are finite",
	meaning: "NaN and the two infinities fail. It is implied for every number column.",
	example: "columns: {speed: {type: number}}",
	formula: "share of NaN and infinite values among the values that are not null and of the column's type",
	plan: (check, context) => {
		let column = context.column(check.column), end = (aggregate) => `isfinite(${aggregateWhere((value) => `${aggregate}(${value})`, column.value, context.when)})`;
		return shareOfRows({
			check,
			when: context.when,
			considered: hasValue(column),
			counted: countValues(column, context.when),
			failing: column.kind === "float" ? allOf(hasValue(column), notFinite(column)) : "false",
			clean: column.kind === "float" ? allOf(end("min"), end("max")) : "true",
			noun: values,
			verb: being("NaN or infinite"),
			all: being("finite"),
			allowed: "",
			threshold: "finite",
			shows: [column],
			tellExamples: !0,
			hint: "Find the division or the logarithm that made them; a missing value is written as null."
		});
	}
}), octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])", ipv4 = `${octet}(?:\\.${octet}){3}`, group = "[0-9A-Fa-f]{1,4}", tail = `(?:${group}:${group}|${ipv4})`, ipv6 = [
	`(?:${group}:){6}${tail}`,
	`::(?:${group}:){5}${tail}`,
	`(?:${group})?::(?:${group}:){4}${tail}`,
	`(?:(?:${group}:){0,1}${group})?::(?:${group}:){3}${tail}`,
	`(?:(?:${group}:){0,2}${group})?::(?:${group}:){2}${tail}`,
	`(?:(?:${group}:){0,3}${group})?::${group}:${tail}`,
	`(?:(?:${group}:){0,4}${group})?::${tail}`,
	`(?:(?:${group}:){0,5}${group})?::${group}`,
	`(?:(?:${group}:){0,6}${group})?::`
].join("|"), label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?", atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+", forms = {
	email: (text) => full(text, `${atom}(?:\\.${atom})*@(?:${label}\\.)+${label}`),
	uri: (text) => full(text, "[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"),
	uuid: (text) => full(text, "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"),
	ipv4: (text) => full(text, ipv4),
	ipv6: (text) => full(text, ipv6),
	date: (text) => allOf(full(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}"), `try_strptime(${text}, '%Y-%m-%d') IS NOT NULL`),
	"date-time": (text) => allOf(full(text, "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])"), `try_strptime(left(${text}, 10), '%Y-%m-%d') IS NOT NULL`),
	json: (text) => allOf(`json_valid(${text})`, `NOT regexp_matches(regexp_replace(${text}, '"(?:[^"\\\\]|\\\\.)*"', '', 'g'), '(?i)nan|inf|,\\s*[}\\]]')`)
}, format = defineRule("format", {
	title: "Texts have the named form",
	meaning: "email, uri, uuid, ipv4, ipv6, date, date-time (RFC 3339, with an offset) or json. Nulls do not take part.",
	example: "columns: {contact: {type: string, format: email}}",
	formula: "share of values that have not the form, among the values that are not null",
	plan: (check, context) => {
		let column = context.column(check.column);
		return shareOfRows({
			check,
			when: context.when,
			considered: hasText(column),
			failing: allOf(hasText(column), `NOT coalesce(${forms[check.format](textOf(column))}, false)`),
			noun: values,
			verb: {
				one: `has not the form of ${nounOf(check.format)}`,
				many: `have not the form of ${nounOf(check.format)}`
			},
			all: {
				one: `has the form of ${nounOf(check.format)}`,
				many: `have the form of ${nounOf(check.format)}`
			},
			allowed: "",
			threshold: `format ${check.format}`,
			shows: [column],
			tellExamples: !0,
			hint: "Correct the values."
		});
	}
});
function full(text, expression) {
	return `regexp_full_match(${text}, ${quoteLiteral(expression)})`;
}
function nounOf(name) {
	return {
		email: "an e-mail address",
		uri: "a URI",
		uuid: "a UUID",
		ipv4: "an IPv4 address",
		ipv6: "an IPv6 address",
		date: "a date (RFC 3339)",
		"date-time": "a date-time (RFC 3339)",
		json: "JSON"
	}[name];
}
// actions/validate-data/src/rules/freshness.ts
const dayMs = 864e5, freshness = defineRule("freshness", {
	title: "The newest value is young enough",
	meaning: "Age is measured from the run's clock to the newest value; the limit itself passes. A date counts from its first moment in UTC, a timestamp without a zone as UTC. A newest value in the future fails, since it would hide that the data is old: a timestamp more than five minutes ahead, a date more than a day ahead, since the day begins earlier elsewhere.",
	example: "columns: {measured_at: {type: timestamp, freshness: 48h}}",
	formula: "time of the run minus the newest value",
	plan: (check, context) => {
		let column = context.column(check.column);
		if (![
			"date",
			"timestamp",
			"instant"
		].includes(column.kind)) throw configurationError(`freshness needs dates or timestamps, and ${clip(check.column)} is not declared as such.`, {
			location: check.location,
			hint: "Declare type: timestamp or type: date for the column."
		});
		let newest = column.kind === "date" ? `CAST(${column.value} AS TIMESTAMP)` : column.value;
		return {
			measures: {
				candidates: countWhere("true", context.when),
				considered: countValues(column, context.when),
				newest: aggregateWhere((value) => `max(epoch_ms(${value}))`, newest, context.when),
				text: `CAST(${aggregateWhere((value) => `max(${value})`, column.value, context.when)} AS VARCHAR)`
			},
			shows: [],
			judge: (measured) => {
				let n = measured.count("considered"), threshold = `at most ${check.text} old`;
				if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", threshold);
				let newestMs = measured.number("newest"), frame = {
					n,
					threshold,
					unit: "hours",
					allowed: `allowed ${threshold}`
				};
				if (newestMs === null) return {
					...frame,
					outcome: "error",
					statement: "the newest value is not a finite time"
				};
				let age = context.now.getTime() - newestMs, future = -age > (column.kind === "date" ? dayMs : 3e5), holds = !future && age <= check.maxAgeMs;
				return {
					...frame,
					outcome: holds ? "holds" : "broken",
					statement: column.redacted ? `the newest value is ${future ? "in the future, so its age says nothing" : holds ? "young enough" : "too old"}` : `the newest value (${measured.text("text") ?? ""}) is ${ageText(age)}${future ? ", so its age says nothing" : ""}`,
					hint: holds ? void 0 : hintFor$1(future, column.kind),
					estimate: column.redacted ? void 0 : Math.round(age / 36e3) / 100
				};
			}
		};
	}
});
function hintFor$1(future, kind) {
	return future ? kind === "timestamp" ? "Correct the times that have not come yet; when they are local times, state their zone in the contract." : "Correct the dates that have not come yet." : "Fetch newer data, or find out why none came.";
}
function ageText(age) {
	return age < 0 ? `${duration(-age)} in the future` : `${duration(age)} old`;
}
/** In days or hours, minutes below two hours. */
function duration(ms) {
	let minutes = Math.round(ms / 6e4);
	if (minutes < 120) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
	let hours = Math.round(ms / 36e5);
	return hours < 72 ? `${hours} hours` : `${Math.floor(ms / dayMs).toLocaleString("en-US")} days`;
}
// actions/validate-data/src/rules/outliers.ts
/** The fence comes from the first scan, the outliers are counted in the second. */
function outlierPlan(check, context, rule) {
	let column = numericColumn(context, check), { when } = context, odd = notFinite(column), finite = finiteOnly(column), value = `CAST(${column.value} AS DOUBLE)`, outside = (measured) => {
		let fence = fenceOf(rule, measured), beyond = fence === void 0 ? "false" : `${value} < ${double(fence.low)} OR ${value} > ${double(fence.high)}`;
		return allOf(hasValue(column), `${odd} OR ${beyond}`);
	};
	return {
		measures: {
			candidates: countWhere("true", when),
			considered: countValues(column, when),
			finite: finite === void 0 ? countValues(column, when) : countWhere(finite, when),
			...Object.fromEntries(Object.entries(rule.first).map(([name, sql]) => [name, aggregateWhere(sql, value, finiteOnly(column), when)]))
		},
		second: (measured, only) => ({ outside: countWhere(outside(measured), only) }),
		failing: outside,
		shows: [column],
		judge: (measured) => {
			let n = measured.count("considered");
			if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", limitText(rule.limit));
			let fence = fenceOf(rule, measured), enough = measured.count("finite") >= rule.needs && fence !== void 0, outsiders = measured.count("outside");
			if (!enough && outsiders === 0) return {
				outcome: "inconclusive",
				statement: `outliers need at least ${rule.needs} finite values and there are ${measured.count("finite")}`,
				hint: "Give it more rows, or drop the check.",
				n,
				threshold: limitText(rule.limit)
			};
			let between = fence === void 0 || column.redacted ? void 0 : `outside ${formatEstimate(fence.low)} to ${formatEstimate(fence.high)}`;
			return judgeShare({
				check,
				limit: rule.limit,
				noun: values,
				verb: {
					one: "is an outlier",
					many: "are outliers"
				},
				all: {
					one: "is no outlier",
					many: "are no outliers"
				},
				allowed: "",
				threshold: "",
				tellExamples: !0,
				hint: "Look at the values; bound them with minimum and maximum when they cannot be true."
			}, n, outsiders, between);
		}
	};
}
/** Rounded like every computed number, so that a value at the fence falls on the same side every time. */
function fenceOf(rule, measured) {
	if (measured.count("finite") < rule.needs) return;
	let fence = rule.fence(measured);
	if (fence !== void 0 && Number.isFinite(fence.low) && Number.isFinite(fence.high)) return {
		low: stable(fence.low),
		high: stable(fence.high)
	};
}
function double(value) {
	return `CAST(${quoteLiteral(String(value))} AS DOUBLE)`;
}
// actions/validate-data/src/rules/iqr-outliers.ts
const iqrOutliers = defineRule("iqr-outliers", {
	title: "The share of values far from the middle half is within its limit",
	meaning: "The quartiles are exact. A NaN or infinite value is an outlier. Nulls do not take part.",
	example: "columns: {speed: {type: number, outliers: {iqr: {factor: 1.5, share: '<5%'}}}}",
	formula: {
		words: "share of values below Q1 − factor × (Q3 − Q1) or above Q3 + factor × (Q3 − Q1), among the values that are not null; exact quartiles, linear between neighbours; fences to 12 significant digits",
		of: (check) => `share of values below Q1 − ${check.factor} × (Q3 − Q1) or above Q3 + ${check.factor} × (Q3 − Q1), among the values that are not null; exact quartiles, linear between neighbours; fences to 12 significant digits`
	},
	plan: (check, context) => outlierPlan(check, context, {
		first: {
			q1: (value) => `quantile_cont(${value}, 0.25)`,
			q3: (value) => `quantile_cont(${value}, 0.75)`
		},
		fence: (measured) => {
			let q1 = measured.number("q1"), q3 = measured.number("q3");
			if (q1 === null || q3 === null) return;
			let reach = check.factor * (q3 - q1);
			return {
				low: q1 - reach,
				high: q3 + reach
			};
		},
		limit: check.limit,
		needs: 4
	})
}), key = defineRule("key", {
	title: "The key names each row once",
	meaning: "Every column of the key has a value of its type in every row, and no combination of them stands twice. Counted exactly.",
	example: "key: [flight, date]",
	formula: "share of rows whose key has a null or a value that is not of its type, or stood in an earlier row already, among all rows; exact",
	plan: (check, context) => {
		let columns = check.columns.map((name) => context.column(name)), complete = allOf(...columns.map(hasValue)), parts = columns.map((column) => column.value);
		return {
			measures: {
				candidates: countWhere("true", context.when),
				incomplete: countWhere(`NOT (${complete})`, context.when),
				nulls: countWhere(columns.map((column) => column.isNull).join(" OR "), context.when)
			},
			occurrences: {
				key: parts,
				considered: complete,
				repeated: !0
			},
			failing: (measured, { occurrences }) => {
				let repeated = rowsOfKeys(parts, occurrences), conditions = [measured.count("incomplete") > 0 ? `NOT (${complete})` : void 0, repeated].filter((condition) => condition !== void 0);
				return conditions.length === 0 ? void 0 : conditions.map((condition) => `(${condition})`).join(" OR ");
			},
			shows: columns,
			judge: (measured, { occurrences }) => {
				let n = measured.count("candidates"), threshold = `${enumerate(check.columns.map((name) => clip(name)))} complete and unique`;
				if (n === 0) return nothingToJudge(0, check.where, "rows", threshold);
				let incomplete = measured.count("incomplete"), nulls = measured.count("nulls"), malformed = incomplete - nulls, details = [
					nulls === 0 ? void 0 : `${formatCount(nulls)} with a null in the key`,
					malformed === 0 ? void 0 : `${formatCount(malformed)} with a value in the key that is not of its column's type`,
					mostFrequent(columns, occurrences)
				].filter((detail) => detail !== void 0);
				return judgeShare({
					check,
					noun: rows$1,
					verb: {
						one: "has no key of its own",
						many: "have no key of their own"
					},
					all: {
						one: "has a key of its own",
						many: "have keys of their own"
					},
					allowed: "",
					threshold,
					hint: "Remove the repeated rows, or add the column to `key:` that tells them apart."
				}, n, incomplete + occurrences.rows - occurrences.keys, details.length === 0 ? void 0 : details.join("; "));
			}
		};
	}
}), sides = {
	"min-length": {
		farthest: "min",
		outside: "<",
		inside: ">=",
		than: "shorter",
		atBest: "at least",
		end: "shortest"
	},
	"max-length": {
		farthest: "max",
		outside: ">",
		inside: "<=",
		than: "longer",
		atBest: "at most",
		end: "longest"
	}
};
/** `min_length` and `max_length` are one rule seen from two sides. */
function textLength(check, context) {
	let side = sides[check.rule], column = context.column(check.column), length = `length(${textOf(column)})`, farthest = aggregateWhere((value) => `${side.farthest}(${value})`, length, textOnly(column), context.when);
	return shareOfRows({
		check,
		when: context.when,
		considered: hasText(column),
		counted: countTexts(column, context.when),
		failing: allOf(hasText(column), `${length} ${side.outside} ${check.length}`),
		clean: `${farthest} ${side.inside} ${check.length}`,
		noun: values,
		verb: being(`${side.than} than ${countOf(check.length, "character")}`),
		all: being(`${side.atBest} ${countOf(check.length, "character")} long`),
		allowed: `allowed ${side.atBest} ${check.length}`,
		threshold: `${side.inside} ${check.length} characters`,
		shows: [column],
		measures: { farthest },
		detail: (measured) => {
			let characters = measured.number("farthest");
			return characters === null ? void 0 : `${side.end} ${countOf(characters, "character")}`;
		},
		hint: "Correct the values, or the limit when they are right."
	});
}
// actions/validate-data/src/rules/max-length.ts
const maxLength = defineRule("max-length", {
	title: "Texts are not longer than the limit",
	meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
	example: "columns: {name: {type: string, max_length: 40}}",
	formula: "share of values with more characters than the limit, among the values that are not null",
	plan: textLength
});
// actions/validate-data/src/rules/bound.ts
/** `minimum` and `maximum` are one rule seen from two sides. */
function boundPlan(side, check, context) {
	let column = context.column(check.column), { when } = context, limit = limitLiteral(column, check.bound, side === "maximum" === check.exclusive ? "above" : "below"), outside = side === "minimum" ? check.exclusive ? "<=" : "<" : check.exclusive ? ">=" : ">", odd = notFinite(column), float = column.kind === "float", beyond = `${column.value} ${outside} ${limit}`, farthest = side === "minimum" ? "min" : "max", of = (aggregate, ...conditions) => aggregateWhere((value) => `${aggregate}(${value})`, column.value, ...conditions), inside = `${of(farthest, when)} ${side === "minimum" ? ">" : "<"}${check.exclusive ? "" : "="} ${limit}`, words = wordsOf(side, check.exclusive, boundText(check.bound));
	return shareOfRows({
		check,
		when,
		considered: hasValue(column),
		counted: countValues(column, when),
		failing: float ? `${beyond} OR ${odd}` : beyond,
		clean: float ? allOf(inside, `isfinite(${of("min", when)})`, `isfinite(${of("max", when)})`) : inside,
		whenFailing: (only) => ({
			farthest: `CAST(${of(farthest, finiteOnly(column), only)} AS VARCHAR)`,
			...float ? { odd: countWhere(odd, only) } : {}
		}),
		noun: values,
		verb: (measured) => being(float && measured.count("odd") > 0 ? `not ${words.inside}` : words.outside),
		all: being(words.inside),
		allowed: `allowed ${words.inside}`,
		threshold: `${side === "minimum" ? ">" : "<"}${check.exclusive ? "" : "="} ${String(check.bound)}`,
		shows: [column],
		measures: {
			farthest: `CAST(${of(farthest, when)} AS VARCHAR)`,
			...float ? { odd: "0" } : {}
		},
		detail: (measured) => {
			let oddCount = float ? measured.count("odd") : 0;
			return describe(column, side, measured.text("farthest"), oddCount);
		},
		hint: `Correct the values, or change ${side} in the contract when they are right.`
	});
}
function describe(column, side, farthest, odd) {
	let parts = [column.redacted || farthest === null ? void 0 : `${extreme(column, side)} ${groupDigits(trimZero(column, farthest))}`, odd === 0 ? void 0 : `${formatCount(odd)} of them NaN or infinite`].filter((part) => part !== void 0);
	return parts.length === 0 ? void 0 : parts.join(", ");
}
function extreme(column, side) {
	return [
		"date",
		"timestamp",
		"instant"
	].includes(column.kind) ? side === "minimum" ? "earliest" : "latest" : column.kind === "text" ? side === "minimum" ? "first" : "last" : side === "minimum" ? "smallest" : "largest";
}
/** The engine writes a float 4000 as `4000.0`. */
function trimZero(column, text) {
	return column.kind === "float" ? text.replace(/\.0$/, "") : text;
}
function boundText(bound) {
	return typeof bound == "number" ? formatNumber(bound) : bound;
}
function wordsOf(side, exclusive, bound) {
	return side === "minimum" ? exclusive ? {
		outside: `not above ${bound}`,
		inside: `above ${bound}`
	} : {
		outside: `below ${bound}`,
		inside: `at least ${bound}`
	} : exclusive ? {
		outside: `not below ${bound}`,
		inside: `below ${bound}`
	} : {
		outside: `above ${bound}`,
		inside: `at most ${bound}`
	};
}
// actions/validate-data/src/rules/maximum.ts
const maximum = defineRule("maximum", {
	title: "Values are not above the maximum",
	meaning: "The limit itself passes, unless it is written as exclusive_maximum. NaN and infinity fail and are counted apart; nulls and values that are not of the column's type do not take part.",
	example: "columns: {age: {type: integer, maximum: 100}}",
	formula: "share of values above the limit, NaN or infinite, among the values that are not null and of the column's type",
	plan: (check, context) => boundPlan("maximum", check, context)
}), ofFiniteNumbers = "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.";
/** The plan of a rule about one number that is computed from a column of numbers. */
function numberAggregate(rule) {
	return (check, context) => {
		let column = numericColumn(context, check), { name, needs = 1, revealing = !0 } = rule;
		return columnAggregate({
			check,
			column,
			context,
			name,
			needs,
			revealing,
			unit: void 0,
			numeric: !0,
			...rule.of(column)
		});
	};
}
/** Exact for integers and decimals; floating-point numbers are added with compensation. */
function sumOf({ kind }) {
	return (value) => kind === "float" ? `fsum(${value})` : `sum(${value})`;
}
// actions/validate-data/src/rules/mean.ts
const mean = defineRule("mean", {
	title: "The mean is in its range",
	meaning: ofFiniteNumbers,
	example: "columns: {speed: {type: number, mean: [50, 56]}}",
	formula: "arithmetic mean of the values that are not null; of integers and decimals exact, of floating-point numbers to 12 significant digits",
	plan: numberAggregate({
		name: "the mean",
		of: (column) => column.kind === "float" ? { aggregate: (value) => `avg(${value})` } : {
			aggregate: sumOf(column),
			computed: "exact per value"
		}
	})
}), median = defineRule("median", {
	title: "The median is in its range",
	meaning: ofFiniteNumbers,
	example: "columns: {income: {type: number, median: [20000, 60000]}}",
	formula: "median of the values that are not null; of an even number the mean of the middle two, to 15 significant digits",
	plan: numberAggregate({
		name: "the median",
		of: () => ({
			aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), 0.5)`,
			computed: "interpolated"
		})
	})
}), minLength = defineRule("min-length", {
	title: "Texts are not shorter than the limit",
	meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
	example: "columns: {name: {type: string, min_length: 2}}",
	formula: "share of values with fewer characters than the limit, among the values that are not null",
	plan: textLength
}), minimum = defineRule("minimum", {
	title: "Values are not below the minimum",
	meaning: "The limit itself passes, unless it is written as exclusive_minimum. NaN and infinity fail and are counted apart; nulls and values that are not of the column's type do not take part.",
	example: "columns: {age: {type: integer, minimum: 18}}",
	formula: "share of values below the limit, NaN or infinite, among the values that are not null and of the column's type",
	plan: (check, context) => boundPlan("minimum", check, context)
}), monotonic = defineRule("monotonic", {
	title: "Values are in order",
	meaning: "Each value is compared with the one before it, in the order of the files. Nulls are stepped over. With by: each group is an order of its own.",
	example: "columns: {time: {type: timestamp, monotonic: increasing}}",
	formula: "share of steps to the next value that go the wrong way, among all steps between values that are not null",
	plan: (check, context) => {
		let column = context.column(check.column), wrong = check.direction === "increasing" ? check.strict ? "<=" : "<" : check.strict ? ">=" : ">", order = `${check.strict ? "strictly " : ""}${check.direction}`;
		return {
			measures: { considered: countValues(column, context.when) },
			steps: {
				column,
				breaks: `value ${wrong} previous`
			},
			shows: [column],
			judge: (measured, { steps }) => {
				let n = measured.count("considered") - 1;
				return n < 1 ? {
					outcome: "inconclusive",
					statement: "there are no two values to compare",
					hint: "Give it more rows, or drop the check.",
					n: 0,
					threshold: order
				} : {
					...judgeShare({
						check,
						noun: {
							one: "step",
							many: "steps"
						},
						verb: {
							one: `is not ${order}`,
							many: `are not ${order}`
						},
						all: {
							one: `is ${order}`,
							many: `are ${order}`
						},
						allowed: "",
						threshold: order,
						hint: "Sort the data, or find the rows that were put in at the wrong place."
					}, n, steps.broken, void 0),
					places: steps.first.map(({ row, value, previous }) => ({
						row,
						column,
						value,
						note: column.redacted || previous === null ? void 0 : `after ${previous}`
					}))
				};
			}
		};
	}
}), mostCommonShare = defineRule("most-common-share", {
	title: "The share of the most common value is in its range",
	meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
	example: "columns: {label: {type: integer, most_common_share: [0.5, 0.95]}}",
	formula: "number of rows with the most common value divided by the number of values that are not null",
	plan: (check, context) => {
		let column = context.column(check.column);
		return {
			measures: {
				candidates: countWhere("true", context.when),
				considered: countValues(column, context.when)
			},
			occurrences: {
				key: [column.value],
				considered: hasValue(column),
				repeated: !1
			},
			shows: [],
			judge: (measured, { occurrences }) => {
				let n = measured.count("considered");
				if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", rangeText(check.range));
				let [top] = occurrences.most;
				return {
					...judgeAggregate({
						check,
						name: "the share of the most common value",
						unit: "share of values",
						needs: 1,
						revealing: !1
					}, top === void 0 ? null : exactEstimate(decimalOf(top.times), n, check.range), n, 0, column.redacted),
					detail: mostFrequent([column], {
						...occurrences,
						most: occurrences.most.slice(0, 1)
					})
				};
			}
		};
	}
}), notEnum = defineRule("not-enum", {
	title: "Values are not among the forbidden ones",
	meaning: "Compared exactly, text byte for byte. Nulls do not take part.",
	example: "columns: {state: {type: string, not_enum: [unknown, test]}}",
	formula: "share of forbidden values among the values that are not null and of the column's type",
	plan: (check, context) => listedValues(check, context, {
		verb: {
			one: "is a forbidden one",
			many: "are forbidden ones"
		},
		all: {
			one: "is not a forbidden one",
			many: "are not forbidden ones"
		},
		allowed: `forbidden ${enumerate(check.values.map((value) => clip(String(value), 40)))}`,
		threshold: `none of ${check.values.length} values`,
		hint: "Correct the values; when such a text means that the value is missing, list it under `missing:`."
	})
});
// actions/validate-data/src/rules/without-value.ts
/** `required` and `nulls`: every row counts, and fails when it has no value. */
function rowsWithoutValue(check, context, rule) {
	let column = context.column(check.column);
	return shareOfRows({
		...rule,
		check,
		when: context.when,
		considered: "true",
		failing: column.isNull,
		failingCounted: countNulls(column, context.when),
		noun: rows$1,
		verb: {
			one: "has no value",
			many: "have no value"
		},
		all: {
			one: "has a value",
			many: "have a value"
		},
		allowed: "",
		shows: [column]
	});
}
// actions/validate-data/src/rules/nulls.ts
const nulls = defineRule("nulls", {
	title: "The share of missing values is within its limit",
	meaning: "Null, and the texts that the contract declares as missing, count. '<1%' excludes the limit itself, '<=1%' and 0 include it.",
	example: "columns: {age: {type: integer, nulls: '<1%'}}",
	formula: "share of rows whose value is null or a declared missing text, among all rows",
	plan: (check, context) => rowsWithoutValue(check, context, {
		threshold: "",
		limit: check.limit,
		hint: "Find out why the values are missing; change the limit when so many are right."
	})
}), pattern = defineRule("pattern", {
	title: "Texts match the pattern",
	meaning: "The pattern may match anywhere in the text, as in JSON Schema; ^ and $ bind it to the ends. Nulls do not take part.",
	example: "columns: {code: {type: string, pattern: '^[A-Z]{2}[0-9]{8}$'}}",
	formula: "share of values in which the pattern is not found, among the values that are not null",
	plan: (check, context) => {
		let column = context.column(check.column), found = `regexp_matches(${textOf(column)}, ${quoteLiteral(portablePattern(check.pattern))})`;
		return shareOfRows({
			check,
			when: context.when,
			considered: hasText(column),
			counted: countTexts(column, context.when),
			failing: column.kind === "text" ? `NOT ${found}` : allOf(hasText(column), `NOT ${found}`),
			noun: values,
			verb: {
				one: "does not match",
				many: "do not match"
			},
			all: {
				one: `matches ${clip(check.pattern)}`,
				many: `match ${clip(check.pattern)}`
			},
			allowed: `pattern ${clip(check.pattern)}`,
			threshold: `matches ${clip(check.pattern)}`,
			shows: [column],
			tellExamples: !0,
			hint: "Correct the values, or the pattern when they are right."
		});
	}
}), words = "quantile of the values that are not null, linear between neighbours (Hyndman and Fan type 7), to 15 significant digits", quantile = defineRule("quantile", {
	title: "The quantile is in its range",
	meaning: ofFiniteNumbers,
	example: "columns: {income: {type: number, quantiles: {p95: [50000, 90000]}}}",
	formula: {
		words: `exact ${words}`,
		of: (check) => `exact ${check.probability} ${words}`
	},
	plan: (check, context) => numberAggregate({
		name: `the ${formatNumber(check.probability)} quantile`,
		of: () => ({
			aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), ${check.probability})`,
			computed: "interpolated"
		})
	})(check, context)
}), references = defineRule("references", {
	title: "Every reference has its row in the other file",
	meaning: "The values of the columns stand together in one row of the other file, read with the same types. Rows with a null in one of them do not take part.",
	example: "rules: [{name: airport exists, references: {columns: [airport], path: data/airports.csv, to: [code]}}]",
	formula: "share of rows whose values are not in the other file, among the rows without a null in them; exact",
	plan: (check, context) => {
		let columns = check.columns.map((name) => context.column(name)), other = context.reference;
		if (other === void 0) throw Error("A references check was planned without its table.");
		if (other.faultCount > 0) throw evidenceError(`${check.path}: ${other.faults[0]?.message ?? "rows are not well-formed"}`, {
			location: other.faults[0]?.location,
			hint: "Mend the referenced file; its faulty rows could be the missing ones."
		});
		let targets = columns.map((column, index) => {
			let name = check.to[index] ?? column.name;
			if (!other.columns.some((candidate) => candidate.name === name)) {
				let meant = suggest(name, other.columns.map((candidate) => candidate.name));
				throw evidenceError(`${check.path} has no column ${clip(name)}.`, {
					location: check.location,
					hint: meant === void 0 ? "Name the column of the other file under to:." : `Did you mean ${clip(meant)}?`
				});
			}
			return columnSql(other, {
				...column.declaration,
				name
			}).value;
		}), names = targets.map((_, index) => internalColumn(`target:${index}`)), join = `ANTI JOIN (SELECT DISTINCT ${targets.map((sql, index) => `${sql} AS ${names[index]}`).join(", ")} FROM ${other.relation}) AS target ON ${columns.map((column, index) => `data.${column.value} = target.${names[index]}`).join(" AND ")}`, parts = columns.map((column) => column.value), complete = allOf(...columns.map(hasValue));
		return {
			measures: {
				candidates: countWhere("true", context.when),
				considered: countWhere(complete, context.when)
			},
			occurrences: {
				key: parts,
				considered: complete,
				repeated: !1,
				join
			},
			failing: (_, { occurrences }) => rowsOfKeys(parts, occurrences),
			shows: columns,
			judge: (measured, { occurrences }) => {
				let n = measured.count("considered"), threshold = `all in ${clip(check.path)}`;
				if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", threshold);
				let target = enumerate(check.to.map((name) => clip(name)));
				return judgeShare({
					check,
					noun: rows$1,
					verb: {
						one: `has no match in ${clip(check.path)} (${target})`,
						many: `have no match in ${clip(check.path)} (${target})`
					},
					all: {
						one: `has its match in ${clip(check.path)}`,
						many: `have their match in ${clip(check.path)}`
					},
					allowed: "",
					threshold,
					hint: "Add the missing rows to the other file, or correct the references."
				}, n, occurrences.rows, mostFrequent(columns, occurrences));
			}
		};
	}
}), required = defineRule("required", {
	title: "Every row has a value",
	meaning: "Null, and the texts that the contract declares as missing, fail.",
	example: "columns: {id: {type: string, required: true}}",
	formula: "share of rows whose value is null or a declared missing text, among all rows",
	plan: (check, context) => rowsWithoutValue(check, context, {
		threshold: "no nulls",
		hint: "Fill the cells, or allow a share of them with `nulls:` in place of `required`."
	})
}), rows = defineRule("rows", {
	title: "The number of rows is in its range",
	meaning: "Both ends pass. Data without a row fails whatever the severity, unless the contract says rows: {min: 0}; that limit is implied.",
	example: "rows: {min: 10000, max: 20000}",
	formula: "number of well-formed rows",
	plan: (check, context) => ({
		measures: { rows: countWhere("true", context.when) },
		shows: [],
		judge: (measured) => {
			let n = measured.count("rows"), empty = n === 0 && context.when === void 0 && check.by.length === 0 && check.range[0] !== 0, holds = !empty && inRange(n, check.range);
			return {
				outcome: holds ? "holds" : "broken",
				statement: empty ? "the data has no rows" : `there ${n === 1 ? "is" : "are"} ${countOf(n, "row")}`,
				allowed: `allowed ${rangeText(check.range)}`,
				hint: holds ? void 0 : hintFor(n, check.range[0]),
				estimate: n,
				n,
				threshold: rangeText(check.range),
				unit: "rows",
				...empty ? { unconditional: !0 } : {}
			};
		}
	})
});
function hintFor(n, low) {
	return n === 0 ? "Check the step that writes the data; when no rows are right, say rows: {min: 0} in the contract." : low !== null && n < low ? `Check whether the data was cut off: ${formatCount(low - n)} rows are missing to the limit.` : "Check whether data was added twice; change the limit in the contract when so many rows are right.";
}
// actions/validate-data/src/rules/sql.ts
const sql = defineRule("sql", {
	title: "The expression is true for every row",
	meaning: "One BOOLEAN SQL expression over a row, from a list of allowed functions. Rows for which it is NULL do not take part; when none does, the rule is inconclusive.",
	example: "rules: [{name: end after start, sql: end_date >= start_date, where: status = 'closed', mostly: 0.999}]",
	formula: {
		words: "share of rows for which the expression is false, among the rows for which it is not NULL",
		of: (check) => `share of rows for which (${clip(check.sql, 200)}) is false, among the rows for which it is not NULL`
	},
	plan: (check, context) => {
		let expression = `(${check.sql}\n)`;
		return shareOfRows({
			check,
			when: context.when,
			considered: `${expression} IS NOT NULL`,
			failing: `NOT ${expression}`,
			noun: rows$1,
			verb: {
				one: "breaks it",
				many: "break it"
			},
			all: {
				one: `holds to ${clip(check.sql, 200)}`,
				many: `hold to ${clip(check.sql, 200)}`
			},
			allowed: `has to hold: ${clip(check.sql, 200)}`,
			threshold: "true",
			shows: context.sqlColumns,
			hint: "Correct the rows, or the expression when they are right."
		});
	}
}), std = defineRule("std", {
	title: "The standard deviation is in its range",
	meaning: `${ofFiniteNumbers} It needs two values.`,
	example: "columns: {speed: {type: number, std: [5, 20]}}",
	formula: "sample standard deviation: square root of the sum of squared deviations from the mean, divided by n − 1; to 12 significant digits",
	plan: numberAggregate({
		name: "the standard deviation",
		needs: 2,
		revealing: !1,
		of: () => ({ aggregate: (value) => `stddev_samp(${value})` })
	})
}), structure = defineRule("structure", {
	title: "The files have the declared form",
	meaning: "Every record has as many fields as the header, quotes are closed, the encoding is valid. Implied in every contract; a file that is missing or cannot be read at all is an error of this rule.",
	example: "data: {path: data/*.csv, delimiter: ';'}",
	formula: "number of records that are not well-formed",
	plan: (_, { table }) => factPlan(() => {
		let faults = table.faultCount, records = table.rows + faults, bytes = table.files.reduce((sum, file) => sum + file.bytes, 0), frame = {
			estimate: faults,
			n: records,
			threshold: "0",
			unit: "faults"
		};
		if (faults === 0) return {
			...frame,
			outcome: "holds",
			statement: `${countOf(table.rows, "record")} in ${countOf(table.files.length, "file")} of ${formatCount(bytes)} bytes, ${table.rows === 1 ? "it is" : "all"} well-formed`
		};
		let first = table.faults[0]?.message.replace(/\.$/, "");
		return {
			...frame,
			outcome: "broken",
			statement: `${countOf(faults, "fault")} in ${countOf(records, "record")}${first === void 0 ? "" : `: ${first}`}`,
			hint: "Mend the file at the places shown, or declare the dialect that it is written in under `data:`.",
			locations: table.faults.map(({ location }) => location),
			samples: table.faults.map(({ message, location }) => ({
				note: message,
				location
			}))
		};
	})
}), sum = defineRule("sum", {
	title: "The sum is in its range",
	meaning: ofFiniteNumbers,
	example: "columns: {amount: {type: number, sum: [0, 1000000]}}",
	formula: "sum of the values that are not null; of integers and decimals exact, of floating-point numbers with compensation (Kahan) and to 12 significant digits",
	plan: numberAggregate({
		name: "the sum",
		of: (column) => ({
			aggregate: sumOf(column),
			computed: column.kind === "float" ? "rounded" : "exact"
		})
	})
}), nouns = {
	string: {
		one: "text",
		many: "texts"
	},
	integer: {
		one: "an integer",
		many: "integers"
	},
	number: {
		one: "a number",
		many: "numbers"
	},
	boolean: {
		one: "true or false",
		many: "true or false"
	},
	date: {
		one: "a date",
		many: "dates"
	},
	timestamp: {
		one: "a timestamp",
		many: "timestamps"
	}
}, type = defineRule("type", {
	title: "Values have the form of the column's type",
	meaning: "Text files are checked by form, Parquet by its physical type. A value that is present and has not the form fails here and takes part in no other rule about the column's values.",
	example: "columns: {age: {type: integer}}",
	formula: "share of values that have not the form of the type, among the values that are not null",
	plan: (check, context) => {
		let column = context.column(check.column), declared = column.declaration.type, mismatch = column.sql.typeMismatch;
		if (mismatch !== void 0) return {
			measures: {},
			shows: [],
			judge: () => wrongType(mismatch, declared)
		};
		let noun = declared === void 0 ? {
			one: "of its type",
			many: "of their type"
		} : nouns[declared], format = column.declaration.format === void 0 ? "" : ` of the form ${clip(column.declaration.format)}`;
		return shareOfRows({
			check,
			when: context.when,
			considered: `NOT ${column.isNull}`,
			counted: countPresent(column, context.when),
			failing: cannotFail(column, context.table) ? "false" : allOf(`NOT ${column.isNull}`, `${column.value} IS NULL`),
			noun: values,
			verb: {
				one: `is not ${noun.one}${format}`,
				many: `are not ${noun.many}${format}`
			},
			all: {
				one: `is ${noun.one}${format}`,
				many: `are ${noun.many}${format}`
			},
			allowed: "",
			threshold: `type ${declared ?? "as it is"}`,
			shows: [column],
			tellExamples: !0,
			hint: "Correct the values; when such a text means that the value is missing, list it under `missing:`."
		});
	}
});
/** The typed value is the raw one, as of text in a text file and of most Parquet columns: nothing to compute. */
function cannotFail(column, { columns }) {
	return columns.some(({ name, sql }) => name === column.name && sql === column.sql.value);
}
function wrongType(mismatch, declared) {
	return {
		outcome: "broken",
		statement: mismatch.replace(/\.$/, ""),
		threshold: `type ${declared ?? "as it is"}`,
		hint: "Write the column with the type that the contract names, or change the type in the contract."
	};
}
// actions/validate-data/src/rules/all-rules.ts
/** Every rule under its id, in the order in which a report shows them. */
const rules = {
	structure,
	columns,
	"extra-columns": extraColumns,
	"column-order": columnOrder,
	rows,
	key,
	"duplicate-rows": duplicateRows,
	sql,
	references,
	correlation,
	type,
	finite,
	required,
	nulls,
	minimum,
	maximum,
	enum: enumeration,
	"not-enum": notEnum,
	pattern,
	format,
	"min-length": minLength,
	"max-length": maxLength,
	unique: defineRule("unique", {
		title: "No value stands twice",
		meaning: "Counted exactly; every repetition of a value counts once. Nulls do not take part.",
		example: "columns: {id: {type: string, unique: true}}",
		formula: "share of values that stood in an earlier row already, among the values that are not null; exact",
		plan: (check, context) => {
			let column = context.column(check.column);
			return {
				measures: {
					candidates: countWhere("true", context.when),
					considered: countValues(column, context.when)
				},
				occurrences: {
					key: [column.value],
					considered: hasValue(column),
					repeated: !0
				},
				failing: (_, { occurrences }) => rowsOfKeys([column.value], occurrences),
				shows: [column],
				judge: (measured, { occurrences }) => {
					let n = measured.count("considered");
					return n === 0 ? nothingToJudge(measured.count("candidates"), check.where, "values", "no repetition") : judgeShare({
						check,
						noun: values,
						verb: {
							one: "repeats an earlier one",
							many: "repeat earlier ones"
						},
						all: {
							one: "stands once",
							many: "stand once each"
						},
						allowed: "",
						threshold: "no repetition",
						hint: "Remove the repeated rows, or find the join that multiplied them."
					}, n, occurrences.rows - occurrences.keys, mostFrequent([column], occurrences));
				}
			};
		}
	}),
	monotonic,
	freshness,
	mean,
	std,
	sum,
	median,
	quantile,
	distinct,
	"distinct-share": distinctShare,
	"most-common-share": mostCommonShare,
	entropy,
	"z-score-outliers": defineRule("z-score-outliers", {
		title: "The share of values far from the mean is within its limit",
		meaning: "Mean and standard deviation are those of the finite values. A NaN or infinite value is an outlier. Nulls do not take part. Columns of one value have no outliers.",
		example: "columns: {speed: {type: number, outliers: {z: {threshold: 3, share: '<1%'}}}}",
		formula: {
			words: "share of values more than threshold sample standard deviations from the mean, among the values that are not null; fences to 12 significant digits",
			of: (check) => `share of values more than ${check.threshold} sample standard deviations from the mean, among the values that are not null; fences to 12 significant digits`
		},
		plan: (check, context) => outlierPlan(check, context, {
			first: {
				mean: (value) => `avg(${value})`,
				std: (value) => `stddev_samp(${value})`
			},
			fence: (measured) => {
				let mean = measured.number("mean"), std = measured.number("std");
				if (mean === null || std === null) return;
				let reach = check.threshold * std;
				return {
					low: mean - reach,
					high: mean + reach
				};
			},
			limit: check.limit,
			needs: 2
		})
	}),
	"iqr-outliers": iqrOutliers
};
// actions/validate-data/src/evaluation/check-columns.ts
/** Columns that a check names outside its SQL expressions. */
function namedColumns(check) {
	return [.../* @__PURE__ */ new Set([...ownColumns(check), ...check.by])];
}
function ownColumns(check) {
	if ("column" in check) return [check.column];
	switch (check.rule) {
		case "key":
		case "references":
		case "correlation": return check.columns;
		case "structure":
		case "columns":
		case "extra-columns":
		case "column-order":
		case "rows":
		case "duplicate-rows":
		case "sql": return [];
	}
}
/** What a check is about, in the words of the contract. */
function subjectOf(check, contractName) {
	if ("column" in check) return check.column;
	if (check.name !== void 0) return check.name;
	switch (check.rule) {
		case "key":
		case "references":
		case "correlation": return check.columns.join(", ");
		case "sql": return check.sql;
		default: return contractName;
	}
}
/** A judgement and the rows that were looked up for it, as a finding. */
function judgedFinding(frame, judgement, samples) {
	let { check, rule } = frame, own = judgement.samples ?? [], all = [...samples, ...own].slice(0, frame.contract.sampleRows), located = [...samples, ...own].flatMap(({ location }) => location === void 0 ? [] : [location]), examples = judgement.tellExamples ? exampleTexts(samples) : void 0, notes = [judgement.detail, examples].filter((note) => note !== void 0), detail = notes.length === 0 ? "" : ` (${notes.join("; ")})`, allowed = judgement.allowed === void 0 || judgement.allowed === "" ? "" : `; ${judgement.allowed}`, { estimate } = judgement;
	return {
		rule: rule.id,
		title: rule.title,
		subject: subjectText(frame, judgement.subject),
		verdict: verdictOf(judgement, check),
		severity: check.severity,
		message: `${messageSubject(frame, judgement.subject)}: ${judgement.statement}${detail}${allowed}`,
		...optional("hint", judgement.hint),
		...optional("estimate", estimate !== void 0 && Number.isFinite(estimate) ? estimate : void 0),
		...optional("n", judgement.n),
		...optional("threshold", judgement.threshold === "" ? void 0 : judgement.threshold),
		...optional("unit", judgement.unit),
		formula: rule.formula(check),
		locations: distinctLocations([
			...located,
			...judgement.locations ?? [],
			check.location
		]),
		samples: all
	};
}
/** A check that was not judged: switched off, or not computable. */
function unjudgedFinding(frame, verdict, reason) {
	let { check, rule } = frame;
	return {
		rule: rule.id,
		title: rule.title,
		subject: subjectText(frame),
		verdict,
		severity: check.severity,
		message: `${messageSubject(frame)}: ${reason.message.replace(/\.$/, "")}`,
		...optional("hint", reason.hint),
		formula: rule.formula(check),
		locations: distinctLocations([...reason.location === void 0 ? [] : [reason.location], check.location]),
		samples: [],
		...reason.configuration ? { configuration: !0 } : {}
	};
}
function verdictOf(judgement, check) {
	switch (judgement.outcome) {
		case "holds": return "pass";
		case "broken": return check.severity === "warn" && judgement.unconditional !== !0 ? "warn" : "fail";
		case "inconclusive":
		case "error": return judgement.outcome;
	}
}
function subjectText({ check, contract, group }, own) {
	return `${clip(own ?? subjectOf(check, contract.name), 120)}${group}`;
}
/** Two checks of one rule on one column are told apart by their names. */
function messageSubject(frame, own) {
	let { check } = frame, subject = subjectText(frame, own);
	return check.name !== void 0 && !subject.startsWith(clip(check.name, 120)) ? `${subject} (${clip(check.name ?? "", 120)})` : subject;
}
function exampleTexts(samples) {
	let texts = samples.flatMap(({ value, redacted }) => value === void 0 || redacted ? [] : [value]), different = [...new Set(texts)];
	if (different.length !== 0) return `for instance ${enumerate(different.slice(0, 3).map((text) => quoted(clip(text, 40))))}`;
}
function distinctLocations(locations) {
	return [...new Map(locations.map((location) => [JSON.stringify(location), location])).values()];
}
function optional(key, value) {
	let entry = {};
	return value !== void 0 && (entry[key] = value), entry;
}
/** Looks up the failing rows of all findings in one scan, then the physical places of their cells. */
async function failingRows(engine, relation, wanted, limit) {
	let shown = wanted.map(({ shows }) => shows.slice(0, 4)), requests = wanted.flatMap(({ predicate }, index) => {
		if (predicate === void 0) return [];
		let columns = shown[index] ?? [];
		return columns.length === 0 ? [{
			id: `${index}`,
			predicate,
			column: void 0,
			limit
		}] : columns.map((column, place) => ({
			id: `${index}.${place}`,
			predicate,
			column: column.name,
			limit
		}));
	}), answers = requests.length === 0 ? /* @__PURE__ */ new Map() : await sampleRows(engine, relation, requests), found = wanted.map(({ places }, index) => {
		let columns = shown[index] ?? [], rows = (answers.get(columns.length === 0 ? `${index}` : `${index}.0`) ?? []).map(({ row }, place) => ({
			row,
			cells: columns.map((column, at) => ({
				column,
				value: answers.get(`${index}.${at}`)?.[place]?.value ?? null
			}))
		})), named = places.map(({ row, column, value, note }) => ({
			row,
			cells: [{
				column,
				value
			}],
			note
		}));
		return [...rows, ...named].slice(0, limit);
	}), locations = await locate(relation, found.flat()), next = 0;
	return found.map((rows) => rows.map((row) => toSample(row, locations[next++])));
}
/** A row with one cell is located at that cell, one with several at its line. */
async function locate(relation, rows) {
	if (rows.length === 0) return [];
	let cells = rows.map(({ row, cells: [first, ...rest] }) => first === void 0 || rest.length > 0 ? { row } : {
		row,
		column: first.column.name
	});
	return await relation.table.locate(cells);
}
/** Values of redacted columns are dropped here, before anything can tell them. */
function toSample({ cells, note }, location) {
	let place = location === void 0 ? {} : { location };
	if (cells.some(({ column }) => column.redacted)) return {
		redacted: !0,
		...place
	};
	let [only] = cells, value = cells.length === 1 && only !== void 0 ? only.value : cells.map(({ column, value: text }) => `${clip(column.name, 40)} = ${text ?? "null"}`).join(", ");
	return {
		...value === null || cells.length === 0 ? {} : { value: clip(value, 200) },
		...place,
		...note === void 0 ? {} : { note: clip(note, 200) }
	};
}
// actions/validate-data/src/evaluation/planned-check.ts
const allRows = { values: [] };
function groupKey(values) {
	return JSON.stringify(values);
}
// actions/validate-data/src/evaluation/own-queries.ts
const nothingFound = {
	occurrences: {
		keys: 0,
		rows: 0,
		most: []
	},
	steps: {
		broken: 0,
		first: []
	}
}, rowNumber = internalColumn("row");
/** SQL of the aggregation that a check needs beside the shared scan; undefined when it needs none. */
function ownQuery(planned, relation, limit) {
	let { occurrences, steps } = planned.plan;
	if (occurrences !== void 0) return occurrencesSql(occurrences, planned, relation, limit);
	if (steps !== void 0) return stepsSql(steps, planned, relation, limit);
}
/** Runs it and sorts what it found by group. */
async function runOwnQuery(engine, planned, relation, limit) {
	if (planned.plan.occurrences === void 0 && planned.plan.steps === void 0) return /* @__PURE__ */ new Map();
	let sql = ownQuery(planned, `(${typedRelationSql(relation)})`, limit);
	if (sql === void 0) return /* @__PURE__ */ new Map();
	let rows = await engine.query(sql), byGroup = /* @__PURE__ */ new Map();
	for (let row of rows) {
		let group = groupKey(planned.by.map((_, index) => text(row[`group_${index}`])));
		byGroup.set(group, [...byGroup.get(group) ?? [], row]);
	}
	let keys = planned.plan.occurrences?.key.length ?? 0;
	return new Map([...byGroup].map(([group, found]) => [group, planned.plan.occurrences === void 0 ? {
		...nothingFound,
		steps: stepsOf(found)
	} : {
		...nothingFound,
		occurrences: occurrencesOf(found, keys)
	}]));
}
function occurrencesSql(query, planned, relation, limit) {
	let groups = planned.by.map((column, index) => `${groupText(column)} AS group_${index}`), keys = query.key.map((key, index) => `${key} AS key_${index}`), groupNames = planned.by.map((_, index) => `group_${index}`), positions = [...groups, ...keys].map((_, index) => String(index + 1)), keyNames = query.key.map((_, index) => `key_${index}`), partition = groupNames.length === 0 ? "" : `PARTITION BY ${groupNames.join(", ")}`, keyTexts = keyNames.map((name) => `CAST(${name} AS VARCHAR)`);
	return [
		"WITH occurrences AS (",
		`  SELECT ${[...groups, ...keys].join(", ")}, count(*) AS times`,
		`  FROM ${relation} AS data${query.join === void 0 ? "" : ` ${query.join}`}`,
		`  WHERE ${query.considered === "true" ? planned.when ?? "true" : allOf(query.considered, planned.when)}`,
		`  GROUP BY ${positions.join(", ")}`,
		query.repeated ? "  HAVING count(*) > 1" : "",
		")",
		`SELECT ${[...groupNames, ...keyTexts.map((sql, index) => `${sql} AS key_text_${index}`)].join(", ")}, times,`,
		`  count(*) OVER (${partition}) AS keys, sum(times) OVER (${partition}) AS rows`,
		"FROM occurrences",
		`QUALIFY row_number() OVER (${partition} ORDER BY times DESC, ${keyTexts.join(", ")}) <= ${limit}`,
		`ORDER BY ${[
			...groupNames,
			"times DESC",
			...keyTexts
		].join(", ")}`
	].filter((line) => line !== "").join("\n");
}
function occurrencesOf(rows, keys) {
	return {
		keys: count(rows[0]?.keys),
		rows: count(rows[0]?.rows),
		most: rows.map((row) => ({
			key: Array.from({ length: keys }, (_, index) => text(row[`key_text_${index}`])),
			times: count(row.times)
		}))
	};
}
function stepsSql(query, planned, relation, limit) {
	let { column } = query, groups = planned.by.map((by, index) => `${groupText(by)} AS group_${index}`), groupNames = planned.by.map((_, index) => `group_${index}`), partition = groupNames.length === 0 ? "" : `PARTITION BY ${groupNames.join(", ")}`, select = (names) => names.map((name) => `${name}, `).join("");
	return [
		"WITH numbered AS (",
		`  SELECT *, row_number() OVER () AS ${rowNumber} FROM ${relation} AS data`,
		"), ordered AS (",
		`  SELECT ${select(groups)}${rowNumber} AS row_number, ${column.value} AS value, ${column.raw} AS raw FROM numbered`,
		`  WHERE ${allOf(`${column.value} IS NOT NULL`, planned.when)}`,
		"), steps AS (",
		`  SELECT *, lag(value) OVER (${partition} ORDER BY row_number) AS previous,`,
		`    lag(raw) OVER (${partition} ORDER BY row_number) AS previous_raw FROM ordered`,
		")",
		`SELECT ${select(groupNames)}row_number, raw, previous_raw, count(*) OVER (${partition}) AS broken`,
		`FROM steps WHERE ${query.breaks}`,
		`QUALIFY row_number() OVER (${partition} ORDER BY row_number) <= ${limit}`,
		`ORDER BY ${[...groupNames, "row_number"].join(", ")}`
	].join("\n");
}
function stepsOf(rows) {
	return {
		broken: count(rows[0]?.broken),
		first: rows.map((row) => ({
			row: count(row.row_number),
			value: text(row.raw),
			previous: text(row.previous_raw)
		}))
	};
}
/** Groups are told apart by the text of their values, as the shared scan does (`groupColumn` of the tables package). */
function groupText(column) {
	return `CASE WHEN ${column.isNull} THEN NULL ELSE ${column.raw} END`;
}
/** SQL that is true for the rows of a group. */
function inGroup(by, group) {
	if (by.length !== 0) return by.map((column, index) => {
		let value = group.values[index];
		return value == null ? column.isNull : `(NOT ${column.isNull} AND ${column.raw} = ${quoteLiteral(value)})`;
	}).join(" AND ");
}
function count(value) {
	return value == null ? 0 : Number(value);
}
function text(value) {
	return value == null ? null : String(value);
}
/** SQL that counts the groups of a check, up to one more than are allowed; undefined without `by`. */
function groupCountSql(relation, { by }) {
	if (by.length !== 0) return `SELECT count(*) AS groups FROM (SELECT DISTINCT ${by.map(groupText).join(", ")} FROM (${typedRelationSql(relation)}) AS data LIMIT 1001)`;
}
// actions/validate-data/src/evaluation/measured-values.ts
/** Reads the measures of one check; what the engine should never give is a bug, not a number. */
function measuredValues(lookup) {
	let get = (name) => {
		let value = lookup(name);
		if (value === void 0) throw Error(`The measure ${name} was not computed.`);
		return value;
	};
	return {
		count: (name) => {
			let value = get(name);
			if (value === null) return 0;
			let count = typeof value == "bigint" ? Number(value) : value;
			if (typeof count != "number" || !Number.isFinite(count)) throw Error(`The measure ${name} is no count.`);
			return count;
		},
		number: (name) => {
			let value = get(name), number = typeof value == "bigint" || typeof value == "string" ? Number(value) : value;
			return typeof number == "number" && Number.isFinite(number) ? number : null;
		},
		text: (name) => {
			let value = get(name);
			return value === null ? null : String(value);
		}
	};
}
// actions/validate-data/src/evaluation/shared-scan.ts
function scanRequest(checks) {
	let byKey = /* @__PURE__ */ new Map(), ids = /* @__PURE__ */ new Map();
	for (let planned of checks) {
		let by = planned.by.map(({ name }) => name), own = /* @__PURE__ */ new Map();
		for (let [name, sql] of Object.entries(planned.plan.measures)) {
			let key = JSON.stringify([by, sql]), measure = byKey.get(key) ?? {
				id: `m${byKey.size}`,
				sql,
				...by.length === 0 ? {} : { by }
			};
			byKey.set(key, measure), own.set(name, measure.id);
		}
		ids.set(planned, own);
	}
	return {
		measures: [...byKey.values()],
		idOf: (planned, name) => ids.get(planned)?.get(name) ?? ""
	};
}
const rowsId = "rows";
/**
* One scan for all checks. When the engine gives up on it, an expression of the contract overflows on this data for
* example, each check is computed alone, so that one of them does not take the others with it.
*/
async function scanAll(engine, relation, checks) {
	try {
		return await scan(engine, relation, checks);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		let results = /* @__PURE__ */ new Map(), rows;
		for (let planned of checks) try {
			let alone = await scan(engine, relation, [planned]);
			rows = alone.rows;
			for (let [key, value] of alone.results) results.set(key, value);
		} catch (reason) {
			if (!(reason instanceof UserError)) throw reason;
			results.set(planned, reason);
		}
		return {
			results,
			rows
		};
	}
}
async function scan(engine, relation, checks) {
	let request = scanRequest(checks), rows = await runScan(engine, relation, [{
		id: rowsId,
		sql: "count(*)"
	}, ...request.measures]), seen = rows.find((row) => row.values.has(rowsId))?.values.get(rowsId), results = /* @__PURE__ */ new Map();
	for (let planned of checks) {
		let names = Object.keys(planned.plan.measures);
		if (names.length === 0) {
			results.set(planned, { groups: [{
				values: [],
				get: () => void 0
			}] });
			continue;
		}
		let first = request.idOf(planned, names[0] ?? ""), groups = rows.filter((row) => row.values.has(first)).map((row) => ({
			values: planned.by.map(({ name }) => row.group.get(name) ?? null),
			get: (name) => row.values.get(request.idOf(planned, name))
		})).sort((a, b) => byValues(a.values, b.values));
		if (groups.length === 0 && Number(seen) > 0) throw Error(`The scan gave no group for ${planned.check.rule}.`);
		results.set(planned, { groups });
	}
	return {
		results,
		rows: seen == null ? void 0 : Number(seen)
	};
}
/** The engine gives groups in any order; findings must not depend on it. Nulls come last. */
function byValues(a, b) {
	for (let [index, left] of a.entries()) {
		let right = b[index] ?? null;
		if (left !== right) return left === null || right === null ? left === null ? 1 : -1 : left < right ? -1 : 1;
	}
	return 0;
}
/** Computes the planned checks in the shared scan, the second scan and their own aggregations, and judges them. */
async function evaluateChecks(engine, contract, relation, checks) {
	let findings = [], fail = (planned, error) => {
		let { message, hint } = withoutValues(error, contract), configuration = error.kind === "configuration";
		findings.push(unjudgedFinding(frameOf(contract, planned, ""), "error", {
			message,
			hint,
			configuration
		}));
	}, empty = relation.table.rows === 0, emptyAllowed = empty && !contract.checks.some(needsRows), countable = await withBoundedGroups(engine, relation, checks.filter((planned) => {
		if (!empty || isAboutForm(planned.check)) return !0;
		let message = emptyAllowed ? "the data has no rows, which the contract allows" : "the data has no rows to judge";
		return findings.push(unjudgedFinding(frameOf(contract, planned, ""), emptyAllowed ? "skipped" : "inconclusive", { message })), !1;
	}), fail), cases = [], { results: scanned, rows } = await scanAll(engine, relation, countable);
	rows !== void 0 && rows !== relation.table.rows && findings.push(otherRowCount(contract, relation.table, rows));
	for (let planned of countable) {
		let result = scanned.get(planned) ?? { groups: [{
			values: [],
			get: () => void 0
		}] };
		result instanceof UserError ? fail(planned, result) : await attempt$1(planned, fail, async () => cases.push(...await casesOf(engine, contract, relation, planned, result)));
	}
	await secondScan(engine, relation, cases, fail);
	let wanted = [], pending = [], lookedUp = /* @__PURE__ */ new Map();
	for (let entry of cases) {
		let { planned, group, values, found } = entry, judgements = [planned.plan.judge(values, found)].flat();
		for (let judgement of judgements) {
			let frame = frameOf(contract, planned, entry.groupText), predicate = judgement.outcome === "broken" ? planned.plan.failing?.(values, found) : void 0, places = judgement.outcome === "broken" ? judgement.places ?? [] : [], count = lookedUp.get(planned) ?? 0;
			if (predicate === void 0 && places.length === 0 || count >= 20) {
				pending.push({
					frame,
					judgement,
					wanted: void 0
				});
				continue;
			}
			lookedUp.set(planned, count + 1);
			let condition = predicate && allOf(predicate, planned.when, inGroup(planned.by, group));
			pending.push({
				frame,
				judgement,
				wanted: wanted.length
			}), wanted.push({
				predicate: condition,
				shows: planned.plan.shows,
				places
			});
		}
	}
	let samples = await failingRows(engine, relation, wanted, Math.max(1, contract.sampleRows));
	for (let { frame, judgement, wanted: index } of pending) findings.push(judgedFinding(frame, judgement, index === void 0 ? [] : samples[index] ?? []));
	return findings;
}
/** A query engine that sees other rows than the files hold would make every number wrong. */
function otherRowCount(contract, table, rows) {
	let { structure } = rules, path = table.files[0]?.path;
	return {
		rule: structure.id,
		title: structure.title,
		subject: contract.name,
		verdict: "error",
		severity: "error",
		message: `${contract.name}: the query engine reads ${formatCount(rows)} rows and the files hold ${formatCount(table.rows)} records, so no number can be trusted`,
		hint: "Run it again; when it stays so, please report it with a file that shows it.",
		locations: path === void 0 ? [] : [{ path }],
		samples: []
	};
}
/** Rules about the form of the table and the number of its rows are judged on empty tables, too. */
function isAboutForm(check) {
	return [
		"structure",
		"columns",
		"extra-columns",
		"column-order",
		"rows"
	].includes(check.rule);
}
/** Every contract has such a check, implied when it is not stated, unless it says `rows: {min: 0}`. */
function needsRows(check) {
	return check.rule === "rows" && check.range[0] !== 0 && check.where === void 0 && check.by.length === 0;
}
/** Counts the groups before anything is computed for each of them. */
async function withBoundedGroups(engine, relation, checks, fail) {
	let known = /* @__PURE__ */ new Map(), countable = [];
	for (let planned of checks) {
		let sql = groupCountSql(relation, planned);
		if (sql === void 0) {
			countable.push(planned);
			continue;
		}
		let groups = known.get(sql) ?? Number((await engine.query(sql))[0]?.groups ?? 0);
		if (known.set(sql, groups), groups <= 1e3) {
			countable.push(planned);
			continue;
		}
		let names = enumerate(planned.by.map(({ name }) => clip(name)));
		fail(planned, new UserError("evidence", `by: ${names} has more than ${formatCount(1e3)} groups`, { hint: "Group by a column with fewer values." }));
	}
	return countable;
}
async function casesOf(engine, contract, relation, planned, { groups }) {
	let found = await runOwnQuery(engine, planned, relation, Math.max(1, contract.sampleRows)), known = new Set(groups.map(({ values }) => groupKey(values))), lost = [...found.keys()].find((group) => !known.has(group));
	if (lost !== void 0) throw Error(`The scan gave no group ${lost} for ${planned.check.rule}.`);
	return groups.map((group, index) => ({
		planned,
		group: planned.by.length === 0 ? allRows : { values: group.values },
		groupText: groupWords(planned, group.values, index),
		values: measuredValues(group.get),
		found: found.get(groupKey(group.values)) ?? nothingFound
	}));
}
/** ` [season = winter]`; the values of redacted columns are numbered in place of being told. */
function groupWords({ by }, values, index) {
	return by.length === 0 ? "" : ` [${by.map((column, place) => {
		let value = values[place] ?? null;
		return column.redacted ? `${clip(column.name)} = (redacted, group ${index + 1})` : value === null ? `${clip(column.name)} is null` : `${clip(column.name)} = ${clip(value)}`;
	}).join(", ")}]`;
}
/** Measures that needed the first scan, for all cases together. */
async function secondScan(engine, relation, cases, fail) {
	let measures = cases.flatMap(({ planned, values, group }, index) => Object.entries(planned.plan.second?.(values, onlyOf(planned, group)) ?? {}).map(([name, sql]) => ({
		id: `s${index}.${name}`,
		sql
	})));
	if (measures.length !== 0) try {
		let [row] = await runScan(engine, relation, measures);
		for (let [index, entry] of cases.entries()) {
			if (entry.planned.plan.second === void 0) continue;
			let first = entry.values, lookup = (name) => row?.values.get(`s${index}.${name}`), second = measuredValues(lookup), has = (name) => lookup(name) !== void 0;
			entry.values = {
				count: (name) => (has(name) ? second : first).count(name),
				number: (name) => (has(name) ? second : first).number(name),
				text: (name) => (has(name) ? second : first).text(name)
			};
		}
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		let lost = cases.filter(({ planned }) => planned.plan.second !== void 0);
		for (let planned of new Set(lost.map((entry) => entry.planned))) fail(planned, error);
		for (let entry of lost) cases.splice(cases.indexOf(entry), 1);
	}
}
/** The rows of a check's `where` and of one group. */
function onlyOf({ when, by }, group) {
	let conditions = [when, inGroup(by, group)].filter((condition) => condition !== void 0);
	return conditions.length === 0 ? void 0 : allOf(...conditions);
}
async function attempt$1(planned, fail, body) {
	try {
		await body();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		fail(planned, error);
	}
}
/** The engine's messages quote values; where some are redacted, none may be told. */
function withoutValues(error, contract) {
	return contract.redact.size === 0 || error.cause === void 0 ? {
		message: error.message,
		hint: error.hint
	} : {
		message: "the query engine could not compute it on this data; its message is not shown because values are redacted",
		hint: error.hint
	};
}
function frameOf(contract, { check, rule }, group) {
	return {
		contract,
		check,
		rule,
		group
	};
}
// actions/validate-data/src/evaluation/optional-keys.ts
/** A line of JSON may lack the key of an optional column, and so may all lines of one file: files need not agree in it. */
function withOptionalKeys(contract, table) {
	if (table.format !== "jsonl") return table;
	let optional = new Set(contract.columns.flatMap(({ name, optional: may }) => may ? [name] : [])), schemaDifferences = table.schemaDifferences.flatMap((difference) => {
		let columns = difference.columns.filter((name) => !optional.has(name));
		return columns.length === 0 ? [] : [{
			...difference,
			columns
		}];
	});
	return {
		...table,
		schemaDifferences
	};
}
// actions/validate-data/src/evaluation/plan-checks.ts
/** The checks that can be computed, in the contract's order, and a finding for each that cannot. */
async function planChecks(options) {
	let { contract } = options, planned = [], findings = [], uncomputable = /* @__PURE__ */ new Map();
	for (let check of contract.checks) {
		let frame = {
			contract,
			check,
			rule: rules[check.rule],
			group: ""
		}, off = switchedOff(options, check);
		if (off !== void 0) findings.push(unjudgedFinding(frame, "skipped", { message: off }));
		else try {
			let outcome = await planCheck(options, check);
			"plan" in outcome ? planned.push(outcome) : uncomputable.set(outcome.lacking, [...uncomputable.get(outcome.lacking) ?? [], check]);
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			let { message, hint, location } = error, configuration = error.kind === "configuration";
			findings.push(unjudgedFinding(frame, "error", {
				message,
				hint,
				location,
				configuration
			}));
		}
	}
	for (let [column, checks] of uncomputable) findings.push(...foldedFinding(options, column, checks));
	return {
		planned,
		findings
	};
}
/** Why a check does not apply in this run; undefined when it does. */
function switchedOff({ contract, environment, table }, check) {
	if (!appliesIn(check, environment)) return `not checked in the environment ${environment}, only in ${enumerate(check.environments ?? [])}`;
	for (let name of namedColumns(check)) {
		let column = contract.columns.find((candidate) => candidate.name === name);
		if (!(column === void 0 || table.columns.some((present) => present.name === name))) {
			if (!appliesIn(column, environment)) return `the column ${clip(name)} is not expected in the environment ${environment}, and not in the data`;
			if (column.optional) return `the optional column ${clip(name)} is not in the data`;
		}
	}
}
async function planCheck(options, check) {
	let { contract, engine, table, columns, references, environment, now } = options, present = new Map(columns.map((column) => [column.name, column])), guard = async (expression) => {
		let { referenced } = await guardSql(engine, expression, {
			columns: sqlColumnsOf(options),
			location: check.location
		});
		return referenced;
	}, whereColumns = check.where === void 0 ? [] : await guard(check.where), sqlColumns = check.rule === "sql" ? await guard(check.sql) : [];
	for (let name of [
		...namedColumns(check),
		...whereColumns,
		...sqlColumns
	]) {
		let column = present.get(name);
		if (column === void 0) {
			if (contract.columns.some((declared) => declared.name === name)) return { lacking: name };
			throw unknownColumn(name, check, options);
		}
		if (differsBetweenFiles(table, name) || column.sql.typeMismatch !== void 0 && ![
			"type",
			"required",
			"nulls"
		].includes(check.rule)) return { lacking: name };
	}
	let column = (name) => {
		let bound = present.get(name);
		if (bound === void 0) throw Error(`The column ${name} was not bound.`);
		return bound;
	}, when = check.where === void 0 ? void 0 : `(${check.where}\n)`, context = {
		contract,
		table,
		expected: contract.columns.filter((declared) => appliesIn(declared, environment)),
		environment,
		now,
		column,
		columns,
		when,
		reference: check.rule === "references" ? referenceOf(references.get(check.path)) : void 0,
		sqlColumns: sqlColumns.map(column)
	}, rule = rules[check.rule];
	return {
		check,
		rule,
		plan: rule.plan(check, context),
		when,
		by: check.by.map(column)
	};
}
/** What SQL may name: the data's columns, and declared ones that the data lacks, since their absence is the data's fault. */
function sqlColumnsOf({ contract, columns }) {
	let present = new Set(columns.map(({ name }) => name)), absent = contract.columns.filter(({ name }) => !present.has(name));
	return [...columns.map(({ name, sql }) => ({
		name,
		sqlType: sql.sqlType
	})), ...absent.map(({ name, type, zone }) => ({
		name,
		sqlType: sqlTypeOf(type, zone)
	}))];
}
function sqlTypeOf(type, zone) {
	switch (type) {
		case "integer": return "BIGINT";
		case "number": return "DOUBLE";
		case "boolean": return "BOOLEAN";
		case "date": return "DATE";
		case "timestamp": return zone === "none" ? "TIMESTAMP" : "TIMESTAMP WITH TIME ZONE";
		case "string":
		case void 0: return "VARCHAR";
	}
}
function referenceOf(reference) {
	if (reference === void 0) throw Error("A referenced table was not opened.");
	if (reference instanceof UserError) throw reference;
	return reference;
}
function unknownColumn(name, check, { contract, columns }) {
	let known = [.../* @__PURE__ */ new Set([...contract.columns.map((column) => column.name), ...columns.map((column) => column.name)])], meant = suggest(name, known);
	return configurationError(`the column ${clip(name)} stands neither in the contract nor in the data`, {
		location: check.location,
		hint: meant === void 0 ? `Name one of ${enumerate(known.map((word) => clip(word)), "or")}.` : `Did you mean ${clip(meant)}?`
	});
}
/** Some file lacks the column or has it with another type: what the others hold says nothing about the table. */
function differsBetweenFiles(table, column) {
	return table.schemaDifferences.some(({ columns }) => columns.includes(column));
}
/** One finding for all checks that a column keeps from being computed: none of them disappears, none of them passes. */
function foldedFinding({ contract, table }, column, checks) {
	let absent = !table.columns.some(({ name }) => name === column), differs = differsBetweenFiles(table, column), { columns, type } = rules, rule = absent || differs ? columns : type, [first] = checks;
	if (first === void 0) return [];
	let names = [...new Set(checks.map((check) => check.name ?? check.rule))], reason = absent ? "the column is not in the data" : differs ? "the column is not the same in all files" : "the column's physical type cannot hold its declared type";
	return [{
		rule: rule.id,
		title: rule.title,
		subject: clip(column, 120),
		verdict: "error",
		severity: "error",
		message: `${clip(column, 120)}: ${reason}, so ${checks.length === 1 ? "1 check" : `${checks.length} checks`} could not be evaluated: ${enumerate(names.map((name) => clip(name)))}`,
		hint: absent || differs ? "Bring the column back, or remove its checks from the contract." : "Write the column with the declared type, or change the type in the contract.",
		locations: [contract.columns.find(({ name }) => name === column)?.location ?? first.location],
		samples: []
	}];
}
// actions/validate-data/src/evaluation/swapped-columns.ts
const aboutForm = /* @__PURE__ */ new Set([
	"type",
	"enum",
	"pattern",
	"format"
]);
/**
* When as many values of one column as of one other have not the form that the contract asks for, the two have most
* likely changed places under their headings: the hint says so.
*/
function withSwapHint(findings) {
	let byCount = /* @__PURE__ */ new Map();
	for (let finding of findings) {
		let count = failingOf(finding);
		count !== void 0 && byCount.set(count, (byCount.get(count) ?? /* @__PURE__ */ new Set()).add(finding.subject));
	}
	return findings.map((finding) => {
		let count = failingOf(finding), subjects = count === void 0 ? void 0 : byCount.get(count);
		if (subjects?.size !== 2) return finding;
		let hint = `As many values of ${clip([...subjects].find((subject) => subject !== finding.subject) ?? "")} fail: the two columns may have changed places.`;
		return {
			...finding,
			hint: finding.hint === void 0 ? hint : `${hint} ${finding.hint}`
		};
	});
}
function failingOf({ rule, verdict, estimate, n }) {
	if (!aboutForm.has(rule) || verdict !== "fail" || estimate === void 0 || n === void 0) return;
	let count = Math.round(estimate * n);
	return count >= 5 ? count : void 0;
}
// actions/validate-data/src/evaluation/evaluate-table.ts
/** All findings of one contract about one table, in the contract's order. The engine is locked by now. */
async function evaluateTable(options) {
	let { contract, engine, environment } = options, stated = effectiveChecks(contract, environment);
	if (stated.length === 0) return [noChecks(contract, environment)];
	let table = withOptionalKeys(contract, options.table), { relation, columns } = bindTable(contract, table), { planned, findings } = await planChecks({
		...options,
		table,
		columns
	}), judged = await evaluateChecks(engine, contract, relation, planned);
	return inContractOrder(contract, [
		...!planned.some(({ check }) => stated.includes(check)) && findings.every(({ verdict }) => verdict === "skipped") ? [nothingJudged(contract, stated.length)] : [],
		...withSwapHint(judged),
		...findings
	]);
}
/** Every column of the data, typed as the contract declares it; the engine reads only those that are asked for. */
function bindTable(contract, table) {
	let declared = new Map(contract.columns.map((column) => [column.name, column])), columns = table.columns.map(({ name }) => {
		let declaration = declared.get(name) ?? undeclaredColumn(name);
		return bindColumn(declaration, columnSql(table, declaration), contract.redact.has(name));
	});
	return {
		relation: {
			table,
			columns: columns.map(({ sql }) => sql),
			undeclared: []
		},
		columns
	};
}
function noChecks(contract, environment) {
	let where = environment === void 0 ? "" : ` in the environment ${environment}`;
	return {
		rule: "contract",
		title: "The contract can be used",
		subject: contract.name,
		verdict: "error",
		severity: "error",
		message: `${contract.name}: the contract checks nothing${where}, so it would pass whatever the data`,
		hint: "Declare columns with their types, limits or rules; docs/contract.md lists them.",
		locations: [{ path: contract.path }],
		samples: [],
		configuration: !0
	};
}
/** What comes with every table was judged, and nothing that somebody wrote down: no proof of anything. */
function nothingJudged(contract, stated) {
	return {
		rule: "contract",
		title: "The contract can be used",
		subject: contract.name,
		verdict: "inconclusive",
		severity: "error",
		message: `${contract.name}: nothing that the contract states was checked on this data: ${stated === 1 ? "its only check was" : `all of its ${formatCount(stated)} checks were`} skipped`,
		hint: "Name the data that the contract is for, or declare a column that is not optional.",
		locations: [{ path: contract.path }],
		samples: []
	};
}
/** Reports read from the form of the file to its values, and from the first column to the last. */
function inContractOrder(contract, findings) {
	let places = /* @__PURE__ */ new Map();
	for (let [index, check] of contract.checks.entries()) {
		let key = `${check.rule} ${check.location.line ?? 0}:${check.location.column ?? 0}`;
		places.has(key) || places.set(key, index);
	}
	let placeOf = (finding) => {
		let stated = finding.locations.at(-1), key = `${finding.rule} ${stated?.line ?? 0}:${stated?.column ?? 0}`, place = places.get(key);
		if (place !== void 0) return place;
		let ofColumn = contract.checks.findIndex((check) => "column" in check && check.column === finding.subject);
		return ofColumn === -1 ? -1 : ofColumn + .5;
	};
	return findings.map((finding) => ({
		finding,
		place: placeOf(finding)
	})).sort((a, b) => a.place - b.place).map(({ finding }) => finding);
}
// actions/validate-data/src/opened-subjects.ts
/**
* Opens the data of every contract, before the engine is locked. What cannot be opened is that subject's finding; the
* others are still evaluated.
*/
async function openSubjects(contracts, context, engine) {
	let subjects = [], readable = contracts.filter(({ contract }) => !(contract instanceof UserError)).length;
	for (let { path, contract, notes: where } of contracts) {
		let references = /* @__PURE__ */ new Map();
		if (contract instanceof UserError) {
			subjects.push({
				path,
				contract,
				table: void 0,
				references,
				notes: where
			});
			continue;
		}
		let { paths, named, notes } = dataPaths(contract, context, readable), { host, workingDirectory: root } = context, open = async (declared, mayLeave) => {
			for (let declaredPath of declared.paths) mayLeave || refuseOutside(declaredPath, root, contract);
			let { temporaryDirectory, signal } = host, table = await openTable({
				...declared,
				root
			}, {
				engine: await engine(),
				temporaryDirectory,
				signal
			});
			return mayLeave || await refuseGitFiles(table), table;
		}, table = await attempt(() => open({
			...contract.data,
			paths
		}, named));
		for (let reference of contract.checks.filter(isReference)) {
			if (references.has(reference.path)) continue;
			let declared = {
				paths: [reference.path],
				format: void 0,
				dialect: {},
				hivePartitions: !1
			};
			references.set(reference.path, await attempt(() => open(declared, !1)));
		}
		subjects.push({
			path,
			contract,
			table,
			references,
			notes: [...where, ...notes]
		});
	}
	return subjects;
}
/** From here on the engine reads the opened files only: before any SQL of a contract is looked at. */
async function lockToTables(opened, engine) {
	let tables = opened.flatMap(({ table, references }) => [table, ...references.values()]).filter(isTable);
	tables.length > 0 && await (await engine()).lock(tables.flatMap(({ enginePaths }) => enginePaths));
}
function isTable(value) {
	return value !== void 0 && !(value instanceof UserError);
}
/** The contract's own paths, or the input's, unless the base's policy wins (design section 2). */
function dataPaths(contract, { inputs, policyWins }, readable) {
	let given = lines(inputs.data), stated = contract.data.paths;
	if (given.length === 0) return {
		paths: stated,
		named: !1,
		notes: []
	};
	let shown = enumerate(given.map((path) => clip(path, 120)));
	if (given.length === stated.length && given.every((path, index) => path === stated[index])) return {
		paths: stated,
		named: !policyWins,
		notes: []
	};
	if (policyWins && stated.length > 0) return {
		paths: stated,
		named: !1,
		notes: [`The input data (${shown}) was not used: on a pull request the contract's data.path, ${enumerate(stated.map((path) => clip(path, 120)))}, counts.`]
	};
	if (readable > 1) throw configurationError(`The input data (${shown}) is given, and ${readable} contracts are checked.`, { hint: "Name one contract beside the data, or let each contract name its own." });
	return {
		paths: given,
		named: !0,
		notes: [`The input data (${shown}) was read in place of the contract's data.path.`]
	};
}
/** A contract may read the working directory only, and not what git keeps there: `.git/config` can hold a token. */
function refuseOutside(path, root, contract) {
	let inside = relative(root, resolve(root, path));
	if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside) || isOfGit(inside)) throw configurationError(`${contract.path} names ${clip(path, 120)}, which a contract may not read.`, {
		location: { path: contract.path },
		hint: "Data lies in the working directory, outside .git; other files are read only when the command line names them."
	});
}
/** The same for files that a pattern or a link leads to. */
async function refuseGitFiles(table) {
	for (let { path, absolutePath } of table.files) if (isOfGit(await realpath(absolutePath))) throw evidenceError(`${path} leads into .git, which is no data.`, {
		location: { path },
		hint: "Name the data file itself."
	});
}
function isOfGit(path) {
	return path.split(sep).some((part) => part.toLowerCase() === ".git");
}
function isReference(check) {
	return check.rule === "references";
}
async function attempt(open) {
	try {
		return await open();
	} catch (error) {
		if (error instanceof UserError) return error;
		throw error;
	}
}
export { evaluateTable as a, groupCountSql as c, clip as d, countOf as f, lazyEngine as g, contractsToCheck as h, bindTable as i, ownQuery as l, explainScan as m, lockToTables as n, planChecks as o, enumerate as p, openSubjects as r, scanRequest as s, isTable as t, rules as u };
