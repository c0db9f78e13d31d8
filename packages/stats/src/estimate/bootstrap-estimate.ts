import type { Estimation, Interval } from "../interval.ts";
import { bcaTails, biasCorrection } from "../resampling/bca-interval.ts";
import type { Sampler } from "../resampling/bootstrap.ts";
import { acceleration } from "../resampling/jackknife.ts";
import { checkLevel } from "../resampling/level.ts";
import { quantileOfSorted, sortedReplicates } from "../resampling/sorted-replicates.ts";

/** Replicates that must lie beyond the end of an interval, for it to be more than the luck of a few draws. */
const leastBeyond = 10;
/** Counts of a few cells are drawn so fast that even tails of 0.005 % can be reached. */
const most = { units: 20_000, cells: 200_000 };
/** |z₀| above this: more than 99 % of the resamples lie on one side of the estimate. */
const largestBias = 2.33;

/**
 * An estimate with BCa intervals, or percentile intervals where BCa is not defined (or blocks are resampled: leaving out
 * single rows says nothing about dependent ones). The interval at a level rests on the first so many replicates of the seed's
 * stream: 2,000, and more where fewer than ten of them would lie beyond an end. An end that even the most replicates cannot
 * reach is infinite.
 * @param dependent neighbours depend on each other and are drawn in blocks
 */
export function bootstrapEstimate(
  sampler: Sampler,
  { replicates = 2000, dependent = false }: { replicates?: number | undefined; dependent?: boolean } = {},
): Pick<Estimation, "estimate" | "intervalAt" | "tooFew"> {
  const { estimate } = sampler;
  if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
  let drawn = new Float64Array(0);
  const first = (count: number): Float64Array => {
    if (drawn.length < count) {
      const more = new Float64Array(count);
      more.set(drawn);
      for (let b = drawn.length; b < count; b += 1) more[b] = sampler.next();
      drawn = more;
    }
    return drawn.subarray(0, count);
  };
  const limit = Math.max(replicates, sampler.cells === undefined ? most.units : most.cells);
  const curvature = dependent ? Number.NaN : acceleration(sampler.leftOut());
  const ladder = [replicates];
  while ((ladder.at(-1) ?? limit) < limit) ladder.push(Math.min(limit, (ladder.at(-1) ?? limit) * 4));
  const intervalAt = (level: number): Interval => {
    checkLevel(level);
    for (const count of ladder) {
      const interval = intervalOf(first(count), estimate, { level, curvature, last: count === limit });
      if (interval !== undefined) return interval;
    }
    throw new Error("The last step of the ladder always answers.");
  };
  const reason = unusable(first(replicates), estimate) ?? besideItself(intervalAt(0.95), estimate);
  return { estimate, intervalAt, ...(reason === undefined ? {} : { tooFew: reason }) };
}

/** Resampling adds noise once more: a quantity that noise only makes larger (a calibration error) leaves its own interval. */
function besideItself({ low, high }: Interval, estimate: number): string | undefined {
  if (low <= estimate && estimate <= high) return undefined;
  return "resampling moves the estimate out of its own interval, so it does not show how it varies";
}

/** What is not defined on the rows has no interval; who asks for one has not looked at the estimate. */
export function undefinedEstimate(estimate: number): Pick<Estimation, "estimate" | "intervalAt"> {
  return {
    estimate,
    intervalAt: (level) => {
      checkLevel(level);
      throw new RangeError(`There is no interval around an estimate of ${estimate}.`);
    },
  };
}

/** A value that is defined and whose variance is not, such as an AUC with a single positive: anything could be true of it. */
export function unboundedEstimate(estimate: number): Pick<Estimation, "estimate" | "intervalAt" | "tooFew"> {
  return {
    estimate,
    intervalAt: (level) => {
      checkLevel(level);
      const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
      return { low, high, level, method: "no interval, as the variance is not defined" };
    },
    tooFew: "the rows are too few for a variance",
  };
}

function intervalOf(
  values: Float64Array,
  estimate: number,
  { level, curvature, last }: { level: number; curvature: number; last: boolean },
): Interval | undefined {
  const sorted = sortedReplicates(values);
  const bca = bcaTails(biasCorrection(sorted, estimate), curvature, level);
  const tails = bca ?? { low: (1 - level) / 2, high: (1 + level) / 2 };
  const reached = (tail: number) => tail * sorted.length >= leastBeyond;
  const [below, above] = [reached(tails.low), reached(1 - tails.high)];
  if (!last && !(below && above)) return undefined;
  const count = values.length.toLocaleString("en-US");
  const name = `${bca === undefined ? "percentile" : "BCa"} bootstrap interval, ${count} replicates`;
  const unreached = below && above ? "" : `, which do not reach the tail of this level`;
  return {
    low: below ? quantileOfSorted(sorted, tails.low) : Number.NEGATIVE_INFINITY,
    high: above ? quantileOfSorted(sorted, tails.high) : Number.POSITIVE_INFINITY,
    level,
    method: `${name}${unreached}`,
  };
}

function unusable(values: Float64Array, estimate: number): string | undefined {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const undefinedShare = 1 - sorted.length / values.length;
  if (undefinedShare > 0.05) {
    return `not defined on ${Math.round(100 * undefinedShare)} % of the resamples, so the rows that define it are too few`;
  }
  if (sorted[0] === sorted.at(-1)) return "every resample gives the same value, so nothing shows how it would vary";
  if (Math.abs(biasCorrection(sorted, estimate)) > largestBias) {
    return "nearly all resamples lie on one side of the estimate, so resampling does not show how it varies";
  }
  return undefined;
}
