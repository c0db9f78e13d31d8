import { describe, expect, test } from "vitest";
import { bennettRows } from "../../src/reuse/bennett.ts";
import { parseCondition } from "../../src/reuse/ease-ml-condition.ts";
import { hypotheses, logHypotheses } from "../../src/reuse/hypotheses.ts";
import { activeLabels, type ConditionPlanOptions, planCondition } from "../../src/reuse/plan-condition.ts";

function plan(condition: string, options: Partial<ConditionPlanOptions>) {
  return planCondition(parseCondition(condition), {
    reliability: 0.99,
    steps: 32,
    use: "none",
    mode: "fp-free",
    split: "simple",
    asPublished: true,
    ...options,
  });
}

describe("the table of ease.ml/ci, 32 steps, is reproduced to the row", () => {
  test.each([
    [0.99, 0.1, 404, 1340, 1753, 5496],
    [0.99, 0.05, 1615, 5358, 7012, 21984],
    [0.99, 0.01, 40355, 133930, 175282, 549581],
    [0.999, 0.05, 2075, 5818, 8854, 23826],
    [0.9999, 0.05, 2536, 6279, 10696, 25668],
    [0.9999, 0.01, 63381, 156956, 267385, 641684],
  ])("reliability %d, tolerance %d", (reliability, tolerance, one, oneFull, difference, differenceFull) => {
    const rows = (condition: string, use: "none" | "full") => plan(condition, { reliability, use }).labelledRows;
    expect(rows(`n > 0.5 +/- ${tolerance}`, "none")).toBe(one);
    expect(rows(`n > 0.5 +/- ${tolerance}`, "full")).toBe(oneFull);
    expect(rows(`n - o > 0.1 +/- ${tolerance}`, "none")).toBe(difference);
    expect(rows(`n - o > 0.1 +/- ${tolerance}`, "full")).toBe(differenceFull);
  });

  test("firstChange needs as many rows as none, since the set is retired at the first pass", () => {
    expect(plan("n - o > 0.1 +/- 0.1", { use: "firstChange" }).labelledRows).toBe(1753);
    expect(plan("n - o > 0.1 +/- 0.1", { use: { passes: 1 } }).labelledRows).toBe(1753);
  });
});

describe("a limit on differing predictions makes the difference cheaper (Bennett)", () => {
  test.each([
    [0.05, 14972, 34896],
    [0.1, 29048, 67706],
    [0.2, 57180, 133277],
  ])("d < %d, reliability 0.9999, tolerance 0.01", (share, none, full) => {
    const condition = `d < ${share} +/- 0.01 /\\ n - o > 0.02 +/- 0.01`;
    expect(plan(condition, { reliability: 0.9999 })).toMatchObject({
      labelledRows: none,
      difference: share,
      method: "Bennett bound",
    });
    expect(plan(condition, { reliability: 0.9999, use: "full" }).labelledRows).toBe(full);
  });

  test("labels are needed only where the models differ: 2,189 for a commit with rows of its own, 2,905 on the shared set", () => {
    const condition = "d < 0.1 +/- 0.01 /\\ n - o > 0.02 +/- 0.01";
    const { labelledRows } = plan(condition, { reliability: 0.9999, steps: 1 });
    expect(activeLabels(labelledRows, 0.1)).toBe(2189);
    expect(activeLabels(29048, 0.1)).toBe(2905);
  });

  test("the paper leaves out the expectation; with it 0.3 % more rows are needed", () => {
    const condition = "d < 0.1 +/- 0.01 /\\ n - o > 0.02 +/- 0.01";
    const { labelledRows } = plan(condition, { reliability: 0.9999, asPublished: false });
    expect(labelledRows).toBeGreaterThan(29048);
    expect(labelledRows / 29048).toBeLessThan(1.004);
  });

  test("in mode fn-free an unknown d passes, so that d may be two tolerances larger", () => {
    const condition = "d < 0.1 +/- 0.05 /\\ n - o > 0.02 +/- 0.01";
    expect(plan(condition, { mode: "fn-free" }).difference).toBeCloseTo(0.2, 12);
    expect(plan(condition, { mode: "fp-free" }).difference).toBe(0.1);
  });

  test("a d that was measured limits the variance, too, and pays for it", () => {
    const measured = plan("n - o > 0.02 +/- 0.01", { measuredDifference: { d: 0.09, rows: 100_000 } });
    expect(measured.method).toBe("Bennett bound");
    expect(measured.difference).toBeGreaterThan(0.09);
    expect(measured.difference).toBeLessThan(0.1);
    expect(measured.labelledRows).toBeLessThan(plan("n - o > 0.02 +/- 0.01", {}).labelledRows / 5);
    const useless = plan("n - o > 0.02 +/- 0.01", { measuredDifference: { d: 0.9, rows: 10 } });
    expect(useless.method).toBe("Hoeffding bound");
  });

  test("a difference with other coefficients is not what d limits", () => {
    expect(plan("d < 0.1 +/- 0.01 /\\ n - 1.1 * o > 0 +/- 0.01", {}).method).toBe("Hoeffding bound");
    expect(plan("d > 0.1 +/- 0.01 /\\ n - o > 0 +/- 0.01", {}).method).toBe("Hoeffding bound");
  });
});

