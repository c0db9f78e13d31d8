import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { evidenceError } from "@gatewright/shared/errors/user-error.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { GateRecord, LedgerRecord } from "@gatewright/shared/ledger/record.ts";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import { afterAll, describe, expect, test } from "vitest";
import { type GatherOptions, gatherRun } from "../src/gather-run.ts";
import type { TrainingOutcome } from "../src/training/training-outcome.ts";
import { diffEndsWith } from "./reader-fixture.ts";
import { digestOf, runRecord } from "./run-record.ts";

const root = mkdtempSync(join(tmpdir(), "gatewright-gather-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const files = {
  "params.yaml": "seed: 7\nlr: 0.1\n",
  "metrics.json": '{"accuracy": 0.9}\n',
  "data/train.csv": "x,y\n1,0\n",
  "model.bin": "weights",
};

/** A commit of these files. */
function checkout(content: Record<string, string> = files): string {
  const directory = mkdtempSync(join(root, "c-"));
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...words], { cwd: directory });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "-A");
  git("commit", "--quiet", "-m", "base");
  return directory;
}

const now = new Date("2026-03-04T12:00:00.000Z");
const signal = new AbortController().signal;

async function storeOf(repository: string) {
  return await openGitStore({ repository, remote: undefined, branch: "ml-ledger", signal });
}

interface Changes extends Partial<Omit<GatherOptions, "sources">> {
  sources?: Partial<GatherOptions["sources"]>;
  ledger?: LedgerRecord[];
  secrets?: string[];
}

async function gather(directory: string, { sources = {}, ledger = [], secrets = [], ...changes }: Changes = {}) {
  const store = await storeOf(directory);
  if (ledger.length > 0) {
    await appendRecords(store, ledger, { signal, log: { info: () => {}, warning: () => {} } });
  }
  return await gatherRun({
    model: "strike-damage",
    sources: {
      params: ["params.yaml"],
      metrics: ["metrics.json"],
      data: [["train", "data/train.csv"]],
      artifact: "model.bin",
      outputs: { model: "model.bin" },
      command: "python train.py",
      ...sources,
    },
    require: [],
    training: undefined,
    trust: "default-branch",
    origin: { event: "push" },
    context: { workingDirectory: directory, variables: {}, signal, secrets },
    fetch,
    now: () => now,
    countTable: undefined,
    openLedger: () => openLedger(store),
    ...changes,
  });
}

const training = (overrides: Partial<TrainingOutcome> = {}): TrainingOutcome => ({
  model: "strike-damage",
  command: "python train.py",
  smoke: false,
  fingerprint: digestOf("f"),
  outcome: "trained",
  wallSeconds: 12.5,
  exitCode: 0,
  outputs: [],
  ...overrides,
});

const reference = (accuracy: number, overrides: Parameters<typeof runRecord>[0] = {}) =>
  runRecord({ metrics: [{ name: "accuracy", value: accuracy, source: "metrics.json" }], ...overrides });

