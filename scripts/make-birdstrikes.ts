// Writes examples/birdstrikes/data/: 10,000 real bird strikes, one file a year, and the airports they name.
// Source: birdstrikes.csv of the npm package vega-datasets (U.S. Government data set, 1990 to 2002).
// The same package gives the same bytes; `node scripts/make-birdstrikes.ts` after a change of version, then look at the diff.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const version = "3.2.1";
const sourceDigest = "45777edf69984b37599e73dbfb34dbc976055243547407214261a4fcb9466462";
const dataFolder = join(import.meta.dirname, "..", "examples", "birdstrikes", "data");

const source = readSource();
// No cell of this file is quoted (checked), so that a record is a line and a cell what stands between two commas.
if (source.includes('"')) throw new Error("birdstrikes.csv has quoted cells: splitting it by lines would break them.");
// The source ends its lines with CRLF and its last line with nothing; a repository holds LF.
const [header, ...records] = source.trimEnd().split(/\r?\n/);
if (header === undefined) throw new Error("birdstrikes.csv is empty.");
const dateIndex = header.split(",").indexOf("Flight Date");
const airportIndex = header.split(",").indexOf("Airport Name");
const stateIndex = header.split(",").indexOf("Origin State");

rmSync(dataFolder, { recursive: true, force: true });
mkdirSync(dataFolder, { recursive: true });

const byYear = Map.groupBy(records, (record) => cell(record, dateIndex).slice(0, 4));
for (const [year, lines] of byYear) writeLines(`strikes-${year}.csv`, header, lines);

const airports = new Set(records.map((record) => `${cell(record, airportIndex)},${cell(record, stateIndex)}`));
writeLines("airports.csv", "name,state", [...airports].sort());

console.log(`${records.length} strikes in ${byYear.size} files, ${airports.size} airports.`);

function readSource(): string {
  const temporary = mkdtempSync(join(tmpdir(), "birdstrikes-"));
  try {
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    execFileSync(npm, ["pack", "--silent", `vega-datasets@${version}`], { cwd: temporary });
    const archive = readdirSync(temporary).find((name) => name.endsWith(".tgz"));
    if (archive === undefined) throw new Error("npm pack wrote no archive.");
    execFileSync("tar", ["-xzf", archive, "package/data/birdstrikes.csv"], { cwd: temporary });
    const bytes = readFileSync(join(temporary, "package", "data", "birdstrikes.csv"));
    const digest = createHash("sha256").update(bytes).digest("hex");
    if (digest !== sourceDigest) throw new Error(`birdstrikes.csv has sha256 ${digest}, expected ${sourceDigest}.`);
    return bytes.toString("utf8");
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function cell(record: string, index: number): string {
  const text = record.split(",")[index];
  if (text === undefined) throw new Error(`A record has no cell ${index + 1}: ${record}`);
  return text;
}

function writeLines(name: string, head: string, lines: readonly string[]): void {
  writeFileSync(join(dataFolder, name), `${[head, ...lines].join("\n")}\n`);
}
