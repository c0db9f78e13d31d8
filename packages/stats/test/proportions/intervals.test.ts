import { describe, expect, it } from "vitest";
import type { Interval } from "../../src/interval.ts";
import { agrestiCoullInterval } from "../../src/proportions/agresti-coull.ts";
import { clopperPearsonInterval } from "../../src/proportions/clopper-pearson.ts";
import { jeffreysInterval } from "../../src/proportions/jeffreys.ts";
import { wilsonInterval } from "../../src/proportions/wilson.ts";
import { oracle, worstInterval } from "../oracle/intervals.ts";

type Method = (successes: number, n: number, level: number) => Interval;

const methods: [name: string, method: Method, rows: number[][]][] = [
  ["Wilson", wilsonInterval, oracle.wilson],
  ["Clopper–Pearson", clopperPearsonInterval, oracle.clopperPearson],
  ["Agresti–Coull", agrestiCoullInterval, oracle.agrestiCoull],
  ["Jeffreys", jeffreysInterval, oracle.jeffreys],
];

describe.each(methods)("%s", (_name, method, rows) => {
  it("agrees with the oracle to 1e-10 of each end, from 1 trial to a million, at levels up to 1 − 1e-6", () => {
    const worst = worstInterval(rows, method, 0);
    expect(worst.numbers).toBeGreaterThan(100);
    expect(worst.error, worst.at).toBeLessThan(1e-10);
  });

  it("lies in [0, 1], holds the share, and is mirrored when successes and failures change places", () => {
    for (const n of [1, 7, 60]) {
      for (let successes = 0; successes <= n; successes += 1) {
        const { low, high } = method(successes, n, 0.9);
        const other = method(n - successes, n, 0.9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
        expect(other.low).toBeCloseTo(1 - high, 13);
        expect(other.high).toBeCloseTo(1 - low, 13);
      }
    }
  });

  it("grows with its level, and carries it", () => {
    const [narrow, wide] = [method(7, 30, 0.9), method(7, 30, 0.99)];
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
    expect([narrow.level, wide.level]).toEqual([0.9, 0.99]);
  });

  it("refuses counts that are none and levels outside (0, 1)", () => {
    for (const [successes, n] of [
      [3, 2],
      [-1, 2],
      [0, 0],
      [Number.NaN, 2],
      [1, Number.NaN],
      [1, Number.POSITIVE_INFINITY],
    ]) {
      expect(() => method(successes ?? 0, n ?? 0, 0.95)).toThrow(RangeError);
    }
    for (const level of [0, 1, Number.NaN, -0.5]) expect(() => method(1, 2, level)).toThrow(RangeError);
  });
});

// Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I.
it.each([
  { successes: 15, n: 148, wilson: [0.0624, 0.1605], exact: [0.0578, 0.1617] },
  { successes: 0, n: 20, wilson: [0, 0.1611], exact: [0, 0.1684] },
  { successes: 1, n: 29, wilson: [0.0061, 0.1718], exact: [0.0009, 0.1776] },
])("gives Newcombe's published intervals of $successes/$n", ({ successes, n, wilson, exact }) => {
  for (const [{ low, high }, published] of [
    [wilsonInterval(successes, n, 0.95), wilson],
    [clopperPearsonInterval(successes, n, 0.95), exact],
  ] as const) {
    expect([low, high].map((end) => Number(end.toFixed(4)))).toEqual(published);
  }
});

it("has the middle of Wilson's interval in Agresti and Coull's, which is never the shorter one", () => {
  for (let successes = 8; successes <= 32; successes += 1) {
    const [ours, wilson] = [agrestiCoullInterval(successes, 40, 0.95), wilsonInterval(successes, 40, 0.95)];
    expect(ours.low + ours.high).toBeCloseTo(wilson.low + wilson.high, 14);
    expect(ours.high - ours.low).toBeGreaterThanOrEqual(wilson.high - wilson.low);
  }
});

it("takes counts that weights made fractional, between those of whole ones", () => {
  for (const method of [wilsonInterval, agrestiCoullInterval, jeffreysInterval]) {
    const [before, between, after] = [7, 7.5, 8].map((successes) => method(successes, 30.5, 0.95));
    expect(between?.low).toBeGreaterThan(before?.low ?? 1);
    expect(between?.low).toBeLessThan(after?.low ?? 0);
  }
});
