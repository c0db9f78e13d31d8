import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";

/** What a copy may touch of the world, and what the team wants of it. */
export interface MirrorContext {
  policy: MirrorPolicy;
  variables: Environment;
  fetch: typeof fetch;
  signal: AbortSignal;
  log: Pick<Log, "info" | "warning">;
}

/** A record of the ledger and its id, `<64 hex>`. */
export interface RecordToCopy {
  record: RunRecord;
  id: string;
}

/** A system that gets a copy of run records. */
export interface MirrorTarget {
  /** As people write it, e.g. `MLflow`. */
  name: string;
  /** Undefined when nothing asks for a copy there. Throws a MirrorFailure, or a bug. */
  copy(run: RecordToCopy, context: MirrorContext): Promise<string> | undefined;
  /** Values that no sentence may hold. */
  secrets(variables: Environment): string[];
}

/** Why a copy was not made, or not wholly; its message is a full sentence or several. */
export class MirrorFailure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "MirrorFailure";
  }
}
