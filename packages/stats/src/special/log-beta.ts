import { logGamma } from "./log-gamma.ts";
import { requirePositive } from "./parameters.ts";
import { stirlingSeries } from "./stirling-series.ts";

const halfLogTwoPi = 0.9189385332046728;

/**
 * The logarithm of B(a, b) = Γ(a) Γ(b) / Γ(a + b).
 * @param a above 0
 * @param b above 0
 * @throws RangeError when a parameter is not positive
 * Formula: differences of Stirling's formula where a parameter is large, so that large log-gammas do not cancel.
 * Source: DiDonato and Morris, Algorithm 708, ACM TOMS 18 (1992), function BETALN.
 */
export function logBeta(a: number, b: number): number {
  requirePositive(a, "a");
  requirePositive(b, "b");
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const n = small + large;
  if (large < 10) return logGamma(small) + logGamma(large) - logGamma(n);
  const correction = stirlingSeries(large) - stirlingSeries(n);
  const ofLarge = (large - 0.5) * Math.log1p(small / large);
  if (small < 10) return logGamma(small) - ofLarge - small * Math.log(n) + small + correction;
  return (
    halfLogTwoPi - 0.5 * Math.log(small) + small * Math.log(small / n) - ofLarge + stirlingSeries(small) + correction
  );
}
