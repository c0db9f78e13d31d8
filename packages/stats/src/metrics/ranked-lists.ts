import type { SumsForm } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { needed } from "./row-columns.ts";

/** Rows of one query in the order of their scores. Rows `start` … `end` − 1 of a tie have the same score. */
export interface RankedList {
  rows: Int32Array;
  ties: readonly { start: number; end: number }[];
  /** Mean weight of its rows. */
  weight: number;
}

/** The lists of the queries among these rows, in rising order of the query's code; inside a list by score, highest first. */
export function rankedLists(outcomes: Outcomes, rows?: Int32Array): RankedList[] {
  const query = needed(outcomes.query, "query");
  const score = needed(outcomes.score, "score");
  const order = byQuery(query, rows ?? Int32Array.from({ length: outcomes.n }, (_, row) => row));
  const lists: RankedList[] = [];
  for (let start = 0; start < order.length; ) {
    const code = query[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && query[order[end] ?? 0] === code) end += 1;
    const list = order.subarray(start, end).sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
    lists.push(listOf(outcomes, score, list));
    start = end;
  }
  return lists;
}

/** Chance that a row of the tie is among the first k of the list, over all orders of the tie. */
export function chanceInFirst(tie: { start: number; end: number }, k: number): number {
  return Math.min(Math.max(k - tie.start, 0), tie.end - tie.start) / (tie.end - tie.start);
}

/**
 * The form of a mean over queries, Σ w·value / Σ w; a query whose value is undefined is left out.
 * @param numberOf made once for the outcomes
 */
export function queryMean(
  numberOf: (outcomes: Outcomes) => (list: RankedList) => number | undefined,
  mean: "share" | "number" = "number",
): SumsForm {
  return {
    kind: "sums",
    unit: "queries",
    mean,
    columns(outcomes, rows) {
      const of = numberOf(outcomes);
      const lists = rankedLists(outcomes, rows);
      const values = new Float64Array(lists.length);
      const weights = new Float64Array(lists.length);
      for (const [at, list] of lists.entries()) {
        const value = list.weight > 0 ? of(list) : undefined;
        if (value === undefined) continue;
        values[at] = list.weight * value;
        weights[at] = list.weight;
      }
      return [values, weights];
    },
    value: (sums) => ((sums[1] ?? 0) > 0 ? (sums[0] ?? 0) / (sums[1] ?? 0) : Number.NaN),
  };
}

/** The rows by the codes of their queries (a counting sort). */
function byQuery(query: Int32Array, rows: Int32Array): Int32Array {
  let most = -1;
  for (let at = 0; at < rows.length; at += 1) most = Math.max(most, query[rows[at] ?? 0] ?? 0);
  const next = new Int32Array(most + 2);
  for (let at = 0; at < rows.length; at += 1) {
    const after = (query[rows[at] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let code = 1; code < next.length; code += 1) next[code] = (next[code] ?? 0) + (next[code - 1] ?? 0);
  const order = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const code = query[row] ?? 0;
    const to = next[code] ?? 0;
    order[to] = row;
    next[code] = to + 1;
  }
  return order;
}

function listOf(outcomes: Outcomes, score: Float64Array, rows: Int32Array): RankedList {
  const ties: { start: number; end: number }[] = [];
  let weight = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    weight += outcomes.weight === undefined ? 1 : (outcomes.weight[row] ?? 0);
    const last = ties.at(-1);
    if (last !== undefined && score[rows[at - 1] ?? 0] === score[row]) last.end = at + 1;
    else ties.push({ start: at, end: at + 1 });
  }
  return { rows, ties, weight: weight / rows.length };
}
