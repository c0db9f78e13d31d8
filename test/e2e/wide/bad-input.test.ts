// What bad input gets on the command line: never a pass, never a stack trace, a sentence that says what, where and what to do.
import { expect, test } from "vitest";
import { badContracts, badData, badFiles, badInput, goodFiles, parquetNames } from "../bad-input-cases.ts";
import { expectNoStack, expectTold } from "../bad-input-expectations.ts";
import { folderOf, runCli } from "../cli-process.ts";
import { readReport } from "../report-on-stdout.ts";

test.each([...badData, ...badContracts].map(({ name }) => name).concat(parquetNames))("%s", async (name) => {
  const input = await badInput(name);
  const cwd = folderOf(input.files);
  const words = ["validate", "--contract", "contract.yml"];

  const json = await runCli([...words, "--format", "json"], { cwd });
  expect(json.exitCode).toBe(input.exitCode);
  expectTold(readReport(json.stdout), input);

  const text = await runCli(words, { cwd });
  expect(text.exitCode).toBe(input.exitCode);
  // The text report breaks its lines.
  expect(text.stdout.replaceAll(/\s*\n\s*/g, " ")).toMatch(input.says);
  for (const output of [text.stdout, text.stderr, json.stdout, json.stderr]) expectNoStack(output);
});

const jobVariables = {
  GITHUB_ACTIONS: "true",
  GITHUB_EVENT_NAME: "pull_request",
  GITHUB_EVENT_PATH: "/nowhere/event.json",
  GITHUB_REPOSITORY: "acme/data",
  GITHUB_API_URL: "http://127.0.0.1:9",
  GITHUB_TOKEN: "none",
};

test.each([
  ["good", goodFiles, 0],
  ["bad", badFiles, 1],
] as const)(
  "%s data has the same verdict outside a checkout, in a broken one, and in a job without GitHub",
  async (_, files, exitCode) => {
    const words = ["validate", "--contract", "contract.yml"];
    const broken = { ...files, ".git/HEAD": "not a reference\n" };
    expect((await runCli(words, { cwd: folderOf(files) })).exitCode).toBe(exitCode);
    expect((await runCli(words, { cwd: folderOf(broken) })).exitCode).toBe(exitCode);
    expect((await runCli(words, { cwd: folderOf(files), env: jobVariables })).exitCode).toBe(exitCode);
  },
);
