import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { tableCounter } from "../src/count-table.ts";

const folder = mkdtempSync(join(tmpdir(), "gatewright-count-"));
const said: string[] = [];
const say = (sentence: string) => void said.push(sentence);
const counter = tableCounter({
  workingDirectory: folder,
  host: {
    log: { info: say, warning: say, debug: say, group: (_, body) => body() },
    now: () => new Date(),
    temporaryDirectory: folder,
    toolCache: undefined,
    enginePath: undefined,
    memoryLimit: undefined,
    variables: {},
    signal: new AbortController().signal,
  },
});
afterAll(() => {
  counter.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test("rows and columns of a table, plain or compressed, of one file or several", async () => {
  const [a, b] = [file("a.csv", "x,y\n1,2\n3,4\n"), file("b.csv", "x,y\n5,6\n")];
  expect(await counter.count([a])).toEqual({ rows: 2, columns: 2 });
  expect(await counter.count([a, b])).toEqual({ rows: 3, columns: 2 });
  expect(await counter.count([file("c.jsonl.gz", gzipSync('{"x": 1}\n{"x": 2}\n'))])).toEqual({ rows: 2, columns: 1 });
});

test("what is no table has none, and starts no engine", async () => {
  expect(await counter.count([file("photo.png", "x")])).toBeUndefined();
  expect(await counter.count([file("d.csv", "x\n1\n"), file("notes.txt", "x")])).toBeUndefined();
  expect(await counter.count([])).toBeUndefined();
});

test("a table that is not what its ending says has no number that could be trusted", async () => {
  expect(await counter.count([file("ragged.csv", "x,y\n1,2\n3\n")])).toBeUndefined();
  expect(await counter.count([file("broken.parquet", "no parquet at all")])).toBeUndefined();
  expect(said.join("\n")).toContain("Rows were not counted");
});
