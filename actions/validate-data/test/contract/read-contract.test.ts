import { describe, expect, test } from "vitest";
import { effectiveChecks } from "../../src/contract/effective-checks.ts";
import { readContract } from "../../src/contract/read-contract.ts";
import { checksOf, columnContract, contractOf } from "./contract-text.ts";

describe("what a contract becomes", () => {
  test("a contract without a name is called after its file", () => {
    expect(columnContract("type: integer").name).toBe("strikes");
    expect(contractOf("name: bird strikes", "rows: {min: 5}").name).toBe("bird strikes");
  });

  test("its digest and size are those of its bytes", () => {
    const text = "contract: 1\nname: Zürich\ndata: {path: a.csv}\nrows: {min: 2}\n";
    const contract = readContract(text, "c.yml");
    expect(contract.bytes).toBe(text.length + 1);
    expect(contract.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(readContract(`${text}# note\n`, "c.yml").digest).not.toBe(contract.digest);
  });

  test("the dialect has only what is stated, and an escape sign is the quote unless stated", () => {
    expect(contractOf("rows: {min: 2}").data.dialect).toEqual({});
    const text =
      "contract: 1\ndata: {path: [a.csv, b.csv], quote: \"'\", delimiter: ';', skip_lines: 2}\nrows: {min: 2}\n";
    const { data } = readContract(text, "c.yml");
    expect(data.paths).toEqual(["a.csv", "b.csv"]);
    expect(data.dialect).toEqual({ delimiter: ";", quote: "'", escape: "'", skipLines: 2 });
  });

  test("columns keep the order of the lines, also when their names are numbers", () => {
    const { columns } = contractOf("columns:", "  b: {}", "  '10': {}", "  '2': {}", "  a: {}");
    expect(columns.map(({ name }) => name)).toEqual(["b", "10", "2", "a"]);
    expect(columns.map(({ location }) => location.line)).toEqual([4, 5, 6, 7]);
  });

  test("a column named like a property of every object is a column like any other", () => {
    const { columns, checks } = contractOf("columns:", "  __proto__: {type: integer}", "  constructor: {type: string}");
    expect(columns.map(({ name }) => name)).toEqual(["__proto__", "constructor"]);
    expect(checks.filter(({ rule }) => rule === "type")).toHaveLength(2);
  });

  test("every check knows the line and column that state it", () => {
    const contract = columnContract("type: integer, minimum: 3, nulls: '<1%'");
    const places = contract.checks.map(({ rule, location }) => [rule, location.line, location.column]);
    expect(places).toEqual([
      ["structure", 2, 1],
      ["columns", 3, 1],
      ["extra-columns", 3, 1],
      ["rows", 2, 1],
      ["type", 4, 7],
      ["nulls", 4, 34],
      ["minimum", 4, 22],
    ]);
  });

  test("number columns are checked for NaN and infinity without being asked", () => {
    expect(checksOf(columnContract("type: number"), "finite")).toHaveLength(1);
    expect(checksOf(columnContract("type: integer"), "finite")).toHaveLength(0);
  });

  test("missing tokens and the decimal sign of the file hold for every column that has none of its own", () => {
    const text = [
      "contract: 1",
      "data: {path: a.csv, missing: [NA], decimal: ','}",
      "columns:",
      "  a: {type: number}",
      "  b: {type: number, missing: [], decimal: '.'}",
    ].join("\n");
    const [a, b] = readContract(text, "c.yml").columns;
    expect([a?.missing, a?.decimal]).toEqual([["NA"], ","]);
    expect([b?.missing, b?.decimal]).toEqual([[], "."]);
  });

  test("shares, durations and ranges are read", () => {
    const contract = columnContract(
      "type: timestamp, zone: UTC, nulls: '<=0.5%', freshness: 36h, distinct: [1, null], most_common_share: [null, 0.5]",
    );
    expect(checksOf(contract, "nulls")).toMatchObject([{ limit: { share: 0.005, inclusive: true, text: "<=0.5%" } }]);
    expect(checksOf(contract, "freshness")).toMatchObject([{ maxAgeMs: 36 * 3_600_000, text: "36h" }]);
    expect(checksOf(contract, "distinct")).toMatchObject([{ range: [1, null] }]);
    expect(checksOf(contract, "most-common-share")).toMatchObject([{ range: [null, 0.5] }]);
  });

  test("quantiles are one check each, in order, with their probability", () => {
    const contract = columnContract("type: number, quantiles: {p99.9: [null, 9], p5: [0, 1]}");
    const quantiles = checksOf(contract, "quantile");
    expect(quantiles).toMatchObject([{ probability: 0.05 }, { probability: 0.999 }]);
  });

  test("time bounds are written in one form: seconds, T, and their offset", () => {
    const bounds = (keys: string) => checksOf(columnContract(`type: timestamp, ${keys}`), "minimum")[0];
    expect(bounds("minimum: 2024-02-29 10:00Z")).toMatchObject({ bound: "2024-02-29T10:00:00Z" });
    expect(bounds("minimum: '2024-02-29T10:00:00.5+0200'")).toMatchObject({ bound: "2024-02-29T10:00:00.5+02:00" });
    expect(bounds("zone: none, minimum: 2024-02-29")).toMatchObject({ bound: "2024-02-29T00:00:00" });
  });

  test("outliers by both methods are two checks", () => {
    const contract = columnContract(
      "type: number, outliers: {z: {threshold: 4, share: '<1%'}, iqr: {factor: 3, share: 0}}",
    );
    expect(checksOf(contract, "z-score-outliers")).toMatchObject([{ threshold: 4 }]);
    expect(checksOf(contract, "iqr-outliers")).toMatchObject([{ factor: 3, limit: { share: 0, inclusive: true } }]);
  });

  test("a format is a check of texts, and the way dates are written", () => {
    expect(checksOf(columnContract("type: string, format: email"), "format")).toMatchObject([{ format: "email" }]);
    const dates = columnContract("type: date, format: '%d.%m.%Y'");
    expect(checksOf(dates, "format")).toHaveLength(0);
    expect(dates.columns[0]?.format).toBe("%d.%m.%Y");
  });

  test("redacted columns and report limits are kept, with defaults", () => {
    const contract = contractOf("rows: {min: 2}", "report: {redact: [email], sample_rows: 3}");
    expect([...contract.redact]).toEqual(["email"]);
    expect(contract.redactLocation).toMatchObject({ line: 4, column: 10 });
    expect(contract.sampleRows).toBe(3);
  });
});

describe("severity, groups, conditions", () => {
  test("one word is the severity of all checks of a column", () => {
    const contract = columnContract("type: integer, minimum: 3, severity: warn");
    expect(checksOf(contract, "type")).toMatchObject([{ severity: "warn" }]);
    expect(checksOf(contract, "minimum")).toMatchObject([{ severity: "warn" }]);
  });

  test("a map gives each check its severity, and default the others", () => {
    const contract = columnContract("type: integer, minimum: 3, nulls: 0, severity: {default: warn, type: error}");
    expect(contract.checks.filter((check) => "column" in check).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["type", "error"],
      ["nulls", "warn"],
      ["minimum", "warn"],
    ]);
  });

  test("mostly speaks about values, never about the type or about nulls, and an enum with other has its own", () => {
    const contract = columnContract("type: string, enum: [a], other: '<1%', pattern: a, nulls: 0, mostly: 0.9");
    const mostly = Object.fromEntries(contract.checks.map((check) => [check.rule, check.mostly]));
    expect(mostly).toMatchObject({ type: 1, nulls: 1, enum: 1, pattern: 0.9 });
  });

  test("where and by of a column hold for the checks that it states, not for its type", () => {
    const contract = columnContract("type: number, minimum: 0, where: a > 1, by: year");
    expect(checksOf(contract, "minimum")).toMatchObject([{ where: "a > 1", by: ["year"] }]);
    expect(checksOf(contract, "type")).toMatchObject([{ where: undefined, by: [] }]);
    expect(checksOf(contract, "finite")).toMatchObject([{ where: undefined, by: [] }]);
  });

  test("a rule gives any check of a column a name, a severity, a condition and groups", () => {
    const contract = columnContract(
      "type: number, minimum: 0",
      "rules:",
      "  - {name: soft floor, column: c, minimum: 10, where: x = 1, by: [g], mostly: 0.99, severity: warn}",
    );
    expect(checksOf(contract, "minimum")).toMatchObject([
      { bound: 0, severity: "error", name: undefined },
      { bound: 10, severity: "warn", name: "soft floor", where: "x = 1", by: ["g"], mostly: 0.99 },
    ]);
  });

  test("every kind of rule is read", () => {
    const contract = contractOf(
      "columns: {a: {type: number}, b: {type: integer}}",
      "rules:",
      "  - {sql: a > b, mostly: 0.9}",
      "  - {references: {columns: a, path: other.csv, to: id}}",
      "  - {correlation: {columns: [a, b], between: [0.5, null]}}",
      "  - {duplicate_rows: '<1%', severity: warn}",
      "  - {key: [a, b], by: g}",
      "  - {rows: {min: 5}, by: g}",
      "  - {column: a, mean: [1, 2]}",
    );
    expect(contract.checks.slice(-7)).toMatchObject([
      { rule: "sql", sql: "a > b", mostly: 0.9 },
      { rule: "references", columns: ["a"], path: "other.csv", to: ["id"] },
      { rule: "correlation", columns: ["a", "b"], range: [0.5, null] },
      { rule: "duplicate-rows", severity: "warn", limit: { share: 0.01 } },
      { rule: "key", columns: ["a", "b"], by: ["g"] },
      { rule: "rows", range: [5, null], by: ["g"] },
      { rule: "mean", column: "a", range: [1, 2] },
    ]);
  });

  test("a rule about a column holds where both the rule and the column do", () => {
    const contract = columnContract(
      "type: integer, environments: [train, test]",
      "rules:",
      "  - {column: c, minimum: 0, environments: [train, serve]}",
    );
    expect(checksOf(contract, "minimum")).toMatchObject([{ environments: ["train"] }]);
  });
});

