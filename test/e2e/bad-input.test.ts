// What bad input gets: never a pass, never a stack trace, a sentence that says what, where and what to do.
import { beforeAll, describe, expect, test } from "vitest";
import { type BadInput, badContracts, badData, badParquet } from "./bad-input-cases.ts";
import { folderOf, runCli } from "./cli-process.ts";
import { readReport } from "./report-on-stdout.ts";

const stackTrace = /^\s+at .+(:\d+:\d+|<anonymous>|node:)/m;
const parquetNames = ["truncated Parquet", "Parquet with a different schema per file"];
let parquetCases: BadInput[] = [];

beforeAll(async () => {
  parquetCases = await badParquet();
});

describe("through the command line", () => {
  test.each([...badData, ...badContracts])("$name", async (input) => {
    await expectRefused(input);
  });

  test.each(parquetNames)("%s", async (name) => {
    const input = parquetCases.find((candidate) => candidate.name === name);
    if (input === undefined) throw new Error(`no case ${name}`);
    await expectRefused(input);
  });
});

async function expectRefused({ files, exitCode, says, where, line }: BadInput): Promise<void> {
  const cwd = folderOf(files);
  const words = ["validate", "--contract", "contract.yml"];
  const json = await runCli([...words, "--format", "json"], { cwd });
  const report = readReport(json.stdout);
  const blocking = report.findings.filter(({ verdict }) => verdict === "fail" || verdict === "error");
  const told = blocking.find(({ message }) => says.test(message));
  expect(told, `no finding says ${says}:\n${blocking.map(({ message }) => message).join("\n")}`).toBeDefined();
  expect(["fail", "error"]).toContain(report.verdict);
  expect(report.blocking).toBe(true);
  expect(json.exitCode).toBe(exitCode);
  // Where: a place in the file, or its name in the sentence. What to do: the hint.
  const places = told?.locations ?? [];
  expect([told?.message, ...places.map(({ path }) => path)].join("\n")).toContain(where);
  if (line !== undefined) expect(places).toContainEqual(expect.objectContaining({ path: where, line }));
  expect(told?.hint ?? "").not.toBe("");

  const text = await runCli(words, { cwd });
  expect(text.exitCode).toBe(exitCode);
  for (const output of [text.stdout, text.stderr, json.stdout, json.stderr]) expect(output).not.toMatch(stackTrace);
  expect(unwrapped(text.stdout)).toMatch(says);
}

/** The text report breaks its lines. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
