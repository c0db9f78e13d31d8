import { accuracy, hammingLoss } from "./accuracy.ts";
import { balancedAccuracy, classAverages, cohenKappa, matthewsCorrcoef } from "./class-averages.ts";
import { f1, precision, recall, specificity } from "./confusion.ts";
import { intervalCoverage, mase } from "./forecast.ts";
import type { Metric } from "./metric.ts";
import { d2, pinballLoss } from "./pinball.ts";
import { brierScore, logLoss } from "./probability-scores.ts";
import { averagePrecision, averagePrecisionMacro, rocAucMetric, rocAucOvr } from "./rank-curves.ts";
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

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

/** All names, for suggestions and the documentation. */
export const metricNames: readonly string[] = metrics.map((metric) => metric.name);

/** The metric of this name; undefined when there is none. */
export function metricNamed(name: string): Metric | undefined {
  return byName.get(name);
}
