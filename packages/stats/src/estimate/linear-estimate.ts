import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Estimation, Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";
import { undefinedEstimate } from "./bootstrap-estimate.ts";

/** What the linear parts of n independent units say about an estimate. */
export interface LinearParts {
  n: number;
  standardError: number;
  /** Of the linear parts. */
  skewness: number;
}

/** @param influence what each unit moves the estimate by, adding up to 0 */
export function linearParts(influence: Float64Array): LinearParts {
  const n = influence.length;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < n; i += 1) {
    const u = influence[i] ?? 0;
    squares += u * u;
    cubes += u * u * u;
  }
  return {
    n,
    standardError: Math.sqrt((squares * n) / (n - 1)),
    skewness: squares > 0 ? cubes / n / (squares / n) ** 1.5 : 0,
  };
}

/**
 * An estimate with t intervals from the linear parts of its units, corrected for their skewness by Hall's transformation: the
 * cubic g(T) = T + λT²/3 + λ²T³/27 + λ/6 of the studentised estimate, λ = skewness/√n, is closer to Student's t than T
 * itself, and has an inverse in closed form. For symmetric parts it is the t interval. No random numbers, any level, O(n).
 * Source: Hall, On the removal of skewness by transformation, JRSS B 54 (1992); for ratios and other smooth functions of sums
 * on their linearisation.
 */
export function linearEstimate(
  estimate: number,
  { n, standardError, skewness }: LinearParts,
  what: string,
): Pick<Estimation, "estimate" | "intervalAt" | "tooFew"> {
  if (!Number.isFinite(estimate) || !Number.isFinite(standardError)) return undefinedEstimate(estimate);
  const lambda = skewness / Math.sqrt(n);
  const intervalAt = (level: number): Interval => {
    checkLevel(level);
    const t = studentTUpperQuantile((1 - level) / 2, n - 1);
    return {
      low: estimate - standardError * studentised(t, lambda),
      high: estimate - standardError * studentised(-t, lambda),
      level,
      method: `t interval of ${what}, corrected for skewness`,
    };
  };
  const same = !(standardError > 1e-15 * Math.abs(estimate) && standardError > 0);
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
