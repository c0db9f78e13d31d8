import { logPoissonTerm } from "./deviance.ts";
import { requirePositive } from "./parameters.ts";

/**
 * The regularized lower incomplete gamma function P(a, x), precise where it is small.
 * @param a above 0
 * @param x from 0 to ∞
 * @throws RangeError when a is not positive or x is below 0 or NaN
 * Formula: the power series up to x = max(a, 1), the continued fraction of Q beyond.
 * Source: Abramowitz and Stegun, 6.5.29 and 6.5.31; the weight before both as Loader (2000).
 */
export function regularizedGammaP(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  if (lowerIsDirect(a, x)) return Math.min(1, Math.exp(logLowerSeries(a, x)));
  return 1 - Math.exp(logUpperFraction(a, x));
}

/**
 * The regularized upper incomplete gamma function Q(a, x) = 1 − P(a, x), precise where it is small.
 * @param a above 0
 * @param x from 0 to ∞
 * @throws RangeError as `regularizedGammaP`
 */
export function regularizedGammaQ(a: number, x: number): number {
  check(a, x);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  if (lowerIsDirect(a, x)) return Math.max(0, 1 - Math.exp(logLowerSeries(a, x)));
  return Math.min(1, Math.exp(logUpperFraction(a, x)));
}

/** log P(a, x) for x in (0, ∞), which does not underflow: the inverse walks on it. */
export function logRegularizedGammaP(a: number, x: number): number {
  return lowerIsDirect(a, x) ? logLowerSeries(a, x) : Math.log1p(-Math.exp(logUpperFraction(a, x)));
}

/** log Q(a, x) for x in (0, ∞). */
export function logRegularizedGammaQ(a: number, x: number): number {
  return lowerIsDirect(a, x) ? Math.log1p(-Math.min(1, Math.exp(logLowerSeries(a, x)))) : logUpperFraction(a, x);
}

function check(a: number, x: number): void {
  requirePositive(a, "a");
  if (!(x >= 0)) throw new RangeError(`x must be at least 0, not ${x}.`);
}

function lowerIsDirect(a: number, x: number): boolean {
  return x <= Math.max(a, 1);
}

/** x^a e^(−x) / Γ(a + 1) · (1 + x/(a + 1) + x²/((a + 1)(a + 2)) + …). */
function logLowerSeries(a: number, x: number): number {
  let sum = 1;
  let term = 1;
  for (let n = 1; n < 10_000_000; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term <= 1e-17 * sum) break;
  }
  return logPoissonTerm(a, x) + Math.log(sum);
}

/** The even part of the continued fraction, by the modified Lentz method. */
function logUpperFraction(a: number, x: number): number {
  let denominator = x + 1 - a;
  let value = denominator;
  let c = value;
  let d = 0;
  for (let n = 1; n < 10_000_000; n += 1) {
    denominator += 2;
    const numerator = n * (a - n);
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) < 3e-16) break;
  }
  return logPoissonTerm(a, x) + Math.log(a / value);
}
