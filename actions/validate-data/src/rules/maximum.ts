import { boundPlan } from "./bound.ts";
import { defineRule } from "./rule.ts";

export const maximum = defineRule("maximum", {
  title: "Values are not above the maximum",
  meaning:
    "The limit itself passes, unless it is written as exclusive_maximum. NaN and infinity fail and are counted apart; nulls and values that are not of the column's type do not take part.",
  example: "columns: {age: {type: integer, maximum: 100}}",
  formula:
    "share of values above the limit, NaN or infinite, among the values that are not null and of the column's type",
  plan: (check, context) => boundPlan("maximum", check, context),
});
