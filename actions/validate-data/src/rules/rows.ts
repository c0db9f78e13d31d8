import { formatCount } from "../wording/numbers.ts";
import { countOf } from "../wording/phrases.ts";
import { countWhere } from "./conditions.ts";
import { inRange, rangeText } from "./range.ts";
import { defineRule } from "./rule.ts";

export const rows = defineRule("rows", {
  title: "The number of rows is in its range",
  meaning:
    "Both ends pass. Data without a row fails whatever the severity, unless the contract says rows: {min: 0}; that limit is implied.",
  example: "rows: {min: 10000, max: 20000}",
  formula: "number of well-formed rows",
  plan: (check, context) => ({
    measures: { rows: countWhere("true", context.when) },
    shows: [],
    judge: (measured) => {
      const n = measured.count("rows");
      const empty = n === 0 && context.when === undefined && check.by.length === 0 && check.range[0] !== 0;
      const holds = !empty && inRange(n, check.range);
      return {
        outcome: holds ? "holds" : "broken",
        statement: empty ? "the data has no rows" : `there ${n === 1 ? "is" : "are"} ${countOf(n, "row")}`,
        allowed: `allowed ${rangeText(check.range)}`,
        hint: holds ? undefined : hintFor(n, check.range[0]),
        estimate: n,
        n,
        threshold: rangeText(check.range),
        unit: "rows",
        ...(empty ? { unconditional: true as const } : {}),
      };
    },
  }),
});

function hintFor(n: number, low: number | null): string {
  if (n === 0)
    return "Check the step that writes the data; when no rows are right, say rows: {min: 0} in the contract.";
  return low !== null && n < low
    ? `Check whether the data was cut off: ${formatCount(low - n)} rows are missing to the limit.`
    : "Check whether data was added twice; change the limit in the contract when so many rows are right.";
}
