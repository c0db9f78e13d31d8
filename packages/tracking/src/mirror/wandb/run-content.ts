import type { MetricValue, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { runPage } from "../../documents/model-index.ts";
import { metricTitles } from "../metric-titles.ts";
import type { RecordToCopy } from "../mirror-target.ts";
import type { UpsertRun } from "./client.ts";

/** A record in the words of Weights & Biases. */
export interface WandbContent {
  run: Omit<UpsertRun, "entity" | "project">;
  config: Record<string, { value: unknown }>;
  summary: Record<string, MetricValue>;
  /** JSON objects, one a step. */
  history: string[];
}

/** A run's name is its key: made from the record's id, so that the same record is the same run for ever. */
export function wandbRunName(id: string): string {
  return id.slice(0, 32);
}

export function wandbContent({ record, id }: RecordToCopy): WandbContent {
  const titles = metricTitles(record);
  const config = runConfig({ record, id });
  return {
    run: {
      name: wandbRunName(id),
      displayName: `${record.model} ${id.slice(0, 8)}`,
      notes: `Copied by gatewright from record ${id} of the ledger, which is the original.`,
      commit: record.origin.head_sha ?? record.code.commit ?? null,
      repo: record.code.remote ?? null,
      program: record.code.command ?? null,
      jobType: "train",
      tags: ["gatewright", record.trust, ...(record.smoke ? ["smoke"] : [])],
      config: JSON.stringify(config),
    },
    config,
    summary: runSummary(record, titles),
    history: runHistory(record, titles.series),
  };
}

function runConfig({ record, id }: RecordToCopy): WandbContent["config"] {
  const entries = Object.entries(record.params.values).map(([name, value]): [string, { value: unknown }] => [
    // The service keeps its own settings under this name.
    name === "_wandb" ? "params._wandb" : name,
    { value },
  ]);
  const { present, missing } = record.reproducibility;
  const facts = {
    record: id,
    model: record.model,
    trust: record.trust,
    smoke: record.smoke,
    model_digest: record.artifact?.digest,
    fingerprint: record.fingerprint,
    restored_from: record.restored_from,
    run: runPage(record),
    data: record.data.map(({ role, version, digest }) => ({ role, version, digest })),
    reproducibility: { known: present.length, missing },
  };
  // Through JSON, as it is sent: what is undefined is not there.
  const gatewright: unknown = JSON.parse(JSON.stringify(facts));
  return Object.fromEntries([...entries, ["gatewright", { value: gatewright }]]);
}

/** Final values, and the last value of every curve, as the service's own client leaves them. */
function runSummary(
  { metrics, series }: RunRecord,
  titles: { metrics: string[]; series: string[] },
): WandbContent["summary"] {
  const summary = new Map<string, MetricValue>();
  for (const [index, { points }] of series.entries()) {
    const last = points.at(-1);
    if (last !== undefined) summary.set(titles.series[index] ?? "", last[1]);
  }
  for (const [index, { value }] of metrics.entries()) summary.set(titles.metrics[index] ?? "", value);
  return Object.fromEntries(summary);
}

/** All curves in one history, which has a line for each step that any of them has. */
function runHistory({ series, created_at }: RunRecord, titles: string[]): string[] {
  const timestamp = Date.parse(created_at) / 1000;
  const lines = new Map<number, Record<string, MetricValue>>();
  for (const [index, { points }] of series.entries()) {
    const whole = points.every(([step]) => Number.isSafeInteger(step) && step >= 0);
    for (const [place, [step, value]] of points.entries()) {
      const at = whole ? step : place;
      lines.set(at, { ...lines.get(at), [titles[index] ?? ""]: value });
    }
  }
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([step, values]) => JSON.stringify({ ...values, _step: step, _timestamp: timestamp }));
}
