import { meanForm } from "./mean-form.ts";
import type { Metric } from "./metric.ts";
import { numbersOf } from "./regression.ts";
import { needed } from "./row-columns.ts";

/**
 * Mean absolute scaled error: below 1 is better than the seasonal naive forecast was on the training history (Hyndman &
 * Koehler 2006). NaN when a series has no scale (a constant or too short history).
 */
export const mase: Metric = {
  name: "mase",
  title: "mean absolute scaled error",
  formula:
    "mean of |y − ŷ| / (mean absolute error of the seasonal naive forecast in the training history of the series)",
  direction: "lower",
  tasks: ["forecast"],
  needs: ["prediction", "scale"],
  range: [0, Number.POSITIVE_INFINITY],
  form: meanForm("number", (outcomes) => {
    const { label, prediction } = numbersOf(outcomes);
    const scale = needed(outcomes.scale, "scale");
    return (row) => {
      const unit = scale[row] ?? Number.NaN;
      return unit > 0 ? Math.abs((label[row] ?? 0) - (prediction[row] ?? 0)) / unit : Number.NaN;
    };
  }),
};

/** Share of rows whose value lies within the predicted interval, ends included. It should be near the nominal level. */
export const intervalCoverage: Metric = {
  name: "interval_coverage",
  title: "coverage of the prediction interval",
  formula: "rows with lower ≤ y ≤ upper / rows",
  direction: "higher",
  tasks: ["regression", "forecast"],
  needs: ["interval"],
  range: [0, 1],
  form: meanForm("share", (outcomes) => {
    const label = needed(outcomes.label, "label");
    const lower = needed(outcomes.lower, "lower");
    const upper = needed(outcomes.upper, "upper");
    return (row) => {
      const truth = label[row] ?? 0;
      return truth >= (lower[row] ?? Number.NaN) && truth <= (upper[row] ?? Number.NaN) ? 1 : 0;
    };
  }),
};
