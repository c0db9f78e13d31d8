import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { random } from "./rule-world.ts";

export const users = 200;
const items = 40;
const shown = 20;

/**
 * Every user's list of 20 of 40 items by score. The more popular items have the smaller numbers; items of one category
 * stand beside each other, eight in each.
 * @param scoreOf an item for a user; the higher, the earlier in the list
 */
export function lists(scoreOf: (item: number, draw: () => number) => number): Outcomes {
  const draw = random("lists");
  const n = users * shown;
  const query = Int32Array.from({ length: n }, (_, row) => Math.floor(row / shown));
  const item = Int32Array.from({ length: n }, (_, row) => ((query[row] ?? 0) * 7 + (row % shown) * 3) % items);
  return {
    task: "ranking",
    n,
    label: Float64Array.from(item, () => (draw.next() < 0.2 ? 1 : 0)),
    score: Float64Array.from(item, (own) => scoreOf(own, () => draw.next())),
    query,
    item,
    popularity: Float64Array.from(item, (own) => 1000 / (1 + own)),
    category: Int32Array.from(item, (own) => Math.floor(own / 8)),
  };
}