describe("rows", () => {
  const rows = (line: string) => checksOf(contractOf("columns: {c: {}}", line), "rows");

  test("an empty table fails though nobody says so", () => {
    expect(checksOf(columnContract("type: integer"), "rows")).toMatchObject([{ range: [1, null], implied: true }]);
  });

  test("rows.min: 0 allows an empty table", () => {
    expect(rows("rows: {min: 0}")).toEqual([]);
    expect(rows("rows: {min: 0, max: 9}")).toMatchObject([{ range: [0, 9] }]);
  });

  test("an upper bound alone does not allow an empty table", () => {
    expect(rows("rows: {max: 9}")).toMatchObject([{ range: [1, 9], severity: "error" }]);
  });

  test("bounds that only warn leave an empty table an error", () => {
    expect(rows("rows: {min: 100, severity: warn}")).toMatchObject([
      { range: [1, null], severity: "error", implied: true },
      { range: [100, null], severity: "warn" },
    ]);
    expect(rows("rows: {severity: warn}")).toMatchObject([{ range: [1, null], severity: "error" }]);
  });

  test("bounds in a rule leave an empty table an error", () => {
    expect(rows("rules: [{rows: {min: 0}, where: a = 1}]")[0]).toMatchObject({ range: [1, null], implied: true });
  });
});

