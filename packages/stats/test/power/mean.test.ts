import { describe, expect, test } from "vitest";
import { meanPower, meanRows, meanSmallestDistance } from "../../src/power/mean.ts";
import { noncentralTSf } from "../../src/power/noncentral-t.ts";
import { oracle, relativeError } from "./oracle.ts";

const usual = { level: 0.95, power: 0.8 };

test("the noncentral t agrees with SciPy", () => {
  for (const { t, df, shift, sf } of oracle.noncentralT) {
    expect(Math.abs(noncentralTSf(t, df, shift) - sf), `t ${t}, df ${df}, shift ${shift}`).toBeLessThan(1e-10);
  }
});

describe("the t interval of a mean", () => {
  test("needs the rows and has the power that statsmodels says", () => {
    for (const { effect, level, power, rows, reached } of oracle.means) {
      const given = { mean: effect, standardDeviation: 1 };
      expect(meanRows(given, { level, power }), `${effect} ${level} ${power}`).toBe(Math.max(2, Math.ceil(rows)));
      for (const { n, powerAtN } of reached) {
        expect(Math.abs(meanPower({ ...given, n }, { level }) - powerAtN)).toBeLessThan(1e-9);
      }
    }
  });

  test("asks for the distance from the limit in units of the standard deviation, whatever their sign", () => {
    const rows = meanRows({ mean: 0.5, standardDeviation: 1 }, usual);
    expect(meanRows({ mean: -3, limit: -2, standardDeviation: 2 }, usual)).toBe(rows);
    expect(meanRows({ mean: 0, limit: 0.25, standardDeviation: 0.5 }, usual)).toBe(rows);
  });

  test("sees with n rows what needs n rows", () => {
    for (const n of [2, 3, 10, 400, 50_000]) {
      const mean = meanSmallestDistance({ standardDeviation: 3, n }, usual);
      expect(meanPower({ mean, standardDeviation: 3, n }, { level: 0.95 }), `${n} rows`).toBeCloseTo(0.8, 9);
    }
  });

  test("sees something at any level and power, however odd", () => {
    for (const level of [1e-9, 0.5, 0.999999]) {
      for (const power of [0.51, 0.9, 0.999999]) {
        for (const n of [2, 7, 300]) {
          const mean = meanSmallestDistance({ standardDeviation: 1, n }, { level, power });
          expect(meanPower({ mean, standardDeviation: 1, n }, { level }), `${level} ${power} ${n}`).toBeCloseTo(
            power,
            7,
          );
        }
      }
    }
  });

  test("needs very many rows for very small effects, and says so at once", () => {
    const rows = meanRows({ mean: 1e-6, standardDeviation: 1 }, usual);
    expect(relativeError(rows, 7.848879734e12)).toBeLessThan(1e-8);
  });
});

test("numbers that mean nothing are refused", () => {
  expect(() => meanRows({ mean: 1, limit: 1, standardDeviation: 1 }, usual)).toThrow(
    "at the limit no number of rows decides",
  );
  expect(() => meanRows({ mean: 1, standardDeviation: 0 }, usual)).toThrow("standardDeviation must be above 0, not 0.");
  expect(() => meanPower({ mean: 1, standardDeviation: 1, n: 1 }, { level: 0.95 })).toThrow(
    "n must be a whole number of 2 and more",
  );
  expect(() => noncentralTSf(1, 0, 1)).toThrow("df must be above 0, not 0.");
  expect(() => noncentralTSf(Number.NaN, 3, 1)).toThrow("t and shift must be finite");
});
