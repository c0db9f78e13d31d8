import { expect, it } from "vitest";
import { signChange } from "../../src/special/sign-change.ts";

it.each([
  ["a line", (x: number) => x - 0.3, 0, 1, 0.3],
  ["a steep curve", (x: number) => Math.exp(20 * x) - 2, 0, 1, Math.log(2) / 20],
  ["a flat root", (x: number) => (x - 0.25) ** 3, 0, 1, 0.25],
  ["a jump", (x: number) => (x < 0.7 ? -1 : 1), 0, 1, 0.7],
  ["a bracket that falls", (x: number) => 0.3 - x, 1, 0, 0.3],
])("finds where %s turns", (_, f, from, to, root) => {
  let calls = 0;
  const found = signChange(
    (x) => {
      calls += 1;
      return f(x);
    },
    from,
    to,
  );
  expect(Math.abs(found - root)).toBeLessThan(1e-5 * root);
  expect(f(found)).toBeLessThanOrEqual(0);
  expect(calls).toBeLessThan(120);
});

it("needs a dozen steps for a smooth function, to the last digits", () => {
  let calls = 0;
  const found = signChange(
    (x) => {
      calls += 1;
      return x * x - 0.5;
    },
    0,
    1,
  );
  expect(found).toBeCloseTo(Math.SQRT1_2, 14);
  expect(calls).toBeLessThan(15);
});

it("gives the end of the bracket when nothing turns", () => {
  expect(signChange(() => -1, 0, 1)).toBe(1);
  expect(signChange((x) => x - 1, 0, 1)).toBe(1);
});
