import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { columnSql } from "../../src/source/column-sql.ts";
import { declaration, tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open, values } = workspace;

async function parquet(path: string, select: string, options = ""): Promise<Buffer> {
  const absolute = join(workspace.root, path);
  await workspace.engine().query(`COPY (${select}) TO '${absolute}' (FORMAT parquet${options})`);
  return readFile(absolute);
}

describe("a Parquet table", () => {
  it("keeps its physical types and counts its rows", async () => {
    await parquet(
      "typed.parquet",
      "SELECT 1::SMALLINT AS i, 1.5::DECIMAL(9,2) AS d, 'x' AS s, DATE '2024-01-05' AS day",
    );
    const table = await open("typed.parquet");
    expect(table).toMatchObject({ rows: 1, format: "parquet" });
    expect(table.columns.map(({ physicalType }) => physicalType)).toEqual([
      "SMALLINT",
      "DECIMAL(9,2)",
      "VARCHAR",
      "DATE",
    ]);
    expect(await values(table, { name: "d", type: "number" })).toEqual([1.5]);
    expect(await values(table, { name: "day", type: "date" })).toEqual(["2024-01-05"]);
  });

  it.each([
    ["integer", "1::UBIGINT", true],
    ["integer", "1::HUGEINT::DECIMAL(38,0)", true],
    ["integer", "1.5::DECIMAL(9,2)", false],
    ["integer", "1.0::DOUBLE", false],
    ["number", "1::FLOAT", true],
    ["number", "'1'", false],
    ["string", "'1'", true],
    ["string", "1", false],
    ["boolean", "true", true],
    ["boolean", "1", false],
    ["date", "TIMESTAMP '2024-01-05 00:00:00'", false],
    ["timestamp", "TIMESTAMP '2024-01-05 00:00:00'", true],
    ["timestamp", "TIMESTAMPTZ '2024-01-05 00:00:00Z'", true],
    ["timestamp", "DATE '2024-01-05'", false],
    ["string", "[1, 2]", false],
  ] as const)("%s can%s be held by %s", async (type, sql, fits) => {
    await parquet("one.parquet", `SELECT ${sql} AS v`);
    const { typeMismatch } = columnSql(await open("one.parquet"), declaration({ name: "v", type }));
    if (fits) expect(typeMismatch).toBeUndefined();
    else expect(typeMismatch).toContain(`cannot hold ${type} values`);
  });

  it("finds a row's file, row and row group", async () => {
    await parquet("groups/1.parquet", "SELECT i FROM range(5000) t(i)", ", ROW_GROUP_SIZE 2048").catch(() => undefined);
    await write({ "groups/.keep": "" });
    await parquet("groups/1.parquet", "SELECT i FROM range(5000) t(i)", ", ROW_GROUP_SIZE 2048");
    await parquet("groups/2.parquet", "SELECT i FROM range(10) t(i)");
    const table = await open("groups");
    expect(table.rows).toBe(5010);
    expect(await table.locate([{ row: 2048 }, { row: 2049, column: "i" }, { row: 5003 }])).toEqual([
      { path: "groups/1.parquet", row: 2048, rowGroup: 0 },
      { path: "groups/1.parquet", row: 2049, rowGroup: 1 },
      { path: "groups/2.parquet", row: 3, rowGroup: 0 },
    ]);
  });

  it("says that a truncated or damaged file is, by name", async () => {
    const whole = await parquet("whole.parquet", "SELECT i, i::VARCHAR AS s FROM range(1000) t(i)");
    const damaged = Buffer.from(whole);
    damaged.fill(0x55, whole.length - 200, whole.length - 8);
    await write({
      "cut.parquet": whole.subarray(0, whole.length - 100),
      "tiny.parquet": "PAR1",
      "none.parquet": "",
      "text.parquet": "a,b\n1,2\n",
      "damaged.parquet": damaged,
    });
    await expect(open("cut.parquet")).rejects.toMatchObject({ kind: "evidence", message: /cut.parquet is truncated/ });
    await expect(open("tiny.parquet")).rejects.toThrow("truncated");
    await expect(open("none.parquet")).rejects.toThrow("is empty");
    await expect(open("text.parquet")).rejects.toThrow("is not a Parquet file");
    await expect(open("damaged.parquet")).rejects.toMatchObject({ kind: "evidence", message: /damaged.parquet/ });
  });

  it("can be read although schemas differ, so that every difference is told at once", async () => {
    await parquet("s1.parquet", "SELECT 1 AS a, 'x' AS b");
    await parquet("s2.parquet", "SELECT 'q' AS a");
    const table = await open(["s1.parquet", "s2.parquet"]);
    expect(table.schemaDifferences).toHaveLength(2);
    expect(await values(table, { name: "b", type: "string" })).toEqual(["x", null]);
  });

  it("takes hive directories for text columns", async () => {
    await write({ "lake/day=2024-01-05/.keep": "", "lake/day=2024-01-06/.keep": "" });
    await parquet("lake/day=2024-01-05/a.parquet", "SELECT 1 AS n");
    await parquet("lake/day=2024-01-06/a.parquet", "SELECT 2 AS n");
    const table = await open("lake", { hivePartitions: true });
    expect(await values(table, { name: "day", type: "date" })).toEqual(["2024-01-05", "2024-01-06"]);
    expect((await open("lake")).columns.map(({ name }) => name)).toEqual(["n"]);
  });
});

