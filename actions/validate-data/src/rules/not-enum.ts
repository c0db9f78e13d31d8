import { clip, enumerate } from "../wording/phrases.ts";
import { listedValues } from "./listed-values.ts";
import { defineRule } from "./rule.ts";

export const notEnum = defineRule("not-enum", {
  title: "Values are not among the forbidden ones",
  meaning: "Compared exactly, text byte for byte. Nulls do not take part.",
  example: "columns: {state: {type: string, not_enum: [unknown, test]}}",
  formula: "share of forbidden values among the values that are not null and of the column's type",
  plan: (check, context) =>
    listedValues(check, context, {
      verb: { one: "is a forbidden one", many: "are forbidden ones" },
      all: { one: "is not a forbidden one", many: "are not forbidden ones" },
      allowed: `forbidden ${enumerate(check.values.map((value) => clip(String(value), 40)))}`,
      threshold: `none of ${check.values.length} values`,
      hint: "Correct the values; when such a text means that the value is missing, list it under `missing:`.",
    }),
});
