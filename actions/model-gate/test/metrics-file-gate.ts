import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { evaluateRules } from "../src/evaluate-rules.ts";
import type { GateEvidence } from "../src/evidence/gate-evidence.ts";
import { decide } from "../src/verdict/decide.ts";

/** What the rules of a model say about numbers alone, as two metrics files hold them. */
export async function judgeNumbers(
  gateText: string,
  candidate: Record<string, number>,
  champion: Record<string, number> | undefined,
): Promise<Finding[]> {
  const text = `gatewright: 1\nmodels:\n  strikes:\n${gateText.replaceAll(/^/gm, "    ")}\n`;
  const model = readPolicy(text, "gatewright.yml").models[0];
  const gate = model?.gate;
  if (model === undefined || gate === undefined) throw new Error("The model has no rules.");
  const evidence: GateEvidence = {
    predictions: undefined,
    metrics: {
      candidate: new Map(Object.entries(candidate)),
      champion: champion === undefined ? undefined : new Map(Object.entries(champion)),
      source: "metrics.json",
    },
    modelPath: undefined,
    championBytes: undefined,
    seriesPath: undefined,
    readPredictions: () => Promise.reject(new Error("There are no predictions.")),
    files: () => [],
  };
  const measured = await evaluateRules({
    model,
    gate,
    evidence,
    workingDirectory: import.meta.dirname,
    host,
    addEvidence: () => undefined,
  });
  return decide(measured, { confidence: gate.confidence }).map(({ finding }) => finding);
}

const host: EvaluateHost = {
  log: { info: () => {}, warning: () => {}, debug: () => {}, group: (_, body) => body() },
  now: () => new Date("2026-11-25T10:00:00Z"),
  temporaryDirectory: import.meta.dirname,
  toolCache: undefined,
  enginePath: undefined,
  memoryLimit: undefined,
  variables: {},
  signal: new AbortController().signal,
};
