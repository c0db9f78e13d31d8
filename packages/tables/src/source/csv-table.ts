import { join } from "node:path";
import { quoteIdentifier, quoteLiteral } from "../plan/identifiers.ts";
import { completeDialect, readCsvSql } from "./csv-dialect.ts";
import { type CsvFile, readCsvFile } from "./csv-file.ts";
import { locateCsvCells } from "./csv-locate.ts";
import { groupNeighbours } from "./neighbours.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import type { FaultList } from "./structure-faults.ts";
import type { CsvDialect, PhysicalColumn, SchemaDifference, Table, TableDeclaration } from "./table.ts";

export interface TextTableContext {
  temporaryDirectory: string;
  signal: AbortSignal;
}

/** Opens a CSV or TSV table: every file's structure is checked, then the engine reads their columns as text. */
export async function openCsvTable(
  files: readonly ResolvedFile[],
  format: "csv" | "tsv",
  declaration: TableDeclaration,
  context: TextTableContext,
): Promise<Table> {
  const dialect = completeDialect(format, declaration.dialect);
  const faults: FaultList = { faults: [], count: 0 };
  const read: CsvFile[] = [];
  for (const [index, file] of files.entries()) {
    read.push(
      await readCsvFile(file, {
        dialect,
        columnNames: declaration.columnNames,
        faults,
        copyPath: join(context.temporaryDirectory, `records-${process.hrtime.bigint()}-${index}.csv`),
        signal: context.signal,
      }),
    );
  }
  const names = columnsOf(read);
  const columns: PhysicalColumn[] = names.map((name, index) => ({ name, physicalType: "text", sql: `"c${index}"` }));
  return {
    format,
    files: read.map(({ file, bytes, digest, rows }) => ({
      path: file.path,
      absolutePath: file.absolutePath,
      bytes,
      digest,
      rows,
    })),
    columns,
    rows: read.reduce((sum, file) => sum + file.rows, 0),
    faults: faults.faults,
    faultCount: faults.count,
    schemaDifferences: schemaDifferences(read),
    relation: relationOf(read, names, dialect),
    enginePaths: read.map((file) => file.engine.path),
    locate: (cells) => locateCsvCells(cells, read, dialect, context.signal),
  };
}

/** The first file's columns, then what only later files have, then partition keys. */
function columnsOf(files: readonly CsvFile[]): string[] {
  const names = new Set(files.flatMap((file) => file.names));
  for (const { file } of files) for (const { key } of file.partitions) names.add(key);
  return [...names];
}

/** Columns are matched by name: what the first file has and another lacks, or the other way round. */
function schemaDifferences(files: readonly CsvFile[]): SchemaDifference[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  return others.flatMap(({ file, names }) => {
    const missing = first.names.filter((name) => !names.includes(name));
    const extra = names.filter((name) => !first.names.includes(name));
    const differences: SchemaDifference[] = [];
    const { path } = file;
    if (missing.length > 0) {
      differences.push({ path, columns: missing, message: `${listed(missing)} of ${first.file.path} not there` });
    }
    if (extra.length > 0) {
      differences.push({ path, columns: extra, message: `${listed(extra)} not in ${first.file.path}` });
    }
    return differences;
  });
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => JSON.stringify(name));
  const more = names.length > 5 ? ` and ${names.length - 5} more` : "";
  return `${names.length === 1 ? "column" : "columns"} ${shown.join(", ")}${more}`;
}

/** Neighbouring files that are read in the same way share one call: thousands of files stay a short statement. */
function relationOf(files: readonly CsvFile[], names: readonly string[], dialect: CsvDialect): string {
  const groups = groupNeighbours(files, (file) => [file.names, file.engine.header, file.file.partitions]);
  const parts = groups.map(([first, ...more]) => {
    if (first === undefined) return "";
    const source = readCsvSql(
      [first, ...more].map((file) => file.engine.path),
      first.names.map((name) => `c${names.indexOf(name)}`),
      dialect,
      first.engine.header,
    );
    const partitions = new Map(first.file.partitions.map(({ key, value }) => [key, value]));
    const select = names.map((name, index) => {
      const column = quoteIdentifier(`c${index}`);
      if (first.names.includes(name)) return column;
      const value = partitions.get(name);
      return `${value === undefined || value === null ? "NULL" : quoteLiteral(value)}::VARCHAR AS ${column}`;
    });
    return groups.length === 1 && select.every((column) => !column.includes(" "))
      ? source
      : `SELECT ${select.join(", ")} FROM ${source}`;
  });
  const [only] = parts;
  return parts.length === 1 && only?.startsWith("read_csv") ? only : `(${parts.join(" UNION ALL ")})`;
}
