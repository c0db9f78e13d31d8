import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evidenceWorld } from "./evidence-world.ts";

const { csv, file, parquet, predictionsOf, read, root } = evidenceWorld("formats");

describe("One set of rows in three formats", () => {
  const rows = [
    { id: 10, label: true, score: 0.25, weight: 2, group: "a", season: "winter" },
    { id: 9, label: false, score: 1e-7, weight: 1, group: "b", season: "summer" },
    { id: 100, label: false, score: 0.5, weight: 1, group: "a", season: "winter" },
    { id: 3, label: true, score: 0.3333333333333333, weight: 0.5, group: "b", season: "autumn" },
  ];
  const asCsv = () =>
    csv(
      "rows.csv",
      "id,label,score,weight,group,season",
      rows.map(({ id, label, score, weight, group, season }) =>
        [id, label ? 1 : 0, score, weight, group, season].join(),
      ),
    );
  const asJson = () => file("rows.jsonl", `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
  const types = (id: string, label: string, score: string, season: string) =>
    `SELECT CAST(id AS ${id}) AS id, CAST(label AS ${label}) AS label, CAST(score AS ${score}) AS score, CAST(weight AS DOUBLE) AS weight, "group", CAST(season AS ${season}) AS season FROM (VALUES ${rows
      .map((row) => `(${row.id}, ${row.label}, ${row.score}::DOUBLE, ${row.weight}, '${row.group}', '${row.season}')`)
      .join(", ")}) t(id, label, score, weight, "group", season)`;

  it("gives the same digests and the same numbers", async () => {
    const parquetFiles = [
      await parquet("plain.parquet", types("INTEGER", "BOOLEAN", "DOUBLE", "VARCHAR")),
      await parquet("big.parquet", types("BIGINT", "TINYINT", "DOUBLE", "VARCHAR")),
      await parquet("dictionary.parquet", types("VARCHAR", "DOUBLE", "DOUBLE", "ENUM ('winter', 'summer', 'autumn')")),
      await parquet("decimal.parquet", types("DOUBLE", "DECIMAL(3,1)", "DOUBLE", "VARCHAR")),
    ];
    const first = await predictionsOf({ candidate: asCsv() });
    expect([...(first.candidate.label ?? [])]).toEqual([1, 0, 0, 1]);
    for (const candidate of [asJson(), ...parquetFiles]) {
      const other = await predictionsOf({ candidate });
      expect(other.evaluationDigest, candidate).toBe(first.evaluationDigest);
      expect(other.predictionsDigest, candidate).toBe(first.predictionsDigest);
      expect(other.candidate, candidate).toEqual(first.candidate);
    }
  });

  it("and in another order of rows the same digests", async () => {
    const first = await predictionsOf({ candidate: asCsv() });
    const turned = await parquet("turned.parquet", `${types("INTEGER", "BOOLEAN", "DOUBLE", "VARCHAR")} ORDER BY id`);
    const other = await predictionsOf({ candidate: turned });
    expect(other.evaluationDigest).toBe(first.evaluationDigest);
    expect(other.predictionsDigest).toBe(first.predictionsDigest);
  });

  it("a label, an id, a weight or a group that differs is another evaluation set, a score is not", async () => {
    const header = "id,label,score,weight,group";
    const lines = ["1,1,0.9,1,a", "2,0,0.2,1,a", "3,0,0.1,1,b"];
    const digest = async (name: string, change: (line: string) => string) => {
      const [first = "", ...rest] = lines;
      const { evaluationDigest } = await predictionsOf({ candidate: csv(name, header, [change(first), ...rest]) });
      return evaluationDigest;
    };
    const base = await digest("base.csv", (line) => line);
    expect(base).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await digest("score.csv", () => "1,1,0.8,1,a")).toBe(base);
    for (const [at, line] of ["9,1,0.9,1,a", "1,0,0.9,1,a", "1,1,0.9,2,a", "1,1,0.9,1,b"].entries()) {
      expect(await digest(`change-${at}.csv`, () => line), line).not.toBe(base);
    }
  });

  it("cells that run into each other are told apart", async () => {
    const of = async (name: string, rows2: readonly string[]) =>
      (await predictionsOf({ candidate: csv(name, "a,b,label,score", rows2), columns: { id: ["a", "b"] } }))
        .evaluationDigest;
    expect(await of("a.csv", ["1,12,1,0.5", "x,y,0,0.4"])).not.toBe(await of("b.csv", ["11,2,1,0.5", "x,y,0,0.4"]));
  });

  it("-0 is 0", async () => {
    const digests = async (name: string, zero: string) => {
      const rows = [`1,1,0.9,1`, `2,0,${zero},1`];
      const { evaluationDigest, predictionsDigest } = await predictionsOf({
        candidate: csv(name, "id,label,score,weight", rows),
      });
      return [evaluationDigest, predictionsDigest];
    };
    const plain = await digests("zero.csv", "0");
    expect(await digests("minus-zero.csv", "-0.0")).toEqual(plain);
    expect(await digests("minus-nothing.csv", "-0")).toEqual(plain);
  });

  it("decimals, floats and timestamps of Parquet are numbers and orders", async () => {
    const candidate = await parquet(
      "types.parquet",
      "SELECT id, CAST(label AS DECIMAL(9,2)) AS label, CAST(y AS FLOAT) AS prediction, seen AS time FROM (VALUES (1, 10.25, 10.5, TIMESTAMP '2020-01-02 00:00:00'), (2, 11.5, 11, TIMESTAMP '2020-01-01 00:00:00')) t(id, label, y, seen)",
    );
    const outcomes = await read({ candidate, task: "regression", columns: { time: "time" } });
    expect([...(outcomes.label ?? [])]).toEqual([10.25, 11.5]);
    expect([...(outcomes.prediction ?? [])]).toEqual([10.5, 11]);
    expect([...(outcomes.time ?? [])]).toEqual([Date.UTC(2020, 0, 2), Date.UTC(2020, 0, 1)]);
  });

  it("NaN and infinity of Parquet are refused as those of text", async () => {
    const candidate = await parquet(
      "nan.parquet",
      "SELECT * FROM (VALUES (1, 1, 'NaN'::DOUBLE), (2, 0, 'Infinity'::DOUBLE), (3, 0, NULL)) t(id, label, score)",
    );
    await expect(read({ candidate })).rejects.toThrow(/score in nan\.parquet is NaN or infinite in 2 rows/);
  });
});

describe("Ids", () => {
  it("of a kilobyte are joined, and shown short", async () => {
    const id = (at: number) => `${"x".repeat(1020)}${at}`;
    const rows = [0, 1, 2, 3].map((at) => `${id(at)},${at % 2},0.${at + 1}`);
    const candidate = csv("long.csv", "id,label,score", rows);
    const champion = csv(
      "long-champion.csv",
      "id,label,score",
      rows.map((row) => `${row}5`),
    );
    const { champion: theirs } = await predictionsOf({ candidate, champion });
    expect(theirs).toMatchObject({ kind: "compared" });
    const twice = csv("long-twice.csv", "id,label,score", [...rows, ...rows.slice(0, 1)]);
    const error = await predictionsOf({ candidate: twice }).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error instanceof Error ? error.message.length : 0).toBeLessThan(300);
  });

  it("of several columns are one key, in any order of rows", async () => {
    const columns = { id: ["series", "day"] };
    const candidate = csv("key.csv", "series,day,label,score", ["a,1,1,0.9", "a,2,0,0.3", "b,1,0,0.1"]);
    const champion = csv("key-champion.csv", "day,series,label,score", ["1,b,0,0.2", "2,a,0,0.4", "1,a,1,0.8"]);
    const { champion: theirs } = await predictionsOf({ candidate, champion, columns });
    expect(theirs.kind === "compared" ? [...(theirs.outcomes.score ?? [])] : theirs).toEqual([0.8, 0.4, 0.2]);
  });

  it("that are equal numbers in two formats are equal", async () => {
    const candidate = csv("number.csv", "id,label,score", ["1,1,0.9", "2,0,0.2"]);
    const champion = await parquet(
      "number.parquet",
      "SELECT * FROM (VALUES (2.0::DOUBLE, 0, 0.3), (1.0, 1, 0.8)) t(id, label, score)",
    );
    const { champion: theirs } = await predictionsOf({ candidate, champion });
    expect(theirs.kind === "compared" ? [...(theirs.outcomes.score ?? [])] : theirs).toEqual([0.8, 0.3]);
  });

  it("that only look like numbers keep their zeros", async () => {
    const candidate = csv("zeros.csv", "id,label,score", ["01,1,0.9", "1,0,0.2"]);
    expect((await read({ candidate })).n).toBe(2);
  });
});

describe("What the ledger keeps of a champion", () => {
  it("is read again with the same digests, commas and quotes in names and values included", async () => {
    const header = '"the, id","tru""th",p,"weight, kg",group,note';
    const candidate = csv("kept-from.csv", header, [
      '"a,1",1,0.9,1.5,g,x',
      '"b""2",0,1e-300,2,"h\nh",y',
      " c ,1,0.1234567890123456789,1,g,",
      "é,0,5e-324,3,g,z",
    ]);
    const columns = { id: ["the, id"], label: 'tru"th', score: "p", weight: "weight, kg" };
    const first = await predictionsOf({ candidate, columns });
    const kept = await first.toCsv();
    expect(kept).not.toContain("note");
    writeFileSync(join(root, "kept.csv"), kept);
    const again = await predictionsOf({ candidate: "kept.csv", columns });
    expect(again.evaluationDigest).toBe(first.evaluationDigest);
    expect(again.predictionsDigest).toBe(first.predictionsDigest);
    expect(again.candidate).toEqual(first.candidate);
  });

  it("has ids and labels as they stand in the file: 007 is not 7, and 7 is not 7.0", async () => {
    const candidate = csv("numbers.csv", "id,label,prediction,group", ["007,1,1,01", "7,0,1,2", "7.0,1,0,3"]);
    const first = await predictionsOf({ candidate });
    const kept = await first.toCsv();
    expect(kept).toBe("id,label,prediction,group\n007,1,1,01\n7,0,1,2\n7.0,1,0,3\n");
    const other = csv("numbers-2.csv", "id,label,prediction,group", ["007,1,0,01", "7,0,1,2", "7.0,1,0,3"]);
    writeFileSync(join(root, "kept-numbers.csv"), kept);
    expect((await predictionsOf({ candidate: other, champion: "kept-numbers.csv" })).champion.kind).toBe("compared");
  });

  it("also of Parquet, with classes, several keys and a forecast's columns", async () => {
    const candidate = await parquet(
      "classes.parquet",
      "SELECT * FROM (VALUES (1, DATE '2020-01-01', 'ok', 'ok', 0.7::FLOAT, 0.3::FLOAT), (1, DATE '2020-01-02', 'bad', 'ok', 0.6::FLOAT, 0.4::FLOAT)) t(series, day, label, prediction, p_ok, p_bad)",
    );
    const columns = { id: ["series", "day"], scores: { ok: "p_ok", bad: "p_bad" } };
    const first = await predictionsOf({ candidate, task: "multiclass", columns });
    writeFileSync(join(root, "classes.csv"), await first.toCsv());
    const again = await predictionsOf({ candidate: "classes.csv", task: "multiclass", columns });
    expect(again.evaluationDigest).toBe(first.evaluationDigest);
    expect(again.predictionsDigest).toBe(first.predictionsDigest);
  });
});

describe("The champion's row", () => {
  it("has the candidate's columns and its own prediction and score", async () => {
    const candidate = csv("mine.csv", "id,label,prediction,score,cost", [
      "1,1,1,0.9,10",
      "2,0,0,0.2,20",
      "3,0,1,0.7,30",
    ]);
    const champion = csv("theirs.csv", "id,label,prediction,score,cost", [
      "3,0,0,0.1,999",
      "1,1,0,0.4,999",
      "2,0,0,0.3,999",
    ]);
    const { numberPerRow } = await predictionsOf({ candidate, champion });
    const values = await numberPerRow("CASE WHEN prediction = 1 THEN cost ELSE score END", { path: "gatewright.yml" });
    expect([...values.candidate]).toEqual([10, 0.2, 30]);
    expect([...(values.champion ?? [])]).toEqual([0.4, 0.3, 0.1]);
  });

  it("without a number is refused with its id, and SQL that is none with its place", async () => {
    const candidate = csv("gaps.csv", "id,label,prediction,cost", ["1,1,1,10", "2,0,0,"]);
    const { numberPerRow, rowsWhere, column } = await predictionsOf({ candidate });
    const location = { path: "gatewright.yml", line: 7, column: 3 };
    await expect(numberPerRow("cost + 1", location)).rejects.toThrow(
      'The SQL gives no finite number for 1 of 2 rows: "2".',
    );
    await expect(numberPerRow("cost > 1", location)).rejects.toThrow(/gatewright\.yml:7:3: .*BOOLEAN, not a number/);
    await expect(numberPerRow("cst", location)).rejects.toThrow(/there is no column "cst"; did you mean "cost"/);
    await expect(rowsWhere("cost > ", location)).rejects.toThrow(/does not parse/);
    await expect(rowsWhere("cost", location)).rejects.toThrow(/not BOOLEAN/);
    await expect(column("cst", location)).rejects.toThrow(/has no column "cst"; did you mean "cost"/);
    expect([...(await rowsWhere("cost > 5", location))]).toEqual([0]);
    expect(await column("cost", location)).toEqual({ codes: Int32Array.of(0, -1), values: ["10"] });
  });

  it("that the SQL is about must be in the champion's file", async () => {
    const candidate = csv("both.csv", "id,label,prediction,score", ["1,1,1,0.9", "2,0,0,0.2"]);
    const champion = csv("decides.csv", "id,label,prediction", ["1,1,0", "2,0,0"]);
    const { numberPerRow } = await predictionsOf({ candidate, champion });
    await expect(numberPerRow("score * 2", { path: "gatewright.yml" })).rejects.toThrow(
      /decides\.csv has no column score, which the SQL is about/,
    );
  });
});

describe("Columns with names that the engine or we use", () => {
  it.each(["rowid", "select", "place", "text", "code", "n", "value", "c", "h", "candidate", "a;b", "a'b", "row"])(
    "%s",
    async (name) => {
      const quoted = `"${name}"`;
      const part = Buffer.from(name).toString("hex");
      const candidate = csv(`reserved-${part}.csv`, `id,label,score,${quoted}`, [
        "1,1,0.9,x",
        "2,0,0.2,y",
        "3,1,0.4,x",
      ]);
      const champion = csv(`reserved-champion-${part}.csv`, `id,label,score,${quoted}`, [
        "3,1,0.5,x",
        "2,0,0.3,y",
        "1,1,0.8,x",
      ]);
      const opened = await predictionsOf({ candidate, champion, columns: { group: name } });
      expect(opened.champion.kind).toBe("compared");
      expect(opened.champion.kind === "compared" ? [...(opened.champion.outcomes.score ?? [])] : []).toEqual([
        0.8, 0.3, 0.5,
      ]);
      expect([...(opened.candidate.group ?? [])]).toEqual([0, 1, 0]);
      expect(await opened.column(name, { path: "p" })).toEqual({ codes: Int32Array.of(0, 1, 0), values: ["x", "y"] });
      const values = await opened.numberPerRow("score * 2", { path: "p" });
      expect([...values.candidate, ...(values.champion ?? [])]).toEqual([1.8, 0.4, 0.8, 1.6, 0.6, 1]);
      expect(await opened.toCsv()).toContain(name);
      const condition = `"${name}" = 'x'`;
      expect([...(await opened.rowsWhere(condition, { path: "p" }))]).toEqual([0, 2]);
    },
  );

  it("ours are refused", async () => {
    const candidate = csv("ours.csv", "id,label,score,Gatewright:id", ["1,1,0.9,x", "2,0,0.2,y"]);
    await expect(read({ candidate })).rejects.toThrow('The data has a column "Gatewright:id".');
  });
});
