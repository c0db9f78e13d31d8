import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { randomBinomial } from "@gatewright/stats/random/binomial.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";
import { pairedDecisionBounds, shareDecisionBounds } from "@gatewright/stats/reuse/decision-bounds.ts";
import { describe, expect, it } from "vitest";
import { budgetEstimations } from "../../src/budget/budget-estimations.ts";

const error = 0.05 / 41_448;
const estimations = budgetEstimations(error);
const decisive = 1 - 2 * error;

/** All labels 1; the first `right` rows are predicted so. */
function outcomes(n: number, right: number, more: Partial<Outcomes> = {}): Outcomes {
  return {
    task: "binary",
    n,
    label: new Float64Array(n).fill(1),
    prediction: Float64Array.from({ length: n }, (_, row) => (row < right ? 1 : 0)),
    ...more,
  };
}

function metric(name: string) {
  const found = metricNamed(name);
  if (found === undefined) throw new Error(name);
  return found;
}

describe("estimations under a budget", () => {
  it("bound a share exactly, at the very error of a decision", () => {
    const estimation = estimations.value(metric("accuracy"), outcomes(1000, 900));
    const { low, high, level, method } = estimation.intervalAt(decisive);
    const exact = shareDecisionBounds({ successes: 900, n: 1000 }, error);
    expect([low, high]).toEqual([exact.low, exact.high]);
    expect(level).toBe(decisive);
    expect(method).toBe("Clopper–Pearson bounds");
    expect(estimation).toMatchObject({ estimate: 0.9, n: 1000, unit: "rows" });
  });

  it("bound a difference by the rows that only one of the two has right", () => {
    const candidate = outcomes(1000, 900);
    const champion = { ...candidate, prediction: Float64Array.from({ length: 1000 }, (_, row) => (row >= 60 ? 1 : 0)) };
    const estimation = estimations.difference(metric("accuracy"), candidate, champion);
    const exact = pairedDecisionBounds({ gained: 60, lost: 100, n: 1000 }, error);
    expect(estimation.estimate).toBeCloseTo(-0.04, 12);
    expect(estimation).toMatchObject({ candidate: 0.9, champion: 0.94 });
    expect(estimation.intervalAt(decisive)).toMatchObject({ low: exact.low, high: exact.high });
  });

  it("count only the rows that the metric counts, on the rows of a slice", () => {
    const mixed = outcomes(100, 40, { label: Float64Array.from({ length: 100 }, (_, row) => row % 2) });
    const rows = Int32Array.from({ length: 50 }, (_, i) => i);
    expect(estimations.value(metric("recall"), mixed, rows)).toMatchObject({ estimate: 0.8, n: 25 });
  });

  it("bound means of bounded numbers by Hoeffding or the empirical Bernstein bound", () => {
    const score = Float64Array.from({ length: 4000 }, (_, row) => (row % 10) / 10);
    const estimation = estimations.value(metric("brier_score"), outcomes(4000, 2000, { score }));
    const { low, high, method } = estimation.intervalAt(decisive);
    expect(low).toBeLessThan(estimation.estimate);
    expect(high).toBeGreaterThan(estimation.estimate);
    expect(method).toMatch(/Bernstein|Hoeffding/);
    const better = estimations.difference(
      metric("brier_score"),
      outcomes(4000, 2000, { score: score.map((p) => Math.min(1, p + 0.05)) }),
      outcomes(4000, 2000, { score }),
    );
    expect(better.intervalAt(decisive).high).toBeLessThan(0.05);
  });

  it("take rows of one group, and weights, as the fewer independent rows that they are", () => {
    const plain = estimations.value(metric("accuracy"), outcomes(4000, 3000));
    const group = Int32Array.from({ length: 4000 }, (_, row) => Math.floor(row / 4));
    const grouped = estimations.value(metric("accuracy"), outcomes(4000, 3000, { group }));
    expect(grouped).toMatchObject({ estimate: 0.75, n: 1000, unit: "effective groups" });
    expect(grouped.intervalAt(0.95).low).toBeLessThan(plain.intervalAt(0.95).low);
    const weight = Float64Array.from({ length: 4000 }, (_, row) => (row < 1000 ? 3 : 1));
    const weighted = estimations.value(metric("accuracy"), outcomes(4000, 3000, { weight }));
    expect(weighted.estimate).toBeCloseTo(5000 / 6000, 12);
    expect(weighted.n).toBe(3000);
    const own = Int32Array.from({ length: 4000 }, (_, row) => row);
    const single = estimations.value(metric("accuracy"), outcomes(4000, 3000, { group: own }));
    expect(single.intervalAt(0.95)).toEqual(plain.intervalAt(0.95));
  });

  it("are refused where the two models are means of different rows", () => {
    const [mine, theirs] = [outcomes(100, 50), outcomes(100, 60)];
    expect(() => estimations.difference(metric("precision"), mine, theirs)).toThrow(
      "precision counts other rows for the candidate than for the champion.",
    );
  });

  it("have too little evidence in one row, and are not defined without any", () => {
    expect(estimations.value(metric("accuracy"), outcomes(1, 1)).tooFew).toBe("a bound needs two rows at least");
    expect(estimations.value(metric("accuracy"), outcomes(5, 5), new Int32Array(0)).estimate).toBeNaN();
  });

  it("err at most as often as they say, 20,000 draws of a difference that is exactly the margin", () => {
    const random = randomFrom("budget estimations");
    const [n, margin, level] = [400, 0.02, 0.05];
    let wrong = 0;
    for (let draw = 0; draw < 20_000; draw += 1) {
      const gained = randomBinomial(n, 0.03, random);
      const lost = randomBinomial(n - gained, 0.05 / 0.97, random);
      if (pairedDecisionBounds({ gained, lost, n }, level).low > -margin) wrong += 1;
    }
    expect(wrong / 20_000).toBeLessThanOrEqual(level);
  });
});
