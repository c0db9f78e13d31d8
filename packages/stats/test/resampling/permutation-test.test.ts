import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Alternative } from "../../src/alternative.ts";
import { randomFrom } from "../../src/random/random.ts";
import { pairedPermutationTest, permutationTest } from "../../src/resampling/permutation-test.ts";

const oracle = JSON.parse(readFileSync(new URL("../oracle/resampling.json", import.meta.url), "utf8")) as {
  candidate: number[];
  champion: number[];
  permutation: Record<"paired" | "independent", Record<Alternative, number>>;
};
const alternatives: Alternative[] = ["two-sided", "greater", "less"];
const permutations = 40_000;
const near = (p: number) => 4 * Math.sqrt((p * (1 - p)) / permutations) + 2 / permutations;

describe("permutation tests", () => {
  it.each(alternatives)("of paired differences agree with SciPy's exact p-value (%s)", (alternative) => {
    const differences = Float64Array.from(
      { length: 12 },
      (_, i) => (oracle.candidate[i] ?? 0) - (oracle.champion[i] ?? 0),
    );
    const expected = oracle.permutation.paired[alternative];
    const { pValue } = pairedPermutationTest(differences, { permutations, random: randomFrom("paired"), alternative });
    expect(Math.abs(pValue - expected)).toBeLessThan(2 * near(expected));
  });

  it.each(alternatives)("of independent samples agree with SciPy's exact p-value (%s)", (alternative) => {
    const first = Float64Array.from(oracle.candidate.slice(0, 9));
    const second = Float64Array.from(oracle.champion.slice(9, 17));
    const expected = oracle.permutation.independent[alternative];
    const { pValue } = permutationTest(first, second, { permutations, random: randomFrom("two"), alternative });
    expect(Math.abs(pValue - expected)).toBeLessThan(2 * near(expected));
  });

  it("are never surer than their number of permutations allows", () => {
    const apart = pairedPermutationTest(new Float64Array(40).fill(1), {
      permutations: 99,
      random: randomFrom("apart"),
    });
    expect(apart).toMatchObject({ statistic: 1, pValue: 0.02, permutations: 99 });
  });

  it("find nothing where nothing differs", () => {
    const { pValue } = pairedPermutationTest(new Float64Array(10), { permutations: 99, random: randomFrom("none") });
    expect(pValue).toBe(1);
  });

  it("refuse no values and values that are not finite", () => {
    const options = { permutations: 9, random: randomFrom("bad") };
    expect(() => pairedPermutationTest(new Float64Array(0), options)).toThrow("nothing to permute");
    expect(() => permutationTest(Float64Array.of(1), Float64Array.of(Number.NaN), options)).toThrow(
      "Value 0 must be finite",
    );
  });
});
