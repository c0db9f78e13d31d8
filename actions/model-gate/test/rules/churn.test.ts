import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, refusal, regression, times } from "./rule-world.ts";

const rule = (at_most: number, use: "bound" | "point" = "bound") => ruleOf<"churn">({ rule: "churn", at_most, use });

const champion = binary(
  times<readonly [0 | 1, 0 | 1]>([
    [600, [0, 0]],
    [400, [1, 1]],
  ]),
);

/** The champion's decisions with the first so many of each kind turned around. */
function changed(on: number, off: number): Outcomes {
  const prediction = champion.prediction?.map((one, row) => {
    if (row < on) return 1;
    return row >= 600 && row < 600 + off ? 0 : one;
  });
  return { ...champion, prediction } as Outcomes;
}

describe("churn", () => {
  it("fails when far more decisions than allowed are others, though the quality may be the same", async () => {
    const finding = await judged(rule(0.1), { candidate: changed(120, 80), champion });
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeCloseTo(0.2, 12);
    expect(finding.interval?.method).toContain("Wilson");
    expect(finding.message).toContain("Of 1,000 rows 120 became positive and 80 negative.");
  });

  it("passes when few are", async () => {
    expect((await judged(rule(0.1), { candidate: changed(30, 20), champion })).verdict).toBe("pass");
  });

  it("passes when none is, with an interval that still says what 1,000 rows can show", async () => {
    const finding = await judged(rule(0.1), { candidate: champion, champion });
    expect(finding.verdict).toBe("pass");
    expect(finding.estimate).toBe(0);
    // Wilson's upper limit at 0 of n: z² / (n + z²).
    expect(finding.interval?.high).toBeCloseTo(1.959964 ** 2 / (1000 + 1.959964 ** 2), 6);
  });

  it("is inconclusive across the limit; with `use: point` the limit itself passes", async () => {
    const world = { candidate: changed(60, 40), champion };
    expect((await judged(rule(0.1), world)).verdict).toBe("inconclusive");
    expect((await judged(rule(0.1, "point"), world)).verdict).toBe("pass");
    expect((await judged(rule(0.099, "point"), world)).verdict).toBe("fail");
  });

  it("counts weights, and knows that rows of one group are not independent", async () => {
    const weight = new Float64Array(1000).fill(1).fill(3, 0, 120);
    const weighted = await judged(rule(0.5), { candidate: changed(120, 0), champion: { ...champion, weight } });
    expect(weighted.estimate).toBeCloseTo(0.12, 12);
    const both = { candidate: { ...changed(120, 0), weight }, champion: { ...champion, weight } };
    expect((await judged(rule(0.5), both)).estimate).toBeCloseTo(360 / 1240, 12);
    const group = Int32Array.from({ length: 1000 }, (_, row) => Math.floor(row / 20));
    const alone = await judged(rule(0.5), { candidate: changed(120, 80), champion });
    const grouped = await judged(rule(0.5), {
      candidate: { ...changed(120, 80), group },
      champion: { ...champion, group },
    });
    const width = ({ interval }: typeof alone) => (interval?.high ?? 0) - (interval?.low ?? 0);
    expect(width(grouped)).toBeGreaterThan(2 * width(alone));
  });

  it("looks at the slice's rows only", async () => {
    const slice = { name: "positives", rows: Int32Array.from({ length: 400 }, (_, at) => 600 + at) };
    const finding = await judged(rule(0.1), { candidate: changed(300, 0), champion, slice });
    expect(finding.verdict).toBe("pass");
    expect(finding.n).toBe(400);
  });

  it("names the classes that changed most", async () => {
    const classes = ["none", "minor", "major"];
    const label = Float64Array.from({ length: 300 }, (_, row) => row % 3);
    const before: Outcomes = { task: "multiclass", n: 300, label, prediction: label, classes };
    const prediction = label.map((one, row) => (row < 90 && one === 2 ? 1 : row >= 290 && one === 0 ? 2 : one));
    const finding = await judged(rule(0.01), { candidate: { ...before, prediction }, champion: before });
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("Most changes of class: major to minor (30), none to major (3).");
  });

  it("counts a row of several labels once, and the labels in both directions", async () => {
    const labels = [new Float64Array(500), new Float64Array(500)];
    const before: Outcomes = { task: "multilabel", n: 500, labels, predictions: labels, classes: ["a", "b"] };
    const predictions = [new Float64Array(500).fill(1, 0, 100), new Float64Array(500).fill(1, 50, 150)];
    const finding = await judged(rule(0.1), { candidate: { ...before, predictions }, champion: before });
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeCloseTo(150 / 500, 12);
    expect(finding.message).toContain("200 labels came and 0 went");
  });

  it("refuses numbers: a regression decides nothing", async () => {
    const numbers = regression([1, 2, 3], [1, 2, 4]);
    const error = await refusal(rule(0.1), { candidate: numbers, champion: numbers });
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("a model of the task regression decides nothing");
  });

  it("refuses predictions without decisions, and a metrics file", async () => {
    const { prediction: _, ...scored } = champion;
    expect((await refusal(rule(0.1), { candidate: scored, champion: scored })).message).toContain(
      "the predictions have none",
    );
    expect((await refusal(rule(0.1), {})).message).toContain("there are none");
  });
});
