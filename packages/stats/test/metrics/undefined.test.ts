import { describe, expect, test } from "vitest";
import { binary, measured, regression, scored } from "./metric-of.ts";

describe("a metric that is not defined on these rows is NaN, never 0", () => {
  const nothing = binary([0, 0, 0], [0, 0, 0]);

  test.each(["precision", "recall", "f1", "balanced_accuracy", "matthews_corrcoef", "cohen_kappa"])(
    "%s without positives and without any predicted",
    (name) => expect(measured(name, nothing)).toBeNaN(),
  );

  test("precision when nothing is predicted positive; recall and F1 are 0 then, as something was missed", () => {
    const missed = binary([1, 0, 1], [0, 0, 0]);
    expect(measured("precision", missed)).toBeNaN();
    expect(measured("recall", missed)).toBe(0);
    expect(measured("f1", missed)).toBe(0);
  });

  test("specificity without negatives", () => expect(measured("specificity", binary([1, 1], [1, 0]))).toBeNaN());

  test("ROC AUC with one class, average precision without positives", () => {
    expect(measured("roc_auc", scored([1, 1], [0.2, 0.4]))).toBeNaN();
    expect(measured("roc_auc", scored([0, 0], [0.2, 0.4]))).toBeNaN();
    expect(measured("average_precision", scored([0, 0], [0.2, 0.4]))).toBeNaN();
    expect(measured("average_precision", scored([1, 1], [0.2, 0.4]))).toBe(1);
  });

  test("precision_macro when a class of the labels is never predicted, F1 then counts a 0", () => {
    const outcomes = {
      ...binary([0, 1, 2, 2], [0, 1, 1, 0]),
      task: "multiclass" as const,
      classes: ["a", "b", "c", "d"],
    };
    expect(measured("precision_macro", outcomes)).toBeNaN();
    expect(measured("precision_weighted", outcomes)).toBeNaN();
    // The class d occurs nowhere and is not counted.
    expect(measured("f1_macro", outcomes)).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3, 14);
  });

  test("R² and D² of equal labels, MAPE with a label 0", () => {
    const equal = regression([0.1, 0.1, 0.1], [0.1, 0.2, 0.3]);
    expect(measured("r2", equal)).toBeNaN();
    expect(measured("d2", equal)).toBeNaN();
    expect(measured("mape", regression([0, 1], [1, 1]))).toBeNaN();
    expect(measured("mape", regression([0, 1], [1, 2], { weight: Float64Array.of(0, 1) }))).toBe(1);
  });

  test("R² of equal labels, however they are weighted and resampled", () => {
    const label = Array.from({ length: 50 }, () => 12345.678);
    const weight = Float64Array.from(label, (_, row) => 0.1 * (row + 1));
    expect(
      measured(
        "r2",
        regression(
          label,
          label.map((y, row) => y + row),
          { weight },
        ),
      ),
    ).toBeNaN();
  });

  test("MASE of a series without a scale", () => {
    const outcomes = { ...regression([1, 2], [1, 1]), task: "forecast" as const };
    expect(measured("mase", { ...outcomes, scale: Float64Array.of(2, 0) })).toBeNaN();
    expect(measured("mase", { ...outcomes, scale: Float64Array.of(2, 2) })).toBe(0.25);
  });

  test("an array that is needed and absent is a mistake of the caller", () => {
    expect(() => measured("roc_auc", binary([0, 1], [0, 1]))).toThrow(RangeError);
    expect(() => measured("mase", regression([1], [1]))).toThrow("needs scale");
  });
});
