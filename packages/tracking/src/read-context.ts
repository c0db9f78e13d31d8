import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** What every reader of a run's evidence gets; none of them reads the process's own environment. */
export interface ReadContext {
  /** Absolute. Paths are relative to it, and nothing outside it is read. */
  workingDirectory: string;
  /** The job's environment variables. */
  variables: Environment;
  signal: AbortSignal;
  /** Values that the job masks: whatever equals or contains one is redacted. */
  secrets: readonly string[];
}
