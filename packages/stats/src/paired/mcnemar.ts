import { binomialCdf, binomialPmf } from "../distributions/binomial.ts";
import { chiSquaredSf } from "../distributions/chi-squared.ts";

export type McNemarVariant = "exact" | "mid-p" | "chi-squared" | "corrected";

export interface McNemar {
  pValue: number;
  variant: McNemarVariant;
  /** By its full name. */
  title: string;
  /** Of the chi-squared variants. */
  statistic?: number;
}

/**
 * McNemar's two-sided test that two models are right equally often on the same rows. The variants differ much on few discordant rows,
 * so that the result always says which it is.
 *
 * @param counts rows on which only the candidate (`gained`) or only the champion (`lost`) is right
 * @throws RangeError for negative counts
 *
 * exact: 2·P(X <= min), X binomial(gained + lost, 1/2), at most 1; mid-p: the exact one − P(X = min); chi-squared:
 * (gained − lost)²/(gained + lost); corrected: (|gained − lost| − 1)²/(gained + lost)
 *
 * Source: Fagerland, Lydersen and Laake, The McNemar test for binary matched-pairs data, BMC Medical Research Methodology 13 (2013).
 */
export function mcNemar({ gained, lost }: { gained: number; lost: number }, variant: McNemarVariant): McNemar {
  if (!(gained >= 0) || !(lost >= 0)) throw new RangeError(`Counts are not negative: ${gained}, ${lost}.`);
  const discordant = gained + lost;
  const fewer = Math.min(gained, lost);
  switch (variant) {
    case "exact":
      return { pValue: Math.min(1, 2 * binomialCdf(fewer, discordant, 0.5)), variant, title: "McNemar's exact test" };
    case "mid-p": {
      const both = 2 * binomialCdf(fewer, discordant, 0.5) - binomialPmf(fewer, discordant, 0.5);
      return { pValue: gained === lost ? 1 : both, variant, title: "McNemar's mid-p test" };
    }
    case "chi-squared": {
      const statistic = discordant === 0 ? 0 : (gained - lost) ** 2 / discordant;
      return { pValue: chiSquaredSf(statistic, 1), variant, title: "McNemar's chi-squared test", statistic };
    }
    case "corrected": {
      const statistic = discordant === 0 ? 0 : Math.max(0, Math.abs(gained - lost) - 1) ** 2 / discordant;
      const title = "McNemar's chi-squared test with Edwards' continuity correction";
      return { pValue: chiSquaredSf(statistic, 1), variant, title, statistic };
    }
  }
}

/** Exact on fewer than 25 discordant rows, mid-p beyond. */
export function defaultMcNemar(counts: { gained: number; lost: number }): McNemar {
  return mcNemar(counts, counts.gained + counts.lost < 25 ? "exact" : "mid-p");
}
