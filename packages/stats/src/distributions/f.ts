import { lowerBetaTail } from "../special/incomplete-beta.ts";
import { inverseBetaLogit } from "../special/inverse-incomplete-beta.ts";
import { requireNumber, requirePositive } from "../special/parameters.ts";

/**
 * The distribution function of Fisher's F; 0 below x = 0.
 * @param x any real number or an infinity
 * @param d1 degrees of freedom of the numerator, above 0, whole or not
 * @param d2 degrees of freedom of the denominator, above 0, whole or not
 * @throws RangeError when x is NaN or degrees of freedom are not positive
 * Formula: I_w(d1/2, d2/2) with w = d1 x / (d1 x + d2).
 * Source: Abramowitz and Stegun, 26.6.2.
 */
export function fCdf(x: number, d1: number, d2: number): number {
  check(x, d1, d2);
  if (x <= 0) return 0;
  const odds = (d1 / d2) * x;
  return lowerBetaTail(share(odds), share(1 / odds), d1 / 2, d2 / 2);
}

/**
 * The survival function P(F > x), precise in the upper tail.
 * @param x any real number or an infinity
 * @param d1 as in `fCdf`
 * @param d2 as in `fCdf`
 * @throws RangeError as `fCdf`
 */
export function fSf(x: number, d1: number, d2: number): number {
  check(x, d1, d2);
  if (x <= 0) return 1;
  const odds = (d1 / d2) * x;
  return lowerBetaTail(share(1 / odds), share(odds), d2 / 2, d1 / 2);
}

/**
 * The x with P(F ≤ x) = p.
 * @param p a probability; 1 gives ∞
 * @param d1 as in `fCdf`
 * @param d2 as in `fCdf`
 * @throws RangeError when p is no probability or degrees of freedom are not positive
 */
export function fQuantile(p: number, d1: number, d2: number): number {
  check(0, d1, d2);
  return Math.exp(inverseBetaLogit(p, d1 / 2, d2 / 2)) * (d2 / d1);
}

/**
 * The x with P(F > x) = q: the inverse of `fSf`.
 * @param q a probability; 0 gives ∞
 * @param d1 as in `fCdf`
 * @param d2 as in `fCdf`
 * @throws RangeError as `fQuantile`
 */
export function fUpperQuantile(q: number, d1: number, d2: number): number {
  check(0, d1, d2);
  return Math.exp(-inverseBetaLogit(q, d2 / 2, d1 / 2)) * (d2 / d1);
}

function check(x: number, d1: number, d2: number): void {
  requireNumber(x, "x");
  requirePositive(d1, "d1");
  requirePositive(d2, "d2");
}

/** odds / (1 + odds), for infinite odds, too. */
function share(odds: number): number {
  return odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds);
}
