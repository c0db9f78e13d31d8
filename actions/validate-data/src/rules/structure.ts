import { formatCount } from "../wording/numbers.ts";
import { countOf } from "../wording/phrases.ts";
import { defineRule, factPlan, type Judgement } from "./rule.ts";

export const structure = defineRule("structure", {
  title: "The files have the declared form",
  meaning:
    "Every record has as many fields as the header, quotes are closed, the encoding is valid. Implied in every contract; a file that is missing or cannot be read at all is an error of this rule.",
  example: "data: {path: data/*.csv, delimiter: ';'}",
  formula: "number of records that are not well-formed",
  plan: (_, { table }) =>
    factPlan((): Judgement => {
      const faults = table.faultCount;
      const records = table.rows + faults;
      const bytes = table.files.reduce((sum, file) => sum + file.bytes, 0);
      const frame = { estimate: faults, n: records, threshold: "0", unit: "faults" };
      if (faults === 0) {
        return {
          ...frame,
          outcome: "holds",
          statement: `${countOf(table.rows, "record")} in ${countOf(table.files.length, "file")} of ${formatCount(bytes)} bytes, ${table.rows === 1 ? "it is" : "all"} well-formed`,
        };
      }
      const first = table.faults[0]?.message.replace(/\.$/, "");
      return {
        ...frame,
        outcome: "broken",
        statement: `${countOf(faults, "fault")} in ${countOf(records, "record")}${first === undefined ? "" : `: ${first}`}`,
        hint: "Mend the file at the places shown, or declare the dialect that it is written in under `data:`.",
        locations: table.faults.map(({ location }) => location),
        samples: table.faults.map(({ message, location }) => ({ note: message, location })),
      };
    }),
});
