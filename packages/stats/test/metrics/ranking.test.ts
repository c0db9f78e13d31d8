import { describe, expect, test } from "vitest";
import { list, measured, metricOf } from "./metric-of.ts";

/** All orders of 0 … n − 1. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, at) => [...order.slice(0, at), n - 1, ...order.slice(at)]),
  );
}

describe("ranking metrics by hand", () => {
  const outcomes = list([0, 1, 0, 1, 1], [5, 4, 3, 2, 1]);

  test("of one list", () => {
    expect(measured("mrr", outcomes)).toBe(0.5);
    expect(measured("mrr_at_1", outcomes)).toBe(0);
    expect(measured("hit_rate_at_1", outcomes)).toBe(0);
    expect(measured("hit_rate_at_2", outcomes)).toBe(1);
    expect(measured("map_at_5", outcomes)).toBeCloseTo((1 / 2 + 2 / 4 + 3 / 5) / 3, 14);
    expect(measured("map_at_2", outcomes)).toBeCloseTo(1 / 2 / 2, 14);
    expect(measured("ndcg_at_2", outcomes)).toBeCloseTo(1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 14);
  });

  test("queries without a relevant row are left out, the rest is weighted", () => {
    const three = list([1, 0, 0, 0, 0, 1], [2, 1, 2, 1, 2, 1], {
      query: Int32Array.of(7, 7, 3, 3, 5, 5),
      weight: Float64Array.of(3, 3, 1, 1, 1, 1),
    });
    expect(measured("mrr", three)).toBeCloseTo((3 * 1 + 1 * 0.5) / 4, 14);
    expect(measured("mrr", list([0, 0], [1, 2]))).toBeNaN();
  });
});

test("the units of a ranking metric are its queries in rising order of their codes", () => {
  const outcomes = list([1, 0, 0, 1], [2, 1, 2, 1], { query: Int32Array.of(7, 7, 3, 3) });
  const { form } = metricOf("mrr");
  if (form.kind !== "sums") return expect.fail("a mean over queries is a function of sums");
  expect(form.unit).toBe("queries");
  expect(form.columns(outcomes).map((column) => [...column])).toEqual([
    [0.5, 1],
    [1, 1],
  ]);
  expect(form.columns(outcomes, Int32Array.of(0, 1)).map((column) => [...column])).toEqual([[1], [1]]);
});

describe("rows of equal score", () => {
  // Two above, four tied, one below: every metric is its mean over the 24 orders of the tie.
  const label = [0, 0, 2, 0, 1, 0, 1];
  const tied = list(label, [9, 8, 5, 5, 5, 5, 1]);

  test.each(["mrr", "mrr_at_4", "hit_rate_at_3", "hit_rate_at_4", "map_at_4", "map_at_7", "ndcg_at_4", "ndcg_at_7"])(
    "%s is the mean over all their orders",
    (name) => {
      const values = orders(4).map((order) =>
        measured(name, list(label, [9, 8, ...order.map((place) => 5 + place / 10), 1])),
      );
      expect(measured(name, tied)).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 13);
    },
  );

  const items = {
    item: Int32Array.of(0, 1, 2, 3, 4, 5, 6),
    category: Int32Array.of(0, 1, 0, 0, 1, 2, 1),
    popularity: Float64Array.of(8, 7, 6, 5, 4, 3, 2),
  };
  test.each(["coverage_at_4", "intra_list_diversity_at_4", "average_recommendation_popularity_at_4", "novelty_at_4"])(
    "%s, too",
    (name) => {
      const values = orders(4).map((order) =>
        measured(name, list(label, [9, 8, ...order.map((place) => 5 + place / 10), 1], items)),
      );
      expect(measured(name, list(label, [9, 8, 5, 5, 5, 5, 1], items))).toBeCloseTo(
        values.reduce((sum, value) => sum + value, 0) / values.length,
        13,
      );
    },
  );
});

describe("recommendations by hand", () => {
  // Two users, three items; each is recommended its first two.
  const outcomes = list([1, 0, 0, 1, 0, 0], [3, 2, 1, 3, 2, 1], {
    query: Int32Array.of(0, 0, 0, 1, 1, 1),
    item: Int32Array.of(0, 1, 2, 0, 1, 2),
    popularity: Float64Array.of(4, 2, 2, 4, 2, 2),
    category: Int32Array.of(0, 1, 1, 0, 1, 1),
  });

  test("coverage, Gini, popularity, novelty, diversity", () => {
    expect(measured("coverage_at_2", outcomes)).toBeCloseTo(2 / 3, 14);
    expect(measured("coverage_at_3", outcomes)).toBe(1);
    // Items are recommended 0, 2 and 2 times.
    expect(measured("gini_at_2", outcomes)).toBeCloseTo(1 / 3, 14);
    expect(measured("gini", outcomes)).toBeCloseTo(0, 14);
    expect(measured("average_recommendation_popularity_at_2", outcomes)).toBe(3);
    expect(measured("novelty_at_2", outcomes)).toBeCloseTo((1 + 2) / 2, 14);
    expect(measured("intra_list_diversity_at_2", outcomes)).toBe(1);
    expect(measured("intra_list_diversity", outcomes)).toBeCloseTo(2 / 3, 14);
  });

  test("an item that was never seen makes novelty undefined, a list of one has no diversity", () => {
    expect(measured("novelty_at_1", { ...outcomes, popularity: Float64Array.of(0, 2, 2, 0, 2, 2) })).toBeNaN();
    expect(measured("intra_list_diversity_at_1", outcomes)).toBeNaN();
  });
});
