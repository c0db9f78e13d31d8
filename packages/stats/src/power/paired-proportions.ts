import { type Certainty, checkPositive, type Design, designQuantiles, distanceFromLimit } from "./design.ts";
import { type NormalEffect, normalPower, normalRows } from "./normal-power.ts";
import { smallestWithPower } from "./smallest-with-power.ts";

/** Two models on the same rows. */
export interface PairedProportions {
  /** Share of rows on which exactly one of them is right, in (0, 1]. */
  discordance: number;
  /** Candidate's share minus champion's, as planned; at most the discordance, with either sign. */
  difference: number;
  /** What the difference is compared with: 0, or −margin for non-inferiority, +margin for superiority; in (−1, 1). Default 0. */
  limit?: number;
}

/**
 * Rows after which Tango's interval of the paired difference lies on the truth's side of the limit with the planned power,
 * rounded up; at limit 0 McNemar's test.
 *
 * n = ((z_decide·√V₀ + z_reach·√(ψ − d²)) / (d − limit))², ψ discordance, d difference; V₀ = 2·p₂₁ + limit − limit², the
 * variance of a row when the limit is true and the discordance has its most likely value; at limit 0: V₀ = ψ.
 * @throws RangeError when discordance is outside (0, 1], the difference larger, the same as the limit, or the design none
 * Source: Miettinen, Biometrics 24 (1968); Connor, Biometrics 43 (1987); Tango, Statistics in Medicine 17 (1998).
 */
export function pairedProportionsRows(effect: PairedProportions, design: Design): number {
  return Math.ceil(normalRows(normalEffect(effect), design));
}

/** The probability that n rows decide, by the approximation that `pairedProportionsRows` inverts. @throws RangeError as there */
export function pairedProportionsPower(effect: PairedProportions & { n: number }, certainty: Certainty): number {
  return normalPower({ ...normalEffect(effect), n: effect.n }, certainty);
}

/**
 * How far above the limit the difference has to be so that n rows decide with the planned power. At limit 0 a loss of this
 * size is seen as well as a gain.
 * @returns NaN when n rows cannot see even the largest difference that the discordance allows
 * @throws RangeError when discordance or limit has no possible value, n is not above 0, or the design none
 */
export function pairedProportionsSmallestDistance(
  { discordance, limit = 0, n }: { discordance: number; limit?: number; n: number },
  design: Design,
): number {
  designQuantiles(design);
  checkPositive(n, "n");
  const powerAt = (distance: number): number =>
    pairedProportionsPower({ discordance, difference: Math.min(discordance, limit + distance), limit, n }, design);
  return smallestWithPower(powerAt, design.power, discordance - limit);
}

/**
 * The smallest margin at which n rows show a candidate with this difference (0: an equally good one) as non-inferior with
 * the planned power.
 * @returns NaN when there is none below 1
 * @throws RangeError as `pairedProportionsSmallestDistance`
 */
export function pairedProportionsSmallestMargin(
  { discordance, difference = 0, n }: { discordance: number; difference?: number; n: number },
  design: Design,
): number {
  designQuantiles(design);
  checkPositive(n, "n");
  const least = Math.max(0, -difference);
  const powerAt = (distance: number): number =>
    pairedProportionsPower({ discordance, difference, limit: -(least + distance), n }, design);
  // At the start the distance is 0 when the difference is a loss; a gain needs no margin when it is seen without one.
  if (difference > 0 && pairedProportionsPower({ discordance, difference, limit: 0, n }, design) >= design.power) {
    return 0;
  }
  return least + smallestWithPower(powerAt, design.power, (1 - least) * (1 - Number.EPSILON));
}

function normalEffect({ discordance, difference, limit = 0 }: PairedProportions): NormalEffect {
  if (!(discordance > 0 && discordance <= 1)) {
    throw new RangeError(`discordance must be above 0 and at most 1, not ${discordance}.`);
  }
  if (!(Math.abs(difference) <= discordance)) {
    throw new RangeError(`The difference, ${difference}, cannot be larger than the discordance, ${discordance}.`);
  }
  if (!(limit > -1 && limit < 1)) throw new RangeError(`limit must be between -1 and 1, not ${limit}.`);
  return {
    distance: distanceFromLimit(difference, limit),
    atLimit: Math.sqrt(varianceAtLimit((discordance + difference) / 2, (discordance - difference) / 2, limit)),
    atTruth: Math.sqrt(Math.max(0, discordance - difference ** 2)),
  };
}

/** Tango's restricted estimate of the lost share, at the shares themselves instead of counts. */
function varianceAtLimit(gained: number, lost: number, limit: number): number {
  const b = (2 - gained + lost) * limit - gained - lost;
  const c = -lost * limit * (1 - limit);
  const restricted = (Math.sqrt(Math.max(0, b * b - 8 * c)) - b) / 4;
  return Math.max(0, 2 * restricted + limit * (1 - limit));
}
