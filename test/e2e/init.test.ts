import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderOf, runCli } from "./cli-process.ts";
import { birdstrikes, expectValid, git, init, predictions, read } from "./init-world.ts";

test("a repository gets contracts, policy and workflows from what stands in it, with limits that today's numbers keep", async () => {
  const folder = birdstrikes({ "predictions.csv": predictions() });
  const { stdout, stderr } = await init(folder);
  expect(stderr).toBe("");
  expect(stdout).toContain("Looked at 18 files of strikes (default branch main).");
  for (const step of [
    "git add contracts gatewright.yml .github/workflows",
    "Add checks > `ml / gate`",
    "4. gatewright doctor",
  ]) {
    expect(stdout).toContain(step);
  }
  expect(git(folder, "ls-files", "--others").trim().split("\n")).toEqual([
    ".github/workflows/ml-main.yml",
    ".github/workflows/ml-report.yml",
    ".github/workflows/ml.yml",
    "contracts/airports.yml",
    "contracts/strikes.yml",
    "gatewright.yml",
  ]);
  await expectValid(folder);

  const policy = read(folder, "gatewright.yml");
  for (const line of [
    "    - contracts/strikes.yml # data/strikes-*.csv, 13 files, 10,000 rows",
    "  strikes: # the name",
    "      run: python train.py # train.py",
    "      # smoke: python train.py --rows 500 # a small run first",
    "      params: [params.yaml] #",
    "        model: model.joblib # train.py:94 writes it",
    "    task: binary # damaged in predictions.csv has two values",
    "    predictions: { id: id, label: damaged, score: p_damaged } #",
    "    # slices: { season: { by: season } } #",
  ]) {
    expect(policy).toContain(line);
  }
  expect(read(folder, ".github/workflows/ml.yml")).toContain(
    "      setup: pip install -r requirements.txt # requirements.txt",
  );
  const gate = await runCli(["gate", "--no-push"], { cwd: folder });
  expect(gate.stdout).toMatch(/^model-gate: .*no champion yet/);
  expect(gate.exitCode).toBe(0);

  const again = await init(folder, ["--review"]);
  expect(again.stdout).toContain("Wrote:\n  .github/workflows/ml-review.yml\n");
  expect(again.stdout).toContain("Was there and is left as it is (--force overwrites):\n  contracts/airports.yml\n");
});

test("an empty folder gets one clear sentence and no file", async () => {
  const folder = folderOf({});
  const { stderr } = await init(folder, [], 2);
  expect(stderr).toMatch(
    /^gatewright: There is nothing in this folder that a gate could be proposed for: [^\n]*\nIt looks for CSV/,
  );
  expect(existsSync(join(folder, ".github"))).toBe(false);
});
