import type { DataVersion, Metric, MetricValue, RunRecord, Scalar, Series } from "@gatewright/shared/ledger/record.ts";
import { redactParameters } from "./redaction/redact.ts";
import { recordWithoutSecrets } from "./redaction/redact-run.ts";

/** A run that another is compared with. */
export interface ReferenceRun {
  id: string;
  record: RunRecord;
  /** E.g. `the champion's run`; fits behind "against". */
  what: string;
}

export interface ParameterChange {
  name: string;
  /** Undefined: the parameter is not there. */
  value: Scalar | undefined;
  reference: Scalar | undefined;
}

export interface MetricChange {
  name: string;
  value: MetricValue | undefined;
  reference: MetricValue | undefined;
}

export type DataChange = { data: DataVersion } & (
  | { change: "same" | "new" }
  /** `from`: what the reference has in this role. */
  | { change: "changed"; from: DataVersion[] }
);

export interface RunComparison {
  /** Sorted by name. */
  parameters: ParameterChange[];
  /** Those of this run in its order, then those that only the reference has. */
  metrics: MetricChange[];
  /** The last values of the curves, in the same order. */
  curves: MetricChange[];
  data: DataChange[];
  /** Roles that only the reference has. */
  dataGone: DataVersion[];
}

/**
 * What differs between two runs. Nothing is judged: the direction of a metric is not known here.
 * @param secrets the reference was recorded by an earlier job, perhaps before these values were masked or their forms were known
 */
export function compareRuns(run: RunRecord, earlier: RunRecord, secrets: readonly string[]): RunComparison {
  const reference = recordWithoutSecrets(withRedactedParameters(earlier, secrets), secrets);
  return {
    parameters: changedParameters(run.params.values, reference.params.values),
    metrics: pairedMetrics(run.metrics, reference.metrics),
    curves: pairedMetrics(lastValues(run.series), lastValues(reference.series)),
    data: run.data.map((data) => changeOf(data, reference.data)),
    dataGone: reference.data.filter(({ role }) => !run.data.some((data) => data.role === role)),
  };
}

function withRedactedParameters(record: RunRecord, secrets: readonly string[]): RunRecord {
  return { ...record, params: { ...record.params, ...redactParameters(record.params.values, secrets) } };
}

function changedParameters(values: Record<string, Scalar>, reference: Record<string, Scalar>): ParameterChange[] {
  const names = [...new Set([...Object.keys(values), ...Object.keys(reference)])].sort();
  return names
    .map((name) => ({ name, value: own(values, name), reference: own(reference, name) }))
    .filter(({ value, reference: other }) => value !== other);
}

/** A parameter may be called `constructor`. */
function own(values: Record<string, Scalar>, name: string): Scalar | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** Two files may each have a metric of one name: then the path tells them apart. */
function pairedMetrics(metrics: readonly Measured[], reference: readonly Measured[]): MetricChange[] {
  const others = new Map(labelled(reference));
  const own = new Map(labelled(metrics));
  const gone = [...others].filter(([name]) => !own.has(name));
  return [
    ...[...own].map(([name, value]) => ({ name, value, reference: others.get(name) })),
    ...gone.map(([name, value]) => ({ name, value: undefined, reference: value })),
  ];
}

type Measured = Pick<Metric, "name" | "source" | "value">;

/** A thinned curve still has its last point. */
export function lastValues(series: readonly Series[]): Measured[] {
  return series.flatMap(({ name, source, points }) => {
    const last = points.at(-1);
    return last === undefined ? [] : [{ name, source, value: last[1] }];
  });
}

export function labelled(metrics: readonly Measured[]): [string, MetricValue][] {
  const sources = new Map<string, Set<string>>();
  for (const { name, source } of metrics) sources.set(name, (sources.get(name) ?? new Set()).add(source));
  return metrics.map(({ name, source, value }) => [
    (sources.get(name)?.size ?? 0) > 1 ? `${name} (${source})` : name,
    value,
  ]);
}

function changeOf(data: DataVersion, reference: readonly DataVersion[]): DataChange {
  const others = reference.filter(({ role }) => role === data.role);
  if (others.length === 0) return { data, change: "new" };
  return others.some((other) => isSameData(data, other))
    ? { data, change: "same" }
    : { data, change: "changed", from: others };
}

/** By the bytes where both are known; else by the version, which is immutable, of the same table. */
function isSameData(data: DataVersion, other: DataVersion): boolean {
  if (data.digest !== undefined && other.digest !== undefined) return data.digest === other.digest;
  const sameTable = data.table_id === undefined || other.table_id === undefined || data.table_id === other.table_id;
  return sameTable && data.version === other.version;
}
