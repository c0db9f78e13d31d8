import { open, stat } from "node:fs/promises";
import { digestFile } from "@gatewright/shared/digest/digest.ts";
import { evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Location } from "@gatewright/shared/report/finding.ts";
import type { Engine } from "../engine/engine.ts";
import { enginePath } from "../engine/engine-path.ts";
import { quoteIdentifier, quoteLiteral } from "../plan/identifiers.ts";
import { columnsOfFile, columnsOfTable, type FileColumns } from "./file-columns.ts";
import { groupNeighbours } from "./neighbours.ts";
import type { OpenTableContext } from "./open-table.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import type { PhysicalColumn, SchemaDifference, Table, TableFile } from "./table.ts";

interface ParquetFile extends FileColumns {
  columns: { name: string; type: string }[];
  table: TableFile;
}

/** Opens a Parquet table. Every file's schema is read and compared: the engine would fill what a file lacks with nulls. */
export async function openParquetTable(files: readonly ResolvedFile[], context: OpenTableContext): Promise<Table> {
  const read: ParquetFile[] = [];
  for (const file of files) {
    context.signal.throwIfAborted();
    read.push(await readParquetFile(file, context.engine));
  }
  const { partitionKeys } = columnsOfTable(read);
  const relation = relationOf(read, partitionKeys);
  const types = await context.engine.describe(`SELECT * FROM ${relation}`).catch((error: unknown) => {
    throw damaged(read.length === 1 ? (files[0]?.path ?? "") : "The files", error);
  });
  const isPartition = new Set(partitionKeys);
  const columns: PhysicalColumn[] = types.map(({ name, type }) => {
    return { name, physicalType: isPartition.has(name) ? "text" : type, sql: quoteIdentifier(name) };
  });
  return {
    format: "parquet",
    files: read.map((file) => file.table),
    columns,
    rows: read.reduce((sum, file) => sum + file.table.rows, 0),
    faults: [],
    faultCount: 0,
    schemaDifferences: schemaDifferences(read),
    relation,
    enginePaths: read.map(({ file }) => file.absolutePath),
    locate: (cells) => locateParquetCells(cells, read, context.engine),
  };
}

async function readParquetFile(file: ResolvedFile, engine: Engine): Promise<ParquetFile> {
  await refuseIncomplete(file);
  const literal = quoteLiteral(enginePath(file.absolutePath));
  try {
    const columns = await engine.describe(`SELECT * FROM read_parquet([${literal}], hive_partitioning = false)`);
    const [meta] = await engine.query(`SELECT num_rows FROM parquet_file_metadata(${literal})`);
    const { path, absolutePath } = file;
    const { size: bytes } = await stat(absolutePath);
    const digest = digestFile(absolutePath).then((whole) => whole.digest);
    // Whoever asks for the digest is told; nobody asks when the table cannot be opened after all.
    digest.catch(() => undefined);
    const names = columns.map(({ name }) => name);
    const rows = Number(meta?.["num_rows"] ?? 0);
    const table = { path, absolutePath, bytes, digest, rows, columns: columnsOfFile({ file, names }) };
    return { file, names, columns, table };
  } catch (error) {
    throw damaged(file.path, error);
  }
}

/** A Parquet file begins and ends with `PAR1`; what was cut off on the way lacks the end. */
async function refuseIncomplete(file: ResolvedFile): Promise<void> {
  const location = { path: file.path };
  const handle = await open(file.absolutePath).catch((error: Error) => {
    throw evidenceError(`${file.path} cannot be read: ${error.message}.`, { location, cause: error });
  });
  try {
    const { size } = await handle.stat();
    if (size === 0) {
      throw evidenceError(`${file.path} is empty.`, { location, hint: "Was it written or fetched completely?" });
    }
    const ends = Buffer.alloc(8);
    await handle.read(ends, 0, 4, 0);
    await handle.read(ends, 4, 4, Math.max(0, size - 4));
    const start = ends.toString("latin1", 0, 4);
    if (start !== "PAR1" && start !== "PARE") {
      throw evidenceError(`${file.path} is not a Parquet file: it does not begin like one.`, {
        location,
        hint: "State the right format (`data: {format: …}`) or name the right file. Is it a pointer of Git LFS or DVC?",
      });
    }
    if (ends.toString("latin1", 4) !== start || size < 12) {
      throw evidenceError(`${file.path} is truncated: it begins like a Parquet file, but its end is missing.`, {
        location,
        hint: `It has ${size.toLocaleString("en-US")} bytes; write or fetch it again.`,
      });
    }
  } finally {
    await handle.close();
  }
}

