import type { DataVersion, Metric, MetricValue, RunRecord, Scalar } from "@gatewright/shared/ledger/record.ts";

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

export interface DataChange {
  data: DataVersion;
  change: "same" | "changed" | "new";
}

export interface RunComparison {
  /** Sorted by name. */
  parameters: ParameterChange[];
  /** Those of this run in its order, then those that only the reference has. */
  metrics: MetricChange[];
  data: DataChange[];
  /** Roles that only the reference has. */
  dataGone: DataVersion[];
}

/** What differs between two runs. Nothing is judged: the direction of a metric is not known here. */
export function compareRuns(run: RunRecord, reference: RunRecord): RunComparison {
  return {
    parameters: changedParameters(run.params.values, reference.params.values),
    metrics: pairedMetrics(run.metrics, reference.metrics),
    data: run.data.map((data) => ({ data, change: changeOf(data, reference.data) })),
    dataGone: reference.data.filter(({ role }) => !run.data.some((data) => data.role === role)),
  };
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
function pairedMetrics(metrics: readonly Metric[], reference: readonly Metric[]): MetricChange[] {
  const others = new Map(labelled(reference));
  const own = new Map(labelled(metrics));
  const gone = [...others].filter(([name]) => !own.has(name));
  return [
    ...[...own].map(([name, value]) => ({ name, value, reference: others.get(name) })),
    ...gone.map(([name, value]) => ({ name, value: undefined, reference: value })),
  ];
}

function labelled(metrics: readonly Metric[]): [string, MetricValue][] {
  const sources = new Map<string, Set<string>>();
  for (const { name, source } of metrics) sources.set(name, (sources.get(name) ?? new Set()).add(source));
  return metrics.map(({ name, source, value }) => [
    (sources.get(name)?.size ?? 0) > 1 ? `${name} (${source})` : name,
    value,
  ]);
}

/** By the bytes where both are known; else by the version, which is immutable. */
function changeOf(data: DataVersion, reference: readonly DataVersion[]): DataChange["change"] {
  const others = reference.filter(({ role }) => role === data.role);
  if (others.length === 0) return "new";
  const same = others.some((other) =>
    data.digest !== undefined && other.digest !== undefined
      ? data.digest === other.digest
      : data.version === other.version,
  );
  return same ? "same" : "changed";
}
