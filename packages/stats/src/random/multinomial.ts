import { randomBinomial } from "./binomial.ts";
import type { Random } from "./random.ts";

/**
 * Throws `draws` balls into cells with probabilities in proportion to `sizes`: the counts that a bootstrap of Σ sizes rows
 * gives each group of equal rows, in time that depends on the number of cells only.
 * @param target filled with the counts, one a cell; largest cells first make it fastest
 * @param sizes not negative, not all zero
 * @param total Σ sizes
 * Source: sequential conditional binomials (Davis, Computational Statistics & Data Analysis 16, 1993).
 */
export function fillMultinomial(
  target: Float64Array,
  sizes: Float64Array,
  { draws, total }: { draws: number; total: number },
  random: Random,
): void {
  let left = draws;
  let rest = total;
  const last = sizes.length - 1;
  for (let cell = 0; cell <= last; cell += 1) {
    const size = sizes[cell] ?? 0;
    const count = cell === last ? left : left === 0 ? 0 : randomBinomial(left, Math.min(1, size / rest), random);
    target[cell] = count;
    left -= count;
    rest -= size;
  }
}
