import { describe, expect, test } from "vitest";
import { betaCdf, betaQuantile, betaSf, betaUpperQuantile } from "../../src/distributions/beta.ts";
import {
  binomialCdf,
  binomialPmf,
  binomialQuantile,
  binomialSf,
  binomialUpperQuantile,
} from "../../src/distributions/binomial.ts";
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredSf,
  chiSquaredUpperQuantile,
} from "../../src/distributions/chi-squared.ts";
import { fCdf, fQuantile, fSf, fUpperQuantile } from "../../src/distributions/f.ts";
import {
  hypergeometricCdf,
  hypergeometricPmf,
  hypergeometricQuantile,
  hypergeometricSf,
} from "../../src/distributions/hypergeometric.ts";
import { normalCdf, normalQuantile, normalSf, normalUpperQuantile } from "../../src/distributions/normal.ts";
import { studentTCdf, studentTQuantile, studentTSf, studentTUpperQuantile } from "../../src/distributions/student-t.ts";
import { regularizedBeta } from "../../src/special/incomplete-beta.ts";
import { worstAgainstOracle } from "../oracle/distributions.ts";

describe("agrees with the oracle to 1e-10, tails to 1e-300 and parameters to 1e7", () => {
  test.each([
    ["normalCdf", normalCdf],
    ["normalSf", normalSf],
    ["normalQuantile", normalQuantile],
    ["normalUpperQuantile", normalUpperQuantile],
    ["studentTCdf", studentTCdf],
    ["studentTSf", studentTSf],
    ["studentTQuantile", studentTQuantile],
    ["studentTUpperQuantile", studentTUpperQuantile],
    ["fCdf", fCdf],
    ["fSf", fSf],
    ["fQuantile", fQuantile],
    ["fUpperQuantile", fUpperQuantile],
    ["chiSquaredCdf", chiSquaredCdf],
    ["chiSquaredSf", chiSquaredSf],
    ["chiSquaredQuantile", chiSquaredQuantile],
    ["chiSquaredUpperQuantile", chiSquaredUpperQuantile],
    ["binomialPmf", binomialPmf],
    ["binomialCdf", binomialCdf],
    ["binomialSf", binomialSf],
    ["binomialQuantile", binomialQuantile],
    ["hypergeometricPmf", hypergeometricPmf],
    ["hypergeometricCdf", hypergeometricCdf],
    ["hypergeometricSf", hypergeometricSf],
  ] as [string, (...values: number[]) => number][])("%s", (name, compute) => {
    const { error, at } = worstAgainstOracle(name, compute);
    expect(error, at).toBeLessThan(1e-10);
  });
});

interface Continuous {
  name: string;
  cdf: (x: number) => number;
  sf: (x: number) => number;
  quantile: (p: number) => number;
  upperQuantile: (q: number) => number;
  /** The ends of the support. */
  ends: [number, number];
}

const continuous: Continuous[] = [
  {
    name: "normal",
    cdf: normalCdf,
    sf: normalSf,
    quantile: normalQuantile,
    upperQuantile: normalUpperQuantile,
    ends: [-Infinity, Infinity],
  },
  ...[0.5, 1, 4, 57.3, 1e7, Infinity].map(
    (df): Continuous => ({
      name: `t with ${df} degrees of freedom`,
      cdf: (t) => studentTCdf(t, df),
      sf: (t) => studentTSf(t, df),
      quantile: (p) => studentTQuantile(p, df),
      upperQuantile: (q) => studentTUpperQuantile(q, df),
      ends: [-Infinity, Infinity],
    }),
  ),
  ...[0.5, 1, 12, 1e7].map(
    (df): Continuous => ({
      name: `chi-squared with ${df} degrees of freedom`,
      cdf: (x) => chiSquaredCdf(x, df),
      sf: (x) => chiSquaredSf(x, df),
      quantile: (p) => chiSquaredQuantile(p, df),
      upperQuantile: (q) => chiSquaredUpperQuantile(q, df),
      ends: [0, Infinity],
    }),
  ),
  ...(
    [
      [1, 1],
      [3, 40],
      [900, 2.5],
      [1e5, 1e6],
    ] as const
  ).map(
    ([d1, d2]): Continuous => ({
      name: `F with ${d1} and ${d2} degrees of freedom`,
      cdf: (x) => fCdf(x, d1, d2),
      sf: (x) => fSf(x, d1, d2),
      quantile: (p) => fQuantile(p, d1, d2),
      upperQuantile: (q) => fUpperQuantile(q, d1, d2),
      ends: [0, Infinity],
    }),
  ),
  ...(
    [
      [0.5, 0.5],
      [3, 40],
      [900, 700],
      [1e6, 1e5],
    ] as const
  ).map(
    ([a, b]): Continuous => ({
      name: `beta with ${a} and ${b}`,
      cdf: (x) => betaCdf(x, a, b),
      sf: (x) => betaSf(x, a, b),
      quantile: (p) => betaQuantile(p, a, b),
      upperQuantile: (q) => betaUpperQuantile(q, a, b),
      ends: [0, 1],
    }),
  ),
];

