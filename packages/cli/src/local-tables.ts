import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";
import type { Table, TableDeclaration } from "@gatewright/tables/source/table.ts";
import type { Terminal } from "./terminal.ts";

/** An engine on this machine. The caller closes it. */
export async function openLocalEngine(host: EvaluateHost): Promise<Engine> {
  const { openEngine } = await import("@gatewright/tables/engine/engine.ts");
  const { enginePath, toolCache, temporaryDirectory, memoryLimit, signal, log } = host;
  return await openEngine({ enginePath, toolCache, temporaryDirectory, memoryLimit, signal, log });
}

/** What the command line alone says about a table: where it is; the rest is the default of its format. */
export function declarationOf(paths: readonly string[]): Omit<TableDeclaration, "root"> {
  return { paths: [...paths], format: undefined, dialect: {}, hivePartitions: false };
}

/** Opens a table whose paths are relative to the current directory. */
export async function openLocalTable(
  declaration: Omit<TableDeclaration, "root">,
  engine: Engine,
  host: EvaluateHost,
  terminal: Terminal,
): Promise<Table> {
  const { openTable } = await import("@gatewright/tables/source/open-table.ts");
  const { temporaryDirectory, signal } = host;
  return await openTable({ ...declaration, root: terminal.workingDirectory }, { engine, temporaryDirectory, signal });
}
