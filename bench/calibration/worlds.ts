import { normalCdf, normalQuantile } from "@gatewright/stats/distributions/normal.ts";
import { metricNamed } from "@gatewright/stats/metrics/catalogue.ts";
import type { Metric } from "@gatewright/stats/metrics/metric.ts";
import { metricValue } from "@gatewright/stats/metrics/metric-value.ts";
import type { Outcomes } from "@gatewright/stats/metrics/outcomes.ts";
import { randomNormal } from "@gatewright/stats/random/normal.ts";
import { type Random, randomFrom } from "@gatewright/stats/random/random.ts";

/** Two models whose true values are known, and samples of rows that both have judged. */
export interface World {
  metric: Metric;
  /** Of candidate and champion, over all rows that there could be. */
  truth: readonly [number, number];
  draw(random: Random): [Outcomes, Outcomes];
}

export type WorldName = keyof typeof worlds;

/** By what they are about; `level` is the champion's true value, or as the world says. */
const worlds = { auc, f1, rmse, ndcg };

export function worldOf(name: WorldName, size: WorldSize): World {
  return worlds[name](size);
}

export interface WorldSize {
  /** Rows; of nDCG queries with ten rows each. */
  units: number;
  /** Rows of the positive class, where there is one: exactly so many. */
  positives: number;
  level: number;
}

/** Normal scores of both classes; the candidate's AUC is 0.01 above the champion's, and their scores correlate by 0.7. */
function auc({ units, positives, level }: WorldSize): World {
  const values = [level + 0.01, level] as const;
  const [mine, theirs] = values.map((value) => Math.SQRT2 * normalQuantile(value));
  const label = new Float64Array(units).map((_, row) => (row < positives ? 1 : 0));
  return {
    metric: named("roc_auc"),
    truth: values,
    draw: (random) => {
      const shared = label.map(() => Math.sqrt(0.7) * randomNormal(random));
      const model = (apart = 0): Outcomes => ({
        task: "binary",
        n: units,
        label,
        score: label.map((y, row) => apart * y + (shared[row] ?? 0) + Math.sqrt(0.3) * randomNormal(random)),
      });
      return [model(mine), model(theirs)];
    },
  };
}

/**
 * Each model reads a row's class through noise that it shares with the other (correlation 0.8) and decides at one threshold; `level` is
 * how far the classes are apart. Of every sample the rows are random, and at least so many are positive.
 */
function f1({ units, positives, level }: WorldSize): World {
  const share = Math.min(0.5, (positives / units) * 1.2);
  const apart = [level + 0.1, level] as const;
  const threshold = level / 2;
  const truth = apart.map((distance) => {
    const found = share * normalCdf(distance - threshold);
    const called = found + (1 - share) * normalCdf(-threshold);
    return (2 * found) / (called + share);
  });
  return {
    metric: named("f1"),
    truth: [truth[0] ?? Number.NaN, truth[1] ?? Number.NaN],
    draw: (random) => {
      const label = new Float64Array(units).map(() => (random.next() < share ? 1 : 0));
      const shared = label.map(() => Math.sqrt(0.8) * randomNormal(random));
      const model = (distance: number): Outcomes => ({
        task: "binary",
        n: units,
        label,
        prediction: label.map((y, row) =>
          distance * y + (shared[row] ?? 0) + Math.sqrt(0.2) * randomNormal(random) > threshold ? 1 : 0,
        ),
      });
      return [model(apart[0]), model(apart[1])];
    },
  };
}

/** Errors of standard deviation 1 and 1.02 with correlation 0.8: normal at level 0, else Student's t with `level` degrees of freedom. */
function rmse({ units, level }: WorldSize): World {
  const sizes = [1.02, 1] as const;
  const spread = level === 0 ? 1 : Math.sqrt(level / (level - 2));
  return {
    metric: named("rmse"),
    truth: [spread * sizes[0], spread],
    draw: (random) => {
      const label = new Float64Array(units).map(() => 10 + 3 * randomNormal(random));
      const shared = label.map(() => Math.sqrt(0.8) * randomNormal(random));
      const scale = label.map(() => (level === 0 ? 1 : Math.sqrt(level / chiSquared(level, random))));
      const model = (size: number): Outcomes => ({
        task: "regression",
        n: units,
        label,
        prediction: label.map(
          (y, row) => y + size * (scale[row] ?? 1) * ((shared[row] ?? 0) + Math.sqrt(0.2) * randomNormal(random)),
        ),
      });
      return [model(sizes[0]), model(sizes[1])];
    },
  };
}

/** Ten rows a query, relevance 0 to 3; scores are relevance and noise, of which `level` says how much. Truth from 200,000 queries. */
function ndcg({ units, level }: WorldSize): World {
  const metric = named("ndcg_at_10");
  const noises = [level * 0.97, level] as const;
  const draw = (queries: number, random: Random): [Outcomes, Outcomes] => {
    const n = 10 * queries;
    const query = new Int32Array(n).map((_, row) => Math.floor(row / 10));
    const label = new Float64Array(n).map(() => Math.floor(4 * random.next() ** 2));
    const shared = label.map(() => Math.sqrt(0.7) * randomNormal(random));
    const model = (noise: number): Outcomes => ({
      task: "ranking",
      n,
      label,
      query,
      score: label.map((y, row) => y + noise * ((shared[row] ?? 0) + Math.sqrt(0.3) * randomNormal(random))),
    });
    return [model(noises[0]), model(noises[1])];
  };
  const [all, other] = draw(200_000, randomFrom(`the truth of nDCG ${level}`));
  return {
    metric,
    truth: [metricValue(metric, all), metricValue(metric, other)],
    draw: (random) => draw(units, random),
  };
}

/** With a whole number of degrees of freedom. */
function chiSquared(df: number, random: Random): number {
  let sum = 0;
  for (let i = 0; i < df; i += 1) sum += randomNormal(random) ** 2;
  return sum;
}

function named(name: string): Metric {
  const metric = metricNamed(name);
  if (metric === undefined) throw new Error(`There is no metric ${name}.`);
  return metric;
}
