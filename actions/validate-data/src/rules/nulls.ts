import { countNulls } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { rows, shareOfRows } from "./share-of-rows.ts";

export const nulls = defineRule("nulls", {
  title: "The share of missing values is within its limit",
  meaning:
    "Null, and the texts that the contract declares as missing, count. '<1%' excludes the limit itself, '<=1%' and 0 include it.",
  example: "columns: {age: {type: integer, nulls: '<1%'}}",
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
      threshold: "",
      limit: check.limit,
      shows: [column],
      hint: "Find out why the values are missing; change the limit when so many are right.",
    });
  },
});
