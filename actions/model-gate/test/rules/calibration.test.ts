import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { judged, random, refusal } from "./rule-world.ts";

const rule = (at_most: number, metric = "ece_binary") =>
  ruleOf<"calibration">({ rule: "calibration", metric, at_most, use: "bound" });

/** Labels come true with the score's own probability, moved by `shift` on the logit scale and stretched by `slope`. */
function scored(n: number, { shift = 0, slope = 1, seed = "calibration" } = {}): Outcomes {
  const draw = random(seed);
  const score = Float64Array.from({ length: n }, () => 0.05 + 0.9 * draw.next());
  const label = score.map((p) => {
    const logit = shift + slope * Math.log(p / (1 - p));
    return draw.next() < 1 / (1 + Math.exp(-logit)) ? 1 : 0;
  });
  return { task: "binary", n, label, score, prediction: score.map((p) => (p >= 0.5 ? 1 : 0)) };
}

describe("calibration", () => {
  it("fails on probabilities that are far too high", async () => {
    const finding = await judged(rule(0.05), { candidate: scored(5000, { shift: -1 }) });
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toBe("ece_binary_debiased");
    expect(finding.message).toMatch(/Without the correction for noise ece_binary is 0\.1\d\d\./);
    expect(finding.message).toMatch(/recalibration line has intercept −(0\.9\d*|1\.\d+|1) and slope/);
  });

  it("passes on probabilities that come true as often as they say", async () => {
    expect((await judged(rule(0.05), { candidate: scored(5000) })).verdict).toBe("pass");
  });

  it("says of a model whose scores are too extreme that it is surer than it is right", async () => {
    const finding = await judged(rule(0.05), { candidate: scored(5000, { slope: 0.5 }) });
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("surer than it is right");
  });

  it("does not fail a calibrated model for the noise of few rows", async () => {
    // The plain error of 300 rows is some 0.07 though nothing is wrong.
    let failed = 0;
    for (let trial = 0; trial < 100; trial += 1) {
      const finding = await judged(rule(0.03), { candidate: scored(300, { seed: `few ${trial}` }) });
      if (finding.verdict === "fail") failed += 1;
    }
    expect(failed).toBeLessThanOrEqual(8);
  });

  it("is not thrown by rows that come in a rhythm", async () => {
    // Every tenth row is alone in its bin, and would be alone in its fold if folds were counted off.
    const n = 2000;
    const score = Float64Array.from({ length: n }, (_, row) => (row % 10 === 0 ? 0.2 : 0.8));
    const candidate: Outcomes = { task: "binary", n, label: new Float64Array(n).fill(1), score };
    const finding = await judged(rule(0.1), { candidate });
    expect(finding.estimate).toBeCloseTo(0.26, 3);
    expect(finding.interval?.low).toBeGreaterThan(0.25);
  });

  it("knows that rows of one group vary together", async () => {
    const rows = scored(2000);
    const group = Int32Array.from({ length: 2000 }, (_, row) => Math.floor(row / 4));
    const finding = await judged(rule(0.05), { candidate: { ...rows, group } });
    expect(finding.n).toBe(500);
    const few = Int32Array.from({ length: 2000 }, (_, row) => Math.floor(row / 400));
    const undecided = await judged(rule(0.05), { candidate: { ...rows, group: few } });
    expect(undecided.verdict).toBe("inconclusive");
    expect(undecided.message).toContain("5 groups, and at least 10 are needed");
  });

  it("judges the Brier score by its own name", async () => {
    expect((await judged(rule(0.25, "brier_score"), { candidate: scored(5000) })).verdict).toBe("pass");
    expect((await judged(rule(0.1, "brier_score"), { candidate: scored(5000) })).verdict).toBe("fail");
  });

  it("judges the top label of several classes", async () => {
    const n = 4000;
    const draw = random("classes");
    const scores = [0, 1, 2].map(() => new Float64Array(n));
    const label = new Float64Array(n);
    for (let row = 0; row < n; row += 1) {
      const top = 0.4 + 0.5 * draw.next();
      const at = draw.integer(3);
      for (let code = 0; code < 3; code += 1) (scores[code] ?? label)[row] = code === at ? top : (1 - top) / 2;
      const drawn = draw.next();
      label[row] = drawn < top ? at : (at + (drawn < (1 + top) / 2 ? 1 : 2)) % 3;
    }
    const honest: Outcomes = { task: "multiclass", n, label, scores, classes: ["a", "b", "c"] };
    expect((await judged(rule(0.05, "ece_top_label"), { candidate: honest })).verdict).toBe("pass");
    const boasting = { ...honest, label: label.map((code, row) => (row % 3 === 0 ? (code + 1) % 3 : code)) };
    expect((await judged(rule(0.05, "ece_top_label"), { candidate: boasting })).verdict).toBe("fail");
  });

  it("refuses what is no measure of calibration", async () => {
    const error = await refusal(rule(0.05, "accuracy"), { candidate: scored(100) });
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("accuracy is no measure of calibration");
    expect((await refusal(rule(0.05, "ece_binari"), { candidate: scored(100) })).message).toContain(
      'did you mean "ece_binary"',
    );
  });

  it("takes the number of a metrics file under `use: point`, under its own name", async () => {
    const metrics = { candidate: new Map([["ece_binary", 0.04]]), champion: undefined, source: "metrics.json" };
    const point = { ...rule(0.05), use: "point" as const };
    expect((await judged(point, { evidence: { metrics } })).verdict).toBe("pass");
    expect((await judged(rule(0.05), { evidence: { metrics } })).verdict).toBe("error");
  });
});
