import { expect, it } from "vitest";
import type { Interval } from "../../src/interval.ts";
import { pairedClopperPearsonInterval } from "../../src/paired/paired-clopper-pearson.ts";
import { type Discordant, tangoInterval } from "../../src/paired/tango.ts";
import { tangoWilsonInterval } from "../../src/paired/tango-wilson.ts";
import { oracle, worstInterval } from "../oracle/intervals.ts";

type Method = (counts: Discordant, level: number) => Interval;

const ofNumbers =
  (method: Method) =>
  (gained = 0, lost = 0, n = 0, level = 0) =>
    method({ gained, lost, n }, level);

it.each([
  ["Tango's interval", tangoInterval, oracle.tango],
  ["Tango's interval, widened by Wilson's of both shares,", tangoWilsonInterval, oracle.tangoWilson],
  ["the pair of exact bounds", pairedClopperPearsonInterval, oracle.pairedClopperPearson],
] as const)(
  "%s agrees with the oracle, from 1 pair to ten million, at levels up to 1 − 1e-12",
  (_name, method, rows) => {
    const worst = worstInterval(rows, ofNumbers(method), 0);
    expect(worst.numbers).toBe(2 * rows.length);
    expect(worst.error, worst.at).toBeLessThan(1e-10);
  },
);

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
  const [there, back] = [
    tangoInterval({ gained: 12, lost: 2, n: 50 }, 0.95),
    tangoInterval({ gained: 2, lost: 12, n: 50 }, 0.95),
  ];
  expect(back.low).toBeCloseTo(-there.high, 14);
  expect(back.high).toBeCloseTo(-there.low, 14);
});

it.each([
  ["Tango's interval", tangoInterval],
  ["the widened one", tangoWilsonInterval],
  ["the exact one", pairedClopperPearsonInterval],
] as const)("%s refuses counts that are none, and levels outside (0, 1)", (_name, method) => {
  for (const [gained, lost, n] of [
    [-1, 0, 5],
    [3, 3, 5],
    [0, 0, 0],
    [Number.NaN, 0, 5],
    [0, 0, Number.POSITIVE_INFINITY],
  ]) {
    expect(() => ofNumbers(method)(gained, lost, n, 0.95)).toThrow(RangeError);
  }
  expect(() => ofNumbers(method)(1, 1, 5, 0)).toThrow(RangeError);
});
