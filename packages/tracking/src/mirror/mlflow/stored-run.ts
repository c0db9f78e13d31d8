import { fieldAt, itemsAt, textAt } from "../answer-fields.ts";
import { MirrorFailure } from "../mirror-target.ts";
import type { Batch, MetricPoint } from "./batches.ts";
import type { MlflowClient } from "./client.ts";

/** What a run holds on the server. */
export interface StoredRun {
  runId: string;
  artifactUri: string;
  status: string;
  params: Map<string, string>;
  tags: Map<string, string>;
  /** Keys of points, `pointKey`. Whole for the metrics that were asked for with their history. */
  points: Set<string>;
  /** Number of points of each metric that was asked for with its history. */
  lengths: Map<string, number>;
  /** What the server calls the latest value of each metric. */
  latest: Map<string, MetricPoint>;
  datasets: Set<string>;
}

/** One page of a metric's history; the longest curve of a record fits. */
const historyPage = 25_000;

/** Reads the run, with the whole histories of the metrics named in `histories`. */
export async function readStoredRun(
  client: MlflowClient,
  runId: string,
  histories: ReadonlySet<string>,
): Promise<StoredRun> {
  const { run } = runOf(await client.get("runs/get", { run_id: runId }));
  const latest = new Map(itemsAt(run, "data", "metrics").map((item) => pair(pointOf(item))));
  const points = new Set([...latest.values()].map(pointKey));
  const lengths = new Map<string, number>();
  for (const key of histories) {
    // A metric without a latest value has no history either; asking for each would cost a second a name.
    const history = latest.has(key) ? await readHistory(client, runId, key) : [];
    lengths.set(key, history.length);
    for (const point of history) points.add(pointKey(point));
  }
  return {
    runId,
    artifactUri: textAt(run, "info", "artifact_uri") ?? "",
    status: textAt(run, "info", "status") ?? "",
    params: keyValues(itemsAt(run, "data", "params")),
    tags: keyValues(itemsAt(run, "data", "tags")),
    points,
    lengths,
    latest,
    datasets: new Set(
      itemsAt(run, "inputs", "dataset_inputs").map(
        (input) => `${textAt(input, "dataset", "name")} ${textAt(input, "dataset", "digest")}`,
      ),
    ),
  };
}

/** What of `content` the run does not hold. A parameter with another value is held: MLflow would refuse to change it. */
export function missingFrom(stored: StoredRun, content: Readonly<Batch>): Batch {
  return {
    tags: content.tags.filter(({ key, value }) => stored.tags.get(key) !== value),
    params: content.params.filter(({ key }) => !stored.params.has(key)),
    metrics: content.metrics.filter((point) => !stored.points.has(pointKey(point))),
  };
}

/** Equal for two points exactly when MLflow holds them as one. */
export function pointKey({ key, value, timestamp, step }: MetricPoint): string {
  return JSON.stringify([key, step, timestamp, value]);
}

/** The names that have more than one point, or a point that is not the latest: only a history tells all of them. */
export function namesWithHistory(points: readonly MetricPoint[]): Set<string> {
  const seen = new Set<string>();
  const several = new Set<string>();
  for (const { key } of points) (seen.has(key) ? several : seen).add(key);
  return several;
}

async function readHistory(client: MlflowClient, runId: string, key: string): Promise<MetricPoint[]> {
  const points: MetricPoint[] = [];
  let page = "";
  do {
    const answer = await client.get("metrics/get-history", {
      run_id: runId,
      metric_key: key,
      max_results: String(historyPage),
      ...(page === "" ? {} : { page_token: page }),
    });
    for (const item of itemsAt(answer, "metrics")) points.push(pointOf(item));
    page = textAt(answer, "next_page_token") ?? "";
  } while (page !== "");
  return points;
}

/** Numbers of JSON, with MLflow's ways to write what JSON has no word for: `"NaN"`, and the largest double for infinity. */
function pointOf(item: unknown): MetricPoint {
  const value = fieldAt(item, "value");
  return {
    key: textAt(item, "key") ?? "",
    value: metricValue(value),
    timestamp: Number(textAt(item, "timestamp") ?? 0),
    step: Number(textAt(item, "step") ?? 0),
  };
}

function metricValue(value: unknown): MetricPoint["value"] {
  if (value === "NaN" || value === "Infinity" || value === "-Infinity") return value;
  // A field at its default is left out of some servers' JSON.
  if (value === undefined) return 0;
  if (typeof value !== "number") throw new MirrorFailure(`MLflow gave a metric whose value is ${typeof value}.`);
  if (Math.abs(value) >= Number.MAX_VALUE) return value > 0 ? "Infinity" : "-Infinity";
  return value;
}

function keyValues(items: readonly unknown[]): Map<string, string> {
  return new Map(items.map((item) => [textAt(item, "key") ?? "", textAt(item, "value") ?? ""]));
}

function pair(point: MetricPoint): [string, MetricPoint] {
  return [point.key, point];
}

function runOf(answer: unknown): { run: unknown } {
  const run = fieldAt(answer, "run");
  if (textAt(run, "info", "run_id") === undefined)
    throw new MirrorFailure("MLflow's answer about the run holds no run.");
  return { run };
}
