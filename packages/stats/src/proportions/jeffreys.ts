import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { inverseRegularizedBeta, inverseRegularizedBetaComplement } from "../special/inverse-incomplete-beta.ts";
import { checkShare } from "./count.ts";

/**
 * The equal-tailed credible interval of a proportion under Jeffreys' prior, which also covers well as a confidence interval.
 *
 * @param successes 0 … n; may be fractional
 * @param n above 0
 * @param level two-sided, in (0, 1)
 * @returns low is 0 without a success and high is 1 without a failure, where the quantile would never cover 0 and 1
 * @throws RangeError for anything else
 *
 * low = Beta(α/2; x + 1/2, n − x + 1/2), high = Beta(1 − α/2; x + 1/2, n − x + 1/2)
 *
 * Source: Brown, Cai and DasGupta, Interval estimation for a binomial proportion, Statistical Science 16 (2001), section 3.1.2.
 */
export function jeffreysInterval(successes: number, n: number, level: number): Interval {
  checkShare(successes, n);
  checkLevel(level);
  const tail = (1 - level) / 2;
  const [a, b] = [successes + 0.5, n - successes + 0.5];
  return {
    low: successes === 0 ? 0 : inverseRegularizedBeta(tail, a, b),
    high: successes === n ? 1 : inverseRegularizedBetaComplement(tail, a, b),
    level,
    method: "Jeffreys interval",
  };
}
