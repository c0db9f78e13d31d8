import { describe, expect, test } from "vitest";
import { metricNamed, metricNames } from "../../src/metrics/catalogue.ts";
import type { SumsForm } from "../../src/metrics/metric.ts";
import { metricValue } from "../../src/metrics/metric-value.ts";
import type { Outcomes } from "../../src/metrics/outcomes.ts";
import { randomFrom } from "../../src/random/random.ts";
import { metricOf } from "./metric-of.ts";

const n = 60;
const random = randomFrom("catalogue");
const draw = (value: () => number) => Float64Array.from({ length: n }, value);
const codes = (below: number) => Int32Array.from({ length: n }, () => random.integer(below));
const shared = {
  n,
  weight: draw(() => 0.5 + random.next()),
  query: Int32Array.from({ length: n }, (_, row) => (row * 7) % 6),
  item: codes(9),
  popularity: draw(() => 1 + random.integer(50)),
  category: codes(3),
  scale: draw(() => 1 + random.next()),
  lower: draw(() => 0),
  upper: draw(() => random.next() + 0.5),
  score: draw(() => random.integer(10) / 10),
  classes: ["a", "b", "c"],
};
const thirds = [0, 1, 2].map(() => draw(() => random.next() / 3));
const outcomesOf: Record<string, Outcomes> = {
  binary: {
    ...shared,
    task: "binary",
    label: draw(() => random.integer(2)),
    prediction: draw(() => random.integer(2)),
  },
  multiclass: {
    ...shared,
    task: "multiclass",
    label: draw(() => random.integer(3)),
    prediction: draw(() => random.integer(3)),
    scores: thirds,
  },
  multilabel: {
    ...shared,
    task: "multilabel",
    labels: [0, 1, 2].map(() => draw(() => random.integer(2))),
    predictions: [0, 1, 2].map(() => draw(() => random.integer(2))),
    scores: thirds,
  },
  regression: {
    ...shared,
    task: "regression",
    label: draw(() => 1 + random.next()),
    prediction: draw(() => random.next()),
  },
  forecast: {
    ...shared,
    task: "forecast",
    label: draw(() => 1 + random.next()),
    prediction: draw(() => random.next()),
  },
  ranking: { ...shared, task: "ranking", label: draw(() => random.integer(3)) },
};
const names = metricNames.map((name) => name.replace("_at_K", "_at_3").replace("_at_Q", "_at_0.9"));
const cases = names.flatMap((name) => metricOf(name).tasks.map((task) => [name, task] as const));
const some = Int32Array.from({ length: n / 2 }, (_, at) => 2 * at);

describe("every metric of the catalogue", () => {
  test("is found by its name, and no other name finds one", () => {
    expect(new Set(metricNames).size).toBe(metricNames.length);
    for (const name of names) expect(metricNamed(name)?.name).toBe(name);
    const strangers = [
      "auc",
      "f1_at_3",
      "ndcg_at_0",
      "ndcg_at_1.5",
      "ndcg_at_K",
      "pinball_loss_at_1",
      "constructor_at_3",
      "",
    ];
    for (const name of strangers) expect(metricNamed(name), name).toBeUndefined();
  });

  test.each(cases)("%s of a %s task lies in its range", (name, task) => {
    const value = metricValue(metricOf(name), outcomesOf[task] ?? expect.fail(task));
    const [low, high] = metricOf(name).range;
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  });

  test.each(cases)("%s of some rows of a %s task is that of a file with only these rows", (name, task) => {
    const outcomes = outcomesOf[task] ?? expect.fail(task);
    const value = metricValue(metricOf(name), outcomes, some);
    // The catalogue of a recommender and the popularity in it belong to the whole file, not to a slice.
    if (/^(coverage|gini|novelty)/.test(name)) return expect(value).not.toBeNaN();
    expect(value).toBeCloseTo(metricValue(metricOf(name), only(outcomes, some)), 12);
  });

  test.each(cases)("%s of a %s task: rows of weight 0 are not there, and no rows have no value", (name, task) => {
    const outcomes = outcomesOf[task] ?? expect.fail(task);
    if (/^(coverage|gini|ndcg|map|mrr|hit|average_rec|novelty|intra)/.test(name)) return;
    const weight = shared.weight.map((w, row) => (row % 2 === 0 ? w : 0));
    // D² takes the quantile of the labels that have weight.
    const without = metricValue(metricOf(name), { ...outcomes, weight });
    expect(without).toBeCloseTo(metricValue(metricOf(name), outcomes, some), 12);
    expect(metricValue(metricOf(name), outcomes, new Int32Array(0))).toBeNaN();
  });

  test.each(cases)("%s of a %s task: columns and sparse columns say the same; prepared ranks, too", (name, task) => {
    const outcomes = outcomesOf[task] ?? expect.fail(task);
    const { form } = metricOf(name);
    const expected = metricValue(metricOf(name), outcomes);
    if (form.kind === "ranks") {
      expect(form.prepare(outcomes)(shared.weight)).toBeCloseTo(expected, 12);
      return;
    }
    expect(form.value(sumsOf(form, outcomes))).toBeCloseTo(expected, 12);
    if (form.mean !== undefined) {
      const [top = 0, bottom = 1] = sumsOf(form, outcomes);
      expect(form.value([top, bottom])).toBeCloseTo(top / bottom, 14);
    }
  });
});

function sumsOf(form: SumsForm, outcomes: Outcomes): number[] {
  return form.columns(outcomes).map((column) => column.reduce((sum, value) => sum + value, 0));
}

function only(outcomes: Outcomes, rows: Int32Array): Outcomes {
  const pick = (value: unknown): unknown =>
    value instanceof Float64Array
      ? Float64Array.from(rows, (row) => value[row] ?? 0)
      : value instanceof Int32Array
        ? Int32Array.from(rows, (row) => value[row] ?? 0)
        : Array.isArray(value) && value[0] instanceof Float64Array
          ? value.map(pick)
          : value;
  return {
    ...(Object.fromEntries(Object.entries(outcomes).map(([key, value]) => [key, pick(value)])) as unknown as Outcomes),
    n: rows.length,
  };
}
