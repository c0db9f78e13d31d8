import { normalCdf } from "../distributions/normal.ts";
import { type Certainty, checkPositive, type Design, decisionQuantile, designQuantiles } from "./design.ts";

/** A mean of one number a row, whose spread may be another when the limit itself is true (a score test). */
export interface NormalEffect {
  /** From the truth to the limit, above 0. */
  distance: number;
  /** Standard deviation of one row if the limit were true. */
  atLimit: number;
  /** Standard deviation of one row under the truth. */
  atTruth: number;
}

/**
 * Rows after which the interval lies wholly on the truth's side of the limit with the planned power.
 * n = ((z_decide · sd_limit + z_reach · sd_truth) / distance)², not rounded
 * @throws RangeError when distance or a standard deviation is not above 0, or the design is none
 */
export function normalRows({ distance, atLimit, atTruth }: NormalEffect, design: Design): number {
  checkPositive(distance, "distance");
  const { decide, reach } = designQuantiles(design);
  return ((decide * atLimit + reach * atTruth) / distance) ** 2;
}

/**
 * The probability that n rows decide: Φ((√n · distance − z_decide · sd_limit) / sd_truth).
 * @throws RangeError when n is not above 0, or level or error outside (0, 1)
 */
export function normalPower(
  { distance, atLimit, atTruth, n }: NormalEffect & { n: number },
  certainty: Certainty,
): number {
  checkPositive(n, "n");
  const surplus = Math.sqrt(n) * distance - decisionQuantile(certainty) * atLimit;
  // Without any spread the decision is certain, one way or the other.
  if (atTruth === 0) return surplus > 0 ? 1 : 0;
  return normalCdf(surplus / atTruth);
}
