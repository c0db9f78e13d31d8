import { normalQuantile } from "../distributions/normal.ts";
import type { Random } from "./random.ts";

/** A standard normal number, by the inverse of the distribution function: one number of the stream gives one. */
export function randomNormal(random: Random): number {
  // Shifted by half a step, so that 0 with its infinite quantile is not among them.
  return normalQuantile(random.next() + 2 ** -54);
}
