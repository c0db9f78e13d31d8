import { type ResampledSums, totalSums, unitCount } from "./resampled-statistic.ts";

/**
 * What each unit moves a smooth function of sums by: the linear part U of θ̂ = θ + Σ Uᵢ, in O(n · k). The gradient is taken by
 * central differences over half a standard deviation of each sum, the scale on which a sample varies.
 * @returns one a unit, adding up to 0; NaN where the statistic is not defined nearby
 * Formula: Uᵢ = ∇θ(S) · (xᵢ − x̄), var(θ̂) = n/(n − 1) Σ Uᵢ².
 * Source: Jaeckel (1972); Efron & Tibshirani, An Introduction to the Bootstrap (1993), section 22.3.
 */
export function influences(statistic: ResampledSums): Float64Array {
  const units = unitCount(statistic);
  const totals = totalSums(statistic);
  const gradient = gradientOf(statistic, totals, spreads(statistic, totals, units));
  const { columns, sparse } = statistic;
  const influence = new Float64Array(units);
  let mean = 0;
  for (let j = 0; j < totals.length; j += 1) mean += ((gradient[j] ?? 0) * (totals[j] ?? 0)) / units;
  columns.forEach((column, j) => {
    const slope = gradient[j] ?? 0;
    for (let i = 0; i < units; i += 1) influence[i] = (influence[i] ?? 0) + slope * (column[i] ?? 0);
  });
  sparse?.sum.forEach((sum, e) => {
    const amount = sparse.amount[e];
    for (let i = 0; i < units; i += 1) {
      influence[i] = (influence[i] ?? 0) + (gradient[columns.length + (sum[i] ?? 0)] ?? 0) * (amount?.[i] ?? 0);
    }
  });
  for (let i = 0; i < units; i += 1) influence[i] = (influence[i] ?? 0) - mean;
  return influence;
}

/** Standard deviation of each sum over samples: √(Σ (x − x̄)²). */
function spreads(statistic: ResampledSums, totals: Float64Array, units: number): Float64Array {
  const squared: ResampledSums = {
    ...statistic,
    columns: statistic.columns.map((column) => column.map((x) => x * x)),
    ...(statistic.sparse === undefined
      ? {}
      : { sparse: { ...statistic.sparse, amount: statistic.sparse.amount.map((amount) => amount.map((x) => x * x)) } }),
  };
  const squares = totalSums(squared);
  return squares.map((square, j) => Math.sqrt(Math.max(0, square - (totals[j] ?? 0) ** 2 / units)));
}

function gradientOf({ value }: ResampledSums, totals: Float64Array, spread: Float64Array): Float64Array {
  const sums = Float64Array.from(totals);
  return totals.map((total, j) => {
    // A sum that no sample changes (the number of rows) moves nothing.
    if (!((spread[j] ?? 0) > 1e-13 * Math.abs(total))) return 0;
    for (const share of [0.5, 0.05, 0.001]) {
      const step = share * (spread[j] ?? 0);
      sums[j] = total + step;
      const above = value(sums);
      sums[j] = total - step;
      const below = value(sums);
      sums[j] = total;
      // Near the edge of its domain the function may be defined on a shorter step only.
      if (Number.isFinite(above - below)) return (above - below) / (2 * step);
    }
    return Number.NaN;
  });
}
