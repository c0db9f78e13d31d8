import { stat } from "node:fs/promises";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import type { Engine } from "@gatewright/tables/engine/engine.ts";

export interface TableCounter {
  /** Rows and columns of files (absolute paths) that are one table; undefined for everything that is none. */
  count(files: string[]): Promise<{ rows: number; columns: number } | undefined>;
  /** Undefined when the engine was never opened. */
  version(): string | undefined;
  close(): void;
}

const tables = /\.(?:csv|tsv|jsonl|ndjson|parquet)(?:\.gz|\.zst)?$/i;
const withItsOwnCount = /\.parquet$/i;
/** Text is read from end to end to count it, which takes seconds a gigabyte. */
const mostTextBytes = 1024 ** 3;

/** Opens the engine for the first table; where there is no engine, nothing is counted and the log says why. */
export function tableCounter({
  workingDirectory,
  host,
}: {
  workingDirectory: string;
  host: EvaluateHost;
}): TableCounter {
  let opening: Promise<Engine | undefined> | undefined;
  let engine: Engine | undefined;
  const open = async (): Promise<Engine | undefined> => {
    const { openEngine } = await import("@gatewright/tables/engine/engine.ts");
    engine = await openEngine(host).catch(noEngine);
    return engine;
  };
  const noEngine = (error: unknown): undefined => {
    if (!(error instanceof UserError)) throw error;
    host.log.warning(`Rows of the data were not counted: ${error.message}`);
    return undefined;
  };
  return {
    count: async (files) => {
      if (files.length === 0 || !files.every((file) => tables.test(file))) return undefined;
      if ((await textBytes(files)) > mostTextBytes) return undefined;
      opening ??= open();
      const opened = await opening;
      if (opened === undefined) return undefined;
      const { openTable } = await import("@gatewright/tables/source/open-table.ts");
      const declaration = {
        paths: files,
        root: workingDirectory,
        format: undefined,
        dialect: {},
        hivePartitions: false,
      };
      const { temporaryDirectory, signal } = host;
      try {
        const table = await openTable(declaration, { engine: opened, temporaryDirectory, signal });
        // What the dialect does not fit has no number of rows that could be trusted.
        return table.faults.length > 0 ? undefined : { rows: table.rows, columns: table.columns.length };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        host.log.info(`Rows were not counted: ${error.message}`);
        return undefined;
      }
    },
    version: () => engine?.version,
    close: () => engine?.close(),
  };
}

async function textBytes(files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => !withItsOwnCount.test(file));
  const sizes = await Promise.all(texts.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
