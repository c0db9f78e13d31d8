import { requireProbability } from "./parameters.ts";

// The rational functions of AS 241 (PPND16), highest degree first.
const centre = {
  numerator: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
    133.14166789178438, 3.3871328727963665,
  ],
  denominator: [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
    42.31333070160091, 1,
  ],
};
const shoulder = {
  numerator: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  denominator: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};
const tail = {
  numerator: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  denominator: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
    0.1369298809227358, 0.599832206555888, 1,
  ],
};

/**
 * The x with Φ(x) = p, Φ the standard normal distribution function.
 * @param p a probability; 0 gives −∞, 1 gives ∞
 * @throws RangeError when p is no probability
 * Source: Wichura, Algorithm AS 241: The percentage points of the normal distribution, Applied Statistics 37 (1988).
 */
export function inverseNormal(p: number): number {
  requireProbability(p, "p");
  const offset = p - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * ratio(centre, 0.180625 - offset * offset);
  const nearer = offset < 0 ? p : 1 - p;
  if (nearer === 0) return offset < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const root = Math.sqrt(-Math.log(nearer));
  const size = root <= 5 ? ratio(shoulder, root - 1.6) : ratio(tail, root - 5);
  return offset < 0 ? -size : size;
}

function ratio(rational: { numerator: readonly number[]; denominator: readonly number[] }, x: number): number {
  let numerator = 0;
  let denominator = 0;
  for (const coefficient of rational.numerator) numerator = numerator * x + coefficient;
  for (const coefficient of rational.denominator) denominator = denominator * x + coefficient;
  return numerator / denominator;
}
