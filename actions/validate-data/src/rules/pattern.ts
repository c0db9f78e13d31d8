import { quoteLiteral } from "@gatewright/tables/plan/identifiers.ts";
import { portablePattern } from "../contract/pattern.ts";
import { clip } from "../wording/phrases.ts";
import { allOf, countTexts, hasText, textOf } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { shareOfRows, values } from "./share-of-rows.ts";

export const pattern = defineRule("pattern", {
  title: "Texts match the pattern",
  meaning:
    "The pattern may match anywhere in the text, as in JSON Schema; ^ and $ bind it to the ends. Nulls do not take part.",
  example: "columns: {code: {type: string, pattern: '^[A-Z]{2}[0-9]{8}$'}}",
  formula: "share of values in which the pattern is not found, among the values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    const found = `regexp_matches(${textOf(column)}, ${quoteLiteral(portablePattern(check.pattern))})`;
    return shareOfRows({
      check,
      when: context.when,
      considered: hasText(column),
      counted: countTexts(column, context.when),
      // A text column is NULL where there is nothing to judge.
      failing: column.kind === "text" ? `NOT ${found}` : allOf(hasText(column), `NOT ${found}`),
      noun: values,
      verb: { one: "does not match", many: "do not match" },
      all: { one: `matches ${clip(check.pattern)}`, many: `match ${clip(check.pattern)}` },
      allowed: `pattern ${clip(check.pattern)}`,
      threshold: `matches ${clip(check.pattern)}`,
      shows: [column],
      tellExamples: true,
      hint: "Correct the values, or the pattern when they are right.",
    });
  },
});
