import { formatCount } from "../wording/numbers.ts";
import { clip, enumerate } from "../wording/phrases.ts";
import { allOf, countWhere, hasValue } from "./conditions.ts";
import { mostFrequent, rowsOfKeys } from "./occurrences.ts";
import { defineRule } from "./rule.ts";
import { judgeShare, nothingToJudge, rows } from "./share-of-rows.ts";

export const key = defineRule("key", {
  title: "The key names each row once",
  meaning:
    "Every column of the key has a value of its type in every row, and no combination of them stands twice. Counted exactly.",
  example: "key: [flight, date]",
  formula:
    "share of rows whose key has a null or a value that is not of its type, or stood in an earlier row already, among all rows; exact",
  plan: (check, context) => {
    const columns = check.columns.map((name) => context.column(name));
    const complete = allOf(...columns.map(hasValue));
    const parts = columns.map((column) => column.value);
    return {
      measures: {
        candidates: countWhere("true", context.when),
        incomplete: countWhere(`NOT (${complete})`, context.when),
        nulls: countWhere(columns.map((column) => column.isNull).join(" OR "), context.when),
      },
      occurrences: { key: parts, considered: complete, repeated: true },
      failing: (measured, { occurrences }) => {
        const repeated = rowsOfKeys(parts, occurrences);
        const incomplete = measured.count("incomplete") > 0 ? `NOT (${complete})` : undefined;
        const conditions = [incomplete, repeated].filter((condition) => condition !== undefined);
        return conditions.length === 0 ? undefined : conditions.map((condition) => `(${condition})`).join(" OR ");
      },
      shows: columns,
      judge: (measured, { occurrences }) => {
        const n = measured.count("candidates");
        const threshold = `${enumerate(check.columns.map((name) => clip(name)))} complete and unique`;
        if (n === 0) return nothingToJudge(0, check.where, "rows", threshold);
        const incomplete = measured.count("incomplete");
        const nulls = measured.count("nulls");
        const malformed = incomplete - nulls;
        const details = [
          nulls === 0 ? undefined : `${formatCount(nulls)} with a null in the key`,
          malformed === 0
            ? undefined
            : `${formatCount(malformed)} with a value in the key that is not of its column's type`,
          mostFrequent(columns, occurrences),
        ].filter((detail) => detail !== undefined);
        return judgeShare(
          {
            check,
            noun: rows,
            verb: { one: "has no key of its own", many: "have no key of their own" },
            all: { one: "has a key of its own", many: "have keys of their own" },
            allowed: "",
            threshold,
            hint: "Remove the repeated rows, or add the column to `key:` that tells them apart.",
          },
          n,
          incomplete + occurrences.rows - occurrences.keys,
          details.length === 0 ? undefined : details.join("; "),
        );
      },
    };
  },
});
