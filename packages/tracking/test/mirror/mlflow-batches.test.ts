import { describe, expect, it } from "vitest";
import { type Batch, logBatches, type MetricPoint } from "../../src/mirror/mlflow/batches.ts";

const metric = (index: number): MetricPoint => ({ key: `m${index}`, value: index, timestamp: 1, step: 0 });
const pair = (index: number, value = "v") => ({ key: `k${index}`, value });
const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

const sizes = (batches: Batch[]) =>
  batches.map(({ tags, params, metrics }) => [tags.length, params.length, metrics.length]);

describe("batches for MLflow", () => {
  it("hold at most 1,000 metrics, 100 parameters, 100 tags and 1,000 items together", () => {
    const content = { tags: many(150, pair), params: many(250, pair), metrics: many(2_000, metric) };
    const batches = logBatches(content);
    for (const { tags, params, metrics } of batches) {
      expect(tags.length).toBeLessThanOrEqual(100);
      expect(params.length).toBeLessThanOrEqual(100);
      expect(tags.length + params.length + metrics.length).toBeLessThanOrEqual(1_000);
    }
    expect(batches.flatMap(({ tags }) => tags)).toEqual(content.tags);
    expect(batches.flatMap(({ params }) => params)).toEqual(content.params);
    expect(batches.flatMap(({ metrics }) => metrics)).toEqual(content.metrics);
  });

  it("fill a batch to its limit before the next one begins", () => {
    expect(sizes(logBatches({ tags: [], params: many(101, pair), metrics: [] }))).toEqual([
      [0, 100, 0],
      [0, 1, 0],
    ]);
    expect(sizes(logBatches({ tags: many(100, pair), params: many(100, pair), metrics: many(801, metric) }))).toEqual([
      [100, 100, 800],
      [0, 0, 1],
    ]);
  });

  it("stay below a megabyte of UTF-8", () => {
    const params = many(100, (index) => pair(index, "€".repeat(6_000)));
    const batches = logBatches({ tags: [], params, metrics: [] });
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches)
      expect(Buffer.byteLength(JSON.stringify({ run_id: "0".repeat(32), ...batch }))).toBeLessThan(1e6);
    expect(batches.flatMap((batch) => batch.params)).toEqual(params);
  });

  it("are none when there is nothing to log", () => {
    expect(logBatches({ tags: [], params: [], metrics: [] })).toEqual([]);
  });
});
