import { binomialCdf, binomialSf } from "../distributions/binomial.ts";
import { type Certainty, checkShare, type Design, decisionQuantile, distanceFromLimit } from "./design.ts";
import { type NormalEffect, normalPower, normalRows } from "./normal-power.ts";
import { smallestWithPower } from "./smallest-with-power.ts";

/** A share of rows and the limit that it is compared with, both in (0, 1). */
export interface ProportionEffect {
  proportion: number;
  limit: number;
}

/**
 * Rows after which Wilson's interval of a share lies on the truth's side of a limit with the planned power, rounded up.
 * n = ((z_decide·√(p₀q₀) + z_reach·√(pq)) / (p − p₀))²
 * @throws RangeError when a share is outside (0, 1), both are the same, or the design is none
 * Source: Fleiss, Levin and Paik, Statistical methods for rates and proportions, 3rd ed., section 2.5 (without continuity correction).
 */
export function proportionRows(effect: ProportionEffect, design: Design): number {
  return Math.ceil(normalRows(normalEffect(effect), design));
}

/** The probability that n rows decide, by the normal approximation that `proportionRows` inverts. @throws RangeError as there */
export function proportionPower(effect: ProportionEffect & { n: number }, certainty: Certainty): number {
  return normalPower({ ...normalEffect(effect), n: effect.n }, certainty);
}

/**
 * The exact probability that Wilson's interval of n rows lies on the truth's side of the limit: the binomial tail beyond the
 * last count whose interval still holds the limit. It goes up and down in n like a saw.
 * @throws RangeError as `proportionRows`, and when n is no whole number of 1 and more
 */
export function proportionPowerExact(
  { proportion, limit, n }: ProportionEffect & { n: number },
  certainty: Certainty,
): number {
  normalEffect({ proportion, limit });
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`n must be a whole number of 1 and more, not ${n}.`);
  // Wilson's interval holds p₀ exactly when |k − n·p₀| ≤ z·√(n·p₀·q₀).
  const reach = decisionQuantile(certainty) * Math.sqrt(n * limit * (1 - limit));
  if (proportion > limit) return binomialSf(Math.floor(n * limit + reach), n, proportion);
  const last = Math.ceil(n * limit - reach) - 1;
  return last < 0 ? 0 : binomialCdf(last, n, proportion);
}

/**
 * How far above the limit a share has to be so that n rows decide with the planned power.
 * @returns NaN when n rows cannot see even a share of 1
 * @throws RangeError when limit is outside (0, 1), n not above 0 or the design none
 */
export function proportionSmallestDistance({ limit, n }: { limit: number; n: number }, design: Design): number {
  checkShare(limit, "limit");
  const powerAt = (distance: number): number =>
    normalPower({ distance, atLimit: spread(limit), atTruth: spread(Math.min(1, limit + distance)), n }, design);
  return smallestWithPower(powerAt, design.power, 1 - limit);
}

function normalEffect({ proportion, limit }: ProportionEffect): NormalEffect {
  checkShare(proportion, "proportion");
  checkShare(limit, "limit");
  return { distance: distanceFromLimit(proportion, limit), atLimit: spread(limit), atTruth: spread(proportion) };
}

function spread(share: number): number {
  return Math.sqrt(share * (1 - share));
}
