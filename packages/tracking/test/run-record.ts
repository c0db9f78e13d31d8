import type { RunRecord } from "@gatewright/shared/ledger/record.ts";

export const commit = "0123456789abcdef0123456789abcdef01234567";
export const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`;

/** A whole run; tests change what they are about. */
export function runRecord(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    version: 1,
    kind: "run",
    model: "strike-damage",
    created_at: "2026-03-01T12:00:00.000Z",
    trust: "default-branch",
    origin: { event: "push", head_sha: commit },
    smoke: false,
    code: { commit, dirty: false, command: "python train.py" },
    data: [
      {
        role: "train",
        version: `file:data/train.csv@${digestOf("a")}`,
        digest: digestOf("a"),
        bytes: 10,
        rows: 9000,
        columns: 14,
      },
    ],
    params: {
      values: { lr: 0.1, depth: 3 },
      sources: [{ path: "params.yaml", digest: digestOf("b"), bytes: 20 }],
      redacted: [],
    },
    metrics: [{ name: "accuracy", value: 0.9, source: "metrics.json" }],
    series: [],
    environment: {
      os: { name: "Ubuntu", version: "24.04" },
      arch: "x64",
      language: { name: "python", version: "3.12.1" },
      lock_files: [{ kind: "requirements", path: "requirements.txt", digest: digestOf("c") }],
      accelerator: "none",
      seeds: { seed: 7 },
      determinism: { PYTHONHASHSEED: "0" },
    },
    artifact: {
      path: "model.joblib",
      digest: digestOf("d"),
      bytes: 100,
      files: 1,
      format: "pickle",
      facts: {},
      warnings: [],
    },
    outputs: [],
    cost: { wall_seconds: 12.5, runner: "local" },
    reproducibility: { present: [], missing: [] },
    ...overrides,
  };
}
