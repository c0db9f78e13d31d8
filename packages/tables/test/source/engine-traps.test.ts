import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nullColumn } from "../../src/plan/identifiers.ts";
import { runScan } from "../../src/plan/run-plan.ts";
import { columnSql } from "../../src/source/column-sql.ts";
import { declaration, tableWorkspace } from "../table-fixture.ts";

// One test for each numbered trap of reference "Tables", section 5.2: what the engine does on its own is seen first
// where it can be, so that a newer engine that behaves otherwise is noticed.
const workspace = tableWorkspace();
const { write, open, rows, values } = workspace;

describe("traps of reading delimited files", () => {
  it("1: a damaged file is not one column, an empty one is no table, a duplicate header is not renamed", async () => {
    await write({ "semicolon.csv": "id;age\n1;2\n", "empty.csv": "", "twice.csv": "id,id\n1,2\n" });
    await expect(open("semicolon.csv")).rejects.toMatchObject({
      kind: "evidence",
      message: expect.stringContaining("another delimiter"),
      hint: expect.stringContaining("semicolon"),
    });
    await expect(open("empty.csv")).rejects.toMatchObject({ kind: "evidence", message: "empty.csv is empty." });
    await expect(open("twice.csv")).rejects.toThrow('names the column "id" twice');
  });

  it("2: quoting is never turned off by what the file looks like", async () => {
    await write({ "quoted.csv": 'a,b\n1,x\n2,x\n3,"y\nz"\n4,x\n' });
    expect(await rows(await open("quoted.csv"))).toEqual([
      ["1", "x"],
      ["2", "x"],
      ["3", "y\nz"],
      ["4", "x"],
    ]);
  });

  it("3: columns are found by the header's names, so that swapped columns are not taken for one another", async () => {
    await write({ "swapped/1.csv": "a,b\n1,x\n", "swapped/2.csv": "b,a\ny,2\n" });
    const table = await open("swapped");
    expect(await values(table, { name: "a" })).toEqual(["1", "2"]);
    expect(await values(table, { name: "b" })).toEqual(["x", "y"]);
  });

  it("4: structural faults are counted whichever columns a query uses", async () => {
    await write({ "ragged.csv": "a,b\n1,x\n2\n3,y,z\n4,w\n" });
    const table = await open("ragged.csv");
    expect(table.rows).toBe(2);
    expect(table.faults.map(({ kind, location }) => [kind, location.line, location.column])).toEqual([
      ["ragged-row", 3, 2],
      ["ragged-row", 4, 5],
    ]);
    const [row] = await runScan(workspace.engine(), { table, columns: [], undeclared: [] }, [
      { id: "rows", sql: "count(*)" },
    ]);
    expect(row?.values.get("rows")).toBe(2);
  });

  it("5: a line is the physical line, also after quoted line ends", async () => {
    await write({ "lines.csv": 'a,b\n1,"x\ny"\n2\n3,"p\r\nq",r\n4,z\n' });
    const table = await open("lines.csv");
    expect(table.faults.map(({ location }) => location)).toEqual([
      { path: "lines.csv", line: 4, column: 2 },
      { path: "lines.csv", line: 6, column: 4 },
    ]);
    expect(await table.locate([{ row: 2, column: "b" }])).toEqual([
      { path: "lines.csv", line: 7, column: 3, endColumn: 4 },
    ]);
  });

  it("6: a row number counts well-formed records, and is led back to its line past the broken ones", async () => {
    await write({ "skip.csv": "a,b\n1\n2,x\n3,y,z\n4,w\n" });
    const table = await open("skip.csv");
    expect((await table.locate([{ row: 1 }, { row: 2 }])).map(({ line }) => line)).toEqual([3, 5]);
  });

  it("7: null, unparsable and out of range are three counts, and lax casts are not taken for values", async () => {
    await write({ "lax.csv": "n\n12\n1e3\n 12 \n1.5\n0x10\n1_000\n+7\n\n99999999999999999999\n" });
    const table = await open("lax.csv");
    expect(await values(table, { name: "n", type: "integer" })).toEqual([
      12,
      "unparsable",
      "unparsable",
      "unparsable",
      "unparsable",
      "unparsable",
      7,
      null,
      "unparsable",
    ]);
    const [row] = await runScan(
      workspace.engine(),
      { table, columns: [columnSql(table, declaration({ name: "n", type: "integer" }))], undeclared: [] },
      [
        { id: "nulls", sql: `count(*) FILTER (WHERE ${nullColumn("n")})` },
        { id: "unparsable", sql: `count(*) FILTER (WHERE NOT ${nullColumn("n")} AND "n" IS NULL)` },
        { id: "low", sql: 'count(*) FILTER (WHERE "n" < 10)' },
      ],
    );
    expect(Object.fromEntries(row?.values ?? [])).toEqual({ nulls: 1, unparsable: 6, low: 1 });
  });

  it("7: words of other languages are no booleans", async () => {
    await write({ "words.csv": "b,x\ntrue,\nFALSE,\nyes,\n1,\nt,\n" });
    expect(await values(await open("words.csv"), { name: "b", type: "boolean" })).toEqual([
      true,
      false,
      "unparsable",
      "unparsable",
      "unparsable",
    ]);
  });

  it("8: Latin-1 and UTF-16 are read, invalid UTF-8 is a fault of its line", async () => {
    const text = "name,city\nJosé,Köln\n";
    await write({
      "latin.csv": Buffer.from(text, "latin1"),
      "wide.csv": Buffer.from(text, "utf16le"),
      "invalid.csv": Buffer.concat([Buffer.from("name,city\na,"), Buffer.from([0xe9]), Buffer.from("\nb,c\n")]),
    });
    expect(await rows(await open("latin.csv", { dialect: { encoding: "latin-1" } }))).toEqual([["José", "Köln"]]);
    expect(await rows(await open("wide.csv", { dialect: { encoding: "utf-16" } }))).toEqual([["José", "Köln"]]);
    const invalid = await open("invalid.csv");
    expect(invalid.faults).toMatchObject([{ kind: "invalid-encoding", location: { line: 2, column: 3 } }]);
    expect(await rows(invalid)).toEqual([["b", "c"]]);
  });

  it("9: NaN and infinity are values that a filter can leave out", async () => {
    await write({ "nan.csv": "x,y\nNaN,\n-inf,\nInfinity,\n1.5,\nnano,\n" });
    const table = await open("nan.csv");
    const columns = [columnSql(table, declaration({ name: "x", type: "number" }))];
    const [row] = await runScan(workspace.engine(), { table, columns, undeclared: [] }, [
      { id: "notFinite", sql: 'count(*) FILTER (WHERE NOT isfinite("x"))' },
      { id: "unparsable", sql: `count(*) FILTER (WHERE NOT ${nullColumn("x")} AND "x" IS NULL)` },
      { id: "std", sql: 'stddev_pop("x") FILTER (WHERE isfinite("x"))' },
    ]);
    expect(Object.fromEntries(row?.values ?? [])).toEqual({ notFinite: 3, unparsable: 1, std: 0 });
    await expect(
      workspace.engine().query("SELECT stddev_pop(x) FROM (VALUES ('nan'::DOUBLE), (1)) t(x)"),
    ).rejects.toThrow();
  });

  it("10: the pattern language is RE2: what it cannot run is an error, never a match", async () => {
    await expect(workspace.engine().query("SELECT regexp_matches('ab', 'a(?=b)')")).rejects.toThrow();
  });

  it("11: a file of another schema does not hide behind nulls", async () => {
    await write({ "drift/1.csv": "a,b\n1,x\n", "drift/2.csv": "a,c\n2,y\n" });
    await workspace.engine().query(`COPY (SELECT 1 AS a, 'x' AS b) TO '${join(workspace.root, "p1.parquet")}'`);
    await workspace.engine().query(`COPY (SELECT 'q' AS a, 2 AS c) TO '${join(workspace.root, "p2.parquet")}'`);
    expect((await open("drift")).schemaDifferences).toEqual([
      { path: "drift/2.csv", columns: ["b"], message: 'column "b" of drift/1.csv not there' },
      { path: "drift/2.csv", columns: ["c"], message: 'column "c" not in drift/1.csv' },
    ]);
    expect((await open(["p1.parquet", "p2.parquet"])).schemaDifferences).toEqual([
      { path: "p2.parquet", columns: ["a"], message: 'column "a" is VARCHAR, in p1.parquet INTEGER' },
      { path: "p2.parquet", columns: ["b"], message: 'column "b" of p1.parquet not there' },
      { path: "p2.parquet", columns: ["c"], message: 'column "c" not in p1.parquet' },
    ]);
  });

  it("12: whole numbers beyond 2^53 stay exact", async () => {
    await write({ "big.csv": "n,m\n9007199254740993,\n9223372036854775807,\n" });
    const table = await open("big.csv");
    const columns = [columnSql(table, declaration({ name: "n", type: "integer" }))];
    const [row] = await runScan(workspace.engine(), { table, columns, undeclared: [] }, [
      { id: "sum", sql: 'sum("n")' },
      { id: "min", sql: 'min("n")' },
    ]);
    expect(Object.fromEntries(row?.values ?? [])).toEqual({ sum: 9232379236109516800n, min: 9007199254740993n });
  });

  it("13: what the engine may read is the data and nothing else (test/engine/sandbox.test.ts)", async () => {
    await writeFile(join(workspace.root, "own.csv"), "a,b\n1,2\n");
    expect((await open("own.csv")).enginePaths).toEqual([join(workspace.root, "own.csv")]);
  });
});
