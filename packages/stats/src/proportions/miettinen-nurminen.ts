import { normalUpperQuantile } from "../distributions/normal.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { lastTrue } from "../special/last-true.ts";
import { type Count, checkShare, rarer } from "./count.ts";

/**
 * The score interval of Miettinen and Nurminen of p(a) − p(b) for independent samples: the differences that a score test with
 * the variance under each of them, times N/(N − 1), does not reject.
 *
 * @param level two-sided, in (0, 1)
 * @throws RangeError for counts that are none
 *
 * Source: Miettinen and Nurminen, Comparative analysis of two rates, Statistics in Medicine 4 (1985), eq. 9 and appendix 1.
 */
export function miettinenNurminenInterval(a: Count, b: Count, level: number): Interval {
  checkShare(a.successes, a.n);
  checkShare(b.successes, b.n);
  checkLevel(level);
  const z = normalUpperQuantile((1 - level) / 2);
  const [first, second] = rarer(a, b);
  const difference = first.successes / first.n - second.successes / second.n;
  const rejected = (delta: number): boolean => {
    const variance = varianceAt(first, second, delta);
    return Math.abs(difference - delta) > z * Math.sqrt(variance);
  };
  return {
    low: difference === -1 ? -1 : -lastTrue((step) => !rejected(-step), -difference, 1),
    high: difference === 1 ? 1 : lastTrue((step) => !rejected(step), difference, 1),
    level,
    method: "Miettinen–Nurminen score interval",
  };
}

/** Of the difference when it is `delta`: shares by maximum likelihood under p(a) = p(b) + delta, the root of a cubic. */
function varianceAt(a: Count, b: Count, delta: number): number {
  const n = a.n + b.n;
  const l2 = (a.n + 2 * b.n) * delta - n - (a.successes + b.successes);
  const l1 = (b.n * delta - n - 2 * b.successes) * delta + a.successes + b.successes;
  const l0 = b.successes * delta * (1 - delta);
  const third = l2 / (3 * n);
  const q = third ** 3 - (l1 * l2) / (6 * n * n) + l0 / (2 * n);
  const p = Math.sign(q || 1) * Math.sqrt(Math.max(0, third ** 2 - l1 / (3 * n)));
  const ratio = p === 0 ? 0 : Math.min(1, Math.max(-1, q / p ** 3));
  const angle = (Math.PI + Math.acos(ratio)) / 3;
  const shareB = clamp(polished(2 * p * Math.cos(angle) - third, n, l2, l1, l0));
  const shareA = clamp(shareB + delta);
  return ((shareA * (1 - shareA)) / a.n + (shareB * (1 - shareB)) / b.n) * (n / (n - 1));
}

/** The root of n·x³ + l2·x² + l1·x + l0 after two steps of Newton's method: the cosine subtracts, and loses digits of rare events. */
function polished(root: number, n: number, l2: number, l1: number, l0: number): number {
  const at = (x: number): number => ((n * x + l2) * x + l1) * x + l0;
  let best = root;
  for (let step = 0; step < 2; step += 1) {
    const next = best - at(best) / ((3 * n * best + 2 * l2) * best + l1);
    // Beside a double root a step may lead away, to the neighbour.
    if (!(Math.abs(at(next)) < Math.abs(at(best)))) break;
    best = next;
  }
  return best;
}

/**
 * The score interval of Miettinen and Nurminen (Koopman's with the factor N/(N − 1)) of p(a) / p(b) for independent samples.
 *
 * @param level two-sided, in (0, 1)
 * @returns the upper end is infinite when b has no success; both 0 and infinity when neither has
 * @throws RangeError for counts that are none
 *
 * Source: as above, eq. 10; Koopman, Confidence intervals for the ratio of two binomial proportions, Biometrics 40 (1984).
 */
export function scoreRatioInterval(a: Count, b: Count, level: number): Interval {
  checkShare(a.successes, a.n);
  checkShare(b.successes, b.n);
  checkLevel(level);
  const z = normalUpperQuantile((1 - level) / 2);
  const [shareA, shareB] = [a.successes / a.n, b.successes / b.n];
  const method = "Miettinen–Nurminen score interval of a ratio";
  if (a.successes === 0 && b.successes === 0) return { low: 0, high: Number.POSITIVE_INFINITY, level, method };
  const inside = (logRatio: number): boolean => {
    const ratio = Math.exp(logRatio);
    return Math.abs(shareA - ratio * shareB) <= z * Math.sqrt(ratioVariance(a, b, ratio));
  };
  // Squares of e^300 and e^−300 are still numbers; every ratio of two counts lies far inside.
  const far = 300;
  // Without a success on one side the estimate is 0 or infinity, which is never rejected, and the other end is searched from there.
  const centre = a.successes === 0 ? -far : b.successes === 0 ? far : Math.log(shareA / shareB);
  return {
    low: a.successes === 0 ? 0 : Math.exp(-lastTrue((step) => inside(-step), -centre, far)),
    high: b.successes === 0 ? Number.POSITIVE_INFINITY : Math.exp(lastTrue(inside, centre, far)),
    level,
    method,
  };
}

/** Of p̂(a) − ratio·p̂(b) when that is the ratio: shares by maximum likelihood, the root of a quadratic. */
function ratioVariance(a: Count, b: Count, ratio: number): number {
  const n = a.n + b.n;
  const A = n * ratio;
  const B = -(a.n * ratio + a.successes + b.n + b.successes * ratio);
  const C = a.successes + b.successes;
  // The other form of the root, which loses no digits.
  const shareB = clamp((2 * C) / (-B + Math.sqrt(Math.max(0, B * B - 4 * A * C))));
  const shareA = clamp(shareB * ratio);
  return ((shareA * (1 - shareA)) / a.n + (ratio * ratio * shareB * (1 - shareB)) / b.n) * (n / (n - 1));
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
