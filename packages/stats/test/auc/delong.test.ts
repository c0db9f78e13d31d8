import { describe, expect, it } from "vitest";
import { delong, delongUnpaired } from "../../src/auc/delong.ts";
import { rocAuc } from "../../src/auc/roc-auc.ts";
import { scoredRows } from "./scored-rows.ts";

const psi = (x: number, y: number) => (x > y ? 1 : x === y ? 0.5 : 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The plain formula: every placement by a loop over the other class. */
function placementsByPairs(labels: Float64Array, scores: Float64Array) {
  const of = (label: number) => Array.from(scores).filter((_, i) => labels[i] === label);
  const [positives, negatives] = [of(1), of(0)];
  return {
    auc: mean(positives.map((x) => mean(negatives.map((y) => psi(x, y))))),
    v10: positives.map((x) => mean(negatives.map((y) => psi(x, y)))),
    v01: negatives.map((y) => mean(positives.map((x) => psi(x, y)))),
  };
}

function sampleCovariance(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return a.reduce((sum, value, i) => sum + (value - meanA) * ((b[i] ?? 0) - meanB), 0) / (a.length - 1);
}

describe("delong", () => {
  const { labels, scores, others, weights, clusters } = scoredRows(240, "delong");

  it("equals the plain placement formula to 1e-12", () => {
    const [a, b] = [placementsByPairs(labels, scores), placementsByPairs(labels, others)];
    const { aucs, covariance, positives, negatives } = delong(labels, [scores, others]);
    expect(positives).toBe(a.v10.length);
    expect(negatives).toBe(a.v01.length);
    expect(aucs).toEqual([expect.closeTo(a.auc, 13), expect.closeTo(b.auc, 13)]);
    const plain = (x: typeof a, y: typeof a) =>
      sampleCovariance(x.v10, y.v10) / positives + sampleCovariance(x.v01, y.v01) / negatives;
    expect(covariance[0]?.[0]).toBeCloseTo(plain(a, a), 13);
    expect(covariance[0]?.[1]).toBeCloseTo(plain(a, b), 13);
    expect(covariance[1]?.[0]).toBeCloseTo(plain(a, b), 13);
    expect(covariance[1]?.[1]).toBeCloseTo(plain(b, b), 13);
  });

  it("does not depend on the scale of weights, and equal weights are none", () => {
    const plain = delong(labels, [scores, others]);
    const equal = delong(labels, [scores, others], { weights: weights.map(() => 7) });
    expect(equal.covariance[0]?.[1]).toBeCloseTo(plain.covariance[0]?.[1] ?? 0, 15);
    const weighted = delong(labels, [scores, others], { weights });
    const scaled = delong(labels, [scores, others], { weights: weights.map((weight) => weight * 1000) });
    expect(weighted.aucs[0]).toBeCloseTo(rocAuc(labels, scores, weights), 14);
    expect(scaled.covariance[0]?.[1]).toBeCloseTo(weighted.covariance[0]?.[1] ?? 0, 15);
  });

  it("leaves rows of weight 0 out", () => {
    const some = labels.map((_, i) => (i % 5 === 0 ? 0 : 1));
    const kept = (values: Float64Array) => values.filter((_, i) => i % 5 !== 0);
    const weighted = delong(labels, [scores, others], { weights: some });
    const dropped = delong(kept(labels), [kept(scores), kept(others)]);
    expect(weighted.positives).toBe(dropped.positives);
    expect(weighted.covariance[0]?.[1]).toBeCloseTo(dropped.covariance[0]?.[1] ?? 0, 15);
  });

  it("equals Obuchowski's clustered sums, written out", () => {
    const a = placementsByPairs(labels, scores);
    const b = placementsByPairs(labels, others);
    const rowsOf = (label: number) => Array.from(labels.keys()).filter((i) => labels[i] === label);
    const deviations = (v: readonly number[], auc: number, rows: readonly number[]) => {
      const sums = new Map<number, number>();
      rows.forEach((row, at) => {
        const code = clusters[row] ?? 0;
        sums.set(code, (sums.get(code) ?? 0) + (v[at] ?? 0) - auc);
      });
      return sums;
    };
    const [positives, negatives] = [rowsOf(1), rowsOf(0)];
    const [m, n] = [positives.length, negatives.length];
    const [a10, a01] = [deviations(a.v10, a.auc, positives), deviations(a.v01, a.auc, negatives)];
    const [b10, b01] = [deviations(b.v10, b.auc, positives), deviations(b.v01, b.auc, negatives)];
    const units = new Set(clusters).size;
    const product = (x: Map<number, number>, y: Map<number, number>) =>
      [...x].reduce((sum, [code, value]) => sum + value * (y.get(code) ?? 0), 0);
    const s10 = (a10.size / ((a10.size - 1) * m)) * product(a10, b10);
    const s01 = (a01.size / ((a01.size - 1) * n)) * product(a01, b01);
    const s11 = (units / (units - 1)) * (product(a10, b01) + product(a01, b10));
    const result = delong(labels, [scores, others], { clusters });
    expect(result.clusters).toBe(units);
    expect(result.covariance[0]?.[1]).toBeCloseTo(s10 / m + s01 / n + s11 / (m * n), 14);
  });

  it("gives the same with units of one row as without units", () => {
    const plain = delong(labels, [scores, others], { weights });
    const single = delong(labels, [scores, others], { weights, clusters: Int32Array.from(labels.keys()) });
    expect(single.covariance[0]?.[1]).toBeCloseTo(plain.covariance[0]?.[1] ?? 0, 15);
  });

  it("has no covariance with a single positive", () => {
    const { aucs, covariance } = delong(Float64Array.of(1, 0, 0), [Float64Array.of(0.6, 0.4, 0.7)]);
    expect(aucs).toEqual([0.5]);
    expect(covariance[0]?.[0]).toBeNaN();
  });

  it("adds variances when the rows of the models are different ones", () => {
    const more = scoredRows(180, "elsewhere");
    const { aucs, difference, variance } = delongUnpaired({ labels, scores }, more);
    const apart = [delong(labels, [scores]), delong(more.labels, [more.scores], { weights: more.weights })];
    expect(difference).toBe(aucs[0] - aucs[1]);
    expect(variance).toBeCloseTo((apart[0]?.covariance[0]?.[0] ?? 0) + (apart[1]?.covariance[0]?.[0] ?? 0), 15);
  });

  it("refuses codes of clusters that do not belong to the rows", () => {
    expect(() => delong(labels, [scores], { clusters: new Int32Array(3) })).toThrow("240 labels and 3 codes");
  });
});