describe("columns of the table", () => {
  test("columns that the contract does not declare warn, unless it says otherwise", () => {
    const extra = (line: string) => checksOf(contractOf("columns: {c: {}}", line), "extra-columns");
    expect(extra("")).toMatchObject([{ severity: "warn" }]);
    expect(extra("extra_columns: error")).toMatchObject([{ severity: "error" }]);
    expect(extra("extra_columns: ignore")).toEqual([]);
  });

  test("a contract that declares no column says nothing about extra ones", () => {
    expect(checksOf(contractOf("rows: {min: 3}"), "extra-columns")).toEqual([]);
  });

  test("the order of the columns is checked when asked for", () => {
    expect(checksOf(contractOf("columns: {c: {}}"), "column-order")).toEqual([]);
    expect(checksOf(contractOf("columns: {c: {}}", "column_order: true"), "column-order")).toHaveLength(1);
  });
});

describe("which checks count in an environment", () => {
  const contract = contractOf(
    "columns: {label: {type: integer, environments: [train]}}",
    "rules: [{sql: label >= 0, environments: [train]}]",
  );

  test("without an environment all that somebody wrote down", () => {
    expect(effectiveChecks(contract, undefined).map(({ rule }) => rule)).toEqual(["columns", "type", "sql"]);
    expect(effectiveChecks(contract, "train")).toHaveLength(3);
  });

  test("none when everything is switched off, though structure and rows are still looked at", () => {
    expect(effectiveChecks(contract, "serving")).toEqual([]);
  });
});
