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
  /**
   * As many independent rows of equal weight would say as much. Without weights and clusters `rows`; with weights
   * (Σ w)² / Σ w² (Kish 1965); with clusters at most that, and at most p·(1 − p) over the variance of the share between
   * clusters (Rao & Scott 1992).
   */
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
  /** Codes of units whose rows are not independent (a patient, a flight); absent: every row is one. */
  cluster?: Int32Array;
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

type Sum = {
  hits: number;
  weight: number;
  squares: number;
  rows: number;
  /** By cluster, where there are clusters. */
  clusters: Map<number, { hits: number; weight: number }>;
};
type Sums = Record<RateName, Sum> & { n: number; positives: number };

function emptySums(): Sums {
  const zero = () => ({ hits: 0, weight: 0, squares: 0, rows: 0, clusters: new Map() });
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
  { label, prediction, weight, cluster }: GroupedPredictions,
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
    const unit = cluster?.[row];
    add(sums.selectionRate, selected, w, unit);
    add(sums.accuracy, positive === selected, w, unit);
    add(positive ? sums.truePositiveRate : sums.falsePositiveRate, selected, w, unit);
    if (selected) add(sums.positivePredictiveValue, positive, w, unit);
  }
}

function add(sum: Sum, hit: boolean, weight: number, cluster: number | undefined): void {
  if (hit) sum.hits += weight;
  sum.weight += weight;
  sum.squares += weight * weight;
  sum.rows += 1;
  if (cluster === undefined) return;
  const own = sum.clusters.get(cluster) ?? { hits: 0, weight: 0 };
  if (hit) own.hits += weight;
  own.weight += weight;
  sum.clusters.set(cluster, own);
}

function effectiveRows({ hits, weight, squares, rows, clusters }: Sum): number {
  if (rows === 0) return 0;
  const byWeight = (weight * weight) / squares;
  const count = clusters.size;
  if (count === 0 || count === rows) return byWeight;
  const share = hits / weight;
  let variance = 0;
  for (const own of clusters.values()) variance += ((own.hits - share * own.weight) / weight) ** 2;
  variance *= count / Math.max(count - 1, 1);
  // A share of 0 or 1 shows no variance at all: then a cluster counts as one row.
  const byCluster = variance > 0 ? (share * (1 - share)) / variance : count;
  return Math.min(byWeight, Math.max(byCluster, 1));
}

function ratesOf(sums: Sums, group: number): GroupRates {
  const rate = (name: RateName): Rate => {
    const { hits, weight, rows } = sums[name];
    return { value: rows === 0 ? Number.NaN : hits / weight, rows, effective: effectiveRows(sums[name]), weight };
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
