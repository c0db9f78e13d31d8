/** What happens to differences of zero: dropped before ranking, or ranked and then dropped. */
export type Zeros = "wilcoxon" | "pratt";

export interface RankedSigns {
  /** Sums of the ranks of positive and of negative differences. */
  plus: number;
  minus: number;
  /** Of the ranks of all differences that are not zero: their sum, and the sum of their squares. */
  sum: number;
  squares: number;
  /** Differences that are not zero. */
  n: number;
  /** Ranks that zeros took away from below: 0 where they are dropped before ranking. */
  dropped: number;
  /** Whether two differences that are not zero have the same size. */
  ties: boolean;
}

/**
 * Ranks the sizes of differences, ties by their middle rank.
 * @throws RangeError when there is none, or one is not finite
 */
export function rankedSigns(differences: ArrayLike<number>, zeros: Zeros): RankedSigns {
  const values = Float64Array.from(differences);
  if (values.length === 0) throw new RangeError("A signed-rank test needs at least one difference.");
  const wrong = values.find((value) => !Number.isFinite(value));
  if (wrong !== undefined) throw new RangeError(`Differences are finite, not ${wrong}.`);
  const kept = values.filter((value) => value !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = kept.length;
  const dropped = zeros === "pratt" ? values.length - n : 0;
  const result = { plus: 0, minus: 0, sum: 0, squares: 0, n, dropped, ties: false };
  for (let from = 0; from < n; ) {
    const size = Math.abs(kept[from] ?? 0);
    let to = from + 1;
    while (to < n && Math.abs(kept[to] ?? 0) === size) to += 1;
    const rank = dropped + (from + 1 + to) / 2;
    for (let i = from; i < to; i += 1) {
      if ((kept[i] ?? 0) > 0) result.plus += rank;
      else result.minus += rank;
    }
    result.sum += rank * (to - from);
    result.squares += rank * rank * (to - from);
    result.ties ||= to - from > 1;
    from = to;
  }
  return result;
}
