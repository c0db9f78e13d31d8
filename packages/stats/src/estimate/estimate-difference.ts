import type { Estimation } from "../interval.ts";
import type { Metric } from "../metrics/metric.ts";
import { metricValue, valueOfColumns } from "../metrics/metric-value.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { aucDifference } from "./auc-estimate.ts";
import { undefinedEstimate } from "./bootstrap-estimate.ts";
import { discordantEstimate } from "./discordant-estimate.ts";
import { countsOf, meanEstimate } from "./mean-estimate.ts";
import type { DifferenceOptions } from "./options.ts";
import { resampledRanks, resampledSums } from "./resampled-estimate.ts";
import { tooFewUnits } from "./too-few.ts";
import { rowsOf, type Units, unitsOf } from "./units.ts";

/** A difference between two models on the same rows. */
export interface PairedEstimation extends Estimation {
  /** The metric of each. */
  candidate: number;
  champion: number;
  /** Rows on which exactly one of the two is right (counts towards the share). */
  discordant?: number;
  /** Shown beside the interval, which alone decides. */
  test?: { name: string; pValue: number };
}

/** Fewer units that differ say too little about how differences vary. */
const leastDiffering = 10;

/**
 * candidate − champion on the same rows (or that as share of |champion|) with its interval, by the method that the metric's
 * form allows:
 * - a share of the same rows that count alike: Tango's score interval widened by Wilson's of the discordant shares, McNemar's test beside it;
 * - a mean over the same rows: t interval of the rows' (or groups') differences, widened for skewness (Hall 1992);
 * - ROC AUC: DeLong, with groups by Obuchowski; relative by the delta method;
 * - other functions of sums or of ranks: linearised by the jackknife of the difference.
 * @returns an estimate of NaN where the metric is not defined on these rows; its `intervalAt` throws RangeError
 * @throws RangeError when the models have different rows, an array that the metric reads is absent, or a relative difference
 * is asked for and the champion's value is 0
 */
export function estimateDifference(
  metric: Metric,
  candidate: Outcomes,
  champion: Outcomes,
  options: DifferenceOptions,
): PairedEstimation {
  if (candidate.n !== champion.n) {
    throw new RangeError(`Paired models have the same rows, not ${candidate.n} and ${champion.n}.`);
  }
  const { form } = metric;
  const { relative = false } = options;
  const rows = rowsOf(candidate, options.rows);
  const units = unitsOf(form.unit ?? "rows", candidate, rows);
  const formula = `${relative ? "(candidate − champion)/|champion|" : "candidate − champion"} of ${metric.formula}`;
  const blocks = options.blockLength !== undefined && candidate.group === undefined;
  // DeLong's method sorts for the values as well, and sorting is what costs.
  const ofAuc =
    metric.name === "roc_auc" && !blocks && rows.length > 0
      ? aucDifference([candidate, champion], { rows, units, relative })
      : undefined;
  const models = [candidate, champion] as const;
  const asMean = form.kind === "sums" && form.mean !== undefined && !relative && !blocks ? form : undefined;
  const columns = asMean === undefined ? undefined : models.map((model) => asMean.columns(model, options.rows));
  const ownValue = (at: 0 | 1) => {
    const own = columns?.[at];
    return asMean === undefined || own === undefined
      ? metricValue(metric, models[at], options.rows)
      : valueOfColumns(asMean, own);
  };
  const values = { candidate: ofAuc?.candidate ?? ownValue(0), champion: ofAuc?.champion ?? ownValue(1) };
  const about = { n: units.count, unit: units.name, formula, ...values };
  if (!Number.isFinite(values.candidate - values.champion)) return { ...about, ...undefinedEstimate(Number.NaN) };
  if (relative && Math.abs(values.champion) < 1e-12) {
    throw new RangeError(`A difference relative to a champion's value of ${values.champion} has no meaning.`);
  }
  const fewUnits = (rowsAlike: boolean) => {
    const reason = tooFewUnits(metric, { outcomes: candidate, rows, units, asMean: rowsAlike });
    return reason === undefined ? {} : { tooFew: reason };
  };
  const design = { rows, units, options };
  const combine = relative ? relativeDifference : plainDifference;
  if (form.kind === "ranks") {
    if (ofAuc === undefined) {
      return { ...about, ...resampledRanks(form, models, combine, design), ...fewUnits(false) };
    }
    const { pValue, ...estimate } = ofAuc;
    const test = Number.isNaN(pValue)
      ? {}
      : { test: { name: `${units.groups ? "clustered " : ""}DeLong test`, pValue } };
    return { ...about, ...estimate, ...test, ...fewUnits(false) };
  }
  const same = columns === undefined ? undefined : sameDenominators(columns);
  if (asMean?.mean !== undefined && same !== undefined) {
    return { ...about, ...meanDifference(asMean.mean, same, units, fewUnits(true)) };
  }
  // Shares of different rows (precision) are no longer proportions of one number of trials.
  return { ...about, ...resampledSums(form, models, combine, design), ...fewUnits(false) };
}

interface SameRows {
  candidate: Float64Array;
  champion: Float64Array;
  weight: Float64Array;
}

function sameDenominators(columns: readonly Float64Array[][]): SameRows | undefined {
  const [[mine, weight] = [], [theirs, other] = []] = columns;
  if (mine === undefined || theirs === undefined || weight === undefined || other === undefined) return undefined;
  for (let i = 0; i < weight.length; i += 1) if (weight[i] !== other[i]) return undefined;
  return { candidate: mine, champion: theirs, weight };
}

function meanDifference(mean: "share" | "number", rows: SameRows, units: Units, tooFew: { tooFew?: string }) {
  const { candidate, champion, weight } = rows;
  const sum = new Float64Array(weight.length);
  let gained = 0;
  let lost = 0;
  for (let i = 0; i < sum.length; i += 1) {
    const difference = (candidate[i] ?? 0) - (champion[i] ?? 0);
    sum[i] = difference;
    if (difference > 0) gained += 1;
    else if (difference < 0) lost += 1;
  }
  const discordant = gained + lost;
  const alone = units.groups === undefined && mean === "share";
  const counts = alone ? countsOf({ sum: candidate, weight }) : undefined;
  if (counts !== undefined && countsOf({ sum: champion, weight }) !== undefined) {
    return discordantEstimate({ gained, lost, n: counts.n });
  }
  const estimate = meanEstimate({ sum, weight }, units);
  const few =
    tooFew.tooFew === undefined && discordant < leastDiffering
      ? { tooFew: `${discordant} rows on which the models differ, and at least ${leastDiffering} are needed` }
      : tooFew;
  return { ...estimate, ...few, ...(mean === "share" ? { discordant } : {}) };
}

function plainDifference([candidate = Number.NaN, champion = Number.NaN]: readonly number[]): number {
  return candidate - champion;
}

function relativeDifference([candidate = Number.NaN, champion = Number.NaN]: readonly number[]): number {
  return (candidate - champion) / Math.abs(champion);
}
