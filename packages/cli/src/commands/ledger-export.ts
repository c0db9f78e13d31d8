import { copyFile, readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { configurationError } from "@gatewright/shared/errors/user-error.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { Command, ExitCode } from "../command.ts";
import type { Arguments } from "../command-line.ts";
import type { PlacedRecord } from "../flat-records.ts";
import { withLocalHost } from "../local-host.ts";
import { openLocalEngine } from "../local-tables.ts";
import { cannotWrite } from "../output-directory.ts";
import type { Terminal } from "../terminal.ts";
import { linesOf, whichRecords } from "./ledger-log.ts";
import { placeOptions, withLedger } from "./ledger-place.ts";

const formats = ["jsonl", "csv", "parquet"] as const;
type Format = (typeof formats)[number];

/** Enough for one round trip to be worth it, few enough for memory: a record may have 1 MB. */
const recordsAtOnce = 500;

/** `gatewright ledger export`: all records, for other tools. */
export const exportCommand: Command = {
  name: "ledger export",
  summary: "Writes the records for other tools: JSON Lines, CSV, Parquet.",
  description:
    "Writes records, model after model, oldest first. JSON Lines has the records as they are stored, each line's SHA-256\nthe record's id. CSV and Parquet have a row a record, with a column a parameter and a metric, and no curves.",
  operands: undefined,
  options: {
    ...whichRecords,
    format: { value: "FORMAT", choices: formats, description: "By the ending of --out when not given, else jsonl." },
    out: { value: "FILE", description: "Where it is written; standard output when not given." },
    ...placeOptions,
  },
  examples: [
    ["gatewright ledger export > ledger.jsonl", "everything; `gatewright ledger append` reads it"],
    ["gatewright ledger export --kind run --out runs.parquet", "all runs as a table"],
  ],
  run: async (given, terminal) => {
    const out = given.text("out");
    const format = formatOf(given, out);
    if (format === "parquet" && out === undefined) {
      throw configurationError("Parquet cannot be written to standard output.", { hint: "Name a file with --out." });
    }
    return await withLedger(given, terminal, async (ledger): Promise<ExitCode> => {
      const records = await recordsOf(ledger, given);
      if (format === "jsonl") await writeText(await jsonLines(records), out, terminal);
      else await exportTable(records, format, out, terminal);
      if (out !== undefined) terminal.note(`Wrote ${records.length} records to ${out}.\n`);
      return 0;
    });
  },
};

function formatOf(given: Arguments, out: string | undefined): Format {
  const word = given.text("format") ?? (out === undefined ? "jsonl" : formatOfEnding(out));
  const format = formats.find((one) => one === word);
  if (format === undefined) throw new Error(`--format ${word} passed its check.`);
  return format;
}

/** A spreadsheet's ending on JSON Lines would be a file that no program opens. */
function formatOfEnding(out: string): Format {
  const format = formats.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (format !== undefined) return format;
  if (["", ".json", ".ndjson", ".txt"].includes(extname(out).toLowerCase())) return "jsonl";
  throw configurationError(`The ending of ${out} names no form that the ledger is written in.`, {
    hint: `Use one of ${formats.map((one) => `.${one}`).join(", ")}, or say which form it is with --format.`,
  });
}

async function recordsOf(ledger: Ledger, given: Arguments): Promise<PlacedRecord[]> {
  const lines = await linesOf(ledger, given);
  const placed: PlacedRecord[] = [];
  for (let from = 0; from < lines.length; from += recordsAtOnce) {
    const some = lines.slice(from, from + recordsAtOnce);
    const records = await ledger.readAll(some.map(({ record }) => record));
    for (const { record: id, number } of some) {
      const record = records.get(id);
      if (record !== undefined) placed.push({ id, number, record });
    }
  }
  return placed;
}

async function jsonLines(records: readonly PlacedRecord[]): Promise<string> {
  const { canonicalJson } = await import("@gatewright/shared/ledger/canonical-json.ts");
  return records.map(({ record }) => `${canonicalJson(record)}\n`).join("");
}

async function writeText(text: string, out: string | undefined, terminal: Terminal): Promise<void> {
  if (out === undefined) {
    terminal.out(text);
    return;
  }
  await writeFile(resolve(terminal.workingDirectory, out), text).catch((error: unknown) => {
    throw cannotWrite(out, error);
  });
}

/** The engine writes beside its other temporary files; only what is whole gets to its place. */
async function exportTable(
  records: readonly PlacedRecord[],
  format: "csv" | "parquet",
  out: string | undefined,
  terminal: Terminal,
): Promise<void> {
  const { flatColumns } = await import("../flat-records.ts");
  const { quoteIdentifier, quoteLiteral } = await import("@gatewright/tables/plan/identifiers.ts");
  const columns = flatColumns(records);
  await withLocalHost(terminal, async (host) => {
    const source = join(host.temporaryDirectory, "records.jsonl");
    const target = join(host.temporaryDirectory, `records.${format}`);
    const rows = records.map((_, row) => JSON.stringify(columns.map(({ values }) => values[row])));
    await writeFile(source, rows.map((row) => `{"row":${row}}\n`).join(""));
    const engine = await openLocalEngine(host);
    try {
      const selected = columns.map(
        ({ name, type }, at) => `CAST("row"[${at + 1}] AS ${type}) AS ${quoteIdentifier(name)}`,
      );
      const read = `read_json(${quoteLiteral(source)}, format = 'newline_delimited', columns = {"row": 'VARCHAR[]'}, maximum_object_size = 67108864)`;
      const options = format === "csv" ? "FORMAT csv, HEADER" : "FORMAT parquet, COMPRESSION zstd";
      await engine.query(`COPY (SELECT ${selected.join(", ")} FROM ${read}) TO ${quoteLiteral(target)} (${options})`);
    } finally {
      engine.close();
    }
    if (out === undefined) {
      terminal.out(await readFile(target, "utf8"));
      return;
    }
    await copyFile(target, resolve(terminal.workingDirectory, out)).catch((error: unknown) => {
      throw cannotWrite(out, error);
    });
  });
}
