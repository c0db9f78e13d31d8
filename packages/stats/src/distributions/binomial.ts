import { logBinomialTerm } from "../special/deviance.ts";
import { lowerBetaTail } from "../special/incomplete-beta.ts";
import { requireCount, requireNumber, requireProbability } from "../special/parameters.ts";
import { normalQuantile } from "./normal.ts";
import { smallestCount } from "./smallest-count.ts";

/**
 * The binomial probability of exactly k successes in n trials.
 * @param k any real number; 0 where it is no whole number from 0 to n
 * @param n number of trials, whole, at least 0
 * @param p probability of a success
 * @throws RangeError when k is NaN, n is no count or p no probability
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000).
 */
export function binomialPmf(k: number, n: number, p: number): number {
  check(k, n, p);
  if (!Number.isInteger(k) || k < 0 || k > n) return 0;
  if (p === 0) return k === 0 ? 1 : 0;
  if (p === 1) return k === n ? 1 : 0;
  return Math.exp(logBinomialTerm(k, n - k, p, 1 - p));
}

/**
 * The probability of at most k successes, precise in the lower tail.
 * @param k any real number or an infinity
 * @param n number of trials, whole, at least 0
 * @param p probability of a success
 * @throws RangeError as `binomialPmf`
 * Formula: I_{1−p}(n − k, k + 1).
 * Source: Abramowitz and Stegun, 26.5.24.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  check(k, n, p);
  const whole = Math.floor(k);
  if (whole < 0) return 0;
  if (whole >= n) return 1;
  return lowerBetaTail(1 - p, p, n - whole, whole + 1);
}

/**
 * The probability P(X > k) of more than k successes, precise in the upper tail.
 * @param k any real number or an infinity
 * @param n number of trials, whole, at least 0
 * @param p probability of a success
 * @throws RangeError as `binomialPmf`
 */
export function binomialSf(k: number, n: number, p: number): number {
  check(k, n, p);
  const whole = Math.floor(k);
  if (whole < 0) return 1;
  if (whole >= n) return 0;
  return lowerBetaTail(p, 1 - p, whole + 1, n - whole);
}

/**
 * The smallest k with P(X ≤ k) ≥ probability.
 * @param probability 0 gives 0
 * @param n number of trials, whole, at least 0
 * @param p probability of a success
 * @throws RangeError when n is no count, or probability or p no probability
 */
export function binomialQuantile(probability: number, n: number, p: number): number {
  requireProbability(probability, "probability");
  check(0, n, p);
  if (probability === 1) return p === 0 ? 0 : n;
  return smallestCount(0, n, guess(probability, n, p), (k) => binomialCdf(k, n, p) >= probability);
}

/**
 * The smallest k with P(X > k) ≤ probability.
 * @param probability 1 gives 0
 * @param n number of trials, whole, at least 0
 * @param p probability of a success
 * @throws RangeError as `binomialQuantile`
 */
export function binomialUpperQuantile(probability: number, n: number, p: number): number {
  requireProbability(probability, "probability");
  check(0, n, p);
  if (probability === 0) return p === 0 ? 0 : n;
  return smallestCount(0, n, -guess(probability, n, 1 - p) + n, (k) => binomialSf(k, n, p) <= probability);
}

function guess(probability: number, n: number, p: number): number {
  const z = Math.max(-40, Math.min(40, normalQuantile(probability)));
  return n * p + z * Math.sqrt(n * p * (1 - p)) + ((z * z - 1) * (1 - 2 * p)) / 6;
}

function check(k: number, n: number, p: number): void {
  requireNumber(k, "k");
  requireCount(n, "n");
  requireProbability(p, "p");
}
