import { clip, countOf, enumerate } from "../wording/phrases.ts";
import { headerLocation } from "./header.ts";
import { defineRule, factPlan, type Judgement } from "./rule.ts";
import { allOfThem } from "./share-of-rows.ts";

export const extraColumns = defineRule("extra-columns", {
  title: "The data has no columns beyond the declared ones",
  meaning: "extra_columns: error makes it fail, warn (the default) warns, ignore drops the check.",
  example: "extra_columns: error",
  formula: "number of columns of the data that the contract does not declare",
  plan: (_, { table, contract }) =>
    factPlan((): Judgement => {
      const declared = new Set(contract.columns.map(({ name }) => name));
      const extra = table.columns.map(({ name }) => name).filter((name) => !declared.has(name));
      const frame = { estimate: extra.length, n: table.columns.length, threshold: "0", unit: "columns" };
      if (extra.length === 0) {
        return {
          ...frame,
          outcome: "holds",
          statement: allOfThem(
            table.columns.length,
            { one: "column of the data", many: "columns of the data" },
            { one: "is declared", many: "are declared" },
          ),
        };
      }
      return {
        ...frame,
        outcome: "broken",
        statement: `${extra.length} of ${countOf(table.columns.length, "column")} of the data ${extra.length === 1 ? "is" : "are"} not declared: ${enumerate(extra.map((name) => clip(name)))}`,
        hint: "Declare the columns, remove them from the data, or say `extra_columns: ignore`.",
        locations: headerLocation(table, contract),
      };
    }),
});
