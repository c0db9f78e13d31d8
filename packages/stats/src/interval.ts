/** A two-sided confidence interval; `level` 0.95 leaves 2.5 % on each side. */
export interface Interval {
  low: number;
  high: number;
  level: number;
  /** By its full name, e.g. `Tango score interval`. */
  method: string;
}

/** What was measured, with an interval at any level that is asked for. */
export interface Estimation {
  /** The quantity: a value, a difference (candidate − champion), or a ratio. */
  estimate: number;
  /** Rows, or the units (groups, queries, folds) that vary independently. */
  n: number;
  /** What one of `n` is: `rows`, `groups`, `queries`, `folds`, … */
  unit: string;
  /**
   * The interval at a two-sided level in (0, 1). The same level gives the same interval. Limits may be infinite when the
   * evidence bounds nothing at this level; NaN never.
   */
  intervalAt(level: number): Interval;
  /** How it was computed, in words: the formula of the estimate. */
  formula: string;
  /** Why there is too little evidence for any verdict, as a sentence; absent when there is enough. */
  tooFew?: string;
}
