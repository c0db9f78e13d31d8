import { checkLogError, checkPositive, checkWhole } from "./arguments.ts";

/**
 * The one-sided half-width of a mean of bounded numbers from the variance that was measured on the same rows, without any
 * assumption about the true one: √(2·V·L/n) + 7·range·L / (3·(n − 1)), L = ln 2 − logError.
 * @param given.variance of the rows, with n − 1 in the denominator
 * @param given.range length of the interval in which every number lies
 * @param logError natural logarithm of the error of one decision; negative
 * @throws RangeError when variance is negative, range not above 0, n below 2 or logError not below 0
 * Source: Maurer and Pontil, Empirical Bernstein bounds and sample-variance penalization, COLT 2009, theorem 4.
 */
export function empiricalBernsteinHalfWidth(
  { variance, range, n }: { variance: number; range: number; n: number },
  logError: number,
): number {
  if (!(variance >= 0 && variance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`variance must be 0 and more, not ${variance}.`);
  }
  checkPositive(range, "range");
  checkWhole(n, "n", 2);
  checkLogError(logError);
  const exponent = Math.LN2 - logError;
  return Math.sqrt((2 * variance * exponent) / n) + (7 * range * exponent) / (3 * (n - 1));
}
