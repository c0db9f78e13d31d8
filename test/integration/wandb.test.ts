import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { MirrorPolicy } from "@gatewright/shared/policy/policy.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { fieldAt, itemsAt, textAt } from "@gatewright/tracking/mirror/answer-fields.ts";
import { mirrorRun } from "@gatewright/tracking/mirror/mirror-run.ts";
import { type DocumentNode, parse, visit } from "graphql";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { runRecord } from "../../packages/tracking/test/mirror/run-record.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { pythonPackages } from "./python-packages.ts";
import { startWandb, type WandbRequest, type WandbServer, wandbKey } from "./wandb-server.ts";

const id = "0123456789abcdef".repeat(4);
const name = id.slice(0, 32);
let server: WandbServer;
let proxy: FaultProxy;

beforeAll(async () => {
  server = await startWandb();
  proxy = await startFaultProxy(server.address);
});

afterAll(async () => {
  await proxy?.stop();
  await server?.stop();
});

afterEach(() => {
  proxy.fault = () => undefined;
  proxy.seen.length = 0;
  server.seen.length = 0;
  server.runs.clear();
});

async function copy(
  record: RunRecord,
  variables: Environment = {},
  wandb: NonNullable<MirrorPolicy["wandb"]> = { entity: "acme", project: "strikes" },
): Promise<string> {
  const sentences = await mirrorRun(record, id, {
    policy: { wandb },
    variables: { WANDB_API_KEY: wandbKey, WANDB_BASE_URL: proxy.address, ...variables },
    fetch,
    signal: new AbortController().signal,
    log: { info: () => undefined, warning: () => undefined },
  });
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? "";
}

describe("what is sent for a run record", () => {
  let official: WandbRequest[];
  let folder: string;

  // The official client logs the same run to the same server.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "gatewright-wandb-"));
    const bin = await pythonPackages("wandb-0.31.0", ["wandb==0.31.0"]);
    const record = runRecord();
    const script = [
      "import json, sys, wandb",
      "given = json.loads(sys.argv[1])",
      "settings = wandb.Settings(console='off', disable_git=True, save_code=False, x_disable_stats=True, x_disable_meta=True)",
      "run = wandb.init(entity='acme', project='strikes', id=given['name'], name='official', config=given['params'],",
      "  tags=['gatewright'], job_type='train', notes='official', resume='allow', settings=settings)",
      "for step, value in given['points']: run.log({'loss': value}, step=step)",
      "run.summary.update(given['metrics'])",
      "run.finish()",
    ].join("\n");
    const given = {
      name,
      params: record.params.values,
      points: record.series[0]?.points,
      metrics: Object.fromEntries(record.metrics.map((metric) => [metric.name, metric.value])),
    };
    await promisify(execFile)(join(bin, "python"), ["-c", script, JSON.stringify(given)], {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        HOME: folder,
        WANDB_API_KEY: wandbKey,
        WANDB_BASE_URL: server.address,
        WANDB_ERROR_REPORTING: "false",
        WANDB_SILENT: "true",
      },
    });
    official = [...server.seen];
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ours = async () => {
    server.seen.length = 0;
    server.runs.clear();
    expect(await copy(runRecord())).toContain("read back and equal");
    return [...server.seen];
  };

  it("goes to the same addresses with the same authorization", async () => {
    const places = (requests: WandbRequest[]) =>
      new Set(
        requests
          .filter(({ path }) => !path.startsWith("/upload/"))
          .map((one) => `${one.method} ${one.path} ${one.authorization}`),
      );
    const theirs = places(official);
    expect(theirs.size).toBe(2);
    expect(places(await ours())).toEqual(theirs);
  });

  it("asks for no field and gives no input that the official client does not", async () => {
    for (const operation of ["UpsertBucket", "RunResumeStatus"]) {
      const [own, theirs] = [names(await ours(), operation), names(official, operation)];
      expect(own.size).toBeGreaterThan(0);
      expect(
        [...own].filter((field) => !theirs.has(field)),
        operation,
      ).toEqual([]);
    }
  });

  it("gives the same values to the same variables", async () => {
    const own = variablesOf(await ours(), "UpsertBucket");
    const theirs = variablesOf(official, "UpsertBucket");
    expect(Object.keys(own).filter((key) => !Object.hasOwn(theirs, key))).toEqual([]);
    for (const key of ["name", "project", "entity", "jobType"]) expect(own[key], key).toEqual(theirs[key]);
    const config = (variables: Record<string, unknown>) => {
      const { _wandb, gatewright, ...params } = JSON.parse(String(variables["config"]));
      return params;
    };
    expect(config(own)).toEqual(config(theirs));
    expect(typeof own["commit"]).toBe("string");
  });

  it("streams the same history and the same summary, and ends the run in the same way", async () => {
    const own = stream(await ours());
    const theirs = stream(official);
    expect(own.history.map(withoutClock)).toEqual(theirs.history.map(withoutClock));
    // The client copies the last step's own fields into the summary.
    const { _step, _runtime, _timestamp, _wandb, ...summary } = theirs.summary;
    expect(own.summary).toEqual({ ...summary, loss: 0.4 });
    expect(own.end).toEqual({ complete: true, exitcode: 0 });
    expect(theirs.end).toEqual({ complete: true, exitcode: 0 });
  });
});

