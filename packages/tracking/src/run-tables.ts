import type { DataVersion, RunRecord, Scalar } from "@gatewright/shared/ledger/record.ts";
import type { SubjectGraph, SubjectTable } from "@gatewright/shared/report/report.ts";
import {
  type DataChange,
  labelled,
  lastValues,
  type MetricChange,
  type ReferenceRun,
  type RunComparison,
} from "./compare-runs.ts";
import { countWords, differenceWords, numberWords, sideBySideWords } from "./number-words.ts";

/** More rows than this are counted, not shown; the record has them all. */
const longestTable = 60;

/** What a reader compares: metrics, parameters, data, and where the run was made. */
export function runTables(
  run: RunRecord,
  reference: ReferenceRun | undefined,
  comparison: RunComparison | undefined,
): SubjectTable[] {
  const curves = curvesTable(run, reference, comparison);
  // With metrics beside them curves are detail, and stand with the other folded tables.
  const areDetail = curves.some(({ folded }) => folded === true);
  return [
    ...metricsTable(run, reference, comparison),
    ...(areDetail ? [] : curves),
    ...parametersTable(run, reference, comparison),
    ...dataTable(run, comparison),
    ...(areDetail ? curves : []),
    ...environmentTable(run),
  ];
}

function metricsTable(
  run: RunRecord,
  reference: ReferenceRun | undefined,
  comparison: RunComparison | undefined,
): SubjectTable[] {
  if (comparison === undefined || reference === undefined) {
    const rows = run.metrics.map(({ name, value, n }) => [name, numberWords(value), n === undefined ? "" : String(n)]);
    const withN = run.metrics.some(({ n }) => n !== undefined);
    return tableOf({
      title: "Metrics",
      columns: [
        { name: "metric" },
        { name: "value", align: "right" },
        ...(withN ? [{ name: "n", align: "right" as const }] : []),
      ],
      rows: withN ? rows : rows.map((row) => row.slice(0, 2)),
    });
  }
  return tableOf({
    title: `Metrics against ${reference.what}`,
    columns: [
      { name: "metric" },
      { name: "this run", align: "right" },
      { name: "reference", align: "right" },
      { name: "difference", align: "right" },
    ],
    rows: comparison.metrics.map((change) => [change.name, ...besideReference(change)]),
  });
}

/** This run's value, the reference's, and their difference. */
function besideReference({ value, reference }: MetricChange): [string, string, string] {
  if (value !== undefined && reference !== undefined) {
    return [...sideBySideWords(value, reference), differenceWords(value, reference)];
  }
  const words = (one: typeof value) => (one === undefined ? "not measured" : numberWords(one));
  return [words(value), words(reference), ""];
}

/** Where a run's numbers stand in curves alone, as Keras and Lightning write them, these are what is compared. */
function curvesTable(
  run: RunRecord,
  reference: ReferenceRun | undefined,
  comparison: RunComparison | undefined,
): SubjectTable[] {
  const folded = run.metrics.length > 0 ? { folded: true } : {};
  if (comparison === undefined || reference === undefined) {
    return tableOf({
      title: "Last values of the training curves",
      ...folded,
      columns: [{ name: "curve" }, { name: "last value", align: "right" }],
      rows: labelled(lastValues(run.series)).map(([name, value]) => [name, numberWords(value)]),
    });
  }
  return tableOf({
    title: `Last values of the training curves against ${reference.what}`,
    ...folded,
    columns: [
      { name: "curve" },
      { name: "this run", align: "right" },
      { name: "reference", align: "right" },
      { name: "difference", align: "right" },
    ],
    rows: comparison.curves.map((change) => [change.name, ...besideReference(change)]),
  });
}

function parametersTable(
  run: RunRecord,
  reference: ReferenceRun | undefined,
  comparison: RunComparison | undefined,
): SubjectTable[] {
  if (comparison === undefined || reference === undefined) {
    return tableOf({
      title: "Parameters",
      folded: true,
      columns: [{ name: "parameter" }, { name: "value", align: "right" }],
      rows: Object.entries(run.params.values).map(([name, value]) => [name, scalarWords(value)]),
    });
  }
  return tableOf({
    title: `Parameters that differ from ${reference.what}`,
    columns: [{ name: "parameter" }, { name: "this run", align: "right" }, { name: "reference", align: "right" }],
    rows: comparison.parameters.map(({ name, value, reference: other }) => [
      name,
      value === undefined ? "not set" : scalarWords(value),
      other === undefined ? "not set" : scalarWords(other),
    ]),
  });
}

function dataTable(run: RunRecord, comparison: RunComparison | undefined): SubjectTable[] {
  const changes = comparison?.data ?? run.data.map((data) => ({ data, change: undefined }));
  const gone = comparison?.dataGone ?? [];
  return tableOf({
    title: "Data versions",
    columns: [
      { name: "role" },
      { name: "version" },
      { name: "size" },
      ...(comparison === undefined ? [] : [{ name: "against the reference" }]),
    ],
    rows: [
      ...changes.map((one) => [
        one.data.role,
        shortVersion(one.data.version),
        sizeWords(one.data),
        ...(one.change === undefined ? [] : [changeWords(one)]),
      ]),
      ...gone.map((data) => [data.role, shortVersion(data.version), sizeWords(data), "not used any more"]),
    ],
  });
}

