/**
 * Records of the ledger (design section 7). A record is stored as its canonical JSON and named by the SHA-256 of it, so
 * these types are the stored form itself: `schemas/ledger-record.v1.json` in TypeScript, with its snake_case keys.
 */

export const recordKinds = ["run", "gate", "deployment", "look"] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * What a record may be used for. The default branch restores outputs from `default-branch` records only; `pull_request`
 * records are restored in pull requests only; `fork` records never. `local` was written by a person's own machine or a CI
 * system other than GitHub that is not on the default branch: it is restored outside GitHub only. None but
 * `default-branch` ever becomes champion.
 */
export const trustLevels = ["default-branch", "pull_request", "fork", "local"] as const;
export type Trust = (typeof trustLevels)[number];

export type LedgerRecord = RunRecord | GateRecord | DeploymentRecord | LookRecord;

export interface RecordCommon {
  version: 1;
  /** The model's name in the policy: `[A-Za-z0-9][A-Za-z0-9._-]{0,99}`. */
  model: string;
  /** ISO 8601 UTC with milliseconds. */
  created_at: string;
  trust: Trust;
  origin: Origin;
}

/** Where the record was made. Everything but `event` is absent where it is not known. */
export interface Origin {
  /** Webhook event name, or `local`. */
  event: string;
  /** `owner/name` on GitHub. */
  repository?: string;
  /** Commit that the record is about: the pull request's head, never the merge commit; outside GitHub HEAD. */
  head_sha?: string;
  base_sha?: string;
  merge_sha?: string;
  pull_request?: number;
  workflow?: string;
  /** `owner/name/.github/workflows/ml.yml@refs/heads/main`. */
  workflow_ref?: string;
  run_id?: number;
  run_attempt?: number;
  job?: string;
  server_url?: string;
}

export type Scalar = string | number | boolean | null;

/** A measured number. JSON has no NaN and no infinities, and a record must not lose them. */
export type MetricValue = number | "NaN" | "Infinity" | "-Infinity";

export interface RunRecord extends RecordCommon {
  kind: "run";
  /** True for a smoke run on a small sample: it never becomes champion and is never restored for a full one. */
  smoke: boolean;
  code: CodeVersion;
  data: DataVersion[];
  params: Parameters;
  metrics: Metric[];
  series: Series[];
  environment: RecordedEnvironment;
  /** Absent when the run has no model file. */
  artifact?: ModelArtifact;
  /** What the run wrote, each with its role in the policy's `train.outputs`, the model included. */
  outputs: Output[];
  cost: Cost;
  /** `sha256:<hex>` of code, data, parameters, lock files and command; absent when training was not run by gatewright. */
  fingerprint?: string;
  /** Id of the run record whose outputs were restored in place of training. */
  restored_from?: string;
  reproducibility: Reproducibility;
}

export interface CodeVersion {
  /** 40 or 64 hex digits; absent outside git. */
  commit?: string;
  branch?: string;
  /** Address of `origin` without user and password. */
  remote?: string;
  /** Tracked files differ from the commit, or there are files that git neither tracks nor ignores. Absent outside git. */
  dirty?: boolean;
  /** `sha256:<hex>` of `git diff HEAD` and of the untracked files; only when dirty. */
  diff_digest?: string;
  /** The command that made the run, as it was given to the shell. */
  command?: string;
}

export interface DataVersion {
  /** `train`, `validation`, `test`, `reference`, or the team's own word. */
  role: string;
  /** `<scheme>:<locator>@<immutable id>`, e.g. `file:data/train.csv@sha256:…`, `delta:data/t@12`. */
  version: string;
  /** `sha256:<hex>` of the bytes, when they could be read. */
  digest?: string;
  bytes?: number;
  files?: number;
  rows?: number;
  columns?: number;
  /** The id that Delta Lake or Iceberg gave the table: one that was deleted and made anew counts its versions from the start. */
  table_id?: string;
  /** What the store itself says of the content where that is no SHA-256: `md5:<hex>`. */
  checksum?: string;
  /** The mutable reference that was given and resolved in this run, e.g. `main`. */
  resolved_from?: string;
}

/** A file that something was read from. */
export interface SourceFile {
  path: string;
  digest: string;
  bytes: number;
}

export interface Parameters {
  /** Flat: `optimizer.lr`, `layers.0.units`. */
  values: Record<string, Scalar>;
  sources: SourceFile[];
  /** Names of values that look like secrets; `values` holds `[redacted]` for them. */
  redacted: string[];
}

export interface Metric {
  name: string;
  value: MetricValue;
  /** Path of the file that it was read from. */
  source: string;
  /** Number of rows or cases that it rests on, when the file says so. */
  n?: number;
}

