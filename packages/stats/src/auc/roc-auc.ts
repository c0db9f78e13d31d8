import { placementsOf } from "./placements.ts";

/**
 * Area under the ROC curve: the probability that a positive row scores above a negative one, ties counted by half.
 * @param labels 0 or 1, one a row; 1 is the positive class
 * @param scores one a row, higher means more positive; infinities are allowed
 * @param weights not negative, one a row; absent: every row counts once
 * @returns NaN without (weight of) positives or negatives
 * @throws RangeError when lengths differ, a label is not 0 or 1, a weight is negative, or a score is NaN
 * Formula: Σ w⁺ᵢ w⁻ⱼ ψ(sᵢ, sⱼ) / (Σ w⁺ᵢ · Σ w⁻ⱼ), ψ = 1, ½, 0 for above, tied, below.
 * Source: Hanley & McNeil, Radiology 143 (1982).
 */
export function rocAuc(labels: Float64Array, scores: Float64Array, weights?: Float64Array): number {
  return placementsOf(weights === undefined ? { labels } : { labels, weights }, scores).auc;
}
