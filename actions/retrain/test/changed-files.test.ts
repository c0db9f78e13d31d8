import { rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { git, temporaryDirectory, write } from "../../../packages/shared/test/policy/repository.ts";
import { changedFiles } from "../collect/src/changed-files.ts";

const never = new AbortController().signal;

/** A checkout with one commit, as a job has it before the training. */
function checkout(files: Record<string, string>): string {
  const directory = temporaryDirectory();
  git(directory, "init", "--quiet", "--initial-branch=main");
  write(directory, files);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "-m", "base");
  return directory;
}

const text = (base64: string): string => Buffer.from(base64, "base64").toString("utf8");

describe("what a training changed among the tracked files", () => {
  test("is what git sees: changed, removed, nothing that is untracked or the same again", async () => {
    const directory = checkout({ "metrics.json": "{}", "old.txt": "old", "same.txt": "same", "train.py": "" });
    write(directory, { "metrics.json": '{"auc": 1}', "same.txt": "same", "new.bin": "untracked" });
    rmSync(join(directory, "old.txt"));
    const { files, left_out } = await changedFiles(directory, "", never);
    expect(files.map((file) => ("deleted" in file ? `-${file.path}` : `${file.path}=${text(file.base64)}`))).toEqual([
      'metrics.json={"auc": 1}',
      "-old.txt",
    ]);
    expect(left_out).toEqual([]);
  });

  test("stays within the working directory", async () => {
    const directory = checkout({ "birds/metrics.json": "1", "planes/metrics.json": "1" });
    write(directory, { "birds/metrics.json": "2", "planes/metrics.json": "2" });
    const { files } = await changedFiles(directory, "birds", never);
    expect(files.map(({ path }) => path)).toEqual(["birds/metrics.json"]);
  });

  test("leaves out, with the reason, what may not or cannot be proposed", async () => {
    const directory = checkout({
      ".gitattributes": "*.lfs filter=lfs -text\n",
      ".github/workflows/ml.yml": "on: push",
      "large.bin": "",
      "link.txt": "a file",
      "model.lfs": "pointer",
      "small.txt": "",
    });
    write(directory, {
      ".github/workflows/ml.yml": "on: pull_request_target",
      "model.lfs": "weights",
      "small.txt": "x",
    });
    writeFileSync(join(directory, "large.bin"), Buffer.alloc(3_500_001));
    rmSync(join(directory, "link.txt"));
    symlinkSync("/etc/passwd", join(directory, "link.txt"));
    const { files, left_out } = await changedFiles(directory, "", never);
    expect(files.map(({ path }) => path)).toEqual(["small.txt"]);
    expect(Object.fromEntries(left_out.map(({ path, why }) => [path, why]))).toEqual({
      ".github/workflows/ml.yml": "workflows and their settings are changed by people",
      "large.bin": "3,500,000 bytes are proposed at most; DVC keeps larger files",
      "link.txt": "it is no plain file",
      "model.lfs": "Git LFS keeps it, which only a push with LFS can",
    });
  });

  test("is an error without a checkout", async () => {
    await expect(changedFiles(temporaryDirectory(), "", never)).rejects.toThrow("There is no checkout");
  });
});
