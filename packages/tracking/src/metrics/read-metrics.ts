import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { evidenceError, type UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Metric, Series, SourceFile } from "@gatewright/shared/ledger/record.ts";
import { type LocatedEvidence, locateEvidence, readEvidenceText } from "../evidence-file.ts";
import type { ReadContext } from "../read-context.ts";
import { readJson } from "../values/json-values.ts";
import { shortLine } from "../values/record-text.ts";
import { isMapping, kindOf, type Tree } from "../values/value-tree.ts";
import { readYaml } from "../values/yaml-values.ts";
import { type Collected, maxSeries, nothingCollected } from "./collected.ts";
import { readDelimited } from "./delimited-rows.ts";
import { collectRows } from "./metric-rows.ts";
import { collectTree, rowsOf } from "./metric-tree.ts";
import { collectTestResults } from "./test-results.ts";

const maxBytes = 32 * 1024 * 1024;

export interface ReadMetrics {
  metrics: Metric[];
  series: Series[];
  sources: SourceFile[];
  /** Sentences about what stands in the files and is no measurement. */
  notes: string[];
}

/**
 * Measurements of a run. Which form a file has is told by its content, and by its name only where the content leaves it open: JSON
 * (also Python's, with bare NaN), JSON Lines, YAML, delimited text (Keras, Lightning), JUnit's XML, a DVCLive or Lightning folder.
 * @throws UserError (`evidence`) for a file that cannot be read, has another form, or holds no number
 */
export async function readMetrics(paths: readonly string[], context: ReadContext): Promise<ReadMetrics> {
  const result: ReadMetrics = { metrics: [], series: [], sources: [], notes: [] };
  const files = new Map<string, NamedFile>();
  for (const path of paths) {
    const located = await locateEvidence(path, context);
    const found =
      located.kind === "directory" ? await filesOfDirectory(located) : [{ path: located.path, name: undefined }];
    for (const file of found) files.set(file.path, file);
  }
  for (const file of files.values()) {
    const { text, source } = await readEvidenceText(file.path, context, { maxBytes });
    const collected = nothingCollected();
    collect(text, source.path, file.name, collected);
    if (collected.metrics.length + collected.series.length === 0) throw noNumber(source.path, collected);
    result.sources.push(source);
    result.metrics.push(...collected.metrics);
    result.series.push(...collected.series);
    result.notes.push(...collected.notes, ...notNumbersNote(source.path, collected.notNumbers));
  }
  return result;
}

interface NamedFile {
  path: string;
  /** Of the curve that the file holds, where its path says it. */
  name: string | undefined;
}

type Form = "test results" | "JSON Lines" | "JSON" | "delimited" | "YAML";

