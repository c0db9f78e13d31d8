import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import { describe, expect, it } from "vitest";
import { folder } from "./folder.ts";
import { ruleOf } from "./policy-rule.ts";
import { judged, refusal } from "./rule-world.ts";

const { path: workingDirectory } = folder("memory");
const world = { workingDirectory, variables: process.env };

/** Holds so many megabytes for a moment. */
const holding = (megabytes: number) =>
  `"${process.execPath}" -e "const held = Buffer.alloc(${megabytes * 1e6}, 1); setTimeout(() => held.length, 200)"`;

const rule = (more: Partial<RuleOf<"memory">>) =>
  ruleOf<"memory">({ rule: "memory", candidate: holding(200), repetitions: 2, ...more });

describe.skipIf(process.platform !== "linux")("memory", () => {
  it("fails a command that takes more than allowed, and passes one that does not", async () => {
    const finding = await judged(rule({ at_most: 150e6 }), world);
    expect(finding.verdict).toBe("fail");
    expect(finding.estimate).toBeGreaterThan(200e6);
    expect((await judged(rule({ at_most: 150e6, candidate: holding(1) }), world)).verdict).toBe("pass");
  });

  it("compares with the champion's command, side by side", async () => {
    const against = { champion: holding(1), ratio_at_most: 2, repetitions: 3 };
    expect((await judged(rule(against), world)).verdict).toBe("fail");
    const swapped = { champion: holding(200), candidate: holding(1), ratio_at_most: 1, repetitions: 3 };
    expect((await judged(rule(swapped), world)).verdict).toBe("pass");
  });

  it("is an error to ask for a ratio to nothing", async () => {
    expect((await judged(rule({ ratio_at_most: 2 }), world)).verdict).toBe("error");
  });

  it("refuses a command that fails", async () => {
    const error = await refusal(rule({ candidate: "exit 4", at_most: 1e9 }), world);
    expect(error.message).toContain("`candidate` failed with exit code 4");
  });
});
