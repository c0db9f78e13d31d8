/** One point of a metric, as MLflow stores it. */
export interface MetricPoint {
  key: string;
  value: number | "NaN" | "Infinity" | "-Infinity";
  /** Milliseconds since 1970. */
  timestamp: number;
  step: number;
  /** The logged model that it belongs to as well. */
  model_id?: string;
}

export interface KeyValue {
  key: string;
  value: string;
}

export interface Batch {
  metrics: MetricPoint[];
  params: KeyValue[];
  tags: KeyValue[];
}

// mlflow/utils/validation.py
const most = { metrics: 1_000, params: 100, tags: 100, together: 1_000 };
/** The limit is 1 MB with the run's id and the punctuation; some servers count in powers of ten. */
const mostBytes = 950_000;

/** Batches that the server takes, in order: tags, parameters, metrics. */
export function logBatches(content: Readonly<Batch>): Batch[] {
  const batches: Batch[] = [];
  let batch = emptyBatch();
  let bytes = 0;
  const room = (kind: keyof Batch, size: number) =>
    batch[kind].length < most[kind] &&
    batch.metrics.length + batch.params.length + batch.tags.length < most.together &&
    bytes + size <= mostBytes;
  const add = <Kind extends keyof Batch>(kind: Kind, item: Batch[Kind][number], into: (batch: Batch) => void) => {
    const size = Buffer.byteLength(JSON.stringify(item), "utf8") + 1;
    if (!room(kind, size)) {
      batches.push(batch);
      batch = emptyBatch();
      bytes = 0;
    }
    into(batch);
    bytes += size;
  };
  for (const tag of content.tags) add("tags", tag, ({ tags }) => tags.push(tag));
  for (const param of content.params) add("params", param, ({ params }) => params.push(param));
  for (const metric of content.metrics) add("metrics", metric, ({ metrics }) => metrics.push(metric));
  if (batch.metrics.length + batch.params.length + batch.tags.length > 0) batches.push(batch);
  return batches;
}

export function emptyBatch(): Batch {
  return { metrics: [], params: [], tags: [] };
}
