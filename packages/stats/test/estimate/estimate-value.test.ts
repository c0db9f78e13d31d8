import { describe, expect, it } from "vitest";
import { estimateValue } from "../../src/estimate/estimate-value.ts";
import { metricValue } from "../../src/metrics/metric-value.ts";
import { wilsonInterval } from "../../src/proportions/wilson.ts";
import { classifiers, named, regressions } from "./outcomes-of.ts";

const seed = "a rule and its evidence";
const [binary] = classifiers(400, "value");
const [numbers] = regressions(400, "value");

describe("estimateValue", () => {
  it("gives a share of rows Wilson's interval at any n", () => {
    const rows = Int32Array.of(0, 1, 2, 3, 4, 5, 6);
    const accuracy = estimateValue(named("accuracy"), binary, { rows, seed });
    expect(accuracy).toMatchObject({ n: 7, unit: "rows", estimate: metricValue(named("accuracy"), binary, rows) });
    expect(accuracy.intervalAt(0.95)).toEqual(wilsonInterval(Math.round(accuracy.estimate * 7), 7, 0.95));
    expect(accuracy.tooFew).toBeUndefined();
  });

  it("counts only the rows that a share is of: recall is of positives", () => {
    const positives = binary.label?.reduce((sum, label) => sum + label, 0);
    expect(estimateValue(named("recall"), binary, { seed }).n).toBe(positives);
  });

  it.each([
    ["roc_auc", "DeLong interval on the logit scale"],
    ["f1", "BCa bootstrap interval, 2,000 replicates"],
    ["average_precision", "t interval of the delete-a-group jackknife, 200 groups, widened for skewness"],
  ])("estimates %s by the %s", (name, method) => {
    const estimation = estimateValue(named(name), binary, { seed });
    const { low, high, ...interval } = estimation.intervalAt(0.95);
    expect(interval).toEqual({ level: 0.95, method });
    expect(estimation.estimate).toBeCloseTo(metricValue(named(name), binary), 14);
    expect(low).toBeLessThan(estimation.estimate);
    expect(high).toBeGreaterThan(estimation.estimate);
  });

  it.each([
    ["mae", "t interval of the mean, widened for skewness"],
    ["rmse", "t interval of the linearised statistic (jackknife), widened for skewness"],
    ["r2", "t interval of the linearised statistic (jackknife), widened for skewness"],
  ])("estimates %s by the %s", (name, method) => {
    const estimation = estimateValue(named(name), numbers, { seed });
    expect(estimation.intervalAt(0.95).method).toBe(method);
    expect(estimation.estimate).toBeCloseTo(metricValue(named(name), numbers), 12);
  });

  it("says the same for the same seed, in whatever order levels are asked for", () => {
    const ask = (levels: number[]) => {
      const estimation = estimateValue(named("f1"), binary, { seed });
      return levels.map((level) => estimation.intervalAt(level)).sort((a, b) => a.level - b.level);
    };
    expect(ask([0.95, 0.9975])).toEqual(ask([0.9975, 0.95]));
  });

  it("draws more replicates for a deeper tail, and bounds nothing where even those do not reach", () => {
    const f1 = estimateValue(named("f1"), binary, { seed });
    const deep = f1.intervalAt(0.9995);
    expect(deep.method).toBe("BCa bootstrap interval, 128,000 replicates");
    expect(deep.low).toBeLessThan(f1.intervalAt(0.95).low);
    const beyond = f1.intervalAt(0.999999);
    expect(beyond).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(beyond.method).toContain("do not reach the tail");
  });

  it.each(["accuracy", "roc_auc", "f1"])("does not depend on the scale of weights (%s)", (name) => {
    const weight = Float64Array.from({ length: 400 }, (_, i) => 0.5 + (i % 3));
    const once = estimateValue(named(name), { ...binary, weight }, { seed });
    const scaled = estimateValue(named(name), { ...binary, weight: weight.map((w) => w * 64) }, { seed });
    const [a, b] = [once.intervalAt(0.9), scaled.intervalAt(0.9)];
    expect(b.method).toBe(a.method);
    expect(b.low).toBeCloseTo(a.low, 10);
    expect(b.high).toBeCloseTo(a.high, 10);
  });

  it.each(["accuracy", "roc_auc", "f1"])("takes groups of one row for no groups (%s)", (name) => {
    const group = Int32Array.from({ length: 400 }, (_, i) => 399 - i);
    const plain = estimateValue(named(name), binary, { seed });
    expect(estimateValue(named(name), { ...binary, group }, { seed }).intervalAt(0.9)).toEqual(plain.intervalAt(0.9));
  });

  it.each(["accuracy", "roc_auc", "f1", "log_loss"])("learns nothing new from copies within a group (%s)", (name) => {
    const rows = Int32Array.from({ length: 1200 }, (_, i) => i % 400);
    const copy = (values?: Float64Array) => Float64Array.from(rows, (row) => values?.[row] ?? 0);
    const copied = {
      ...binary,
      n: 1200,
      label: copy(binary.label),
      score: copy(binary.score),
      prediction: copy(binary.prediction),
      group: rows,
    };
    const [single, grouped] = [binary, copied].map((outcomes) => {
      const { low, high } = estimateValue(named(name), outcomes, { seed }).intervalAt(0.95);
      return high - low;
    });
    expect((grouped ?? 0) / (single ?? 1)).toBeCloseTo(1, 1);
  });

  it("resamples blocks in time when a length is given, and finds slow waves less certain", () => {
    const time = Float64Array.from({ length: 400 }, (_, i) => i);
    const wave = { ...numbers, time, prediction: numbers.label?.map((y, i) => y + 2 + Math.sin(i / 20)) ?? time };
    const rows = estimateValue(named("mae"), wave, { seed }).intervalAt(0.95);
    const blocks = estimateValue(named("mae"), wave, { seed, blockLength: 40 }).intervalAt(0.95);
    expect(blocks.method).toBe("percentile bootstrap interval, 2,000 replicates");
    expect(blocks.high - blocks.low).toBeGreaterThan(2 * (rows.high - rows.low));
  });

  it("names the numbers where there is too little evidence", () => {
    const few = (name: string, count: number, outcomes = binary) =>
      estimateValue(named(name), outcomes, { seed, rows: Int32Array.from({ length: count }, (_, i) => i) }).tooFew;
    const [rare] = classifiers(400, "rare", 0.08);
    const positives = rare.label?.reduce((sum, label) => sum + label, 0);
    expect(few("roc_auc", 400, rare)).toBe(`${positives} positives, and at least 50 are needed`);
    expect(few("f1", 150)).toBe("150 rows, and at least 200 are needed");
    expect(few("mae", 12, numbers)).toBe("12 rows, and at least 30 are needed");
    expect(few("mae", 40, numbers)).toBeUndefined();
    const group = Int32Array.from({ length: 400 }, (_, i) => i % 8);
    expect(few("mae", 400, { ...numbers, group })).toBe("8 groups, and at least 10 are needed");
  });

  it("says that nothing varies where every resample gives the same", () => {
    const perfect = { ...binary, prediction: binary.label ?? new Float64Array(0) };
    expect(estimateValue(named("f1"), perfect, { seed }).tooFew).toContain("every resample gives the same value");
    expect(estimateValue(named("accuracy"), perfect, { seed }).tooFew).toBeUndefined();
    const separated = { ...binary, score: binary.label ?? new Float64Array(0) };
    const { low, high } = estimateValue(named("roc_auc"), separated, { seed }).intervalAt(0.95);
    expect([low > 0.9 && low < 1, high]).toEqual([true, 1]);
  });

  it("is NaN where the metric is not defined, and has no interval there", () => {
    const none = estimateValue(named("roc_auc"), { ...binary, label: new Float64Array(400) }, { seed });
    expect(none.estimate).toBeNaN();
    expect(() => none.intervalAt(0.95)).toThrow("There is no interval around an estimate of NaN.");
    expect(() => estimateValue(named("f1"), binary, { seed }).intervalAt(1)).toThrow(RangeError);
  });

  it("gives what is defined without a variance an interval without ends, which can decide nothing", () => {
    const outcomes = {
      ...binary,
      n: 4,
      label: Float64Array.of(1, 0, 0, 0),
      score: Float64Array.of(0.5, 0.1, 0.6, 0.2),
    };
    const auc = estimateValue(named("roc_auc"), outcomes, { seed });
    expect(auc.estimate).toBeCloseTo(2 / 3, 12);
    expect(auc.intervalAt(0.95)).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
    expect(auc.tooFew).toBeDefined();
    const one = estimateValue(named("mae"), numbers, { rows: Int32Array.of(0), seed });
    expect(Number.isFinite(one.estimate)).toBe(true);
    expect(one.intervalAt(0.95).high).toBe(Number.POSITIVE_INFINITY);
  });
});
