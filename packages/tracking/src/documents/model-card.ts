import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import {
  alert,
  code,
  details,
  emphasis,
  heading,
  link,
  list,
  paragraph,
  sentence,
  serialise,
  strong,
  table,
  text,
  words,
} from "@gatewright/shared/publish/render/markdown.ts";
import { formatCount, plural } from "@gatewright/shared/publish/render/wording.ts";
import type { PhrasingContent, RootContent } from "mdast";
import { stringify } from "yaml";
import { numberWords } from "../number-words.ts";
import { hubDatasets, type ModelIndex, modelIndex, runPage } from "./model-index.ts";

/** Rows of a table; the record holds the others. */
const mostRows = 100;

/**
 * The model card of a run: Hugging Face's front matter, then what the run is made of. It says what the record says and
 * nothing else: intended use and limits are the team's to write.
 */
export function modelCard(record: RunRecord, id: string): string {
  return `---\n${stringify(cardFrontMatter(record), { lineWidth: 0 })}---\n\n${cardBody(record, id)}\n`;
}

/** The Markdown below the front matter. */
export function cardBody(record: RunRecord, id: string): string {
  return serialise([
    heading(2, words("Model "), code(record.model)),
    ...caution(record),
    ...made(record, id),
    ...metrics(record),
    ...data(record),
    ...parameters(record),
    ...model(record),
    ...environment(record),
    ...reproducibility(record),
  ]);
}

export interface CardFrontMatter {
  model_name: string;
  tags: string[];
  datasets?: string[];
  "model-index"?: ModelIndex[];
}

export function cardFrontMatter(record: RunRecord): CardFrontMatter {
  const index = modelIndex(record);
  const datasets = hubDatasets(record);
  return {
    model_name: record.model,
    tags: ["gatewright"],
    ...(datasets.length === 0 ? {} : { datasets }),
    ...(index === undefined ? {} : { "model-index": index }),
  };
}

function caution({ smoke, trust }: RunRecord): RootContent[] {
  const why = [
    ...(smoke
      ? [
          "It was trained on a small sample to try the training out (a smoke run); its metrics say nothing about a model.",
        ]
      : []),
    ...(trust === "default-branch" ? [] : [`It was not made on the default branch (trust: ${trust}).`]),
  ];
  return why.length === 0 ? [] : [alert("WARNING", words(why.join(" ")))];
}

function made(record: RunRecord, id: string): RootContent[] {
  const { origin, cost } = record;
  const page = runPage(record);
  const commit = origin.head_sha ?? record.code.commit;
  const rows: [string, PhrasingContent[]][] = [
    ["record in the ledger", [code(id)]],
    ["made at", [text(record.created_at)]],
    ...optional("commit", commit, (sha) => [
      code(sha),
      ...(record.code.dirty === true ? [words(", with changes that are not committed")] : []),
    ]),
    ...optional("branch", record.code.branch, (branch) => [code(branch)]),
    ...optional("repository", record.code.remote, (remote) => [code(remote)]),
    ...optional("command", record.code.command, (command) => [code(command, 500)]),
    ...optional("workflow run", page, (url) => [
      URL.canParse(url) ? link(url, text(String(origin.run_id))) : code(url),
    ]),
    ...optional("training took", cost.wall_seconds, (seconds) => [text(`${numberWords(seconds)} seconds`)]),
    ...optional("runner", cost.runner, (runner) => [text(runner)]),
    ...optional("fingerprint of the inputs", record.fingerprint, (digest) => [code(digest)]),
    ...optional("outputs restored from record", record.restored_from, (other) => [code(other)]),
  ];
  return [heading(3, words("How it was made")), facts(rows)];
}

function metrics(record: RunRecord): RootContent[] {
  if (record.metrics.length === 0) return [];
  const rows = record.metrics
    .slice(0, mostRows)
    .map(({ name, value, n, source }) => [
      [code(name)],
      [text(numberWords(value))],
      [words(n === undefined ? "" : formatCount(n))],
      [code(source)],
    ]);
  const curves = record.series.map(({ name, length }) => [code(name), words(`, ${plural(length, "point")}`)]);
  return [
    heading(3, words("Metrics")),
    table(["metric", "value", "n", "read from"], rows, ["left", "right", "right"]),
    ...more(record.metrics.length),
    ...(curves.length === 0 ? [] : [paragraph(words("Training curves:")), list(curves.slice(0, mostRows))]),
  ];
}

