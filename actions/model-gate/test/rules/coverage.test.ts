import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { lists } from "./recommendations.ts";
import { judged, refusal } from "./rule-world.ts";

const rule = (at_least: number) => ruleOf<"coverage">({ rule: "coverage", at_least, k: 3 });

describe("coverage", () => {
  it("fails a recommender that shows everybody the same few items", async () => {
    const finding = await judged(rule(0.5), { candidate: lists((item) => -item) });
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain("Counted over 200 users and 40 items.");
  });

  it("passes one that reaches all items, and the share itself passes", async () => {
    const finding = await judged(rule(1), { candidate: lists((_, draw) => draw()) });
    expect(finding.verdict).toBe("pass");
    expect(finding.estimate).toBe(1);
    expect(finding).not.toHaveProperty("interval");
  });

  it("counts the whole catalogue, of other slices, too", async () => {
    const candidate = lists((_, draw) => draw());
    const one = Int32Array.from({ length: 20 }, (_, row) => row);
    const finding = await judged(rule(0.5), { candidate, slice: { name: "one user", rows: one } });
    expect(finding.estimate).toBeCloseTo(3 / 40, 12);
    expect(finding.verdict).toBe("fail");
  });

  it("needs rows", async () => {
    expect((await refusal(rule(0.5), {})).message).toContain("there are none");
  });
});
