import { logPoissonTerm } from "./deviance.ts";
import { logRegularizedGammaP, logRegularizedGammaQ } from "./incomplete-gamma.ts";
import { inverseNormal } from "./inverse-normal.ts";
import { logGamma } from "./log-gamma.ts";
import { requirePositive, requireProbability } from "./parameters.ts";

/**
 * The x with P(a, x) = p.
 * @param a above 0
 * @param p a probability; 0 gives 0, 1 gives ∞
 * @throws RangeError when a is not positive or p is no probability
 * Formula: Newton's method on the logarithm of the smaller tail as a function of log x. In that variable the gamma
 * density is log-concave, hence so are its tails, and the method converges from every start.
 */
export function inverseRegularizedGammaP(a: number, p: number): number {
  check(a, p);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return p <= 0.5 ? solveLower(a, p) : solveUpper(a, 1 - p);
}

/**
 * The x with Q(a, x) = q.
 * @param a above 0
 * @param q a probability; 0 gives ∞, 1 gives 0
 * @throws RangeError as `inverseRegularizedGammaP`
 */
export function inverseRegularizedGammaQ(a: number, q: number): number {
  check(a, q);
  if (q === 0) return Number.POSITIVE_INFINITY;
  if (q === 1) return 0;
  return q <= 0.5 ? solveUpper(a, q) : solveLower(a, 1 - q);
}

function check(a: number, p: number): void {
  requirePositive(a, "a");
  requireProbability(p, "the probability");
}

function solveLower(a: number, p: number): number {
  // P ≈ x^a / Γ(a + 1): a lower bound of x, and exact to the last bit when x is this small.
  const leading = (Math.log(p) + logGamma(a + 1)) / a;
  if (leading < -40) return Math.exp(leading);
  const normal = wilsonHilferty(a, inverseNormal(p));
  const start = Math.min(Math.log(a), normal > 0 ? Math.max(leading, Math.log(normal)) : leading);
  return newton(a, Math.log(p), start, logRegularizedGammaP, 1);
}

function solveUpper(a: number, q: number): number {
  const normal = wilsonHilferty(a, -inverseNormal(q));
  const lower = Math.max(a, Math.min(1, -Math.log(q)));
  return newton(a, Math.log(q), Math.log(Math.max(normal, lower)), logRegularizedGammaQ, -1);
}

function newton(
  a: number,
  logTarget: number,
  start: number,
  logTail: (a: number, x: number) => number,
  direction: 1 | -1,
): number {
  let u = start;
  let before = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 200; step += 1) {
    const x = Math.exp(u);
    const value = logTail(a, x);
    const raw = (direction * (logTarget - value) * Math.exp(value - logPoissonTerm(a, x))) / a;
    const move = Math.max(-50, Math.min(50, raw));
    u = Math.max(-740, Math.min(700, u + move));
    const size = Math.abs(move);
    // Near the root every step squares the error: steps that no longer shrink are the rounding of the tail.
    if (size <= 1e-14 * Math.max(1e-3, Math.abs(u)) || (size < 1e-8 && size > before / 2)) break;
    before = size;
  }
  return Math.exp(u);
}

/** Wilson and Hilferty's normal approximation of the quantile (Abramowitz and Stegun, 26.4.17). */
function wilsonHilferty(a: number, z: number): number {
  const root = 1 - 1 / (9 * a) + z / (3 * Math.sqrt(a));
  return root > 0 ? a * root ** 3 : 0;
}
