import { checkPositive, checkShare } from "./design.ts";

/**
 * The variance of the area under the ROC curve before any data, for scores with exponential tails:
 * (A(1 − A) + (n₊ − 1)(Q₁ − A²) + (n₋ − 1)(Q₂ − A²)) / (n₊·n₋), Q₁ = A/(2 − A), Q₂ = 2A²/(1 + A).
 * @param expected.auc in (0, 1)
 * @param expected.positives n₊, above 0; may be a fraction, as an expected number
 * @param expected.negatives n₋, above 0
 * @throws RangeError for other values
 * Source: Hanley and McNeil, The meaning and use of the area under a ROC curve, Radiology 143 (1982).
 */
export function hanleyMcNeilVariance({
  auc,
  positives,
  negatives,
}: {
  auc: number;
  positives: number;
  negatives: number;
}): number {
  checkShare(auc, "auc");
  checkPositive(positives, "positives");
  checkPositive(negatives, "negatives");
  const q1 = auc / (2 - auc) - auc ** 2;
  const q2 = (2 * auc ** 2) / (1 + auc) - auc ** 2;
  // Fewer than one expected row of a class has no variance of its own to take away.
  const spread = auc * (1 - auc) + Math.max(0, positives - 1) * q1 + Math.max(0, negatives - 1) * q2;
  return spread / (positives * negatives);
}

/**
 * The variance of the difference of two such areas on the same rows: V₁ + V₂ − 2·r·√(V₁V₂).
 * @param expected.correlation r of the two estimated areas, in (−1, 1); some 0.5 to 0.9 for a model and its successor
 * @throws RangeError as `hanleyMcNeilVariance`, and for a correlation outside (−1, 1)
 * Source: Hanley and McNeil, A method of comparing the areas under ROC curves derived from the same cases, Radiology 148 (1983).
 */
export function pairedHanleyMcNeilVariance({
  candidate,
  champion,
  positives,
  negatives,
  correlation,
}: {
  candidate: number;
  champion: number;
  positives: number;
  negatives: number;
  correlation: number;
}): number {
  if (!(correlation > -1 && correlation < 1)) {
    throw new RangeError(`correlation must be between -1 and 1, not ${correlation}.`);
  }
  const first = hanleyMcNeilVariance({ auc: candidate, positives, negatives });
  const second = hanleyMcNeilVariance({ auc: champion, positives, negatives });
  return first + second - 2 * correlation * Math.sqrt(first * second);
}
