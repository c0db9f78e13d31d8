import type { Interval } from "../interval.ts";
import { checkShare } from "../proportions/count.ts";
import { exactHigh, exactLow } from "../proportions/exact-bounds.ts";
import { checkLevel } from "../resampling/level.ts";
import type { Discordant } from "./tango.ts";

/**
 * An interval of the difference of two paired proportions, (gained − lost) / n, that covers at least at its level for every n: exact
 * bounds of both shares of discordant rows, each with half of the error. Wider than Tango's.
 *
 * @param counts whole numbers, gained + lost <= n, n at least 1
 * @param level two-sided, in (0, 1)
 * @throws RangeError for anything else
 *
 * low = L(gained) − U(lost), high = U(gained) − L(lost), one-sided Clopper–Pearson bounds at (1 − level)/4 each
 *
 * Source: Clopper and Pearson, Biometrika 26 (1934), with Bonferroni's inequality.
 */
export function pairedClopperPearsonInterval({ gained, lost, n }: Discordant, level: number): Interval {
  checkShare(gained, n);
  checkShare(lost, n);
  if (gained + lost > n) throw new RangeError(`Of ${n} pairs ${gained} and ${lost} cannot be discordant.`);
  checkLevel(level);
  const tail = (1 - level) / 4;
  return {
    low: exactLow(gained, n, tail) - exactHigh(lost, n, tail),
    high: exactHigh(gained, n, tail) - exactLow(lost, n, tail),
    level,
    method: "paired Clopper–Pearson interval",
  };
}
