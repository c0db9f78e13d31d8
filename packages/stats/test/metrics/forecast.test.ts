import { describe, expect, test } from "vitest";
import { seasonalNaive } from "../../src/metrics/seasonal-naive.ts";
import { measured, regression } from "./metric-of.ts";

describe("the seasonal naive forecast", () => {
  const history = Float64Array.of(1, 5, 2, 7);

  test("repeats the last season, and its scale is its own error in the history", () => {
    const { forecast, scale } = seasonalNaive(history, 2, 5);
    expect([...forecast]).toEqual([2, 7, 2, 7, 2]);
    expect(scale).toBe((1 + 2) / 2);
  });

  test("of period 1 is the last value", () => {
    expect([...seasonalNaive(history, 1, 2).forecast]).toEqual([7, 7]);
    expect(seasonalNaive(history, 1, 2).scale).toBe((4 + 3 + 5) / 3);
  });

  test("is NaN where the history holds no season", () => {
    expect(seasonalNaive(history, 4, 1).scale).toBeNaN();
    expect(seasonalNaive(history, 5, 1).forecast[0]).toBeNaN();
    expect(() => seasonalNaive(history, 0, 1)).toThrow(RangeError);
  });

  test("has by its own scale a MASE to which another forecast compares", () => {
    const { forecast, scale } = seasonalNaive(history, 2, 2);
    const outcomes = {
      ...regression([3, 9], [...forecast], { scale: Float64Array.of(scale, scale) }),
      task: "forecast" as const,
    };
    expect(measured("mase", outcomes)).toBe(1);
  });
});

test("a prediction interval covers a value at its ends", () => {
  const outcomes = regression([1, 2, 3, 4], [0, 0, 0, 0], {
    lower: Float64Array.of(1, 0, 0, 5),
    upper: Float64Array.of(2, 2, 2, 6),
  });
  expect(measured("interval_coverage", outcomes)).toBe(0.5);
});

test("errors in percent by hand", () => {
  expect(measured("mape", regression([2, -4], [1, -5]))).toBeCloseTo((0.5 + 0.25) / 2, 14);
  expect(measured("smape", regression([2, 0, 0], [1, 0, 3]))).toBeCloseTo((2 / 3 + 0 + 2) / 3, 14);
});
