import { fSf } from "../distributions/f.ts";

/**
 * Alpaydın's combined 5×2 cross-validation F test that two models differ.
 *
 * @param differences five repeats of two folds, candidate − champion
 * @returns F on (10, 5) degrees of freedom; NaN where all differences are zero, and infinite where no repeat's folds differ
 * @throws RangeError unless there are five pairs of finite numbers
 *
 * F = ΣΣ d² / (2·Σ s²), s² = (d1 − mean)² + (d2 − mean)² of a repeat
 *
 * Source: Alpaydın, Combined 5×2 cv F test for comparing supervised classification learning algorithms, Neural Computation 11 (1999).
 */
export function fiveByTwoF(differences: readonly (readonly number[])[]): { statistic: number; pValue: number } {
  if (differences.length !== 5 || !differences.every((pair) => pair.length === 2 && pair.every(Number.isFinite))) {
    throw new RangeError("Five repeats of two folds have five pairs of finite differences.");
  }
  let squares = 0;
  let spread = 0;
  for (const [first = 0, second = 0] of differences) {
    squares += first ** 2 + second ** 2;
    spread += (first - second) ** 2 / 2;
  }
  const statistic = squares / (2 * spread);
  if (Number.isNaN(statistic)) return { statistic, pValue: Number.NaN };
  return { statistic, pValue: statistic === Number.POSITIVE_INFINITY ? 0 : fSf(statistic, 10, 5) };
}
