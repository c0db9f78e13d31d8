import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evidenceWorld, type Opened } from "./evidence-world.ts";

const { csv, file, refusal, predictionsOf, parquet, root } = evidenceWorld("refusals");

/** Eight rows that nobody would refuse. */
const good = ["1,1,0.9", "2,0,0.2", "3,1,0.8", "4,0,0.1", "5,1,0.7", "6,0,0.6", "7,1,0.4", "8,0,0.3"];
const champion = csv(
  "champion.csv",
  "id,label,score",
  good.map((row) => row.replace(/.$/, "5")),
);
const candidate = csv("candidate.csv", "id,label,score", good);
const withRow = (at: number, row: string) => good.map((line, index) => (index === at ? row : line));

let files = 0;
/** The message and the hint of the refusal of a file with these rows. */
async function refused(header: string, rows: readonly string[], opened: Opened = {}) {
  files += 1;
  const path = csv(`given-${files}.csv`, header, rows);
  const { message, hint = "", kind, location } = await refusal({ candidate: path, ...opened });
  expect(hint, message).toMatch(/[a-z]/);
  expect(message).not.toMatch(/gatewright:|undefined|NaN of/);
  return { text: `${message} ${hint}`.replaceAll(path, "given.csv"), kind, location };
}

describe("Two files that are not about the same rows", () => {
  const asChampion = async (rows: readonly string[], header = "id,label,score", opened: Opened = {}) => {
    files += 1;
    const path = csv(`champion-${files}.csv`, header, rows);
    const { message, hint } = await refusal({ candidate, champion: path, ...opened });
    expect(hint).toBeTruthy();
    return message.replaceAll(path, "champion.csv");
  };

  it("another label for one id", async () => {
    expect(await asChampion(withRow(2, "3,0,0.55"))).toBe(
      'The two files have another label for the same id in 1 row: "3" is "1" in candidate.csv and "0" in champion.csv.',
    );
  });

  it("ids that only the candidate has, and ids that only the champion has", async () => {
    expect(await asChampion([...good.slice(2), "9,1,0.5"])).toBe(
      'Candidate and champion are not about the same rows: 2 of 8 ids of candidate.csv are not in champion.csv (such as "1", "2"); 1 of 7 ids of champion.csv are not in candidate.csv (such as "9").',
    );
  });

  it("a champion that has more rows only", async () => {
    expect(await asChampion([...good, "9,1,0.5"])).toMatch(/1 of 9 ids of champion\.csv are not in candidate\.csv/);
  });

  it("ids that stand twice in the champion", async () => {
    expect(await asChampion([...good, "8,0,0.9"])).toMatch(
      /champion\.csv repeats an id \(id\) in 1 of 9 rows: "8" stands 2 times/,
    );
  });

  it("another weight, and another group, for one id", async () => {
    const more = (rows: readonly string[], cells: (at: number) => string) =>
      rows.map((row, at) => `${row},${cells(at)}`);
    const header = "id,label,score,weight,group";
    const ours = csv(
      "weighted.csv",
      header,
      more(good, (at) => `${1 + at},g${at % 3}`),
    );
    expect(
      await asChampion(
        more(good, (at) => `${at === 4 ? 9 : 1 + at},g${at % 3}`),
        header,
        { candidate: ours },
      ),
    ).toMatch(/another weight for the same id in 1 row: "5" is "5" in weighted\.csv and "9" in champion\.csv/);
    expect(
      await asChampion(
        more(good, (at) => `${1 + at},g${at === 0 ? 7 : at % 3}`),
        header,
        { candidate: ours },
      ),
    ).toMatch(/another group for the same id in 1 row: "1" is "g0" in weighted\.csv and "g7" in champion\.csv/);
  });

  it("a champion without labels", async () => {
    const rows = good.map((row) =>
      row
        .split(",")
        .filter((_, at) => at !== 1)
        .join(","),
    );
    expect(await asChampion(rows, "id,score")).toMatch(/has no labels/);
  });

  it("a champion that cannot be read does not take the candidate's own evidence with it", async () => {
    const { candidate: outcomes, champion: theirs } = await predictionsOf({ candidate, champion: "not-there.csv" });
    expect(outcomes.n).toBe(8);
    expect(theirs).toMatchObject({ kind: "broken", error: { message: "The data file not-there.csv does not exist." } });
  });
});

