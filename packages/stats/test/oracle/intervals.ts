import type { Interval } from "../../src/interval.ts";
import table from "./intervals.json" with { type: "json" };

/** What high-precision solvers, SciPy, statsmodels and mlxtend say; see make-intervals.py beside it. */
export const oracle = table;

/** The largest deviation seen, relative to the expected number, and where. */
export interface Worst {
  error: number;
  at: string;
  numbers: number;
}

/** Collects deviations; `below` is the size under which a number is compared absolutely. */
export function deviations(below: number): {
  add: (actual: number, expected: number, at: unknown) => void;
  worst: Worst;
} {
  const worst: Worst = { error: 0, at: "", numbers: 0 };
  const add = (actual: number, expected: number, at: unknown): void => {
    worst.numbers += 1;
    const error = actual === expected ? 0 : Math.abs(actual - expected) / Math.max(Math.abs(expected), below);
    if (!(error <= worst.error)) {
      worst.error = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error;
      worst.at = `${JSON.stringify(at)}: ${actual}, not ${expected}`;
    }
  };
  return { add, worst };
}

/** Rows whose last two numbers are the ends of the interval of what stands before them. */
export function worstInterval(
  rows: readonly (readonly (number | null)[])[],
  compute: (...given: number[]) => Interval,
  below: number,
): Worst {
  const { add, worst } = deviations(below);
  for (const row of rows) {
    const given = row.slice(0, -2).map(Number);
    const { low, high } = compute(...given);
    const [expectedLow, expectedHigh] = row.slice(-2).map((end) => end ?? Number.POSITIVE_INFINITY);
    add(low, expectedLow ?? Number.NaN, row);
    add(high, expectedHigh ?? Number.NaN, row);
  }
  return worst;
}
