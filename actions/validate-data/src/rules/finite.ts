import { allOf, countValues, hasValue, notFinite } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

export const finite = defineRule("finite", {
  title: "Numbers are finite",
  meaning: "NaN and the two infinities fail. It is implied for every number column.",
  example: "columns: {speed: {type: number}}",
  formula: "share of NaN and infinite values among the values that are not null and of the column's type",
  plan: (check, context) => {
    const column = context.column(check.column);
    return shareOfRows({
      check,
      when: context.when,
      considered: hasValue(column),
      counted: countValues(column, context.when),
      failing: column.kind === "float" ? allOf(hasValue(column), notFinite(column)) : "false",
      noun: values,
      verb: being("NaN or infinite"),
      all: being("finite"),
      allowed: "",
      threshold: "finite",
      shows: [column],
      tellExamples: true,
      hint: "Find the division or the logarithm that made them; a missing value is written as null.",
    });
  },
});
