import { normalUpperQuantile } from "../distributions/normal.ts";

/**
 * How sure a decision is: by the two-sided level of its interval (0.95 errs 2.5 % on each side), or by the error of its one
 * side, which a level near 1 cannot hold.
 */
export type Certainty = { level: number } | { error: number };

/** What a decision may err, in both directions. */
export type Design = Certainty & {
  /** Probability that the decision is reached when the truth is as planned, in (0, 1). */
  power: number;
};

/**
 * The normal quantiles of a design: `decide` of the one-sided error from above, `reach` of 1 − power from above.
 * @throws RangeError when level, error or power is outside (0, 1), or the power is no more than what chance alone decides
 */
export function designQuantiles(design: Design): { decide: number; reach: number } {
  const decide = decisionQuantile(design);
  const { power } = design;
  checkShare(power, "power");
  const error = oneSidedError(design);
  if (power <= error) throw new RangeError(`power ${power} is no more than the error of the decision, ${error}.`);
  return { decide, reach: normalUpperQuantile(1 - power) };
}

/**
 * The normal quantile of one side of an interval: 1.96 for the level 0.95.
 * @throws RangeError when level or error is outside (0, 1)
 */
export function decisionQuantile(certainty: Certainty): number {
  return normalUpperQuantile(oneSidedError(certainty));
}

/** (1 − level)/2, or the error itself. @throws RangeError when level or error is outside (0, 1) */
export function oneSidedError(certainty: Certainty): number {
  if ("error" in certainty) {
    checkShare(certainty.error, "error");
    return certainty.error;
  }
  checkShare(certainty.level, "level");
  return (1 - certainty.level) / 2;
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
