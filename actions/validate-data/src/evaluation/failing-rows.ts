import type { Location, Sample } from "@gatewright/shared/report/finding.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { sampleRows } from "@gatewright/tables/plan/run-plan.ts";
import type { SampleRequest, SampleRow, TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import type { Judgement } from "../rules/rule.ts";
import { clip } from "../wording/phrases.ts";
import type { BoundColumn } from "./bound-column.ts";

const mostColumns = 4;
const longestValue = 200;

/** Rows that one finding wants shown. */
export interface RowsWanted {
  /** Condition for the failing rows; undefined: only those that the judgement names. */
  predicate: string | undefined;
  /** Columns that stand in the samples; none: the place of the row only. */
  shows: readonly BoundColumn[];
  places: NonNullable<Judgement["places"]>;
}

interface FoundRow {
  row: number;
  cells: { column: BoundColumn; value: string | null }[];
  note?: string | undefined;
}

/** Looks up the failing rows of all findings in one scan, then the physical places of their cells. */
export async function failingRows(
  engine: Engine,
  relation: TypedRelation,
  wanted: readonly RowsWanted[],
  limit: number,
): Promise<Sample[][]> {
  const shown = wanted.map(({ shows }) => shows.slice(0, mostColumns));
  const requests = wanted.flatMap(({ predicate }, index): SampleRequest[] => {
    if (predicate === undefined) return [];
    const columns = shown[index] ?? [];
    if (columns.length === 0) return [{ id: `${index}`, predicate, column: undefined, limit }];
    return columns.map((column, place) => ({ id: `${index}.${place}`, predicate, column: column.name, limit }));
  });
  const answers = requests.length === 0 ? new Map<string, SampleRow[]>() : await sampleRows(engine, relation, requests);
  const found = wanted.map(({ places }, index): FoundRow[] => {
    const columns = shown[index] ?? [];
    const first = answers.get(columns.length === 0 ? `${index}` : `${index}.0`) ?? [];
    const rows = first.map(({ row }, place): FoundRow => {
      const cells = columns.map((column, at) => ({
        column,
        value: answers.get(`${index}.${at}`)?.[place]?.value ?? null,
      }));
      return { row, cells };
    });
    const named = places.map(({ row, column, value, note }): FoundRow => ({ row, cells: [{ column, value }], note }));
    return [...rows, ...named].slice(0, limit);
  });
  const locations = await locate(relation, found.flat());
  let next = 0;
  return found.map((rows) => rows.map((row) => toSample(row, locations[next++])));
}

/** A row with one cell is located at that cell, one with several at its line. */
async function locate(relation: TypedRelation, rows: readonly FoundRow[]): Promise<Location[]> {
  if (rows.length === 0) return [];
  const cells = rows.map(({ row, cells: [first, ...rest] }) => {
    return first === undefined || rest.length > 0 ? { row } : { row, column: first.column.name };
  });
  return await relation.table.locate(cells);
}

/** Values of redacted columns are dropped here, before anything can tell them. */
function toSample({ cells, note }: FoundRow, location: Location | undefined): Sample {
  const place = location === undefined ? {} : { location };
  if (cells.some(({ column }) => column.redacted)) return { redacted: true, ...place };
  const [only] = cells;
  const value =
    cells.length === 1 && only !== undefined
      ? only.value
      : cells.map(({ column, value: text }) => `${clip(column.name, 40)} = ${text ?? "null"}`).join(", ");
  return {
    ...(value === null || cells.length === 0 ? {} : { value: clip(value, longestValue) }),
    ...place,
    ...(note === undefined ? {} : { note: clip(note, longestValue) }),
  };
}
