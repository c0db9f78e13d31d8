import { inverseNormal } from "./inverse-normal.ts";
import { requireNumber } from "./parameters.ts";

// Cody's rational approximations, highest degree first: erf on [0, 0.46875], then erfc up to 4, then erfc beyond.
const smallNumerator = [
  0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694,
];
const smallDenominator = [1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171];
const middleNumerator = [
  2.1531153547440383e-8, 0.5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769,
  1712.0476126340707, 2051.0783778260716, 1230.3393547979972,
];
const middleDenominator = [
  1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597,
  4362.619090143247, 3439.3676741437216, 1230.3393548037495,
];
const farNumerator = [
  0.016315387137302097, 0.30532663496123236, 0.36034489994980445, 0.12578172611122926, 0.016083785148742275,
  0.0006587491615298378,
];
const farDenominator = [
  1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918,
];

/**
 * The error function, 2/√π ∫₀ˣ e^(−t²) dt.
 * @param x any real number or an infinity
 * @throws RangeError when x is NaN
 * Source: Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969), 631–637.
 */
export function erf(x: number): number {
  requireNumber(x, "x");
  const size = Math.abs(x);
  if (size <= 0.46875) return erfNearZero(x);
  const value = 1 - erfcBeyond(size);
  return x < 0 ? -value : value;
}

/**
 * The complement 1 − erf(x), with its full relative precision in the upper tail (to 27.2, where it leaves the doubles).
 * @param x any real number or an infinity
 * @throws RangeError when x is NaN
 * Source: as `erf`.
 */
export function erfc(x: number): number {
  requireNumber(x, "x");
  const size = Math.abs(x);
  if (size <= 0.46875) return 1 - erfNearZero(x);
  return x < 0 ? 2 - erfcBeyond(size) : erfcBeyond(size);
}

/**
 * The x with erfc(x) = value.
 * @param value from 0 (gives ∞) to 2 (gives −∞)
 * @throws RangeError outside of [0, 2]
 * Formula: −Φ⁻¹(value / 2) / √2.
 */
export function inverseErfc(value: number): number {
  if (!(value >= 0 && value <= 2)) throw new RangeError(`value must be between 0 and 2, not ${value}.`);
  return value === 1 ? 0 : -inverseNormal(value / 2) * Math.SQRT1_2;
}

function erfNearZero(x: number): number {
  return (x * polynomial(smallNumerator, x * x)) / polynomial(smallDenominator, x * x);
}

function erfcBeyond(size: number): number {
  if (size > 27.3) return 0;
  if (size <= 4)
    return expMinusSquare(size) * (polynomial(middleNumerator, size) / polynomial(middleDenominator, size));
  const inverse = 1 / (size * size);
  const correction = (inverse * polynomial(farNumerator, inverse)) / polynomial(farDenominator, inverse);
  return (expMinusSquare(size) * (0.5641895835477563 - correction)) / size;
}

/** e^(−x²) with the square split in two, as Cody does: rounding x² alone would cost a factor x² of precision. */
function expMinusSquare(x: number): number {
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head));
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}
