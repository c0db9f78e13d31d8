import { describe, expect, test } from "vitest";
import { bennettExponent, bennettHalfWidth, bennettRows } from "../../src/reuse/bennett.ts";
import { empiricalBernsteinHalfWidth } from "../../src/reuse/empirical-bernstein.ts";
import { hoeffdingExponent, hoeffdingHalfWidth, hoeffdingRows } from "../../src/reuse/hoeffding.ts";

/** 5 % over 20 looks; of a difference half of it for each model, or a quarter with the limit on d. */
const logError = Math.log(0.05 / 20);

describe("twenty looks at 5 % and a half-width of 2 points need", () => {
  test("33,424 rows of a difference by Hoeffding, each variable with half of tolerance and error", () => {
    expect(hoeffdingRows({ range: 1, halfWidth: 0.01 }, logError - Math.log(2))).toBe(33424);
  });
  test("3,928 rows by Bennett when the models differ on 10 %", () => {
    expect(bennettRows({ variance: 0.1, halfWidth: 0.02 }, logError - Math.log(4))).toBe(3928);
  });
});

describe("the half-width is the inverse of the number of rows", () => {
  test("for Hoeffding", () => {
    const halfWidth = hoeffdingHalfWidth({ range: 2, rows: 5000 }, logError);
    expect(hoeffdingExponent({ range: 2, halfWidth }) * 5000).toBeCloseTo(-logError, 12);
  });
  test("for Bennett, from variances near 0 to large deviations, and at errors no number can hold", () => {
    for (const variance of [1e-6, 0.001, 0.1, 1]) {
      for (const bound of [1, 1.1]) {
        for (const rows of [1, 100, 1e9]) {
          for (const tail of [-0.001, -7, -5000]) {
            const halfWidth = bennettHalfWidth({ variance, bound, rows }, tail);
            const exponent = rows * bennettExponent({ variance, bound, halfWidth });
            expect(Math.abs(exponent / tail + 1), `${variance} ${bound} ${rows} ${tail}`).toBeLessThan(1e-10);
          }
        }
      }
    }
  });
});

test("Bennett's function has no jump where its series takes over", () => {
  const below = bennettExponent({ variance: 1, halfWidth: 0.01 });
  const above = bennettExponent({ variance: 1, halfWidth: 0.01 + 1e-12 });
  expect(Math.abs(above / below - 1)).toBeLessThan(1e-9);
  // u²/2 − u³/6 + u⁴/12 − …
  expect(bennettExponent({ variance: 1, halfWidth: 1e-6 })).toBeCloseTo(5e-13 - 1e-18 / 6, 24);
});

test("the empirical Bernstein bound is Maurer and Pontil's formula", () => {
  const expected = Math.sqrt((2 * 0.04 * Math.log(2 / 0.01)) / 500) + (7 * 2 * Math.log(2 / 0.01)) / (3 * 499);
  expect(empiricalBernsteinHalfWidth({ variance: 0.04, range: 2, n: 500 }, Math.log(0.01))).toBeCloseTo(expected, 14);
});

test("numbers that mean nothing are refused", () => {
  expect(() => hoeffdingRows({ range: 0, halfWidth: 0.1 }, -1)).toThrow("range must be above 0, not 0.");
  expect(() => hoeffdingRows({ range: 1, halfWidth: Number.NaN }, -1)).toThrow("halfWidth must be above 0, not NaN.");
  expect(() => hoeffdingHalfWidth({ range: 1, rows: 0 }, -1)).toThrow("rows must be above 0, not 0.");
  expect(() => hoeffdingHalfWidth({ range: 1, rows: 10 }, 0)).toThrow("The logarithm of an error is below 0, not 0.");
  expect(() => bennettRows({ variance: -1, halfWidth: 0.1 }, -1)).toThrow("variance must be above 0, not -1.");
  expect(() => bennettHalfWidth({ variance: 1, bound: 0, rows: 5 }, -1)).toThrow("bound must be above 0, not 0.");
  expect(() => empiricalBernsteinHalfWidth({ variance: -1, range: 1, n: 5 }, -1)).toThrow(
    "variance must be 0 and more",
  );
  expect(() => empiricalBernsteinHalfWidth({ variance: 1, range: 1, n: 1 }, -1)).toThrow(
    "n must be a whole number of 2",
  );
});
