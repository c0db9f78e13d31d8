import type { Metric } from "./metric.ts";
import type { Outcomes } from "./outcomes.ts";
import { queryMean, type RankedList } from "./ranked-lists.ts";
import { needed } from "./row-columns.ts";

// Rows of equal score have no order. Each value here is the mean over all their orders (McSherry & Najork 2008), so that
// neither the order of the file nor a constant score can make a ranking look good. Queries without a relevant row are
// left out, as trec_eval does (scikit-learn's ndcg_score counts them as 0).

const ranking = {
  direction: "higher",
  tasks: ["ranking"],
  needs: ["score", "query"],
  range: [0, 1],
} satisfies Partial<Metric>;

/**
 * Discounted cumulative gain of the first k rows over that of the best order, mean over queries (Järvelin & Kekäläinen
 * 2002; scikit-learn `ndcg_score`: gain = relevance, discount = 1 / log₂(place + 1)).
 */
export function ndcgAt(name: string, k: number): Metric {
  return {
    ...ranking,
    name,
    title: `nDCG of the first ${k}`,
    formula: `mean over queries of DCG / best DCG, DCG = Σ over the first ${k} places of relevance / log₂(place + 1)`,
    form: queryMean((outcomes) => {
      const label = needed(outcomes.label, "label");
      return ({ rows, ties }) => {
        const best = Float64Array.from(rows, (row) => label[row] ?? 0)
          .sort()
          .reverse();
        let ideal = 0;
        for (let at = 0; at < Math.min(k, best.length); at += 1) ideal += (best[at] ?? 0) / Math.log2(at + 2);
        if (!(ideal > 0)) return undefined;
        let gained = 0;
        for (const { start, end } of ties) {
          let gain = 0;
          for (let at = start; at < end; at += 1) gain += label[rows[at] ?? 0] ?? 0;
          let discount = 0;
          for (let at = start; at < Math.min(end, k); at += 1) discount += 1 / Math.log2(at + 2);
          gained += (gain / (end - start)) * discount;
        }
        return gained / ideal;
      };
    }),
  };
}

/** Average precision of the first k rows, Σ precision at the places of relevant rows / min(relevant rows, k), mean over queries. */
export function mapAt(name: string, k: number): Metric {
  return {
    ...ranking,
    name,
    title: `mean average precision of the first ${k}`,
    formula: `mean over queries of Σ over relevant rows among the first ${k} of precision there / min(relevant, ${k})`,
    form: overTies((steps, relevant) => {
      let total = 0;
      for (const { start, size, hits, before } of steps) {
        for (let j = 1; j <= size && start + j <= k; j += 1) {
          const others = size > 1 ? ((j - 1) * (hits - 1)) / (size - 1) : 0;
          total += ((hits / size) * (before + 1 + others)) / (start + j);
        }
      }
      return total / Math.min(relevant, k);
    }),
  };
}

/** One over the place of the first relevant row (0 after place k), mean over queries. */
export function mrrAt(name: string, k: number): Metric {
  return {
    ...ranking,
    name,
    title: Number.isFinite(k) ? `mean reciprocal rank within the first ${k}` : "mean reciprocal rank",
    formula: "mean over queries of 1 / place of the first relevant row",
    form: overTies((steps) => {
      const first = steps.find(({ hits }) => hits > 0);
      if (first === undefined) return 0;
      const { start, size, hits } = first;
      let chance = hits / size;
      let total = 0;
      for (let j = 1; j <= size - hits + 1 && start + j <= k; j += 1) {
        total += chance / (start + j);
        chance *= (size - j - hits + 1) / (size - j);
      }
      return total;
    }),
  };
}

/** Share of queries with a relevant row among the first k. */
export function hitRateAt(name: string, k: number): Metric {
  return {
    ...ranking,
    name,
    title: `hit rate of the first ${k}`,
    formula: `queries with a relevant row among the first ${k} / queries with a relevant row`,
    form: overTies((steps) => {
      let miss = 1;
      for (const { start, size, hits } of steps) {
        for (let j = 0; j < size && start + j < k; j += 1) miss *= Math.max(size - hits - j, 0) / (size - j);
      }
      return 1 - miss;
    }),
  };
}

/** `size` rows of one score from place `start` + 1 on, `hits` of them relevant, `before` relevant ones above. */
interface Step {
  start: number;
  size: number;
  hits: number;
  before: number;
}

function overTies(value: (steps: readonly Step[], relevant: number) => number) {
  return queryMean((outcomes) => {
    const relevant = relevance(outcomes);
    return (list: RankedList) => {
      const steps: Step[] = [];
      let before = 0;
      for (const { start, end } of list.ties) {
        let hits = 0;
        for (let at = start; at < end; at += 1) if (relevant(list.rows[at] ?? 0)) hits += 1;
        steps.push({ start, size: end - start, hits, before });
        before += hits;
      }
      return before === 0 ? undefined : value(steps, before);
    };
  });
}

function relevance(outcomes: Outcomes): (row: number) => boolean {
  const label = needed(outcomes.label, "label");
  return (row) => (label[row] ?? 0) > 0;
}
