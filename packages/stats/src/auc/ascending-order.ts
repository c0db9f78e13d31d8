const digitBits = 11;
const buckets = 1 << digitBits;
const passes = 6;

/**
 * The indices of `values` from the smallest to the largest value, equal values in the order in which they stand.
 * Radix sort over the bits of the numbers: O(n), a million in some tens of milliseconds.
 * @param values finite or infinite numbers; −0 and 0 are equal
 * @throws RangeError when a value is NaN
 */
export function ascendingOrder(values: Float64Array): Int32Array<ArrayBuffer> {
  const n = values.length;
  for (let i = 0; i < n; i += 1) {
    if (Number.isNaN(values[i])) throw new RangeError(`Value ${i} is NaN and has no place in an order.`);
  }
  let order = new Int32Array(n);
  for (let i = 0; i < n; i += 1) order[i] = i;
  // Below this the tables of the radix sort cost more than the comparisons.
  if (n < 600) return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  let keys = sortableBits(values);
  const counts = digitCounts(keys, n);
  let nextKeys = new Uint32Array(2 * n);
  let nextOrder = new Int32Array(n);
  const starts = new Int32Array(buckets);
  for (let pass = 0; pass < passes; pass += 1) {
    const offset = pass * buckets;
    let start = 0;
    let only = false;
    for (let b = 0; b < buckets; b += 1) {
      const count = counts[offset + b] ?? 0;
      only ||= count === n;
      starts[b] = start;
      start += count;
    }
    // A digit that all share, like the sign of probabilities, orders nothing.
    if (only) continue;
    for (let i = 0; i < n; i += 1) {
      const low = keys[2 * i] ?? 0;
      const high = keys[2 * i + 1] ?? 0;
      const digit = digitOf(low, high, pass);
      const to = starts[digit] ?? 0;
      starts[digit] = to + 1;
      nextKeys[2 * to] = low;
      nextKeys[2 * to + 1] = high;
      nextOrder[to] = order[i] ?? 0;
    }
    [keys, nextKeys] = [nextKeys, keys];
    [order, nextOrder] = [nextOrder, order];
  }
  return order;
}

/** The 64 bits of each number so that they order as unsigned integers: low and high word in turn (the machines that V8 runs on are little-endian). */
function sortableBits(values: Float64Array): Uint32Array<ArrayBuffer> {
  const n = values.length;
  const numbers = new Float64Array(n);
  // Adding 0 makes −0 to 0.
  for (let i = 0; i < n; i += 1) numbers[i] = (values[i] ?? 0) + 0;
  const words = new Uint32Array(numbers.buffer);
  for (let i = 0; i < n; i += 1) {
    const high = words[2 * i + 1] ?? 0;
    if (high >>> 31 === 1) {
      words[2 * i] = ~(words[2 * i] ?? 0);
      words[2 * i + 1] = ~high;
    } else {
      words[2 * i + 1] = high | 0x80000000;
    }
  }
  return words;
}

function digitCounts(keys: Uint32Array, n: number): Int32Array {
  const counts = new Int32Array(passes * buckets);
  for (let i = 0; i < n; i += 1) {
    const low = keys[2 * i] ?? 0;
    const high = keys[2 * i + 1] ?? 0;
    for (let pass = 0; pass < passes; pass += 1) {
      const at = pass * buckets + digitOf(low, high, pass);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** Bits 11·pass … 11·pass + 10 of the 64; the last digit has nine. */
function digitOf(low: number, high: number, pass: number): number {
  switch (pass) {
    case 0:
      return low & 2047;
    case 1:
      return (low >>> 11) & 2047;
    case 2:
      return ((low >>> 22) | (high << 10)) & 2047;
    case 3:
      return (high >>> 1) & 2047;
    case 4:
      return (high >>> 12) & 2047;
    default:
      return high >>> 23;
  }
}
