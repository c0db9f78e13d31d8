import { checkError, checkWhole } from "./arguments.ts";

/** What the developer learns between looks. none: nothing before the end; firstChange: the set is retired at the first pass; full: every verdict. */
export type Adaptivity = "none" | "firstChange" | "full";

/** How often an evaluation set is looked at, and how many of those looks may pass before it is retired. */
export interface LookBudget {
  /** H, a whole number of 1 and more. */
  looks: number;
  /** B, a whole number of 1 and more; as many as looks, or more, means that passing never retires the set. */
  passes: number;
}

/** Beyond it the exact integer has more digits than anybody reads, and its making takes seconds. */
const mostExactLooks = 4096;

/**
 * The number of hypotheses that a set has to answer for when it is retired at its B-th pass: K = Σ C(H, i), i = 1 … B.
 *
 * Every look's model is a function of the verdicts before it. Only histories with fewer than B passes are still asking, so
 * the looks at place t number Σ_{j<B} C(t − 1, j); their sum over t = 1 … H is Σ_{i=1}^{B} C(H, i) (hockey stick). A union
 * bound over them holds the error of the whole history. B = 1 gives H, B = H gives 2^H − 1.
 * @throws RangeError when looks or passes is no whole number of 1 and more, or looks is above 4096 (then: `logHypotheses`)
 */
export function hypotheses(budget: LookBudget): bigint {
  checkBudget(budget);
  const { looks, passes } = budget;
  if (looks > mostExactLooks) {
    throw new RangeError(
      `The exact number is made for up to ${mostExactLooks} looks, not for ${looks}; use its logarithm.`,
    );
  }
  const last = Math.min(passes, looks);
  let term = 1n;
  let sum = 0n;
  for (let i = 1; i <= last; i += 1) {
    term = (term * BigInt(looks - i + 1)) / BigInt(i);
    sum += term;
  }
  return sum;
}

/**
 * ln K of `hypotheses`, for any size, relative error of K some 1e-13 for up to a million passes.
 * @throws RangeError as `hypotheses`, without the limit of looks
 */
export function logHypotheses(budget: LookBudget): number {
  checkBudget(budget);
  const { looks, passes } = budget;
  if (passes >= looks) return looks * Math.LN2 + Math.log1p(-(2 ** -looks));
  // Everything relative to the largest term, so that nothing overflows: up to it C(H, i) grows, beyond it it falls.
  const peak = Math.min(passes, Math.ceil(looks / 2));
  let logPeak = 0;
  let compensation = 0;
  let sum = 0;
  for (let i = 1; i <= peak; i += 1) {
    const ratio = (looks - i + 1) / i;
    const step = Math.log(ratio) - compensation;
    const next = logPeak + step;
    compensation = next - logPeak - step;
    logPeak = next;
    sum = 1 + sum / ratio;
  }
  let term = 1;
  for (let i = peak + 1; i <= passes && term > sum * Number.EPSILON; i += 1) {
    term *= (looks - i + 1) / i;
    sum += term;
  }
  return logPeak + Math.log(sum);
}

/**
 * ln K for ease.ml/ci's three kinds of adaptivity: H for `none` and `firstChange`, 2^H for `full`.
 * @throws RangeError when looks is no whole number of 1 and more
 * Source: Renggli et al., MLSys 2019, section 3.3.
 */
export function logHypothesesOf(adaptivity: Adaptivity, looks: number): number {
  checkWhole(looks, "looks", 1);
  return adaptivity === "full" ? looks * Math.LN2 : Math.log(looks);
}

/**
 * The error that one decision may make so that the whole history makes at most `error`: error / K, and its logarithm,
 * since K outgrows every number (the level is then 0, its logarithm still right).
 * @param error of the whole history, in (0, 1)
 * @throws RangeError when error is outside (0, 1), and as `logHypotheses`
 */
export function errorPerDecision(budget: LookBudget, error: number): { error: number; logError: number } {
  checkError(error);
  const logError = Math.log(error) - logHypotheses(budget);
  // Divided, not exponentiated, where K is exact: 0.05 / 20 is 0.0025 to the last digit.
  const { looks } = budget;
  const count = looks <= 1023 ? Number(hypotheses(budget)) : Number.POSITIVE_INFINITY;
  return { error: Number.isFinite(count) ? error / count : Math.exp(logError), logError };
}

function checkBudget({ looks, passes }: LookBudget): void {
  checkWhole(looks, "looks", 1);
  checkWhole(passes, "passes", 1);
}
