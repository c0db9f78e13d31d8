import type { Engine } from "../engine/engine.ts";
import { nullColumn, quoteIdentifier, rawColumn } from "../plan/identifiers.ts";
import type { MeasureValue, TypedRelation } from "../plan/scan-plan.ts";
import { typedRelationSql } from "../plan/typed-relation.ts";
import { columnSql } from "../source/column-sql.ts";
import type { ColumnDeclaration, LogicalType } from "../source/logical-type.ts";
import type { Table, TableFormat } from "../source/table.ts";
import { inferDeclarations } from "./infer-types.ts";

/** What a table looks like, as JSON of bounded size whatever the table's. */
export interface TableProfile {
  format: TableFormat;
  rows: number;
  files: { path: string; bytes: number; digest: string; rows: number }[];
  columns: ColumnProfile[];
}

export interface ColumnProfile {
  name: string;
  physicalType: string;
  /** The narrowest type whose form every value has; undefined: no value, or a type that contracts do not know. */
  type: LogicalType | undefined;
  /** For timestamps: `none` when no value has an offset. */
  zone: "none" | undefined;
  nulls: number;
  /** Different values, nulls not counted; `exact` false: estimated (about 4 % off), above a million rows. */
  distinct: { count: number; exact: boolean };
  /** Numbers, or text for dates, timestamps and strings. */
  minimum: number | string | null;
  maximum: number | string | null;
  /** NaN and infinities of a number column; they take no part in what follows. */
  notFinite: number;
  mean: number | null;
  /** Sample standard deviation (n - 1). */
  std: number | null;
  /** p1, p5, p25, p50, p75, p95, p99 by linear interpolation. */
  quantiles: Record<string, number> | null;
  /** Equal widths from minimum to maximum, at most 20; both ends of a bin inclusive only in the last. */
  histogram: { low: number; high: number; count: number }[] | null;
  /** The most frequent values as text, at most 20, most frequent first. */
  top: { value: string; count: number }[];
  /** Characters of the shortest and longest text. */
  lengths: { minimum: number; maximum: number } | null;
}

const mostColumns = 1_000;
const topValues = 20;
const bins = 20;
const longestValue = 200;
/** Above it distinct counts and quantiles are estimated: exact ones cost seconds a column at ten million rows. */
const exactRows = 1_000_000;
const probabilities = { p1: 0.01, p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95, p99: 0.99 };

/** Profiles the first 1,000 columns of a table. */
export async function profileTable(engine: Engine, table: Table): Promise<TableProfile> {
  const declarations = await inferDeclarations(engine, table, table.columns.slice(0, mostColumns));
  const relation: TypedRelation = { table, columns: declarations.map((d) => columnSql(table, d)), undeclared: [] };
  const columns: ColumnProfile[] = [];
  for (const declaration of declarations) columns.push(await profileColumn(engine, relation, declaration));
  const named = table.files.slice(0, 1_000);
  return {
    format: table.format,
    rows: table.rows,
    files: await Promise.all(
      named.map(async ({ path, bytes, digest, rows }) => ({ path, bytes, digest: await digest, rows })),
    ),
    columns,
  };
}

