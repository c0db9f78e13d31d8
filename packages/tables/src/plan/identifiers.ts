/** An SQL identifier for any name. Column names come from files: never put one into SQL without this. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** An SQL text literal for any text. DuckDB knows no backslash escapes in it. */
export function quoteLiteral(text: string): string {
  // A NUL would end the statement's C string early, and cannot be in a VARCHAR of this engine's SQL text anyway.
  if (text.includes("\0")) return `(${text.split("\0").map(quoteLiteral).join(" || chr(0) || ")})`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** No column of a table begins with it, in any case (`openTable` refuses that): queries name columns of their own so. */
export const reservedPrefix = "gatewright:";

/** A column that a query of ours makes: no name of the data can take its place. */
export function internalColumn(name: string): string {
  return quoteIdentifier(`${reservedPrefix}${name}`);
}

/** The raw text of a declared column in the typed relation. */
export function rawColumn(name: string): string {
  return internalColumn(`raw:${name}`);
}

/** BOOLEAN of the typed relation: the declared column is null or holds a declared missing token. */
export function nullColumn(name: string): string {
  return internalColumn(`null:${name}`);
}
