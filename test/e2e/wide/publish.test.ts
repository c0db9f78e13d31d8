// What a run leaves on GitHub. All of it is done by the committed bundle, started as the runner starts it. Tests run at the
// same time, because most of them wait: each has a repository of its own on the one server, and breaks only its requests.

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import { postState } from "@gatewright/shared/runtime/environment.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { issueCommentEvent, pullRequestEvent, pushEvent, workflowRunEvent } from "../../harness/events.ts";
import { bot, type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { endingNode, openTwin, openWorld, removeTemporary, temporary, type World } from "../publish-world.ts";

let github: GitHubServer;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(async () => {
  removeTemporary();
  await github.close();
  github.assertClean();
});

const newWorld = (): Promise<World> => openWorld(github);

describe.concurrent("a failure to publish is told where it can be, and changes neither verdict nor exit code", () => {
  // First, because they wait longest.
  const slow = [
    ["no answer ever", { kind: "time-out" }],
    ["bodies that trickle", { kind: "drip", msPerByte: 50 }],
  ] as const;
  test.each(slow)("%s", async (_, fault) => {
    const { run, requests, fault: breakAll } = await newWorld();
    breakAll({ fault });
    const { exitCode, log, summary, outputs } = await run("fail");
    expect([exitCode, outputs["verdict"]], log).toEqual([1, "fail"]);
    expect(summary).toContain("Could not write the comment");
    // One budget for all: what is tried after it is over is not even sent.
    expect(requests().length).toBeLessThan(8);
  });

  test("a token without permissions is told exactly what it lacks, with a block to paste", async () => {
    const { run, comments } = await newWorld();
    const token = github.token({ contents: "read", "pull-requests": "read", checks: "read" });
    const { exitCode, log, summary } = await run("pass", { token });
    expect(exitCode).toBe(0);
    expect(log).toContain("The token lacks `checks: write`");
    expect(log).toMatch(/permissions:\n {2}contents: read\n {2}checks: write\n {2}pull-requests: write/);
    expect(summary).toContain("Could not create the check run");
    expect(summary).toContain("Could not write the comment");
    expect(await comments()).toHaveLength(0);
  });

  test("a locked conversation is told in GitHub's words, and no permission is asked for", async () => {
    const { run, fault } = await newWorld();
    const message = "Unable to create comment because issue is locked.";
    fault({ method: "POST", path: /\/comments$/, fault: { kind: "status", status: 403, message } });
    const { exitCode, log } = await run("pass");
    expect(exitCode).toBe(0);
    expect(log).toContain("issue is locked");
    expect(log).not.toContain("The token lacks");
  });

  test("a fork's read-only token is named as the reason, and no permission is asked for", async () => {
    const { run, checks, repository, checkout } = await newWorld();
    const pull = await repository.openPullRequest({ directory: checkout, branch: "fork", fork: "contributor" });
    const { exitCode, log, summary } = await run("fail", {
      ...pullRequestEvent({ fullName: repository.fullName }, pull),
      token: github.forkToken(),
    });
    expect(exitCode).toBe(1);
    expect(log).toContain("comes from a fork, whose token is read-only");
    expect(log).not.toContain("add it under");
    expect(summary).toMatch(/failed — 1 of \d+ checks/);
    expect(checks()).toHaveLength(0);
  });

  const faults = [
    ["403 for everything", { kind: "status", status: 403 }],
    ["500 for everything", { kind: "status", status: 500 }],
    ["a rate limit that lasts a minute", { kind: "status", status: 429, retryAfter: 60 }],
    ["dropped connections", { kind: "drop" }],
  ] as const;
  test.each(faults)("%s", async (_, fault) => {
    const world = await newWorld();
    world.fault({ fault });
    for (const [outcome, code] of [
      ["pass", 0],
      ["fail", 1],
    ] as const) {
      const { exitCode, log, summary, outputs } = await world.run(outcome, { runnerTemp: temporary() });
      expect([exitCode, outputs["verdict"]], log).toEqual([code, outcome]);
      expect(summary).toContain("Could not write the comment");
      for (const name of ["junit.xml", "report.html", "report.json", "report.md", "report.sarif"]) {
        expect(existsSync(join(dirname(outputs["report-path"] ?? ""), name)), name).toBe(true);
      }
    }
  });

  test("a rate limit that lasts a second is waited for", async () => {
    const { run, comments, fault } = await newWorld();
    fault({ times: 1, method: "GET", path: /comments$/, fault: { kind: "status", status: 429, retryAfter: 1 } });
    await run("pass");
    expect(await comments()).toHaveLength(1);
  });

  test("one broken gateway is tried again", async () => {
    const { run, checks, fault } = await newWorld();
    fault({ times: 1, method: "PATCH", path: /check-runs/, fault: { kind: "status", status: 502 } });
    await run("pass");
    expect(checks()).toMatchObject([{ conclusion: "success" }]);
  });

  test("after one surface has failed the others try once", async () => {
    const { run, requests, fault } = await newWorld();
    fault({ path: /check-runs/, fault: { kind: "status", status: 500 } });
    fault({ method: "GET", path: /comments$/, fault: { kind: "status", status: 500 } });
    await run("pass");
    expect(requests().filter(({ path }) => path.endsWith("/comments"))).toHaveLength(1);
  });
});

describe.concurrent("the comment", () => {
  test("is created, and edited in place by the next run", async () => {
    const { run, comments } = await newWorld();
    const first = await run("fail", { runId: 100 });
    expect(first.exitCode, first.log).toBe(1);
    const [created] = await comments();
    expect(created?.body).toMatch(/failed — 1 of \d+ checks in data\.csv/);
    expect(first.outputs["comment-url"]).toContain(String(created?.id));

    const second = await run("pass", { runId: 101 });
    expect(second.exitCode).toBe(0);
    const edited = await comments();
    expect(edited.map(({ id }) => id)).toEqual([created?.id]);
    expect(edited[0]?.body).toMatch(/passed — \d+ checks/);
    expect(edited[0]?.body).not.toContain("failed");
  });

  test("is found behind a hundred others", async () => {
    const { run, comments, repository, pull } = await newWorld();
    await run("fail", { runId: 100 });
    for (let count = 0; count < 105; count += 1) await repository.comment(pull.number, "reviewer", `Remark ${count}`);
    await run("pass", { runId: 101 });
    expect((await comments()).filter(({ author }) => author === bot)).toHaveLength(1);
  });

  test.each(["outsider", "gates-app[bot]"])(
    "that %s copied from us is not ours, whatever run it claims",
    async (other) => {
      const { run, comments, repository, pull } = await newWorld();
      await run("fail", { runId: 100 });
      const [ours] = await comments();
      const copy = ours?.body.replaceAll("run=100", "run=99999999") ?? "";
      const forged = await repository.comment(pull.number, other, copy);
      await run("pass", { runId: 101 });
      const all = await comments();
      expect(all).toHaveLength(2);
      expect(all.find(({ id }) => id === ours?.id)?.body).toContain("validate-data: passed");
      expect(all.find(({ id }) => id === forged)?.body).toBe(copy);
    },
  );

  test("of an App's own token is edited in place, beside that of the job's token", async () => {
    const { run, comments } = await newWorld();
    await run("fail", { runId: 100 });
    for (const [outcome, runId] of [
      ["fail", 101],
      ["pass", 102],
    ] as const) {
      await run(outcome, { runId, token: github.token(undefined, "gates-app[bot]"), inputs: { "report-name": "app" } });
    }
    const all = await comments();
    expect(all.map(({ author }) => author)).toEqual([bot, "gates-app[bot]"]);
    expect(all[1]?.body).toContain("validate-data (app): passed");
  });

  test("of an App that no check run names is one all the same", async () => {
    const { run, comments } = await newWorld();
    const token = github.token(undefined, "gates-app[bot]");
    for (const [outcome, runId] of [
      ["fail", 101],
      ["pass", 102],
    ] as const) {
      await run(outcome, { runId, token, inputs: { "check-run": "false" } });
    }
    const all = await comments();
    expect(all.map(({ author }) => author)).toEqual(["gates-app[bot]"]);
    expect(all[0]?.body).toContain("validate-data: passed");
  });

  test("of a newer run is not overwritten by an older one", async () => {
    const { run, comments } = await newWorld();
    await run("fail", { runId: 200 });
    const older = await run("pass", { runId: 150 });
    expect(older.log).toContain("A newer run has already published this report");
    expect((await comments())[0]?.body).toContain("validate-data: failed");
    await run("pass", { runId: 200, attempt: 2 });
    expect((await comments())[0]?.body).toContain("validate-data: passed");
  });

  test("is written though a push of the same commit has published in a newer run", async () => {
    const { run, comments, repository, pull } = await newWorld();
    const push = pushEvent({ fullName: repository.fullName }, { sha: pull.headSha, branch: "change" });
    await run("pass", { runId: 101, ...push, sha: pull.headSha });
    expect(await comments()).toHaveLength(0);
    const { log } = await run("fail", { runId: 100 });
    expect((await comments())[0]?.body, log).toContain("validate-data: failed");
  });

  test("holds no section of another pull request with the same head", async () => {
    const world = await newWorld();
    const twin = await openTwin(world);
    await world.run("fail", { inputs: { "report-name": "one" } });
    const { eventName, event } = twin;
    const { log } = await world.run("pass", { eventName, event, runId: 101, inputs: { "report-name": "two" } });
    const [of] = await world.comments(twin);
    expect(of?.body, log).toContain("validate-data (two)");
    expect(of?.body).not.toContain("validate-data (one)");
  });

  test("has a section for each of two steps of one job", async () => {
    const { run, comments, checks } = await newWorld();
    const runnerTemp = temporary();
    await run("fail", { step: "__self", runnerTemp });
    await run("pass", { step: "__self_2", runnerTemp });
    const [comment] = await comments();
    expect(comment?.body).toContain("validate-data: failed");
    expect(comment?.body).toContain("validate-data (step 2): passed");
    expect(checks().map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ["validate-data", "failure"],
      ["validate-data (step 2)", "success"],
    ]);
  });

  test("has duplicates collapsed to the oldest, and their sections kept", async () => {
    const { run, comments, repository, pull } = await newWorld();
    await run("fail", { inputs: { "report-name": "one" } });
    const [oldest] = await comments();
    await repository.comment(pull.number, bot, oldest?.body ?? "");
    await run("pass", { inputs: { "report-name": "two" } });
    const all = await comments();
    expect(all.map(({ id }) => id)).toEqual([oldest?.id]);
    for (const name of ["one", "two"]) expect(all[0]?.body).toContain(`validate-data (${name})`);
  });

  test("gets back the section of another job that a concurrent writer has lost", async () => {
    const { run, comments, repository } = await newWorld();
    await run("fail", { inputs: { "report-name": "one" } });
    const [comment] = await comments();
    const withOne = comment?.body ?? "";
    await run("pass", { inputs: { "report-name": "two" } });
    // What a writer that had read the comment before `two` was there would leave behind.
    const answer = await fetch(`${github.url}/repos/${repository.fullName}/issues/comments/${comment?.id}`, {
      method: "PATCH",
      headers: { authorization: `Bearer ${github.token()}`, "content-type": "application/json" },
      body: JSON.stringify({ body: withOne }),
    });
    expect(answer.status).toBe(200);
    await run("warn", { inputs: { "report-name": "three" } });
    const [repaired] = await comments();
    for (const name of ["one", "two", "three"]) expect(repaired?.body).toContain(`validate-data (${name})`);
  });

  test("is one, with every section, when jobs write it at the same moment", async () => {
    const { run, comments } = await newWorld();
    const names = ["one", "two", "three"];
    await Promise.all(names.map((name) => run("pass", { inputs: { "report-name": name } })));
    const all = await comments();
    expect(all).toHaveLength(1);
    for (const name of names) expect(all[0]?.body).toContain(`validate-data (${name})`);
  });

  test("is written for an event that names only the pull request", async () => {
    const { run, comments, repository, pull } = await newWorld();
    const asked = issueCommentEvent({ fullName: repository.fullName }, { number: pull.number, body: "again" });
    const { log } = await run("pass", { ...asked, sha: pull.baseSha });
    expect(await comments(), log).toHaveLength(1);
  });

  test("is written by the second stage of a run on the pull request", async () => {
    const { run, comments, repository, pull } = await newWorld();
    const followed = { runId: 99, headSha: pull.headSha, headBranch: "change", pullRequest: pull };
    const second = workflowRunEvent({ fullName: repository.fullName }, followed);
    const { log } = await run("pass", { ...second, sha: pull.baseSha });
    expect((await comments())[0]?.body, log).toContain("validate-data: passed");
  });

  test("`on-failure` is not created while nothing fails, and updated when it is there", async () => {
    const { run, comments } = await newWorld();
    const inputs = { comment: "on-failure" };
    await run("pass", { runId: 100, inputs });
    expect(await comments()).toHaveLength(0);
    await run("fail", { runId: 101, inputs });
    expect((await comments())[0]?.body).toContain("validate-data: failed");
    await run("pass", { runId: 102, inputs });
    expect((await comments())[0]?.body).toContain("validate-data: passed");
  });

  test("of 200 failing checks fits, is written shorter when GitHub finds it too long, and calls no page a report", async () => {
    const { run, comments, checks, fault } = await newWorld();
    const message = "Body is too long (maximum is 65536 characters)";
    fault({ method: "POST", path: /\/comments$/, nth: 1, fault: { kind: "status", status: 422, message } });
    const { log } = await run("fail-200");
    const [comment] = await comments();
    expect(comment?.body.length, log).toBeLessThan(65_536);
    expect(comment?.body).toContain("failed — 200 of");
    // Nothing was uploaded, so there is nothing that could be called so.
    expect(comment?.body).not.toContain("HTML report");
    expect(comment?.body).toContain("the job summary of this run");
    const [{ output, conclusion } = { output: undefined, conclusion: undefined }] = checks();
    expect(conclusion).toBe("failure");
    for (const text of [output?.summary, output?.text]) {
      expect(Buffer.byteLength(text ?? "")).toBeGreaterThan(1_000);
      expect(Buffer.byteLength(text ?? "")).toBeLessThanOrEqual(65_535);
    }
  });
});

