import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, refusal, times } from "./rule-world.ts";

const candidate = binary(times<readonly [0 | 1, 0 | 1]>([[500, [1, 1]]]));
const rule = ruleOf<"no-leakage">({ rule: "no-leakage", train: "data/train.csv", on: [] });

describe("no-leakage", () => {
  it("fails when one row of the evaluation set was trained on", async () => {
    const rowsAlsoIn = { rows: 1, examples: ["flight 17"], of: 500, otherRows: 4000 };
    const finding = await judged(rule, { candidate, rowsAlsoIn });
    expect(finding.verdict).toBe("fail");
    expect(finding.message).toContain(
      "1 of 500 evaluation rows also stand among the 4,000 rows of data/train.csv, by id, such as flight 17.",
    );
  });

  it("passes when none was", async () => {
    const rowsAlsoIn = { rows: 0, examples: [], of: 500, otherRows: 4000 };
    expect((await judged(rule, { candidate, rowsAlsoIn })).verdict).toBe("pass");
  });

  it("refuses a policy that names no training data, and a gate without rows", async () => {
    const { train: _, ...unnamed } = rule;
    expect((await refusal(unnamed, { candidate })).message).toContain("No file with the training data is named");
    expect((await refusal(rule, {})).message).toContain("there is no predictions file");
  });
});
