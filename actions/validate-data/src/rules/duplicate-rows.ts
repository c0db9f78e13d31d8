import { countWhere } from "./conditions.ts";
import { rowsOfKeys } from "./occurrences.ts";
import { defineRule } from "./rule.ts";
import { judgeShare, nothingToJudge, rows } from "./share-of-rows.ts";

export const duplicateRows = defineRule("duplicate-rows", {
  title: "The share of duplicate rows is within its limit",
  meaning:
    "Two rows are duplicates when all columns of the data are equal, text for text, nulls too. Every repetition counts once. Counted exactly.",
  example: "duplicate_rows: '<=0.1%'",
  formula: "share of rows that are equal to an earlier row in every column, among all rows; exact",
  plan: (check, context) => {
    const parts = context.columns.map((column) => column.raw);
    return {
      measures: { candidates: countWhere("true", context.when) },
      occurrences: { key: parts, considered: "true", repeated: true },
      failing: (_, { occurrences }) => rowsOfKeys(parts, occurrences),
      shows: [],
      judge: (measured, { occurrences }) => {
        const n = measured.count("candidates");
        if (n === 0) return nothingToJudge(0, check.where, "rows", "no repetition");
        return judgeShare(
          {
            check,
            limit: check.limit,
            noun: rows,
            verb: { one: "repeats an earlier row", many: "repeat earlier rows" },
            all: { one: "stands once", many: "stand once each" },
            allowed: "",
            threshold: "",
            hint: "Remove the repeated rows, or find the join or the append that multiplied them.",
          },
          n,
          occurrences.rows - occurrences.keys,
          undefined,
        );
      },
    };
  },
});
