import { didYouMean } from "@gatewright/shared/document/suggestion.ts";
import { locatedFault } from "@gatewright/shared/errors/located-fault.ts";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { estimateDifference } from "@gatewright/stats/estimate/estimate-difference.ts";
import { estimateValue } from "@gatewright/stats/estimate/estimate-value.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import { metricNamed, metricNames } from "@gatewright/stats/metrics/catalogue.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import { metricMeant } from "@gatewright/stats/metrics/usual-names.ts";
import { checkOutcomes } from "../evidence/check-outcomes.ts";
import type { Predictions } from "../evidence/gate-evidence.ts";
import { foldEstimation } from "./fold-estimation.ts";
import { refuseImpossible } from "./possible-values.ts";
import type { EstimatedResult, PointEstimation, RuleContext } from "./rule.ts";

export interface MetricRule {
  metric: string;
  use?: "bound" | "point";
  location: Location;
  /** Of `thresholds:`. */
  mlflow?: { name: string; greaterIsBetter: boolean };
}

/**
 * The metric of a rule.
 * @throws UserError (`configuration`) for a name that is not known, with a guess, and for thresholds that turn its direction round
 */
export function metricOf({ metric: name, location, mlflow }: MetricRule): Metric {
  const metric = metricNamed(name);
  if (metric !== undefined) {
    const higher = metric.direction === "higher";
    if (mlflow === undefined || mlflow.greaterIsBetter === higher) return metric;
    throw locatedFault(
      location,
      `greater_is_better is ${mlflow.greaterIsBetter}, and of ${name} ${higher ? "more" : "less"} is better.`,
      `Write greater_is_better: ${higher}; the direction belongs to the metric.`,
    );
  }
  const meant = metricMeant(name);
  throw locatedFault(
    location,
    `there is no metric "${name}"${meant === undefined ? didYouMean(name, metricNames) : `; did you mean ${meant}?`}`,
    `Metrics: ${metricNames.join(", ")}.`,
  );
}

/**
 * The candidate's value of a metric on the slice's rows, with its interval.
 * @throws UserError when the metric is not known, not defined for the task, or lacks what it needs in the data
 */
export function candidateValue(rule: MetricRule, context: RuleContext): { metric: Metric } & Measured {
  const metric = metricOf(rule);
  const { evidence, slice, seed } = context;
  if (evidence.predictions === undefined) return { metric, ...pointValue(rule, context) };
  const { candidate } = evidence.predictions;
  if (rule.use !== "point") refuseBinnedError(metric, rule.location);
  checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
  if (rule.use === "point") return { metric, estimation: exactly(metric, candidate, slice?.rows) };
  if (context.budget !== undefined) return { metric, estimation: context.budget.value(metric, candidate, slice?.rows) };
  return { metric, estimation: estimateValue(metric, candidate, { ...rowsOf(slice), seed }) };
}

interface Measured {
  estimation: Estimation | PointEstimation;
}

/**
 * Candidate − champion on the same rows, or its share of |champion|.
 * @throws UserError as `candidateValue`, and for a relative difference to a champion's value of zero
 */
export function differenceToChampion(
  rule: MetricRule & { relative?: boolean },
  context: RuleContext,
): { metric: Metric } & Pick<EstimatedResult, "estimation" | "candidate" | "champion" | "quantity" | "test"> {
  const metric = metricOf(rule);
  const { evidence, slice, seed } = context;
  const { relative = false } = rule;
  if (rule.use !== "point") refuseBinnedError(metric, rule.location);
  const quantity = relative ? "relative difference" : "difference";
  if (evidence.predictions === undefined) return { metric, quantity, ...pointDifference(rule, relative, context) };
  const { candidate, champion } = compared(evidence.predictions);
  checkOutcomes(metric, candidate, rule.location, context.gate.predictions);
  checkOutcomes(metric, champion, rule.location, context.gate.predictions);
  // Over a million rows a value takes as long as its interval: it is computed for those only who read it.
  const theirs = relative || rule.use === "point" ? metricValue(metric, champion, slice?.rows) : Number.NaN;
  if (relative) refuseZero(rule, theirs);
  if (rule.use === "point") {
    const mine = metricValue(metric, candidate, slice?.rows);
    const estimation = { estimate: changed(mine, theirs, relative), formula: metric.formula };
    return { metric, quantity, estimation, candidate: mine, champion: theirs };
  }
  if (context.budget !== undefined) {
    const estimation = context.budget.difference(metric, candidate, champion, slice?.rows);
    return { metric, quantity, estimation, candidate: estimation.candidate, champion: estimation.champion };
  }
  const estimation = estimateDifference(metric, candidate, champion, { ...rowsOf(slice), seed, relative });
  return {
    metric,
    quantity,
    estimation,
    candidate: estimation.candidate,
    champion: estimation.champion,
    ...(estimation.test === undefined ? {} : { test: estimation.test }),
  };
}

