import { describe, expect, test } from "vitest";
import { type DisparityOptions, disparityNamed, disparityOf } from "../../src/fairness/disparity.ts";
import { type GroupedPredictions, groupRates, overallRates } from "../../src/fairness/group-rates.ts";

/** Per group: true positives, positives, false positives, negatives. */
export function grouped(...groups: [number, number, number, number][]): GroupedPredictions {
  const rows = groups.flatMap(([hits, positives, alarms, negatives], group) => [
    ...Array.from({ length: positives }, (_, at) => ({ group, label: 1, prediction: at < hits ? 1 : 0 })),
    ...Array.from({ length: negatives }, (_, at) => ({ group, label: 0, prediction: at < alarms ? 1 : 0 })),
  ]);
  return {
    label: Float64Array.from(rows, (row) => row.label),
    prediction: Float64Array.from(rows, (row) => row.prediction),
    group: Int32Array.from(rows, (row) => row.group),
    groups: groups.length,
  };
}

function disparity(name: string, predictions: GroupedPredictions, options?: DisparityOptions): number {
  const found = disparityNamed(name) ?? expect.fail(name);
  return disparityOf(found, groupRates(predictions), overallRates(predictions), options);
}

describe("disparities of two groups, by hand", () => {
  // Rates: selected 0.5 and 0.3 (overall 0.4), TPR 0.8 and 0.6, FPR 0.2 and 0.0.
  const predictions = grouped([8, 10, 2, 10], [6, 10, 0, 10]);

  test("between groups", () => {
    expect(disparity("demographic_parity_difference", predictions)).toBeCloseTo(0.2, 14);
    expect(disparity("demographic_parity_ratio", predictions)).toBeCloseTo(0.6, 14);
    expect(disparity("four_fifths", predictions)).toBeCloseTo(0.6, 14);
    expect(disparity("equal_opportunity_difference", predictions)).toBeCloseTo(0.2, 14);
    expect(disparity("equal_opportunity_ratio", predictions)).toBeCloseTo(0.75, 14);
    expect(disparity("equalized_odds_difference", predictions)).toBeCloseTo(0.2, 14);
    expect(disparity("equalized_odds_ratio", predictions)).toBe(0);
    expect(disparity("equalized_odds_ratio", predictions, { aggregate: "mean" })).toBeCloseTo(0.375, 14);
  });

  test("to overall", () => {
    const options = { method: "to_overall" } as const;
    expect(disparity("demographic_parity_difference", predictions, options)).toBeCloseTo(0.1, 14);
    expect(disparity("demographic_parity_ratio", predictions, options)).toBeCloseTo(0.75, 14);
    expect(disparity("equal_opportunity_difference", predictions, options)).toBeCloseTo(0.1, 14);
  });

  test("rates of a group, with the rows that each is of", () => {
    const [first] = groupRates(predictions);
    expect(first).toMatchObject({ n: 20, positives: 10 });
    expect(first?.positivePredictiveValue).toMatchObject({ value: 0.8, rows: 10 });
    expect(first?.accuracy).toMatchObject({ value: 0.8, rows: 20 });
  });

  test("weights count rows several times", () => {
    const weight = predictions.label.map((label) => (label === 1 ? 3 : 1));
    const [first] = groupRates({ ...predictions, weight });
    expect(first?.selectionRate.value).toBeCloseTo((3 * 8 + 2) / 40, 14);
    expect(first?.selectionRate.effective).toBeCloseTo(40 ** 2 / 100, 12);
    expect(first?.truePositiveRate.effective).toBeCloseTo(10, 12);
  });
});

describe("rows of a cluster", () => {
  const predictions = grouped([60, 120, 30, 120]);
  const rate = (cluster: Int32Array) => groupRates({ ...predictions, cluster })[0]?.selectionRate.effective ?? 0;

  test("that say the same count as one; each row its own cluster changes nothing", () => {
    // Rows 0–59 are hits, 60–119 misses, …: blocks of 30 rows hold one answer.
    expect(
      rate(predictions.label.reduce((codes, _, row) => codes.fill(Math.floor(row / 30), row), new Int32Array(240))),
    ).toBeLessThan(9);
    expect(rate(Int32Array.from({ length: 240 }, (_, row) => row))).toBe(240);
  });

  test("never count as more than they are, and a share of 0 counts its clusters", () => {
    expect(rate(Int32Array.from({ length: 240 }, (_, row) => row % 8))).toBeLessThanOrEqual(240);
    const none = { ...grouped([0, 120, 0, 120]), cluster: Int32Array.from({ length: 240 }, (_, row) => row % 8) };
    expect(groupRates(none)[0]?.selectionRate.effective).toBe(8);
  });
});

describe("a cell without evidence is not estimable", () => {
  test("a group without positives has no true positive rate, where fairlearn says 0 and the difference 1", () => {
    const predictions = grouped([10, 10, 0, 10], [0, 0, 0, 10]);
    expect(groupRates(predictions)[1]?.truePositiveRate).toMatchObject({ value: Number.NaN, rows: 0 });
    expect(disparity("equal_opportunity_difference", predictions)).toBeNaN();
    expect(disparity("equalized_odds_difference", predictions)).toBeNaN();
    expect(disparity("demographic_parity_difference", predictions)).toBeCloseTo(0.5, 14);
  });

  test("a declared group that has no row is there, and nothing is said of it", () => {
    const predictions = { ...grouped([8, 10, 2, 10], [6, 10, 0, 10]), groups: 3 };
    expect(groupRates(predictions)).toHaveLength(3);
    expect(disparity("demographic_parity_difference", predictions)).toBeNaN();
  });

  test("a ratio of zero to zero is no ratio", () => {
    expect(disparity("demographic_parity_ratio", grouped([0, 10, 0, 10], [0, 10, 0, 10]))).toBeNaN();
  });

  test("a row of no group is a mistake of the caller", () => {
    const predictions = { ...grouped([1, 2, 0, 1]), group: Int32Array.of(0, 1, 0) };
    expect(() => groupRates(predictions)).toThrow(RangeError);
  });
});
