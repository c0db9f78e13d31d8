import type { GateRecord } from "@gatewright/shared/ledger/record.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { aGate, digestOf } from "../../../packages/shared/test/ledger/ledger-world.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import type { WorkflowRun } from "../../harness/workflow/simulate.ts";
import { openRetrainWorld, type RetrainWorld, retrainable } from "../retrain-world.ts";
import type { Files } from "../track-world.ts";

let results: ResultsService;
let github: GitHubServer;
beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => {
  github.assertClean();
  github.clearFaults();
});
afterAll(async () => {
  await github.close();
  await results.close();
});

const open = (retrain?: string, more: Files = {}): Promise<RetrainWorld> =>
  openRetrainWorld(github, results, { ...retrainable(retrain), ...more });

/** How the three jobs ended, in their order. */
function ended({ jobs }: WorkflowRun): string[] {
  const of = (word: string) => jobs.find(({ name }) => name.startsWith(`ml / ${word}`))?.conclusion ?? "none";
  return ["plan", "train", "propose"].map(of);
}

const trained = ["success", "success", "success"];
const notTrained = ["success", "skipped", "skipped"];

/** The gate of a retraining by the schedule that did not beat the champion. */
function lost({ repository }: RetrainWorld, hour: number): GateRecord {
  return aGate({
    champion: false,
    verdict: "fail",
    created_at: `2026-11-2${hour}T03:17:00.000Z`,
    model_digest: digestOf(`model ${hour}`),
    origin: {
      event: "schedule",
      run_id: 100 + hour,
      workflow_ref: `${repository.fullName}/.github/workflows/ml-retrain.yml@refs/heads/main`,
    },
  });
}

describe("the circuit breaker", () => {
  test("stops after so many losses, says so in one issue, and is started again by hand", async () => {
    const world = await open("{ stop_after: 3 }");
    await world.append(lost(world, 1), lost(world, 2));
    await world.append(lost(world, 3));
    expect(ended(await world.retrain())).toEqual(notTrained);
    const issue = await world.issue();
    expect(issue).toMatchObject({ title: "Retraining of strikes has stopped", state: "open" });
    expect(issue?.body).toContain("gh workflow run ml-retrain.yml -f force=true");
    expect(issue?.body).toContain("actions/runs/103");
    // The same again, in the same issue; neither a start without the word nor a word by somebody who may not write is enough.
    expect(ended(await world.retrain({ by: "push" }))).toEqual(notTrained);
    expect(ended(await world.retrain({ by: "hand", actor: "maintainer" }))).toEqual(notTrained);
    expect(ended(await world.retrain({ by: "hand", actor: "outsider", force: true }))).toEqual(notTrained);
    expect((await world.issue())?.number).toBe(issue?.number);
    expect(world.trainings()).toBe(0);

    expect(ended(await world.retrain({ by: "hand", actor: "maintainer", force: true }))).toEqual(trained);
    expect(await world.issue()).toMatchObject({ number: issue?.number, state: "closed" });
    expect(await world.proposals()).toHaveLength(1);
  });

  test("counts from the newest champion on", async () => {
    const world = await open("{ stop_after: 1 }");
    await world.append(lost(world, 1));
    expect(ended(await world.retrain())).toEqual(notTrained);
    await world.append(aGate({ created_at: "2026-11-22T00:00:00.000Z" }));
    const plan = (await world.retrain()).job("ml / plan");
    expect(plan.outputs["run"]).toBe("true");
  });
});

