import { readFileSync } from "node:fs";
import { championOf } from "@gatewright/shared/ledger/find-runs.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import { checkRunExternalId } from "@gatewright/shared/publish/check-run.ts";
import { parseComment } from "@gatewright/shared/publish/render/comment.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { chargedLooks } from "../../../actions/model-gate/src/budget/charged-looks.ts";
import { gateRecord, runRecord } from "../../../actions/second-stage/test/records.ts";
import { aGate, aLook, append, digestOf } from "../../../packages/shared/test/ledger/ledger-world.ts";
import { pullRequestEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { runAction } from "../../harness/runner.ts";
import { openSecondStage, permissions, removeTemporary, type SecondStageWorld } from "../second-stage-world.ts";

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

const forked = () => openSecondStage(github, results, { fork: "outsider" });
const dependabot = { actor: { login: "dependabot[bot]" }, triggering_actor: { login: "dependabot[bot]" } };

function sectionsOf(body: string) {
  return (parseComment(body)?.sections ?? []).map(({ key, run, attempt, saidBy, verdict }) => ({
    key,
    run,
    attempt,
    saidBy,
    verdict,
  }));
}

function shown(world: SecondStageWorld) {
  return world.repository.checkRuns(world.pull.headSha).map(({ name, conclusion }) => `${name}: ${conclusion}`);
}

test("the reports of a fork's run are published as that run's word, by the permissions of ml-report.yml alone", async () => {
  const world = await forked();
  const { pull, runId, repository } = world;
  await world.keep(world.report({ key: "good" }));
  await world.keep(world.report({ key: "bad", title: "validate-data (ubuntu)", verdict: "fail" }));
  await world.leave([runRecord({ created_at: world.createdAt, origin: world.origin, trust: "fork" })]);
  const result = await world.run();
  expect(result, result.log).toMatchObject({
    exitCode: 0,
    outputs: { verdict: "pass", published: "2", appended: "1" },
  });

  const runs = repository.checkRuns(pull.headSha);
  expect(shown(world).sort()).toEqual([
    "the fork's run: validate-data (ubuntu): neutral",
    "the fork's run: validate-data: neutral",
  ]);
  const page = `https://github.com/${repository.fullName}/actions/runs/${runId}`;
  for (const { output, annotations } of runs) {
    expect(output.title).toMatch(/^The fork's run says: (failed|passed) — /);
    for (const text of [output.summary, output.text]) {
      expect(text).toContain("Said by the fork's run, which this repository does not vouch for.");
      expect(text).toContain("The job of that run is the gate");
    }
    expect(annotations).toEqual([]);
  }

  const comments = await repository.comments(pull.number);
  expect(comments.map(({ author }) => author)).toEqual(["github-actions[bot]"]);
  const [{ body = "" } = {}] = comments;
  expect(sectionsOf(body).map(({ verdict, saidBy, run }) => [verdict, saidBy, run])).toEqual([
    ["fail", "fork", runId],
    ["pass", "fork", runId],
  ]);
  expect(body.match(/which this repository does not vouch for/g)).toHaveLength(2);
  expect(body).toContain("💬 the fork's run says passed");
  expect(body).not.toContain("✅ validate-data");
  expect([...body.matchAll(/\]\((https?:[^)]*)\)/g)].map(([, url]) => url)).toEqual([page, page]);
  expect(result.outputs["comment-url"]).toContain("#issuecomment-");
  expect(result.outputs["check-url"]).toContain("/runs/");

  // Declared: what ml-report.yml says. Each permission is used, and nothing else.
  const declared = parse(readFileSync(new URL("../../../.github/workflows/ml-report.yml", import.meta.url), "utf8"))
    .jobs.append.permissions;
  expect(declared).toEqual(permissions);
  const used = github.usedPermissions();
  for (const [name, level] of Object.entries(declared)) expect(used).toContain(`${name}: ${level}`);
  for (const permission of used.filter((one) => one !== "metadata: read")) {
    const [name = "", level] = permission.split(": ");
    expect([level, "write"]).toContain(declared[name]);
  }
});

