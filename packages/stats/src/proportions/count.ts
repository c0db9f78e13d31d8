/** Successes among n independent trials. */
export interface Count {
  successes: number;
  n: number;
}

/** @throws RangeError unless 0 <= successes <= n and n is positive */
export function checkShare(successes: number, n: number): void {
  if (!(n > 0) || !Number.isFinite(n)) throw new RangeError(`A proportion needs n > 0, not ${n}.`);
  if (!(successes >= 0 && successes <= n)) {
    throw new RangeError(`Of ${n} trials ${successes} cannot be successes.`);
  }
}
