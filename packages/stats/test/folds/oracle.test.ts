import { expect, it } from "vitest";
import { fiveByTwoF } from "../../src/folds/five-by-two-f.ts";
import { nadeauBengio } from "../../src/folds/nadeau-bengio.ts";
import { deviations, oracle } from "../oracle/intervals.ts";

it("agrees with scikit-learn's corrected example on one and on repeated cross-validation", () => {
  const { add, worst } = deviations(0);
  for (const { differences, plan, estimate, standardError, intervals } of oracle.nadeauBengio) {
    const result = nadeauBengio(differences, plan);
    expect(result.df).toBe(differences.length - 1);
    add(result.estimate, estimate, plan);
    add(result.standardError, standardError, plan);
    for (const [level = 0, low = 0, high = 0] of intervals) {
      const interval = result.intervalAt(level);
      add(interval.low, low, [plan, level]);
      add(interval.high, high, [plan, level]);
    }
  }
  expect(worst.numbers).toBe(8 * oracle.nadeauBengio.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("agrees with mlxtend's combined 5×2 F test", () => {
  const { add, worst } = deviations(0);
  for (const { differences, statistic, pValue } of oracle.fiveByTwoF) {
    const result = fiveByTwoF(differences);
    add(result.statistic, statistic, differences);
    add(result.pValue, pValue, differences);
  }
  expect(worst.numbers).toBe(2 * oracle.fiveByTwoF.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});
