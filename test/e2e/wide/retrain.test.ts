import { readOneFileArchive } from "@gatewright/shared/artifacts/one-file-archive.ts";
import { keptReport } from "@gatewright/shared/publish/kept-report.ts";
import { readKeptReport } from "@gatewright/shared/publish/read-kept-report.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import type { WorkflowRun } from "../../harness/workflow/simulate.ts";
import { zip } from "../../harness/zip.ts";
import { openRetrainWorld, type RetrainWorld, retrainable, retrainByApp } from "../retrain-world.ts";
import type { Files } from "../track-world.ts";

let results: ResultsService;
let github: GitHubServer;
beforeAll(async () => {
  results = await startResultsService();
  github = await startGitHub({ results });
});
afterEach(() => {
  github.assertClean();
});
afterAll(async () => {
  await github.close();
  await results.close();
});

const branch = "gatewright/retrain-strikes";
const naming = ".gatewright/retrain/strikes.json";
const allDone = { "ml / plan": "success", "ml / train (strikes)": "success", "ml / propose": "success" };

/** Jobs and how they ended; a job that was skipped has the name that its file gives it. */
function jobs(run: WorkflowRun): Record<string, string> {
  return Object.fromEntries(
    run.jobs.map(({ name, conclusion }) => [name.replace(/train \(\$\{\{.*\}\}\)/, "train (strikes)"), conclusion]),
  );
}

/** A repository whose default branch has a champion that is wrong in every tenth row. */
async function withChampion(retrain?: string, more: Files = {}): Promise<RetrainWorld> {
  const world = await openRetrainWorld(github, results, { ...retrainable(retrain), ...more });
  const pushed = await world.push();
  if (pushed.conclusion !== "success") throw new Error(pushed.jobs.map(({ log }) => log).join("\n"));
  return world;
}

async function champions(world: RetrainWorld): Promise<string[]> {
  return (await world.records()).flatMap((record) =>
    record.kind === "gate" && record.champion ? [record.model_digest] : [],
  );
}

