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

/**
 * Two counts with the same difference of shares, told by what is rarer: a − b in successes is b − a in failures. Shares beside 1 would
 * lose the digits of their difference.
 */
export function rarer(a: Count, b: Count): [a: Count, b: Count] {
  if (a.successes / a.n + b.successes / b.n <= 1) return [a, b];
  return [
    { successes: b.n - b.successes, n: b.n },
    { successes: a.n - a.successes, n: a.n },
  ];
}
