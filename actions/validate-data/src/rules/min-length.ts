import { defineRule } from "./rule.ts";
import { textLength } from "./text-length.ts";

export const minLength = defineRule("min-length", {
  title: "Texts are not shorter than the limit",
  meaning: "Counted in Unicode characters (code points); the limit itself passes. Nulls do not take part.",
  example: "columns: {name: {type: string, min_length: 2}}",
  formula: "share of values with fewer characters than the limit, among the values that are not null",
  plan: textLength,
});
