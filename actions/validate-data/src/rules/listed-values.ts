import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { clip } from "../wording/phrases.ts";
import { countValues, hasValue, isOneOf } from "./conditions.ts";
import type { CheckOf, Plan, PlanContext } from "./rule.ts";
import { type RowsRule, shareOfRows, values } from "./share-of-rows.ts";

/** `enum` and `not_enum`: the values of a list are the only ones, or none of them. */
export function listedValues(
  check: CheckOf<"enum" | "not-enum">,
  context: PlanContext,
  rule: Pick<RowsRule, "verb" | "all" | "allowed" | "threshold" | "limit" | "hint">,
): Plan {
  const column = context.column(check.column);
  if (column.declaration.type === undefined && column.kind !== "text") {
    throw configurationError(
      `${check.rule} of ${clip(column.name)} lists texts, since the column has no declared type, and its values in the data are ${column.sql.sqlType}`,
      { location: check.location, hint: "Declare the type of the column, and list values of that type." },
    );
  }
  const listed = isOneOf(column, check.values);
  return shareOfRows({
    ...rule,
    check,
    when: context.when,
    considered: hasValue(column),
    counted: countValues(column, context.when),
    failing: check.rule === "enum" ? `NOT ${listed}` : listed,
    noun: values,
    shows: [column],
    tellExamples: true,
  });
}
