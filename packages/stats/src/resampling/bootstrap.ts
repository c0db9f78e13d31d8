import { fillMultinomial } from "../random/multinomial.ts";
import type { Random } from "../random/random.ts";
import { type Cells, cellsOf } from "./cells.ts";
import { type LeftOut, leaveOneOut } from "./jackknife.ts";
import { checkBlockLength, fillMovingBlocks } from "./moving-block.ts";
import {
  denseCodes,
  groupedCounts,
  groupedSums,
  type ResampledStatistic,
  type ResampledSums,
  sumCount,
  totalSums,
  unitCount,
} from "./resampled-statistic.ts";

/** How units are drawn again; at most one of the three. */
export interface ResamplingDesign {
  /** Codes, one a unit: each stratum is resampled within itself and keeps its size. */
  strata?: Int32Array;
  /** Codes, one a unit: clusters are drawn as a whole. */
  clusters?: Int32Array;
  /** Units a block, of units in the order of time. */
  blockLength?: number;
}

export interface BootstrapOptions extends ResamplingDesign {
  /** How many; a whole number of at least 1. */
  replicates: number;
  random: Random;
}

/** Values of a statistic on resampled units. */
export interface Replicates {
  /** On the units as they are. */
  estimate: number;
  /** In the order drawn; NaN where the statistic was not defined. */
  values: Float64Array;
  /** Values without each unit in turn, for the acceleration of BCa. */
  leftOut(): LeftOut;
}

/** A bootstrap that can always draw one more. */
export interface Sampler {
  estimate: number;
  /** What is drawn: rows, or clusters. */
  units: number;
  /** Kinds of equal units that are drawn in place of units; undefined when units are drawn. */
  cells: number | undefined;
  next(): number;
  leftOut(): LeftOut;
}

/**
 * Draws units with replacement, as many as there are, and computes the statistic again. Paired models are one statistic over
 * the same units. The stream of `random` decides everything.
 * @throws RangeError when replicates are not a whole number of at least 1, or the design does not fit the units
 * Source: Efron & Tibshirani, An Introduction to the Bootstrap (1993), chapters 6–8.
 */
export function bootstrap(statistic: ResampledStatistic, options: BootstrapOptions): Replicates {
  const { replicates, random, ...design } = options;
  if (!(Number.isSafeInteger(replicates) && replicates >= 1)) {
    throw new RangeError(`The number of replicates must be a whole number of at least 1, not ${replicates}.`);
  }
  const sampler = bootstrapSampler(statistic, random, design);
  const values = new Float64Array(replicates);
  for (let b = 0; b < replicates; b += 1) values[b] = sampler.next();
  return { estimate: sampler.estimate, values, leftOut: sampler.leftOut };
}