describe("clauses", () => {
  test("of d alone need predictions, no labels", () => {
    expect(plan("d < 0.1 +/- 0.1", {})).toMatchObject({ labelledRows: 0, unlabelledRows: 404 });
  });

  test("share δ, and the one that needs most decides", () => {
    // ln 32 − ln(0.01 / 2) over 2 · 0.1²
    expect(plan("n > 0.5 +/- 0.1 /\\ n > 0.4 +/- 0.2", {}).labelledRows).toBe(
      Math.ceil((Math.log(32) - Math.log(0.005)) / 0.02),
    );
  });

  test("bounded as a whole never need more rows than split by variables", () => {
    for (const condition of ["n - o > 0.1 +/- 0.05", "n - 1.1 * o > 0 +/- 0.05", "n + o - 0.5 * d > 0 +/- 0.05"]) {
      const joint = plan(condition, { split: "joint" }).labelledRows;
      expect(joint, condition).toBeLessThan(plan(condition, { split: "simple" }).labelledRows);
    }
    expect(plan("n > 0.5 +/- 0.1", { split: "joint" }).labelledRows).toBe(404);
  });
});

describe("a pass budget lies between never showing a verdict and always", () => {
  test("rows at difference 0.1, tolerance 0.02, δ 0.05, 32 looks", () => {
    const condition = "d < 0.1 +/- 0.05 /\\ n - o > 0.02 +/- 0.02";
    const rows = [1, 2, 4, 8, 32].map((passes) => plan(condition, { reliability: 0.95, use: { passes } }).labelledRows);
    expect(rows).toEqual([4178, 5670, 7993, 11130, 14140]);
  });

  test("its hypotheses are what the bound pays for", () => {
    const logError = Math.log(0.05 / 4) - Math.log(Number(hypotheses({ looks: 32, passes: 4 })));
    expect(bennettRows({ variance: 0.1, halfWidth: 0.02 }, logError)).toBe(7993);
    expect(plan("n > 0.5 +/- 0.1", { use: { passes: 4 } }).logHypotheses).toBe(logHypotheses({ looks: 32, passes: 4 }));
  });
});

test("numbers that mean nothing are refused", () => {
  expect(() => plan("n > 0.5 +/- 0.1", { reliability: 1 })).toThrow("reliability must be between 0 and 1, not 1.");
  expect(() => plan("n > 0.5 +/- 0.1", { steps: 0 })).toThrow("steps must be a whole number of 1 and more, not 0.");
  expect(() => plan("n > 0.5 +/- 0.1", { use: { passes: 0.5 } })).toThrow("passes must be a whole number");
  expect(() => plan("n - o > 0 +/- 0.1", { measuredDifference: { d: 2, rows: 10 } })).toThrow(
    "must be between 0 and 1",
  );
  expect(() => activeLabels(10, 1.5)).toThrow("difference must be between 0 and 1, not 1.5.");
});