async function profileColumn(
  engine: Engine,
  relation: TypedRelation,
  { name, type, zone }: ColumnDeclaration,
): Promise<ColumnProfile> {
  const { table } = relation;
  const exact = table.rows <= exactRows;
  const value = quoteIdentifier(name);
  const isNumber = type === "integer" || type === "number";
  const finite = type === "number" ? `isfinite(CAST(${value} AS DOUBLE))` : "true";
  const number = `CAST(${value} AS DOUBLE)`;
  const source = `(SELECT ${value}, ${rawColumn(name)}, ${nullColumn(name)} FROM ${typedRelationSql({ ...relation, columns: relation.columns.filter((column) => column.name === name) })})`;
  const quantile = exact ? "quantile_cont" : "approx_quantile";
  const measures: Record<string, string> = {
    nulls: `count(*) FILTER (WHERE ${nullColumn(name)})`,
    distinct: exact ? `count(DISTINCT ${rawColumn(name)})` : `approx_count_distinct(${rawColumn(name)})`,
    not_finite: isNumber ? `count(*) FILTER (WHERE NOT ${finite})` : "0",
    minimum: type === undefined ? "NULL" : `min(${value}) FILTER (WHERE ${finite})`,
    maximum: type === undefined ? "NULL" : `max(${value}) FILTER (WHERE ${finite})`,
    mean: isNumber ? `favg(${number}) FILTER (WHERE ${finite})` : "NULL",
    std: isNumber ? `stddev_samp(${number}) FILTER (WHERE ${finite} AND abs(${number}) < 1e150)` : "NULL",
    quantiles: isNumber
      ? `${quantile}(${number}, [${Object.values(probabilities).join(", ")}]) FILTER (WHERE ${finite})`
      : "NULL",
    shortest: type === "string" ? `min(length(${value}))` : "NULL",
    longest: type === "string" ? `max(length(${value}))` : "NULL",
  };
  const select = Object.entries(measures).map(([id, sql]) => `${sql} AS ${id}`);
  const [row = {}] = await engine.query(`SELECT ${select.join(", ")} FROM ${source}`);
  const low = plainNumber(row["minimum"]);
  const high = plainNumber(row["maximum"]);
  const shortest = plainNumber(row["shortest"]);
  return {
    name,
    physicalType: table.columns.find((column) => column.name === name)?.physicalType ?? "",
    type,
    zone: type === "timestamp" && zone === "none" ? "none" : undefined,
    nulls: Number(row["nulls"] ?? 0),
    distinct: { count: Number(row["distinct"] ?? 0), exact },
    minimum: bound(row["minimum"]),
    maximum: bound(row["maximum"]),
    notFinite: Number(row["not_finite"] ?? 0),
    mean: plainNumber(row["mean"]),
    std: plainNumber(row["std"]),
    quantiles: quantilesOf(row["quantiles"]),
    histogram:
      isNumber && low !== null && high !== null ? await histogram(engine, source, number, finite, low, high) : null,
    top: await topOf(engine, source, name),
    lengths: shortest === null ? null : { minimum: shortest, maximum: plainNumber(row["longest"]) ?? shortest },
  };
}

async function histogram(
  engine: Engine,
  source: string,
  number: string,
  finite: string,
  low: number,
  high: number,
): Promise<ColumnProfile["histogram"]> {
  const width = (high - low) / bins;
  if (!(width > 0) || !Number.isFinite(width)) {
    const [row] = await engine.query(`SELECT count(${number}) FILTER (WHERE ${finite}) AS n FROM ${source}`);
    return [{ low, high, count: Number(row?.["n"] ?? 0) }];
  }
  const bin = `least(${bins - 1}, CAST(floor((${number} - (${low})) / ${width}) AS INTEGER))`;
  const rows = await engine.query(
    `SELECT ${bin} AS bin, count(*) AS n FROM ${source} WHERE ${number} IS NOT NULL AND ${finite} GROUP BY 1`,
  );
  const counts = new Map(rows.map((row) => [Number(row["bin"]), Number(row["n"])]));
  return Array.from({ length: bins }, (_, index) => ({
    low: low + index * width,
    high: index === bins - 1 ? high : low + (index + 1) * width,
    count: counts.get(index) ?? 0,
  }));
}

async function topOf(engine: Engine, source: string, name: string): Promise<ColumnProfile["top"]> {
  const rows = await engine.query(
    `SELECT ${rawColumn(name)} AS value, count(*) AS n FROM ${source} WHERE NOT ${nullColumn(name)} GROUP BY 1 ORDER BY n DESC, value LIMIT ${topValues}`,
  );
  return rows.map((row) => ({ value: shorten(String(row["value"])), count: Number(row["n"]) }));
}

function shorten(text: string): string {
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

function plainNumber(value: MeasureValue | undefined): number | null {
  const number = typeof value === "bigint" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

function bound(value: MeasureValue | undefined): number | string | null {
  if (value === null || value === undefined) return null;
  // Beyond 2^53 a number would not be the value any more.
  return typeof value === "number" ? value : shorten(String(value));
}

function quantilesOf(value: MeasureValue | undefined): Record<string, number> | null {
  if (!Array.isArray(value)) return null;
  return Object.fromEntries(Object.keys(probabilities).map((name, index) => [name, Number(value[index])]));
}
