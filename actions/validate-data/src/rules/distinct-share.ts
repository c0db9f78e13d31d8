import { columnAggregate } from "./range.ts";
import { defineRule } from "./rule.ts";

export const distinctShare = defineRule("distinct-share", {
  title: "The share of different values is in its range",
  meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
  example: "columns: {user: {type: string, distinct_share: [0.9, 1]}}",
  formula: "number of different values divided by the number of values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `count(DISTINCT ${value})`,
      name: "the share of different values",
      unit: "share of values",
      needs: 1,
      numeric: false,
      revealing: false,
      perValue: true,
    });
  },
});
