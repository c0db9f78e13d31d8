import { numberAggregate, ofFiniteNumbers, sumOf } from "./number-aggregate.ts";
import { defineRule } from "./rule.ts";

export const mean = defineRule("mean", {
  title: "The mean is in its range",
  meaning: ofFiniteNumbers,
  example: "columns: {speed: {type: number, mean: [50, 56]}}",
  formula:
    "arithmetic mean of the values that are not null; of integers and decimals exact, of floating-point numbers to 12 significant digits",
  plan: numberAggregate({
    name: "the mean",
    of: (column) =>
      column.kind === "float"
        ? { aggregate: (value) => `avg(${value})` }
        : { aggregate: sumOf(column), computed: "exact per value" },
  }),
});
