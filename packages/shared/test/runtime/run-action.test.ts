import { mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startFixture } from "./start-fixture.ts";

describe("the exit code", () => {
  test.each([
    ["pass", {}, 0],
    ["warn", {}, 0],
    ["fail", {}, 1],
    ["fail", { mode: "warn" }, 0],
    ["fail", { mode: "observe" }, 0],
    ["evidence", {}, 1],
    ["configuration", {}, 2],
    ["configuration", { mode: "observe" }, 2],
    ["bug", {}, 3],
    ["bug", { mode: "observe" }, 3],
  ])("of %s with %j is %i", async (what, inputs, code) => {
    const { exitCode, log } = await startFixture({ inputs: { do: what, ...inputs } });
    expect(exitCode, log).toBe(code);
  });
});

test.each([
  ["configuration", "observe"],
  ["configuration", "warn"],
  ["bug", "warn"],
])("a step that fails by %s in mode %s says that it blocks", async (what, mode) => {
  const { exitCode, outputs, report, log } = await startFixture({ inputs: { do: what, mode } });
  expect(exitCode).not.toBe(0);
  expect(outputs["blocking"]).toBe("true");
  expect(report).toMatchObject({ blocking: true });
  expect(log).toContain("This blocks.");
});

test.each(["GITHUB_STATE", "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "RUNNER_TEMP"])(
  "a %s that cannot be written changes neither verdict nor exit code",
  async (name) => {
    for (const [what, code] of [
      ["pass", 0],
      ["fail", 1],
    ] as const) {
      const { exitCode, log } = await startFixture({ inputs: { do: what }, environment: { [name]: "/nowhere/x" } });
      expect(exitCode, log).toBe(code);
      expect(log).not.toMatch(/^ {4}at /m);
    }
  },
);

test("the outputs count the findings and say where the report is", async () => {
  const { outputs, files } = await startFixture({ inputs: { do: "fail 3" } });
  expect(outputs).toMatchObject({ verdict: "fail", blocking: "true", failed: "3", passed: "0", errors: "0" });
  expect(outputs).toMatchObject({ "comment-url": "", "check-url": "" });
  expect(files).toEqual(["junit.xml", "report.html", "report.json", "report.md", "report.sarif"]);
});

test.each([
  ["evidence", "strikes.csv is not there.", "Name the file."],
  ["configuration", "The contract is wrong.", "contract.yml:3"],
  ["bug", "a planted bug", "please report it"],
])("%s is a finding of a complete report", async (what, message, more) => {
  const { report, summary, log, outputs } = await startFixture({ inputs: { do: what } });
  expect(report).toMatchObject({ verdict: "error", subjects: [{ findings: [{ verdict: "error" }] }] });
  expect(JSON.stringify(report)).toContain(message);
  expect(summary).toContain("could not be evaluated");
  expect(log).toContain(more);
  expect(outputs["errors"]).toBe("1");
});

test("the stack of a bug is in the log, that of a mistake of the user's is not", async () => {
  expect((await startFixture({ inputs: { do: "bug" } })).log).toContain("    at ");
  expect((await startFixture({ inputs: { do: "evidence" } })).log).not.toContain("    at ");
});

test("what data says in the log is no workflow command", async () => {
  const { log } = await startFixture({ inputs: { do: "hostile" } });
  expect(log).not.toMatch(/(?:^|[\r\n])\s*::set-output|##\[/);
  expect(log).toContain(": :set-output name=verdict::pass");
});

test.each([
  [{ comment: "maybe" }, "comment"],
  [{ contrat: "strikes.yml" }, "contrat"],
  [{ "working-directory": "missing" }, "working directory"],
  [{ "working-directory": ".." }, "outside the workspace"],
])("wrong inputs %j are a report with exit code 2", async (inputs, words) => {
  const { exitCode, report, summary } = await startFixture({ inputs: { do: "pass", ...inputs } });
  expect(exitCode).toBe(2);
  expect(report).toMatchObject({ verdict: "error", blocking: true });
  expect(JSON.stringify(report)).toContain(words);
  expect(summary).not.toBe("");
});

test("a working directory that is a link out of the workspace is refused", async () => {
  const workspace = mkdtempSync(join(tmpdir(), "gatewright-workspace-"));
  symlinkSync(tmpdir(), join(workspace, "link"));
  const { exitCode } = await startFixture({ workspace, inputs: { do: "pass", "working-directory": "link" } });
  expect(exitCode).toBe(2);
});

test("annotations name the file from the root of the repository", async () => {
  const workspace = mkdtempSync(join(tmpdir(), "gatewright-workspace-"));
  mkdirSync(join(workspace, "data"));
  const { log } = await startFixture({ workspace, inputs: { do: "fail", "working-directory": "data" } });
  expect(log).toMatch(/^::error [^\n]*file=data\/strikes\.csv/m);
});

test("an event file that is not there is a report with exit code 2", async () => {
  const { exitCode, report } = await startFixture({
    inputs: { do: "pass" },
    environment: { GITHUB_EVENT_PATH: "/nowhere/event.json" },
  });
  expect(exitCode).toBe(2);
  expect(report).toMatchObject({ verdict: "error", run: { run_id: 100 } });
});

test("without a token nothing is asked and nothing is lost", async () => {
  const { exitCode, log, summary } = await startFixture({ inputs: { do: "fail", token: "" } });
  expect(exitCode).toBe(1);
  expect(log).toContain("There is no token.");
  expect(summary).toContain("failed");
});

test("`summary: false` writes none", async () => {
  expect((await startFixture({ inputs: { do: "fail", summary: "false" } })).summary).toBe("");
});