describe.each(continuous)("$name", ({ cdf, sf, quantile, upperQuantile, ends: [low, high] }) => {
  const probabilities = [1e-12, 1e-6, 0.001, 0.025, 0.2, 0.5, 0.7, 0.975, 0.9999];

  test("the distribution function and the survival function add up to 1", () => {
    for (const p of probabilities) expect(cdf(quantile(p)) + sf(quantile(p))).toBeCloseTo(1, 14);
  });

  test("the quantile is the inverse of the distribution function, the upper quantile that of the survival function", () => {
    for (const p of probabilities) {
      expect(Math.abs(cdf(quantile(p)) / p - 1), `lower ${p}`).toBeLessThan(1e-9);
      // Near an end at 1 neighbouring doubles lie too far apart for a tiny upper tail.
      if (high === 1 && upperQuantile(p) > 0.99999) continue;
      expect(Math.abs(sf(upperQuantile(p)) / p - 1), `upper ${p}`).toBeLessThan(1e-9);
    }
  });

  test("both quantiles rise and fall with the probability", () => {
    for (let at = 1; at < probabilities.length; at += 1) {
      const [before = 0, after = 0] = probabilities.slice(at - 1, at + 1);
      expect(quantile(after)).toBeGreaterThan(quantile(before));
      expect(upperQuantile(after)).toBeLessThan(upperQuantile(before));
    }
  });

  test("the ends of the support are exact", () => {
    expect([cdf(low), cdf(high), sf(low), sf(high)]).toEqual([0, 1, 1, 0]);
    expect([quantile(0), quantile(1), upperQuantile(0), upperQuantile(1)]).toEqual([low, high, high, low]);
    expect([cdf(-Infinity), cdf(Infinity), sf(-Infinity), sf(Infinity)]).toEqual([0, 1, 1, 0]);
  });
});

test("the symmetric distributions have their median at exactly 0", () => {
  expect([normalQuantile(0.5), normalUpperQuantile(0.5)]).toEqual([0, 0]);
  expect([studentTQuantile(0.5, 3), studentTUpperQuantile(0.5, 3)]).toEqual([0, 0]);
});

test("with one degree of freedom t is Cauchy, and F(1, df) is t squared", () => {
  for (const t of [0.1, 1, 12, 1e150]) {
    expect(studentTSf(t, 1) / (Math.atan2(1, t) / Math.PI)).toBeCloseTo(1, 12);
    if (t < 100) expect(fSf(t * t, 1, 9) / (2 * studentTSf(t, 9))).toBeCloseTo(1, 12);
  }
});

