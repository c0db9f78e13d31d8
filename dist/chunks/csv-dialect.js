import { n as configurationError } from "./user-error.js";
import { t as enginePath } from "./engine-path.js";
import { i as quoteLiteral } from "./identifiers2.js";
// packages/tables/src/source/csv-dialect.ts
/** The dialect with its defaults (docs/contract.md): nothing is sniffed. Throws a UserError for what cannot be. */
function completeDialect(format, declared) {
	let quote = declared.quote ?? "\"", dialect = {
		delimiter: declared.delimiter ?? (format === "tsv" ? "	" : ","),
		quote,
		escape: declared.escape ?? quote,
		header: declared.header ?? !0,
		encoding: declared.encoding ?? "utf-8",
		decimal: declared.decimal ?? ".",
		skipLines: declared.skipLines ?? 0
	};
	return isAscii(dialect.delimiter) || refuse("delimiter", dialect.delimiter, "exactly one ASCII character"), quote !== "" && !isAscii(quote) && refuse("quote", quote, "one ASCII character, or empty for none"), dialect.escape !== "" && !isAscii(dialect.escape) && refuse("escape", dialect.escape, "one ASCII character"), (dialect.delimiter === quote || dialect.delimiter === dialect.escape) && refuse("delimiter", dialect.delimiter, "another character than the quote and the escape"), dialect;
}
function isAscii(text) {
	return text.length === 1 && /^[\t\x20-\x7e]$/.test(text);
}
function refuse(key, value, must) {
	throw configurationError(`The ${key} ${JSON.stringify(value)} cannot be used.`, { hint: `It has to be ${must}.` });
}
function scanDialect(dialect) {
	let quote = dialect.quote === "" ? void 0 : dialect.quote.charCodeAt(0), mark = dialect.escape === "" ? quote : dialect.escape.charCodeAt(0);
	return {
		delimiter: dialect.delimiter.charCodeAt(0),
		quote,
		escape: quote === void 0 ? void 0 : mark
	};
}
/**
* `read_csv` of files whose structure was checked, with every field as text under the given names.
* No `new_line`: with `\r\n` stated the engine drops all but the last buffer of rows.
*/
function readCsvSql(paths, columns, dialect, header) {
	let types = columns.map((column) => `${quoteLiteral(column)}: 'VARCHAR'`).join(", "), options = [
		"auto_detect = false",
		`header = ${header}`,
		`delim = ${quoteLiteral(dialect.delimiter)}`,
		`quote = ${quoteLiteral(dialect.quote)}`,
		`escape = ${quoteLiteral(dialect.quote === "" ? "" : dialect.escape || dialect.quote)}`,
		"nullstr = ''",
		"allow_quoted_nulls = false",
		"strict_mode = true",
		"max_line_size = 2000000",
		"hive_partitioning = false",
		`columns = {${types}}`
	];
	return `read_csv([${paths.map((path) => quoteLiteral(enginePath(path))).join(", ")}], ${options.join(", ")})`;
}
export { readCsvSql as n, scanDialect as r, completeDialect as t };