describe.concurrent("the HTML report", () => {
  let results: ResultsService;
  let broken: ResultsService;
  beforeAll(async () => {
    [results, broken] = await Promise.all([startResultsService(), startResultsService()]);
    broken.fault(/CreateArtifact/, 500);
  });
  afterAll(async () => {
    await Promise.all([results.close(), broken.close()]);
  });
  const inputs = { "upload-report": "true" };

  test("is an un-archived artifact that the comment links to, with another name in each attempt", async () => {
    const { run, comments, repository } = await newWorld();
    const job = { results: { env: results.envForRun("run-1") }, inputs };
    const { log } = await run("fail", job);
    await run("fail", { ...job, attempt: 2 });
    const all = await results.artifacts();
    const artifacts = all.filter(({ mimeType }) => mimeType === "text/html");
    expect(artifacts, log).toHaveLength(2);
    expect(artifacts.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^validate-data\.gates\.gates\.[0-9a-f]{8}\.html$/),
      expect.stringMatching(/\.attempt-2\.html$/),
    ]);
    expect(artifacts[0]?.content.toString("utf8")).toContain("<!doctype html>");
    const kept = all.filter(({ name }) => name.startsWith("gatewright-report-validate-data.gates.gates."));
    expect(kept.map(({ name }) => name.endsWith(".attempt-2"))).toEqual([false, true]);
    const { names, report } = readKeptReport(await readOneFileArchive(kept[1]?.content ?? Buffer.of(), "report.json"));
    expect(report).toMatchObject({ verdict: "fail", run: { runAttempt: 2 } });
    expect(kept[1]?.name).toBe(`gatewright-report-${names.key}.attempt-2`);
    const link = `https://github.com/${repository.fullName}/actions/runs/100/artifacts/${artifacts[1]?.id}`;
    expect((await comments())[0]?.body).toContain(`[HTML report](${link})`);
    expect(log).not.toContain("Artifact name is valid");
  });

  test("that cannot be uploaded is told, and the step ends with its verdict though the client goes on trying", async () => {
    const { run, comments } = await newWorld();
    const { exitCode, summary, log } = await run("fail", { results: { env: broken.envForRun("run-2") }, inputs });
    expect(exitCode).toBe(1);
    expect(summary).toContain("Could not upload the HTML report");
    expect((await comments())[0]?.body).toContain("Could not upload the HTML report");
    expect(log).not.toMatch(/Attempt \d of \d/);
  });

  test("is not uploaded to GitHub Enterprise Server, and the log says so", async () => {
    const { run } = await newWorld();
    const { log } = await run("pass", {
      results: { env: broken.envForRun("run-3") },
      serverUrl: "https://github.example.com",
      inputs,
    });
    expect(log).toContain("GitHub Enterprise Server has no service for single-file artifacts");
  });
});

