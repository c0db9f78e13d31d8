// The whole way: a checkout, a real ledger on its own branch, an object store, the shell.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { RunRecord, Trust } from "@gatewright/shared/ledger/record.ts";
import { expect, test } from "vitest";
import { objectPlace } from "../../src/training/copy-place.ts";
import { openObjectStore } from "../../src/training/object-store.ts";
import { type TrainOptions, train } from "../../src/training/train.ts";
import type { TrainingOutcome } from "../../src/training/training-outcome.ts";
import { runRecord } from "../run-record.ts";
import { checkoutOf, contextOf, keepingLog, planOf, writeFiles } from "./workplace.ts";

const files = {
  ".gitignore": "model.txt\n",
  "train.sh": "echo ran >> runs.log\ncat data.csv params.yaml > model.txt\n",
  "data.csv": "x,y\n1,2\n",
  "params.yaml": "lr: 0.1\n",
};

const signal = new AbortController().signal;

async function workplace() {
  const folder = checkoutOf({ ...files, ".gitignore": "model.txt\nruns.log\n" });
  const store = await openObjectStore(folder);
  if (store === undefined) throw new Error("There is no store.");
  const branch = await openGitStore({ repository: folder, remote: undefined, branch: "ml-ledger", signal });
  const options = (more: Partial<TrainOptions> = {}): TrainOptions & { log: ReturnType<typeof keepingLog> } => ({
    plan: planOf(),
    force: false,
    restorer: { trust: "local", forPullRequest: false },
    context: contextOf(folder),
    fetch,
    now: () => new Date(),
    openLedger: () => openLedger(branch),
    places: [objectPlace(store, folder)],
    write: () => undefined,
    ...more,
    log: keepingLog(),
  });
  /** As track-experiment does it afterwards, with what was read. */
  const record = async (outcome: TrainingOutcome, trust: Trust = "local"): Promise<void> => {
    const { fingerprint, outputs, smoke, restoredFrom } = outcome;
    const made: RunRecord = {
      ...runRecord({ model: outcome.model, trust, smoke, fingerprint, outputs, created_at: new Date().toISOString() }),
      ...(restoredFrom === undefined ? {} : { restored_from: restoredFrom.record }),
    };
    await appendRecords(branch, [made], { signal, log: keepingLog() });
  };
  const runs = (): number => {
    const log = join(folder, "runs.log");
    return existsSync(log) ? readFileSync(log, "utf8").trim().split("\n").length : 0;
  };
  return { folder, store, options, record, runs };
}

test("the second training of the same inputs does not run, and the model is the first one's", async () => {
  const { folder, options, record, runs } = await workplace();
  const first = await train(options());
  expect(first).toMatchObject({
    outcome: "trained",
    exitCode: 0,
    outputs: [{ role: "model", kept: [{ kind: "object" }] }],
  });
  await record(first);
  rmSync(join(folder, "model.txt"));
  const second = await train(options());
  expect(second).toMatchObject({ outcome: "restored", fingerprint: first.fingerprint, outputs: first.outputs });
  expect(readFileSync(join(folder, "model.txt"), "utf8")).toBe("x,y\n1,2\nlr: 0.1\n");
  expect(runs()).toBe(1);
});

test.each([
  ["the code", { "train.sh": `${files["train.sh"]}true\n` }],
  ["the data", { "data.csv": "x,y\n1,3\n" }],
  ["a parameter", { "params.yaml": "lr: 0.2\n" }],
  ["a lock file", { "requirements.txt": "numpy==2.0.0\n" }],
])("%s that changed trains again", async (_what, change) => {
  const { folder, options, record, runs } = await workplace();
  await record(await train(options()));
  writeFiles(folder, change);
  expect((await train(options())).outcome).toBe("trained");
  expect(runs()).toBe(2);
});

test("another command, another set of outputs and a smoke run are other trainings", async () => {
  const { options, record, runs } = await workplace();
  await record(await train(options()));
  const fingerprints = [
    await train(options({ plan: planOf({ command: "bash train.sh again" }) })),
    await train(options({ plan: planOf({ outputs: { model: "model.txt", log: "runs.log" } }) })),
    await train(options({ plan: planOf({ smoke: true }) })),
  ].map(({ fingerprint }) => fingerprint);
  expect(new Set(fingerprints).size).toBe(3);
  expect(runs()).toBe(4);
});

