import { stepUp } from "./step-up.ts";

/**
 * P-values adjusted by Benjamini and Yekutieli's procedure, in the order given: the false discovery rate is held under any dependence.
 *
 * @param pValues each in [0, 1]; none gives none
 * @throws RangeError for anything else
 *
 * p̃(i) = min over j >= i of min(1, m·(1 + 1/2 + … + 1/m)·p(j)/j)
 *
 * Source: Benjamini and Yekutieli, The control of the false discovery rate in multiple testing under dependency, Annals of
 * Statistics 29 (2001), theorem 1.3.
 */
export function benjaminiYekutieli(pValues: readonly number[]): number[] {
  let harmonic = 0;
  for (let i = pValues.length; i >= 1; i -= 1) harmonic += 1 / i;
  return stepUp(pValues, (rank) => (pValues.length * harmonic) / rank);
}
