import { aggregateWhere, allOf, countValues, hasValue, notFinite } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

export const finite = defineRule("finite", {
  title: "Numbers are finite",
  meaning: "NaN and the two infinities fail. It is implied for every number column.",
  example: "columns: {speed: {type: number}}",
  formula: "share of NaN and infinite values among the values that are not null and of the column's type",
  plan: (check, context) => {
    const column = context.column(check.column);
    const end = (aggregate: string) =>
      `isfinite(${aggregateWhere((value) => `${aggregate}(${value})`, column.value, context.when)})`;
    return shareOfRows({
      check,
      when: context.when,
      considered: hasValue(column),
      counted: countValues(column, context.when),
      failing: column.kind === "float" ? allOf(hasValue(column), notFinite(column)) : "false",
      // NaN is the largest value there is, so that the two ends tell of all that is not finite.
      clean: column.kind === "float" ? allOf(end("min"), end("max")) : "true",
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
