import type { Random } from "./random.ts";

/**
 * Puts the values into a random order, each of the n! orders as likely as any other (Fisher–Yates), in place.
 * @returns the same array
 */
export function shuffle<Values extends Int32Array | Float64Array>(values: Values, random: Random): Values {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = random.integer(last + 1);
    const value = values[last] ?? 0;
    values[last] = values[other] ?? 0;
    values[other] = value;
  }
  return values;
}
