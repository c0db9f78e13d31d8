import { describe, expect, test } from "vitest";
import type { Outcomes } from "../../src/metrics/outcomes.ts";
import { binary, measured } from "./metric-of.ts";

const label = [0, 0, 1, 1, 2, 2, 2];
const prediction = [0, 1, 1, 1, 2, 0, 2];
const outcomes: Outcomes = { ...binary(label, prediction), task: "multiclass", classes: ["a", "b", "c"] };

describe("averages over classes", () => {
  test("of specificity are those of each class against the rest", () => {
    const each = [0, 1, 2].map((k) => {
      const against = (codes: number[]) => codes.map((code) => (code === k ? 1 : 0));
      return measured("specificity", binary(against(label), against(prediction)));
    });
    const [a = 0, b = 0, c = 0] = each;
    expect(measured("specificity_macro", outcomes)).toBeCloseTo((a + b + c) / 3, 14);
    expect(measured("specificity_weighted", outcomes)).toBeCloseTo((2 * a + 2 * b + 3 * c) / 7, 14);
    // 12 of the 14 pairs of a row and a class that is not its own are right.
    expect(measured("specificity_micro", outcomes)).toBeCloseTo(12 / 14, 14);
  });

  test("of all sums together are accuracy, when every row has one class and one prediction", () => {
    for (const name of ["precision_micro", "recall_micro", "f1_micro", "recall_weighted"]) {
      expect(measured(name, outcomes)).toBeCloseTo(5 / 7, 14);
    }
  });

  test("a class that is predicted and not among the labels has no recall, and balanced accuracy does not ask for it", () => {
    const stray: Outcomes = { ...outcomes, ...binary([0, 0, 1, 1], [0, 2, 1, 1]), task: "multiclass" };
    expect(measured("recall_macro", stray)).toBeNaN();
    expect(measured("recall_weighted", stray)).toBe(0.75);
    expect(measured("balanced_accuracy", stray)).toBe(0.75);
  });

  test("kappa and the correlation are 1 for a perfect model and 0 for one that agrees by chance", () => {
    const perfect: Outcomes = { ...outcomes, prediction: Float64Array.from(label) };
    const chance = binary([0, 0, 1, 1], [0, 1, 0, 1]);
    for (const name of ["cohen_kappa", "matthews_corrcoef"]) {
      expect(measured(name, perfect)).toBeCloseTo(1, 14);
      expect(measured(name, chance)).toBeCloseTo(0, 14);
    }
  });
});
