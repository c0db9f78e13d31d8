import type { SparseColumns } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";

/** Adds row `row` of weight `weight` as unit `at`. */
export type RowWriter = (row: number, weight: number, at: number) => void;

/**
 * Columns of sums over rows. Rows of weight 0 add nothing, not even NaN.
 * @param rows indices that take part; undefined: all
 * @param count number of columns
 * @param writer made once for the empty columns, then called for every row that has weight
 */
export function rowColumns(
  outcomes: Outcomes,
  rows: Int32Array | undefined,
  count: number,
  writer: (columns: readonly Float64Array[]) => RowWriter,
): Float64Array[] {
  const length = rows === undefined ? outcomes.n : rows.length;
  const columns = Array.from({ length: count }, () => new Float64Array(length));
  everyRow(outcomes, rows, writer(columns));
  return columns;
}

/** As `rowColumns`, for units that add to few of many sums: `entries` is how many sums one row adds to. */
export function sparseRowColumns(
  outcomes: Outcomes,
  rows: Int32Array | undefined,
  sums: number,
  entries: number,
  writer: (sum: readonly Int32Array[], amount: readonly Float64Array[]) => RowWriter,
): SparseColumns {
  const length = rows === undefined ? outcomes.n : rows.length;
  const sum = Array.from({ length: entries }, () => new Int32Array(length));
  const amount = Array.from({ length: entries }, () => new Float64Array(length));
  everyRow(outcomes, rows, writer(sum, amount));
  return { sums, sum, amount };
}

/** The same as whole columns. */
export function denseColumns({ sums, sum, amount }: SparseColumns): Float64Array[] {
  const length = sum[0]?.length ?? 0;
  const columns = Array.from({ length: sums }, () => new Float64Array(length));
  for (let entry = 0; entry < sum.length; entry += 1) {
    const to = sum[entry];
    const add = amount[entry];
    if (to === undefined || add === undefined) continue;
    for (let at = 0; at < length; at += 1) {
      const column = columns[to[at] ?? 0];
      if (column !== undefined) column[at] = (column[at] ?? 0) + (add[at] ?? 0);
    }
  }
  return columns;
}

/** An array of Outcomes that the metric needs. A missing one is a mistake of the caller. */
export function needed<T>(array: T | undefined, name: string): T {
  if (array === undefined) throw new RangeError(`This metric needs ${name}, which these outcomes do not have.`);
  return array;
}

function everyRow(outcomes: Outcomes, rows: Int32Array | undefined, write: RowWriter): void {
  const { weight } = outcomes;
  const length = rows === undefined ? outcomes.n : rows.length;
  for (let at = 0; at < length; at += 1) {
    const row = rows === undefined ? at : (rows[at] ?? 0);
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    if (w > 0) write(row, w, at);
  }
}