describe("a run", () => {
  test("becomes a record with everything that was named", async () => {
    const directory = checkout();
    const { record, id, findings, notes } = await gather(directory);
    if (record === undefined) throw new Error(JSON.stringify(findings));
    expect(id).toBe(recordId(record));
    expect(record).toMatchObject({
      kind: "run",
      created_at: now.toISOString(),
      origin: { event: "push", head_sha: record.code.commit },
      code: { dirty: false, command: "python train.py" },
      params: { values: { seed: 7, lr: 0.1 }, redacted: [] },
      metrics: [{ name: "accuracy", value: 0.9, source: "metrics.json" }],
      environment: { seeds: { seed: 7 } },
      artifact: { path: "model.bin", bytes: 7 },
      outputs: [{ role: "model", path: "model.bin", kept: [] }],
      cost: { runner: "local" },
    });
    expect(record.data[0]?.version).toMatch(/^file:data\/train\.csv@sha256:[0-9a-f]{64}$/);
    expect(record.fingerprint).toBeUndefined();
    expect(findings.filter(({ verdict }) => verdict !== "pass")).toEqual([]);
    expect(notes.join("\n")).toContain("first run");
  });

  test("that names nothing is an error of the configuration, not a pass", async () => {
    const nothing = { params: [], metrics: [], data: [], artifact: undefined, outputs: {} };
    const { record, findings } = await gather(checkout(), { sources: nothing });
    expect(record).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "something-to-record", verdict: "error", configuration: true }]);
  });

  test("has a finding for every file that is broken, and no record", async () => {
    const directory = checkout({ ...files, "a.yaml": "x: [1\n", "b.yaml": "y: 1\n" });
    const { record, findings, notes } = await gather(directory, {
      sources: { params: ["a.yaml", "gone.yaml", "b.yaml"] },
    });
    expect(record).toBeUndefined();
    const errors = findings.filter(({ verdict }) => verdict === "error");
    expect(errors.map(({ rule, subject }) => [rule, subject])).toEqual([
      ["params-file", "a.yaml"],
      ["params-file", "gone.yaml"],
    ]);
    expect(notes).toEqual(["nothing was recorded, because named evidence could not be read"]);
  });

  test("whose files are fine alone and disagree together is told so once", async () => {
    const directory = checkout({ ...files, "a.yaml": "x: 1\n", "b.yaml": "x: 2\n" });
    const { record, findings } = await gather(directory, { sources: { params: ["a.yaml", "b.yaml"] } });
    expect(record).toBeUndefined();
    expect(findings.filter(({ verdict }) => verdict === "error")).toHaveLength(1);
  });

  test("whose other outputs are not there is an error", async () => {
    const { record, findings } = await gather(checkout(), { sources: { outputs: { predictions: "p.csv" } } });
    expect(record).toBeUndefined();
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "output-file", subject: "predictions", verdict: "error" }),
    );
  });

  test("with changes in the working tree says so, but new files that it wrote itself are none", async () => {
    const { "model.bin": model, "metrics.json": metrics, ...others } = files;
    const directory = checkout(others);
    writeFileSync(join(directory, "metrics.json"), metrics);
    writeFileSync(join(directory, "model.bin"), model);
    expect((await gather(directory)).record?.code.dirty).toBe(false);
    writeFileSync(join(directory, "train.py"), "new\n");
    expect((await gather(directory)).record?.code).toMatchObject({
      dirty: true,
      diff_digest: expect.stringMatching(/^sha256:/),
    });
  });

  test("of a checkout that git cannot compare says why nobody knows whether it is clean", async () => {
    const directory = checkout();
    diffEndsWith("exit 128");
    const { record, notes } = await gather(directory);
    expect(record?.code).not.toHaveProperty("dirty");
    expect(notes).toContain("whether the checkout has changes is not known, because `git diff` failed");
  });

  test("that misses a required field fails, and is recorded as it is", async () => {
    const { record, findings } = await gather(checkout(), { require: ["code", "determinism"] });
    expect(
      findings.filter(({ rule }) => rule === "reproducibility").map(({ subject, verdict }) => [subject, verdict]),
    ).toEqual([
      ["code", "pass"],
      ["determinism", "fail"],
    ]);
    expect(record?.reproducibility.missing).toContain("determinism");
  });

  test("that requires what does not apply fails as well, with the reason", async () => {
    const { findings } = await gather(checkout(), { require: ["cost"] });
    expect(findings).toContainEqual(
      expect.objectContaining({
        verdict: "fail",
        message: "cost is required and missing, because another step made the run: the wall time of the training.",
      }),
    );
  });
});

