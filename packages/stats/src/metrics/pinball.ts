import { meanForm } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { numbersOf } from "./regression.ts";
import { rowColumns } from "./row-columns.ts";

/**
 * Mean pinball loss of predictions of a quantile (Koenker & Bassett 1978; scikit-learn `mean_pinball_loss`).
 * @param quantile in (0, 1); 0.5, the median, gives half the mean absolute error
 */
export function pinballLoss(name: string, quantile: number): Metric {
  const cost = pinball(quantile);
  return {
    name,
    title: `pinball loss of the ${quantile} quantile`,
    formula: `mean of ${quantile}·max(y − ŷ, 0) + ${round(1 - quantile)}·max(ŷ − y, 0)`,
    direction: "lower",
    tasks: ["regression", "forecast"],
    needs: ["prediction"],
    range: [0, Number.POSITIVE_INFINITY],
    form: meanForm("number", (outcomes) => {
      const { label, prediction } = numbersOf(outcomes);
      return (row) => cost((label[row] ?? 0) - (prediction[row] ?? 0));
    }),
  };
}

/**
 * Share of the pinball loss of the best constant that the predictions save (scikit-learn `d2_pinball_score`; with the
 * median `d2_absolute_error_score`). The constant is the quantile of the labels of the rows that take part; it stays
 * when they are resampled, which changes the loss only in second order, as a quantile minimises it. NaN when the
 * constant has no loss (all labels equal), where scikit-learn gives 0 or 1.
 * @param quantile in (0, 1)
 */
export function d2(name: string, quantile: number): Metric {
  const cost = pinball(quantile);
  return {
    name,
    title: quantile === 0.5 ? "D², share of absolute error explained" : `D² of the ${quantile} quantile`,
    formula: `1 − Σ loss(y − ŷ) / Σ loss(y − ${quantile} quantile of y), loss the pinball loss`,
    direction: "higher",
    tasks: ["regression", "forecast"],
    needs: ["prediction"],
    range: [Number.NEGATIVE_INFINITY, 1],
    form: {
      kind: "sums",
      unit: "rows",
      columns(outcomes, rows) {
        const { label, prediction } = numbersOf(outcomes);
        const constant = labelQuantile(outcomes, label, quantile, rows);
        return rowColumns(outcomes, rows, 2, ([ours = none, plain = none]) => (row, weight, at) => {
          const truth = label[row] ?? 0;
          ours[at] = weight * cost(truth - (prediction[row] ?? 0));
          plain[at] = weight * cost(truth - constant);
        });
      },
      value: (sums) => ((sums[1] ?? 0) > 0 ? 1 - (sums[0] ?? 0) / (sums[1] ?? 0) : Number.NaN),
    },
  };
}

const none = new Float64Array(0);
const round = (share: number) => Number(share.toPrecision(12));

function pinball(quantile: number): (difference: number) => number {
  if (!(quantile > 0 && quantile < 1)) throw new RangeError("A quantile lies between 0 and 1.");
  return (difference) => (difference >= 0 ? quantile * difference : (quantile - 1) * difference);
}

/** Without weights the linear one (type 7), with weights the lower one (type 1), both as scikit-learn's. */
function labelQuantile(outcomes: Outcomes, label: Float64Array, quantile: number, rows?: Int32Array): number {
  const { weight } = outcomes;
  const taken = rows === undefined ? label : Float64Array.from(rows, (row) => label[row] ?? 0);
  if (weight === undefined) {
    const sorted = Float64Array.from(taken).sort();
    const place = quantile * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + ((sorted[Math.ceil(place)] ?? 0) - below) * (place - Math.floor(place));
  }
  const weights = rows === undefined ? weight : Float64Array.from(rows, (row) => weight[row] ?? 0);
  const order = Uint32Array.from(taken, (_, at) => at).sort((a, b) => (taken[a] ?? 0) - (taken[b] ?? 0));
  let total = 0;
  for (const at of order) total += weights[at] ?? 0;
  let reached = 0;
  for (const at of order) {
    reached += weights[at] ?? 0;
    if (reached >= quantile * total) return taken[at] ?? 0;
  }
  return taken[order.at(-1) ?? 0] ?? 0;
}
