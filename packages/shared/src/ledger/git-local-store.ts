import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { evidenceError, type UserError } from "../errors/user-error.ts";
import type { GitCheckout } from "./git-checkout.ts";
import { gitFailure } from "./git-failure.ts";
import { identity, isFailure, type ObjectFailure, type RunInSession, writeCommit } from "./git-objects.ts";
import { type GitResult, gitEnvironment, runGit } from "./git-process.ts";
import { gitReader } from "./git-reader.ts";
import { discard, takeSession } from "./git-session.ts";
import type { LedgerStore } from "./ledger.ts";

export interface StoreOptions {
  checkout: GitCheckout;
  branch: string;
  signal: AbortSignal;
  timeoutMs: number;
  notALedger: (name: string, entries: readonly string[]) => UserError;
}

/** How often a write is tried again when it was refused though the branch stands where it stood: somebody held its lock. */
export const lockTries = 4;

/** The branch of the checkout's own repository. */
export async function openLocalStore(options: StoreOptions): Promise<LedgerStore> {
  const { checkout, branch, signal, timeoutMs, notALedger } = options;
  const name = `branch ${branch} of this repository`;
  const reference = `refs/heads/${branch}`;
  // Objects go where the branch can point to them; the scratch repository keeps fast-import's reference and crash reports away.
  const session = await takeSession(checkout.commonDirectory, checkout.objectFormat, { reuse: false });
  const run = (
    directory: string,
    environment: NodeJS.ProcessEnv,
    parameters: readonly string[],
    input?: Buffer | string,
  ) =>
    runGit({
      parameters: [`--git-dir=${directory}`, ...parameters],
      workingDirectory: checkout.top,
      environment,
      ...(input === undefined ? {} : { input }),
      timeoutMs,
      signal,
    });
  const { name: committer, email } = identity("COMMITTER");
  // For the reference log, where the user keeps one.
  const own = { ...gitEnvironment(), GIT_COMMITTER_NAME: committer, GIT_COMMITTER_EMAIL: email };
  const scratch = { ...gitEnvironment(), GIT_OBJECT_DIRECTORY: join(checkout.commonDirectory, "objects") };
  const inRepository = (...parameters: string[]): Promise<GitResult> => run(checkout.commonDirectory, own, parameters);
  const inSession: RunInSession = (parameters, { input } = {}) => run(session.directory, scratch, parameters, input);
  const reader = gitReader(inSession);

  const known = <Value>(result: Value | ObjectFailure): Value => {
    if (isFailure(result)) throw incomplete(name, result.failed);
    return result;
  };

  const tip = async (): Promise<string | undefined> => {
    const { ok, output, errors } = await inRepository("for-each-ref", "--format=%(objectname)", reference);
    // A reference that is broken is only warned of, and must not read as one that is absent.
    if (!ok || errors.trim() !== "") throw gitFailure({ name, work: "read", errors });
    const commit = output.toString("latin1").trim();
    return commit === "" ? undefined : commit;
  };

  const refuseForeign = async (commit: string): Promise<void> => {
    const entries = known(await reader.foreignEntries(commit));
    if (entries !== undefined) throw notALedger(name, entries);
  };

  return {
    name,
    tip: async () => {
      const commit = await tip();
      if (commit !== undefined) await refuseForeign(commit);
      return commit;
    },
    list: async (commit, folder) => known(await reader.list(commit, folder)),
    read: async (commit, paths) => known(await reader.read(commit, paths)),
    commit: async (change) => {
      if (change.parent !== undefined) await refuseForeign(change.parent);
      const written = await writeCommit(inSession, change);
      if ("failed" in written) throw gitFailure({ name, work: "write", errors: written.failed });
      const before = change.parent ?? "0".repeat(written.commit.length);
      for (let tries = 1; ; tries += 1) {
        const moved = await inRepository("update-ref", "-m", "gatewright", reference, written.commit, before);
        if (moved.ok) return { outcome: "committed", commit: written.commit };
        if ((await tip()) !== change.parent) return { outcome: "moved" };
        if (tries === lockTries) throw gitFailure({ name, work: "write", errors: moved.errors });
        await pause(50 * tries * (1 + Math.random()));
      }
    },
    close: () => discard(session),
  };
}

function incomplete(name: string, errors: string): UserError {
  const failure = gitFailure({ name, work: "read", errors });
  return evidenceError(failure.message, {
    hint: "Its objects are missing or damaged here, as in a partial clone: name the remote that has them, or run `git fsck` to see more.",
  });
}
