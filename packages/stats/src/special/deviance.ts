import { logGamma } from "./log-gamma.ts";
import { stirlingSeries } from "./stirling-series.ts";

const halfLogTwoPi = 0.9189385332046728;
const twoPi = 2 * Math.PI;

/**
 * The error of Stirling's formula, log Γ(x + 1) − log(√(2πx) (x/e)^x).
 * @param x above 0
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000), section 3; here for real x as well.
 */
export function stirlingError(x: number): number {
  if (x >= 10) return stirlingSeries(x);
  return logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - halfLogTwoPi;
}

/**
 * The deviance x log(x / mean) + mean − x, without the cancellation near x = mean.
 * @param x at least 0
 * @param mean above 0
 * Source: Loader (2000), section 5 (the function D₀).
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  const difference = x - mean;
  if (Math.abs(difference) < 0.1 * (x + mean)) {
    const v = difference / (x + mean);
    const square = v * v;
    let sum = difference * v;
    let term = 2 * x * v;
    for (let odd = 3; odd < 2000; odd += 2) {
      term *= square;
      const next = sum + term / odd;
      if (next === sum) break;
      sum = next;
    }
    return sum;
  }
  const quotient = x / mean;
  const logQuotient = quotient > 0 && quotient < 1e300 ? Math.log(quotient) : Math.log(x) - Math.log(mean);
  return x * logQuotient - difference;
}

/**
 * The logarithm of x^a y^b / B(a, b), the weight that stands before the incomplete beta function's series and fractions.
 * @param x in (0, 1)
 * @param y is 1 − x, given apart because the smaller of the two is the precise one
 * @param a above 0
 * @param b above 0
 * Source: the saddle-point form of Loader (2000), which has no difference of large log-gammas.
 */
export function logBetaWeight(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return exponent + 0.5 * Math.log((a / n) * (b / twoPi));
}

/**
 * The logarithm of the binomial probability of x successes and y failures.
 * @param x at least 0
 * @param y at least 0
 * @param p probability of a success, in (0, 1)
 * @param q is 1 − p
 * Source: Loader (2000), section 4.
 */
export function logBinomialTerm(x: number, y: number, p: number, q: number): number {
  const n = x + y;
  if (x === 0) return n * (p < 0.5 ? Math.log1p(-p) : Math.log(q));
  if (y === 0) return n * (q < 0.5 ? Math.log1p(-q) : Math.log(p));
  const exponent = stirlingError(n) - stirlingError(x) - stirlingError(y) - deviance(x, n * p) - deviance(y, n * q);
  return exponent - 0.5 * Math.log(twoPi * x * (y / n));
}

/**
 * The logarithm of x^a e^(−x) / Γ(a + 1), the Poisson probability of a at the mean x, for real a.
 * @param a above 0
 * @param x above 0
 * Source: Loader (2000), section 6.
 */
export function logPoissonTerm(a: number, x: number): number {
  return -stirlingError(a) - deviance(a, x) - 0.5 * Math.log(twoPi * a);
}
