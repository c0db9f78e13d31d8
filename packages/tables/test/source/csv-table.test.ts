import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tableWorkspace } from "../table-fixture.ts";

const workspace = tableWorkspace();
const { write, open, rows, values } = workspace;

/** Zstandard of "a,b\n1,x\n2,y\n" as one raw block (RFC 8878, section 3.1.1). */
const zstd = Buffer.concat([
  Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x20, 12, 0x61, 0, 0]),
  Buffer.from("a,b\n1,x\n2,y\n"),
]);

describe("a delimited table", () => {
  it("is read by the engine exactly as the scanner read it, for 150 random files", async () => {
    const random = seeded(7);
    const words = [
      "",
      "a",
      "1.50",
      'say "hi"',
      "x,y",
      "two\nlines",
      "cr\r\nlf",
      " padded ",
      "é😀",
      "NULL",
      "'",
      "#",
      "\\",
    ];
    for (let round = 0; round < 150; round += 1) {
      const columns = 2 + random(3);
      const table = Array.from({ length: random(30) }, () =>
        Array.from({ length: columns }, () => {
          const word = words[random(words.length)] ?? "";
          return { word, quoted: /[",\r\n]/.test(word) || random(4) === 0 };
        }),
      );
      const end = ["\n", "\r\n"][random(2)] ?? "\n";
      const lines = table.map((row) =>
        row.map(({ word, quoted }) => (quoted ? `"${word.replaceAll('"', '""')}"` : word)).join(","),
      );
      const header = Array.from({ length: columns }, (_, index) => `c${index}`).join(",");
      const text = [header, ...lines].join(end) + (random(2) === 0 ? end : "");
      await write({ "random.csv": text });
      const opened = await open("random.csv");
      const expected = table.map((row) => row.map(({ word, quoted }) => (word === "" && !quoted ? null : word)));
      expect(await rows(opened), JSON.stringify(text)).toEqual(expected);
      expect(opened.rows).toBe(table.length);
    }
  });

  it("has no row when there is only a header", async () => {
    await write({ "header.csv": "a,b\n", "bare.csv": "a,b" });
    for (const path of ["header.csv", "bare.csv"]) {
      const table = await open(path);
      expect(table).toMatchObject({ rows: 0, faultCount: 0 });
      expect(await rows(table)).toEqual([]);
    }
  });

  it("tells an empty field from an empty text", async () => {
    await write({ "empty.csv": 'a,b\n,""\n' });
    const table = await open("empty.csv");
    expect(await values(table, { name: "a", type: "string" })).toEqual([null]);
    expect(await values(table, { name: "b", type: "string" })).toEqual([""]);
    expect(await values(table, { name: "a", type: "string", missing: [] })).toEqual([""]);
  });

  it("takes declared tokens for missing, before and beside the null of the format", async () => {
    await write({ "tokens.csv": "a,b\nNA,\n-,\n,\n5,\n" });
    expect(await values(await open("tokens.csv"), { name: "a", type: "integer", missing: ["NA", "-"] })).toEqual([
      null,
      null,
      null,
      5,
    ]);
  });

  it("reads mixed and lone-CR line ends", async () => {
    await write({ "mixed.csv": "a,b\r\n1,x\n2,y\r\n3,z", "mac.csv": "a,b\r1,x\r2,y\r" });
    expect(await rows(await open("mixed.csv"))).toHaveLength(3);
    expect(await rows(await open("mac.csv"))).toEqual([
      ["1", "x"],
      ["2", "y"],
    ]);
  });

  it("skips a byte-order mark", async () => {
    await write({ "mark.csv": '\ufeff"a",b\n1,x\n', "wide.csv": Buffer.from("\ufeffa,b\n1,😀\n", "utf16le") });
    expect((await open("mark.csv")).columns.map(({ name }) => name)).toEqual(["a", "b"]);
    const wide = await open("wide.csv", { dialect: { encoding: "utf-16" } });
    expect(wide.columns.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(await rows(wide)).toEqual([["1", "😀"]]);
  });

  it("reads big-endian UTF-16 and calls a lone surrogate an invalid encoding", async () => {
    const text = Buffer.from("a,b\n1,x\n2,\ud83d\n3,z\n", "utf16le").swap16();
    await write({ "big.csv": text });
    const table = await open("big.csv", { dialect: { encoding: "utf-16" } });
    expect(table.faults).toMatchObject([{ kind: "invalid-encoding", location: { line: 3, column: 3 } }]);
    expect(await rows(table)).toEqual([
      ["1", "x"],
      ["3", "z"],
    ]);
  });

  it("reads gzip and Zstandard, and names a broken archive", async () => {
    const packed = gzipSync("a,b\n1,x\n2,y\n");
    await write({
      "a.csv.gz": packed,
      "a.csv.zst": zstd,
      "cut.csv.gz": packed.subarray(0, packed.length - 6),
      "cut.csv.zst": zstd.subarray(0, 15),
    });
    for (const path of ["a.csv.gz", "a.csv.zst"]) {
      const table = await open(path);
      expect(await rows(table)).toHaveLength(2);
      expect(table.format).toBe("csv");
    }
    await expect(open("cut.csv.zst")).rejects.toMatchObject({
      kind: "evidence",
      message: expect.stringContaining("cut.csv.zst cannot be unpacked"),
    });
    await expect(open("cut.csv.gz")).rejects.toMatchObject({
      kind: "evidence",
      message: expect.stringContaining("cut.csv.gz cannot be unpacked"),
    });
  });

  it("tells each kind of fault with its physical place, in UTF-16 code units", async () => {
    await write({
      "faults.csv": Buffer.concat([
        Buffer.from('a,b\n😀,"x"y\n1,2,3\n1,a"b\n'),
        Buffer.from("1,\0\n"),
        Buffer.from('4,ok\n5,"never ends\n6,x\n'),
      ]),
    });
    const { faults, faultCount, rows: count } = await open("faults.csv");
    expect(faults.map(({ kind, location: { line, column } }) => [kind, line, column])).toEqual([
      ["broken-quote", 2, 7],
      ["ragged-row", 3, 5],
      ["broken-quote", 4, 4],
      ["nul-byte", 5, 3],
      ["unterminated-quote", 7, 3],
    ]);
    expect([faultCount, count]).toEqual([5, 1]);
  });

  it("points a lost closing quote to where the field began", async () => {
    await write({ "lost.csv": 'a,b\n1,"open\n2,"shut"\n3,z\n' });
    expect((await open("lost.csv")).faults).toMatchObject([{ kind: "broken-quote", location: { line: 2, column: 3 } }]);
  });

  it("counts all faults and keeps the first hundred", async () => {
    await write({ "many.csv": `a,b\n${"1\n".repeat(250)}` });
    const table = await open("many.csv");
    expect([table.faults.length, table.faultCount, table.rows]).toEqual([100, 250, 0]);
  });

  it("survives one line of ten megabytes", async () => {
    await write({ "line.csv": `a,b\n1,${"x".repeat(10_000_000)}\n2,y\n`, "only.csv": "x".repeat(10_000_000) });
    const table = await open("line.csv");
    expect(table.faults).toMatchObject([{ kind: "record-too-long", location: { line: 2 } }]);
    expect(await rows(table)).toEqual([["2", "y"]]);
    await expect(open("only.csv")).rejects.toMatchObject({ kind: "evidence", message: /header of only.csv/ });
  });

  it("refuses a header that names columns by case only, and names columns without a name", async () => {
    await write({ "case.csv": "Id,id\n1,2\n", "index.csv": ",a\n0,x\n" });
    await expect(open("case.csv")).rejects.toThrow("differ by case only");
    expect((await open("index.csv")).columns.map(({ name }) => name)).toEqual(["(column 1)", "a"]);
  });

  it("obeys the declared dialect", async () => {
    await write({ "dialect.csv": "exported today\nby us\na;b\n'x;y';'it\\'s'\n1;2,5\n", "raw.tsv": 'a\tb\n"1\tx"\n' });
    const table = await open("dialect.csv", {
      dialect: { delimiter: ";", quote: "'", escape: "\\", skipLines: 2, decimal: "," },
    });
    expect(await rows(table)).toEqual([
      ["x;y", "it's"],
      ["1", "2,5"],
    ]);
    expect(await table.locate([{ row: 2, column: "b" }])).toEqual([
      { path: "dialect.csv", line: 5, column: 3, endColumn: 6 },
    ]);
    expect(await values(table, { name: "b", type: "number", decimal: "," })).toEqual(["unparsable", 2.5]);
    expect(await rows(await open("raw.tsv", { dialect: { quote: "" } }))).toEqual([['"1', 'x"']]);
  });

  it("names the columns of a file without a header", async () => {
    await write({ "bare2.csv": "1,x\n2,y\n" });
    const table = await open("bare2.csv", { dialect: { header: false }, columnNames: ["n", "t"] });
    expect(await values(table, { name: "n", type: "integer" })).toEqual([1, 2]);
    expect((await table.locate([{ row: 1 }]))[0]?.line).toBe(1);
  });

  it("takes hive directories for columns and locates cells over several files", async () => {
    await write({
      "hive/year=2023/a.csv": "id,v\n1,x\n2,y\n",
      "hive/year=2024/b.csv": 'id,v\n3,"p\nq"\n4,z\n',
      "hive/year=__HIVE_DEFAULT_PARTITION__/c.csv": "id,v\n5,w\n",
    });
    const table = await open("hive", { hivePartitions: true });
    expect(await values(table, { name: "year", type: "integer" })).toEqual([2023, 2023, 2024, 2024, null]);
    expect(
      await table.locate([
        { row: 4, column: "v" },
        { row: 1, column: "id" },
        { row: 5, column: "year" },
      ]),
    ).toEqual([
      { path: "hive/year=2024/b.csv", line: 4, column: 3, endColumn: 4 },
      { path: "hive/year=2023/a.csv", line: 2, column: 1, endColumn: 2 },
      { path: "hive/year=__HIVE_DEFAULT_PARTITION__/c.csv", line: 2 },
    ]);
  });

  it("says what a file that is not text looks like", async () => {
    await write({
      "book.csv": Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      "noise.csv": Buffer.from(Array.from({ length: 500 }, (_, index) => index % 9)),
      "wide2.csv": Buffer.from("\ufeffa,b\n1,2\n", "utf16le"),
      "pointer.csv": "version https://git-lfs.github.com/spec/v1\noid sha256:0\n",
    });
    await expect(open("book.csv")).rejects.toThrow("not text: it begins like a ZIP archive");
    await expect(open("noise.csv")).rejects.toThrow("control characters");
    await expect(open("wide2.csv")).rejects.toMatchObject({ hint: expect.stringContaining("utf-16") });
    await expect(open("pointer.csv")).rejects.toThrow("Git LFS pointer");
  });
});

function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
