import { decimalOf } from "../wording/decimal.ts";
import { countValues, countWhere, hasValue } from "./conditions.ts";
import { exactEstimate } from "./estimate.ts";
import { mostFrequent } from "./occurrences.ts";
import { judgeAggregate, rangeText } from "./range.ts";
import { defineRule } from "./rule.ts";
import { nothingToJudge } from "./share-of-rows.ts";

export const mostCommonShare = defineRule("most-common-share", {
  title: "The share of the most common value is in its range",
  meaning: "Counted exactly. Nulls do not take part. Both ends of the range pass.",
  example: "columns: {label: {type: integer, most_common_share: [0.5, 0.95]}}",
  formula: "number of rows with the most common value divided by the number of values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    return {
      measures: {
        candidates: countWhere("true", context.when),
        considered: countValues(column, context.when),
      },
      occurrences: { key: [column.value], considered: hasValue(column), repeated: false },
      shows: [],
      judge: (measured, { occurrences }) => {
        const n = measured.count("considered");
        if (n === 0) {
          return nothingToJudge(measured.count("candidates"), check.where, "values", rangeText(check.range));
        }
        const [top] = occurrences.most;
        const rule = {
          check,
          name: "the share of the most common value",
          unit: "share of values",
          needs: 1,
          revealing: false,
        };
        const estimate = top === undefined ? null : exactEstimate(decimalOf(top.times), n, check.range);
        const judgement = judgeAggregate(rule, estimate, n, 0, column.redacted);
        return { ...judgement, detail: mostFrequent([column], { ...occurrences, most: occurrences.most.slice(0, 1) }) };
      },
    };
  },
});
