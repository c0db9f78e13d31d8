import { describe, expect, test } from "vitest";
import { disparityNamed } from "../../src/fairness/disparity.ts";
import { type DisparityIntervalOptions, disparityEstimation } from "../../src/fairness/disparity-interval.ts";
import type { GroupedPredictions } from "../../src/fairness/group-rates.ts";
import { newcombeInterval } from "../../src/proportions/newcombe.ts";
import { randomFrom } from "../../src/random/random.ts";

function estimation(name: string, predictions: GroupedPredictions, options: DisparityIntervalOptions = {}) {
  return disparityEstimation(disparityNamed(name) ?? expect.fail(name), predictions, options);
}

/** Groups of `n` rows, all positives, of which `selected` are selected. */
function selections(...groups: { n: number; selected: number }[]): GroupedPredictions {
  const rows = groups.flatMap(({ n, selected }, group) =>
    Array.from({ length: n }, (_, at) => ({ group, prediction: at < selected ? 1 : 0 })),
  );
  return {
    label: new Float64Array(rows.length).fill(1),
    prediction: Float64Array.from(rows, (row) => row.prediction),
    group: Int32Array.from(rows, (row) => row.group),
    groups: groups.length,
  };
}

const two = selections({ n: 200, selected: 120 }, { n: 100, selected: 30 });

describe("intervals of disparities", () => {
  test("of two groups is Newcombe's of their difference", () => {
    const found = estimation("demographic_parity_difference", two);
    const pair = newcombeInterval({ successes: 120, n: 200 }, { successes: 30, n: 100 }, 0.95);
    expect(found.estimate).toBeCloseTo(0.3, 14);
    expect(found.intervalAt(0.95).low).toBeCloseTo(pair.low, 12);
    expect(found.intervalAt(0.95).high).toBeCloseTo(pair.high, 12);
    expect(found.cells).toHaveLength(2);
  });

  test.each(["demographic_parity_difference", "demographic_parity_ratio", "equal_opportunity_ratio", "four_fifths"])(
    "%s: the interval holds the estimate and is wider at a higher level, by both methods",
    (name) => {
      const predictions = selections({ n: 200, selected: 120 }, { n: 150, selected: 70 }, { n: 120, selected: 66 });
      for (const method of ["between_groups", "to_overall"] as const) {
        const found = estimation(name, predictions, { method });
        const at95 = found.intervalAt(0.95);
        const at99 = found.intervalAt(0.99);
        expect(at95.low).toBeLessThanOrEqual(found.estimate);
        expect(at95.high).toBeGreaterThanOrEqual(found.estimate);
        expect(at99.low).toBeLessThanOrEqual(at95.low);
        expect(at99.high).toBeGreaterThanOrEqual(at95.high);
      }
    },
  );

  test("the distance of ten equal groups is not shown to be above 0 more often than promised, though its estimate is", () => {
    const random = randomFrom("equal groups");
    let shown = 0;
    let estimates = 0;
    const draws = 200;
    for (let draw = 0; draw < draws; draw += 1) {
      const groups = Array.from({ length: 10 }, () => {
        let selected = 0;
        for (let row = 0; row < 100; row += 1) if (random.next() < 0.3) selected += 1;
        return { n: 100, selected };
      });
      const found = estimation("demographic_parity_difference", selections(...groups));
      estimates += found.estimate / draws;
      if (found.intervalAt(0.95).low > 0) shown += 1;
    }
    expect(estimates).toBeGreaterThan(0.1);
    expect(shown / draws).toBeLessThanOrEqual(0.05);
  });

  test("four-fifths of two equal groups of 20: the point rule is red in 62 %, the interval in hardly any", () => {
    const random = randomFrom("four fifths");
    let point = 0;
    let interval = 0;
    const draws = 400;
    for (let draw = 0; draw < draws; draw += 1) {
      const selected = () => Array.from({ length: 20 }, () => random.next()).filter((u) => u < 0.3).length;
      const found = estimation(
        "four_fifths",
        selections({ n: 20, selected: selected() }, { n: 20, selected: selected() }),
      );
      if (found.estimate < 0.8) point += 1;
      if (found.intervalAt(0.95).high < 0.8) interval += 1;
    }
    expect(point / draws).toBeCloseTo(0.62, 1);
    expect(interval / draws).toBeLessThanOrEqual(0.05);
  });
});

