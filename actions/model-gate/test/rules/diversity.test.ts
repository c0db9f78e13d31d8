import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { lists } from "./recommendations.ts";
import { judged } from "./rule-world.ts";

const rule = (at_least: number) => ruleOf<"diversity">({ rule: "diversity", at_least, k: 3 });

describe("diversity", () => {
  it("fails a recommender whose lists are all of one kind", async () => {
    const finding = await judged(rule(0.5), { candidate: lists((item) => -item) });
    expect(finding.verdict).toBe("fail");
    expect(finding.subject).toBe("intra_list_diversity_at_3");
  });

  it("passes one whose lists are mixed", async () => {
    expect((await judged(rule(0.5), { candidate: lists((_, draw) => draw()) })).verdict).toBe("pass");
  });
});
