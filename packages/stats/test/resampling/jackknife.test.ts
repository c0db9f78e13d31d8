import { describe, expect, it } from "vitest";
import { randomNormal } from "../../src/random/normal.ts";
import { randomFrom } from "../../src/random/random.ts";
import { influences } from "../../src/resampling/infinitesimal-jackknife.ts";
import {
  deleteGroups,
  jackknifeStandardError,
  jackknifeTInterval,
  leaveOneOut,
} from "../../src/resampling/jackknife.ts";
import type { ResampledSums } from "../../src/resampling/resampled-statistic.ts";

const random = randomFrom("jackknife");
const values = Float64Array.from({ length: 400 }, () => 3 + randomNormal(random));
const mean: ResampledSums = {
  kind: "sums",
  columns: [values, new Float64Array(400).fill(1)],
  value: ([sum = Number.NaN, count = Number.NaN]) => sum / count,
};
const average = values.reduce((sum, x) => sum + x, 0) / 400;
const standardError = Math.sqrt(values.reduce((sum, x) => sum + (x - average) ** 2, 0) / 399 / 400);

describe("jackknife", () => {
  it("gives the mean its textbook standard error, by single units exactly", () => {
    expect(jackknifeStandardError(leaveOneOut(mean))).toBeCloseTo(standardError, 14);
    expect(jackknifeStandardError({ values: deleteGroups(mean, 400) })).toBeCloseTo(standardError, 14);
  });

  it("gives it about the same by groups of units", () => {
    expect(jackknifeStandardError({ values: deleteGroups(mean, 100) }) / standardError).toBeCloseTo(1, 0);
  });

  it("linearises: the influences add up to 0 and their size is the standard error", () => {
    const root: ResampledSums = {
      ...mean,
      columns: [values.map((x) => x * x), new Float64Array(400).fill(1)],
      value: ([sum = Number.NaN, count = Number.NaN]) => Math.sqrt(sum / count),
    };
    const parts = influences(root);
    expect(parts.reduce((sum, u) => sum + u, 0)).toBeCloseTo(0, 12);
    const size = Math.sqrt(parts.reduce((sum, u) => sum + u * u, 0));
    expect(size / jackknifeStandardError(leaveOneOut(root))).toBeCloseTo(1, 2);
  });

  it("has t intervals around the estimate", () => {
    const { low, high } = jackknifeTInterval(average, leaveOneOut(mean), 0.95);
    expect((low + high) / 2).toBeCloseTo(average, 12);
    // t(0.975, 399) = 1.965927
    expect((high - low) / 2 / standardError).toBeCloseTo(1.965927, 5);
  });

  it("refuses groups that there cannot be", () => {
    expect(() => deleteGroups(mean, 1)).toThrow("from 2 to 400, not 1");
    expect(() => deleteGroups(mean, 401)).toThrow("from 2 to 400, not 401");
  });
});
