import type { Estimation, Interval } from "@gatewright/stats/interval.ts";
import type { Random } from "@gatewright/stats/random/random.ts";
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
    quantileOf(
      of.map((pair) => pair[at]),
      quantile,
    );
  const [candidate, champion] = [side(pairs, 0), side(pairs, 1)];
  const drawn = Array.from({ length: replicates }, () => {
    const sample = pairs.map((_, __, all) => all[random.integer(all.length)] ?? ([0, 1] as const));
    return side(sample, 0) / side(sample, 1);
  }).sort((a, b) => a - b);
  const intervalAt = (level: number): Interval => ({
    low: quantileOf(drawn, (1 - level) / 2),
    high: quantileOf(drawn, (1 + level) / 2),
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

function quantileOf(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
