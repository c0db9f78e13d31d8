import { expect, it } from "vitest";
import { tost } from "../../src/paired/tost.ts";

it("takes the larger of the two one-sided p-values", () => {
  // With one degree of freedom P(T > 1) is 1/4 and P(T > 3) is 1/2 − atan(3)/π.
  const result = tost({ estimate: 1, standardError: 1, df: 1 }, { low: -2, high: 2 });
  expect(result.pValue).toBeCloseTo(0.25, 13);
  expect(result.low).toBeCloseTo(0.5 - Math.atan(3) / Math.PI, 13);
  expect(() => tost({ estimate: 1, standardError: 0, df: 1 }, { low: -2, high: 2 })).toThrow(RangeError);
});