/** `changed, was @sha256:0123456789ab (9,000 rows)`: what stands in the cell beside it is not said again. */
function changeWords(one: DataChange): string {
  if (one.change !== "changed") return one.change;
  const [first, ...more] = one.from;
  if (first === undefined || more.length > 0) return "changed";
  const [before, now] = [withoutId(first.version), withoutId(one.data.version)];
  const version = shortVersion(before === now ? first.version.slice(before.length) : first.version);
  const size = sizeWords(first);
  return `changed, was ${version}${size === "" || size === sizeWords(one.data) ? "" : ` (${size})`}`;
}

/** `file:data/train.csv` of `file:data/train.csv@sha256:…`. */
function withoutId(version: string): string {
  const at = version.lastIndexOf("@");
  return at === -1 ? version : version.slice(0, at);
}

function environmentTable({ environment, code, cost }: RunRecord): SubjectTable[] {
  const { os, arch, language, accelerator, container, lock_files = [], seeds = {}, determinism = {} } = environment;
  const rows: [string, string | undefined][] = [
    [
      "commit",
      code.commit === undefined
        ? undefined
        : `${code.commit.slice(0, 12)}${code.dirty === true ? ", with changes" : ""}`,
    ],
    ["command", code.command],
    [
      "system",
      os === undefined ? arch : [os.name, os.version, os.image, os.image_version, arch].filter(Boolean).join(" "),
    ],
    ["container", container],
    ["language", language === undefined ? undefined : `${language.name} ${language.version}`],
    ["lock files", lock_files.map(({ path, digest }) => `${path} ${shortDigest(digest)}`).join(", ") || undefined],
    ["accelerator", acceleratorWords(accelerator)],
    ["seeds", pairs(seeds)],
    ["determinism", pairs(determinism)],
    ["wall time", cost.wall_seconds === undefined ? undefined : `${numberWords(cost.wall_seconds)} s`],
    ["runner", cost.runner],
  ];
  return tableOf({
    title: "Code and environment",
    folded: true,
    columns: [{ name: "field" }, { name: "value" }],
    rows: rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  });
}

function acceleratorWords(accelerator: RunRecord["environment"]["accelerator"]): string | undefined {
  if (accelerator === undefined || accelerator === "none") return accelerator;
  const { devices, driver, cuda, cudnn } = accelerator;
  const names = devices.map(({ name, count }) => `${count} × ${name}`);
  const versions = [
    ["driver", driver],
    ["CUDA", cuda],
    ["cuDNN", cudnn],
  ].flatMap(([name, version]) => (version === undefined ? [] : [`${name} ${version}`]));
  return [...names, ...versions].join(", ");
}

function pairs(values: Record<string, string | number>): string | undefined {
  const words = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return words.length === 0 ? undefined : words.join(", ");
}

function tableOf(table: SubjectTable): SubjectTable[] {
  if (table.rows.length === 0) return [];
  const more = table.rows.length - longestTable;
  if (more <= 0) return [table];
  return [
    { ...table, rows: table.rows.slice(0, longestTable), note: `${countWords(more, "more row")} in the record.` },
  ];
}

function scalarWords(value: Scalar): string {
  if (value === null) return "null";
  return typeof value === "string" ? value : String(value);
}

function sizeWords({ rows, columns, files, bytes }: DataVersion): string {
  const parts = [
    rows === undefined ? undefined : countWords(rows, "row"),
    columns === undefined ? undefined : countWords(columns, "column"),
    files === undefined || files === 1 ? undefined : countWords(files, "file"),
    rows === undefined && bytes !== undefined ? countWords(bytes, "byte") : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

/** `file:data/train.csv@sha256:0123456789ab`: enough to compare by eye; the record has it whole. */
function shortVersion(version: string): string {
  return version.replace(/([0-9a-f]{12})[0-9a-f]{20,}/g, "$1");
}

function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 12);
}

/** What this run came from and what it made; undefined when neither is known. */
export function runGraph(run: RunRecord, id: string): SubjectGraph | undefined {
  const runNode = { id: `run:${id}`, kind: "run", label: id.slice(0, 12) };
  const data = run.data.map(({ role, version }) => ({
    id: `data:${role}:${version}`,
    kind: "data",
    label: `${role}: ${shortVersion(version)}`,
  }));
  const commit = run.code.commit;
  const code =
    commit === undefined
      ? []
      : [
          {
            id: `code:${commit}`,
            kind: "code",
            label: `${commit.slice(0, 12)}${run.code.dirty === true ? ", with changes" : ""}`,
          },
        ];
  const model =
    run.artifact === undefined
      ? []
      : [
          {
            id: `model:${run.artifact.digest}`,
            kind: "model",
            label: `${run.artifact.path} ${shortDigest(run.artifact.digest)}`,
          },
        ];
  if (data.length + code.length + model.length === 0) return undefined;
  const unique = [...new Map(data.map((node) => [node.id, node])).values()];
  return {
    title: "What came from what",
    nodes: [...unique, ...code, runNode, ...model],
    edges: [
      ...[...unique, ...code].map(({ id: from }) => ({ from, to: runNode.id })),
      ...model.map(({ id: to }) => ({ from: runNode.id, to })),
    ],
  };
}
