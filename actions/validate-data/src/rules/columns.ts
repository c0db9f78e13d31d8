import { suggest } from "@gatewright/shared/document/suggestion.ts";
import type { SchemaDifference, Table } from "@gatewright/tables/source/table.ts";
import { clip, countOf, enumerate } from "../wording/phrases.ts";
import { headerLocation } from "./header.ts";
import { defineRule, factPlan, type Judgement } from "./rule.ts";
import { allOfThem } from "./share-of-rows.ts";

export const columns = defineRule("columns", {
  title: "The declared columns are in the data",
  meaning:
    "Names are compared exactly, in any order, in every file of the table. One finding a missing column. Columns that are optional, or not expected in this environment, may be absent. The other checks of an absent column are an error: never a pass.",
  example: "columns: {id: {type: string}, note: {type: string, optional: true}}",
  formula:
    "number of declared columns that are not in the data, and of files whose columns are not those of the others",
  plan: (_, { table, contract, expected }) =>
    factPlan((): Judgement | Judgement[] => {
      const present = new Set(table.columns.map(({ name }) => name));
      const wanted = expected.filter((column) => !column.optional);
      const missing = wanted.filter(({ name }) => !present.has(name));
      const declared = new Set(contract.columns.map(({ name }) => name));
      const frame = { n: wanted.length, threshold: "0", unit: "columns" };
      if (missing.length + differingColumns(table, [...declared]).length === 0) {
        const statement =
          wanted.length === 0
            ? "no column has to be in the data"
            : allOfThem(
                wanted.length,
                { one: "declared column", many: "declared columns" },
                { one: "is in the data", many: "are in the data" },
              );
        return { ...frame, outcome: "holds", statement, estimate: 0 };
      }
      const undeclared = table.columns.map(({ name }) => name).filter((name) => !declared.has(name));
      const absent = missing.map((column): Judgement => {
        const only = missing.length === 1 && undeclared.length === 1 ? undeclared[0] : undefined;
        const meant = suggest(column.name, undeclared) ?? only;
        return {
          ...frame,
          outcome: "broken",
          subject: column.name,
          statement: `the column is not in the data${meant === undefined ? "" : `; did you mean ${clip(meant)}?`}`,
          hint:
            meant === undefined
              ? `The data has the columns ${enumerate(table.columns.map(({ name }) => clip(name)))}; \`optional: true\` lets one be absent.`
              : `Rename the column to ${clip(column.name)} in the data, or to ${clip(meant)} in the contract.`,
          estimate: 1,
          locations: [...headerLocation(table, contract), column.location],
        };
      });
      const differing = differingColumns(table, [...declared]).map(({ subject, where }): Judgement => {
        const sentences = where.map(({ path, message }) => `${path}: ${message.replace(/\.$/, "")}`);
        return {
          ...frame,
          outcome: "broken",
          subject,
          statement: `the files differ: ${sentences.slice(0, 3).join("; ")}${sentences.length > 3 ? ` and ${countOf(sentences.length - 3, "more file")}` : ""}`,
          hint: "Write all files of the table with the same columns, or give them contracts of their own.",
          estimate: where.length,
          unit: "files",
          locations: where.slice(0, 20).flatMap(({ path }) => headerLocation(table, contract, path)),
        };
      });
      return [...absent, ...differing];
    }),
});

interface Differing {
  subject: string;
  where: SchemaDifference[];
}

/** Differences by the declared column that they name; those about undeclared columns only belong to extra-columns. */
function differingColumns(table: Table, declared: readonly string[]): Differing[] {
  const bySubject = new Map<string, SchemaDifference[]>();
  for (const difference of table.schemaDifferences) {
    const named = declared.filter((name) => difference.columns.includes(name));
    // Columns that nobody declared are for extra-columns to tell; where that is to ignore them, so does this.
    for (const subject of named) {
      bySubject.set(subject, [...(bySubject.get(subject) ?? []), difference]);
    }
  }
  return [...bySubject].map(([subject, where]) => ({ subject, where }));
}
