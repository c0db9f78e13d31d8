import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBResult } from "@duckdb/node-api";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { quoteLiteral } from "../plan/identifiers.ts";
import type { MeasureValue } from "../plan/scan-plan.ts";
import { engineError } from "./engine-errors.ts";
import { enginePath } from "./engine-path.ts";
import { plainValue } from "./engine-values.ts";
import { machineLimits } from "./limits.ts";
import { setNativePath } from "./native-path.ts";
import { preinstallHint } from "./npm-pack.ts";
import { type ResolveNative, resolveNative } from "./resolve-native.ts";
import { keepFirstCharacter } from "./whole-texts.ts";

export interface EngineOptions extends ResolveNative {
  /** E.g. `1GB`; undefined: from the machine. */
  memoryLimit?: string | undefined;
  /** Undefined: one a core. */
  threads?: number | undefined;
}

/** DuckDB in process, in memory; spills into the temporary directory beyond its memory limit. */
export interface Engine {
  /** Version of DuckDB, e.g. `v1.5.5`. */
  version: string;
  /** Runs one statement and returns its rows, keyed by column name (see `plainValue` for the values). */
  query(sql: string): Promise<Record<string, MeasureValue>[]>;
  /**
   * Columns of numbers in the order of the rows, without an object a row.
   * @param sql a query whose columns are all DOUBLE; NULL becomes NaN
   * @returns one array a column, in the query's order
   */
  readNumbers(sql: string): Promise<Float64Array[]>;
  /** Names and engine types of the columns of a query, without running it. */
  describe(sql: string): Promise<{ name: string; type: string }[]>;
  /**
   * From here on only `paths` can be read and nothing can be written, loaded, attached or unlocked.
   * Must come before any SQL from a contract runs.
   */
  lock(paths: string[]): Promise<void>;
  close(): void;
}

/** Opens an engine. Throws a UserError when the native part cannot be had (`resolveNative`). */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  setNativePath(await resolveNative(options));
  const api = await loadApi();
  const limits = machineLimits();
  const spill = join(options.temporaryDirectory, "engine");
  await mkdir(spill, { recursive: true });
  const instance = await api.DuckDBInstance.create(":memory:", {
    memory_limit: options.memoryLimit ?? `${Math.round(limits.memoryBytes / 2 ** 20)}MiB`,
    threads: String(options.threads ?? limits.threads),
    temp_directory: spill,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    // An extension or a secret of the machine's user must not change what a gate sees.
    allow_unsigned_extensions: "false",
    allow_persistent_secrets: "false",
  }).catch(rethrow);
  const connection = await instance.connect().catch((error: unknown) => {
    instance.closeSync();
    throw engineError(error);
  });
  const interrupt = () => connection.interrupt();
  options.signal.addEventListener("abort", interrupt, { once: true });

  const query = async (sql: string) => {
    options.signal.throwIfAborted();
    const reader = await connection.runAndReadAll(sql).catch(rethrow);
    const names = reader.deduplicatedColumnNames();
    return reader.getRows().map((row) => {
      return Object.fromEntries(row.map((value, index) => [names[index] ?? "", plainValue(api, value)]));
    });
  };
  // The machine's zone must not decide what a timestamp means.
  await query("SET TimeZone = 'UTC'");
  const [about] = await query("SELECT version() AS version");
  return {
    version: String(about?.["version"] ?? "unknown"),
    query,
    readNumbers: async (sql) => {
      options.signal.throwIfAborted();
      return await numbersOf(await connection.stream(sql).catch(rethrow));
    },
    describe: async (sql) => {
      const rows = await query(`DESCRIBE ${sql}`);
      return rows.map((row) => ({ name: String(row["column_name"]), type: String(row["column_type"]) }));
    },
    lock: async (paths) => {
      // The engine asks for the path as it is written in a query, and again for the file that it leads to.
      const allowed = new Set(paths.flatMap((path) => [path, enginePath(path)]));
      await query(`SET allowed_paths = [${[...allowed].map(quoteLiteral).join(", ")}]`);
      await query("SET enable_external_access = false");
      await query("SET lock_configuration = true");
    },
    close: () => {
      options.signal.removeEventListener("abort", interrupt);
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function numbersOf(result: DuckDBResult): Promise<Float64Array[]> {
  const chunks: Float64Array[][] = [];
  let rows = 0;
  for (;;) {
    const chunk = await result.fetchChunk().catch(rethrow);
    if (chunk === null || chunk.rowCount === 0) break;
    const { rowCount } = chunk;
    rows += rowCount;
    chunks.push(
      Array.from({ length: result.columnCount }, (_, column) => {
        const numbers = new Float64Array(rowCount);
        const vector = chunk.getColumnVector(column);
        for (let row = 0; row < rowCount; row += 1) {
          const value = vector.getItem(row);
          if (value === null) numbers[row] = Number.NaN;
          else if (typeof value === "number") numbers[row] = value;
          else throw new Error(`Column ${column} of numbers is ${result.columnType(column)}, not DOUBLE.`);
        }
        return numbers;
      }),
    );
  }
  return Array.from({ length: result.columnCount }, (_, column) => {
    const whole = new Float64Array(rows);
    let at = 0;
    for (const chunk of chunks) {
      const part = chunk[column];
      if (part === undefined) continue;
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  });
}

async function loadApi(): Promise<typeof import("@duckdb/node-api")> {
  try {
    const { textDecoder } = await import("@duckdb/node-api/lib/vectors/dataAccessors.js");
    keepFirstCharacter(textDecoder);
    return await import("@duckdb/node-api");
  } catch (error) {
    throw evidenceError(
      `The query engine could not be loaded: ${error instanceof Error ? error.message.split("\n", 1)[0] : error}`,
      { hint: preinstallHint, cause: error },
    );
  }
}

function rethrow(error: unknown): never {
  throw engineError(error);
}
