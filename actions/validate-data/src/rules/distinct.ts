import { differentValues } from "./different-values.ts";
import { defineRule } from "./rule.ts";

export const distinct = defineRule("distinct", {
  title: "The number of different values is in its range",
  meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
  example: "columns: {country: {type: string, distinct: [20, 200]}}",
  formula: "exact number of different values that are not null",
  plan: differentValues({ name: "the number of different values", unit: "values", computed: "exact" }),
});
