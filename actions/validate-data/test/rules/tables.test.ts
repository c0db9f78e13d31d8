import { describe, expect, it } from "vitest";
import { type Files, findingsOf, notPassing, only, parquet } from "../evaluate-contract.ts";

function contract(more: string, columns = "  a: {type: string}\n  b: {type: integer}\n"): string {
  return `contract: 1\nname: table\ndata: {path: data.csv}\ncolumns:\n${columns}${more}`;
}

/** A table rule: data that holds to it, data with a planted defect, and what is said about that. */
interface Mutation {
  rule: string;
  contract: string;
  good: Files;
  bad: Files;
  verdict?: string;
  message: string;
  line?: number;
}

const good = { "data.csv": "a,b\nx,1\ny,2\nz,3\n" };
const cities = { "cities.csv": "code,name\nx,Xenia\ny,Yonkers\nz,Zion\n" };

const mutations: Mutation[] = [
  {
    rule: "structure",
    contract: contract(""),
    good,
    bad: { "data.csv": "a,b\nx,1\ny,2,9\nz,3\n" },
    message: "table: 1 fault in 3 records: The row has 3 fields instead of 2",
    line: 3,
  },
  {
    rule: "columns",
    contract: contract("extra_columns: ignore\n"),
    good,
    bad: { "data.csv": "a,bee\nx,1\ny,2\n" },
    message: "b: the column is not in the data; did you mean bee?",
    line: 1,
  },
  {
    rule: "extra-columns",
    contract: contract("extra_columns: error\n"),
    good,
    bad: { "data.csv": "a,b,c\nx,1,2\n" },
    message: "table: 1 of 3 columns of the data is not declared: c",
    line: 1,
  },
  {
    rule: "extra-columns",
    contract: contract(""),
    good,
    bad: { "data.csv": "a,b,c\nx,1,2\n" },
    verdict: "warn",
    message: "table: 1 of 3 columns of the data is not declared: c",
    line: 1,
  },
  {
    rule: "column-order",
    contract: contract("column_order: true\n"),
    good,
    bad: { "data.csv": "b,a\n1,x\n" },
    message: "table: a and b have changed places",
    line: 1,
  },
  {
    rule: "rows",
    contract: contract("rows: {min: 3}\n"),
    good,
    bad: { "data.csv": "a,b\nx,1\ny,2\n" },
    message: "table: there are 2 rows; allowed at least 3",
  },
  {
    rule: "rows",
    contract: contract("rows: {max: 3}\n"),
    good,
    bad: { "data.csv": "a,b\nx,1\ny,2\nz,3\nz,4\n" },
    message: "table: there are 4 rows; allowed between 1 and 3",
  },
  {
    rule: "key",
    contract: contract("key: [a, b]\n"),
    good: { "data.csv": "a,b\nx,1\nx,2\ny,1\n" },
    bad: { "data.csv": "a,b\nx,1\nx,2\ny,1\nx,2\n" },
    message: 'a, b: 1 of 4 rows has no key of its own ("x" and "2" 2 times)',
    line: 3,
  },
  {
    rule: "key",
    contract: contract("key: [a, b]\n"),
    good,
    bad: { "data.csv": "a,b\nx,1\n,2\ny,1\n" },
    message: "a, b: 1 of 3 rows has no key of its own (1 with a null in the key)",
    line: 3,
  },
  {
    rule: "duplicate-rows",
    contract: contract("duplicate_rows: 0\n"),
    good,
    bad: { "data.csv": "a,b\nx,1\ny,2\nx,1\nx,1\n" },
    message: "table: 2 of 4 rows repeat earlier rows",
    line: 2,
  },
  {
    rule: "sql",
    contract: contract("rules: [{name: b is small, sql: b < 10}]\n"),
    good,
    bad: { "data.csv": "a,b\nx,1\ny,20\n" },
    message: "b is small: 1 of 2 rows breaks it; has to hold: b < 10",
    line: 3,
  },
  {
    rule: "references",
    contract: contract("rules: [{name: known, references: {columns: [a], path: cities.csv, to: [code]}}]\n"),
    good: { ...good, ...cities },
    bad: { "data.csv": "a,b\nx,1\nq,2\n,3\n", ...cities },
    message: 'known: 1 of 2 rows has no match in cities.csv (code) ("q" once)',
    line: 3,
  },
];

