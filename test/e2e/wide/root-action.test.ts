import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { badData, openPipeline, type PipelineWorld, smallModel, wrongEvery } from "../pipeline-world.ts";

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});

afterAll(async () => {
  await github.close();
  await results.close();
});

/** A workflow whose one job has the Marketplace action as its last step. */
function workflow(name: string, on: string, permissions: string, steps: string): string {
  return `name: ${name}
on: ${on}
permissions: {}
jobs:
  model:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions: ${permissions}
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with: { persist-credentials: false }
${steps}`;
}

const pullRights = "{ contents: read, checks: write, pull-requests: write, actions: read }";
const mainRights = "{ contents: write, checks: write, actions: read }";
const push = "{ push: { branches: [main] } }";

function openWith(steps: string): Promise<PipelineWorld> {
  return openPipeline(github, results, {
    ".github/workflows/ml.yml": workflow("ml", "pull_request", pullRights, steps),
    ".github/workflows/ml-main.yml": workflow("ml-main", push, mainRights, steps),
    ...smallModel(),
  });
}

const trains = '      - uses: OWNER/gatewright@v1\n        with: { train: "true" }\n';
const judges = "      - run: sh train.sh strikes\n      - uses: OWNER/gatewright@v1\n";

describe("the Marketplace action, which trains", () => {
  test("makes the champion on main, lets an equal model pass, and blocks a worse one, in one comment", async () => {
    const world = await openWith(trains);
    const main = await world.push();
    expect(main.job("model").conclusion, main.job("model").log).toBe("success");
    expect((await world.state(main)).champion).toMatch(/^sha256:/);

    const same = await world.pull({ "README.md": "Words.\n" });
    expect(same.job("model").conclusion, same.job("model").log).toBe("success");

    const worse = await world.pull(wrongEvery(3));
    expect(worse.job("model").conclusion).toBe("failure");
    const { comments, checks } = await world.state(worse);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.headings[0]).toBe("Pipeline: failed");
    expect(comments[0]?.headings).toContain("Model gate: failed");
    expect(checks).toEqual([
      "model-gate: failure",
      "model: failure",
      "track-experiment: success",
      "validate-data: success",
    ]);
    const used = new Set(worse.job("model").used.map((one) => one.split(":")[0]));
    expect([...used].sort()).toEqual(["checks", "contents", "pull-requests"]);
  });

  test("trains nothing on bad data, and says what did not start", async () => {
    const world = await openWith(trains);
    const ran = await world.pull(badData);
    expect([ran.job("model").conclusion, world.trained()]).toEqual(["failure", []]);
    const comment = await world.comment(ran.pull);
    expect(comment).toMatch(/training did not start, because data failed/);
  });
});

test("the Marketplace action judges what an earlier step of the job has trained", async () => {
  const world = await openWith(judges);
  const main = await world.push();
  expect(main.job("model").conclusion, main.job("model").log).toBe("success");
  const worse = await world.pull(wrongEvery(3));
  expect(worse.job("model").conclusion).toBe("failure");
  expect(await world.comment(worse.pull)).toContain("accuracy");
});
