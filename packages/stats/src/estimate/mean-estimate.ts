import { normalUpperQuantile } from "../distributions/normal.ts";
import { studentTUpperQuantile } from "../distributions/student-t.ts";
import type { Estimation, Interval } from "../interval.ts";
import { wilsonInterval } from "../proportions/wilson.ts";
import { checkLevel } from "../resampling/level.ts";
import { groupedSums, totalSums } from "../resampling/resampled-statistic.ts";
import { unboundedEstimate, undefinedEstimate } from "./bootstrap-estimate.ts";
import { type LinearParts, linearEstimate, linearParts } from "./linear-estimate.ts";
import type { Units } from "./units.ts";

type Estimate = Pick<Estimation, "estimate" | "intervalAt" | "tooFew">;

/** A mean: what each unit adds above, and the weight that it adds below the line. */
export interface MeanColumns {
  sum: Float64Array;
  weight: Float64Array;
}

/** The counts of a share when every row counts alike; undefined when weights differ or a value is neither 0 nor 1. */
export function countsOf({ sum, weight }: MeanColumns): { successes: number; n: number } | undefined {
  let successes = 0;
  let n = 0;
  let one = 0;
  for (let i = 0; i < sum.length; i += 1) {
    const w = weight[i] ?? 0;
    const s = sum[i] ?? 0;
    if (w === 0) continue;
    if (one === 0) one = w;
    if (w !== one || (s !== 0 && s !== w)) return undefined;
    n += 1;
    if (s !== 0) successes += 1;
  }
  return { successes, n };
}

/** A weighted mean by its linearisation over rows, or over the groups that rows come in: uᵢ = (sᵢ − θ̂ wᵢ)/Σ w. */
export function meanEstimate(columns: MeanColumns, units: Units): Estimate {
  const { estimate, parts } = linearMean(columns, units);
  return linearEstimate(estimate, parts, units.groups === undefined ? "the mean" : "the mean over groups");
}

/**
 * A share whose rows do not count alike (weights, groups): Wilson's interval over as many rows as would vary as much, with
 * Student's t in place of the normal for groups that are few.
 * Source: Korn & Graubard, Survey Methodology 24 (1998), with Wilson's interval in place of Clopper–Pearson's.
 */
export function shareEstimate(columns: MeanColumns, units: Units): Estimate {
  const { estimate, parts } = linearMean(columns, units);
  if (!Number.isFinite(estimate)) return undefinedEstimate(estimate);
  if (!Number.isFinite(parts.standardError)) return unboundedEstimate(estimate);
  const variance = parts.standardError ** 2;
  const spread = estimate * (1 - estimate);
  const alike = kish(columns, units);
  const effective = variance > 0 && spread > 0 ? Math.min(spread / variance, columns.sum.length) : alike;
  const intervalAt = (level: number): Interval => {
    checkLevel(level);
    const tail = (1 - level) / 2;
    const n = effective * (normalUpperQuantile(tail) / studentTUpperQuantile(tail, parts.n - 1)) ** 2;
    const { low, high } = wilsonInterval(Math.min(1, Math.max(0, estimate)) * n, n, level);
    return { low, high, level, method: "Wilson score interval over the effective number of rows" };
  };
  return { estimate, intervalAt };
}

function linearMean({ sum, weight }: MeanColumns, { groups, count }: Units): { estimate: number; parts: LinearParts } {
  const rows = { kind: "sums" as const, columns: [sum, weight], value: () => 0 };
  const totals = totalSums(rows);
  const total = totals[1] ?? 0;
  const estimate = (totals[0] ?? 0) / total;
  const { columns } = groups === undefined ? rows : groupedSums(rows, groups, count);
  const [s = sum, w = weight] = columns;
  const influence = new Float64Array(s.length);
  let used = 0;
  for (let i = 0; i < s.length; i += 1) {
    const part = w[i] ?? 0;
    // A unit without weight is none.
    if (part === 0) continue;
    influence[used] = ((s[i] ?? 0) - estimate * part) / total;
    used += 1;
  }
  return { estimate, parts: linearParts(influence.subarray(0, used)) };
}

/** (Σ w)²/Σ w² over rows or groups: how many rows of equal weight these are worth. */
function kish({ sum, weight }: MeanColumns, { groups, count }: Units): number {
  const rows = { kind: "sums" as const, columns: [sum, weight], value: () => 0 };
  const { columns } = groups === undefined ? rows : groupedSums(rows, groups, count);
  let total = 0;
  let squares = 0;
  for (const w of columns[1] ?? []) {
    total += w;
    squares += w * w;
  }
  return total ** 2 / squares;
}
