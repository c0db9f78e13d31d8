import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";

/**
 * What a rule without a model would have said of the same rows.
 * @param rows that take part; the labels of these decide what is most common
 * @returns the rows of which the baseline says anything, ascending: a seasonal naive forecast may miss some
 */
export function baselineOf(
  baseline: "majority" | "mean" | "seasonal-naive",
  candidate: Outcomes,
  rows: Int32Array,
): { outcomes: Outcomes; rows: Int32Array } {
  const { prediction, predictions, score, scores, lower, upper, ...truth } = candidate;
  switch (baseline) {
    case "majority":
      return { outcomes: { ...truth, ...mostCommon(candidate, rows) }, rows };
    case "mean":
      return {
        outcomes: { ...truth, prediction: constant(candidate.n, meanOf(candidate, rows, labelOf(candidate))) },
        rows,
      };
    case "seasonal-naive": {
      const naive = candidate.naive ?? new Float64Array(candidate.n).fill(Number.NaN);
      return { outcomes: { ...truth, prediction: naive }, rows: rows.filter((row) => !Number.isNaN(naive[row])) };
    }
  }
}

/** The most common class of every row, and the shares of the classes as its scores. */
function mostCommon(outcomes: Outcomes, rows: Int32Array): Partial<Outcomes> {
  const { n, task } = outcomes;
  if (task === "multilabel") {
    const shares = (outcomes.labels ?? []).map((label) => meanOf(outcomes, rows, label));
    return {
      predictions: shares.map((share) => constant(n, share > 0.5 ? 1 : 0)),
      scores: shares.map((share) => constant(n, share)),
    };
  }
  if (task === "binary") {
    const share = meanOf(outcomes, rows, labelOf(outcomes));
    return { prediction: constant(n, share > 0.5 ? 1 : 0), score: constant(n, share) };
  }
  const weights = new Float64Array(outcomes.classes?.length ?? 0);
  const label = labelOf(outcomes);
  let total = 0;
  for (const row of rows) {
    const weight = outcomes.weight?.[row] ?? 1;
    const code = label[row] ?? 0;
    weights[code] = (weights[code] ?? 0) + weight;
    total += weight;
  }
  const top = weights.indexOf(Math.max(...weights));
  return { prediction: constant(n, top), scores: Array.from(weights, (weight) => constant(n, weight / total)) };
}

function meanOf({ weight }: Outcomes, rows: Int32Array, values: Float64Array): number {
  let [sum, total] = [0, 0];
  for (const row of rows) {
    const w = weight?.[row] ?? 1;
    sum += w * (values[row] ?? 0);
    total += w;
  }
  return sum / total;
}

function labelOf({ label, n }: Outcomes): Float64Array {
  return label ?? constant(n, Number.NaN);
}

function constant(n: number, value: number): Float64Array {
  return new Float64Array(n).fill(value);
}
