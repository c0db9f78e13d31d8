import { stepUp } from "./step-up.ts";

/**
 * P-values adjusted by Benjamini and Hochberg's procedure, in the order given: the false discovery rate is held for independent or
 * positively dependent tests.
 *
 * @param pValues each in [0, 1]; none gives none
 * @throws RangeError for anything else
 *
 * p̃(i) = min over j >= i of min(1, m·p(j)/j)
 *
 * Source: Benjamini and Hochberg, Controlling the false discovery rate, Journal of the Royal Statistical Society B 57 (1995).
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  return stepUp(pValues, (rank) => pValues.length / rank);
}