describe("the reference", () => {
  test("is the newest run of the default branch as long as there is no champion", async () => {
    const older = reference(0.7, { created_at: "2026-03-01T12:00:00.000Z" });
    const newer = reference(0.8, { created_at: "2026-03-01T13:00:00.000Z" });
    const strangers = (["pull_request", "fork", "local"] as const).map((trust) => reference(0.1, { trust }));
    const { tables, notes } = await gather(checkout(), { ledger: [older, newer, ...strangers] });
    expect(tables[0]).toMatchObject({
      title: "Metrics against the newest run of the default branch",
      rows: [["accuracy", "0.9", "0.8", "+0.1"]],
    });
    expect(notes[0]).toContain(`${recordId(newer).slice(0, 12)} at 0123456789ab, 2 days ago`);
  });

  test("is the champion's run when there is one, also when newer runs stand in the ledger", async () => {
    const champion = reference(0.7);
    const gate: GateRecord = {
      version: 1,
      kind: "gate",
      model: "strike-damage",
      created_at: "2026-03-01T12:30:00.000Z",
      trust: "default-branch",
      origin: { event: "push" },
      action: "model-gate",
      verdict: "pass",
      model_digest: champion.artifact?.digest ?? "",
      run: recordId(champion),
      champion: true,
    };
    const { tables } = await gather(checkout(), { ledger: [champion, gate, reference(0.8)] });
    expect(tables[0]).toMatchObject({
      title: "Metrics against the champion's run",
      rows: [["accuracy", "0.9", "0.7", "+0.2"]],
    });
  });

  test("of a smoke run is a smoke run, of a full run never", async () => {
    const smoke = reference(0.5, { smoke: true });
    const full = await gather(checkout(), { ledger: [smoke] });
    expect(full.notes.join()).toContain("first run");
    const own = await gather(checkout(), { ledger: [smoke, reference(0.8)], training: training({ smoke: true }) });
    expect(own.tables[0]?.rows).toEqual([["accuracy", "0.9", "0.5", "+0.4"]]);
  });

  test("on a person's own machine may be a run of its own", async () => {
    const { notes } = await gather(checkout(), { ledger: [reference(0.8, { trust: "local" })], trust: "local" });
    expect(notes[0]).toMatch(/^compared with the newest run, /);
  });

  test("is no first run when the ledger cannot be read", async () => {
    const openLedger = () => Promise.reject(evidenceError("The server does not answer."));
    const { record, findings, notes } = await gather(checkout(), { openLedger });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: "ledger", verdict: "error", message: "The server does not answer." }),
    );
    expect(notes.join()).not.toContain("first run");
    // The record itself is true, whatever it could not be compared with.
    expect(record).toBeDefined();
  });
});

describe("a training", () => {
  test("that failed leaves no record", async () => {
    const failed = training({
      outcome: "failed",
      exitCode: 3,
      wallSeconds: 1.25,
      reason: "the loss is NaN at step 12.",
    });
    const { record, findings } = await gather(checkout(), { training: failed });
    expect(record).toBeUndefined();
    expect(findings).toMatchObject([
      {
        rule: "training",
        verdict: "fail",
        message: "The training failed with exit code 3 after 1.25 s: the loss is NaN at step 12.",
      },
    ]);
  });

  test("that was not repeated says of which run its outputs are", async () => {
    const restoredFrom = { record: "e".repeat(64), runId: 77, createdAt: "2026-03-01T12:00:00.000Z" };
    const { record, findings, notes } = await gather(checkout(), {
      training: training({ outcome: "restored", restoredFrom }),
    });
    expect(record).toMatchObject({ restored_from: "e".repeat(64), fingerprint: digestOf("f") });
    const said = "same inputs as run eeeeeeeeeeee (workflow run 77), 3 days ago";
    expect(findings[0]).toMatchObject({ verdict: "pass", message: `Not trained again: ${said}.` });
    expect(notes[0]).toBe(`not trained again: ${said}`);
  });

  test("has its time and its outputs in the record", async () => {
    const output = {
      role: "model",
      path: "model.bin",
      digest: digestOf("d"),
      bytes: 7,
      kept: [{ kind: "object" as const }],
    };
    const { record } = await gather(checkout(), { training: training({ outputs: [output] }) });
    expect(record).toMatchObject({ cost: { wall_seconds: 12.5 }, outputs: [output] });
    expect(record?.reproducibility.present).toContain("cost");
  });

  test("whose command holds a secret shows it nowhere", async () => {
    const command = "python train.py --key hunter2hunter2";
    const gathered = await gather(checkout(), { training: training({ command }), secrets: ["hunter2hunter2"] });
    expect(gathered.record?.code.command).toBe("python train.py --key [redacted]");
    expect(JSON.stringify(gathered)).not.toContain("hunter2hunter2");
  });
});

