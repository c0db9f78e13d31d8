import { metricNamed } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import type { Outcomes } from "../../src/metrics/outcomes.ts";
import { randomNormal } from "../../src/random/normal.ts";
import { randomFrom } from "../../src/random/random.ts";

/** Two binary classifiers of about the same skill, which share most of their errors. */
export function classifiers(n: number, seed: string, positiveShare = 0.4): [Outcomes, Outcomes] {
  const random = randomFrom(seed);
  const label = Float64Array.from({ length: n }, () => (random.next() < positiveShare ? 1 : 0));
  const hard = label.map((positive) => 1.5 * positive + randomNormal(random));
  const model = (): Outcomes => {
    const score = hard.map((logit) => 1 / (1 + Math.exp(0.75 - logit - 0.4 * randomNormal(random))));
    return { task: "binary", n, label, score, prediction: score.map((p) => (p >= 0.5 ? 1 : 0)) };
  };
  return [model(), model()];
}

/** Two regressions with errors in common. */
export function regressions(n: number, seed: string): [Outcomes, Outcomes] {
  const random = randomFrom(seed);
  const label = Float64Array.from({ length: n }, () => 10 + 3 * randomNormal(random));
  const shared = label.map(() => randomNormal(random));
  const model = (): Outcomes => ({
    task: "regression",
    n,
    label,
    prediction: label.map((value, i) => value + (shared[i] ?? 0) + 0.5 * randomNormal(random)),
  });
  return [model(), model()];
}

export function named(name: string): Metric {
  const metric = metricNamed(name);
  if (metric === undefined) throw new Error(`There is no metric ${name}.`);
  return metric;
}
