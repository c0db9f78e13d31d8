import { normalUpperQuantile } from "../distributions/normal.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { signChange } from "../special/sign-change.ts";

/** Rows on which exactly one of two models is right. */
export interface Discordant {
  /** The candidate is right, the champion wrong. */
  gained: number;
  /** The champion is right, the candidate wrong. */
  lost: number;
  /** All rows. */
  n: number;
}

/**
 * Tango's score interval of the difference of two paired proportions, (gained − lost) / n: the differences that a score test
 * does not reject.
 *
 * @param counts whole numbers, gained + lost <= n, n at least 1
 * @param level two-sided, in (0, 1)
 * @throws RangeError for anything else
 *
 * |gained − lost − nδ| <= z·√(n(2q + δ(1 − δ))), q the share of lost rows by maximum likelihood under δ:
 * 2n·q² + (−gained − lost + (2n − gained + lost)δ)·q − lost·δ(1 − δ) = 0
 *
 * Source: Tango, Equivalence test and confidence interval for the difference in proportions for the paired-sample design,
 * Statistics in Medicine 17 (1998), eq. 13–17.
 */
export function tangoInterval({ gained, lost, n }: Discordant, level: number): Interval {
  if (!(n >= 1) || !(gained >= 0) || !(lost >= 0) || gained + lost > n || !Number.isFinite(n)) {
    throw new RangeError(`Of ${n} pairs ${gained} and ${lost} cannot be discordant.`);
  }
  checkLevel(level);
  const z = normalUpperQuantile((1 - level) / 2);
  const beyond = (delta: number): number => {
    const away = Math.abs(gained - lost - n * delta);
    return away - z * Math.sqrt(Math.max(0, n * (2 * lostShare(gained, lost, n, delta) + delta * (1 - delta))));
  };
  const estimate = (gained - lost) / n;
  return {
    low: estimate === -1 ? -1 : -signChange((step) => beyond(-step), -estimate, 1),
    high: estimate === 1 ? 1 : signChange(beyond, estimate, 1),
    level,
    method: "Tango score interval",
  };
}

function lostShare(gained: number, lost: number, n: number, delta: number): number {
  const b = -gained - lost + (2 * n - gained + lost) * delta;
  const c = -lost * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
  // Of the two forms of the larger root the one that subtracts nothing.
  const q = b <= 0 ? (root - b) / (4 * n) : (-2 * c) / (b + root);
  return Math.max(0, -delta, Number.isFinite(q) ? q : 0);
}
