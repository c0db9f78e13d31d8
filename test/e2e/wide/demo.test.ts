import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");

it("the demo adopts a champion, blocks a model that an average hides, and data with faults, and lets all else through", async () => {
  const demo = join(root, "examples", "birdstrikes", "demo.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [demo], { cwd: root, maxBuffer: 1 << 26 });

  const [models = "", first = "", second = "", third = ""] = stdout.split(/^Push \d\. /m);
  const [, main = "", typo = "", seed = "", blocked = "", better = ""] = models.split(/^=+\n.*\n=+$/m);
  expect(main).toContain("The record is in the ledger since commit");
  expect(main).toMatch(/no champion yet \(.*\); all 5 rules hold, 11 skipped/);
  expect(typo).toMatch(/^### ✅ Model gate: passed — .*unchanged model/m);
  expect(seed).toMatch(/^### ✅ Model gate: passed — strike-damage: all 16 rules hold/m);
  expect(blocked).toContain("train-model: exit code 0: the merge is free.");
  expect(blocked).toContain("model-gate: exit code 1: the merge is blocked.");
  expect(blocked).toMatch(/^### ❌ Model gate: failed — strike-damage: brier_score of military 0\.\d+ is /m);
  expect(better).toMatch(/^### ✅ Model gate: passed — strike-damage: all 16 rules hold; roc_auc 0\.783 is above/m);
  expect(first).toContain("validate-data: exit code 0: the merge is free.");
  expect(first).toContain("### ✅ Experiment: passed");
  expect(first).toContain("**Parameters that differ from the champion's run**");
  expect(first).toMatch(/\| `roc_auc` \| 0\.\d+ \| 0\.\d+ \| -0\.\d+ \|/);
  expect(first).toMatch(/reproducibility: 1\d of 15 fields, missing: /);
  expect(first).toContain("Records appended to the ledger: 2.");
  expect(second).toContain("validate-data: exit code 1: the merge is blocked.");
  expect(second).not.toContain("train-model: exit code");
  expect(third).toContain("train-model: exit code 0: the merge is free.");
  expect(third).toMatch(/not trained again: same inputs as run [0-9a-f]{12}/i);
  expect(third).not.toContain("trained on");
  expect(third).toContain("Comments on the pull request: 1, edited in place");

  const planted = second.match(/^ {2}planted: /gm) ?? [];
  expect(planted.length).toBeGreaterThan(5);
  const comment = second.slice(second.indexOf("--- The comment"), second.indexOf("--- A check run"));
  for (const rule of ["type", "enum", "maximum", "finite", "structure", "nulls", "key"]) {
    expect(comment).toMatch(new RegExp(`❌ failed<br>\`[^\`]+\`<br>\`${rule}\``));
  }
  for (const [, path = ""] of stdout.matchAll(/^HTML report: (.+)$/gm)) expect(existsSync(join(root, path))).toBe(true);
}, 180_000);
