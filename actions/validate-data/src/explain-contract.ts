import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import { explainScan, typedRelationSql } from "@gatewright/tables/plan/run-plan.ts";
import { contractsToCheck } from "./contracts-to-check.ts";
import { bindTable } from "./evaluation/evaluate-table.ts";
import { ownQuery } from "./evaluation/own-queries.ts";
import { planChecks } from "./evaluation/plan-checks.ts";
import { scanRequest } from "./evaluation/shared-scan.ts";
import type { Inputs } from "./inputs.generated.ts";
import { lazyEngine } from "./lazy-engine.ts";
import { lockToTables, openSubjects } from "./opened-subjects.ts";

/** The SQL that `evaluate` would run for one contract, in its order. Second scans need results of the first: not shown. */
export interface Explanation {
  contract: string;
  statements: { title: string; sql: string }[];
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
      explanations.push({ contract: contract.name, statements: [scan, ...own] });
    }
    return explanations;
  } finally {
    engine.close();
  }
}
