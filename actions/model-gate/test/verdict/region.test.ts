import { describe, expect, it } from "vitest";
import { positionOf } from "../../src/verdict/region.ts";

const inclusive = (allowed: { low?: number; high?: number }) => ({ allowed, boundary: "inclusive" as const });
const strict = (allowed: { low?: number; high?: number }) => ({ allowed, boundary: "strict" as const });

describe("An inclusive limit belongs to the region", () => {
  it.each([
    [{ low: 0.85, high: 0.9 }, "inside"],
    [{ low: 0.86, high: 0.9 }, "inside"],
    [{ low: 0.84, high: 0.9 }, "across"],
    [{ low: 0.8, high: 0.85 }, "across"],
    [{ low: 0.8, high: 0.84 }, "outside"],
  ])("%o against at least 0.85 is %s", (interval, position) => {
    expect(positionOf(interval, inclusive({ low: 0.85 }))).toBe(position);
  });

  it.each([
    [{ low: 0.1, high: 0.2 }, "inside"],
    [{ low: 0.2, high: 0.3 }, "across"],
    [{ low: 0.21, high: 0.3 }, "outside"],
  ])("%o against at most 0.2 is %s", (interval, position) => {
    expect(positionOf(interval, inclusive({ high: 0.2 }))).toBe(position);
  });

  it("is not missed by the last digit of a sum of decimals", () => {
    const sum = 0.1 + 0.2;
    expect(sum).not.toBe(0.3);
    expect(positionOf({ low: sum, high: sum }, inclusive({ high: 0.3 }))).toBe("inside");
    expect(positionOf({ low: 0.3 - 1e-9, high: 0.4 }, inclusive({ low: 0.3 }))).toBe("across");
  });
});

describe("A strict limit does not belong to the region", () => {
  it.each([
    [{ low: -0.009, high: 0.01 }, "inside"],
    [{ low: -0.01, high: 0.01 }, "across"],
    [{ low: -0.02, high: 0 }, "across"],
    [{ low: -0.02, high: -0.01 }, "across"],
    [{ low: -0.02, high: -0.011 }, "outside"],
  ])("%o against a loss under 0.01 is %s", (interval, position) => {
    expect(positionOf(interval, strict({ low: -0.01 }))).toBe(position);
  });

  it("is not passed by an interval without width that lies on it", () => {
    expect(positionOf({ low: 0, high: 0 }, strict({ low: 0 }))).toBe("across");
  });
});

describe("A region with two ends", () => {
  const region = inclusive({ low: 0.87, high: 0.93 });

  it.each([
    [{ low: 0.87, high: 0.93 }, "inside"],
    [{ low: 0.8, high: 0.95 }, "across"],
    [{ low: 0.8, high: 0.86 }, "outside"],
    [{ low: 0.94, high: 0.95 }, "outside"],
  ])("has %o %s", (interval, position) => {
    expect(positionOf(interval, region)).toBe(position);
  });
});

it("An interval that bounds nothing is across", () => {
  const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  expect(positionOf(everything, inclusive({ low: 0 }))).toBe("across");
  expect(positionOf(everything, strict({ high: 0 }))).toBe("across");
});

it("NaN is never inside", () => {
  const nothing = { low: Number.NaN, high: Number.NaN };
  for (const region of [inclusive({ low: 0 }), inclusive({ high: 0 }), strict({ low: 0 }), strict({ high: 0 })]) {
    expect(positionOf(nothing, region)).not.toBe("inside");
  }
});
