import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { unitsOf } from "@gatewright/stats/estimate/units.ts";
import type { Estimation, Interval } from "@gatewright/stats/interval.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import {
  type DecisionBounds,
  meanDecisionBounds,
  pairedDecisionBounds,
  shareDecisionBounds,
} from "@gatewright/stats/reuse/decision-bounds.ts";
import { hoeffdingHalfWidth } from "@gatewright/stats/reuse/hoeffding.ts";

/** Estimations whose bounds hold at the tiny levels of a budget, in the place of those of packages/stats' `estimate/`. */
export interface BudgetEstimations {
  value(metric: Metric, outcomes: Outcomes, rows?: Int32Array): Estimation;
  /** candidate − champion on the same rows. @throws UserError when the two have no rows in common of which they are means */
  difference(
    metric: Metric,
    candidate: Outcomes,
    champion: Outcomes,
    rows?: Int32Array,
  ): Estimation & { candidate: number; champion: number };
}

/** @param error of one decision, one-sided: error / K */
export function budgetEstimations(error: number): BudgetEstimations {
  const confidence = 1 - 2 * error;
  const intervalOf =
    (boundsAt: (error: number) => DecisionBounds) =>
    (level: number): Interval => {
      // The level of the decision itself has lost digits of its error; the error has not.
      const { low, high, method } = boundsAt(level === confidence ? error : (1 - level) / 2);
      return { low, high, level, method };
    };
  return {
    value: (metric, outcomes, rows) => {
      const own = meanOf(metric, outcomes, rows);
      return estimationOf(own, metric, intervalOf(valueBounds(own, metric)));
    },
    difference: (metric, candidate, champion, rows) => {
      const [mine, theirs] = [meanOf(metric, candidate, rows), meanOf(metric, champion, rows)];
      if (mine.weight.length !== theirs.weight.length || mine.weight.some((w, i) => w !== theirs.weight[i])) {
        throw evidenceError(`${metric.name} counts other rows for the candidate than for the champion.`, {
          hint: "Under `budget:` compare a metric that counts the same rows for both, such as accuracy or recall.",
        });
      }
      const change: WeightedMean = {
        ...mine,
        values: mine.values.map((x, i) => x - (theirs.values[i] ?? 0)),
        estimate: mine.estimate - theirs.estimate,
      };
      return {
        ...estimationOf(change, metric, intervalOf(differenceBounds(change, mine, theirs, metric))),
        candidate: mine.estimate,
        champion: theirs.estimate,
      };
    },
  };
}

/** One number a unit and its weight, over the units that the metric counts. */
interface WeightedMean {
  values: Float64Array;
  weight: Float64Array;
  estimate: number;
  /** What one unit is called. */
  unit: string;
  /** Rows that stand alone and count alike. */
  plain: boolean;
  /** (Σ w)² / Σ (weight of a group)²: as many equal, independent units bound as well. */
  effective: number;
}

function meanOf(metric: Metric, outcomes: Outcomes, rows: Int32Array | undefined): WeightedMean {
  const { form, name } = metric;
  if (form.kind !== "sums" || form.mean === undefined) throw new Error(`${name} is no mean of one number a row.`);
  const [top = new Float64Array(0), bottom = new Float64Array(0)] = form.columns(outcomes, rows);
  const taking = rows ?? new Int32Array(outcomes.n).map((_, row) => row);
  const units = unitsOf(form.unit, outcomes, taking);
  const counted = [...bottom.keys()].filter((i) => (bottom[i] ?? 0) > 0);
  const weight = Float64Array.from(counted, (i) => bottom[i] ?? 0);
  const values = Float64Array.from(counted, (i) => (top[i] ?? 0) / (bottom[i] ?? 1));
  const groupWeights = new Map<number, number>();
  for (const i of counted) {
    const group = units.groups?.[i] ?? i;
    groupWeights.set(group, (groupWeights.get(group) ?? 0) + (bottom[i] ?? 0));
  }
  const total = sum(weight);
  const squares = sum([...groupWeights.values()].map((one) => one * one));
  const equal = weight.every((one) => one === weight[0]);
  return {
    values,
    weight,
    estimate: sum(values.map((x, i) => x * (weight[i] ?? 0))) / total,
    unit: units.groups === undefined ? form.unit : "groups",
    plain: equal && groupWeights.size === counted.length,
    effective: total ** 2 / squares,
  };
}

function estimationOf(mean: WeightedMean, metric: Metric, intervalAt: Estimation["intervalAt"]): Estimation {
  const { estimate, values, unit, plain, effective } = mean;
  return {
    estimate,
    n: plain ? values.length : Math.floor(effective),
    unit: plain ? unit : `effective ${unit}`,
    intervalAt,
    formula: metric.formula,
    ...(values.length < 2 ? { tooFew: "a bound needs two rows at least" } : {}),
  };
}

function valueBounds(mean: WeightedMean, metric: Metric): (error: number) => DecisionBounds {
  const { values, plain } = mean;
  if (!plain || values.length < 2) return hoeffdingBounds(mean, metric.range);
  if (isShare(metric)) {
    const successes = values.filter((x) => x === 1).length;
    return (error) => shareDecisionBounds({ successes, n: values.length }, error);
  }
  return meanBounds(mean, metric.range);
}

function differenceBounds(change: WeightedMean, mine: WeightedMean, theirs: WeightedMean, metric: Metric) {
  const range = metric.range[1] - metric.range[0];
  if (!change.plain || change.values.length < 2) return hoeffdingBounds(change, [-range, range]);
  if (!isShare(metric)) return meanBounds(change, [-range, range]);
  const count = (better: WeightedMean, worse: WeightedMean) =>
    better.values.filter((x, i) => x === 1 && worse.values[i] === 0).length;
  const counts = { gained: count(mine, theirs), lost: count(theirs, mine), n: change.values.length };
  return (error: number) => pairedDecisionBounds(counts, error);
}

function isShare({ form }: Metric): boolean {
  return form.kind === "sums" && form.mean === "share";
}

function meanBounds({ values, estimate }: WeightedMean, range: readonly [number, number]) {
  const n = values.length;
  const mean = Math.min(range[1], Math.max(range[0], estimate));
  const variance = sum(values.map((x) => (x - estimate) ** 2)) / (n - 1);
  return (error: number) => meanDecisionBounds({ mean, variance, n }, range, error);
}

/**
 * Of weighted rows and of rows in groups: the sum of independent group totals of known lengths (Hoeffding 1963, theorem 2), given
 * weights and groups.
 */
function hoeffdingBounds({ estimate, effective }: WeightedMean, [from, to]: readonly [number, number]) {
  return (error: number): DecisionBounds => {
    const half = effective > 0 ? hoeffdingHalfWidth({ range: to - from, rows: effective }, Math.log(error)) : to - from;
    return {
      low: Math.max(from, estimate - half),
      high: Math.min(to, estimate + half),
      error,
      method: "Hoeffding bounds of weighted groups",
    };
  };
}

/** Compensated (Neumaier 1974). */
function sum(values: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i += 1) {
    const x = values[i] ?? 0;
    const after = total + x;
    lost += Math.abs(total) >= Math.abs(x) ? total - after + x : x - after + total;
    total = after;
  }
  return total + lost;
}
