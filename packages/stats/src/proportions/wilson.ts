import { normalUpperQuantile } from "../distributions/normal.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { checkShare } from "./count.ts";

/**
 * Wilson's score interval of a proportion: the values that a score test does not reject.
 *
 * @param successes 0 … n; may be fractional
 * @param n at least 1
 * @param level two-sided, in (0, 1)
 * @throws RangeError for anything else
 *
 * (p̂ + z²/2n ± z·√(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function wilsonInterval(successes: number, n: number, level: number): Interval {
  checkShare(successes, n);
  checkLevel(level);
  const z = normalUpperQuantile((1 - level) / 2);
  const p = successes / n;
  const square = (z * z) / n;
  const centre = (p + square / 2) / (1 + square);
  const half = (z * Math.sqrt((p * (1 - p)) / n + square / (4 * n))) / (1 + square);
  return {
    // Rounding must not leave the ends beside 0 and 1, which they are exactly.
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
    level,
    method: "Wilson score interval",
  };
}
