import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Estimation, Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { unboundedEstimate, undefinedEstimate } from "./bootstrap-estimate.ts";

/** What the linear parts of n independent units say about an estimate. */
export interface LinearParts {
  n: number;
  standardError: number;
  /** Of the linear parts. */
  skewness: number;
}

/**
 * @param influence what each unit moves the estimate by, adding up to 0
 * @param counts how many equal units each stands for; absent: one
 */
export function linearParts(influence: Float64Array, counts?: Float64Array): LinearParts {
  let n = 0;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < influence.length; i += 1) {
    const u = influence[i] ?? 0;
    const count = counts?.[i] ?? 1;
    n += count;
    squares += count * u * u;
    cubes += count * u * u * u;
  }
  return {
    n,
    standardError: Math.sqrt((squares * n) / (n - 1)),
    skewness: squares > 0 ? cubes / n / (squares / n) ** 1.5 : 0,
  };
}

/**
 * An estimate with t intervals from the linear parts of its units, each end as far out as the further one of Student's t and
 * of Hall's transformation: the cubic g(T) = T + λT²/3 + λ²T³/27 + λ/6 of the studentised estimate, λ = skewness/√n, removes
 * its skewness and has an inverse in closed form. No random numbers, any level, O(n).
 *
 * Why: coverage of nominal 95 % for the mean of 200 numbers in 2,000 simulations (Hall alone, t alone, BCa bootstrap): normal
 * 94.5, 94.5, 94.0; exponential 95.1, 94.5, 94.5; lognormal 94.0, 93.2 (misses above 6.0 % of the time), 92.8; Student's t
 * with 3 degrees of freedom 92.3, 94.4, 91.9. Hall is right where rows are skewed, t where tails are heavy, the further end in
 * both; the bootstrap nowhere better.
 * Source: Hall, On the removal of skewness by transformation, JRSS B 54 (1992); for ratios and other smooth functions of sums
 * on their linearisation.
 */
export function linearEstimate(
  estimate: number,
  { n, standardError, skewness }: LinearParts,
  what: string,
): Pick<Estimation, "estimate" | "intervalAt" | "tooFew"> {
  if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
  if (!Number.isFinite(standardError)) return unboundedEstimate(estimate);
  const lambda = skewness / Math.sqrt(n);
  const intervalAt = (level: number): Interval => {
    checkLevel(level);
    const t = studentTUpperQuantile((1 - level) / 2, n - 1);
    return {
      low: estimate - standardError * Math.max(t, studentised(t, lambda)),
      high: estimate - standardError * Math.min(-t, studentised(-t, lambda)),
      level,
      method: `t interval of ${what}, widened for skewness`,
    };
  };
  // Rounding leaves some 1e-16 a unit where nothing varies.
  const same = !(standardError > 1e-14 * Math.max(1e-300, Math.abs(estimate)));
  return {
    estimate,
    intervalAt,
    ...(same ? { tooFew: "no unit differs from the others, so nothing shows how it would vary" } : {}),
  };
}

/** The T with T + λT²/3 + λ²T³/27 + λ/6 = x: (3/λ)·(∛(1 + λ(x − λ/6)) − 1). */
function studentised(x: number, lambda: number): number {
  if (Math.abs(lambda) < 1e-9) return x;
  return (3 / lambda) * (Math.cbrt(1 + lambda * (x - lambda / 6)) - 1);
}
