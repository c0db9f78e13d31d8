import type { Check } from "../contract/contract.ts";
import type { Plan, Rule } from "../rules/rule.ts";
import type { BoundColumn } from "./bound-column.ts";

/** A check that can be evaluated: its columns are in the data, its SQL is guarded. */
export interface PlannedCheck {
  check: Check;
  rule: Rule;
  plan: Plan;
  /** Guarded condition in parentheses. */
  when: string | undefined;
  by: readonly BoundColumn[];
}

/** One group of a `by:` check, or all rows. */
export interface Group {
  /** Texts of the `by` columns, in their order. */
  values: readonly (string | null)[];
}

export const allRows: Group = { values: [] };

export function groupKey(values: readonly (string | null)[]): string {
  return JSON.stringify(values);
}
