import { ascending, checkPValues } from "./p-values.ts";

/** From the largest p-value down, the running minimum of min(1, factor(rank)·p); rank 1 is the smallest. */
export function stepUp(pValues: readonly number[], factor: (rank: number) => number): number[] {
  checkPValues(pValues);
  const adjusted = new Array<number>(pValues.length).fill(1);
  const order = ascending(pValues);
  let least = 1;
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const at = order[rank - 1] ?? 0;
    least = Math.min(least, factor(rank) * (pValues[at] ?? 1));
    adjusted[at] = least;
  }
  return adjusted;
}
