import { outlierPlan } from "./outliers.ts";
import { defineRule } from "./rule.ts";

export const zScoreOutliers = defineRule("z-score-outliers", {
  title: "The share of values far from the mean is within its limit",
  meaning:
    "Mean and standard deviation are those of the finite values. A NaN or infinite value is an outlier. Nulls do not take part. Columns of one value have no outliers.",
  example: "columns: {speed: {type: number, outliers: {z: {threshold: 3, share: '<1%'}}}}",
  formula: {
    words:
      "share of values more than threshold sample standard deviations from the mean, among the values that are not null; fences to 12 significant digits",
    of: (check) =>
      `share of values more than ${check.threshold} sample standard deviations from the mean, among the values that are not null; fences to 12 significant digits`,
  },
  plan: (check, context) =>
    outlierPlan(check, context, {
      first: { mean: (value) => `avg(${value})`, std: (value) => `stddev_samp(${value})` },
      fence: (measured) => {
        const mean = measured.number("mean");
        const std = measured.number("std");
        if (mean === null || std === null) return undefined;
        const reach = check.threshold * std;
        return { low: mean - reach, high: mean + reach };
      },
      limit: check.limit,
      needs: 2,
    }),
});
