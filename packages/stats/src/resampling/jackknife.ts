import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Interval } from "../interval.ts";
import { randomFrom } from "../random/random.ts";
import { shuffle } from "../random/shuffle.ts";
import { checkLevel } from "./level.ts";
import { addUnit, type ResampledStatistic, totalSums, unitCount } from "./resampled-statistic.ts";

/** The statistic without parts of the data. */
export interface LeftOut {
  /** One value a part: a unit, or a group of units. */
  values: Float64Array;
  /** How many parts each value stands for; absent: one. */
  counts?: Float64Array;
}

/** Above this, a statistic of counts (whose every evaluation reads all units) leaves out random groups of units. */
const mostEvaluations = 200;

/**
 * The statistic without each unit in turn: in O(n · k) for a function of k sums; by its own formula, or without each of 200
 * random groups in turn, for a function of counts.
 * @param multiplicity how many equal units each unit stands for
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapter 11.
 */
export function leaveOneOut(statistic: ResampledStatistic, multiplicity?: Float64Array): LeftOut {
  const units = unitCount(statistic);
  if (statistic.kind === "counts") {
    if (statistic.leaveOneOut !== undefined) return { values: statistic.leaveOneOut() };
    return { values: deleteGroups(statistic, Math.min(units, mostEvaluations)) };
  }
  const values = new Float64Array(units);
  const totals = totalSums(statistic, multiplicity);
  const sums = new Float64Array(totals.length);
  for (let i = 0; i < units; i += 1) {
    sums.set(totals);
    addUnit(statistic, sums, i, -1);
    values[i] = statistic.value(sums);
  }
  return multiplicity === undefined ? { values } : { values, counts: multiplicity };
}

/**
 * The statistic without each of `groups` random groups of units (sizes differ by at most one) in turn.
 * @throws RangeError when there are fewer than two groups, or more than units
 * Source: Kott, The delete-a-group jackknife, Journal of Official Statistics 17 (2001).
 */
export function deleteGroups(statistic: ResampledStatistic, groups: number): Float64Array {
  const units = unitCount(statistic);
  const order = orderOfGroups(units, groups);
  const values = new Float64Array(groups);
  if (statistic.kind === "counts") {
    const counts = new Float64Array(units).fill(1);
    for (let g = 0; g < groups; g += 1) {
      for (let at = g; at < units; at += groups) counts[order[at] ?? 0] = 0;
      values[g] = statistic.value(counts);
      for (let at = g; at < units; at += groups) counts[order[at] ?? 0] = 1;
    }
    return values;
  }
  const totals = totalSums(statistic);
  const sums = new Float64Array(totals.length);
  for (let g = 0; g < groups; g += 1) {
    sums.set(totals);
    for (let at = g; at < units; at += groups) addUnit(statistic, sums, order[at] ?? 0, -1);
    values[g] = statistic.value(sums);
  }
  return values;
}

/**
 * The group, 0 … groups − 1, that `deleteGroups` puts each unit into.
 * @throws RangeError as `deleteGroups`
 */
export function deletedGroups(units: number, groups: number): Int32Array {
  const order = orderOfGroups(units, groups);
  const groupOf = new Int32Array(units);
  for (let at = 0; at < units; at += 1) groupOf[order[at] ?? 0] = at % groups;
  return groupOf;
}

/** Units in the order in which they are dealt out to the groups. */
function orderOfGroups(units: number, groups: number): Int32Array {
  if (!(Number.isSafeInteger(groups) && groups >= 2 && groups <= units)) {
    throw new RangeError(`The number of groups must be a whole number from 2 to ${units}, not ${groups}.`);
  }
  const order = new Int32Array(units);
  for (let i = 0; i < units; i += 1) order[i] = i;
  return groups < units ? shuffle(order, randomFrom("delete a group")) : order;
}

/**
 * Standard error from the values without each part in turn: √((g − 1)/g · Σ (θ₍ᵢ₎ − θ̄)²).
 * @returns NaN when a value is NaN or there are fewer than two parts
 */
export function jackknifeStandardError({ values, counts }: LeftOut): number {
  const { parts, squares } = deviations({ values, ...(counts === undefined ? {} : { counts }) });
  return parts < 2 ? Number.NaN : Math.sqrt(((parts - 1) / parts) * squares);
}

/**
 * Acceleration of the BCa interval: Σ (θ̄ − θ₍ᵢ₎)³ / (6 (Σ (θ̄ − θ₍ᵢ₎)²)^(3/2)).
 * @returns NaN when a value is NaN or none differs from the others
 */
export function acceleration(leftOut: LeftOut): number {
  const { squares, cubes } = deviations(leftOut);
  return cubes / (6 * squares ** 1.5);
}

/** estimate ± t · standard error, with g − 1 degrees of freedom. */
export function jackknifeTInterval(estimate: number, leftOut: LeftOut, level: number): Interval {
  checkLevel(level);
  const parts = deviations(leftOut).parts;
  const reach = studentTUpperQuantile((1 - level) / 2, parts - 1) * jackknifeStandardError(leftOut);
  return { low: estimate - reach, high: estimate + reach, level, method: "jackknife t interval" };
}

function deviations({ values, counts }: LeftOut): { parts: number; squares: number; cubes: number } {
  let parts = 0;
  let total = 0;
  for (let i = 0; i < values.length; i += 1) {
    const count = counts?.[i] ?? 1;
    parts += count;
    total += count * (values[i] ?? 0);
  }
  const mean = total / parts;
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < values.length; i += 1) {
    const deviation = mean - (values[i] ?? 0);
    const count = counts?.[i] ?? 1;
    squares += count * deviation * deviation;
    cubes += count * deviation * deviation * deviation;
  }
  return { parts, squares, cubes };
}
