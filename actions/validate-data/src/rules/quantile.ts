import { formatNumber } from "../wording/numbers.ts";
import { numberAggregate, ofFiniteNumbers } from "./number-aggregate.ts";
import { defineRule } from "./rule.ts";

const words =
  "quantile of the values that are not null, linear between neighbours (Hyndman and Fan type 7), to 15 significant digits";

export const quantile = defineRule("quantile", {
  title: "The quantile is in its range",
  meaning: ofFiniteNumbers,
  example: "columns: {income: {type: number, quantiles: {p95: [50000, 90000]}}}",
  formula: { words: `exact ${words}`, of: (check) => `exact ${check.probability} ${words}` },
  plan: (check, context) =>
    numberAggregate({
      name: `the ${formatNumber(check.probability)} quantile`,
      of: () => ({
        aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), ${check.probability})`,
        computed: "interpolated",
      }),
    })(check, context),
});
