import { columnAggregate, numericColumn } from "./range.ts";
import { defineRule } from "./rule.ts";

export const std = defineRule("std", {
  title: "The standard deviation is in its range",
  meaning:
    "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass. It needs two values.",
  example: "columns: {speed: {type: number, std: [5, 20]}}",
  formula: "sample standard deviation: square root of the sum of squared deviations from the mean, divided by n − 1",
  plan: (check, context) => {
    const column = numericColumn(context, check);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `stddev_samp(${value})`,
      name: "the standard deviation",
      unit: undefined,
      needs: 2,
      numeric: true,
      revealing: false,
    });
  },
});
