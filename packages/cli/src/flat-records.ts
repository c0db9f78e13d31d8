import type { LedgerRecord, RunRecord } from "@gatewright/shared/ledger/record.ts";

/** A record with its place in its model's chain. */
export interface PlacedRecord {
  id: string;
  number: number;
  record: LedgerRecord;
}

/** One column of a table with a row a record. */
export interface FlatColumn {
  name: string;
  /** The engine's. */
  type: "VARCHAR" | "BIGINT" | "DOUBLE" | "BOOLEAN" | "TIMESTAMP";
  /** As text, which the engine reads as the column's type; a row each. */
  values: (string | null)[];
}

type Value = string | number | boolean | undefined;
type Fixed = readonly [name: string, type: FlatColumn["type"], of: (placed: PlacedRecord) => Value];

const run = (of: (record: RunRecord) => Value) => {
  return ({ record }: PlacedRecord): Value => (record.kind === "run" ? of(record) : undefined);
};

const fixed: readonly Fixed[] = [
  ["record", "VARCHAR", ({ id }) => id],
  ["model", "VARCHAR", ({ record }) => record.model],
  ["number", "BIGINT", ({ number }) => number],
  ["kind", "VARCHAR", ({ record }) => record.kind],
  ["created_at", "TIMESTAMP", ({ record }) => record.created_at.replace("T", " ").replace("Z", "")],
  ["trust", "VARCHAR", ({ record }) => record.trust],
  ["event", "VARCHAR", ({ record }) => record.origin.event],
  ["repository", "VARCHAR", ({ record }) => record.origin.repository],
  ["head_sha", "VARCHAR", ({ record }) => record.origin.head_sha],
  ["pull_request", "BIGINT", ({ record }) => record.origin.pull_request],
  ["run_id", "BIGINT", ({ record }) => record.origin.run_id],
  ["smoke", "BOOLEAN", run(({ smoke }) => smoke)],
  ["commit", "VARCHAR", run(({ code }) => code.commit)],
  ["dirty", "BOOLEAN", run(({ code }) => code.dirty)],
  ["command", "VARCHAR", run(({ code }) => code.command)],
  ["data", "VARCHAR", run(({ data }) => data.map(({ role, version }) => `${role}=${version}`).join("\n"))],
  ["model_digest", "VARCHAR", ({ record }) => (record.kind === "run" ? record.artifact?.digest : record.model_digest)],
  ["fingerprint", "VARCHAR", run(({ fingerprint }) => fingerprint)],
  ["restored_from", "VARCHAR", run(({ restored_from: from }) => from)],
  ["wall_seconds", "DOUBLE", run(({ cost }) => cost.wall_seconds)],
  ["runner", "VARCHAR", run(({ cost }) => cost.runner)],
  ["action", "VARCHAR", ({ record }) => (record.kind === "gate" ? record.action : undefined)],
  ["verdict", "VARCHAR", ({ record }) => (record.kind === "gate" ? record.verdict : undefined)],
  ["champion", "BOOLEAN", ({ record }) => (record.kind === "gate" ? record.champion : undefined)],
  ["judged_run", "VARCHAR", ({ record }) => (record.kind === "gate" ? record.run : undefined)],
  [
    "evaluation_digest",
    "VARCHAR",
    ({ record }) => (record.kind === "gate" || record.kind === "look" ? record.evaluation_digest : undefined),
  ],
  [
    "policy_digest",
    "VARCHAR",
    ({ record }) => (record.kind === "gate" || record.kind === "look" ? record.policy_digest : undefined),
  ],
  ["report_digest", "VARCHAR", ({ record }) => (record.kind === "gate" ? record.report_digest : undefined)],
  ["environment", "VARCHAR", ({ record }) => (record.kind === "deployment" ? record.environment : undefined)],
  ["outcome", "VARCHAR", ({ record }) => (record.kind === "deployment" ? record.outcome : undefined)],
  ["proof", "VARCHAR", ({ record }) => (record.kind === "deployment" ? record.gate : undefined)],
  ["passed", "BOOLEAN", ({ record }) => (record.kind === "look" ? record.passed : undefined)],
];

/** Records as a table: what all have, then a column a parameter and a metric. Curves and files are left to the records themselves. */
export function flatColumns(records: readonly PlacedRecord[]): FlatColumn[] {
  const columns = fixed.map(([name, type, of]): FlatColumn => {
    return { name, type, values: records.map((record) => text(of(record))) };
  });
  const more = new Map<string, FlatColumn>();
  const set = (name: string, type: FlatColumn["type"], row: number, value: Value): void => {
    const column = more.get(name) ?? { name, type, values: records.map(() => null) };
    column.values[row] = text(value);
    more.set(name, column);
  };
  records.forEach(({ record }, row) => {
    if (record.kind !== "run") return;
    for (const [name, value] of Object.entries(record.params.values)) {
      set(`param.${name}`, "VARCHAR", row, value ?? undefined);
    }
    const seen = new Set<string>();
    for (const { name, value, source } of record.metrics) {
      set(seen.has(name) ? `metric.${name} (${source})` : `metric.${name}`, "DOUBLE", row, value);
      seen.add(name);
    }
  });
  return withDistinctNames([...columns, ...[...more.values()].sort((one, other) => (one.name < other.name ? -1 : 1))]);
}

function text(value: Value): string | null {
  return value === undefined ? null : String(value);
}

/** The engine does not tell capitals apart in names of columns. */
function withDistinctNames(columns: readonly FlatColumn[]): FlatColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let { name } = column;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${column.name} (${count})`;
    taken.add(name.toLowerCase());
    return { ...column, name };
  });
}
