import { t as require_dist } from "./dist.js";
import { n as readDate } from "./temporal-text.js";
// actions/validate-data/src/contract/proposed-column.ts
var import_dist = require_dist();
/** Keys of a column that the data keeps, from the sure to the guessed. */
function proposeColumn(profile, rows) {
	let column = withoutFalseNumbers(profile), keys = [], guesses = column === profile ? [] : ["digits with leading zeros, so names and not numbers"], present = rows - column.nulls;
	if (column.type !== void 0 && keys.push(["type", column.type]), column.zone !== void 0 && keys.push(["zone", column.zone]), present === 0) return guesses.push(rows === 0 ? "there are no rows" : "every value is null"), {
		keys,
		guesses
	};
	if (column.nulls === 0) keys.push(["required", !0]), guesses.push("no null so far");
	else {
		let limit = nullLimit(column.nulls / rows);
		limit !== void 0 && (keys.push(["nulls", limit]), guesses.push(`${percent(column.nulls / rows)} nulls now`));
	}
	let values = enumOf(column, present);
	return values === void 0 ? pushBounds(column, { maximum: !isKey(profile, rows) || column.type !== "integer" }, keys, guesses) : (keys.push(["enum", values]), guesses.push("the values so far")), column.notFinite > 0 && (keys.push(["severity", { finite: "warn" }]), guesses.push(`${column.notFinite} NaN or infinite`)), isUnique(column, present) && present > 1 && (keys.push(["unique", !0]), guesses.push("all values differ so far")), {
		keys,
		guesses
	};
}
/** Whether the column alone could name the rows: what people use as keys are texts and whole numbers. */
function isKey(profile, rows) {
	return profile.nulls === 0 && rows > 1 && isUnique(withoutFalseNumbers(profile), rows);
}
/**
* Different texts can be one number (`7` and `+7`). The profile lists the values of a column without repetitions in the
* order of their texts, in which signs and leading zeros come first: when those listed have none, no value has.
*/
function isUnique({ type, distinct, top }, present) {
	return !distinct.exact || distinct.count !== present ? !1 : type === "string" || type === "integer" && top.every(({ value }) => /^(0|[1-9]\d*)$/.test(value));
}
/** Postal codes and padded ids have the form of integers, and lose their zeros when they are read as such. */
function withoutFalseNumbers(profile) {
	return profile.type === "integer" && profile.top.some(({ value }) => /^0\d/.test(value)) ? {
		...profile,
		type: "string"
	} : profile;
}
/** A category, not a measure: few words that each occur several times. */
function enumOf({ type, distinct, top }, present) {
	if (!(distinct.exact && top.length === distinct.count) || top.length > 20 || present < 5 * top.length || top.some(({ value }) => value.length > 60)) return;
	if (type === "string") return top.map(({ value }) => value);
	if (type !== "integer" || top.length > 2) return;
	let numbers = [...new Set(top.map(({ value }) => Number(value)))];
	return numbers.every(Number.isSafeInteger) ? numbers : void 0;
}
function pushBounds({ type, minimum, maximum, notFinite }, wanted, keys, guesses) {
	if (notFinite > 0 || minimum === null || maximum === null) return;
	let exact = (bound) => type === "date" ? typeof bound == "string" && readDate(bound) !== void 0 : typeof bound == "number" ? type === "integer" ? Number.isSafeInteger(bound) : type === "number" && Number.isFinite(bound) : !1;
	exact(minimum) && exact(maximum) && (typeof minimum == "number" && minimum >= 0 ? (keys.push(["minimum", 0]), guesses.push(`smallest ${minimum} so far`)) : (keys.push(["minimum", minimum]), guesses.push("smallest so far")), wanted.maximum && (keys.push(["maximum", maximum]), guesses.push("greatest so far")));
}
/** The share rounded up to a whole percent (a tenth below one), with room; undefined when nearly all is null. */
function nullLimit(share) {
	let step = share < .01 ? .1 : 1, limit = Math.ceil(share * 100 * 1.2 / step) * step;
	return limit >= 100 ? void 0 : `<=${Number(limit.toFixed(1))}%`;
}
function percent(share) {
	return share < 1e-4 ? "under 0.01 %" : `${Number((share * 100).toPrecision(3))} %`;
}
// actions/validate-data/src/contract/propose.ts
/**
* A first contract that the data keeps: types, nulls, words, ranges and a key, with a comment wherever the data made
* a guess that its owner must confirm. `paths` are as the contract will name them; `delimiter` stands in it when it is not the
* format's own.
*/
function proposeContract(table, { paths, delimiter }) {
	let root = new import_dist.YAMLMap(), document = new import_dist.Document(root);
	document.commentBefore = [` Proposed from ${table.rows.toLocaleString("en-US")} rows. The data keeps it today; that does not make it right:`, " read every line, and mend what is only so by chance. Keys: docs/contract.md."].join("\n");
	let [onlyPath, ...otherPaths] = paths, path = onlyPath !== void 0 && otherPaths.length === 0 ? plainOrQuoted(onlyPath) : flow(paths);
	add(root, "contract", 1), delimiter === void 0 ? add(root, "data", flowMap([["path", path]])) : add(root, "data", flowMap([["path", path], ["delimiter", delimiter]]), " a guess: the header has more of it than of commas");
	let key = table.columns.find((column) => isKey(column, table.rows));
	key !== void 0 && add(root, "key", flow([key.name]), " a guess: the first column whose values all differ");
	let [rows, rowsComment] = rowsOf(table);
	return add(root, "rows", rows, rowsComment), table.columns.length > 0 && add(root, "columns", columnsOf(table, key)), escapeInvisible(document.toString({
		lineWidth: 0,
		flowCollectionPadding: !1,
		doubleQuotedAsJSON: !0
	}));
}
/**
* JSON leaves some characters as they are that an editor or a reader takes for a line end, a byte-order mark or a broken
* byte. They stand in double quotes only (see `plainOrQuoted`), so the escape means the same.
*/
function escapeInvisible(text) {
	return text.replaceAll(/[\p{Cf}\p{Zl}\p{Zp}\u007f-\u00a0\ufffd]/gu, (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`);
}
function rowsOf({ rows }) {
	return rows === 0 ? [flowMap([["min", 0]]), " there are none now; without this line an empty table fails"] : [flowMap([["min", Math.max(1, Math.floor(rows / 2))]]), " a guess: half of the rows that there are now"];
}
function columnsOf({ columns, rows }, key) {
	let map = new import_dist.YAMLMap();
	for (let column of columns) {
		let { keys, guesses } = proposeColumn(column, rows), own = column === key ? keys.filter(([name]) => name !== "unique" && name !== "required") : keys, told = column === key ? [] : guesses;
		add(map, column.name, flowMap(own), told.length === 0 ? void 0 : ` ${told.join("; ")}`);
	}
	return map;
}
/** Comments are our own words only: what stands in the data never goes into one. */
function add(map, key, value, comment) {
	let node = toNode(value);
	comment !== void 0 && (node.comment = comment), map.items.push(new import_dist.Pair(plainOrQuoted(key), node));
}
function flowMap(entries) {
	let map = new import_dist.YAMLMap();
	map.flow = !0;
	for (let [key, value] of entries) map.items.push(new import_dist.Pair(plainOrQuoted(key), toNode(value)));
	return map;
}
function flow(values) {
	let list = new import_dist.YAMLSeq();
	return list.flow = !0, list.items.push(...values.map(toNode)), list;
}
function toNode(value) {
	return value instanceof import_dist.Scalar || value instanceof import_dist.YAMLMap || value instanceof import_dist.YAMLSeq ? value : Array.isArray(value) ? flow(value) : typeof value == "object" && value ? flowMap(Object.entries(value)) : typeof value == "string" ? plainOrQuoted(value) : new import_dist.Scalar(value);
}
const specialWord = /^(true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
/**
* Names and values come from the data: only plain words stand without quotes, everything else is quoted as in JSON.
*/
function plainOrQuoted(text) {
	let scalar = new import_dist.Scalar(text);
	return scalar.type = /^(\.{0,2}\/)?[\p{L}_][\p{L}\p{N}_./*-]*( [\p{L}\p{N}_./*-]+)*$/u.test(text) && !specialWord.test(text) ? import_dist.Scalar.PLAIN : import_dist.Scalar.QUOTE_DOUBLE, scalar;
}
export { proposeContract };
