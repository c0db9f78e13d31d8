import type { Interval } from "../interval.ts";
import { wilsonInterval } from "../proportions/wilson.ts";
import { type Discordant, tangoInterval } from "./tango.ts";

/**
 * The wider ends of Tango's interval and of the one that recovers variances from Wilson's intervals of both shares of discordant rows.
 * With few discordant rows Tango's high end alone errs more often than its level says when the true difference is a small loss.
 *
 * @param counts whole numbers, gained + lost <= n, n at least 1
 * @param level two-sided, in (0, 1)
 * @throws RangeError for anything else
 *
 * p = gained/n in [l, u], q = lost/n in [l', u'] (Wilson): p − q − √((p − l)² + (u' − q)²), p − q + √((u − p)² + (q − l')²), without a
 * term for the negative covariance of the two shares
 *
 * Source: Tango, Statistics in Medicine 17 (1998); Zou and Donner, Construction of confidence limits about effect measures, Statistics
 * in Medicine 27 (2008).
 */
export function tangoWilsonInterval({ gained, lost, n }: Discordant, level: number): Interval {
  const tango = tangoInterval({ gained, lost, n }, level);
  const up = wilsonInterval(gained, n, level);
  const down = wilsonInterval(lost, n, level);
  const p = gained / n;
  const q = lost / n;
  return {
    low: Math.max(-1, Math.min(tango.low, p - q - Math.hypot(p - up.low, down.high - q))),
    high: Math.min(1, Math.max(tango.high, p - q + Math.hypot(up.high - p, q - down.low))),
    level,
    method: "Tango score interval, widened by Wilson's of the discordant shares",
  };
}
