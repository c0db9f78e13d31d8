import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { itemsAt, textAt } from "@gatewright/tracking/mirror/answer-fields.ts";
import { markChampion } from "@gatewright/tracking/mirror/mark-champion.ts";
import { mirrorRun } from "@gatewright/tracking/mirror/mirror-run.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runRecord } from "../../packages/tracking/test/mirror/run-record.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { type MlflowServer, mlflowVersion, startMlflow } from "./mlflow-server.ts";
import { pythonPackages } from "./python-packages.ts";

let server: MlflowServer;
let proxy: FaultProxy;

beforeAll(async () => {
  server = await startMlflow();
  proxy = await startFaultProxy(server.address);
});

afterAll(async () => {
  await proxy?.stop();
  await server?.stop();
});

afterEach(() => {
  proxy.fault = () => undefined;
  proxy.seen.length = 0;
});

/** Each test has an experiment, and so a server, of its own. */
const newName = (what: string) => `${what}-${randomBytes(4).toString("hex")}`;
const newId = () => randomBytes(32).toString("hex");

async function copy(
  record: RunRecord,
  id: string,
  mlflow: NonNullable<MirrorPolicy["mlflow"]>,
  variables: Environment = {},
): Promise<string> {
  const sentences = await mirrorRun(record, id, {
    policy: { mlflow },
    variables: { MLFLOW_TRACKING_URI: proxy.address, ...variables },
    fetch,
    signal: new AbortController().signal,
    log: { info: () => undefined, warning: () => undefined },
  });
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? "";
}

