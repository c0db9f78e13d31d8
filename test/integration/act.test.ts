import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  badData,
  openPipeline,
  type PipelineWorld,
  smallModel,
  userWorkflows,
  wrongEvery,
} from "../e2e/pipeline-world.ts";
import { git } from "../e2e/track-world.ts";
import { type ActRun, runAct } from "../harness/act/act.ts";
import { type Event, pullRequestEvent, pushEvent, workflowRunEvent } from "../harness/events.ts";
import type { Permissions } from "../harness/github/permissions.ts";
import type { PullRequest } from "../harness/github/repository.ts";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import { simulateWorkflow, type WorkflowRun } from "../harness/workflow/simulate.ts";
import { $ } from "../workflow/simulated.ts";
import { goProgram } from "./data-versions-peers.ts";

// Another reader of the same workflow files: nektos/act, on this machine, against the same servers. It has no check runs of jobs, no
// permissions, one token for all jobs, and no word for a job that it skips: those are the simulator's alone to say.

let program: string;
let github: GitHubServer;
let results: ResultsService;

beforeAll(async () => {
  program = await goProgram("github.com/nektos/act", "v0.2.89");
  results = await startResultsService();
  github = await startGitHub({ results });
}, 900_000);
afterAll(async () => {
  await github.close();
  await results.close();
});

/** Names of outputs that say where, when or under which name something was done. */
const ofThisRun = /(^|-)(path|url|training|record|record-id|fingerprint|commit)$/;

/** Every job that has run, with its conclusion and what its steps gave, by their place. */
function said(jobs: { name: string; conclusion: string; outputs: Record<string, Record<string, string>> }[]): object {
  const comparable = (outputs: Record<string, string>) =>
    Object.fromEntries(Object.entries(outputs).filter(([name, value]) => !ofThisRun.test(name) && value !== ""));
  const steps = (outputs: Record<string, Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(outputs)
        .map(([step, values]): [string, Record<string, string>] => [step, comparable(values)])
        .filter(([, values]) => Object.keys(values).length > 0),
    );
  return Object.fromEntries(
    jobs.map(({ name, outputs }) => [name, { conclusion: conclusionOf(name, jobs), ...steps(outputs) }]),
  );
}

/** act has one result for all legs of a matrix: a leg that ends after one has failed is called failed, too. */
function conclusionOf(name: string, jobs: readonly { name: string; conclusion: string }[]): string {
  const bare = (one: string) => one.replace(/ \([^)]*\)$/, "");
  const conclusions = jobs.filter((job) => bare(job.name) === bare(name)).map(({ conclusion }) => conclusion);
  if (conclusions.length > 1 && conclusions.includes("failure")) return "failure of a leg";
  return jobs.find((job) => job.name === name)?.conclusion ?? "";
}

function simulated({ jobs }: WorkflowRun): object {
  const ran = jobs.filter(({ conclusion }) => conclusion !== "skipped");
  return said(
    ran.map(({ name, conclusion, steps }) => ({
      name,
      conclusion,
      outputs: Object.fromEntries(steps.map((step, index) => [step.id ?? String(index), step.outputs])),
    })),
  );
}

/** act calls a step without an id by its number, and the workflow by the called one's name. */
function withoutStep(name: string): string {
  return name
    .replace(/ \(\d+\):/, ":")
    .replace(/\.ml-(pr|main)\./, ".ml.")
    .replace(/\.\d+(?=\.|$)/, "");
}

/** Permissions of the calling job in the three files of a user. */
const granted: Record<string, Permissions> = {
  "ml.yml": { actions: "read", checks: "write", contents: "read", "pull-requests": "write" },
  "ml-main.yml": { actions: "read", checks: "write", contents: "write" },
  "ml-report.yml": { actions: "read", checks: "write", contents: "write", "pull-requests": "write" },
};

async function byAct(
  { directory, repository }: PipelineWorld,
  file: string,
  event: Event & { ref: string; sha: string },
  runId: number,
): Promise<ActRun> {
  const token = github.token(granted[file]);
  const workflow = `.github/workflows/${file}`;
  return runAct({ program, workflow, event, directory, repository, github, results, runId, token });
}

