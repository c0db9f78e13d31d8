import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import type { Predictions } from "../../src/evidence/gate-evidence.ts";
import { ruleOf } from "./policy-rule.ts";
import { binary, contextOf, judged, refusal, times } from "./rule-world.ts";

const rule = (at_most: number, metric = "accuracy") =>
  ruleOf<"overfit-gap">({ rule: "overfit-gap", metric, train: "train.csv", at_most });

const accurate = (right: number, wrong: number) =>
  binary(
    times<readonly [0 | 1, 0 | 1]>([
      [right / 2, [1, 1]],
      [right / 2, [0, 0]],
      [wrong / 2, [1, 0]],
      [wrong / 2, [0, 1]],
    ]),
  );

function world(onTrain: Outcomes, candidate: Outcomes, digest = "sha256:train") {
  const { predictions } = contextOf({ candidate: onTrain }).evidence;
  if (predictions === undefined) throw new Error("The world has predictions.");
  const train: Predictions = { ...predictions, evaluationDigest: digest };
  return { candidate, evidence: { readPredictions: () => Promise.resolve(train) } };
}

describe("overfit-gap", () => {
  it("fails a model that knows its training data by heart", async () => {
    const finding = await judged(rule(0.05), world(accurate(5980, 20), accurate(1700, 300)));
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toBe("accuracy gap");
    expect(finding.message).toContain("On the training data it is 0.9967, on the evaluation set 0.85.");
  });

  it("passes one that does about as well on what it has not seen", async () => {
    expect((await judged(rule(0.05), world(accurate(5220, 780), accurate(1720, 280)))).verdict).toBe("pass");
  });

  it("is inconclusive with few rows", async () => {
    expect((await judged(rule(0.05), world(accurate(180, 20), accurate(172, 28)))).verdict).toBe("inconclusive");
  });

  it("turns the sign where lower is better", async () => {
    expect((await judged(rule(0.05, "brier_score"), world(accurate(5980, 20), accurate(1400, 600)))).verdict).toBe(
      "fail",
    );
  });

  it("refuses the evaluation set itself in the place of the training data", async () => {
    const same = world(accurate(1700, 300), accurate(1700, 300), "sha256:e");
    expect((await refusal(rule(0.05), same)).message).toContain("train.csv has the rows of the evaluation set");
  });
});
