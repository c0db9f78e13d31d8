import { differentValues } from "./different-values.ts";
import { defineRule } from "./rule.ts";

export const distinctShare = defineRule("distinct-share", {
  title: "The share of different values is in its range",
  meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
  example: "columns: {user: {type: string, distinct_share: [0.9, 1]}}",
  formula: "number of different values divided by the number of values that are not null",
  plan: differentValues({
    name: "the share of different values",
    unit: "share of values",
    computed: "exact per value",
  }),
});