test("a secret in a name, a path or a message is nowhere in what is published, and no value is lost by it", async () => {
  const secret = "hunter2horse";
  const token = `ghp_${"a1B2".repeat(9)}`;
  const gathered = await gather(
    checkout({
      ...files,
      "params.yaml": `${secret}: 1\n${token}: 2\nseed_${secret}: 7\n`,
      [`${secret}.env`]: "A=1\n",
      "metrics.json": JSON.stringify({ accuracy: 0.9, [secret]: 0.1, [token]: 0.2 }),
      [`${secret}.csv`]: `epoch,${secret}\n1,0.5\n2,0.25\n`,
      [`data/${secret}.csv`]: "x,y\n1,0\n",
      [`${secret}.bin`]: "weights",
    }),
    {
      secrets: [secret],
      sources: {
        params: ["params.yaml", `${secret}.env`],
        metrics: ["metrics.json", `${secret}.csv`],
        data: [["train", `data/${secret}.csv`]],
        artifact: `${secret}.bin`,
        outputs: { model: `${secret}.bin`, missing: `${secret}.txt` },
      },
    },
  );
  expect(JSON.stringify(gathered)).not.toMatch(/hunter2horse|ghp_/);
  expect(gathered.findings.filter(({ verdict }) => verdict === "error").map(({ message }) => message)).toEqual([
    "[redacted].txt does not exist.",
  ]);
  const { record, findings, tables } = await gather(
    checkout({
      ...files,
      "params.yaml": `${secret}: 1\n${token}: 2\n`,
      "metrics.json": JSON.stringify({ accuracy: 0.9, [secret]: 0.1, [token]: 0.2 }),
      [`data/${secret}.csv`]: "x,y\n1,0\n",
      [`${secret}.bin`]: "weights",
    }),
    {
      secrets: [secret],
      sources: {
        data: [["train", `data/${secret}.csv`]],
        artifact: `${secret}.bin`,
        outputs: { model: `${secret}.bin` },
      },
    },
  );
  expect(record?.params.values).toEqual({ "[redacted]": 1, "[redacted] (2)": 2 });
  expect(record?.metrics.map(({ name, value }) => [name, value])).toEqual([
    ["accuracy", 0.9],
    ["[redacted]", 0.1],
    ["[redacted] (2)", 0.2],
  ]);
  expect(record?.outputs.map(({ path }) => path)).toEqual(["[redacted].bin"]);
  expect(JSON.stringify({ record, findings, tables })).not.toMatch(/hunter2horse|ghp_/);
  expect(findings.find(({ rule, subject }) => rule === "no-secrets" && subject === "names")?.verdict).toBe("warn");
});

test("the record of a job that has checked out something else says so first", async () => {
  const head = "a".repeat(40);
  const directory = checkout();
  const { record, notes } = await gather(directory, { origin: { event: "push", head_sha: head } });
  expect(record?.origin.head_sha).toBe(head);
  expect(notes).toContain(
    `the checkout is at commit ${record?.code.commit?.slice(0, 12)}, not at ${head.slice(0, 12)}, which this job runs for`,
  );
  const merged = { event: "pull_request", head_sha: head, merge_sha: record?.code.commit ?? "" };
  expect((await gather(directory, { origin: merged })).notes.join()).not.toContain("the checkout is at");
});

test("a pointer whose data is not on this machine gives the version, and says that nobody has seen the bytes", async () => {
  const pointer = `outs:\n- md5: ${"a".repeat(32)}\n  size: 9\n  hash: md5\n  path: far.csv\n`;
  const directory = checkout({ ...files, "data/far.csv.dvc": pointer });
  const { findings } = await gather(directory, { sources: { data: [["train", "data/far.csv.dvc"]] } });
  const [finding] = findings.filter(({ rule }) => rule === "data-version");
  expect(finding?.verdict).toBe("pass");
  expect(finding?.message).toBe(
    `The train data is dvc:data/far.csv@md5:${"a".repeat(32)}. Its bytes are not on this machine, so the pointer alone says so.`,
  );
});
