import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { LookRecord } from "@gatewright/shared/ledger/record.ts";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { EvaluateContext, EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { RunContext } from "@gatewright/shared/runtime/run-context.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { append, digestOf } from "../../../../packages/shared/test/ledger/ledger-world.ts";
import { openBudget } from "../../src/budget/open-budget.ts";
import { type SettledLook, settleLook } from "../../src/budget/settle-look.ts";
import { evaluateRules } from "../../src/evaluate-rules.ts";
import type { Champion, GateEvidence, Predictions } from "../../src/evidence/gate-evidence.ts";
import { decide } from "../../src/verdict/decide.ts";

export const defaultBranch: RunContext = {
  event: "push",
  repository: "acme/birds",
  defaultBranch: "main",
  ref: "refs/heads/main",
  headSha: "b".repeat(40),
  runId: 43,
  readOnlyToken: false,
  notes: [],
};

export const pullRequest: RunContext = {
  ...defaultBranch,
  event: "pull_request",
  ref: "refs/pull/5/merge",
  pullRequest: 5,
};

/** One look, with what differs from look to look as words. */
export interface Look {
  /** Lines of the model in the policy, besides the champion. */
  gate: string;
  /** As in the policy; by default it is scored by a command. */
  championPolicy?: string;
  store?: LedgerStore;
  run?: RunContext;
  model?: string | undefined;
  predictions?: string;
  evaluation?: string;
  policy?: string;
  champion?: string;
  /** Rows of 10,000 that the candidate has right; the champion has the first 8,000. */
  right?: number;
  openLedger?: EvaluateContext<unknown>["openLedger"];
  /** No rows, only numbers about them. */
  onlyMetrics?: boolean;
  noChampion?: boolean;
}

export interface Looked extends SettledLook {
  record: LookRecord | undefined;
  verdicts: string[];
  messages: string;
}

/** Judges as `judge` of model-gate does, from evidence that is in memory. */
export async function lookAt(look: Look): Promise<Looked> {
  const text = `gatewright: 1\nmodels:\n  strikes:\n    champion: ${look.championPolicy ?? "{run: python score.py}"}\n${look.gate.replaceAll(/^/gm, "    ")}\n`;
  const model = readPolicy(text, "gatewright.yml").models[0];
  const gate = model?.gate;
  if (model === undefined || gate === undefined) throw new Error("The model has no rules.");
  const evidence = evidenceOf(look);
  const { store } = look;
  const context: EvaluateContext<unknown> = {
    inputs: {},
    policy: undefined,
    policyFiles: { read: async () => undefined },
    policyWins: false,
    policyDigest: digestOf(look.policy ?? text),
    workingDirectory: import.meta.dirname,
    run: look.run ?? defaultBranch,
    openLedger:
      look.openLedger ??
      (async () => {
        if (store === undefined) throw new Error("This look has no ledger.");
        return await openLedger(store);
      }),
    host,
  };
  const modelDigest =
    "model" in look ? (look.model === undefined ? undefined : digestOf(look.model)) : digestOf("model");
  const budget = await openBudget({ model: model.name, gate, evidence, modelDigest }, context);
  if (budget === undefined) throw new Error("The model has no budget.");
  const measured = await evaluateRules({
    model,
    gate,
    evidence,
    workingDirectory: import.meta.dirname,
    host,
    addEvidence: () => undefined,
    budget,
  });
  const settled = settleLook(budget, decide(measured, { confidence: budget.confidence }), model.name);
  const [record] = settled.records;
  if (record !== undefined && store !== undefined) await append(store, record);
  return {
    ...settled,
    record,
    verdicts: settled.findings.map(({ verdict }) => verdict),
    messages: settled.findings.map(({ message }: Finding) => message).join("\n"),
  };
}

function evidenceOf(look: Look): GateEvidence {
  return {
    predictions: look.onlyMetrics === true ? undefined : predictionsOf(look),
    metrics: {
      candidate: new Map([["accuracy", 0.9]]),
      champion: new Map([["accuracy", 0.8]]),
      source: "metrics.json",
    },
    modelPath: undefined,
    championBytes: undefined,
    seriesPath: undefined,
    readPredictions: unused,
    files: () => [],
  };
}

const rows = 10_000;

function predictionsOf(look: Look): Predictions {
  const { right = 8500, model = "model", predictions = model, evaluation = "evaluation", champion = "champion" } = look;
  const compared: Champion = { kind: "compared", outcomes: outcomes(8000), name: "the champion" };
  return {
    candidate: outcomes(right),
    champion: look.noChampion === true ? { kind: "absent", reason: "the model is unchanged", first: false } : compared,
    evaluationDigest: digestOf(evaluation),
    predictionsDigest: digestOf(`predictions of ${predictions}`),
    championDigest: look.noChampion === true ? undefined : digestOf(champion),
    columns: ["id", "label", "prediction"],
    toCsv: unused,
    column: unused,
    rowsWhere: async () => Int32Array.from({ length: 1000 }, (_, row) => row),
    numberPerRow: unused,
    rowsAlsoIn: unused,
  };
}

function outcomes(right: number): Outcomes {
  return {
    task: "binary",
    n: rows,
    label: new Float64Array(rows).fill(1),
    prediction: Float64Array.from({ length: rows }, (_, row) => (row < right ? 1 : 0)),
    score: Float64Array.from({ length: rows }, (_, row) => (row < right ? 0.9 : 0.1)),
  };
}

function unused(): Promise<never> {
  throw new Error("No rule of these tests asks for it.");
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
