import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open, values } = workspace;

const names = ["[x]", "a*b", "a?b", "**", "[!x]", "[[q]]", "{a,b}", "a]b["];
/** A file that each of the names, taken as a pattern, would lead to. */
const neighbours = ["x", "axb", "q", "y"];

describe("a directory named key=value", () => {
  it("is no column unless the contract says so, and takes no column's place", async () => {
    await write({ "k=9/c0=8/x.jsonl": '{"k":1}\n', "k=9/c0=8/x.csv": "k\n1\n" });
    expect(await values(await open("k=9/c0=8/x.jsonl"), { name: "k", type: "integer" })).toEqual([1]);
    expect(await values(await open("k=9/c0=8/x.csv"), { name: "k", type: "integer" })).toEqual([1]);
  });
});

describe("a file whose name is a pattern", () => {
  it.each(names)("is read itself, not the file that it leads to: %s", async (name) => {
    const contents = { csv: (value: number) => `k\n${value}\n`, jsonl: (value: number) => `{"k":${value}}\n` };
    for (const [format, content] of Object.entries(contents)) {
      const files = [name, ...neighbours].map((file, index) => [`${format}/${file}.${format}`, content(index)]);
      await write(Object.fromEntries(files));
      const table = await open(`${format}/${name}.${format}`);
      expect(await values(table, { name: "k", type: "integer" })).toEqual([0]);
      expect(table.files.map(({ path }) => path)).toEqual([`${format}/${name}.${format}`]);
    }
  });

  it("is read itself in Parquet, and its row groups are its own", async () => {
    await write({ "lake/.keep": "" });
    const at = (file: string) => `${workspace.root}/lake/${file}`;
    const query = (select: string, file: string) =>
      workspace.engine().query(`COPY (${select}) TO '${at(file)}' (FORMAT parquet, ROW_GROUP_SIZE 2048)`);
    await query("SELECT 1 AS k FROM range(3000)", "x.parquet");
    await query("SELECT -1 AS k FROM range(1)", "[x].parquet");
    const table = await open("lake/[x].parquet");
    expect(table.rows).toBe(1);
    expect(await values(table, { name: "k", type: "integer" })).toEqual([-1]);
    expect(await table.locate([{ row: 1 }])).toEqual([{ path: "lake/[x].parquet", row: 1, rowGroup: 0 }]);
  });

  it("counts once in a directory, beside the others", async () => {
    await write({ "both/[x].csv": "k\n-1\n", "both/x.csv": "k\n1\n", "s[u]b/z.csv": "k\n-2\n", "sub/z.csv": "k\n2\n" });
    expect(await values(await open("both"), { name: "k", type: "integer" })).toEqual([-1, 1]);
    expect(await values(await open("s[u]b"), { name: "k", type: "integer" })).toEqual([-2]);
  });

  it("can be read when the engine is locked, packed or not, and its neighbour cannot", async () => {
    await write({ "lock/[x].csv": "k\n-1\n", "lock/x.csv": "k\n1\n", "lock/[y].csv.gz": gzipSync("k\n5\n") });
    const [plain, packed] = [await open("lock/[x].csv"), await open("lock/[y].csv.gz")];
    const neighbour = await open("lock/x.csv");
    await workspace.engine().lock([plain, packed].flatMap(({ enginePaths }) => enginePaths));
    expect(await values(plain, { name: "k", type: "integer" })).toEqual([-1]);
    expect(await values(packed, { name: "k", type: "integer" })).toEqual([5]);
    await expect(values(neighbour, { name: "k" })).rejects.toThrow("x.csv");
  });
});
