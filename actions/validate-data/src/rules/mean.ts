import { columnAggregate, numericColumn } from "./range.ts";
import { defineRule } from "./rule.ts";

export const mean = defineRule("mean", {
  title: "The mean is in its range",
  meaning: "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.",
  example: "columns: {speed: {type: number, mean: [50, 56]}}",
  formula: "arithmetic mean of the values that are not null",
  plan: (check, context) => {
    const column = numericColumn(context, check);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `avg(${value})`,
      name: "the mean",
      unit: undefined,
      needs: 1,
      numeric: true,
      revealing: true,
    });
  },
});
