import { meanForm } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import { needed } from "./row-columns.ts";

const smallest = Number.EPSILON;

/**
 * Mean of −log of the probability given to the true class (scikit-learn `log_loss`, whose clip to [ε, 1 − ε] with
 * ε = 2⁻⁵² is kept: a certain and wrong prediction costs 36.04, not infinity).
 */
export const logLoss: Metric = {
  name: "log_loss",
  title: "log loss",
  formula: "mean of −ln p(true class), p clipped to [2⁻⁵², 1 − 2⁻⁵²]",
  direction: "lower",
  tasks: ["binary", "multiclass"],
  needs: ["score"],
  range: [0, -Math.log(smallest)],
  form: meanForm("number", (outcomes) => {
    const label = needed(outcomes.label, "label");
    const cost = (p: number) => -Math.log(Math.min(Math.max(p, smallest), 1 - smallest));
    if (outcomes.task === "binary") {
      const score = needed(outcomes.score, "score");
      return (row) => cost(label[row] === 1 ? (score[row] ?? 0) : 1 - (score[row] ?? 0));
    }
    const scores = needed(outcomes.scores, "scores");
    return (row) => cost(scores[label[row] ?? 0]?.[row] ?? 0);
  }),
};

/** Mean squared distance of probabilities to what happened (Brier 1950; scikit-learn `brier_score_loss`). */
export const brierScore: Metric = {
  name: "brier_score",
  title: "Brier score",
  formula: "binary: mean of (p − y)²; multiclass: mean over rows of Σ over classes of (p − y)²",
  direction: "lower",
  tasks: ["binary", "multiclass"],
  needs: ["score"],
  range: [0, 2],
  form: meanForm("number", (outcomes) => {
    const label = needed(outcomes.label, "label");
    if (outcomes.task === "binary") {
      const score = needed(outcomes.score, "score");
      return (row) => ((score[row] ?? 0) - (label[row] ?? 0)) ** 2;
    }
    const scores = needed(outcomes.scores, "scores");
    return (row) => {
      let total = 0;
      for (let k = 0; k < scores.length; k += 1) total += ((scores[k]?.[row] ?? 0) - (label[row] === k ? 1 : 0)) ** 2;
      return total;
    };
  }),
};