describe("a planted defect breaks exactly its rule, and without it the data passes", () => {
  for (const mutation of mutations) {
    it(`${mutation.rule}: ${mutation.message}`, async () => {
      expect(notPassing(await findingsOf({ "contract.yml": mutation.contract, ...mutation.good }))).toEqual([]);
      const planted = await findingsOf({ "contract.yml": mutation.contract, ...mutation.bad });
      expect(notPassing(planted)).toEqual([mutation.rule]);
      const [finding] = planted.filter(({ rule, verdict }) => rule === mutation.rule && verdict !== "pass");
      expect(finding).toMatchObject({ verdict: mutation.verdict ?? "fail", message: mutation.message });
      if (mutation.line !== undefined)
        expect(finding?.locations[0]).toMatchObject({ path: "data.csv", line: mutation.line });
    });
  }
});

describe("a column that the contract declares and the data lacks", () => {
  it("fails, and its other checks are one error that names them, never a pass", async () => {
    const text = contract(
      "extra_columns: ignore\n",
      "  a: {type: string}\n  b: {type: integer, minimum: 0, nulls: 0}\n",
    );
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "a,c\nx,1\n" });
    const about = findings.filter(({ subject }) => subject === "b");
    expect(about.map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["columns", "fail"],
      ["columns", "error"],
    ]);
    expect(about[1]?.message).toBe(
      "b: the column is not in the data, so 3 checks could not be evaluated: type, nulls and minimum",
    );
    expect(about.every(({ configuration }) => configuration === undefined)).toBe(true);
  });

  it("is skipped when it is optional, or not expected in the environment", async () => {
    const columns =
      "  a: {type: string}\n  b: {type: integer, optional: true, minimum: 0}\n  c: {type: integer, environments: [train]}\n";
    const files = { "contract.yml": contract("", columns), "data.csv": "a\nx\n" };
    expect(notPassing(await findingsOf(files, { inputs: { environment: "serving" } }))).toEqual([]);
    expect(notPassing(await findingsOf(files, { inputs: { environment: "train" } }))).toEqual(["columns"]);
    expect(notPassing(await findingsOf(files))).toEqual(["columns"]);
  });

  it("is the only one with checks, and optional: nothing was shown, so nothing passes", async () => {
    const text =
      "contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {zz: {type: integer, optional: true, minimum: 0}}\nextra_columns: ignore\n";
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "a\n1\n" });
    expect(only(findings, "contract")).toMatchObject({ verdict: "inconclusive" });
    expect(only(findings, "contract").message).toContain("all of its 2 checks were skipped");
  });

  it("is named in SQL: the rule is an error of the data, not of the contract", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("rules: [{name: both, sql: b > 0}]\n"),
      "data.csv": "a\nx\n",
    });
    const errors = findings.filter(({ verdict }) => verdict === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("both");
    expect(errors[0]?.configuration).toBeUndefined();
  });

  it("in neither contract nor data is the contract's fault", async () => {
    const findings = await findingsOf({ "contract.yml": contract("key: [aa]\n"), ...good });
    expect(only(findings, "key")).toMatchObject({ verdict: "error", configuration: true, hint: "Did you mean a?" });
  });
});

describe("a redacted column", () => {
  it("that is misspelled keeps the whole contract from being evaluated", async () => {
    const findings = await findingsOf({ "contract.yml": contract("report: {redact: [bb]}\n"), ...good });
    expect(findings).toMatchObject([
      { rule: "contract", verdict: "error", configuration: true, hint: "Did you mean b?", samples: [] },
    ]);
  });
});

