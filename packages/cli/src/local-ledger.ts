import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import { runGit, userEnvironment } from "@gatewright/shared/ledger/git-process.ts";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";

const gitTimeoutMs = 20_000;

export interface LocalLedgerOptions {
  workingDirectory: string;
  /** Name or address of a remote; undefined: `origin` when the checkout has one, else its own branch. */
  remote: string | undefined;
  /** The checkout's own branch only, without any network. */
  noPush: boolean;
  branch: string;
  signal: AbortSignal;
}

/**
 * The ledger of a checkout on somebody's own machine or on another CI system than GitHub. The caller closes it.
 * @throws UserError outside a git repository, and when the remote does not exist
 */
export async function localLedger(options: LocalLedgerOptions): Promise<LedgerStore> {
  const { workingDirectory, remote, noPush, branch, signal } = options;
  if (noPush && remote !== undefined) {
    throw configurationError("--no-push keeps the ledger in this checkout, and --remote names another place.", {
      hint: "Give one of the two.",
    });
  }
  const place = noPush ? undefined : (remote ?? (await ownRemote(workingDirectory, signal)));
  return await openGitStore({ repository: workingDirectory, remote: place, branch, signal });
}

/** `origin` when there is one. That this is no repository, the store itself says in its own words. */
async function ownRemote(workingDirectory: string, signal: AbortSignal): Promise<string | undefined> {
  const { ok, output } = await runGit({
    parameters: ["remote"],
    workingDirectory,
    environment: userEnvironment(),
    timeoutMs: gitTimeoutMs,
    signal,
  });
  return ok && output.toString("utf8").split("\n").includes("origin") ? "origin" : undefined;
}
