import type { Interval } from "../interval.ts";
import { type Count, checkShare, rarer } from "./count.ts";
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
  checkShare(a.successes, a.n);
  checkShare(b.successes, b.n);
  const [first, second] = rarer(a, b);
  const [shareA, shareB] = [first.successes / first.n, second.successes / second.n];
  const ofA = wilsonInterval(first.successes, first.n, level);
  const ofB = wilsonInterval(second.successes, second.n, level);
  const difference = shareA - shareB;
  return {
    low: difference - Math.hypot(shareA - ofA.low, ofB.high - shareB),
    high: difference + Math.hypot(ofA.high - shareA, shareB - ofB.low),
    level,
    method: "Newcombe hybrid score interval",
  };
}