describe("equalized odds", () => {
  // 120 rows a group, half of them positives.
  const counts = [
    [50, 10],
    [40, 20],
    [45, 5],
  ] as const;
  const rows = counts.flatMap(([hits, alarms], group) =>
    Array.from({ length: 120 }, (_, at) => ({
      group,
      label: at < 60 ? 1 : 0,
      prediction: at < hits || (at >= 60 && at < 60 + alarms) ? 1 : 0,
    })),
  );
  const predictions: GroupedPredictions = {
    label: Float64Array.from(rows, (row) => row.label),
    prediction: Float64Array.from(rows, (row) => row.prediction),
    group: Int32Array.from(rows, (row) => row.group),
    groups: 3,
  };

  test.each(["equalized_odds_difference", "equalized_odds_ratio"])("%s: both rates share the level", (name) => {
    for (const method of ["between_groups", "to_overall"] as const) {
      for (const aggregate of ["worst_case", "mean"] as const) {
        const found = estimation(name, predictions, { method, aggregate });
        const { low, high, method: words } = found.intervalAt(0.95);
        expect(low).toBeLessThan(found.estimate);
        expect(high).toBeGreaterThan(found.estimate);
        expect(words).toContain(" 6 ");
      }
    }
    expect(estimation(name, predictions).cells).toHaveLength(6);
  });

  test("rows of a cluster that say the same make the interval wider", () => {
    const cluster = Int32Array.from(rows, (_, row) => Math.floor(row / 5));
    const plain = estimation("equalized_odds_difference", predictions).intervalAt(0.95);
    const clustered = estimation("equalized_odds_difference", { ...predictions, cluster }).intervalAt(0.95);
    expect(clustered.high - clustered.low).toBeGreaterThan(1.3 * (plain.high - plain.low));
  });

  test("to overall, a difference is Newcombe's against the rest, shrunk by the share of the rest", () => {
    const { high } = estimation("equal_opportunity_difference", predictions, { method: "to_overall" }).intervalAt(0.95);
    const level = 1 - 0.05 / 3;
    const limits = [50, 40, 45].map((hits) => {
      const pair = newcombeInterval({ successes: hits, n: 60 }, { successes: 135 - hits, n: 120 }, level);
      return (2 / 3) * Math.max(pair.high, -pair.low);
    });
    expect(high).toBeCloseTo(Math.max(...limits), 12);
  });
});

describe("groups of which nothing can be said", () => {
  const small = selections({ n: 200, selected: 120 }, { n: 200, selected: 118 }, { n: 5, selected: 0 });

  test("are listed, left out of the estimate, and may be anything: the limit on the bad side is the worst value", () => {
    const found = estimation("demographic_parity_difference", small, { minGroup: 100 });
    expect(found.estimate).toBeCloseTo(0.01, 12);
    expect(found.cells.filter((cell) => !cell.estimable)).toMatchObject([{ group: 2, rows: 5 }]);
    expect(found.intervalAt(0.95).high).toBe(1);
    expect(estimation("four_fifths", small, { minGroup: 100 }).intervalAt(0.95).low).toBe(0);
    expect(found.tooFew).toBeUndefined();
  });

  test("never hide a distance between the others", () => {
    const found = estimation("demographic_parity_difference", { ...two, groups: 3 }, { minGroup: 100 });
    expect(found.intervalAt(0.95).low).toBeGreaterThan(0.15);
  });

  test("when fewer than two are left nothing is said at all", () => {
    const found = estimation("equal_opportunity_difference", two, { minGroup: 150, minPositives: 20 });
    expect(found.tooFew).toBe("Fewer than two groups have enough rows to estimate the true positive rate.");
    expect(found.intervalAt(0.95)).toMatchObject({ low: 0, high: 1 });
  });
});
