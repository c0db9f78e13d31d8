import { quoteLiteral } from "../plan/identifiers.ts";
import type { ColumnDeclaration, ColumnSql } from "./logical-type.ts";
import { anyOf, numberTokens, oneOf, parquetMissing } from "./missing-values.ts";
import { parquetValue } from "./physical-types.ts";
import type { PhysicalColumn, Table } from "./table.ts";
import { trimmed, typedText } from "./text-forms.ts";

/**
 * How a declared column is read from the table's raw column: null, well-formed and malformed are told apart in the same
 * scan. The column has to be there; whether it is, is asked before.
 */
export function columnSql(table: Pick<Table, "columns">, declaration: ColumnDeclaration): ColumnSql {
  const column = table.columns.find(({ name }) => name === declaration.name);
  if (column === undefined) throw new Error(`The table has no column ${JSON.stringify(declaration.name)}.`);
  switch (column.physicalType) {
    case "text":
      return textColumn(column, declaration);
    case "json":
      return jsonColumn(column, declaration);
    default:
      return parquetColumn(column, declaration);
  }
}

/** The raw text of a column that no contract declares. */
export function rawText(column: PhysicalColumn): string {
  return column.physicalType === "json" ? `(${column.sql} ->> '$')` : `CAST(${column.sql} AS VARCHAR)`;
}

function textColumn(column: PhysicalColumn, declaration: ColumnDeclaration): ColumnSql {
  // With `missing: []` nothing is missing: an empty field is an empty text.
  const field = declaration.missing?.length === 0 ? `coalesce(${column.sql}, '')` : column.sql;
  const bare = declaration.trim ? trimmed(field) : field;
  // What only spaces filled is empty after trimming, and empty is null.
  const text = declaration.trim && declaration.missing?.length !== 0 ? `nullif(${bare}, '')` : bare;
  const missing = tokens(text, declaration);
  const { sqlType, value } = typedText(text, declaration);
  return {
    name: declaration.name,
    sqlType,
    raw: text,
    isNull: missing === undefined ? `(${text} IS NULL)` : `(${text} IS NULL OR ${missing})`,
    value: missing === undefined ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
    typeMismatch: undefined,
  };
}

/** JSON has types of its own: a number is no text of digits. */
function jsonColumn(column: PhysicalColumn, declaration: ColumnDeclaration): ColumnSql {
  const json = column.sql;
  const extracted = `(${json} ->> '$')`;
  const text = declaration.trim ? trimmed(extracted) : extracted;
  const { sqlType, value } = jsonValue(json, text, declaration);
  const missing = anyOf(
    tokens(text, declaration),
    // -999.0 is the number that the token -999 is.
    declaration.type === "number" ? oneOf(value, numberTokens("DOUBLE", declaration)) : undefined,
  );
  return {
    name: declaration.name,
    sqlType,
    raw: text,
    isNull: missing === undefined ? `(${json} IS NULL)` : `(${json} IS NULL OR ${missing})`,
    value: missing === undefined ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
    typeMismatch: undefined,
  };
}

function jsonValue(json: string, text: string, declaration: ColumnDeclaration): { sqlType: string; value: string } {
  const written = `CAST(${json} AS VARCHAR)`;
  const isText = `starts_with(${written}, '"')`;
  switch (declaration.type) {
    case undefined:
      return { sqlType: "VARCHAR", value: text };
    case "integer":
      return typedText(written, declaration);
    case "number": {
      // JSON has no word for them; writers put the words of the languages into quotes.
      const words = `${isText} AND regexp_full_match(${text}, '(?i)[+-]?(nan|inf|infinity)')`;
      const number = typedText(written, { ...declaration, decimal: "." });
      return { ...number, value: `CASE WHEN ${words} THEN TRY_CAST(${text} AS DOUBLE) ELSE ${number.value} END` };
    }
    case "boolean":
      if (declaration.booleanWords === undefined) {
        const value = `CASE ${written} WHEN 'true' THEN true WHEN 'false' THEN false END`;
        return { sqlType: "BOOLEAN", value };
      }
      return typedText(text, declaration);
    case "string":
    case "date":
    case "timestamp": {
      const typed = typedText(text, declaration);
      return { ...typed, value: `CASE WHEN ${isText} THEN ${typed.value} END` };
    }
  }
}

function parquetColumn(column: PhysicalColumn, declaration: ColumnDeclaration): ColumnSql {
  const { sqlType, value, typeMismatch } = parquetValue(column, declaration);
  const raw = `CAST(${column.sql} AS VARCHAR)`;
  const text = declaration.trim ? trimmed(raw) : raw;
  const missing = parquetMissing(column, text, declaration);
  return {
    name: declaration.name,
    sqlType,
    raw: text,
    isNull: missing === undefined ? `(${column.sql} IS NULL)` : `(${column.sql} IS NULL OR ${missing})`,
    value: missing === undefined ? value : `CASE WHEN ${missing} THEN NULL ELSE ${value} END`,
    typeMismatch,
  };
}

/** BOOLEAN, never null for a present text: it is one of the declared tokens. */
function tokens(text: string, { missing }: ColumnDeclaration): string | undefined {
  return oneOf(text, (missing ?? []).map(quoteLiteral));
}
