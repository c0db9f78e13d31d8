import { lowerBetaTail } from "../special/incomplete-beta.ts";
import { inverseBetaLogit } from "../special/inverse-incomplete-beta.ts";
import { logBeta } from "../special/log-beta.ts";
import { requireNumber, requireProbability } from "../special/parameters.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

/**
 * The distribution function of Student's t, precise in the lower tail.
 * @param t any real number or an infinity
 * @param df degrees of freedom, above 0, whole or not; ∞ is the normal distribution
 * @throws RangeError when t is NaN or df is not above 0
 * Formula: I_x(df/2, 1/2) / 2 with x = df / (df + t²) for t < 0.
 * Source: Abramowitz and Stegun, 26.7.1 and 26.5.27.
 */
export function studentTCdf(t: number, df: number): number {
  requireNumber(t, "t");
  requireDegrees(df);
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t);
  return t <= 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}

/**
 * The survival function P(T > t) of Student's t, precise in the upper tail.
 * @param t any real number or an infinity
 * @param df as in `studentTCdf`
 * @throws RangeError as `studentTCdf`
 */
export function studentTSf(t: number, df: number): number {
  return studentTCdf(-t, df);
}

/**
 * The t with P(T ≤ t) = p.
 * @param p a probability; 0 gives −∞, 1 gives ∞
 * @param df as in `studentTCdf`
 * @throws RangeError when p is no probability or df is not above 0
 */
export function studentTQuantile(p: number, df: number): number {
  requireProbability(p, "p");
  requireDegrees(df);
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  if (p === 0.5) return 0;
  return p < 0.5 ? -sizeAt(p, df) : sizeAt(1 - p, df);
}

/**
 * The t with P(T > t) = q: the inverse of `studentTSf`.
 * @param q a probability; 0 gives ∞, 1 gives −∞
 * @param df as in `studentTCdf`
 * @throws RangeError as `studentTQuantile`
 */
export function studentTUpperQuantile(q: number, df: number): number {
  const t = studentTQuantile(q, df);
  return t === 0 ? 0 : -t;
}

/** P(T > size) for size ≥ 0. */
function lowerTail(size: number, df: number): number {
  const root = size / Math.sqrt(df);
  if (root > 1e8) {
    // The leading term x^a / (a B(a, ½)), where t² might leave the doubles.
    const a = df / 2;
    return 0.5 * Math.exp(-df * Math.log(root) - Math.log(a) - logBeta(a, 0.5));
  }
  const square = root * root;
  return 0.5 * lowerBetaTail(1 / (1 + square), square / (1 + square), df / 2, 0.5);
}

/** The size of t with the tail p < 1/2 beyond it. */
function sizeAt(p: number, df: number): number {
  const a = df / 2;
  const logit = p <= 0.25 ? inverseBetaLogit(2 * p, a, 0.5) : -inverseBetaLogit(1 - 2 * p, 0.5, a);
  return Math.sqrt(df) * Math.exp(-logit / 2);
}

function requireDegrees(df: number): void {
  if (!(df > 0)) throw new RangeError(`df must be above 0, not ${df}.`);
}
