import type { DataVersion, RunRecord } from "@gatewright/shared/ledger/record.ts";
import { productVersion } from "@gatewright/shared/report/product-version.ts";
import { runPage } from "./model-index.ts";

/** The parts of CycloneDX 1.6 that a run fills (https://cyclonedx.org/docs/1.6/json/). */
export interface MlBom {
  bomFormat: "CycloneDX";
  specVersion: "1.6";
  serialNumber: string;
  version: 1;
  metadata: { timestamp: string; tools: { components: Component[] }; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

interface Component {
  type: "machine-learning-model" | "data" | "file" | "application";
  "bom-ref"?: string;
  name: string;
  version?: string;
  hashes?: { alg: "SHA-256"; content: string }[];
  externalReferences?: { type: "vcs" | "build-meta"; url: string }[];
  pedigree?: { commits: { uid: string; url?: string }[] };
  modelCard?: ModelCard;
  data?: { type: "dataset"; name: string; contents?: { properties: Property[] } }[];
  properties?: Property[];
}

interface ModelCard {
  modelParameters: { datasets?: { ref: string }[] };
  quantitativeAnalysis?: { performanceMetrics: { type: string; value: string }[] };
  properties?: Property[];
}

interface Property {
  name: string;
  value: string;
}

const modelRef = "model";

/**
 * The bill of materials of the model that a run made: the model with its metrics and parameters, the data that it was made
 * of, and the lock files of its environment. The same record gives the same document.
 */
export function mlBom(record: RunRecord, id: string): MlBom {
  const data = record.data.map(dataComponent);
  const lockFiles = (record.environment.lock_files ?? []).map(({ path, digest, kind }, index): Component => {
    return {
      type: "file",
      "bom-ref": `lock-file-${index + 1}`,
      name: path,
      ...hashes(digest),
      properties: properties([["kind", kind]]),
    };
  });
  const parts = [...data, ...lockFiles];
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuidOf(id)}`,
    version: 1,
    metadata: {
      timestamp: record.created_at,
      tools: { components: [{ type: "application", name: "gatewright", version: productVersion }] },
      component: modelComponent(record, id, data),
    },
    components: parts,
    dependencies: [{ ref: modelRef, dependsOn: refsOf(parts) }, ...refsOf(parts).map((ref) => ({ ref }))],
  };
}

function modelComponent(record: RunRecord, id: string, data: Component[]): Component {
  const { artifact, code } = record;
  return {
    type: "machine-learning-model",
    "bom-ref": modelRef,
    name: record.model,
    version: id,
    // The digest of a folder is one over its files' digests, which is no hash of any bytes.
    ...(artifact?.files === 1 ? hashes(artifact.digest) : {}),
    ...references(record),
    ...(code.commit === undefined ? {} : { pedigree: { commits: [{ uid: code.commit }] } }),
    modelCard: {
      modelParameters: data.length === 0 ? {} : { datasets: refsOf(data).map((ref) => ({ ref })) },
      ...(record.metrics.length === 0
        ? {}
        : {
            quantitativeAnalysis: {
              performanceMetrics: record.metrics.map(({ name, value }) => ({ type: name, value: String(value) })),
            },
          }),
      properties: properties(
        Object.entries(record.params.values).map(([name, value]) => [`param:${name}`, String(value)]),
      ),
    },
    properties: properties(modelProperties(record)),
  };
}

function modelProperties(record: RunRecord): [string, string | number | undefined][] {
  const { artifact, environment, code, origin } = record;
  return [
    ["trust", record.trust],
    ["smoke", String(record.smoke)],
    ["digest", artifact?.digest],
    ["path", artifact?.path],
    ["bytes", artifact?.bytes],
    ["files", artifact?.files],
    ["format", artifact?.format],
    ...Object.entries(artifact?.facts ?? {}).map(([name, value]): [string, string] => [`fact:${name}`, String(value)]),
    ...(artifact?.warnings ?? []).map((warning): [string, string] => ["warning", warning]),
    ["head_sha", origin.head_sha],
    ["dirty", code.dirty === undefined ? undefined : String(code.dirty)],
    ["diff_digest", code.diff_digest],
    ["command", code.command],
    ["fingerprint", record.fingerprint],
    ["restored_from", record.restored_from],
    ["os", environment.os && [environment.os.name, environment.os.version].filter(Boolean).join(" ")],
    ["arch", environment.arch],
    ["container", environment.container],
    ["language", environment.language && `${environment.language.name} ${environment.language.version}`],
    ["accelerator", environment.accelerator && JSON.stringify(environment.accelerator)],
    ...Object.entries(environment.seeds ?? {}).map(([name, value]): [string, string] => [
      `seed:${name}`,
      String(value),
    ]),
    ["wall_seconds", record.cost.wall_seconds],
    ["runner", record.cost.runner],
  ];
}

function dataComponent(version: DataVersion, index: number): Component {
  const named = /^([a-z][a-z0-9-]*):(.*)@([^@]*)$/s.exec(version.version);
  const [, scheme = "file", locator = version.version, immutable] = named ?? [];
  return {
    type: "data",
    "bom-ref": `data-${index + 1}`,
    name: locator || version.version,
    ...(immutable === undefined ? {} : { version: immutable }),
    ...(version.files === 1 && version.digest !== undefined ? hashes(version.digest) : {}),
    data: [
      {
        type: "dataset",
        name: locator || version.version,
        contents: {
          properties: properties([
            ["role", version.role],
            ["scheme", scheme],
            ["version", version.version],
            ["digest", version.digest],
            ["bytes", version.bytes],
            ["files", version.files],
            ["rows", version.rows],
            ["columns", version.columns],
            ["resolved_from", version.resolved_from],
          ]),
        },
      },
    ],
  };
}

function references(record: RunRecord): Pick<Component, "externalReferences"> {
  const { remote } = record.code;
  const page = runPage(record);
  // `git@host:owner/name` is an address to git and none to a reader of the document.
  const found = [
    ...(remote !== undefined && URL.canParse(remote) ? [{ type: "vcs" as const, url: new URL(remote).href }] : []),
    ...(page !== undefined && URL.canParse(page) ? [{ type: "build-meta" as const, url: new URL(page).href }] : []),
  ];
  return found.length === 0 ? {} : { externalReferences: found };
}

function hashes(digest: string): Pick<Component, "hashes"> {
  const [, content] = /^sha256:([0-9a-f]{64})$/.exec(digest) ?? [];
  return content === undefined ? {} : { hashes: [{ alg: "SHA-256", content }] };
}

function properties(values: readonly (readonly [string, string | number | undefined])[]): Property[] {
  return values.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name: `gatewright:${name}`, value: String(value) }],
  );
}

function refsOf(components: readonly Component[]): string[] {
  return components.flatMap((component) => component["bom-ref"] ?? []);
}

/** A UUID of version 8 (RFC 9562: its bits are the maker's own) from the first digits of the record's id. */
function uuidOf(id: string): string {
  const variant = "89ab"[Number.parseInt(id.charAt(16), 16) % 4];
  return [
    id.slice(0, 8),
    id.slice(8, 12),
    `8${id.slice(13, 16)}`,
    `${variant}${id.slice(17, 20)}`,
    id.slice(20, 32),
  ].join("-");
}
