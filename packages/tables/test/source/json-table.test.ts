import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const { write, open, values } = tableWorkspace();

describe("a JSON Lines table", () => {
  it("has the union of the keys as columns, an absent key and null being the same", async () => {
    await write({ "a.jsonl": '{"a":1}\n\n{"b":"x","a":null}\n{"c":{"d":[1,2]}}' });
    const table = await open("a.jsonl");
    expect(table.columns.map(({ name }) => name)).toEqual(["a", "b", "c"]);
    expect(await values(table, { name: "a", type: "integer" })).toEqual([1, null, null]);
    expect(await values(table, { name: "c" })).toEqual([null, null, '{"d":[1,2]}']);
  });

  it("has types of its own: a text of digits is no number and a number no text", async () => {
    await write({ "types.jsonl": '{"v":5}\n{"v":"5"}\n{"v":5.5}\n{"v":true}\n{"v":"NaN"}\n{"v":[5]}\n{"v":""}\n' });
    const table = await open("types.jsonl");
    const bad = "unparsable";
    expect(await values(table, { name: "v", type: "integer" })).toEqual([5, bad, bad, bad, bad, bad, bad]);
    expect(await values(table, { name: "v", type: "number" })).toEqual([5, bad, 5.5, bad, Number.NaN, bad, bad]);
    expect(await values(table, { name: "v", type: "boolean" })).toEqual([bad, bad, bad, true, bad, bad, bad]);
    expect(await values(table, { name: "v", type: "string" })).toEqual([bad, "5", bad, bad, "NaN", bad, ""]);
  });

  it("knows a missing number by its value, however it is written", async () => {
    await write({ "missing.jsonl": '{"v":-999}\n{"v":-999.0}\n{"v":-9.99e2}\n{"v":-998}\n{"v":"-999"}\n' });
    const table = await open("missing.jsonl");
    expect(await values(table, { name: "v", type: "number", missing: ["-999", "NA"] })).toEqual([
      null,
      null,
      null,
      -998,
      null,
    ]);
  });

  it("tells each faulty line with its number and leaves it out", async () => {
    await write({
      "faults.jsonl": Buffer.concat([
        Buffer.from('{"a":1}\n{"a":2\n[1]\n7\n{"a":1,"a":2}\n{"a":{"b":1,"\\u0062":2}}\n{"a":NaN}\n'),
        Buffer.from([0x7b, 0xff, 0x7d, 10]),
        Buffer.from('{"a":9}\r\n'),
      ]),
    });
    const table = await open("faults.jsonl");
    expect(table.faults.map(({ kind, location }) => [kind, location.line, location.column])).toEqual([
      ["invalid-json", 2, 7],
      ["invalid-json", 3, 1],
      ["invalid-json", 4, 1],
      ["duplicate-key", 5, 8],
      ["duplicate-key", 6, 13],
      ["invalid-json", 7, 6],
      ["invalid-encoding", 8, 2],
    ]);
    expect(await values(table, { name: "a", type: "integer" })).toEqual([1, 9]);
    expect(await table.locate([{ row: 2, column: "a" }])).toEqual([
      { path: "faults.jsonl", line: 9, column: 6, endColumn: 7 },
    ]);
  });

  it("tells a key without a name and half a character as faults of their lines", async () => {
    await write({
      "half.jsonl": [
        '{"":1,"b":1}',
        '{"b":2,"a" : {"":3},"":4}',
        '{"a\\u0000b":1}',
        '{"b":"x\\ud800"}',
        '{"b":{"c":["\\uDC00\\ud83d"]}}',
        '{"\\ud800":1}',
        '{"b":"\\ud83d\\ude00 \\\\ud800 \\u0041","a":{"":"nested"}}',
      ].join("\n"),
    });
    const table = await open("half.jsonl");
    expect(table.faults.map(({ kind, message, location }) => [kind, message, location.line, location.column])).toEqual([
      ["invalid-json", "A key is empty. Keys are the names of columns.", 1, 2],
      ["invalid-json", "A key is empty. Keys are the names of columns.", 2, 21],
      ["invalid-json", "A key holds a NUL. Keys are the names of columns.", 3, 2],
      ["invalid-json", "The line holds \\ud800, which is half of a character.", 4, 8],
      ["invalid-json", "The line holds \\uDC00, which is half of a character.", 5, 13],
      ["invalid-json", "The line holds \\ud800, which is half of a character.", 6, 3],
    ]);
    expect(table.columns.map(({ name }) => name)).toEqual(["b", "a"]);
    expect(await values(table, { name: "b", type: "string" })).toEqual(["😀 \\ud800 A"]);
  });

  it("reads a NUL in a text as a part of it", async () => {
    await write({ "nul.jsonl": '{"b":"x\\u0000y"}\n{"b":"z"}\n' });
    expect(await values(await open("nul.jsonl"), { name: "b", type: "string" })).toEqual(["x\0y", "z"]);
  });

  it("reads hostile keys as names and nothing more", async () => {
    await write({ "hostile.jsonl": '{"a\\"b":1,"x\'; DROP":2," ":3,"__proto__":4}\n' });
    const table = await open("hostile.jsonl");
    expect(table.columns.map(({ name }) => name)).toEqual(['a"b', "x'; DROP", " ", "__proto__"]);
    for (const [index, { name }] of table.columns.entries()) {
      expect(await values(table, { name, type: "integer" })).toEqual([index + 1]);
    }
  });

  it("reads several files, packed ones too, and finds cells in each", async () => {
    await write({ "set/1.jsonl": '{"a":"😀x","b":1}\n', "set/2.jsonl.gz": gzipSync('{"b":2}\n{"b" : 3 , "a":"y"}\n') });
    const table = await open("set");
    expect(table.files.map(({ path, rows }) => [path, rows])).toEqual([
      ["set/1.jsonl", 1],
      ["set/2.jsonl.gz", 2],
    ]);
    expect(
      await table.locate([
        { row: 3, column: "b" },
        { row: 1, column: "b" },
        { row: 2, column: "a" },
      ]),
    ).toEqual([
      { path: "set/2.jsonl.gz", line: 2, column: 8, endColumn: 9 },
      { path: "set/1.jsonl", line: 1, column: 16, endColumn: 17 },
      { path: "set/2.jsonl.gz", line: 1 },
    ]);
  });

  it("takes empty objects for rows", async () => {
    await write({ "nothing.jsonl": "{}\n{}\n" });
    expect((await open("nothing.jsonl")).rows).toBe(2);
  });

  it("refuses an empty file and survives a line of ten megabytes", async () => {
    await write({ "empty.jsonl": "", "long.jsonl": `{"a":"${"x".repeat(10_000_000)}"}\n{"a":"y"}\n` });
    await expect(open("empty.jsonl")).rejects.toThrow("empty.jsonl is empty");
    const table = await open("long.jsonl");
    expect(table.faults).toMatchObject([{ kind: "record-too-long", location: { line: 1 } }]);
    expect(table.rows).toBe(1);
  });
});
