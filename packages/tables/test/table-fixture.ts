import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Engine, openEngine } from "../src/engine/engine.ts";
import { columnSql } from "../src/source/column-sql.ts";
import type { ColumnDeclaration } from "../src/source/logical-type.ts";
import { openTable } from "../src/source/open-table.ts";
import type { Table, TableDeclaration } from "../src/source/table.ts";

/** A directory of its own and an engine for one test file. */
export function tableWorkspace() {
  const signal = new AbortController().signal;
  const workspace = {
    root: "",
    scratch: "",
    /** Writes files below the root, by relative path. */
    async write(files: Record<string, string | Uint8Array>): Promise<void> {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(workspace.root, path)), { recursive: true });
        await writeFile(join(workspace.root, path), content);
      }
    },
    open(paths: string | string[], overrides: Partial<TableDeclaration> = {}): Promise<Table> {
      const declaration = {
        paths: [paths].flat(),
        root: workspace.root,
        format: undefined,
        dialect: {},
        hivePartitions: false,
        ...overrides,
      };
      return openTable(declaration, { engine: workspace.engine(), temporaryDirectory: workspace.scratch, signal });
    },
    engine(): Engine {
      if (engine === undefined) throw new Error("The engine is opened before the first test.");
      return engine;
    },
    /** All rows as arrays of raw values, in file order. */
    async rows(table: Table): Promise<unknown[][]> {
      const rows = await workspace.engine().query(`SELECT * FROM ${table.relation}`);
      return rows.map((row) => Object.values(row));
    },
    /** Values of one column under a declaration; `unparsable` for what is present but has not the form. */
    async values(table: Table, overrides: Partial<ColumnDeclaration> & { name: string }): Promise<unknown[]> {
      const sql = columnSql(table, declaration(overrides));
      const rows = await workspace
        .engine()
        .query(`SELECT ${sql.value} AS value, ${sql.isNull} AS is_null FROM ${table.relation}`);
      return rows.map((row) => (row["is_null"] ? null : (row["value"] ?? "unparsable")));
    },
  };
  let engine: Engine | undefined;
  beforeAll(async () => {
    workspace.root = await mkdtemp(join(tmpdir(), "tables-"));
    workspace.scratch = await mkdtemp(join(tmpdir(), "scratch-"));
    engine = await openEngine(engineOptions(workspace.scratch));
  });
  afterAll(async () => {
    engine?.close();
    await rm(workspace.root, { recursive: true, force: true });
    await rm(workspace.scratch, { recursive: true, force: true });
  });
  return workspace;
}

export function engineOptions(temporaryDirectory: string) {
  return {
    enginePath: undefined,
    toolCache: undefined,
    temporaryDirectory,
    signal: new AbortController().signal,
    log: silent,
  };
}

export const silent = { info: () => undefined, debug: () => undefined };

export function declaration(overrides: Partial<ColumnDeclaration> & { name: string }): ColumnDeclaration {
  return {
    type: undefined,
    missing: undefined,
    trim: false,
    format: undefined,
    zone: undefined,
    booleanWords: undefined,
    decimal: ".",
    ...overrides,
  };
}
