import { clip, enumerate } from "../wording/phrases.ts";
import { aggregateWhere, allOf, countWhere, hasValue } from "./conditions.ts";
import { roundedEstimate } from "./estimate.ts";
import { failsAsNotFinite, judgeAggregate, numericColumn, rangeText } from "./range.ts";
import { defineRule, type Judgement } from "./rule.ts";
import { nothingToJudge } from "./share-of-rows.ts";

export const correlation = defineRule("correlation", {
  title: "The correlation of two columns is in its range",
  meaning:
    "Rows with a null in one of the two columns do not take part; a NaN or infinite value fails it. A constant column has no correlation: inconclusive. Both ends of the range pass.",
  example: "rules: [{name: speed and height, correlation: {columns: [speed, height], between: [0.1, 0.9]}}]",
  formula: "Pearson correlation coefficient of the rows in which both columns have a value, to 12 significant digits",
  plan: (check, context) => {
    const columns = check.columns.map((name) => numericColumn(context, { ...check, column: name }));
    const both = allOf(...columns.map(hasValue));
    const floats = columns.filter((column) => column.kind === "float");
    const odd = floats.length === 0 ? "false" : floats.map((column) => `NOT isfinite(${column.value})`).join(" OR ");
    const considered = allOf(both, `NOT coalesce(${odd}, false)`);
    const values = columns.map((column) => `CAST(${column.value} AS DOUBLE)`);
    return {
      measures: {
        candidates: countWhere("true", context.when),
        considered: countWhere(considered, context.when),
        odd: countWhere(allOf(both, odd), context.when),
        estimate: aggregateWhere((value) => `corr(${value}, ${values[1]})`, values[0] ?? "", considered, context.when),
      },
      failing: () => (floats.length === 0 ? undefined : allOf(both, odd)),
      shows: columns,
      judge: (measured) => {
        const n = measured.count("considered");
        const oddCount = measured.count("odd");
        const subject = enumerate(check.columns.map((name) => clip(name)));
        if (n + oddCount === 0) {
          return {
            ...nothingToJudge(measured.count("candidates"), check.where, "pairs", rangeText(check.range)),
            subject,
          };
        }
        const estimate = measured.number("estimate");
        if (estimate === null && n >= 2) return { ...constant(n, rangeText(check.range)), subject };
        const rule = { check, name: "the correlation", unit: undefined, needs: 2, revealing: false };
        const rounded = estimate === null ? null : roundedEstimate(estimate, check.range);
        const told = check.columns.every((name) => failsAsNotFinite(context, name));
        return { ...judgeAggregate(rule, rounded, n, told ? 0 : oddCount, false), subject };
      },
    };
  },
});

function constant(n: number, threshold: string): Judgement {
  return {
    outcome: "inconclusive",
    statement: "one of the columns has a single value only, so there is no correlation",
    hint: "Find out why the column does not vary, or drop the check.",
    n,
    threshold,
  };
}
