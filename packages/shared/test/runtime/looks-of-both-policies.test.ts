import { describe, expect, it } from "vitest";
import { readSide } from "../../src/policy/policy-side.ts";
import type { WhichPolicy } from "../../src/policy/which-policy.ts";
import type { Finding } from "../../src/report/finding.ts";
import type { EvaluateContext, Evaluation } from "../../src/runtime/action.ts";
import { evaluateToReport } from "../../src/runtime/evaluate-to-report.ts";
import { aGate, aLook, digestOf } from "../ledger/ledger-world.ts";

const text = (name: string) => `gatewright: 1\nmodels: {${name}: {rules: [{rule: convergence, series: loss}]}}\n`;
const side = (name: string) =>
  readSide(name, "gatewright.yml", async (path) => (path === "gatewright.yml" ? text(name) : undefined));

/** An action whose verdict and records are those of the first model that the policy names. */
async function evaluated(resolved: Omit<WhichPolicy, "provenance" | "policyWins" | "notes">) {
  const seen: EvaluateContext<object>[] = [];
  const { made, report } = await evaluateToReport<object>({
    action: {
      name: "model-gate",
      evaluate: async (context): Promise<Evaluation> => {
        seen.push(context);
        const name = context.policy?.models[0]?.name ?? "";
        const verdict = name === "strict" ? "fail" : "pass";
        const finding: Finding = {
          rule: "convergence",
          title: "The loss converges",
          subject: name,
          verdict,
          severity: "error",
          message: "It does.",
          locations: [],
          samples: [],
        };
        return {
          subjects: [{ name, verdict, evidence: [], findings: [finding], notes: [] }],
          notes: [],
          timings: {},
          versions: {},
          records: [aGate({ model: name, champion: false }), aLook({ model: name })],
        };
      },
    },
    inputs: {},
    whichPolicy: async () => ({ ...resolved, provenance: { ref: "a", reason: "r." }, policyWins: true, notes: [] }),
    mode: undefined,
    run: { event: "pull_request", readOnlyToken: false, notes: [] },
    openLedger: () => Promise.reject(new Error("Nobody reads it.")),
    workingDirectory: import.meta.dirname,
    host: {
      log: { info: () => {}, warning: () => {}, debug: () => {}, group: (_, body) => body() },
      now: () => new Date("2026-11-25T10:00:00Z"),
      temporaryDirectory: import.meta.dirname,
      toolCache: undefined,
      enginePath: undefined,
      memoryLimit: undefined,
      variables: {},
      signal: new AbortController().signal,
    },
    notes: [],
  });
  const records = made?.records.map(({ kind, model }) => `${kind} ${model}`);
  return { seen, records, verdict: report.verdict };
}

const nobody = async () => ({ approved: false, why: "nobody has" });

describe("looks at an evaluation set", () => {
  it.each(["strict", "lax"])("are charged for both policies when two count, here %s first", async (first) => {
    const second = first === "strict" ? "lax" : "strict";
    const { records, verdict } = await evaluated({
      counts: await side(first),
      other: undefined,
      also: { side: await side(second), provenance: { ref: "b", reason: "q." }, approvedBy: nobody },
    });
    expect(verdict).toBe("fail");
    expect(records).toEqual(["gate strict", "look strict", "look lax"]);
  });

  it("can be kept from the policy that does not count, which knows the one that does; each knows its own digest", async () => {
    const [counts, other] = [await side("lax"), await side("strict")];
    const { seen, records } = await evaluated({ counts, other, also: undefined });
    expect(seen.map(({ countingPolicy }) => countingPolicy?.models[0]?.name)).toEqual([undefined, "lax"]);
    expect(seen.map(({ policyDigest }) => policyDigest)).toEqual([digestOf(text("lax")), digestOf(text("strict"))]);
    expect(records).toEqual(["gate lax", "look lax"]);
  });
});
