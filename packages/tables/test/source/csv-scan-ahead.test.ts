import { describe, expect, it } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const { write, open, rows } = tableWorkspace();

const line = `1,${"x".repeat(96)}\n`;
const half = line.repeat(170_000);

describe("a file that is large enough for two threads", () => {
  it("has the rows of both halves", async () => {
    await write({ "large.csv": `a,b\n${half}${half}` });
    const table = await open("large.csv");
    expect(table.rows).toBe(340_000);
    expect(table.faultCount).toBe(0);
    expect(await table.locate([{ row: 339_999, column: "b" }])).toMatchObject([{ line: 340_000, column: 3 }]);
  });

  it("is searched for faults in its second half as in its first", async () => {
    await write({ "faulty.csv": `a,b\n${half}1,2,3\n${half.slice(0, -line.length)}1\n` });
    const table = await open("faulty.csv");
    expect(table.faults.map(({ kind, location }) => [kind, location.line])).toEqual([
      ["ragged-row", 170_002],
      ["ragged-row", 340_002],
    ]);
    expect(table.rows).toBe(339_999);
  });

  it("may have a quoted field with line endings across its middle", async () => {
    const quoted = `1,"${line.repeat(20_000)}"\n`;
    await write({ "quoted.csv": `a,b\n${half}${quoted.slice(0, 1_900_000)}"\n${half}` });
    const table = await open("quoted.csv");
    expect(table.rows).toBe(340_001);
    expect(table.faultCount).toBe(0);
    expect(await rows({ ...table, relation: `(SELECT count(*) FROM ${table.relation})` })).toEqual([[340_001]]);
  });
});
