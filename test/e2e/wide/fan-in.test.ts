import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { allGood, finished, openFanIn } from "../fan-in-world.ts";
import { removeTemporary } from "../publish-world.ts";

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

const open = () => openFanIn(github, results);

test("a report that nobody left blocks, though every job has succeeded", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan).slice(0, 2));
  const result = await fan.gate();
  expect(result.exitCode).toBe(1);
  expect(result.outputs["verdict"]).toBe("error");
  expect(result.log).toContain("left no report about it");
});

test("the newest attempt of a report counts, and one that was not run again stays", async () => {
  const fan = await open();
  await fan.leave(fan.kept("model-gate", "strikes", { verdict: "fail" }), ...allGood(fan).slice(0, 2));
  expect((await fan.gate({ train: "failure" })).exitCode).toBe(1);
  await fan.leave(fan.kept("model-gate", "strikes", { run: { runAttempt: 2 } }));
  const again = await fan.gate({}, { runAttempt: 2 });
  expect(again.exitCode, again.log).toBe(0);
  const [{ body } = { body: "" }] = await fan.world.comments();
  expect(body).toContain("### ✅ Model gate (strikes): passed");
});

test("the comment comes back after a person has deleted it, among 300 others, with the sections of other workflows", async () => {
  const fan = await open();
  const { world, repository, pull } = fan;
  await world.run("pass", { workflow: "other", runId: 5 });
  await fan.leave(...allGood(fan));
  await fan.gate();
  for (let written = 0; written < 300; written += 1) await repository.comment(pull.number, "author", `No. ${written}`);
  const ours = async () => (await world.comments()).filter(({ author }) => author === "github-actions[bot]");
  const [first] = await ours();
  await fetch(`${github.url}/repos/${repository.fullName}/issues/comments/${first?.id}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${github.token({ issues: "write" }, "author")}` },
  });
  expect(await ours()).toEqual([]);
  await fan.gate({}, { runAttempt: 2 });
  const [again, ...more] = await ours();
  expect(more).toEqual([]);
  for (const heading of ["Pipeline: passed", "validate-data: passed", "Model gate (strikes): passed"]) {
    expect(again?.body).toContain(heading);
  }
});

test("without check runs the sections of the stages are in the comment all the same", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan));
  await fan.gate({}, { inputs: { "stage-check-runs": "false" } });
  expect(finished(fan)).toEqual([]);
  const [{ body } = { body: "" }] = await fan.world.comments();
  expect(body).toContain("### ✅ Model gate (strikes): passed");
});

test("a report that takes the required check's name is not published, and blocks", async () => {
  const fan = await open();
  const forged = fan.kept("model-gate", "strikes");
  await fan.leave(...allGood(fan).slice(0, 2), { ...forged, names: { ...forged.names, title: "ml / gate" } });
  const result = await fan.gate();
  expect(result.exitCode).toBe(1);
  expect(result.outputs["verdict"]).toBe("error");
  expect(finished(fan).filter((line) => line.startsWith("ml / gate"))).toEqual([]);
});

test("a token that may only read: the verdict and the summary are the same, and what could not be published is said", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan));
  const result = await fan.gate({}, { token: github.token({ actions: "read", checks: "read" }) });
  expect(result.exitCode, result.log).toBe(0);
  expect(result.outputs["verdict"]).toBe("pass");
  expect(result.summary).toMatch(/Could not complete the check run .*`checks: write`/);
  expect(await fan.world.comments()).toEqual([]);
});

test("a report of another commit, and one that is none, block beside good ones", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan), fan.kept("model-gate", "else", { run: { headSha: "b".repeat(40) } }));
  const foreign = await fan.gate();
  expect(foreign.exitCode).toBe(1);
  expect(foreign.log).toContain("is about commit bbbbbbbbbbbb");
  const broken = await open();
  await broken.leave(...allGood(broken));
  const name = "gatewright-report-model-gate.broken.0badc0de";
  await results.put({ runId: `run-${broken.runId}`, name, content: Buffer.from("no archive") });
  const result = await broken.gate();
  expect(result.exitCode).toBe(1);
  expect(result.outputs["verdict"]).toBe("error");
});

test("reports that GitHub does not give are no reason to do without them", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan));
  fan.world.fault({ path: /actions\/runs\//, fault: { kind: "status", status: 403 } });
  const result = await fan.gate();
  expect(result.exitCode).toBe(1);
  expect(result.outputs["verdict"]).toBe("error");
});

test("on GitHub Enterprise Server the results of the jobs count alone, and the report says so", async () => {
  const fan = await open();
  const options = { serverUrl: "https://ghe.example.com" };
  const good = await fan.gate({}, options);
  expect(good.exitCode, good.log).toBe(0);
  expect(good.summary).toContain("so the results of the jobs count alone");
  expect((await fan.gate({ train: "cancelled" }, options)).exitCode).toBe(1);
});

test("needs that say nothing are an error of the workflow", async () => {
  const fan = await open();
  const result = await fan.gate({}, { inputs: { needs: "{}" } });
  expect(result.exitCode).toBe(2);
  expect(result.outputs["verdict"]).toBe("error");
});
