import { expect, it } from "vitest";
import type { Alternative } from "../../src/alternative.ts";
import { binomialPmf } from "../../src/distributions/binomial.ts";
import { exactBinomialTest } from "../../src/proportions/exact-binomial.ts";
import { deviations, oracle } from "../oracle/intervals.ts";

it("agrees with SciPy's binomtest for every alternative", () => {
  const { add, worst } = deviations(0);
  for (const [successes, n, p0, alternative, expected] of oracle.exactBinomial as [
    number,
    number,
    number,
    Alternative,
    number,
  ][]) {
    add(exactBinomialTest(successes, n, p0, alternative).pValue, expected, [successes, n, p0, alternative]);
  }
  expect(worst.numbers).toBe(oracle.exactBinomial.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("adds up, two-sided, every count that is no more likely than the observed one", () => {
  for (const [n, p0] of [
    [9, 0.3],
    [20, 0.5],
    [33, 0.81],
    [6, 0],
    [6, 1],
  ] as const) {
    const chances = Array.from({ length: n + 1 }, (_, k) => binomialPmf(k, n, p0));
    for (const [successes, own] of chances.entries()) {
      const rare = chances.filter((chance) => chance <= own * (1 + 1e-7)).reduce((sum, chance) => sum + chance, 0);
      expect(exactBinomialTest(successes, n, p0, "two-sided").pValue, `${successes} of ${n}`).toBeCloseTo(rare, 12);
    }
  }
});

it("has one-sided p-values that share the probability of the observed count", () => {
  const [less, greater] = (["less", "greater"] as const).map((side) => exactBinomialTest(4, 13, 0.4, side).pValue);
  expect((less ?? 0) + (greater ?? 0)).toBeCloseTo(1 + binomialPmf(4, 13, 0.4), 13);
});

it("refuses what is no count, no probability, or no trial", () => {
  expect(() => exactBinomialTest(3, 2, 0.5, "less")).toThrow(RangeError);
  expect(() => exactBinomialTest(1.5, 2, 0.5, "less")).toThrow(RangeError);
  expect(() => exactBinomialTest(0, 0, 0.5, "less")).toThrow(RangeError);
  expect(() => exactBinomialTest(1, 2, 1.5, "less")).toThrow(RangeError);
  expect(() => exactBinomialTest(1, 2, Number.NaN, "less")).toThrow(RangeError);
});
