import { countOf } from "../wording/phrases.ts";
import { aggregateWhere, allOf, countTexts, hasText, textOf, textOnly } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

export const minLength = defineRule("min-length", {
  title: "Texts are not shorter than the limit",
  meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
  example: "columns: {name: {type: string, min_length: 2}}",
  formula: "share of values with fewer characters than the limit, among the values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    const length = `length(${textOf(column)})`;
    const farthest = aggregateWhere((value) => `min(${value})`, length, textOnly(column), context.when);
    return shareOfRows({
      check,
      when: context.when,
      considered: hasText(column),
      counted: countTexts(column, context.when),
      failing: allOf(hasText(column), `${length} < ${check.length}`),
      clean: `${farthest} >= ${check.length}`,
      noun: values,
      verb: being(`shorter than ${countOf(check.length, "character")}`),
      all: being(`at least ${countOf(check.length, "character")} long`),
      allowed: `allowed at least ${check.length}`,
      threshold: `>= ${check.length} characters`,
      shows: [column],
      measures: { farthest },
      detail: (measured) => {
        const farthest = measured.number("farthest");
        return farthest === null ? undefined : `shortest ${countOf(farthest, "character")}`;
      },
      hint: "Correct the values, or the limit when they are right.",
    });
  },
});
