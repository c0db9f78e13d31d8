import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import type { Bound } from "../contract/contract.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { compareDecimals, decimalOf, decimalText, readDecimal, roundDecimal } from "../wording/decimal.ts";

/** Joins SQL conditions; undefined ones do not take part. */
export function allOf(...conditions: (string | undefined)[]): string {
  const stated = conditions.filter((condition) => condition !== undefined);
  return stated.length === 0 ? "true" : stated.map((condition) => `(${condition})`).join(" AND ");
}

/**
 * Number of rows for which a condition is true; NULL is not. `count_if`, since a FILTER on each of a hundred aggregates
 * makes the engine slice all columns a hundred times (measured: four times the time).
 */
export function countWhere(condition: string, when: string | undefined): string {
  const all = condition === "true" ? when : when === undefined ? condition : allOf(condition, when);
  return all === undefined ? "count(*)" : `count_if(${all})`;
}

/** Number of values that are there. */
export function countValues(column: BoundColumn, when: string | undefined): string {
  return when === undefined ? `count(${column.value})` : countWhere(hasValue(column), when);
}

/** Number of nulls and missing texts. Where they are the engine's own nulls, two plain counts are cheaper than a condition. */
export function countNulls(column: BoundColumn, when: string | undefined): string {
  const present = countPresent(column, when);
  return present === undefined ? countWhere(column.isNull, when) : `count(*) - ${present}`;
}

/** Number of rows with a value, of the type's form or not; undefined where no plain count tells it. */
export function countPresent(column: BoundColumn, when: string | undefined): string | undefined {
  if (when !== undefined) return undefined;
  const { isNull, value, raw } = column.sql;
  if (isNull === `(${value} IS NULL)`) return `count(${column.value})`;
  return isNull === `(${raw} IS NULL)` ? `count(${column.raw})` : undefined;
}

/**
 * BOOLEAN, NULL for NULL: the value is one of the list. Short lists of texts as a function of the one column, which the
 * engine computes once a dictionary entry of Parquet (measured: a tenth of the time of IN).
 */
export function isOneOf(column: BoundColumn, list: readonly (Bound | boolean)[]): string {
  const possible = list.filter((value) => column.kind !== "exact" || hasScale(String(value), scaleOf(column)));
  if (possible.length === 0) return `(CASE WHEN ${hasValue(column)} THEN false END)`;
  const literals = possible.map((value) => literal(column, value)).join(", ");
  return column.kind === "text" && list.length <= 64
    ? `list_contains([${literals}], ${column.value})`
    : `${column.value} IN (${literals})`;
}

/**
 * An aggregate that ignores NULL over the values for which the conditions are true; undefined ones do not take part.
 * @param aggregate the aggregate of a value, e.g. `(value) => \`avg(${value})\``
 */
export function aggregateWhere(
  aggregate: (value: string) => string,
  value: string,
  ...conditions: (string | undefined)[]
): string {
  const stated = conditions.filter((condition) => condition !== undefined);
  return aggregate(stated.length === 0 ? value : `CASE WHEN ${allOf(...stated)} THEN ${value} END`);
}

/** Present, and of the type's form: the rows that rules about values consider. */
export function hasValue(column: BoundColumn): string {
  return `${column.value} IS NOT NULL`;
}

/** NaN and infinities, which every comparison and every aggregate has to leave out and count apart. */
export function notFinite(column: BoundColumn): string {
  return column.kind === "float" ? `NOT isfinite(${column.value})` : "false";
}

/** A value of the contract as an SQL literal of the column's own type, so that comparing converts nothing. */
export function literal(column: BoundColumn, value: Bound | boolean): string {
  switch (column.kind) {
    case "float": {
      // A 32-bit column is compared in 32 bits: 0.1 there is another number than the 64-bit 0.1 of the contract.
      const type = column.sql.sqlType.toUpperCase() === "FLOAT" ? "FLOAT" : "DOUBLE";
      return `CAST(${quoteLiteral(String(value))} AS ${type})`;
    }
    case "exact":
      return exactLiteral(column, String(value));
    case "boolean":
      return String(value) === "true" ? "true" : "false";
    case "date":
      return `CAST(${quoteLiteral(String(value))} AS DATE)`;
    case "timestamp":
      return `CAST(${quoteLiteral(String(value))} AS TIMESTAMP)`;
    case "instant":
      return instantLiteral(String(value), column.declaration.zone);
    case "text":
    case "other":
      return quoteLiteral(String(value));
  }
}

