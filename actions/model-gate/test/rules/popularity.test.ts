import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { lists } from "./recommendations.ts";
import { judged } from "./rule-world.ts";

const rule = (at_most: number) => ruleOf<"popularity">({ rule: "popularity", at_most, k: 5 });

describe("popularity", () => {
  it("fails a recommender that shows everybody the top sellers", async () => {
    const finding = await judged(rule(150), { candidate: lists((item) => -item) });
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toBe("average_recommendation_popularity_at_5");
    expect(finding.n).toBe(200);
  });

  it("passes one that shows what suits", async () => {
    expect((await judged(rule(150), { candidate: lists((_, draw) => draw()) })).verdict).toBe("pass");
  });
});
