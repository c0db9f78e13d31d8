import type { DataVersion, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { plural } from "@gatewright/shared/publish/render/wording.ts";
import { metricTitles } from "../metric-titles.ts";
import type { RecordToCopy } from "../mirror-target.ts";
import type { KeyValue, MetricPoint } from "./batches.ts";
import { datasetOf, type MlflowDataset } from "./datasets.ts";
import { cutValue, mlflowName, mlflowNames } from "./names.ts";

/** The tag by which the run of a record is found again. */
export const recordTag = "gatewright.record";

/** A record in MLflow's words. The same record gives the same content, so that what is missing can be told from what is there. */
export interface RunContent {
  name: string;
  startTime: number;
  endTime: number;
  tags: KeyValue[];
  params: KeyValue[];
  /** Values that the run ended with. */
  metrics: MetricPoint[];
  /** Points of training curves. */
  curves: MetricPoint[];
  datasets: MlflowDataset[];
  /** What is not there as it was: sentences. */
  notes: string[];
}

const mostParameterCharacters = 6_000;
const mostTagCharacters = 5_000;

export function runContent({ record, id }: RecordToCopy): RunContent {
  const timestamp = Date.parse(record.created_at);
  const notes: string[] = [];
  const params = parametersOf(record, notes);
  const { metrics, curves } = pointsOf(record, timestamp, notes);
  return {
    name: `${record.model} ${id.slice(0, 8)}`,
    startTime: timestamp - Math.round((record.cost.wall_seconds ?? 0) * 1000),
    endTime: timestamp,
    tags: [...runTags({ record, id }), ...params.digests].map(({ key, value }) => ({
      key: mlflowName(key),
      value: cutValue(value, mostTagCharacters).text,
    })),
    params: params.values,
    metrics,
    curves,
    datasets: record.data.map(datasetOf),
    notes,
  };
}

function parametersOf({ params }: RunRecord, notes: string[]): { values: KeyValue[]; digests: KeyValue[] } {
  const { names, renamed } = mlflowNames(Object.keys(params.values));
  const digests: KeyValue[] = [];
  const values = Object.entries(params.values).map(([given, value]) => {
    const key = names.get(given) ?? mlflowName(given);
    const { text, digest } = cutValue(String(value), mostParameterCharacters);
    if (digest !== undefined) digests.push({ key: `gatewright.params.${key}.digest`, value: digest });
    return { key, value: text };
  });
  noteRenamed(renamed, "parameter", notes);
  if (digests.length > 0) {
    notes.push(
      `${plural(digests.length, "parameter")} longer than ${mostParameterCharacters.toLocaleString("en-US")} characters ${digests.length === 1 ? "was" : "were"} cut; a tag holds the digest of the whole value.`,
    );
  }
  return { values, digests };
}

function pointsOf(
  { metrics, series }: RunRecord,
  timestamp: number,
  notes: string[],
): { metrics: MetricPoint[]; curves: MetricPoint[] } {
  const titles = metricTitles({ metrics, series });
  const { names, renamed } = mlflowNames([...new Set([...titles.metrics, ...titles.series])]);
  noteRenamed(renamed, "metric", notes);
  const nameOf = (title: string | undefined) => names.get(title ?? "") ?? mlflowName(title ?? "");
  return {
    metrics: metrics.map(({ value }, index) => ({ key: nameOf(titles.metrics[index]), value, timestamp, step: 0 })),
    curves: series.flatMap(({ points }, index) => {
      const key = nameOf(titles.series[index]);
      // MLflow's steps are whole numbers; a curve over anything else keeps its order.
      const whole = points.every(([step]) => Number.isSafeInteger(step));
      if (!whole) notes.push(`The curve ${key} is numbered from 0, because its steps are no whole numbers.`);
      return points.map(([step, value], place): MetricPoint => ({ key, value, timestamp, step: whole ? step : place }));
    }),
  };
}

function runTags({ record, id }: RecordToCopy): KeyValue[] {
  const { code, origin, reproducibility: known } = record;
  const web = origin.server_url ?? "https://github.com";
  const run = origin.repository !== undefined && origin.run_id !== undefined;
  const tags: [string, string | number | undefined][] = [
    ["mlflow.source.type", origin.event === "local" ? "LOCAL" : "JOB"],
    ["mlflow.source.name", code.command ?? origin.workflow_ref],
    ["mlflow.source.git.commit", origin.head_sha ?? code.commit],
    ["mlflow.source.git.repoURL", code.remote],
    ["mlflow.source.git.branch", code.branch],
    [
      "mlflow.note.content",
      `Copied by gatewright from record ${id} of the ledger, which is the original; changes here are not seen there.`,
    ],
    ["gatewright.model", record.model],
    ["gatewright.trust", record.trust],
    ["gatewright.smoke", String(record.smoke)],
    ["gatewright.head_sha", origin.head_sha],
    ["gatewright.base_sha", origin.base_sha],
    ["gatewright.merge_sha", origin.merge_sha],
    ["gatewright.pull_request", origin.pull_request],
    ["gatewright.workflow_ref", origin.workflow_ref],
    ["gatewright.run_url", run ? `${web}/${origin.repository}/actions/runs/${origin.run_id}` : undefined],
    ["gatewright.run_attempt", origin.run_attempt],
    ["gatewright.dirty", code.dirty === undefined ? undefined : String(code.dirty)],
    ["gatewright.diff_digest", code.diff_digest],
    ["gatewright.fingerprint", record.fingerprint],
    ["gatewright.restored_from", record.restored_from],
    ["gatewright.model_digest", record.artifact?.digest],
    [
      "gatewright.reproducibility",
      `${known.present.length} of ${known.present.length + known.missing.length} fields${known.missing.length === 0 ? "" : `; missing: ${known.missing.join(", ")}`}`,
    ],
    ...record.data.flatMap((version, index) => dataTags(version, index, record.data)),
  ];
  return tags.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value: String(value) }]));
}

/** The whole version and digest: a dataset's own field has room for 36 characters. */
function dataTags(
  { role, version, digest }: DataVersion,
  index: number,
  all: DataVersion[],
): [string, string | undefined][] {
  const alone = all.filter((other) => other.role === role).length === 1;
  const key = `gatewright.data.${alone ? role : `${role}.${index + 1}`}`;
  return [
    [key, version],
    [`${key}.digest`, digest],
  ];
}

function noteRenamed(renamed: readonly [string, string][], what: string, notes: string[]): void {
  const [first] = renamed;
  if (first === undefined) return;
  const [given, taken] = first;
  notes.push(
    `${plural(renamed.length, `${what} name`)} ${renamed.length === 1 ? "was" : "were"} changed to what MLflow takes, e.g. \`${given.slice(0, 100)}\` to \`${taken.slice(0, 100)}\`.`,
  );
}
