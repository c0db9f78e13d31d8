import { describe, expect, test } from "vitest";
import { erf, erfc, inverseErfc } from "../../src/special/error-function.ts";
import { regularizedBeta, regularizedBetaComplement } from "../../src/special/incomplete-beta.ts";
import { regularizedGammaP, regularizedGammaQ } from "../../src/special/incomplete-gamma.ts";
import { inverseRegularizedBeta, inverseRegularizedBetaComplement } from "../../src/special/inverse-incomplete-beta.ts";
import { inverseRegularizedGammaP, inverseRegularizedGammaQ } from "../../src/special/inverse-incomplete-gamma.ts";
import { logBeta } from "../../src/special/log-beta.ts";
import { logGamma } from "../../src/special/log-gamma.ts";
import { worstAgainstOracle } from "../oracle/distributions.ts";

describe("agrees with the oracle to 1e-10, tails to 1e-300 and parameters to 1e7", () => {
  test.each([
    ["logGamma", logGamma],
    ["logBeta", logBeta],
    ["erf", erf],
    ["erfc", erfc],
    ["inverseErfc", inverseErfc],
    ["regularizedBeta", regularizedBeta],
    ["regularizedBetaComplement", regularizedBetaComplement],
    ["inverseRegularizedBeta", inverseRegularizedBeta],
    ["inverseRegularizedBetaComplement", inverseRegularizedBetaComplement],
    ["regularizedGammaP", regularizedGammaP],
    ["regularizedGammaQ", regularizedGammaQ],
  ] as [string, (...values: number[]) => number][])("%s", (name, compute) => {
    const { error, at } = worstAgainstOracle(name, compute);
    expect(error, at).toBeLessThan(1e-10);
  });
});

describe("the ends of the arguments are exact", () => {
  test("erf and erfc at 0 and the infinities, and their inverse", () => {
    expect([erf(0), erf(Infinity), erf(-Infinity)]).toEqual([0, 1, -1]);
    expect([erfc(0), erfc(Infinity), erfc(-Infinity)]).toEqual([1, 0, 2]);
    expect([inverseErfc(0), inverseErfc(1), inverseErfc(2)]).toEqual([Infinity, 0, -Infinity]);
  });

  test("the incomplete beta function at x = 0 and 1, its inverses at p = 0 and 1", () => {
    for (const [a, b] of [
      [0.1, 1e7],
      [0.5, 0.5],
      [3, 4],
    ] as const) {
      expect([regularizedBeta(0, a, b), regularizedBeta(1, a, b)]).toEqual([0, 1]);
      expect([regularizedBetaComplement(0, a, b), regularizedBetaComplement(1, a, b)]).toEqual([1, 0]);
      expect([inverseRegularizedBeta(0, a, b), inverseRegularizedBeta(1, a, b)]).toEqual([0, 1]);
      expect([inverseRegularizedBetaComplement(0, a, b), inverseRegularizedBetaComplement(1, a, b)]).toEqual([1, 0]);
    }
  });

  test("the incomplete gamma function at x = 0 and ∞, its inverses at p = 0 and 1", () => {
    expect([regularizedGammaP(2.5, 0), regularizedGammaP(2.5, Infinity)]).toEqual([0, 1]);
    expect([regularizedGammaQ(2.5, 0), regularizedGammaQ(2.5, Infinity)]).toEqual([1, 0]);
    expect([inverseRegularizedGammaP(2.5, 0), inverseRegularizedGammaP(2.5, 1)]).toEqual([0, Infinity]);
    expect([inverseRegularizedGammaQ(2.5, 0), inverseRegularizedGammaQ(2.5, 1)]).toEqual([Infinity, 0]);
  });

  test("log-gamma is 0 at 1 and 2, and infinite at its poles", () => {
    expect([logGamma(1), logGamma(2)].map(Math.abs)).toEqual([0, 0]);
    expect([0, -1, -2, Infinity].map(logGamma)).toEqual([Infinity, Infinity, Infinity, Infinity]);
  });
});

