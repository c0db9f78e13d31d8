import { setTimeout as pause } from "node:timers/promises";
import { evidenceError, UserError } from "../errors/user-error.ts";
import type { Log } from "../runtime/action.ts";
import type { LedgerStore, StoreChange } from "./ledger.ts";

/** Thirty jobs that write at once need five tries at most; a busy server needs time. Only after both does a write give up. */
const leastTries = 50;
const leastMs = 60_000;
const longestPauseMs = 3_000;
/** Who is asked to wait longer gives up at once: the record is kept, and the job goes on. */
const longestAskedMs = 90_000;

export interface CommitOptions {
  signal: AbortSignal;
  log: Pick<Log, "info" | "warning">;
  /** For the jitter of pauses: from 0 inclusive to 1 exclusive. */
  random?: () => number;
  /** Milliseconds, only their differences count. */
  now?: () => number;
  /** The clock's own pauses unless told. */
  wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/**
 * Commits what `changeOn` makes of the newest commit, again and again until nobody else was faster. Nothing is committed when it makes
 * no files.
 * @throws UserError (`evidence`) when the store refuses, after a minute in which it was busy or down, and after at least 50 tries and a
 * minute in which others were always faster
 */
export async function commitUntilDone(
  store: LedgerStore,
  options: CommitOptions,
  changeOn: (parent: string | undefined) => Promise<Omit<StoreChange, "parent">>,
): Promise<{ commit: string; attempts: number }> {
  const { signal, log, random = Math.random, now = () => performance.now(), wait = sleep } = options;
  const started = now();
  const pauseMs = (attempts: number): number => random() * Math.min(longestPauseMs, 50 * 2 ** Math.min(attempts, 10));
  let toldOfFailure = false;
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    const outcome = await commitOnce(store, changeOn);
    if (outcome.outcome === "committed") return { commit: outcome.commit, attempts };
    const elapsedMs = now() - started;
    if (outcome.outcome === "failed") {
      const { error, retryAfterMs } = outcome;
      if (elapsedMs >= leastMs || retryAfterMs > longestAskedMs) throw error;
      if (!toldOfFailure) log.info(`${error.message} Trying again for a minute.`);
      toldOfFailure = true;
      await wait(Math.max(retryAfterMs, pauseMs(attempts)), signal);
      continue;
    }
    if (attempts >= leastTries && elapsedMs >= leastMs) throw tooBusy(store, attempts, elapsedMs);
    if (attempts % 10 === 0) {
      log.info(`Others write to the ${store.name} at the same time; trying again after ${attempts} tries.`);
    }
    await wait(pauseMs(attempts), signal);
  }
}

type Outcome =
  | Awaited<ReturnType<LedgerStore["commit"]>>
  | { outcome: "failed"; error: UserError; retryAfterMs: number };

async function commitOnce(
  store: LedgerStore,
  changeOn: (parent: string | undefined) => Promise<Omit<StoreChange, "parent">>,
): Promise<Outcome> {
  try {
    const parent = await store.tip();
    const change = await changeOn(parent);
    if (change.files.size === 0 && parent !== undefined) return { outcome: "committed", commit: parent };
    return await store.commit({ parent, ...change });
  } catch (error) {
    if (!(error instanceof UserError) || error.retryAfterMs === undefined) throw error;
    return { outcome: "failed", error, retryAfterMs: error.retryAfterMs };
  }
}

function tooBusy(store: LedgerStore, attempts: number, elapsedMs: number) {
  return evidenceError(
    `The ${store.name} moved on under each of ${attempts} tries in ${Math.round(elapsedMs / 1000)} s, so nothing was written.`,
    { hint: "Very many jobs write at once. Append what was kept later, with `gatewright ledger append`." },
  );
}

async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal });
}
