import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { describe, expect, it } from "vitest";
import { folder } from "./folder.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, refusal } from "./rule-world.ts";

const { path: workingDirectory, file } = folder("convergence");
const rule = (more: Partial<RuleOf<"convergence">> = {}) =>
  ruleOf<"convergence">({ rule: "convergence", series: "loss", window: 5, min_delta: 0.001, divergence: 3, ...more });

let curves = 0;
function world(losses: readonly (number | string)[]) {
  curves += 1;
  const rows = losses.map((loss, step) => `${step},${loss}`);
  const seriesPath = file(`training-${curves}.csv`, `step,loss\n${rows.join("\n")}\n`);
  return { workingDirectory, evidence: { seriesPath } };
}

const falling = Array.from({ length: 40 }, (_, step) => 0.2 + Math.exp(-step / 6));

describe("convergence", () => {
  it("passes a loss that falls and becomes flat", async () => {
    const finding = await judged(rule(), world(falling.concat(Array.from({ length: 10 }, () => 0.201))));
    expect(finding.verdict).toBe("pass");
    expect(finding.message).toContain("it is flat over the last 5 points");
  });

  it("passes a loss that still falls, and says so", async () => {
    const finding = await judged(rule(), world(falling.slice(0, 15)));
    expect(finding.verdict).toBe("pass");
    expect(finding.message).toContain("it still falls at the end");
  });

  it.each(["nan", "NaN", "inf", "-inf"])("fails on %s in the middle", async (word) => {
    const finding = await judged(rule(), world([...falling.slice(0, 20), word, ...falling.slice(20)]));
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("at step 20 (ExplodingTensor)");
  });

  it("fails on a loss that ends far above its best value", async () => {
    const finding = await judged(rule(), world([...falling, 0.4, 0.6, 0.9]));
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("(Overtraining)");
    expect((await judged(rule({ divergence: 5 }), world([...falling, 0.4, 0.6, 0.9]))).verdict).toBe("pass");
  });

  it("fails on a loss that does not decrease", async () => {
    const flat = Array.from({ length: 30 }, (_, step) => 0.7 + 0.0001 * (step % 3));
    const finding = await judged(rule(), world(flat));
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("(LossNotDecreasing)");
  });

  it("judges a loss below zero by how far it went, not by a ratio", async () => {
    const likelihood = falling.map((loss) => loss - 2);
    expect((await judged(rule(), world(likelihood))).verdict).toBe("pass");
    expect((await judged(rule(), world([...likelihood, 1.5]))).verdict).toBe("fail");
  });

  it("is inconclusive with fewer than two windows", async () => {
    const finding = await judged(rule(), world(falling.slice(0, 9)));
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.message).toContain("The curve has 9 points, and at least 10");
  });

  it("refuses a curve that is not there, with a guess", async () => {
    const error = await refusal(rule({ series: "los" }), world(falling));
    expect(error.message).toContain('has no curve "los"');
    expect(error.message).toContain('did you mean "loss"');
    expect((await refusal(rule(), {})).message).toContain("No file with the training's curve is named");
  });
});
