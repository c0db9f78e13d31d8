import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { internalColumn, quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import { typedRelationSql } from "@gatewright/tables/plan/run-plan.ts";
import type { MeasureValue, TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import { allOf } from "../rules/conditions.ts";
import type { Found, OccurrenceQuery, Occurrences, StepQuery, Steps } from "../rules/rule.ts";
import type { BoundColumn } from "./bound-column.ts";
import { type Group, groupKey, type PlannedCheck } from "./planned-check.ts";

export const nothingFound: Found = { occurrences: { keys: 0, rows: 0, most: [] }, steps: { broken: 0, first: [] } };

const rowNumber = internalColumn("row");

type Row = Record<string, MeasureValue>;

/** SQL of the aggregation that a check needs beside the shared scan; undefined when it needs none. */
export function ownQuery(planned: PlannedCheck, relation: string, limit: number): string | undefined {
  const { occurrences, steps } = planned.plan;
  if (occurrences !== undefined) return occurrencesSql(occurrences, planned, relation, limit);
  if (steps !== undefined) return stepsSql(steps, planned, relation, limit);
  return undefined;
}

/** Runs it and sorts what it found by group. */
export async function runOwnQuery(
  engine: Engine,
  planned: PlannedCheck,
  relation: TypedRelation,
  limit: number,
): Promise<ReadonlyMap<string, Found>> {
  // Before the relation is written out, which takes as long as it has columns, for each check.
  if (planned.plan.occurrences === undefined && planned.plan.steps === undefined) return new Map();
  const sql = ownQuery(planned, `(${typedRelationSql(relation)})`, limit);
  if (sql === undefined) return new Map();
  const rows = await engine.query(sql);
  const byGroup = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groupKey(planned.by.map((_, index) => text(row[`group_${index}`])));
    byGroup.set(group, [...(byGroup.get(group) ?? []), row]);
  }
  const keys = planned.plan.occurrences?.key.length ?? 0;
  return new Map(
    [...byGroup].map(([group, found]): [string, Found] => [
      group,
      planned.plan.occurrences === undefined
        ? { ...nothingFound, steps: stepsOf(found) }
        : { ...nothingFound, occurrences: occurrencesOf(found, keys) },
    ]),
  );
}

function occurrencesSql(query: OccurrenceQuery, planned: PlannedCheck, relation: string, limit: number): string {
  const groups = planned.by.map((column, index) => `${groupText(column)} AS group_${index}`);
  const keys = query.key.map((key, index) => `${key} AS key_${index}`);
  const groupNames = planned.by.map((_, index) => `group_${index}`);
  const positions = [...groups, ...keys].map((_, index) => String(index + 1));
  const keyNames = query.key.map((_, index) => `key_${index}`);
  const partition = groupNames.length === 0 ? "" : `PARTITION BY ${groupNames.join(", ")}`;
  const keyTexts = keyNames.map((name) => `CAST(${name} AS VARCHAR)`);
  return [
    "WITH occurrences AS (",
    `  SELECT ${[...groups, ...keys].join(", ")}, count(*) AS times`,
    `  FROM ${relation} AS data${query.join === undefined ? "" : ` ${query.join}`}`,
    `  WHERE ${query.considered === "true" ? (planned.when ?? "true") : allOf(query.considered, planned.when)}`,
    // By position: a column of the data may have the name of an alias.
    `  GROUP BY ${positions.join(", ")}`,
    query.repeated ? "  HAVING count(*) > 1" : "",
    ")",
    `SELECT ${[...groupNames, ...keyTexts.map((sql, index) => `${sql} AS key_text_${index}`)].join(", ")}, times,`,
    `  count(*) OVER (${partition}) AS keys, sum(times) OVER (${partition}) AS rows`,
    "FROM occurrences",
    `QUALIFY row_number() OVER (${partition} ORDER BY times DESC, ${keyTexts.join(", ")}) <= ${limit}`,
    `ORDER BY ${[...groupNames, "times DESC", ...keyTexts].join(", ")}`,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function occurrencesOf(rows: readonly Row[], keys: number): Occurrences {
  return {
    keys: count(rows[0]?.["keys"]),
    rows: count(rows[0]?.["rows"]),
    most: rows.map((row) => ({
      key: Array.from({ length: keys }, (_, index) => text(row[`key_text_${index}`])),
      times: count(row["times"]),
    })),
  };
}

function stepsSql(query: StepQuery, planned: PlannedCheck, relation: string, limit: number): string {
  const { column } = query;
  const groups = planned.by.map((by, index) => `${groupText(by)} AS group_${index}`);
  const groupNames = planned.by.map((_, index) => `group_${index}`);
  const partition = groupNames.length === 0 ? "" : `PARTITION BY ${groupNames.join(", ")}`;
  const select = (names: readonly string[]) => names.map((name) => `${name}, `).join("");
  return [
    "WITH numbered AS (",
    `  SELECT *, row_number() OVER () AS ${rowNumber} FROM ${relation} AS data`,
    "), ordered AS (",
    `  SELECT ${select(groups)}${rowNumber} AS row_number, ${column.value} AS value, ${column.raw} AS raw FROM numbered`,
    `  WHERE ${allOf(`${column.value} IS NOT NULL`, planned.when)}`,
    "), steps AS (",
    `  SELECT *, lag(value) OVER (${partition} ORDER BY row_number) AS previous,`,
    `    lag(raw) OVER (${partition} ORDER BY row_number) AS previous_raw FROM ordered`,
    ")",
    `SELECT ${select(groupNames)}row_number, raw, previous_raw, count(*) OVER (${partition}) AS broken`,
    `FROM steps WHERE ${query.breaks}`,
    `QUALIFY row_number() OVER (${partition} ORDER BY row_number) <= ${limit}`,
    `ORDER BY ${[...groupNames, "row_number"].join(", ")}`,
  ].join("\n");
}

function stepsOf(rows: readonly Row[]): Steps {
  return {
    broken: count(rows[0]?.["broken"]),
    first: rows.map((row) => ({
      row: count(row["row_number"]),
      value: text(row["raw"]),
      previous: text(row["previous_raw"]),
    })),
  };
}

/** Groups are told apart by the text of their values, as the shared scan does (`groupColumn` of the tables package). */
export function groupText(column: BoundColumn): string {
  return `CASE WHEN ${column.isNull} THEN NULL ELSE ${column.raw} END`;
}

/** SQL that is true for the rows of a group. */
export function inGroup(by: readonly BoundColumn[], group: Group): string | undefined {
  if (by.length === 0) return undefined;
  const conditions = by.map((column, index) => {
    const value = group.values[index];
    return value === null || value === undefined
      ? column.isNull
      : `(NOT ${column.isNull} AND ${column.raw} = ${quoteLiteral(value)})`;
  });
  return conditions.join(" AND ");
}

function count(value: MeasureValue | undefined): number {
  return value === null || value === undefined ? 0 : Number(value);
}

function text(value: MeasureValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
