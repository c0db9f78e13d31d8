import { describe, expect, it } from "vitest";
import { findingsOf, notPassing, only, parquet } from "../evaluate-contract.ts";

describe("columns of the data that are named like columns of our queries", () => {
  it("hide nothing: nulls, limits and order are those of the declared column", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d.csv, missing: [NA]}\nextra_columns: ignore\ncolumns: {speed: {type: integer, required: true, minimum: 0, monotonic: increasing}}\n",
      "d.csv":
        "NULL:speed,raw:speed,speed,value,raw,previous\ntrue,1,abc,1,1,1\ntrue,1,,1,1,1\nfalse,1,5,1,1,1\nfalse,1,-4,1,1,1\n",
    });
    expect(notPassing(findings)).toEqual(["minimum", "monotonic", "required", "type"]);
  });

  it("that are reserved stop the evaluation", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d.csv}\nextra_columns: ignore\ncolumns: {s: {type: integer, monotonic: increasing}}\n",
      "d.csv": "gatewright:row,s\n3,3\n2,2\n1,1\n",
    });
    expect(only(findings, "structure")).toMatchObject({
      verdict: "error",
      message: expect.stringContaining("gatewright:row"),
    });
    expect(findings.some(({ verdict }) => verdict === "pass")).toBe(false);
  });
});

describe("directories that name columns", () => {
  const contract = (path: string) =>
    `contract: 1\ndata: {path: '${path}', hive: true}\ncolumns: {year: {type: integer, minimum: 2000}, a: {type: integer}}\n`;

  it("are compared between files in every format", async () => {
    const good = { csv: "a\n1\n", jsonl: '{"a":1}\n', parquet: await parquet({ a: "INTEGER" }, [["1"]]) };
    for (const [format, content] of Object.entries(good)) {
      const files = { [`d/year=2001/1.${format}`]: content, [`d/yr=1990/1.${format}`]: content };
      const findings = await findingsOf({ "contract.yml": contract("d"), ...files });
      const told = findings.find(({ subject, verdict }) => subject === "year" && verdict === "fail");
      expect(told).toMatchObject({ rule: "columns", message: expect.stringContaining(`d/yr=1990/1.${format}`) });
      expect(findings.filter(({ subject, verdict }) => subject === "year" && verdict === "pass")).toEqual([]);
    }
  });

  it("must not name a column of the files, of this one or another, in any case", async () => {
    const twice: Record<string, string | Uint8Array>[] = [
      { "d/year=1990/1.csv": "year,a\n2020,1\n" },
      { "d/YEAR=1990/1.csv": "year,a\n2020,1\n" },
      { "d/1.csv": "year,a\n2020,1\n", "d/year=1990/1.csv": "a\n1\n" },
      { "d/year=1990/1.jsonl": '{"year":2020,"a":1}\n' },
      { "d/year=1990/1.parquet": await parquet({ year: "INTEGER", a: "INTEGER" }, [["2020", "1"]]) },
      { "d/year=2020/year=1990/1.csv": "a\n1\n" },
    ];
    for (const files of twice) {
      const findings = await findingsOf({ "contract.yml": contract("d"), ...files });
      expect(only(findings, "structure")).toMatchObject({
        verdict: "error",
        message: expect.stringMatching(/The directories of d\/.* name "(year|YEAR)"/),
      });
      expect(findings.some(({ verdict }) => verdict === "pass")).toBe(false);
    }
  });

  it("are no columns when the contract does not say so: the file's own column counts", async () => {
    const text = contract("d").replace(", hive: true", "");
    expect(notPassing(await findingsOf({ "contract.yml": text, "d/year=1990/1.csv": "year,a\n2020,1\n" }))).toEqual([]);
  });
});

describe("JSON Lines in several files", () => {
  const contract = (more = "") => `contract: 1\ndata: {path: d}\n${more}columns: {a: {type: integer, minimum: 0}}\n`;

  it("fail when a declared column is in no line of one of them", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("extra_columns: ignore\n"),
      "d/1.jsonl": '{"a":1}\n',
      "d/2.jsonl": '{"aa":-5}\n',
    });
    expect(findings.find(({ rule, verdict }) => rule === "columns" && verdict === "fail")).toMatchObject({
      subject: "a",
      message: expect.stringContaining('d/2.jsonl: column "a" of d/1.jsonl not there'),
    });
    expect(findings.filter(({ subject, verdict }) => subject === "a" && verdict === "pass")).toEqual([]);
  });

  it("may lack an optional column in one of them, and it is judged where it stands", async () => {
    const findings = await findingsOf({
      "contract.yml": contract().replace("columns: {", "columns: {note: {type: string, optional: true, enum: [x]}, "),
      "d/1.jsonl": '{"a":1}\n',
      "d/2.jsonl": '{"a":2,"note":"x"}\n{"a":2,"note":"y"}\n',
    });
    expect(notPassing(findings)).toEqual(["enum"]);
  });

  it("may have keys of their own that nobody declared, lines without a key, and no line at all", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("extra_columns: ignore\n"),
      "d/0.jsonl": "\n",
      "d/1.jsonl": '{"a":1,"x":1}\n{"y":2}\n',
      "d/2.jsonl": '{"a":5,"z":{}}\n',
    });
    expect(notPassing(findings)).toEqual([]);
  });
});

describe("the order of columns", () => {
  it("is judged in every file, and the files that have another are named", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: d}\ncolumn_order: true\ncolumns: {a: {type: integer}, b: {type: integer}}\n",
      "d/1.csv": "a,b\n1,2\n",
      "d/2.csv": "b,a\n2,1\n",
      "d/3.csv": "b,a\n2,1\n",
    });
    expect(only(findings, "column-order")).toMatchObject({
      verdict: "fail",
      estimate: 2,
      message: "contract: in d/2.csv, a and b have changed places; and in 1 more file",
    });
    expect(only(findings, "column-order").locations.slice(0, 2)).toEqual([
      { path: "d/2.csv", line: 1 },
      { path: "d/3.csv", line: 1 },
    ]);
  });
});
