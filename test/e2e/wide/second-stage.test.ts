import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { LedgerRecord, Origin } from "@gatewright/shared/ledger/record.ts";
import { verifyLedger } from "@gatewright/shared/ledger/verify.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { gateRecord, runRecord } from "../../../actions/second-stage/test/records.ts";
import { pullRequestEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { type RunResult, runAction } from "../../harness/runner.ts";
import { readReport } from "../report-on-stdout.ts";
import {
  openSecondStage,
  permissions,
  removeTemporary,
  type SecondStageWorld,
  temporary,
} from "../second-stage-world.ts";

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => {
  github.assertClean();
  github.forget();
});
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

interface Overrides {
  origin?: Partial<Origin>;
  trust?: LedgerRecord["trust"];
  params?: Record<string, string | number>;
  model?: string;
}

/** A record as gatewright leaves it in the world's run. */
function made({ origin, createdAt, pull, repository }: SecondStageWorld, overrides: Overrides = {}): LedgerRecord {
  const values = overrides.params ?? { "optimizer.lr": 0.1 };
  return runRecord({
    model: overrides.model ?? "strikes",
    created_at: createdAt,
    trust: overrides.trust ?? (pull.headRepository === repository.fullName ? "pull_request" : "fork"),
    origin: { ...origin, ...overrides.origin },
    params: { values, sources: [], redacted: [] },
  });
}

/** The log without the line breaks of its columns. */
function unwrapped(result: RunResult): string {
  return result.log.replaceAll(/\s+/g, " ");
}

/** Whether ml-report.yml gives its job what a request has needed. */
function declares(permission: string): boolean {
  const [name = "", level] = permission.split(": ");
  const declared = new Map(Object.entries(permissions)).get(name);
  return declared === level || declared === "write";
}

function refused(result: RunResult, reason: string | RegExp): void {
  expect(result.log).toMatch(reason);
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "fail", appended: "0", blocking: "true" } });
}

test("a run that left no records is skipped, and says so", async () => {
  const world = await openSecondStage(github, results);
  await results.put({ runId: `run-${world.runId}`, name: "report.html", content: Buffer.from("<html>") });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "skipped", appended: "0", refused: "0" } });
  expect(result.summary).toContain(`Run ${world.runId} left no artifact with records`);
  expect(result.summary).toContain("The default branch main has no gatewright.yml");
  expect(await (await world.ledger()).tip()).toBeUndefined();
});

test("the records of an own branch are appended with trust pull_request, by the permissions of ml-report.yml alone", async () => {
  const world = await openSecondStage(github, results);
  const gate = gateRecord({ created_at: world.createdAt, origin: world.origin });
  await world.leave([made(world), gate]);
  await world.leave([made(world, { model: "other" })], "gatewright-records-track-experiment-other");
  const result = await world.run({ runnerTemp: temporary() });
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", appended: "3", refused: "0" } });
  const store = await world.ledger();
  const tip = await store.tip();
  expect(result.outputs["ledger-commit"]).toBe(tip);
  expect(result.summary).toContain(
    `The 3 records of run ${world.runId} are in the ledger since commit ${tip?.slice(0, 12)}`,
  );
  const { ledger: told } = readReport(readFileSync(result.outputs["report-path"] ?? "", "utf8"));
  expect(await verifyLedger(store, {})).toEqual([]);
  // What the report says about the newest entries is what a later deletion can be seen against.
  for (const entry of Object.values(told?.anchors ?? {}))
    expect(await verifyLedger(store, { anchor: entry })).toEqual([]);
  const ledger = await openLedger(store);
  expect((await ledger.models()).sort()).toEqual(["other", "strikes"]);
  const [run, judged] = await ledger.index("strikes");
  expect([run?.kind, run?.trust, judged?.kind]).toEqual(["run", "pull_request", "gate"]);
  expect(await ledger.read(run?.record ?? "")).toEqual(made(world));
  expect(result.summary).toContain(`pull request ${world.pull.number}`);
  expect(github.usedPermissions().filter((permission) => !declares(permission))).toEqual([]);
});

