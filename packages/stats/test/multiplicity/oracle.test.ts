import { expect, it } from "vitest";
import { benjaminiHochberg } from "../../src/multiplicity/benjamini-hochberg.ts";
import { benjaminiYekutieli } from "../../src/multiplicity/benjamini-yekutieli.ts";
import { hochberg } from "../../src/multiplicity/hochberg.ts";
import { holm } from "../../src/multiplicity/holm.ts";
import { deviations, oracle } from "../oracle/intervals.ts";

it.each([
  ["holm", holm],
  ["hochberg", hochberg],
  ["benjaminiHochberg", benjaminiHochberg],
  ["benjaminiYekutieli", benjaminiYekutieli],
] as const)("%s agrees with statsmodels, ties, zeros and ones included", (name, adjust) => {
  const { add, worst } = deviations(0);
  for (const row of oracle.multiplicity) {
    const adjusted = adjust(row.pValues);
    expect(adjusted).toHaveLength(row.pValues.length);
    for (const [i, expected] of row[name].entries()) add(adjusted[i] ?? Number.NaN, expected, row.pValues);
  }
  expect(worst.numbers).toBeGreaterThan(60);
  expect(worst.error, worst.at).toBeLessThan(1e-10);
});
