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

  test("degenerate inputs: equal, or NaN where scikit-learn has a number for nothing", () => {
    const zeros = new Float64Array(4);
    const of = (...values: number[]) => Float64Array.from(values);
    const labels = of(0, 1, 1, 0);
    const four = { n: 4, classes: ["a", "b", "c"] };
    const thirds = [of(0.5, 0.2, 0.3, 0.4), of(0.3, 0.2, 0.3, 0.4), of(0.2, 0.6, 0.4, 0.2)];
    /** By case: the outcomes and the metrics that we do not define there. */
    const cases: { title: string; outcomes: Outcomes; undefinedHere: string[] }[] = [
      {
        title: "no positives, none predicted",
        outcomes: { task: "binary", n: 4, label: zeros, prediction: zeros, score: zeros },
        undefinedHere: ["average_precision", "matthews_corrcoef", "balanced_accuracy"],
      },
      {
        title: "nothing predicted positive",
        outcomes: { task: "binary", n: 4, label: labels, prediction: zeros, score: of(0.1, 0.2, 0.3, 0.4) },
        // scikit-learn's mean over classes skips the class without a value.
        undefinedHere: ["matthews_corrcoef", "precision_macro", "precision_weighted"],
      },
      {
        title: "perfect and certain",
        outcomes: { task: "binary", n: 4, label: labels, prediction: labels, score: labels },
        undefinedHere: [],
      },
      {
        title: "wrong and certain",
        outcomes: { task: "binary", n: 4, label: labels, prediction: of(1, 0, 0, 1), score: of(1, 0, 0, 1) },
        undefinedHere: [],
      },
      {
        title: "one score",
        outcomes: { task: "binary", n: 4, label: labels, prediction: of(1, 1, 1, 1), score: of(0.7, 0.7, 0.7, 0.7) },
        undefinedHere: ["matthews_corrcoef", "precision_macro", "precision_weighted"],
      },
      {
        title: "weights that leave one row of each class",
        outcomes: {
          task: "binary",
          n: 4,
          label: labels,
          prediction: of(0, 1, 0, 1),
          score: of(0.2, 0.9, 0.1, 0.8),
          weight: of(1e-9, 1e9, 0, 0),
        },
        undefinedHere: [],
      },
      {
        title: "a class that nowhere occurs",
        outcomes: { ...four, task: "multiclass", label: of(0, 1, 0, 1), prediction: of(0, 1, 1, 1), scores: thirds },
        undefinedHere: ["average_precision_macro"],
      },
      {
        title: "a class that is never predicted",
        outcomes: { ...four, task: "multiclass", label: of(0, 1, 2, 2), prediction: of(0, 1, 1, 1), scores: thirds },
        undefinedHere: ["precision_macro", "precision_weighted"],
      },
      {
        title: "equal labels",
        outcomes: { task: "regression", n: 4, label: of(3, 3, 3, 3), prediction: of(1, 2, 3, 4) },
        undefinedHere: ["d2", "d2_at_0.9"],
      },
      {
        title: "perfect",
        outcomes: { task: "regression", n: 4, label: of(3, 5, 1, 9), prediction: of(3, 5, 1, 9) },
        undefinedHere: [],
      },
      {
        title: "numbers of all sizes",
        outcomes: { task: "regression", n: 4, label: of(1e-10, 1e8, -1e8, 1), prediction: of(2e-10, 2e8, 0, 1) },
        undefinedHere: [],
      },
    ];
    const answers = ask(cases.map(({ outcomes }) => outcomes));
    for (const [at, { title, outcomes, undefinedHere }] of cases.entries()) {
      for (const [name, theirs] of Object.entries(answers[at] ?? {})) {
        const metric = metricNamed(name);
        if (metric === undefined) throw new Error(`${name} is not in the catalogue.`);
        const ours = metricValue(metric, outcomes);
        const words = `${title}, ${name}: ${ours}, scikit-learn ${theirs}`;
        if (undefinedHere.includes(name)) {
          expect(typeof theirs, words).toBe("number");
          expect(ours, words).toBeNaN();
        } else if (typeof theirs === "string") {
          expect(ours, words).toBeNaN();
        } else {
          expect(Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs)), words).toBeLessThanOrEqual(1e-12);
        }
      }
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
