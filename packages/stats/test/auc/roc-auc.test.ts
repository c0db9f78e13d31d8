import { describe, expect, it } from "vitest";
import { ascendingOrder } from "../../src/auc/ascending-order.ts";
import { rocAuc } from "../../src/auc/roc-auc.ts";
import { randomFrom } from "../../src/random/random.ts";
import { scoredRows } from "./scored-rows.ts";

/** The definition: over all pairs of a positive and a negative. */
function aucByPairs(labels: Float64Array, scores: Float64Array, weights?: Float64Array): number {
  let area = 0;
  let pairs = 0;
  labels.forEach((label, i) => {
    if (label !== 1) return;
    labels.forEach((other, j) => {
      if (other !== 0) return;
      const weight = (weights?.[i] ?? 1) * (weights?.[j] ?? 1);
      pairs += weight;
      const [mine, theirs] = [scores[i] ?? 0, scores[j] ?? 0];
      area += weight * (mine > theirs ? 1 : mine === theirs ? 0.5 : 0);
    });
  });
  return area / pairs;
}

describe("rocAuc", () => {
  it.each([20, 300, 900])("is the share of pairs in which the positive scores higher, ties by half (%i rows)", (n) => {
    const { labels, scores, weights } = scoredRows(n, "pairs");
    expect(rocAuc(labels, scores)).toBeCloseTo(aucByPairs(labels, scores), 13);
    expect(rocAuc(labels, scores, weights)).toBeCloseTo(aucByPairs(labels, scores, weights), 13);
  });

  it("takes a weight of 2 for two rows, and a weight of 0 for none", () => {
    const once = [0, 0, 1, 1, 0];
    const twice = rocAuc(Float64Array.of(0, 0, 1, 1, 1), Float64Array.of(0.1, 0.6, 0.5, 0.7, 0.7));
    const weighted = rocAuc(
      Float64Array.from(once),
      Float64Array.of(0.1, 0.6, 0.5, 0.7, 0.9),
      Float64Array.of(1, 1, 1, 2, 0),
    );
    expect(weighted).toBeCloseTo(twice, 15);
  });

  it("is 1, 0 and ½ when the scores separate, reverse and ignore the classes", () => {
    const labels = Float64Array.of(0, 0, 1, 1);
    expect(rocAuc(labels, Float64Array.of(1, 2, 3, 4))).toBe(1);
    expect(rocAuc(labels, Float64Array.of(4, 3, 2, 1))).toBe(0);
    expect(rocAuc(labels, Float64Array.of(7, 7, 7, 7))).toBe(0.5);
  });

  it("orders infinite scores and does not tell −0 from 0", () => {
    expect(rocAuc(Float64Array.of(0, 1), Float64Array.of(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))).toBe(1);
    expect(rocAuc(Float64Array.of(0, 1), Float64Array.of(-0, 0))).toBe(0.5);
  });

  it("is NaN with one class only", () => {
    expect(rocAuc(Float64Array.of(1, 1), Float64Array.of(0.1, 0.2))).toBeNaN();
  });

  it("refuses NaN scores, foreign labels, negative weights and unequal lengths", () => {
    const one = Float64Array.of(1, 0);
    expect(() => rocAuc(one, Float64Array.of(Number.NaN, 1))).toThrow(/^Value 0 is NaN/);
    expect(() => rocAuc(Float64Array.of(1, 2), one)).toThrow("Label 1 must be 0 or 1, not 2.");
    expect(() => rocAuc(one, one, Float64Array.of(1, -1))).toThrow("Weight 1 must be finite and not negative, not -1.");
    expect(() => rocAuc(one, Float64Array.of(1))).toThrow("2 labels, 1 scores");
  });
});

describe("ascendingOrder", () => {
  it.each([50, 5000])("sorts %i numbers of any sign and size, and leaves equal ones in their order", (n) => {
    const random = randomFrom(`order ${n}`);
    const values = Float64Array.from({ length: n }, () => {
      const size = 10 ** (random.integer(40) - 20);
      return random.next() < 0.2 ? 0 : (random.next() - 0.5) * size;
    });
    values[0] = Number.POSITIVE_INFINITY;
    values[1] = Number.NEGATIVE_INFINITY;
    const expected = Array.from(values.keys()).sort((a, b) => {
      const [left, right] = [values[a] ?? 0, values[b] ?? 0];
      return left < right ? -1 : left > right ? 1 : a - b;
    });
    expect(Array.from(ascendingOrder(values))).toEqual(expected);
  });
});
