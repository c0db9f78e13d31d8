import { delong } from "../auc/delong.ts";
import { normalSf } from "../distributions/normal.ts";
import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Estimation, Interval } from "../interval.ts";
import type { Outcomes } from "../metrics/outcomes.ts";
import { wilsonInterval } from "../proportions/wilson.ts";
import { checkLevel } from "../resampling/level.ts";
import { unboundedEstimate, undefinedEstimate } from "./bootstrap-estimate.ts";
import { taken, type Units } from "./units.ts";

type Estimate = Pick<Estimation, "estimate" | "intervalAt" | "tooFew">;

/**
 * The AUC of one model with DeLong's variance, on the logit scale (the plain interval runs past 1 and misses near it). An AUC of 1
 * has no variance; there it is bounded as a proportion of 1 among the rows of the smaller class.
 *
 * The variance is estimated, too, from little more than the rows of the smaller class, so Student's t with one degree of freedom less
 * than those takes the place of the normal: with 50 positives among 500 rows an AUC of 0.95 is covered 93.9 times in place of 93.2.
 * Source: Pepe, The Statistical Evaluation of Medical Tests (2003), section 5.2.5, for the logit.
 */
export function aucEstimate(outcomes: Outcomes, rows: Int32Array, units: Units): Estimate {
  const { aucs, covariance, positives, negatives } = covariances([outcomes], rows, units);
  const estimate = aucs[0] ?? Number.NaN;
  const error = Math.sqrt(Math.max(0, covariance[0]?.[0] ?? Number.NaN));
  if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
  if (estimate === 0 || estimate === 1) return bounded(estimate, Math.min(positives, negatives, units.count));
  if (!Number.isFinite(error)) return unboundedEstimate(estimate);
  const logit = Math.log(estimate / (1 - estimate));
  const logitError = error / (estimate * (1 - estimate));
  const intervalAt = (level: number): Interval => {
    const reach = reachAt(level, units, Math.min(positives, negatives)) * logitError;
    return {
      low: 1 / (1 + Math.exp(reach - logit)),
      high: 1 / (1 + Math.exp(-reach - logit)),
      level,
      method: `${varianceName(units)} interval on the logit scale`,
    };
  };
  return { estimate, intervalAt, ...unlessVarying(error) };
}

/** The difference of AUCs on the same rows, or (candidate − champion)/champion by the delta method. */
export function aucDifference(
  models: readonly [Outcomes, Outcomes],
  { rows, units, relative }: { rows: Int32Array; units: Units; relative: boolean },
): Estimate & { candidate: number; champion: number; pValue: number } {
  const { aucs, covariance, positives, negatives } = covariances(models, rows, units);
  const [candidate = Number.NaN, champion = Number.NaN] = aucs;
  const [[own = Number.NaN, shared = Number.NaN] = [], [, theirs = Number.NaN] = []] = covariance;
  const difference = candidate - champion;
  const variance = own + theirs - 2 * shared;
  const z = Math.abs(difference) / Math.sqrt(Math.max(0, variance));
  const pValue = variance > 0 ? twoSided(z) : Number.NaN;
  const ratio = candidate / champion;
  const estimate = relative ? ratio - 1 : difference;
  const scaled = relative ? (own + ratio * ratio * theirs - 2 * ratio * shared) / (champion * champion) : variance;
  const error = Math.sqrt(Math.max(0, scaled));
  const values = { candidate, champion, pValue };
  if (!Number.isFinite(estimate)) return { ...undefinedEstimate(estimate), ...values };
  if (!Number.isFinite(error)) return { ...unboundedEstimate(estimate), ...values };
  const intervalAt = (level: number): Interval => {
    const reach = reachAt(level, units, Math.min(positives, negatives)) * error;
    const method = `${varianceName(units)} interval${relative ? " of the ratio, by the delta method" : ""}`;
    return { low: estimate - reach, high: estimate + reach, level, method };
  };
  // Rounding leaves a variance of some 1e-20 where there is none.
  return { estimate, intervalAt, ...values, ...unlessVarying(error > 1e-9 * Math.sqrt(own + theirs) ? error : 0) };
}

function covariances(models: readonly Outcomes[], rows: Int32Array, { groups }: Units) {
  const label = models[0]?.label;
  if (label === undefined) throw new RangeError("ROC AUC needs labels.");
  const scores = models.map(({ score }) => {
    if (score === undefined) throw new RangeError("ROC AUC needs scores.");
    return taken(score, rows);
  });
  const weight = models[0]?.weight;
  return delong(taken(label, rows), scores, {
    ...(weight === undefined ? {} : { weights: taken(weight, rows) }),
    ...(groups === undefined ? {} : { clusters: groups }),
  });
}

function bounded(estimate: number, n: number): Estimate {
  const intervalAt = (level: number): Interval => {
    const { low, high } = wilsonInterval(estimate * n, n, level);
    return { low, high, level, method: `Wilson score interval over the ${n} rows of the smaller class` };
  };
  return { estimate, intervalAt };
}

function reachAt(level: number, { groups, count }: Units, smallerClass: number): number {
  checkLevel(level);
  // One row of a class has no spread, and its interval is refused as that of too few.
  return studentTUpperQuantile((1 - level) / 2, groups === undefined ? Math.max(1, smallerClass - 1) : count - 1);
}

function varianceName({ groups }: Units): string {
  return groups === undefined ? "DeLong" : "Obuchowski (clustered DeLong)";
}

function twoSided(z: number): number {
  return 2 * normalSf(z);
}

function unlessVarying(error: number): { tooFew?: string } {
  return error > 0 ? {} : { tooFew: "no row changes the value, so nothing shows how it would vary" };
}