test("what track-experiment leaves in a pull request's job, its two attempts included, is in the ledger after the second stage", async () => {
  const world = await openSecondStage(github, results, { followed: { run_attempt: 2 } });
  const { repository, pull, runId } = world;
  const track = (runAttempt: number) =>
    runAction({
      action: "actions/track-experiment",
      ...pullRequestEvent({ fullName: repository.fullName }, pull),
      workspace: world.directory,
      github,
      // What ml.yml gives its job: nothing that could write the ledger.
      token: github.token({ contents: "read", checks: "write", "pull-requests": "write" }),
      results: { env: results.envForRun(`run-${runId}`) },
      inputs: { model: "strikes", metrics: "metrics.json", "upload-report": "false" },
      runId,
      runAttempt,
    });
  for (const attempt of [1, 2]) expect((await track(attempt)).log).toContain("gatewright-records-");
  expect(await world.records()).toEqual([]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", appended: "2", refused: "0" } });
  const ledger = await openLedger(await world.ledger());
  const lines = await ledger.index("strikes");
  expect(lines.map(({ kind, trust, commit }) => [kind, trust, commit])).toEqual([
    ["run", "pull_request", pull.headSha],
    ["run", "pull_request", pull.headSha],
  ]);
  expect(await ledger.read(lines[0]?.record ?? "")).toMatchObject({ metrics: [{ name: "roc_auc", value: 0.84 }] });
});

test("the same from a fork, whose token may only read", async () => {
  const world = await openSecondStage(github, results, { fork: "outsider" });
  const first = await runAction({
    action: "actions/track-experiment",
    ...pullRequestEvent({ fullName: world.repository.fullName }, world.pull),
    workspace: world.directory,
    github,
    token: github.forkToken(),
    results: { env: results.envForRun(`run-${world.runId}`) },
    inputs: { model: "strikes", metrics: "metrics.json", "upload-report": "false" },
    runId: world.runId,
  });
  expect(first.exitCode).toBe(0);
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { appended: "1", refused: "0" } });
  const [line] = await (await openLedger(await world.ledger())).index("strikes");
  expect(line?.trust).toBe("fork");
});

test("an archive as the official client packs it is read", async () => {
  const world = await openSecondStage(github, results);
  const folder = temporary();
  Object.assign(process.env, results.envForRun(`run-${world.runId}`), {
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
  });
  process.env["GITHUB_SERVER_URL"] = "https://github.com";
  const file = join(folder, "records.json");
  writeFileSync(file, `${JSON.stringify({ version: 1, records: [made(world)] })}\n`);
  await new DefaultArtifactClient().uploadArtifact("gatewright-records-x", [file], folder);
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { appended: "1", refused: "0" } });
});

test("a second run of the second stage appends nothing twice", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)]);
  const first = await world.run();
  const again = await world.run();
  expect(again).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", appended: "1" } });
  expect(again.outputs["ledger-commit"]).toBe(first.outputs["ledger-commit"]);
  expect(await world.records()).toHaveLength(1);
});

test("a fork's record lands with trust fork", async () => {
  const world = await openSecondStage(github, results, { fork: "outsider" });
  await world.leave([made(world)]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { appended: "1" } });
  expect((await world.records())[0]).toContain('"trust":"fork"');
  expect(result.summary).toContain("trust fork");
});

