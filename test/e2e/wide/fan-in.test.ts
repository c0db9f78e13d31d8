import type { GateRecord } from "@gatewright/shared/ledger/record.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { gateRecord, runRecord } from "../../../actions/second-stage/test/records.ts";
import { pushEvent } from "../../harness/events.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { zip } from "../../harness/zip.ts";
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

describe("on the default branch the records of the run go into the ledger", () => {
  const writing = { actions: "read", checks: "write", contents: "write" } as const;

  /** A push to main whose training recorded a run, and whose gate made its model the champion. */
  async function pushed(different: { gate?: Partial<GateRecord>; verdict?: "pass" | "fail"; train?: string } = {}) {
    const fan = await openFanIn(github, results, "push");
    const { repository, pull, runId } = fan;
    const sha = pull.baseSha;
    const event = pushEvent({ fullName: repository.fullName }, { sha });
    const origin = { event: "push", repository: repository.fullName, head_sha: sha, run_id: runId, run_attempt: 1 };
    const common = { origin, trust: "default-branch", created_at: new Date().toISOString() } as const;
    const champion = { champion: true, ...different.gate };
    const records = [runRecord({ ...common, smoke: false }), gateRecord({ ...common, ...champion })];
    const content = zip([{ name: "records.json", content: JSON.stringify({ version: 1, records }) }]);
    await results.put({ runId: `run-${runId}`, name: "gatewright-records-train", content });
    const { verdict = "pass" } = different;
    await fan.leave(
      fan.kept("validate-data", "birds"),
      fan.kept("track-experiment", "strikes"),
      fan.kept("model-gate", "strikes", { verdict }),
    );
    const { train = verdict === "pass" ? "success" : "failure" } = different;
    const ref = { ref: "refs/heads/main", sha };
    const result = await fan.gate({ train }, { ...event, ...ref, token: github.token(writing) });
    const file = await repository.file("chain/strikes/00000001.json", "ml-ledger");
    return { result, ledger: file ?? "" };
  }

  test("and that is a stage of its own", async () => {
    const { result, ledger } = await pushed();
    expect(result.exitCode, result.log).toBe(0);
    expect(result.summary).toMatch(
      /\| ledger \| ml-ledger \| ✅ strikes is the champion now\. The 2 records of this run are in the ledger since commit/,
    );
    expect(ledger, result.log).not.toBe("");
  });

  test("also those of a model whose gate failed, which is no champion", async () => {
    const { result, ledger } = await pushed({ verdict: "fail", gate: { champion: false, verdict: "fail" } });
    expect(result.outputs["verdict"]).toBe("fail");
    expect(ledger).not.toBe("");
  });

  test.each<[string, Parameters<typeof pushed>[0], RegExp]>([
    [
      "a champion whose gate did not pass",
      { verdict: "fail", train: "success" },
      /makes strikes the champion, whose gate did not pass/,
    ],
    [
      "a champion whose job failed",
      { train: "failure" },
      /makes strikes the champion, whose own job in this run did not/,
    ],
    ["a model that was not planned", { gate: { model: "other" } }, /about the model other, which was not planned/],
    ["a run of another trust", { gate: { trust: "pull_request" } }, /trust must be default-branch/],
  ])("but not %s: none of the run's records is believed then", async (_, different, words) => {
    const { result, ledger } = await pushed(different);
    expect(result.exitCode).toBe(1);
    expect(result.outputs["verdict"]).toBe("error");
    expect(result.log.replaceAll(/\s+/g, " ")).toMatch(words);
    // Running the jobs again would find the same artifact.
    expect(result.log).toContain("Push again");
    expect(result.log).not.toContain("Run the failed jobs again");
    expect(ledger).toBe("");
  });
});

test("needs that say nothing are an error of the workflow", async () => {
  const fan = await open();
  const result = await fan.gate({}, { inputs: { needs: "{}" } });
  expect(result.exitCode).toBe(2);
  expect(result.outputs["verdict"]).toBe("error");
});
