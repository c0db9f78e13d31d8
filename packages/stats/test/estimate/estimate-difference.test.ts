import { describe, expect, it } from "vitest";
import { estimateDifference } from "../../src/estimate/estimate-difference.ts";
import { metricValue } from "../../src/metrics/metric-value.ts";
import { tangoWilsonInterval } from "../../src/paired/tango-wilson.ts";
import { classifiers, named, regressions } from "./outcomes-of.ts";

const seed = "a rule and its evidence";
const [candidate, champion] = classifiers(500, "difference");
const [first, second] = regressions(500, "difference");

describe("estimateDifference", () => {
  it("gives a share Tango's interval over discordant rows widened by Wilson's, and McNemar's test beside it", () => {
    const result = estimateDifference(named("accuracy"), candidate, champion, { seed });
    let [gained, lost] = [0, 0];
    candidate.label?.forEach((label, i) => {
      const [mine, theirs] = [candidate.prediction?.[i] === label, champion.prediction?.[i] === label];
      if (mine && !theirs) gained += 1;
      if (!mine && theirs) lost += 1;
    });
    expect(result).toMatchObject({ n: 500, estimate: (gained - lost) / 500, discordant: gained + lost });
    expect(result.intervalAt(0.9)).toEqual(tangoWilsonInterval({ gained, lost, n: 500 }, 0.9));
    expect(result.test?.name).toContain("McNemar");
  });

  it.each([
    ["roc_auc", "DeLong interval"],
    ["recall", "Tango"],
    ["precision", "linearised statistic (jackknife)"],
    ["f1", "linearised statistic (jackknife)"],
    ["average_precision", "delete-a-group jackknife, 200 groups"],
    ["log_loss", "t interval of the mean"],
  ])("compares %s by the %s", (name, method) => {
    const result = estimateDifference(named(name), candidate, champion, { seed });
    const [mine, theirs] = [metricValue(named(name), candidate), metricValue(named(name), champion)];
    expect(result.intervalAt(0.95).method).toContain(method);
    expect([result.candidate, result.champion]).toEqual([mine, theirs]);
    expect(result.estimate).toBeCloseTo(mine - theirs, 12);
  });

  it.each(["accuracy", "roc_auc", "f1", "precision", "average_precision", "log_loss"])(
    "turns around when candidate and champion change places (%s)",
    (name) => {
      const there = estimateDifference(named(name), candidate, champion, { seed }).intervalAt(0.95);
      const back = estimateDifference(named(name), champion, candidate, { seed }).intervalAt(0.95);
      expect(back.low).toBeCloseTo(-there.high, 10);
      expect(back.high).toBeCloseTo(-there.low, 10);
    },
  );

  it("moves by a constant when all predictions of one model err by a constant more", () => {
    const above = (by: number) => second.label?.map((y, i) => y + 1 + by + (i % 7) / 10) ?? new Float64Array(0);
    const at = (by: number) =>
      estimateDifference(named("mae"), { ...second, prediction: above(by) }, second, { seed }).intervalAt(0.95);
    expect(at(2).low - at(0).low).toBeCloseTo(2, 10);
    expect(at(2).high - at(0).high).toBeCloseTo(2, 10);
  });

  it.each(["accuracy", "roc_auc", "f1", "log_loss"])("does not depend on the scale of weights (%s)", (name) => {
    const weight = Float64Array.from({ length: 500 }, (_, i) => 0.5 + (i % 3));
    const at = (scale: number) => {
      const scaled = weight.map((w) => w * scale);
      const models = [candidate, champion].map((model) => ({ ...model, weight: scaled }));
      return estimateDifference(named(name), models[0] ?? candidate, models[1] ?? champion, { seed }).intervalAt(0.95);
    };
    expect(at(32).low).toBeCloseTo(at(1).low, 10);
    expect(at(32).high).toBeCloseTo(at(1).high, 10);
  });

  it("takes groups as units, and groups of one row for none", () => {
    const grouped = (size: number) => {
      const group = Int32Array.from({ length: 500 }, (_, i) => Math.floor(i / size));
      const models = [candidate, champion].map((model) => ({ ...model, group }));
      return estimateDifference(named("f1"), models[0] ?? candidate, models[1] ?? champion, { seed });
    };
    expect(grouped(5)).toMatchObject({ n: 100, unit: "groups" });
    const plain = estimateDifference(named("f1"), candidate, champion, { seed });
    expect(grouped(1).intervalAt(0.95)).toEqual(plain.intervalAt(0.95));
  });

  it.each([
    ["roc_auc", candidate, champion],
    ["f1", candidate, champion],
    ["accuracy", candidate, champion],
    ["rmse", first, second],
    ["mae", first, second],
  ] as const)("gives the share of the champion's value when that is asked for (%s)", (name, mine, theirs) => {
    const plain = estimateDifference(named(name), mine, theirs, { seed });
    const relative = estimateDifference(named(name), mine, theirs, { seed, relative: true });
    expect(relative.estimate).toBeCloseTo(plain.estimate / Math.abs(plain.champion), 12);
    const width = (result: typeof plain) => result.intervalAt(0.95).high - result.intervalAt(0.95).low;
    // The champion's own variation matters little where the models are near each other.
    expect((width(relative) * Math.abs(plain.champion)) / width(plain)).toBeCloseTo(1, 0);
  });

  it("refuses a share of a champion's value of zero", () => {
    const exact = { ...second, prediction: second.label ?? new Float64Array(0) };
    expect(() => estimateDifference(named("mae"), first, exact, { seed, relative: true })).toThrow("has no meaning");
  });

  it("says that nothing varies when a model is compared with itself", () => {
    for (const name of ["roc_auc", "f1", "average_precision"]) {
      const { estimate, tooFew } = estimateDifference(named(name), champion, champion, { seed });
      expect([name, estimate, tooFew]).toEqual([name, 0, expect.stringContaining("nothing shows how it would vary")]);
    }
    expect(estimateDifference(named("mae"), second, second, { seed }).tooFew).toContain(
      "0 rows on which the models differ",
    );
    const share = estimateDifference(named("accuracy"), champion, champion, { seed });
    expect(share.tooFew).toBeUndefined();
    expect(share.intervalAt(0.95).low).toBeLessThan(0);
  });

  it("is NaN where a value is not defined, and has no interval there", () => {
    const label = new Float64Array(500);
    const result = estimateDifference(named("roc_auc"), { ...candidate, label }, { ...champion, label }, { seed });
    expect(result.estimate).toBeNaN();
    expect(() => result.intervalAt(0.95)).toThrow(RangeError);
  });

  it("refuses models of different rows", () => {
    expect(() => estimateDifference(named("mae"), first, { ...second, n: 3 }, { seed })).toThrow("not 500 and 3");
  });

  it("covers a true difference of zero about 95 times in 100 (F1 of 200 rows)", () => {
    let missed = 0;
    for (let simulation = 0; simulation < 200; simulation += 1) {
      const [a, b] = classifiers(200, `coverage ${simulation}`, 0.5);
      const { low, high } = estimateDifference(named("f1"), a, b, { seed }).intervalAt(0.95);
      if (low > 0 || high < 0) missed += 1;
    }
    // 10 are expected; more than 20 come by chance once in 2,000 times.
    expect(missed).toBeLessThanOrEqual(20);
  });
});
