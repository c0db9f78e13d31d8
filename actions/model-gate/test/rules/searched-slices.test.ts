import { describe, expect, it } from "vitest";
import { searchedSlices } from "../../src/rules/searched-slices.ts";

const all = (n: number) => Int32Array.from({ length: n }, (_, row) => row);
const sizes = (slices: ReturnType<typeof searchedSlices>) => slices.map(({ name, rows }) => [name, rows.length]);

describe("The slices that are searched", () => {
  const season = { name: "season", codes: Int32Array.from([0, 1, 0, 1, -1, 0]), values: ["summer", "winter", "never"] };
  const engines = { name: "engines", codes: Int32Array.from([0, 0, 1, 1, 1, 1]), values: ["2", "4"] };

  it("are every value of every column that has rows, and every pair of two that has rows", () => {
    expect(sizes(searchedSlices([season, engines], all(6)))).toEqual([
      ["season = summer", 3],
      ["season = winter", 2],
      ["season has no value", 1],
      ["engines = 2", 2],
      ["engines = 4", 4],
      ["season = summer and engines = 2", 1],
      ["season = winter and engines = 2", 1],
      ["season = summer and engines = 4", 2],
      ["season = winter and engines = 4", 1],
      ["season has no value and engines = 4", 1],
    ]);
  });

  it("hold their rows, ascending, of those that were given", () => {
    const [summer] = searchedSlices([season], Int32Array.from([2, 3, 5]));
    expect([...(summer?.rows ?? [])]).toEqual([2, 5]);
  });

  it("are quartiles of numbers, whose bounds are said", () => {
    const numbers = Float64Array.from({ length: 100 }, (_, row) => 100 - row);
    expect(sizes(searchedSlices([{ name: "speed", numbers }], all(100)))).toEqual([
      ["speed ≤ 25", 25],
      ["25 < speed ≤ 50", 25],
      ["50 < speed ≤ 75", 25],
      ["speed > 75", 25],
    ]);
  });

  it("put quartiles that are equal together, and rows without a number apart", () => {
    const numbers = Float64Array.from({ length: 12 }, (_, row) => (row < 7 ? 0 : row < 10 ? row : Number.NaN));
    expect(sizes(searchedSlices([{ name: "cost", numbers }], all(12)))).toEqual([
      ["cost ≤ 0", 7],
      ["0 < cost ≤ 7", 1],
      ["cost > 7", 2],
      ["cost has no value", 2],
    ]);
    const equal = searchedSlices([{ name: "cost", numbers: new Float64Array(3) }], all(3));
    expect(sizes(equal)).toEqual([["cost has a value", 3]]);
  });

  it("take a column of texts that are numbers for numbers, from nine values on", () => {
    const codes = (count: number) => Int32Array.from({ length: 36 }, (_, row) => row % count);
    const texts = (count: number) => Array.from({ length: count }, (_, code) => String(code * 10));
    expect(searchedSlices([{ name: "n", codes: codes(9), values: texts(9) }], all(36)).map(({ name }) => name)).toEqual(
      ["n ≤ 20", "20 < n ≤ 40", "40 < n ≤ 60", "n > 60"],
    );
    expect(searchedSlices([{ name: "n", codes: codes(4), values: texts(4) }], all(36)).map(({ name }) => name)).toEqual(
      ["n = 0", "n = 10", "n = 20", "n = 30"],
    );
  });
});
