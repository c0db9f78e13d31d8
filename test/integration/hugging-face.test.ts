import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { mirrorRun } from "@gatewright/tracking/mirror/mirror-run.ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runRecord } from "../../packages/tracking/test/mirror/run-record.ts";
import { type FaultProxy, startFaultProxy } from "./fault-proxy.ts";
import { type HubServer, hubRepository, hubToken, startHub } from "./hub-server.ts";
import { pythonPackages } from "./python-packages.ts";

const id = "0123456789abcdef".repeat(4);
let hub: HubServer;
let proxy: FaultProxy;
let folder: string;

beforeEach(async () => {
  hub = await startHub();
  proxy = await startFaultProxy(hub.address);
  folder = mkdtempSync(join(tmpdir(), "gatewright-hub-"));
});

afterEach(async () => {
  await proxy.stop();
  await hub.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function copy(record: RunRecord = runRecord(), variables: Environment = {}): Promise<string> {
  const sentences = await mirrorRun(record, id, {
    policy: { huggingFace: { repository: hubRepository } },
    variables: { HF_TOKEN: hubToken, HF_ENDPOINT: proxy.address, ...variables },
    fetch,
    signal: new AbortController().signal,
    log: { info: () => undefined, warning: () => undefined },
  });
  expect(sentences).toHaveLength(1);
  return sentences[0] ?? "";
}

const readme = () => hub.commits.at(-1)?.files.get("README.md") ?? "";

/** Runs a script with the official client; `given` is its first argument, what it prints is JSON. */
async function python(script: string, given: unknown): Promise<unknown> {
  const bin = await pythonPackages("huggingface-hub-2.4.0", ["huggingface_hub==2.4.0"]);
  const { stdout } = await promisify(execFile)(join(bin, "python"), ["-c", script, JSON.stringify(given)], {
    cwd: folder,
    env: {
      PATH: process.env["PATH"],
      HOME: folder,
      HF_ENDPOINT: hub.address,
      HF_TOKEN: hubToken,
      HF_HUB_DISABLE_TELEMETRY: "1",
    },
  });
  return JSON.parse(stdout);
}

describe("the model card on the Hub", () => {
  it("is committed in the form that the official client sends", async () => {
    const [first] = hub.commits;
    expect(await copy()).toMatch(
      /^The model card of http:\S+\/acme\/strike-damage was updated in commit [0-9a-f]{12}, read back and equal\.$/,
    );
    const ours = hub.seen.find(({ path }) => path.includes("/commit/"));
    const text = readme();
    hub.commits.splice(1);
    hub.seen.length = 0;
    const script = [
      "import json, sys",
      "from huggingface_hub import HfApi, CommitOperationAdd",
      "given = json.loads(sys.argv[1])",
      "done = HfApi().create_commit(given['repository'], operations=[CommitOperationAdd('README.md', given['text'].encode())],",
      "  commit_message=given['summary'], commit_description=given['description'], parent_commit=given['parent'])",
      "print(json.dumps(done.oid))",
    ].join("\n");
    const done = await python(script, {
      repository: hubRepository,
      text,
      summary: `Model card of strike-damage ${id.slice(0, 8)}`,
      description: `gatewright record ${id}`,
      parent: first?.sha,
    });
    const theirs = hub.seen.find(({ path }) => path.includes("/commit/"));
    expect(done).toBe(hub.commits.at(-1)?.sha);
    expect(theirs?.body).not.toBeUndefined();
    const lines = (body = "") =>
      body
        .trim()
        .split("\n")
        .map((line): unknown => JSON.parse(line));
    expect(lines(ours?.body)).toEqual(lines(theirs?.body));
    expect({ ...ours, body: "" }).toEqual({ ...theirs, body: "" });
  });

  it("has results that the official client reads", async () => {
    await copy();
    const script = [
      "import json, sys",
      "from huggingface_hub import ModelCard",
      "card = ModelCard(json.loads(sys.argv[1]))",
      "print(json.dumps([[r.metric_type, r.metric_value, r.dataset_name] for r in card.data.eval_results]))",
    ].join("\n");
    const dataset = `file:data/test.csv@sha256:${"b".repeat(64)}`;
    expect(await python(script, readme())).toEqual([
      ["roc_auc", 0.871, dataset],
      ["accuracy", 0.9, dataset],
    ]);
  });

  it("keeps what the team wrote, and is not committed a second time", async () => {
    hub.commit({ "README.md": "---\nlicense: mit\n---\n\n# Ours\n" });
    await copy();
    expect(readme()).toMatch(/^---\nlicense: mit\n[\s\S]*# Ours\n\n<!-- gatewright:begin/);
    const commits = hub.commits.length;
    expect(await copy()).toContain("is that of this run already");
    expect(hub.commits).toHaveLength(commits);
  });

  it("is made from the newest README when somebody commits in between", async () => {
    proxy.fault = ({ path }) => {
      if (path.includes("/commit/") && !readme().includes("In between")) hub.commit({ "README.md": "# In between\n" });
      return undefined;
    };
    expect(await copy()).toContain("read back and equal");
    expect(readme()).toContain("# In between");
  });

  it("is committed once although the answer is lost", async () => {
    let lost = 0;
    proxy.fault = ({ path }) =>
      path.includes("/commit/") && ++lost === 1 ? { kind: "done", status: "lost" } : undefined;
    expect(await copy()).toContain("is that of this run already");
    expect(hub.commits).toHaveLength(2);
  });

  it.each([
    ["a smoke run", { smoke: true }, "this is a smoke run"],
    ["a pull request's run", { trust: "pull_request" }, "the record's trust is `pull_request`"],
  ] as const)("is not touched by %s", async (_, changes, reason) => {
    expect(await copy(runRecord(changes))).toContain(`was left as it is: ${reason}`);
    expect(hub.seen).toEqual([]);
  });

  it("is told when the token is wrong or missing, without the token", async () => {
    const wrong = `hf_${"w".repeat(34)}`;
    const sentence = await copy(runRecord(), { HF_TOKEN: wrong });
    expect(sentence).toContain("answered 401 to reading the repository: Invalid credentials");
    expect(sentence).toContain("HF_TOKEN may not write to acme/strike-damage, or is not valid.");
    expect(sentence).not.toContain(wrong);
    expect(await copy(runRecord(), { HF_TOKEN: "" })).toContain("HF_TOKEN is not set in this job");
  });
});