describe("The same predictions on both sides", () => {
  const same = /says of every row exactly what .* says: a model was compared with itself/;

  it("in the same file, a copy of it, in another order of rows, with other columns beside", async () => {
    expect((await refusal({ candidate, champion: candidate })).message).toMatch(same);
    const copy = csv(
      "copy.csv",
      "note,score,label,id",
      [...good].reverse().map((row) => `note,${row.split(",").reverse().join(",")}`),
    );
    expect((await refusal({ candidate, champion: copy })).message).toMatch(same);
  });

  it("in another format", async () => {
    const lines = good.map((row) => {
      const [id, label, score] = row.split(",").map(Number);
      return JSON.stringify({ id, label, score });
    });
    const json = file("same.jsonl", `${lines.join("\n")}\n`);
    expect((await refusal({ candidate, champion: json })).message).toMatch(same);
    const columns = await parquet(
      "same.parquet",
      `SELECT * FROM (VALUES ${good.map((row) => `(${row.replace(",1,", ",true,").replace(",0,", ",false,").replace(/,0\./, ",0.")})`).join(", ")}) t(id, label, score) ORDER BY random()`,
    );
    expect((await refusal({ candidate, champion: columns })).message).toMatch(same);
  });

  it("one score that differs is another model", async () => {
    const other = csv("other.csv", "id,label,score", withRow(0, "1,1,0.91"));
    expect((await predictionsOf({ candidate, champion: other })).champion.kind).toBe("compared");
    expect((await predictionsOf({ candidate, champion })).champion.kind).toBe("compared");
  });
});

describe("A candidate's rows that no rule could use", () => {
  const header = "id,label,score";

  it.each([
    ["NaN", "is NaN or infinite"],
    ["nan", "is NaN or infinite"],
    ["inf", "is NaN or infinite"],
    ["-Infinity", "is NaN or infinite"],
    ["1e999", "is NaN or infinite"],
    ["", "is missing or no number"],
    ["null", "is missing or no number"],
    ["NA", "is missing or no number"],
    ["high", "is missing or no number"],
    ["0,5", ""],
  ])("the score %j", async (score, words) => {
    const { text, kind } = await refused(header, withRow(3, `4,0,${score}`));
    expect(kind).toBe("evidence");
    expect(text).toContain("given.csv");
    expect(text).toContain(words);
  });

  it("missing, doubled and half compound ids, with examples", async () => {
    expect((await refused(header, withRow(3, ",0,0.1"))).text).toMatch(/id is missing in 1 row of given\.csv/);
    expect((await refused(header, [...good, "4,0,0.1", "4,0,0.1", "7,1,0.2"])).text).toMatch(
      /given\.csv repeats an id \(id\) in 3 of 11 rows: "4" stands 3 times; "7" stands 2 times/,
    );
    const rows = ["a,1,1,0.9", "a,2,0,0.1", "b,,1,0.3"];
    const { text } = await refused("series,day,label,score", rows, { columns: { id: ["series", "day"] } });
    expect(text).toMatch(/series, day is missing in 1 row of given\.csv/);
  });

  it("labels that mix words and numbers, with counts", async () => {
    const { text } = await refused(header, withRow(3, "4,no,0.1"), { task: "binary" });
    expect(text).toMatch(/label in given\.csv mixes words and numbers: "1" in 4 rows; "0" in 3 rows; "no" in 1 row/);
  });

  it("labels of true and 1 are the same class", async () => {
    const { candidate: outcomes } = await predictionsOf({
      candidate: csv("truths.csv", header, ["1,True,0.9", "2,0,0.2", "3,1,0.8", "4,FALSE,0.1", "5,1.0,0.4"]),
    });
    expect([...(outcomes.label ?? [])]).toEqual([1, 0, 1, 0, 1]);
  });

  it("labels of words without a positive class", async () => {
    const { text, kind } = await refused(header, ["1,yes,0.9", "2,no,0.2"]);
    expect(kind).toBe("configuration");
    expect(text).toMatch(/The labels of given\.csv are "no" and "yes"/);
    expect(text).toContain("positive");
  });

  it("a positive class that no label is", async () => {
    const { text } = await refused(header, ["1,yes,0.9", "2,no,0.2"], { columns: { positive: "ja" } });
    expect(text).toMatch(/No label in given\.csv is "ja", the positive class/);
  });

  it("missing labels", async () => {
    expect((await refused(header, withRow(3, "4,,0.1"))).text).toMatch(
      /label in given\.csv is missing in 1 row: nothing in row "4"/,
    );
  });

  it("decisions that are no class", async () => {
    const { text } = await refused("id,label,prediction", ["1,1,1", "2,0,maybe"]);
    expect(text).toMatch(/prediction in given\.csv is no class of the label in 1 row: "maybe" in row "2"/);
  });

  it("numbers where there are words", async () => {
    const { text } = await refused("id,label,prediction", ["1,1.5,1", "2,much,2"], { task: "regression" });
    expect(text).toMatch(/label in given\.csv is no number in 1 row/);
    const other = await refused("id,label,prediction", ["1,1.5,1", "2,2.5,much"], { task: "regression" });
    expect(other.text).toMatch(/prediction in given\.csv is no number in 1 row: "much" in row "2"/);
  });

  it.each([
    ["-1", 'weight in given.csv is negative in 1 row: "-1" in row "4"'],
    ["heavy", 'is missing or no number in 1 row: "heavy" in row "4"'],
    ["NaN", "is NaN or infinite"],
  ])("the weight %j", async (weight, words) => {
    const rows = good.map((row, at) => `${row},${at === 3 ? weight : 1}`);
    expect((await refused("id,label,score,weight", rows)).text).toContain(words);
  });

  it("weights that are all 0", async () => {
    const rows = good.map((row) => `${row},0`);
    expect((await refused("id,label,score,weight", rows)).text).toMatch(/All weights in given\.csv are 0/);
  });

  it("no column of what the model says", async () => {
    const { text } = await refused("id,label,p_damaged", good);
    expect(text).toMatch(/does not have what the model says.*p_damaged/);
  });

  it("columns that the policy names and the file lacks, with a guess", async () => {
    const columns = { label: "damagd", score: "p" };
    const { text } = await refused("id,damaged,p", good, { columns });
    expect(text).toMatch(/given\.csv has no column "damagd"; did you mean "damaged"/);
    expect((await refused("ident,label,score", good)).text).toMatch(/no column "id".*Its columns: ident, label, score/);
    expect((await refused("id,score,truth", good)).text).toMatch(/no column "label"/);
  });

  it("whole numbers that could be classes or amounts", async () => {
    const { text, kind } = await refused("id,label,prediction", ["1,3,3", "2,7,6", "3,1,1"]);
    expect(kind).toBe("configuration");
    expect(text).toMatch(/cannot be told/);
  });
});