test("what the first stage leaves on a fork is what the second publishes", async () => {
  const world = await forked();
  const { repository, pull, runId } = world;
  const first = await runAction({
    action: "actions/track-experiment",
    ...pullRequestEvent({ fullName: repository.fullName }, pull),
    workspace: world.directory,
    github,
    token: github.forkToken(),
    results: { env: results.envForRun(`run-${runId}`) },
    inputs: { model: "strikes", metrics: "metrics.json" },
    runId,
  });
  expect(first.exitCode, first.log).toBe(0);
  expect(await repository.comments(pull.number)).toEqual([]);
  for (const said of [first.log.replaceAll(/\s+/g, " "), first.summary]) {
    expect(said).toContain("ml-report.yml");
    expect(said).toContain("writes the comment");
  }
  const result = await world.run();
  expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { published: "1", appended: "1", refused: "0" } });
  expect(shown(world)).toEqual(["the fork's run: track-experiment: neutral"]);
  const body = await world.comment();
  expect(body).toContain("Experiment, said by the fork's run");
  expect(body).toContain("roc_auc");
});

test("a run of an own branch has published by itself: its records are appended, and nothing else is done", async () => {
  const world = await openSecondStage(github, results);
  await world.keep(world.report());
  await world.leave([runRecord({ created_at: world.createdAt, origin: world.origin })]);
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: "pass", appended: "1", published: "0" } });
  expect(shown(world)).toEqual([]);
  expect(await world.comment()).toBe("");
  const bare = await openSecondStage(github, results);
  await bare.keep(bare.report());
  await bare.repository.push({ directory: bare.directory, ref: "main", branch: "change" });
  expect(await bare.run()).toMatchObject({ exitCode: 0, outputs: { verdict: "skipped", published: "0" } });
});

test("a run that Dependabot started could only read, so its reports are published", async () => {
  const world = await openSecondStage(github, results, { followed: dependabot });
  await world.keep(world.report({ verdict: "fail" }));
  const result = await world.run();
  expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { published: "1" } });
  expect(shown(world)).toEqual(["Dependabot's run: validate-data: neutral"]);
  expect(await world.comment()).toContain("Said by Dependabot's run, which this repository does not vouch for.");
});

test("a run that could write although it is Dependabot's or a fork's has published by itself", async () => {
  for (const options of [{ followed: dependabot }, { fork: "outsider" }]) {
    const world = await openSecondStage(github, results, options);
    const kept = world.report();
    await world.keep(kept);
    const own = { name: "validate-data", head_sha: world.pull.headSha, status: "completed", conclusion: "success" };
    const external_id = checkRunExternalId(kept.names.key, kept.report.run);
    await post(world, "check-runs", { ...own, external_id });
    const result = await world.run();
    expect(result, result.log).toMatchObject({ exitCode: 0, outputs: { verdict: "skipped", published: "0" } });
    expect(result.summary).toContain("has published its reports by itself");
    expect(shown(world)).toEqual(["validate-data: success"]);
    expect(await world.comment()).toBe("");
  }
});

/** As a job of this repository whose token may write. */
async function post(world: SecondStageWorld, path: string, body: object): Promise<void> {
  const response = await fetch(`${github.url}/repos/${world.repository.fullName}/${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${github.token(permissions)}`,
      "content-type": "application/json",
      "user-agent": "test",
    },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
}

test("the second stage run again writes the same check runs and the same comment", async () => {
  const world = await forked();
  await world.keep(world.report({ key: "a" }));
  await world.keep(world.report({ key: "b", title: "model-gate" }));
  await world.run();
  const [before, comment] = [shown(world), await world.comment()];
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { published: "2" } });
  expect(shown(world)).toEqual(before);
  expect(await world.repository.comments(world.pull.number)).toHaveLength(1);
  expect(await world.comment()).toBe(comment);
});

test("of a job that was run again the newest attempt counts, of the others what they left before", async () => {
  const world = await openSecondStage(github, results, { fork: "outsider", followed: { run_attempt: 2 } });
  await world.keep(world.report({ key: "mended", verdict: "fail" }));
  await world.keep(world.report({ key: "mended", attempt: 2 }));
  await world.keep(world.report({ key: "good" }));
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { published: "2" } });
  expect(sectionsOf(await world.comment()).map(({ attempt, verdict }) => [attempt, verdict])).toEqual([
    [1, "pass"],
    [2, "pass"],
  ]);
});

test("a newer run of the same workflow takes the place of an older one, also when the older one's second stage is late", async () => {
  const world = await forked();
  const { repository, pull, runId } = world;
  await world.keep(world.report({ key: "gone", verdict: "fail" }));
  await world.keep(world.report({ key: "stays" }));
  await world.run();
  expect(sectionsOf(await world.comment())).toHaveLength(2);
  const newer = await again(world, runId + 100_000);
  await newer.keep();
  expect((await newer.run()).exitCode).toBe(0);
  expect(sectionsOf(await world.comment()).map(({ run }) => run)).toEqual([runId + 100_000]);
  expect((await world.run()).exitCode).toBe(0);
  expect(sectionsOf(await world.comment()).map(({ run }) => run)).toEqual([runId + 100_000]);
  expect(await repository.comments(pull.number)).toHaveLength(1);
});

