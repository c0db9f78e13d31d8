// track-experiment as the runner starts it, from the first run of a model to the pull request that changes it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "../harness/github/server.ts";
import { type ResultsService, startResultsService } from "../harness/results/server.ts";
import { expectNoStack } from "./bad-input-expectations.ts";
import { committed, openTrackWorld, outputs, removeTemporary, type Tracked } from "./track-world.ts";

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
  github.assertClean();
});

let runs = 0;
/** A runner with an artifact service, of a run of its own. */
function withArtifacts() {
  runs += 1;
  return { results: { env: results.envForRun(`track-${runs}`) } };
}

const metrics = (accuracy: number | string) => `{"accuracy": ${accuracy}, "loss": 0.25}\n`;

function findings({ report }: Tracked, verdict: string): string[] {
  return report.findings.filter((finding) => finding.verdict === verdict).map(({ message }) => message);
}

/** Everything that a run leaves anywhere. */
function everything(run: Tracked, comments: readonly { body: string }[]): string {
  const files = readdirSync(run.folder).map((name) => readFileSync(join(run.folder, name), "utf8"));
  return [run.stdout, run.stderr, run.log, run.summary, ...files, ...comments.map(({ body }) => body)].join("\n");
}

describe.concurrent("a push to main", () => {
  test("is recorded in the ledger, and says that it is the first run", async () => {
    const world = await openTrackWorld(github);
    const run = await world.push();
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([0, "pass"]);
    const ledger = await world.ledger();
    const [line, ...more] = await ledger.index("strikes");
    expect(more).toEqual([]);
    expect(line).toMatchObject({ number: 1, kind: "run", trust: "default-branch", commit: run.report.run.head_sha });
    expect(run.outputs).toMatchObject({
      "record-id": line?.record,
      "record-path": `runs/${line?.record.slice(0, 2)}/${line?.record}.json`,
      "model-digest": line?.model_digest,
      reproducibility: expect.stringMatching(/^\d+ of \d+$/),
    });
    const record = await ledger.read(line?.record ?? "");
    expect(record).toMatchObject({
      model: "strikes",
      smoke: false,
      code: { commit: line?.commit, dirty: false, command: "python train.py" },
      params: { values: { seed: 7, lr: 0.1 } },
      metrics: [
        { name: "accuracy", value: 0.9 },
        { name: "loss", value: 0.25 },
      ],
      environment: {
        seeds: { seed: 7 },
        lock_files: expect.arrayContaining([expect.objectContaining({ path: "requirements.txt" })]),
      },
    });
    expect(run.summary).toContain("first run");
    expect(run.summary).toContain(`reproducibility: ${run.outputs["reproducibility"]} fields`);
    expect(readdirSync(run.folder)).toEqual(expect.arrayContaining(["model-card.md", "ml-bom.json", "report.json"]));
  });

  test("whose token may not write keeps its record, and says with which command it is appended later", async () => {
    const world = await openTrackWorld(github);
    const token = github.token({ contents: "read", checks: "write", "pull-requests": "write" });
    const run = await world.push({}, { token, ...withArtifacts() });
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([0, "pass"]);
    expect(run.report.ledger).toMatchObject({ outcome: "failed", records: [run.outputs["record-id"]] });
    expect(run.summary).toContain("gatewright ledger append");
    expect(run.kept?.trust).toBe("default-branch");
    expect(await (await world.ledger()).index("strikes")).toEqual([]);
  });

  test("after another one shows what changed since then", async () => {
    const world = await openTrackWorld(github);
    const first = await world.push();
    const run = await world.push({ "params.yaml": "seed: 7\nlr: 0.2\n", "metrics.json": metrics(0.925) });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.report.subjects[0]?.notes.join("\n")).toContain(
      `compared with the newest run of the default branch, ${first.outputs["record-id"]?.slice(0, 12)}`,
    );
    const [measured, parameters] = run.report.subjects[0]?.tables ?? [];
    expect(measured).toMatchObject({
      title: "Metrics against the newest run of the default branch",
      rows: [
        ["accuracy", "0.925", "0.900", "+0.025"],
        ["loss", "0.25", "0.25", "0"],
      ],
    });
    expect(parameters?.rows).toEqual([["lr", "0.2", "0.1"]]);
    expect((await (await world.ledger()).index("strikes")).map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe.concurrent("a pull request", () => {
  test("has a section Experiment with what changed, and its record waits for the second stage", async () => {
    const world = await openTrackWorld(github);
    await world.push();
    const before = await (await world.ledger()).index("strikes");
    const changes = { "params.yaml": "seed: 7\nlr: 0.3\n", "metrics.json": metrics(0.88) };
    const run = await world.pull(changes, withArtifacts());
    expect(run.exitCode, run.log).toBe(0);
    const [comment, ...more] = await world.repository.comments(run.pull.number);
    expect(more).toEqual([]);
    expect(comment?.body).toContain("Experiment");
    expect(comment?.body).toContain("-0.02");
    expect(comment?.body).toMatch(/lr.*0\.3.*0\.1/);
    expect(comment?.body).toContain("reproducibility:");
    expect(run.kept).toMatchObject({
      trust: "pull_request",
      origin: { pull_request: run.pull.number, head_sha: run.pull.headSha },
    });
    expect(run.log).toMatch(/artifact `gatewright-records-/);
    expect(await (await world.ledger()).index("strikes")).toEqual(before);
  });

  test("from a fork, whose token can only read, has the same verdict and keeps its record as a fork's", async () => {
    const world = await openTrackWorld(github);
    await world.push();
    const run = await world.pull({ "metrics.json": metrics(0.88) }, { fork: "contributor", ...withArtifacts() });
    expect([run.exitCode, run.kept?.trust], run.log).toEqual([0, "fork"]);
    expect(run.summary).toContain("-0.02");
  });

  test("cannot choose its evidence by inputs where the base's policy says it", async () => {
    const world = await openTrackWorld(github);
    const run = await world.pull({ "other.yaml": "lr: 9\n" }, { inputs: { params: "other.yaml" } });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.kept?.params.values).toEqual({ seed: 7, lr: 0.1 });
    expect(run.summary).toContain("The input `params` was not used");
  });

  test("in which a required field is missing is blocked, and the hint says how it comes into the record", async () => {
    const world = await openTrackWorld(github);
    const run = await world.pull({ "params.yaml": "lr: 0.1\n" });
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "fail"]);
    expect(findings(run, "fail")).toEqual(["seeds is required and missing: the seeds of the random generators."]);
    expect(run.summary).toContain("random_state");
    expect(run.kept?.reproducibility.missing).toContain("seeds");
  });
});

describe.concurrent("fails closed:", () => {
  test.each(["NaN", "Infinity"])(
    "a metric that is %s is an error, and stands in the record as it is",
    async (value) => {
      const world = await openTrackWorld(github);
      const run = await world.pull({ "metrics.json": metrics(value) });
      expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "error"]);
      expect(findings(run, "error")).toEqual([`accuracy is ${value} in metrics.json.`]);
      expect(run.kept?.metrics[0]).toMatchObject({ name: "accuracy", value });
    },
  );

  const broken: [string, Record<string, string>, RegExp][] = [
    ["a file of metrics that is cut off", { "metrics.json": '{"accuracy": 0.' }, /metrics\.json:1:\d+: /],
    ["an empty file of metrics", { "metrics.json": "" }, /metrics\.json is empty/],
    ["parameters that are no YAML", { "params.yaml": "lr: [1\n" }, /params\.yaml:\d+:\d+: /],
    ["an empty data set", { "data/train.csv": "" }, /data\/train\.csv.*(empty|no bytes)/],
  ];
  test.each(broken)("%s is an error, and nothing is recorded", async (_, files, says) => {
    const world = await openTrackWorld(github);
    const run = await world.pull(files);
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "error"]);
    expect(findings(run, "error").join("\n")).toMatch(says);
    expect([run.kept, run.outputs["record-id"]]).toEqual([undefined, ""]);
    expect(run.summary).toContain("nothing was recorded");
    expectNoStack(run.log);
  });

  test("a ledger that cannot be read is an error, never a first run", async () => {
    const world = await openTrackWorld(github);
    await world.push();
    const none = github.token({ checks: "write", "pull-requests": "write" });
    const run = await world.pull({}, { token: none });
    expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "error"]);
    expect(run.summary).not.toContain("first run");
    expectNoStack(run.log);
  });

  test("a policy without models and no input is an error", async () => {
    const world = await openTrackWorld(github, {
      ...committed,
      "gatewright.yml": "gatewright: 1\ndata: {contracts: [c.yml]}\n",
    });
    const run = await world.push();
    expect(run.exitCode, run.log).toBe(2);
    expect(findings(run, "error").join()).toContain("There is nothing to record");
  });
});

test.concurrent("a secret among the parameters is warned of by its name, and stands nowhere", async () => {
  const secret = "ghp_0123456789abcdefghijABCDEFGHIJ012345";
  const own = "correct-horse-battery-staple";
  const world = await openTrackWorld(github);
  const run = await world.pull(
    { "params.yaml": `seed: 7\nhub_token: ${secret}\nnote: "pass ${own} on"\n` },
    { env: { TRAINING_API_KEY: own }, ...withArtifacts() },
  );
  expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([0, "warn"]);
  expect(findings(run, "warn")).toEqual(["hub_token, note look like secrets: their values are recorded nowhere."]);
  const all = everything(run, await world.repository.comments(run.pull.number));
  expect(all).toContain("hub_token");
  expect(all).not.toContain(secret);
  expect(all).not.toContain(own);
});

test.concurrent("without a policy three lines are enough, and the model is called like the repository", async () => {
  const { "gatewright.yml": _, ...files } = committed;
  const world = await openTrackWorld(github, files);
  const run = await world.push(
    {},
    { inputs: { params: "params.yaml", metrics: "metrics.json", artifact: "model.bin" } },
  );
  expect(run.exitCode, run.log).toBe(0);
  const name = world.repository.fullName.split("/")[1] ?? "";
  const [line] = await (await world.ledger()).index(name);
  expect(line?.record).toBe(run.outputs["record-id"]);
  expect(outputs["model.bin"]).toBeDefined();
});

test.concurrent("of two models each is a subject of its own: one that cannot be read takes no record from the other", async () => {
  const policy = `gatewright: 1
models:
  broken: {train: {params: [gone.yaml]}}
  fine: {train: {params: [params.yaml]}}
`;
  const world = await openTrackWorld(github, { ...committed, "gatewright.yml": policy });
  const run = await world.push();
  expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "error"]);
  expect(run.report.subjects.map(({ name, verdict }) => [name, verdict])).toEqual([
    ["broken", "error"],
    ["fine", "pass"],
  ]);
  const ledger = await world.ledger();
  expect((await ledger.index("fine")).map(({ record }) => record)).toEqual([run.outputs["record-id"]?.trim()]);
  expect(await ledger.index("broken")).toEqual([]);
  expect(readdirSync(run.folder)).toContain("fine.model-card.md");
});

test.concurrent("a policy that the pull request changes is tracked under both, and recorded under the one that counts", async () => {
  const world = await openTrackWorld(github);
  const lax = committed["gatewright.yml"]?.replace("metrics, seeds]", "metrics]") ?? "";
  const run = await world.pull({ "gatewright.yml": lax, "params.yaml": "lr: 0.1\n" });
  expect([run.exitCode, run.outputs["verdict"]], run.log).toEqual([1, "fail"]);
  expect(run.report.policy.other).toMatchObject({ verdict: "pass", changed: ["gatewright.yml"] });
  expect(run.kept?.reproducibility.missing).toContain("seeds");
});

test.concurrent("the record's id is the digest of its canonical JSON", async () => {
  const world = await openTrackWorld(github);
  const run = await world.pull();
  if (run.kept === undefined) throw new Error(run.log);
  expect(recordId(run.kept)).toBe(run.outputs["record-id"]);
});
