import type { Estimation, Interval } from "../interval.ts";
import { scoreRatioInterval } from "../proportions/miettinen-nurminen.ts";
import { type Count, newcombeInterval } from "../proportions/newcombe.ts";
import { type Disparity, type DisparityOptions, disparityOf } from "./disparity.ts";
import {
  type GroupedPredictions,
  type GroupRates,
  groupRates,
  overallRates,
  type Rate,
  type RateName,
} from "./group-rates.ts";

/** One rate of one group. */
export interface DisparityCell {
  group: number;
  rate: RateName;
  /** NaN without rows. */
  value: number;
  /** Rows that the rate is of. */
  rows: number;
  estimable: boolean;
}

export interface DisparityEstimation extends Estimation {
  cells: readonly DisparityCell[];
}

export interface DisparityIntervalOptions extends DisparityOptions {
  /** Rows that a group needs. Default 1. */
  minGroup?: number;
  /** Rows that a rate among positives, negatives or predicted positives needs. Default 1. */
  minPositives?: number;
  rows?: Int32Array;
}

/**
 * A disparity with an interval that holds for the largest distance between any groups. The distance of the extreme groups
 * of a sample is too large even when all groups are alike, so no bootstrap of it is honest. Here every pair of groups
 * (`to_overall`: every group against the rest) has a score interval, all together at the level asked for (Bonferroni):
 * differences by Newcombe 1998, ratios by Koopman 1984 and Miettinen & Nurminen 1985; the limits are the largest lower
 * and the largest upper limit (ratios: the smallest).
 *
 * A cell with too few rows is not estimable: the estimate leaves it out, and the interval reaches to the worst value on
 * that side, because such a group may be anything. `tooFew` when fewer than two groups are left for a rate.
 * Weighted and clustered rows count as their effective number (see `Rate`).
 */
export function disparityEstimation(
  disparity: Disparity,
  predictions: GroupedPredictions,
  {
    method = "between_groups",
    aggregate = "worst_case",
    minGroup = 1,
    minPositives = 1,
    rows,
  }: DisparityIntervalOptions,
): DisparityEstimation {
  const groups = groupRates(predictions, rows);
  const overall = overallRates(predictions, rows);
  const rests =
    method === "to_overall"
      ? groups.map(({ group }) => overallRates(predictions, outside(predictions, group, rows)))
      : [];
  const restOf = (group: number) => rests[group] ?? overall;
  const needs = (name: RateName) => (name === "selectionRate" || name === "accuracy" ? 1 : minPositives);
  const cells = disparity.rates.flatMap((name) =>
    groups.map((group) => ({
      group: group.group,
      rate: name,
      value: group[name].value,
      rows: group[name].rows,
      estimable: group.n >= Math.max(minGroup, 1) && group[name].rows >= Math.max(needs(name), 1),
    })),
  );
  const estimable = (name: RateName) =>
    groups.filter((group) => cells.some((cell) => cell.group === group.group && cell.rate === name && cell.estimable));
  const families = disparity.rates.map((name) => ({
    open: estimable(name).length < groups.length,
    pairs:
      method === "to_overall" ? againstRest(estimable(name), restOf, overall, name) : allPairs(estimable(name), name),
    groups: estimable(name),
    name,
  }));
  const comparisons = families.reduce((total, { pairs }) => total + pairs.length, 0);
  const lacking = families.find((family) => family.groups.length < 2);
  const estimates = families.map(({ groups: some, name }) =>
    disparityOf({ ...disparity, rates: [name] }, some, overall, { method }),
  );
  return {
    estimate: aggregated(disparity, aggregate, estimates),
    n: overall.n,
    unit: "rows",
    formula: method === "to_overall" ? `${disparity.formula}, each against all rows` : disparity.formula,
    cells,
    ...(lacking === undefined
      ? {}
      : { tooFew: `Fewer than two groups have enough rows to estimate ${rateWords[lacking.name]}.` }),
    intervalAt(level) {
      const each = Math.min(1 - (1 - level) / Math.max(comparisons, 1), 1 - 2 ** -52);
      const limits = families.map(({ pairs, open }) => limitsOf(disparity, pairs, open, each));
      return {
        low: aggregated(
          disparity,
          aggregate,
          limits.map(({ low }) => low),
        ),
        high: aggregated(
          disparity,
          aggregate,
          limits.map(({ high }) => high),
        ),
        level,
        method:
          disparity.kind === "difference"
            ? `Newcombe score intervals of ${comparisons} comparisons, Bonferroni`
            : `score intervals of ${comparisons} ratios, Bonferroni`,
      };
    },
  };
}

