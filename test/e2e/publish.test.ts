import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { postState } from "@gatewright/shared/runtime/environment.ts";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  type FixtureOptions,
  type FixtureResult,
  startFixture,
} from "../../packages/shared/test/runtime/start-fixture.ts";
import type { PullRequest, Repository } from "../harness/github/repository.ts";
import { bot, type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";

let github: GitHubServer;
let repository: Repository;
let pull: PullRequest;
let checkout: string;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  await github.close();
});
beforeEach(async () => {
  repository = await github.seedRepository();
  checkout = mkdtempSync(join(tmpdir(), "gatewright-publish-"));
  git("init", "--quiet", "--initial-branch=main");
  commit("first");
  await repository.push({ directory: checkout });
  commit("second");
  pull = await repository.openPullRequest({ directory: checkout, branch: "change" });
  github.forget();
});
afterEach(() => {
  github.assertClean();
  github.clearFaults();
});

function git(...args: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...args], { cwd: checkout });
}

function commit(text: string): void {
  writeFileSync(join(checkout, "file.txt"), text);
  git("add", ".");
  git("commit", "--quiet", "-m", text);
}

function pullRequestEvent({ headRepository = 1 } = {}): object {
  const { headSha, baseSha } = repository.pullRequest(pull.number);
  return {
    repository: { default_branch: "main" },
    pull_request: {
      number: pull.number,
      user: { login: "author" },
      head: { sha: headSha, ref: "change", repo: { id: headRepository } },
      base: { sha: baseSha, ref: "main", repo: { id: 1 } },
    },
  };
}

function pullRequestEnvironment(): Record<string, string> {
  return {
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REF: `refs/pull/${pull.number}/merge`,
    GITHUB_REPOSITORY: repository.fullName,
  };
}

/** Runs the fixture action on the pull request. */
function run(
  what: string,
  options: Partial<FixtureOptions> & { runId?: number; attempt?: number } = {},
): Promise<FixtureResult> {
  return startFixture({
    workspace: checkout,
    ...options,
    inputs: { do: what, token: github.token(), "upload-report": "false", ...options.inputs },
    event: pullRequestEvent(),
    environment: {
      ...pullRequestEnvironment(),
      GITHUB_RUN_ID: String(options.runId ?? 100),
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      ...options.environment,
    },
  });
}

const comments = () => repository.comments(pull.number);
const checks = () => repository.checkRuns(repository.pullRequest(pull.number).headSha);