describe("a retraining that passes its gate", () => {
  test("opens one pull request with the evidence, which the next one updates, and makes no champion", async () => {
    const world = await withChampion();
    const before = await champions(world);
    const first = await world.retrain();
    expect(jobs(first)).toEqual(allDone);
    const [pull, ...more] = await world.proposals();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({
      title: "Retrained strikes: passed its gate",
      state: "open",
      author: "github-actions[bot]",
    });
    expect(pull?.body).toContain("accuracy 0.900 equals the champion's");
    expect(pull?.body).toContain(`actions/runs/${first.id}`);
    const { run_record, model_digest } = JSON.parse((await world.repository.file(naming, branch)) ?? "");
    expect(pull?.body).toContain(run_record);
    const runs = (await world.records()).filter((record) => record.kind === "run");
    expect(runs.at(-1)).toMatchObject({ trust: "default-branch", artifact: { digest: model_digest } });

    const second = await world.retrain();
    expect(jobs(second)).toEqual(allDone);
    const updated = await world.proposals();
    expect(updated).toHaveLength(1);
    expect(updated[0]?.body).toContain(`actions/runs/${second.id}`);
    const named = JSON.parse((await world.repository.file(naming, branch)) ?? "");
    expect(named).toMatchObject({ model: "strikes", retraining: String(second.id), verdict: "pass" });
    expect(named.run_record).not.toBe(run_record);
    expect(await champions(world)).toEqual(before);
    expect(await world.issue()).toBeUndefined();

    const declared = (name: string) =>
      Object.entries(second.job(name).permissions).flatMap(([right, level]) =>
        level === "none" ? [] : [`${right}: ${level}`],
      );
    expect(declared("ml / plan").sort()).toEqual(["actions: read", "contents: read", "issues: write"]);
    // No training can write anything, here or anywhere else.
    expect(declared("ml / train (strikes)").sort()).toEqual(["actions: read", "contents: read"]);
    expect(second.job("ml / propose").used).toEqual(
      expect.arrayContaining(["actions: write", "contents: write", "pull-requests: write"]),
    );
  });

  test("reaches the default branch by its pull request only, and without another training", async () => {
    const world = await withChampion();
    await world.retrain();
    const text = (await world.repository.file(naming, branch)) ?? "";
    const trained = world.trainings();
    const other = await world.push({ "README.md": "Nothing that a training rests on.\n" });
    expect(other.conclusion).toBe("success");
    expect(new Set(await champions(world)).size).toBe(1);
    const merged = await world.push({ [naming]: text });
    expect(merged.conclusion).toBe("success");
    expect((await champions(world)).at(-1)).toBe(JSON.parse(text).model_digest);
    expect(world.trainings()).toBe(trained);
  });

  test("proposes the tracked files that it changed, and no workflow", async () => {
    const { "train.sh": train = "" } = retrainable();
    const world = await withChampion(undefined, {
      "metrics.json": "{}\n",
      "train.sh": `${train}echo '{"runs": '$first'}' > metrics.json\necho '# changed' >> .github/workflows/ml.yml\n`,
    });
    await world.retrain();
    expect(await world.repository.file("metrics.json", branch)).toBe('{"runs": 2}\n');
    expect(await world.repository.file(".github/workflows/ml.yml", branch)).not.toContain("# changed");
    const [pull] = await world.proposals();
    expect(pull?.body).toContain("`.github/workflows/ml.yml` changed and is not here");
  });

  test("brings no change of a contract that the policy names, and says so", async () => {
    const { "train.sh": train = "", "gatewright.yml": policy = "" } = retrainable();
    const world = await openRetrainWorld(github, results, {
      ...retrainable(),
      "gatewright.yml": `${policy}data: { contracts: [./contracts/birds.yml] }\n`,
      "contracts/birds.yml": "gatewright: 1\n",
      "train.sh": `${train}echo '# weaker' >> contracts/birds.yml\n`,
    });
    expect(jobs(await world.retrain())).toEqual(allDone);
    expect(await world.repository.file("contracts/birds.yml", branch)).toBe("gatewright: 1\n");
    const [pull] = await world.proposals();
    expect(pull?.body).toContain("`contracts/birds.yml` changed and is not here: the policy and its contracts");
  });

  test("is proposed with no report that names another server, whose links would stand under our name", async () => {
    const world = await withChampion();
    world.fault({ method: "POST", path: /pulls$/, fault: { kind: "status", status: 502 }, times: 1 });
    const run = await world.retrain();
    for (const { runId, name, content } of await results.artifacts()) {
      if (runId !== `run-${run.id}` || !name.startsWith("gatewright-report-model-gate.")) continue;
      const kept = readKeptReport(await readOneFileArchive(content, "report.json"));
      const report = { ...kept.report, run: { ...kept.report.run, serverUrl: "https://evil.example" } };
      const forged = keptReport({ ...kept, report });
      await results.put({ runId, name: `${name}.attempt-2`, content: zip([{ name: "report.json", content: forged }]) });
    }
    const again = await world.retrain(undefined, { rerun: run });
    expect(jobs(again)).toEqual({ ...allDone, "ml / propose": "failure" });
    expect(again.job("ml / propose").log).toContain("The gate's report is of the server https://evil.example");
    expect(await world.proposals()).toEqual([]);
  });

  test("opens an issue where the policy says so, with the file to commit", async () => {
    const world = await withChampion("{ open: issue }");
    const run = await world.retrain();
    expect(jobs(run)).toEqual(allDone);
    expect(await world.proposals()).toEqual([]);
    const issue = await world.issue();
    expect(issue).toMatchObject({ title: "Retraining of strikes passed its gate", state: "open" });
    expect(issue?.body).toContain(`"retraining": "${run.id}"`);
    expect(issue?.body).toContain("accuracy 0.900 equals the champion's");
  });

  test("is pushed over nothing that somebody else has put on its branch", async () => {
    const world = await withChampion();
    await world.retrain();
    const sha = await world.repository.push({ directory: world.directory, branch });
    const again = await world.retrain();
    expect(jobs(again)).toEqual({ ...allDone, "ml / propose": "failure" });
    expect(again.job("ml / propose").log).toContain(
      `Somebody else has pushed ${sha.slice(0, 10)} to the branch ${branch}`,
    );
  });
});

