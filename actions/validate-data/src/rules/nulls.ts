import { defineRule } from "./rule.ts";
import { rowsWithoutValue } from "./without-value.ts";

export const nulls = defineRule("nulls", {
  title: "The share of missing values is within its limit",
  meaning:
    "Null, and the texts that the contract declares as missing, count. '<1%' excludes the limit itself, '<=1%' and 0 include it.",
  example: "columns: {age: {type: integer, nulls: '<1%'}}",
  formula: "share of rows whose value is null or a declared missing text, among all rows",
  plan: (check, context) =>
    rowsWithoutValue(check, context, {
      threshold: "",
      limit: check.limit,
      hint: "Find out why the values are missing; change the limit when so many are right.",
    }),
});
