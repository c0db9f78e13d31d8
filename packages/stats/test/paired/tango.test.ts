import { expect, it } from "vitest";
import { tangoInterval } from "../../src/paired/tango.ts";
import { oracle, worstInterval } from "../oracle/intervals.ts";

const ofNumbers = (gained = 0, lost = 0, n = 0, level = 0) => tangoInterval({ gained, lost, n }, level);

it("agrees with maximised likelihoods in 40 digits, from 1 pair to ten million, at levels up to 1 − 1e-12", () => {
  const worst = worstInterval(oracle.tango, ofNumbers, 0);
  expect(worst.numbers).toBe(2 * oracle.tango.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

// Tango, Statistics in Medicine 17 (1998); Agresti and Min, Statistics in Medicine 24 (2005); Fagerland, Lydersen and Laake,
// Statistics in Medicine 33 (2014), table V.
it.each([
  { gained: 9, lost: 3, n: 32, level: 0.95, published: [-0.027, 0.39] },
  { gained: 0, lost: 1, n: 44, level: 0.9, published: [-0.096, 0.037] },
  { gained: 16, lost: 8, n: 86, level: 0.95, published: [-0.02, 0.207] },
  { gained: 1, lost: 7, n: 21, level: 0.95, published: [-0.517, -0.026] },
  { gained: 25, lost: 2, n: 102, level: 0.95, published: [0.139, 0.321] },
])("has the published interval of $gained gained and $lost lost of $n", ({ gained, lost, n, level, published }) => {
  const { low, high } = tangoInterval({ gained, lost, n }, level);
  expect([low, high].map((end) => Number(end.toFixed(3)))).toEqual(published);
});

it("turns over when the models change places", () => {
  const [there, back] = [ofNumbers(12, 2, 50, 0.95), ofNumbers(2, 12, 50, 0.95)];
  expect(back.low).toBeCloseTo(-there.high, 14);
  expect(back.high).toBeCloseTo(-there.low, 14);
});

it("refuses counts that are none", () => {
  for (const [gained, lost, n] of [
    [-1, 0, 5],
    [0, 0, 0],
    [Number.NaN, 0, 5],
    [0, 0, Number.POSITIVE_INFINITY],
  ]) {
    expect(() => ofNumbers(gained, lost, n, 0.95)).toThrow(RangeError);
  }
  expect(() => ofNumbers(1, 1, 5, 0)).toThrow(RangeError);
});
