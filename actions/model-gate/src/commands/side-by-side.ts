/** One measurement of each side, taken one after the other. */
export type Pair = readonly [candidate: number, champion: number];

/**
 * Measures two things in turn, so that whatever slows the machine down meets both: one of each to warm up, then pairs whose order
 * alternates.
 */
export async function sideBySide(
  repetitions: number,
  [candidate, champion]: readonly [() => Promise<number>, () => Promise<number>],
): Promise<Pair[]> {
  await candidate();
  await champion();
  const pairs: Pair[] = [];
  for (let at = 0; at < repetitions; at += 1) {
    if (at % 2 === 0) {
      const first = await candidate();
      pairs.push([first, await champion()]);
    } else {
      const first = await champion();
      pairs.push([await candidate(), first]);
    }
  }
  return pairs;
}
