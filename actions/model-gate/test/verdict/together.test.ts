import { studentTCdf } from "@gatewright/stats/distributions/student-t.ts";
import { benjaminiHochberg } from "@gatewright/stats/multiplicity/benjamini-hochberg.ts";
import { holm } from "@gatewright/stats/multiplicity/holm.ts";
import { pairedT, pairedTInterval } from "@gatewright/stats/paired/paired-t.ts";
import { randomNormal } from "@gatewright/stats/random/normal.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { describe, expect, it } from "vitest";
import { benjaminiHochbergLevels, holmLevels, type Together } from "../../src/verdict/together.ts";

const error = 0.025;

/** An interval that lies outside exactly at the levels that its one-sided p-value allows. */
const withP = (p: number): Together => ({ outsideAt: (level) => p <= (1 - level) / 2 + 1e-15 });

const rejected = (levels: readonly (number | undefined)[]) => levels.map((level) => level !== undefined);

describe("Holm over the blocking comparisons", () => {
  it("judges a single comparison at the gate's own confidence", () => {
    expect(holmLevels([withP(0.024)], error)).toEqual([0.95]);
    expect(holmLevels([withP(0.026)], error)).toEqual([undefined]);
  });

  it("steps down: 0.004, 0.006, 0.012 and 0.03 of four, by hand", () => {
    // 0.004 <= 0.025/4; 0.006 <= 0.025/4, too; then two are left: 0.012 <= 0.025/2; then one: 0.03 > 0.025.
    const levels = holmLevels([0.03, 0.004, 0.012, 0.006].map(withP), error);
    expect(levels[0]).toBeUndefined();
    expect(levels[1]).toBeCloseTo(1 - 0.05 / 4, 12);
    expect(levels[3]).toBeCloseTo(1 - 0.05 / 4, 12);
    expect(levels[2]).toBeCloseTo(1 - 0.05 / 2, 12);
  });

  it("rejects none when the smallest p-value is too large for all of them", () => {
    expect(rejected(holmLevels([0.007, 0.008, 0.009, 0.02].map(withP), error))).toEqual([false, false, false, false]);
  });

  it("rejects exactly what Holm's adjusted p-values reject", () => {
    const random = randomFrom("holm");
    for (let trial = 0; trial < 300; trial += 1) {
      const p = Array.from({ length: 1 + random.integer(12) }, () => random.next() ** 3 * 0.2);
      const expected = holm(p).map((adjusted) => adjusted <= error);
      expect(rejected(holmLevels(p.map(withP), error)), p.join(", ")).toEqual(expected);
    }
  });

  it("says nothing of nothing", () => {
    expect(holmLevels([], error)).toEqual([]);
  });
});

describe("Benjamini and Hochberg over the comparisons that warn", () => {
  it("steps up: the largest rank whose p-value is small enough takes all smaller ones along", () => {
    // Ranks 1 to 4 of 4 allow 0.00625, 0.0125, 0.01875, 0.025: 0.024 is the fourth and takes 0.013 and 0.02 along.
    expect(benjaminiHochbergLevels([0.013, 0.02, 0.024, 0.001].map(withP), error)).toEqual([0.95, 0.95, 0.95, 0.95]);
    expect(rejected(benjaminiHochbergLevels([0.013, 0.02, 0.026, 0.001].map(withP), error))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("rejects exactly what the adjusted p-values reject", () => {
    const random = randomFrom("benjamini hochberg");
    for (let trial = 0; trial < 300; trial += 1) {
      const p = Array.from({ length: 1 + random.integer(12) }, () => random.next() ** 3 * 0.2);
      const expected = benjaminiHochberg(p).map((adjusted) => adjusted <= error);
      expect(rejected(benjaminiHochbergLevels(p.map(withP), error)), p.join(", ")).toEqual(expected);
    }
  });
});

describe("intervals of means judged together", () => {
  /** Comparisons as the gate has them: t intervals of paired differences, some of which are losses. */
  const samples = (random: Random) =>
    Array.from({ length: 1 + random.integer(10) }, () => {
      const loss = random.next() < 0.5 ? 0.8 : 0;
      return Array.from({ length: 4 + random.integer(20) }, () => randomNormal(random) - loss);
    });

  const lossSeenAt = (differences: number[]): Together => ({
    outsideAt: (level) => pairedTInterval(differences, level).high < 0,
  });

  const lossP = (differences: number[]) => {
    const { statistic, df } = pairedT(differences);
    return studentTCdf(statistic, df);
  };

  it.each([
    ["Holm", holmLevels, holm],
    ["Benjamini and Hochberg", benjaminiHochbergLevels, benjaminiHochberg],
  ] as const)(
    "are rejected where the p-values of their t tests, adjusted by %s, are at most 2.5 %",
    (name, byLevel, adjust) => {
      const random = randomFrom(name);
      let rejections = 0;
      for (let trial = 0; trial < 100; trial += 1) {
        const comparisons = samples(random);
        const expected = adjust(comparisons.map(lossP)).map((adjusted) => adjusted <= error);
        expect(rejected(byLevel(comparisons.map(lossSeenAt), error)), `trial ${trial}`).toEqual(expected);
        rejections += expected.filter(Boolean).length;
      }
      expect(rejections).toBeGreaterThan(100);
    },
  );
});
