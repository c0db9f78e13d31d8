import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { pullRequestReviewEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { simulateWorkflow } from "../../harness/workflow/simulate.ts";
import { writeFiles } from "../cli-process.ts";
import { git as inFolder, init, repositoryOf } from "../init-world.ts";
import { openPipeline } from "../pipeline-world.ts";

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
});

const rows = Array.from({ length: 400 }, (_, row) => `${row},${row % 2}`);

/** Every so-maniest row is predicted wrongly. */
function predictions(every: number): string {
  const lines = rows.map((line, row) => `${line},${row % every === 0 ? 1 - (row % 2) : row % 2}`);
  return `id,label,prediction\n${lines.join("\n")}\n`;
}

/** A small real model in a repository that has never heard of gatewright. */
const project = {
  ".gitignore": "model.pkl\npredictions.csv\n",
  "data/test.csv": `id,label\n${rows.join("\n")}\n`,
  "every.txt": "10\n",
  // The model is the pickle of a number.
  "train.sh": `every="$(cat every.txt)"
printf "\\\\200\\\\004K\\\\$(printf %03o "$every")." > model.pkl
awk -F, -v every="$every" '
NR == 1 { print $0 ",prediction"; next }
{ print $0 "," ($1 % every == 0 ? 1 - $2 : $2) }' data/test.csv > predictions.csv
`,
};

test("what init writes gates a repository: champion, a worse model under a weakened policy, an approval, the second attempt", async () => {
  const folder = repositoryOf(project, { origin: "https://github.com/acme/strikes.git" });
  writeFiles(folder, { "model.pkl": Buffer.from("80044b0a2e", "hex"), "predictions.csv": predictions(10) });
  await init(folder, ["--review"]);
  const paths = inFolder(folder, "ls-files", "--cached", "--others", "--exclude-standard").trim().split("\n");
  const files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  const world = await openPipeline(github, results, files);

  const main = await world.push();
  expect(main.conclusion, main.job("ml / gate").log).toBe("success");
  expect((await world.state(main)).champion).toBeDefined();

  const policy = files["gatewright.yml"] ?? "";
  const weakened = policy.replaceAll(/^ {6}- \{ rule: (?:at-least|no-regression).*\n/gm, "");
  expect(weakened).not.toBe(policy);
  const blocked = await world.pull({ "every.txt": "3\n", "gatewright.yml": weakened });
  expect(blocked.job("ml / gate").conclusion).toBe("failure");

  const { repository, directory } = world;
  const { pull } = blocked;
  const review = async (reviewer: string) => {
    await repository.review({ pullRequest: pull.number, reviewer, state: "APPROVE" });
    const ref = `refs/pull/${pull.number}/merge`;
    const sha = inFolder(directory, "rev-parse", ref).trim();
    const event = { ...pullRequestReviewEvent({ fullName: repository.fullName }, pull, { reviewer }), ref, sha };
    return simulateWorkflow({
      workflow: ".github/workflows/ml-review.yml",
      event,
      directory,
      repository,
      github,
      results,
    });
  };
  const unheard = await review("outsider");
  expect(unheard.job("rerun / rerun").log).toContain("outsider, who approved it, has no write access");
  expect(repository.rerun()).toEqual([]);

  const approved = await review("reviewer");
  const rerun = approved.job("rerun / rerun");
  expect(rerun.conclusion, rerun.log).toBe("success");
  expect(repository.rerun()).toEqual([blocked.id]);
  expect(rerun.permissions).toEqual({ actions: "write", "pull-requests": "read" });
  // Reading is a part of writing.
  expect(rerun.used).toEqual(["actions: read", "actions: write", "pull-requests: read"]);

  const second = await world.run(pull, { rerun: blocked });
  expect(second.job("ml / gate").conclusion, second.job("ml / gate").log).toBe("success");
  expect(await world.comment(pull)).toContain("reviewer has approved");
});
