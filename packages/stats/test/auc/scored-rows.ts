import { randomFrom } from "../../src/random/random.ts";

/** Rows with many tied scores, two models of unequal skill, and units of up to eight rows. */
export function scoredRows(n: number, seed: string) {
  const random = randomFrom(seed);
  const labels = Float64Array.from({ length: n }, (_, i) => (i < 3 ? 1 : i < 6 ? 0 : random.next() < 0.3 ? 1 : 0));
  const scoresOf = (skill: number) => labels.map((label) => Math.round(20 * (random.next() + skill * label)) / 20);
  return {
    labels,
    scores: scoresOf(0.4),
    others: scoresOf(0.3),
    weights: Float64Array.from({ length: n }, () => random.integer(4) / 2 + 0.25),
    clusters: Int32Array.from({ length: n }, () => random.integer(Math.ceil(n / 4))),
  };
}
