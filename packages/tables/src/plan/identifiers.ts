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

/** The raw text of a declared column in the typed relation. */
export function rawColumn(name: string): string {
  return quoteIdentifier(`raw:${name}`);
}

/** BOOLEAN of the typed relation: the declared column is null or holds a declared missing token. */
export function nullColumn(name: string): string {
  return quoteIdentifier(`null:${name}`);
}
