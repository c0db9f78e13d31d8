// Every metric that scikit-learn has, and every disparity that fairlearn has, against the real packages from PyPI.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { disparities, disparityOf } from "@gatewright/stats/fairness/disparity.ts";
import { groupRates, overallRates } from "@gatewright/stats/fairness/group-rates.ts";
import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";
import { beforeAll, describe, expect, test } from "vitest";
import { pythonPackages } from "./python-packages.ts";

const script = join(import.meta.dirname, "scikit-learn-metrics.py");
let python = "";

beforeAll(async () => {
  const bin = await pythonPackages("scikit-learn-1.7.2-fairlearn-0.13.0", [
    "numpy==2.3.4",
    "scikit-learn==1.7.2",
    "fairlearn==0.13.0",
  ]);
  python = join(bin, "python");
});

type Answers = Record<string, number | string>;

function ask(cases: readonly object[]): Answers[] {
  const input = JSON.stringify(cases, (_, value: unknown) =>
    value instanceof Float64Array || value instanceof Int32Array ? Array.from(value) : value,
  );
  const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: "utf8", maxBuffer: 1 << 26 });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Answers[];
}

/** Ours against theirs: equal to 1e-12, relative above 1. Returns the largest deviation. */
function compare(outcomes: Outcomes, answers: Answers, where: string): number {
  let largest = 0;
  for (const [name, theirs] of Object.entries(answers)) {
    const metric = metricNamed(name);
    if (metric === undefined) throw new Error(`${name} is not in the catalogue.`);
    expect(metric.tasks, name).toContain(outcomes.task);
    const ours = metricValue(metric, outcomes);
    expect(typeof theirs, `${name} ${where}: ${theirs}`).toBe("number");
    const off = Math.abs(ours - Number(theirs)) / Math.max(1, Math.abs(Number(theirs)));
    expect(off, `${name} ${where}: ${ours}, scikit-learn ${theirs}`).toBeLessThanOrEqual(1e-12);
    largest = Math.max(largest, off);
  }
  return largest;
}

function numbers(n: number, value: (row: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => value(row));
}

/** Half of the cases have weights, some of which are 0; half have scores of few values. */
function variants(seed: string, make: (random: Random, n: number, coarse: boolean) => Outcomes): Outcomes[] {
  const sizes = [12, 40, 300, 2000];
  return sizes.flatMap((n) =>
    [0, 1, 2, 3].map((variant) => {
      const random = randomFrom(`${seed} ${n} ${variant}`);
      const outcomes = make(random, n, variant >= 2);
      if (variant % 2 === 0) return outcomes;
      return { ...outcomes, weight: numbers(n, () => (random.next() < 0.05 ? 0 : 0.1 + 3 * random.next())) };
    }),
  );
}

const rounded = (value: number, coarse: boolean) => (coarse ? Math.round(value * 8) / 8 : value);

const binary = (random: Random, n: number, coarse: boolean): Outcomes => {
  const score = numbers(n, () => rounded(random.next(), coarse));
  // Both classes among the first rows, whatever is drawn.
  const label = numbers(n, (row) => (row < 4 ? row % 2 : random.next() < (score[row] ?? 0) ? 1 : 0));
  return { task: "binary", n, label, score, prediction: score.map((p) => (p > 0.5 ? 1 : 0)) };
};

const multiclass = (random: Random, n: number, coarse: boolean): Outcomes => {
  const count = 4;
  const scores = Array.from({ length: count }, () => new Float64Array(n));
  for (let row = 0; row < n; row += 1) {
    const raw = scores.map(() => rounded(random.next(), coarse) + 0.125);
    const total = raw.reduce((sum, value) => sum + value, 0);
    for (const [k, value] of raw.entries()) (scores[k] ?? new Float64Array())[row] = value / total;
  }
  const top = (row: number) =>
    scores.reduce((best, score, k) => ((score[row] ?? 0) > (scores[best]?.[row] ?? 0) ? k : best), 0);
  return {
    task: "multiclass",
    n,
    classes: ["a", "b", "c", "d"],
    scores,
    label: numbers(n, (row) => (row < 8 ? row % count : random.next() < 0.5 ? top(row) : random.integer(count))),
    prediction: numbers(n, (row) => (row < 4 ? row : top(row))),
  };
};

const multilabel = (random: Random, n: number, coarse: boolean): Outcomes => {
  const scores = [0, 1, 2].map(() => numbers(n, () => rounded(random.next(), coarse)));
  return {
    task: "multilabel",
    n,
    classes: ["a", "b", "c"],
    scores,
    labels: scores.map((score) => score.map((p, row) => (row < 6 ? row % 2 : random.next() < p ? 1 : 0))),
    predictions: scores.map((score) => score.map((p, row) => (row < 3 ? 1 : p > 0.5 ? 1 : 0))),
  };
};