/** A training curve. Long ones are thinned to at most 1,000 points; first, last, smallest and largest are kept. */
export interface Series {
  name: string;
  source: string;
  /** Points before thinning. */
  length: number;
  points: [step: number, value: MetricValue][];
}

export interface RecordedEnvironment {
  os?: { name: string; version?: string; image?: string; image_version?: string };
  arch?: string;
  /** Digest of the container image, `sha256:<hex>`. */
  container?: string;
  language?: { name: string; version: string };
  /** Digests of requirements.txt, uv.lock, poetry.lock, conda-lock.yml, renv.lock, package-lock.json, pip freeze. */
  lock_files?: { kind: string; path: string; digest: string }[];
  /** The explicit word `none` when the machine has no accelerator. */
  accelerator?: "none" | Accelerator;
  seeds?: Record<string, number | string>;
  /** `PYTHONHASHSEED`, `CUBLAS_WORKSPACE_CONFIG`, thread counts and other switches, as they are set. */
  determinism?: Record<string, string>;
}

export interface Accelerator {
  driver?: string;
  cuda?: string;
  cudnn?: string;
  devices: { name: string; memory_mib?: number; count: number }[];
}

export interface ModelArtifact {
  path: string;
  /** Of the file, or of the directory in OpenSSF model-signing order: `sha256:<hex>`. */
  digest: string;
  bytes: number;
  files: number;
  /** `safetensors`, `gguf`, `onnx`, `mlmodel`, `pickle`, `unknown`. */
  format: string;
  /** Facts of the header, e.g. number of tensors and parameters. */
  facts: Record<string, Scalar>;
  /** Sentences, e.g. about dangerous opcodes of a pickle. */
  warnings: string[];
}

export interface Output {
  /** Key in the policy's `train.outputs`. */
  role: string;
  path: string;
  digest: string;
  bytes: number;
  /** Of a directory: its files, relative to it. */
  files?: { path: string; digest: string; bytes: number }[];
  /** Where the bytes can be had again, best first. */
  kept: KeptCopy[];
}

export type KeptCopy =
  | { kind: "artifact"; repository: string; run_id: number; artifact_id: number; name: string; digest: string }
  | { kind: "cache"; key: string }
  | { kind: "dvc"; path: string; md5: string }
  /** In `.git/gatewright/objects` of the machine that made the run. */
  | { kind: "object" };

export interface Cost {
  /** Seconds of the training command; absent when gatewright did not run it. */
  wall_seconds?: number;
  /** E.g. `github-hosted Linux X64`, `self-hosted Linux ARM64`, `local`. */
  runner?: string;
}

/** Which of the fields of docs/reproducibility.md are known. */
export interface Reproducibility {
  present: string[];
  missing: string[];
}

/** What a gate said; issue-specific numbers stand in the report whose digest is named. */
export interface GateRecord extends RecordCommon {
  kind: "gate";
  action: string;
  verdict: "pass" | "warn" | "inconclusive" | "fail" | "error" | "skipped";
  /** Digest of the model that was judged. */
  model_digest: string;
  /** The run record that made the model, when there is one. */
  run?: string;
  policy_digest?: string;
  evaluation_digest?: string;
  /** Of what the model said about the evaluation set: the same model that says something else is compared. */
  predictions_digest?: string;
  report_digest?: string;
  /** This gate made the model the champion; only on `default-branch` records. */
  champion: boolean;
  /** The champion's predictions on the evaluation set, kept for good; only with `champion`. */
  predictions?: KeptPredictions;
}

/** A CSV file with id, label and what the model said. */
export interface KeptPredictions {
  /** On the ledger's branch: the file, packed with gzip and written in base64. */
  path: string;
  /** `sha256:<hex>` of the CSV file. */
  digest: string;
  /** Of the CSV file. */
  bytes: number;
}

export interface DeploymentRecord extends RecordCommon {
  kind: "deployment";
  model_digest: string;
  environment: string;
  /** Id of the gate record that is the proof. */
  gate?: string;
  outcome: "deployed" | "refused" | "rolled-back";
}

/** A look at an evaluation set, charged to its budget. */
export interface LookRecord extends RecordCommon {
  kind: "look";
  evaluation_digest: string;
  model_digest: string;
  policy_digest?: string;
  /** Of what the model said about the rows: a model that says something else is looked at anew. */
  predictions_digest?: string;
  /** The same of the champion, when it was compared with one. */
  champion_digest?: string;
  passed: boolean;
  /** What the look showed. `score`: the numbers were shown, so the budget's error is not guaranteed. */
  reveal?: "score" | "verdict";
  /** Ids of the rules that looked, sorted. */
  rules?: string[];
}
