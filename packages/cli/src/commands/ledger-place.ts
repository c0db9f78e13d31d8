import { configurationError, evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { CommitOptions } from "@gatewright/shared/ledger/commit-until-done.ts";
import type { Ledger, LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import type { ExitCode } from "../command.ts";
import type { Arguments, OptionDefinitions } from "../command-line.ts";
import type { Terminal } from "../terminal.ts";

/** Options of every command about the ledger: where it is. */
export const placeOptions = {
  remote: { value: "NAME", description: "Remote, or address, of the ledger; origin when not given, if there is one." },
  local: { description: "The checkout's own branch; nothing goes over the network." },
  branch: { value: "BRANCH", description: "The ledger's branch; when not given the policy's, else ml-ledger." },
} as const satisfies OptionDefinitions;

/** @throws UserError outside a git repository, and when the ledger cannot be reached */
export async function withStore(
  given: Arguments,
  terminal: Terminal,
  work: (store: LedgerStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { workingDirectory, signal } = terminal;
  const [remote, noPush] = [given.text("remote"), given.flag("local")];
  if (noPush && remote !== undefined) {
    throw configurationError("--local names the checkout's own branch, and --remote another place.", {
      hint: "Give one of the two.",
    });
  }
  const { localLedger } = await import("../local-ledger.ts");
  const branch = given.text("branch") ?? (await policyBranch(workingDirectory));
  const store = await localLedger({ workingDirectory, remote, noPush, branch, signal });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** @throws UserError as `withStore`, and (`evidence`) when there is no ledger yet */
export async function withLedger(
  given: Arguments,
  terminal: Terminal,
  work: (ledger: Ledger & { commit: string }, store: LedgerStore) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { openLedger } = await import("@gatewright/shared/ledger/open-ledger.ts");
  return await withStore(given, terminal, async (store) => {
    const ledger = await openLedger(store);
    const { commit } = ledger;
    if (commit === undefined) throw noLedgerYet(store);
    return await work({ ...ledger, commit }, store);
  });
}

export function noLedgerYet(store: LedgerStore) {
  return evidenceError(`There is no ledger yet: the ${store.name} does not exist.`, {
    hint: "The first record makes it: `gatewright track`, or the action track-experiment on the default branch.",
  });
}

/** For commands that write: notes go where they do not disturb the output. */
export function commitOptions(terminal: Terminal): CommitOptions {
  const say = (sentence: string) => terminal.note(`${sentence}\n`);
  return { signal: terminal.signal, log: { info: say, warning: say } };
}

async function policyBranch(workingDirectory: string): Promise<string> {
  const [{ localModelPolicy }, { defaultLedgerBranch }] = await Promise.all([
    import("../action-run.ts"),
    import("@gatewright/shared/policy/read-policy.ts"),
  ]);
  const { counts } = await localModelPolicy(undefined, workingDirectory);
  return counts.policy?.ledger.branch ?? defaultLedgerBranch;
}
