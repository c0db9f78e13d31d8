import { meanForm } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed } from "./row-columns.ts";

/** Share of rows whose class is right; multilabel: whose labels are all right (scikit-learn `accuracy_score`). */
export const accuracy: Metric = {
  name: "accuracy",
  title: "accuracy",
  formula: "rows predicted right / rows (multilabel: all labels of the row right)",
  direction: "higher",
  tasks: ["binary", "multiclass", "multilabel"],
  needs: ["prediction"],
  range: [0, 1],
  form: meanForm("share", (outcomes) => {
    if (outcomes.task === "multilabel") {
      const wrong = wrongLabels(outcomes);
      return (row) => (wrong(row) === 0 ? 1 : 0);
    }
    const label = needed(outcomes.label, "label");
    const prediction = needed(outcomes.prediction, "prediction");
    return (row) => (label[row] === prediction[row] ? 1 : 0);
  }),
};

/** Mean share of the labels of a row that are wrong (scikit-learn `hamming_loss`). */
export const hammingLoss: Metric = {
  name: "hamming_loss",
  title: "Hamming loss",
  formula: "wrong labels / (rows · labels)",
  direction: "lower",
  tasks: ["multilabel"],
  needs: ["prediction"],
  range: [0, 1],
  form: meanForm("number", (outcomes) => {
    const wrong = wrongLabels(outcomes);
    const count = outcomes.labels?.length ?? 0;
    return (row) => wrong(row) / count;
  }),
};

function wrongLabels(outcomes: Outcomes): (row: number) => number {
  const labels = needed(outcomes.labels, "labels");
  const predictions = needed(outcomes.predictions, "predictions");
  return (row) => {
    let wrong = 0;
    for (let at = 0; at < labels.length; at += 1) if (labels[at]?.[row] !== predictions[at]?.[row]) wrong += 1;
    return wrong;
  };
}
