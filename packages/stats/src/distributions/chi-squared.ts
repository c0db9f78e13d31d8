import { regularizedGammaP, regularizedGammaQ } from "../special/incomplete-gamma.ts";
import { inverseRegularizedGammaP, inverseRegularizedGammaQ } from "../special/inverse-incomplete-gamma.ts";
import { requireNumber, requirePositive } from "../special/parameters.ts";

/**
 * The distribution function of chi-squared, P(df/2, x/2); 0 below x = 0.
 * @param x any real number or an infinity
 * @param df degrees of freedom, above 0, whole or not
 * @throws RangeError when x is NaN or df is not positive
 */
export function chiSquaredCdf(x: number, df: number): number {
  check(x, df);
  return x <= 0 ? 0 : regularizedGammaP(df / 2, x / 2);
}

/**
 * The survival function of chi-squared, Q(df/2, x/2), precise in the upper tail.
 * @param x any real number or an infinity
 * @param df as in `chiSquaredCdf`
 * @throws RangeError as `chiSquaredCdf`
 */
export function chiSquaredSf(x: number, df: number): number {
  check(x, df);
  return x <= 0 ? 1 : regularizedGammaQ(df / 2, x / 2);
}

/**
 * The x with P(X ≤ x) = p.
 * @param p a probability; 1 gives ∞
 * @param df as in `chiSquaredCdf`
 * @throws RangeError when p is no probability or df is not positive
 */
export function chiSquaredQuantile(p: number, df: number): number {
  requirePositive(df, "df");
  return 2 * inverseRegularizedGammaP(df / 2, p);
}

/**
 * The x with P(X > x) = q: the inverse of `chiSquaredSf`.
 * @param q a probability; 0 gives ∞
 * @param df as in `chiSquaredCdf`
 * @throws RangeError as `chiSquaredQuantile`
 */
export function chiSquaredUpperQuantile(q: number, df: number): number {
  requirePositive(df, "df");
  return 2 * inverseRegularizedGammaQ(df / 2, q);
}

function check(x: number, df: number): void {
  requireNumber(x, "x");
  requirePositive(df, "df");
}