describe("identities", () => {
  const parameters = [0.1, 0.7, 1, 2.5, 20, 300, 1e5, 1e7];

  test("Γ(x + 1) = x Γ(x)", () => {
    for (const x of [0.2, 0.9, 1.4, 2.6, 9.5, 12, 1e4]) {
      expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-15 * (10 + logGamma(x + 1)));
    }
  });

  test("both tails of the incomplete beta function add up to 1, mirrored they are equal, and they are monotone", () => {
    for (const a of parameters) {
      for (const b of parameters) {
        let before = 0;
        for (let step = 1; step < 64; step += 1) {
          const x = step / 64;
          const lower = regularizedBeta(x, a, b);
          expect(lower + regularizedBetaComplement(x, a, b)).toBeCloseTo(1, 13);
          expect(regularizedBetaComplement(1 - x, b, a)).toBe(lower);
          expect(lower).toBeGreaterThanOrEqual(before);
          before = lower;
        }
      }
    }
  });

  test("the inverse of the incomplete beta function gives back its argument", () => {
    for (const a of parameters) {
      for (const b of parameters) {
        for (const p of [1e-200, 1e-12, 0.01, 0.5]) {
          const x = inverseRegularizedBeta(p, a, b);
          // Below the doubles, and where neighbouring doubles near 1 differ in their tails, there is nothing to give back.
          if (x < 1e-290 || (a + b > 1e6 && p < 1e-3) || x > 0.999) continue;
          expect(Math.abs(regularizedBeta(x, a, b) / p - 1), `${p} ${a} ${b}`).toBeLessThan(1e-9);
        }
      }
    }
  });

  test("the inverse of the incomplete gamma function gives back its argument", () => {
    for (const a of parameters) {
      for (const p of [1e-200, 1e-12, 0.01, 0.5, 0.9]) {
        const upper = inverseRegularizedGammaQ(a, p);
        expect(Math.abs(regularizedGammaQ(a, upper) / p - 1), `Q ${p} ${a}`).toBeLessThan(1e-9);
        const lower = inverseRegularizedGammaP(a, p);
        if (lower > 1e-290) {
          expect(Math.abs(regularizedGammaP(a, lower) / p - 1), `P ${p} ${a}`).toBeLessThan(1e-9);
        }
      }
    }
  });

  test("one parameter of 1 is a power: I_x(a, 1) = x^a", () => {
    for (const a of [0.1, 1, 7, 500]) {
      expect(regularizedBeta(0.8, a, 1) / 0.8 ** a).toBeCloseTo(1, 12);
      expect(inverseRegularizedBeta(0.3, a, 1) / 0.3 ** (1 / a)).toBeCloseTo(1, 12);
    }
  });
});

describe("arguments that are not allowed are a RangeError", () => {
  test.each([
    ["x above 1", () => regularizedBeta(1.1, 1, 1), "x must be between 0 and 1, not 1.1."],
    ["x NaN", () => regularizedBetaComplement(Number.NaN, 1, 1), "x must be between 0 and 1, not NaN."],
    ["a = 0", () => regularizedBeta(0.5, 0, 1), "a must be a positive number, not 0."],
    ["b infinite", () => logBeta(1, Infinity), "b must be a positive number, not Infinity."],
    ["p below 0", () => inverseRegularizedBeta(-0.1, 1, 1), "p must be between 0 and 1, not -0.1."],
    ["b NaN", () => inverseRegularizedBetaComplement(0.1, 1, Number.NaN), "a positive number"],
    ["gamma of x below 0", () => regularizedGammaP(1, -1), "x must be at least 0, not -1."],
    ["gamma of a = −1", () => regularizedGammaQ(-1, 1), "a must be a positive number, not -1."],
    ["gamma inverse of 2", () => inverseRegularizedGammaP(1, 2), "must be between 0 and 1, not 2."],
    ["gamma inverse of NaN", () => inverseRegularizedGammaQ(1, Number.NaN), "must be between 0 and 1, not NaN."],
    ["erf of NaN", () => erf(Number.NaN), "x must be a number, not NaN."],
    ["erfc of NaN", () => erfc(Number.NaN), "x must be a number, not NaN."],
    ["inverse erfc of 3", () => inverseErfc(3), "value must be between 0 and 2, not 3."],
    ["log-gamma of NaN", () => logGamma(Number.NaN), "x must be a number, not NaN."],
  ])("%s", (_, compute, message) => {
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(message);
  });
});
