// train-model as a workflow uses it: its composite, the committed programs, a GitHub server, the artifact service.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../../harness/results/server.ts";
import { removeTemporary } from "../track-world.ts";
import { openTrainWorld, readOutput, trainable } from "../train-world.ts";

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

const policyWith = (line: string, instead: string): string => {
  const policy = trainable["gatewright.yml"] ?? "";
  if (!policy.includes(line)) throw new Error(`The policy has no line ${line}.`);
  return policy.replace(line, instead);
};

describe.concurrent("train-model", () => {
  test("a second push with the same inputs does not train: the outputs come from the first run's artifact", async () => {
    const world = await openTrainWorld(github, results);
    const first = await world.push();
    expect(first.log).toContain("Training, because the ledger has no earlier run of strikes to restore from.");
    expect([first.conclusion, first.ran, first.outputs["outcome"]]).toEqual(["success", true, "trained"]);
    const second = await world.push({ "README.md": "Nothing that trains.\n" });
    expect([second.conclusion, second.ran, second.outputs["outcome"]]).toEqual(["success", false, "restored"]);
    expect(second.log).toMatch(/Not trained again: same inputs as run [0-9a-f]{12}, .*3 outputs restored\./);
    for (const path of ["model.bin", "metrics.json", "loss.csv"]) {
      expect(readOutput(second, path)).toBe(readOutput(first, path));
    }
    expect(second.outputs["fingerprint"]).toBe(first.outputs["fingerprint"]);
    expect(second.outputs["model-digest"]).toBe(first.outputs["model-digest"]);
    expect(second.summary).toContain("not trained again: same inputs as run");
    const [trained, restored] = await world.records();
    expect(trained?.outputs[0]?.kept).toMatchObject([{ kind: "artifact", repository: world.repository.fullName }]);
    expect(trained?.cost.wall_seconds).toBeGreaterThan(0);
    expect(restored?.restored_from).toBe(first.outputs["record-id"]);
    const third = await world.push();
    expect(third.log).toContain(`same inputs as run ${first.outputs["record-id"]?.slice(0, 12)}`);
  });

  test("a changed parameter trains again, and the log says what changed", async () => {
    const world = await openTrainWorld(github, results);
    await world.push();
    const { ran, log, outputs } = await world.push({ "params.yaml": "lr: 0.2\n", "data/train.csv": "x,y\n9,1\n" });
    expect([ran, outputs["outcome"]]).toEqual([true, "trained"]);
    expect(log).toMatch(/what changed since run [0-9a-f]{12}, .*: the train data and the parameter lr\./);
  });

  test("force trains whatever the ledger has", async () => {
    const world = await openTrainWorld(github, results);
    await world.push();
    expect((await world.push({}, { inputs: { force: "true" } })).ran).toBe(true);
  });

  test("an artifact that expired is said and trained again", async () => {
    const world = await openTrainWorld(github, results);
    await world.push();
    const [record] = await world.records();
    for (const copy of record?.outputs[0]?.kept ?? []) {
      if (copy.kind === "artifact") await results.expire(copy.artifact_id);
    }
    const { ran, log } = await world.push();
    expect(ran).toBe(true);
    expect(log).toMatch(/cannot be restored: .*gatewright-outputs-strikes of run \d+ has expired/);
  });

  test("a training that fails fails the job with its exit code, is reported, and leaves no record", async () => {
    const world = await openTrainWorld(github, results);
    // The pipe does not lose the exit code of its first command.
    const policy = policyWith("run: bash train.sh", "run: bash train.sh | cat");
    const run = await world.push({ "gatewright.yml": policy, "train.sh": "echo so far so good\nexit 7\n" });
    expect([run.conclusion, run.outputs["outcome"], run.outputs["record-id"]]).toEqual(["failure", "failed", ""]);
    expect(run.annotations.map(({ message }) => message)).toContain("The training of strikes failed with exit code 7.");
    expect(run.summary).toContain("The training failed with exit code 7");
    expect(await world.records()).toEqual([]);
    const again = await world.push({}, { inputs: { mode: "observe" } });
    expect(again.conclusion).toBe("failure");
  });

  test("a loss that becomes NaN stops the training early", async () => {
    const world = await openTrainWorld(github, results);
    const endless = "printf 'epoch,loss\\n1,0.5\\n2,nan\\n' > loss.csv\nsleep 50\n";
    const run = await world.push({ "train.sh": endless });
    expect([run.conclusion, run.outputs["outcome"]]).toEqual(["failure", "failed"]);
    expect(run.summary).toMatch(/it was stopped early, because loss is NaN in line 3 of loss\.csv/);
    expect(await world.records()).toEqual([]);
  });

  test("an output that is not written, or not new, fails the training", async () => {
    const world = await openTrainWorld(github, results);
    const none = await world.push({ "train.sh": "echo '{}' > metrics.json; echo x > loss.csv\n" });
    expect(none.summary).toContain("left no output model: model.bin does not exist");
    const stale = await world.push({
      ".gitignore": "loss.csv\n",
      "model.bin": "from another day\n",
      "train.sh": "echo '{\"accuracy\": 1}' > metrics.json; printf 'epoch,loss\\n1,1\\n' > loss.csv\n",
    });
    expect(stale.summary).toContain("the output model is not new: model.bin was there before");
    expect([none.conclusion, stale.conclusion]).toEqual(["failure", "failure"]);
  });

  test("on a pull request smoke runs the small training, and what it makes is never restored for the full one", async () => {
    const world = await openTrainWorld(github, results);
    const small = await world.pull({}, { inputs: { smoke: "true" } });
    expect(small.log).toContain("the training runs on 2 rows");
    expect(small.kept).toMatchObject({ smoke: true, trust: "pull_request" });
    const [comment] = await world.repository.comments(small.pull.number);
    expect(comment?.body).toContain("smoke run on a small sample");
    const full = await world.push({}, { inputs: { smoke: "true" } });
    expect(full.log).toContain("Smoke runs are for pull requests; the event push trains in full.");
    expect(full.log).toContain("the training runs on all rows");
    expect(full.outputs["fingerprint"]).not.toBe(small.outputs["fingerprint"]);
  });

  test("a pull request restores what the default branch has trained, one from a fork too", async () => {
    const world = await openTrainWorld(github, results);
    await world.push();
    const pull = await world.pull({ "README.md": "A word.\n" });
    expect([pull.conclusion, pull.ran, pull.outputs["outcome"]]).toEqual(["success", false, "restored"]);
    const [comment] = await world.repository.comments(pull.pull.number);
    expect(comment?.body).toContain("not trained again: same inputs as run");
    expect(pull.kept).toMatchObject({ trust: "pull_request", restored_from: expect.any(String) });
    const fork = await world.pull({ "README.md": "Another word.\n" }, { fork: "outsider" });
    expect([fork.conclusion, fork.outputs["outcome"], fork.kept?.trust]).toEqual(["success", "restored", "fork"]);
  });

  test("the policy of the base decides the command; the pull request's own input is not used", async () => {
    const world = await openTrainWorld(github, results);
    const run = await world.pull({}, { inputs: { run: "echo something else" } });
    expect(run.log).toContain("The command of this job was not used: on a pull request the policy's value counts.");
    expect(run.ran).toBe(true);
  });

  test("the command sees neither the action's token nor the runner's, and its text is never part of a script", async () => {
    const world = await openTrainWorld(github, results);
    const spy = `${trainable["train.sh"]}env | grep -E '^(INPUT_|ACTIONS_RUNTIME|GITHUB_OUTPUT)' && exit 9 || true\n`;
    expect((await world.push({ "train.sh": spy })).conclusion).toBe("success");
  });

  test("what a message quotes holds no secret of the job, whatever the runner masks", async () => {
    const world = await openTrainWorld(github, results);
    const policy = policyWith("data: {train: data/train.csv}", "data: {train: data/hunter2horse.csv}");
    const run = await world.push({ "gatewright.yml": policy }, { env: { STORE_PASSWORD: "hunter2horse" } });
    expect(run.conclusion).toBe("failure");
    expect(run.annotations.map(({ message }) => message).join("\n")).toContain("data/***.csv does not exist");
    const published = [run.log, run.summary, JSON.stringify(run.annotations), JSON.stringify(run.report)];
    expect(published.join("\n")).not.toContain("hunter2horse");
  });

  test("what a pull request has trained, the default branch trains again and another pull request restores", async () => {
    const world = await openTrainWorld(github, results);
    const change = { "params.yaml": "lr: 0.5\n" };
    const pull = await world.pull(change);
    expect([pull.ran, pull.kept?.trust]).toEqual([true, "pull_request"]);
    await world.appendKept(pull);
    const other = await world.pull({ ...change, "README.md": "A word.\n" });
    expect([other.conclusion, other.outputs["outcome"], other.ran]).toEqual(["success", "restored", false]);
    const fork = await world.pull({ ...change, "README.md": "Another.\n" }, { fork: "outsider" });
    expect(fork.ran).toBe(true);
    const main = await world.push(change);
    expect([main.conclusion, main.outputs["outcome"], main.ran]).toEqual(["success", "trained", true]);
    expect((await world.records()).map(({ trust }) => trust)).toEqual(["pull_request", "default-branch"]);
  });

  test("a cancelled job ends the training and leaves no record", async () => {
    const world = await openTrainWorld(github, results);
    const run = await world.push({ "train.sh": "echo it has begun\nsleep 50\n" }, { cancel: { log: /it has begun/ } });
    expect(run.conclusion).toBe("cancelled");
    expect(await world.records()).toEqual([]);
  });

  test("without a command, with an unknown model or a wrong policy, the report says what is wrong", async () => {
    const world = await openTrainWorld(github, results);
    const unknown = await world.push({}, { inputs: { model: "strike" } });
    expect(unknown.summary).toContain('did you mean "strikes"?');
    expect(unknown.conclusion).toBe("failure");
    const none = await world.push({ "gatewright.yml": policyWith("      run: bash train.sh\n", "") });
    expect(none.annotations.map(({ message }) => message).join("\n")).toContain("Nothing says how strikes is trained");
    const wrong = await world.push({ "gatewright.yml": policyWith("      code:", "      codes:") });
    expect(wrong.summary).toContain("codes");
    expect([none.conclusion, wrong.conclusion]).toEqual(["failure", "failure"]);
    expect(await world.records()).toEqual([]);
  });

  test("without a policy the inputs alone say what to do", async () => {
    const { "gatewright.yml": _, ...files } = trainable;
    const world = await openTrainWorld(github, results, files);
    const inputs = {
      model: "strikes",
      run: "bash train.sh",
      data: "train=data/train.csv",
      params: "params.yaml",
      metrics: "metrics.json\nloss.csv",
      artifact: "model.bin",
    };
    const first = await world.push({}, { inputs });
    const second = await world.push({}, { inputs });
    expect([first.outputs["outcome"], second.outputs["outcome"]]).toEqual(["trained", "restored"]);
    expect(readOutput(second, "loss.csv")).toBe(readOutput(first, "loss.csv"));
  });
});
