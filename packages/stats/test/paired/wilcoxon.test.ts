import { expect, it } from "vitest";
import type { Alternative } from "../../src/alternative.ts";
import { wilcoxon, type Zeros } from "../../src/paired/wilcoxon.ts";
import { deviations, oracle } from "../oracle/intervals.ts";

interface Row {
  differences: number[];
  zeros: Zeros;
  alternative: Alternative;
  plus: number;
  normal: number;
  corrected: number;
  exact?: number;
}

const rows = oracle.wilcoxon as Row[];

it("agrees with SciPy in the normal approximation, with and without continuity correction, ties and both kinds of zeros", () => {
  const { add, worst } = deviations(0);
  for (const { differences, zeros, alternative, ...expected } of rows) {
    for (const variant of ["normal", "corrected"] as const) {
      const result = wilcoxon(differences, { zeros, alternative, variant });
      expect(result.plus).toBe(expected.plus);
      add(result.pValue, expected[variant], [differences.length, zeros, alternative, variant]);
    }
  }
  expect(worst.numbers).toBe(2 * rows.length);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("agrees with SciPy's exact distribution up to 50 differences, and with every assignment of signs where zeros keep ranks", () => {
  const { add, worst } = deviations(0);
  for (const { differences, zeros, alternative, exact } of rows) {
    if (exact === undefined) continue;
    add(wilcoxon(differences, { zeros, alternative, variant: "exact" }).pValue, exact, [
      differences,
      zeros,
      alternative,
    ]);
  }
  expect(worst.numbers).toBeGreaterThan(40);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});

it("counts by hand: of the 256 ways to give 8 ranks a sign, 25 leave the negative ones a sum of at most 8", () => {
  const differences = [1, 2, -3, 4, -5, 6, 7, 8];
  expect(wilcoxon(differences)).toMatchObject({ plus: 28, minus: 8, n: 8, pValue: 50 / 256, variant: "exact" });
});

it("chooses the exact distribution where it can, else the corrected normal one, and says which", () => {
  const untied = Array.from({ length: 51 }, (_, i) => (i % 3 === 0 ? -1 : 1) * (i + 1));
  expect(wilcoxon(untied.slice(1)).title).toBe("exact Wilcoxon signed-rank test");
  expect(wilcoxon(untied).title).toBe("Wilcoxon signed-rank test, normal approximation with continuity correction");
  expect(wilcoxon([1, 1, 2]).variant).toBe("corrected");
  expect(wilcoxon([1, 0, 2], { zeros: "pratt" }).title).toBe("exact signed-rank test with Pratt's zeros");
  expect(wilcoxon([1, 2], { variant: "normal" }).title).toBe("Wilcoxon signed-rank test, normal approximation");
});

it("gives the same p-value when all differences change their signs", () => {
  const differences = [0.4, -1.2, 2.5, 3.1, 0, -0.3, 0, 5];
  for (const zeros of ["wilcoxon", "pratt"] as const) {
    for (const variant of ["exact", "normal", "corrected"] as const) {
      const turned = differences.map((difference) => -difference);
      const [there, back] = [differences, turned].map((values) => wilcoxon(values, { zeros, variant }).pValue);
      expect(back).toBeCloseTo(there ?? 0, 14);
    }
  }
});

it("says 1, or nothing, of differences that are all zero", () => {
  expect(wilcoxon([0, 0]).pValue).toBe(1);
  expect(wilcoxon([0, 0], { variant: "normal" }).pValue).toBeNaN();
});

it("refuses an exact distribution that does not hold, no differences, and numbers that are none", () => {
  expect(() => wilcoxon([1, 1], { variant: "exact" })).toThrow(/with ties/);
  expect(() =>
    wilcoxon(
      Array.from({ length: 51 }, (_, i) => i + 1),
      { variant: "exact" },
    ),
  ).toThrow(RangeError);
  expect(() => wilcoxon([])).toThrow(RangeError);
  expect(() => wilcoxon([1, Number.NaN])).toThrow(RangeError);
});
