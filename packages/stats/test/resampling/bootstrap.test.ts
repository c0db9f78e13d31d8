import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { randomNormal } from "../../src/random/normal.ts";
import { randomFrom } from "../../src/random/random.ts";
import { basicInterval } from "../../src/resampling/basic-interval.ts";
import { bcaInterval } from "../../src/resampling/bca-interval.ts";
import { type BootstrapOptions, bootstrap } from "../../src/resampling/bootstrap.ts";
import { cellsOf } from "../../src/resampling/cells.ts";
import { fillMovingBlocks } from "../../src/resampling/moving-block.ts";
import { percentileInterval } from "../../src/resampling/percentile-interval.ts";
import type { ResampledCounts, ResampledSums } from "../../src/resampling/resampled-statistic.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracle/resampling.json", import.meta.url), "utf8")) as {
  candidate: number[];
  champion: number[];
  bootstrap: { statistic: string; method: string; low: number; high: number; standardError: number }[];
};
const [candidate, champion] = [Float64Array.from(oracle.candidate), Float64Array.from(oracle.champion)];
const n = candidate.length;

const statistics: Record<string, ResampledSums> = {
  difference: {
    kind: "sums",
    columns: [candidate, champion],
    value: ([a = Number.NaN, b = Number.NaN]) => (a - b) / n,
  },
  ratioOfRoots: {
    kind: "sums",
    columns: [candidate.map((x) => x * x), champion.map((x) => x * x)],
    value: ([a = Number.NaN, b = Number.NaN]) => Math.sqrt(a / b),
  },
};
const intervals = { percentile: percentileInterval, basic: basicInterval, bca: bcaInterval };

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The oracle lacks a case.");
  return value;
}

describe("bootstrap intervals of paired samples", () => {
  it.each(oracle.bootstrap)("agree with SciPy's within Monte-Carlo error: $method of $statistic", (expected) => {
    const statistic = required(statistics[expected.statistic]);
    const replicates = bootstrap(statistic, { replicates: 40_000, random: randomFrom("oracle") });
    const interval = required(intervals[expected.method as keyof typeof intervals])(replicates, 0.95);
    // The 2.5 % quantile of 40,000 draws has a standard error of some 0.014 standard deviations.
    expect(Math.abs(interval.low - expected.low)).toBeLessThan(0.06 * expected.standardError);
    expect(Math.abs(interval.high - expected.high)).toBeLessThan(0.06 * expected.standardError);
    expect(deviation(replicates.values) / expected.standardError).toBeCloseTo(1, 1);
  });

  it("is the same for the same seed, and another for another", () => {
    const statistic = required(statistics["difference"]);
    const draw = (seed: string) => bootstrap(statistic, { replicates: 20, random: randomFrom(seed) }).values;
    expect(draw("a")).toEqual(draw("a"));
    expect(draw("a")).not.toEqual(draw("b"));
  });

  it("refuses BCa where no unit changes anything", () => {
    const flat: ResampledSums = { kind: "sums", columns: [new Float64Array(5).fill(2)], value: ([sum = 0]) => sum };
    const replicates = bootstrap(flat, { replicates: 20, random: randomFrom("flat") });
    expect(() => bcaInterval(replicates, 0.95)).toThrow("The BCa interval is not defined");
    expect(percentileInterval(replicates, 0.95)).toMatchObject({ low: 10, high: 10 });
  });

  it("refuses a level outside (0, 1), replicates that are no count, columns that do not fit", () => {
    const statistic = required(statistics["difference"]);
    const replicates = bootstrap(statistic, { replicates: 20, random: randomFrom("a") });
    expect(() => percentileInterval(replicates, 1)).toThrow("between 0 and 1, not 1");
    expect(() => bootstrap(statistic, { replicates: 0, random: randomFrom("a") })).toThrow("not 0");
    const torn: ResampledSums = { ...statistic, columns: [candidate, new Float64Array(3)] };
    expect(() => bootstrap(torn, { replicates: 1, random: randomFrom("a") })).toThrow("Columns of 80 and of 3 units");
    expect(() => bootstrap({ ...statistic, columns: [] }, { replicates: 1, random: randomFrom("a") })).toThrow(
      "no units",
    );
  });
});

