import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** What a reader of a data version gets. */
export interface DataContext {
  /** `train`, `validation`, `test`, `reference`, or the team's own word. */
  role: string;
  /** Absolute. Paths are relative to it, and nothing outside it is read. */
  workingDirectory: string;
  /** The job's environment variables: addresses and credentials of stores. */
  variables: Environment;
  fetch: typeof fetch;
  signal: AbortSignal;
  /** Rows and columns of files (absolute paths) that are one table; undefined when they are none. */
  countTable?: (files: string[]) => Promise<{ rows: number; columns: number } | undefined>;
  now(): Date;
}
