import { countValues, countWhere, hasValue } from "./conditions.ts";
import { mostFrequent, rowsOfKeys } from "./occurrences.ts";
import { defineRule } from "./rule.ts";
import { judgeShare, nothingToJudge, values } from "./share-of-rows.ts";

export const unique = defineRule("unique", {
  title: "No value stands twice",
  meaning: "Counted exactly; every repetition of a value counts once. Nulls do not take part.",
  example: "columns: {id: {type: string, unique: true}}",
  formula: "share of values that stood in an earlier row already, among the values that are not null; exact",
  plan: (check, context) => {
    const column = context.column(check.column);
    return {
      measures: {
        candidates: countWhere("true", context.when),
        considered: countValues(column, context.when),
      },
      occurrences: { key: [column.value], considered: hasValue(column), repeated: true },
      failing: (_, { occurrences }) => rowsOfKeys([column.value], occurrences),
      shows: [column],
      judge: (measured, { occurrences }) => {
        const n = measured.count("considered");
        if (n === 0) return nothingToJudge(measured.count("candidates"), check.where, "values", "no repetition");
        return judgeShare(
          {
            check,
            noun: values,
            verb: { one: "repeats an earlier one", many: "repeat earlier ones" },
            all: { one: "stands once", many: "stand once each" },
            allowed: "",
            threshold: "no repetition",
            hint: "Remove the repeated rows, or find the join that multiplied them.",
          },
          n,
          occurrences.rows - occurrences.keys,
          mostFrequent([column], occurrences),
        );
      },
    };
  },
});