/** The same without a number of replicates: whoever needs more draws on. */
export function bootstrapSampler(
  statistic: ResampledStatistic,
  random: Random,
  design: ResamplingDesign = {},
): Sampler {
  const units = unitCount(statistic);
  if (Object.values(design).filter((part) => part !== undefined).length > 1) {
    throw new RangeError("Strata, clusters and blocks exclude each other.");
  }
  if (design.clusters !== undefined) {
    if (design.clusters.length !== units) {
      throw new RangeError(`There are ${units} units and ${design.clusters.length} codes of clusters.`);
    }
    const { codes, count } = denseCodes(design.clusters);
    const grouped =
      statistic.kind === "sums" ? groupedSums(statistic, codes, count) : groupedCounts(statistic, codes, count);
    return bootstrapSampler(grouped, random);
  }
  const draw = drawer(units, random, design);
  if (statistic.kind === "counts") {
    const counts = new Float64Array(units);
    const indices = new Int32Array(units);
    const next = () => {
      draw(indices);
      counts.fill(0);
      for (let i = 0; i < units; i += 1) {
        const at = indices[i] ?? 0;
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return statistic.value(counts);
    };
    const estimate = statistic.value(new Float64Array(units).fill(1));
    return { estimate, units, cells: undefined, next, leftOut: once(() => leaveOneOut(statistic)) };
  }
  const independent = design.strata === undefined && design.blockLength === undefined;
  // A multinomial count costs about as much as drawing a dozen units.
  const cells = independent ? cellsOf(statistic, Math.min(4096, Math.floor(units / 12))) : undefined;
  return cells === undefined ? sumsSampler(statistic, units, draw) : cellSampler(cells, units, random);
}

function drawer(units: number, random: Random, { strata, blockLength }: ResamplingDesign) {
  if (blockLength !== undefined) {
    checkBlockLength(blockLength, units);
    return (indices: Int32Array) => fillMovingBlocks(indices, blockLength, random);
  }
  if (strata === undefined) return (indices: Int32Array) => random.fill(indices, units);
  if (strata.length !== units) throw new RangeError(`There are ${units} units and ${strata.length} codes of strata.`);
  const { codes, count } = denseCodes(strata);
  const members: number[][] = Array.from({ length: count }, () => []);
  codes.forEach((code, unit) => {
    members[code]?.push(unit);
  });
  const parts = members.map((part) => Int32Array.from(part));
  return (indices: Int32Array) => {
    let from = 0;
    for (const part of parts) {
      const target = indices.subarray(from, from + part.length);
      random.fill(target, part.length);
      for (let i = 0; i < target.length; i += 1) target[i] = part[target[i] ?? 0] ?? 0;
      from += part.length;
    }
  };
}

function sumsSampler(statistic: ResampledSums, units: number, draw: (indices: Int32Array) => void): Sampler {
  const { columns, sparse } = statistic;
  const sums = new Float64Array(sumCount(statistic));
  const indices = new Int32Array(units);
  // A sum of weights that are all 1 is the number of units in every replicate, and equal columns have equal sums.
  const sources = columns.map((column, j) => ({
    column,
    constant: column.every((value) => value === column[0]),
    same: columns.findIndex((other, k) => k < j && other.every((value, i) => value === column[i])),
  }));
  const next = () => {
    draw(indices);
    sources.forEach(({ column, constant, same }, j) => {
      sums[j] = constant ? units * (column[0] ?? 0) : same >= 0 ? (sums[same] ?? 0) : gatheredSum(column, indices);
    });
    if (sparse !== undefined) {
      sums.fill(0, columns.length);
      sparse.sum.forEach((sum, e) => {
        const amount = sparse.amount[e];
        if (amount !== undefined) scatter(sums.subarray(columns.length), sum, amount, indices);
      });
    }
    return statistic.value(sums);
  };
  const estimate = statistic.value(totalSums(statistic));
  return { estimate, units, cells: undefined, next, leftOut: once(() => leaveOneOut(statistic)) };
}

function gatheredSum(column: Float64Array, indices: Int32Array): number {
  let even = 0;
  let odd = 0;
  const pairs = indices.length - (indices.length % 2);
  for (let i = 0; i < pairs; i += 2) {
    even += column[indices[i] ?? 0] ?? 0;
    odd += column[indices[i + 1] ?? 0] ?? 0;
  }
  return even + odd + (pairs < indices.length ? (column[indices[pairs] ?? 0] ?? 0) : 0);
}

function scatter(sums: Float64Array, sum: Int32Array, amount: Float64Array, indices: Int32Array): void {
  for (let i = 0; i < indices.length; i += 1) {
    const unit = indices[i] ?? 0;
    const at = sum[unit] ?? 0;
    sums[at] = (sums[at] ?? 0) + (amount[unit] ?? 0);
  }
}

function cellSampler({ statistic, sizes }: Cells, units: number, random: Random): Sampler {
  const counts = new Float64Array(sizes.length);
  const next = () => {
    fillMultinomial(counts, sizes, { draws: units, total: units }, random);
    return statistic.value(countedSums(statistic, counts));
  };
  const estimate = statistic.value(totalSums(statistic, sizes));
  return { estimate, units, cells: sizes.length, next, leftOut: once(() => leaveOneOut(statistic, sizes)) };
}

function countedSums({ columns, sparse }: ResampledSums, counts: Float64Array): Float64Array {
  const sums = new Float64Array(columns.length + (sparse?.sums ?? 0));
  columns.forEach((column, j) => {
    let total = 0;
    for (let cell = 0; cell < counts.length; cell += 1) total += (counts[cell] ?? 0) * (column[cell] ?? 0);
    sums[j] = total;
  });
  sparse?.sum.forEach((sum, e) => {
    const amount = sparse.amount[e];
    for (let cell = 0; cell < counts.length; cell += 1) {
      const at = columns.length + (sum[cell] ?? 0);
      sums[at] = (sums[at] ?? 0) + (counts[cell] ?? 0) * (amount?.[cell] ?? 0);
    }
  });
  return sums;
}

function once<Value>(compute: () => Value): () => Value {
  let known: Value | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}
