import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, openEngine } from "../../src/engine/engine.ts";
import { engineOptions } from "../table-fixture.ts";

let root: string;
let engine: Engine;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "sandbox-"));
  await mkdir(join(root, ".git"));
  await writeFile(join(root, ".git", "config"), "[http]\n\textraheader = AUTHORIZATION: basic c2VjcmV0\n");
  await writeFile(join(root, "data.csv"), "a,b\n1,2\n");
  engine = await openEngine(engineOptions(join(root, "scratch")));
  await engine.lock([join(root, "data.csv")]);
});

afterAll(async () => {
  engine.close();
  await rm(root, { recursive: true, force: true });
});

describe("a locked engine", () => {
  it("still reads the declared data file", async () => {
    expect(await engine.query(`SELECT count(*) AS n FROM read_csv('${root}/data.csv')`)).toEqual([{ n: 1 }]);
  });

  const refused: [what: string, sql: () => string][] = [
    ["reading /etc/passwd as text", () => "SELECT * FROM read_text('/etc/passwd')"],
    ["reading /etc/passwd as a table", () => "SELECT * FROM read_csv('/etc/passwd', delim = ':', header = false)"],
    ["reading the checkout's token", () => `SELECT * FROM read_text('${root}/.git/config')`],
    ["reading the environment of the process", () => "SELECT * FROM read_blob('/proc/self/environ')"],
    ["listing files", () => `SELECT * FROM glob('${root}/*')`],
    ["a path that climbs out of an allowed one", () => `SELECT * FROM read_text('${root}/data.csv/../.git/config')`],
    ["reading from the network", () => "SELECT * FROM read_csv('https://example.com/a.csv')"],
    ["writing a file", () => `COPY (SELECT 1) TO '${root}/out.csv'`],
    ["overwriting the data", () => `COPY (SELECT 1) TO '${root}/data.csv'`],
    ["exporting a database", () => `EXPORT DATABASE '${root}/dump'`],
    ["installing an extension", () => "INSTALL httpfs"],
    ["loading an extension", () => "LOAD httpfs"],
    ["loading a native file", () => `LOAD '${root}/data.csv'`],
    ["attaching a database", () => `ATTACH '${root}/other.db'`],
    ["unlocking the configuration", () => "SET lock_configuration = false"],
    ["allowing more paths", () => "SET allowed_paths = ['/etc/passwd']"],
    ["allowing directories", () => "SET allowed_directories = ['/']"],
    ["opening the outside again", () => "SET enable_external_access = true"],
    ["resetting a setting", () => "RESET enable_external_access"],
    ["raising the memory limit", () => "SET memory_limit = '100GB'"],
    ["a profile of the query into a file", () => `PRAGMA profiling_output = '${root}/profile.json'`],
  ];
  it.each(refused)("refuses %s", async (_what, sql) => {
    const seen = await engine.query(sql()).then(
      (rows) => rows,
      (error: Error) => error,
    );
    // Listing may find nothing instead of failing; every other way has to fail.
    if (Array.isArray(seen)) expect(seen).toEqual([]);
    else expect(seen.message).toMatch(/Permission Error|configuration has been locked|Cannot (change|enable)/i);
    expect(await readFile(join(root, "data.csv"), "utf8")).toBe("a,b\n1,2\n");
  });
});

describe("an engine with little memory", () => {
  it("spills to disk instead of dying, locked or not", async () => {
    const scratch = await mkdtemp(join(tmpdir(), "spill-"));
    const small = await openEngine({ ...engineOptions(scratch), memoryLimit: "64MB", threads: 2 });
    await small.lock([]);
    const [row] = await small.query(
      "SELECT count(*) AS n FROM (SELECT hash(i)::VARCHAR AS k, count(*) FROM range(3_000_000) t(i) GROUP BY 1)",
    );
    expect(row).toEqual({ n: 3_000_000 });
    small.close();
    await rm(scratch, { recursive: true, force: true });
  }, 60_000);

  it("says so when even that is not enough", async () => {
    const scratch = await mkdtemp(join(tmpdir(), "spill-"));
    const small = await openEngine({ ...engineOptions(scratch), memoryLimit: "20MB", threads: 1 });
    await expect(small.query("SELECT list(hash(i)::VARCHAR) AS l FROM range(5_000_000) t(i)")).rejects.toMatchObject({
      kind: "evidence",
      message: expect.stringContaining("ran out of memory"),
      hint: expect.stringContaining("memory-limit"),
    });
    small.close();
    await rm(scratch, { recursive: true, force: true });
  }, 60_000);
});

describe("an engine that is stopped", () => {
  it("ends its query soon and says so", async () => {
    const scratch = await mkdtemp(join(tmpdir(), "stop-"));
    const controller = new AbortController();
    const running = await openEngine({ ...engineOptions(scratch), signal: controller.signal });
    const query = running.query("SELECT count(*) FROM range(100_000_000_000) t(i) WHERE hash(i) = 7");
    setTimeout(() => controller.abort(), 100);
    await expect(query).rejects.toMatchObject({ kind: "evidence", message: expect.stringContaining("stopped") });
    running.close();
    await rm(scratch, { recursive: true, force: true });
  }, 60_000);
});
