import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readYamlDocument, type SchemaValidator, type YamlDocument } from "../../src/document/yaml-document.ts";
import { UserError } from "../../src/errors/user-error.ts";

const share = {
  anyOf: [
    { type: "string", pattern: "^<=?\\d+(\\.\\d+)?%$" },
    { type: "number", enum: [0] },
  ],
  "x-sentence": "must be a share such as '<1%' or 0",
};

const schema = {
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: { const: 1 },
    mode: { enum: ["enforce", "warn"] },
    threshold: { type: "number" },
    data: { type: "object", additionalProperties: false, properties: { threshold: { type: "integer", minimum: 0 } } },
    rows: {
      anyOf: [
        { type: "integer" },
        {
          type: "object",
          additionalProperties: false,
          properties: { min: { type: "integer" }, max: { type: "integer" } },
        },
      ],
    },
    columns: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: { min_length: { type: "integer" }, nulls: share, enum: { type: "array", minItems: 1 } },
      },
    },
    rules: {
      type: "array",
      items: {
        anyOf: [
          {
            type: "object",
            additionalProperties: false,
            required: ["sql"],
            properties: { sql: { type: "string" }, where: { type: "string" } },
          },
          {
            type: "object",
            additionalProperties: false,
            required: ["references"],
            properties: { references: { type: "string" } },
          },
        ],
      },
    },
  },
};

const validate: SchemaValidator = new Ajv2020({
  allErrors: true,
  strict: true,
  verbose: true,
  allowUnionTypes: true,
  keywords: ["x-sentence"],
}).compile(schema);

function read(text: string): YamlDocument {
  return readYamlDocument(text, "rules.yml", validate, "contract");
}

function refusal(text: string): UserError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("The text was accepted.");
}

describe("what is said about a wrong key or value", () => {
  test.each([
    [
      "version: 1\n\ndata:\n  thresold: 3\n",
      'rules.yml:4:3: unknown key "thresold" in data; did you mean "threshold"?',
    ],
    ["version: 1\nmod: warn\n", 'rules.yml:2:1: unknown key "mod" in the contract; did you mean "mode"?'],
    [
      "version: 1\ncolumns: {name: {minLength: 3}}\n",
      'rules.yml:2:18: unknown key "minLength" in columns.name; did you mean "min_length"?',
    ],
    ["version: 1\nmodels: {}\n", 'rules.yml:2:1: unknown key "models" in the contract; did you mean "mode"?'],
    [
      "version: 1\nmode: enforced\n",
      'rules.yml:2:7: mode must be one of enforce, warn, not "enforced"; did you mean "enforce"?',
    ],
    ["version: 1\nthreshold: high\n", 'rules.yml:2:12: threshold must be a number, not "high"'],
    ["version: 1\nthreshold: .nan\n", "rules.yml:2:12: threshold must be a number, not NaN"],
    ["version: 1\ndata:\n", "rules.yml:2:1: data must be a mapping of keys to values, not empty"],
    ["version: 1\ndata: {threshold: -1}\n", "rules.yml:2:19: data.threshold must be >= 0, not -1"],
    ["version: 2\n", "rules.yml:1:10: version must be 1, not 2"],
    ["vresion: 1\n", 'rules.yml:1:1: unknown key "vresion" in the contract; did you mean "version"?'],
    ["version: 1\nthreshold: [1, a]\n", "rules.yml:2:12: threshold must be a number, not a list"],
    [
      "version: 1\ncolumns: {a: {nulls: [0, '1%']}}\n",
      "rules.yml:2:22: columns.a.nulls must be a share such as '<1%' or 0, not [0, \"1%\"]",
    ],
    ["mode: warn\n", 'rules.yml:1:1: key "version" is missing in the contract'],
    [
      "version: 1\ncolumns:\n  age:\n    nulls: 1 percent\n",
      "rules.yml:4:12: columns.age.nulls must be a share such as '<1%' or 0, not \"1 percent\"",
    ],
    ["version: 1\nrows: {mim: 3}\n", 'rules.yml:2:8: unknown key "mim" in rows; did you mean "min"?'],
    ["version: 1\nrows: {min: many}\n", 'rules.yml:2:13: rows.min must be a whole number, not "many"'],
    [
      "version: 1\nrules: [{sql: a > 1, wher: b}]\n",
      'rules.yml:2:22: unknown key "wher" in rules[0]; did you mean "where"?',
    ],
    ["version: 1\ncolumns: {a b: {enum: []}}\n", 'rules.yml:2:23: columns."a b".enum must list at least 1, not 0'],
  ])("%j", (text, message) => {
    expect(refusal(text).message).toBe(message);
  });

  test("the first mistake in the file is told, with the number of the others", () => {
    const error = refusal("mode: never\nversion: 1\nthreshold: x\nfoo: 1\n");
    expect(error.message).toMatch(/^rules\.yml:1:7: mode must be one of .* \(and 2 more mistakes in this file\)$/);
    expect(error.location).toEqual({ path: "rules.yml", line: 1, column: 7 });
    expect(error.kind).toBe("configuration");
  });

  test("the keys that are known stand in the hint", () => {
    expect(refusal("version: 1\nrows: {x: 1}\n").hint).toBe("Keys known here: min, max.");
  });
});

