import { type LabelledRows, type Placements, placementsOf } from "./placements.ts";

export interface DelongOptions {
  /** Not negative, one a row. */
  weights?: Float64Array;
  /** Codes of the unit that a row belongs to (patient, flight), one a row: rows of one unit may depend on each other. */
  clusters?: Int32Array;
}

export interface Delong {
  /** One a score set. */
  aucs: number[];
  /** `covariance[r][s]` of the AUCs of score sets r and s. NaN with fewer than two positives or two negatives (or units of them). */
  covariance: number[][];
  /** Rows with label 1 and with label 0 (of a weight that is not zero). */
  positives: number;
  negatives: number;
  /** Units, when `clusters` are given. */
  clusters?: number;
  /** `placements[r][i]` of row i by score set r. */
  placements: Float64Array[];
}

/**
 * The AUCs of models that scored the same rows, with their covariance, in O(n log n).
 * @param labels 0 or 1, one a row; 1 is the positive class
 * @param scoreSets one array a model, one score a row
 * @throws RangeError when lengths differ, a label is not 0 or 1, a weight is negative, or a score is NaN
 * Formula: with placements V of the m positives and n negatives, cov(r, s) = S₁₀/m + S₀₁/n, S₁₀ = Σ (Vʳᵢ − Aʳ)(Vˢᵢ − Aˢ)/(m − 1)
 * over positives, S₀₁ likewise over negatives. Weighted: Σ w²(V − A)(V − A)/(Σ w)² · m/(m − 1), which is the same for equal weights.
 * With clusters the deviations are summed within each unit, and the two classes of a unit covary:
 * I₁₀/(I₁₀ − 1) Σ D₁₀D₁₀ + I₀₁/(I₀₁ − 1) Σ D₀₁D₀₁ + I/(I − 1) Σ (D₁₀D₀₁ + D₀₁D₁₀), D = Σ w(V − A)/Σ w.
 * Source: DeLong, DeLong & Clarke-Pearson, Biometrics 44 (1988); Obuchowski, Biometrics 53 (1997), for clusters.
 */
export function delong(labels: Float64Array, scoreSets: readonly Float64Array[], options: DelongOptions = {}): Delong {
  const { weights, clusters } = options;
  if (clusters !== undefined && clusters.length !== labels.length) {
    throw new RangeError(`There are ${labels.length} labels and ${clusters.length} codes of clusters.`);
  }
  const rows: LabelledRows = weights === undefined ? { labels } : { labels, weights };
  const sets = scoreSets.map((scores) => placementsOf(rows, scores));
  const { positives, negatives } = classSizes(rows);
  const common = {
    aucs: sets.map(({ auc }) => auc),
    positives,
    negatives,
    placements: sets.map(({ placements }) => placements),
  };
  const influences = sets.map((set) => influenceOf(rows, set));
  if (clusters === undefined) {
    const scale = { positive: positives / (positives - 1), negative: negatives / (negatives - 1) };
    return { ...common, covariance: pairwise(influences, (a, b) => rowCovariance(labels, a, b, scale)) };
  }
  const units = unitsOf(rows, clusters);
  const summed = influences.map((influence) => unitSums(labels, influence, units));
  return { ...common, clusters: units.count, covariance: pairwise(summed, (a, b) => unitCovariance(a, b, units)) };
}

/**
 * The difference of AUCs of models that scored different, independent rows: variances add.
 * @returns `difference` first − second, `variance` of it, and both AUCs
 * @throws RangeError as `delong`
 */
export function delongUnpaired(
  first: LabelledRows & { scores: Float64Array },
  second: LabelledRows & { scores: Float64Array },
): { aucs: [number, number]; difference: number; variance: number } {
  const [a, b] = [single(first), single(second)];
  return { aucs: [a.auc, b.auc], difference: a.auc - b.auc, variance: a.variance + b.variance };
}

function single({ labels, scores, weights }: LabelledRows & { scores: Float64Array }) {
  const { aucs, covariance } = delong(labels, [scores], weights === undefined ? {} : { weights });
  return { auc: aucs[0] ?? Number.NaN, variance: covariance[0]?.[0] ?? Number.NaN };
}