test("what is restored depends on whose record it is", async () => {
  const outcomes: Record<string, string> = {};
  for (const recorded of ["default-branch", "pull_request", "fork", "local"] as const) {
    const { options, record } = await workplace();
    await record(await train(options()), recorded);
    for (const trust of ["default-branch", "pull_request", "fork", "local"] as const) {
      for (const forPullRequest of [true, false]) {
        const name = `${trust}${forPullRequest ? " for a pull request" : ""} from ${recorded}`;
        outcomes[name] = (await train(options({ restorer: { trust, forPullRequest } }))).outcome;
      }
    }
  }
  const restored = Object.keys(outcomes).filter((name) => outcomes[name] === "restored");
  // Neither a tag, nor a run that follows another one, nor a push to a branch takes what a pull request has made.
  expect(restored.sort()).toEqual([
    "default-branch for a pull request from default-branch",
    "default-branch from default-branch",
    "fork for a pull request from default-branch",
    "fork from default-branch",
    "local for a pull request from default-branch",
    "local for a pull request from local",
    "local from default-branch",
    "local from local",
    "pull_request for a pull request from default-branch",
    "pull_request for a pull request from pull_request",
    "pull_request from default-branch",
  ]);
});

test("a smoke run's outputs are never restored for a full run, whatever its record says", async () => {
  const { options, record, runs } = await workplace();
  const full = await train(options());
  await record({ ...full, smoke: true });
  expect((await train(options())).outcome).toBe("trained");
  expect(runs()).toBe(2);
});

test("outputs that cannot be had as they were are trained again, and the log says why", async () => {
  const { folder, store, options, record, runs } = await workplace();
  await record(await train(options()));
  await store.prune(0);
  rmSync(join(folder, "model.txt"));
  const again = options();
  expect((await train(again)).outcome).toBe("trained");
  expect(again.log.lines.join("\n")).toMatch(
    /warning: Run [0-9a-f]{12} had the same inputs and cannot be restored: model\.txt cannot be restored: .*\n.*no earlier run of the same inputs could be restored/,
  );
  expect(runs()).toBe(2);
});

test("a record that names one output twice and another not at all restores nothing", async () => {
  const plan = planOf({
    command: "bash train.sh; echo 1 > loss.txt",
    outputs: { model: "model.txt", loss: "loss.txt" },
  });
  const { options, record, runs } = await workplace();
  const trained = await train(options({ plan }));
  const model = trained.outputs.filter(({ role }) => role === "model");
  await record({ ...trained, outputs: [...model, ...model] });
  const again = options({ plan });
  expect((await train(again)).outcome).toBe("trained");
  expect(again.log.lines.join("\n")).toContain("its record does not name all outputs");
  expect(runs()).toBe(2);
});

test("a record whose origin is no record of the ledger keeps nobody from restoring", async () => {
  const { options, record, runs } = await workplace();
  const trained = await train(options());
  await record({ ...trained, restoredFrom: { record: "f".repeat(64), createdAt: "2026-11-20T10:00:00.000Z" } });
  expect((await train(options())).outcome).toBe("restored");
  expect(runs()).toBe(1);
});

test("a ledger that cannot be read is said, and does not cost the training", async () => {
  const { options, runs } = await workplace();
  const broken = options({
    openLedger: async () =>
      openLedger(await openGitStore({ repository: "/nowhere", remote: undefined, branch: "l", signal })),
  });
  expect((await train(broken)).outcome).toBe("trained");
  expect(broken.log.lines.some((line) => line.startsWith("warning: Training, because the ledger cannot be read"))).toBe(
    true,
  );
  expect(runs()).toBe(1);
});

test("NaN that an earlier training left in the series does not stop the one that mends it", async () => {
  const { folder, options } = await workplace();
  writeFiles(folder, {
    "loss.csv": "epoch,loss\n1,nan\n",
    "train.sh": "sleep 1.5\nprintf 'epoch,loss\\n1,0.5\\n' > loss.csv\necho m > model.txt\n",
  });
  const plan = planOf({ outputs: { model: "model.txt", series: "loss.csv" } });
  expect((await train(options({ plan }))).outcome).toBe("trained");
});

test("code, data and parameters that cannot be read are told before anything runs", async () => {
  const { options, runs } = await workplace();
  await expect(train(options({ plan: planOf({ data: { train: "no.csv" } }) }))).rejects.toThrow("no.csv");
  await expect(train(options({ plan: planOf({ params: ["no.yaml"] }) }))).rejects.toThrow("no.yaml does not exist");
  await expect(train(options({ plan: planOf({ code: ["src/**"] }) }))).rejects.toThrow("No file matches");
  expect(runs()).toBe(0);
});
