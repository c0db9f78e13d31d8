import { ascendingOrder } from "./ascending-order.ts";

/** Scores of a model are asked about by many metrics on all rows; copies for slices go with their copies' keys. */
const known = new WeakMap<Float64Array, Int32Array>();
/** Sorting fewer costs less than looking. */
const few = 10_000;

/**
 * As `ascendingOrder`, and sorted once for one array: an order that was found before is used again after a look that it still
 * holds, which costs a tenth of the sort.
 * @throws RangeError when a value is NaN
 */
export function scoreOrder(scores: Float64Array): Int32Array {
  if (scores.length < few) return ascendingOrder(scores);
  const before = known.get(scores);
  if (before !== undefined && ascends(scores, before)) return before;
  const order = ascendingOrder(scores);
  known.set(scores, order);
  return order;
}

function ascends(scores: Float64Array, order: Int32Array): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < order.length; at += 1) {
    const score = scores[order[at] ?? 0] ?? Number.NaN;
    // Also false for NaN.
    if (!(score >= last)) return false;
    last = score;
  }
  return true;
}
