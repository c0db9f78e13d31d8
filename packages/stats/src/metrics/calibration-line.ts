/**
 * The logistic recalibration of scores, logit P(y = 1) = intercept + slope · logit p (Cox 1958; Steyerberg 2009, section
 * 15.3): 0 and 1 for a calibrated model, a slope below 1 for one that is too sure. By Newton's method; no bins.
 * @param labels 0 or 1, of length n
 * @param scores probabilities of 1, of length n, clipped to [10⁻¹², 1 − 10⁻¹²]
 * @param weights not negative, of length n; absent: 1
 * @returns NaN when there is one class only, one score only, or the scores separate the classes (the slope is infinite)
 */
export function calibrationLine(
  labels: Float64Array,
  scores: Float64Array,
  weights?: Float64Array,
): { intercept: number; slope: number } {
  const logits = scores.map((p) => {
    const clipped = Math.min(Math.max(p, 1e-12), 1 - 1e-12);
    return Math.log(clipped / (1 - clipped));
  });
  let intercept = 0;
  let slope = 1;
  for (let step = 0; step < 50; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let row = 0; row < labels.length; row += 1) {
      const w = weights === undefined ? 1 : (weights[row] ?? 0);
      const x = logits[row] ?? 0;
      const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
      const off = w * ((labels[row] ?? 0) - p);
      const spread = w * p * (1 - p);
      g0 += off;
      g1 += off * x;
      h00 += spread;
      h01 += spread * x;
      h11 += spread * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 1e-12 * h00 * h11)) break;
    // Halved when far: Newton overshoots from a bad start.
    const scale = Math.min(1, 5 / Math.max(Math.abs((h00 * g1 - h01 * g0) / determinant), 1e-300));
    const up = (h11 * g0 - h01 * g1) / determinant;
    const along = (h00 * g1 - h01 * g0) / determinant;
    intercept += scale * up;
    slope += scale * along;
    if (Math.abs(up) < 1e-12 * (1 + Math.abs(intercept)) && Math.abs(along) < 1e-12 * (1 + Math.abs(slope))) {
      return { intercept, slope };
    }
  }
  return { intercept: Number.NaN, slope: Number.NaN };
}
