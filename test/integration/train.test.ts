// The bird strikes are really trained: scikit-learn from PyPI, a git remote, the committed programs.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import type { RunRecord } from "@gatewright/shared/ledger/record.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { betterFeatures, changed } from "../../examples/birdstrikes/model-changes.ts";
import { cliPath, runCli } from "../e2e/cli-process.ts";
import { openGateWorld } from "../e2e/gate-world.ts";
import { expectGatedExample } from "../e2e/gated-example.ts";
import { git } from "../e2e/track-world.ts";
import { openTrainWorld, readOutput } from "../e2e/train-world.ts";
import { startGitHub } from "../harness/github/server.ts";
import { startResultsService } from "../harness/results/server.ts";
import { pythonPackages } from "./python-packages.ts";

const example = join(import.meta.dirname, "..", "..", "examples", "birdstrikes");
const outputs = ["model.joblib", "metrics.json", "training.csv", "predictions.csv", "train-ids.csv"];
const root = mkdtempSync(join(tmpdir(), "gatewright-train-"));

beforeAll(async () => {
  const wanted = readFileSync(join(example, "requirements.txt"), "utf8").trim().split("\n");
  const version = wanted.find((line) => line.startsWith("scikit-learn=="))?.split("==")[1];
  const bin = await pythonPackages(`scikit-learn-${version}`, wanted);
  // Where the job of a workflow would have put it: `python` is the one with these packages.
  process.env["PATH"] = `${bin}:${process.env["PATH"]}`;
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** The example as a repository of its own, with a bare one as `origin`. */
function checkout(): string {
  const folder = mkdtempSync(join(root, "c-"));
  cpSync(example, folder, { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "bird strikes");
  const origin = mkdtempSync(join(root, "origin-"));
  git(origin, "init", "--quiet", "--bare");
  git(folder, "remote", "add", "origin", origin);
  return folder;
}

const train = (cwd: string, ...words: string[]) => runCli(["train", ...words], { cwd });
const bytesOf = (cwd: string) => outputs.map((path) => readFileSync(join(cwd, path)));

async function recordsOf(cwd: string): Promise<RunRecord[]> {
  const signal = new AbortController().signal;
  const ledger = await openLedger(
    await openGitStore({ repository: cwd, remote: "origin", branch: "ml-ledger", signal }),
  );
  const records: RunRecord[] = [];
  for (const { record: id } of await ledger.index("strike-damage")) {
    const record = await ledger.read(id);
    if (record.kind === "run") records.push(record);
  }
  return records;
}

describe("gatewright train on the bird strikes", () => {
  test("trains once; the second run restores the same bytes; a changed parameter trains again", async () => {
    const cwd = checkout();
    const first = await train(cwd);
    expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining("trained on 3748 strikes")]);
    const trained = bytesOf(cwd);
    for (const path of outputs) rmSync(join(cwd, path));
    const second = await train(cwd);
    expect([second.exitCode, second.stdout]).toEqual([
      0,
      expect.stringContaining("not trained again: same inputs as run"),
    ]);
    expect(second.stderr).not.toContain("trained on");
    expect(bytesOf(cwd)).toEqual(trained);
    expect(git(cwd, "status", "--porcelain")).toBe("");

    const params = readFileSync(join(cwd, "params.yaml"), "utf8");
    writeFileSync(join(cwd, "params.yaml"), params.replace("learning_rate: 0.5", "learning_rate: 0.2"));
    const third = await train(cwd);
    expect(third.stderr).toMatch(/because of what changed since run [0-9a-f]{12}, .*: the parameter learning_rate\./);
    expect(bytesOf(cwd)[0]?.equals(trained[0] ?? Buffer.alloc(0))).toBe(false);

    const records = await recordsOf(cwd);
    expect(records.map(({ restored_from }) => restored_from !== undefined)).toEqual([false, true, false]);
    expect(records[0]?.metrics.find(({ name }) => name === "roc_auc")?.value).toBeCloseTo(0.76, 1);
    expect(records[0]?.series.find(({ name }) => name === "loss")?.length).toBe(40);
    expect(records[0]?.artifact?.digest).toBe(records[1]?.artifact?.digest);
  });

  test("the small run has a fingerprint of its own", async () => {
    const cwd = checkout();
    const small = await train(cwd, "--smoke");
    expect(small.stderr).toContain("trained on 500 strikes");
    expect((await train(cwd)).stderr).toContain("trained on 3748 strikes");
    expect((await recordsOf(cwd)).map(({ smoke }) => smoke)).toEqual([true, false]);
  });

  test("a loss that becomes NaN ends the training, and nothing is recorded", async () => {
    const cwd = checkout();
    const script = readFileSync(join(cwd, "train.py"), "utf8");
    const diverging = script.replace('curve.write(f"{epoch},{loss:.6f}\\n")', 'curve.write(f"{epoch},nan\\n")');
    expect(diverging).not.toBe(script);
    writeFileSync(join(cwd, "train.py"), diverging);
    const { exitCode, stdout } = await train(cwd);
    expect([exitCode, stdout]).toEqual([1, expect.stringMatching(/loss is NaN in line 2\s+of training\.csv/)]);
    expect(await recordsOf(cwd)).toEqual([]);
  });

  test("a training that is killed leaves no record of success, and none of its processes", async () => {
    const cwd = checkout();
    const script = readFileSync(join(cwd, "train.py"), "utf8");
    const slow = script.replace(
      "    train, test = read",
      "    import os, time\n    Path('pid').write_text(str(os.getpid()))\n    time.sleep(60)\n    train, test = read",
    );
    expect(slow).not.toBe(script);
    writeFileSync(join(cwd, "train.py"), slow);
    const child = spawn(process.execPath, [cliPath, "train"], {
      cwd,
      stdio: "ignore",
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
    while (!existsSync(join(cwd, "pid"))) await new Promise((resolve) => setTimeout(resolve, 50));
    child.kill("SIGTERM");
    expect(await ended).toBe(1);
    const pid = Number(readFileSync(join(cwd, "pid"), "utf8"));
    expect(() => process.kill(pid, 0)).toThrow("ESRCH");
    expect(await recordsOf(cwd)).toEqual([]);
  });
});

test("the action trains the bird strikes once; the second job has them from the artifact of the first", async () => {
  const results = await startResultsService();
  const github = await startGitHub({ results });
  try {
    const tracked = git(join(example, "..", ".."), "ls-files", "examples/birdstrikes").split("\n");
    const names = tracked.map((path) => path.slice("examples/birdstrikes/".length));
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(join(example, name), "utf8")]));
    const world = await openTrainWorld(github, results, files);
    const first = await world.push();
    const second = await world.push({ "README.md": "Other words.\n" });
    expect([first.outputs["outcome"], second.outputs["outcome"]]).toEqual(["trained", "restored"]);
    expect(second.log).not.toContain("trained on");
    for (const path of outputs) expect(readOutput(second, path)).toBe(readOutput(first, path));
    expect(second.outputs["model-digest"]).toBe(first.outputs["model-digest"]);
  } finally {
    await github.close();
    await results.close();
  }
});