function classSizes({ labels, weights }: LabelledRows): { positives: number; negatives: number } {
  let positives = 0;
  let counted = 0;
  for (let i = 0; i < labels.length; i += 1) {
    if (weights !== undefined && weights[i] === 0) continue;
    counted += 1;
    if (labels[i] === 1) positives += 1;
  }
  return { positives, negatives: counted - positives };
}

/** w (V − A) / Σ w of the row's class: what the row moves the AUC by. */
function influenceOf({ labels, weights }: LabelledRows, set: Placements): Float64Array {
  const { placements, auc, positiveWeight, negativeWeight } = set;
  const influence = new Float64Array(labels.length);
  for (let i = 0; i < influence.length; i += 1) {
    const weight = weights === undefined ? 1 : (weights[i] ?? 0);
    influence[i] = (weight * ((placements[i] ?? 0) - auc)) / (labels[i] === 1 ? positiveWeight : negativeWeight);
  }
  return influence;
}

function rowCovariance(
  labels: Float64Array,
  a: Float64Array,
  b: Float64Array,
  scale: { positive: number; negative: number },
): number {
  let positive = 0;
  let negative = 0;
  for (let i = 0; i < labels.length; i += 1) {
    const product = (a[i] ?? 0) * (b[i] ?? 0);
    if (labels[i] === 1) positive += product;
    else negative += product;
  }
  return positive * scale.positive + negative * scale.negative;
}

interface Units {
  /** Position of each row's unit. */
  of: Int32Array;
  count: number;
  /** Units with at least one positive, and with at least one negative. */
  withPositives: number;
  withNegatives: number;
}

function unitsOf({ labels, weights }: LabelledRows, clusters: Int32Array): Units {
  const positions = new Map<number, number>();
  const of = new Int32Array(clusters.length);
  const has: [boolean, boolean][] = [];
  for (let i = 0; i < clusters.length; i += 1) {
    if (weights !== undefined && weights[i] === 0) continue;
    const code = clusters[i] ?? 0;
    let unit = positions.get(code);
    if (unit === undefined) {
      unit = positions.size;
      positions.set(code, unit);
      has.push([false, false]);
    }
    of[i] = unit;
    const classes = has[unit];
    if (classes !== undefined) classes[labels[i] === 1 ? 1 : 0] = true;
  }
  return {
    of,
    count: has.length,
    withPositives: has.filter(([, positive]) => positive).length,
    withNegatives: has.filter(([negative]) => negative).length,
  };
}

interface UnitSums {
  positive: Float64Array;
  negative: Float64Array;
}

function unitSums(labels: Float64Array, influence: Float64Array, units: Units): UnitSums {
  const positive = new Float64Array(units.count);
  const negative = new Float64Array(units.count);
  for (let i = 0; i < labels.length; i += 1) {
    const unit = units.of[i] ?? 0;
    const sums = labels[i] === 1 ? positive : negative;
    sums[unit] = (sums[unit] ?? 0) + (influence[i] ?? 0);
  }
  return { positive, negative };
}

function unitCovariance(a: UnitSums, b: UnitSums, { count, withPositives, withNegatives }: Units): number {
  let positive = 0;
  let negative = 0;
  let between = 0;
  for (let u = 0; u < count; u += 1) {
    const [a1, a0, b1, b0] = [a.positive[u] ?? 0, a.negative[u] ?? 0, b.positive[u] ?? 0, b.negative[u] ?? 0];
    positive += a1 * b1;
    negative += a0 * b0;
    between += a1 * b0 + a0 * b1;
  }
  return (
    (positive * withPositives) / (withPositives - 1) +
    (negative * withNegatives) / (withNegatives - 1) +
    (between * count) / (count - 1)
  );
}

function pairwise<Item>(items: readonly Item[], covariance: (a: Item, b: Item) => number): number[][] {
  return items.map((a) => items.map((b) => covariance(a, b)));
}