describe("files of one table", () => {
  it("that differ in a declared column fail, and nothing else about the column passes", async () => {
    const text = contract("").replace("path: data.csv", "path: 'data/*.csv'");
    const findings = await findingsOf({ "contract.yml": text, "data/1.csv": "a,b\nx,1\n", "data/2.csv": "a\ny\n" });
    expect(findings.filter(({ subject }) => subject === "b").map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["columns", "fail"],
      ["columns", "error"],
    ]);
    expect(findings.find(({ verdict }) => verdict === "fail")?.locations[0]).toMatchObject({
      path: "data/2.csv",
      line: 1,
    });
  });

  it("that differ in many columns fail for each of them", async () => {
    const names = ["b", "c", "d", "e", "f", "g", "h"];
    const text = `contract: 1\ndata: {path: 'data/*.csv'}\ncolumns: {a: {type: string}, ${names.map((name) => `${name}: {type: integer}`).join(", ")}}\n`;
    const findings = await findingsOf({
      "contract.yml": text,
      "data/1.csv": `a,${names.join(",")}\nx,1,1,1,1,1,1,1\n`,
      "data/2.csv": "a\ny\n",
    });
    const failing = findings.filter(({ rule, verdict }) => rule === "columns" && verdict === "fail");
    expect(failing.map(({ subject }) => subject)).toEqual(names);
    expect(findings.filter(({ subject, verdict }) => names.includes(subject) && verdict === "pass")).toEqual([]);
  });

  it("that differ in a type in Parquet fail", async () => {
    const text = contract("").replace("path: data.csv", "path: 'data/*.parquet'");
    const findings = await findingsOf({
      "contract.yml": text,
      "data/1.parquet": await parquet({ a: "VARCHAR", b: "INTEGER" }, [["'x'", "1"]]),
      "data/2.parquet": await parquet({ a: "VARCHAR", b: "VARCHAR" }, [["'y'", "'2'"]]),
    });
    expect(findings.filter(({ subject, verdict }) => subject === "b" && verdict === "pass")).toEqual([]);
    expect(findings.filter(({ rule, verdict }) => rule === "columns" && verdict === "fail")).toHaveLength(1);
  });
});

describe("columns that changed places under their headings", () => {
  it("fail, each with a hint that names the other", async () => {
    const text = contract("", "  a: {type: string, enum: [x, y]}\n  b: {type: integer}\n");
    const swapped = Array.from({ length: 6 }, (_, index) => `${index},x`).join("\n");
    const findings = await findingsOf({ "contract.yml": text, "data.csv": `a,b\n${swapped}\n` });
    expect(notPassing(findings)).toEqual(["enum", "type"]);
    expect(only(findings, "enum").hint).toContain("As many values of b fail: the two columns may have changed places.");
  });
});

