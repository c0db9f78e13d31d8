import { describe, expect, test } from "vitest";
import { bennettExponent } from "../../src/reuse/bennett.ts";
import { hoeffdingExponent } from "../../src/reuse/hoeffding.ts";
import { errorPerDecision, hypotheses, logHypotheses, logHypothesesOf } from "../../src/reuse/hypotheses.ts";
import { looksServed } from "../../src/reuse/looks-served.ts";

/** All histories of a developer who is told pass or not and loses the set at pass B, counted one by one. */
function countHistories(looks: number, passes: number): number {
  const asking = (lookedAt: number, passed: number): number =>
    lookedAt === looks || passed === passes ? 0 : 1 + asking(lookedAt + 1, passed) + asking(lookedAt + 1, passed + 1);
  return asking(0, 0);
}

describe("the hypotheses of a budget", () => {
  test("are the nodes of the tree of histories", () => {
    for (let looks = 1; looks <= 9; looks += 1) {
      for (let passes = 1; passes <= looks + 1; passes += 1) {
        expect(hypotheses({ looks, passes }), `${looks} looks, ${passes} passes`).toBe(
          BigInt(countHistories(looks, passes)),
        );
      }
    }
  });

  test("of 32 looks: 32 with one pass, 528 with two, 41,448 with four, 2^32 − 1 with all", () => {
    expect([1, 2, 4, 32].map((passes) => hypotheses({ looks: 32, passes }))).toEqual([
      32n,
      528n,
      41448n,
      2n ** 32n - 1n,
    ]);
  });

  test("have a logarithm that agrees with the exact number, however large", () => {
    for (const looks of [1, 2, 20, 32, 365, 1000]) {
      for (const passes of [1, 2, 4, 30, 500, 999, 1000]) {
        const exact = hypotheses({ looks, passes });
        const digits = exact.toString();
        const expected = Math.log(Number(digits.slice(0, 17))) + Math.max(0, digits.length - 17) * Math.LN10;
        expect(Math.abs(logHypotheses({ looks, passes }) - expected), `${looks}, ${passes}`).toBeLessThan(
          1e-12 * (1 + expected),
        );
      }
    }
  });

  test("are counted as ease.ml/ci counts them", () => {
    expect(logHypothesesOf("none", 32)).toBe(Math.log(32));
    expect(logHypothesesOf("firstChange", 32)).toBe(Math.log(32));
    expect(logHypothesesOf("full", 5000)).toBeCloseTo(5000 * Math.LN2, 10);
  });

  test("grow with looks and passes without overflow", () => {
    expect(logHypotheses({ looks: 1_000_000, passes: 1_000_000 })).toBeCloseTo(1e6 * Math.LN2, 6);
    expect(logHypotheses({ looks: 100_000, passes: 99_999 })).toBeCloseTo(1e5 * Math.LN2, 6);
    expect(() => hypotheses({ looks: 5000, passes: 2 })).toThrow("use its logarithm");
  });
});

describe("the error of one decision", () => {
  test("is the whole error over the hypotheses", () => {
    expect(errorPerDecision({ looks: 20, passes: 1 }, 0.05).error).toBe(0.0025);
    expect(errorPerDecision({ looks: 32, passes: 4 }, 0.05).error).toBe(0.05 / 41448);
  });
  test("keeps its logarithm where it is too small for a number", () => {
    const { error, logError } = errorPerDecision({ looks: 2000, passes: 2000 }, 0.05);
    expect(error).toBe(0);
    expect(logError).toBeCloseTo(Math.log(0.05) - 2000 * Math.LN2, 9);
  });
  test("is refused for numbers that mean nothing", () => {
    expect(() => errorPerDecision({ looks: 2, passes: 1 }, 0)).toThrow("error must be between 0 and 1, not 0.");
    expect(() => errorPerDecision({ looks: 2.5, passes: 1 }, 0.1)).toThrow(
      "looks must be a whole number of 1 and more, not 2.5.",
    );
    expect(() => logHypotheses({ looks: 2, passes: 0 })).toThrow("passes must be a whole number of 1 and more, not 0.");
    expect(() => logHypothesesOf("full", Number.NaN)).toThrow("looks must be a whole number of 1 and more, not NaN.");
  });
});

describe("a set can serve", () => {
  // The simple split of a difference: half of the tolerance and of δ for each model.
  const difference = {
    rows: 10_000,
    exponent: hoeffdingExponent({ range: 1, halfWidth: 0.025 }),
    logError: Math.log(0.025),
  };
  const bennett = {
    rows: 5000,
    exponent: bennettExponent({ variance: 0.05, halfWidth: 0.02 }),
    logError: Math.log(0.05 / 4),
  };

  test("10,000 rows, 5 points, 5 %: 6,708 commits blind, 12 with every verdict shown", () => {
    expect(looksServed(difference, "none")).toBe(6708);
    expect(looksServed(difference, "firstChange")).toBe(6708);
    expect(looksServed(difference, { passes: 1 })).toBe(6708);
    expect(looksServed(difference, "full")).toBe(12);
  });

  test("5,000 rows, models that differ on 5 %, 2 points: 19 with every verdict shown", () => {
    expect(looksServed(bennett, "full")).toBe(19);
  });

  test("with a pass budget as many looks as its hypotheses allow, and not one more", () => {
    for (const passes of [2, 3, 4, 8]) {
      const looks = looksServed(bennett, { passes });
      const available = bennett.rows * bennett.exponent + bennett.logError;
      expect(logHypotheses({ looks, passes })).toBeLessThanOrEqual(available);
      expect(logHypotheses({ looks: looks + 1, passes })).toBeGreaterThan(available);
    }
    expect(looksServed(bennett, { passes: 1000 })).toBe(19);
  });

  test("no look at all when there are too few rows, and more than can be counted when there are very many", () => {
    expect(looksServed({ ...difference, rows: 10 }, "none")).toBe(0);
    expect(looksServed({ ...difference, rows: 10 }, { passes: 3 })).toBe(0);
    expect(looksServed({ ...difference, rows: 1e9 }, "none")).toBe(Number.POSITIVE_INFINITY);
    expect(looksServed({ ...difference, rows: 1e6 }, { passes: 2 })).toBe(Number.MAX_SAFE_INTEGER - 1);
  });

  test("nothing when the question means nothing", () => {
    expect(() => looksServed({ ...difference, rows: -1 }, "none")).toThrow("rows must be above 0, not -1.");
    expect(() => looksServed({ ...difference, logError: 0.1 }, "none")).toThrow("The logarithm of an error is below 0");
    expect(() => looksServed(difference, { passes: 1.5 })).toThrow("passes must be a whole number");
  });
});
