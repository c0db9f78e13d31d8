import { numberAggregate, ofFiniteNumbers } from "./number-aggregate.ts";
import { defineRule } from "./rule.ts";

export const std = defineRule("std", {
  title: "The standard deviation is in its range",
  meaning: `${ofFiniteNumbers} It needs two values.`,
  example: "columns: {speed: {type: number, std: [5, 20]}}",
  formula:
    "sample standard deviation: square root of the sum of squared deviations from the mean, divided by n − 1; to 12 significant digits",
  plan: numberAggregate({
    name: "the standard deviation",
    needs: 2,
    revealing: false,
    of: () => ({ aggregate: (value) => `stddev_samp(${value})` }),
  }),
});
