import type { Metric } from "@gatewright/stats/metrics/metric.ts";

/** The differences candidate − champion that are worse by at most `margin`: which side that is, the metric says. */
export function worseByAtMost(
  margin: number,
  { direction }: Pick<Metric, "direction">,
): { low: number } | { high: number } {
  // −0 would be printed.
  return direction === "higher" ? { low: margin === 0 ? 0 : -margin } : { high: margin };
}

/** Those that are better by at least `margin`. */
export function betterByAtLeast(
  margin: number,
  { direction }: Pick<Metric, "direction">,
): { low: number } | { high: number } {
  return direction === "higher" ? { low: margin } : { high: margin === 0 ? 0 : -margin };
}

/** Those that are better by at most `margin`. */
export function betterByAtMost(
  margin: number,
  { direction }: Pick<Metric, "direction">,
): { low: number } | { high: number } {
  return direction === "higher" ? { high: margin } : { low: margin === 0 ? 0 : -margin };
}
