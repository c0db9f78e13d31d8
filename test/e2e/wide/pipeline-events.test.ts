import { verifyLedger } from "@gatewright/shared/ledger/verify.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { badData, checks, openPipeline, smallModel, wrongEvery } from "../pipeline-world.ts";
import { removeTemporary } from "../track-world.ts";

// The other events that the three files start on, and what happens when runs meet, end early or may not write.

let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results, logins: ["dependabot[bot]"] });
});
afterEach(() => github.assertClean());
afterAll(async () => {
  await github.close();
  await results.close();
  removeTemporary();
});

const author = "github-actions[bot]";
const stages = ["Model gate (strikes)", "Experiment (strikes)", "validate-data"];
const passed = ["Pipeline", ...stages].map((name) => `${name}: passed`);

function saidBy(who: string): string[] {
  return ["Pipeline", ...stages].map((name) => `${name}, said by ${who}: passed`);
}

/** The check runs of jobs alone: nobody could publish the reports. */
function jobsAlone(others: Record<string, string> = {}): string[] {
  return checks({
    ...others,
    "model-gate (strikes)": undefined,
    "track-experiment (strikes)": undefined,
    "validate-data": undefined,
  });
}

describe("on main", () => {
  test("a push records the first champion; a worse model after it is red and does not take its place", async () => {
    const world = await openPipeline(github, results);
    const first = await world.push();
    const standing = await world.state(first);
    expect(standing).toMatchObject({ comments: [], checks: checks(), branches: ["main", "ml-ledger"] });
    expect(standing.champion).toMatch(/^sha256:/);
    const worse = await world.push(wrongEvery(4));
    expect(await world.state(worse)).toMatchObject({
      checks: checks({ "ml / gate": "failure", "ml / train (strikes)": "failure", "model-gate (strikes)": "failure" }),
      champion: standing.champion,
    });
    // What was blocked is recorded as well: that it was tried is worth knowing.
    expect((await world.gates()).map(({ verdict, champion }) => [verdict, champion])).toEqual([
      ["pass", true],
      ["fail", false],
    ]);
  });

  test("two pushes at the same moment are both recorded in one whole chain, and the newest commit's model is champion", async () => {
    const world = await openPipeline(github, results);
    const [, newer] = await Promise.all([world.push(), world.push(wrongEvery(20))]);
    expect((await world.gates()).map(({ verdict, champion }) => [verdict, champion])).toEqual([
      ["pass", true],
      ["pass", true],
    ]);
    expect(await verifyLedger(await world.store(), {})).toEqual([]);
    const gates = await world.gates();
    expect(gates.at(-1)?.origin.head_sha).toBe(newer.headSha);
  });

  test("a merge group is judged on its own head, and records nothing", async () => {
    const world = await openPipeline(github, results);
    const { champion } = await world.state(await world.push());
    const bad = await world.mergeGroup(await world.open(wrongEvery(4)));
    expect(await world.state(bad)).toMatchObject({
      comments: [],
      checks: checks({ "ml / gate": "failure", "ml / train (strikes)": "failure", "model-gate (strikes)": "failure" }),
      champion,
    });
    const good = await world.mergeGroup(await world.open(wrongEvery(20)));
    expect(await world.state(good)).toMatchObject({ comments: [], checks: checks(), champion });
    expect(await world.gates()).toHaveLength(1);
  });
});

describe("a token that only reads", () => {
  test("of a fork: the run says everything in its summary; ml-report publishes it as the fork's word, neutral, and records it", async () => {
    const world = await openPipeline(github, results);
    const { champion } = await world.state(await world.push());
    const ran = await world.pull(wrongEvery(12), { fork: true });
    expect(await world.state(ran)).toMatchObject({
      comments: [],
      checks: jobsAlone(),
      champion,
    });
    expect(ran.job("ml / gate").summary).toContain("pipeline: passed");
    const report = await world.report(ran);
    expect(report.conclusion).toBe("success");
    expect(await world.state(ran)).toMatchObject({
      comments: [{ author, headings: saidBy("the fork's run") }],
      // Of the fork's word none is more than neutral, though all of it is good.
      checks: [
        ...jobsAlone(),
        "the fork's run: model-gate (strikes): neutral",
        "the fork's run: pipeline: neutral",
        "the fork's run: track-experiment (strikes): neutral",
        "the fork's run: validate-data: neutral",
      ],
      branches: ["main", "ml-ledger"],
      champion,
    });
    const ofFork = (await world.records()).filter(({ trust }) => trust === "fork");
    expect(ofFork.map(({ kind }) => kind).sort()).toEqual(["gate", "run", "run"]);
  });

  test("of Dependabot whose organisation allows no more is published by ml-report as well", async () => {
    const world = await openPipeline(github, results);
    const pull = await world.open({ "requirements.txt": "x==2\n" }, { author: "dependabot[bot]" });
    const ran = await world.run(pull, { fork: true });
    expect(await world.state(ran)).toMatchObject({ comments: [], checks: jobsAlone() });
    await world.report(ran);
    expect(await world.state(ran)).toMatchObject({
      comments: [{ author, headings: saidBy("Dependabot's run") }],
    });
  });

  test("of Dependabot is raised by the workflow's permissions, so the run comments itself", async () => {
    const world = await openPipeline(github, results);
    const ran = await world.pull({ "requirements.txt": "x==2\n" }, { author: "dependabot[bot]" });
    expect(await world.state(ran)).toMatchObject({ comments: [{ author, headings: passed }], checks: checks() });
  });
});