describe("the checks of a proposal", () => {
  test("are started by name and linked, because what a job's token opens starts none", async () => {
    const world = await withChampion();
    await world.retrain();
    expect(world.repository.dispatches()).toEqual([
      { workflow: "ml.yml", ref: branch, inputs: {}, login: "github-actions[bot]" },
    ]);
    const [pull] = await world.proposals();
    expect(pull?.body).toContain("actions/workflows/ml.yml?query=branch%3Agatewright%2Fretrain-strikes");
  });

  test("judge the model that was retrained, not another one that they train", async () => {
    const world = await withChampion();
    await world.retrain();
    const text = (await world.repository.file(naming, branch)) ?? "";
    const trained = world.trainings();
    const checked = await world.check(branch, { [naming]: text });
    expect(checked.job("ml / gate").conclusion).toBe("success");
    expect(checked.job("ml / gate").outputs["model-digest"]).toBe(JSON.parse(text).model_digest);
    expect(world.trainings()).toBe(trained);
  });

  test("that cannot be started are told in the pull request, with what to add", async () => {
    const world = await withChampion(undefined, {
      ".github/workflows/ml.yml": "name: ml\non: pull_request\njobs: {}\n",
    });
    expect(jobs(await world.retrain())).toEqual(allDone);
    expect(world.repository.dispatches()).toEqual([]);
    const [pull] = await world.proposals();
    expect(pull?.body).toMatch(/No checks are running.*Add `workflow_dispatch:` under `on:` in that file/s);
  });

  test("start by themselves when an App opens the pull request", async () => {
    const world = await withChampion(undefined, { ".github/workflows/ml-retrain.yml": retrainByApp });
    world.repository.settings.workflowPermissions.can_approve_pull_request_reviews = false;
    const run = await world.retrain(undefined, {
      secrets: { GATEWRIGHT_APP_KEY: "key" },
      vars: { GATEWRIGHT_APP_ID: "Iv1.0123456789abcdef" },
      stubs: {
        "actions/create-github-app-token": async (inputs) => {
          expect(inputs).toMatchObject({ "app-id": "Iv1.0123456789abcdef", "private-key": "key" });
          return { token: github.token({ contents: "write", "pull-requests": "write" }, "gates-app[bot]") };
        },
      },
    });
    expect(jobs(run)).toEqual(allDone);
    const [pull] = await world.proposals();
    expect(pull).toMatchObject({ author: "gates-app[bot]", state: "open" });
    expect(pull?.body).toContain("so its checks start by themselves");
    expect(world.repository.dispatches()).toEqual([]);
  });
});

describe("a retraining that does not give a better model", () => {
  test("opens no pull request, closes one that is open, and says it in the model's issue until the next one passes", async () => {
    const world = await withChampion();
    await world.retrain();
    await world.commit({ "every.txt": "3\n" });
    const worse = await world.retrain();
    expect(jobs(worse)).toEqual(allDone);
    const [pull, ...more] = await world.proposals();
    expect(more).toEqual([]);
    expect(pull).toMatchObject({ title: "Retrained strikes: not to be merged", state: "closed" });
    expect(pull?.body).toContain("did not pass its gate");
    expect(await world.issue()).toMatchObject({
      title: "Retraining of strikes did not give a better model",
      state: "open",
    });
    expect(worse.job("ml / propose").outputs).toMatchObject({ proposed: "false", "pull-request": "" });

    await world.commit({ "every.txt": "10\n" });
    await world.retrain();
    expect((await world.proposals()).map(({ state }) => state)).toEqual(["closed", "open"]);
    expect(await world.issue()).toMatchObject({ state: "closed" });
  });

  test("whose training fails is red once, and is told", async () => {
    const world = await withChampion();
    await world.commit({ "train.sh": "echo no memory left >&2\nexit 7\n" });
    const run = await world.retrain();
    expect(jobs(run)).toEqual({ ...allDone, "ml / train (strikes)": "failure" });
    expect((await world.issue())?.body).toContain("The training of strikes failed or was not let start");
  });

  test("whose gate cannot be evaluated is red, with the gate's own sentence", async () => {
    const world = await withChampion();
    await world.commit({ "train.sh": "cp every.txt model.bin\nhead -n 3 data/test.csv > predictions.csv\n" });
    const run = await world.retrain();
    expect(jobs(run)).toEqual({ ...allDone, "ml / propose": "failure" });
    expect(run.job("ml / propose").log).toContain("The gate of strikes could not be evaluated:");
    expect(await world.proposals()).toEqual([]);
  });
});
