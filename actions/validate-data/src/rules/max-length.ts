import { countOf } from "../wording/phrases.ts";
import { aggregateWhere, allOf, countTexts, hasText, textOf, textOnly } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { being, shareOfRows, values } from "./share-of-rows.ts";

export const maxLength = defineRule("max-length", {
  title: "Texts are not longer than the limit",
  meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
  example: "columns: {name: {type: string, max_length: 40}}",
  formula: "share of values with more characters than the limit, among the values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    const length = `length(${textOf(column)})`;
    const farthest = aggregateWhere((value) => `max(${value})`, length, textOnly(column), context.when);
    return shareOfRows({
      check,
      when: context.when,
      considered: hasText(column),
      counted: countTexts(column, context.when),
      failing: allOf(hasText(column), `${length} > ${check.length}`),
      clean: `${farthest} <= ${check.length}`,
      noun: values,
      verb: being(`longer than ${countOf(check.length, "character")}`),
      all: being(`at most ${countOf(check.length, "character")} long`),
      allowed: `allowed at most ${check.length}`,
      threshold: `<= ${check.length} characters`,
      shows: [column],
      measures: { farthest },
      detail: (measured) => {
        const farthest = measured.number("farthest");
        return farthest === null ? undefined : `longest ${countOf(farthest, "character")}`;
      },
      hint: "Correct the values, or the limit when they are right.",
    });
  },
});
