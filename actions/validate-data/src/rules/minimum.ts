import { boundPlan } from "./bound.ts";
import { defineRule } from "./rule.ts";

export const minimum = defineRule("minimum", {
  title: "Values are not below the minimum",
  meaning:
    "The limit itself passes, unless it is written as exclusive_minimum. NaN and infinity fail and are counted apart; nulls and values that are not of the column's type do not take part.",
  example: "columns: {age: {type: integer, minimum: 18}}",
  formula:
    "share of values below the limit, NaN or infinite, among the values that are not null and of the column's type",
  plan: (check, context) => boundPlan("minimum", check, context),
});