function damaged(path: string, error: unknown): unknown {
  const reason = error instanceof UserError && error.cause instanceof Error ? error.cause : error;
  if (!(reason instanceof Error)) return error;
  // Errors of the engine name the absolute path of the file: the reader knows it by the relative one.
  const message = (reason.message.split("\n", 1)[0] ?? "").slice(0, 300);
  return evidenceError(`${path} cannot be read as Parquet: ${message}`, {
    location: { path },
    hint: "The file is damaged or uses a feature that the engine does not know; write it again.",
    cause: reason,
  });
}

function schemaDifferences(files: readonly ParquetFile[]): SchemaDifference[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  const expected = typesOf(first);
  return others.flatMap((other) => {
    const found = typesOf(other);
    const differences: SchemaDifference[] = [];
    const differ = (name: string, how: string) => {
      differences.push({ path: other.file.path, columns: [name], message: `column ${JSON.stringify(name)} ${how}` });
    };
    for (const [name, type] of expected) {
      const here = found.get(name);
      if (here === undefined) differ(name, `of ${first.file.path} not there`);
      else if (here !== type) differ(name, `is ${here}, in ${first.file.path} ${type}`);
    }
    for (const name of found.keys()) {
      if (!expected.has(name)) differ(name, `not in ${first.file.path}`);
    }
    return differences;
  });
}

function typesOf({ file, columns }: ParquetFile): Map<string, string> {
  const partitions = file.partitions.map(({ key }): [string, string] => [key, "a directory's name"]);
  return new Map([...columns.map(({ name, type }): [string, string] => [name, type]), ...partitions]);
}

/** By name when schemas differ (told apart), by position of the one schema otherwise. */
function relationOf(files: readonly ParquetFile[], keys: readonly string[]): string {
  const same = schemaDifferences(files).length === 0;
  const read = (group: readonly ParquetFile[]) => {
    const paths = group.map(({ file }) => quoteLiteral(enginePath(file.absolutePath))).join(", ");
    return `read_parquet([${paths}], hive_partitioning = false${same ? "" : ", union_by_name = true"})`;
  };
  if (keys.length === 0) return read(files);
  const groups = groupNeighbours(files, ({ file }) => file.partitions);
  const parts = groups.map((group) => {
    const constants = keys.map((key) => {
      const value = group[0]?.file.partitions.find((partition) => partition.key === key)?.value ?? null;
      return `${value === null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${quoteIdentifier(key)}`;
    });
    return `SELECT *, ${constants.join(", ")} FROM ${read(group)}`;
  });
  return `(${parts.join(" UNION ALL BY NAME ")})`;
}

async function locateParquetCells(
  cells: readonly { row: number; column?: string }[],
  files: readonly ParquetFile[],
  engine: Engine,
): Promise<Location[]> {
  const groups = new Map<ParquetFile, { from: number; id: number }[]>();
  const locations: Location[] = [];
  for (const cell of cells) {
    let before = 0;
    const file = files.find(({ table }) => {
      if (cell.row <= before + table.rows) return true;
      before += table.rows;
      return false;
    });
    if (file === undefined || cell.row < 1)
      throw new Error(`Row ${cell.row} was not found; the table has ${before} rows.`);
    const rowGroups = groups.get(file) ?? (await rowGroupsOf(file, engine));
    groups.set(file, rowGroups);
    const row = cell.row - before;
    const rowGroup = rowGroups.findLast(({ from }) => from < row)?.id;
    locations.push({ path: file.file.path, row, ...(rowGroup === undefined ? {} : { rowGroup }) });
  }
  return locations;
}

/** First row (from 0) of each row group. */
async function rowGroupsOf({ file }: ParquetFile, engine: Engine): Promise<{ from: number; id: number }[]> {
  const rows = await engine.query(
    `SELECT row_group_id AS id, any_value(row_group_num_rows) AS rows FROM parquet_metadata(${quoteLiteral(enginePath(file.absolutePath))}) GROUP BY 1 ORDER BY 1`,
  );
  let from = 0;
  return rows.map((row) => {
    const group = { from, id: Number(row["id"]) };
    from += Number(row["rows"]);
    return group;
  });
}
