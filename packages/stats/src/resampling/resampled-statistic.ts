/** A function of sums over units: the fast path, a replicate needs no more than new sums. */
export interface ResampledSums {
  kind: "sums";
  /** What each unit adds to the first sums: `columns[j][i]` for unit i. */
  columns: readonly Float64Array[];
  /** Further sums, of which each unit adds to a few: `amount[e][i]` to sum number `columns.length + sum[e][i]`. */
  sparse?: { sums: number; sum: readonly Int32Array[]; amount: readonly Float64Array[] };
  /** NaN where it is not defined. */
  value(sums: Float64Array): number;
}

/** A function of how often each unit was drawn: for what has no finite number of sums, like ranks. */
export interface ResampledCounts {
  kind: "counts";
  units: number;
  /** `counts[i]`: how often unit i is taken. NaN where it is not defined. */
  value(counts: Float64Array): number;
  /** The values without each unit in turn, where a formula gives them at once. */
  leaveOneOut?(): Float64Array;
}

export type ResampledStatistic = ResampledSums | ResampledCounts;

/** The number of units, after a look at whether everything belongs together. @throws RangeError when it does not */
export function unitCount(statistic: ResampledStatistic): number {
  if (statistic.kind === "counts") return statistic.units;
  const { columns, sparse } = statistic;
  const parts = [...columns, ...(sparse?.sum ?? []), ...(sparse?.amount ?? [])];
  const units = parts[0]?.length ?? 0;
  if (units === 0) throw new RangeError("There is nothing to resample: no units.");
  for (const part of parts) {
    if (part.length !== units)
      throw new RangeError(`Columns of ${units} and of ${part.length} units do not belong together.`);
  }
  return units;
}

/** The number of sums. */
export function sumCount({ columns, sparse }: ResampledSums): number {
  return columns.length + (sparse?.sums ?? 0);
}

/** Adds unit `unit`, `times` times (may be negative), to `sums`. */
export function addUnit({ columns, sparse }: ResampledSums, sums: Float64Array, unit: number, times: number): void {
  for (let j = 0; j < columns.length; j += 1) sums[j] = (sums[j] ?? 0) + times * (columns[j]?.[unit] ?? 0);
  if (sparse === undefined) return;
  for (let e = 0; e < sparse.sum.length; e += 1) {
    const at = columns.length + (sparse.sum[e]?.[unit] ?? 0);
    sums[at] = (sums[at] ?? 0) + times * (sparse.amount[e]?.[unit] ?? 0);
  }
}

/** The sums over all units, compensated (Neumaier 1974). */
export function totalSums(statistic: ResampledSums, multiplicity?: Float64Array): Float64Array {
  const units = unitCount(statistic);
  const { columns, sparse } = statistic;
  const totals = new Float64Array(sumCount(statistic));
  const lost = new Float64Array(totals.length);
  const add = (at: number, x: number) => {
    const before = totals[at] ?? 0;
    const after = before + x;
    lost[at] = (lost[at] ?? 0) + (Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before);
    totals[at] = after;
  };
  columns.forEach((column, j) => {
    for (let i = 0; i < units; i += 1) add(j, (column[i] ?? 0) * (multiplicity?.[i] ?? 1));
  });
  sparse?.sum.forEach((sum, e) => {
    const amount = sparse.amount[e];
    for (let i = 0; i < units; i += 1) {
      add(columns.length + (sum[i] ?? 0), (amount?.[i] ?? 0) * (multiplicity?.[i] ?? 1));
    }
  });
  return totals.map((total, j) => total + (lost[j] ?? 0));
}

/** Units added up to the groups with these codes (0 … `groups` − 1): what is resampled as a whole becomes one unit. */
export function groupedSums(statistic: ResampledSums, codes: Int32Array, groups: number): ResampledSums {
  const units = unitCount(statistic);
  if (codes.length !== units) throw new RangeError(`There are ${units} units and ${codes.length} codes of groups.`);
  const { columns, sparse } = statistic;
  const grouped = Array.from({ length: sumCount(statistic) }, () => new Float64Array(groups));
  const add = (into: Float64Array | undefined, group: number, x: number) => {
    if (into !== undefined) into[group] = (into[group] ?? 0) + x;
  };
  columns.forEach((column, j) => {
    for (let i = 0; i < units; i += 1) add(grouped[j], codes[i] ?? 0, column[i] ?? 0);
  });
  sparse?.sum.forEach((sum, e) => {
    const amount = sparse.amount[e];
    for (let i = 0; i < units; i += 1) add(grouped[columns.length + (sum[i] ?? 0)], codes[i] ?? 0, amount?.[i] ?? 0);
  });
  return { kind: "sums", columns: grouped, value: statistic.value };
}

/** The same for a function of counts: a group's units are taken as often as the group. */
export function groupedCounts(statistic: ResampledCounts, codes: Int32Array, groups: number): ResampledCounts {
  if (codes.length !== statistic.units) {
    throw new RangeError(`There are ${statistic.units} units and ${codes.length} codes of groups.`);
  }
  const unitCounts = new Float64Array(codes.length);
  return {
    kind: "counts",
    units: groups,
    value: (counts) => {
      for (let i = 0; i < codes.length; i += 1) unitCounts[i] = counts[codes[i] ?? 0] ?? 0;
      return statistic.value(unitCounts);
    },
  };
}

/** Codes 0 … count − 1, in the order of first appearance. */
export function denseCodes(codes: Int32Array): { codes: Int32Array; count: number } {
  const positions = new Map<number, number>();
  const dense = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] ?? 0;
    let at = positions.get(code);
    if (at === undefined) {
      at = positions.size;
      positions.set(code, at);
    }
    dense[i] = at;
  }
  return { codes: dense, count: positions.size };
}