describe("values that are not there", () => {
  it.each([
    ["DOUBLE", "-999.0", ["-999"], true],
    ["DOUBLE", "'nan'", ["NaN"], true],
    ["DOUBLE", "-999.5", ["-999"], false],
    ["DOUBLE", "1000", ["1e3"], true],
    ["FLOAT", "0.1", ["0.1"], true],
    ["DECIMAL(9,2)", "-999", ["-999"], true],
    ["DECIMAL(9,2)", "-999", ["-999.000"], true],
    ["DECIMAL(9,2)", "0.5", [".5"], true],
    ["DECIMAL(9,2)", "-999", ["-999.001"], false],
    ["BIGINT", "9007199254740993", ["9007199254740992"], false],
    ["BIGINT", "9007199254740993", ["9007199254740993.0"], true],
    ["BIGINT", "2", ["1.5", "", ".", "-", "x", "99999999999999999999"], false],
    ["TIMESTAMP", "'1900-01-01 00:00:00'", ["1900-01-01T00:00:00"], true],
    ["TIMESTAMP", "'1900-01-01 00:00:00'", ["1900-01-01 00:00"], true],
    ["TIMESTAMP_NS", "'1900-01-01 00:00:00'", ["1900-01-01T00:00:00"], true],
    ["TIMESTAMPTZ", "'1900-01-01 00:00:00Z'", ["1900-01-01T01:00:00+01:00"], true],
    ["TIMESTAMPTZ", "'1900-01-01 00:00:01Z'", ["1900-01-01T00:00:00Z"], false],
    ["DATE", "'1900-01-01'", ["1900-01-01"], true],
    ["VARCHAR", "'-999.0'", ["-999"], false],
  ] as const)("%s %s under missing: %j is null: %s", async (type, value, missing, isNull) => {
    await parquet("missing.parquet", `SELECT ${value}::${type} AS v`);
    const [read] = await values(await open("missing.parquet"), { name: "v", missing: [...missing] });
    expect(read === null).toBe(isNull);
  });

  it.each([
    ["date", "'infinity'::DATE"],
    ["date", "'-infinity'::DATE"],
    ["timestamp", "'infinity'::TIMESTAMP"],
    ["timestamp", "'infinity'::TIMESTAMP::TIMESTAMP_NS"],
    ["timestamp", "'-infinity'::TIMESTAMPTZ"],
  ] as const)("a %s that is infinite has not the form of its type: %s", async (type, value) => {
    await parquet("endless.parquet", `SELECT ${value} AS v`);
    const table = await open("endless.parquet");
    for (const zone of [undefined, "none", "Europe/Berlin"]) {
      expect(await values(table, { name: "v", type, zone })).toEqual(["unparsable"]);
    }
  });
});
