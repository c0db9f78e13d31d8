import type { Metric } from "../metrics/metric.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { classSizes, type Units } from "./units.ts";

/** Below these, simulated intervals miss their level by more than 1.5 points. */
const least = { rows: 200, positives: 50, negatives: 50, queries: 50, groups: 10, means: 30 };

/** Metrics that rows which are truly and predictedly negative leave unchanged. */
const blindToNegatives = /^(f1|f_?beta|f\d|precision|recall|jaccard|average_precision)/;

/**
 * Why there is too little for an interval that relies on many units, as a sentence; undefined when there is enough. Score
 * intervals of proportions are honest at every n and do not ask.
 * @param asMean false for a mean or share that is resampled like any other function of sums
 */
export function tooFewUnits(
  metric: Metric,
  { outcomes, rows, units, asMean = true }: { outcomes: Outcomes; rows: Int32Array; units: Units; asMean?: boolean },
): string | undefined {
  const { form } = metric;
  const mean = form.kind === "sums" ? form.mean : undefined;
  if (units.name === "groups" && units.count < least.groups) return sentence(units.count, "group", least.groups);
  if (form.unit === "queries") {
    return units.groups === undefined && units.count < least.queries
      ? sentence(units.count, "query", least.queries, "queries")
      : undefined;
  }
  if (asMean && mean !== undefined) {
    return units.groups === undefined && units.count < least.means
      ? sentence(units.count, "row", least.means)
      : undefined;
  }
  if (rows.length < least.rows) return sentence(rows.length, "row", least.rows);
  const classes = classSizes(metric, outcomes, rows);
  if (classes === undefined || (form.kind === "sums" && !metric.needs.includes("prediction"))) return undefined;
  const blind = blindToNegatives.test(metric.name);
  // The accuracy of one class is still an accuracy; the recall of a class that hardly occurs is none.
  if (mean !== undefined && !blind) return undefined;
  if (classes.positives < least.positives) return sentence(classes.positives, "positive", least.positives);
  if (classes.negatives < least.negatives && !blind) {
    return sentence(classes.negatives, "negative", least.negatives);
  }
  return undefined;
}

function sentence(count: number, one: string, needed: number, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}, and at least ${needed} are needed`;
}
