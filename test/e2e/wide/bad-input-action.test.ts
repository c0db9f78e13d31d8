// The same bad input through the action, as the runner starts it; and what must not change a verdict, good or bad.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { pullRequestEvent, pushEvent } from "../../harness/events.ts";
import type { Fault } from "../../harness/github/faults.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type RunOptions, type RunResult, runAction } from "../../harness/runner.ts";
import { badContracts, badData, badFiles, badInput, goodFiles, parquetNames } from "../bad-input-cases.ts";
import { expectNoStack, expectTold } from "../bad-input-expectations.ts";
import { type Files, folderOf, writeFiles } from "../cli-process.ts";
import { readReport } from "../report-on-stdout.ts";

const sha = "1".repeat(40);
const contractInput = { contract: "contract.yml" };

describe("bad input through the action", () => {
  test.each([...badData, ...badContracts].map(({ name }) => name).concat(parquetNames))("%s", async (name) => {
    const input = await badInput(name);
    const temporary = folderOf({});
    const run = await runAction({
      action: "actions/validate-data",
      ...pushEvent({ fullName: "acme/data" }, { sha }),
      workspace: folderOf(input.files),
      inputs: { ...contractInput, token: "" },
      env: { RUNNER_TEMP: temporary },
    });
    expect([run.exitCode, run.conclusion], run.log).toEqual([input.exitCode, "failure"]);
    expect(run.outputs).toMatchObject({ blocking: "true", verdict: expect.stringMatching(/^(fail|error)$/) });
    expectTold(readReport(readFileSync(run.outputs["report-path"] ?? "", "utf8")), input);
    expect(unwrapped(run.log)).toMatch(input.says);
    expect(run.summary).toContain(input.where);
    for (const text of [run.log, run.stdout, run.stderr, run.summary]) expectNoStack(text);
  });
});

describe("a verdict does not depend on", () => {
  let github: GitHubServer;

  beforeAll(async () => {
    github = await startGitHub();
  });
  afterAll(async () => {
    await github.close();
  });
  afterEach(() => {
    github.assertClean();
    github.forget();
  });

  const everyRequest = (fault: Fault) => (): Partial<RunOptions> => {
    github.fault({ fault });
    return {};
  };
  const worlds: [string, () => Partial<RunOptions> | Promise<Partial<RunOptions>>][] = [
    ["whether all is well", () => ({})],
    ["whether there is a token", () => ({ inputs: { token: "" } })],
    ["whether the token may write", () => ({ token: github.forkToken() })],
    ["whether GitHub is there", async () => ({ env: { GITHUB_API_URL: await closedPort() } })],
    ["whether GitHub answers", everyRequest({ kind: "time-out" })],
    ["whether GitHub answers in time", everyRequest({ kind: "drip", msPerByte: 500 })],
    ["whether GitHub refuses everything", everyRequest({ kind: "status", status: 403 })],
    ["whether GitHub is broken", everyRequest({ kind: "status", status: 500 })],
    ["whether connections hold", everyRequest({ kind: "drop" })],
  ];
  const sides: [string, Files, { exitCode: number; verdict: string }][] = [
    ["good data", goodFiles, { exitCode: 0, verdict: "pass" }],
    ["bad data", badFiles, { exitCode: 1, verdict: "fail" }],
  ];

  describe.each(worlds)("%s", (_, world) => {
    test.each(sides)("for %s", async (_name, files, expected) => {
      const run = await runOnPullRequest(github, files, world);
      expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([expected.exitCode, expected.verdict]);
      // The surfaces that need no GitHub are complete.
      expect(run.summary).toContain("validate-data");
      expect(run.summary).toContain("contract.yml");
      if (expected.verdict === "fail") expect(run.summary).toContain("data.csv");
      const report = run.outputs["report-path"] ?? "";
      expect(readReport(readFileSync(report, "utf8")).verdict).toBe(expected.verdict);
      for (const name of ["report.html", "report.md", "junit.xml", "report.sarif"]) {
        expect(existsSync(join(report, "..", name))).toBe(true);
      }
      expectNoStack(run.log);
    });
  });

  test("GitHub, unless the base's policy has to come from there and cannot be read: that is an error", async () => {
    const shallow = async (): Promise<Partial<RunOptions>> => {
      github.fault({ fault: { kind: "status", status: 500 } });
      return {};
    };
    const run = await runOnPullRequest(github, goodFiles, shallow, { depth: 1 });
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "error"]);
    expectNoStack(run.log);
  });
});

/** A pull request that changes `data.csv` to that of `files`, under a policy that stands on its base. */
async function runOnPullRequest(
  github: GitHubServer,
  files: Files,
  world: () => Partial<RunOptions> | Promise<Partial<RunOptions>>,
  { depth }: { depth?: number } = {},
): Promise<RunResult> {
  const repository = await github.seedRepository();
  const origin = folderOf({});
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd: origin });
  const commit = (content: Files, message: string) => {
    writeFiles(origin, content);
    git("add", ".");
    git("commit", "--quiet", "-m", message);
  };
  git("init", "--quiet", "--initial-branch=main");
  commit({ ...goodFiles, "gatewright.yml": "gatewright: 1\ndata: {contracts: [contract.yml]}\n" }, "base");
  await repository.push({ directory: origin });
  git("switch", "--quiet", "-c", "change");
  commit({ ...files, "README.md": "A change.\n" }, "head");
  const pull = await repository.openPullRequest({ directory: origin, branch: "change" });
  const workspace = depth === undefined ? origin : shallowClone(origin, depth);
  const { inputs, env, ...options } = await world();
  return await runAction({
    action: "actions/validate-data",
    ...pullRequestEvent({ fullName: repository.fullName }, pull),
    workspace,
    github,
    ...options,
    inputs: { "upload-report": "false", ...inputs },
    env: { RUNNER_TEMP: folderOf({}), ...env },
  });
}

function shallowClone(origin: string, depth: number): string {
  const clone = join(folderOf({}), "clone");
  execFileSync("git", ["clone", "--quiet", `--depth=${depth}`, "--branch=change", `file://${origin}`, clone]);
  return clone;
}

/** An address where nothing listens. */
async function closedPort(): Promise<string> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("no port"));
      else resolve(address.port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

function unwrapped(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
