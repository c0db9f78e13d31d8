import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import { lazyEngine } from "@gatewright/tables/engine/lazy-engine.ts";
import { explainScan, typedRelationSql } from "@gatewright/tables/plan/run-plan.ts";
import type { TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import { contractsToCheck } from "./contracts-to-check.ts";
import { bindTable } from "./evaluation/evaluate-table.ts";
import { groupCountSql } from "./evaluation/group-count.ts";
import { ownQuery } from "./evaluation/own-queries.ts";
import { planChecks } from "./evaluation/plan-checks.ts";
import type { PlannedCheck } from "./evaluation/planned-check.ts";
import { scanRequest } from "./evaluation/shared-scan.ts";
import type { Inputs } from "./inputs.generated.ts";
import { lockToTables, openSubjects } from "./opened-subjects.ts";
import { clip, enumerate } from "./wording/phrases.ts";

/** The SQL that `evaluate` would run for one contract, in its order. */
export interface Explanation {
  contract: string;
  statements: { title: string; sql: string }[];
  /** What else may run, whose SQL needs results of these statements. */
  notes: string[];
}

/**
 * What `--explain` prints: the data is opened and the contract's SQL guarded, and nothing is computed.
 * @throws UserError when a contract or its data cannot be read
 */
export async function explainContract(context: EvaluateContext<Inputs>): Promise<Explanation[]> {
  const { host, inputs } = context;
  const contracts = await contractsToCheck(context);
  const engine = lazyEngine(host);
  try {
    const explanations: Explanation[] = [];
    const opened = await openSubjects(contracts, context, engine.open);
    await lockToTables(opened, engine.open);
    for (const { contract, table, references } of opened) {
      if (contract instanceof UserError) throw contract;
      if (table === undefined || table instanceof UserError) throw table ?? new Error("The data was not opened.");
      const environment = inputs.environment.trim() === "" ? undefined : inputs.environment.trim();
      const { relation, columns } = bindTable(contract, table);
      const { planned } = await planChecks({
        contract,
        engine: await engine.open(),
        table,
        columns,
        references,
        environment,
        now: host.now(),
      });
      const data = `(${typedRelationSql(relation)})`;
      const own = planned.flatMap((check) => {
        const sql = ownQuery(check, data, Math.max(1, contract.sampleRows));
        return sql === undefined ? [] : [{ title: `${check.rule.id}: ${check.rule.title}`, sql }];
      });
      const scan = { title: "All measures in one scan", sql: explainScan(relation, scanRequest(planned).measures) };
      explanations.push({
        contract: contract.name,
        statements: [...groupCounts(relation, planned), scan, ...own],
        notes: laterScans(planned),
      });
    }
    return explanations;
  } finally {
    engine.close();
  }
}

/** One scan for each set of `by` columns, before the others: too many groups are not worth computing. */
function groupCounts(relation: TypedRelation, planned: readonly PlannedCheck[]): Explanation["statements"] {
  const byColumns = new Map<string, string>();
  for (const check of planned) {
    const sql = groupCountSql(relation, check);
    if (sql !== undefined) byColumns.set(sql, enumerate(check.by.map(({ name }) => clip(name))));
  }
  return [...byColumns].map(([sql, columns]) => ({ title: `The number of groups by ${columns}`, sql }));
}

/** Their SQL holds what the first scan found. */
function laterScans(planned: readonly PlannedCheck[]): string[] {
  const twice = [...new Set(planned.filter(({ plan }) => plan.second !== undefined).map(({ rule }) => rule.id))];
  const samples = planned.some(({ plan }) => plan.failing !== undefined);
  return [
    ...(twice.length === 0
      ? []
      : [`A second scan follows when the first one leaves something open: it counts for ${twice.join(", ")}.`]),
    ...(samples ? ["A scan follows that looks up failing rows, when a check that can name them has failed."] : []),
  ];
}
