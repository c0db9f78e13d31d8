import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keptReport } from "@gatewright/shared/publish/kept-report.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { planOutputs } from "../../../actions/pipeline/src/plan-outputs.ts";
import { plan } from "../../../actions/pipeline/test/fan-in.ts";
import { pullRequestEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { runAction } from "../../harness/runner.ts";
import { allGood, finished, openFanIn } from "../fan-in-world.ts";
import { removeTemporary } from "../publish-world.ts";

let github: GitHubServer;
let results: ResultsService;
const root = mkdtempSync(join(tmpdir(), "gatewright-fan-in-"));

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
  rmSync(root, { recursive: true, force: true });
});

const open = () => openFanIn(github, results);

test("a clean run passes, and one job publishes what the others could not", async () => {
  const fan = await open();
  await fan.leave(...allGood(fan));
  const result = await fan.gate();
  expect(result.exitCode, result.log).toBe(0);
  expect(result.outputs).toMatchObject({ verdict: "pass", "model-digest": "sha256:ab", "run-record": "c0ffee" });
  expect(finished(fan).sort()).toEqual([
    "model-gate (strikes): success",
    "track-experiment (strikes): success",
    "validate-data: success",
  ]);
  const comments = await fan.world.comments();
  expect(comments).toHaveLength(1);
  const [{ body } = { body: "" }] = comments;
  expect(body).toContain("### ✅ Pipeline: passed — code, data, training and gate; strikes: 1 check in strikes");
  expect(body).toMatch(/\| stage +\| what +\| result +\| next step +\|/);
  for (const heading of ["validate-data", "Experiment (strikes)", "Model gate (strikes)"]) {
    expect(body).toContain(`### ✅ ${heading}: passed`);
  }
  expect(result.summary).toContain("pipeline: passed");
});

test("bad data: the first line says so, what did not start says why, and the required check is red", async () => {
  const fan = await open();
  await fan.leave(fan.kept("validate-data", "birds", { verdict: "fail", finding: { hint: "Mend row 14." } }));
  const result = await fan.gate({ data: "failure", train: "skipped" });
  expect(result.exitCode, result.log).toBe(1);
  expect(result.outputs["verdict"]).toBe("fail");
  const [{ body } = { body: "" }] = await fan.world.comments();
  expect(body).toContain("### ❌ Pipeline: failed — data of birds: 1 of 1 check in birds");
  expect(body).toMatch(/\| data +\| birds +\| ❌ failed — 1 of 1 check in birds +\| Mend row 14\. +\|/);
  expect(body).toContain("training did not start, because data failed");
  expect(finished(fan)).toEqual(["validate-data: failure"]);
});

test("steps of a composite action: their reports are read where they stand", async () => {
  const fan = await open();
  const step = (action: string, about: string, verdict: "pass" | "fail" = "pass") => {
    const path = join(mkdtempSync(join(root, "report-")), "report.json");
    const { report } = JSON.parse(keptReport(fan.kept(action, about, { verdict })));
    writeFileSync(path, JSON.stringify(report));
    const outcome = verdict === "pass" ? "success" : "failure";
    return { outcome, conclusion: "success", outputs: { "report-path": path, verdict, "record-id": "c0ffee" } };
  };
  const skipped = { outcome: "skipped", conclusion: "skipped", outputs: {} };
  const steps = (different: object = {}) => ({
    needs: "",
    steps: JSON.stringify({
      plan: { outcome: "success", conclusion: "success", outputs: planOutputs({ ...plan, code: false }) },
      validate: step("validate-data", "birds"),
      train: skipped,
      track: step("track-experiment", "strikes"),
      gate: step("model-gate", "strikes"),
      ...different,
    }),
  });
  const good = await fan.gate({}, { inputs: steps() });
  expect(good.exitCode, good.log).toBe(0);
  expect(good.outputs["run-record"]).toBe("c0ffee");
  const badData = steps({ validate: step("validate-data", "birds", "fail"), track: skipped, gate: skipped });
  const stopped = await fan.gate({}, { inputs: badData });
  expect(stopped.outputs["verdict"]).toBe("fail");
  expect(stopped.log).toContain("training did not start, because data failed");
});

test("the plan is made from the policy on the base, and says what will not run", async () => {
  const fan = await open();
  const { repository, pull, world } = fan;
  const run = (inputs: Record<string, string>) =>
    runAction({
      action: "actions/pipeline/plan",
      ...pullRequestEvent({ fullName: repository.fullName }, pull),
      workspace: world.checkout,
      github,
      token: github.token({ contents: "read", "pull-requests": "read" }),
      repository: repository.fullName,
      inputs,
    });
  const planned = await run({ contract: "pass.yml", train: "python train.py", test: "pytest" });
  expect(planned.exitCode, planned.log).toBe(0);
  expect(planned.outputs).toMatchObject({
    directories: '[{"directory":".","name":""}]',
    data: '[{"directory":".","name":""}]',
    code: "true",
    "ledger-branch": "ml-ledger",
  });
  expect(JSON.parse(planned.outputs["models"] ?? "")).toEqual([
    {
      directory: ".",
      model: repository.fullName.split("/")[1],
      train: true,
      smoke: false,
      gate: false,
      command: "input",
      name: repository.fullName.split("/")[1],
    },
  ]);
  expect(planned.log).toContain("not judged, because no policy has rules for it");
  const nothing = await run({});
  expect(nothing.exitCode).toBe(2);
  expect(nothing.outputs).toEqual({});
  expect(nothing.annotations[0]?.message).toContain("There is nothing to do in the root");
  writeFileSync(join(world.checkout, "gatewright.yml"), "gatewright: 1\nmodels:\n  strikes: { trian: {} }\n");
  const wrong = await run({});
  expect(wrong.exitCode).toBe(2);
  expect(wrong.outputs).toEqual({});
  expect(wrong.annotations).toMatchObject([{ level: "error", file: "gatewright.yml", line: 3, column: 14 }]);
  expect(wrong.annotations[0]?.message).toContain(
    'gatewright.yml:3:14: unknown key "trian" in models.strikes; did you mean "train"?',
  );
  rmSync(join(world.checkout, "gatewright.yml"));
  expect((await run({ "working-directories": ".." })).exitCode).toBe(2);
  expect((await run({ "working-directories": ".\n./", contract: "pass.yml" })).log).toContain("twice");
});
