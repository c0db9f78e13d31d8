import { typedRelationSql } from "@gatewright/tables/plan/run-plan.ts";
import type { TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import { groupText } from "./own-queries.ts";
import type { PlannedCheck } from "./planned-check.ts";

/** More groups than this make a report that nobody reads and a scan that takes memory per group. */
export const mostGroups = 1000;

/** SQL that counts the groups of a check, up to one more than are allowed; undefined without `by`. */
export function groupCountSql(relation: TypedRelation, { by }: PlannedCheck): string | undefined {
  if (by.length === 0) return undefined;
  const columns = by.map(groupText).join(", ");
  return `SELECT count(*) AS groups FROM (SELECT DISTINCT ${columns} FROM (${typedRelationSql(relation)}) AS data LIMIT ${mostGroups + 1})`;
}