/**
 * A calibration error in bins is moved by noise, and resampling adds noise once more.
 * @throws UserError (`configuration`)
 */
function refuseBinnedError({ name }: Metric, location: Location): void {
  if (!name.startsWith("ece_")) return;
  throw locatedFault(
    location,
    `the interval of ${name} needs more care than this rule takes`,
    `Write \`{rule: calibration, metric: ${name.replace(/_debiased$/, "")}, at_most: …}\`, or \`use: point\`.`,
  );
}

/** Who calls a rule that needs the champion has made sure that there is one. */
export function compared({ candidate, champion }: Predictions) {
  if (champion.kind !== "compared") throw new Error("A comparison rule was called without a champion.");
  return { candidate, champion: champion.outcomes };
}

function rowsOf(slice: RuleContext["slice"]): { rows?: Int32Array } {
  return slice === undefined ? {} : { rows: slice.rows };
}

function exactly(metric: Metric, outcomes: Predictions["candidate"], rows: Int32Array | undefined): PointEstimation {
  const n = rows?.length ?? outcomes.n;
  return { estimate: metricValue(metric, outcomes, rows), n, formula: metric.formula };
}

function pointValue(rule: MetricRule, { evidence, slice }: RuleContext): Measured {
  const { candidate, source } = pointMetrics(evidence, slice);
  return { estimation: { estimate: numberIn(candidate, rule, source), formula: `as ${source} says` } };
}

function pointDifference(rule: MetricRule, relative: boolean, { evidence, slice }: RuleContext) {
  const { candidate, champion, source, folds } = pointMetrics(evidence, slice);
  if (champion === undefined) throw new Error("A comparison rule was called without a champion.");
  const [mine, theirs] = [numberIn(candidate, rule, source), numberIn(champion, rule, "the champion's metrics")];
  if (relative) refuseZero(rule, theirs);
  const scores = rule.use === "bound" ? folds?.get(rule.metric) : undefined;
  const estimation: Estimation | PointEstimation =
    scores === undefined
      ? { estimate: changed(mine, theirs, relative), formula: `as ${source} says` }
      : foldEstimation(rule, scores, relative);
  return { estimation, candidate: mine, champion: theirs };
}

function pointMetrics({ metrics }: RuleContext["evidence"], slice: RuleContext["slice"]) {
  if (metrics === undefined) {
    throw evidenceError("There are no predictions and no metrics of the candidate.", {
      hint: "Name a predictions file under `train.outputs.predictions`, or give the input `candidate`.",
    });
  }
  if (slice !== undefined) {
    throw evidenceError(`A metrics file says nothing about the slice ${slice.name}.`, {
      hint: "Slices need a predictions file.",
    });
  }
  return metrics;
}

function numberIn(metrics: ReadonlyMap<string, number>, { metric, mlflow }: MetricRule, source: string): number {
  // A file of MLflow's evaluator has its own names.
  const value = metrics.get(metric) ?? metrics.get(mlflow?.name ?? metric);
  if (value === undefined) {
    const known = [...metrics.keys()];
    throw evidenceError(`${source} has no metric "${metric}"${didYouMean(metric, known)}`, {
      hint: known.length === 0 ? "It has no numbers at all." : `It has: ${known.slice(0, 20).join(", ")}.`,
    });
  }
  if (!Number.isFinite(value)) {
    throw evidenceError(`${metric} in ${source} is ${value}, which is no number to compare.`, {
      hint: "Mend the evaluation that wrote it.",
    });
  }
  const known = metricNamed(metric);
  if (known !== undefined) refuseImpossible(known, value, source);
  return value;
}

function changed(mine: number, theirs: number, relative: boolean): number {
  return relative ? (mine - theirs) / Math.abs(theirs) : mine - theirs;
}

function refuseZero({ metric }: MetricRule, theirs: number): void {
  if (Math.abs(theirs) >= 1e-12) return;
  throw evidenceError(`${metric} of the champion is ${theirs}: a change relative to it has no meaning.`, {
    hint: "Use `margin`, in the metric's own unit.",
  });
}
