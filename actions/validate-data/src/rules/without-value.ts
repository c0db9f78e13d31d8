import { countNulls } from "./conditions.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";
import { type RowsRule, rows, shareOfRows } from "./share-of-rows.ts";

/** `required` and `nulls`: every row counts, and fails when it has no value. */
export function rowsWithoutValue(
  check: CheckOf<"required" | "nulls">,
  context: PlanContext,
  rule: Pick<RowsRule, "threshold" | "limit" | "hint">,
): Plan {
  const column = context.column(check.column);
  return shareOfRows({
    ...rule,
    check,
    when: context.when,
    considered: "true",
    failing: column.isNull,
    failingCounted: countNulls(column, context.when),
    noun: rows,
    verb: { one: "has no value", many: "have no value" },
    all: { one: "has a value", many: "have a value" },
    allowed: "",
    shows: [column],
  });
}
