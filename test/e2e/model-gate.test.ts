// model-gate as a workflow uses it: the committed program, a GitHub server, the ledger on its branch, the second stage.
import { sha256Hex } from "@gatewright/shared/digest/digest.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { verifyLedger } from "@gatewright/shared/ledger/verify.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runRecord } from "../../actions/second-stage/test/records.ts";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import { gated, model, openGateWorld, policyWith, predictions } from "./model-gate-world.ts";
import { removeTemporary } from "./track-world.ts";

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

/** The only run that the ledger knows of a model. */
function smokeRunOf(weights: string): RunRecord {
  const digest = `sha256:${sha256Hex(weights)}`;
  const bytes = Buffer.byteLength(weights);
  const artifact = { path: "model.bin", digest, bytes, files: 1, format: "unknown", facts: {}, warnings: [] };
  return runRecord({ smoke: true, artifact, outputs: [{ role: "model", path: "model.bin", digest, bytes, kept: [] }] });
}

// One after the other: each of these jobs keeps a processor busy.
describe("model-gate", { timeout: 120_000 }, () => {
  test("from the first pull request, without a champion, to a worse model that is blocked", async () => {
    const world = await openGateWorld(github, results);
    const first = await world.pull({}, { made: model(10) });
    expect([first.conclusion, first.report.verdict]).toEqual(["success", "pass"]);
    expect(first.told).toEqual([
      expect.stringMatching(/^at-least: pass, accuracy is 0\.900 /),
      expect.stringMatching(/^no-regression: skipped, Nothing was compared: no champion yet /),
    ]);
    expect(await world.comment(first.pull)).toMatch(
      /^### ✅ Model gate: passed — strikes: no champion yet \(there is no branch ml-ledger .*; the rule holds, 1 skipped$/m,
    );
    expect(first.outputs["champion"]).toBe("false");

    const main = await world.push({}, { made: model(10) });
    expect([main.conclusion, main.outputs["champion"]]).toEqual(["success", "true"]);
    expect(await verifyLedger(await world.store(), {})).toEqual([]);
    const [champion] = await world.gates();
    expect(champion).toMatchObject({ champion: true, trust: "default-branch", verdict: "pass" });
    const ledger = await openLedger(await world.store());
    expect(await ledger.file(champion?.predictions?.path ?? "")).toMatch(/^[A-Za-z0-9+/=]+$/);

    const worse = await world.pull({}, { made: model(5) });
    expect([worse.exitCode, worse.outputs["champion"]]).toEqual([1, "false"]);
    const comment = await world.comment(worse.pull);
    expect(comment).toContain(
      "### ❌ Model gate: failed — strikes: accuracy 0.800 is below the champion's 0.900 by 0.100 (95 % interval 0.073 to 0.133), allowed: no loss\n",
    );
    expect(comment).toContain("| metric | slice | champion | candidate | difference | interval | limit | verdict |");
    expect(comment).toMatch(
      /^\| `accuracy` \| \| 0\.900 \| 0\.800 \| −0\.100 \| −0\.133 to −0\.073 \| [^|]+ \| failed \|$/m,
    );
    expect(worse.kept).toMatchObject([{ kind: "gate", trust: "pull_request", verdict: "fail", champion: false }]);
    expect(await world.secondStage(worse)).toMatchObject({ verdict: "pass", appended: "1", refused: "0" });
    expect((await world.gates()).map(({ trust, champion }) => [trust, champion])).toEqual([
      ["default-branch", true],
      ["pull_request", false],
    ]);

    const retrained = await world.pull({}, { made: model(10, { first: 3 }) });
    expect(retrained.conclusion).toBe("success");
    expect(retrained.told[1]).toMatch(/^no-regression: pass, accuracy 0\.900 equals the champion's /);
    const unchanged = await world.pull({}, { made: model(10) });
    expect([unchanged.conclusion, unchanged.report.verdict]).toEqual(["success", "pass"]);
    expect(unchanged.told[1]).toMatch(/^no-regression: skipped, Nothing was compared: unchanged model, /);
    // The same weights that say something else of the same rows.
    const scoredElse = await world.pull({}, { made: { ...model(10), "predictions.csv": predictions(5) } });
    expect([scoredElse.exitCode, scoredElse.report.verdict]).toEqual([1, "fail"]);

    const before = await (await world.store()).tip();
    const fork = await world.pull({}, { fork: "outsider", made: model(5) });
    expect([fork.exitCode, fork.kept[0]?.trust]).toEqual([1, "fork"]);
    expect(fork.headline).toContain("accuracy 0.800 is below the champion's 0.900");
    expect(await (await world.store()).tip()).toBe(before);
    expect(await world.repository.comments(fork.pull.number)).toEqual([]);

    // A pull request that edits the rules sees both verdicts, and those of the base count.
    const lax = policyWith("      - { rule: no-regression, metric: accuracy }\n", "");
    const pull = await world.pull({ "gatewright.yml": lax }, { made: model(5) });
    expect(pull.exitCode).toBe(1);
    expect(pull.report.policy.other).toEqual({ ref: "working tree", verdict: "pass", changed: ["gatewright.yml"] });
    expect(await world.comment(pull.pull)).toContain("gatewright.yml");
    // An input in place of the champion that the policy has is shown, and not used.
    const own = { champion: "predictions-own.csv" };
    const made = { ...model(5), "predictions-own.csv": predictions(4) };
    const named = await world.pull({}, { made, inputs: own });
    expect(named.headline).toContain("below the champion's 0.900");
    expect(named.report.notes.join("\n")).toContain("The input `champion` was not used");
  });

  test("what never becomes the champion: smoke runs, merge groups, what is blocked, and a mode changes nothing of it", async () => {
    const world = await openGateWorld(github, results);
    await world.append([smokeRunOf(model(10)["model.bin"] ?? "")]);
    const main = await world.push({}, { made: model(10) });
    expect([main.conclusion, main.outputs["champion"]]).toEqual(["success", "false"]);
    expect(main.summary).toContain("The model comes from a smoke run, which never becomes the champion.");
    const group = await world.mergeGroup({ made: model(12) });
    expect([group.conclusion, group.outputs["champion"]]).toEqual(["success", "false"]);
    expect(group.kept).toMatchObject([{ trust: "pull_request", champion: false }]);
    expect((await world.push({}, { made: model(11) })).outputs["champion"]).toBe("true");

    const warning = { "gatewright.yml": policyWith("gatewright: 1\n", "gatewright: 1\nmode: warn\n") };
    const warned = await world.push(warning, { made: model(5) });
    expect([warned.conclusion, warned.report.verdict, warned.outputs["champion"]]).toEqual([
      "success",
      "fail",
      "false",
    ]);
    const observing = { "gatewright.yml": policyWith("gatewright: 1\n", "gatewright: 1\nmode: observe\n") };
    await world.commit(observing);
    const observed = await world.pull({}, { made: model(5) });
    expect([observed.conclusion, observed.report.verdict]).toEqual(["success", "fail"]);
    expect(world.repository.checkRuns(observed.pull.headSha).map(({ conclusion }) => conclusion)).toEqual(["neutral"]);
    expect((await world.gates()).map(({ champion, verdict }) => [champion, verdict])).toEqual([
      [false, "pass"],
      [true, "pass"],
      [false, "fail"],
    ]);
  });

  test("two models: neither takes the other with it, and what is inconclusive blocks the critical one", async () => {
    const rules = "    rules: [{ rule: non-inferior, metric: accuracy, margin: 0.01 }]\n";
    const one = (name: string) =>
      `  ${name}:\n    task: binary\n    train: { outputs: { model: model-${name}.bin, predictions: predictions-${name}.csv } }\n${rules}`;
    const policy = `gatewright: 1\nmodels:\n${one("birds")}${one("strikes")}    critical: true\n`;
    const world = await openGateWorld(github, results, { ...gated, "gatewright.yml": policy });
    const made = (birds: number, strikes: number, first = 0) => ({
      "model-birds.bin": `${birds} ${first}`,
      "predictions-birds.csv": predictions(birds, { first }),
      "model-strikes.bin": `${strikes} ${first}`,
      "predictions-strikes.csv": predictions(strikes, { first }),
    });
    const main = await world.push({}, { made: made(10, 10) });
    expect([main.conclusion, main.outputs["champion"]]).toEqual(["success", "true\ntrue"]);
    const changed = {
      ...made(10, 10),
      "model-birds.bin": "new",
      "predictions-birds.csv": predictions(10, { first: 3 }),
    };
    const birds = await world.pull({}, { made: changed });
    expect([birds.conclusion, birds.report.verdict]).toEqual(["success", "inconclusive"]);
    expect(birds.report.subjects.map(({ verdict }) => verdict)).toEqual(["inconclusive", "skipped"]);
    const both = await world.pull({}, { made: made(10, 10, 3) });
    expect([both.exitCode, both.report.verdict]).toEqual([1, "inconclusive"]);
    const { "predictions-birds.csv": _, ...rest } = changed;
    const missing = await world.pull({}, { made: rest });
    expect(missing.report.subjects.map(({ verdict }) => verdict)).toEqual(["error", "skipped"]);
    expect([missing.exitCode, missing.headline]).toEqual([1, expect.stringContaining("predictions-birds.csv")]);
  });

  test("a ledger that cannot be read is an error and no first run, and is not needed where the champion is a path", async () => {
    const world = await openGateWorld(github, results);
    await world.push({}, { made: model(10) });
    world.fault({ path: /git\/.*ml-ledger/, fault: { kind: "status", status: 403, message: "Not for you" } });
    const pull = await world.pull({}, { made: model(5) });
    expect([pull.exitCode, pull.report.verdict]).toEqual([1, "error"]);
    expect(pull.told).toEqual([
      expect.stringMatching(/^at-least: pass/),
      expect.stringMatching(/^no-regression: error/),
    ]);
    expect(pull.kept).toMatchObject([{ verdict: "error", champion: false }]);
    const path = { "gatewright.yml": policyWith("    rules:\n", "    champion: champion.csv\n    rules:\n") };
    const main = await world.push({ ...path, "champion.csv": predictions(10) }, { made: model(10, { first: 3 }) });
    expect([main.conclusion, main.report.verdict, main.outputs["champion"]]).toEqual(["success", "pass", "false"]);
    expect(main.summary).toContain("The ledger cannot be read, so the model does not become the champion: ");
  });

  test("without a policy two inputs are enough", async () => {
    const { "gatewright.yml": _, ...files } = gated;
    const world = await openGateWorld(github, results, files);
    const inputs = { candidate: "predictions.csv", champion: "predictions-old.csv" };
    const old = { "predictions-old.csv": predictions(10) };
    const worse = await world.pull({}, { inputs, made: { ...old, ...model(5) } });
    expect([worse.exitCode, worse.told]).toEqual([
      1,
      [expect.stringMatching(/^no-regression: fail, accuracy 0\.800 is below/)],
    ]);
    const equal = await world.pull({}, { inputs, made: { ...old, ...model(10, { first: 3 }) } });
    expect([equal.conclusion, equal.report.verdict, equal.kept]).toEqual(["success", "pass", []]);
  });
});
