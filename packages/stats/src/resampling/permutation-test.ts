import type { Alternative } from "../alternative.ts";
import type { Random } from "../random/random.ts";
import { shuffle } from "../random/shuffle.ts";

export interface PermutationTest {
  statistic: number;
  /** (1 + permutations at least as extreme) / (1 + permutations): never 0, and valid for any number of them. */
  pValue: number;
  permutations: number;
}

/**
 * Tests whether paired differences are symmetric around 0: each is given a random sign, as if the two models' answers on that
 * row had been swapped. The statistic is their sum.
 * @param differences candidate − champion, one a unit
 * @throws RangeError when there are no differences, one is not finite, or permutations are not at least 1
 * Source: Phipson & Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010), for the added 1.
 */
export function pairedPermutationTest(
  differences: Float64Array,
  options: { permutations: number; random: Random; alternative?: Alternative },
): PermutationTest {
  checkValues(differences);
  const sizes = differences.filter((difference) => difference !== 0);
  const observed = differences.reduce((sum, difference) => sum + difference, 0);
  const { random } = options;
  return compared(observed / differences.length, options, () => {
    let total = 0;
    let word = 0;
    for (let i = 0; i < sizes.length; i += 1) {
      if (i % 32 === 0) word = random.bits();
      total += (word & 1) === 1 ? (sizes[i] ?? 0) : -(sizes[i] ?? 0);
      word >>>= 1;
    }
    return total / differences.length;
  });
}

/**
 * Tests whether two independent samples have one distribution: the values are dealt out again at random. The statistic is the
 * difference of means, first − second.
 * @throws RangeError as `pairedPermutationTest`
 */
export function permutationTest(
  first: Float64Array,
  second: Float64Array,
  options: { permutations: number; random: Random; alternative?: Alternative },
): PermutationTest {
  checkValues(first);
  checkValues(second);
  const pooled = new Float64Array(first.length + second.length);
  pooled.set(first);
  pooled.set(second, first.length);
  const difference = () => {
    let one = 0;
    let other = 0;
    for (let i = 0; i < first.length; i += 1) one += pooled[i] ?? 0;
    for (let i = first.length; i < pooled.length; i += 1) other += pooled[i] ?? 0;
    return one / first.length - other / second.length;
  };
  return compared(difference(), options, () => {
    shuffle(pooled, options.random);
    return difference();
  });
}

function compared(
  statistic: number,
  { permutations, alternative = "two-sided" }: { permutations: number; alternative?: Alternative },
  draw: () => number,
): PermutationTest {
  if (!(Number.isSafeInteger(permutations) && permutations >= 1)) {
    throw new RangeError(`The number of permutations must be a whole number of at least 1, not ${permutations}.`);
  }
  // Sums in another order differ in their last digits; those are ties.
  const slack = 1e-12 * Math.abs(statistic);
  let above = 0;
  let below = 0;
  for (let b = 0; b < permutations; b += 1) {
    const value = draw();
    if (value >= statistic - slack) above += 1;
    if (value <= statistic + slack) below += 1;
  }
  const share = (count: number) => (1 + count) / (1 + permutations);
  const pValue =
    alternative === "greater"
      ? share(above)
      : alternative === "less"
        ? share(below)
        : Math.min(1, 2 * Math.min(share(above), share(below)));
  return { statistic, pValue, permutations };
}

function checkValues(values: Float64Array): void {
  if (values.length === 0) throw new RangeError("There is nothing to permute.");
  for (let i = 0; i < values.length; i += 1) {
    if (!Number.isFinite(values[i])) throw new RangeError(`Value ${i} must be finite, not ${values[i]}.`);
  }
}
