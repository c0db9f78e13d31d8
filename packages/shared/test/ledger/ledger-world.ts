import { sha256Hex } from "../../src/digest/digest.ts";
import { appendRecords } from "../../src/ledger/append.ts";
import type { Appended, LedgerStore } from "../../src/ledger/ledger.ts";
import type { DeploymentRecord, GateRecord, LedgerRecord, LookRecord, RunRecord } from "../../src/ledger/record.ts";
import { git, temporaryDirectory, write } from "../policy/repository.ts";
import { open } from "./git-world.ts";

/** `sha256:<hex>` of a word, for records whose files do not matter. */
export function digestOf(word: string): string {
  return `sha256:${sha256Hex(word)}`;
}

const common = {
  version: 1,
  model: "strikes",
  created_at: "2026-11-25T04:30:00.000Z",
  trust: "default-branch",
} as const;

export function aRun(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    ...common,
    origin: { event: "push", repository: "acme/birds", head_sha: "a".repeat(40), run_id: 42 },
    kind: "run",
    smoke: false,
    code: { commit: "a".repeat(40), dirty: false, command: "python train.py" },
    data: [
      { role: "train", version: `file:data/train.csv@${digestOf("train")}`, digest: digestOf("train"), rows: 100 },
    ],
    params: {
      values: { "optimizer.lr": 0.1, name: "größer" },
      sources: [{ path: "params.yaml", digest: digestOf("params"), bytes: 20 }],
      redacted: [],
    },
    metrics: [{ name: "roc_auc", value: 0.84, source: "metrics.json" }],
    series: [
      {
        name: "loss",
        source: "loss.csv",
        length: 2,
        points: [
          [0, 1.5],
          [1, "NaN"],
        ],
      },
    ],
    environment: { os: { name: "linux" }, accelerator: "none", seeds: { PYTHONHASHSEED: "0" } },
    artifact: {
      path: "model.joblib",
      digest: digestOf("model"),
      bytes: 10,
      files: 1,
      format: "pickle",
      facts: {},
      warnings: [],
    },
    outputs: [
      { role: "model", path: "model.joblib", digest: digestOf("model"), bytes: 10, kept: [{ kind: "object" }] },
    ],
    cost: { wall_seconds: 1.5, runner: "local" },
    fingerprint: digestOf("fingerprint"),
    reproducibility: { present: ["code"], missing: ["container"] },
    ...overrides,
  };
}

export function aGate(overrides: Partial<GateRecord> = {}): GateRecord {
  return {
    ...common,
    origin: { event: "push", head_sha: "a".repeat(40) },
    kind: "gate",
    action: "model-gate",
    verdict: "pass",
    model_digest: digestOf("model"),
    champion: true,
    ...overrides,
  };
}

export function aDeployment(overrides: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    ...common,
    origin: { event: "workflow_dispatch" },
    kind: "deployment",
    model_digest: digestOf("model"),
    environment: "production",
    outcome: "deployed",
    ...overrides,
  };
}

export function aLook(overrides: Partial<LookRecord> = {}): LookRecord {
  return {
    ...common,
    origin: { event: "push" },
    kind: "look",
    evaluation_digest: digestOf("evaluation"),
    model_digest: digestOf("model"),
    passed: true,
    ...overrides,
  };
}

/** A new repository; its ledger is a local branch. */
export function newRepository(): string {
  const directory = temporaryDirectory();
  git(directory, "init", "-q", "-b", "main");
  return directory;
}

export function openLocal(repository: string): Promise<LedgerStore> {
  return open({ repository, remote: undefined });
}

export const silent = { info: () => {}, warning: () => {} };

export async function append(store: LedgerStore, ...records: LedgerRecord[]): Promise<Appended> {
  return await appendRecords(store, records, { signal: new AbortController().signal, log: silent });
}

/** A repository whose ledger holds these records. The caller closes the store. */
export async function ledgerOf(...records: LedgerRecord[]): Promise<{ repository: string; store: LedgerStore }> {
  const repository = newRepository();
  const store = await openLocal(repository);
  if (records.length > 0) await append(store, ...records);
  return { repository, store };
}

/** Changes the ledger's newest commit as somebody with git and a text editor would. A path without a text is removed. */
export function tamper(repository: string, files: Record<string, string | undefined>): void {
  const worktree = temporaryDirectory();
  git(repository, "worktree", "add", "-q", "--force", worktree, "ml-ledger");
  write(worktree, files);
  git(worktree, "add", "-A");
  git(worktree, "commit", "-q", "-m", "by hand");
  git(repository, "worktree", "remove", "--force", worktree);
}
