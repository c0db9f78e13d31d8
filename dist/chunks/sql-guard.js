import { t as didYouMean } from "./suggestion.js";
import { t as locatedFault } from "./located-fault.js";
import { t as UserError } from "./user-error.js";
import { i as quoteLiteral, r as quoteIdentifier } from "./identifiers2.js";
import { isDeepStrictEqual } from "node:util";
// packages/tables/src/sql/sql-functions.ts
/**
* Functions and operators that a contract's SQL may use. Everything else is refused, so that a new engine version cannot
* open a way to files, settings or the clock. What is on the list reads its arguments only, gives the same result for the
* same arguments, and makes no text much longer than its arguments (no `repeat`, `lpad`, `format`).
*/
const allowedFunctions = /* @__PURE__ */ new Set(/* @__PURE__ */ "+.-.*././/.%.**.^.@.&.|.~.<<.>>.xor.add.subtract.multiply.divide.mod.fmod.pow.power.abs.ceil.ceiling.floor.round.round_even.trunc.sign.even.sqrt.cbrt.exp.ln.log.log10.log2.sin.cos.tan.cot.asin.acos.atan.atan2.degrees.radians.pi.gcd.lcm.isnan.isinf.isfinite.greatest.least.||.concat.concat_ws.lower.lcase.upper.ucase.trim.ltrim.rtrim.reverse.length.len.strlen.char_length.character_length.bit_length.ascii.unicode.ord.chr.substr.substring.left.right.split_part.translate.replace.strip_accents.nfc_normalize.contains.starts_with.ends_with.prefix.suffix.^@.strpos.instr.position.~~.!~~.~~*.!~~*.~~~.like_escape.not_like_escape.ilike_escape.not_ilike_escape.regexp_matches.regexp_full_match.regexp_extract.regexp_replace.nullif.date_part.datepart.date_trunc.datetrunc.date_diff.datediff.date_sub.datesub.date_add.age.last_day.time_bucket.timezone.julian.make_date.make_timestamp.to_timestamp.year.month.day.hour.minute.second.millisecond.microsecond.quarter.week.weekofyear.weekday.isodow.dayofweek.dayofmonth.dayofyear.isoyear.yearweek.decade.century.era.epoch.epoch_ms.dayname.monthname.strftime.strptime.try_strptime.to_years.to_months.to_weeks.to_days.to_hours.to_minutes.to_seconds.to_milliseconds.to_microseconds".split(".")), volatileFunctions = /* @__PURE__ */ new Set([
	"random",
	"setseed",
	"uuid",
	"uuidv4",
	"uuidv7",
	"gen_random_uuid",
	"now",
	"today",
	"get_current_timestamp",
	"get_current_time",
	"current_date",
	"current_time",
	"current_timestamp",
	"current_localtime",
	"current_localtimestamp",
	"localtime",
	"localtimestamp",
	"transaction_timestamp",
	"txid_current"
]), aggregateFunctions = /* @__PURE__ */ new Set(/* @__PURE__ */ "count.count_star.count_if.sum.avg.mean.min.max.median.mode.stddev.stddev_samp.stddev_pop.variance.var_samp.var_pop.corr.quantile.quantile_cont.quantile_disc.first.last.any_value.arg_min.arg_max.bool_and.bool_or.list.array_agg.string_agg.histogram.approx_count_distinct.entropy.product.fsum.kurtosis.skewness".split(".")), castTypes = /* @__PURE__ */ new Set([
	"BOOLEAN",
	"TINYINT",
	"SMALLINT",
	"INTEGER",
	"BIGINT",
	"HUGEINT",
	"UTINYINT",
	"USMALLINT",
	"UINTEGER",
	"UBIGINT",
	"UHUGEINT",
	"FLOAT",
	"DOUBLE",
	"DECIMAL",
	"VARCHAR",
	"DATE",
	"TIME",
	"TIMESTAMP",
	"TIMESTAMP WITH TIME ZONE",
	"TIMESTAMP_S",
	"TIMESTAMP_MS",
	"TIMESTAMP_NS",
	"INTERVAL",
	"UUID"
]);
// packages/tables/src/sql/sql-tree.ts
/** Why an expression is refused: a sentence without a full stop, and what to do. */
var SqlRefusal = class extends Error {
	hint;
	constructor(message, hint) {
		super(message), this.hint = hint;
	}
};
const maxNodes = 1e3, maxPatternLength = 1e3, operators = /* @__PURE__ */ new Set([
	"OPERATOR_NOT",
	"OPERATOR_IS_NULL",
	"OPERATOR_IS_NOT_NULL",
	"OPERATOR_COALESCE",
	"COMPARE_IN",
	"COMPARE_NOT_IN"
]), refusedClasses = {
	SUBQUERY: "a subquery (or ANY, ALL, EXISTS) reads other rows",
	WINDOW: "a window function reads other rows",
	STAR: "* and COLUMNS(…) stand for several columns",
	LAMBDA: "a lambda is not allowed",
	PARAMETER: "a parameter ($1, ?) has no value here",
	POSITIONAL_REFERENCE: "a column by number (#1) is not allowed",
	COLLATE: "COLLATE is not allowed",
	DEFAULT: "DEFAULT has no meaning here"
}, rowHint = "A rule is one condition over one row; aggregates have keys of their own (mean, sum, distinct, …).";
/** Names of the columns that the expression refers to, as written. Throws SqlRefusal for everything that is not allowed. */
function walkSql(root) {
	let columns = /* @__PURE__ */ new Set(), stack = [{
		node: root,
		depth: 1
	}], seen = 0;
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		let depth = next.depth + 1;
		if (seen += 1, seen > maxNodes) throw new SqlRefusal(`it has more than ${maxNodes} parts`, "Split it into several rules.");
		if (depth > 200) throw new SqlRefusal("it is nested more than 200 deep", "Split it into several rules.");
		stack.push(...childrenOf(next.node, columns).map((node) => ({
			node,
			depth
		})));
	}
	return columns;
}
/** Every class is taken apart by name: a node with a part that this file does not know is refused, not skipped. */
function childrenOf(node, columns) {
	let kind = text(node.class), type = text(node.type);
	switch (kind) {
		case "COLUMN_REF": {
			let path = list(node.column_names).map(text), [name] = path;
			if (name === void 0 || path.length > 1) throw new SqlRefusal(`${path.join(".")} is not a plain column name`, "Write the column alone; a name with a point in it stands in double quotes.");
			return columns.add(name), [];
		}
		case "CONSTANT": return [];
		case "COMPARISON": return [part(node, "left"), part(node, "right")];
		case "CONJUNCTION": return parts(node, "children");
		case "BETWEEN": return [
			part(node, "input"),
			part(node, "lower"),
			part(node, "upper")
		];
		case "CASE": return [...list(node.case_checks).map(asNode).flatMap((check) => [part(check, "when_expr"), part(check, "then_expr")]), part(node, "else_expr")];
		case "CAST": {
			let wanted = asNode(node.cast_type), id = text(wanted.id);
			if (!castTypes.has(id)) {
				let info = typeof wanted.type_info == "object" && wanted.type_info !== null ? asNode(wanted.type_info) : {};
				throw new SqlRefusal(`a cast to ${id === "UNBOUND" ? text(info.name) : id} is not allowed`, "Cast to a number, text, boolean, date or time type.");
			}
			return [part(node, "child")];
		}
		case "OPERATOR":
			if (operators.has(type)) return parts(node, "children");
			throw new SqlRefusal(operatorReason(type), "Only NOT, IS NULL, IN and COALESCE are, besides comparison and arithmetic.");
		case "FUNCTION": return functionArguments(node);
		default: throw new SqlRefusal(refusedClasses[kind] ?? `${kind.toLowerCase()} expressions are not allowed`, rowHint);
	}
}
function operatorReason(type) {
	return type === "OPERATOR_TRY" ? "TRY hides errors and is not allowed" : type === "ARRAY_EXTRACT" || type === "ARRAY_SLICE" ? "[…] is not allowed; substr takes parts of texts" : `${type.replace("OPERATOR_", "").toLowerCase()} is not allowed`;
}
function functionArguments(node) {
	let name = text(node.function_name).toLowerCase(), schema = text(node.schema);
	if (schema !== "" && schema !== "main" || text(node.catalog) !== "") throw new SqlRefusal(`${schema}.${name}(…) is not allowed`, `Write ${name}(${schema}, …): functions stand in front.`);
	if (volatileFunctions.has(name)) throw volatile(name);
	if (aggregateFunctions.has(name)) throw new SqlRefusal(`${name} looks at many rows at once`, rowHint);
	if (!allowedFunctions.has(name)) throw new SqlRefusal(`the function ${name} is not allowed`, "docs/contract.md lists the functions that are.");
	let orders = list(asNode(node.order_bys).orders);
	if (node.distinct === !0 || (node.filter ?? null) !== null || orders.length > 0) throw new SqlRefusal(`DISTINCT, FILTER and ORDER BY inside ${name}(…) are for aggregates`, rowHint);
	let given = parts(node, "children");
	return refuseUnboundedWork(name, given), given;
}
function volatile(name) {
	return new SqlRefusal(`${name} gives another value on every run, and the same data must give the same findings`, "Write the date out, or use freshness for the age of the newest value.");
}
/** What would make one row cost without bound, though the function itself is harmless. */
function refuseUnboundedWork(name, given) {
	let [, second, third] = given;
	if (name === "age" && given.length < 2) throw volatile("age with one argument");
	if (name === "replace" && (third === void 0 || !isShorter(third, second))) throw new SqlRefusal("replace may not make texts longer: both its words must be constants, the new one not longer than the old one", "Compare with LIKE or a regular expression instead.");
	if (likeFunctions.has(name) && refuseBacktracking(name, constantText(second)), name.startsWith("regexp_") || name === "~") {
		let pattern = constantText(second);
		if (second !== void 0 && pattern === void 0) throw new SqlRefusal(`the pattern of ${name} must be a constant text`, "Write the pattern out.");
		if ((pattern ?? "").length > maxPatternLength) throw new SqlRefusal(`a pattern is longer than ${maxPatternLength} characters`, "Use enum for lists of words.");
	}
	if (name === "regexp_replace" && constantText(third) !== "") throw new SqlRefusal("regexp_replace may only delete: its replacement must be ''", "Use regexp_extract to take a part.");
}
/** LIKE, ILIKE and GLOB, with and without NOT and ESCAPE. */
const likeFunctions = /* @__PURE__ */ new Set([
	"~~",
	"!~~",
	"~~*",
	"!~~*",
	"~~~",
	"like_escape",
	"not_like_escape",
	"ilike_escape",
	"not_ilike_escape"
]);
/**
* The engine tries every place for every wildcard that something follows: with two of them a text of 100,000 characters
* takes ten seconds (measured). Only plain LIKE without `_` is searched for piece by piece.
*/
function refuseBacktracking(name, pattern) {
	let word = name === "~~~" ? "GLOB" : name.includes("*") || name.includes("ilike") ? "ILIKE" : "LIKE";
	if (pattern === void 0) throw new SqlRefusal(`the pattern of ${word} must be a constant text`, "Write the pattern out.");
	if (pattern.length > maxPatternLength) throw new SqlRefusal(`a pattern is longer than ${maxPatternLength} characters`, "Use enum for lists of words.");
	if ((name !== "~~" && name !== "!~~" || pattern.includes("_")) && !((pattern.match(name === "~~~" ? /\*+(?!$|\*)/g : /%+(?!$|%)/g) ?? []).length <= 1)) throw new SqlRefusal(`${word} with more than one ${name === "~~~" ? "*" : "%"} before its end can take endless time on long texts${word === "LIKE" ? " when there is a _ or an ESCAPE" : ""}`, "Use SIMILAR TO or regexp_matches, whose time grows with the text only.");
}
function isShorter(word, old) {
	let [after, before] = [constantText(word), constantText(old)];
	return after !== void 0 && before !== void 0 && before !== "" && after.length <= before.length;
}
function constantText(node) {
	if (node?.class !== "CONSTANT") return;
	let value = asNode(node.value).value;
	return typeof value == "string" ? value : void 0;
}
function asNode(value) {
	if (typeof value != "object" || !value || Array.isArray(value)) throw unknownTree();
	return { ...value };
}
function part(node, key) {
	return asNode(node[key]);
}
function parts(node, key) {
	return list(node[key]).map(asNode);
}
function list(value) {
	if (!Array.isArray(value)) throw unknownTree();
	return value;
}
function text(value) {
	if (typeof value != "string") throw unknownTree();
	return value;
}
function unknownTree() {
	return new SqlRefusal("the engine reads it as something that is not known here", "Write it in another way.");
}
// packages/tables/src/sql/sql-guard.ts
/**
* Refuses SQL of a contract or a policy that is not one scalar expression over one row of `columns` that gives BOOLEAN (or a
* number, when that is asked for). It is parsed by the engine itself and the tree is compared with a list of what is allowed; nothing of it runs before that.
* After it, `(${expression})` may be put into a query as it is.
* @returns the columns that it refers to, under their names in `columns`
* @throws UserError (`configuration`)
*/
async function guardSql(engine, expression, { columns, location, result = "condition" }) {
	return await refusing(expression, {
		location,
		hint: result === "number" ? numberHint : void 0
	}, async () => {
		let referenced = resolve(walkSql(await parse(engine, expression).catch(refuseDepth)), columns), used = new Set(referenced);
		if (await refuseWrongTypes(engine, expression, columns.filter(({ name }) => used.has(name)), result), referenced.length === 0) throw new SqlRefusal("it names no column, so it says nothing about the data", conditionHint);
		return { referenced };
	});
}
/**
* What can be refused of an expression without knowing any column: it does not parse, or holds what is not allowed.
* @throws UserError (`configuration`)
*/
async function guardSqlForm(engine, expression, location) {
	await refusing(expression, { location }, async () => walkSql(await parse(engine, expression).catch(refuseDepth)));
}
const numberHint = "Write an expression that gives a number for every row, such as CASE WHEN paid THEN 40 - cost ELSE 0 END.", conditionHint = "Write one condition, such as end_date >= start_date, without SELECT, comments or semicolons.", ofConditions = /* @__PURE__ */ new Set([conditionHint, rowHint]);
async function refusing(expression, { location, hint }, body) {
	try {
		return await body();
	} catch (error) {
		if (!(error instanceof SqlRefusal)) throw error;
		let shown = expression.length > 120 ? `${expression.slice(0, 120)}…` : expression;
		throw locatedFault(location, `the SQL ${JSON.stringify(shown)} cannot be used: ${error.message}.`, hint !== void 0 && ofConditions.has(error.hint) ? hint : error.hint, error);
	}
}
/** Reading a tree that is nested without end overflows the stack before its depth can be counted. */
function refuseDepth(error) {
	throw error instanceof RangeError ? new SqlRefusal("it is nested too deep", "Split it into several rules.") : error;
}
/**
* The tree of the expression. It must read the same alone and in parentheses, so that nothing of it (a comment, a closing
* parenthesis, an alias, a second statement) can reach what is written around it.
*/
async function parse(engine, expression) {
	if (/[\0-\x08\x0b-\x1f\x7f]/.test(expression)) throw new SqlRefusal("it contains control characters", conditionHint);
	let plain = await serialize(engine, "true"), alone = await serialize(engine, expression), enclosed = await serialize(engine, `(${expression})`);
	if (alone !== enclosed) throw new SqlRefusal("it does not read as one expression by itself", conditionHint);
	return onlyItem(enclosed, plain);
}
/** `SELECT … FROM data` as the engine reads it, without the places in the text, which differ with what stands around. */
async function serialize(engine, item) {
	let [row] = await ask(engine, `SELECT CAST(json_serialize_sql(${quoteLiteral(`SELECT ${item} FROM data`)}) AS VARCHAR) AS tree`), json = text(row?.tree).replaceAll(/"query_location":\d+,|,?"query_location":\d+/g, "");
	if (!json.startsWith("{\"error\":true")) return json;
	let message = text(readTree(json).error_message);
	throw new SqlRefusal(`it does not parse: ${/\bfrom\b/i.test(item) ? message : message.replace("at or near \"FROM\"", "at its end")}`, conditionHint);
}
/** The item of the query, when the query has nothing else: compared with how the engine reads `plain`. */
function onlyItem(json, plain) {
	let { items, rest } = selectNode(json), [only, ...more] = items;
	if (only === void 0 || more.length > 0 || !isDeepStrictEqual(rest, selectNode(plain).rest)) throw new SqlRefusal("it is more than one condition over one row", conditionHint);
	if (only.alias !== "") throw new SqlRefusal("it names its result", conditionHint);
	return only;
}
function selectNode(json) {
	let { statements, ...around } = readTree(json), [statement, ...others] = list(statements).map(asNode), { node, named_param_map: _, ...beside } = statement ?? {}, { select_list: items = [], ...inside } = asNode(node);
	return {
		items: list(items).map(asNode),
		rest: {
			around,
			others,
			beside,
			inside
		}
	};
}
function readTree(json) {
	try {
		return asNode(JSON.parse(json));
	} catch (error) {
		throw error instanceof SyntaxError ? /"value":-?(?:inf|nan)/i.test(json) ? new SqlRefusal("it holds a number that is not finite", conditionHint) : new SqlRefusal("the engine's reading of it cannot be understood", "Write it in another way.") : error;
	}
}
/** SQL compares names without regard to case; the data's own spelling is given back. */
function resolve(written, columns) {
	let byName = new Map(columns.map(({ name }) => [name.toLowerCase(), name]));
	return [...written].map((name) => {
		let known = byName.get(name.toLowerCase());
		if (known !== void 0) return known;
		if (volatileFunctions.has(name.toLowerCase())) throw volatile(name.toLowerCase());
		let names = columns.map((column) => column.name);
		throw new SqlRefusal(`there is no column "${name}"${didYouMean(name, names).replace(/\?$/, "")}`, "It stands in neither the contract nor the data. Texts are written in single quotes.");
	});
}
/** The result must be BOOLEAN, and constants must have the form of what they are compared with. */
async function refuseWrongTypes(engine, expression, columns, result) {
	let nulls = columns.map(({ name, sqlType }) => `CAST(NULL AS ${sqlType}) AS ${quoteIdentifier(name)}`), query = `SELECT (${expression}) AS result FROM ${`(SELECT ${nulls.length === 0 ? "1" : nulls.join(", ")})`} AS data`, [described] = await ask(engine, `DESCRIBE ${query}`), type = text(described?.column_type), isNumber = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type);
	if (result === "number" && !isNumber) throw new SqlRefusal(`its result is ${type}, not a number`, numberHint);
	if (result === "condition" && type !== "BOOLEAN") throw new SqlRefusal(`its result is ${type}, not BOOLEAN`, "A rule is a condition: compare the value with something.");
	await ask(engine, query);
}
/** The engine's complaints about the expression; trouble of the engine itself passes through. */
async function ask(engine, sql) {
	try {
		return await engine.query(sql);
	} catch (error) {
		let told = error instanceof UserError && error.cause instanceof Error ? error.cause : error;
		if (!(told instanceof Error)) throw error;
		let reason = /^(Parser|Binder|Catalog|Conversion|Invalid Input|Out of Range|Not implemented|Syntax) Error: (.*)/.exec(told.message.split("\n", 1)[0] ?? "");
		throw reason === null ? error : new SqlRefusal(`the engine says: ${(reason[2] ?? "").replace(/[.!]$/, "")}`, conditionHint);
	}
}
export { guardSqlForm as n, guardSql as t };
