/** The defined values in rising order. @throws RangeError when there are none */
export function sortedReplicates(values: Float64Array): Float64Array {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) throw new RangeError("The statistic is not defined on any of the resamples.");
  return sorted;
}

/**
 * Linear interpolation between order statistics (type 7 of Hyndman & Fan 1996, the default of NumPy and R).
 * @param sorted rising, at least one
 * @param p in [0, 1]
 */
export function quantileOfSorted(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low === high ? low : low + (at - below) * (high - low);
}