describe("every family of rules on JSON Lines and Parquet", () => {
  const text = (path: string) => `contract: 1
name: table
data: {path: ${path}}
key: [a]
duplicate_rows: 0
column_order: true
extra_columns: error
columns:
  a: {type: string, pattern: '^[a-z]$', unique: true}
  b: {type: integer, minimum: 0, mean: [0, 10], monotonic: increasing}
  c: {type: number, outliers: {iqr: {factor: 3, share: 0}}}
  d: {type: timestamp, zone: UTC, freshness: 3000d}
rules:
  - {name: known, references: {columns: [a], path: known.csv, to: [a]}}
  - {name: positive, sql: b + c > 0}
  - {column: b, maximum: 100, by: a}
`;
  const known = { "known.csv": "a\nx\ny\nz\nv\nw\n" };
  const rows = [
    ["x", 1, 0.5, "2025-01-01T00:00:00"],
    ["y", 2, 0.6, "2025-01-02T00:00:00"],
    ["z", 3, 0.7, "2025-01-03T00:00:00"],
    ["v", 4, 0.8, "2025-01-04T00:00:00"],
    ["w", 5, 0.9, "2025-01-05T00:00:00"],
    ["x", -500, 900.5, "2025-01-06T00:00:00"],
  ] as const;
  const broken = ["iqr-outliers", "key", "mean", "minimum", "monotonic", "unique"];

  it("JSON Lines have no order of columns, which is neither a pass nor a failure", async () => {
    const findings = await findingsOf({
      "contract.yml":
        "contract: 1\ndata: {path: t.jsonl}\ncolumn_order: true\ncolumns: {a: {type: integer}, b: {type: integer}}\n",
      "t.jsonl": '{"b":1,"a":2}\n{"a":2,"b":1}\n',
    });
    expect(only(findings, "column-order").verdict).toBe("inconclusive");
  });

  it("JSON Lines", async () => {
    const jsonl = (count: number) =>
      rows
        .slice(0, count)
        .map(([a, b, c, d]) => `${JSON.stringify({ a, b, c, d: `${d}Z` })}\n`)
        .join("");
    const unordered = text("t.jsonl").replace("column_order: true\n", "");
    const files = (count: number) => ({ "contract.yml": unordered, "t.jsonl": jsonl(count), ...known });
    expect(notPassing(await findingsOf(files(5)))).toEqual([]);
    const findings = await findingsOf(files(6));
    expect(notPassing(findings)).toEqual(broken);
    expect(only(findings, "minimum").locations[0]).toMatchObject({ path: "t.jsonl", line: 6 });
  });

  it("Parquet", async () => {
    const types = { a: "VARCHAR", b: "BIGINT", c: "DOUBLE", d: "TIMESTAMP WITH TIME ZONE" };
    const table = (count: number) =>
      parquet(
        types,
        rows.slice(0, count).map(([a, b, c, d]) => [`'${a}'`, `${b}`, `${c}`, `'${d}+00'`]),
      );
    const files = async (count: number) => ({
      "contract.yml": text("t.parquet"),
      "t.parquet": await table(count),
      ...known,
    });
    expect(notPassing(await findingsOf(await files(5)))).toEqual([]);
    const findings = await findingsOf(await files(6));
    expect(notPassing(findings)).toEqual(broken);
    expect(only(findings, "minimum").locations[0]).toMatchObject({ path: "t.parquet", row: 6, rowGroup: 0 });
  });
});

describe("keys and duplicates", () => {
  it("by: a value may stand once in each group", async () => {
    const text = contract("rules: [{column: b, unique: true, by: a}, {column: b, monotonic: increasing, by: a}]\n");
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "a,b\nx,2\ny,2\nx,3\ny,1\ny,2\n" });
    expect(findings.filter(({ rule }) => rule === "unique").map(({ subject, verdict }) => [subject, verdict])).toEqual([
      ["b [a = x]", "pass"],
      ["b [a = y]", "fail"],
    ]);
    const order = findings.find(({ rule, verdict }) => rule === "monotonic" && verdict === "fail");
    expect(order?.message).toBe("b [a = y]: 1 of 2 steps is not increasing");
    expect(order?.locations[0]).toMatchObject({ path: "data.csv", line: 5, column: 3 });
    expect(order?.samples[0]).toMatchObject({ value: "1", note: "after 2" });
  });

  it("columns of the data may have the names of our own aliases", async () => {
    const columns =
      "  key_0: {type: string}\n  group_0: {type: string}\n  times: {type: integer, monotonic: increasing}\n";
    const text = contract(
      "key: [key_0, group_0]\nduplicate_rows: 0\nrules: [{column: times, unique: true, by: group_0}]\n",
      columns,
    );
    const findings = await findingsOf({
      "contract.yml": text,
      "data.csv": "key_0,group_0,times\nx,g,1\nx,h,2\ny,g,2\n",
    });
    expect(notPassing(findings)).toEqual([]);
  });

  it("nulls and texts of quotes are told apart in duplicates", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("duplicate_rows: 0\n"),
      "data.csv": "a,b\n,1\n\"\",1\n'''',1\n",
    });
    expect(notPassing(findings)).toEqual([]);
  });

  it("references to a file that is not there, or lacks the column, are errors", async () => {
    const rule = (to: string) =>
      contract(`rules: [{name: known, references: {columns: [a], path: cities.csv, to: [${to}]}}]\n`);
    expect(only(await findingsOf({ "contract.yml": rule("code"), ...good }), "references").verdict).toBe("error");
    expect(only(await findingsOf({ "contract.yml": rule("cods"), ...good, ...cities }), "references")).toMatchObject({
      verdict: "error",
      hint: "Did you mean code?",
    });
  });
});

