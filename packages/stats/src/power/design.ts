import { normalUpperQuantile } from "../distributions/normal.ts";

/** What a decision may err, in both directions. */
export interface Design {
  /** Two-sided level of the interval that decides, in (0, 1): 0.95 errs 2.5 % on each side. */
  level: number;
  /** Probability that the decision is reached when the truth is as planned, in (0, 1). */
  power: number;
}

/**
 * The normal quantiles of a design: `decide` of (1 − level)/2 from above, `reach` of 1 − power from above.
 * @throws RangeError when level or power is outside (0, 1), or the power is no more than what chance alone decides
 */
export function designQuantiles({ level, power }: Design): { decide: number; reach: number } {
  const decide = decisionQuantile(level);
  checkShare(power, "power");
  if (power <= (1 - level) / 2) {
    throw new RangeError(`power ${power} is no more than the error of the decision, ${(1 - level) / 2}.`);
  }
  return { decide, reach: normalUpperQuantile(1 - power) };
}

/**
 * The normal quantile of one side of an interval: 1.96 for 0.95.
 * @throws RangeError when level is outside (0, 1)
 */
export function decisionQuantile(level: number): number {
  checkShare(level, "level");
  return normalUpperQuantile((1 - level) / 2);
}

/** @throws RangeError when the value is not inside (0, 1) */
export function checkShare(value: number, name: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must be between 0 and 1, not ${value}.`);
}

/** @throws RangeError when the value is not above 0, or infinite */
export function checkPositive(value: number, name: string): void {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`${name} must be above 0, not ${value}.`);
}

/** How far the truth is from the limit. @throws RangeError when it is at the limit, where no number of rows decides */
export function distanceFromLimit(truth: number, limit: number): number {
  const distance = Math.abs(truth - limit);
  if (!(distance > 0 && distance < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `The truth, ${truth}, must differ from the limit, ${limit}: at the limit no number of rows decides.`,
    );
  }
  return distance;
}
