import { columnAggregate, numericColumn } from "./range.ts";
import { defineRule } from "./rule.ts";

export const sum = defineRule("sum", {
  title: "The sum is in its range",
  meaning: "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.",
  example: "columns: {amount: {type: number, sum: [0, 1000000]}}",
  formula: "sum of the values that are not null; floating-point numbers are added with compensation (Kahan)",
  plan: (check, context) => {
    const column = numericColumn(context, check);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => (column.kind === "float" ? `fsum(${value})` : `sum(${value})`),
      name: "the sum",
      unit: undefined,
      needs: 1,
      numeric: true,
      revealing: true,
    });
  },
});
