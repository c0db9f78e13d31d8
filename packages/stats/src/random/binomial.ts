import type { Random } from "./random.ts";

/**
 * The number of successes in `trials` independent trials, each with probability `p`, in time that does not depend on `trials`.
 * @param trials a whole number of at least 0
 * @param p in [0, 1]
 * @throws RangeError when an argument is outside
 * Source: Hörmann, The generation of binomial random variates, J. Statist. Comput. Simul. 46 (1993), algorithm BTRS; inversion
 * of the distribution function where trials · p < 10.
 */
export function randomBinomial(trials: number, p: number, random: Random): number {
  if (!(Number.isSafeInteger(trials) && trials >= 0)) {
    throw new RangeError(`The number of trials must be a whole number of at least 0, not ${trials}.`);
  }
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability is between 0 and 1, not ${p}.`);
  if (trials === 0 || p === 0) return 0;
  if (p === 1) return trials;
  if (p > 0.5) return trials - drawSmall(trials, 1 - p, random);
  return drawSmall(trials, p, random);
}

function drawSmall(trials: number, p: number, random: Random): number {
  return trials * p < 10 ? byInversion(trials, p, random) : byRejection(trials, p, random);
}

function byInversion(trials: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const none = Math.exp(trials * Math.log1p(-p));
  for (;;) {
    let left = random.next();
    let mass = none;
    for (let k = 0; k <= trials; k += 1) {
      if (left < mass) return k;
      left -= mass;
      mass *= ((trials - k) / (k + 1)) * odds;
    }
    // The masses add up to 1 but for rounding; what falls into that gap is drawn again.
  }
}

function byRejection(trials: number, p: number, random: Random): number {
  const deviation = Math.sqrt(trials * p * (1 - p));
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = trials * p + 0.5;
  const inside = 0.92 - 4.2 / b;
  for (;;) {
    const u = random.next() - 0.5;
    const v = random.next();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= inside) return k;
    if (!(k >= 0 && k <= trials)) continue;
    const height = Math.log((v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b));
    if (height <= logMassToMode(k, trials, p)) return k;
  }
}

/** Logarithm of the probability of k over that of the mode. */
function logMassToMode(k: number, n: number, p: number): number {
  const odds = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
    (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
    (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
    stirlingRest(mode) +
    stirlingRest(n - mode) -
    stirlingRest(k) -
    stirlingRest(n - k)
  );
}

const smallRests = [
  0.08106146679532726, 0.04134069595540929, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
];

/** What Stirling's formula for ln k! leaves over. */
function stirlingRest(k: number): number {
  const small = smallRests[k];
  if (small !== undefined) return small;
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