describe("what is no readable file", () => {
  test.each([
    ["", "rules.yml is empty."],
    ["# only a comment\n", "rules.yml is empty."],
    ["version: 1\nversion: 1\n", 'rules.yml:2:1: key "version" stands here a second time; the first is in line 1.'],
    ["version: 1\n\tmode: warn\n", "rules.yml:2:1: a tab stands where YAML wants spaces."],
    ["version: 1\n---\nversion: 1\n", "rules.yml:2:1: a second YAML document begins here; one file holds one."],
    ["? [a, b]\n: 1\n", "rules.yml:1:3: a key must be a plain word or a quoted text."],
    ["version: !python/object 1\n", "rules.yml:1:10: not valid YAML: Unresolved tag: !python/object."],
    ["data: &d {threshold: 1}\nrows:\n  <<: *d\n", "rules.yml:3:3: merge keys (<<) are not supported."],
    ["version: *one\n", "rules.yml:1:10: no &one stands before this *one."],
    ["PAR1\0\0", "rules.yml contains NUL bytes, so it is no YAML text."],
    ["version: 1\nmode: w\uFFFDrn\n", "rules.yml:2: the text is not valid UTF-8."],
    ["[".repeat(20_000), "rules.yml is nested too deeply to be read."],
    ["- 1\n", "rules.yml:1:1: the contract must be a mapping of keys to values, not a list"],
  ])("%j", (text, message) => {
    expect(refusal(text).message).toBe(message);
  });

  test("an unclosed bracket is told with its place", () => {
    expect(refusal("version: [1\n").message).toMatch(/^rules\.yml:\d+:\d+: not valid YAML: .*\.$/);
  });

  test("a YAML bomb is one sentence", () => {
    const levels = Array.from({ length: 20 }, (_, i) => {
      const previous = Array.from({ length: 9 }, () => (i === 0 ? "lol" : `*a${i - 1}`)).join(", ");
      return `a${i}: &a${i} [${previous}]`;
    });
    expect(refusal(levels.join("\n")).message).toBe(
      "rules.yml uses aliases (*name) that expand to more than 50 copies.",
    );
  });

  test("more than one megabyte is refused", () => {
    expect(refusal(`# ${"x".repeat(1_100_000)}`).message).toBe(
      "rules.yml has 1100002 bytes; a contract may have at most 1048576.",
    );
  });
});

describe("what is read", () => {
  test("a byte-order mark, CRLF and a few aliases are tolerated", () => {
    const { value } = read(
      "\uFEFFversion: 1\r\ndata: &d\r\n  threshold: 2\r\ncolumns:\r\n  a: {enum: &e [1]}\r\n  b: {enum: *e}\r\n",
    );
    expect(value).toEqual({
      version: 1,
      data: { threshold: 2 },
      columns: { a: { enum: [1] }, b: { enum: [1] } },
    });
  });

  test("YAML 1.2: yes, no, on and off are words, 0o17 is a number and 017 is 17", () => {
    const { value } = read("version: 1\ncolumns: {a: {enum: [yes, no, on, off, 017, 0o17, ~]}}\n");
    expect(value).toMatchObject({ columns: { a: { enum: ["yes", "no", "on", "off", 17, 15, null] } } });
  });

  test("a key named __proto__ is a key like any other", () => {
    expect(refusal("version: 1\n__proto__: {mode: warn}\n").message).toMatch(/unknown key "__proto__"/);
  });

  test("a mapping's numeric key is found by its text", () => {
    const document = read("version: 1\ncolumns:\n  2020: {nulls: 0}\n");
    expect(document.locate(["columns", "2020", "nulls"])).toEqual({ path: "rules.yml", line: 3, column: 17 });
  });

  test("places of keys and values are physical lines and columns", () => {
    const document = read("version: 1\ncolumns:\n  größe 😀: {nulls: '<1%'}\nrules:\n  - sql: a > 1\n");
    expect(document.locate(["columns", "größe 😀", "nulls"])).toEqual({ path: "rules.yml", line: 3, column: 21 });
    expect(document.locateKey(["columns", "größe 😀"])).toEqual({ path: "rules.yml", line: 3, column: 3 });
    expect(document.locate(["rules", 0, "sql"])).toEqual({ path: "rules.yml", line: 5, column: 10 });
  });

  test("what does not stand in the file is located at the nearest thing around it", () => {
    expect(read("version: 1\ndata:\n  threshold: 1\n").locate(["data", "other", "deep"])).toEqual({
      path: "rules.yml",
      line: 3,
      column: 3,
    });
  });
});
