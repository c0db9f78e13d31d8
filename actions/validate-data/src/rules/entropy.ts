import { columnAggregate } from "./range.ts";
import { defineRule } from "./rule.ts";

export const entropy = defineRule("entropy", {
  title: "The entropy is in its range",
  meaning:
    "Nulls do not take part. Both ends of the range pass. One value only has entropy 0, k equally frequent ones log2 k.",
  example: "columns: {channel: {type: string, entropy: [0.5, 2]}}",
  formula:
    "Shannon entropy in bits of the frequencies of the values that are not null: − sum of p log2 p; to 12 significant digits",
  plan: (check, context) => {
    const column = context.column(check.column);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `entropy(${value})`,
      name: "the entropy",
      unit: "bit",
      needs: 1,
      numeric: false,
      revealing: false,
    });
  },
});
