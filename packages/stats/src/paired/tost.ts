import { studentTSf } from "../distributions/student-t.ts";

/**
 * Two one-sided t tests that a quantity lies between two margins.
 *
 * @param measured its estimate, standard error (above 0) and degrees of freedom
 * @param margins low below high
 * @throws RangeError for anything else
 *
 * p = max(P(T > (estimate − low)/se), P(T > (high − estimate)/se))
 *
 * Source: Schuirmann, Journal of Pharmacokinetics and Biopharmaceutics 15 (1987).
 */
export function tost(
  { estimate, standardError, df }: { estimate: number; standardError: number; df: number },
  { low, high }: { low: number; high: number },
): { pValue: number; low: number; high: number } {
  if (!Number.isFinite(estimate) || !(standardError > 0) || !(df > 0) || !(low < high)) {
    throw new RangeError(
      "Equivalence needs an estimate, a standard error above 0, degrees of freedom and margins in order.",
    );
  }
  const aboveLow = studentTSf((estimate - low) / standardError, df);
  const belowHigh = studentTSf((high - estimate) / standardError, df);
  return { pValue: Math.max(aboveLow, belowHigh), low: aboveLow, high: belowHigh };
}
