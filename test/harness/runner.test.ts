import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "./github/server.ts";
import { type RunOptions, type RunResult, runAction } from "./runner.ts";

let workspace: string;
let server: GitHubServer;

beforeAll(async () => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "gatewright-workspace-")));
  server = await startGitHub();
});
afterEach(() => {
  server.assertClean();
  server.forget();
});
afterAll(async () => {
  await server.close();
  rmSync(workspace, { recursive: true });
});

const event = {
  repository: { full_name: "acme/birds", default_branch: "main" },
  sender: { login: "author" },
  number: 7,
  pull_request: {
    number: 7,
    merge_commit_sha: "1".repeat(40),
    head: { sha: "2".repeat(40), ref: "change" },
    base: { sha: "3".repeat(40), ref: "main" },
  },
};

async function probe(what: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
  return runAction({
    action: "test/harness/fixtures/probe",
    event,
    eventName: "pull_request",
    workspace,
    ...options,
    inputs: { do: what, ...options.inputs },
  });
}

async function seenEnvironment(options: Partial<RunOptions> = {}) {
  const { outputs } = await probe("environment", options);
  const seen: { env: Record<string, string>; cwd: string; node: string } = JSON.parse(outputs["answer"] ?? "{}");
  return seen;
}

test("inputs are upper case, with underscores for blanks and with their hyphens", async () => {
  const { env } = await seenEnvironment({ inputs: { "some-path": "there" } });
  expect(env).toMatchObject({ "INPUT_SOME-PATH": "there", INPUT_TWO_WORDS: "blank", INPUT_DO: "environment" });
  expect(env).not.toHaveProperty("INPUT_ABSENT");
});

test("defaults are evaluated: token, check run id, matrix", async () => {
  const { env } = await seenEnvironment({ token: "ghs_token", checkRunId: 5, matrix: { model: "a" } });
  expect(env).toMatchObject({ INPUT_TOKEN: "ghs_token", "INPUT_CHECK-RUN": "5" });
  expect(JSON.parse(env["INPUT_MATRIX"] ?? "")).toEqual({ model: "a" });
  expect((await seenEnvironment()).env["INPUT_MATRIX"]).toBe("null");
});

test("the event gives repository, ref and commits", async () => {
  const { env } = await seenEnvironment();
  expect(env).toMatchObject({
    GITHUB_REPOSITORY: "acme/birds",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_SHA: "1".repeat(40),
    GITHUB_HEAD_REF: "change",
    GITHUB_BASE_REF: "main",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_ACTIONS: "true",
  });
});

test("the program runs under Node 24, in the workspace, without the developer's environment", async () => {
  process.env["GITHUB_TOKEN"] = "developer";
  process.env["NODE_OPTIONS"] = "--no-warnings";
  try {
    const { env, cwd, node } = await seenEnvironment();
    expect(node).toMatch(/^v24\./);
    expect(cwd).toBe(workspace);
    const foreign = Object.keys(env).filter((name) => !/^(GITHUB_|RUNNER_|INPUT_)/.test(name));
    expect(foreign.filter((name) => !["PATH", "HOME", "CI"].includes(name))).toEqual([]);
    expect(env).not.toHaveProperty("GITHUB_TOKEN");
  } finally {
    delete process.env["GITHUB_TOKEN"];
    delete process.env["NODE_OPTIONS"];
  }
});

test("outputs, variables and paths are read from their files", async () => {
  const run = await probe("outputs");
  expect(run.outputs).toEqual({ plain: "a=b", lines: "one\ntwo" });
  expect(run.env["SHARED"]).toBe("value");
  expect(run.path).toEqual(["/opt/tool"]);
});

test("an output without its end fails the step as the runner does", async () => {
  const run = await probe("bad output");
  expect(run.conclusion).toBe("failure");
  expect(run.annotations.map(({ message }) => message)).toContain(
    "Invalid value. Matching delimiter not found '__END__'",
  );
});

test("commands are read with their properties, and not while they are stopped", async () => {
  const run = await probe("commands");
  expect(run.annotations).toEqual([
    {
      level: "error",
      message: "50% are\ntoo low",
      title: "Range: low",
      file: "a.csv",
      line: 3,
      column: 2,
      endColumn: 4,
    },
    { level: "notice", message: "again" },
  ]);
  const { annotations } = await probe("standard error");
  expect(annotations).toEqual([{ level: "warning", message: "on standard error" }]);
});

test("debug lines are in the log only when they were asked for", async () => {
  expect((await probe("commands")).log).not.toContain("in detail");
  expect((await probe("commands", { debug: true })).log).toContain("::debug::in detail");
});

test("what an action leaves in RUNNER_TEMP can be looked at when the caller owns it", async () => {
  const runnerTemp = mkdtempSync(join(workspace, "temp-"));
  expect((await seenEnvironment({ runnerTemp })).env["RUNNER_TEMP"]).toBe(runnerTemp);
  expect(readdirSync(runnerTemp)).toContain("event.json");
});

