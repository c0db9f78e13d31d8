import type { Metric, SumsForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";

/**
 * The metric on these rows.
 * @param rows indices of the rows that take part, ascending; undefined: all
 * @returns NaN where the metric is not defined: no rows, one class only, nothing predicted, … (each metric says when)
 * @throws RangeError when an array that the metric needs is absent
 */
export function metricValue(metric: Metric, outcomes: Outcomes, rows?: Int32Array): number {
  if ((rows === undefined ? outcomes.n : rows.length) === 0) return Number.NaN;
  const { form } = metric;
  return form.kind === "ranks" ? form.value(outcomes, rows) : form.value(totals(form, outcomes, rows));
}

/** The metric by the columns of its form, for whoever has them already. */
export function valueOfColumns(form: SumsForm, columns: readonly Float64Array[]): number {
  return form.value(compensatedSums(columns));
}

/** The sums, compensated (Neumaier 1974): a million small terms lose no digits. */
function totals(form: SumsForm, outcomes: Outcomes, rows?: Int32Array): Float64Array {
  if (form.sparse === undefined) return compensatedSums(form.columns(outcomes, rows));
  const { sums, sum, amount } = form.sparse(outcomes, rows);
  const total = new Float64Array(sums);
  const lost = new Float64Array(sums);
  for (let entry = 0; entry < sum.length; entry += 1) {
    const to = sum[entry] ?? new Int32Array(0);
    const add = amount[entry] ?? new Float64Array(0);
    for (let at = 0; at < to.length; at += 1) {
      const into = to[at] ?? 0;
      const x = add[at] ?? 0;
      const before = total[into] ?? 0;
      const after = before + x;
      lost[into] = (lost[into] ?? 0) + (Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before);
      total[into] = after;
    }
  }
  return total.map((value, at) => value + (lost[at] ?? 0));
}

function compensatedSums(columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from(columns, compensatedSum);
}

function compensatedSum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let at = 0; at < values.length; at += 1) {
    const x = values[at] ?? 0;
    const after = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total;
    total = after;
  }
  return total + lost;
}
