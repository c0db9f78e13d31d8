import { regularizedBeta, regularizedBetaComplement } from "../special/incomplete-beta.ts";
import { inverseRegularizedBeta, inverseRegularizedBetaComplement } from "../special/inverse-incomplete-beta.ts";
import { requireNumber } from "../special/parameters.ts";

/**
 * The distribution function of the beta distribution, I_x(a, b).
 * @param x any real number; 0 below the unit interval, 1 above it
 * @param a above 0
 * @param b above 0
 * @throws RangeError when x is NaN or a parameter is not positive
 */
export function betaCdf(x: number, a: number, b: number): number {
  return regularizedBeta(clamped(x), a, b);
}

/**
 * The survival function 1 − I_x(a, b), precise in the upper tail.
 * @param x any real number
 * @param a above 0
 * @param b above 0
 * @throws RangeError as `betaCdf`
 */
export function betaSf(x: number, a: number, b: number): number {
  return regularizedBetaComplement(clamped(x), a, b);
}

/**
 * The x with I_x(a, b) = p.
 * @param p a probability
 * @param a above 0
 * @param b above 0
 * @throws RangeError when p is no probability or a parameter is not positive
 */
export function betaQuantile(p: number, a: number, b: number): number {
  return inverseRegularizedBeta(p, a, b);
}

/**
 * The x with 1 − I_x(a, b) = q: the inverse of `betaSf`.
 * @param q a probability
 * @param a above 0
 * @param b above 0
 * @throws RangeError as `betaQuantile`
 */
export function betaUpperQuantile(q: number, a: number, b: number): number {
  return inverseRegularizedBetaComplement(q, a, b);
}

function clamped(x: number): number {
  requireNumber(x, "x");
  return Math.max(0, Math.min(1, x));
}
