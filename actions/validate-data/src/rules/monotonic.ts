import { countValues } from "./conditions.ts";
import { defineRule } from "./rule.ts";
import { judgeShare } from "./share-of-rows.ts";

export const monotonic = defineRule("monotonic", {
  title: "Values are in order",
  meaning:
    "Each value is compared with the one before it, in the order of the files. Nulls are stepped over. With by: each group is an order of its own.",
  example: "columns: {time: {type: timestamp, monotonic: increasing}}",
  formula: "share of steps to the next value that go the wrong way, among all steps between values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    const wrong = check.direction === "increasing" ? (check.strict ? "<=" : "<") : check.strict ? ">=" : ">";
    const order = `${check.strict ? "strictly " : ""}${check.direction}`;
    return {
      measures: { considered: countValues(column, context.when) },
      steps: { column, breaks: `value ${wrong} previous` },
      shows: [column],
      judge: (measured, { steps }) => {
        const n = measured.count("considered") - 1;
        if (n < 1) {
          return {
            outcome: "inconclusive",
            statement: "there are no two values to compare",
            hint: "Give it more rows, or drop the check.",
            n: 0,
            threshold: order,
          };
        }
        return {
          ...judgeShare(
            {
              check,
              noun: { one: "step", many: "steps" },
              verb: { one: `is not ${order}`, many: `are not ${order}` },
              all: { one: `is ${order}`, many: `are ${order}` },
              allowed: "",
              threshold: order,
              hint: "Sort the data, or find the rows that were put in at the wrong place.",
            },
            n,
            steps.broken,
            undefined,
          ),
          places: steps.first.map(({ row, value, previous }) => ({
            row,
            column,
            value,
            note: column.redacted || previous === null ? undefined : `after ${previous}`,
          })),
        };
      },
    };
  },
});
