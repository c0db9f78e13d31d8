import { type ResampledSums, unitCount } from "./resampled-statistic.ts";

/** Units that add the same to every sum, as one. */
export interface Cells {
  /** One unit a cell; largest cells first. */
  statistic: ResampledSums;
  /** How many units each cell stands for. */
  sizes: Float64Array;
}

/**
 * Puts equal units together when they are many: outcomes of 0 and 1 of two models have some eight kinds of rows, however
 * many rows there are. Resampling the kinds by multinomial counts has exactly the distribution of resampling the rows.
 * @param most cells at most; with more kinds of units than that there is no gain, and the answer is undefined
 */
export function cellsOf(statistic: ResampledSums, most: number): Cells | undefined {
  const units = unitCount(statistic);
  const { columns, sparse } = statistic;
  let codes = new Int32Array(units);
  let count = 1;
  for (const part of [...columns, ...(sparse?.sum ?? []), ...(sparse?.amount ?? [])]) {
    const refined = refine(codes, count, part, most);
    if (refined === undefined) return undefined;
    codes = refined.codes;
    count = refined.count;
  }
  const sizes = new Float64Array(count);
  const first = new Int32Array(count).fill(-1);
  for (let i = 0; i < units; i += 1) {
    const cell = codes[i] ?? 0;
    sizes[cell] = (sizes[cell] ?? 0) + 1;
    if (first[cell] === -1) first[cell] = i;
  }
  const order = Array.from(first.keys()).sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const units1 = order.map((cell) => first[cell] ?? 0);
  const picked = (values: Float64Array) => Float64Array.from(units1, (unit) => values[unit] ?? 0);
  return {
    sizes: Float64Array.from(order, (cell) => sizes[cell] ?? 0),
    statistic: {
      ...statistic,
      columns: columns.map(picked),
      ...(sparse === undefined
        ? {}
        : {
            sparse: {
              sums: sparse.sums,
              sum: sparse.sum.map((sum) => Int32Array.from(units1, (unit) => sum[unit] ?? 0)),
              amount: sparse.amount.map(picked),
            },
          }),
    },
  };
}

/** Splits each code by the values of one more column. */
function refine(
  codes: Int32Array,
  count: number,
  values: Float64Array | Int32Array,
  most: number,
): { codes: Int32Array<ArrayBuffer>; count: number } | undefined {
  const kinds = kindsOf(values, most);
  if (kinds === undefined) return undefined;
  const place = new Int32Array(count * kinds.count).fill(-1);
  const refined = new Int32Array(codes.length);
  let used = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const pair = (codes[i] ?? 0) * kinds.count + (kinds.codes[i] ?? 0);
    let cell = place[pair] ?? -1;
    if (cell === -1) {
      cell = used;
      used += 1;
      if (used > most) return undefined;
      place[pair] = cell;
    }
    refined[i] = cell;
  }
  return { codes: refined, count: used };
}

function kindsOf(values: Float64Array | Int32Array, most: number): { codes: Int32Array; count: number } | undefined {
  const kinds = new Map<number, number>();
  const codes = new Int32Array(values.length);
  let lastValue = Number.NaN;
  let lastCode = 0;
  let otherValue = Number.NaN;
  let otherCode = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    // Columns of 0 and 1 never reach the map.
    if (value !== lastValue) {
      if (value === otherValue) {
        [lastValue, otherValue] = [otherValue, lastValue];
        [lastCode, otherCode] = [otherCode, lastCode];
      } else {
        let code = kinds.get(value);
        if (code === undefined) {
          code = kinds.size;
          if (code >= most) return undefined;
          kinds.set(value, code);
        }
        [otherValue, otherCode] = [lastValue, lastCode];
        [lastValue, lastCode] = [value, code];
      }
    }
    codes[i] = lastCode;
  }
  return { codes, count: kinds.size };
}
