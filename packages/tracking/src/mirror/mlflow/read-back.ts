import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { MlflowClient } from "./client.ts";
import type { RunContent } from "./run-content.ts";
import { missingFrom, namesWithHistory, pointKey, readStoredRun, type StoredRun } from "./stored-run.ts";

/** What is in MLflow is compared with what was sent; every difference is a sentence. */
export async function readBack(client: MlflowClient, runId: string, content: RunContent): Promise<string[]> {
  const points = [...content.metrics, ...content.curves];
  const stored = await readStoredRun(client, runId, namesWithHistory(points));
  return differences(stored, content);
}

export function differences(stored: StoredRun, content: RunContent): string[] {
  const { tags, params } = content;
  const metrics = [...content.metrics, ...content.curves];
  const missing = missingFrom(stored, { tags, params, metrics });
  const sentences: string[] = [];
  const [tag] = missing.tags;
  if (tag !== undefined) sentences.push(`${plural(missing.tags.length, "tag")} differ there, e.g. \`${tag.key}\`.`);
  const [param] = missing.params;
  if (param !== undefined) {
    sentences.push(`${plural(missing.params.length, "parameter")} missing there, e.g. \`${param.key}\`.`);
  }
  const other = params.filter(({ key, value }) => stored.params.has(key) && stored.params.get(key) !== value);
  const [first] = other;
  if (first !== undefined) {
    sentences.push(
      `${plural(other.length, "parameter")} of the run had another value already and MLflow writes each once only, e.g. \`${first.key}\` is ${shown(stored.params.get(first.key))} there and ${shown(first.value)} in the record.`,
    );
  }
  const [point] = missing.metrics;
  if (point !== undefined) {
    const there = stored.latest.get(point.key);
    sentences.push(
      `${formatCount(missing.metrics.length)} of ${plural(metrics.length, "metric point")} missing there or of another value, e.g. \`${point.key}\` at step ${point.step}: ${point.value} in the record, ${there === undefined ? "nothing" : `at last ${there.value}`} there.`,
    );
  }
  sentences.push(...surplus(stored, metrics));
  const unnamed = content.datasets.filter(({ dataset }) => !stored.datasets.has(`${dataset.name} ${dataset.digest}`));
  const [data] = unnamed;
  if (data !== undefined) {
    sentences.push(`${plural(unnamed.length, "data version")} missing there, e.g. \`${data.dataset.name}\`.`);
  }
  if (stored.status !== "FINISHED")
    sentences.push(`The run is ${stored.status || "without a status"} there, not FINISHED.`);
  return sentences;
}

/** Points that the record does not have: another program logs to the run, or a point stands there twice. */
function surplus(stored: StoredRun, metrics: RunContent["metrics"]): string[] {
  const expected = new Map<string, Set<string>>();
  for (const point of metrics) {
    const keys = expected.get(point.key) ?? new Set();
    expected.set(point.key, keys.add(pointKey(point)));
  }
  const longer = [...stored.lengths].filter(([key, length]) => length > (expected.get(key)?.size ?? 0));
  const [first] = longer;
  if (first === undefined) return [];
  const [key, length] = first;
  return [
    `${plural(longer.length, "metric")} with more points there than the record has, e.g. \`${key}\`: ${formatCount(length)} there, ${formatCount(expected.get(key)?.size ?? 0)} in the record.`,
  ];
}

function shown(value: string | undefined): string {
  return `\`${(value ?? "").slice(0, 100)}\``;
}
