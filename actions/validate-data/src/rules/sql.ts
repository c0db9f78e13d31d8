import { clip } from "../wording/phrases.ts";
import { defineRule } from "./rule.ts";
import { rows, shareOfRows } from "./share-of-rows.ts";

export const sql = defineRule("sql", {
  title: "The expression is true for every row",
  meaning:
    "One BOOLEAN SQL expression over a row, from a list of allowed functions. Rows for which it is NULL do not take part; when none does, the rule is inconclusive.",
  example: "rules: [{name: end after start, sql: end_date >= start_date, where: status = 'closed', mostly: 0.999}]",
  formula: {
    words: "share of rows for which the expression is false, among the rows for which it is not NULL",
    of: (check) =>
      `share of rows for which (${clip(check.sql, 200)}) is false, among the rows for which it is not NULL`,
  },
  plan: (check, context) => {
    // The line break ends a comment that the expression may end with.
    const expression = `(${check.sql}\n)`;
    return shareOfRows({
      check,
      when: context.when,
      considered: `${expression} IS NOT NULL`,
      failing: `NOT ${expression}`,
      noun: rows,
      verb: { one: "breaks it", many: "break it" },
      all: { one: `holds to ${clip(check.sql, 200)}`, many: `hold to ${clip(check.sql, 200)}` },
      allowed: `has to hold: ${clip(check.sql, 200)}`,
      threshold: "true",
      shows: context.sqlColumns,
      hint: "Correct the rows, or the expression when they are right.",
    });
  },
});
