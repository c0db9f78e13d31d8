import type { DataVersion, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { visibleText } from "@gatewright/shared/publish/render/visible-text.ts";

/** `model-index` of a Hugging Face model card: results on one data set. */
export interface ModelIndex {
  name: string;
  results: {
    task: { type: string };
    dataset: { type: string; name: string; revision?: string };
    metrics: { type: string; value: number; name: string }[];
    source?: { name: string; url: string };
  }[];
}

/** Roles of data that metrics are measured on, the surest first. */
const measuredOn = ["test", "validation", "reference"];

/**
 * The results in the Hub's form; undefined when it has no place for them: it wants one data set that they were measured on,
 * and finite numbers.
 */
export function modelIndex(record: RunRecord): ModelIndex[] | undefined {
  const dataset = measuredOn
    .map((role) => record.data.filter((version) => version.role === role))
    .find((versions) => versions.length > 0)?.[0];
  const metrics = record.metrics.flatMap(({ name, value }) =>
    typeof value === "number" ? [{ type: typeName(name), value, name: visibleText(name) }] : [],
  );
  if (dataset === undefined || metrics.length === 0) return undefined;
  const url = runPage(record);
  return [
    {
      name: record.model,
      results: [
        {
          // The record does not say what the model predicts, and a card must not guess.
          task: { type: "other" },
          dataset: datasetFields(dataset),
          metrics,
          ...(url === undefined ? {} : { source: { name: "gatewright", url } }),
        },
      ],
    },
  ];
}

/** Data sets on the Hub, by their names there. */
export function hubDatasets(record: RunRecord): string[] {
  return [...new Set(record.data.flatMap((version) => hubName(version)?.name ?? []))];
}

/** The workflow run that made the record. */
export function runPage({ origin }: RunRecord): string | undefined {
  const { server_url: server = "https://github.com", repository, run_id: run } = origin;
  return repository === undefined || run === undefined ? undefined : `${server}/${repository}/actions/runs/${run}`;
}

function datasetFields(version: DataVersion): ModelIndex["results"][number]["dataset"] {
  const hub = hubName(version);
  if (hub !== undefined) return { type: hub.name, name: hub.name, revision: hub.revision };
  const locator = version.version.replace(/^[a-z][a-z0-9-]*:/, "").replace(/@[^@]*$/, "");
  return { type: typeName(locator), name: visibleText(version.version) };
}

function hubName({ version }: DataVersion): { name: string; revision: string } | undefined {
  const [, name, revision] =
    /^hf:(?:datasets\/)?([\w.-]+\/[\w.-]+|[\w.-]+)(?:\/[^@]*)?@([0-9a-f]{40})$/.exec(version) ?? [];
  return name === undefined || revision === undefined ? undefined : { name, revision };
}

/** The Hub's types are lower-case words. */
function typeName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9@._-]+/g, "_")
      .replaceAll(/^_+|_+$/g, "") || "unknown"
  );
}