/** Fields, arguments and input fields that the documents of an operation name. */
function names(requests: WandbRequest[], operation: string): Set<string> {
  const found = new Set<string>();
  const documents = requests
    .filter(({ body }) => textAt(body, "operationName") === operation)
    .map(({ body }): DocumentNode => parse(textAt(body, "query") ?? ""));
  for (const document of documents) {
    const path: string[] = [];
    visit(document, {
      Field: {
        enter({ name: field }) {
          path.push(field.value);
          found.add(path.join("."));
        },
        leave() {
          path.pop();
        },
      },
      Argument: ({ name: argument }) => void found.add(`${path.join(".")}(${argument.value})`),
      ObjectField: ({ name: field, value }) =>
        void found.add(
          `${path.join(".")}({${field.value}: ${value.kind === "Variable" ? value.name.value : value.kind}})`,
        ),
      VariableDefinition: ({ variable, type }) =>
        void found.add(`$${variable.name.value}: ${JSON.stringify(type, withoutPlace)}`),
    });
  }
  return found;
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === "loc" ? undefined : value;
}

function variablesOf(requests: WandbRequest[], operation: string): Record<string, unknown> {
  const first = requests.find(({ body }) => textAt(body, "operationName") === operation);
  return { ...Object(fieldAt(first?.body, "variables")) };
}

function stream(requests: WandbRequest[]): {
  history: Record<string, unknown>[];
  summary: Record<string, unknown>;
  end: object;
} {
  const bodies = requests.filter(({ path }) => path.endsWith("/file_stream")).map(({ body }) => body);
  const lines = (file: string) => bodies.flatMap((body) => itemsAt(body, "files", file, "content")).map(String);
  const last = bodies.at(-1);
  return {
    history: lines("wandb-history.jsonl").map((line) => JSON.parse(line)),
    summary: JSON.parse(lines("wandb-summary.json").at(-1) ?? "{}"),
    end: { complete: fieldAt(last, "complete"), exitcode: fieldAt(last, "exitcode") },
  };
}

function withoutClock(line: Record<string, unknown>): object {
  const { _runtime, _timestamp, ...values } = line;
  expect(typeof _timestamp).toBe("number");
  return values;
}

describe("a run record at Weights & Biases", () => {
  it("is one run however often it is copied, with each step once", async () => {
    await copy(runRecord());
    expect(await copy(runRecord())).toMatch(
      /^Copied to Weights & Biases: http:\S+\/acme\/strikes\/runs\/0123456789abcdef0123456789abcdef \(5 parameters, 2 metrics, 3 steps\), read back and equal\.$/,
    );
    expect([...server.runs.keys()]).toEqual([`acme/strikes/${name}`]);
    const [run] = server.runs.values();
    expect(run?.history).toHaveLength(3);
    expect(run).toMatchObject({
      complete: true,
      commit: "0123456789".repeat(4),
      tags: ["gatewright", "default-branch"],
    });
    expect(JSON.parse(run?.config ?? "")).toMatchObject({ gatewright: { value: { record: id } } });
  });

  it("survives an answer that is lost and a 500", async () => {
    let faults = 0;
    proxy.fault = ({ path }) => {
      faults += 1;
      if (faults === 1) return { kind: "done", status: "lost" };
      return path.endsWith("/file_stream") && faults < 4 ? { kind: "done", status: 500 } : undefined;
    };
    expect(await copy(runRecord())).toContain("read back and equal");
    expect([...server.runs.values()].map(({ history }) => history.length)).toEqual([3]);
  });

  it("keeps NaN as a word, which JSON has no number for", async () => {
    const series: RunRecord["series"] = [{ name: "loss", source: "t.csv", length: 1, points: [[0, "NaN"]] }];
    expect(await copy(runRecord({ series }))).toContain("read back and equal");
    const [run] = server.runs.values();
    expect(JSON.parse(run?.history[0] ?? "")).toMatchObject({ loss: "NaN", _step: 0 });
  });

  it("goes where the variables say when the policy does not", async () => {
    await copy(runRecord(), { WANDB_ENTITY: "birds", WANDB_PROJECT: "flights" }, {});
    expect([...server.runs.keys()]).toEqual([`birds/flights/${name}`]);
  });

  it("is told when the key is wrong, without the key", async () => {
    const sentence = await copy(runRecord(), { WANDB_API_KEY: "f".repeat(40) });
    expect(sentence).toMatch(
      /^The copy for Weights & Biases is not complete; .* answered 401.* Check WANDB_API_KEY\.$/,
    );
    expect(sentence).not.toContain("f".repeat(40));
  });

  it("is told when the service refuses the run", async () => {
    proxy.fault = () => ({ kind: "answer", status: 200, body: '{"errors":[{"message":"project not found"}]}' });
    expect(await copy(runRecord())).toContain("refused UpsertBucket: project not found");
  });

  it("is told what is not there as it was sent", async () => {
    proxy.fault = ({ path, body }) =>
      path.endsWith("/file_stream") && body.includes("summary")
        ? { kind: "answer", status: 200, body: "{}" }
        : undefined;
    expect(await copy(runRecord())).toContain("differs from the record: 3 metrics differ, e.g. `loss`");
  });
});
