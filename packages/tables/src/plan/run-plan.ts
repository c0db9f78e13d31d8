import type { Engine } from "../engine/engine.ts";
import { internalColumn, quoteIdentifier, rawColumn, reservedPrefix } from "./identifiers.ts";
import type { Measure, MeasureRow, MeasureValue, SampleRequest, SampleRow, TypedRelation } from "./scan-plan.ts";
import { groupColumn, numberedRelationSql, rowNumber, typedRelationSql } from "./typed-relation.ts";

export { groupColumn, typedRelationSql } from "./typed-relation.ts";

/** The one statement that computes all measures. */
export function explainScan(relation: TypedRelation, measures: readonly Measure[]): string {
  const keys = keyColumns(measures);
  const values = measures.map((measure, index) => `  ${measure.sql} AS ${internalColumn(`m${index}`)}`);
  const source = typedRelationSql(relation);
  if (keys.length === 0) return `SELECT\n${values.join(",\n")}\nFROM ${source}`;
  const groups = keys.map((key, index) => `${groupColumn(relation, key)} AS ${groupName(index)}`);
  const names = keys.map((_, index) => groupName(index));
  // One column a key: GROUPING of all of them is one number, which has no bit for a 65th.
  const grouped = names.map((name, index) => `GROUPING(${name}) AS ${internalColumn(`grouping:${index}`)}`);
  const sets = groupingSets(measures).map((by) => `(${by.map((name) => groupName(keys.indexOf(name))).join(", ")})`);
  return [
    `SELECT\n  ${grouped.join(", ")},`,
    `  ${names.join(", ")},`,
    values.join(",\n"),
    `FROM (SELECT *, ${groups.join(", ")} FROM ${source})`,
    `GROUP BY GROUPING SETS (${sets.join(", ")})`,
  ].join("\n");
}

/**
 * Computes all measures in one scan. Returns one row over all rows (`group` empty, when a measure asks for that, and
 * for an empty table too) and one a group of each `by`, in any order; a row holds the values of the measures of its `by`
 * only, whatever the order in which they name its columns.
 */
export async function runScan(
  engine: Engine,
  relation: TypedRelation,
  measures: readonly Measure[],
): Promise<MeasureRow[]> {
  if (measures.length === 0) return [];
  const keys = keyColumns(measures);
  const rows = await engine.query(explainScan(relation, measures));
  const result = rows.map((row): MeasureRow => {
    const by = keys.filter((_, index) => Number(row[`${reservedPrefix}grouping:${index}`]) === 0);
    return measureRow(row, measures, by, keys);
  });
  const overAll = measures.filter((measure) => groupId(measure.by) === groupId([]));
  // Without a single row the engine gives no group, not even the one over all rows.
  if (overAll.length > 0 && keys.length > 0 && !result.some((row) => row.group.size === 0)) {
    result.unshift(...(await runScan(engine, relation, overAll)));
  }
  return result;
}

/** Rows that break rules, the first ones in file order, all requests in one scan. */
export async function sampleRows(
  engine: Engine,
  relation: TypedRelation,
  requests: readonly SampleRequest[],
): Promise<Map<string, SampleRow[]>> {
  const samples = new Map<string, SampleRow[]>(requests.map(({ id }) => [id, []]));
  const asked = requests.filter(({ limit }) => limit > 0);
  if (asked.length === 0) return samples;
  const lists = asked.map((request, index) => {
    const value = request.column === undefined ? "NULL::VARCHAR" : shownColumn(relation, request.column);
    const pair = `struct_pack(r := ${rowNumber}, v := ${value})`;
    return `arg_min(${pair}, ${rowNumber}, ${request.limit}) FILTER (WHERE ${request.predicate}) AS s${index}`;
  });
  const [row] = await engine.query(`SELECT ${lists.join(", ")} FROM ${numberedRelationSql(relation)}`);
  for (const [index, { id }] of asked.entries()) {
    const list = row?.[`s${index}`] ?? [];
    samples.set(id, sampleList(list));
  }
  return samples;
}

function shownColumn(relation: TypedRelation, name: string): string {
  const declared = relation.columns.some((column) => column.name === name);
  return declared ? rawColumn(name) : `CAST(${quoteIdentifier(name)} AS VARCHAR)`;
}

function sampleList(list: MeasureValue): SampleRow[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((pair: MeasureValue) => {
    if (!Array.isArray(pair)) return [];
    const [row, value] = pair;
    return [{ row: Number(row), value: value === null || value === undefined ? null : String(value) }];
  });
}

function measureRow(
  row: Record<string, MeasureValue>,
  measures: readonly Measure[],
  by: readonly string[],
  keys: readonly string[],
): MeasureRow {
  const own = groupId(by);
  const values = new Map<string, MeasureValue>();
  for (const [index, measure] of measures.entries()) {
    if (groupId(measure.by) === own) values.set(measure.id, row[`${reservedPrefix}m${index}`] ?? null);
  }
  // A grouping that nobody asked for would be a group that nobody finds.
  if (values.size === 0) throw new Error(`The scan gave a row grouped by ${own}, which no measure asks for.`);
  const group = by.map((name): [string, string | null] => {
    const value = row[`${reservedPrefix}by:${keys.indexOf(name)}`] ?? null;
    return [name, value === null ? null : String(value)];
  });
  return { group: new Map(group), values };
}

function groupName(index: number): string {
  return internalColumn(`by:${index}`);
}

/** All columns that some measure groups by, in a fixed order. */
function keyColumns(measures: readonly Measure[]): string[] {
  return [...new Set(measures.flatMap((measure) => measure.by ?? []))].sort();
}

function groupingSets(measures: readonly Measure[]): string[][] {
  const sets = new Map(measures.map((measure) => [groupId(measure.by), measure.by ?? []]));
  return [...sets.values()];
}

function groupId(by: readonly string[] | undefined): string {
  return JSON.stringify([...(by ?? [])].sort());
}
