/**
 * The time that a whole run may wait for GitHub, however many requests it makes: GitHub being down must not hold a job
 * for minutes (design section 4). Only waiting is counted, so a long evaluation takes nothing away from publishing.
 */
export interface TimeBudget {
  remainingMs(): number;
  /** Runs `work` with a signal that aborts when the budget, or `atMostMs`, is over; what it took is spent. */
  spend<T>(work: (signal: AbortSignal) => Promise<T>, atMostMs?: number): Promise<T>;
  /** How often a request may be tried: three times, until the first surface has failed; once from then on. */
  tries(): number;
  /** Called after a failure by connection or 5xx. */
  allowOneTry(): void;
  /** Lowers what remains, e.g. when the job is being cancelled and will be killed soon. */
  shrinkTo(remainingMs: number): void;
}

export const publishingBudgetMs = 15_000;

export function createTimeBudget(totalMs: number = publishingBudgetMs): TimeBudget {
  let remaining = totalMs;
  let limit = { ms: totalMs, whose: "one run may wait" };
  let tries = 3;
  // Work that overlaps is counted once: the clock runs from the first start to the last end.
  let running = 0;
  let startedAt = 0;
  const elapsed = () => (running > 0 ? performance.now() - startedAt : 0);
  const remainingMs = () => Math.max(0, remaining - elapsed());

  return {
    remainingMs,
    async spend(work, atMostMs = totalMs) {
      const atMost = Math.min(atMostMs, remainingMs());
      if (atMost <= 0) throw new BudgetSpent(limit.ms, limit.whose);
      if (running === 0) startedAt = performance.now();
      running += 1;
      try {
        return await work(AbortSignal.timeout(Math.ceil(atMost)));
      } finally {
        if (running === 1) remaining -= elapsed();
        running -= 1;
      }
    },
    tries: () => tries,
    allowOneTry() {
      tries = 1;
    },
    shrinkTo(ms) {
      if (ms + elapsed() >= remaining) return;
      remaining = ms + elapsed();
      limit = { ms, whose: "a run that is being cancelled may still wait" };
    },
  };
}

/** Nothing remains of the time that a run may wait for GitHub. */
export class BudgetSpent extends Error {
  constructor(limitMs: number = publishingBudgetMs, whose = "one run may wait") {
    super(`the ${limitMs / 1000} seconds that ${whose} for GitHub are over`);
    this.name = "BudgetSpent";
  }
}