test("records whose origin is not what GitHub says are refused, each with its reason", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([
    made(world, { origin: { pull_request: 999 } }),
    made(world, { trust: "default-branch" }),
    made(world, { origin: { run_id: 1 } }),
    made(world, { origin: { repository: "acme/other" } }),
    made(world, { origin: { head_sha: "f".repeat(40) } }),
    made(world, { origin: { run_attempt: 2 } }),
  ]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "fail", appended: "0", refused: "6" } });
  const text = unwrapped(result);
  expect(text).toMatch(/It says pull request 999, GitHub says \d+/);
  expect(text).toMatch(/It says trust default-branch, but its run took the code from a branch of this repository/);
  expect(text).toMatch(/It says run 1, GitHub says/);
  expect(text).toMatch(/It says repository acme\/other/);
  expect(text).toMatch(/It says commit f{40}/);
  expect(text).toMatch(/It says attempt 2, and the run has had 1/);
  expect(await world.records()).toEqual([]);
});

test("a fork that calls itself an own branch is refused", async () => {
  const world = await openSecondStage(github, results, { fork: "outsider" });
  await world.leave([made(world, { trust: "pull_request" })]);
  refused(await world.run(), /took the code from the fork outsider\//);
  expect(await world.records()).toEqual([]);
});

test("a champion is refused whatever its trust, and the good record beside it is appended", async () => {
  const world = await openSecondStage(github, results);
  const champion = gateRecord({ champion: true, created_at: world.createdAt, origin: world.origin });
  await world.leave([champion, { ...champion, trust: "default-branch" }, made(world)]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "fail", appended: "1", refused: "2" } });
  expect(unwrapped(result)).toMatch(/trust must be default-branch in the record of a champion/);
  expect(unwrapped(result)).toMatch(/It says that its model is the champion, which only the default branch decides/);
  expect(await world.records()).toHaveLength(1);
});

test("a record that is none by the schema is refused with its number", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([{ ...made(world), restored: true }, { kind: "run" }]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { appended: "0", refused: "2" } });
  expect(result.summary).toContain("record 1");
  expect(result.summary).toContain("record 2");
});

test("a record that was edited after it was named is only data: it is named by what it holds now", async () => {
  const world = await openSecondStage(github, results);
  const record = made(world, { params: { lr: 1 } });
  await world.leave([record]);
  await world.run();
  const [before] = await (await openLedger(await world.ledger())).index("strikes");
  await world.leave([made(world, { params: { lr: 2 } })], "gatewright-records-edited");
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { appended: "2" } });
  const ledger = await openLedger(await world.ledger());
  const lines = await ledger.index("strikes");
  expect(lines[0]?.record).toBe(before?.record);
  expect(await ledger.read(lines[0]?.record ?? "")).toEqual(record);
  expect(lines).toHaveLength(2);
});

test("artifacts that no first stage uploads are refused, each with its reason, and the good one is appended", async () => {
  const world = await openSecondStage(github, results);
  const file = (content: string | Buffer) => ({ name: "records.json", content });
  const twice = '{"version":1,"records":[{"trust":"fork","trust":"default-branch"}]}';
  const strange: [Parameters<SecondStageWorld["leave"]>[0], RegExp][] = [
    [{ zipped: [{ ...file("{}"), name: "../../records.json" }] }, /invalid relative path/],
    [{ zipped: [{ ...file("/etc/passwd"), mode: 0o120_777 }] }, /as something else than a plain file/],
    [{ zipped: [{ ...file("{}"), claimedSize: 1_000_000_000 }] }, /more than the 20,000,000 bytes/],
    [{ zipped: [{ ...file(Buffer.alloc(60_000_000)), claimedSize: 100 }] }, /too many bytes in the stream/],
    [{ zipped: [file(twice)] }, /has the key "trust" twice/],
    [{ zipped: [file('{"version":1,"records":[{"model":"\\ud800"}]}')] }, /holds what JSON cannot/],
    [{ zipped: [file(`{"version":1,"records":[{"model":${"[".repeat(50_000)}${"]".repeat(50_000)}}]}`)] }, /Record 1/],
    [{ bytes: Buffer.from("no archive") }, /The archive cannot be read/],
    [{ bytes: Buffer.alloc(5_000_001) }, /5,000,001 bytes or more, above the 5,000,000/],
  ];
  for (const [index, [what]] of strange.entries()) await world.leave(what, `gatewright-records-${index}`);
  await results.expire(await world.leave([made(world)], "gatewright-records-expired"));
  await world.leave([made(world)], "gatewright-records-good");
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error", appended: "1", refused: "10" } });
  const text = unwrapped(result);
  for (const [, reason] of strange) expect(text).toMatch(reason);
  expect(text).toMatch(/The artifact has expired/);
  expect(await world.records()).toHaveLength(1);
});

