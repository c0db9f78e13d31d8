// packages/tables/src/plan/identifiers.ts
/** An SQL identifier for any name. Column names come from files: never put one into SQL without this. */
function quoteIdentifier(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** An SQL text literal for any text. DuckDB knows no backslash escapes in it. */
function quoteLiteral(text) {
	return text.includes("\0") ? `(${text.split("\0").map(quoteLiteral).join(" || chr(0) || ")})` : `'${text.replaceAll("'", "''")}'`;
}
/** No column of a table begins with it, in any case (`openTable` refuses that): queries name columns of their own so. */
const reservedPrefix = "gatewright:";
/** A column that a query of ours makes: no name of the data can take its place. */
function internalColumn(name) {
	return quoteIdentifier(`${reservedPrefix}${name}`);
}
/** The raw text of a declared column in the typed relation. */
function rawColumn(name) {
	return internalColumn(`raw:${name}`);
}
/** BOOLEAN of the typed relation: the declared column is null or holds a declared missing token. */
function nullColumn(name) {
	return internalColumn(`null:${name}`);
}
export { rawColumn as a, quoteLiteral as i, nullColumn as n, reservedPrefix as o, quoteIdentifier as r, internalColumn as t };
