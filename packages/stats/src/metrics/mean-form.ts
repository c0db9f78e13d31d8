import type { SumsForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { rowColumns } from "./row-columns.ts";

/**
 * The form of a weighted mean of one number a row, Σ w·term / Σ w; NaN without rows, or where a term is NaN.
 * @param term made once for the outcomes: the number of a row
 */
export function meanForm(mean: "share" | "number", term: (outcomes: Outcomes) => (row: number) => number): SumsForm {
  return {
    kind: "sums",
    unit: "rows",
    mean,
    columns(outcomes, rows) {
      const of = term(outcomes);
      return rowColumns(outcomes, rows, 2, ([top = empty, bottom = empty]) => (row, weight, at) => {
        top[at] = weight * of(row);
        bottom[at] = weight;
      });
    },
    value: quotient,
  };
}

/**
 * The form of the share of hits among the rows that are counted, Σ w·hit / Σ w·counted; NaN when no row is counted.
 * @param kind made once for the outcomes: 1 is a hit, 0 is counted, but no hit, −1 is not counted
 */
export function shareForm(kind: (outcomes: Outcomes) => (row: number) => 1 | 0 | -1): SumsForm {
  return {
    kind: "sums",
    unit: "rows",
    mean: "share",
    columns(outcomes, rows) {
      const of = kind(outcomes);
      return rowColumns(outcomes, rows, 2, ([hits = empty, counted = empty]) => (row, weight, at) => {
        const hit = of(row);
        if (hit === -1) return;
        hits[at] = hit * weight;
        counted[at] = weight;
      });
    },
    value: quotient,
  };
}

/** s0 / s1; NaN where s1 is 0. */
export function quotient(sums: ArrayLike<number>): number {
  const bottom = sums[1] ?? 0;
  return bottom > 0 ? (sums[0] ?? 0) / bottom : Number.NaN;
}

const empty = new Float64Array(0);
