import { normalCdf } from "../distributions/normal.ts";
import {
  type Certainty,
  checkPositive,
  checkShare,
  type Design,
  decisionQuantile,
  designQuantiles,
  distanceFromLimit,
} from "./design.ts";
import { hanleyMcNeilVariance, pairedHanleyMcNeilVariance } from "./hanley-mcneil.ts";
import { smallestRows, smallestWithPower } from "./smallest-with-power.ts";

/** The area of one model against a fixed limit. */
export interface RocAucEffect {
  auc: number;
  limit: number;
  /** Share of positive rows, in (0, 1). */
  prevalence: number;
}

/** The areas of two models on the same rows. */
export interface PairedRocAucEffect {
  candidate: number;
  champion: number;
  /** What candidate − champion is compared with, e.g. −margin. Default 0. */
  limit?: number;
  prevalence: number;
  /** Of the two estimated areas, in (−1, 1). */
  correlation: number;
}

/**
 * Rows after which the interval of the area lies on the truth's side of the limit with the planned power, with Hanley and
 * McNeil's variance at the planned area (the interval's own variance is estimated there, not at the limit).
 * @throws RangeError when a number is outside (0, 1), the area is the limit, or the design none
 */
export function rocAucRows(effect: RocAucEffect, design: Design): number {
  const { prevalence } = effect;
  const distance = distanceOf(effect);
  return rowsAt(distance, (n) => hanleyMcNeilVariance({ auc: effect.auc, ...expected(prevalence, n) }), design);
}

/** The probability that n rows decide. @throws RangeError as `rocAucRows` */
export function rocAucPower(effect: RocAucEffect & { n: number }, certainty: Certainty): number {
  checkPositive(effect.n, "n");
  const variance = hanleyMcNeilVariance({ auc: effect.auc, ...expected(effect.prevalence, effect.n) });
  return waldPower(distanceOf(effect), variance, certainty);
}

/**
 * Rows after which the interval of the difference of two areas lies on the truth's side of the limit with the planned power.
 * @throws RangeError when a number is outside its range, the difference is the limit, or the design none
 */
export function pairedRocAucRows(effect: PairedRocAucEffect, design: Design): number {
  return rowsAt(pairedDistance(effect), (n) => pairedVariance(effect, n), design);
}

/** The probability that n rows decide. @throws RangeError as `pairedRocAucRows` */
export function pairedRocAucPower(effect: PairedRocAucEffect & { n: number }, certainty: Certainty): number {
  checkPositive(effect.n, "n");
  return waldPower(pairedDistance(effect), pairedVariance(effect, effect.n), certainty);
}

/**
 * The smallest margin at which n rows show an equally good candidate as non-inferior with the planned power.
 * @throws RangeError when a number is outside its range, n is not above 0, or the design none
 */
export function pairedRocAucSmallestMargin(
  { auc, prevalence, correlation, n }: { auc: number; prevalence: number; correlation: number; n: number },
  design: Design,
): number {
  checkPositive(n, "n");
  const { decide, reach } = designQuantiles(design);
  const variance = pairedVariance({ candidate: auc, champion: auc, prevalence, correlation }, n);
  return (decide + reach) * Math.sqrt(variance);
}

/**
 * How far above the limit the area has to be so that n rows decide with the planned power.
 * @returns NaN when n rows cannot see even an area of nearly 1
 * @throws RangeError when a number is outside its range, n is not above 0, or the design none
 */
export function rocAucSmallestDistance(
  { limit, prevalence, n }: { limit: number; prevalence: number; n: number },
  design: Design,
): number {
  designQuantiles(design);
  checkShare(limit, "limit");
  checkPositive(n, "n");
  const powerAt = (distance: number): number =>
    rocAucPower({ auc: Math.min(1 - 1e-9, limit + distance), limit, prevalence, n }, design);
  return smallestWithPower(powerAt, design.power, 1 - limit);
}

function rowsAt(distance: number, varianceAt: (n: number) => number, design: Design): number {
  const { decide, reach } = designQuantiles(design);
  const large = 1e9;
  const start = ((decide + reach) / distance) ** 2 * varianceAt(large) * large;
  return smallestRows((n) => waldPower(distance, varianceAt(n), design), design.power, 2, start);
}

function waldPower(distance: number, variance: number, certainty: Certainty): number {
  return normalCdf(distance / Math.sqrt(variance) - decisionQuantile(certainty));
}

function expected(prevalence: number, n: number): { positives: number; negatives: number } {
  checkShare(prevalence, "prevalence");
  return { positives: n * prevalence, negatives: n * (1 - prevalence) };
}

function pairedVariance({ candidate, champion, prevalence, correlation }: PairedRocAucEffect, n: number): number {
  return pairedHanleyMcNeilVariance({ candidate, champion, correlation, ...expected(prevalence, n) });
}

function distanceOf({ auc, limit }: RocAucEffect): number {
  checkShare(limit, "limit");
  return distanceFromLimit(auc, limit);
}

function pairedDistance({ candidate, champion, limit = 0 }: PairedRocAucEffect): number {
  return distanceFromLimit(candidate - champion, limit);
}
