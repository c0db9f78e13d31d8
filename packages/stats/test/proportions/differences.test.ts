import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/interval.ts";
import { miettinenNurminenInterval, scoreRatioInterval } from "../../src/proportions/miettinen-nurminen.ts";
import { type Count, newcombeInterval } from "../../src/proportions/newcombe.ts";
import { oracle, worstInterval } from "../oracle/intervals.ts";

type Method = (a: Count, b: Count, level: number) => Interval;

const ofNumbers =
  (method: Method) =>
  (x = 0, n = 0, y = 0, m = 0, level = 0): Interval =>
    method({ successes: x, n }, { successes: y, n: m }, level);

const rounded = ({ low, high }: Interval, digits: number) => [low, high].map((end) => Number(end.toFixed(digits)));

it("agrees with Newcombe's interval in 40 digits", () => {
  const worst = worstInterval(oracle.newcombe, ofNumbers(newcombeInterval), 0);
  expect(worst.numbers).toBe(2 * oracle.newcombe.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("agrees with Miettinen and Nurminen's interval by maximised likelihoods in 40 digits", () => {
  const worst = worstInterval(oracle.miettinenNurminen, ofNumbers(miettinenNurminenInterval), 0);
  expect(worst.numbers).toBe(2 * oracle.miettinenNurminen.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("agrees with the score interval of a ratio by maximised likelihoods in 40 digits, also without successes on one side", () => {
  const worst = worstInterval(oracle.scoreRatio, ofNumbers(scoreRatioInterval), 0);
  expect(worst.numbers).toBe(2 * oracle.scoreRatio.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
  expect(oracle.scoreRatio.some((row) => row.at(-1) === null)).toBe(true);
  expect(oracle.scoreRatio.some((row) => row[0] === 0)).toBe(true);
});

// Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), table II:
// methods 10 (hybrid score) and 6 (Miettinen–Nurminen).
describe.each([
  { counts: [56, 70, 48, 80], hybrid: [0.0524, 0.3339], score: [0.0528, 0.3382] },
  { counts: [9, 10, 3, 10], hybrid: [0.1705, 0.809], score: [0.17, 0.8406] },
  { counts: [6, 7, 2, 7], hybrid: [0.0582, 0.8062], score: [0.0342, 0.8534] },
  { counts: [5, 56, 0, 29], hybrid: [-0.0381, 0.1926], score: [-0.0326, 0.1933] },
  { counts: [0, 10, 0, 20], hybrid: [-0.1611, 0.2775], score: [-0.1658, 0.2844] },
  { counts: [0, 10, 0, 10], hybrid: [-0.2775, 0.2775], score: [-0.2879, 0.2879] },
  { counts: [10, 10, 0, 20], hybrid: [0.6791, 1], score: [0.7156, 1] },
  { counts: [10, 10, 0, 10], hybrid: [0.6075, 1], score: [0.6636, 1] },
])("Newcombe's published example $counts", ({ counts, hybrid, score }) => {
  it("has the hybrid score interval of the table", () => {
    expect(rounded(ofNumbers(newcombeInterval)(...counts, 0.95), 4)).toEqual(hybrid);
  });

  it("has the Miettinen–Nurminen interval of the table", () => {
    expect(rounded(ofNumbers(miettinenNurminenInterval)(...counts, 0.95), 4)).toEqual(score);
  });
});

// Fagerland, Lydersen and Laake, Recommended confidence intervals for two independent binomial proportions, Statistical Methods in
// Medical Research 24 (2015).
it.each([
  { counts: [24, 73, 53, 65], published: [0.28, 0.56] },
  { counts: [29, 55, 11, 11], published: [0.397, 0.742] },
  { counts: [7, 18, 1, 18], published: [1.296, 42.544] },
])("has the published interval of the ratio of $counts", ({ counts, published }) => {
  expect(rounded(ofNumbers(scoreRatioInterval)(...counts, 0.95), 3)).toEqual(published);
});

describe.each([
  ["Newcombe", newcombeInterval],
  ["Miettinen–Nurminen", miettinenNurminenInterval],
] as const)("%s", (_name, method) => {
  it("turns over when the samples change places", () => {
    for (const [x, n, y, m] of [
      [3, 10, 9, 14],
      [0, 10, 4, 4],
      [500, 900, 2, 7],
    ]) {
      const [a, b] = [
        { successes: x ?? 0, n: n ?? 0 },
        { successes: y ?? 0, n: m ?? 0 },
      ];
      const [there, back] = [method(a, b, 0.95), method(b, a, 0.95)];
      expect(back.low).toBeCloseTo(-there.high, 12);
      expect(back.high).toBeCloseTo(-there.low, 12);
    }
  });

  it("refuses counts that are none and levels outside (0, 1)", () => {
    const good = { successes: 1, n: 2 };
    expect(() => method({ successes: 3, n: 2 }, good, 0.95)).toThrow(RangeError);
    expect(() => method(good, { successes: 0, n: 0 }, 0.95)).toThrow(RangeError);
    expect(() => method(good, good, 1)).toThrow(RangeError);
  });
});

it("gives reciprocal ends of a ratio when the samples change places, and no bound where there is none", () => {
  const [a, b] = [
    { successes: 8, n: 15 },
    { successes: 4, n: 15 },
  ];
  const [there, back] = [scoreRatioInterval(a, b, 0.95), scoreRatioInterval(b, a, 0.95)];
  expect(back.low).toBeCloseTo(1 / there.high, 12);
  expect(back.high).toBeCloseTo(1 / there.low, 12);
  const none = { successes: 0, n: 10 };
  expect(scoreRatioInterval(a, none, 0.95).high).toBe(Number.POSITIVE_INFINITY);
  expect(scoreRatioInterval(none, b, 0.95).low).toBe(0);
  expect(scoreRatioInterval(none, none, 0.95)).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
  expect(() => scoreRatioInterval({ successes: 3, n: 2 }, b, 0.95)).toThrow(RangeError);
});