const rateWords: Record<RateName, string> = {
  selectionRate: "the selection rate",
  truePositiveRate: "the true positive rate",
  falsePositiveRate: "the false positive rate",
  positivePredictiveValue: "the positive predictive value",
  accuracy: "the accuracy",
};

/** Two rates that share no row; `share` is 1, or the part of the distance that is left against a whole which holds `a`. */
interface Pair {
  a: Count;
  b: Count;
  share: number;
}

function allPairs(groups: readonly GroupRates[], name: RateName): Pair[] {
  return groups.flatMap((a, at) =>
    groups.slice(at + 1).map((b) => ({ a: countOf(a[name]), b: countOf(b[name]), share: 1 })),
  );
}

/** rate − overall = (1 − π)·(rate − rate of the rest), π the weight of the group among all; π is taken as given. */
function againstRest(
  groups: readonly GroupRates[],
  restOf: (group: number) => GroupRates,
  overall: GroupRates,
  name: RateName,
): Pair[] {
  return groups.flatMap((group) => {
    const rest = restOf(group.group)[name];
    // The group is everything there is: it cannot differ from it.
    if (rest.rows === 0) return [];
    return [{ a: countOf(group[name]), b: countOf(rest), share: rest.weight / overall[name].weight }];
  });
}

function outside({ group }: GroupedPredictions, code: number, rows?: Int32Array): Int32Array {
  const all = rows ?? Int32Array.from({ length: group.length }, (_, row) => row);
  return all.filter((row) => group[row] !== code);
}

function countOf({ value, effective }: Rate): Count {
  return { successes: value * effective, n: effective };
}

/** @param open a group may be anything */
function limitsOf(disparity: Disparity, pairs: readonly Pair[], open: boolean, level: number) {
  if (disparity.kind === "difference") {
    let [low, high] = [0, pairs.length === 0 || open ? 1 : 0];
    for (const { a, b, share } of pairs) {
      const interval = newcombeInterval(a, b, level);
      low = Math.max(low, share * interval.low, -share * interval.high);
      high = Math.max(high, share * interval.high, -share * interval.low);
    }
    return { low, high };
  }
  let [low, high] = [pairs.length === 0 || open ? 0 : 1, 1];
  for (const { a, b, share } of pairs) {
    const { low: smallest, high: largest } = ratioLimits(b, a, level);
    // The whole against the group: π + (1 − π)·(rest / group).
    const from = 1 - share + share * smallest;
    const to = 1 - share + share * largest;
    low = Math.min(low, from, 1 / to);
    if (from > 1 || to < 1) high = Math.min(high, Math.max(Math.min(from, 1 / from), Math.min(to, 1 / to)));
  }
  return { low, high };
}

function ratioLimits(a: Count, b: Count, level: number): Pick<Interval, "low" | "high"> {
  // Nothing selected on either side says nothing about the ratio.
  if (a.successes <= 0 && b.successes <= 0) return { low: 0, high: Number.POSITIVE_INFINITY };
  return scoreRatioInterval(a, b, level);
}

function aggregated(disparity: Disparity, aggregate: "worst_case" | "mean", values: readonly number[]): number {
  if (aggregate === "mean") return values.reduce((total, value) => total + value, 0) / values.length;
  return disparity.kind === "difference" ? Math.max(...values) : Math.min(...values);
}
