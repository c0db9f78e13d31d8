import { studentTUpperQuantile } from "../distributions/student-t.ts";
import {
  type Certainty,
  checkPositive,
  type Design,
  decisionQuantile,
  designQuantiles,
  distanceFromLimit,
  oneSidedError,
} from "./design.ts";
import { noncentralTSf } from "./noncentral-t.ts";
import { smallestRows, smallestWithPower } from "./smallest-with-power.ts";

/** A mean of one number a row: of the rows themselves, or of candidate − champion per row (the paired t test). */
export interface MeanEffect {
  /** The mean as planned. */
  mean: number;
  /** What it is compared with: 0, −margin, a fixed value. Default 0. */
  limit?: number;
  /** Standard deviation of one row; of the paired differences where they are compared. */
  standardDeviation: number;
}

/**
 * Rows after which the t interval of a mean lies on the truth's side of the limit with the planned power.
 * @returns the smallest whole number of rows, at least 2
 * @throws RangeError when the standard deviation is not above 0, the mean is the limit, or the design none
 * Source: Cohen, Statistical power analysis for the behavioral sciences, 2nd ed., chapter 2; exact by the noncentral t.
 */
export function meanRows(effect: MeanEffect, design: Design): number {
  const ratio = effectSize(effect);
  const { decide, reach } = designQuantiles(design);
  const start = ((decide + reach) / ratio) ** 2;
  // Beyond it t and normal quantiles differ by less than one row in a thousand million.
  if (start > 1e9) return Math.ceil(start);
  return smallestRows((n) => powerOf(ratio, n, design), design.power, 2, start);
}

/**
 * The probability that the t interval of n rows lies on the truth's side of the limit: P(T > t_{1−α}(n − 1)), T noncentral
 * with shift √n · |mean − limit| / standard deviation.
 * @throws RangeError as `meanRows`, and when n is no whole number of 2 and more
 */
export function meanPower(effect: MeanEffect & { n: number }, certainty: Certainty): number {
  decisionQuantile(certainty);
  checkRows(effect.n);
  return powerOf(effectSize(effect), effect.n, certainty);
}

/**
 * How far from the limit the mean has to be so that n rows decide with the planned power, in the unit of the standard deviation given.
 * @throws RangeError when the standard deviation is not above 0, n no whole number of 2 and more, or the design none
 */
export function meanSmallestDistance(
  { standardDeviation, n }: { standardDeviation: number; n: number },
  design: Design,
): number {
  checkPositive(standardDeviation, "standardDeviation");
  checkRows(n);
  const { decide, reach } = designQuantiles(design);
  // The t quantile exceeds the normal one most at 1 degree of freedom, and so does what is seen.
  const most =
    (4 * (1 + decide + Math.abs(reach)) * (1 + studentTUpperQuantile(oneSidedError(design), n - 1))) / Math.sqrt(n);
  return standardDeviation * smallestWithPower((ratio) => powerOf(ratio, n, design), design.power, most);
}

function powerOf(ratio: number, n: number, certainty: Certainty): number {
  return noncentralTSf(studentTUpperQuantile(oneSidedError(certainty), n - 1), n - 1, Math.sqrt(n) * ratio);
}

function effectSize({ mean, limit = 0, standardDeviation }: MeanEffect): number {
  checkPositive(standardDeviation, "standardDeviation");
  return distanceFromLimit(mean, limit) / standardDeviation;
}

function checkRows(n: number): void {
  if (!Number.isSafeInteger(n) || n < 2) throw new RangeError(`n must be a whole number of 2 and more, not ${n}.`);
}
