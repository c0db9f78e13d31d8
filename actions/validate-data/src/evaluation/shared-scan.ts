import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import { runScan } from "@gatewright/tables/plan/run-plan.ts";
import type { Measure, MeasureValue, TypedRelation } from "@gatewright/tables/plan/scan-plan.ts";
import type { PlannedCheck } from "./planned-check.ts";

/** Measures that a scan has to compute; equal ones of several checks are computed once. */
export interface ScanRequest {
  measures: Measure[];
  /** Measure id of a check's measure. */
  idOf(planned: PlannedCheck, name: string): string;
}

export function scanRequest(checks: readonly PlannedCheck[]): ScanRequest {
  const byKey = new Map<string, Measure>();
  const ids = new Map<PlannedCheck, Map<string, string>>();
  for (const planned of checks) {
    const by = planned.by.map(({ name }) => name);
    const own = new Map<string, string>();
    for (const [name, sql] of Object.entries(planned.plan.measures)) {
      const key = JSON.stringify([by, sql]);
      const measure = byKey.get(key) ?? { id: `m${byKey.size}`, sql, ...(by.length === 0 ? {} : { by }) };
      byKey.set(key, measure);
      own.set(name, measure.id);
    }
    ids.set(planned, own);
  }
  return {
    measures: [...byKey.values()],
    idOf: (planned, name) => ids.get(planned)?.get(name) ?? "",
  };
}

/** Values of a check's measures by group; the error when its SQL cannot be computed on this data. */
export type Scanned =
  | { groups: { values: (string | null)[]; get(name: string): MeasureValue | undefined }[] }
  | UserError;

/** What the shared scan found. */
export interface SharedScan {
  results: Map<PlannedCheck, Scanned>;
  /** Rows that the engine saw. */
  rows: number | undefined;
}

const rowsId = "rows";

/**
 * One scan for all checks. When the engine gives up on it, an expression of the contract overflows on this data for
 * example, each check is computed alone, so that one of them does not take the others with it.
 */
export async function scanAll(
  engine: Engine,
  relation: TypedRelation,
  checks: readonly PlannedCheck[],
): Promise<SharedScan> {
  try {
    return await scan(engine, relation, checks);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const results = new Map<PlannedCheck, Scanned>();
    let rows: number | undefined;
    for (const planned of checks) {
      try {
        const alone = await scan(engine, relation, [planned]);
        rows = alone.rows;
        for (const [key, value] of alone.results) results.set(key, value);
      } catch (reason) {
        if (!(reason instanceof UserError)) throw reason;
        results.set(planned, reason);
      }
    }
    return { results, rows };
  }
}

async function scan(engine: Engine, relation: TypedRelation, checks: readonly PlannedCheck[]): Promise<SharedScan> {
  const request = scanRequest(checks);
  const rows = await runScan(engine, relation, [{ id: rowsId, sql: "count(*)" }, ...request.measures]);
  const seen = rows.find((row) => row.values.has(rowsId))?.values.get(rowsId);
  const results = new Map<PlannedCheck, Scanned>();
  for (const planned of checks) {
    const names = Object.keys(planned.plan.measures);
    if (names.length === 0) {
      results.set(planned, { groups: [{ values: [], get: () => undefined }] });
      continue;
    }
    const first = request.idOf(planned, names[0] ?? "");
    const groups = rows
      .filter((row) => row.values.has(first))
      .map((row) => ({
        values: planned.by.map(({ name }) => row.group.get(name) ?? null),
        get: (name: string) => row.values.get(request.idOf(planned, name)),
      }))
      .sort((a, b) => byValues(a.values, b.values));
    // Without a group there would be no finding, and a check that says nothing would look like one that passed.
    if (groups.length === 0 && Number(seen) > 0) throw new Error(`The scan gave no group for ${planned.check.rule}.`);
    results.set(planned, { groups });
  }
  return { results, rows: seen === undefined || seen === null ? undefined : Number(seen) };
}

/** The engine gives groups in any order; findings must not depend on it. Nulls come last. */
function byValues(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
}
