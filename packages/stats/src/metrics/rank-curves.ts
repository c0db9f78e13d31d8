import { scoreOrder } from "../auc/score-order.ts";
import { precisionWithoutGroups, type RankedRows, rocWithoutGroups } from "./left-out-curves.ts";
import type { Metric, RanksEvaluation, RanksForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed } from "./row-columns.ts";

type Evaluation = RanksEvaluation & ((counts?: Float64Array) => number);

interface Curve {
  /** From the weights of positives and of negatives at every distinct score, from the highest down. */
  area(positives: Float64Array, negatives: Float64Array): number;
  withoutGroups(rows: RankedRows, groupOf: Int32Array, groups: number): Float64Array;
}

const roc: Curve = { area: areaUnderRoc, withoutGroups: rocWithoutGroups };
const precisionRecall: Curve = { area: stepsOfPrecision, withoutGroups: precisionWithoutGroups };

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
  form: ranks(binary(roc)),
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
  form: ranks(binary(precisionRecall)),
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
  form: ranks(oneAgainstRest(roc)),
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
  form: ranks(oneAgainstRest(precisionRecall)),
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
    const mean = (value: (one: Evaluation) => number) =>
      each.reduce((total, one) => total + value(one), 0) / each.length;
    const evaluate = (counts?: Float64Array) => mean((one) => one(counts));
    return Object.assign(evaluate, leftOutOf(each));
  };
}

/** The mean over classes without each group, where every class has one. */
function leftOutOf(each: readonly Evaluation[]): Pick<Evaluation, "withoutGroups"> {
  const classes = each.flatMap(({ withoutGroups }) => withoutGroups ?? []);
  if (classes.length < each.length) return {};
  return {
    withoutGroups: (groupOf, groups) => {
      const values = classes.map((withoutGroups) => withoutGroups(groupOf, groups));
      return new Float64Array(groups).map(
        (_, g) => values.reduce((total, of) => total + (of[g] ?? 0), 0) / each.length,
      );
    },
  };
}

/** Sorts once; every evaluation then walks from the highest score down. */
function sorted(
  outcomes: Outcomes,
  score: Float64Array,
  positive: (row: number) => boolean,
  curve: Curve,
  rows?: Int32Array,
): Evaluation {
  const length = rows === undefined ? outcomes.n : rows.length;
  const own = rows === undefined ? score : scoresOf(score, rows);
  const ascending = scoreOrder(own);
  const order = new Int32Array(length);
  const sign = new Int8Array(length);
  /** 1 where a score differs from the one above. */
  const begins = new Uint8Array(length);
  let steps = 0;
  for (let at = 0; at < length; at += 1) {
    const place = ascending[length - 1 - at] ?? 0;
    order[at] = place;
    sign[at] = positive(rows === undefined ? place : (rows[place] ?? 0)) ? 1 : 0;
    if (at > 0 && own[place] === own[order[at - 1] ?? 0]) continue;
    begins[at] = 1;
    steps += 1;
  }
  const weights = new Float64Array(length);
  for (let at = 0; at < length; at += 1) {
    weights[at] = outcomes.weight === undefined ? 1 : (outcomes.weight[rows === undefined ? at : (rows[at] ?? 0)] ?? 0);
  }
  const positives = new Float64Array(steps);
  const negatives = new Float64Array(steps);
  const evaluate = (counts: Float64Array = weights) => {
    let step = -1;
    let [here, others] = [0, 0];
    for (let at = 0; at < length; at += 1) {
      if (begins[at] === 1) {
        if (step >= 0) {
          positives[step] = here;
          negatives[step] = others;
        }
        step += 1;
        here = 0;
        others = 0;
      }
      const count = counts[order[at] ?? 0] ?? 0;
      if (sign[at] === 1) here += count;
      else others += count;
    }
    if (step >= 0) {
      positives[step] = here;
      negatives[step] = others;
    }
    return curve.area(positives, negatives);
  };
  // Only of whole numbers is what is left without a group exactly the whole less the group.
  if (outcomes.weight !== undefined) return evaluate;
  return Object.assign(evaluate, {
    withoutGroups: (groupOf: Int32Array, groups: number) =>
      curve.withoutGroups({ order, sign, begins }, groupOf, groups),
  });
}

function scoresOf(score: Float64Array, rows: Int32Array): Float64Array {
  const own = new Float64Array(rows.length);
  for (let at = 0; at < own.length; at += 1) own[at] = score[rows[at] ?? 0] ?? 0;
  return own;
}
