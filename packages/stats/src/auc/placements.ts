import { scoreOrder } from "./score-order.ts";

/** Binary rows: what is true of them, and how much each counts. */
export interface LabelledRows {
  /** 0 or 1, one a row; 1 is the positive class. */
  labels: Float64Array;
  /** Not negative, one a row; absent: every row counts once. */
  weights?: Float64Array;
}

/** Where each row stands among the rows of the other class. */
export interface Placements {
  /**
   * One a row. Of a positive: the weighted share of negatives with a lower score, tied ones by half; of a negative: the
   * share of positives with a higher score.
   */
  placements: Float64Array;
  /** Area under the ROC curve = weighted mean of the positives' placements; NaN without positives or without negatives. */
  auc: number;
  /** Sums of weights. */
  positiveWeight: number;
  negativeWeight: number;
}

/**
 * The placement of each row by its score, in O(n) after one sort: ψ(x, y) = 1 if x > y, ½ if x = y, 0 else, averaged over
 * the other class.
 * @throws RangeError when lengths differ, a label is not 0 or 1, a weight is negative, or a score is NaN
 * Source: DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988), section 2; mid-ranks as Sun & Xu, IEEE SPL 21 (2014).
 */
export function placementsOf({ labels, weights }: LabelledRows, scores: Float64Array): Placements {
  checkRows(labels, scores, weights);
  const n = labels.length;
  const order = scoreOrder(scores);
  const placements = new Float64Array(n);
  let positiveWeight = 0;
  let negativeWeight = 0;
  for (let i = 0; i < n; i += 1) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    if (labels[i] === 1) positiveWeight += weight;
    else negativeWeight += weight;
  }
  let positivesBelow = 0;
  let negativesBelow = 0;
  let area = 0;
  for (let from = 0; from < n; ) {
    const score = scores[order[from] ?? 0] ?? 0;
    let to = from;
    let positivesTied = 0;
    let negativesTied = 0;
    for (; to < n; to += 1) {
      const row = order[to] ?? 0;
      if (scores[row] !== score) break;
      const weight = weights === undefined ? 1 : (weights[row] ?? 0);
      if (labels[row] === 1) positivesTied += weight;
      else negativesTied += weight;
    }
    const below = (negativesBelow + negativesTied / 2) / negativeWeight;
    const above = (positiveWeight - positivesBelow - positivesTied / 2) / positiveWeight;
    for (let at = from; at < to; at += 1) {
      const row = order[at] ?? 0;
      placements[row] = labels[row] === 1 ? below : above;
    }
    area += positivesTied * (negativesBelow + negativesTied / 2);
    positivesBelow += positivesTied;
    negativesBelow += negativesTied;
    from = to;
  }
  return { placements, auc: area / (positiveWeight * negativeWeight), positiveWeight, negativeWeight };
}

function checkRows(labels: Float64Array, scores: Float64Array, weights: Float64Array | undefined): void {
  if (scores.length !== labels.length || (weights !== undefined && weights.length !== labels.length)) {
    throw new RangeError(
      `Labels, scores and weights belong together row by row: ${labels.length} labels, ${scores.length} scores` +
        `${weights === undefined ? "" : `, ${weights.length} weights`}.`,
    );
  }
  for (let i = 0; i < labels.length; i += 1) {
    const label = labels[i];
    if (label !== 0 && label !== 1) throw new RangeError(`Label ${i} must be 0 or 1, not ${label}.`);
    if (weights !== undefined && !((weights[i] ?? 0) >= 0 && (weights[i] ?? 0) < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`Weight ${i} must be finite and not negative, not ${weights[i]}.`);
    }
  }
}
