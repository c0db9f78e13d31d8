/**
 * The exact chances, without ties, that the sum of the ranks of positive differences is at most, and at least, what was observed,
 * when every sign is as likely as the other.
 *
 * @param plus the sum that was observed
 * @param n differences that are not zero, up to 50: the 2ⁿ assignments are counted in whole numbers
 * @param dropped ranks below theirs, which zeros have: the ranks are dropped + 1 … dropped + n
 *
 * Subsets of 1 … n are counted by their size k and sum s, one number after the other; their ranks add up to k · dropped + s.
 *
 * Source: Wilcoxon, Biometrics Bulletin 1 (1945); Pratt, JASA 54 (1959), section 4.
 */
export function signedRankTails(plus: number, n: number, dropped: number): { atMost: number; atLeast: number } {
  const most = (n * (n + 1)) / 2;
  const width = most + 1;
  // Without dropped ranks the size of a subset does not matter, and all are counted as one.
  const sizes = dropped === 0 ? 0 : n;
  const counts = new Float64Array((sizes + 1) * width);
  counts[0] = 1;
  for (let number = 1; number <= n; number += 1) {
    for (let size = sizes; size >= 0; size -= 1) {
      const from = sizes === 0 ? 0 : size - 1;
      if (from < 0) continue;
      // Downwards, so that the number is taken once.
      for (let sum = most; sum >= number; sum -= 1) {
        const at = size * width + sum;
        counts[at] = (counts[at] ?? 0) + (counts[from * width + sum - number] ?? 0);
      }
    }
  }
  let atMost = 0;
  let atLeast = 0;
  for (let size = 0; size <= sizes; size += 1) {
    for (let sum = 0; sum <= most; sum += 1) {
      const ranks = size * dropped + sum;
      const count = counts[size * width + sum] ?? 0;
      if (ranks <= plus) atMost += count;
      if (ranks >= plus) atLeast += count;
    }
  }
  const all = 2 ** n;
  return { atMost: atMost / all, atLeast: atLeast / all };
}
