import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Metric, MetricValue, Series } from "@gatewright/shared/ledger/record.ts";
import { recordLine } from "../values/record-text.ts";
import { thinCurve } from "./thin-curve.ts";

/** What one file gives. */
export interface Collected {
  metrics: Metric[];
  series: Series[];
  /** Names of what stands in the file and is no number. */
  notNumbers: string[];
  /** Sentences of the reader. */
  notes: string[];
}

export const maxMetrics = 10_000;
export const maxSeries = 500;
const longestName = 250;

export function nothingCollected(): Collected {
  return { metrics: [], series: [], notNumbers: [], notes: [] };
}

export function addMetric(
  to: Collected,
  name: string,
  value: MetricValue,
  source: string,
  n: number | undefined = undefined,
): void {
  to.metrics.push({ name: recordName(name, source), value, source, ...(n === undefined || !(n >= 0) ? {} : { n }) });
  if (to.metrics.length > maxMetrics) throw tooMany(source, `${maxMetrics} metrics`);
}

/** A curve; a single point is a metric. */
export function addCurve(to: Collected, name: string, points: Series["points"], source: string): void {
  const [only] = points;
  if (only === undefined) to.notNumbers.push(name);
  else if (points.length === 1) addMetric(to, name, only[1], source);
  else to.series.push({ name: recordName(name, source), source, length: points.length, points: thinCurve(points) });
  if (to.series.length > maxSeries) throw tooMany(source, `${maxSeries} curves`);
}

function recordName(name: string, path: string): string {
  const line = recordLine(name);
  if (line.length > 0 && line.length <= longestName) return line;
  const what = line === "" ? "a metric without a name" : `a metric whose name has ${line.length} characters`;
  throw evidenceError(`${path} has ${what}; a name has 1 to ${longestName}.`, { location: { path } });
}

function tooMany(path: string, limit: string): UserError {
  return evidenceError(`${path} holds more than ${limit}.`, {
    location: { path },
    hint: "Name the file with the numbers that a person compares; predictions and tables belong under `data` or `outputs`.",
  });
}
