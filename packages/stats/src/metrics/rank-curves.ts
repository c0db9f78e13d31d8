import { ascendingOrder } from "../auc/ascending-order.ts";
import type { Metric, RanksForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed } from "./row-columns.ts";

type Evaluation = (counts?: Float64Array) => number;
/** From the weights of positives and of negatives at every distinct score, from the highest down. */
type Curve = (positives: Float64Array, negatives: Float64Array) => number;

/**
 * Chance that a positive row has a higher score than a negative one, ties half (Hanley & McNeil 1982; scikit-learn
 * `roc_auc_score`). NaN when one class is absent.
 */
export const rocAucMetric: Metric = {
  name: "roc_auc",
  title: "area under the ROC curve",
  formula: "P(score of a positive > score of a negative) + ½·P(equal)",
  direction: "higher",
  tasks: ["binary"],
  needs: ["score"],
  range: [0, 1],
  form: ranks(binary(areaUnderRoc)),
};

/**
 * Area under the precision–recall curve in steps, Σ (R_i − R_{i−1})·P_i over distinct scores (scikit-learn
 * `average_precision_score`; no interpolation, see Davis & Goadrich 2006). NaN without positives (scikit-learn: 0).
 */
export const averagePrecision: Metric = {
  name: "average_precision",
  title: "average precision",
  formula: "Σ over distinct scores of (gain in recall)·(precision)",
  direction: "higher",
  tasks: ["binary"],
  needs: ["score"],
  range: [0, 1],
  form: ranks(binary(stepsOfPrecision)),
};

/** Mean over classes of ROC AUC, one class against the rest (scikit-learn `multi_class="ovr"`, macro). NaN when a class is absent. */
export const rocAucOvr: Metric = {
  name: "roc_auc_ovr",
  title: "area under the ROC curve, mean over classes, one against the rest",
  formula: "mean over classes of P(score of the class > score of the rest) + ½·P(equal)",
  direction: "higher",
  tasks: ["multiclass", "multilabel"],
  needs: ["scores"],
  range: [0, 1],
  form: ranks(oneAgainstRest(areaUnderRoc)),
};

/** Mean over classes of average precision (scikit-learn's macro average). NaN when a class has no rows. */
export const averagePrecisionMacro: Metric = {
  name: "average_precision_macro",
  title: "average precision, mean over classes, one against the rest",
  formula: "mean over classes of Σ over distinct scores of (gain in recall)·(precision)",
  direction: "higher",
  tasks: ["multiclass", "multilabel"],
  needs: ["scores"],
  range: [0, 1],
  form: ranks(oneAgainstRest(stepsOfPrecision)),
};

function areaUnderRoc(positives: Float64Array, negatives: Float64Array): number {
  let above = 0;
  let pairs = 0;
  let below = 0;
  for (let step = 0; step < positives.length; step += 1) {
    const here = positives[step] ?? 0;
    const others = negatives[step] ?? 0;
    pairs += others * (above + here / 2);
    above += here;
    below += others;
  }
  return above > 0 && below > 0 ? pairs / (above * below) : Number.NaN;
}

function stepsOfPrecision(positives: Float64Array, negatives: Float64Array): number {
  let hits = 0;
  let said = 0;
  let area = 0;
  for (let step = 0; step < positives.length; step += 1) {
    const here = positives[step] ?? 0;
    hits += here;
    said += here + (negatives[step] ?? 0);
    if (here > 0) area += (here * hits) / said;
  }
  return hits > 0 ? area / hits : Number.NaN;
}

function ranks(prepare: (outcomes: Outcomes, rows?: Int32Array) => Evaluation): RanksForm {
  return {
    kind: "ranks",
    value: (outcomes, rows, counts) => prepare(outcomes, rows)(counts),
    prepare,
  };
}

function binary(curve: Curve): (outcomes: Outcomes, rows?: Int32Array) => Evaluation {
  return (outcomes, rows) => {
    const label = needed(outcomes.label, "label");
    return sorted(outcomes, needed(outcomes.score, "score"), (row) => label[row] === 1, curve, rows);
  };
}

function oneAgainstRest(curve: Curve): (outcomes: Outcomes, rows?: Int32Array) => Evaluation {
  return (outcomes, rows) => {
    const each = needed(outcomes.scores, "scores").map((score, k) => {
      const { label } = outcomes;
      const labels = outcomes.labels?.[k];
      const positive =
        outcomes.task === "multilabel"
          ? (row: number) => needed(labels, "labels")[row] === 1
          : (row: number) => needed(label, "label")[row] === k;
      return sorted(outcomes, score, positive, curve, rows);
    });
    return (counts) => each.reduce((total, one) => total + one(counts), 0) / each.length;
  };
}

/** Sorts once: every row learns which of the distinct scores, counted from the highest, is its own. */
function sorted(
  outcomes: Outcomes,
  score: Float64Array,
  positive: (row: number) => boolean,
  curve: Curve,
  rows?: Int32Array,
): Evaluation {
  const length = rows === undefined ? outcomes.n : rows.length;
  const taken = rows === undefined ? score : Float64Array.from(rows, (row) => score[row] ?? 0);
  const step = stepsFromTop(taken);
  let steps = 0;
  const sign = new Int8Array(length);
  const weights = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    const row = rows === undefined ? at : (rows[at] ?? 0);
    sign[at] = positive(row) ? 1 : 0;
    weights[at] = outcomes.weight === undefined ? 1 : (outcomes.weight[row] ?? 0);
    if ((step[at] ?? 0) >= steps) steps = (step[at] ?? 0) + 1;
  }
  const positives = new Float64Array(steps);
  const negatives = new Float64Array(steps);
  return (counts = weights) => {
    positives.fill(0);
    negatives.fill(0);
    for (let at = 0; at < length; at += 1) {
      const count = counts[at] ?? 0;
      if (count === 0) continue;
      const into = step[at] ?? 0;
      if (sign[at] === 1) positives[into] = (positives[into] ?? 0) + count;
      else negatives[into] = (negatives[into] ?? 0) + count;
    }
    return curve(positives, negatives);
  };
}

/** The place of every score among the distinct ones, 0 for the highest. */
function stepsFromTop(scores: Float64Array): Int32Array {
  const order = ascendingOrder(scores);
  const step = new Int32Array(scores.length);
  let place = 0;
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const row = order[at] ?? 0;
    const above = order[at + 1];
    if (above !== undefined && scores[above] !== scores[row]) place += 1;
    step[row] = place;
  }
  return step;
}
