import { defineRule } from "./rule.ts";
import { textLength } from "./text-length.ts";

export const maxLength = defineRule("max-length", {
  title: "Texts are not longer than the limit",
  meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
  example: "columns: {name: {type: string, max_length: 40}}",
  formula: "share of values with more characters than the limit, among the values that are not null",
  plan: textLength,
});