/** Another run at the same commit. */
async function again(world: SecondStageWorld, id: number) {
  const { repository, pull, createdAt } = world;
  repository.addWorkflowRun({
    id,
    event: "pull_request",
    status: "completed",
    run_attempt: 1,
    head_sha: pull.headSha,
    head_branch: pull.headRef,
    head_repository: { full_name: pull.headRepository },
    repository: { full_name: repository.fullName },
    path: ".github/workflows/gates.yml",
    created_at: createdAt,
  });
  const kept = world.report({ key: "stays" });
  return {
    async keep() {
      const of = { ...kept, report: { ...kept.report, run: { ...kept.report.run, runId: id } } };
      return world.keep(of, { runId: id });
    },
    run: () => world.run({}, id),
  };
}

test("the inputs say which of both is wanted", async () => {
  const world = await forked();
  await world.keep(world.report());
  const none = await world.run({ inputs: { comment: "false", "check-run": "false" } });
  expect(none).toMatchObject({ exitCode: 0, outputs: { verdict: "skipped", published: "0" } });
  const quiet = await world.run({ inputs: { comment: "on-failure", "check-run": "false" } });
  expect(quiet, quiet.log).toMatchObject({ exitCode: 0, outputs: { published: "0" } });
  expect([shown(world), await world.comment()]).toEqual([[], ""]);
  await world.run({ inputs: { comment: "true", "check-run": "false" } });
  expect([shown(world).length, sectionsOf(await world.comment()).length]).toEqual([0, 1]);
  await world.run({ inputs: { comment: "false", "check-run": "true" } });
  expect(shown(world)).toHaveLength(1);
});

test("a permission that is missing is named, and the records are in the ledger all the same", async () => {
  const world = await forked();
  await world.keep(world.report());
  await world.leave([runRecord({ created_at: world.createdAt, origin: world.origin, trust: "fork" })]);
  const token = github.token({ actions: "read", contents: "write", "pull-requests": "read" });
  const result = await world.run({ token });
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error", appended: "1", published: "0" } });
  expect(result.log).toContain("checks: write");
  expect(result.log).toContain("pull-requests: write");
  expect(await world.run()).toMatchObject({ exitCode: 0, outputs: { appended: "1", published: "1" } });
});

test("a run whose head has moved publishes nothing, and says so", async () => {
  const world = await forked();
  await world.keep(world.report());
  await world.repository.push({
    directory: world.directory,
    ref: "main",
    branch: world.pull.headRef,
    repository: world.pull.headRepository,
  });
  const result = await world.run();
  expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: "error" } });
  expect(result.log).toMatch(/The head of pull request \d+ has moved/);
  expect(await world.comment()).toBe("");
});

test("a forged pass, a forged champion and forged looks change neither the champion nor more than one look of the budget", async () => {
  const world = await forked();
  const writable = await world.ledger("ml-ledger", "write");
  const champion = aGate({ origin: { event: "push" }, model_digest: digestOf("the champion") });
  await append(writable, champion);

  const { origin, createdAt: created_at } = world;
  const report = world.report({ title: "model-gate", message: "The new champion is 100 % accurate." });
  await world.keep({ ...report, report: { ...report.report, action: "model-gate" } });
  const forged = { ...gateRecord({ created_at, origin, champion: true }), trust: "default-branch" as const };
  const looks = [1, 2, 3].map((look) =>
    aLook({ created_at, origin, trust: "fork", evaluation_digest: digestOf("A"), model_digest: digestOf(`${look}`) }),
  );
  await world.leave([forged, gateRecord({ created_at, origin, trust: "fork" }), ...looks]);
  const result = await world.run();
  expect(result).toMatchObject({
    exitCode: 1,
    outputs: { verdict: "fail", appended: "4", refused: "1", published: "1" },
  });
  expect(result.log).toContain("which only the default branch decides");
  expect(result.log.replaceAll(/\s+/g, " ")).toContain(
    "It says trust default-branch, but its run took the code from the fork",
  );
  expect(shown(world)).toEqual(["the fork's run: model-gate: neutral"]);

  const ledger = await openLedger(await world.ledger());
  expect((await championOf(ledger, "strikes"))?.gate).toEqual(champion);
  const question = { evaluationDigest: digestOf("A"), trust: "default-branch" } as const;
  expect((await chargedLooks(ledger, "strikes", question)).looks).toHaveLength(1);
});
