// A champion that was judged on another evaluation set than the candidate: through the committed programs, with outputs kept as artifacts.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { model, openGateWorld, policyWith, testRows, trainable } from "../model-gate-world.ts";
import { removeTemporary } from "../track-world.ts";

let github: GitHubServer;
let results: ResultsService;
beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterAll(async () => {
  github.assertClean();
  await github.close();
  await results.close();
  removeTemporary();
});

test("another evaluation set is an error, a first run once somebody has approved it, accepted on main, and scored anew by champion.run", {
  timeout: 120_000,
}, async () => {
  const world = await openGateWorld(github, results, trainable);
  const main = await world.push({}, { train: true });
  expect([main.conclusion, main.outputs["champion"]]).toEqual(["success", "true"]);
  const [champion] = await world.gates();
  expect(champion?.run).toMatch(/^[0-9a-f]{64}$/);

  // A hundred rows are gone; nobody can see whether they were the hard ones.
  const fewer = { made: model(12, { rows: 300, weights: "12\n" }) };
  const dropped = await world.pull({}, fewer);
  expect([dropped.exitCode, dropped.report.verdict]).toEqual([1, "error"]);
  expect(dropped.headline).toContain("The evaluation set is another one than that of the champion");
  await world.repository.review({ pullRequest: dropped.pull.number, reviewer: "reviewer", state: "APPROVE" });
  const approved = await world.again(dropped.pull, fewer);
  expect([approved.conclusion, approved.told[1]]).toEqual([
    "success",
    expect.stringMatching(/^no-regression: skipped/),
  ]);
  expect(approved.headline).toMatch(
    /^strikes: the evaluation set is another one than that of the champion .*, accepted because reviewer has approved [0-9a-f]{7}; /,
  );
  const merged = await world.push({ "data/test.csv": testRows(300) }, { train: true });
  expect([merged.conclusion, merged.outputs["champion"]]).toEqual(["success", "true"]);
  expect(merged.headline).toContain("accepted because the default branch has it");

  const run = `sh score.sh "$GATEWRIGHT_CHAMPION/model.bin" data/test.csv "$GATEWRIGHT_PREDICTIONS"`;
  const rescoring = policyWith("    rules:\n", `    champion:\n      run: ${run}\n    rules:\n`, trainable);
  await world.commit({ "gatewright.yml": rescoring });
  const larger = { "data/test.csv": testRows(500) };
  const worse = await world.pull(larger, { made: model(4, { rows: 500, weights: "4\n" }) });
  expect([worse.exitCode, worse.report.verdict]).toEqual([1, "fail"]);
  expect(worse.headline).toMatch(/accuracy 0\.750 is below the champion's 0\.900/);
  expect(await world.comment(worse.pull)).toMatch(/Compared with the champion .*, scored anew\./);
  const better = await world.pull(larger, { made: model(25, { rows: 500, weights: "25\npadding, more of it\n" }) });
  expect(better.told).toEqual([
    expect.stringMatching(/^at-least: pass/),
    expect.stringMatching(/^no-regression: pass/),
    expect.stringMatching(/^size: fail, model\.bin has 23 bytes, 7\.667 times the champion's 3 bytes/),
  ]);
  const broken = await world.pull({ ...larger, "score.sh": "exit 3\n" }, { made: model(25, { rows: 500 }) });
  expect([broken.exitCode, broken.told[1]]).toEqual([
    1,
    expect.stringMatching(/^no-regression: error, .*`champion\.run`.* 3\b/),
  ]);
});
