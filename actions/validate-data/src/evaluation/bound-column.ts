import { nullColumn, quoteIdentifier, rawColumn } from "@gatewright/tables/plan/identifiers.ts";
import type { ColumnDeclaration, ColumnSql } from "@gatewright/tables/source/logical-type.ts";

/** What can be asked of a column's values. */
export type ColumnKind = "float" | "exact" | "text" | "boolean" | "date" | "timestamp" | "instant" | "other";

/** A column of the data as rules see it: identifiers of the typed relation, and what kind of value it holds. */
export interface BoundColumn {
  name: string;
  declaration: ColumnDeclaration;
  sql: ColumnSql;
  kind: ColumnKind;
  /** Typed value, NULL when null or not of the type's form. */
  value: string;
  /** Text as it stands in the file. */
  raw: string;
  /** BOOLEAN: null, or a missing token. */
  isNull: string;
  redacted: boolean;
}

export function bindColumn(declaration: ColumnDeclaration, sql: ColumnSql, redacted: boolean): BoundColumn {
  return {
    name: sql.name,
    declaration,
    sql,
    kind: columnKind(sql.sqlType),
    value: quoteIdentifier(sql.name),
    raw: rawColumn(sql.name),
    isNull: nullColumn(sql.name),
    redacted,
  };
}

/** Declares a column that the contract does not: its raw value, as it is. */
export function undeclaredColumn(name: string): ColumnDeclaration {
  return {
    name,
    type: undefined,
    missing: undefined,
    trim: false,
    format: undefined,
    zone: undefined,
    booleanWords: undefined,
    decimal: ".",
  };
}

function columnKind(sqlType: string): ColumnKind {
  const type = sqlType.toUpperCase();
  if (type === "DOUBLE" || type === "FLOAT") return "float";
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(.*\)|BIGNUM)$/.test(type)) return "exact";
  if (type === "VARCHAR") return "text";
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (type === "TIMESTAMP WITH TIME ZONE" || type === "TIMESTAMPTZ") return "instant";
  if (type.startsWith("TIMESTAMP")) return "timestamp";
  return "other";
}
