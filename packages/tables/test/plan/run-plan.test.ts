import { describe, expect, it } from "vitest";
import { quoteIdentifier, quoteLiteral } from "../../src/plan/identifiers.ts";
import { explainScan, groupColumn, runScan, sampleRows } from "../../src/plan/run-plan.ts";
import type { TypedRelation } from "../../src/plan/scan-plan.ts";
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

const count = 'count(*) FILTER (WHERE "n" > 1)';

describe("the shared scan", () => {
  it("computes measures over all rows and of several groupings at once", async () => {
    const relation = await relationOf("n,g,h\n1,a,x\n2,a,y\n3,b,x\n4,,x\n");
    const rows = await runScan(workspace.engine(), relation, [
      { id: "all", sql: count },
      { id: "g", sql: count, by: ["g"] },
      { id: "hg", sql: "count(*)", by: ["h", "g"] },
    ]);
    expect(rows.map(({ group, values }) => [group, Object.fromEntries(values)])).toEqual([
      [[], { all: 3 }],
      [["a"], { g: 1 }],
      [["b"], { g: 1 }],
      [[null], { g: 1 }],
      [["x", "a"], { hg: 1 }],
      [["x", "b"], { hg: 1 }],
      [["x", null], { hg: 1 }],
      [["y", "a"], { hg: 1 }],
    ]);
  });

  it("gives the row over all rows for an empty table too", async () => {
    const relation = await relationOf("n,g\n");
    const rows = await runScan(workspace.engine(), relation, [
      { id: "all", sql: "count(*)" },
      { id: "g", sql: "count(*)", by: ["g"] },
    ]);
    expect(rows.map(({ group, values }) => [group, values.get("all")])).toEqual([[[], 0]]);
  });

  it("groups by columns that no contract declares, and says the group's text in SQL", async () => {
    const relation = await relationOf("n,g\n1,a\n2,b\n", ["g"]);
    const rows = await runScan(workspace.engine(), relation, [{ id: "g", sql: "sum(n)", by: ["g"] }]);
    expect(rows.map(({ group, values }) => [group[0], values.get("g")])).toEqual([
      ["a", 1],
      ["b", 2],
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
      { id: "bad", predicate: 'NOT "null:n" AND "n" IS NULL', column: "n", limit: 3 },
      { id: "null", predicate: '"null:g"', column: "g", limit: 2 },
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
