import { stepUp } from "./step-up.ts";

/**
 * P-values adjusted by Hochberg's step-up procedure, in the order given: valid for independent or positively dependent tests.
 *
 * @param pValues each in [0, 1]; none gives none
 * @throws RangeError for anything else
 *
 * p̃(i) = min over j >= i of (m − j + 1)·p(j)
 *
 * Source: Hochberg, A sharper Bonferroni procedure for multiple tests of significance, Biometrika 75 (1988).
 */
export function hochberg(pValues: readonly number[]): number[] {
  return stepUp(pValues, (rank) => pValues.length - rank + 1);
}