describe("SQL", () => {
  it("rows for which it is NULL do not take part, and nothing but such rows is inconclusive", async () => {
    const text = contract("rules: [{name: small, sql: b < 10}]\n");
    expect(only(await findingsOf({ "contract.yml": text, "data.csv": "a,b\nx,\ny,1\n" }), "sql")).toMatchObject({
      verdict: "pass",
      n: 1,
    });
    expect(only(await findingsOf({ "contract.yml": text, "data.csv": "a,b\nx,\ny,\n" }), "sql")).toMatchObject({
      verdict: "inconclusive",
      message: "small: no row to judge: the expression is NULL for all of 2 rows",
    });
  });

  it("that overflows on the data is an error of its own, and the other checks are evaluated", async () => {
    const text = contract("rules: [{name: product, sql: b * b > 0}, {name: small, sql: b > 0}]\n");
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "a,b\nx,9223372036854775807\n" });
    expect(findings.filter(({ rule }) => rule === "sql").map(({ verdict }) => verdict)).toEqual(["error", "pass"]);
  });

  it("that is not allowed is the contract's fault", async () => {
    const findings = await findingsOf({
      "contract.yml": contract('rules: [{name: x, sql: "b in (select 1)"}]\n'),
      ...good,
    });
    expect(only(findings, "sql")).toMatchObject({ verdict: "error", configuration: true });
  });
});

describe("a division by zero in SQL", () => {
  it("is infinite, as docs/contract.md says, and isfinite tells it", async () => {
    const text = (sql: string) =>
      `contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {a: {type: integer}, b: {type: integer}}\nrules: [{sql: ${sql}}]\n`;
    const data = "a,b\n1,0\n";
    const verdict = async (sql: string) =>
      only(await findingsOf({ "contract.yml": text(sql), "data.csv": data }), "sql").verdict;
    expect(await verdict("a / b > 100")).toBe("pass");
    expect(await verdict("a / b > 100 AND isfinite(a / b)")).toBe("fail");
  });
});

describe("a file without quotes", () => {
  const text = (quote: string) =>
    `contract: 1\nname: table\ndata: {path: data.csv${quote}}\ncolumns: {a: {type: string, enum: ['"x']}, b: {type: integer}}\n`;

  it("is read as it stands under quote: '', and only there", async () => {
    const data = 'a,b\n"x,1\n"x,2\n';
    expect(notPassing(await findingsOf({ "contract.yml": text(", quote: ''"), "data.csv": data }))).toEqual([]);
    expect(notPassing(await findingsOf({ "contract.yml": text(""), "data.csv": data }))).toContain("structure");
  });

  it("has no escape sign", async () => {
    const findings = await findingsOf({ "contract.yml": text(", quote: '', escape: '!'"), "data.csv": "a,b\n" });
    expect(only(findings, "contract").message).toContain("escape has no meaning where quote is empty");
  });
});

describe("a key with a value that is not of its type", () => {
  it("is not called a null", async () => {
    const findings = await findingsOf({
      "contract.yml": "contract: 1\nname: table\ndata: {path: data.csv}\nkey: a\ncolumns: {a: {type: integer}}\n",
      "data.csv": "a,b\n1,\nx,\n,\n",
    });
    expect(only(findings, "key").message).toBe(
      "a: 2 of 3 rows have no key of their own (1 with a null in the key; 1 with a value in the key that is not of its column's type)",
    );
  });
});
