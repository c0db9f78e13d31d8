import type { Metric, SparseColumns, SumsForm } from "../metrics/metric.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { denseCodes } from "../resampling/resampled-statistic.ts";

/** What varies independently, and how rows belong to it. */
export interface Units {
  /** `rows`, `queries` or `groups`. */
  name: string;
  count: number;
  /** Position of the group that each unit of the metric (row or query) belongs to; absent: units stand alone. */
  groups?: Int32Array;
}

/**
 * The units of a metric on these rows. Groups of one unit each are no groups: they change nothing.
 * @param unit what the metric's own sums are of
 */
export function unitsOf(unit: "rows" | "queries", outcomes: Outcomes, rows: Int32Array): Units {
  const own = unit === "rows" ? undefined : queriesOf(outcomes, rows);
  const count = own === undefined ? rows.length : own.first.length;
  const { group } = outcomes;
  if (group === undefined) return { name: unit, count };
  const firstRows = own?.first ?? rows;
  const { codes, count: groups } = denseCodes(Int32Array.from(firstRows, (row) => group[row] ?? 0));
  if (groups === count) return { name: "groups", count };
  return { name: "groups", count: groups, groups: codes };
}

/** Position of each row's query among the rising codes that occur, and the first row of each. */
export function queriesOf(outcomes: Outcomes, rows: Int32Array): { of: Int32Array; first: Int32Array } {
  const { query } = outcomes;
  if (query === undefined) throw new RangeError("A metric of queries needs the query of each row.");
  const firstRow = new Map<number, number>();
  for (const row of rows) {
    const code = query[row] ?? 0;
    if (!firstRow.has(code)) firstRow.set(code, row);
  }
  const codes = [...firstRow.keys()].sort((a, b) => a - b);
  const positions = new Map(codes.map((code, at) => [code, at]));
  return {
    of: Int32Array.from(rows, (row) => positions.get(query[row] ?? 0) ?? 0),
    first: Int32Array.from(codes, (code) => firstRow.get(code) ?? 0),
  };
}

/** Indices of all rows, made once for all metrics of a model; nobody changes them. */
const wholes = new WeakMap<Outcomes, Int32Array>();
const every = new WeakSet<Int32Array>();

/** All rows that take part, by index. */
export function rowsOf(outcomes: Outcomes, rows: Int32Array | undefined): Int32Array {
  if (rows !== undefined) return rows;
  const known = wholes.get(outcomes);
  if (known?.length === outcomes.n) return known;
  const all = new Int32Array(outcomes.n);
  for (let i = 0; i < all.length; i += 1) all[i] = i;
  wholes.set(outcomes, all);
  every.add(all);
  return all;
}

/** The values of one array on these rows; of all rows the array itself. */
export function taken(values: Float64Array, rows: Int32Array): Float64Array {
  if (every.has(rows) && rows.length === values.length) return values;
  const own = new Float64Array(rows.length);
  for (let at = 0; at < own.length; at += 1) own[at] = values[rows[at] ?? 0] ?? 0;
  return own;
}

/** What each unit adds to the sums of one or two models, the second model's sums after the first's. */
export interface SumsOfModels {
  columns: Float64Array[];
  sparse?: SparseColumns;
  /** Sums of one model. */
  each: number;
}

export function sumsOf(form: SumsForm, models: readonly Outcomes[], rows: Int32Array | undefined): SumsOfModels {
  if (form.sparse === undefined) {
    const parts = models.map((outcomes) => form.columns(outcomes, rows));
    return { columns: parts.flat(), each: parts[0]?.length ?? 0 };
  }
  const parts: SparseColumns[] = [];
  for (const outcomes of models) parts.push(form.sparse(outcomes, rows));
  const each = parts[0]?.sums ?? 0;
  return {
    columns: [],
    each,
    sparse: {
      sums: each * parts.length,
      sum: parts.flatMap(({ sum }, model) => sum.map((at) => (model === 0 ? at : at.map((j) => j + model * each)))),
      amount: parts.flatMap(({ amount }) => amount),
    },
  };
}

/** Rows of each class of a binary task. */
export function classSizes(metric: Metric, outcomes: Outcomes, rows: Int32Array) {
  const { label, task } = outcomes;
  if (task !== "binary" || label === undefined || !metric.tasks.includes("binary")) return undefined;
  let positives = 0;
  for (const row of rows) if (label[row] === 1) positives += 1;
  return { positives, negatives: rows.length - positives };
}
