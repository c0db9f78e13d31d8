import { meanForm, quotient } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed, rowColumns } from "./row-columns.ts";

const error = {
  direction: "lower",
  tasks: ["regression", "forecast"],
  needs: ["prediction"],
  range: [0, Number.POSITIVE_INFINITY],
} satisfies Partial<Metric>;

const squaredError = meanForm("number", (outcomes) => {
  const { label, prediction } = numbersOf(outcomes);
  return (row) => ((label[row] ?? 0) - (prediction[row] ?? 0)) ** 2;
});

/** Square root of the mean squared error (scikit-learn `root_mean_squared_error`). */
export const rmse: Metric = {
  ...error,
  name: "rmse",
  title: "root mean squared error",
  formula: "√ of the mean of (y − ŷ)²",
  form: {
    kind: "sums",
    unit: "rows",
    columns: squaredError.columns,
    value: (sums) => Math.sqrt(quotient(sums)),
  },
};

/** Mean absolute error (scikit-learn `mean_absolute_error`). */
export const mae: Metric = {
  ...error,
  name: "mae",
  title: "mean absolute error",
  formula: "mean of |y − ŷ|",
  form: meanForm("number", (outcomes) => {
    const { label, prediction } = numbersOf(outcomes);
    return (row) => Math.abs((label[row] ?? 0) - (prediction[row] ?? 0));
  }),
};

/**
 * Mean absolute error in shares of the true value, 0.1 is 10 % (scikit-learn `mean_absolute_percentage_error`). NaN when
 * a true value is 0: scikit-learn divides by no less than 2⁻⁵² and gives a number near 10¹⁵ there.
 */
export const mape: Metric = {
  ...error,
  name: "mape",
  title: "mean absolute percentage error, as a share",
  formula: "mean of |y − ŷ| / |y|",
  form: meanForm("number", (outcomes) => {
    const { label, prediction } = numbersOf(outcomes);
    return (row) => {
      const truth = label[row] ?? 0;
      return truth === 0 ? Number.NaN : Math.abs(truth - (prediction[row] ?? 0)) / Math.abs(truth);
    };
  }),
};

/**
 * Symmetric mean absolute percentage error, from 0 to 2 (Makridakis 1993; M4 multiplies by 100). A row whose truth and
 * prediction are both 0 has no error: its term is 0.
 */
export const smape: Metric = {
  ...error,
  name: "smape",
  title: "symmetric mean absolute percentage error, as a share",
  formula: "mean of 2·|y − ŷ| / (|y| + |ŷ|)",
  range: [0, 2],
  form: meanForm("number", (outcomes) => {
    const { label, prediction } = numbersOf(outcomes);
    return (row) => {
      const truth = label[row] ?? 0;
      const said = prediction[row] ?? 0;
      return truth === said ? 0 : (2 * Math.abs(truth - said)) / (Math.abs(truth) + Math.abs(said));
    };
  }),
};

/**
 * Share of the variance of the labels that the predictions explain (scikit-learn `r2_score`). NaN when all labels are
 * equal, where scikit-learn gives 0 or 1.
 */
export const r2: Metric = {
  ...error,
  name: "r2",
  title: "coefficient of determination R²",
  formula: "1 − Σ (y − ŷ)² / Σ (y − mean of y)²",
  direction: "higher",
  range: [Number.NEGATIVE_INFINITY, 1],
  form: {
    kind: "sums",
    unit: "rows",
    columns(outcomes, rows) {
      const { label, prediction } = numbersOf(outcomes);
      // Any fixed centre gives the same R²; with the mean of all rows the squares of large labels do not cancel.
      const centre = meanOf(label, rows);
      return rowColumns(
        outcomes,
        rows,
        4,
        ([squares = none, weights = none, values = none, spread = none]) =>
          (row, weight, at) => {
            const truth = label[row] ?? 0;
            const off = truth - centre;
            squares[at] = weight * (truth - (prediction[row] ?? 0)) ** 2;
            weights[at] = weight;
            values[at] = weight * off;
            spread[at] = weight * off * off;
          },
      );
    },
    value(sums) {
      const [squares = 0, weight = 0, values = 0, spread = 0] = Array.from(sums);
      const total = spread - (values * values) / weight;
      // What is left of equal labels after rounding is no spread.
      return weight > 0 && total > 1e-13 * spread ? 1 - squares / total : Number.NaN;
    },
  },
};

function meanOf(values: Float64Array, rows?: Int32Array): number {
  const length = rows === undefined ? values.length : rows.length;
  const at = (index: number) => values[rows === undefined ? index : (rows[index] ?? 0)] ?? 0;
  const first = at(0);
  let total = 0;
  for (let index = 0; index < length; index += 1) total += at(index) - first;
  return length === 0 ? 0 : first + total / length;
}

export function numbersOf(outcomes: Outcomes): { label: Float64Array; prediction: Float64Array } {
  return { label: needed(outcomes.label, "label"), prediction: needed(outcomes.prediction, "prediction") };
}

const none = new Float64Array(0);
