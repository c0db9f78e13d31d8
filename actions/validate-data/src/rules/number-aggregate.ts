import type { AggregateRule } from "../contract/contract.ts";
import type { BoundColumn } from "../evaluation/bound-column.ts";
import { type ColumnAggregate, columnAggregate, numericColumn } from "./range.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";

export const ofFiniteNumbers = "Nulls do not take part; a NaN or infinite value fails it. Both ends of the range pass.";

/** The plan of a rule about one number that is computed from a column of numbers. */
export function numberAggregate(
  rule: Pick<ColumnAggregate, "name"> &
    Partial<Pick<ColumnAggregate, "needs" | "revealing">> & {
      of(column: BoundColumn): Pick<ColumnAggregate, "aggregate" | "computed">;
    },
): (check: CheckOf<AggregateRule | "quantile">, context: PlanContext) => Plan {
  return (check, context) => {
    const column = numericColumn(context, check);
    const { name, needs = 1, revealing = true } = rule;
    return columnAggregate({
      check,
      column,
      context,
      name,
      needs,
      revealing,
      unit: undefined,
      numeric: true,
      ...rule.of(column),
    });
  };
}

/** Exact for integers and decimals; floating-point numbers are added with compensation. */
export function sumOf({ kind }: BoundColumn): (value: string) => string {
  return (value) => (kind === "float" ? `fsum(${value})` : `sum(${value})`);
}
