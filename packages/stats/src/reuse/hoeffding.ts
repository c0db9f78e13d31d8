import { checkLogError, checkPositive } from "./arguments.ts";

/** Numbers per row that lie in an interval of length `range`: 1 for a share, 2 for a difference of two 0/1 numbers. */
export interface HoeffdingRows {
  range: number;
}

/**
 * Rows so that a mean of bounded numbers is off by more than `halfWidth` to one side with a probability of at most e^logError.
 *
 * N = ⌈range² · (−logError) / (2 · halfWidth²)⌉
 * @param logError natural logarithm of the error of one decision, e.g. ln δ − ln K; negative
 * @throws RangeError when range or halfWidth is not above 0 or logError not below 0
 * Source: Hoeffding, Probability inequalities for sums of bounded random variables, JASA 58 (1963), theorem 2.
 */
export function hoeffdingRows({ range, halfWidth }: HoeffdingRows & { halfWidth: number }, logError: number): number {
  checkLogError(logError);
  return Math.ceil(-logError / hoeffdingExponent({ range, halfWidth }));
}

/**
 * What one row adds to the exponent of the bound: P(mean − expectation ≥ halfWidth) ≤ e^(−N · exponent).
 * exponent = 2 · halfWidth² / range²
 * @throws RangeError when range or halfWidth is not above 0
 */
export function hoeffdingExponent({ range, halfWidth }: HoeffdingRows & { halfWidth: number }): number {
  checkPositive(range, "range");
  checkPositive(halfWidth, "halfWidth");
  return 2 * (halfWidth / range) ** 2;
}

/**
 * The one-sided half-width that `rows` rows give: range · √(−logError / (2N)).
 * @param logError natural logarithm of the error of one decision; negative
 * @throws RangeError when range or rows is not above 0 or logError not below 0
 */
export function hoeffdingHalfWidth({ range, rows }: HoeffdingRows & { rows: number }, logError: number): number {
  checkPositive(range, "range");
  checkPositive(rows, "rows");
  checkLogError(logError);
  return range * Math.sqrt(-logError / (2 * rows));
}
