import { describe, expect, test } from "vitest";
import { readContract } from "../../src/contract/read-contract.ts";
import { columnContract, contractOf, mistakeOf } from "./contract-text.ts";

/** Keys of a column, and a part of the sentence that refuses them. */
const columnMistakes: [keys: string, message: string][] = [
  // no value can keep it
  ["type: integer, minimum: 5, maximum: 4", "no value can keep minimum 5 and maximum 4"],
  ["type: number, minimum: 5, exclusive_maximum: 5", "no value can keep minimum 5 and exclusive_maximum 5"],
  ["type: integer, exclusive_minimum: 3, exclusive_maximum: 4", "no value can keep exclusive_minimum 3"],
  ["type: date, minimum: 2024-02-01, maximum: 2024-01-01", "no value can keep minimum 2024-02-01"],
  ["type: timestamp, minimum: 2024-01-01T01:00Z, maximum: '2024-01-01T01:30+01:00'", "no value can keep"],
  ["type: string, min_length: 5, max_length: 4", "no text can keep min_length 5 and max_length 4"],
  ["type: integer, enum: []", "enum is empty, so no value is allowed"],
  ["type: integer, enum: [1, 2], minimum: 3", "no value of enum keeps the other limits"],
  ["type: string, enum: [abc], max_length: 2", "no value of enum keeps the other limits"],
  ["type: string, enum: [a, b], not_enum: [b]", '"b" stands in both enum and not_enum'],
  ["type: number, mean: [3, 2]", "mean: no value lies between 3 and 2"],
  ["type: number, std: [null, -1]", "std is never below 0"],
  ["type: string, distinct: [null, -1]", "distinct is never below 0"],
  ["type: string, distinct_share: [90, 100]", "distinct_share is never above 1"],
  ["type: string, most_common_share: [1.5, null]", "most_common_share is never above 1"],
  ["type: number, quantiles: {p90: [null, 5], p50: [6, null]}", "p90 can be at most 5 but p50, which is never greater"],
  ["type: date, freshness: 0h", "freshness of 0 cannot be kept"],
  ["type: integer, nulls: '<0%'", "is one that no data or all data can keep"],
  // it says nothing
  ["type: integer, nulls: '<=100%'", "is one that no data or all data can keep"],
  ["type: number, mean: [null, null]", "mean: [null, null] limits nothing"],
  ["type: string, not_enum: []", "not_enum is empty, so it forbids nothing"],
  ["type: string, other: '<1%'", "other stands without enum"],
  ["type: integer, mostly: 0.9", "mostly stands beside no check that it could change"],
  ["type: integer, nulls: 0, mostly: 0.9", "mostly stands beside no check that it could change"],
  ["type: string, enum: [a], other: '<1%', mostly: 0.9", "mostly stands beside no check that it could change"],
  ["type: integer, where: a > 1", "where stands beside no check"],
  ["type: integer, unique: false, by: a", "by stands beside no check"],
  ["type: integer, severity: {minimum: warn}", "severity names minimum, which the column does not state"],
  ["type: integer, severity: {finite: warn}", "severity names finite, which the column does not state"],
  // twice or against itself
  ["type: integer, minimum: 1, exclusive_minimum: 1", "state the same end twice"],
  ["type: integer, required: true, nulls: '<1%'", "required: true allows no null, nulls: <1% allows some"],
  ["type: boolean, words: {true: [y], false: [n, y]}", 'the word "y" means both true and false'],
  // values of another type
  ["type: integer, enum: [1, b]", 'lists the text "b", which is no whole number'],
  ["type: integer, enum: [1.5]", "lists the number 1.5, which is no whole number"],
  ["type: string, enum: [1]", "lists the number 1, which is no text"],
  ["enum: [1]", "without a type lists the number 1, which is no text"],
  ["type: string, not_enum: [true]", "lists the boolean true, which is no text"],
  ["type: boolean, enum: [yes]", 'lists the text "yes", which is no boolean'],
  ["type: date, enum: [2024-02-30]", "which is no calendar date"],
  ["type: timestamp, enum: ['2024-01-01T00:00:00']", "which is no timestamp of this column"],
  ["type: integer, minimum: '5'", 'minimum of column "c" of type integer is the text "5"'],
  ["type: integer, minimum: 9007199254740993", "is beyond 2^53"],
  ["type: date, minimum: 5", 'minimum of column "c" of type date must be a calendar date YYYY-MM-DD, not 5'],
  ["type: date, maximum: 2023-02-29", "must be a calendar date YYYY-MM-DD"],
  ["type: date, maximum: 01.02.2023", "must be a calendar date YYYY-MM-DD"],
  ["type: timestamp, maximum: 2023-02-28T25:00Z", "must be an ISO 8601 time"],
  ["type: timestamp, maximum: 2023-02-28T10:00", "has no offset, and column"],
  ["type: timestamp, zone: none, maximum: 2023-02-28T10:00Z", "has an offset, but column"],
  // keys of another type
  ["type: number, pattern: a", 'pattern has no meaning for column "c" of type number'],
  ["type: integer, min_length: 1", "min_length has no meaning for column"],
  ["type: number, format: email", "format has no meaning for column"],
  ["type: boolean, format: '%Y'", "format has no meaning for column"],
  ["type: string, minimum: 1", 'minimum has no meaning for column "c" of type string'],
  ["minimum: 1", 'minimum has no meaning for column "c", which has no type'],
  ["mean: [1, 2]", 'mean has no meaning for column "c", which has no type'],
  ["type: string, mean: [1, 2]", "mean has no meaning"],
  ["type: date, outliers: {z: {threshold: 3, share: 0}}", "outliers has no meaning"],
  ["type: integer, freshness: 2d", "freshness has no meaning"],
  ["type: boolean, monotonic: increasing", "monotonic has no meaning"],
  ["type: integer, words: {true: [y], false: [n]}", "words has no meaning"],
  ["type: date, zone: UTC", "zone has no meaning"],
  ["type: integer, decimal: ','", "decimal has no meaning"],
  // forms
  ["type: timestamp, zone: Europe/Atlantis", '"Europe/Atlantis" is no known time zone'],
  ["type: timestamp, zone: '+01:00'", '"+01:00" is no known time zone'],
  ["type: string, format: e-mail", '"e-mail" is no format of texts'],
  ["type: string, format: '%Y'", '"%Y" is no format of texts'],
  ["type: date, format: date", "it does not say year, month and day"],
  ["type: date, format: '%Y-%m-%Q'", "%Q is no strptime specifier"],
  ["type: timestamp, format: '%Y-%m-%d'", "it does not say the time of day"],
  ["type: string, pattern: '('", "an opening parenthesis is never closed"],
  ["type: string, pattern: '(?=a)'", "lookahead and lookbehind are not in RE2"],
];

