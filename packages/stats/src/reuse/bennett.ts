import { checkLogError, checkPositive } from "./arguments.ts";

/** Numbers per row whose variance, and whose distance from their expectation, is known to be limited. */
export interface BennettRows {
  /** At most this variance; for the difference of two 0/1 numbers: the share of rows on which they differ. */
  variance: number;
  /**
   * At most this far above the expectation. ease.ml/ci's paper takes 1 (the default), which is short by the expectation
   * itself; `1 + variance` is exact for differences of 0/1 numbers and costs 0.3 % more rows at variance 0.1, half-width 0.01.
   */
  bound?: number;
}

/**
 * Rows so that a mean of numbers of small variance is off by more than `halfWidth` to one side with a probability of at most
 * e^logError.
 *
 * N = ⌈−logError / (v/b² · h(b·ε/v))⌉, h(u) = (1 + u)·ln(1 + u) − u, with v variance, b bound, ε halfWidth
 * @param logError natural logarithm of the error of one decision; negative
 * @throws RangeError when variance, bound or halfWidth is not above 0 or logError not below 0
 * Source: Bennett, Probability inequalities for the sum of independent random variables, JASA 57 (1962); Renggli et al.,
 * MLSys 2019, section 4.1.
 */
export function bennettRows(given: BennettRows & { halfWidth: number }, logError: number): number {
  checkLogError(logError);
  return Math.ceil(-logError / bennettExponent(given));
}

/**
 * What one row adds to the exponent of the bound: v/b² · h(b·ε/v).
 * @throws RangeError when variance, bound or halfWidth is not above 0
 */
export function bennettExponent({ variance, bound = 1, halfWidth }: BennettRows & { halfWidth: number }): number {
  checkPositive(variance, "variance");
  checkPositive(bound, "bound");
  checkPositive(halfWidth, "halfWidth");
  return (variance / bound ** 2) * h((bound * halfWidth) / variance);
}

/**
 * The one-sided half-width that `rows` rows give: the ε with N · v/b² · h(b·ε/v) = −logError.
 * @param logError natural logarithm of the error of one decision; negative
 * @throws RangeError when variance, bound or rows is not above 0 or logError not below 0
 */
export function bennettHalfWidth(
  { variance, bound = 1, rows }: BennettRows & { rows: number },
  logError: number,
): number {
  checkPositive(variance, "variance");
  checkPositive(bound, "bound");
  checkPositive(rows, "rows");
  checkLogError(logError);
  const target = (-logError * bound ** 2) / (rows * variance);
  return (variance / bound) * inverseH(target);
}

/** (1 + u)·ln(1 + u) − u. Its series where the two terms would cancel. */
function h(u: number): number {
  if (u > 0.01) return (1 + u) * Math.log1p(u) - u;
  let sum = 0;
  for (let k = 9; k >= 2; k -= 1) sum = ((k % 2 === 0 ? 1 : -1) / (k * (k - 1)) + sum) * u;
  return sum * u;
}

/** The u > 0 with h(u) = y by Newton from above, where h is convex and so every step stays above the root. */
function inverseH(y: number): number {
  // Bernstein: h(u) ≥ u² / (2 + 2u/3), so the root is at most the solution of u² = y·(2 + 2u/3).
  let u = y / 3 + Math.sqrt((y / 3) ** 2 + 2 * y);
  for (let step = 0; step < 60; step += 1) {
    const next = u - (h(u) - y) / Math.log1p(u);
    if (!(next < u)) break;
    u = next;
  }
  return u;
}
