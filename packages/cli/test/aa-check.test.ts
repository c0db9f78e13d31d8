import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { main } from "../src/main.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aa-check-"));
  const file = (wrongEvery: number) =>
    Array.from({ length: 300 }, (_, id) => {
      const label = id % 2;
      return `${id},${label},${id % wrongEvery === 0 ? 1 - label : label}`;
    });
  await writeFile(join(folder, "new.csv"), ["id,label,prediction", ...file(5)].join("\n"));
  await writeFile(join(folder, "old.csv"), ["id,label,prediction", ...file(7)].join("\n"));
});

async function aaCheck(...words: string[]) {
  let [out, notes] = ["", ""];
  const exitCode = await main(["aa-check", ...words], {
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    colour: false,
    width: 120,
    watched: false,
    workingDirectory: folder,
    environment: {},
    signal: new AbortController().signal,
  });
  return { exitCode, out, notes };
}

test("two files are enough, and the answer is a sentence with its interval", async () => {
  const { exitCode, out, notes } = await aaCheck("--candidate", "new.csv", "--champion", "old.csv", "--times", "100");
  expect([exitCode, notes]).toEqual([0, ""]);
  expect(out).toMatch(
    /an equally good model is blocked in [0-9.]+ % of cases \(95 % interval [0-9.]+ % to [0-9.]+ %\); its confidence allows 2.5 %\.\n/,
  );
  expect(out).toContain("of 100 random swaps of rows");
  expect(out).toContain("  no-regression accuracy: failed ");
});

test("a gate that compares points is found out, for programs with exit code 1", async () => {
  await writeFile(
    join(folder, "points.yml"),
    "gatewright: 1\nmodels: {m: {task: binary, rules: [{rule: no-regression, metric: accuracy, use: point}]}}\n",
  );
  const words = ["--policy", "points.yml", "--candidate", "new.csv", "--champion", "old.csv", "--times", "100"];
  const { exitCode, out } = await aaCheck(...words, "--format", "json");
  expect(exitCode).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    models: {
      m: {
        times: 100,
        seed: "1",
        unit: "rows",
        comparisons: [{ rule: "no-regression", inconclusive: 0 }],
        left_out: [],
      },
    },
  });
});

test("what is missing or no number is said", async () => {
  const files = ["--candidate", "new.csv", "--champion", "old.csv"];
  expect((await aaCheck(...files, "--times", "none")).notes).toContain('"none" is no number of swaps');
  const { exitCode, notes } = await aaCheck("--policy", "points.yml", "--candidate", "new.csv");
  expect([exitCode, notes]).toEqual([2, expect.stringContaining("Give --champion FILE")]);
});