describe("the comment", () => {
  test("is created, and edited in place by the next run", async () => {
    const first = await run("fail 2", { runId: 100 });
    expect(first.exitCode, first.log).toBe(1);
    const [created] = await comments();
    expect(created?.body).toContain("failed — 2 of 2 checks");
    expect(first.outputs["comment-url"]).toContain(String(created?.id));

    const second = await run("pass", { runId: 101 });
    expect(second.exitCode).toBe(0);
    const edited = await comments();
    expect(edited.map(({ id }) => id)).toEqual([created?.id]);
    expect(edited[0]?.body).toContain("passed — 1 check");
    expect(edited[0]?.body).not.toContain("failed");
  });

  test("is found behind a hundred others", async () => {
    await run("fail", { runId: 100 });
    for (let count = 0; count < 105; count += 1) await repository.comment(pull.number, "reviewer", `Remark ${count}`);
    await run("pass", { runId: 101 });
    expect((await comments()).filter(({ author }) => author === bot)).toHaveLength(1);
  });

  test("by a person who copied our marker is not taken for ours", async () => {
    await run("fail", { runId: 100 });
    const [ours] = await comments();
    const forged = await repository.comment(pull.number, "outsider", ours?.body.replaceAll("100", "999") ?? "");
    await run("pass", { runId: 101 });
    const all = await comments();
    expect(all.find(({ id }) => id === ours?.id)?.body).toContain("passed");
    expect(all.find(({ id }) => id === forged)?.body).toContain("failed");
  });

  test("of a newer run is not overwritten by an older one", async () => {
    await run("fail", { runId: 200 });
    const older = await run("pass", { runId: 150 });
    expect(older.log).toContain("A newer run has already published this report");
    expect((await comments())[0]?.body).toContain("failed");
    await run("pass", { runId: 200, attempt: 2 });
    expect((await comments())[0]?.body).toContain("passed");
  });

  test("has duplicates collapsed to the oldest, and their sections kept", async () => {
    await run("fail", { runId: 100, inputs: { "report-name": "one" } });
    const [oldest] = await comments();
    await repository.comment(pull.number, bot, oldest?.body ?? "");
    await run("pass", { runId: 100, inputs: { "report-name": "two" } });
    const all = await comments();
    expect(all.map(({ id }) => id)).toEqual([oldest?.id]);
    expect(all[0]?.body).toContain("fixture (one)");
    expect(all[0]?.body).toContain("fixture (two)");
  });

  test("gets back the section of another job that a concurrent writer has lost", async () => {
    await run("fail", { inputs: { "report-name": "one" } });
    const [comment] = await comments();
    const withOne = comment?.body ?? "";
    await run("pass", { inputs: { "report-name": "two" } });
    // What a writer that had read the comment before `two` was there would leave behind.
    await overwrite(comment?.id ?? 0, withOne);
    await run("warn", { inputs: { "report-name": "three" } });
    const [repaired] = await comments();
    for (const name of ["one", "two", "three"]) expect(repaired?.body).toContain(`fixture (${name})`);
  });

  test("is one, with every section, when jobs write it at the same moment", async () => {
    const names = ["one", "two", "three"];
    await Promise.all(names.map((name) => run("pass", { inputs: { "report-name": name } })));
    const all = await comments();
    expect(all).toHaveLength(1);
    for (const name of names) expect(all[0]?.body).toContain(`fixture (${name})`);
  });

  test("is written for an event that names only the pull request", async () => {
    const { log } = await startFixture({
      workspace: checkout,
      inputs: { do: "pass", token: github.token(), "upload-report": "false" },
      event: { repository: { default_branch: "main" }, issue: { number: pull.number, pull_request: {} } },
      environment: {
        GITHUB_API_URL: github.url,
        GITHUB_EVENT_NAME: "issue_comment",
        GITHUB_REPOSITORY: repository.fullName,
        GITHUB_SHA: pull.baseSha,
      },
    });
    expect(await comments(), log).toHaveLength(1);
    expect(repository.checkRuns()).toHaveLength(0);
  });

  test("`on-failure` is not created while nothing fails, and updated when it is there", async () => {
    await run("pass", { runId: 100, inputs: { comment: "on-failure" } });
    expect(await comments()).toHaveLength(0);
    await run("fail", { runId: 101, inputs: { comment: "on-failure" } });
    expect((await comments())[0]?.body).toContain("failed");
    await run("pass", { runId: 102, inputs: { comment: "on-failure" } });
    expect((await comments())[0]?.body).toContain("passed");
  });

  test("too long for GitHub is written shorter", async () => {
    github.fault({
      method: "POST",
      path: /\/comments$/,
      nth: 1,
      fault: { kind: "status", status: 422, message: "Body is too long (maximum is 65536 characters)" },
    });
    const { log } = await run("fail 800");
    const [comment] = await comments();
    expect(comment?.body.length, log).toBeLessThan(65_536);
    expect(comment?.body).toContain("failed");
  });
});

async function overwrite(id: number, body: string): Promise<void> {
  const answer = await fetch(`${github.url}/repos/${repository.fullName}/issues/comments/${id}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${github.token()}`, "content-type": "application/json" },
    body: JSON.stringify({ body }),
  });
  expect(answer.status).toBe(200);
}

