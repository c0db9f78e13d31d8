import { describe, expect, test } from "vitest";
import { effectiveMode } from "../../src/policy/effective-mode.ts";
import { readPolicy } from "../../src/policy/read-policy.ts";

const shortest = "gatewright: 1\ndata: {contracts: [contracts/strikes.yml]}\n";

describe("a policy", () => {
  test("has defaults that block", () => {
    expect(readPolicy(shortest, "gatewright.yml")).toEqual({
      gatewright: 1,
      mode: "enforce",
      onInconclusive: "warn",
      policyChanges: "approved",
      data: { contracts: ["contracts/strikes.yml"] },
    });
  });

  test("says everything", () => {
    const text = `${shortest}mode: observe\non_inconclusive: fail\npolicy_changes: base\n`;
    expect(readPolicy(text, "gatewright.yml")).toMatchObject({
      mode: "observe",
      onInconclusive: "fail",
      policyChanges: "base",
    });
  });

  test.each([
    ["", "gatewright.yml is empty."],
    ["gatewright: 1\n", "gatewright.yml gates nothing: it names no contract."],
    ["gatewright: 1\nmode: warn\n", "gatewright.yml gates nothing: it names no contract."],
    ["gatewright: 1\ndata: {contracts: []}\n", "gatewright.yml:2:19: data.contracts must list at least 1, not 0"],
    ["gatewright: 1\ndata: {}\n", 'gatewright.yml:2:1: key "contracts" is missing in data'],
    [
      "gatewright: 1\ndata: {contracts: contracts/strikes.yml}\n",
      'gatewright.yml:2:19: data.contracts must be a list, not "contracts/strikes.yml"',
    ],
    [
      "gatewright: 1\ndata: {contracts: ['']}\n",
      'gatewright.yml:2:20: data.contracts[0] must be the path of a contract file, not ""',
    ],
    [
      "gatewright: 1\ndata: {contracts: [a.yml, a.yml]}\n",
      "gatewright.yml:2:19: data.contracts must not list the same thing twice (items 1 and 2)",
    ],
    [`${shortest}models: {}\n`, 'gatewright.yml:3:1: unknown key "models" in the policy; did you mean "mode"?'],
    [
      `${shortest}on-inconclusive: fail\n`,
      'gatewright.yml:3:1: unknown key "on-inconclusive" in the policy; did you mean "on_inconclusive"?',
    ],
    [
      `${shortest}mode: warning\n`,
      'gatewright.yml:3:7: mode must be one of enforce, warn, observe, not "warning"; did you mean "warn"?',
    ],
    ["gatewright: '1'\n", 'gatewright.yml:1:13: gatewright must be 1, the version of this file\'s form, not "1"'],
    ["data: {contracts: [a.yml]}\n", 'gatewright.yml:1:1: key "gatewright" is missing in the policy'],
  ])("%j is refused", (text, message) => {
    expect(() => readPolicy(text, "gatewright.yml")).toThrow(
      expect.objectContaining({ kind: "configuration", message }),
    );
  });
});

describe("of two modes the stricter counts", () => {
  test.each([
    [
      "enforce",
      "observe",
      "enforce",
      "The input `mode: observe` was not used: the policy says enforce, which is stricter.",
    ],
    ["warn", "enforce", "enforce", undefined],
    ["observe", "warn", "warn", undefined],
    ["warn", "warn", "warn", undefined],
    ["observe", undefined, "observe", undefined],
    [undefined, "observe", "observe", undefined],
    [undefined, undefined, "enforce", undefined],
  ] as const)("policy %s, input %s: %s", (policyMode, inputMode, mode, note) => {
    expect(effectiveMode(policyMode, inputMode)).toEqual({ mode, note });
  });
});
