import { evidenceError } from "../errors/user-error.ts";
import type { Ledger } from "./ledger.ts";

/** For actions and commands that have no ledger to read from. */
export async function noLedger(): Promise<Ledger> {
  throw evidenceError("There is no ledger to read here.", { hint: "Run inside a git repository with a remote." });
}
