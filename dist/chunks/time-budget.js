// packages/shared/src/github/time-budget.ts
const publishingBudgetMs = 15e3;
function createTimeBudget(totalMs = publishingBudgetMs) {
	let remaining = totalMs, limit = {
		ms: totalMs,
		whose: "one run may wait"
	}, tries = 3, running = 0, startedAt = 0, elapsed = () => running > 0 ? performance.now() - startedAt : 0, remainingMs = () => Math.max(0, remaining - elapsed());
	return {
		remainingMs,
		async spend(work, atMostMs = totalMs) {
			let atMost = Math.min(atMostMs, remainingMs());
			if (atMost <= 0) throw new BudgetSpent(limit.ms, limit.whose);
			running === 0 && (startedAt = performance.now()), running += 1;
			try {
				return await work(AbortSignal.timeout(Math.ceil(atMost)));
			} finally {
				running === 1 && (remaining -= elapsed()), --running;
			}
		},
		tries: () => tries,
		allowOneTry() {
			tries = 1;
		},
		shrinkTo(ms) {
			ms + elapsed() >= remaining || (remaining = ms + elapsed(), limit = {
				ms,
				whose: "a run that is being cancelled may still wait"
			});
		}
	};
}
/** Nothing remains of the time that a run may wait for GitHub. */
var BudgetSpent = class extends Error {
	constructor(limitMs = publishingBudgetMs, whose = "one run may wait") {
		super(`the ${limitMs / 1e3} seconds that ${whose} for GitHub are over`), this.name = "BudgetSpent";
	}
};
export { createTimeBudget as n, BudgetSpent as t };
