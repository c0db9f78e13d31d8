import table from "../oracle/power.json" with { type: "json" };

/** What SciPy and statsmodels say; see make-power.py beside it. */
export const oracle = table;

/** |actual / expected − 1| */
export function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}
