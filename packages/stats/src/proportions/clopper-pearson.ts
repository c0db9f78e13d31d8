import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { checkShare } from "./count.ts";
import { exactHigh, exactLow } from "./exact-bounds.ts";

/**
 * The exact interval of a proportion by inverting two one-sided binomial tests: it covers at least at its level, whatever n.
 *
 * @param successes 0 … n, whole
 * @param n at least 1
 * @param level two-sided, in (0, 1)
 * @throws RangeError for anything else
 *
 * low = Beta(α/2; x, n − x + 1), high = Beta(1 − α/2; x + 1, n − x)
 *
 * Source: Clopper and Pearson, The use of confidence or fiducial limits, Biometrika 26 (1934).
 */
export function clopperPearsonInterval(successes: number, n: number, level: number): Interval {
  checkShare(successes, n);
  checkLevel(level);
  const tail = (1 - level) / 2;
  return {
    low: exactLow(successes, n, tail),
    high: exactHigh(successes, n, tail),
    level,
    method: "Clopper–Pearson exact interval",
  };
}