/**
 * A limit for comparing with `<`, `<=`, `>` or `>=`. Whole numbers and decimals are compared with the next number that the
 * column can hold: the engine would otherwise convert its values to more decimals, for which large ones have no room.
 * @param towards to which side a limit between two numbers of the column moves
 */
export function limitLiteral(column: BoundColumn, limit: Bound, towards: "below" | "above"): string {
  if (column.kind !== "exact" || typeof limit !== "number") return literal(column, limit);
  return exactLiteral(column, decimalText(roundDecimal(decimalOf(limit), scaleOf(column), towards)));
}

/** A number of a column of whole numbers or decimals, in the column's own type where it has room. */
function exactLiteral(column: BoundColumn, text: string): string {
  const type = decimalType(column);
  const decimal = readDecimal(text);
  if (decimal === undefined) return `CAST(${quoteLiteral(text)} AS DOUBLE)`;
  const number = decimalText(decimal);
  const wholeDigits = number.replace(/^-?0*/, "").split(".", 1).join("").length;
  const room = type === undefined ? 38 : type.width - type.scale;
  // No value of the column is so large, so that the nearest binary number does as well.
  if (wholeDigits > room) return `CAST(${quoteLiteral(number)} AS DOUBLE)`;
  return type === undefined ? number : `CAST(${quoteLiteral(number)} AS ${column.sql.sqlType})`;
}

function hasScale(text: string, scale: number): boolean {
  const decimal = readDecimal(text);
  return decimal === undefined || compareDecimals(decimal, roundDecimal(decimal, scale, "below")) === 0;
}

function scaleOf(column: BoundColumn): number {
  return decimalType(column)?.scale ?? 0;
}

function decimalType(column: BoundColumn): { width: number; scale: number } | undefined {
  const match = /^DECIMAL\((\d+),\s*(\d+)\)$/i.exec(column.sql.sqlType);
  return match === null ? undefined : { width: Number(match[1]), scale: Number(match[2]) };
}

/** A time without an offset is read in the column's zone; without one, in UTC. */
function instantLiteral(text: string, zone: string | undefined): string {
  if (/(?:Z|[+-]\d{2}(?::?\d{2})?)$/i.test(text) && text.includes(":")) {
    return `CAST(${quoteLiteral(text)} AS TIMESTAMP WITH TIME ZONE)`;
  }
  const name = zone === undefined || zone === "none" ? "UTC" : zone;
  return `(CAST(${quoteLiteral(text)} AS TIMESTAMP) AT TIME ZONE ${quoteLiteral(name)})`;
}

/** A column's value as text, for rules about text. */
export function textOf(column: BoundColumn): string {
  return column.kind === "text" ? column.value : column.raw;
}

/** Rows whose text can be judged. */
export function hasText(column: BoundColumn): string {
  return column.kind === "text" ? hasValue(column) : `NOT ${column.isNull}`;
}

/** Condition that leaves missing texts out; undefined for columns whose value is NULL there. */
export function textOnly(column: BoundColumn): string | undefined {
  return column.kind === "text" ? undefined : hasText(column);
}

/** Number of rows whose text can be judged; undefined where no plain count tells it. */
export function countTexts(column: BoundColumn, when: string | undefined): string | undefined {
  return column.kind === "text" ? countValues(column, when) : countPresent(column, when);
}

/** Condition that leaves NaN and infinities out; undefined for columns that cannot hold them. */
export function finiteOnly(column: BoundColumn): string | undefined {
  return column.kind === "float" ? `isfinite(${column.value})` : undefined;
}
