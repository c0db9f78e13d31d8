import { join } from "node:path";
import { quoteIdentifier, quoteLiteral } from "../plan/identifiers.ts";
import { completeDialect, readCsvSql } from "./csv-dialect.ts";
import { type CsvFile, readCsvFile } from "./csv-file.ts";
import { locateCsvCells } from "./csv-locate.ts";
import { columnsOfFile, columnsOfTable, nameDifferences } from "./file-columns.ts";
import { groupNeighbours } from "./neighbours.ts";
import type { ResolvedFile } from "./resolve-files.ts";
import type { FaultList } from "./structure-faults.ts";
import type { CsvDialect, PhysicalColumn, Table, TableDeclaration } from "./table.ts";

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
  const table = columnsOfTable(read);
  const names = [...table.names, ...table.partitionKeys];
  const columns: PhysicalColumn[] = names.map((name, index) => ({ name, physicalType: "text", sql: `"c${index}"` }));
  return {
    format,
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
    schemaDifferences: nameDifferences(read),
    relation: relationOf(read, names, dialect),
    enginePaths: read.map((file) => file.engine.path),
    locate: (cells) => locateCsvCells(cells, read, dialect, context.signal),
  };
}

/** Neighbouring files that are read in the same way share one call: thousands of files stay a short statement. */
function relationOf(files: readonly CsvFile[], names: readonly string[], dialect: CsvDialect): string {
  const groups = groupNeighbours(files, (file) => [file.names, file.engine.header, file.file.partitions]);
  const parts = groups.flatMap(([first, ...more]) => {
    if (first === undefined) return [];
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
    const asItIs = groups.length === 1 && names.every((name) => first.names.includes(name));
    return asItIs ? source : `(SELECT ${select.join(", ")} FROM ${source})`;
  });
  const [only] = parts;
  return parts.length === 1 && only !== undefined
    ? only
    : `(${parts.map((part) => `SELECT * FROM ${part}`).join(" UNION ALL ")})`;
}
