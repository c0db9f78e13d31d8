import { type ColumnAggregate, columnAggregate } from "./range.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";

/** `distinct` and `distinct_share`: an exact count, as it is or per value. */
export function differentValues(
  rule: Pick<ColumnAggregate, "name" | "unit" | "computed">,
): (check: CheckOf<"distinct" | "distinct-share">, context: PlanContext) => Plan {
  return (check, context) =>
    columnAggregate({
      ...rule,
      check,
      column: context.column(check.column),
      context,
      aggregate: (value) => `count(DISTINCT ${value})`,
      needs: 1,
      numeric: false,
      revealing: false,
    });
}
