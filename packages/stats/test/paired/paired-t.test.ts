import { expect, it } from "vitest";
import { pairedT, pairedTInterval } from "../../src/paired/paired-t.ts";
import { tost } from "../../src/paired/tost.ts";
import { deviations, oracle } from "../oracle/intervals.ts";

it("agrees with SciPy's paired t test and interval", () => {
  const { add, worst } = deviations(0);
  for (const { differences, statistic, pValue, intervals } of oracle.pairedT) {
    const test = pairedT(differences);
    expect(test.df).toBe(differences.length - 1);
    add(test.statistic, statistic, ["statistic", differences.length]);
    add(test.pValue, pValue, ["p-value", differences.length]);
    for (const [level = 0, low = 0, high = 0] of intervals) {
      const interval = pairedTInterval(differences, level);
      add(interval.low, low, ["low", level, differences.length]);
      add(interval.high, high, ["high", level, differences.length]);
    }
  }
  expect(worst.numbers).toBe(8 * oracle.pairedT.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("agrees with statsmodels on equivalence by two one-sided tests", () => {
  const { add, worst } = deviations(0);
  for (const { differences, tost: expected } of oracle.pairedT) {
    const result = tost(pairedT(differences), expected);
    add(result.pValue, expected.pValue, differences.length);
    add(result.low, expected.lower, differences.length);
    add(result.high, expected.upper, differences.length);
  }
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("keeps its digits far from zero", () => {
  const { estimate, standardError } = pairedT([1e9 + 1, 1e9 + 2, 1e9 + 3]);
  expect(estimate).toBe(1e9 + 2);
  expect(standardError).toBeCloseTo(Math.sqrt(1 / 3), 15);
});

it("is certain where all differences are the same, and not defined where they are zero", () => {
  expect(pairedT([0.5, 0.5, 0.5])).toMatchObject({ statistic: Number.POSITIVE_INFINITY, pValue: 0 });
  expect(pairedT([0, 0, 0]).pValue).toBeNaN();
  expect(pairedTInterval([0.5, 0.5], 0.95)).toMatchObject({ low: 0.5, high: 0.5 });
});

it("refuses fewer than two differences, numbers that are none, and levels outside (0, 1)", () => {
  expect(() => pairedT([1])).toThrow(RangeError);
  expect(() => pairedT([1, Number.NaN])).toThrow(RangeError);
  expect(() => pairedT([1, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  expect(() => pairedTInterval([1, 2], 1)).toThrow(RangeError);
});