test("ten annotations of a level are shown, and long ones are cut", async () => {
  const run = await probe("many warnings");
  expect(run.annotations.filter(({ level }) => level === "warning")).toHaveLength(12);
  expect(run.shownAnnotations.filter(({ level }) => level === "warning")).toHaveLength(10);
  expect(run.annotations.find(({ level }) => level === "error")?.message).toHaveLength(4096);
});

test("masked words and the token are hidden in log and summary", async () => {
  const run = await probe("masks", { token: "ghs_token" });
  expect(run.log).toContain("the secret *** and the token ***");
  expect(run.log).not.toContain("s3cret");
  expect(run.stdout).toContain("s3cret");
  expect(run.summary).toContain("*** in the summary");
});

test("a summary of 1 MiB is shown, a longer one is dropped with an error that leaves the step as it was", async () => {
  expect((await probe("full summary")).summary.length).toBeGreaterThan(1024 * 1024);
  const run = await probe("too long summary");
  expect(run.summary).toBe("from post\n");
  expect(run.conclusion).toBe("success");
  expect(run.annotations).toMatchObject([
    { level: "error", message: expect.stringContaining("upload aborted, supports content up to a size of 1024k") },
  ]);
});

test("the post step runs after a failure too, with the state of both ways to save it", async () => {
  const run = await probe("fail");
  expect(run).toMatchObject({ exitCode: 3, conclusion: "failure", state: { ran: "yes", "old-way": "save-state" } });
  expect(run.post?.stdout).toBe("post after fail, from save-state\n");
  expect(run.summary).toBe("from post\n");
});

test("a pre step leaves state to the main step, and `post-if` says whether the post step runs", async () => {
  const options = { action: "test/harness/fixtures/before-and-after", event, eventName: "push", workspace };
  const good = await runAction(options);
  expect(good.stdout).toBe("main has from pre\n");
  expect(good.post).toBeUndefined();
  expect((await runAction({ ...options, inputs: { fail: "true" } })).post?.stdout).toBe("tidied up\n");
});

test("a post step that fails fails the job", async () => {
  expect(await probe("fail in post")).toMatchObject({ exitCode: 0, conclusion: "failure" });
});

test("a run that is cancelled at a line of the log gets SIGINT, and its post step", async () => {
  const run = await probe("wait for a signal", { cancel: { log: /^ready$/ } });
  expect(run).toMatchObject({ conclusion: "cancelled", exitCode: 130 });
  expect(run.log).toContain("finished softly");
  expect(run.post?.exitCode).toBe(0);
});

test("a run can be cancelled when a request has arrived", async () => {
  server.fault({ fault: { kind: "time-out" } });
  const cancel = { request: { method: "GET", path: /^\/rate_limit$/ } };
  expect(await probe("request", { github: server, cancel })).toMatchObject({ conclusion: "cancelled", exitCode: 130 });
});

test("with a server the action gets its address and a token that works", async () => {
  expect(await probe("request", { github: server })).toMatchObject({ exitCode: 0 });
  expect(server.requests).toMatchObject([{ path: "/rate_limit", status: 200 }]);
});

test("an input that the action does not have is a warning", async () => {
  const run = await probe("outputs", { inputs: { pth: "x" } });
  expect(run.annotations).toMatchObject([
    { level: "warning", message: expect.stringContaining("Unexpected input(s) 'pth'") },
  ]);
});

test("a composite action runs scripts and nested actions, and gives their outputs", async () => {
  const results = { env: { ACTIONS_RUNTIME_TOKEN: "runtime" } };
  const run = await runAction({ action: "test/harness/fixtures/outer", event, eventName: "push", workspace, results });
  expect(run.conclusion).toBe("success");
  expect(run.outputs).toEqual({ word: "said false", nested: "a=b" });
  expect(run.log).toContain("shared is value");
  // The runner gives the runtime token to JavaScript actions only.
  expect(run.log).toContain("runtime token: none");
  expect(run.steps.map(({ name, outcome, conclusion }) => `${name}: ${outcome}, ${conclusion}`)).toEqual([
    "say: success, success",
    "nested: success, success",
    "only-after-success: success, success",
    "always: success, success",
    "forgiven: failure, success",
    "local: skipped, skipped",
  ]);
  expect(run.log).toContain("post after outputs");
});

test("in a composite action the steps after a failure are skipped, unless they ask for it", async () => {
  const request = runAction({
    action: "test/harness/fixtures/outer",
    inputs: { fail: "true" },
    event,
    eventName: "push",
    workspace,
  });
  // The last step asks for failure() and uses a folder that the workspace does not have.
  await expect(request).rejects.toThrow(`There is no action.yml in ${join(workspace, "local-action")}`);
});
