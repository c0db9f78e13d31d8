import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { badData, openPipeline, type PipelineWorld } from "../e2e/pipeline-world.ts";
import { git } from "../e2e/track-world.ts";
import { type ActRun, runAct } from "../harness/act/act.ts";
import { pullRequestEvent } from "../harness/events.ts";
import type { PullRequest } from "../harness/github/repository.ts";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import type { WorkflowRun } from "../harness/workflow/simulate.ts";
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
const ofThisRun = /(^|-)(path|url|training|record|record-id|fingerprint)$/;

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
  return Object.fromEntries(jobs.map(({ name, conclusion, outputs }) => [name, { conclusion, ...steps(outputs) }]));
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
    .replace(".ml-pr.", ".ml.")
    .replace(/\.\d+(?=\.|$)/, "");
}

async function byAct({ directory, repository }: PipelineWorld, pull: PullRequest, runId: number): Promise<ActRun> {
  const head = `pull-${pull.number}`;
  const tree = git(directory, "merge-tree", "--write-tree", "main", head).split("\n")[0] ?? "";
  const sha = git(directory, "commit-tree", "-p", "main", "-p", head, "-m", "merge", tree);
  const ref = `refs/pull/${pull.number}/merge`;
  git(directory, "update-ref", ref, sha);
  return runAct({
    program,
    workflow: ".github/workflows/ml.yml",
    event: { ...pullRequestEvent(repository, pull, { mergeSha: sha }), ref, sha },
    directory,
    repository,
    github,
    results,
    runId,
    token: github.token({ actions: "read", checks: "write", contents: "read", "pull-requests": "write" }),
  });
}

describe("the pipeline of a pull request, by the simulator and by act", () => {
  test.each([
    { title: "a clean one", files: {}, ran: ["data", "gate", "plan", "train"], green: true },
    { title: "bad data", files: badData, ran: ["data", "gate", "plan"], green: false },
  ])("$title: the same jobs run, with the same conclusions and outputs, and leave the same comment", async (story) => {
    const [one, other] = [await openPipeline(github, results), await openPipeline(github, results)];
    const simulation = await one.pull(story.files);
    const pull = await other.open(story.files);
    const act = await byAct(other, pull, simulation.id + 500_000);

    expect(act.jobs.map(({ name }) => name.replace(/^ml \/ (\w+).*/, "$1")).sort()).toEqual(story.ran);
    // Not equal, because act gives a composite action the outputs of its steps as well.
    expect(said(act.jobs)).toMatchObject(simulated(simulation));
    expect([act.exitCode === 0, simulation.conclusion === "success"]).toEqual([story.green, story.green]);

    const left = async (world: PipelineWorld, id: number, of: PullRequest) => {
      const { comments, artifacts } = await world.state({ ...simulation, id, headSha: of.headSha, pull: of });
      return {
        comments: comments.map(({ author, headings }) => ({ author, headings: headings.map(withoutStep) })),
        artifacts: artifacts.map(withoutStep),
      };
    };
    expect(await left(other, simulation.id + 500_000, pull)).toEqual(await left(one, simulation.id, simulation.pull));
  });
});
