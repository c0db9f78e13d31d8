import { describe, expect, test } from "vitest";
import { rowsToSettle } from "../../src/power/rows-to-settle.ts";
import { rowsFromPrecision, smallestVisible } from "../../src/power/smallest-visible.ts";

describe("the smallest effect that evidence shows", () => {
  test("at 95 % and a power of 80 % is 2.80 standard errors", () => {
    expect(smallestVisible({ standardError: 0.01 }, 0.95, 0.8)).toBeCloseTo(0.028015852181, 11);
  });
  test("is the same from the half-width of the interval", () => {
    const fromInterval = smallestVisible({ halfWidth: 1.959963984540054 * 0.01 }, 0.95, 0.8);
    expect(fromInterval).toBeCloseTo(smallestVisible({ standardError: 0.01 }, 0.95, 0.8), 14);
  });
  test("with a power of one half is the half-width", () => {
    expect(smallestVisible({ halfWidth: 0.03 }, 0.95, 0.5)).toBeCloseTo(0.03, 14);
  });
  test("is nothing where nothing varies", () => {
    expect(smallestVisible({ standardError: 0 }, 0.95, 0.8)).toBe(0);
  });
});

test("rows from an observed precision grow with its square", () => {
  const design = { level: 0.95, power: 0.8 };
  const rows = rowsFromPrecision({ difference: -0.01, n: 1000, standardError: 0.01 }, design);
  expect(rows).toBe(Math.ceil(1000 * 2.8015852181 ** 2));
  expect(rowsFromPrecision({ difference: 0, limit: -0.02, n: 1000, standardError: 0.01 }, design)).toBe(
    Math.ceil(rows / 4),
  );
});

describe("the rows that settle an interval", () => {
  test("four times as many when the half-width is twice the distance", () => {
    expect(rowsToSettle({ estimate: 0.5, halfWidthTowardsLimit: 0.5, limit: 0.25, n: 300 })).toBe(1200);
    expect(rowsToSettle({ estimate: -0.5, halfWidthTowardsLimit: 0.5, limit: -0.25, n: 300 })).toBe(1200);
  });
  test("are rounded up", () => {
    expect(rowsToSettle({ estimate: 0, halfWidthTowardsLimit: 0.02, limit: -0.015, n: 1000 })).toBe(1778);
  });
  test("do not exist when the estimate is the limit, or the interval has no end", () => {
    expect(rowsToSettle({ estimate: -0.01, halfWidthTowardsLimit: 0.02, limit: -0.01, n: 100 })).toBeUndefined();
    expect(rowsToSettle({ estimate: 0, halfWidthTowardsLimit: 0, limit: 0, n: 100 })).toBeUndefined();
    expect(
      rowsToSettle({ estimate: 0, halfWidthTowardsLimit: Number.POSITIVE_INFINITY, limit: 1, n: 100 }),
    ).toBeUndefined();
  });
});

test("numbers that mean nothing are refused", () => {
  expect(() => smallestVisible({ standardError: -1 }, 0.95, 0.8)).toThrow("The precision must be 0 and more, not -1.");
  expect(() => smallestVisible({ halfWidth: Number.NaN }, 0.95, 0.8)).toThrow(
    "The precision must be 0 and more, not NaN.",
  );
  expect(() => smallestVisible({ standardError: 1 }, 0.95, 1)).toThrow("power must be between 0 and 1, not 1.");
  expect(() => rowsToSettle({ estimate: Number.NaN, halfWidthTowardsLimit: 1, limit: 0, n: 5 })).toThrow(
    "must be finite",
  );
  expect(() => rowsToSettle({ estimate: 1, halfWidthTowardsLimit: -1, limit: 0, n: 5 })).toThrow("must be 0 and more");
  expect(() => rowsToSettle({ estimate: 1, halfWidthTowardsLimit: 1, limit: 0, n: 0 })).toThrow(
    "n must be above 0, not 0.",
  );
  expect(() => rowsFromPrecision({ difference: 0, n: 5, standardError: 1 }, { level: 0.95, power: 0.8 })).toThrow(
    "at the limit",
  );
});
