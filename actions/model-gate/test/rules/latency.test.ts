import { describe, expect, it } from "vitest";
import { folder } from "./folder.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, refusal } from "./rule-world.ts";

const { path: workingDirectory } = folder("latency");
const world = { workingDirectory, variables: process.env };
const rule = (candidate: string, champion: string, ratio_at_most: number) =>
  ruleOf<"latency">({ rule: "latency", candidate, champion, ratio_at_most, quantile: 0.5, repetitions: 6 });

const [fast, slow] = ["sleep 0.03", "sleep 0.3"];

describe("latency", () => {
  it("fails a candidate that takes ten times as long, and passes one that takes a tenth", async () => {
    const finding = await judged(rule(slow, fast, 2), world);
    expect(finding.verdict).toBe("fail");
    expect(finding.n).toBe(6);
    expect(finding.message).toContain("times the champion's");
    expect((await judged(rule(fast, slow, 1), world)).verdict).toBe("pass");
  });

  it("refuses a command that fails, and says which", async () => {
    const error = await refusal(rule("exit 3", fast, 2), world);
    expect(error.kind).toBe("evidence");
    expect(error.message).toContain("`candidate` failed with exit code 3: exit 3");
  });
});
