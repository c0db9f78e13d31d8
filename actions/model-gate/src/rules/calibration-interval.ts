import { studentTUpperQuantile } from "@gatewright/stats/distributions/student-t.ts";
import type { Estimation } from "@gatewright/stats/interval.ts";
import type { Metric, SparseColumns } from "@gatewright/stats/metrics/metric.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { randomFrom } from "@gatewright/stats/random/random.ts";

const folds = 10;
const least = { rows: 30, groups: 10 };

/**
 * A calibration error in bins, Σ |δ| over bins, with an interval that neither noise nor the kinks of |δ| deceive. The error that
 * the rows show, T, is too large by what noise adds, and a resample of them adds it again: a bootstrap shows errors where there
 * are none. Each end therefore rests on a mean of numbers whose expectation lies on the safe side:
 * - lower end: V − t·SE, where V = mean of ±(came true − probability) with the sign of each bin as the other nine of ten folds
 *   show it. A sign that comes from other rows is sometimes wrong and never flatters: E V ≤ Σ |δ|.
 * - upper end: T + t·SE, since E T ≥ Σ |δ| (Jensen).
 * Rows of one group are in one fold, and vary together. Measured over 1,000 samples of 200, 1,000 and 5,000 rows with a true error
 * of 0 to 0.18: the lower end lies above it in at most 4 % (at an error of 0 and 200 rows, elsewhere 3 %), the upper end below
 * it in at most 2.2 %.
 * @param plain `ece_binary` or `ece_top_label`: its sums are the weight of all rows, then Σ (came true − probability) of each bin
 * @param estimate what is shown between the ends
 */
export function calibrationInterval(
  plain: Metric,
  outcomes: Outcomes,
  rows: Int32Array | undefined,
  estimate: number,
): Estimation {
  const sparse = plain.form.kind === "sums" ? plain.form.sparse?.(outcomes, rows) : undefined;
  if (sparse === undefined) throw new RangeError(`${plain.name} is no calibration error in bins.`);
  const units = unitsOf(outcomes, rows, sparse.sum[0]?.length ?? 0);
  const [lower, upper] = [signedMean(sparse, units, folds), signedMean(sparse, units, 1)];
  const { count, name } = units;
  const needed = name === "groups" ? least.groups : least.rows;
  return {
    estimate,
    n: count,
    unit: name,
    formula: plain.formula,
    ...(count < needed ? { tooFew: `${count} ${name}, and at least ${needed} are needed` } : {}),
    intervalAt: (level) => {
      const t = studentTUpperQuantile((1 - level) / 2, Math.max(count - 1, 1));
      return {
        low: Math.min(Math.max(0, lower.mean - t * lower.standardError), estimate),
        high: Math.max(upper.mean + t * upper.standardError, estimate),
        level,
        method: `t intervals of the cross-fitted (${folds} folds) and of the plain calibration error`,
      };
    },
  };
}

/** What varies independently: rows, or groups of them. */
interface Units {
  name: "rows" | "groups";
  count: number;
  of: Int32Array;
}

function unitsOf({ group }: Outcomes, rows: Int32Array | undefined, length: number): Units {
  const of = new Int32Array(length);
  if (group === undefined) return { name: "rows", count: length, of: of.map((_, at) => at) };
  const places = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const row = rows === undefined ? at : (rows[at] ?? 0);
    const code = group[row] ?? 0;
    const place = places.get(code) ?? places.size;
    places.set(code, place);
    of[at] = place;
  }
  return { name: "groups", count: places.size, of };
}

/**
 * Mean of (came true − probability), each with the sign of its bin's sum over the rows of the other folds.
 * @param count number of folds; 1: the sign is that of all rows, its own among them, which makes it the plain error
 */
function signedMean(
  { sums, sum, amount }: SparseColumns,
  units: Units,
  count: number,
): { mean: number; standardError: number } {
  const [weight, miss] = amount;
  const bin = sum[1];
  if (weight === undefined || miss === undefined || bin === undefined) throw new RangeError("There are no bins.");
  // Drawn, not counted off: rows may come in a rhythm.
  const draw = randomFrom("folds");
  const foldOf = new Int32Array(units.count).map(() => draw.integer(count));
  const byFold = Array.from({ length: count }, () => new Float64Array(sums));
  const all = new Float64Array(sums);
  const squared = new Float64Array(sums);
  for (let at = 0; at < miss.length; at += 1) {
    const own = byFold[foldOf[units.of[at] ?? 0] ?? 0];
    const into = bin[at] ?? 0;
    if (own !== undefined) own[into] = (own[into] ?? 0) + (miss[at] ?? 0);
    all[into] = (all[into] ?? 0) + (miss[at] ?? 0);
    squared[into] = (squared[into] ?? 0) + (miss[at] ?? 0) ** 2;
  }
  const signs = byFold.map((own) =>
    all.map((total, into) => Math.sign(count === 1 ? total : total - (own[into] ?? 0))),
  );
  // Where the sign is open, two folds that agree by chance both add: measured, that doubles the variance of the bin.
  const stretch = all.map((total, into) => (count > 1 && total ** 2 < 6 * (squared[into] ?? 0) ? Math.SQRT2 : 1));
  const [signed, weights] = [new Float64Array(units.count), new Float64Array(units.count)];
  let [total, totalWeight] = [0, 0];
  for (let at = 0; at < miss.length; at += 1) {
    const unit = units.of[at] ?? 0;
    const into = bin[at] ?? 0;
    const one = (signs[foldOf[unit] ?? 0]?.[into] ?? 0) * (miss[at] ?? 0);
    signed[unit] = (signed[unit] ?? 0) + (stretch[into] ?? 1) * one;
    weights[unit] = (weights[unit] ?? 0) + (weight[at] ?? 0);
    total += one;
    totalWeight += weight[at] ?? 0;
  }
  const mean = total / totalWeight;
  let squares = 0;
  for (let unit = 0; unit < units.count; unit += 1) {
    squares += ((signed[unit] ?? 0) - mean * (weights[unit] ?? 0)) ** 2;
  }
  const correction = units.count / Math.max(units.count - 1, 1);
  return { mean, standardError: Math.sqrt(correction * squares) / totalWeight };
}
