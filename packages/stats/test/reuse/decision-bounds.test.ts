import { describe, expect, test } from "vitest";
import { meanDecisionBounds, pairedDecisionBounds, shareDecisionBounds } from "../../src/reuse/decision-bounds.ts";
import oracle from "../oracle/decision-bounds.json" with { type: "json" };

describe("bounds agree with SciPy down to an error of 1e-100", () => {
  test("of a share", () => {
    for (const { successes, n, error, low, high } of oracle.shares) {
      const bounds = shareDecisionBounds({ successes, n }, error);
      expect(Math.abs(bounds.low - low), `${successes} of ${n} at ${error}`).toBeLessThanOrEqual(1e-10 * low);
      expect(Math.abs(bounds.high - high), `${successes} of ${n} at ${error}`).toBeLessThanOrEqual(1e-10 * high);
    }
  });
  test("of a difference of shares on the same rows", () => {
    for (const { gained, lost, n, error, low, high } of oracle.pairs) {
      const bounds = pairedDecisionBounds({ gained, lost, n }, error);
      expect(Math.abs(bounds.low - low), `${gained} ${lost} ${n} at ${error}`).toBeLessThan(1e-10);
      expect(Math.abs(bounds.high - high), `${gained} ${lost} ${n} at ${error}`).toBeLessThan(1e-10);
    }
  });
});

describe("bounds of a difference", () => {
  test("change sides with the models", () => {
    const { low, high } = pairedDecisionBounds({ gained: 5, lost: 40, n: 500 }, 1e-6);
    const swapped = pairedDecisionBounds({ gained: 40, lost: 5, n: 500 }, 1e-6);
    expect([-swapped.high, -swapped.low]).toEqual([low, high]);
  });

  test("never leave −1 to 1, and say nothing when nothing is known", () => {
    const { low, high } = pairedDecisionBounds({ gained: 0, lost: 0, n: 1 }, 1e-50);
    expect(low).toBeGreaterThanOrEqual(-1);
    expect(low).toBeLessThan(-0.999);
    expect(high).toBe(-low);
  });

  test("get wider as the error falls", () => {
    const widths = [0.1, 0.01, 1e-5, 1e-30].map((error) => {
      const { low, high } = pairedDecisionBounds({ gained: 20, lost: 20, n: 700 }, error);
      return high - low;
    });
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });

  test("err no more often than allowed: exactly summed over all outcomes of 40 rows", () => {
    const n = 40;
    for (const [p, q] of [
      [0.1, 0.1],
      [0.05, 0.02],
      [0.3, 0.25],
      [0.01, 0.2],
    ] as const) {
      let [above, below] = [0, 0];
      for (let gained = 0; gained <= n; gained += 1) {
        for (let lost = 0; lost + gained <= n; lost += 1) {
          const { low, high } = pairedDecisionBounds({ gained, lost, n }, 0.05);
          const probability = trinomial(gained, lost, n, p, q);
          if (low > p - q) above += probability;
          if (high < p - q) below += probability;
        }
      }
      expect(above).toBeLessThanOrEqual(0.05);
      expect(below).toBeLessThanOrEqual(0.05);
    }
  });
});

describe("bounds of a mean of bounded numbers", () => {
  test("are the empirical Bernstein bound when the numbers vary little", () => {
    const bounds = meanDecisionBounds({ mean: 0.01, variance: 0.0004, n: 10_000 }, [-1, 1], 1e-6);
    expect(bounds.method).toBe("empirical Bernstein bounds");
    const exponent = Math.log(4 / 1e-6);
    const halfWidth = Math.sqrt((2 * 0.0004 * exponent) / 10_000) + (14 * exponent) / (3 * 9999);
    expect(bounds.low).toBeCloseTo(0.01 - halfWidth, 12);
    expect(bounds.high).toBeCloseTo(0.01 + halfWidth, 12);
  });
  test("are Hoeffding's when they vary much or are few", () => {
    const bounds = meanDecisionBounds({ mean: 0.5, variance: 0.25, n: 200 }, [0, 1], 0.05);
    expect(bounds.method).toBe("Hoeffding bounds");
    expect(bounds.high - bounds.low).toBeCloseTo(2 * Math.sqrt(Math.log(2 / 0.05) / 400), 12);
  });
  test("never leave the range of the numbers", () => {
    expect(meanDecisionBounds({ mean: 0.5, variance: 0.25, n: 3 }, [0, 1], 1e-9)).toMatchObject({ low: 0, high: 1 });
  });
});

test("numbers that mean nothing are refused", () => {
  expect(() => pairedDecisionBounds({ gained: 5, lost: 6, n: 10 }, 0.05)).toThrow(
    "gained and lost, 11, are more than the 10 rows.",
  );
  expect(() => pairedDecisionBounds({ gained: 0.5, lost: 6, n: 10 }, 0.05)).toThrow("gained must be a whole number");
  expect(() => pairedDecisionBounds({ gained: 1, lost: 1, n: 10 }, 0)).toThrow("error must be between 0 and 1, not 0.");
  expect(() => shareDecisionBounds({ successes: 5, n: 4 }, 0.05)).toThrow("successes, 5, are more than the 4 rows.");
  expect(() => meanDecisionBounds({ mean: 2, variance: 0.1, n: 5 }, [0, 1], 0.05)).toThrow(
    "mean must be between 0 and 1, not 2.",
  );
  expect(() => meanDecisionBounds({ mean: 1, variance: 0.1, n: 5 }, [1, 1], 0.05)).toThrow(
    "The range of the numbers must be above 0",
  );
});

function trinomial(gained: number, lost: number, n: number, p: number, q: number): number {
  let logarithm = gained * Math.log(p) + lost * Math.log(q) + (n - gained - lost) * Math.log(1 - p - q);
  for (let i = 2; i <= n; i += 1) logarithm += Math.log(i);
  for (const part of [gained, lost, n - gained - lost]) for (let i = 2; i <= part; i += 1) logarithm -= Math.log(i);
  return Math.exp(logarithm);
}