describe("a caller that grants too little", () => {
  test("does not start, as on GitHub", async () => {
    const world = await openPipeline(github, results);
    const workflow = ".github/workflows/ml.yml";
    const text = `on: pull_request
permissions: {}
jobs:
  ml:
    uses: OWNER/gatewright/.github/workflows/ml-pr.yml@v1
    permissions: { contents: read }
`;
    await expect(world.pull({ [workflow]: text })).rejects.toThrow(/pull-requests|actions|checks/);
  });
});

describe("runs that end early or meet", () => {
  test("cancelled while it trains: red, the comment says so, and no record is left", async () => {
    const world = await openPipeline(github, results);
    const ran = await world.pull(
      { "train.sh": "echo started\nsleep 30\n" },
      { cancel: { job: "ml / train (strikes)", log: /started/ } },
    );
    expect(ran.conclusion).toBe("cancelled");
    expect(await world.state(ran)).toEqual({
      comments: [{ author, headings: ["Pipeline: error", "validate-data: passed"] }],
      checks: checks({
        "ml / gate": "failure",
        "ml / train (strikes)": "cancelled",
        "model-gate (strikes)": undefined,
        "track-experiment (strikes)": undefined,
      }),
      artifacts: [
        "gatewright-report-pipeline.ml.gate",
        "gatewright-report-validate-data.ml.data",
        "pipeline.ml.gate.html",
        "validate-data.ml.data.html",
      ],
      branches: [ran.pull.headRef, "main"],
      champion: undefined,
    });
  });

  test("two pushes at the same moment: each head has its own verdict, and the comment is about the newer one", async () => {
    const world = await openPipeline(github, results);
    const pull = await world.open(badData);
    const amended = await world.amend(pull, smallModel());
    const [old, newer] = await Promise.all([world.run(pull), world.run(amended)]);
    expect((await world.state(old)).checks).toContain("ml / gate: failure");
    expect(await world.state(newer)).toMatchObject({ comments: [{ author, headings: passed }], checks: checks() });
    expect((await world.comment(pull)).split("\n")[0]).toContain(`sha=${amended.headSha}`);
  });

  test("an older run that ends last says nothing over the newer one's comment", async () => {
    const world = await openPipeline(github, results);
    const pull = await world.open(badData);
    const amended = await world.amend(pull, smallModel());
    const newer = await world.run(amended, { runId: 900_002 });
    const old = await world.run(pull, { runId: 900_001 });
    expect((await world.state(old)).checks).toContain("ml / gate: failure");
    expect(await world.state(newer)).toMatchObject({ comments: [{ author, headings: passed }], checks: checks() });
    expect((await world.comment(pull)).split("\n")[0]).toContain(`run=900002 attempt=1 sha=${amended.headSha}`);
  });
});

describe("the comment", () => {
  test("deleted by a person comes again with the next run", async () => {
    const world = await openPipeline(github, results);
    const { pull } = await world.pull();
    const [first] = await world.repository.comments(pull.number);
    await world.removeComment(first?.id ?? 0);
    expect(await world.repository.comments(pull.number)).toEqual([]);
    const again = await world.run(pull);
    expect((await world.state(again)).comments).toEqual([{ author, headings: passed }]);
  });

  // Seen to fail when only the first page of a hundred is listed.
  test("is found and edited among 300 others", async () => {
    const world = await openPipeline(github, results);
    const pull = await world.open();
    const chat = async (count: number) => {
      for (let number = 0; number < count; number += 1)
        await world.repository.comment(pull.number, "reviewer", "words");
    };
    await chat(150);
    await world.run(pull);
    await chat(150);
    const second = await world.run(pull);
    const { comments } = await world.state(second);
    expect(comments).toHaveLength(301);
    expect(comments.filter((comment) => comment.author === author)).toEqual([{ author, headings: passed }]);
  });
});
