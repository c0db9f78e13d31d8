/**
 * Which of several comparisons fail when they are judged together. An interval stands for its test: it lies wholly outside at
 * the two-sided level 1 − 2p exactly when the one-sided p-value is p.
 */
export interface Together {
  /** Whether the interval at this two-sided level lies wholly outside the allowed region. */
  outsideAt(level: number): boolean;
}

/**
 * Holm's step-down procedure (1979): whichever hypotheses are true, the probability that any of them is rejected is at most
 * `error`. Comparisons are rejected as long as the smallest p-value left is at most `error` / (number left).
 * @param count of all comparisons that are judged, rejected or not
 * @param error one-sided, for the whole family
 * @returns the two-sided level of the interval that decided, by index; undefined where nothing was rejected
 */
export function holmLevels(comparisons: readonly Together[], error: number): (number | undefined)[] {
  const levels: (number | undefined)[] = comparisons.map(() => undefined);
  for (let rejected = 0; rejected < comparisons.length; ) {
    const level = 1 - (2 * error) / (comparisons.length - rejected);
    const now = comparisons.flatMap((one, index) => {
      return levels[index] === undefined && one.outsideAt(level) ? [index] : [];
    });
    if (now.length === 0) break;
    for (const index of now) levels[index] = level;
    rejected += now.length;
  }
  return levels;
}

/**
 * The step-up procedure of Benjamini and Hochberg (1995): of what is rejected at most the share `error` is expected to be
 * rejected wrongly.
 */
export function benjaminiHochbergLevels(comparisons: readonly Together[], error: number): (number | undefined)[] {
  const { length } = comparisons;
  for (let count = length; count > 0; count -= 1) {
    const level = 1 - (2 * error * count) / length;
    const outside = comparisons.map((one) => one.outsideAt(level));
    if (outside.filter(Boolean).length >= count) return outside.map((one) => (one ? level : undefined));
  }
  return comparisons.map(() => undefined);
}