describe.concurrent("the check run", () => {
  test("stands on the head commit, completed, with an external id of its own run", async () => {
    const { run, checks } = await newWorld();
    const { outputs } = await run("fail", { attempt: 3 });
    expect(checks()).toMatchObject([
      {
        name: "validate-data",
        status: "completed",
        conclusion: "failure",
        external_id: expect.stringMatching(/^gatewright:v1:validate-data\.[^:]+:100\.3$/),
      },
    ]);
    expect(outputs["check-url"]).toBe(checks()[0]?.html_url);
  });

  test("of a warning is neutral, of a pass success, of a wrong contract a failure in every mode, as the step is", async () => {
    const { run, checks } = await newWorld();
    await run("warn", { inputs: { "report-name": "w" } });
    await run("pass", { inputs: { "report-name": "p" } });
    const wrong = await run("broken", { inputs: { "report-name": "b", mode: "observe" } });
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(["neutral", "success", "failure"]);
    expect([wrong.exitCode, wrong.outputs["blocking"]]).toEqual([2, "true"]);
    expect(wrong.log).toContain("This blocks.");
  });

  test("carries 120 annotations in three requests", async () => {
    const { run, checks, requests } = await newWorld();
    await run("fail-120");
    expect(checks()[0]?.annotations).toHaveLength(120);
    const carrying = requests().filter(({ operation, body }) => {
      return operation === "checks/update" && JSON.stringify(body).includes('"annotations"');
    });
    expect(carrying).toHaveLength(3);
  });

  test("is cancelled when the run is cancelled, and when the job gets SIGTERM alone", async () => {
    const world = await newWorld();
    const { workspace } = world.baseIsSilent();
    const name = world.repository.fullName;
    const cancel = { request: { method: "GET", path: new RegExp(`^/repos/${name}/contents/`) } };
    const cancelled = await world.run("fail", { workspace, cancel });
    expect([cancelled.exitCode, cancelled.conclusion], cancelled.log).toEqual([1, "cancelled"]);
    const node = endingNode("TERM", postState.checkRun, postState.started);
    const terminated = await world.run("fail", { workspace, node, runId: 101 });
    expect(terminated.exitCode, terminated.log).toBe(1);
    expect(world.checks()).toMatchObject([{ conclusion: "cancelled" }, { conclusion: "cancelled" }]);
    for (const { log } of [cancelled, terminated]) expect(log).toContain("cancelled before there was a verdict");
  });

  test("is cancelled by the post step when the main step was killed", async () => {
    const world = await newWorld();
    const node = endingNode("KILL", postState.checkRun, postState.started);
    const { exitCode, post, log } = await world.run("fail", { ...world.baseIsSilent(), node });
    expect([exitCode, post?.exitCode], log).toEqual([137, 0]);
    const summary = expect.stringContaining("The job ended before there was a verdict");
    expect(world.checks()).toMatchObject([{ status: "completed", conclusion: "cancelled", output: { summary } }]);
  });

  test("is cancelled by the post step when the main step could not say that it was cancelled", async () => {
    const world = await newWorld();
    world.fault({ method: "PATCH", path: /check-runs/, times: 3, fault: { kind: "status", status: 500 } });
    const node = endingNode("TERM", postState.checkRun, postState.started);
    const { exitCode, post, log } = await world.run("fail", { ...world.baseIsSilent(), node });
    expect([exitCode, post?.exitCode], log).toEqual([1, 0]);
    expect(world.checks()).toMatchObject([{ status: "completed", conclusion: "cancelled" }]);
  });

  test("that the main step could not complete is completed by the post step with the verdict", async () => {
    const { run, checks, fault } = await newWorld();
    fault({ method: "PATCH", path: /check-runs/, times: 3, fault: { kind: "status", status: 500 } });
    const { exitCode, post, log } = await run("fail");
    expect([exitCode, post?.exitCode], log).toEqual([1, 0]);
    expect(checks()).toMatchObject([
      { status: "completed", conclusion: "failure", output: { title: expect.stringMatching(/^Failed — 1 of/) } },
    ]);
  });

  test("that the main step has lost sight of is found and completed by the post step", async () => {
    const { run, checks, fault } = await newWorld();
    fault({ method: "POST", path: /check-runs$/, nth: 1, fault: { kind: "lost-answer" } });
    fault({ method: "GET", path: /check-runs$/, times: 1, fault: { kind: "status", status: 500 } });
    const { log } = await run("fail");
    expect(checks(), log).toMatchObject([{ status: "completed", conclusion: "failure" }]);
  });

  test("that was completed although the answer was lost keeps its report", async () => {
    const { run, checks, fault } = await newWorld();
    fault({ method: "PATCH", path: /check-runs/, times: 3, fault: { kind: "lost-answer" } });
    await run("fail");
    expect(checks()[0]?.output.text).toContain("Every check");
    expect(checks()[0]?.output.summary).toContain("validate-data: failed");
  });

  test("is not touched by the post step of a main step that came to its end", async () => {
    const { run, requests } = await newWorld();
    const { post } = await run("fail");
    expect(post?.exitCode).toBe(0);
    expect(post?.stdout).toBe("");
    expect(requests().filter(({ operation }) => operation === "checks/get")).toEqual([]);
  });

  test("whose creation was carried out though its answer was lost is completed, not doubled", async () => {
    const { run, checks, fault } = await newWorld();
    fault({ method: "POST", path: /check-runs$/, nth: 1, fault: { kind: "lost-answer" } });
    await run("pass");
    expect(checks()).toMatchObject([{ status: "completed", conclusion: "success" }]);
  });
});
