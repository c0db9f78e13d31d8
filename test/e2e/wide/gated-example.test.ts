// The bird strikes through train-model and model-gate, with the stand-in for train.py that needs nothing but Node.
import { afterAll, beforeAll, test } from "vitest";
import { writeBaselineRepository } from "../../../examples/birdstrikes/baseline-repository.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { openGateWorld } from "../gate-world.ts";
import { expectGatedExample } from "../gated-example.ts";
import { removeTemporary } from "../track-world.ts";

let github: GitHubServer;
let results: ResultsService;
beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

test("the bird strikes: what an average hides is blocked, and nothing else is", async () => {
  const world = await openGateWorld(github, results);
  await expectGatedExample(world, (folder, change) =>
    writeBaselineRepository(folder, change === undefined ? {} : { change }),
  );
  github.assertClean();
}, 180_000);