describe("binomial", () => {
  const cases = [
    [1, 0.3],
    [12, 0.5],
    [80, 0.01],
    [400, 0.93],
  ] as const;

  test.each(cases)("n = %d, p = %d: the probabilities add up to the distribution function, from both ends", (n, p) => {
    let below = 0;
    for (let k = 0; k <= n; k += 1) {
      below += binomialPmf(k, n, p);
      expect(binomialCdf(k, n, p)).toBeCloseTo(below, 13);
      expect(binomialSf(k, n, p)).toBeCloseTo(1 - below, 13);
    }
    expect(below).toBeCloseTo(1, 13);
  });

  test.each(cases)("n = %d, p = %d: the quantile is the smallest k whose probability reaches p", (n, p) => {
    for (const probability of [0, 1e-200, 1e-9, 0.025, 0.5, 0.975, 1 - 1e-12]) {
      const k = binomialQuantile(probability, n, p);
      expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(probability);
      if (k > 0) expect(binomialCdf(k - 1, n, p)).toBeLessThan(probability);
      const upper = binomialUpperQuantile(probability, n, p);
      expect(binomialSf(upper, n, p)).toBeLessThanOrEqual(probability);
      if (upper > 0 && probability > 0) expect(binomialSf(upper - 1, n, p)).toBeGreaterThan(probability);
    }
    for (let k = 0; k < n; k += 1) {
      if (binomialCdf(k, n, p) < 1 && binomialPmf(k, n, p) > 1e-13) {
        expect(binomialQuantile(binomialCdf(k, n, p), n, p)).toBe(k);
      }
    }
  });

  test("P(X ≥ k) is the incomplete beta function I_p(k, n − k + 1)", () => {
    for (const k of [1, 7, 50, 200]) {
      expect(binomialSf(k - 1, 200, 0.2) / regularizedBeta(0.2, k, 200 - k + 1)).toBeCloseTo(1, 13);
    }
  });

  test("certain and impossible successes, counts beyond the ends, and no trials", () => {
    expect([binomialPmf(0, 5, 0), binomialPmf(1, 5, 0), binomialPmf(5, 5, 1), binomialPmf(4, 5, 1)]).toEqual([
      1, 0, 1, 0,
    ]);
    expect([binomialCdf(0, 5, 0), binomialCdf(4, 5, 1), binomialSf(0, 5, 0), binomialSf(4, 5, 1)]).toEqual([
      1, 0, 0, 1,
    ]);
    expect([binomialCdf(-1, 5, 0.2), binomialCdf(5, 5, 0.2), binomialSf(-1, 5, 0.2), binomialSf(5, 5, 0.2)]).toEqual([
      0, 1, 1, 0,
    ]);
    expect([binomialPmf(1.5, 5, 0.2), binomialPmf(-1, 5, 0.2), binomialPmf(6, 5, 0.2)]).toEqual([0, 0, 0]);
    expect(binomialCdf(1.5, 5, 0.2)).toBe(binomialCdf(1, 5, 0.2));
    expect([binomialPmf(0, 0, 0.4), binomialCdf(0, 0, 0.4), binomialQuantile(0.5, 0, 0.4)]).toEqual([1, 1, 0]);
    expect([binomialQuantile(0, 9, 0.4), binomialQuantile(1, 9, 0.4), binomialQuantile(1, 9, 0)]).toEqual([0, 9, 0]);
  });
});

