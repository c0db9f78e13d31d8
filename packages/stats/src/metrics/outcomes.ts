/** What a model predicts. */
export type Task = "binary" | "multiclass" | "multilabel" | "regression" | "forecast" | "ranking";

/**
 * What is true of `n` rows and what one model said about them. Every array has length `n`; what a task does not have is
 * absent. Two models on the same rows share everything but `prediction`, `score`, `scores`, `lower` and `upper`.
 * Values are finite and weights are not negative: who reads the files refuses everything else.
 */
export interface Outcomes {
  task: Task;
  n: number;
  /**
   * binary: 0 or 1, where 1 is the positive class; multiclass: index into `classes`; regression and forecast: the number;
   * ranking: relevance (0 is irrelevant). multilabel: absent, see `labels`.
   */
  label?: Float64Array;
  /** In the same coding as `label`; ranking: absent. */
  prediction?: Float64Array;
  /** binary: of the positive class; ranking: what rows are ordered by, higher first. */
  score?: Float64Array;
  /** multiclass: one array a class, in the order of `classes`, rows sum to 1; multilabel: one array a label. */
  scores?: readonly Float64Array[];
  /** multiclass and multilabel: names of the classes. */
  classes?: readonly string[];
  /** multilabel: 0 or 1, one array a label. */
  labels?: readonly Float64Array[];
  /** multilabel: 0 or 1, one array a label. */
  predictions?: readonly Float64Array[];
  /** Not negative, not all zero; absent: every row counts once. */
  weight?: Float64Array;
  /** Codes 0 … k − 1 of the unit that is resampled as a whole (a flight, a patient, a user). */
  group?: Int32Array;
  /** Codes 0 … k − 1 of the query (search) or the user (recommender) that a row belongs to. */
  query?: Int32Array;
  /** Recommender: codes of the recommended item. */
  item?: Int32Array;
  /** Recommender: how often the item was seen in training. */
  popularity?: Float64Array;
  /** Recommender: codes of the item's category, for diversity. */
  category?: Int32Array;
  /** Milliseconds since 1970, or any number that orders rows in time. */
  time?: Float64Array;
  /** Forecast: code of the series that a row belongs to. */
  series?: Int32Array;
  /** Forecast: the seasonal naive forecast of the row; NaN where none can be made. */
  naive?: Float64Array;
  /** Forecast: per row the mean absolute error of the seasonal naive forecast within the training history of its series (MASE's scale). */
  scale?: Float64Array;
  /** Ends of a prediction interval. */
  lower?: Float64Array;
  upper?: Float64Array;
}
