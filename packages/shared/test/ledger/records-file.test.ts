import { expect, test } from "vitest";
import { duplicateKey } from "../../src/document/duplicate-key.ts";
import { readRecordsFile } from "../../src/ledger/records-file.ts";

test("records come as they are", () => {
  expect(readRecordsFile('{"version": 1, "records": [{"kind": "run"}, {}]}')).toEqual({
    records: [{ kind: "run" }, {}],
    files: new Map(),
  });
});

test.each([
  ["what is no JSON", "{", "is not JSON"],
  ["a byte order mark", '\ufeff{"version":1,"records":[{}]}', "is not JSON"],
  ["no object", "[]", "holds no JSON object"],
  ["another version", '{"version": 2, "records": [{}]}', "is not of version 1"],
  ["no list", '{"version": 1, "records": {}}', "holds no list of records"],
  ["an empty list", '{"version": 1, "records": []}', "holds no list of records"],
  ["a record that is none", '{"version": 1, "records": [1]}', "holds a record that is no JSON object"],
  ["a key of its own", '{"version": 1, "records": [{}], "trust": "default-branch"}', 'has a key "trust"'],
  ["a key twice", '{"version": 1, "records": [{"trust": "fork", "trust": "default-branch"}]}', 'the key "trust" twice'],
  ["too many records", `{"version": 1, "records": [${Array(201).fill("{}").join()}]}`, "holds 201 records"],
])("%s is refused", (_, text, message) => {
  expect(() => readRecordsFile(text)).toThrow(message);
});

test.each([
  ['{"a":1,"b":2}', undefined],
  ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', undefined],
  ['["a","a"]', undefined],
  ['{"a":"a","b":"a"}', undefined],
  ['{"a":1,"a":2}', "a"],
  ['{"x":[1,{"b":{},"c":[2,3],"b":4}]}', "b"],
  ['{"a":1,"\\u0061":2}', "a"],
  ['{"a\\"":1,"a\\\\":2,"a\\"":3}', 'a"'],
  ['{"":1,"":2}', ""],
  ['{"__proto__":1,"__proto__":2}', "__proto__"],
  ['{"a":"{\\"b\\":1,\\"b\\":2}","c":1}', undefined],
  ["1", undefined],
])("in %s the key that stands twice is %s", (text, key) => {
  expect(duplicateKey(text)).toBe(key);
});

test("nesting without end is only a text", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(duplicateKey(deep)).toBeUndefined();
  expect(() => readRecordsFile(deep)).toThrow("holds no JSON object");
});

test("files come only from where they may, and only predictions", () => {
  const path = `predictions/ab/${"ab".repeat(32)}.csv.gz.base64`;
  const text = (name: string, content: unknown = "H4sI") =>
    JSON.stringify({ version: 1, records: [{}], files: { [name]: content } });
  expect(readRecordsFile(text(path), { mayHaveFiles: true }).files).toEqual(new Map([[path, "H4sI"]]));
  expect(() => readRecordsFile(text(path))).toThrow('has a key "files"');
  for (const name of ["index/strikes/0.jsonl", "predictions/../chain/x", `${path}/..`]) {
    expect(() => readRecordsFile(text(name), { mayHaveFiles: true })).toThrow("only predictions belong there");
  }
  expect(() => readRecordsFile(text(path, 1), { mayHaveFiles: true })).toThrow("something else than a text");
});
