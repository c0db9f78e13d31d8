import type { Estimation } from "../interval.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { wilsonInterval } from "../proportions/wilson.ts";
import { checkLevel } from "../resampling/level.ts";
import { aucEstimate } from "./auc-estimate.ts";
import { undefinedEstimate } from "./bootstrap-estimate.ts";
import { countsOf, meanEstimate, shareEstimate } from "./mean-estimate.ts";
import type { EstimateOptions } from "./options.ts";
import { resampledRanks, resampledSums } from "./resampled-estimate.ts";
import { tooFewUnits } from "./too-few.ts";
import { rowsOf, unitsOf } from "./units.ts";

/**
 * The value of a metric with its interval, by the method that its form allows:
 * - a share of rows that count alike: Wilson; with weights or groups: Wilson over the effective number of rows;
 * - a mean of numbers: t interval widened for skewness (Hall 1992), over groups where there are groups;
 * - ROC AUC: DeLong on the logit scale, with groups by Obuchowski;
 * - other functions of sums: BCa bootstrap over cells of equal rows, where rows are of few kinds; else linearised;
 * - other functions of ranks: linearised by the jackknife.
 * @returns an estimate of NaN where the metric is not defined on these rows; its `intervalAt` throws RangeError
 * @throws RangeError when an array that the metric reads is absent
 */
export function estimateValue(metric: Metric, outcomes: Outcomes, options: EstimateOptions): Estimation {
  const { form, formula } = metric;
  const rows = rowsOf(outcomes, options.rows);
  const units = unitsOf(form.unit ?? "rows", outcomes, rows);
  const about = { n: units.count, unit: units.name, formula };
  if (units.count === 0) return { ...about, ...undefinedEstimate(Number.NaN) };
  const blocks = options.blockLength !== undefined && outcomes.group === undefined;
  const few = tooFewUnits(metric, { outcomes, rows, units, asMean: !blocks });
  const tooFew = few === undefined ? {} : { tooFew: few };
  const design = { rows, units, options };
  const own = (values: readonly number[]) => values[0] ?? Number.NaN;
  if (form.kind === "ranks") {
    if (metric.name === "roc_auc" && !blocks) return { ...about, ...aucEstimate(outcomes, rows, units), ...tooFew };
    return { ...about, ...resampledRanks(form, [outcomes], own, design), ...tooFew };
  }
  if (form.mean === undefined || blocks) {
    return { ...about, ...resampledSums(form, [outcomes], own, design), ...tooFew };
  }
  const [sum = new Float64Array(0), weight = new Float64Array(0)] = form.columns(outcomes, options.rows);
  const columns = { sum, weight };
  if (form.mean === "number") return { ...about, ...meanEstimate(columns, units), ...tooFew };
  const counts = units.groups === undefined ? countsOf(columns) : undefined;
  if (counts === undefined) {
    // Score intervals hold at every number of rows, but a few groups show nothing of how groups vary.
    const groups = units.groups === undefined ? {} : tooFew;
    return { ...about, ...shareEstimate(columns, units), ...groups };
  }
  return { ...about, ...wilson(counts) };
}

function wilson({ successes, n }: { successes: number; n: number }) {
  if (n === 0) return { n, ...undefinedEstimate(Number.NaN) };
  const intervalAt = (level: number) => {
    checkLevel(level);
    return wilsonInterval(successes, n, level);
  };
  return { n, estimate: successes / n, intervalAt };
}
