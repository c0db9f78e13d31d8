import { join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import { enginePath } from "../engine/engine-path.ts";
import { quoteIdentifier, quoteLiteral } from "../plan/identifiers.ts";
import type { TextTableContext } from "./csv-table.ts";
import { scanForEngine } from "./engine-copy.ts";
import { columnsOfFile, columnsOfTable, nameDifferences } from "./file-columns.ts";
import { JsonLineScanner } from "./json-lines.ts";
import { topLevelMembers } from "./json-members.ts";
import { groupNeighbours } from "./neighbours.ts";
import type { RecordWriter } from "./record-writer.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import { addFault, type FaultList } from "./structure-faults.ts";
import type { PhysicalColumn, Table } from "./table.ts";
import { readTextInput } from "./text-input.ts";

interface JsonFile {
  file: ResolvedFile;
  rows: number;
  digest: Promise<string>;
  bytes: number;
  /** Keys of its lines, in the order in which they come up. */
  names: string[];
  enginePath: string;
}

/** More keys than this are data used as keys. */
const mostColumns = 5_000;

/** Opens a JSON Lines table: each line is checked, the union of the keys are the columns, nested values stay JSON. */
export async function openJsonTable(files: readonly ResolvedFile[], context: TextTableContext): Promise<Table> {
  const faults: FaultList = { faults: [], count: 0 };
  const read: JsonFile[] = [];
  for (const [index, file] of files.entries()) {
    const copyPath = join(context.temporaryDirectory, `records-${process.hrtime.bigint()}-${index}.jsonl`);
    read.push(await readJsonFile(file, copyPath, faults, context.signal));
  }
  const { names: keys, partitionKeys } = columnsOfTable(read);
  const columns: PhysicalColumn[] = [
    ...keys.map((name) => ({ name, physicalType: "json", sql: quoteIdentifier(name) })),
    ...partitionKeys.map((name) => ({ name, physicalType: "text", sql: quoteIdentifier(name) })),
  ];
  return {
    format: "jsonl",
    files: read.map((file) => ({
      path: file.file.path,
      absolutePath: file.file.absolutePath,
      bytes: file.bytes,
      digest: file.digest,
      rows: file.rows,
      columns: columnsOfFile(file),
    })),
    columns,
    rows: read.reduce((sum, file) => sum + file.rows, 0),
    faults: faults.faults,
    faultCount: faults.count,
    // Lines of one file may differ in their keys, an absent key being a null. One that no line of a file has is another
    // matter: it may have another name there. A file without lines has no keys to compare.
    schemaDifferences: nameDifferences(read.filter(({ rows }) => rows > 0)),
    relation: relationOf(read, keys, partitionKeys),
    enginePaths: read.map((file) => file.enginePath),
    locate: (cells) => locateJsonCells(cells, read, context.signal),
  };
}

async function readJsonFile(
  file: ResolvedFile,
  copyPath: string,
  faults: FaultList,
  signal: AbortSignal,
): Promise<JsonFile> {
  const { scan, digest, copied } = await scanForEngine({
    file,
    faults,
    copyPath,
    surelyCopied: file.compression !== undefined,
    scan: (copy, list) => scanJsonRecords(file, copy, list, signal),
    readable: ({ input }) => input.asItIs,
  });
  return {
    file,
    rows: scan.rows,
    names: [...scan.keys],
    digest,
    bytes: scan.input.bytes,
    enginePath: copied ? copyPath : file.absolutePath,
  };
}

async function scanJsonRecords(
  file: ResolvedFile,
  copy: RecordWriter | undefined,
  faults: FaultList,
  signal: AbortSignal,
) {
  const keys = new Set<string>();
  let rows = 0;
  const scanner = new JsonLineScanner({
    record(value, _text, bytes) {
      rows += 1;
      for (const key of Object.keys(value)) keys.add(key);
      if (keys.size > mostColumns) {
        throw evidenceError(`${file.path} has more than ${mostColumns.toLocaleString("en-US")} different keys.`, {
          location: { path: file.path },
          hint: "Keys are the columns of the table; put what varies from line to line into values.",
        });
      }
      copy?.write(bytes, 0, bytes.length);
    },
    fault(kind, message, line, column) {
      addFault(faults, () => ({ kind, message, location: { path: file.path, line, column } }));
    },
  });
  let any = false;
  const input = await readTextInput(file, "utf-8", signal, async (chunk) => {
    any = true;
    scanner.push(chunk);
    await copy?.drain();
    return true;
  });
  scanner.end();
  await copy?.end();
  if (!any) {
    throw evidenceError(`${file.path} is empty.`, {
      location: { path: file.path },
      hint: "Was it written or fetched completely?",
    });
  }
  return { rows, keys, input };
}

function relationOf(files: readonly JsonFile[], keys: readonly string[], partitionKeys: readonly string[]): string {
  const columns = keys.map((key) => `${quoteLiteral(key)}: 'JSON'`).join(", ");
  const parts: string[] = [];
  for (const group of groupNeighbours(files, ({ file }) => file.partitions)) {
    const [first] = group;
    const source = sourceOf(group, keys, columns);
    const constants = partitionKeys.map((key) => {
      const value = first?.file.partitions.find((partition) => partition.key === key)?.value ?? null;
      return `, ${value === null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${quoteIdentifier(key)}`;
    });
    parts.push(constants.length === 0 ? source : `(SELECT *${constants.join("")} FROM ${source})`);
  }
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : `(${parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL ")})`;
}

function sourceOf(files: readonly JsonFile[], keys: readonly string[], columns: string): string {
  const paths = `[${files.map((file) => quoteLiteral(enginePath(file.enginePath))).join(", ")}]`;
  // Without the word a directory named `key=value` takes the place of the column of that name.
  const options = "format = 'newline_delimited', hive_partitioning = false";
  // Objects without a key, or no line at all: the engine wants at least one column.
  if (keys.length === 0) return `(SELECT NULL::JSON AS "(no key)" FROM read_json_objects(${paths}, ${options}))`;
  return `read_json(${paths}, ${options}, auto_detect = false, maximum_object_size = 2000016, columns = {${columns}})`;
}

async function locateJsonCells(
  cells: readonly { row: number; column?: string }[],
  files: readonly JsonFile[],
  signal: AbortSignal,
): Promise<Location[]> {
  const places = new Map<number, Map<string | undefined, Location>>();
  for (const cell of cells) {
    const columns = places.get(cell.row) ?? new Map<string | undefined, Location>();
    columns.set(cell.column, { path: "" });
    places.set(cell.row, columns);
  }
  const last = Math.max(0, ...places.keys());
  let row = 0;
  for (const { file, rows } of files) {
    if (row >= last) break;
    const end = row + rows;
    const scanner = new JsonLineScanner({
      record(_value, text, _bytes, line) {
        row += 1;
        const columns = places.get(row);
        if (columns === undefined) return;
        const members = topLevelMembers(text);
        for (const column of columns.keys()) {
          const member = members.find(({ key }) => key === column);
          const inside = member === undefined ? {} : { column: member.valueStart + 1, endColumn: member.valueEnd + 1 };
          columns.set(column, { path: file.path, line, ...inside });
        }
      },
      fault() {
        // Faulty lines have no row number.
      },
    });
    await readTextInput(file, "utf-8", signal, (chunk) => {
      scanner.push(chunk);
      return row < last;
    });
    if (row < last) scanner.end();
    row = Math.max(row, Math.min(end, last));
  }
  return cells.map((cell) => {
    const place = places.get(cell.row)?.get(cell.column);
    if (place === undefined || place.path === "") throw new Error(`Row ${cell.row} was not found again.`);
    return place;
  });
}
