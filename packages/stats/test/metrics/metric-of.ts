import { metricNamed } from "../../src/metrics/catalogue.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { metricValue } from "../../src/metrics/metric-value.ts";
import type { Outcomes } from "../../src/metrics/outcomes.ts";

export function metricOf(name: string): Metric {
  const metric = metricNamed(name);
  if (metric === undefined) throw new Error(`No metric ${name}.`);
  return metric;
}

export function measured(name: string, outcomes: Outcomes, rows?: readonly number[]): number {
  return metricValue(metricOf(name), outcomes, rows === undefined ? undefined : Int32Array.from(rows));
}

export function binary(label: number[], prediction: number[], more: Partial<Outcomes> = {}): Outcomes {
  return {
    task: "binary",
    n: label.length,
    label: Float64Array.from(label),
    prediction: Float64Array.from(prediction),
    ...more,
  };
}

export function regression(label: number[], prediction: number[], more: Partial<Outcomes> = {}): Outcomes {
  return { ...binary(label, prediction, more), task: "regression" };
}

export function scored(label: number[], score: number[], more: Partial<Outcomes> = {}): Outcomes {
  return binary(
    label,
    score.map((p) => (p > 0.5 ? 1 : 0)),
    { score: Float64Array.from(score), ...more },
  );
}

/** One list: every row of the same query. */
export function list(label: number[], score: number[], more: Partial<Outcomes> = {}): Outcomes {
  return {
    task: "ranking",
    n: label.length,
    label: Float64Array.from(label),
    score: Float64Array.from(score),
    query: new Int32Array(label.length),
    ...more,
  };
}
