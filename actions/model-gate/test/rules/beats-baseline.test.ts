import type { RuleOf } from "@gatewright/shared/policy/gate-policy.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { describe, expect, it } from "vitest";
import { ruleOf } from "./policy-rule.ts";
import { binary, judged, random, refusal, regression, times } from "./rule-world.ts";

const rule = (more: Partial<RuleOf<"beats-baseline">> = {}) =>
  ruleOf<"beats-baseline">({ rule: "beats-baseline", metric: "accuracy", baseline: "majority", margin: 0, ...more });

const rows = (...cells: [number, 0 | 1, 0 | 1][]) =>
  binary(times(cells.map(([count, label, prediction]) => [count, [label, prediction] as const])));

describe("beats-baseline majority", () => {
  it("passes a model that knows more than the most common class", async () => {
    const finding = await judged(rule(), { candidate: rows([850, 0, 0], [50, 0, 1], [80, 1, 1], [20, 1, 0]) });
    // 93 % right, and 90 % by always saying the most common class.
    expect(finding.verdict).toBe("pass");
    expect(finding.estimate).toBeCloseTo(0.03, 12);
    expect(finding.message).toContain("The candidate has 0.93, always saying the most common class 0.9.");
  });

  it("fails a model whose 85 % sound well and are less than the most common class has", async () => {
    expect((await judged(rule(), { candidate: rows([790, 0, 0], [110, 0, 1], [60, 1, 1], [40, 1, 0]) })).verdict).toBe(
      "fail",
    );
  });

  it("never passes a model that says nothing but the most common class", async () => {
    const finding = await judged(rule(), { candidate: rows([900, 0, 0], [100, 1, 0]) });
    expect(finding.verdict).toBe("inconclusive");
    expect(finding.estimate).toBe(0);
  });

  it("asks for the margin, strictly", async () => {
    const candidate = rows([850, 0, 0], [50, 0, 1], [80, 1, 1], [20, 1, 0]);
    expect((await judged(rule({ margin: 0.03 }), { candidate })).verdict).toBe("inconclusive");
    expect((await judged(rule({ margin: 0.1 }), { candidate })).verdict).toBe("fail");
  });

  it("has shares of the classes as scores: 0.5 of ROC AUC, and a log loss that lower is better of", async () => {
    const draw = random("scores");
    const good = rows([500, 0, 0], [500, 1, 1]);
    const score = good.label?.map((label) =>
      Math.min(Math.max(0.5 + 0.3 * (label - 0.5) + 0.5 * (draw.next() - 0.5), 0.01), 0.99),
    );
    const candidate = { ...good, score } as Outcomes;
    const auc = await judged(rule({ metric: "roc_auc" }), { candidate });
    expect(auc.verdict).toBe("pass");
    expect(auc.message).toContain("always saying the most common class 0.5.");
    const loss = await judged(rule({ metric: "log_loss" }), { candidate });
    expect(loss.verdict).toBe("pass");
    expect(loss.estimate).toBeGreaterThan(0);
    const other = random("noise");
    const noise = { ...good, score: Float64Array.from({ length: 1000 }, () => other.next()) } as Outcomes;
    expect((await judged(rule({ metric: "log_loss" }), { candidate: noise })).verdict).toBe("fail");
    expect((await judged(rule({ metric: "roc_auc" }), { candidate: noise })).verdict).toBe("inconclusive");
  });

  it("takes the most common of several classes", async () => {
    const draw = random("classes");
    const label = Float64Array.from({ length: 900 }, () => Math.max(0, draw.integer(4) - 1));
    const know: Outcomes = { task: "multiclass", n: 900, label, prediction: label, classes: ["a", "b", "c"] };
    expect((await judged(rule(), { candidate: know })).verdict).toBe("pass");
    const guess = { ...know, prediction: label.map(() => 2) };
    expect((await judged(rule(), { candidate: guess })).verdict).toBe("fail");
  });

  it("takes the most common class of the slice", async () => {
    const candidate = rows([500, 0, 0], [100, 0, 1], [300, 1, 1], [100, 1, 0]);
    const slice = { name: "positives", rows: Int32Array.from({ length: 400 }, (_, at) => 600 + at) };
    // Of the slice's rows all are positive, so that always saying so is never wrong.
    expect((await judged(rule(), { candidate, slice })).verdict).toBe("fail");
    expect((await judged(rule(), { candidate })).verdict).toBe("pass");
  });

  it("is an error where the metric is not defined at all", async () => {
    const finding = await judged(rule({ metric: "roc_auc" }), { candidate: rows([500, 1, 1], [500, 1, 0]) });
    expect(finding.verdict).toBe("error");
    expect(finding.message).toContain("is not defined on these 1,000 rows");
  });

  it("refuses a metric that a constant does not have", async () => {
    const error = await refusal(rule({ metric: "precision" }), {
      candidate: rows([850, 0, 0], [50, 0, 1], [80, 1, 1], [20, 1, 0]),
    });
    expect(error.message).toContain("precision is not defined for always saying the most common class");
  });
});

