import { logBinomialTerm } from "../special/deviance.ts";
import { requireCount, requireNumber, requireProbability } from "../special/parameters.ts";
import { normalQuantile } from "./normal.ts";
import { smallestCount } from "./smallest-count.ts";

/**
 * The hypergeometric probability of exactly k successes among rows drawn without putting back.
 * @param k any real number; 0 where it is no possible count
 * @param population number of rows, whole, at least 0
 * @param successes number of successes among them
 * @param draws number of rows drawn
 * @throws RangeError when k is NaN, a count is none, or successes or draws exceed the population
 * Formula: b(k; successes, f) b(draws − k; population − successes, f) / b(draws; population, f) with the binomial b and
 * f = draws / population, where large factorials cancel before they are computed.
 * Source: Loader (2000), section 7.
 */
export function hypergeometricPmf(k: number, population: number, successes: number, draws: number): number {
  check(k, population, successes, draws);
  if (!Number.isInteger(k) || k < lowest(population, successes, draws) || k > Math.min(successes, draws)) return 0;
  if (draws === 0 || draws === population) return 1;
  const fraction = draws / population;
  const rest = (population - draws) / population;
  const failures = population - successes;
  return Math.exp(
    logBinomialTerm(k, successes - k, fraction, rest) +
      logBinomialTerm(draws - k, failures - (draws - k), fraction, rest) -
      logBinomialTerm(draws, population - draws, fraction, rest),
  );
}

/**
 * The probability of at most k successes, precise in the lower tail.
 * @param k any real number or an infinity
 * @param population number of rows
 * @param successes number of successes among them
 * @param draws number of rows drawn
 * @throws RangeError as `hypergeometricPmf`
 * Formula: the probability of k times the sum of the ratios of those below it, which shrink away from the mode.
 */
export function hypergeometricCdf(k: number, population: number, successes: number, draws: number): number {
  check(k, population, successes, draws);
  const whole = Math.floor(k);
  if (whole < lowest(population, successes, draws)) return 0;
  if (whole >= Math.min(successes, draws)) return 1;
  if (whole * population <= successes * draws) return lowerSum(whole, population, successes, draws);
  // Failures among the draws are hypergeometric as well: more successes are fewer failures.
  return Math.max(0, 1 - lowerSum(draws - whole - 1, population, population - successes, draws));
}

/**
 * The probability P(X > k) of more than k successes, precise in the upper tail.
 * @param k any real number or an infinity
 * @param population number of rows
 * @param successes number of successes among them
 * @param draws number of rows drawn
 * @throws RangeError as `hypergeometricPmf`
 */
export function hypergeometricSf(k: number, population: number, successes: number, draws: number): number {
  check(k, population, successes, draws);
  if (k === Number.POSITIVE_INFINITY) return 0;
  if (k === Number.NEGATIVE_INFINITY) return 1;
  return hypergeometricCdf(draws - Math.floor(k) - 1, population, population - successes, draws);
}

/**
 * The smallest k with P(X ≤ k) ≥ probability.
 * @param probability 0 gives the smallest possible count
 * @param population number of rows
 * @param successes number of successes among them
 * @param draws number of rows drawn
 * @throws RangeError when a count is none or too large, or probability is no probability
 */
export function hypergeometricQuantile(
  probability: number,
  population: number,
  successes: number,
  draws: number,
): number {
  requireProbability(probability, "probability");
  check(0, population, successes, draws);
  const low = lowest(population, successes, draws);
  const high = Math.min(successes, draws);
  if (probability === 1 || low === high) return high;
  const f = successes / population;
  const z = Math.max(-40, Math.min(40, normalQuantile(probability)));
  const variance = (draws * f * (1 - f) * (population - draws)) / Math.max(1, population - 1);
  return smallestCount(
    low,
    high,
    draws * f + z * Math.sqrt(variance),
    (k) => hypergeometricCdf(k, population, successes, draws) >= probability,
  );
}

/** P(X ≤ k) by a sum downwards from k. */
function lowerSum(k: number, population: number, successes: number, draws: number): number {
  const failures = population - successes;
  let ratio = 1;
  let sum = 1;
  for (let at = k; at > 0; at -= 1) {
    ratio *= (at / (successes - at + 1)) * ((failures - draws + at) / (draws - at + 1));
    sum += ratio;
    if (ratio <= 1e-17 * sum) break;
  }
  return Math.min(1, sum * hypergeometricPmf(k, population, successes, draws));
}

function lowest(population: number, successes: number, draws: number): number {
  return Math.max(0, draws - (population - successes));
}

function check(k: number, population: number, successes: number, draws: number): void {
  requireNumber(k, "k");
  requireCount(population, "population");
  requireCount(successes, "successes", population);
  requireCount(draws, "draws", population);
}
