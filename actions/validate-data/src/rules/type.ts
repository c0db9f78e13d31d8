import type { LogicalType } from "@gatewright/tables/source/logical-type.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { clip } from "../wording/phrases.ts";
import { allOf, countPresent } from "./conditions.ts";
import { defineRule, type Judgement } from "./rule.ts";
import { shareOfRows, values } from "./share-of-rows.ts";

const nouns = {
  string: { one: "text", many: "texts" },
  integer: { one: "an integer", many: "integers" },
  number: { one: "a number", many: "numbers" },
  boolean: { one: "true or false", many: "true or false" },
  date: { one: "a date", many: "dates" },
  timestamp: { one: "a timestamp", many: "timestamps" },
} as const satisfies Record<LogicalType, { one: string; many: string }>;

export const type = defineRule("type", {
  title: "Values have the form of the column's type",
  meaning:
    "Text files are checked by form, Parquet by its physical type. A value that is present and has not the form fails here and takes part in no other rule about the column's values.",
  example: "columns: {age: {type: integer}}",
  formula: "share of values that have not the form of the type, among the values that are not null",
  plan: (check, context) => {
    const column = context.column(check.column);
    const declared = column.declaration.type;
    const mismatch = column.sql.typeMismatch;
    if (mismatch !== undefined) return { measures: {}, shows: [], judge: () => wrongType(mismatch, declared) };
    const noun = declared === undefined ? { one: "of its type", many: "of their type" } : nouns[declared];
    const format = column.declaration.format === undefined ? "" : ` of the form ${clip(column.declaration.format)}`;
    return shareOfRows({
      check,
      when: context.when,
      considered: `NOT ${column.isNull}`,
      counted: countPresent(column, context.when),
      failing: cannotFail(column, context.table) ? "false" : allOf(`NOT ${column.isNull}`, `${column.value} IS NULL`),
      noun: values,
      verb: { one: `is not ${noun.one}${format}`, many: `are not ${noun.many}${format}` },
      all: { one: `is ${noun.one}${format}`, many: `are ${noun.many}${format}` },
      allowed: "",
      threshold: `type ${declared ?? "as it is"}`,
      shows: [column],
      tellExamples: true,
      hint: "Correct the values; when such a text means that the value is missing, list it under `missing:`.",
    });
  },
});

/** The typed value is the raw one, as of text in a text file and of most Parquet columns: nothing to compute. */
function cannotFail(column: BoundColumn, { columns }: Table): boolean {
  return columns.some(({ name, sql }) => name === column.name && sql === column.sql.value);
}

function wrongType(mismatch: string, declared: LogicalType | undefined): Judgement {
  return {
    outcome: "broken",
    statement: mismatch.replace(/\.$/, ""),
    threshold: `type ${declared ?? "as it is"}`,
    hint: "Write the column with the type that the contract names, or change the type in the contract.",
  };
}
