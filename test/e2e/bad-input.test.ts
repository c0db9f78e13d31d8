// What bad input gets: never a pass, never a stack trace, a sentence that says what, where and what to do.
import { beforeAll, describe, expect, test } from "vitest";
import { type BadInput, badContracts, badData, badParquet } from "./bad-input-cases.ts";
import { folderOf, runCli } from "./cli-process.ts";
import { readReport } from "./report-on-stdout.ts";

/** As V8 writes it; a place in a file, `at data.csv:3:7`, is none. */
const stackTrace = /\bat (?:async )?(?:\S.* \()?(?:file:|node:|[A-Z]:\\|\/)\S*:\d+:\d+/;
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
  const told = blocking.filter(({ message }) => says.test(message));
  expect(told, `no finding says ${says}:\n${blocking.map(({ message }) => message).join("\n")}`).not.toEqual([]);
  expect(["fail", "error"]).toContain(report.verdict);
  expect(report.blocking).toBe(true);
  expect(json.exitCode).toBe(exitCode);
  // Where: a place in the file, or its name in the sentence.
  const places = told.flatMap(({ locations }) => locations);
  expect([...told.map(({ message }) => message), ...places.map(({ path }) => path)].join("\n")).toContain(where);
  if (line !== undefined) expect(places).toContainEqual(expect.objectContaining({ path: where, line }));
  // What to do: a hint, or what the value must be.
  for (const { message, hint } of told) expect(hint ?? message).toMatch(hint === undefined ? /\bmust\b/ : /\w+ \w+/);

  const text = await runCli(words, { cwd });
  expect(text.exitCode).toBe(exitCode);
  for (const output of [text.stdout, text.stderr, json.stdout, json.stderr]) expect(output).not.toMatch(stackTrace);
  expect(unwrapped(text.stdout)).toMatch(says);
}

/** The text report breaks its lines. */
function unwrapped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
