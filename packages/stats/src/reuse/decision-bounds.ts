import { exactHigh, exactLow } from "../proportions/exact-bounds.ts";
import { checkError, checkPositive, checkWhole } from "./arguments.ts";
import { empiricalBernsteinHalfWidth } from "./empirical-bernstein.ts";
import { hoeffdingHalfWidth } from "./hoeffding.ts";

/**
 * Two one-sided bounds, each of which is wrong with a probability of at most `error`. Not an `Interval`: its two-sided level
 * 1 − 2·error is 1 in floating point long before the errors of a test-set budget end.
 */
export interface DecisionBounds {
  low: number;
  high: number;
  error: number;
  /** By its full name. */
  method: string;
}

/**
 * Exact bounds of a share at any level: Clopper–Pearson, low = the p with P(X ≥ k | p) = error, high = that with P(X ≤ k | p) = error.
 * @param error one-sided, e.g. `errorPerDecision(…).error`
 * @throws RangeError when successes is not a whole number of 0 … n, n below 1, or error outside (0, 1)
 * Source: Clopper and Pearson, Biometrika 26 (1934).
 */
export function shareDecisionBounds({ successes, n }: { successes: number; n: number }, error: number): DecisionBounds {
  checkWhole(n, "n", 1);
  checkWhole(successes, "successes", 0);
  if (successes > n) throw new RangeError(`successes, ${successes}, are more than the ${n} rows.`);
  checkError(error);
  return {
    low: exactLow(successes, n, error),
    high: exactHigh(successes, n, error),
    error,
    method: "Clopper–Pearson bounds",
  };
}

/**
 * Always valid bounds of the difference of two shares on the same rows, (gained − lost)/n: of each of the two shares a
 * Clopper–Pearson bound at error/2, so that by the union bound both hold together.
 *
 * low = L(gained; error/2) − U(lost; error/2), high = U(gained; error/2) − L(lost; error/2)
 * @param counts rows that only the candidate has right, rows that only the champion has right, all rows
 * @throws RangeError when the counts are no whole numbers of 0 and more, together more than n, or error is outside (0, 1)
 */
export function pairedDecisionBounds(
  { gained, lost, n }: { gained: number; lost: number; n: number },
  error: number,
): DecisionBounds {
  checkWhole(n, "n", 1);
  checkWhole(gained, "gained", 0);
  checkWhole(lost, "lost", 0);
  if (gained + lost > n) throw new RangeError(`gained and lost, ${gained + lost}, are more than the ${n} rows.`);
  checkError(error);
  return {
    low: exactLow(gained, n, error / 2) - exactHigh(lost, n, error / 2),
    high: exactHigh(gained, n, error / 2) - exactLow(lost, n, error / 2),
    error,
    method: "paired Clopper–Pearson bounds",
  };
}

/**
 * Bounds of a mean of numbers that lie in [from, to] (a value per decision, a Brier score, a difference of such), without
 * any assumption about their distribution: the narrower of Hoeffding's and the empirical Bernstein bound, each at error/2,
 * so that choosing after the fact costs nothing. Never outside of [from, to].
 * @param measured.variance of the rows, with n − 1 in the denominator
 * @throws RangeError when to is not above from, mean outside of it, variance negative, n below 2 or error outside (0, 1)
 */
export function meanDecisionBounds(
  { mean, variance, n }: { mean: number; variance: number; n: number },
  [from, to]: readonly [from: number, to: number],
  error: number,
): DecisionBounds {
  const range = to - from;
  checkPositive(range, "The range of the numbers");
  if (!(mean >= from && mean <= to)) throw new RangeError(`mean must be between ${from} and ${to}, not ${mean}.`);
  checkError(error);
  const logError = Math.log(error) - Math.LN2;
  const hoeffding = hoeffdingHalfWidth({ range, rows: n }, logError);
  const bernstein = empiricalBernsteinHalfWidth({ variance, range, n }, logError);
  const halfWidth = Math.min(hoeffding, bernstein);
  return {
    low: Math.max(from, mean - halfWidth),
    high: Math.min(to, mean + halfWidth),
    error,
    method: bernstein < hoeffding ? "empirical Bernstein bounds" : "Hoeffding bounds",
  };
}
