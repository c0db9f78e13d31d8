import type { ColumnSql } from "../source/logical-type.ts";
import type { Table } from "../source/table.ts";

/**
 * The typed relation that measures and predicates are written against has, for each declared column `c`,
 * its typed value under `"c"`, the raw text under `rawColumn("c")` and BOOLEAN null-or-missing under `nullColumn("c")`. A value that is present but has not the type's form is:
 * `nullColumn("c")` false and `"c"` NULL.
 */
export interface TypedRelation {
  table: Table;
  columns: ColumnSql[];
  /** Data columns that SQL rules use though the contract does not declare them: raw under their own name. */
  undeclared: string[];
}

/** One aggregate over the typed relation, computed in the shared scan. */
export interface Measure {
  /** Unique in the plan. */
  id: string;
  /** SQL aggregate expression, e.g. `count(*) FILTER (WHERE "age" < 18)`. */
  sql: string;
  /** Columns of a `by:` group; absent: over all rows. Measures of equal `by` share one grouping set of the same scan. */
  by?: string[];
}

export type MeasureValue = number | bigint | string | boolean | null | readonly MeasureValue[];

/** Values of measures over all rows, or of one group. */
export interface MeasureRow {
  /** Values of the `by` columns as text, by column; empty over all rows. */
  group: ReadonlyMap<string, string | null>;
  values: ReadonlyMap<string, MeasureValue>;
}

/** Asks for rows that break a rule; run only when the scan counted some. */
export interface SampleRequest {
  id: string;
  /** BOOLEAN SQL over the typed relation: true for a failing row. */
  predicate: string;
  /** Column whose raw value is shown and located; undefined: the whole row. */
  column: string | undefined;
  limit: number;
}

export interface SampleRow {
  /** 1-based number of the well-formed record over all files. */
  row: number;
  value: string | null;
}
