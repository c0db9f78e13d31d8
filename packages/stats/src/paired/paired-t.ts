import { studentTSf, studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";

export interface PairedT {
  /** The mean difference. */
  estimate: number;
  standardError: number;
  df: number;
  /** estimate / standardError; infinite where all differences are the same, NaN where they are all zero. */
  statistic: number;
  /** Two-sided; NaN with the statistic. */
  pValue: number;
  /** By its full name. */
  title: string;
}

/**
 * Student's t test that the mean of paired differences is zero.
 *
 * @param differences candidate − champion, one a pair; at least 2, finite
 * @throws RangeError for anything else
 *
 * t = mean / √(s²/n) on n − 1 degrees of freedom, s² the variance with n − 1
 *
 * Source: Student, The probable error of a mean, Biometrika 6 (1908).
 */
export function pairedT(differences: ArrayLike<number>): PairedT {
  const n = differences.length;
  if (n < 2) throw new RangeError(`A paired t test needs at least 2 differences, not ${n}.`);
  const estimate = meanOf(differences);
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i += 1) {
    const away = (differences[i] ?? 0) - estimate;
    squares += away * away;
    rest += away;
  }
  // What rounding left of the sum of deviations, which is 0, is taken out again.
  const variance = Math.max(0, squares - (rest * rest) / n) / (n - 1);
  const standardError = Math.sqrt(variance / n);
  const statistic = estimate / standardError;
  const df = n - 1;
  const pValue = Number.isNaN(statistic) ? Number.NaN : Math.min(1, 2 * studentTSf(Math.abs(statistic), df));
  return { estimate, standardError, df, statistic, pValue, title: "paired t test" };
}

/**
 * Student's t interval of the mean of paired differences.
 *
 * @param differences as `pairedT`
 * @param level two-sided, in (0, 1)
 * @returns of zero width where all differences are the same: that is no evidence about their spread
 * @throws RangeError as `pairedT`
 *
 * mean ± t(1 − α/2; n − 1)·√(s²/n)
 */
export function pairedTInterval(differences: ArrayLike<number>, level: number): Interval {
  checkLevel(level);
  const { estimate, standardError, df } = pairedT(differences);
  const half = studentTUpperQuantile((1 - level) / 2, df) * standardError;
  return { low: estimate - half, high: estimate + half, level, method: "paired t interval" };
}

/** In two passes: the mean of what the first one left corrects its rounding. */
function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? Number.NaN;
    if (!Number.isFinite(value)) throw new RangeError(`Differences are finite, not ${value}.`);
    sum += value;
  }
  const rough = sum / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i += 1) rest += (values[i] ?? 0) - rough;
  return rough + rest / values.length;
}
