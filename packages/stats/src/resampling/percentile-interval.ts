import type { Interval } from "../interval.ts";
import type { Replicates } from "./bootstrap.ts";
import { checkLevel } from "./level.ts";
import { quantileOfSorted, sortedReplicates } from "./sorted-replicates.ts";

/**
 * The quantiles of the replicates.
 * @throws RangeError when the level is outside (0, 1) or no replicate is defined
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 13.
 */
export function percentileInterval({ values }: Pick<Replicates, "values">, level: number): Interval {
  checkLevel(level);
  const sorted = sortedReplicates(values);
  const tail = (1 - level) / 2;
  return {
    low: quantileOfSorted(sorted, tail),
    high: quantileOfSorted(sorted, 1 - tail),
    level,
    method: "percentile bootstrap interval",
  };
}
