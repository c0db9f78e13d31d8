import { setTimeout as pause } from "node:timers/promises";
import { addressOf, type Token } from "./git-checkout.ts";
import { gitFailure } from "./git-failure.ts";
import { lockTries, type StoreOptions } from "./git-local-store.ts";
import { isFailure, type ObjectFailure, type RunInSession, writeCommit } from "./git-objects.ts";
import { gitEnvironment, runGit } from "./git-process.ts";
import { type GitReader, gitReader } from "./git-reader.ts";
import { fetchBlobs, fetchTip, push, type RunWithRemote, remoteTip } from "./git-remote.ts";
import { discard, freshSession, giveBack, takeSession } from "./git-session.ts";
import type { LedgerStore, StoreChange } from "./ledger.ts";

/** A server that says nothing about the branch gets one more try; a refusal of the branch may be a lock, see `lockTries`. */
const silentTries = 2;

/** The branch of a remote, worked on in a repository of our own. */
export async function openRemoteStore(
  options: StoreOptions & { remote: string; token: Token | undefined },
): Promise<LedgerStore> {
  const { checkout, branch, signal, timeoutMs, notALedger, remote, token } = options;
  const address = addressOf(checkout, remote, token);
  const name = `branch ${branch} of ${address.name}`;
  const reference = `refs/heads/${branch}`;
  let session = await takeSession(checkout.commonDirectory, checkout.objectFormat, { reuse: true });
  let damaged = false;
  let fetchedBefore = false;

  const withRemote: RunWithRemote = (parameters, { input, settings = [] } = {}) =>
    runGit({
      parameters: [`--git-dir=${session.directory}`, ...parameters],
      workingDirectory: checkout.top,
      environment: gitEnvironment([...address.settings, ...settings]),
      ...(input === undefined ? {} : { input }),
      timeoutMs,
      signal,
    });
  // Without address and credentials: what is read locally cannot ask the remote for missing objects one by one.
  const inSession: RunInSession = (parameters, { input } = {}) =>
    runGit({
      parameters: [`--git-dir=${session.directory}`, ...parameters],
      workingDirectory: checkout.top,
      environment: { ...gitEnvironment(), GIT_ALLOW_PROTOCOL: "none", GIT_NO_LAZY_FETCH: "1" },
      ...(input === undefined ? {} : { input }),
      timeoutMs,
      signal,
    });
  const newReader = (): GitReader =>
    gitReader(inSession, async (ids) => {
      const { ok, errors } = await fetchBlobs(withRemote, ids);
      return ok ? undefined : { failed: errors };
    });
  let reader = newReader();

  const renew = async (): Promise<void> => {
    session = await freshSession(session, checkout.objectFormat);
    reader = newReader();
    fetchedBefore = false;
  };

  const askTip = async (work: "read" | "write"): Promise<string | undefined> => {
    const answer = await remoteTip(withRemote, reference);
    if (answer.outcome === "failed") throw gitFailure({ name, work, errors: answer.errors });
    return answer.tip;
  };

  /** Newest commit in the session's repository, whatever stands in the way: no branch yet, a damaged store, an old server. */
  const fetchNewest = async (): Promise<string | undefined> => {
    let fetched = await fetchTip(
      withRemote,
      session.directory,
      reference,
      fetchedBefore ? "what is new" : "newest only",
    );
    if ("failed" in fetched && session.reused) {
      await renew();
      fetched = await fetchTip(withRemote, session.directory, reference, "newest only");
    }
    for (const extent of ["newest only", "everything"] as const) {
      if ("tip" in fetched) break;
      if ((await askTip("read")) === undefined) return undefined;
      await renew();
      fetched = await fetchTip(withRemote, session.directory, reference, extent);
    }
    if ("failed" in fetched) throw gitFailure({ name, work: "read", errors: fetched.failed });
    fetchedBefore = true;
    reader.objectsCame();
    return fetched.tip;
  };

  /** Does `work` on the objects of `commit`; where that fails it is done again on objects that were fetched anew. */
  const onObjects = async <Value extends object | undefined>(
    commit: string | undefined,
    work: () => Promise<Value | ObjectFailure>,
  ): Promise<Value> => {
    let result = await work();
    const sources =
      commit === undefined
        ? []
        : ([
            [commit, "newest only"],
            [reference, "everything"],
          ] as const);
    for (const [source, extent] of sources) {
      if (!isFailure(result)) return result;
      await renew();
      // A server that cannot be reached is said to be so, not taken for damage.
      await askTip("read");
      const fetched = await fetchTip(withRemote, session.directory, source, extent);
      result = "tip" in fetched ? await work() : fetched;
    }
    if (!isFailure(result)) return result;
    damaged = true;
    throw gitFailure({ name, work: "read", errors: result.failed });
  };

  const refuseForeign = async (commit: string): Promise<void> => {
    const entries = await onObjects(commit, () => reader.foreignEntries(commit));
    if (entries !== undefined) throw notALedger(name, entries);
  };

  const write = async (change: StoreChange): ReturnType<LedgerStore["commit"]> => {
    const { parent } = change;
    if (parent !== undefined) await refuseForeign(parent);
    const { commit } = await onObjects(parent, () => writeCommit(inSession, change));
    reader.objectsCame();
    for (let tries = 1; ; tries += 1) {
      const pushed = await push(withRemote, commit, reference);
      if (pushed.ok) return { outcome: "committed", commit };
      // The answer to a push that went through can be lost; so the branch itself is asked, not the words of the refusal.
      const tip = await askTip("write");
      if (tip === commit) return { outcome: "committed", commit };
      if (tip !== parent) return { outcome: "moved" };
      if (tries >= (pushed.answered ? lockTries : silentTries)) {
        throw gitFailure({ name, work: "write", errors: pushed.errors, answering: true });
      }
      await pause(100 * tries * (1 + Math.random()));
    }
  };

  // One after the other: a repository that turns out to be damaged is replaced, and nobody else may be at work in it then.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const result = last.then(work);
    // Whoever asked is told of a failure; the next one starts anyway.
    last = result.catch(() => undefined);
    return result;
  };

  return {
    name,
    tip: () =>
      inTurn(async () => {
        const commit = await fetchNewest();
        if (commit !== undefined) await refuseForeign(commit);
        return commit;
      }),
    list: (commit, folder) => inTurn(() => onObjects(commit, () => reader.list(commit, folder))),
    read: (commit, paths) => inTurn(() => onObjects(commit, () => reader.read(commit, paths))),
    commit: (change) => inTurn(() => write(change)),
    close: () => inTurn(() => (damaged ? discard(session) : giveBack(session))),
  };
}
