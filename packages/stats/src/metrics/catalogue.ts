import { accuracy, hammingLoss } from "./accuracy.ts";
import { eceBinary, eceBinaryDebiased, eceTopLabel, eceTopLabelDebiased } from "./calibration-error.ts";
import { balancedAccuracy, classAverages, cohenKappa, matthewsCorrcoef } from "./class-averages.ts";
import { f1, precision, recall, specificity } from "./confusion.ts";
import { intervalCoverage, mase } from "./forecast.ts";
import type { Metric } from "./metric.ts";
import { d2, pinballLoss } from "./pinball.ts";
import { brierScore, logLoss } from "./probability-scores.ts";
import { averagePrecision, averagePrecisionMacro, rocAucMetric, rocAucOvr } from "./rank-curves.ts";
import { hitRateAt, mapAt, mrrAt, ndcgAt } from "./ranking.ts";
import {
  averageRecommendationPopularityAt,
  coverageAt,
  giniAt,
  intraListDiversityAt,
  noveltyAt,
} from "./recommendation.ts";
import { mae, mape, r2, rmse, smape } from "./regression.ts";

/** Every metric whose name holds no number, in the order of the documentation. `tasks` of each says what it is defined for. */
const metrics: readonly Metric[] = [
  accuracy,
  balancedAccuracy,
  precision,
  recall,
  specificity,
  f1,
  ...classAverages,
  hammingLoss,
  matthewsCorrcoef,
  cohenKappa,
  rocAucMetric,
  rocAucOvr,
  averagePrecision,
  averagePrecisionMacro,
  logLoss,
  brierScore,
  eceBinary,
  eceBinaryDebiased,
  eceTopLabel,
  eceTopLabelDebiased,
  rmse,
  mae,
  r2,
  mape,
  smape,
  pinballLoss("pinball_loss", 0.5),
  d2("d2", 0.5),
  mase,
  intervalCoverage,
];

/** Of the first K rows of every query: `ndcg_at_10`. */
const atK: Readonly<Record<string, (name: string, k: number) => Metric>> = {
  ndcg: ndcgAt,
  map: mapAt,
  mrr: mrrAt,
  hit_rate: hitRateAt,
  coverage: coverageAt,
  gini: giniAt,
  average_recommendation_popularity: averageRecommendationPopularityAt,
  novelty: noveltyAt,
  intra_list_diversity: intraListDiversityAt,
};

/** Of these the whole list has a name, too. */
const ofWholeLists = ["mrr", "gini", "average_recommendation_popularity", "novelty", "intra_list_diversity"] as const;

/** Of another quantile than the median: `pinball_loss_at_0.9`. */
const atQuantile: Readonly<Record<string, (name: string, quantile: number) => Metric>> = {
  pinball_loss: pinballLoss,
  d2,
};

const byName = new Map(
  [...metrics, ...ofWholeLists.flatMap((name) => atK[name]?.(name, Number.POSITIVE_INFINITY) ?? [])].map((metric) => [
    metric.name,
    metric,
  ]),
);

/** All names, for suggestions and the documentation; `_at_K` and `_at_Q` stand for a number of rows and a quantile. */
export const metricNames: readonly string[] = [
  ...byName.keys(),
  ...Object.keys(atK).map((name) => `${name}_at_K`),
  ...Object.keys(atQuantile).map((name) => `${name}_at_Q`),
];

/** The metric of this name, e.g. `f1_macro`, `ndcg_at_10` or `pinball_loss_at_0.9`; undefined when there is none. */
export function metricNamed(name: string): Metric | undefined {
  const known = byName.get(name);
  if (known !== undefined) return known;
  const [, base = "", number = ""] = /^([a-z0-9_]+)_at_([0-9.]+)$/.exec(name) ?? [];
  if (/^[1-9][0-9]{0,5}$/.test(number) && Object.hasOwn(atK, base)) return atK[base]?.(name, Number(number));
  if (/^0\.[0-9]*[1-9]$/.test(number) && Object.hasOwn(atQuantile, base))
    return atQuantile[base]?.(name, Number(number));
  return undefined;
}
