import { describe, expect, test } from "vitest";
import { brierDecomposition } from "../../src/metrics/brier-decomposition.ts";
import { binOf } from "../../src/metrics/calibration-error.ts";
import { calibrationLine } from "../../src/metrics/calibration-line.ts";
import { randomFrom } from "../../src/random/random.ts";
import { measured, scored } from "./metric-of.ts";

const score = [0.25, 0.25, 0.55, 0.75, 0.75];
const label = [0, 0, 1, 1, 1];

/** Scores that are true: y is 1 with probability p. */
function calibrated(n: number, seed: string) {
  const random = randomFrom(seed);
  const p = Array.from({ length: n }, () => random.next());
  return scored(
    p.map((value) => (random.next() < value ? 1 : 0)),
    p,
  );
}

describe("expected calibration error", () => {
  test("of the positive class and of the top label, computed by hand", () => {
    // 15 bins: the scores of a bin are all equal here. 2·0.25 + 0.45 + 2·0.25 over 5 rows, and the same from above.
    expect(measured("ece_binary", scored(label, score))).toBeCloseTo(0.29, 14);
    expect(measured("ece_top_label", scored(label, score))).toBeCloseTo(0.29, 14);
    // In one bin the errors of two predictions cancel.
    expect(measured("ece_binary", scored([0, 1], [0.51, 0.52]))).toBeCloseTo((1 - 1.03) / -2, 14);
  });

  test("a bin holds its upper end, not its lower", () => {
    expect(binOf(0, 15)).toBe(0);
    expect(binOf(1, 15)).toBe(14);
    for (let bin = 1; bin < 15; bin += 1) {
      expect(binOf(bin / 15, 15)).toBe(bin - 1);
      expect(binOf(bin / 15 + 1e-15, 15)).toBe(bin);
    }
  });

  test("of a calibrated model is above 0 by noise; debiasing takes a third of that or more away", () => {
    let plain = 0;
    let debiased = 0;
    for (let draw = 0; draw < 50; draw += 1) {
      const outcomes = calibrated(1000, `draw ${draw}`);
      plain += measured("ece_binary", outcomes) / 50;
      debiased += measured("ece_binary_debiased", outcomes) / 50;
    }
    expect(plain).toBeGreaterThan(0.03);
    expect(debiased).toBeLessThan(0.67 * plain);
    expect(debiased).toBeGreaterThan(0);
  });

  test("debiased hardly differs where the model is really wrong", () => {
    const { label: truth = new Float64Array(), score: p = new Float64Array() } = calibrated(20_000, "off");
    const off = scored(
      [...truth],
      [...p].map((value) => value / 2),
    );
    expect(measured("ece_binary", off)).toBeCloseTo(0.25, 2);
    expect(measured("ece_binary_debiased", off)).toBeCloseTo(measured("ece_binary", off), 3);
  });
});

describe("parts of the Brier score", () => {
  const { label: y = new Float64Array(), score: fine = new Float64Array() } = calibrated(500, "parts");
  const p = fine.map((value) => Math.round(value * 10) / 10);
  const weights = p.map((_, row) => 1 + (row % 3));

  test("add up to it, over distinct scores and over bins", () => {
    for (const w of [undefined, weights]) {
      for (const bins of [undefined, 5, 15]) {
        const parts = brierDecomposition(y, p, w, bins);
        const more = w === undefined ? {} : { weight: w };
        expect(parts.brier).toBeCloseTo(measured("brier_score", scored([...y], [...p], more)), 14);
        const sum = parts.reliability - parts.resolution + parts.uncertainty + parts.withinBins;
        expect(sum).toBeCloseTo(parts.brier, 14);
      }
    }
  });

  test("by hand: a perfect model has all its uncertainty resolved, a constant one nothing", () => {
    const truth = Float64Array.of(0, 1, 1, 0);
    expect(brierDecomposition(truth, truth)).toMatchObject({
      brier: 0,
      reliability: 0,
      resolution: 0.25,
      uncertainty: 0.25,
    });
    const constant = brierDecomposition(truth, Float64Array.of(0.7, 0.7, 0.7, 0.7));
    expect(constant.reliability).toBeCloseTo(0.04, 14);
    expect(constant.resolution).toBe(0);
  });
});

describe("the calibration line", () => {
  test("is 0 and 1 for a calibrated model, and undoes a shift and a stretch of the logits", () => {
    const { label: y = new Float64Array(), score: p = new Float64Array() } = calibrated(20_000, "line");
    const straight = calibrationLine(y, p);
    expect(straight.slope).toBeCloseTo(1, 1);
    expect(straight.intercept).toBeCloseTo(0, 1);
    const sure = p.map((value) => 1 / (1 + Math.exp(-(1 + 2 * Math.log(value / (1 - value))))));
    const bent = calibrationLine(y, sure);
    expect(bent.slope).toBeCloseTo(straight.slope / 2, 6);
    expect(bent.intercept).toBeCloseTo(straight.intercept - straight.slope / 2, 6);
  });

  test("is NaN where there is none", () => {
    expect(calibrationLine(Float64Array.of(1, 1), Float64Array.of(0.2, 0.8)).slope).toBeNaN();
    expect(calibrationLine(Float64Array.of(0, 1), Float64Array.of(0.2, 0.8)).slope).toBeNaN();
    expect(calibrationLine(Float64Array.of(0, 1), Float64Array.of(0.5, 0.5)).slope).toBeNaN();
  });
});
