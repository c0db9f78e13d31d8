import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RuleId } from "@gatewright/shared/policy/gate-policy.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rulePages } from "../../../scripts/rule-pages.ts";
import { gateRules } from "../src/rules/all-rules.ts";
import { ruleParameters } from "../src/rules/rule-parameters.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const ids = Object.keys(gateRules).filter((id): id is RuleId => id in gateRules);

/** The one rule of a policy, as the gate would get it. */
function readRule(line: string): object {
  const text = `gatewright: 1\nmodels:\n  m:\n    slices: { military: "operator = 'MILITARY'" }\n    rules:\n      - ${line}\n`;
  const rule = readPolicy(text, "gatewright.yml").models[0]?.gate?.rules[0];
  if (rule === undefined) throw new Error("The policy has no rule.");
  return rule;
}

/** Keys that the policy's schema allows for a rule, and those that it demands. */
async function schemaOf(id: RuleId): Promise<{ allowed: string[]; required: string[] }> {
  const { $defs } = JSON.parse(await readFile(join(root, "schemas/policy.v1.json"), "utf8"));
  const one = $defs.rule.oneOf.find((rule: { properties: { rule: { const: string } } }) => {
    return rule.properties.rule.const === id;
  });
  return { allowed: Object.keys(one.properties), required: one.required };
}

describe("docs/rules", () => {
  it("holds the pages of all rules of both gates, and none of a rule that is gone", async () => {
    const wanted = rulePages().map(([path]) => path.replace("docs/rules/", ""));
    expect((await readdir(join(root, "docs/rules"))).sort()).toEqual(wanted.sort());
    expect(new Set(wanted).size).toBe(wanted.length);
  });

  for (const id of ids) {
    const { page } = gateRules[id];

    it(`${id}: its example is a rule of a policy`, () => {
      expect(readRule(page.example)).toMatchObject({ rule: id });
    });

    it(`${id}: its page names the parameters that the policy's schema allows, and their defaults`, async () => {
      const parameters = ruleParameters(id);
      const { allowed, required } = await schemaOf(id);
      expect(["rule", ...parameters.map(({ name }) => name)].sort()).toEqual(allowed.sort());
      const given = parse(page.example);
      const read = new Map(Object.entries(readRule(page.example)));
      for (const { name, fallback } of parameters) {
        expect(fallback === undefined || !required.includes(name), `${name} is needed and has a default`).toBe(true);
        if (name in given || fallback === undefined) continue;
        expect(String(read.get(name)), name).toBe(fallback);
      }
    });

    it(`${id}: every word in backticks that looks like a parameter is one`, () => {
      const known = ruleParameters(id).map(({ name }) => name);
      const said = [
        ...`${page.what} ${page.decision}`.matchAll(/`([a-z]+_(?:at_most|at_least|[a-z]*margin|[a-z]+_by))`/g),
      ];
      for (const [, word = ""] of said) expect(known).toContain(word);
    });
  }
});
