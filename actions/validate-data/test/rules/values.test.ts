import { describe, expect, it } from "vitest";
import { findingsOf, notPassing, only, parquet } from "../evaluate-contract.ts";

/** A rule about one column: cells that pass, and a cell that breaks it, planted in the third record (line 4). */
interface Mutation {
  rule: string;
  /** The column's keys. */
  column: string;
  good: string[];
  bad: string;
  /** Other rules that the planted cell breaks by its nature. */
  also?: string[];
  message: string;
}

const mutations: Mutation[] = [
  {
    rule: "type",
    column: "{type: integer}",
    good: ["1", "-2", "+3"],
    bad: "1.5",
    message: 'v: 1 of 4 values is not an integer (for instance "1.5")',
  },
  {
    rule: "type",
    column: "{type: number}",
    good: ["1", "-2.5", "3e2"],
    bad: "12 kt",
    message: 'v: 1 of 4 values is not a number (for instance "12 kt")',
  },
  {
    rule: "type",
    column: "{type: boolean}",
    good: ["true", "FALSE", "true"],
    bad: "yes",
    message: 'v: 1 of 4 values is not true or false (for instance "yes")',
  },
  {
    rule: "type",
    column: "{type: date}",
    good: ["2024-01-31", "1999-12-01", "2024-02-29"],
    bad: "2023-02-29",
    message: 'v: 1 of 4 values is not a date (for instance "2023-02-29")',
  },
  {
    rule: "type",
    column: "{type: timestamp, zone: UTC}",
    good: ["2024-01-31T10:00:00", "2024-01-31 10:00:00", "2024-01-31T10:00:00Z"],
    bad: "31.1.2024",
    message: 'v: 1 of 4 values is not a timestamp (for instance "31.1.2024")',
  },
  {
    rule: "finite",
    column: "{type: number}",
    good: ["1", "2", "3"],
    bad: "NaN",
    message: 'v: 1 of 4 values is NaN or infinite (for instance "NaN")',
  },
  {
    rule: "finite",
    column: "{type: number}",
    good: ["1", "2", "3"],
    bad: "-inf",
    message: 'v: 1 of 4 values is NaN or infinite (for instance "-inf")',
  },
  {
    rule: "required",
    column: "{type: string, required: true}",
    good: ["a", "b", "c"],
    bad: "",
    message: "v: 1 of 4 rows has no value",
  },
  {
    rule: "nulls",
    column: "{type: string, nulls: '<25%'}",
    good: ["a", "b", "c"],
    bad: "",
    message: "v: 1 of 4 rows (25 %) has no value; less than 25 %",
  },
  {
    rule: "minimum",
    column: "{type: integer, minimum: 18}",
    good: ["18", "19", "20"],
    bad: "17",
    message: "v: 1 of 4 values is below 18 (smallest 17); allowed at least 18",
  },
  {
    rule: "minimum",
    column: "{type: number, exclusive_minimum: 0}",
    good: ["0.1", "1", "2"],
    bad: "0",
    message: "v: 1 of 4 values is not above 0 (smallest 0); allowed above 0",
  },
  {
    rule: "minimum",
    column: "{type: date, minimum: '2020-01-01'}",
    good: ["2020-01-01", "2021-01-01", "2022-01-01"],
    bad: "2019-12-31",
    message: "v: 1 of 4 values is below 2020-01-01 (earliest 2019-12-31); allowed at least 2020-01-01",
  },
  {
    rule: "maximum",
    column: "{type: number, maximum: 400}",
    good: ["400", "1", "-1"],
    bad: "4000",
    message: "v: 1 of 4 values is above 400 (largest 4,000); allowed at most 400",
  },
  {
    rule: "maximum",
    column: "{type: integer, exclusive_maximum: 400}",
    good: ["399", "1", "-1"],
    bad: "400",
    message: "v: 1 of 4 values is not below 400 (largest 400); allowed below 400",
  },
  {
    rule: "maximum",
    column: "{type: number, maximum: 400}",
    good: ["400", "1", "-1"],
    bad: "inf",
    also: ["finite"],
    message: "v: 1 of 4 values is not at most 400 (largest 400, 1 of them NaN or infinite); allowed at most 400",
  },
  {
    rule: "maximum",
    column: "{type: number, maximum: 400}",
    good: ["400", "1", "-1"],
    bad: "nan",
    also: ["finite"],
    message: "v: 1 of 4 values is not at most 400 (largest 400, 1 of them NaN or infinite); allowed at most 400",
  },
  {
    rule: "enum",
    column: "{type: string, enum: [web, branch]}",
    good: ["web", "branch", "web"],
    bad: "Web",
    message: 'v: 1 of 4 values is not an allowed one (for instance "Web"); allowed web or branch',
  },
  {
    rule: "enum",
    column: "{type: integer, enum: [0, 1]}",
    good: ["0", "1", "1"],
    bad: "2",
    message: 'v: 1 of 4 values is not an allowed one (for instance "2"); allowed 0 or 1',
  },
  {
    rule: "enum",
    column: "{type: string, enum: [web, branch], other: '<25%'}",
    good: ["web", "branch", "web"],
    bad: "drone",
    message:
      'v: 1 of 4 values (25 %) is not an allowed one (for instance "drone"); allowed web or branch, less than 25 % may break it',
  },
  {
    rule: "not-enum",
    column: "{type: string, not_enum: [test]}",
    good: ["a", "b", "c"],
    bad: "test",
    message: 'v: 1 of 4 values is a forbidden one (for instance "test"); forbidden test',
  },
  {
    rule: "pattern",
    column: "{type: string, pattern: '^[A-Z]{2}[0-9]$'}",
    good: ["AB1", "CD2", "EF3"],
    bad: "AB12",
    message: 'v: 1 of 4 values does not match (for instance "AB12"); pattern ^[A-Z]{2}[0-9]$',
  },
  {
    rule: "format",
    column: "{type: string, format: email}",
    good: ["a@b.example", "c.d+e@sub.f.example", "g@h.example"],
    bad: "a@b",
    message: 'v: 1 of 4 values has not the form of an e-mail address (for instance "a@b")',
  },
  {
    rule: "min-length",
    column: "{type: string, min_length: 2}",
    good: ["ab", "äö", "😀😀"],
    bad: "😀",
    message: "v: 1 of 4 values is shorter than 2 characters (shortest 1 character); allowed at least 2",
  },
  {
    rule: "max-length",
    column: "{type: string, max_length: 2}",
    good: ["ab", "äö", "😀😀"],
    bad: "abc",
    message: "v: 1 of 4 values is longer than 2 characters (longest 3 characters); allowed at most 2",
  },
  {
    rule: "unique",
    column: "{type: string, unique: true}",
    good: ["a", "b", "c"],
    bad: "b",
    message: 'v: 1 of 4 values repeats an earlier one ("b" 2 times)',
  },
  {
    rule: "monotonic",
    column: "{type: integer, monotonic: increasing}",
    good: ["1", "2", "2"],
    bad: "1",
    message: "v: 1 of 3 steps is not increasing",
  },
];

