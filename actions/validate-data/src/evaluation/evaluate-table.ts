import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import { columnSql } from "@gatewright/tables/source/column-sql.ts";
import type { Table } from "@gatewright/tables/source/table.ts";
import type { Contract } from "../contract/contract.ts";
import { effectiveChecks } from "../contract/effective-checks.ts";
import { formatCount } from "../wording/numbers.ts";
import { type BoundColumn, bindColumn, undeclaredColumn } from "./bound-column.ts";
import { evaluateChecks } from "./evaluate-checks.ts";
import { withOptionalKeys } from "./optional-keys.ts";
import { planChecks } from "./plan-checks.ts";
import { withSwapHint } from "./swapped-columns.ts";

export interface EvaluateTableOptions {
  contract: Contract;
  table: Table;
  engine: Engine;
  /** Tables of `references` checks by path, or why they cannot be read. */
  references: ReadonlyMap<string, Table | UserError>;
  environment: string | undefined;
  now: Date;
}

/** All findings of one contract about one table, in the contract's order. The engine is locked by now. */
export async function evaluateTable(options: EvaluateTableOptions): Promise<Finding[]> {
  const { contract, engine, environment } = options;
  const stated = effectiveChecks(contract, environment);
  if (stated.length === 0) return [noChecks(contract, environment)];
  const table = withOptionalKeys(contract, options.table);
  const { relation, columns } = bindTable(contract, table);
  const { planned, findings } = await planChecks({ ...options, table, columns });
  const judged = await evaluateChecks(engine, contract, relation, planned);
  const allSkipped =
    !planned.some(({ check }) => stated.includes(check)) && findings.every(({ verdict }) => verdict === "skipped");
  const note = allSkipped ? [nothingJudged(contract, stated.length)] : [];
  return inContractOrder(contract, [...note, ...withSwapHint(judged), ...findings]);
}

/** Every column of the data, typed as the contract declares it; the engine reads only those that are asked for. */
export function bindTable(contract: Contract, table: Table): { relation: TypedRelation; columns: BoundColumn[] } {
  const declared = new Map(contract.columns.map((column) => [column.name, column]));
  const columns = table.columns.map(({ name }) => {
    const declaration = declared.get(name) ?? undeclaredColumn(name);
    return bindColumn(declaration, columnSql(table, declaration), contract.redact.has(name));
  });
  return { relation: { table, columns: columns.map(({ sql }) => sql), undeclared: [] }, columns };
}

function noChecks(contract: Contract, environment: string | undefined): Finding {
  const where = environment === undefined ? "" : ` in the environment ${environment}`;
  return {
    rule: "contract",
    title: "The contract can be used",
    subject: contract.name,
    verdict: "error",
    severity: "error",
    message: `${contract.name}: the contract checks nothing${where}, so it would pass whatever the data`,
    hint: "Declare columns with their types, limits or rules; docs/contract.md lists them.",
    locations: [{ path: contract.path }],
    samples: [],
    configuration: true,
  };
}

/** What comes with every table was judged, and nothing that somebody wrote down: no proof of anything. */
function nothingJudged(contract: Contract, stated: number): Finding {
  return {
    rule: "contract",
    title: "The contract can be used",
    subject: contract.name,
    verdict: "inconclusive",
    severity: "error",
    message: `${contract.name}: nothing that the contract states was checked on this data: ${stated === 1 ? "its only check was" : `all of its ${formatCount(stated)} checks were`} skipped`,
    hint: "Name the data that the contract is for, or declare a column that is not optional.",
    locations: [{ path: contract.path }],
    samples: [],
  };
}

/** Reports read from the form of the file to its values, and from the first column to the last. */
function inContractOrder(contract: Contract, findings: readonly Finding[]): Finding[] {
  const places = new Map<string, number>();
  for (const [index, check] of contract.checks.entries()) {
    const key = `${check.rule} ${check.location.line ?? 0}:${check.location.column ?? 0}`;
    if (!places.has(key)) places.set(key, index);
  }
  const placeOf = (finding: Finding): number => {
    const stated = finding.locations.at(-1);
    const key = `${finding.rule} ${stated?.line ?? 0}:${stated?.column ?? 0}`;
    const place = places.get(key);
    if (place !== undefined) return place;
    // What was folded into one finding about a column stands behind the first check of that column.
    const ofColumn = contract.checks.findIndex((check) => "column" in check && check.column === finding.subject);
    return ofColumn === -1 ? -1 : ofColumn + 0.5;
  };
  return findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place - b.place)
    .map(({ finding }) => finding);
}
