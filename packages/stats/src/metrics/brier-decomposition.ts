import { binOf } from "./calibration-error.ts";

/** brier = reliability − resolution + uncertainty + withinBins. */
export interface BrierParts {
  brier: number;
  /** Squared distance of what is predicted to what happens; 0 is best. */
  reliability: number;
  /** How far what happens differs between predictions; higher is better. */
  resolution: number;
  /** Variance of the labels: the score of predicting the base rate always. */
  uncertainty: number;
  /** What is lost by binning (Stephenson, Coelho & Jolliffe 2008); 0 with `bins` absent. */
  withinBins: number;
}

/**
 * Parts of the Brier score (Murphy 1973), over the distinct scores or over bins (lo, hi] of equal width.
 * @param labels 0 or 1, of length n
 * @param scores probabilities of 1, of length n
 * @param weights not negative, of length n; absent: 1
 * @param bins how many; absent: every distinct score is one
 * @returns NaN in all parts when there is no weight at all
 */
export function brierDecomposition(
  labels: Float64Array,
  scores: Float64Array,
  weights?: Float64Array,
  bins?: number,
): BrierParts {
  const cells = new Map<number, { weight: number; labels: number; scores: number }>();
  let weight = 0;
  let positives = 0;
  let squares = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const w = weights === undefined ? 1 : (weights[row] ?? 0);
    if (w === 0) continue;
    const p = scores[row] ?? 0;
    const y = labels[row] ?? 0;
    const key = bins === undefined ? p : binOf(p, bins);
    const cell = cells.get(key) ?? { weight: 0, labels: 0, scores: 0 };
    cell.weight += w;
    cell.labels += w * y;
    cell.scores += w * p;
    cells.set(key, cell);
    weight += w;
    positives += w * y;
    squares += w * (p - y) ** 2;
  }
  const rate = positives / weight;
  let reliability = 0;
  let resolution = 0;
  for (const cell of cells.values()) {
    const share = cell.labels / cell.weight;
    reliability += (cell.weight * (cell.scores / cell.weight - share) ** 2) / weight;
    resolution += (cell.weight * (share - rate) ** 2) / weight;
  }
  if (weight === 0) reliability = resolution = Number.NaN;
  const brier = squares / weight;
  const uncertainty = rate * (1 - rate);
  return {
    brier,
    reliability,
    resolution,
    uncertainty,
    withinBins: bins === undefined ? 0 : brier - (reliability - resolution + uncertainty),
  };
}
