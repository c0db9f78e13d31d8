import { describe, expect, test } from "vitest";
import { agoWords, differenceWords, numberWords, sideBySideWords } from "../src/number-words.ts";

describe("numbers for people", () => {
  test.each([
    [0.8423456789, "0.842346"],
    [0, "0"],
    [1234567, "1234567"],
    [1e-7, "1e-7"],
    [-12.5, "-12.5"],
    ["NaN", "NaN"],
  ] as const)("%s is written %s", (value, words) => expect(numberWords(value)).toBe(words));

  test.each([
    [0.7497476342, 0.6758627451, "+0.073885"],
    [0.849748, 0.749748, "+0.100000"],
    [0.7249056, 0.7497484, "-0.024842"],
    [0.5, 0.5000000123, "-1.23e-8"],
    [0.9, 0.8, "+0.1"],
    [0.3, 0.1, "+0.2"],
    [0.8, 0.9, "-0.1"],
    [0.1 + 0.2, 0.3, "0"],
    [0, 0, "0"],
    ["NaN", 1, ""],
    [1, "Infinity", ""],
  ] as const)("%s against %s is %s", (value, reference, words) =>
    expect(differenceWords(value, reference)).toBe(words),
  );

  test("a difference is that of the two numbers as they are shown", () => {
    for (let step = 1; step < 500; step += 1) {
      const [value, reference] = [Math.sin(step) / 3, Math.cos(step * 7) / 2];
      const [shown, other] = sideBySideWords(value, reference);
      if (shown.includes("e") || other.includes("e")) continue;
      const decimals = shown.split(".")[1]?.length ?? 0;
      const difference = Number(differenceWords(value, reference));
      expect(difference.toFixed(decimals)).toBe((Number(shown) - Number(other)).toFixed(decimals));
    }
  });

  test.each([
    [0.75, 0.749748, ["0.750000", "0.749748"]],
    [8278, 8278, ["8278", "8278"]],
    [1, 0.9, ["1.0", "0.9"]],
    [1e-7, 0.5, ["1e-7", "0.5"]],
    ["NaN", 0.5, ["NaN", "0.5"]],
  ] as const)("%s beside %s is written %j", (value, reference, words) =>
    expect(sideBySideWords(value, reference)).toEqual(words),
  );

  test.each([
    ["2026-03-01T11:59:59.500Z", "just now"],
    ["2026-03-01T11:59:59.000Z", "1 second ago"],
    ["2026-03-01T10:30:00.000Z", "1 hour ago"],
    ["2026-02-26T11:00:00.000Z", "3 days ago"],
    ["2026-03-01T12:00:05.000Z", "just now"],
  ])("%s was %s", (then, words) => expect(agoWords(new Date(then), new Date("2026-03-01T12:00:00.000Z"))).toBe(words));
});
