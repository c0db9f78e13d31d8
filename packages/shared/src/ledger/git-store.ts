import { configurationError, evidenceError, type UserError } from "../errors/user-error.ts";
import { openCheckout, type Token } from "./git-checkout.ts";
import { openLocalStore } from "./git-local-store.ts";
import { openRemoteStore } from "./git-remote-store.ts";
import type { LedgerStore } from "./ledger.ts";

export interface GitStoreOptions {
  /** The user's checkout or a folder in it, absolute. Nothing in it is changed. */
  repository: string;
  /** Name of a remote of the checkout, or an address. Undefined: the checkout's own branch, without any network. */
  remote: string | undefined;
  branch: string;
  /** For this server in place of the credentials that the checkout has. */
  token?: Token;
  signal: AbortSignal;
  /** Longest time that one git command may take; a minute unless told. */
  timeoutMs?: number;
}

const defaultTimeoutMs = 60_000;

/**
 * The ledger's branch by git alone: no checkout, no index, no hooks; the user's work tree, index, HEAD, references and configuration
 * stay as they are (with a remote also the object store: ours is `<common git directory>/gatewright/ledger.git`).
 * @throws UserError when there is no repository, no such remote, or no git that is new enough
 */
export async function openGitStore(options: GitStoreOptions): Promise<LedgerStore> {
  const { repository, remote, branch, token, signal, timeoutMs = defaultTimeoutMs } = options;
  refuseBadName(branch);
  const checkout = await openCheckout(repository, signal);
  const common = { checkout, branch, signal, timeoutMs, notALedger: notALedger(branch) };
  return remote === undefined ? openLocalStore(common) : openRemoteStore({ ...common, remote, token });
}

/** What `git check-ref-format` refuses, and a few characters that nobody needs. */
function refuseBadName(branch: string): void {
  const steps = branch.split("/");
  const good = steps.every((step) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(step) && !/\.\.|\.$|\.lock$/.test(step));
  // Git would make them, as branches that nobody can name afterwards.
  if (good && branch !== "HEAD" && steps[0] !== "refs") return;
  throw configurationError(`${JSON.stringify(branch.slice(0, 100))} is no name for the ledger's branch.`, {
    hint: "Use letters, digits, `.`, `_`, `-` and `/`, such as ml-ledger.",
  });
}

function notALedger(branch: string): (name: string, entries: readonly string[]) => UserError {
  return (name, entries) => {
    const found = entries.length === 0 ? "it is empty" : `it holds ${entries.join(", ").replaceAll(/\p{Cc}/gu, " ")}`;
    return evidenceError(`The ${name} is no ledger: ${found}, and none of the ledger's folders.`, {
      hint: `Nothing is written to a branch that belongs to something else: give the ledger a branch of its own in place of ${branch}.`,
    });
  };
}