function data(record: RunRecord): RootContent[] {
  if (record.data.length === 0) return [];
  const rows = record.data
    .slice(0, mostRows)
    .map(({ role, version, digest, rows: count, columns }) => [
      [text(role)],
      [code(version, 500)],
      [digest === undefined ? words("") : code(digest)],
      [words(count === undefined ? "" : formatCount(count))],
      [words(columns === undefined ? "" : formatCount(columns))],
    ]);
  return [
    heading(3, words("Data")),
    table(["role", "version", "digest", "rows", "columns"], rows, ["left", "left", "left", "right", "right"]),
    ...more(record.data.length),
  ];
}

function parameters({ params }: RunRecord): RootContent[] {
  const values = Object.entries(params.values);
  if (values.length === 0) return [];
  const rows = values.slice(0, mostRows).map(([name, value]) => [[code(name)], [code(String(value), 300)]]);
  return [
    heading(3, words("Parameters")),
    ...details(plural(values.length, "parameter"), [table(["parameter", "value"], rows), ...more(values.length)]),
  ];
}

function model({ artifact }: RunRecord): RootContent[] {
  if (artifact === undefined) return [];
  return [
    heading(3, words("Model file")),
    facts([
      ["path", [code(artifact.path)]],
      ["digest", [code(artifact.digest)]],
      ["size", [words(`${plural(artifact.bytes, "byte")} in ${plural(artifact.files, "file")}`)]],
      ["format", [text(artifact.format)]],
      ...Object.entries(artifact.facts)
        .slice(0, mostRows)
        .map(([name, value]): [string, PhrasingContent[]] => [name, [code(String(value))]]),
    ]),
    ...(artifact.warnings.length === 0
      ? []
      : [
          list(
            artifact.warnings
              .slice(0, mostRows)
              .map((warning) => [strong(words("Warning:")), words(" "), ...sentence(warning, 500)]),
          ),
        ]),
  ];
}

function environment({ environment: seen }: RunRecord): RootContent[] {
  const { accelerator, os, language } = seen;
  const rows: [string, PhrasingContent[]][] = [
    ...optional("operating system", os, ({ name, version, image, image_version }) => [
      text([name, version, image, image_version].filter((part) => part !== undefined).join(" ")),
    ]),
    ...optional("architecture", seen.arch, (arch) => [text(arch)]),
    ...optional("container image", seen.container, (digest) => [code(digest)]),
    ...optional("language", language, ({ name, version }) => [text(`${name} ${version}`)]),
    ...optional("accelerator", accelerator, (found) => [
      text(
        found === "none"
          ? "none"
          : found.devices.map(({ name, count }) => `${count} × ${name}`).join(", ") ||
              "present, its devices are not known",
      ),
    ]),
    ...(seen.lock_files ?? []).map(({ path, digest }): [string, PhrasingContent[]] => [
      "lock file",
      [code(path), words(" "), code(digest)],
    ]),
    ...Object.entries(seen.seeds ?? {}).map(([name, value]): [string, PhrasingContent[]] => [
      name === "seed" ? name : `seed ${name}`,
      [code(String(value))],
    ]),
    ...Object.entries(seen.determinism ?? {}).map(([name, value]): [string, PhrasingContent[]] => [
      name,
      [code(value)],
    ]),
  ];
  return rows.length === 0 ? [] : [heading(3, words("Environment")), facts(rows.slice(0, mostRows))];
}

function reproducibility({ reproducibility: known }: RunRecord): RootContent[] {
  const all = known.present.length + known.missing.length;
  return [
    heading(3, words("Reproducibility")),
    paragraph(
      words(`${known.present.length} of ${all} fields are known.`),
      ...(known.missing.length === 0 ? [] : [text(` Missing: ${known.missing.join(", ")}.`)]),
    ),
    paragraph(
      emphasis(words("Intended use, limits and risks are not in the record; who publishes the model writes them.")),
    ),
  ];
}

function facts(rows: readonly [string, PhrasingContent[]][]): RootContent {
  return table(
    ["what", "value"],
    rows.map(([name, value]) => [[text(name, 200)], value]),
  );
}

function more(count: number): RootContent[] {
  return count <= mostRows ? [] : [paragraph(words(`${plural(count - mostRows, "more row")} in the record.`))];
}

function optional<Value>(
  name: string,
  value: Value | undefined,
  shown: (value: Value) => PhrasingContent[],
): [string, PhrasingContent[]][] {
  return value === undefined ? [] : [[name, shown(value)]];
}