describe("beats-baseline mean", () => {
  const draw = random("numbers");
  const label = Array.from({ length: 500 }, () => 10 * draw.next());
  const mean = rule({ metric: "rmse", baseline: "mean" });

  it("passes a model that explains something", async () => {
    const finding = await judged(mean, {
      candidate: regression(
        label,
        label.map((y) => y + draw.next() - 0.5),
      ),
    });
    expect(finding.verdict).toBe("pass");
    expect(finding.message).toContain("always saying the mean");
  });

  it("fails one that is worse than the mean", async () => {
    expect(
      (
        await judged(mean, {
          candidate: regression(
            label,
            label.map((y) => 10 - y),
          ),
        })
      ).verdict,
    ).toBe("fail");
  });
});

describe("beats-baseline seasonal-naive", () => {
  const n = 365;
  const draw = random("days");
  const label = Float64Array.from(
    { length: n },
    (_, day) => 100 + 20 * Math.sin((2 * Math.PI * day) / 7) + 8 * draw.next(),
  );
  const naive = label.map((_, day) => (day < 7 ? Number.NaN : (label[day - 7] ?? 0)));
  const forecast = (prediction: Float64Array): Outcomes => ({ task: "forecast", n, label, prediction, naive });
  const seasonal = rule({ metric: "mae", baseline: "seasonal-naive" });

  it("passes a forecast that is closer than the last season", async () => {
    const finding = await judged(seasonal, { candidate: forecast(label.map((y) => y + draw.next() - 0.5)) });
    expect(finding.verdict).toBe("pass");
    expect(finding.n).toBe(n - 7);
    expect(finding.message).toContain("7 of 365 rows have no value one season earlier and were left out.");
  });

  it("fails one that is farther", async () => {
    expect(
      (await judged(seasonal, { candidate: forecast(label.map((y) => y + 30 * (draw.next() - 0.5))) })).verdict,
    ).toBe("fail");
  });

  it("refuses rows of which none has a season before it", async () => {
    const candidate = { ...forecast(label), naive: naive.map(() => Number.NaN) };
    expect((await refusal(seasonal, { candidate })).message).toContain(
      "None of 365 rows has a value one season earlier",
    );
    const { naive: _, ...without } = candidate;
    expect((await refusal(seasonal, { candidate: without })).message).toContain("None of 365 rows");
  });
});

describe("beats-baseline refuses", () => {
  it("a baseline of another task", async () => {
    const error = await refusal(rule({ metric: "rmse" }), { candidate: regression([1, 2], [1, 2]) });
    expect(error.kind).toBe("configuration");
    expect(error.message).toContain("the baseline majority is for binary, multiclass, multilabel");
    expect(error.hint).toBe("Use mean.");
  });

  it("an interval that a trivial rule does not have", async () => {
    const candidate = regression([1, 2], [1, 2], { lower: new Float64Array(2), upper: new Float64Array(2) });
    const error = await refusal(rule({ metric: "interval_coverage", baseline: "mean" }), { candidate });
    expect(error.message).toContain("a trivial rule has none");
  });
});
