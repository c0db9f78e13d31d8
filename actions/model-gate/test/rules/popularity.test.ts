import { describe, expect, it } from "vitest";
import { popularity } from "../../src/rules/popularity.ts";
import { ruleOf } from "./policy-rule.ts";
import { lists } from "./recommendations.ts";
import { contextOf, judged } from "./rule-world.ts";

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

  it("is measured as ever under a budget, because it looks at no label", async () => {
    const context = contextOf({ candidate: lists((_, draw) => draw()) });
    const refusing = () => {
      throw new Error("No budget is spent on it.");
    };
    const [result] = await popularity.measure(rule(150), {
      ...context,
      budget: { value: refusing, difference: refusing },
    });
    expect(result).toMatchObject({ kind: "estimated", quantity: "value" });
  });
});
