import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import type { Random } from "@gatewright/stats/random/random.ts";

/** What changes sides together. */
export type SwapUnit = "rows" | "groups" | "queries";

/** The rows of a group belong together, and scores of two models make no list. */
export function swapUnit({ group, query }: Outcomes): SwapUnit {
  if (group !== undefined) return "groups";
  return query === undefined ? "rows" : "queries";
}

/** A coin for every unit: 1 where candidate and champion change places. By row. */
export function coins(outcomes: Outcomes, random: Random): Uint8Array {
  const codes = outcomes.group ?? outcomes.query;
  if (codes === undefined) return new Uint8Array(outcomes.n).map(() => (random.next() < 0.5 ? 1 : 0));
  let units = 0;
  for (const code of codes) units = Math.max(units, code + 1);
  const ofUnit = new Uint8Array(units).map(() => (random.next() < 0.5 ? 1 : 0));
  return Uint8Array.from(codes, (code) => ofUnit[code] ?? 0);
}

/** Both models, on the rows of the coins each in the place of the other. Neither is better than the other any more. */
export function swapped(candidate: Outcomes, champion: Outcomes, coin: Uint8Array): [Outcomes, Outcomes] {
  return [mixed(candidate, champion, coin), mixed(champion, candidate, coin)];
}

/** `own`, and `other` where the coin says so. */
export function swappedNumbers(own: Float64Array, other: Float64Array, coin: Uint8Array): Float64Array {
  return own.map((value, row) => (coin[row] === 1 ? (other[row] ?? value) : value));
}

function mixed(own: Outcomes, other: Outcomes, coin: Uint8Array): Outcomes {
  const outcomes: Outcomes = { ...own };
  for (const name of ["prediction", "score", "lower", "upper"] as const) {
    const [mine, theirs] = [own[name], other[name]];
    if (mine !== undefined && theirs !== undefined) outcomes[name] = swappedNumbers(mine, theirs, coin);
  }
  for (const name of ["scores", "predictions"] as const) {
    const theirs = other[name];
    const parts = own[name]?.map((mine, at) => swappedNumbers(mine, theirs?.[at] ?? mine, coin));
    if (parts !== undefined) outcomes[name] = parts;
  }
  return outcomes;
}
