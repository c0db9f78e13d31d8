import { columnAggregate, numericColumn } from "./range.ts";
import { defineRule } from "./rule.ts";

export const median = defineRule("median", {
  title: "The median is in its range",
  meaning: "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.",
  example: "columns: {income: {type: number, median: [20000, 60000]}}",
  formula: "median of the values that are not null; of an even number the mean of the middle two",
  plan: (check, context) => {
    const column = numericColumn(context, check);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), 0.5)`,
      name: "the median",
      unit: undefined,
      needs: 1,
      numeric: true,
      revealing: true,
    });
  },
});
