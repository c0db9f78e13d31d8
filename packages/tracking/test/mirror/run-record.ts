import type { RunRecord } from "@gatewright/shared/ledger/record.ts";

/** A run record as `track-experiment` makes it, with what a test changes. */
export function runRecord(changes: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    kind: "run",
    model: "strike-damage",
    created_at: "2026-11-25T04:00:00.000Z",
    trust: "default-branch",
    origin: {
      event: "push",
      repository: "acme/birdstrikes",
      head_sha: "0123456789".repeat(4),
      workflow: "ml",
      workflow_ref: "acme/birdstrikes/.github/workflows/ml.yml@refs/heads/main",
      run_id: 42,
      run_attempt: 1,
      server_url: "https://github.com",
    },
    smoke: false,
    code: {
      commit: "0123456789".repeat(4),
      branch: "main",
      remote: "https://github.com/acme/birdstrikes",
      dirty: false,
      command: "python train.py",
    },
    data: [
      {
        role: "train",
        version: `file:data/train.csv@sha256:${"a".repeat(64)}`,
        digest: `sha256:${"a".repeat(64)}`,
        bytes: 1_234,
        files: 1,
        rows: 100,
        columns: 7,
      },
      {
        role: "test",
        version: `file:data/test.csv@sha256:${"b".repeat(64)}`,
        digest: `sha256:${"b".repeat(64)}`,
        rows: 50,
        columns: 7,
      },
    ],
    params: {
      values: { "model.depth": 3, "model.rate": 0.1, solver: "lbfgs", shuffle: true, limit: null },
      sources: [{ path: "params.yaml", digest: `sha256:${"c".repeat(64)}`, bytes: 60 }],
      redacted: [],
    },
    metrics: [
      { name: "roc_auc", value: 0.871, source: "metrics.json", n: 50 },
      { name: "accuracy", value: 0.9, source: "metrics.json" },
    ],
    series: [
      {
        name: "loss",
        source: "training.csv",
        length: 3,
        points: [
          [0, 0.9],
          [1, 0.5],
          [2, 0.4],
        ],
      },
    ],
    environment: {
      os: { name: "Ubuntu", version: "24.04", image: "ubuntu24", image_version: "20261101.1" },
      arch: "x64",
      language: { name: "Python", version: "3.11.7" },
      lock_files: [{ kind: "requirements", path: "requirements.txt", digest: `sha256:${"d".repeat(64)}` }],
      accelerator: "none",
      seeds: { seed: 7 },
      determinism: { PYTHONHASHSEED: "0" },
    },
    artifact: {
      path: "model.joblib",
      digest: `sha256:${"e".repeat(64)}`,
      bytes: 4_096,
      files: 1,
      format: "pickle",
      facts: { protocol: 4 },
      warnings: ["The pickle calls `os.system`."],
    },
    outputs: [
      {
        role: "model",
        path: "model.joblib",
        digest: `sha256:${"e".repeat(64)}`,
        bytes: 4_096,
        kept: [{ kind: "object" }],
      },
    ],
    cost: { wall_seconds: 12.5, runner: "github-hosted Linux X64" },
    fingerprint: `sha256:${"f".repeat(64)}`,
    reproducibility: { present: ["data", "code", "seeds"], missing: ["container"] },
    ...changes,
  };
}