describe("Files that are no tables of predictions", () => {
  const cases: [string, () => string, RegExp][] = [
    ["a missing file", () => "missing.csv", /The data file missing\.csv does not exist/],
    ["an empty file", () => file("empty.csv", ""), /empty/],
    ["a header only", () => file("header.csv", "id,label,score\n"), /header\.csv has no rows/],
    ["a pickle by its name", () => file("predictions.pkl", "x"), /predictions\.pkl is a pickle/],
    ["a packed pickle by its name", () => file("p.joblib.gz", "x"), /p\.joblib\.gz is a pickle/],
    [
      "a pickle by its first bytes",
      () => file("p.csv", Buffer.from("80049523000000000000008c", "hex")),
      /p\.csv is a pickle/,
    ],
    ["an old pickle", () => file("old.csv", "(dp0\nS'a'\np1\nI1\ns."), /old\.csv/],
    ["a file that says it is Parquet", () => file("text.parquet", "id,label,score\n1,1,0.5\n"), /text\.parquet/],
    ["a truncated Parquet file", () => file("cut.parquet", "PAR1\u0000\u0000"), /cut\.parquet/],
    ["an unknown format", () => file("p.xlsx", "PK"), /p\.xlsx/],
    ["a quote that is never closed", () => file("quote.csv", 'id,label,score\n1,1,0.5\n2,"0,0.4\n'), /quote\.csv/],
    [
      "a row with too many cells",
      () => file("wide.csv", "id,label,score\n1,1,0.5,9\n"),
      /wide\.csv is damaged in line 2: The row has 4 fields instead of 3/,
    ],
    ["two columns of one name", () => file("twice.csv", "id,label,label,score\n1,1,0,0.5\n"), /twice\.csv/],
    [
      "bytes that are no text",
      () => file("latin.csv", Buffer.from([0x69, 0x64, 0x0a, 0xff, 0xfe, 0x0a])),
      /latin\.csv/,
    ],
    [
      "JSON lines with a broken line",
      () => file("broken.jsonl", '{"id":1,"label":1,"score":0.5}\n{"id":2,\n'),
      /broken\.jsonl/,
    ],
    [
      "a JSON line that is no object",
      () => file("list.jsonl", '{"id":1,"label":1,"score":0.5}\n[1,2]\n'),
      /list\.jsonl/,
    ],
  ];
  it.each(cases)("%s", async (_, make, words) => {
    const { message, hint } = await refusal({ candidate: make() });
    expect(message).toMatch(words);
    expect(`${message}${hint}`).not.toContain("at Object");
    expect(hint ?? message).toMatch(/[a-z]/);
  });

  it("a directory without data", async () => {
    mkdirSync(join(root, "nothing"));
    const { message } = await refusal({ candidate: "nothing" });
    expect(message).toMatch(/directory nothing holds no data file/);
  });

  it("a directory of two formats", async () => {
    mkdirSync(join(root, "mixed"));
    file("mixed/a.csv", "id,label,score\n1,1,0.5\n");
    file("mixed/b.jsonl", '{"id":1}\n');
    expect((await refusal({ candidate: "mixed" })).message).toMatch(
      /mixes formats: mixed.a\.csv is csv, mixed.b\.jsonl is jsonl/,
    );
  });
});