describe("the HTML report", () => {
  let results: ResultsService;
  beforeAll(async () => {
    results = await startResultsService();
  });
  afterAll(async () => {
    await results.close();
  });
  afterEach(() => {
    results.clearFaults();
  });

  test("is an un-archived artifact that the comment links to, with another name in each attempt", async () => {
    const environment = results.envForRun("run-1");
    const { log } = await run("fail", { environment, inputs: { "upload-report": "true" } });
    await run("fail", { environment, inputs: { "upload-report": "true" }, attempt: 2 });
    const artifacts = await results.artifacts();
    expect(artifacts, log).toMatchObject([{ mimeType: "text/html" }, { mimeType: "text/html" }]);
    expect(artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^fixture\.ci\.gate\.[0-9a-f]{8}\.html$/),
      expect.stringMatching(/\.attempt-2\.html$/),
    ]);
    expect(artifacts[0]?.content.toString("utf8")).toContain("<!doctype html>");
    const link = `https://github.com/${repository.fullName}/actions/runs/100/artifacts/${artifacts[1]?.id}`;
    expect((await comments())[0]?.body).toContain(link);
  });

  test("that cannot be uploaded is told, and the step ends with its verdict though the client goes on trying", async () => {
    results.fault(/CreateArtifact/, 500);
    const { exitCode, summary } = await run("fail", {
      environment: results.envForRun("run-2"),
      inputs: { "upload-report": "true" },
    });
    expect(exitCode).toBe(1);
    expect(summary).toContain("Could not upload the HTML report");
    expect((await comments())[0]?.body).toContain("Could not upload the HTML report");
  });

  test("is not uploaded to GitHub Enterprise Server, and the log says so", async () => {
    const { log } = await run("pass", {
      environment: { ...results.envForRun("run-3"), GITHUB_SERVER_URL: "https://github.example.com" },
      inputs: { "upload-report": "true" },
    });
    expect(log).toContain("GitHub Enterprise Server has no service for single-file artifacts");
  });
});