function contract(column: string, data = "data.csv"): string {
  return `contract: 1\nname: table\ndata: {path: ${data}}\ncolumns:\n  id: {type: integer}\n  v: ${column}\nextra_columns: ignore\n`;
}

function csv(cells: readonly string[]): string {
  return `id,v\n${cells.map((cell, index) => `${index + 1},${cell === "" ? "" : `"${cell.replaceAll('"', '""')}"`}`).join("\n")}\n`;
}

describe("a planted cell breaks exactly its rule, and without it the data passes", () => {
  for (const { rule, column, good, bad, also = [], message } of mutations) {
    it(`${rule} ${column}: ${JSON.stringify(bad)}`, async () => {
      const [first = "", second = "", third = ""] = good;
      const clean = await findingsOf({ "contract.yml": contract(column), "data.csv": csv(good) });
      expect(notPassing(clean)).toEqual([]);
      expect(clean.map((finding) => finding.rule)).toContain(rule);

      const planted = await findingsOf({
        "contract.yml": contract(column),
        "data.csv": csv([first, second, bad, third]),
      });
      expect(notPassing(planted)).toEqual([...also, rule].sort());
      const finding = planted.filter((candidate) => candidate.rule === rule).find(({ verdict }) => verdict !== "pass");
      expect(finding?.verdict).toBe("fail");
      expect(finding?.subject).toBe("v");
      expect(finding?.message).toBe(message);
      expect(finding?.locations.at(-1)).toMatchObject({ path: "contract.yml" });
      const lines = finding?.locations.filter(({ path }) => path === "data.csv").map(({ line }) => line);
      expect(lines).toContain(4);
      expect(finding?.locations[0]).toMatchObject({ path: "data.csv", column: 3 });
      expect(finding?.formula).toBeTruthy();
      expect(finding?.hint).toBeTruthy();
    });
  }
});

