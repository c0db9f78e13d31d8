import type { Contract } from "../contract/contract.ts";
import { clip, countOf } from "../wording/phrases.ts";
import { headerLocation } from "./header.ts";
import { defineRule, factPlan, type Judgement } from "./rule.ts";
import { allOfThem } from "./share-of-rows.ts";

export const columnOrder = defineRule("column-order", {
  title: "The columns stand in the declared order",
  meaning:
    "Only columns that are both declared and in the data are compared; absent and extra ones have rules of their own. Every file is judged.",
  example: "column_order: true",
  formula:
    "number of columns that stand at another place than the contract's order gives them, in the file with the most",
  plan: (_, { table, contract }) =>
    factPlan((): Judgement => {
      if (table.format === "jsonl") {
        return {
          outcome: "inconclusive",
          statement: "the keys of a JSON object have no order",
          hint: "Drop column_order for JSON Lines: readers go by name.",
        };
      }
      const wanted = declaredIn(table.columns, contract);
      const wrong = table.files
        .map((file) => ({ path: file.path, moved: movedIn(file.columns, contract) }))
        .filter(({ moved }) => moved.length > 0);
      const estimate = Math.max(0, ...wrong.map(({ moved }) => moved.length));
      const frame = { estimate, n: wanted.length, threshold: "0", unit: "columns" };
      const [first] = wrong;
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
      const where = table.files.length === 1 ? "" : `in ${clip(first.path, 120)}, `;
      const others = wrong.length === 1 ? "" : `; and in ${countOf(wrong.length - 1, "more file")}`;
      return {
        ...frame,
        outcome: "broken",
        statement: `${where}${howMoved(first.moved, wanted.length)}${others}`,
        hint: "Write the columns in the contract's order, or drop column_order when readers go by name.",
        locations: wrong.slice(0, 20).flatMap(({ path }) => headerLocation(table, contract, path)),
      };
    }),
});

/** Columns of the contract that are there, in the contract's order. */
function declaredIn(columns: readonly { name: string }[], contract: Contract): string[] {
  const present = new Set(columns.map(({ name }) => name));
  return contract.columns.map(({ name }) => name).filter((name) => present.has(name));
}

interface Moved {
  name: string;
  instead: string;
}

/** Columns of a file that stand where the contract has another. */
function movedIn(columns: readonly string[], contract: Contract): Moved[] {
  const wanted = declaredIn(
    columns.map((name) => ({ name })),
    contract,
  );
  const declared = new Set(wanted);
  const actual = columns.filter((name) => declared.has(name));
  return wanted.flatMap((name, index) => (actual[index] === name ? [] : [{ name, instead: actual[index] ?? "" }]));
}

function howMoved(moved: readonly Moved[], columns: number): string {
  const [first, second] = moved;
  if (first === undefined) return "no column stands at another place";
  return moved.length === 2 && second !== undefined && first.instead === second.name
    ? `${clip(first.name)} and ${clip(second.name)} have changed places`
    : `${moved.length} of ${columns} columns stand at another place: where ${clip(first.name)} is declared stands ${clip(first.instead)}`;
}
