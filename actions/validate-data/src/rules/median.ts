import { numberAggregate, ofFiniteNumbers } from "./number-aggregate.ts";
import { defineRule } from "./rule.ts";

export const median = defineRule("median", {
  title: "The median is in its range",
  meaning: ofFiniteNumbers,
  example: "columns: {income: {type: number, median: [20000, 60000]}}",
  formula:
    "median of the values that are not null; of an even number the mean of the middle two, to 15 significant digits",
  plan: numberAggregate({
    name: "the median",
    of: () => ({ aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), 0.5)`, computed: "interpolated" }),
  }),
});
