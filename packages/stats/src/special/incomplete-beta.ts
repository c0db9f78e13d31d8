import { logBetaWeight } from "./deviance.ts";
import { requirePositive, requireProbability } from "./parameters.ts";

/**
 * The regularized incomplete beta function I_x(a, b), precise where it is small.
 * @param x in [0, 1]
 * @param a above 0
 * @param b above 0
 * @throws RangeError for x outside of [0, 1] and parameters that are not positive
 * Formula: a power series where b x is small, else DiDonato and Morris' continued fraction, on the side of the mean
 * where the tail is small.
 * Source: DiDonato and Morris, Algorithm 708, ACM TOMS 18 (1992), sections 2 and 4 (BPSER, BFRAC).
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  requireProbability(x, "x");
  requirePositive(a, "a");
  requirePositive(b, "b");
  return lowerBetaTail(x, 1 - x, a, b);
}

/**
 * The complement 1 − I_x(a, b), precise where it is small.
 * @param x in [0, 1]
 * @param a above 0
 * @param b above 0
 * @throws RangeError as `regularizedBeta`
 */
export function regularizedBetaComplement(x: number, a: number, b: number): number {
  requireProbability(x, "x");
  requirePositive(a, "a");
  requirePositive(b, "b");
  return lowerBetaTail(1 - x, x, b, a);
}

/**
 * I_x(a, b) for callers that know y = 1 − x better than the subtraction does (near x = 1); the upper tail is
 * `lowerBetaTail(y, x, b, a)`.
 */
export function lowerBetaTail(x: number, y: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (a * y >= b * x) return Math.min(1, Math.exp(logSmallTail(x, y, a, b)));
  return Math.max(0, 1 - Math.exp(logSmallTail(y, x, b, a)));
}

/** The logarithm of I_x(a, b), which does not underflow: the inverse walks on it. */
export function logLowerBetaTail(x: number, y: number, a: number, b: number): number {
  if (a * y >= b * x) return logSmallTail(x, y, a, b);
  return Math.log1p(-Math.min(1, Math.exp(logSmallTail(y, x, b, a))));
}

/** log I_x(a, b) for x up to the mean a / (a + b). */
function logSmallTail(x: number, y: number, a: number, b: number): number {
  const logWeight = logBetaWeight(x, y, a, b);
  if (x <= 0.7 && b * x <= 0.7) return logWeight - b * Math.log1p(-x) + Math.log(powerSeries(x, a, b));
  return logWeight - Math.log(fraction(x, y, a, b));
}

/** 1/a + Σ (1 − b)(2 − b)…(n − b) / n! · xⁿ / (a + n). */
function powerSeries(x: number, a: number, b: number): number {
  let coefficient = 1;
  let sum = 1 / a;
  for (let n = 1; n < 1000; n += 1) {
    coefficient *= (1 - b / n) * x;
    const term = coefficient / (a + n);
    sum += term;
    if (Math.abs(term) <= 1e-17 * sum) break;
  }
  return sum;
}

/** The even part of the continued fraction, by the modified Lentz method; some √max(a, b) steps near the mean. */
function fraction(x: number, y: number, a: number, b: number): number {
  const lean = a * y - b * x;
  let value = (a * (lean + 1)) / (a + 1);
  let c = value;
  let d = 0;
  for (let m = 1; m < 10_000_000; m += 1) {
    const before = a + 2 * m - 1;
    const numerator = ((m * (a + m - 1)) / before) * ((a + b + m - 1) / before) * (b - m) * x * x;
    const denominator = m + (m * (b - m) * x) / before + ((a + m) * (lean + 1 + m * (1 + y))) / (before + 2);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return value;
}
