import { ruleIds } from "@gatewright/shared/policy/gate-policy.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { describe, expect, it } from "vitest";
import { gateRules } from "../../src/rules/all-rules.ts";

/** The example of a rule's page as the only rule of a policy. */
function policyOf(example: string): string {
  return `gatewright: 1\nmodels:\n  strike-damage:\n    rules:\n      - ${example}\n`;
}

describe("Every rule of the policy", () => {
  it("is there, under its own id, in the order of the documentation", () => {
    expect(Object.keys(gateRules)).toEqual([...ruleIds]);
    for (const [id, rule] of Object.entries(gateRules)) expect(rule.id).toBe(id);
  });

  it.each(ruleIds)("%s has a page whose example is a rule of that name", (id) => {
    const { page, title } = gateRules[id];
    const [rule] = readPolicy(policyOf(page.example), "gatewright.yml").models[0]?.gate?.rules ?? [];
    expect(rule?.rule).toBe(id);
    for (const text of [page.what, page.decision, page.notWhen]) expect(text).toMatch(/\.$/);
    expect(page.formula).not.toBe("");
    expect(title).not.toMatch(/\.$/);
  });
});
