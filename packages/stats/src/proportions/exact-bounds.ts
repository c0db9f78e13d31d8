import { inverseRegularizedBeta, inverseRegularizedBetaComplement } from "../special/inverse-incomplete-beta.ts";

/**
 * The p with P(X >= successes | p) = tail, 0 without a success: Clopper and Pearson's lower bound at any one-sided error, also
 * where a level beside 1 could not hold it.
 */
export function exactLow(successes: number, n: number, tail: number): number {
  return successes === 0 ? 0 : inverseRegularizedBeta(tail, successes, n - successes + 1);
}

/** The p with P(X <= successes | p) = tail, 1 without a failure. */
export function exactHigh(successes: number, n: number, tail: number): number {
  return successes === n ? 1 : inverseRegularizedBetaComplement(tail, successes + 1, n - successes);
}
