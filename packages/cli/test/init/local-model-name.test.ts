import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { nameOfLocalModel } from "../../src/local-model-name.ts";

test("a model without a name is called locally as a run on GitHub calls it: as the repository, or as the folder below its root", () => {
  const folder = mkdtempSync(join(tmpdir(), "gatewright-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder });
  const below = join(folder, "models", "churn");
  mkdirSync(below, { recursive: true });
  git("init", "--quiet");
  git("remote", "add", "origin", "git@github.com:acme/birds.git");
  expect(nameOfLocalModel(folder)).toBe("birds");
  expect(nameOfLocalModel(below)).toBe("models-churn");
});
