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

export type ReadTable = { profile: TableProfile } | { unreadable: string };

/** The profile of a table, or in one sentence why there is none. */
export async function readTable(reader: TableReader, folder: string, paths: readonly string[]): Promise<ReadTable> {
  const { engine, host, terminal, root } = reader;
  const { profileTable } = await import("@gatewright/tables/profile/profile.ts");
  try {
    const table = await openLocalTable(declarationOf(paths), engine, host, {
      ...terminal,
      workingDirectory: join(root, folder),
    });
    const [fault] = table.faults;
    if (fault !== undefined) return { unreadable: fault.message };
    const [difference] = table.schemaDifferences;
    if (difference !== undefined) return { unreadable: `${difference.message} (${difference.path})` };
    return { profile: await profileTable(engine, table) };
  } catch (error) {
    if (error instanceof UserError) return { unreadable: error.message };
    throw error;
  }
}
