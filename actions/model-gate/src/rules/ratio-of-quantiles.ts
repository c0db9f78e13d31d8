import type { Estimation, Interval } from "@gatewright/stats/interval.ts";
import type { Random } from "@gatewright/stats/random/random.ts";
import { quantileOfSorted } from "@gatewright/stats/resampling/sorted-replicates.ts";
import type { Pair } from "../commands/side-by-side.ts";

const replicates = 2_000;

/**
 * The ratio of a quantile of both sides with the percentile bootstrap over pairs.
 * @param quantile between 0 and 1, linear between order statistics (type 7)
 */
export function ratioOfQuantiles(
  pairs: readonly Pair[],
  quantile: number,
  random: Random,
): { estimation: Estimation; candidate: number; champion: number } {
  const side = (of: readonly Pair[], at: 0 | 1) =>
    quantileOfSorted(Float64Array.from(of, (pair) => pair[at]).sort(), quantile);
  const [candidate, champion] = [side(pairs, 0), side(pairs, 1)];
  const drawn = Float64Array.from({ length: replicates }, () => {
    const sample = pairs.map((_, __, all) => all[random.integer(all.length)] ?? ([0, 1] as const));
    return side(sample, 0) / side(sample, 1);
  }).sort();
  const intervalAt = (level: number): Interval => ({
    low: quantileOfSorted(drawn, (1 - level) / 2),
    high: quantileOfSorted(drawn, (1 + level) / 2),
    level,
    method: `percentile bootstrap over pairs (${replicates} replicates)`,
  });
  const estimation: Estimation = {
    estimate: candidate / champion,
    n: pairs.length,
    unit: "pairs",
    formula: `ratio of the ${quantile}-quantiles of both sides`,
    intervalAt,
    ...(drawn[0] === drawn.at(-1) ? { tooFew: "all pairs are equal, so nothing is known of their spread" } : {}),
  };
  return { estimation, candidate, champion };
}