const regression = (random: Random, n: number, coarse: boolean): Outcomes => {
  // Large labels with a small spread: a variance from plain sums of squares would lose all its digits.
  const label = numbers(n, () => (coarse ? 1 + random.integer(5) : 1000 + random.next()));
  return { task: "regression", n, label, prediction: label.map((value) => value + random.next() - 0.4) };
};

const ranking = (random: Random, n: number, coarse: boolean): Outcomes => {
  const length = 4;
  const rows = n - (n % length);
  return {
    task: "ranking",
    n: rows,
    query: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / length)),
    label: numbers(rows, (row) => (row % length === 0 ? 1 : random.integer(4))),
    score: numbers(rows, () => rounded(random.next(), coarse)),
  };
};

describe("metrics are scikit-learn's", () => {
  test.each([
    ["binary", binary],
    ["multiclass", multiclass],
    ["multilabel", multilabel],
    ["regression", regression],
  ] as const)("%s, with and without weights and ties", (task, make) => {
    const cases = variants(task, make);
    const answers = ask(cases);
    const largest = cases.map((outcomes, at) => compare(outcomes, answers[at] ?? {}, `case ${at}`));
    console.log(`${task}: largest deviation ${Math.max(...largest)}`);
  });

  test("ranking, with ties and a weight for every query", () => {
    const cases = variants("ranking", ranking).map((outcomes) => {
      const { weight, query } = outcomes;
      return weight === undefined
        ? outcomes
        : { ...outcomes, weight: weight.map((_, row) => 1 + ((query?.[row] ?? 0) % 3)) };
    });
    const answers = ask(cases.map((outcomes) => ({ ...outcomes, queries: outcomes.n / 4 })));
    const largest = cases.map((outcomes, at) => compare(outcomes, answers[at] ?? {}, `case ${at}`));
    console.log(`ranking: largest deviation ${Math.max(...largest)}`);
  });

  test("where nothing can be said scikit-learn gives a number, and we NaN", () => {
    const zeros = new Float64Array(4);
    const none: Outcomes = { task: "binary", n: 4, label: zeros, prediction: zeros, score: zeros };
    const flat = new Float64Array(4).fill(3);
    const constant: Outcomes = { task: "regression", n: 4, label: flat, prediction: Float64Array.of(1, 2, 3, 4) };
    const [oneClass = {}, equal = {}] = ask([none, constant]);
    expect(oneClass).toMatchObject({ average_precision: 0, matthews_corrcoef: 0, balanced_accuracy: 1 });
    expect(oneClass).toMatchObject({ precision: "nan", recall: "nan", f1: "nan", roc_auc: "nan" });
    expect(equal).toMatchObject({ d2: 0 });
    for (const name of [
      "average_precision",
      "matthews_corrcoef",
      "balanced_accuracy",
      "precision",
      "recall",
      "f1",
      "roc_auc",
    ]) {
      const metric = metricNamed(name);
      expect(metric === undefined ? 0 : metricValue(metric, none), name).toBeNaN();
    }
    for (const name of ["r2", "d2"]) {
      const metric = metricNamed(name);
      expect(metric === undefined ? 0 : metricValue(metric, constant), name).toBeNaN();
    }
  });
});

test("disparities are fairlearn's, by both methods and both aggregates", () => {
  const cases = variants("fairness", binary).filter(({ n }) => n >= 300);
  const groups = 3;
  const coded = cases.map((outcomes, at) => {
    const random = randomFrom(`groups ${at}`);
    return {
      ...outcomes,
      task: "fairness",
      group: Int32Array.from({ length: outcomes.n }, () => random.integer(groups)),
    };
  });
  const answers = ask(coded);
  let largest = 0;
  for (const [at, { label, prediction, weight, group }] of coded.entries()) {
    if (label === undefined || prediction === undefined) throw new Error("binary outcomes have both");
    const predictions = { label, prediction, group, groups, ...(weight === undefined ? {} : { weight }) };
    const rates = groupRates(predictions);
    const overall = overallRates(predictions);
    for (const [key, theirs] of Object.entries(answers[at] ?? {})) {
      const [name, method, aggregate] = key.split(" ");
      const disparity = disparities.find((one) => one.name === name);
      if (disparity === undefined) throw new Error(`${name} is not known.`);
      const ours = disparityOf(disparity, rates, overall, {
        method: method === "to_overall" ? "to_overall" : "between_groups",
        aggregate: aggregate === "mean" ? "mean" : "worst_case",
      });
      expect(typeof theirs, `${key} case ${at}: ${theirs}`).toBe("number");
      largest = Math.max(largest, Math.abs(ours - Number(theirs)));
      expect(Math.abs(ours - Number(theirs)), `${key} case ${at}: ${ours}, fairlearn ${theirs}`).toBeLessThan(1e-12);
    }
  }
  console.log(`fairness: largest deviation ${largest}`);
});