describe("what bootstrap draws", () => {
  const spread = (statistic: ResampledSums | ResampledCounts, design: Partial<BootstrapOptions> = {}) =>
    deviation(bootstrap(statistic, { replicates: 4000, random: randomFrom("design"), ...design }).values);
  const mean = (values: Float64Array): ResampledSums => ({
    kind: "sums",
    columns: [values],
    value: ([sum = Number.NaN]) => sum / values.length,
  });

  it("gives cells of equal rows the distribution that drawing the rows has", () => {
    const random = randomFrom("cells");
    const rows = Float64Array.from({ length: 600 }, () => (random.next() < 0.2 ? 1 : 0));
    const p = rows.reduce((sum, x) => sum + x, 0) / 600;
    const cells = cellsOf(mean(rows), 50);
    expect(Array.from(cells?.sizes ?? [])).toEqual([600 - 600 * p, 600 * p]);
    expect(spread(mean(rows)) / Math.sqrt((p * (1 - p)) / 600)).toBeCloseTo(1, 1);
    const byCounts: ResampledCounts = {
      kind: "counts",
      units: 600,
      value: (counts) => counts.reduce((sum, count, i) => sum + count * (rows[i] ?? 0), 0) / 600,
    };
    expect(spread(byCounts) / spread(mean(rows))).toBeCloseTo(1, 1);
  });

  it("keeps every stratum at its size, so that the mean varies within strata only", () => {
    const values = Float64Array.from({ length: 40 }, (_, i) => (i < 20 ? 0 : 100) + (i % 2));
    const strata = Int32Array.from({ length: 40 }, (_, i) => (i < 20 ? 7 : 3));
    expect(spread(mean(values), { strata }) / Math.sqrt(0.25 / 40)).toBeCloseTo(1, 1);
    expect(spread(mean(values))).toBeGreaterThan(5);
  });

  it("draws clusters as a whole: copies of rows add no certainty", () => {
    const random = randomFrom("clusters");
    const single = Float64Array.from({ length: 30 }, () => randomNormal(random));
    const copied = Float64Array.from({ length: 120 }, (_, i) => single[i % 30] ?? 0);
    const clusters = Int32Array.from({ length: 120 }, (_, i) => i % 30);
    expect(spread(mean(copied), { clusters }) / spread(mean(single))).toBeCloseTo(1, 1);
  });

  it("draws blocks of neighbours, so that slow waves count as few", () => {
    const indices = new Int32Array(10);
    fillMovingBlocks(indices, 4, randomFrom("blocks"));
    for (const from of [0, 4]) {
      const block = Array.from(indices.subarray(from, from + 4));
      expect(block).toEqual(block.map((_, step) => (block[0] ?? 0) + step));
    }
    const wave = Float64Array.from({ length: 200 }, (_, i) => Math.floor(i / 20) % 2);
    expect(spread(mean(wave), { blockLength: 20 })).toBeGreaterThan(2 * spread(mean(wave)));
    expect(() => spread(mean(wave), { blockLength: 201 })).toThrow("whole number from 1 to 200, not 201");
  });

  it("adds sparse entries to the sums they name", () => {
    const dense: ResampledSums = {
      kind: "sums",
      columns: [Float64Array.of(1.5, 0, 0, 4), Float64Array.of(0, 2.25, 3, 0)],
      value: ([a = 0, b = 0]) => a / (a + b),
    };
    const sparse: ResampledSums = {
      ...dense,
      columns: [],
      sparse: { sums: 2, sum: [Int32Array.of(0, 1, 1, 0)], amount: [Float64Array.of(1.5, 2.25, 3, 4)] },
    };
    const draw = (statistic: ResampledSums) => bootstrap(statistic, { replicates: 30, random: randomFrom("sparse") });
    expect(draw(sparse).values).toEqual(draw(dense).values);
    expect(draw(sparse).leftOut()).toEqual(draw(dense).leftOut());
  });
});
