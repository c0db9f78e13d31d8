import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { metricNamed, metricNames } from "@gatewright/stats/metrics/catalogue.ts";
import { metricMeant } from "@gatewright/stats/metrics/usual-names.ts";
import { type PlanNumbers, wrongNumber } from "./plan-numbers.ts";

/**
 * What kind of quantity a metric is, which decides how many rows it needs.
 * share: a share of rows that are right; number: a mean of one number a row or query; auc: the area under the ROC curve;
 * other: a metric without a formula for its variance, planned from a standard error that was measured.
 */
export type MetricFamily =
  | { kind: "share"; metric: string; rows: CountedRows }
  | { kind: "number"; metric: string; unit: "rows" | "queries" }
  | { kind: "auc"; metric: string }
  | { kind: "other"; metric: string };

/** Which rows a share is taken of. */
export type CountedRows = "all" | "positive" | "negative";

/** @throws UserError for a name that is no metric, with what may have been meant */
export function metricFamily(name: string): MetricFamily {
  // The business value of a rule `value` is a mean, too, and stands in no catalogue.
  if (name === "value") return { kind: "number", metric: name, unit: "rows" };
  const metric = metricNamed(name);
  if (metric === undefined) {
    const meant = metricMeant(name);
    const guess = meant === undefined ? didYouMean(name, [...metricNames, "value"]) : `; did you mean ${meant}?`;
    throw wrongNumber(`There is no metric ${name}${guess === "" ? "." : guess}`);
  }
  if (name === "roc_auc") return { kind: "auc", metric: name };
  if (name === "recall") return { kind: "share", metric: name, rows: "positive" };
  if (name === "specificity") return { kind: "share", metric: name, rows: "negative" };
  // The rows that precision is a share of are chosen by the model: two models have no rows in common for sure.
  if (name === "precision" || metric.form.kind === "ranks") return { kind: "other", metric: name };
  const { mean, unit } = metric.form;
  if (mean === "share" && unit === "rows") return { kind: "share", metric: name, rows: "all" };
  return mean === undefined ? { kind: "other", metric: name } : { kind: "number", metric: name, unit };
}

/**
 * The share of rows that a share is taken of: all for accuracy, the positive ones for recall.
 * @throws UserError when the prevalence that this needs was not given
 */
export function countedShare({ metric, rows }: MetricFamily & { kind: "share" }, numbers: PlanNumbers): number {
  if (rows === "all") return 1;
  const prevalence = numbers.share("prevalence");
  if (prevalence === undefined) {
    throw wrongNumber(`${metric} counts ${rows} rows only: --prevalence P says how many of all are positive.`);
  }
  return rows === "positive" ? prevalence : 1 - prevalence;
}