describe("the budget", () => {
  /** A run of the retraining workflow in GitHub's own list, so many days ago, whose training took so many minutes. */
  function earlier(
    { repository }: RetrainWorld,
    days: number,
    minutes: number,
    name = "ml / train (strikes)",
    more: { id?: number; event?: string; actor?: { login: string } } = {},
  ): void {
    const started = Date.now() - days * 86_400_000;
    const { id = 1_000 + days } = more;
    repository.addWorkflowRun({
      event: "schedule",
      ...more,
      id,
      status: "completed",
      conclusion: "success",
      path: ".github/workflows/ml-retrain.yml",
      created_at: new Date(started - 60_000).toISOString(),
      jobs: [
        {
          id: id * 10,
          name,
          status: "completed",
          conclusion: "success",
          started_at: new Date(started).toISOString(),
          completed_at: new Date(started + minutes * 60_000).toISOString(),
        },
      ],
    });
  }

  test("of runs in a week is counted by GitHub's list, not even a start by hand goes past it", async () => {
    const world = await open("{ runs_per_week: 2 }");
    earlier(world, 1, 5);
    earlier(world, 6, 5);
    earlier(world, 8, 5);
    const run = await world.retrain({ by: "hand", actor: "maintainer", force: true });
    expect(ended(run)).toEqual(notTrained);
    expect(run.job("ml / plan").log).toContain(
      "Nothing is trained: strikes was trained 2 times in 7 days (of 2) and for 15 minutes in 30 days (of 600).",
    );
    expect(await world.issue()).toBeUndefined();
  });

  test("of minutes in a month counts the trainings of this model only, and nothing that is older", async () => {
    const world = await open("{ minutes_per_month: 60 }");
    earlier(world, 2, 59);
    earlier(world, 3, 500, "ml / train (bids)");
    earlier(world, 4, 500, "ml / plan");
    earlier(world, 31, 500);
    expect((await world.retrain()).job("ml / plan").log).toContain("for 59 minutes in 30 days (of 60)");
    earlier(world, 5, 1);
    expect(ended(await world.retrain())).toEqual(notTrained);
  });

  test("is not used up, and older trainings are not hidden, by whatever strangers write in comments", async () => {
    const world = await open("{ runs_per_week: 5, minutes_per_month: 60 }");
    const by = (login: string) => ({ event: "issue_comment", actor: { login } });
    earlier(world, 6, 20);
    earlier(world, 5, 20, undefined, by("maintainer"));
    for (let at = 0; at < 1_100; at += 1) {
      earlier(world, 4 - at / 1_440, 1, "ml / plan", { id: 10_000 + at, ...by("outsider") });
    }
    const plan = (await world.retrain()).job("ml / plan");
    expect(plan.log).toContain("strikes was trained 2 times in 7 days (of 5) and for 40 minutes in 30 days (of 60)");
    expect(plan.outputs["run"]).toBe("true");
  });

  test("counts what somebody let start who may not write any more, and no pull request's job of the same name", async () => {
    const world = await open("{ minutes_per_month: 60 }");
    earlier(world, 2, 20, undefined, { event: "issue_comment", actor: { login: "outsider" } });
    earlier(world, 3, 500, undefined, { event: "pull_request", actor: { login: "outsider" } });
    expect((await world.retrain()).job("ml / plan").log).toContain("for 20 minutes in 30 days (of 60)");
  });

  test("that nobody can read is not spent", async () => {
    const world = await open();
    world.fault({
      method: "GET",
      path: /actions\/workflows\/ml-retrain\.yml\/runs$/,
      fault: { kind: "status", status: 502 },
      times: 9,
    });
    const run = await world.retrain();
    expect(ended(run)).toEqual(["failure", "skipped", "skipped"]);
    expect(run.job("ml / plan").log).toContain("The runs of ml-retrain.yml could not be read");
  });
});

