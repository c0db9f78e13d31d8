import { type ClassSums, classForm } from "./class-sums.ts";
import type { Metric } from "./metric.ts";

type Rate = { name: string; title: string; top: Part; bottom: Part; formula: string };
type Part = (sums: ClassSums, k: number) => number;

const support: Part = (sums, k) => sums.right(k) + sums.missed(k);
const negatives: Part = (sums, k) => sums.total - support(sums, k);

const rates: readonly Rate[] = [
  {
    name: "precision",
    title: "precision",
    formula: "TP / (TP + FP)",
    top: (sums, k) => sums.right(k),
    bottom: (sums, k) => sums.right(k) + sums.wrongly(k),
  },
  { name: "recall", title: "recall", formula: "TP / (TP + FN)", top: (sums, k) => sums.right(k), bottom: support },
  {
    name: "specificity",
    title: "specificity",
    formula: "TN / (TN + FP)",
    top: (sums, k) => negatives(sums, k) - sums.wrongly(k),
    bottom: negatives,
  },
  {
    name: "f1",
    title: "F1 score",
    formula: "2·TP / (2·TP + FP + FN)",
    top: (sums, k) => 2 * sums.right(k),
    bottom: (sums, k) => 2 * sums.right(k) + sums.wrongly(k) + sums.missed(k),
  },
];

/**
 * precision, recall, specificity and F1 over classes (scikit-learn's `average`), one against the rest:
 * - `_macro`: the plain mean over the classes among labels or predictions (multilabel: all labels);
 * - `_weighted`: the mean weighted by the rows of each class, classes without rows left out;
 * - `_micro`: of the sums over all classes.
 * NaN as soon as one class that counts has no value: a class that is never predicted has no precision, one without rows
 * no recall, one without other rows no specificity, a label neither there nor predicted no F1. scikit-learn takes 0
 * there (`zero_division`), by which a rare class that left the data looks like a bad model.
 */
export const classAverages: readonly Metric[] = rates.flatMap((rate) => [
  metric(rate, "macro", "mean over classes of", (sums) => mean(rate, sums, () => 1)),
  metric(rate, "micro", "of sums over classes:", (sums) => micro(rate, sums)),
  metric(rate, "weighted", "mean over classes, weighted by their rows, of", (sums) => mean(rate, sums, support)),
]);

/**
 * Mean of recall over the classes among the labels (scikit-learn `balanced_accuracy_score`). NaN when the labels have
 * fewer than two classes, where scikit-learn gives the recall of the one.
 */
export const balancedAccuracy: Metric = {
  name: "balanced_accuracy",
  title: "balanced accuracy",
  formula: "mean over the classes among the labels of TP / (TP + FN)",
  direction: "higher",
  tasks: ["binary", "multiclass"],
  needs: ["prediction"],
  range: [0, 1],
  form: classForm((sums) => {
    let total = 0;
    let classes = 0;
    for (let k = 0; k < sums.count; k += 1) {
      const rows = support(sums, k);
      if (rows <= 0) continue;
      total += sums.right(k) / rows;
      classes += 1;
    }
    return classes < 2 ? Number.NaN : total / classes;
  }),
};

/**
 * Correlation of labels and predictions over k classes (Gorodkin 2004; scikit-learn `matthews_corrcoef`). NaN when the
 * labels or the predictions have one class only (scikit-learn: 0).
 */
export const matthewsCorrcoef: Metric = {
  name: "matthews_corrcoef",
  title: "Matthews correlation coefficient",
  formula: "(c·s − Σ p·t) / √((s² − Σ p²)(s² − Σ t²)), c rows right of s, per class p predicted and t true",
  direction: "higher",
  tasks: ["binary", "multiclass"],
  needs: ["prediction"],
  range: [-1, 1],
  form: classForm((sums) => {
    const { right, chance, truths, guesses, rows } = agreement(sums);
    if (truths < 2 || guesses < 2) return Number.NaN;
    const spread = Math.sqrt(spreadOf(sums, support)) * Math.sqrt(spreadOf(sums, predicted));
    return (right * rows - chance) / spread;
  }),
};

/** Agreement beyond chance (Cohen 1960; scikit-learn `cohen_kappa_score`). NaN when chance alone agrees everywhere. */
export const cohenKappa: Metric = {
  name: "cohen_kappa",
  title: "Cohen's kappa",
  formula: "(p_o − p_e) / (1 − p_e), p_o share predicted right, p_e = Σ over classes of (share true · share predicted)",
  direction: "higher",
  tasks: ["binary", "multiclass"],
  needs: ["prediction"],
  range: [-1, 1],
  form: classForm((sums) => {
    let wrong = 0;
    let expected = 0;
    const others = outside(sums, predicted);
    for (let k = 0; k < sums.count; k += 1) {
      wrong += sums.missed(k);
      expected += (support(sums, k) * (others[k] ?? 0)) / sums.total;
    }
    // As 1 − wrong / wrong expected, which does not cancel.
    return expected > 0 ? 1 - wrong / expected : Number.NaN;
  }),
};

const predicted: Part = (sums, k) => sums.right(k) + sums.wrongly(k);

function agreement(sums: ClassSums) {
  let right = 0;
  let chance = 0;
  let truths = 0;
  let guesses = 0;
  for (let k = 0; k < sums.count; k += 1) {
    const truth = support(sums, k);
    const guess = predicted(sums, k);
    right += sums.right(k);
    chance += truth * guess;
    if (truth > 0) truths += 1;
    if (guess > 0) guesses += 1;
  }
  return { right, chance, truths, guesses, rows: sums.total };
}

/** s² − Σ x² as Σ x·(sum of the others), which does not cancel. */
function spreadOf(sums: ClassSums, part: Part): number {
  const others = outside(sums, part);
  let spread = 0;
  for (let k = 0; k < sums.count; k += 1) spread += part(sums, k) * (others[k] ?? 0);
  return spread;
}

/** Of every class the sum over all others, without subtraction. */
function outside(sums: ClassSums, part: Part): Float64Array {
  const others = new Float64Array(sums.count);
  let before = 0;
  for (let k = 0; k < sums.count; k += 1) {
    others[k] = before;
    before += part(sums, k);
  }
  let after = 0;
  for (let k = sums.count - 1; k >= 0; k -= 1) {
    others[k] = (others[k] ?? 0) + after;
    after += part(sums, k);
  }
  return others;
}

function metric(rate: Rate, average: string, words: string, value: (sums: ClassSums) => number): Metric {
  return {
    name: `${rate.name}_${average}`,
    title: `${rate.title}, ${average} average`,
    formula: `${words} ${rate.formula}`,
    direction: "higher",
    tasks: ["binary", "multiclass", "multilabel"],
    needs: ["prediction"],
    range: [0, 1],
    form: classForm(value),
  };
}

function mean(rate: Rate, sums: ClassSums, weightOf: Part): number {
  let total = 0;
  let weights = 0;
  for (let k = 0; k < sums.count; k += 1) {
    const weight = sums.present(k) ? weightOf(sums, k) : 0;
    if (weight <= 0) continue;
    const bottom = rate.bottom(sums, k);
    if (bottom <= 0) return Number.NaN;
    total += (weight * rate.top(sums, k)) / bottom;
    weights += weight;
  }
  return weights > 0 ? total / weights : Number.NaN;
}

function micro(rate: Rate, sums: ClassSums): number {
  let top = 0;
  let bottom = 0;
  for (let k = 0; k < sums.count; k += 1) {
    top += rate.top(sums, k);
    bottom += rate.bottom(sums, k);
  }
  return bottom > 0 ? top / bottom : Number.NaN;
}
