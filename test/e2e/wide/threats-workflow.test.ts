import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { keptReport } from "@gatewright/shared/publish/kept-report.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { zip } from "../../harness/zip.ts";
import { badData, openPipeline, type PipelineWorld, userWorkflows, wrongEvery } from "../pipeline-world.ts";
import { removeTemporary } from "../track-world.ts";

// What a pull request can try through the workflows that it starts. docs/threat-model.md names each of these.

let github: GitHubServer;
let results: ResultsService;
let world: PipelineWorld;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
  world = await openPipeline(github, results);
  expect((await world.push()).conclusion).toBe("success");
});
afterEach(() => github.assertClean());
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

const ml = ".github/workflows/ml.yml";

test("a workflow file of the pull request's own makes a green `ml / gate` of nothing, and no action can stop it: a setting must", async () => {
  const imitation = {
    [ml]: "on: pull_request\njobs:\n  ml:\n    uses: ./.github/workflows/nothing.yml\n    permissions: {}\n",
    ".github/workflows/nothing.yml":
      "on: workflow_call\njobs:\n  gate:\n    name: gate\n    runs-on: ubuntu-latest\n    steps: [{ run: 'true' }]\n",
  };
  const ran = await world.pull({ ...badData, ...imitation });
  const { checks, comments, artifacts } = await world.state(ran);
  expect({ checks, comments, artifacts }).toEqual({ checks: ["ml / gate: success"], comments: [], artifacts: [] });
});

test("inputs of the pull request's own workflow file neither soften the mode nor replace the command that trains", async () => {
  const before = world.trained().length;
  const inputs = "mode: observe\n      train: echo nothing\n      smoke: false\n      setup:";
  const ran = await world.pull({
    ...wrongEvery(3),
    [ml]: (userWorkflows[ml] ?? "").replace("setup:", inputs),
  });
  expect((await world.state(ran)).checks).toContain("ml / gate: failure");
  expect(world.trained().slice(before)).toEqual(["strikes full 3 0"]);
  expect(await world.comment(ran.pull)).toContain("This pull request changes .github/workflows/ml.yml");
});

test("names of branches and files are never commands", async () => {
  const trace = join(tmpdir(), `gatewright-pwned-${process.pid}`);
  const command = `touch\${IFS}${trace}`;
  const ran = await world.pull(
    { "data/;id;.csv": "x\n", "$(id)`id`.md": "x\n" },
    { branch: `a";${command};"$(${command})` },
  );
  expect((await world.state(ran)).checks).toContain("ml / gate: success");
  expect(existsSync(trace)).toBe(false);
});

test("a report that was forged, or copied from a green run, does not make a red job's run green", async () => {
  const good = await world.pull({ "README.md": "words\n" });
  expect(good.conclusion).toBe("success");
  const copies = (await results.artifacts()).filter(
    ({ runId, name }) => runId === `run-${good.id}` && name.startsWith("gatewright-report-model-gate"),
  );
  const [copy] = copies;
  if (copy === undefined) throw new Error("The green run has no report of its gate.");
  const runId = 800_001;
  const pull = await world.open(wrongEvery(3, { first: 1 }));
  // Before the job leaves its own: the name is taken then. Once as it was, once with this run's numbers.
  const kept = readKeptReport(await readOneFileArchive(copy.content, "report.json"));
  const run = { ...kept.report.run, runId, headSha: pull.headSha, pullRequest: pull.number };
  const forged = keptReport({ ...kept, report: { ...kept.report, run } });
  await results.put({
    runId: `run-${runId}`,
    name: copy.name,
    content: zip([{ name: "report.json", content: forged }]),
  });
  await results.put({ runId: `run-${runId}`, name: `${copy.name}.attempt-2`, content: copy.content });
  const ran = await world.run(pull, { runId });
  expect((await world.state(ran)).checks).toContain("ml / gate: failure");
});
