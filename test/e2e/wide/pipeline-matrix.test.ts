import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import type { WorkflowRun } from "../../harness/workflow/simulate.ts";
import {
  below,
  checks,
  openPipeline,
  smallModel,
  userWorkflows,
  userWorkflowsOf,
  weakened,
  wrongEvery,
} from "../pipeline-world.ts";
import { removeTemporary } from "../track-world.ts";

// Several models, several directories, and what the tokens of all those jobs are for.

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => github.assertClean());
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

// Fails when two legs share a key: then one overwrites the other's section, check run or artifact, and a red one can be lost.
test("two directories, one with two models: one worse model turns the whole red and no other leg, and each has its section", async () => {
  const base = {
    ...userWorkflowsOf(["shop", "risk"]),
    ...below("shop", smallModel("churn", "fraud")),
    ...below("risk", smallModel("credit")),
  };
  const world = await openPipeline(github, results, base);
  const main = await world.push();
  expect(main.conclusion).toBe("success");
  expect((await world.gates()).map(({ model, champion }) => [model, champion]).sort()).toEqual([
    ["churn", true],
    ["credit", true],
    ["fraud", true],
  ]);
  const ran = await world.pull(below("shop", wrongEvery(4, { name: "churn" })));
  const state = await world.state(ran);
  expect(state.comments).toEqual([
    {
      author: "github-actions[bot]",
      headings: [
        "Pipeline: failed",
        "Model gate (risk: credit): passed",
        "Model gate (shop: churn): failed",
        "Model gate (shop: fraud): passed",
        "Experiment (risk: credit): passed",
        "Experiment (shop: churn): passed",
        "Experiment (shop: fraud): passed",
        "validate-data (risk): passed",
        "validate-data (shop): passed",
      ],
    },
  ]);
  expect(state.checks).toEqual([
    "ml / code: skipped",
    "ml / data (risk): success",
    "ml / data (shop): success",
    "ml / gate: failure",
    "ml / plan: success",
    "ml / train (risk: credit): success",
    "ml / train (shop: churn): failure",
    "ml / train (shop: fraud): success",
    "model-gate (risk: credit): success",
    "model-gate (shop: churn): failure",
    "model-gate (shop: fraud): success",
    "track-experiment (risk: credit): success",
    "track-experiment (shop: churn): success",
    "track-experiment (shop: fraud): success",
    "validate-data (risk): success",
    "validate-data (shop): success",
  ]);
});

describe("permissions", () => {
  // Every scenario that a job's permission could be for. Whoever adds a permission adds a story here that needs it.
  test("each job of the three workflows uses what it declares, all of it and nothing else", async () => {
    const lint = userWorkflows[".github/workflows/ml.yml"]?.replace("setup:", "lint: sh setup.sh\n      setup:") ?? "";
    const world = await openPipeline(github, results, {
      ...userWorkflows,
      ".github/workflows/ml.yml": lint,
      ...smallModel(),
    });
    const first = await world.push();
    const words = await world.pull({ "README.md": "words\n" });
    const policy = await world.pull({ ...weakened(), ...wrongEvery(12) });
    const restored = await world.push({ "README.md": "words\n" });
    const fork = await world.pull({ "README.md": "a fork's words\n" }, { fork: true });
    const reports = [await world.report(policy), await world.report(fork)];
    expect([first, words, policy, restored, fork, ...reports].map(({ conclusion }) => conclusion)).toEqual(
      Array.from({ length: 7 }, () => "success"),
    );
    expect((await world.state(words)).checks).toEqual(checks({ "ml / code (.)": "success", "ml / code": undefined }));
    // A fork's token is cut down to reading, so it says nothing about what is declared.
    expect(usage([words, policy, fork])).toEqual(declared([words, policy]));
    expect(usage([first, restored])).toEqual(declared([first, restored]));
    expect(usage(reports)).toEqual(declared(reports));
  });
});

/** `gate: checks: write` for each permission that a job of these runs has declared, a matrix's legs together. */
function declared(runs: readonly WorkflowRun[]): string[] {
  return unique(runs, ({ permissions }) =>
    Object.entries(permissions).flatMap(([name, level]) => (level === "none" ? [] : [`${name}: ${level}`])),
  );
}

/** The same of what its requests needed. Who may write may read; a checkout reads the contents, here from a folder. */
function usage(runs: readonly WorkflowRun[]): string[] {
  const used = unique(runs, ({ used: own, steps }) => [
    ...own,
    ...(steps.some(({ name }) => name.includes("checkout")) ? ["contents: read"] : []),
  ]);
  return used.filter((line) => !(line.endsWith(": read") && used.includes(line.replace(/read$/, "write"))));
}

function unique(runs: readonly WorkflowRun[], of: (job: WorkflowRun["jobs"][number]) => string[]): string[] {
  const lines = runs.flatMap(({ jobs }) =>
    jobs.flatMap((job) => of(job).map((permission) => `${job.name.replace(/ \(.*/, "")}: ${permission}`)),
  );
  return [...new Set(lines)].sort();
}
