import { describe, expect, it } from "vitest";
import { runScan, sampleRows } from "../../src/plan/run-plan.ts";
import { columnSql } from "../../src/source/column-sql.ts";
import { declaration, tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open } = workspace;

describe("a column with a name of our own queries", () => {
  it.each(["gatewright:row", "GateWright:raw:x", "gatewright:null:speed"])("is refused: %s", async (name) => {
    await workspace.engine().query(`COPY (SELECT 1 AS "${name}") TO '${workspace.root}/own.parquet' (FORMAT parquet)`);
    await write({
      "own.csv": `a,${name}\n1,2\n`,
      "own.jsonl": `{"${name}":1}\n`,
      [`hive/${encodeURIComponent(name)}=1/own.csv`]: "a\n1\n",
    });
    for (const path of ["own.csv", "own.jsonl", "own.parquet", `hive/${encodeURIComponent(name)}=1`]) {
      await expect(open(path, { hivePartitions: true })).rejects.toMatchObject({
        kind: "evidence",
        message: `The data has a column ${JSON.stringify(name)}.`,
        hint: expect.stringContaining("Rename it"),
      });
    }
  });

  it("that only looks like one is a column as every other", async () => {
    const names = ["null:s", "raw:s", "s", "row:number", "by:0", "grouping:0", "m0", "c0", "one", "data", "filename"];
    await write({ "like.csv": `${names.join(",")}\n${names.map((_, index) => index).join(",")}\n` });
    const table = await open("like.csv");
    const columns = names.map((name) => columnSql(table, declaration({ name, type: "integer" })));
    const relation = { table, columns, undeclared: [] };
    const measures = names.flatMap((name) => [
      { id: name, sql: `max("${name}")` },
      { id: `by ${name}`, sql: `max("${name}")`, by: [name] },
    ]);
    const rows = await runScan(workspace.engine(), relation, measures);
    const requests = names.map((name, index) => ({
      id: name,
      predicate: `"${name}" = ${index}`,
      column: name,
      limit: 1,
    }));
    const samples = await sampleRows(workspace.engine(), relation, requests);
    for (const [index, name] of names.entries()) {
      expect(rows.find(({ group }) => group.size === 0)?.values.get(name)).toBe(index);
      expect(rows.find(({ group }) => group.has(name))?.values.get(`by ${name}`)).toBe(index);
      expect(samples.get(name)).toEqual([{ row: 1, value: String(index) }]);
    }
  });
});