function pullRequest(
  { directory, repository }: PipelineWorld,
  pull: PullRequest,
): Event & { ref: string; sha: string } {
  const head = `pull-${pull.number}`;
  const tree = git(directory, "merge-tree", "--write-tree", "main", head).split("\n")[0] ?? "";
  const sha = git(directory, "commit-tree", "-p", "main", "-p", head, "-m", "merge", tree);
  const ref = `refs/pull/${pull.number}/merge`;
  git(directory, "update-ref", ref, sha);
  return { ...pullRequestEvent(repository, pull, { mergeSha: sha }), ref, sha };
}

/** Both have run the same jobs, with the same conclusions, and their steps gave the same. */
function expectSame(act: ActRun, simulation: WorkflowRun, ran: string[]): void {
  const stages = act.jobs.map(({ name }) => name.replace(/^ml \/ (.+?)(?: \(.*)?$/, "$1"));
  expect(stages.sort(), act.errors).toEqual(ran);
  // Not equal, because act gives a composite action the outputs of its steps as well.
  expect(said(act.jobs)).toMatchObject(simulated(simulation));
  expect(act.exitCode === 0).toBe(simulation.conclusion === "success");
}

/** What is on the server in the end, but for the check runs of jobs. */
async function left(world: PipelineWorld, ran: Parameters<PipelineWorld["state"]>[0]): Promise<object> {
  const { comments, artifacts, branches, champion } = await world.state(ran);
  return {
    comments: comments.map(({ author, headings }) => ({ author, headings: headings.map(withoutStep) })),
    artifacts: artifacts.map(withoutStep),
    branches,
    champion,
    records: (await world.records()).map(({ kind }) => kind).sort(),
  };
}

describe("the three files of a user, by the simulator and by act", () => {
  test("a push to main, a pull request, and what is appended after it", async () => {
    const [one, other] = [await openPipeline(github, results), await openPipeline(github, results)];

    const pushed = await one.push();
    const sha = await other.commit({});
    const push = { ...pushEvent(other.repository, { sha }), ref: "refs/heads/main", sha };
    expectSame(await byAct(other, "ml-main.yml", push, pushed.id + 500_000), pushed, ["data", "gate", "plan", "train"]);

    const change = wrongEvery(20);
    const proposed = await one.pull(change, { branch: "better" });
    const pull = await other.open(change, { branch: "better" });
    const runId = proposed.id + 500_000;
    const act = await byAct(other, "ml.yml", pullRequest(other, pull), runId);
    expectSame(act, proposed, ["data", "gate", "plan", "train"]);
    const theirs = { ...proposed, id: runId, headSha: pull.headSha, pull };
    expect(await left(other, theirs)).toEqual(await left(one, proposed));

    const reported = await one.report(proposed);
    const event = workflowRunEvent(other.repository, {
      runId,
      headSha: pull.headSha,
      headBranch: pull.headRef,
      pullRequest: pull,
    });
    const after = { ...event, ref: "refs/heads/main", sha };
    const appended = await byAct(other, "ml-report.yml", after, reported.id + 500_000);
    expectSame(appended, reported, ["Append records and publish"]);
    const final = await left(one, proposed);
    expect(final).toMatchObject({
      branches: ["better", "main", "ml-ledger"],
      records: expect.arrayContaining(["gate"]),
    });
    expect(await left(other, theirs)).toEqual(final);
  });

  test("a pull request with bad data", async () => {
    const [one, other] = [await openPipeline(github, results), await openPipeline(github, results)];
    const refused = await one.pull(badData, { branch: "bad" });
    expect(refused.conclusion).toBe("failure");
    const pull = await other.open(badData, { branch: "bad" });
    const runId = refused.id + 500_000;
    expectSame(await byAct(other, "ml.yml", pullRequest(other, pull), runId), refused, ["data", "gate", "plan"]);
    const theirs = { ...refused, id: runId, headSha: pull.headSha, pull };
    expect(await left(other, theirs)).toEqual(await left(one, refused));
  });

  test("a pull request that makes one of two models worse", async () => {
    const files = { ...userWorkflows, ...smallModel("strikes", "delays") };
    const [one, other] = [await openPipeline(github, results, files), await openPipeline(github, results, files)];
    for (const world of [one, other]) await world.push();
    const change = wrongEvery(2, { name: "delays" });
    const refused = await one.pull(change, { branch: "worse" });
    expect([refused.job("ml / train (strikes)").conclusion, refused.job("ml / train (delays)").conclusion]).toEqual([
      "success",
      "failure",
    ]);
    const pull = await other.open(change, { branch: "worse" });
    const runId = refused.id + 500_000;
    const act = await byAct(other, "ml.yml", pullRequest(other, pull), runId);
    expectSame(act, refused, ["data", "gate", "plan", "train", "train"]);
    const theirs = { ...refused, id: runId, headSha: pull.headSha, pull };
    expect(await left(other, theirs)).toEqual(await left(one, refused));
  });
});

/** What workflows are made of, in two small files. */
const small = {
  ".github/workflows/w.yml": `name: w
on: pull_request
env: { ONE: workflow, TWO: workflow }
jobs:
  list:
    runs-on: ubuntu-latest
    outputs: { legs: '${$("steps.make.outputs.legs")}' }
    steps: [{ id: make, shell: bash, run: 'echo "legs=[1, 2]" >> "$GITHUB_OUTPUT"' }]
  each:
    needs: list
    runs-on: ubuntu-latest
    strategy:
      fail-fast: false
      matrix: { a: '${$("fromJSON(needs.list.outputs.legs)")}', b: [x, y], exclude: [{ a: 2, b: y }] }
    outputs: { leg: '${$("steps.leg.outputs.leg")}' }
    steps:
      - id: forgiven
        continue-on-error: true
        run: exit 1
      - id: leg
        env: { TWO: step, LEG: '${$("matrix.a")}${$("matrix.b")}', FORGIVEN: '${$("steps.forgiven.outcome")} ${$("steps.forgiven.conclusion")}' }
        run: echo "leg=$LEG $ONE $TWO $FORGIVEN" >> "$GITHUB_OUTPUT"
      - if: ${$("matrix.a == 2")}
        run: exit 1
      - id: late
        if: ${$("failure()")}
        run: echo "said=after a failure" >> "$GITHUB_OUTPUT"
  never: { needs: each, runs-on: ubuntu-latest, steps: [{ run: "true" }] }
  called:
    needs: list
    uses: ./.github/workflows/called.yml
    with: { flag: true, legs: '${$("needs.list.outputs.legs")}' }
    secrets: { WORD: '${$("secrets.MINE")}' }
  last:
    needs: [each, never, called]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - id: all
        env: { EACH: '${$("needs.each.result")}', NEVER: '${$("needs.never.result")}', CALLED: '${$("needs.called.outputs.said")}' }
        run: echo "all=$EACH $NEVER $CALLED" >> "$GITHUB_OUTPUT"
`,
  ".github/workflows/called.yml": `name: called
on:
  workflow_call:
    inputs: { flag: { type: boolean, default: false }, legs: { type: string }, count: { type: number, default: 3 } }
    secrets: { WORD: { required: true } }
    outputs: { said: { value: '${$("jobs.say.outputs.said")}' } }
jobs:
  say:
    runs-on: ubuntu-latest
    outputs: { said: '${$("steps.s.outputs.said")}' }
    steps:
      - id: s
        env: { FLAG: '${$("inputs.flag && inputs.count == 3 && fromJSON(inputs.legs)[1] == 2")}', WORD: '${$("secrets.WORD")}' }
        run: echo "said=$FLAG \${#WORD}" >> "$GITHUB_OUTPUT"
`,
};

test("matrices, needs, status functions, variables, calls, inputs and secrets mean the same to both", async () => {
  const world = await openPipeline(github, results, small);
  const event = pullRequest(world, await world.open());
  const common = {
    workflow: ".github/workflows/w.yml",
    event,
    directory: world.directory,
    secrets: { MINE: "mine-1234" },
  };
  const servers = { repository: world.repository, github, results };
  const simulation = await simulateWorkflow({ ...common, ...servers });
  const act = await runAct({ ...common, ...servers, program, runId: simulation.id + 500_000, token: github.token({}) });
  expect(said(act.jobs), act.errors).toEqual(simulated(simulation));
  expect(said(act.jobs)).toMatchObject({
    "each (1, x)": { conclusion: "failure of a leg", leg: { leg: "1x workflow step failure success" } },
    "each (2, x)": { conclusion: "failure of a leg", late: { said: "after a failure" } },
    "called / say": { s: { said: "true 9" } },
    last: { all: { all: "failure skipped true 9" } },
  });
});
