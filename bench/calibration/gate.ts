import { tmpdir } from "node:os";
import { evaluateRules } from "@gatewright/model-gate/evaluate-rules.ts";
import type { GateEvidence, Predictions } from "@gatewright/model-gate/evidence/gate-evidence.ts";
import { type Decided, decide, type Measured } from "@gatewright/model-gate/verdict/decide.ts";
import type { GatePolicy } from "@gatewright/shared/policy/gate-policy.ts";
import type { ModelPolicy } from "@gatewright/shared/policy/policy.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";

/** The rules of one model, read as a policy is. */
export interface Gate {
  model: ModelPolicy;
  gate: GatePolicy;
}

export interface Simulated {
  candidate: Outcomes;
  champion: Outcomes;
  /** Values of the column that slices are made by; absent: there is none. */
  part?: { codes: Int32Array; values: string[] };
}

/** @param rules as under a model of the policy, e.g. `rules:\n  - {rule: no-regression, metric: accuracy}` */
export function gateOf(rules: string): Gate {
  const text = `gatewright: 1\nmodels:\n  simulated:\n${rules.replaceAll(/^/gm, "    ")}\n`;
  const model = readPolicy(text, "gatewright.yml").models[0];
  if (model?.gate === undefined) throw new Error("The simulated model has no rules.");
  return { model, gate: model.gate };
}

/** What the rules measure on simulated rows, by the gate's own code; nothing but the reading of files is left out. */
export async function measuredBy({ model, gate }: Gate, simulated: Simulated): Promise<Measured[]> {
  const evidence: GateEvidence = {
    predictions: predictionsOf(simulated),
    metrics: undefined,
    modelPath: undefined,
    championBytes: undefined,
    seriesPath: undefined,
    readPredictions: () => Promise.reject(notSimulated()),
    files: () => [],
  };
  const workingDirectory = tmpdir();
  return await evaluateRules({ model, gate, evidence, workingDirectory, host, addEvidence: () => undefined });
}

/** The verdicts when the rules are judged together, as the gate does. */
export function together(measured: readonly Measured[], { gate }: Gate): Decided[] {
  return decide(measured, gate);
}

/** The verdicts when every rule is judged as if it were the only one. */
export function oneByOne(measured: readonly Measured[], { gate }: Gate): Decided[] {
  return measured.flatMap((one) => decide([one], gate));
}

function predictionsOf({ candidate, champion, part }: Simulated): Predictions {
  return {
    candidate,
    champion: { kind: "compared", outcomes: champion, name: "the champion" },
    evaluationDigest: "simulated",
    predictionsDigest: "simulated",
    championDigest: "simulated",
    columns: part === undefined ? [] : ["part"],
    toCsv: () => Promise.reject(notSimulated()),
    column: async () => {
      if (part === undefined) throw notSimulated();
      return part;
    },
    rowsWhere: () => Promise.reject(notSimulated()),
    numberPerRow: () => Promise.reject(notSimulated()),
    rowsAlsoIn: () => Promise.reject(notSimulated()),
  };
}

function notSimulated(): Error {
  return new Error("The rules of the calibration ask for nothing else.");
}

const host: EvaluateHost = {
  log: { info: () => {}, warning: () => {}, debug: () => {}, group: (_, body) => body() },
  now: () => new Date(0),
  temporaryDirectory: tmpdir(),
  toolCache: undefined,
  enginePath: undefined,
  memoryLimit: undefined,
  variables: {},
  signal: new AbortController().signal,
};