test("the bird strikes as scikit-learn trains them: what an average hides is blocked, and nothing else is", async () => {
  const results = await startResultsService();
  const github = await startGitHub({ results });
  try {
    const tracked = git(join(example, "..", ".."), "ls-files", "examples/birdstrikes").split("\n");
    const names = tracked.map((path) => path.slice("examples/birdstrikes/".length));
    const world = await openGateWorld(github, results);
    const write: Parameters<typeof expectGatedExample>[1] = (folder, change) => {
      for (const name of names) cpSync(join(example, name), join(folder, name));
      if (change === undefined) return;
      for (const file of ["train.py", "params.yaml"]) {
        writeFileSync(join(folder, file), changed(readFileSync(join(example, file), "utf8"), file, change));
      }
    };
    await expectGatedExample(world, write);

    // A year is added, so the test strikes are others than those that the champion was scored on.
    const { gate, report } = await world.pull((folder) => {
      write(folder, betterFeatures);
      cpSync(join(example, "data", "strikes-2001.csv"), join(folder, "data", "strikes-2003.csv"));
    });
    expect([gate.conclusion, report.verdict], gate.log).toEqual(["success", "pass"]);
    expect(report.subjects[0]?.notes.join("\n")).toContain("scored anew");
  } finally {
    await github.close();
    await results.close();
  }
});
