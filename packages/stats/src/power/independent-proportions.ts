import {
  type Certainty,
  checkPositive,
  checkShare,
  type Design,
  designQuantiles,
  distanceFromLimit,
} from "./design.ts";
import { type NormalEffect, normalPower, normalRows } from "./normal-power.ts";
import { smallestWithPower } from "./smallest-with-power.ts";

/** Shares of two samples that have no row in common, each in (0, 1). */
export interface IndependentProportions {
  candidate: number;
  champion: number;
  /** What candidate − champion is compared with, in (−1, 1). Default 0. */
  limit?: number;
}

/**
 * Rows of each sample after which the score interval of the difference lies on the truth's side of the limit with the
 * planned power, rounded up.
 *
 * n = ((z_decide·√(p̃₁q̃₁ + p̃₂q̃₂) + z_reach·√(p₁q₁ + p₂q₂)) / (p₁ − p₂ − limit))², p̃ the most likely shares when the limit
 * is true; at limit 0 both are (p₁ + p₂)/2, the pooled share.
 * @throws RangeError when a share is outside (0, 1), the difference is the limit, or the design none
 * Source: Fleiss, Levin and Paik, Statistical methods for rates and proportions, 3rd ed., section 4.2; Farrington and Manning,
 * Statistics in Medicine 9 (1990), method 3.
 */
export function independentProportionsRows(effect: IndependentProportions, design: Design): number {
  return Math.ceil(normalRows(normalEffect(effect), design));
}

/** The probability that n rows of each sample decide. @throws RangeError as `independentProportionsRows` */
export function independentProportionsPower(
  effect: IndependentProportions & { n: number },
  certainty: Certainty,
): number {
  return normalPower({ ...normalEffect(effect), n: effect.n }, certainty);
}

/**
 * How far above the limit the difference has to be so that n rows of each sample decide with the planned power.
 * @returns NaN when n rows cannot see even a candidate that is always right
 * @throws RangeError when champion is outside (0, 1), champion + limit too, n is not above 0 or the design none
 */
export function independentProportionsSmallestDistance(
  { champion, limit = 0, n }: { champion: number; limit?: number; n: number },
  design: Design,
): number {
  designQuantiles(design);
  checkPositive(n, "n");
  checkShare(champion, "champion");
  checkShare(champion + limit, "champion + limit");
  const most = 1 - champion - limit;
  const powerAt = (distance: number): number => {
    const candidate = Math.min(1 - Number.EPSILON, champion + limit + distance);
    return independentProportionsPower({ candidate, champion, limit, n }, design);
  };
  return smallestWithPower(powerAt, design.power, most);
}

function normalEffect({ candidate, champion, limit = 0 }: IndependentProportions): NormalEffect {
  checkShare(candidate, "candidate");
  checkShare(champion, "champion");
  if (!(limit > -1 && limit < 1)) throw new RangeError(`limit must be between -1 and 1, not ${limit}.`);
  const distance = distanceFromLimit(candidate - champion, limit);
  const atLimit = likeliestAtLimit(candidate, champion, limit);
  return {
    distance,
    atLimit: spread(atLimit + limit, atLimit),
    atTruth: spread(candidate, champion),
  };
}

/** Square root of the sum of the variances of two shares. */
function spread(first: number, second: number): number {
  return Math.sqrt(first * (1 - first) + second * (1 - second));
}

/**
 * The champion's share q that makes equally large samples with these shares most likely when the candidate's is q + limit:
 * the derivative of the logarithm of that likelihood falls, so it is found by halving.
 */
function likeliestAtLimit(candidate: number, champion: number, limit: number): number {
  if (limit === 0) return (candidate + champion) / 2;
  let low = Math.max(0, -limit);
  let high = Math.min(1, 1 - limit);
  for (let step = 0; step < 100; step += 1) {
    const q = (low + high) / 2;
    if (q <= low || q >= high) break;
    const p = q + limit;
    const slope = candidate / p - (1 - candidate) / (1 - p) + champion / q - (1 - champion) / (1 - q);
    if (slope > 0) low = q;
    else high = q;
  }
  return (low + high) / 2;
}
