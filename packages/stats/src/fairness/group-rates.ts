/** The rates that fairness compares between groups. */
export const rateNames = [
  "selectionRate",
  "truePositiveRate",
  "falsePositiveRate",
  "positivePredictiveValue",
  "accuracy",
] as const;
export type RateName = (typeof rateNames)[number];

/** A share among the rows that it is about. */
export interface Rate {
  /** NaN when there is no such row: not estimable, never 0. */
  value: number;
  /** Rows that the share is of: all, the positive, the negative, or those predicted positive. */
  rows: number;
  /** As many rows of equal weight would say as much (Kish 1965): (Σ w)² / Σ w²; without weights `rows`. */
  effective: number;
  /** Sum of their weights. */
  weight: number;
}

/** What holds of one group. */
export type GroupRates = { group: number; n: number; positives: number } & Record<RateName, Rate>;

/** Binary labels and predictions (0 or 1) of `n` rows that belong to groups 0 … `groups` − 1. */
export interface GroupedPredictions {
  label: Float64Array;
  prediction: Float64Array;
  /** Codes of groups. */
  group: ArrayLike<number>;
  /** How many groups were declared, whether they have rows or not. */
  groups: number;
  weight?: Float64Array;
}

/**
 * Rates of every declared group, also of those without a row, in the order of their codes.
 * @param rows indices of the rows that take part; undefined: all
 */
export function groupRates(predictions: GroupedPredictions, rows?: Int32Array): GroupRates[] {
  const sums = Array.from({ length: predictions.groups }, emptySums);
  addRows(predictions, rows, (row) => sums[predictions.group[row] ?? -1]);
  return sums.map(ratesOf);
}

/** The same of all rows together. */
export function overallRates(predictions: GroupedPredictions, rows?: Int32Array): GroupRates {
  const sums = emptySums();
  addRows(predictions, rows, () => sums);
  return ratesOf(sums, -1);
}

type Sums = Record<RateName, { hits: number; weight: number; squares: number; rows: number }> & {
  n: number;
  positives: number;
};

function emptySums(): Sums {
  const zero = () => ({ hits: 0, weight: 0, squares: 0, rows: 0 });
  return {
    n: 0,
    positives: 0,
    selectionRate: zero(),
    truePositiveRate: zero(),
    falsePositiveRate: zero(),
    positivePredictiveValue: zero(),
    accuracy: zero(),
  };
}

function addRows(
  { label, prediction, weight }: GroupedPredictions,
  rows: Int32Array | undefined,
  sumsOf: (row: number) => Sums | undefined,
): void {
  const length = rows === undefined ? label.length : rows.length;
  for (let at = 0; at < length; at += 1) {
    const row = rows === undefined ? at : (rows[at] ?? 0);
    const sums = sumsOf(row);
    if (sums === undefined) throw new RangeError(`Row ${row} belongs to no group.`);
    const w = weight === undefined ? 1 : (weight[row] ?? 0);
    if (w === 0) continue;
    const positive = label[row] === 1;
    const selected = prediction[row] === 1;
    sums.n += 1;
    if (positive) sums.positives += 1;
    add(sums.selectionRate, selected, w);
    add(sums.accuracy, positive === selected, w);
    add(positive ? sums.truePositiveRate : sums.falsePositiveRate, selected, w);
    if (selected) add(sums.positivePredictiveValue, positive, w);
  }
}

function add(sum: Sums[RateName], hit: boolean, weight: number): void {
  if (hit) sum.hits += weight;
  sum.weight += weight;
  sum.squares += weight * weight;
  sum.rows += 1;
}

function ratesOf(sums: Sums, group: number): GroupRates {
  const rate = (name: RateName): Rate => {
    const { hits, weight, squares, rows } = sums[name];
    return {
      value: rows === 0 ? Number.NaN : hits / weight,
      rows,
      effective: rows === 0 ? 0 : (weight * weight) / squares,
      weight,
    };
  };
  return {
    group,
    n: sums.n,
    positives: sums.positives,
    selectionRate: rate("selectionRate"),
    truePositiveRate: rate("truePositiveRate"),
    falsePositiveRate: rate("falsePositiveRate"),
    positivePredictiveValue: rate("positivePredictiveValue"),
    accuracy: rate("accuracy"),
  };
}
