import type { Alternative } from "../alternative.ts";
import { binomialCdf, binomialPmf, binomialSf } from "../distributions/binomial.ts";
import { smallestCount } from "../distributions/smallest-count.ts";
import { requireCount, requireProbability } from "../special/parameters.ts";

export interface ExactBinomialTest {
  pValue: number;
  alternative: Alternative;
  /** By its full name. */
  title: string;
}

/** Counts whose probabilities differ by less than rounding does count as equally likely. */
const asLikely = 1 + 1e-7;

/**
 * The exact test that a proportion is p0.
 *
 * @param successes whole, 0 … n
 * @param n whole, at least 1
 * @param p0 the proportion under test, in [0, 1]
 * @throws RangeError for anything else
 *
 * greater: P(X >= successes); less: P(X <= successes); two-sided: the probability of all counts that are no more likely than the
 * observed one, which is not twice a tail unless p0 is 1/2
 *
 * Source: Clopper and Pearson, Biometrika 26 (1934); two-sided as in R's binom.test and SciPy's binomtest.
 */
export function exactBinomialTest(
  successes: number,
  n: number,
  p0: number,
  alternative: Alternative,
): ExactBinomialTest {
  requireCount(n, "n");
  if (n === 0) throw new RangeError("A binomial test needs at least one trial.");
  requireCount(successes, "successes", n);
  requireProbability(p0, "p0");
  return { pValue: pValueOf(successes, n, p0, alternative), alternative, title: "exact binomial test" };
}

function pValueOf(successes: number, n: number, p0: number, alternative: Alternative): number {
  if (alternative === "less") return binomialCdf(successes, n, p0);
  if (alternative === "greater") return binomialSf(successes - 1, n, p0);
  const expected = n * p0;
  if (successes === expected) return 1;
  const most = binomialPmf(successes, n, p0) * asLikely;
  const mirrored = 2 * expected - successes;
  if (successes < expected) {
    // From the mean upwards counts grow less likely: the first that is as unlikely as the observed one opens the other tail.
    const other = smallestCount(Math.ceil(expected), n + 1, mirrored, (k) => binomialPmf(k, n, p0) <= most);
    return Math.min(1, binomialCdf(successes, n, p0) + binomialSf(other - 1, n, p0));
  }
  const behind = smallestCount(0, Math.floor(expected) + 1, mirrored, (k) => binomialPmf(k, n, p0) > most);
  return Math.min(1, binomialCdf(behind - 1, n, p0) + binomialSf(successes - 1, n, p0));
}
