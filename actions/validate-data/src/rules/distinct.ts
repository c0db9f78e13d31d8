import { columnAggregate } from "./range.ts";
import { defineRule } from "./rule.ts";

export const distinct = defineRule("distinct", {
  title: "The number of different values is in its range",
  meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
  example: "columns: {country: {type: string, distinct: [20, 200]}}",
  formula: "exact number of different values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `count(DISTINCT ${value})`,
      name: "the number of different values",
      unit: "values",
      needs: 1,
      numeric: false,
      revealing: false,
    });
  },
});