describe("values that are null take part in no rule about values", () => {
  for (const { rule, column, good } of mutations.filter((mutation) => !["required", "nulls"].includes(mutation.rule))) {
    it(`${rule} ${column}`, async () => {
      const [first = "", second = "", third = ""] = good;
      const findings = await findingsOf({
        "contract.yml": contract(column),
        "data.csv": csv([first, "", second, third]),
      });
      expect(notPassing(findings)).toEqual([]);
    });

    it(`${rule} ${column}: nothing but nulls is inconclusive, never a pass`, async () => {
      const findings = await findingsOf({ "contract.yml": contract(column), "data.csv": csv(["", "", ""]) });
      expect(
        findings.filter((finding) => finding.rule === rule && finding.subject === "v").map(({ verdict }) => verdict),
      ).toEqual(["inconclusive"]);
    });
  }
});

describe("a table of one row", () => {
  for (const { rule, column, good, bad, also = [] } of mutations.filter(
    ({ rule }) => !["unique", "monotonic"].includes(rule),
  )) {
    it(`${rule} ${column}: passes with a good cell, fails with ${JSON.stringify(bad)}`, async () => {
      const passing = await findingsOf({ "contract.yml": contract(column), "data.csv": csv(good.slice(0, 1)) });
      expect(notPassing(passing)).toEqual([]);
      const failing = await findingsOf({ "contract.yml": contract(column), "data.csv": csv([bad]) });
      const failed = failing.filter(({ verdict }) => verdict === "fail").map((finding) => finding.rule);
      expect(new Set(failed)).toEqual(new Set([...also, rule]));
    });
  }

  it("cannot show that values are in order, and shows that they are unique", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, monotonic: increasing, unique: true}"),
      "data.csv": csv(["1"]),
    });
    expect(only(findings, "monotonic").verdict).toBe("inconclusive");
    expect(only(findings, "unique").verdict).toBe("pass");
  });
});

describe("an empty table", () => {
  it("fails, and no rule about values passes on it", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, minimum: 1}"),
      "data.csv": "id,v\n",
    });
    expect(only(findings, "rows")).toMatchObject({
      verdict: "fail",
      message: "table: the data has no rows; allowed at least 1",
    });
    expect(only(findings, "minimum").verdict).toBe("inconclusive");
  });

  it("passes when the contract says rows: {min: 0}; the rules about values are skipped", async () => {
    const text = `${contract("{type: integer, minimum: 1}")}rows: {min: 0}\n`;
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "id,v\n" });
    expect(notPassing(findings)).toEqual([]);
    expect(only(findings, "minimum").verdict).toBe("skipped");
  });

  it("fails although the bounds on rows are of severity warn", async () => {
    const text = `${contract("{type: integer}")}rows: {min: 10, severity: warn}\n`;
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "id,v\n" });
    expect(findings.filter(({ rule }) => rule === "rows").map(({ verdict }) => verdict)).toContain("fail");
  });
});