describe("the check run", () => {
  test("stands on the head commit, completed, with a unique external id", async () => {
    const { outputs } = await run("fail");
    expect(checks()).toMatchObject([
      {
        name: "fixture",
        status: "completed",
        conclusion: "failure",
        external_id: expect.stringMatching(/^gatewright:v1:fixture\./),
      },
    ]);
    expect(outputs["check-url"]).toBe(checks()[0]?.html_url);
  });

  test("of a warning is neutral, of a pass success", async () => {
    await run("warn", { inputs: { "report-name": "w" } });
    await run("pass", { inputs: { "report-name": "p" } });
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(["neutral", "success"]);
  });

  test("carries 120 annotations in three requests", async () => {
    await run("fail 120");
    expect(checks()[0]?.annotations).toHaveLength(120);
    const carrying = github.requests.filter(({ operation, body }) => {
      return operation === "checks/update" && JSON.stringify(body).includes('"annotations"');
    });
    expect(carrying).toHaveLength(3);
  });

  test("is cancelled when the job gets SIGTERM", async () => {
    const { exitCode, log } = await run("wait", {
      kill: { signal: "SIGTERM", whenSaved: postState.checkRun },
    });
    expect(exitCode, log).toBe(1);
    expect(checks()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });

  test("is cancelled by the post step when the main step was killed", async () => {
    const killed = await run("wait", { kill: { signal: "SIGKILL", whenSaved: postState.checkRun } });
    expect(checks()).toMatchObject([{ status: "in_progress" }]);
    const { exitCode } = await run("wait", { state: killed.state });
    expect(exitCode).toBe(0);
    expect(checks()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });

  test("is not touched by the post step of a main step that came to its end", async () => {
    const main = await run("fail");
    github.forget();
    await run("fail", { state: main.state });
    expect(github.requests).toEqual([]);
  });

  test("whose creation was carried out though its answer was lost is completed, not doubled", async () => {
    github.fault({ method: "POST", path: /check-runs$/, nth: 1, fault: { kind: "lost-answer" } });
    await run("pass");
    expect(checks()).toMatchObject([{ status: "completed", conclusion: "success" }]);
  });
});

describe("a failure to publish is told where it can be, and changes neither verdict nor exit code", () => {
  test("a token without permissions is told exactly what it lacks, with a block to paste", async () => {
    const { exitCode, log, summary } = await run("pass", {
      inputs: { token: github.token({ contents: "read", "pull-requests": "read", checks: "read" }) },
    });
    expect(exitCode).toBe(0);
    expect(log).toContain("The token lacks `checks: write`");
    expect(log).toMatch(/permissions:\n {2}contents: read\n {2}checks: write\n {2}pull-requests: write/);
    expect(summary).toContain("Could not create the check run");
    expect(summary).toContain("Could not write the comment");
    expect(await comments()).toHaveLength(0);
  });

  test("a fork's read-only token is named as the reason, and no permission is asked for", async () => {
    const { exitCode, log, summary } = await startFixture({
      workspace: checkout,
      inputs: { do: "fail", token: github.forkToken(), "upload-report": "false" },
      event: pullRequestEvent({ headRepository: 2 }),
      environment: pullRequestEnvironment(),
    });
    expect(exitCode).toBe(1);
    expect(log).toContain("comes from a fork, whose token is read-only");
    expect(log).not.toContain("add it under");
    expect(summary).toContain("failed — 1 of 1 check");
    expect(checks()).toHaveLength(0);
  });

  const faults = [
    ["403 for everything", { kind: "status", status: 403 }],
    ["500 for everything", { kind: "status", status: 500 }],
    ["a rate limit that lasts a minute", { kind: "status", status: 429, retryAfter: 60 }],
    ["dropped connections", { kind: "drop" }],
  ] as const;
  test.each(faults)("%s", async (_, fault) => {
    github.fault({ fault });
    for (const [what, code] of [
      ["pass", 0],
      ["fail", 1],
    ] as const) {
      const { exitCode, log, summary, files, report } = await run(what);
      expect(exitCode, log).toBe(code);
      expect(report).toMatchObject({ verdict: what });
      expect(summary).toContain("Could not write the comment");
      expect(files).toEqual(
        expect.arrayContaining(["junit.xml", "report.html", "report.json", "report.md", "report.sarif"]),
      );
    }
  });

  const slow = [
    ["no answer ever", { kind: "time-out" }],
    ["bodies that trickle", { kind: "drip", msPerByte: 50 }],
  ] as const;
  test.each(slow)("%s", async (_, fault) => {
    github.fault({ fault });
    const { exitCode, log, summary, report } = await run("fail");
    expect(exitCode, log).toBe(1);
    expect(report).toMatchObject({ verdict: "fail" });
    expect(summary).toContain("Could not write the comment");
    // One budget for all: what is tried after it is over is not even sent.
    expect(github.requests.length).toBeLessThan(6);
  });

  test("a rate limit that lasts a second is waited for", async () => {
    github.fault({ times: 1, method: "GET", path: /comments$/, fault: { kind: "status", status: 429, retryAfter: 1 } });
    await run("pass");
    expect(await comments()).toHaveLength(1);
  });

  test("one broken gateway is tried again", async () => {
    github.fault({ times: 1, method: "PATCH", path: /check-runs/, fault: { kind: "status", status: 502 } });
    await run("pass");
    expect(checks()).toMatchObject([{ conclusion: "success" }]);
  });

  test("after one surface has failed the others try once", async () => {
    github.fault({ path: /check-runs/, fault: { kind: "status", status: 500 } });
    github.fault({ method: "GET", path: /comments$/, fault: { kind: "status", status: 500 } });
    await run("pass");
    expect(github.requests.filter(({ path }) => path.endsWith("/comments"))).toHaveLength(1);
  });
});
