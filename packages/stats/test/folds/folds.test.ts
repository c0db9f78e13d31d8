import { expect, it } from "vitest";
import { fiveByTwoF } from "../../src/folds/five-by-two-f.ts";
import { nadeauBengio } from "../../src/folds/nadeau-bengio.ts";

it("widens the standard error of folds by the overlap of their training sets", () => {
  const result = nadeauBengio([1, 2, 3, 4], { folds: 4, repeats: 1, trainSize: 75, testSize: 25 });
  expect(result.estimate).toBe(2.5);
  expect(result.df).toBe(3);
  expect(result.standardError).toBeCloseTo(Math.sqrt((1 / 4 + 1 / 3) * (5 / 3)), 14);
  // 3.1824463052837086: the 97.5 % quantile of Student's t on 3 degrees of freedom.
  expect(result.intervalAt(0.95).high).toBeCloseTo(2.5 + 3.1824463052837086 * result.standardError, 12);
});

it("refuses another number of folds than the plan's", () => {
  expect(() => nadeauBengio([1, 2, 3], { folds: 4, repeats: 1, trainSize: 3, testSize: 1 })).toThrow(RangeError);
});

it("computes the combined 5×2 F by hand, and is not defined where nothing differs", () => {
  const pairs = [1, 2, 3, 4, 5].map((d) => [d, 0]);
  expect(fiveByTwoF(pairs).statistic).toBeCloseTo(1, 14);
  expect(fiveByTwoF(pairs.map(() => [0, 0])).pValue).toBeNaN();
  expect(fiveByTwoF(pairs.map(() => [1, 1])).pValue).toBe(0);
  expect(() => fiveByTwoF([[1, 2]])).toThrow(RangeError);
});
