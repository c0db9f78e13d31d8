import { logBetaWeight } from "./deviance.ts";
import { logLowerBetaTail } from "./incomplete-beta.ts";
import { inverseNormal } from "./inverse-normal.ts";
import { logBeta } from "./log-beta.ts";
import { requirePositive, requireProbability } from "./parameters.ts";

/**
 * The x with I_x(a, b) = p.
 * @param p a probability; 0 gives 0, 1 gives 1
 * @param a above 0
 * @param b above 0
 * @throws RangeError when p is no probability or a parameter is not positive
 * Formula: Newton's method on log I as a function of log(x / (1 − x)). In that variable the beta density is log-concave,
 * hence log I is concave and the method converges from every start.
 */
export function inverseRegularizedBeta(p: number, a: number, b: number): number {
  return fromLogit(inverseBetaLogit(p, a, b));
}

/**
 * The x with 1 − I_x(a, b) = q, for upper tails too small for 1 − q to show.
 * @param q a probability; 0 gives 1, 1 gives 0
 * @param a above 0
 * @param b above 0
 * @throws RangeError as `inverseRegularizedBeta`
 */
export function inverseRegularizedBetaComplement(q: number, a: number, b: number): number {
  return fromLogit(-inverseBetaLogit(q, b, a));
}

/**
 * log(x / (1 − x)) of the x with I_x(a, b) = p: it keeps the precision of x and of 1 − x, and their size where they
 * leave the doubles. For the upper tail q take `-inverseBetaLogit(q, b, a)`.
 */
export function inverseBetaLogit(p: number, a: number, b: number): number {
  requireProbability(p, "p");
  requirePositive(a, "a");
  requirePositive(b, "b");
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  return p <= 0.5 ? solveLower(p, a, b) : -solveLower(1 - p, b, a);
}

function fromLogit(u: number): number {
  return u < 0 ? Math.exp(u) / (1 + Math.exp(u)) : 1 / (1 + Math.exp(-u));
}

function solveLower(p: number, a: number, b: number): number {
  const logP = Math.log(p);
  // I_x ≈ x^a / (a B(a, b)): exact to the last bit when x is this small.
  const leading = (logP + Math.log(a) + logBeta(a, b)) / a;
  if (leading < -45 - Math.log(Math.max(1, b))) return leading;
  let u = start(p, a, b, leading);
  let before = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 200; step += 1) {
    const x = 1 / (1 + Math.exp(-u));
    const y = 1 / (1 + Math.exp(u));
    const logTail = logLowerBetaTail(x, y, a, b);
    const newton = (logP - logTail) * Math.exp(logTail - logBetaWeight(x, y, a, b));
    const move = Math.max(-50, Math.min(50, newton));
    u = Math.max(-700, Math.min(700, u + move));
    const size = Math.abs(move);
    // Near the root every step squares the error: steps that no longer shrink are the rounding of the tail.
    if (size <= 1e-14 * Math.max(1e-3, Math.abs(u)) || (size < 1e-8 && size > before / 2)) break;
    before = size;
  }
  return u;
}

/** Abramowitz and Stegun 26.5.22, or the leading term; never beyond the mean, where log I is flat. */
function start(p: number, a: number, b: number, leading: number): number {
  const mean = Math.log(a / b);
  let u = leading < 0 ? leading - Math.log(-Math.expm1(leading)) : Number.POSITIVE_INFINITY;
  if (a >= 1 && b >= 1) {
    const z = -inverseNormal(p);
    const h = 2 / (1 / (2 * a - 1) + 1 / (2 * b - 1));
    const lambda = (z * z - 3) / 6;
    const w = (z * Math.sqrt(h + lambda)) / h - (1 / (2 * b - 1) - 1 / (2 * a - 1)) * (lambda + 5 / 6 - 2 / (3 * h));
    // With b ≥ 1 the leading term is a lower bound.
    const normal = Math.log(a / b) - 2 * w;
    u = u < mean ? Math.max(u, normal) : normal;
  }
  return Math.max(-700, Math.min(u, mean, 700));
}
