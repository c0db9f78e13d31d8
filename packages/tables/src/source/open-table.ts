import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import type { Engine } from "../engine/engine.ts";
import { reservedPrefix } from "../plan/identifiers.ts";
import { openCsvTable } from "./csv-table.ts";
import { openJsonTable } from "./json-table.ts";
import { openParquetTable } from "./parquet-table.ts";
import { type ResolvedFile, resolveFiles } from "./resolve-files.ts";
import type { Table, TableDeclaration, TableFormat } from "./table.ts";

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
  const table = await openFormat(files, format, declaration, context);
  const reserved = table.columns.find(({ name }) => name.toLowerCase().startsWith(reservedPrefix));
  if (reserved === undefined) return table;
  throw evidenceError(`The data has a column ${JSON.stringify(reserved.name)}.`, {
    ...(files[0] === undefined ? {} : { location: { path: files[0].path } }),
    hint: `Rename it: names that begin with ${reservedPrefix} are those of the checks' own columns.`,
  });
}

function openFormat(
  files: readonly ResolvedFile[],
  format: TableFormat,
  declaration: TableDeclaration,
  context: OpenTableContext,
): Promise<Table> {
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
