import { ascending, checkPValues } from "./p-values.ts";

/**
 * P-values adjusted by Holm's step-down procedure, in the order given: the chance of any false rejection is held under any dependence.
 *
 * @param pValues each in [0, 1]; none gives none
 * @throws RangeError for anything else
 *
 * p̃(i) = max over j <= i of min(1, (m − j + 1)·p(j))
 *
 * Source: Holm, A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6 (1979).
 */
export function holm(pValues: readonly number[]): number[] {
  checkPValues(pValues);
  const adjusted = new Array<number>(pValues.length).fill(1);
  let most = 0;
  for (const [before, at] of ascending(pValues).entries()) {
    most = Math.max(most, Math.min(1, (pValues.length - before) * (pValues[at] ?? 1)));
    adjusted[at] = most;
  }
  return adjusted;
}
