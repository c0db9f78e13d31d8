import { describe, expect, it } from "vitest";
import { profileTable } from "../../src/profile/profile.ts";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();

async function profileOf(files: Record<string, string>) {
  await workspace.write(files);
  return profileTable(workspace.engine(), await workspace.open(Object.keys(files)));
}

describe("a profile", () => {
  it("takes the narrowest type that every value has", async () => {
    const header = "integer,number,boolean,date,zoned,local,text,mixed,empty";
    const rows = [
      "1,1.5,true,2024-01-05,2024-01-05T10:00:00Z,2024-01-05 10:00:00,a,1,",
      "2,1,FALSE,2024-01-06,2024-01-05T10:00:00+02:00,2024-01-05T11:00,b,x,",
      ",,,,,,,,",
    ];
    const { columns } = await profileOf({ "types.csv": `${header}\n${rows.join("\n")}\n` });
    expect(columns.map(({ name, type, zone }) => [name, type, zone])).toEqual([
      ["integer", "integer", undefined],
      ["number", "number", undefined],
      ["boolean", "boolean", undefined],
      ["date", "date", undefined],
      ["zoned", "timestamp", undefined],
      ["local", "timestamp", "none"],
      ["text", "string", undefined],
      ["mixed", "string", undefined],
      ["empty", undefined, undefined],
    ]);
    expect(columns.map(({ nulls }) => nulls)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 3]);
  });

  it("counts, measures and orders a number column, NaN apart", async () => {
    const { columns } = await profileOf({ "numbers.csv": "x,y\n1,\n2,\n2,\n3,\nNaN,\n" });
    expect(columns[0]).toMatchObject({
      type: "number",
      distinct: { count: 4, exact: true },
      minimum: 1,
      maximum: 3,
      notFinite: 1,
      mean: 2,
      quantiles: { p50: 2 },
      top: [
        { value: "2", count: 2 },
        { value: "1", count: 1 },
        { value: "3", count: 1 },
        { value: "NaN", count: 1 },
      ],
    });
    expect(columns[0]?.std).toBeCloseTo(Math.sqrt(2 / 3), 12);
    expect(columns[0]?.histogram?.reduce((sum, bin) => sum + bin.count, 0)).toBe(4);
  });

  it("stays bounded whatever the values are", async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `${"x".repeat(1_000)}${index}`);
    const profile = await profileOf({ "wide.csv": `v,w\n${lines.map((line) => `${line},`).join("\n")}\n` });
    expect(profile.columns[0]?.top).toHaveLength(20);
    expect(profile.columns[0]?.lengths).toEqual({ minimum: 1_001, maximum: 1_004 });
    expect(JSON.stringify(profile).length).toBeLessThan(20_000);
  });

  it("of a table without rows has no values", async () => {
    const { rows, columns } = await profileOf({ "none.csv": "a,b\n" });
    expect(rows).toBe(0);
    expect(columns[0]).toMatchObject({ type: undefined, nulls: 0, minimum: null, histogram: null, top: [] });
  });

  it("of JSON Lines knows text from numbers", async () => {
    const { columns } = await profileOf({ "a.jsonl": '{"n":1,"t":"1"}\n{"n":2,"t":"2"}\n' });
    expect(columns.map(({ type }) => type)).toEqual(["integer", "string"]);
  });
});
