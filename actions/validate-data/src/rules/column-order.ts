import { clip } from "../wording/phrases.ts";
import { headerLocation } from "./header.ts";
import { defineRule, factPlan, type Judgement } from "./rule.ts";
import { allOfThem } from "./share-of-rows.ts";

export const columnOrder = defineRule("column-order", {
  title: "The columns stand in the declared order",
  meaning:
    "Only columns that are both declared and in the data are compared; absent and extra ones have rules of their own.",
  example: "column_order: true",
  formula: "number of columns that stand at another place than the contract's order gives them",
  plan: (_, { table, contract }) =>
    factPlan((): Judgement => {
      const present = new Set(table.columns.map(({ name }) => name));
      const wanted = contract.columns.map(({ name }) => name).filter((name) => present.has(name));
      const declared = new Set(wanted);
      const actual = table.columns.map(({ name }) => name).filter((name) => declared.has(name));
      const moved = wanted.flatMap((name, index) =>
        actual[index] === name ? [] : [{ name, instead: actual[index] ?? "" }],
      );
      const frame = { estimate: moved.length, n: wanted.length, threshold: "0", unit: "columns" };
      const [first, second] = moved;
      if (first === undefined) {
        return {
          ...frame,
          outcome: "holds",
          statement: allOfThem(
            wanted.length,
            { one: "column", many: "columns" },
            { one: "stands in its place", many: "stand in the declared order" },
          ),
        };
      }
      const swapped = moved.length === 2 && second !== undefined && first.instead === second.name;
      return {
        ...frame,
        outcome: "broken",
        statement: swapped
          ? `${clip(first.name)} and ${clip(second.name)} have changed places`
          : `${moved.length} of ${wanted.length} columns stand at another place: where ${clip(first.name)} is declared stands ${clip(first.instead)}`,
        hint: "Write the columns in the contract's order, or drop column_order when readers go by name.",
        locations: headerLocation(table, contract),
      };
    }),
});
