import { describe, expect, test } from "vitest";
import { hanleyMcNeilVariance, pairedHanleyMcNeilVariance } from "../../src/power/hanley-mcneil.ts";
import {
  pairedRocAucPower,
  pairedRocAucRows,
  pairedRocAucSmallestMargin,
  rocAucPower,
  rocAucRows,
  rocAucSmallestDistance,
} from "../../src/power/roc-auc.ts";
import { rowsFromPrecision } from "../../src/power/smallest-visible.ts";
import { oracle, relativeError } from "./oracle.ts";

const usual = { level: 0.95, power: 0.8 };

describe("Hanley and McNeil's variance", () => {
  test("is their formula", () => {
    for (const { variance, ...expected } of oracle.areas) {
      expect(relativeError(hanleyMcNeilVariance(expected), variance)).toBeLessThan(1e-13);
    }
  });
  test("of chance is the variance of the rank-sum statistic, nearly (n₊ + n₋ + 1) / (12·n₊·n₋)", () => {
    expect(hanleyMcNeilVariance({ auc: 0.5, positives: 40, negatives: 60 })).toBeCloseTo(101 / (12 * 40 * 60), 12);
  });
  test("of a difference falls with the correlation, to nothing for the same model", () => {
    const given = { candidate: 0.8, champion: 0.8, positives: 100, negatives: 900 };
    const alone = hanleyMcNeilVariance({ auc: 0.8, positives: 100, negatives: 900 });
    expect(pairedHanleyMcNeilVariance({ ...given, correlation: 0 })).toBeCloseTo(2 * alone, 14);
    expect(pairedHanleyMcNeilVariance({ ...given, correlation: 0.9 })).toBeCloseTo(0.2 * alone, 14);
  });
});

describe("rows for an area", () => {
  test("are the smallest number with the planned power", () => {
    for (const effect of [
      { auc: 0.85, limit: 0.8, prevalence: 0.1 },
      { auc: 0.75, limit: 0.8, prevalence: 0.5 },
      { auc: 0.98, limit: 0.9, prevalence: 0.02 },
    ]) {
      const n = rocAucRows(effect, usual);
      expect(rocAucPower({ ...effect, n }, { level: 0.95 })).toBeGreaterThanOrEqual(0.8);
      expect(rocAucPower({ ...effect, n: n - 1 }, { level: 0.95 })).toBeLessThan(0.8);
    }
  });
  test("are near ((1.96 + 0.84) / distance)² times the variance of one row", () => {
    const n = rocAucRows({ auc: 0.85, limit: 0.84, prevalence: 0.1 }, usual);
    const variance = hanleyMcNeilVariance({ auc: 0.85, positives: 1e5, negatives: 9e5 }) * 1e6;
    expect(relativeError(n, (7.848879734 * variance) / 0.0001)).toBeLessThan(1e-3);
  });
});

test("rows beyond all counting are told at once", () => {
  const n = rocAucRows({ auc: 0.9, limit: 0.9 - 1e-9, prevalence: 0.01 }, usual);
  expect(n).toBeGreaterThan(1e17);
});

describe("rows for two areas on the same rows", () => {
  const equal = { candidate: 0.85, champion: 0.85, limit: -0.01, prevalence: 0.1, correlation: 0.8 };
  test("are the smallest number with the planned power", () => {
    const n = pairedRocAucRows(equal, usual);
    expect(pairedRocAucPower({ ...equal, n }, { level: 0.95 })).toBeGreaterThanOrEqual(0.8);
    expect(pairedRocAucPower({ ...equal, n: n - 1 }, { level: 0.95 })).toBeLessThan(0.8);
  });
  test("agree with the rows from an observed variance", () => {
    const n = pairedRocAucRows(equal, usual);
    const standardError = Math.sqrt(pairedHanleyMcNeilVariance({ ...equal, positives: n * 0.1, negatives: n * 0.9 }));
    expect(relativeError(rowsFromPrecision({ difference: 0, limit: -0.01, n, standardError }, usual), n)).toBeLessThan(
      1e-3,
    );
  });
  test("and the margin that n rows serve is their inverse", () => {
    const n = pairedRocAucRows(equal, usual);
    const margin = pairedRocAucSmallestMargin({ auc: 0.85, prevalence: 0.1, correlation: 0.8, n }, usual);
    expect(relativeError(margin, 0.01)).toBeLessThan(1e-3);
    expect(margin).toBeLessThanOrEqual(0.01);
  });
});

test("what n rows see of an area is the inverse of the rows; with very few rows it is nothing", () => {
  const distance = rocAucSmallestDistance({ limit: 0.8, prevalence: 0.1, n: 2000 }, usual);
  expect(rocAucPower({ auc: 0.8 + distance, limit: 0.8, prevalence: 0.1, n: 2000 }, { level: 0.95 })).toBeCloseTo(
    0.8,
    9,
  );
  expect(rocAucSmallestDistance({ limit: 0.999, prevalence: 0.1, n: 5 }, usual)).toBeGreaterThan(0);
});

test("numbers that mean nothing are refused", () => {
  expect(() => hanleyMcNeilVariance({ auc: 1, positives: 5, negatives: 5 })).toThrow(
    "auc must be between 0 and 1, not 1.",
  );
  expect(() => hanleyMcNeilVariance({ auc: 0.7, positives: 0, negatives: 5 })).toThrow(
    "positives must be above 0, not 0.",
  );
  expect(() => rocAucRows({ auc: 0.8, limit: 0.8, prevalence: 0.1 }, usual)).toThrow("at the limit no number of rows");
  expect(() => rocAucRows({ auc: 0.8, limit: 0.7, prevalence: 0 }, usual)).toThrow(
    "prevalence must be between 0 and 1",
  );
  expect(() => pairedRocAucRows({ candidate: 0.8, champion: 0.7, prevalence: 0.1, correlation: 1 }, usual)).toThrow(
    "correlation must be between -1 and 1, not 1.",
  );
});
