import { normalSf } from "../distributions/normal.ts";

/** Positive abscissae and weights of the Gauss–Legendre rule with 16 points (Abramowitz and Stegun, table 25.4). */
const abscissae = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003,
  0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const weights = [
  0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657674, 0.12462897125553388,
  0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];

/**
 * The upper tail of Student's t with a shifted numerator, P(T > t) for T = (Z + shift) / √(χ²/df): the power of a t test.
 *
 * The normal tail of t·s − shift, averaged over the density of s = √(χ²/df) by Gauss–Legendre panels that are finer where
 * the normal tail turns; the density is divided by its own sum. Absolute error below 1e-11.
 * @param df degrees of freedom, above 0
 * @throws RangeError when df is not above 0 or a number is not finite
 * Source: Johnson, Kotz and Balakrishnan, Continuous univariate distributions 2, chapter 31.
 */
export function noncentralTSf(t: number, df: number, shift: number): number {
  if (!(df > 0 && df < Number.POSITIVE_INFINITY)) throw new RangeError(`df must be above 0, not ${df}.`);
  if (!Number.isFinite(t) || !Number.isFinite(shift)) {
    throw new RangeError(`t and shift must be finite, not ${t} and ${shift}.`);
  }
  const deviation = 1 / Math.sqrt(2 * df);
  const low = Math.max(0, 1 - 14 * deviation);
  const high = 1 + 14 * deviation;
  let tail = 0;
  let mass = 0;
  const edges = panelEdges(low, high, t, shift);
  for (let at = 1; at < edges.length; at += 1) {
    const from = edges[at - 1] ?? 0;
    const half = ((edges[at] ?? 0) - from) / 2;
    const middle = from + half;
    for (let point = 0; point < abscissae.length; point += 1) {
      const offset = half * (abscissae[point] ?? 0);
      const weight = half * (weights[point] ?? 0);
      for (const s of [middle - offset, middle + offset]) {
        const density = weight * Math.exp((df - 1) * Math.log(s) - (df * (s * s - 1)) / 2);
        mass += density;
        tail += density * normalSf(t * s - shift);
      }
    }
  }
  return tail / mass;
}

function panelEdges(low: number, high: number, t: number, shift: number): number[] {
  const edges: number[] = [];
  for (let panel = 0; panel <= 24; panel += 1) edges.push(low + ((high - low) * panel) / 24);
  if (t !== 0) {
    for (let turn = -8; turn <= 8; turn += 1) {
      const edge = (shift + turn) / t;
      if (edge > low && edge < high) edges.push(edge);
    }
  }
  return edges.sort((a, b) => a - b);
}