test("an artifact that cannot be had just now is no refusal, and is appended when the job runs again", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)]);
  github.fault({ path: /artifacts\/\d+\/zip$/, fault: { kind: "status", status: 503 } });
  const down = await world.run();
  expect(down).toMatchObject({ exitCode: 1, outputs: { verdict: "error", appended: "0" } });
  expect(unwrapped(down)).toMatch(/Nothing was read of it\. Artifact \d+ could not be read: GitHub answered: 503/);
  github.clearFaults();
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", appended: "1" } });
});

test("the records of a matrix of jobs are appended in one commit, however many jobs it has", async () => {
  const world = await openSecondStage(github, results);
  for (let job = 1; job <= 60; job += 1) {
    await world.leave([made(world, { params: { job } })], `gatewright-records-track-experiment-${job}`);
  }
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { appended: "60", refused: "0" } });
});

test("artifacts by the dozen from a fork are none of ours", async () => {
  const world = await openSecondStage(github, results, { fork: "outsider" });
  for (let number = 1; number <= 51; number += 1) {
    await world.leave({ bytes: Buffer.from("x") }, `gatewright-records-${number}`);
  }
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.log).toContain("more than the 50 artifacts with records that a fork's run may leave");
});

test("HTML and commands in names are text", async () => {
  const world = await openSecondStage(github, results);
  const name = "gatewright-records-<img src=x onerror=alert(1)>";
  await world.leave(
    [made(world, { params: { "<script>alert(1)</script>": "::set-output name=verdict::pass" } })],
    name,
  );
  await world.leave({ zipped: [{ name: "::error::<b>\n::set-output name=x::y", content: "{}" }] }, `${name}-2`);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { appended: "1", refused: "1" } });
  // What stands between backquotes is shown as it is; outside, every `<` that came from the artifact is escaped.
  expect(result.summary.replaceAll(/`[^`\n]*`/g, "")).not.toMatch(/(?<!\\)<(img|script|b>)/);
  expect(result.commands.map(({ name: command }) => command)).not.toContain("set-output");
});

test("when the head has moved nothing is appended", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)]);
  await world.repository.push({ directory: world.directory, ref: "main", branch: "change" });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.log).toMatch(/The head of pull request \d+ has moved from [0-9a-f]{10} to [0-9a-f]{10}/);
  expect(await world.records()).toEqual([]);
});

test("a run without a pull request at its commit, and one whose repository is gone, leave nothing", async () => {
  const stray = await openSecondStage(github, results, { followed: { head_branch: "elsewhere" } });
  await stray.leave([made(stray)]);
  expect((await stray.run()).log).toMatch(/GitHub knows no pull request from acme\/repository-\d+, branch elsewhere/);
  const gone = await openSecondStage(github, results, { followed: { head_repository: null } });
  await gone.leave([made(gone)]);
  const result = await gone.run();
  expect(result.exitCode).toBe(1);
  expect(result.log).toContain("does not exist any more");
});

test("a run of a branch without a pull request is appended with trust pull_request, one of the default branch is not", async () => {
  const branch = await openSecondStage(github, results, { followed: { event: "push" } });
  const { pull_request: _, ...origin } = branch.origin;
  await branch.leave([{ ...made(branch), origin: { ...origin, event: "push" } }]);
  expect(await branch.run()).toMatchObject({ exitCode: 0, outputs: { appended: "1" } });
  const main = await openSecondStage(github, results, { followed: { event: "push", head_branch: "main" } });
  await main.leave([made(main, { trust: "default-branch", origin: { event: "push" } })]);
  const result = await main.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.log).toContain("is on the default branch main, which writes its own records");
});

test("a pull request from the default branch into another one is a pull request, and no run of the default branch", async () => {
  const world = await openSecondStage(github, results, { followed: { head_branch: "main" } });
  const { repository, directory } = world;
  await repository.push({ directory, ref: "main", branch: "release" });
  const pull = await repository.openPullRequest({ directory, ref: "change", branch: "main", base: "release" });
  const own = { ...made(world), origin: { ...world.origin, pull_request: pull.number } };
  await world.leave([own, made(world, { trust: "default-branch" })]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { appended: "1", refused: "1" } });
  expect(result.log).toContain("It says trust default-branch");
  expect((await world.records()).map((text) => JSON.parse(text))).toMatchObject([
    { trust: "pull_request", origin: { pull_request: pull.number } },
  ]);
});

test("two second stages at once both append, and the chain stays whole", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world, { params: { lr: 1 } })], "gatewright-records-1");
  await world.leave([made(world, { params: { lr: 2 } })], "gatewright-records-2");
  const both = await Promise.all([world.run(), world.run()]);
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const store = await world.ledger();
  expect(await verifyLedger(store, {})).toEqual([]);
  expect(await (await openLedger(store)).index("strikes")).toHaveLength(2);
});

test("the ledger's branch is the default branch's policy's, not the pull request's", async () => {
  const policy = (branch: string) =>
    `gatewright: 1\nmode: observe\nledger: { branch: ${branch} }\nmodels: { strikes: {} }\n`;
  const policies = { base: policy("records"), head: policy("main") };
  const world = await openSecondStage(github, results, { policies });
  await world.leave([made(world)]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { appended: "1" } });
  const tip = await (await world.ledger("records")).tip();
  expect(tip).toBe(result.outputs["ledger-commit"]);
  expect(await (await world.ledger()).tip()).toBeUndefined();
  expect(result.summary).toContain("The second stage stands under the policy of the default branch main");
  // A policy that only observes does not make a refusal pass: the input's `enforce` is the stricter.
  await world.leave([made(world, { origin: { run_id: 1 } })], "gatewright-records-2");
  expect((await world.run()).exitCode).toBe(1);
});

test("a missing permission is named, and the records wait", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)]);
  const reader = await world.run({ token: github.token({ ...permissions, contents: "read" }) });
  expect(reader).toMatchObject({ exitCode: 1, outputs: { verdict: "error", appended: "0" } });
  expect(reader.log).toContain("permissions: contents: write");
  expect(reader.log).toContain("It stays in the artifact");
  const blind = await world.run({ token: github.token({ contents: "write" }) });
  expect(blind.exitCode).toBe(1);
  expect(blind.log).toContain("actions: read");
});

test("a protected branch is told in GitHub's words", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)], "gatewright-records-1");
  await world.run();
  await world.leave([made(world, { params: { lr: 9 } })], "gatewright-records-2");
  const message = "Repository rule violations found\n\nChanges must be made through a pull request.";
  github.fault({ path: /^\/graphql$/, fault: { kind: "graphql", type: "UNPROCESSABLE", message } });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.log).toContain("A rule of the repository forbids writing to branch ml-ledger");
});

test("another event, or another branch than the default one, is a configuration that is wrong", async () => {
  const world = await openSecondStage(github, results);
  await world.leave([made(world)]);
  const dispatched = await world.run({
    eventName: "workflow_dispatch",
    event: { inputs: {} },
    sha: world.pull.headSha,
  });
  expect(dispatched.exitCode).toBe(2);
  const elsewhere = await world.run({ ref: "refs/heads/change" });
  expect(elsewhere.exitCode).toBe(1);
  expect(elsewhere.log).toContain("not on the default branch");
  expect(await world.records()).toEqual([]);
});
