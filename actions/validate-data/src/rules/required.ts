import { countNulls } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { rows, shareOfRows } from "./share-of-rows.ts";

export const required = defineRule("required", {
  title: "Every row has a value",
  meaning: "Null, and the texts that the contract declares as missing, fail.",
  example: "columns: {id: {type: string, required: true}}",
  formula: "share of rows whose value is null or a declared missing text, among all rows",
  plan: (check, context) => {
    const column = context.column(check.column);
    return shareOfRows({
      check,
      when: context.when,
      considered: "true",
      failing: column.isNull,
      failingCounted: countNulls(column, context.when),
      noun: rows,
      verb: { one: "has no value", many: "have no value" },
      all: { one: "has a value", many: "have a value" },
      allowed: "",
      threshold: "no nulls",
      shows: [column],
      hint: "Fill the cells, or allow a share of them with nulls: in place of required.",
    });
  },
});
