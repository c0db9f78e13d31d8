// packages/tables/src/plan/identifiers.ts
/** An SQL identifier for any name. Column names come from files: never put one into SQL without this. */
function quoteIdentifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** An SQL text literal for any text. DuckDB knows no backslash escapes in it. */
function quoteLiteral(text) {
	return text.includes("\0") ? `(${text.split("\0").map(quoteLiteral).join(" || chr(0) || ")})` : `'${text.replaceAll("'", "''")}'`;
}
/** The raw text of a declared column in the typed relation. */
function rawColumn(name) {
	return quoteIdentifier(`raw:${name}`);
}
/** BOOLEAN of the typed relation: the declared column is null or holds a declared missing token. */
function nullColumn(name) {
	return quoteIdentifier(`null:${name}`);
}
export { rawColumn as i, quoteIdentifier as n, quoteLiteral as r, nullColumn as t };
