import { describe, expect, it } from "vitest";
import { nullColumn, quoteIdentifier, quoteLiteral } from "../../src/plan/identifiers.ts";
import { explainScan, groupColumn, runScan, sampleRows } from "../../src/plan/run-plan.ts";
import type { MeasureRow, TypedRelation } from "../../src/plan/scan-plan.ts";
import { columnSql } from "../../src/source/column-sql.ts";
import { declaration, tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open } = workspace;

async function relationOf(csv: string, undeclared: string[] = []): Promise<TypedRelation> {
  await write({ "plan.csv": csv });
  const table = await open("plan.csv");
  const columns = table.columns
    .filter(({ name }) => !undeclared.includes(name))
    .map(({ name }) => columnSql(table, declaration({ name, type: name === "n" ? "integer" : "string" })));
  return { table, columns, undeclared };
}

/** Rows as plain objects, in the order of their texts. */
function plain(rows: readonly MeasureRow[]) {
  const text = JSON.stringify;
  return rows
    .map(({ group, values }) => [Object.fromEntries([...group].sort()), Object.fromEntries(values)])
    .sort((a, b) => (text(a[0]) < text(b[0]) ? -1 : 1));
}

const count = 'count(*) FILTER (WHERE "n" > 1)';

describe("the shared scan", () => {
  it("computes measures over all rows and of several groupings at once", async () => {
    const relation = await relationOf("n,g,h\n1,a,x\n2,a,y\n3,b,x\n4,,x\n");
    const rows = await runScan(workspace.engine(), relation, [
      { id: "all", sql: count },
      { id: "g", sql: count, by: ["g"] },
      { id: "hg", sql: "count(*)", by: ["h", "g"] },
    ]);
    expect(plain(rows)).toEqual([
      [{ g: "a", h: "x" }, { hg: 1 }],
      [{ g: "a", h: "y" }, { hg: 1 }],
      [{ g: "a" }, { g: 1 }],
      [{ g: "b", h: "x" }, { hg: 1 }],
      [{ g: "b" }, { g: 1 }],
      [{ g: null, h: "x" }, { hg: 1 }],
      [{ g: null }, { g: 1 }],
      [{}, { all: 3 }],
    ]);
  });

  it("gives groups by column, whatever the order in which measures name them", async () => {
    const relation = await relationOf("n,g,h\n1,a,x\n2,b,y\n");
    const rows = await runScan(workspace.engine(), relation, [
      { id: "hg", sql: "count(*)", by: ["h", "g"] },
      { id: "gh", sql: "sum(n)", by: ["g", "h"] },
    ]);
    expect(plain(rows)).toEqual([
      [
        { g: "a", h: "x" },
        { hg: 1, gh: 1 },
      ],
      [
        { g: "b", h: "y" },
        { hg: 1, gh: 2 },
      ],
    ]);
  });

  it.each([31, 32, 33, 64, 70])("tells the groups of %i different columns apart", async (count) => {
    const names = Array.from({ length: count }, (_, index) => `g${index}`);
    const relation = await relationOf(`${names.join(",")}\n${names.map((_, index) => index).join(",")}\n`);
    const measures = names.map((name) => ({ id: name, sql: "count(*)", by: [name] }));
    const rows = await runScan(workspace.engine(), relation, measures);
    expect(rows).toHaveLength(count);
    for (const [index, name] of names.entries()) {
      const own = rows.filter(({ group }) => group.has(name));
      expect(plain(own)).toEqual([[{ [name]: String(index) }, { [name]: 1 }]]);
    }
  });

  it("gives the row over all rows for an empty table too", async () => {
    const relation = await relationOf("n,g\n");
    const rows = await runScan(workspace.engine(), relation, [
      { id: "all", sql: "count(*)" },
      { id: "g", sql: "count(*)", by: ["g"] },
    ]);
    expect(plain(rows)).toEqual([[{}, { all: 0 }]]);
  });

  it("groups by columns that no contract declares, and says the group's text in SQL", async () => {
    const relation = await relationOf("n,g\n1,a\n2,b\n", ["g"]);
    const rows = await runScan(workspace.engine(), relation, [{ id: "g", sql: "sum(n)", by: ["g"] }]);
    expect(plain(rows)).toEqual([
      [{ g: "a" }, { g: 1 }],
      [{ g: "b" }, { g: 2 }],
    ]);
    const [request] = [{ id: "b", predicate: `${groupColumn(relation, "g")} = 'b'`, column: "n", limit: 5 }];
    expect((await sampleRows(workspace.engine(), relation, request ? [request] : [])).get("b")).toEqual([
      { row: 2, value: "2" },
    ]);
  });

  it("can be printed as the one statement that runs", async () => {
    const relation = await relationOf("n\n1\n");
    const sql = explainScan(relation, [{ id: "a", sql: count }]);
    expect(sql).toContain(count);
    expect(sql.match(/read_csv/g)).toHaveLength(1);
  });
});

describe("samples", () => {
  it("are the first failing rows in file order, each request bounded, with their raw texts", async () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => (index % 2 === 0 ? `${index},ok` : `x${index},`));
    const relation = await relationOf(`n,g\n${lines.join("\n")}\n`);
    const samples = await sampleRows(workspace.engine(), relation, [
      { id: "bad", predicate: `NOT ${nullColumn("n")} AND "n" IS NULL`, column: "n", limit: 3 },
      { id: "null", predicate: nullColumn("g"), column: "g", limit: 2 },
      { id: "none", predicate: "false", column: "g", limit: 2 },
      { id: "zero", predicate: "true", column: undefined, limit: 0 },
      { id: "rows", predicate: '"n" >= 4000', column: undefined, limit: 1 },
    ]);
    expect(Object.fromEntries(samples)).toEqual({
      bad: [
        { row: 2, value: "x1" },
        { row: 4, value: "x3" },
        { row: 6, value: "x5" },
      ],
      null: [
        { row: 2, value: null },
        { row: 4, value: null },
      ],
      none: [],
      zero: [],
      rows: [{ row: 4001, value: null }],
    });
  });
});

describe("names and texts in SQL", () => {
  it.each(['a"b', "a'b; DROP TABLE x", "--", "/*", "\\", "ä😀", " ", 'null:"n"', "x\ny"])(
    "stand for themselves: %j",
    async (text) => {
      const [row] = await workspace.engine().query(`SELECT ${quoteLiteral(text)} AS ${quoteIdentifier(text)}`);
      expect(row).toEqual({ [text]: text });
    },
  );

  it("may hold a NUL in a text", async () => {
    expect(await workspace.engine().query(`SELECT strlen(${quoteLiteral("a\0b")}) AS n`)).toEqual([{ n: 3 }]);
  });
});
