import { shareForm } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed, rowColumns } from "./row-columns.ts";

const binary = {
  direction: "higher",
  tasks: ["binary"],
  needs: ["prediction"],
  range: [0, 1],
} satisfies Partial<Metric>;

/** Of the rows predicted positive, the share that is. NaN when nothing is predicted positive (scikit-learn: 0). */
export const precision: Metric = {
  ...binary,
  name: "precision",
  title: "precision",
  formula: "TP / (TP + FP)",
  form: shareForm((outcomes) => {
    const { label, prediction } = classesOf(outcomes);
    return (row) => (prediction[row] !== 1 ? -1 : label[row] === 1 ? 1 : 0);
  }),
};

/** Of the positive rows, the share predicted positive. NaN without positive rows (scikit-learn: 0). */
export const recall: Metric = {
  ...binary,
  name: "recall",
  title: "recall (true positive rate)",
  formula: "TP / (TP + FN)",
  form: shareForm((outcomes) => {
    const { label, prediction } = classesOf(outcomes);
    return (row) => (label[row] !== 1 ? -1 : prediction[row] === 1 ? 1 : 0);
  }),
};

/** Of the negative rows, the share predicted negative: recall of class 0. NaN without negative rows (scikit-learn: 0). */
export const specificity: Metric = {
  ...binary,
  name: "specificity",
  title: "specificity (true negative rate)",
  formula: "TN / (TN + FP)",
  form: shareForm((outcomes) => {
    const { label, prediction } = classesOf(outcomes);
    return (row) => (label[row] === 1 ? -1 : prediction[row] === 1 ? 0 : 1);
  }),
};

/** Harmonic mean of precision and recall. NaN with no positives and none predicted (scikit-learn: 0). */
export const f1: Metric = {
  ...binary,
  name: "f1",
  title: "F1 score",
  formula: "2·TP / (2·TP + FP + FN)",
  form: {
    kind: "sums",
    unit: "rows",
    columns(outcomes, rows) {
      const { label, prediction } = classesOf(outcomes);
      return rowColumns(outcomes, rows, 3, ([hits = none, predicted = none, actual = none]) => (row, weight, at) => {
        const positive = label[row] === 1;
        if (positive) actual[at] = weight;
        if (prediction[row] !== 1) return;
        predicted[at] = weight;
        if (positive) hits[at] = weight;
      });
    },
    value(sums) {
      const both = (sums[1] ?? 0) + (sums[2] ?? 0);
      return both > 0 ? (2 * (sums[0] ?? 0)) / both : Number.NaN;
    },
  },
};

const none = new Float64Array(0);

function classesOf(outcomes: Outcomes): { label: Float64Array; prediction: Float64Array } {
  return { label: needed(outcomes.label, "label"), prediction: needed(outcomes.prediction, "prediction") };
}
