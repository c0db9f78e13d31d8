import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { MetricValue, Series } from "@gatewright/shared/ledger/record.ts";
import { metricValue, numberText } from "../values/numbers.ts";
import { addCurve, addMetric, type Collected } from "./collected.ts";

/** A column of a table of measurements. Cells without a value are not in it. */
export interface Column {
  name: string;
  rows: number[];
  values: (MetricValue | { text: string })[];
}

export interface Rows {
  /** Where row `index` stands in the file, for errors. */
  line(index: number): number | undefined;
  count: number;
  columns: Column[];
}

/** Best first: of Lightning's `epoch` and `step` the finer one counts. */
const stepNames = [
  "step",
  "global_step",
  "_step",
  "iteration",
  "iter",
  "n_iter",
  "batch",
  "epoch",
  "round",
  "index",
  "",
];
const nameColumns = ["metric", "name", "metric_name", ".metric"];
const valueColumns = ["value", "numbervalue", ".estimate", "estimate", "score"];
/** What pandas, R, Keras and JavaScript write where there is nothing. */
const missing = new Set(["", "NA", "N/A", "null", "None", "<NA>"]);

/** A text cell as a value; undefined where there is none. */
export function cellOf(text: string): Column["values"][number] | undefined {
  const trimmed = text.trim();
  if (missing.has(trimmed)) return undefined;
  const number = numberText(trimmed);
  return number === undefined ? { text: trimmed } : metricValue(number);
}

/**
 * Measurements in rows: one row gives metrics, several give curves. A column that has one value only (Lightning's test metrics) gives
 * a metric. In the long form (`metric,value`) each name is a column.
 * @throws UserError (`evidence`) for a column that holds both numbers and other texts
 */
export function collectRows(rows: Rows, path: string, prefix: string, to: Collected): void {
  const long = longForm(rows);
  const step = long?.step ?? (rows.count > 1 ? stepColumn(rows, rows.columns) : undefined);
  const steps = step === undefined ? undefined : stepsOf(step);
  for (const column of long?.columns ?? rows.columns) {
    if (column === step || (column.name === "" && rows.count === 1)) continue;
    const name = prefix + column.name;
    const points = pointsOf(column, rows, path, steps);
    if (points === undefined) to.notNumbers.push(name);
    else if (rows.count === 1 && points[0] !== undefined) addMetric(to, name, points[0][1], path);
    else addCurve(to, name, points, path);
  }
}

/** Undefined when the column holds nothing but text. */
function pointsOf(
  column: Column,
  rows: Rows,
  path: string,
  steps: Map<number, number> | undefined,
): Series["points"] | undefined {
  const points: Series["points"] = [];
  let firstText: { text: string; row: number } | undefined;
  column.values.forEach((value, index) => {
    const row = column.rows[index] ?? 0;
    if (typeof value === "object") firstText ??= { text: value.text, row };
    else points.push([steps?.get(row) ?? row, value]);
  });
  if (firstText === undefined) return points;
  const isDecimalComma = /^[+-]?\d+,\d+$/.test(firstText.text);
  if (points.length === 0 && !isDecimalComma) return undefined;
  const line = rows.line(firstText.row);
  const where = line === undefined ? path : `${path}:${line}`;
  throw evidenceError(
    `${where}: ${column.name} is ${JSON.stringify(firstText.text.slice(0, 60))}, which is no number.`,
    {
      location: line === undefined ? { path } : { path, line },
      hint: isDecimalComma
        ? "Write numbers with a decimal point."
        : "A column holds numbers, `nan`, `inf` or nothing; an empty cell is a missing value.",
    },
  );
}

function stepColumn(rows: Rows, columns: readonly Column[]): Column | undefined {
  for (const name of stepNames) {
    const column = columns.find((candidate) => candidate.name.trim().toLowerCase() === name);
    if (column === undefined) continue;
    // A table of nothing but steps has no curve; then they are the measurement.
    if (
      columns.length > 1 &&
      column.rows.length === rows.count &&
      column.values.every((value) => typeof value === "number")
    )
      return column;
  }
  return undefined;
}

function stepsOf(column: Column): Map<number, number> {
  return new Map(
    column.values.flatMap((value, index) =>
      typeof value === "number" ? [[column.rows[index] ?? 0, value] as const] : [],
    ),
  );
}

/** `metric,value` and its like: the names stand in the rows. */
function longForm(rows: Rows): { columns: Column[]; step: Column | undefined } | undefined {
  const among = (names: readonly string[], isText: boolean): Column | undefined =>
    rows.columns.find(
      ({ name, values }) =>
        names.includes(name.trim().toLowerCase()) && values.every((value) => (typeof value === "object") === isText),
    );
  const names = among(nameColumns, true);
  const values = among(valueColumns, false);
  if (names === undefined || values === undefined || names.rows.length !== rows.count) return undefined;
  const columns = new Map<string, Column>();
  const valueAt = new Map(values.rows.map((row, index) => [row, values.values[index]]));
  names.values.forEach((cell, index) => {
    const row = names.rows[index] ?? 0;
    const name = typeof cell === "object" ? cell.text : String(cell);
    const column = columns.get(name) ?? { name, rows: [], values: [] };
    columns.set(name, column);
    const value = valueAt.get(row);
    if (value === undefined) return;
    column.rows.push(row);
    column.values.push(value);
  });
  return { columns: [...columns.values()], step: stepColumn(rows, rows.columns) };
}