describe("a column that contradicts itself", () => {
  test.each(columnMistakes)("{%s} is refused with its place", (keys, message) => {
    const mistake = mistakeOf(() => columnContract(keys));
    expect(mistake.message).toContain(message);
    expect(mistake.message).toMatch(/^contracts\/strikes\.yml:4:\d+: .*\.$/);
    expect(mistake.hint).not.toBe("");
  });
});

const tableMistakes: [lines: string[], message: string][] = [
  [[], "states no check, so every file would pass"],
  [["columns: {}"], "states no check"],
  [["rows: {min: 0}"], "states no check"],
  [["columns: {c: {optional: true}}"], "states no check"],
  [["extra_columns: ignore", "report: {sample_rows: 1}"], "states no check"],
  [["rows: {min: 5, max: 4}"], "no table has at least 5 and at most 4 rows"],
  [["rows: {max: 0}"], "a table of at most 0 rows is empty"],
  [["column_order: true", "rows: {min: 3}"], "column_order has no columns"],
  [["duplicate_rows: '<0%'"], "is one that no data or all data can keep"],
];

const ruleMistakes: [rule: string, message: string][] = [
  ["{name: nothing}", "the rule says nothing to check"],
  ["{sql: a > 1, key: [a]}", "the rule has both sql and key"],
  ["{column: c}", 'the rule states no check of column "c"'],
  ["{column: c, unique: false}", 'the rule states no check of column "c"'],
  ["{column: cc, minimum: 1}", 'column "cc" is not declared under columns; did you mean "c"'],
  ["{minimum: 1, sql: a > 1}", 'key "column" is missing'],
  ["{column: t, format: '%d'}", "is said where it is declared, not in a rule"],
  ["{column: c, mean: [1, 2], mostly: 0.9}", "mostly has no meaning for mean"],
  ["{rows: {min: 2}, mostly: 0.9}", "mostly has no meaning for rows"],
  ["{key: [c], mostly: 0.9}", "mostly has no meaning for key"],
  ["{column: s, enum: [a], other: '<1%', mostly: 0.9}", "two tolerances of one enum"],
  ["{column: c, minimum: 1, environments: [serving]}", "is expected in train only, so the rule never applies"],
  ["{correlation: {columns: [c, s], between: [0, 1]}}", 'column "s" is of type string'],
  ["{correlation: {columns: [c, d], between: [0, 1]}}", 'column "d" is not declared'],
  ["{correlation: {columns: [c, c], between: [0, 1]}}", "must not list the same thing twice"],
  ["{correlation: {columns: [c, n], between: [1.5, 2]}}", "between is never above 1"],
  ["{references: {columns: [a, b], path: o.csv, to: id}}", "columns lists 2 and to lists 1"],
  ["{rows: {min: 3, max: 2}}", "no table has at least 3 and at most 2 rows"],
  ["{column: c, minimum: 5, maximum: 1}", "no value can keep minimum 5 and maximum 1"],
];

