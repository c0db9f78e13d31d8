import type { Scalar } from "@gatewright/shared/ledger/record.ts";

/** What the header of a model file says. */
export interface HeaderFacts {
  format: string;
  facts: Record<string, Scalar>;
  warnings: string[];
}

/** A count that can be larger than JavaScript's numbers: then it is text. */
export function countOf(value: bigint): Scalar {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

/** Names with how often each occurs, most frequent first: `F32 (12), BF16 (2)`. */
export function tally(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} (${count})`)
    .join(", ");
}

/** At most `limit` names, and how many more there are. */
export function someOf(names: Iterable<string>, limit = 10): string {
  const all = [...names];
  const more = all.length > limit ? ` and ${all.length - limit} more` : "";
  return all.slice(0, limit).join(", ") + more;
}
