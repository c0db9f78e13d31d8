import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Interval } from "../interval.ts";
import { checkLevel } from "../resampling/level.ts";

export interface FoldPlan {
  folds: number;
  repeats: number;
  /** Rows that a fold trains on, and tests on. */
  trainSize: number;
  testSize: number;
}

export interface FoldDifference {
  estimate: number;
  standardError: number;
  df: number;
  intervalAt(level: number): Interval;
}

/**
 * The mean difference over (repeated) cross-validation with Nadeau and Bengio's variance, which allows for training sets that overlap.
 *
 * @param differences candidate − champion, one a fold of each repeat: folds·repeats of them, at least 2
 * @throws RangeError for another number of differences, numbers that are not finite, or sizes that are not positive
 *
 * standard error² = (1/J + testSize/trainSize)·s², J = folds·repeats, with Student's t on J − 1 degrees of freedom
 *
 * Source: Nadeau and Bengio, Inference for the generalization error, Machine Learning 52 (2003), section 3; Bouckaert and Frank,
 * PAKDD 2004, for repeats.
 */
export function nadeauBengio(differences: readonly number[], plan: FoldPlan): FoldDifference {
  const count = differences.length;
  if (count < 2 || count !== plan.folds * plan.repeats) {
    throw new RangeError(
      `${plan.folds} folds repeated ${plan.repeats} times do not have ${count} differences, at least 2.`,
    );
  }
  if (!(plan.trainSize > 0) || !(plan.testSize > 0)) throw new RangeError("Folds train and test on at least one row.");
  if (!differences.every(Number.isFinite)) throw new RangeError("Differences of folds are finite.");
  const estimate = differences.reduce((sum, d) => sum + d, 0) / count;
  const variance = differences.reduce((sum, d) => sum + (d - estimate) ** 2, 0) / (count - 1);
  const standardError = Math.sqrt((1 / count + plan.testSize / plan.trainSize) * variance);
  const df = count - 1;
  return {
    estimate,
    standardError,
    df,
    intervalAt: (level) => {
      checkLevel(level);
      const half = studentTUpperQuantile((1 - level) / 2, df) * standardError;
      return {
        low: estimate - half,
        high: estimate + half,
        level,
        method: "Nadeau–Bengio corrected resampled t interval",
      };
    },
  };
}
