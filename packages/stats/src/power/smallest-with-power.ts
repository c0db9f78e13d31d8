/**
 * The smallest x in (0, most] at which a rising power reaches the planned one, by halving, to the last digits.
 * @param powerAt rising on (0, most]
 * @returns NaN when not even `most` reaches it
 */
export function smallestWithPower(powerAt: (x: number) => number, power: number, most: number): number {
  if (!(powerAt(most) >= power)) return Number.NaN;
  let low = 0;
  let high = most;
  for (let step = 0; step < 100; step += 1) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (powerAt(middle) >= power) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * The smallest whole number of at least `least` at which a rising power reaches the planned one.
 * @param start a guess, where the search begins; above 1e14 it is the answer
 */
export function smallestRows(powerAt: (n: number) => number, power: number, least: number, start: number): number {
  // Beyond it whole numbers have gaps, and one row more or less is nothing.
  if (start > 1e14) return Math.ceil(start);
  let high = Math.max(least, Math.ceil(start));
  let low = least - 1;
  for (let step = 1; !(powerAt(high) >= power); step *= 2) {
    low = high;
    high += step;
    if (!Number.isSafeInteger(high)) return Number.POSITIVE_INFINITY;
  }
  // The guess is near: go down in growing steps before halving.
  for (let step = 1; high - step > low && powerAt(high - step) >= power; step *= 2) high -= step;
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (powerAt(middle) >= power) high = middle;
    else low = middle;
  }
  return high;
}