describe("mostly, where, by and severity", () => {
  const rows = "id,v,season\n1,1,winter\n2,2,winter\n3,30,summer\n4,4,summer\n5,5,\n";

  it("mostly tolerates its share, and not a row more", async () => {
    const rule = (mostly: number) =>
      `contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {id: {type: integer}, v: {type: integer}, season: {type: string}}\nrules:\n  - {column: v, maximum: 10, mostly: ${mostly}}\n`;
    expect(only(await findingsOf({ "contract.yml": rule(0.8), "data.csv": rows }), "maximum").verdict).toBe("pass");
    expect(only(await findingsOf({ "contract.yml": rule(0.81), "data.csv": rows }), "maximum")).toMatchObject({
      verdict: "fail",
      estimate: 0.2,
      n: 5,
    });
  });

  it("where restricts the rows, and a condition that no row meets is inconclusive", async () => {
    const rule = (where: string) =>
      `contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {id: {type: integer}, v: {type: integer}, season: {type: string}}\nrules:\n  - {column: v, maximum: 10, where: "${where}"}\n`;
    expect(
      only(await findingsOf({ "contract.yml": rule("season = 'winter'"), "data.csv": rows }), "maximum"),
    ).toMatchObject({ verdict: "pass", n: 2 });
    expect(
      only(await findingsOf({ "contract.yml": rule("season = 'spring'"), "data.csv": rows }), "maximum"),
    ).toMatchObject({
      verdict: "inconclusive",
      message: "v: no row to judge: none meets the condition season = 'spring'",
    });
  });

  it("by gives one finding a group, null being one", async () => {
    const text =
      "contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {id: {type: integer}, v: {type: integer}, season: {type: string}}\nrules:\n  - {column: v, maximum: 10, by: season}\n  - {column: v, mean: [0, 10], by: season}\n  - {column: v, outliers: {z: {threshold: 3, share: 0}}, by: season}\n";
    const findings = await findingsOf({ "contract.yml": text, "data.csv": rows });
    expect(findings.filter(({ rule }) => rule === "maximum").map(({ subject, verdict }) => [subject, verdict])).toEqual(
      [
        ["v [season = summer]", "fail"],
        ["v [season = winter]", "pass"],
        ["v [season is null]", "pass"],
      ],
    );
    const failed = findings.find(({ verdict, rule }) => rule === "maximum" && verdict === "fail");
    expect(failed?.message).toBe("v [season = summer]: 1 of 2 values is above 10 (largest 30); allowed at most 10");
    expect(failed?.locations[0]).toMatchObject({ path: "data.csv", line: 4, column: 3 });
    expect(findings.filter(({ rule }) => rule === "mean").map(({ estimate }) => estimate)).toEqual([17, 1.5, 5]);
    expect(findings.filter(({ rule }) => rule === "z-score-outliers").map(({ verdict }) => verdict)).toEqual([
      "pass",
      "pass",
      "inconclusive",
    ]);
  });

  it("by tells a group whose name begins with U+FEFF from the one without", async () => {
    const text =
      "contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {v: {type: integer}, g: {type: string}}\nrules:\n  - {column: v, maximum: 10, by: g}\n";
    const findings = await findingsOf({ "contract.yml": text, "data.csv": "v,g\n1,x\n30,\ufeffx\n" });
    expect(findings.filter(({ rule }) => rule === "maximum").map(({ verdict }) => verdict)).toEqual(["pass", "fail"]);
  });

  it("by a column with too many groups is an error, not a thousand findings", async () => {
    const text =
      "contract: 1\nname: table\ndata: {path: data.csv}\ncolumns: {id: {type: integer}, v: {type: integer}}\nrules:\n  - {column: v, maximum: 10, by: id}\n";
    const many = `id,v\n${Array.from({ length: 1001 }, (_, index) => `${index},1`).join("\n")}\n`;
    const findings = await findingsOf({ "contract.yml": text, "data.csv": many });
    expect(only(findings, "maximum")).toMatchObject({
      verdict: "error",
      message: "v: by: id has more than 1,000 groups",
    });
  });

  it("severity warn makes a broken rule warn", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, maximum: 10, severity: warn}"),
      "data.csv": csv(["11"]),
    });
    expect(only(findings, "maximum").verdict).toBe("warn");
  });
});

