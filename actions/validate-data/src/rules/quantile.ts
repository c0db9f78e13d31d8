import { formatNumber } from "../wording/numbers.ts";
import { columnAggregate, numericColumn } from "./range.ts";
import { defineRule } from "./rule.ts";

export const quantile = defineRule("quantile", {
  title: "The quantile is in its range",
  meaning: "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.",
  example: "columns: {income: {type: number, quantiles: {p95: [50000, 90000]}}}",
  formula: {
    words: "exact quantile of the values that are not null, linear between neighbours (Hyndman and Fan type 7)",
    of: (check) =>
      `exact ${check.probability} quantile of the values that are not null, linear between neighbours (Hyndman and Fan type 7)`,
  },
  plan: (check, context) => {
    const column = numericColumn(context, check);
    return columnAggregate({
      check,
      column,
      context,
      aggregate: (value) => `quantile_cont(CAST(${value} AS DOUBLE), ${check.probability})`,
      name: `the ${formatNumber(check.probability)} quantile`,
      unit: undefined,
      needs: 1,
      numeric: true,
      revealing: true,
    });
  },
});
