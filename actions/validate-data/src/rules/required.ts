import { defineRule } from "./rule.ts";
import { rowsWithoutValue } from "./without-value.ts";

export const required = defineRule("required", {
  title: "Every row has a value",
  meaning: "Null, and the texts that the contract declares as missing, fail.",
  example: "columns: {id: {type: string, required: true}}",
  formula: "share of rows whose value is null or a declared missing text, among all rows",
  plan: (check, context) =>
    rowsWithoutValue(check, context, {
      threshold: "no nulls",
      hint: "Fill the cells, or allow a share of them with `nulls:` in place of `required`.",
    }),
});
