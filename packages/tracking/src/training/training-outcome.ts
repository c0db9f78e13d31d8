import type { Output } from "@gatewright/shared/ledger/record.ts";

/** What train-model did, for the record that is made next: a JSON file between its step and track-experiment's. */
export interface TrainingOutcome {
  model: string;
  /** The command as it was given to the shell, whether it ran or its outputs were restored. */
  command: string;
  smoke: boolean;
  /** `sha256:<hex>`. */
  fingerprint: string;
  outcome: "trained" | "restored" | "failed";
  /** The run whose outputs were put in place. */
  restoredFrom?: RestoredFrom;
  /** Seconds that the command took; absent when it did not run. */
  wallSeconds?: number;
  exitCode?: number;
  /** Why it failed, a sentence. */
  reason?: string;
  outputs: Output[];
}

export interface RestoredFrom {
  /** Id of the run's record. */
  record: string;
  /** Workflow run that made it. */
  runId?: number;
  createdAt: string;
}