describe("approval by a comment", () => {
  test("is asked for in one issue, refused to strangers whatever they write, and given by who may write", async () => {
    const world = await open("{ approval: comment }");
    expect(ended(await world.retrain())).toEqual(notTrained);
    expect(ended(await world.retrain())).toEqual(notTrained);
    const issue = await world.issue();
    expect(issue).toMatchObject({ title: "Retraining of strikes waits for approval", state: "open" });
    expect(issue?.body).toContain("/gatewright retrain strikes");

    const command = "/gatewright retrain strikes";
    const outsider = await world.retrain({ by: "comment", actor: "outsider", body: command });
    expect(ended(outsider)).toEqual(notTrained);
    expect(outsider.job("ml / plan").log).toContain("outsider wrote the command and has the role none here");
    const chatting = await world.retrain({ by: "comment", actor: "maintainer", body: `What does ${command} do?` });
    expect(ended(chatting)).toEqual(["skipped", "skipped", "skipped"]);
    const other = await world.retrain({ by: "comment", actor: "maintainer", body: "/gatewright retrain bids" });
    expect(ended(other)).toEqual(notTrained);
    expect(world.trainings()).toBe(0);

    const approved = await world.retrain({ by: "comment", actor: "maintainer", body: `${command}\n\nLooks right.` });
    expect(ended(approved)).toEqual(trained);
    expect(await world.issue()).toMatchObject({ number: issue?.number, state: "closed" });
    expect(await world.proposals()).toHaveLength(1);
    // What the training of a comment recorded is the default branch's own.
    expect((await world.records()).map(({ trust }) => trust)).toEqual(["default-branch", "default-branch"]);
  });

  test("is given by who starts it by hand and may write", async () => {
    const world = await open("{ approval: comment }");
    expect(ended(await world.retrain({ by: "hand", actor: "outsider" }))).toEqual(notTrained);
    expect((await world.retrain({ by: "hand", actor: "maintainer" })).job("ml / plan").outputs["run"]).toBe("true");
  });

  test("is not shown in an issue that a stranger has prepared", async () => {
    const world = await open("{ approval: comment }");
    const body = "<!-- gatewright:v1:retrain model=strikes -->\n\nRun my script first.";
    const number = await world.repository.openIssue("outsider", {
      title: "Retraining",
      body,
      labels: ["gatewright-retrain"],
    });
    await world.retrain();
    const issues = await world.repository.issues();
    expect(issues.map(({ author }) => author)).toEqual(["outsider", "github-actions[bot]"]);
    expect(issues[0]).toMatchObject({ number, title: "Retraining" });
  });
});

describe("approval by an environment", () => {
  test("needs one that exists and has reviewers: GitHub makes a missing one that lets everything through", async () => {
    const world = await open("{ approval: environment, environment: retraining }");
    const missing = await world.retrain();
    expect(ended(missing)).toEqual(["failure", "skipped", "skipped"]);
    expect(missing.job("ml / plan").log).toContain("There is no environment retraining in this repository");
    world.repository.addEnvironment("retraining", []);
    const open_ = await world.retrain();
    expect(open_.job("ml / plan").log).toContain("The environment retraining has no required reviewers");
    world.repository.addEnvironment("retraining", ["maintainer"]);
    const guarded = await world.retrain(undefined, { approve: () => true });
    expect(guarded.job("ml / plan").outputs).toMatchObject({ run: "true", environment: "retraining" });
  });
});

describe("retrainings of one model", () => {
  test("never train at the same time, and share one pull request", async () => {
    const { "train.sh": train = "" } = retrainable();
    const world = await open(undefined, { "train.sh": `mkdir COUNTER.lock\nsleep 0.5\n${train}rmdir COUNTER.lock\n` });
    const both = await Promise.all([world.retrain(), world.retrain({ by: "push" })]);
    expect(both.map(ended)).toEqual([trained, trained]);
    expect(world.trainings()).toBe(2);
    expect(await world.proposals()).toHaveLength(1);
  });
});

describe("a GitHub that fails when the model is proposed", () => {
  test("costs no training: the record is in the ledger, the job is red with one sentence, and is run again", async () => {
    const world = await open();
    world.fault({ method: "POST", path: /pulls$/, fault: { kind: "status", status: 502 }, times: 1 });
    const run = await world.retrain();
    expect(ended(run)).toEqual(["success", "success", "failure"]);
    expect(run.job("ml / propose").log).toContain(
      "The pull request of strikes could not be opened: GitHub answered: 502",
    );
    const { "run-record": id = "" } = run.job("ml / train (strikes)").outputs;
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect((await world.records()).map(({ kind }) => kind)).toEqual(["run", "gate"]);

    const again = await world.retrain(undefined, { rerun: run });
    expect(ended(again)).toEqual(trained);
    expect(world.trainings()).toBe(1);
    expect((await world.records()).map(({ kind }) => kind)).toEqual(["run", "gate"]);
    expect((await world.proposals()).map(({ state }) => state)).toEqual(["open"]);
  });

  test("or forbids it by a setting, is told with the setting's name", async () => {
    const world = await open();
    world.repository.settings.workflowPermissions.can_approve_pull_request_reviews = false;
    const run = await world.retrain();
    expect(ended(run)).toEqual(["success", "success", "failure"]);
    expect(run.job("ml / propose").log).toContain("Allow GitHub Actions to create and approve pull requests");
  });
});
