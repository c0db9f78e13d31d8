import { normalUpperQuantile } from "../distributions/normal.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { checkShare } from "./count.ts";

/**
 * Agresti and Coull's interval of a proportion: Wald's after z²/2 successes and as many failures are added. Its middle is Wilson's
 * and it is never shorter.
 *
 * @param successes 0 … n; may be fractional
 * @param n above 0
 * @param level two-sided, in (0, 1)
 * @returns ends cut to [0, 1]
 * @throws RangeError for anything else
 *
 * ñ = n + z², p̃ = (x + z²/2)/ñ: p̃ ± z·√(p̃(1 − p̃)/ñ)
 *
 * Source: Agresti and Coull, Approximate is better than "exact" for interval estimation of binomial proportions, The American
 * Statistician 52 (1998); for other levels than 95 % Brown, Cai and DasGupta, Statistical Science 16 (2001), section 3.
 */
export function agrestiCoullInterval(successes: number, n: number, level: number): Interval {
  checkShare(successes, n);
  checkLevel(level);
  const z = normalUpperQuantile((1 - level) / 2);
  const trials = n + z * z;
  const centre = (successes + (z * z) / 2) / trials;
  const half = z * Math.sqrt((centre * (1 - centre)) / trials);
  return {
    low: Math.max(0, centre - half),
    high: Math.min(1, centre + half),
    level,
    method: "Agresti–Coull interval",
  };
}
