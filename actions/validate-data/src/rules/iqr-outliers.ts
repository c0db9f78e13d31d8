import { outlierPlan } from "./outliers.ts";
import { defineRule } from "./rule.ts";

export const iqrOutliers = defineRule("iqr-outliers", {
  title: "The share of values far from the middle half is within its limit",
  meaning: "The quartiles are exact. A NaN or infinite value is an outlier. Nulls do not take part.",
  example: "columns: {speed: {type: number, outliers: {iqr: {factor: 1.5, share: '<5%'}}}}",
  formula: {
    words:
      "share of values below Q1 − factor × (Q3 − Q1) or above Q3 + factor × (Q3 − Q1), among the values that are not null; exact quartiles, linear between neighbours; fences to 12 significant digits",
    of: (check) =>
      `share of values below Q1 − ${check.factor} × (Q3 − Q1) or above Q3 + ${check.factor} × (Q3 − Q1), among the values that are not null; exact quartiles, linear between neighbours; fences to 12 significant digits`,
  },
  plan: (check, context) =>
    outlierPlan(check, context, {
      first: { q1: (value) => `quantile_cont(${value}, 0.25)`, q3: (value) => `quantile_cont(${value}, 0.75)` },
      fence: (measured) => {
        const q1 = measured.number("q1");
        const q3 = measured.number("q3");
        if (q1 === null || q3 === null) return undefined;
        const reach = check.factor * (q3 - q1);
        return { low: q1 - reach, high: q3 + reach };
      },
      limit: check.limit,
      needs: 4,
    }),
});
