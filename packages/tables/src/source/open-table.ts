import type { Engine } from "../engine/engine.ts";
import { openCsvTable } from "./csv-table.ts";
import { openJsonTable } from "./json-table.ts";
import { openParquetTable } from "./parquet-table.ts";
import { resolveFiles } from "./resolve-files.ts";
import type { Table, TableDeclaration } from "./table.ts";

export interface OpenTableContext {
  engine: Engine;
  /** Normalised copies go here. */
  temporaryDirectory: string;
  signal: AbortSignal;
}

/**
 * Finds a table's files, checks their structure and says how the engine reads them. Throws a UserError when a file is
 * missing, empty, unreadable or not what it is declared to be; faults of single records are told in the table.
 */
export async function openTable(declaration: TableDeclaration, context: OpenTableContext): Promise<Table> {
  const { files, format } = await resolveFiles(declaration);
  switch (format) {
    case "csv":
    case "tsv":
      return openCsvTable(files, format, declaration, context);
    case "jsonl":
      return openJsonTable(files, context);
    case "parquet":
      return openParquetTable(files, context);
  }
}
