import { erfc } from "../special/error-function.ts";
import { inverseNormal } from "../special/inverse-normal.ts";

/**
 * The standard normal distribution function Φ(x) = erfc(−x/√2) / 2, precise in the lower tail.
 * @param x any real number or an infinity
 * @throws RangeError when x is NaN
 */
export function normalCdf(x: number): number {
  return erfc(-x * Math.SQRT1_2) / 2;
}

/**
 * The standard normal survival function 1 − Φ(x), precise in the upper tail.
 * @param x any real number or an infinity
 * @throws RangeError when x is NaN
 */
export function normalSf(x: number): number {
  return erfc(x * Math.SQRT1_2) / 2;
}

/**
 * The x with Φ(x) = p.
 * @param p a probability; 0 gives −∞, 1 gives ∞
 * @throws RangeError when p is no probability
 * Source: as `inverseNormal`.
 */
export function normalQuantile(p: number): number {
  return inverseNormal(p);
}

/**
 * The x with 1 − Φ(x) = q: the inverse of `normalSf`, for upper tails too small for 1 − q to show.
 * @param q a probability; 0 gives ∞, 1 gives −∞
 * @throws RangeError when q is no probability
 */
export function normalUpperQuantile(q: number): number {
  return q === 0.5 ? 0 : -inverseNormal(q);
}
