import type { Mode, OnInconclusive } from "../report/verdict.ts";
import type { GatePolicy } from "./gate-policy.ts";
import type { RetrainPolicy } from "./read-retrain.ts";

/** Whose policy counts when a pull request edits it (design section 2). */
export type PolicyChanges = "approved" | "base" | "head";

/** `gatewright.yml`, validated by `schemas/policy.v1.json`, defaults applied. Later actions add their sections. */
export interface Policy {
  gatewright: 1;
  mode: Mode;
  onInconclusive: OnInconclusive;
  policyChanges: PolicyChanges;
  data: {
    /** Paths of contracts, relative to the working directory. */
    contracts: string[];
  };
  ledger: {
    /** Branch that holds the ledger. */
    branch: string;
  };
  /** In the order of the file. */
  models: ModelPolicy[];
}

/** What a model predicts. */
export type ModelTask = "binary" | "multiclass" | "multilabel" | "regression" | "forecast" | "ranking";

/** One entry of `models:`. */
export interface ModelPolicy {
  name: string;
  critical: boolean;
  task?: ModelTask;
  train: TrainPolicy | undefined;
  /** Reproducibility fields that block when they are missing. */
  require: string[];
  mirror: MirrorPolicy;
  /** What model-gate demands; undefined for a model without rules. */
  gate: GatePolicy | undefined;
  /** How `ml-retrain.yml` retrains it. */
  retrain: RetrainPolicy;
}

export interface TrainPolicy {
  /** Shell command; undefined when the run is made by another step. */
  run: string | undefined;
  /** Shell command of the small run for pull requests. */
  smoke: string | undefined;
  /** Globs of code that the result depends on; empty: everything that git tracks below the working directory. */
  code: string[];
  /** Role to path, glob or `<scheme>:<locator>@<id>`. */
  data: Record<string, string>;
  params: string[];
  /** Role (`model`, `metrics`, `series`, `predictions`, …) to path. */
  outputs: Record<string, string>;
}

/** Where copies of run records go; addresses and tokens come from the job's environment, never from the policy. */
export interface MirrorPolicy {
  mlflow?: { experiment?: string; registeredModel?: string };
  wandb?: { entity?: string; project?: string };
  huggingFace?: { repository: string };
}
