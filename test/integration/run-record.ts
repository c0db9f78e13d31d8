import type { RunRecord } from "@gatewright/shared/ledger/record.ts";

/** The smallest record that the schema takes; its number is the run's. */
export function runRecord(number: number): RunRecord {
  return {
    version: 1,
    kind: "run",
    model: "strike-damage",
    created_at: "2026-11-25T04:00:00.000Z",
    trust: "default-branch",
    origin: { event: "push", run_id: number },
    smoke: false,
    code: {},
    data: [],
    params: { values: {}, sources: [], redacted: [] },
    metrics: [],
    series: [],
    environment: {},
    outputs: [],
    cost: {},
    reproducibility: { present: [], missing: [] },
  };
}
