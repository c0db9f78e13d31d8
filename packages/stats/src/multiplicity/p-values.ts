/** @throws RangeError unless each is in [0, 1] */
export function checkPValues(pValues: readonly number[]): void {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`A p-value lies in [0, 1]: ${wrong}.`);
}

/** Positions of the p-values, the smallest first; equal ones in the order given. */
export function ascending(pValues: readonly number[]): number[] {
  return pValues.map((_, i) => i).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0) || a - b);
}
