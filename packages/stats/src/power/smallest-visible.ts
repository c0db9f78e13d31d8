import {
  type Certainty,
  checkPositive,
  type Design,
  decisionQuantile,
  designQuantiles,
  distanceFromLimit,
} from "./design.ts";

/** How well a quantity was measured: its standard error, or the half-width of its interval at the level of the design. */
export type Precision = { standardError: number } | { halfWidth: number };

/**
 * The smallest effect that evidence of this precision shows with the planned power: (z_decide + z_reach) · standard error;
 * with 95 % and 80 %: 2.80 standard errors, 1.43 half-widths.
 * @throws RangeError when the precision is negative or not finite, or the design none
 * Source: Bloom, Minimum detectable effects, Evaluation Review 19 (1995).
 */
export function smallestVisible(precision: Precision, level: number, power: number): number {
  return visibleAt(precision, { level, power });
}

/**
 * Rows after which the interval lies on the truth's side of the limit with the planned power, from the precision that `n`
 * rows had: n · ((z_decide + z_reach) · standard error / (difference − limit))², rounded up. For a paired AUC, an F1 or any
 * other quantity whose variance was observed.
 * @param observed.difference the truth that is planned for
 * @param observed.limit default 0
 * @throws RangeError when the precision is not above 0, n not above 0, the difference is the limit, or the design none
 */
export function rowsFromPrecision(
  { difference, limit = 0, n, ...precision }: { difference: number; limit?: number; n: number } & Precision,
  design: Design,
): number {
  checkPositive(n, "n");
  const distance = distanceFromLimit(difference, limit);
  return Math.ceil(n * (visibleAt(precision, design) / distance) ** 2);
}

function visibleAt(precision: Precision, design: Design): number {
  const { decide, reach } = designQuantiles(design);
  return (decide + reach) * standardErrorOf(precision, design);
}

function standardErrorOf(precision: Precision, certainty: Certainty): number {
  const value = "standardError" in precision ? precision.standardError : precision.halfWidth;
  if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`The precision must be 0 and more, not ${value}.`);
  }
  return "standardError" in precision ? value : value / decisionQuantile(certainty);
}
