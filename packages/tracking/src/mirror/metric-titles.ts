import type { RunRecord } from "@gatewright/shared/ledger/record.ts";

/**
 * Names under which the final values and the curves of a record stand beside each other in one system, each once, in the
 * record's order: a name that two files have is told apart by the file, and a curve that has the name of a final value
 * stands under `curve/`. Were they one history, the last of both would no longer be the final value.
 */
export function metricTitles({ metrics, series }: Pick<RunRecord, "metrics" | "series">): {
  metrics: string[];
  series: string[];
} {
  const ofMetrics = distinct(metrics);
  const taken = new Set(ofMetrics);
  const ofSeries = distinct(series).map((title) => (taken.has(title) ? `curve/${title}` : title));
  return { metrics: ofMetrics, series: ofSeries };
}

/** The name alone where it is the only one, else with the file that it comes from, else with its place as well. */
function distinct(named: readonly { name: string; source: string }[]): string[] {
  const alone = counts(named.map(({ name }) => name));
  const withSource = named.map(({ name, source }) => (alone.get(name) === 1 ? name : `${source}/${name}`));
  const still = counts(withSource);
  return withSource.map((title, index) => (still.get(title) === 1 ? title : `${title}/${index + 1}`));
}

function counts(values: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}