describe("hypergeometric", () => {
  const cases = [
    [50, 10, 12],
    [50, 45, 40],
    [300, 150, 20],
    [9, 9, 4],
    [9, 0, 4],
    [9, 4, 9],
    [0, 0, 0],
  ] as const;

  test.each(cases)(
    "of %d rows %d successes, %d drawn: the probabilities add up, from both ends",
    (population, successes, draws) => {
      let below = 0;
      for (let k = 0; k <= draws; k += 1) {
        below += hypergeometricPmf(k, population, successes, draws);
        expect(hypergeometricCdf(k, population, successes, draws)).toBeCloseTo(below, 12);
        expect(hypergeometricSf(k, population, successes, draws)).toBeCloseTo(1 - below, 12);
      }
      expect(below).toBeCloseTo(1, 12);
    },
  );

  test.each(cases)(
    "of %d rows %d successes, %d drawn: successes and draws may change places",
    (population, successes, draws) => {
      for (let k = 0; k <= Math.min(draws, successes); k += 1) {
        const swapped = hypergeometricCdf(k, population, draws, successes);
        expect(hypergeometricCdf(k, population, successes, draws)).toBeCloseTo(swapped, 12);
      }
    },
  );

  test.each(cases)(
    "of %d rows %d successes, %d drawn: the quantile is the smallest count that reaches p",
    (population, successes, draws) => {
      for (const probability of [1e-6, 0.025, 0.5, 0.975]) {
        const k = hypergeometricQuantile(probability, population, successes, draws);
        expect(hypergeometricCdf(k, population, successes, draws)).toBeGreaterThanOrEqual(probability);
        expect(hypergeometricCdf(k - 1, population, successes, draws)).toBeLessThan(probability);
      }
    },
  );

  test("the quantile of a draw from a million rows is the smallest count that reaches p, far out in both tails", () => {
    for (const probability of [1e-300, 1e-20, 0.3, 1 - 1e-15]) {
      const k = hypergeometricQuantile(probability, 1_000_000, 300_000, 50_000);
      expect(hypergeometricCdf(k, 1_000_000, 300_000, 50_000)).toBeGreaterThanOrEqual(probability);
      expect(hypergeometricCdf(k - 1, 1_000_000, 300_000, 50_000)).toBeLessThan(probability);
    }
  });

  test("counts beyond the ends are impossible, infinities too", () => {
    expect(hypergeometricPmf(1.5, 50, 10, 12)).toBe(0);
    expect([-Infinity, -1, 10, Infinity].map((k) => hypergeometricCdf(k, 50, 10, 12))).toEqual([0, 0, 1, 1]);
    expect([-Infinity, -1, 10, Infinity].map((k) => hypergeometricSf(k, 50, 10, 12))).toEqual([1, 1, 0, 0]);
    expect([hypergeometricQuantile(0, 50, 45, 40), hypergeometricQuantile(1, 50, 45, 40)]).toEqual([35, 40]);
  });
});

describe("arguments that are not allowed are a RangeError", () => {
  test.each([
    ["normal of NaN", () => normalCdf(Number.NaN), "x must be a number, not NaN."],
    ["normal quantile of 1.2", () => normalQuantile(1.2), "p must be between 0 and 1, not 1.2."],
    ["t of NaN", () => studentTSf(Number.NaN, 3), "t must be a number, not NaN."],
    ["t without degrees of freedom", () => studentTCdf(1, 0), "df must be above 0, not 0."],
    ["t quantile of NaN", () => studentTQuantile(Number.NaN, 3), "p must be between 0 and 1, not NaN."],
    ["F with negative degrees of freedom", () => fCdf(1, -1, 2), "d1 must be a positive number, not -1."],
    ["F quantile with NaN", () => fUpperQuantile(0.5, 1, Number.NaN), "d2 must be a positive number, not NaN."],
    ["chi-squared without degrees of freedom", () => chiSquaredSf(1, 0), "df must be a positive number, not 0."],
    ["chi-squared quantile of −1", () => chiSquaredQuantile(-1, 3), "must be between 0 and 1, not -1."],
    ["beta of NaN", () => betaCdf(Number.NaN, 1, 1), "x must be a number, not NaN."],
    ["beta quantile with a = 0", () => betaQuantile(0.5, 0, 1), "a must be a positive number, not 0."],
    ["half a trial", () => binomialCdf(1, 1.5, 0.5), "n must be a whole number from 0"],
    ["a probability of 2", () => binomialPmf(1, 3, 2), "p must be between 0 and 1, not 2."],
    ["a binomial quantile of 2", () => binomialQuantile(2, 3, 0.5), "probability must be between 0 and 1, not 2."],
    [
      "more draws than rows",
      () => hypergeometricPmf(1, 10, 5, 11),
      "draws must be a whole number from 0 to 10, not 11.",
    ],
    ["more successes than rows", () => hypergeometricSf(1, 10, 11, 5), "successes must be a whole number from 0 to 10"],
    ["negative rows", () => hypergeometricQuantile(0.5, -1, 0, 0), "population must be a whole number from 0"],
  ])("%s", (_, compute, message) => {
    expect(compute).toThrow(RangeError);
    expect(compute).toThrow(message);
  });
});