function formOf(text: string, path: string): Form {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const first = text.trimStart()[0];
  if (first === "<") return "test results";
  if (extension === "yaml" || extension === "yml") return "YAML";
  if (extension === "jsonl" || extension === "ndjson" || isJsonLines(text)) return "JSON Lines";
  if (extension === "json" || first === "{" || first === "[") return "JSON";
  if (extension === "csv" || extension === "tsv" || extension === "tab" || looksDelimited(text)) return "delimited";
  if (/^\s*(?:---\s+)?[\w"'./ -]{1,200}:(?:\s|$)/.test(text)) return "YAML";
  throw unknownForm(path);
}

function collect(text: string, path: string, name: string | undefined, to: Collected): void {
  switch (formOf(text, path)) {
    case "test results":
      collectTestResults(text, path, to);
      break;
    case "JSON Lines":
      collectJsonLines(text, path, to);
      break;
    case "JSON":
      collectTree(refuseLeaf(readJson(text, path), path), path, "", to);
      break;
    case "YAML":
      collectTree(refuseLeaf(readYaml(text, path, "metrics file"), path), path, "", to);
      break;
    case "delimited": {
      const rows = readDelimited(text, path);
      const columns = rows.columns.map((column) => ({ ...column, name: curveName(column.name, name) }));
      collectRows({ ...rows, columns }, path, "", to);
    }
  }
}

/** In DVCLive's `plots/metrics/train/loss.tsv` the column is `loss`, the curve `train.loss`, as in its `metrics.json`. */
function curveName(column: string, file: string | undefined): string {
  return file !== undefined && column === file.split(".").at(-1) ? file : column;
}

/** Two lines that are a mapping each. JSON that is written over several lines has no whole one in its first. */
function isJsonLines(text: string): boolean {
  return /^\s*\{[^\n]*\}[ \t]*\r?\n\s*\{/.test(text.slice(0, 1 << 20));
}

function looksDelimited(text: string): boolean {
  const [header = "", row] = text.split(/\r?\n/, 2);
  const count = (line: string): number => line.split(/[,;\t|]/).length;
  return row !== undefined && count(header) > 1 && count(header) === count(row) && !/:\s/.test(header);
}

function collectJsonLines(text: string, path: string, to: Collected): void {
  const mappings: Map<string, Tree>[] = [];
  const lines: number[] = [];
  text.split("\n").forEach((content, index) => {
    if (content.trim() === "") return;
    const line = index + 1;
    const tree = readJson(content, path, line);
    if (!isMapping(tree)) {
      throw evidenceError(
        `${path}:${line}: the line holds ${kindOf(tree)}; expected a mapping, as in every line of JSON Lines.`,
        {
          location: { path, line },
        },
      );
    }
    mappings.push(tree);
    lines.push(line);
  });
  collectRows(rowsOf(mappings, lines), path, "", to);
}

function refuseLeaf(tree: Tree, path: string): Tree {
  if (isMapping(tree) || (Array.isArray(tree) && tree.length > 0 && tree.every(isMapping))) return tree;
  throw evidenceError(
    `${path} holds ${kindOf(tree)}; expected a mapping of names to numbers, or a list of such mappings.`,
    {
      location: { path },
      hint: 'Write names, for example {"accuracy": 0.93}.',
    },
  );
}

/** What a DVCLive folder or Lightning's CSV logger holds. */
async function filesOfDirectory({ path, absolutePath }: LocatedEvidence): Promise<NamedFile[]> {
  const below = (name: string): string => (path === "." ? name : `${path}/${name}`);
  const files: NamedFile[] = ["metrics.json", "metrics.csv"]
    .filter((name) => existsSync(join(absolutePath, name)))
    .map((name) => ({ path: below(name), name: undefined }));
  for (const name of await curvesBelow(join(absolutePath, "plots", "metrics"), "")) {
    files.push({ path: below(`plots/metrics/${name}`), name: name.replace(/\.tsv$/, "").replaceAll("/", ".") });
    if (files.length > maxSeries)
      throw evidenceError(`${path} holds more than ${maxSeries} curves.`, { location: { path } });
  }
  if (files.length > 0) return files;
  throw evidenceError(`The directory ${path} holds no metrics.`, {
    location: { path },
    hint: "Of a directory DVCLive's metrics.json and plots/metrics/*.tsv and Lightning's metrics.csv are read: name the file itself.",
  });
}

async function curvesBelow(directory: string, under: string): Promise<string[]> {
  if (!existsSync(join(directory, under))) return [];
  const found: string[] = [];
  for (const entry of await readdir(join(directory, under), { withFileTypes: true })) {
    const name = under === "" ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await curvesBelow(directory, name)));
    else if (entry.name.endsWith(".tsv")) found.push(name);
  }
  return found.sort();
}

function notNumbersNote(path: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const shown = names
    .slice(0, 5)
    .map((name) => shortLine(name, 80))
    .join(", ");
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return [
    `${path}: ${shown}${more} ${names.length === 1 ? "is no number, so it is no metric" : "are no numbers, so they are no metrics"}.`,
  ];
}

function noNumber(path: string, { notNumbers }: Collected): UserError {
  const found =
    notNumbers.length === 0
      ? ""
      : ` It holds ${notNumbers
          .slice(0, 5)
          .map((name) => shortLine(name, 80))
          .join(", ")}, none of them a number.`;
  return evidenceError(`${path} holds no metric.${found}`, {
    location: { path },
    hint: 'Write names and numbers, for example {"accuracy": 0.93}.',
  });
}

function unknownForm(path: string): UserError {
  return evidenceError(`${path} has no form of metrics that is known.`, {
    location: { path },
    hint: "Expected JSON, JSON Lines, YAML, comma or tab separated text with a header, JUnit's XML, or a DVCLive folder.",
  });
}
