import type { Random } from "../random/random.ts";

/**
 * Fills `indices` with blocks of consecutive units, each block's start uniform on 0 … n − length, the last block cut off:
 * keeps the dependence between neighbours in time.
 * @param indices as long as there are units, which stand in the order of time
 * @param length units a block, 1 … n; 1 is the ordinary bootstrap
 * @throws RangeError when the length is no whole number in that range
 * Source: Künsch, Annals of Statistics 17 (1989).
 */
export function fillMovingBlocks(indices: Int32Array, length: number, random: Random): void {
  const n = indices.length;
  checkBlockLength(length, n);
  for (let at = 0; at < n; ) {
    const start = random.integer(n - length + 1);
    const end = Math.min(n, at + length);
    for (let step = 0; at < end; step += 1, at += 1) indices[at] = start + step;
  }
}

/** @throws RangeError when blocks of this length cannot be drawn from n units */
export function checkBlockLength(length: number, n: number): void {
  if (Number.isSafeInteger(length) && length >= 1 && length <= n) return;
  throw new RangeError(`The length of a block must be a whole number from 1 to ${n}, not ${length}.`);
}
