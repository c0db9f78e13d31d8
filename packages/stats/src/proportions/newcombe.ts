import type { Interval } from "../interval.ts";
import type { Count } from "./count.ts";
import { wilsonInterval } from "./wilson.ts";

export type { Count } from "./count.ts";

/**
 * Newcombe's hybrid score interval of p(a) − p(b) for independent samples: square-and-add of the two Wilson intervals.
 *
 * @param level two-sided, in (0, 1)
 * @throws RangeError for counts that are none
 *
 * low = d − √((p̂a − la)² + (ub − p̂b)²), high = d + √((ua − p̂a)² + (p̂b − lb)²)
 *
 * Source: Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998),
 * method 10.
 */
export function newcombeInterval(a: Count, b: Count, level: number): Interval {
  const [first, second] = [a, b].map(({ successes, n }) => ({
    share: successes / n,
    interval: wilsonInterval(successes, n, level),
  }));
  if (first === undefined || second === undefined) throw new Error("Two counts were given.");
  const difference = first.share - second.share;
  return {
    low: difference - Math.hypot(first.share - first.interval.low, second.interval.high - second.share),
    high: difference + Math.hypot(first.interval.high - first.share, second.share - second.interval.low),
    level,
    method: "Newcombe hybrid score interval",
  };
}
