import type { Interval } from "../interval.ts";
import { clopperPearsonInterval } from "../proportions/clopper-pearson.ts";
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
  if (gained + lost > n) throw new RangeError(`Of ${n} pairs ${gained} and ${lost} cannot be discordant.`);
  const each = 1 - (1 - level) / 2;
  const up = clopperPearsonInterval(gained, n, each);
  const down = clopperPearsonInterval(lost, n, each);
  return { low: up.low - down.high, high: up.high - down.low, level, method: "paired Clopper–Pearson interval" };
}
