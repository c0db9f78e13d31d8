import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { TableProfile } from "@gatewright/tables/profile/profile.ts";
import { declarationOf, openLocalTable } from "../local-tables.ts";
import type { Terminal } from "../terminal.ts";

/** What the readers of tables need; the engine is opened once for all of them. */
export interface TableReader {
  engine: Engine;
  host: EvaluateHost;
  terminal: Terminal;
  /** Absolute: the folder that paths are relative to. */
  root: string;
}

export type ReadTable = { profile: TableProfile; delimiter: string | undefined } | { unreadable: string };

/** What stands between fields where it is no comma: a semicolon where the comma is the decimal point. */
const otherDelimiters = [";", "\t", "|"];

/** The profile of a table, or in one sentence why there is none. The delimiter is its format's. */
export async function readTable(reader: TableReader, folder: string, path: string): Promise<ReadTable> {
  return await readDelimited(reader, folder, path, undefined);
}

/** The same for data, whose contract can say another delimiter: that under which a header of one column has several. */
export async function readDataTable(reader: TableReader, folder: string, path: string): Promise<ReadTable> {
  const read = await readDelimited(reader, folder, path, undefined);
  if (!("unreadable" in read) || !/another delimiter/.test(read.unreadable)) return read;
  for (const delimiter of otherDelimiters) {
    const other = await readDelimited(reader, folder, path, delimiter);
    if ("profile" in other && other.profile.columns.length > 1) return other;
  }
  return read;
}

async function readDelimited(
  { engine, host, terminal, root }: TableReader,
  folder: string,
  path: string,
  delimiter: string | undefined,
): Promise<ReadTable> {
  const { profileTable } = await import("@gatewright/tables/profile/profile.ts");
  try {
    const declaration = declarationOf([path]);
    const dialect = delimiter === undefined ? declaration.dialect : { delimiter };
    const table = await openLocalTable({ ...declaration, dialect }, engine, host, {
      ...terminal,
      workingDirectory: join(root, folder),
    });
    const [fault] = table.faults;
    if (fault !== undefined) return { unreadable: fault.message };
    const [difference] = table.schemaDifferences;
    if (difference !== undefined) return { unreadable: `${difference.message} (${difference.path})` };
    return { profile: await profileTable(engine, table), delimiter };
  } catch (error) {
    if (error instanceof UserError) return { unreadable: error.message };
    throw error;
  }
}