/** Asks the real server, past the proxy and past our own client. */
async function ask(path: string, body?: object): Promise<unknown> {
  const response = await fetch(`${server.address}/api/2.0/mlflow/${path}`, {
    ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    headers: { "content-type": "application/json" },
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
  return answer;
}

async function runsOf(experiment: string): Promise<unknown[]> {
  const found = await ask(`experiments/get-by-name?experiment_name=${encodeURIComponent(experiment)}`);
  const id = textAt(found, "experiment", "experiment_id");
  return itemsAt(await ask("runs/search", { experiment_ids: [id], max_results: 50 }), "runs");
}

async function onlyRun(experiment: string): Promise<unknown> {
  const runs = await runsOf(experiment);
  expect(runs).toHaveLength(1);
  return runs[0];
}

const pairs = (items: unknown[]) =>
  Object.fromEntries(items.map((item) => [textAt(item, "key"), textAt(item, "value")]));

async function history(run: unknown, metric: string): Promise<unknown[]> {
  const runId = textAt(run, "info", "run_id");
  return itemsAt(
    await ask(`metrics/get-history?run_id=${runId}&metric_key=${encodeURIComponent(metric)}&max_results=20000`),
    "metrics",
  );
}

const curve = (length: number): RunRecord["series"] => [
  {
    name: "loss",
    source: "training.csv",
    length,
    points: Array.from({ length }, (_, step): [number, number] => [step, 1 / (step + 1)]),
  },
];

describe("a run record in MLflow", () => {
  it("is a finished run with parameters, metrics, curves, tags and data, read back and equal", async () => {
    const experiment = newName("whole");
    const id = newId();
    const sentence = await copy(runRecord(), id, { experiment });
    expect(sentence).toMatch(
      /^Copied to MLflow: http:.*5 parameters, 2 metrics, 3 curve points, 2 data versions\), read back and equal\.$/,
    );

    const run = await onlyRun(experiment);
    expect(textAt(run, "info", "status")).toBe("FINISHED");
    expect(Number(textAt(run, "info", "end_time")) - Number(textAt(run, "info", "start_time"))).toBe(12_500);
    expect(pairs(itemsAt(run, "data", "params"))).toEqual({
      "model.depth": "3",
      "model.rate": "0.1",
      solver: "lbfgs",
      shuffle: "true",
      limit: "null",
    });
    expect(pairs(itemsAt(run, "data", "metrics"))).toEqual({ roc_auc: "0.871", accuracy: "0.9", loss: "0.4" });
    expect((await history(run, "loss")).map((point) => [textAt(point, "step"), textAt(point, "value")])).toEqual([
      ["0", "0.9"],
      ["1", "0.5"],
      ["2", "0.4"],
    ]);
    expect(pairs(itemsAt(run, "data", "tags"))).toMatchObject({
      "gatewright.record": id,
      "gatewright.trust": "default-branch",
      "mlflow.source.git.commit": "0123456789".repeat(4),
      "mlflow.source.git.repoURL": "https://github.com/acme/birdstrikes",
      "mlflow.source.git.branch": "main",
      "mlflow.source.name": "python train.py",
      "gatewright.run_url": "https://github.com/acme/birdstrikes/actions/runs/42",
      "gatewright.reproducibility": "3 of 4 fields; missing: container",
    });
  });

  it("names its data by 36 characters of the digest, with the whole digest in a tag", async () => {
    const experiment = newName("data");
    await copy(runRecord(), newId(), { experiment });
    const run = await onlyRun(experiment);
    const inputs = itemsAt(run, "inputs", "dataset_inputs");
    expect(inputs.map((input) => textAt(input, "dataset", "digest")).sort()).toEqual(["a".repeat(36), "b".repeat(36)]);
    expect(inputs.map((input) => textAt(itemsAt(input, "tags")[0], "value")).sort()).toEqual(["test", "train"]);
    expect(pairs(itemsAt(run, "data", "tags"))["gatewright.data.train.digest"]).toBe(`sha256:${"a".repeat(64)}`);
  });

  it("has the record, the model card and the bill of materials beside it", async () => {
    const experiment = newName("files");
    await copy(runRecord(), newId(), { experiment });
    const run = await onlyRun(experiment);
    const runId = textAt(run, "info", "run_id");
    const files = itemsAt(await ask(`artifacts/list?run_id=${runId}&path=gatewright`), "files");
    expect(files.map((file) => textAt(file, "path"))).toEqual([
      "gatewright/ml-bom.json",
      "gatewright/model-card.md",
      "gatewright/record.json",
    ]);
    const response = await fetch(`${server.address}/get-artifact?run_id=${runId}&path=gatewright/record.json`);
    expect(await response.json()).toEqual(runRecord());
  });

  it("is what the official Python client reads, the logged model included", async () => {
    const experiment = newName("python");
    await copy(runRecord(), newId(), { experiment, registeredModel: experiment });
    const bin = await pythonPackages(`mlflow-${mlflowVersion}`, [`mlflow[auth]==${mlflowVersion}`]);
    const script = [
      "import json, sys, mlflow",
      "experiment = mlflow.get_experiment_by_name(sys.argv[1])",
      "run = mlflow.search_runs([experiment.experiment_id], output_format='list')[0]",
      "[model] = mlflow.search_logged_models([experiment.experiment_id], output_format='list')",
      "version = mlflow.MlflowClient().get_model_version_by_alias(sys.argv[1], 'challenger')",
      "print(json.dumps({'params': run.data.params, 'datasets': [i.dataset.name for i in run.inputs.dataset_inputs],",
      "  'outputs': [m.model_id for m in run.outputs.model_outputs], 'model': model.model_id, 'status': str(model.status),",
      "  'metrics': {m.key: m.value for m in model.metrics}, 'modelParams': model.params, 'source': version.source, 'run': version.run_id == run.info.run_id}))",
    ].join("\n");
    const said: unknown = JSON.parse(
      execFileSync(join(bin, "python"), ["-c", script, experiment], {
        env: { PATH: process.env["PATH"], MLFLOW_TRACKING_URI: server.address, MLFLOW_DISABLE_TELEMETRY: "true" },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    );
    const modelId = textAt(said, "model");
    expect(said).toMatchObject({
      params: { solver: "lbfgs" },
      outputs: [modelId],
      status: "READY",
      metrics: { roc_auc: 0.871, accuracy: 0.9 },
      modelParams: { solver: "lbfgs" },
      source: `models:/${modelId}`,
      run: true,
    });
    expect(new Set(itemsAt(said, "datasets"))).toEqual(new Set(["data/train.csv", "data/test.csv"]));
  });

  it("holds 5,000 metrics, sent in batches of at most 1,000", async () => {
    const experiment = newName("many");
    const metrics = Array.from({ length: 5_000 }, (_, index) => ({
      name: `metric_${index}`,
      value: index / 7,
      source: "metrics.json",
    }));
    expect(await copy(runRecord({ metrics }), newId(), { experiment })).toContain("5,000 metrics");
    const run = await onlyRun(experiment);
    expect(itemsAt(run, "data", "metrics")).toHaveLength(5_001);
    const sizes = proxy.seen
      .filter(({ path }) => path.endsWith("/runs/log-batch"))
      .map(({ body }) => itemsAt(JSON.parse(body), "metrics").length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000);
  });

  it("has a parameter longer than 6,000 characters cut visibly, with the whole digest in a tag", async () => {
    const experiment = newName("long");
    const record = runRecord({ params: { values: { prompt: "é".repeat(7_000) }, sources: [], redacted: [] } });
    const sentence = await copy(record, newId(), { experiment });
    expect(sentence).toContain("1 parameter longer than 6,000 characters was cut");
    expect(sentence).toContain("read back and equal");
    const run = await onlyRun(experiment);
    const value = pairs(itemsAt(run, "data", "params"))["prompt"] ?? "";
    expect(value).toMatch(/^é+… \[cut by gatewright: 7,000 characters in all, sha256:[0-9a-f]{64}\]$/);
    expect(value).toHaveLength(6_000);
    expect(value).toContain(pairs(itemsAt(run, "data", "tags"))["gatewright.params.prompt.digest"]);
  });

  it("keeps NaN and the infinities, which come back in other words", async () => {
    const experiment = newName("nan");
    const metrics = (["NaN", "Infinity", "-Infinity"] as const).map((value, index) => ({
      name: `m${index}`,
      value,
      source: "metrics.json",
    }));
    expect(await copy(runRecord({ metrics }), newId(), { experiment })).toContain("read back and equal");
    const values = pairs(itemsAt(await onlyRun(experiment), "data", "metrics"));
    expect(values).toMatchObject({ m0: "NaN", m1: String(Number.MAX_VALUE), m2: String(-Number.MAX_VALUE) });
  });

  it("has names that MLflow takes, and says which it changed", async () => {
    const experiment = newName("names");
    const values = { "a:b": 1, a_b: 2, "../up": 3, "deep//down": 4, ["x".repeat(300)]: 5, größe: 6 };
    const sentence = await copy(runRecord({ params: { values, sources: [], redacted: [] } }), newId(), { experiment });
    expect(sentence).toContain("4 parameter names were changed to what MLflow takes, e.g. `a:b` to `a_b_");
    expect(sentence).toContain("read back and equal");
    const stored = pairs(itemsAt(await onlyRun(experiment), "data", "params"));
    expect(Object.values(stored).sort()).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(stored["größe"]).toBe("6");
  });
});

describe("a copy that is interrupted", () => {
  it("leaves no point twice after a batch that broke in the middle", async () => {
    const experiment = newName("broken");
    let broken = 0;
    proxy.fault = ({ path, body }) => {
      if (!path.endsWith("/runs/log-batch") || broken > 0) return undefined;
      broken += 1;
      const batch = JSON.parse(body);
      // The server takes half of it, then the answer is 500.
      const metrics = itemsAt(batch, "metrics");
      return {
        kind: "done",
        status: 500,
        body: JSON.stringify({ ...batch, metrics: metrics.slice(0, metrics.length / 2) }),
      };
    };
    const sentence = await copy(runRecord({ series: curve(800) }), newId(), { experiment });
    expect(broken).toBe(1);
    expect(sentence).toContain("read back and equal");
    const run = await onlyRun(experiment);
    expect(await history(run, "loss")).toHaveLength(800);
    expect(await history(run, "roc_auc")).toHaveLength(1);
    // Not by the server's own mercy: what it had was not sent a second time.
    const sent = proxy.seen
      .filter(({ path }) => path.endsWith("/runs/log-batch"))
      .map(({ body }) => itemsAt(JSON.parse(body), "metrics").length);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toBeLessThan(sent[0] ?? 0);
  });

  it("makes one run, one logged model and one version although each first answer is lost", async () => {
    const experiment = newName("lost");
    const lost = new Set<string>();
    proxy.fault = ({ method, path }) => {
      const creates =
        /\/(experiments\/create|runs\/create|logged-models|model-versions\/create|registered-models\/create)$/;
      if (method !== "POST" || !creates.test(path) || lost.has(path)) return undefined;
      lost.add(path);
      return { kind: "done", status: "lost" };
    };
    const sentence = await copy(runRecord(), newId(), { experiment, registeredModel: experiment });
    expect(lost.size).toBe(5);
    expect(sentence).toContain(`It is version 1 of ${experiment}, alias \`challenger\`.`);
    const run = await onlyRun(experiment);
    const models = await ask("logged-models/search", { experiment_ids: [textAt(run, "info", "experiment_id")] });
    expect(itemsAt(models, "models")).toHaveLength(1);
    const stored = await ask(`runs/get?run_id=${textAt(run, "info", "run_id")}`);
    expect(itemsAt(stored, "run", "outputs", "model_outputs")).toHaveLength(1);
    const filter = encodeURIComponent(`name = '${experiment}'`);
    expect(itemsAt(await ask(`model-versions/search?filter=${filter}`), "model_versions")).toHaveLength(1);
  });

  it("is completed by the next try, which finds the run again", async () => {
    const experiment = newName("again");
    const id = newId();
    let batches = 0;
    proxy.fault = ({ path }) => {
      if (!path.endsWith("/runs/log-batch")) return undefined;
      batches += 1;
      return batches > 1 ? { kind: "answer", status: 503, body: "" } : undefined;
    };
    const metrics = Array.from({ length: 1_500 }, (_, index) => ({
      name: `m${index}`,
      value: index,
      source: "m.json",
    }));
    const record = runRecord({ metrics, series: curve(20) });
    expect(await copy(record, id, { experiment })).toMatch(
      /^The copy for MLflow is not complete; record [0-9a-f]{12} itself loses nothing by it\. MLflow at http:\S+ answered 503\.$/,
    );
    proxy.fault = () => undefined;
    expect(await copy(record, id, { experiment })).toMatch(/^MLflow has the run already: .*read back and equal\.$/);
    const run = await onlyRun(experiment);
    expect(itemsAt(run, "data", "metrics")).toHaveLength(1_501);
    expect(await history(run, "loss")).toHaveLength(20);
  });

  it("is not made a second time by a re-run", async () => {
    const experiment = newName("rerun");
    const id = newId();
    await copy(runRecord(), id, { experiment, registeredModel: experiment });
    proxy.seen.length = 0;
    const sentence = await copy(runRecord(), id, { experiment, registeredModel: experiment });
    expect(sentence).toMatch(/^MLflow has the run already: .*version 1 of/);
    await onlyRun(experiment);
    expect(
      proxy.seen.filter(({ path }) => /log-batch$|\/create$|\/logged-models$/.test(path)).map(({ path }) => path),
    ).toEqual(["/api/2.0/mlflow/registered-models/create"]);
  });

  it("waits and asks again when the server limits requests", async () => {
    const experiment = newName("limited");
    let refused = 0;
    proxy.fault = ({ path }) => {
      if (!path.endsWith("/runs/create") || refused > 0) return undefined;
      refused += 1;
      return { kind: "answer", status: 429, body: "slow down", headers: { "retry-after": "0" } };
    };
    expect(await copy(runRecord(), newId(), { experiment })).toContain("read back and equal");
    await onlyRun(experiment);
  });

  it("is told when somebody else has written what the record says otherwise", async () => {
    const experiment = newName("conflict");
    const id = newId();
    const { experiment_id } = Object(await ask("experiments/create", { name: experiment }));
    const made = await ask("runs/create", { experiment_id, tags: [{ key: "gatewright.record", value: id }] });
    const run_id = textAt(made, "run", "info", "run_id");
    await ask("runs/log-batch", {
      run_id,
      params: [{ key: "solver", value: "saga" }],
      metrics: [{ key: "loss", value: 7, timestamp: 1, step: 9 }],
    });
    const sentence = await copy(runRecord(), id, { experiment });
    expect(sentence).toContain("`solver` is `saga` there and `lbfgs` in the record");
    expect(sentence).toContain("`loss`: 4 there, 3 in the record");
  });
});

describe("the registry", () => {
  it("moves `challenger` to the newest version, and an old run copied again does not take it back", async () => {
    const name = newName("alias");
    const [old, young] = [newId(), newId()];
    const policy = { experiment: name, registeredModel: name };
    await copy(runRecord(), old, policy);
    expect(await copy(runRecord({ created_at: "2026-11-25T05:00:00.000Z" }), young, policy)).toContain("version 2");
    expect(await copy(runRecord(), old, policy)).toContain(
      `version 1 of ${name}; the alias \`challenger\` stays on a newer one`,
    );
    const alias = await ask(`registered-models/alias?name=${name}&alias=challenger`);
    expect(textAt(alias, "model_version", "version")).toBe("2");
  });

  it("gives `champion` only when it is asked to, and to the version of that record", async () => {
    const name = newName("champion");
    const [first, second] = [newId(), newId()];
    const mlflow = { experiment: name, registeredModel: name };
    await copy(runRecord(), first, mlflow);
    await copy(runRecord(), second, mlflow);
    await expect(ask(`registered-models/alias?name=${name}&alias=champion`)).rejects.toThrow(/champion not found/);
    const context = {
      policy: { mlflow },
      variables: { MLFLOW_TRACKING_URI: proxy.address },
      fetch,
      signal: new AbortController().signal,
      log: { info: () => undefined, warning: () => undefined },
    };
    expect(await markChampion("strike-damage", first, context)).toEqual([
      `Version 1 of ${name} in MLflow has the alias \`champion\`.`,
    ]);
    const alias = await ask(`registered-models/alias?name=${name}&alias=champion`);
    expect(textAt(alias, "model_version", "version")).toBe("1");
    expect(await markChampion("strike-damage", newId(), context)).toEqual([
      expect.stringMatching(/^MLflow was not told of the new champion, the ledger was\. MLflow has no version of/),
    ]);
  });

  it.each([
    ["a pull request's run", { trust: "pull_request" }, "the record's trust is `pull_request`"],
    ["a smoke run", { smoke: true }, "it is a smoke run"],
  ] as const)("gets no version of %s", async (_, changes, reason) => {
    const name = newName("unregistered");
    const sentence = await copy(runRecord(changes), newId(), { experiment: name, registeredModel: name });
    expect(sentence).toContain(`No version of ${name} was registered: ${reason}`);
    await expect(ask(`registered-models/get?name=${name}`)).rejects.toThrow(/RESOURCE_DOES_NOT_EXIST/);
  });
});

describe("a server that does not take the copy", () => {
  it("is told when the experiment is deleted", async () => {
    const experiment = newName("deleted");
    const { experiment_id } = Object(await ask("experiments/create", { name: experiment }));
    await ask("experiments/delete", { experiment_id });
    expect(await copy(runRecord(), newId(), { experiment })).toContain(
      `The experiment ${experiment} is deleted in MLflow; restore it with \`mlflow experiments restore --experiment-id ${experiment_id}\``,
    );
  });

  it("is told when it does not know its own name", async () => {
    proxy.fault = () => ({ kind: "headers", headers: { host: "mlflow.example.com" } });
    const sentence = await copy(runRecord(), newId(), {});
    expect(sentence).toContain("answered 403: Invalid Host header");
    expect(sentence).toContain(
      `start it with --allowed-hosts (or MLFLOW_SERVER_ALLOWED_HOSTS) holding ${new URL(proxy.address).host}`,
    );
  });

  it("is told when it is older and knows no logged models, and the rest is copied", async () => {
    const experiment = newName("older");
    const missing = {
      kind: "answer",
      status: 404,
      body: '{"error_code":"ENDPOINT_NOT_FOUND","message":"no"}',
    } as const;
    proxy.fault = ({ path }) => (path.includes("/logged-models") ? missing : undefined);
    expect(await copy(runRecord(), newId(), { experiment, registeredModel: experiment })).toContain(
      `read back and equal. It is version 1 of ${experiment}`,
    );
  });

  it("is told when nothing listens there", async () => {
    const sentence = await copy(runRecord(), newId(), {}, { MLFLOW_TRACKING_URI: "http://127.0.0.1:9" });
    expect(sentence).toMatch(/MLflow at http:\/\/127\.0\.0\.1:9 cannot be reached: .+\(3 tries\)\.$/);
  });

  it("is told when there is another service at the address", async () => {
    proxy.fault = () => ({ kind: "answer", status: 404, body: "<html>nothing here</html>" });
    expect(await copy(runRecord(), newId(), {})).toContain("There is no MLflow at this address");
    proxy.fault = () => ({ kind: "answer", status: 200, body: "<html>Sign in</html>" });
    expect(await copy(runRecord(), newId(), {})).toContain("so it is no MLflow server, or a page stands before it");
  });
});

describe("a server with names and passwords", () => {
  let guarded: MlflowServer;
  const password = "only-for-these-tests";

  beforeAll(async () => {
    guarded = await startMlflow(["--app-name", "basic-auth"], {
      MLFLOW_FLASK_SERVER_SECRET_KEY: "only for these tests",
      MLFLOW_AUTH_ADMIN_PASSWORD: password,
    });
  });

  afterAll(() => guarded?.stop());

  it("takes the copy with the right ones", async () => {
    const variables = {
      MLFLOW_TRACKING_URI: guarded.address,
      MLFLOW_TRACKING_USERNAME: "admin",
      MLFLOW_TRACKING_PASSWORD: password,
    };
    const sentence = await copy(runRecord(), newId(), { registeredModel: "guarded" }, variables);
    expect(sentence).toContain("read back and equal. It is version 1 of guarded");
  });

  it("takes them from the address as well, and no sentence holds them", async () => {
    const address = guarded.address.replace("://", `://admin:${password}@`);
    const sentence = await copy(runRecord(), newId(), {}, { MLFLOW_TRACKING_URI: address });
    expect(sentence).toContain("read back and equal");
    expect(sentence).not.toContain(password);
  });

  it("is told when the account may only read", async () => {
    const experiment = newName("foreign");
    const authorization = `Basic ${Buffer.from(`admin:${password}`).toString("base64")}`;
    for (const [path, body] of [
      ["users/create", { username: "reader", password: "reads-and-no-more" }],
      ["experiments/create", { name: experiment }],
    ] as const) {
      const response = await fetch(`${guarded.address}/api/2.0/mlflow/${path}`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(200);
    }
    const variables = {
      MLFLOW_TRACKING_URI: guarded.address,
      MLFLOW_TRACKING_USERNAME: "reader",
      MLFLOW_TRACKING_PASSWORD: "reads-and-no-more",
    };
    expect(await copy(runRecord(), newId(), { experiment }, variables)).toMatch(
      /answered 403: Permission denied\. The account may not do this \(POST runs\/create\)/,
    );
  });

  it("is told when they are wrong", async () => {
    const variables = {
      MLFLOW_TRACKING_URI: guarded.address,
      MLFLOW_TRACKING_USERNAME: "admin",
      MLFLOW_TRACKING_PASSWORD: "not-the-password",
    };
    const sentence = await copy(runRecord(), newId(), {}, variables);
    expect(sentence).toMatch(/answered 401.*Check MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD/);
    expect(sentence).not.toContain("not-the-password");
  });
});
