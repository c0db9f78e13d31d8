import { clip, enumerate } from "../wording/phrases.ts";
import { listedValues } from "./listed-values.ts";
import { defineRule } from "./rule.ts";

export const enumeration = defineRule("enum", {
  title: "Values are among the allowed ones",
  meaning:
    "Compared exactly, text byte for byte. other: tolerates a share of values outside the list. Nulls do not take part.",
  example: "columns: {channel: {type: string, enum: [web, branch, agent], other: '<0.5%'}}",
  formula: "share of values outside the list among the values that are not null and of the column's type",
  plan: (check, context) =>
    listedValues(check, context, {
      verb: { one: "is not an allowed one", many: "are not allowed ones" },
      all: { one: "is an allowed one", many: "are allowed ones" },
      allowed: `allowed ${enumerate(
        check.values.map((value) => clip(String(value), 40)),
        "or",
      )}`,
      threshold: `one of ${check.values.length} values`,
      limit: check.other,
      hint: "Correct the values, or add the new ones to `enum:` when they are right; `other: '<1%'` tolerates a few.",
    }),
});
