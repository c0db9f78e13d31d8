import { numberAggregate, ofFiniteNumbers, sumOf } from "./number-aggregate.ts";
import { defineRule } from "./rule.ts";

export const sum = defineRule("sum", {
  title: "The sum is in its range",
  meaning: ofFiniteNumbers,
  example: "columns: {amount: {type: number, sum: [0, 1000000]}}",
  formula:
    "sum of the values that are not null; of integers and decimals exact, of floating-point numbers with compensation (Kahan) and to 12 significant digits",
  plan: numberAggregate({
    name: "the sum",
    of: (column) => ({ aggregate: sumOf(column), computed: column.kind === "float" ? "rounded" : "exact" }),
  }),
});
