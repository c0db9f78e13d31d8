import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";

/**
 * Columns of a predictions file that slices and rules of the policy name. They belong to the evaluation set as the label does: who could
 * write another value into them could move rows out of a slice. Of SQL every column counts whose name stands in it.
 */
export function columnsThatDecide({ slices, rules }: GatePolicy, columns: Iterable<string>): string[] {
  const named = new Set<string>();
  const sql: string[] = [];
  for (const slice of slices) {
    if ("by" in slice) named.add(slice.by);
    else sql.push(slice.condition);
  }
  for (const rule of rules) {
    if (rule.rule === "fairness") named.add(rule.group);
    if (rule.rule === "worst-slice") for (const column of rule.columns) named.add(column);
    if (rule.rule === "value") sql.push(rule.sql);
  }
  const text = sql.join("\n").toLowerCase();
  return [...columns].filter((column) => named.has(column) || text.includes(column.toLowerCase()));
}
