import type { Outcomes, Task } from "./outcomes.ts";

/** A quality of predictions under its standard name. The list of all is `catalogue.ts`. */
export interface Metric {
  /** As it is written in the policy: `roc_auc`, `f1_macro`, `ndcg_at_10`. */
  name: string;
  /** In words, e.g. `area under the ROC curve`. */
  title: string;
  /** In words with symbols, e.g. `2·TP / (2·TP + FP + FN)`. */
  formula: string;
  /** What is better. Belongs to the metric, never to the policy. */
  direction: "higher" | "lower";
  tasks: readonly Task[];
  /** The arrays of Outcomes that it reads, besides what the task always has. */
  needs: readonly MetricNeed[];
  /** Smallest and largest value that it can have. */
  range: readonly [number, number];
  form: SumsForm | RanksForm;
}

/** `score` of a multiclass or multilabel outcome means its `scores`; `prediction` of a multilabel one its `predictions`. */
export type MetricNeed =
  | "prediction"
  | "score"
  | "scores"
  | "query"
  | "item"
  | "popularity"
  | "category"
  | "interval"
  | "naive"
  | "scale";

/**
 * A function of sums over units, so that it can be resampled, weighted, sliced and clustered without knowing what it is:
 * F1 is 2·s0 / (s1 + s2) of true positives, predicted positives and actual positives.
 */
export interface SumsForm {
  kind: "sums";
  /** What one unit is. For `queries` the units are the codes of `query` in rising order. */
  unit: "rows" | "queries";
  /**
   * What each unit adds to each sum, weights multiplied in: `columns[j][i]` for unit i of `mask`ed-in units.
   * @param rows indices of the rows that take part, ascending; undefined: all
   */
  columns(outcomes: Outcomes, rows?: Int32Array): Float64Array[];
  /** NaN where the metric is not defined for these sums (no positives, nothing predicted, …). */
  value(sums: ArrayLike<number>): number;
  /**
   * The same sums where a unit adds to few of many of them (classes, bins); what would be dozens of columns is a few.
   * Present exactly where it pays; `columns` says the same.
   */
  sparse?(outcomes: Outcomes, rows?: Int32Array): SparseColumns;
  /**
   * Set when the value is s0 / s1 with s1 the sum of weights: a weighted mean of one number a row.
   * `share`: that number is 0 or 1, so score intervals of proportions apply (over the rows whose s1 is not 0).
   */
  mean?: "share" | "number";
}

/** Unit i adds `amount[e][i]` to sum number `sum[e][i]`, for every entry e. */
export interface SparseColumns {
  /** How many sums there are. */
  sums: number;
  sum: readonly Int32Array[];
  amount: readonly Float64Array[];
}

/** A function of the order of scores, which has no finite number of sums: ROC AUC, average precision. */
export interface RanksForm {
  kind: "ranks";
  /** What is resampled as a whole: `queries` when the rows of one query only mean something together. Absent: rows. */
  unit?: "rows" | "queries";
  /**
   * NaN where it is not defined (one class only).
   * @param rows as in SumsForm
   * @param counts how often each of these rows is taken, multiplied with its weight
   */
  value(outcomes: Outcomes, rows?: Int32Array, counts?: Float64Array): number;
  /** Prepares many evaluations with different counts: sorts once. */
  prepare(outcomes: Outcomes, rows?: Int32Array): RanksEvaluation;
}

/** The value with each row taken so often, its weight multiplied in. */
export interface RanksEvaluation {
  (counts: Float64Array): number;
  /**
   * The values without each of `groups` groups in turn, every row of the others once; present where one walk over the rows
   * gives them all.
   * @param groupOf codes 0 … groups − 1, one a row
   */
  withoutGroups?(groupOf: Int32Array, groups: number): Float64Array;
}