describe("numbers as they are", () => {
  it("keeps every digit of integers beyond 2^53", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, maximum: 9007199254740991}"),
      "data.csv": csv(["9007199254740991", "9223372036854775807"]),
    });
    expect(only(findings, "maximum").message).toBe(
      "v: 1 of 2 values is above 9,007,199,254,740,991 (largest 9,223,372,036,854,775,807); allowed at most 9,007,199,254,740,991",
    );
  });

  it("reads Parquet with its physical types", async () => {
    const table = await parquet({ id: "INTEGER", v: "FLOAT" }, [
      ["1", "0.1"],
      ["2", "0.2"],
      ["3", "'NaN'"],
    ]);
    const findings = await findingsOf({
      "contract.yml": contract("{type: number, minimum: 0.1, maximum: 0.2}", "data.parquet"),
      "data.parquet": table,
    });
    expect(notPassing(findings)).toEqual(["finite", "maximum", "minimum"]);
    expect(only(findings, "minimum").message).toContain("1 of 3 values");
    expect(only(findings, "finite").locations[0]).toMatchObject({ path: "data.parquet", row: 3 });
  });

  it("compares decimals without room for more digits with a limit between two of them", async () => {
    const table = await parquet({ id: "INTEGER", v: "DECIMAL(38, 0)" }, [
      ["1", "3"],
      ["2", "4"],
      ["3", `'${"9".repeat(38)}'`],
    ]);
    const broken = async (keys: string) => {
      const files = { "contract.yml": contract(`{type: integer, ${keys}}`, "data.parquet"), "data.parquet": table };
      const [finding] = (await findingsOf(files)).filter(({ rule }) => ["minimum", "maximum", "enum"].includes(rule));
      return [finding?.verdict, finding?.message.match(/\d+ of \d+/)?.[0]];
    };
    expect(await broken("maximum: 3.5")).toEqual(["fail", "2 of 3"]);
    expect(await broken("exclusive_maximum: 3.5")).toEqual(["fail", "2 of 3"]);
    expect(await broken("exclusive_maximum: 4")).toEqual(["fail", "2 of 3"]);
    expect(await broken("minimum: 3.5")).toEqual(["fail", "1 of 3"]);
    expect(await broken("exclusive_minimum: 3.5")).toEqual(["fail", "1 of 3"]);
    expect(await broken("exclusive_minimum: 3")).toEqual(["fail", "1 of 3"]);
    expect(await broken("enum: [3, 4]")).toEqual(["fail", "1 of 3"]);
  });

  it("compares decimals that have no whole part, and numbers that no decimal of the column equals", async () => {
    const table = await parquet({ id: "INTEGER", v: "DECIMAL(38, 38)" }, [
      ["1", "0.25"],
      ["2", "0.5"],
    ]);
    const files = (keys: string) => ({
      "contract.yml": contract(`{type: number, ${keys}}`, "data.parquet"),
      "data.parquet": table,
    });
    expect(notPassing(await findingsOf(files("minimum: 0, maximum: 1e300, enum: [0.25, 0.5]")))).toEqual([]);
    expect(notPassing(await findingsOf(files("maximum: 0.3, enum: [1e-40]")))).toEqual(["enum", "maximum"]);
  });

  it("says that the contract is wrong when it lists texts for a column of numbers", async () => {
    const findings = await findingsOf({
      "contract.yml": contract("{enum: [abc]}", "data.parquet"),
      "data.parquet": await parquet({ id: "INTEGER", v: "DOUBLE" }, [["1", "1"]]),
    });
    expect(only(findings, "enum")).toMatchObject({ verdict: "error", configuration: true });
    expect(only(findings, "enum").message).toContain("its values in the data are DOUBLE");
  });

  it("fails the type rule when Parquet's type cannot hold the declared one, and passes nothing else about the column", async () => {
    const table = await parquet({ id: "INTEGER", v: "VARCHAR" }, [["1", "'5'"]]);
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, minimum: 1, maximum: 9}", "data.parquet"),
      "data.parquet": table,
    });
    expect(findings.filter(({ subject }) => subject === "v").map(({ rule, verdict }) => [rule, verdict])).toEqual([
      ["type", "fail"],
      ["type", "error"],
    ]);
  });

  it("reads JSON Lines, and locates the line", async () => {
    const rows = [
      { id: 1, v: 5 },
      { id: 2, v: null },
      { id: 3, v: 50 },
    ];
    const findings = await findingsOf({
      "contract.yml": contract("{type: integer, maximum: 9}", "data.jsonl"),
      "data.jsonl": rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
    });
    expect(only(findings, "maximum")).toMatchObject({ verdict: "fail", n: 2 });
    expect(only(findings, "maximum").locations[0]).toMatchObject({ path: "data.jsonl", line: 3 });
  });
});