describe("a contract that contradicts itself", () => {
  test.each(tableMistakes)("%j is refused", (lines, message) => {
    const mistake = mistakeOf(() => contractOf(...lines));
    expect(mistake.message).toContain(message);
    expect(mistake.message).toMatch(/^contracts\/strikes\.yml:\d+:\d+: /);
    expect(mistake.hint).not.toBe("");
  });

  test.each(ruleMistakes)("the rule %s is refused in its line", (rule, message) => {
    const columns =
      "columns: {c: {type: integer, environments: train}, n: {type: number}, s: {type: string}, t: {type: date}}";
    const mistake = mistakeOf(() => contractOf(columns, "rules:", `  - ${rule}`));
    expect(mistake.message).toContain(message);
    expect(mistake.line).toBe(5);
  });
});

describe("a check that stands twice", () => {
  const column = "columns: {c: {type: integer, minimum: 3}}";

  test("is refused, with the line of the first", () => {
    const mistake = mistakeOf(() => contractOf(column, "rules:", "  - {column: c, minimum: 4}"));
    expect(mistake.message).toBe(
      'contracts/strikes.yml:5:17: minimum of column "c" stands a second time; the first is in line 3.',
    );
  });

  test.each([
    ["severity", "severity: warn"],
    ["name", "name: floor"],
    ["condition", "where: a = 1"],
    ["groups", "by: g"],
  ])("is another check when its %s differs", (_, difference) => {
    expect(() => contractOf(column, "rules:", `  - {column: c, minimum: 4, ${difference}}`)).not.toThrow();
  });

  test("also when the same quantile is named in two ways", () => {
    expect(mistakeOf(() => columnContract("type: number, quantiles: {p50: [1, 2], p50.0: [1, 2]}")).message).toContain(
      "stands a second time",
    );
  });

  test("two rules of one name are refused", () => {
    const mistake = mistakeOf(() => contractOf("rules:", "  - {name: a, sql: x > 1}", "  - {name: a, sql: x > 2}"));
    expect(mistake.message).toContain('a second rule is named "a"; the first is in line 4');
  });
});

describe("where the data is", () => {
  const mistake = (data: string) =>
    mistakeOf(() => readContract(`contract: 1\ndata: {path: a.csv, ${data}}\nrows: {min: 2}\n`, "c.yml")).message;

  test.each([
    ["format: parquet, delimiter: ';'", "delimiter has no meaning for parquet files"],
    ["format: jsonl, header: false", "header has no meaning for jsonl files"],
    ["header: false", "a file without a header needs the names of its columns"],
    ["columns: [a, b]", "names of columns are for files without a header"],
    ["delimiter: '|', quote: '|'", "the delimiter is also the quote"],
    ["delimiter: ';;'", "data.delimiter must be exactly one character"],
    ["path: b.csv", 'key "path" stands here a second time'],
  ])("{%s} is refused", (data, message) => {
    expect(mistake(data)).toContain(message);
  });
});

describe("what the schema refuses", () => {
  test.each([
    ["colums: {a: {}}", 'unknown key "colums" in the contract; did you mean "columns"?'],
    ["columns: {a: {minLength: 3}}", 'unknown key "minLength" in columns.a; did you mean "min_length"?'],
    ["columns: {a: {type: int}}", "columns.a.type must be one of string, integer, number"],
    ["columns: {a: {nulls: 0.01}}", "columns.a.nulls must be a share such as '<1%'"],
    ["columns: {a: {nulls: 1%}}", "columns.a.nulls must be a share such as '<1%'"],
    ["columns: {a: {mean: 5}}", "columns.a.mean must be a range [low, high]"],
    ["columns: {a: {mean: [1]}}", "columns.a.mean must be a range [low, high]"],
    ["columns: {a: {freshness: 2 days}}", "columns.a.freshness must be a duration such as 48h"],
    ["columns: {a: {minimum: [1]}}", "columns.a.minimum must be a number, or an ISO 8601 text"],
    ["columns: {a: {severity: fatal}}", "columns.a.severity must be"],
    [
      "columns: {a: {severity: {minimun: warn}}}",
      'unknown key "minimun" in columns.a.severity; did you mean "minimum"?',
    ],
    ["columns: {a: {quantiles: {median: [1, 2]}}}", "must be a quantile such as p50"],
    ["columns: {a: {mostly: 0}}", "columns.a.mostly must be > 0, not 0"],
    ["columns: {a: }", "columns.a must be a mapping of keys to values, not empty"],
    ["columns: [a, b]", "columns must be a mapping of keys to values, not"],
    ["rules: [{sq: a > 1}]", 'unknown key "sq" in rules[0]; did you mean "sql"?'],
    ["key: []", "key must be one name, or a list of different names"],
    ["extra_columns: drop", "extra_columns must be one of error, warn, ignore"],
  ])("%s: %s", (line, message) => {
    expect(mistakeOf(() => contractOf(line)).message).toContain(message);
  });

  test("a contract of another version, without data, or empty", () => {
    const message = (text: string) => mistakeOf(() => readContract(text, "c.yml")).message;
    expect(message("contract: 2\ndata: {path: a.csv}\n")).toContain("contract must be 1, not 2");
    expect(message("contract: 1\nrows: {min: 1}\n")).toContain('key "data" is missing');
    expect(message("")).toBe("c.yml is empty.");
  });
});
