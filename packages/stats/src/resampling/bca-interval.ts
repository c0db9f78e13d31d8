import { normalCdf, normalQuantile } from "../distributions/normal.ts";
import type { Interval } from "../interval.ts";
import type { Replicates } from "./bootstrap.ts";
import { acceleration } from "./jackknife.ts";
import { checkLevel } from "./level.ts";
import { quantileOfSorted, sortedReplicates } from "./sorted-replicates.ts";

/**
 * The bias-corrected and accelerated bootstrap interval.
 * @throws RangeError when the level is outside (0, 1), no replicate is defined, or `bcaTails` are not
 * Source: Efron, JASA 82 (1987); Efron & Tibshirani, An Introduction to the Bootstrap (1993), section 14.3.
 */
export function bcaInterval(replicates: Replicates, level: number): Interval {
  const sorted = sortedReplicates(replicates.values);
  const tails = bcaTails(biasCorrection(sorted, replicates.estimate), acceleration(replicates.leftOut()), level);
  if (tails === undefined) {
    throw new RangeError(
      "The BCa interval is not defined: all replicates are on one side, or no unit changes anything.",
    );
  }
  return {
    low: quantileOfSorted(sorted, tails.low),
    high: quantileOfSorted(sorted, tails.high),
    level,
    method: "BCa bootstrap interval",
  };
}

/** z₀ = Φ⁻¹(share of the replicates below the estimate), those equal to it by half; infinite when all are on one side. */
export function biasCorrection(sorted: Float64Array, estimate: number): number {
  let below = 0;
  let equal = 0;
  for (let b = 0; b < sorted.length; b += 1) {
    const value = sorted[b] ?? 0;
    if (value < estimate) below += 1;
    else if (value === estimate) equal += 1;
  }
  return normalQuantile((below + equal / 2) / sorted.length);
}

/**
 * The quantiles of the replicates that are the ends of the interval: Φ(z₀ + (z₀ + z)/(1 − a (z₀ + z))).
 * @returns undefined when z₀ or a is not finite, or the level reaches beyond the pole of the formula
 */
export function bcaTails(z0: number, a: number, level: number): { low: number; high: number } | undefined {
  checkLevel(level);
  if (!Number.isFinite(z0) || !Number.isFinite(a)) return undefined;
  const z = normalQuantile((1 - level) / 2);
  const [lower, upper] = [z0 + z, z0 - z];
  if (1 - a * lower <= 0 || 1 - a * upper <= 0) return undefined;
  return { low: normalCdf(z0 + lower / (1 - a * lower)), high: normalCdf(z0 + upper / (1 - a * upper)) };
}
