import { stirlingSeries } from "./stirling-series.ts";

const halfLogTwoPi = 0.9189385332046728;
const oneMinusEuler = 0.42278433509846713;
// (−1)^k (ζ(k) − 1) / k for k = 2, 3, …: the Taylor series of log Γ(2 + z) after its linear term.
const taylorAtTwo = [
  0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986, 0.0028905103307415234,
  -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 0.00009945751278180853, -4.492623673813314e-5,
  2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6, 9.55141213040742e-7,
  -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8, -2.2711094608943164e-8,
  1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9, 5.731367241678862e-10,
  -2.7595228851242334e-10, 1.330476437424449e-10,
];

/**
 * The logarithm of |Γ(x)|.
 * @param x any real number; ∞ gives ∞, and so do the poles 0, −1, −2, …
 * @throws RangeError when x is NaN or −∞
 * Formula: Stirling's series from 10 on; below, the Taylor series at 2 (which keeps the zeros at 1 and 2 precise) after
 * steps of Γ(x + 1) = x Γ(x); reflection below 0.
 * Source: Abramowitz and Stegun, 6.1.15, 6.1.17, 6.1.33, 6.1.41.
 */
export function logGamma(x: number): number {
  if (Number.isNaN(x) || x === Number.NEGATIVE_INFINITY) throw new RangeError(`x must be a number, not ${x}.`);
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x <= 0) return reflected(x);
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingSeries(x);
  if (x < 0.5) return logGammaNearTwo(x) - Math.log(x) - Math.log1p(x);
  if (x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  return logGammaNearTwo(rest - 2) + Math.log(product);
}

/** log Γ(2 + z) for |z| ≤ 0.5. */
function logGammaNearTwo(z: number): number {
  let sum = 0;
  for (let at = taylorAtTwo.length - 1; at >= 0; at -= 1) sum = sum * z + (taylorAtTwo[at] ?? 0);
  return z * (oneMinusEuler + z * sum);
}

function reflected(x: number): number {
  if (Number.isInteger(x)) return Number.POSITIVE_INFINITY;
  const sine = Math.abs(Math.sin(Math.PI * (x - Math.round(x))));
  return Math.log(Math.PI / (sine * -x)) - logGamma(-x);
}
