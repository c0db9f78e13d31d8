import type { Interval } from "../interval.ts";
import type { Replicates } from "./bootstrap.ts";
import { percentileInterval } from "./percentile-interval.ts";

/**
 * The percentile interval mirrored at the estimate: 2θ̂ − quantiles.
 * @throws RangeError when the level is outside (0, 1) or no replicate is defined
 * Source: Davison & Hinkley, Bootstrap Methods and their Application (1997), section 5.2.
 */
export function basicInterval(replicates: Pick<Replicates, "estimate" | "values">, level: number): Interval {
  const { low, high } = percentileInterval(replicates, level);
  const { estimate } = replicates;
  return { low: 2 * estimate - high, high: 2 * estimate - low, level, method: "basic bootstrap interval" };
}
