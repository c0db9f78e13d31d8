import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutCredentials } from "@gatewright/shared/git/remote-address.ts";
import { describe, expect, test } from "vitest";
import { codeFiles } from "../../src/code/code-files.ts";
import { readCode } from "../../src/code/read-code.ts";
import type { ReadContext } from "../../src/read-context.ts";
import { diffEndsWith, workspace, write } from "../reader-fixture.ts";

function git(context: ReadContext, ...parameters: string[]): string {
  const identity = [
    "-c",
    "user.name=t",
    "-c",
    "user.email=t@example.com",
    "-c",
    "commit.gpgsign=false",
    "-c",
    "protocol.file.allow=always",
  ];
  const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  return execFileSync("git", [...identity, ...parameters], {
    cwd: context.workingDirectory,
    env: { ...environment, GIT_CONFIG_GLOBAL: "/dev/null" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}

function repository(files: Record<string, string>, overrides: Partial<ReadContext> = {}): ReadContext {
  const context = workspace(files, overrides);
  git(context, "init", "--quiet", "--initial-branch=main");
  git(context, "add", "--all");
  git(context, "commit", "--quiet", "--message=first");
  return context;
}

describe("which code", () => {
  test("a clean checkout: commit, branch, remote without its password, command without its secret", async () => {
    const context = repository({ "train.py": "print(1)\n" });
    git(context, "remote", "add", "origin", "https://user:pa55word@git.example.com/a/b.git");
    expect(await readCode(context, "python train.py --api-key abcdef123")).toEqual({
      commit: git(context, "rev-parse", "HEAD"),
      branch: "main",
      remote: "https://git.example.com/a/b.git",
      dirty: false,
      command: "python train.py --api-key [redacted]",
    });
  });

  test.each([
    ["exec sleep 60", "`git diff` took more than 0.2 seconds"],
    ["exit 128", "`git diff` failed"],
  ])("a diff that ends with `%s` leaves open whether there are changes, with the reason", async (ending, why) => {
    const context = repository({ a: "1" });
    diffEndsWith(ending);
    const phrases: string[] = [];
    const onProblem = (phrase: string) => phrases.push(phrase);
    const code = await readCode(context, undefined, [], { diffTimeoutMs: 200, onProblem });
    expect(code).toEqual({ commit: git(context, "rev-parse", "HEAD"), branch: "main" });
    expect(phrases).toEqual([`whether the checkout has changes is not known, because ${why}`]);
  });

  test("a changed, a new and a deleted file make it dirty, each with a digest of its own, the same each time", async () => {
    const context = repository({ "train.py": "print(1)\n", "other.py": "", ".gitignore": "*.log\n" });
    const digests = new Set<string | undefined>();
    const changes = [
      () => write(context, "train.py", "print(2)\n"),
      () => write(context, "train.py", "print(3)\n"),
      () => write(context, "new.py", "a"),
      () => write(context, "new.py", "b"),
      () => rmSync(join(context.workingDirectory, "other.py")),
      () => git(context, "add", "new.py"),
    ];
    for (const change of changes) {
      change();
      const first = await readCode(context, undefined);
      expect(first.dirty).toBe(true);
      expect(first.diff_digest).toMatch(/^sha256:[0-9a-f]{64}$/);
      expect(await readCode(context, undefined)).toEqual(first);
      digests.add(first.diff_digest);
    }
    expect(digests.size).toBe(changes.length);
  });

  test("ignored files, what Python leaves behind and what the run wrote are no changes", async () => {
    const context = repository({ "train.py": "", ".gitignore": "*.log\n" });
    write(context, "run.log", "x");
    write(context, "__pycache__/train.cpython-311.pyc", "x");
    write(context, "model.bin", "x");
    write(context, "out/metrics.json", "x");
    expect(await readCode(context, undefined, ["model.bin", "out"])).toMatchObject({ dirty: false });
    expect(await readCode(context, undefined)).toMatchObject({ dirty: true });
  });

  test("what the run wrote is no change either where git tracks it, and everything else still is", async () => {
    const files = {
      "work/train.py": "1",
      "work/model[1].bin": "old",
      "work/model1.bin": "old",
      "work/out/m.json": "{}",
    };
    const context = repository(files);
    const below = { ...context, workingDirectory: join(context.workingDirectory, "work") };
    write(below, "model[1].bin", "new");
    write(below, "out/m.json", "new");
    const written = ["./model[1].bin", "x/../out/"];
    expect(await readCode(below, undefined)).toMatchObject({ dirty: true });
    expect(await readCode(below, undefined, written)).toMatchObject({ dirty: false });
    write(below, "model1.bin", "new");
    expect(await readCode(below, undefined, written)).toMatchObject({ dirty: true });
    expect(await readCode(below, undefined, [".", "./", "..", "../work", "out/.."])).toMatchObject({ dirty: true });
  });

  test("the user's settings of git diff do not change the digest", async () => {
    const context = repository({ "a.txt": "1\n2\n3\n" });
    write(context, "a.txt", "1\nx\n3\n");
    const plain = await readCode(context, undefined);
    for (const [key, value] of [
      ["diff.noprefix", "true"],
      ["diff.mnemonicPrefix", "true"],
      ["diff.context", "9"],
      ["diff.algorithm", "histogram"],
      ["color.diff", "always"],
      ["diff.external", "false"],
      ["diff.orderFile", "nowhere"],
    ] as const) {
      git(context, "config", key, value);
      expect(await readCode(context, undefined)).toEqual(plain);
    }
  });

  test("a new commit in a submodule, or a change in it, makes the checkout dirty", async () => {
    const inner = repository({ "lib.py": "a" });
    const context = repository({ "train.py": "" });
    git(context, "submodule", "--quiet", "add", inner.workingDirectory, "lib");
    git(context, "commit", "--quiet", "--message=lib");
    expect(await readCode(context, undefined)).toMatchObject({ dirty: false });
    write(context, "lib/lib.py", "b");
    const changed = await readCode(context, undefined);
    expect(changed).toMatchObject({ dirty: true });
    git(
      { ...context, workingDirectory: join(context.workingDirectory, "lib") },
      "commit",
      "--quiet",
      "--all",
      "--message=b",
    );
    const committed = await readCode(context, undefined);
    expect(committed).toMatchObject({ dirty: true });
    expect(committed.diff_digest).not.toBe(changed.diff_digest);
  });

  test("on a commit without a branch the CI system's variable names it", async () => {
    const context = repository({ a: "" });
    git(context, "checkout", "--quiet", "--detach");
    const branch = async (variables: Record<string, string>): Promise<string | undefined> =>
      (await readCode({ ...context, variables }, undefined)).branch;
    expect(await branch({})).toBeUndefined();
    expect(await branch({ GITHUB_HEAD_REF: "feature", GITHUB_REF_NAME: "7/merge" })).toBe("feature");
    expect(await branch({ GITHUB_HEAD_REF: "", GITHUB_REF_NAME: "main", GITHUB_REF_TYPE: "branch" })).toBe("main");
    expect(await branch({ GITHUB_REF_NAME: "v1", GITHUB_REF_TYPE: "tag" })).toBeUndefined();
    expect(await branch({ CI_COMMIT_BRANCH: "gitlab" })).toBe("gitlab");
  });

  test("from a folder of the repository, and in a linked worktree", async () => {
    const context = repository({ "models/a/train.py": "", b: "" });
    const folder = { ...context, workingDirectory: join(context.workingDirectory, "models/a") };
    write(folder, "model.bin", "x");
    expect(await readCode(folder, undefined, ["model.bin"])).toMatchObject({ dirty: false });
    const linked = join(context.workingDirectory, "..", "linked");
    git(context, "worktree", "add", "--quiet", "-b", "side", linked);
    expect(await readCode({ ...context, workingDirectory: linked }, undefined)).toMatchObject({
      branch: "side",
      dirty: false,
    });
  });

  test("outside git only the command is known, and before the first commit there is no commit", async () => {
    expect(await readCode(workspace({ a: "" }), "make")).toEqual({ command: "make" });
    const context = workspace({ a: "" });
    git(context, "init", "--quiet", "--initial-branch=main");
    const code = await readCode(context, undefined);
    expect(code).toEqual({ branch: "main", dirty: true, diff_digest: code.diff_digest });
  });

  test("no program of the checkout is started", async () => {
    const context = repository({ a: "1" });
    const planted = join(context.workingDirectory, "..", "planted");
    const program = join(context.workingDirectory, "..", "program.sh");
    writeFileSync(program, `#!/bin/sh\ntouch ${planted}\n`);
    chmodSync(program, 0o755);
    git(context, "config", "core.fsmonitor", program);
    git(context, "config", "diff.external", program);
    git(context, "config", "diff.x.textconv", program);
    git(context, "config", "core.hooksPath", join(context.workingDirectory, ".."));
    write(context, ".gitattributes", "* diff=x\n");
    write(context, "a", "2");
    expect(await readCode(context, undefined)).toMatchObject({ dirty: true });
    await expect(codeFiles([], context.workingDirectory)).resolves.toHaveLength(2);
    expect(() => execFileSync("ls", [planted], { stdio: "ignore" })).toThrow();
  });

  test.each([
    ["https://x-access-token:abc@github.com/o/r.git", "https://github.com/o/r.git"],
    ["https://token@github.com/o/r.git?x=secret", "https://github.com/o/r.git"],
    ["git@github.com:o/r.git", "git@github.com:o/r.git"],
    ["ssh://git@github.com/o/r.git", "ssh://github.com/o/r.git"],
  ])("%s is recorded as %s", (given, recorded) => {
    expect(withoutCredentials(given)).toBe(recorded);
  });
});

describe("files of code", () => {
  const paths = async (globs: string[], context: ReadContext): Promise<string[]> =>
    (await codeFiles(globs, context.workingDirectory)).map(({ path }) => path);

  test("without patterns: what git tracks and what it neither tracks nor ignores, below the working directory", async () => {
    const context = repository({ "b.py": "", "a/c.py": "", ".gitignore": "data/\n", "deleted.py": "" });
    write(context, "new.py", "");
    write(context, "data/train.csv", "");
    write(context, "a/__pycache__/c.pyc", "");
    rmSync(join(context.workingDirectory, "deleted.py"));
    expect(await paths([], context)).toEqual([".gitignore", "a/c.py", "b.py", "new.py"]);
    expect(await paths([], { ...context, workingDirectory: join(context.workingDirectory, "a") })).toEqual(["c.py"]);
  });

  test("outside git every file, but not what a run leaves behind", async () => {
    const context = workspace({ "b.py": "", "a/.hidden": "", "a/__pycache__/x.pyc": "", "node_modules/x/y.js": "" });
    expect(await paths([], context)).toEqual(["a/.hidden", "b.py"]);
  });

  test("patterns, folders, names with brackets, and what is taken out again", async () => {
    const context = workspace({
      "train[1].py": "",
      "train1.py": "",
      "src/a.py": "",
      "src/deep/b.py": "",
      "src/test_a.py": "",
    });
    expect(await paths(["train[1].py"], context)).toEqual(["train[1].py"]);
    expect(await paths(["src"], context)).toEqual(["src/a.py", "src/deep/b.py", "src/test_a.py"]);
    expect(await paths(["src/**", "!src/test_*", "src/a.py"], context)).toEqual(["src/a.py", "src/deep/b.py"]);
  });

  test("a pattern that matches nothing is an error: its code would not count", async () => {
    const context = workspace({ "a.py": "" });
    await expect(paths(["a.py", "scr/**"], context)).rejects.toThrow("No file matches the code pattern scr/**.");
  });

  test("a link counts with its target's name and content", async () => {
    const context = workspace({ "shared/common.py": "1", "src/a.py": "" });
    symlinkSync("../shared/common.py", join(context.workingDirectory, "src/common.py"));
    symlinkSync("../shared", join(context.workingDirectory, "src/all"));
    const before = await codeFiles(["src/**"], context.workingDirectory);
    expect(before.map(({ path }) => path)).toEqual(["src/a.py", "src/all/common.py", "src/common.py"]);
    write(context, "shared/common.py", "2");
    const after = await codeFiles(["src/**"], context.workingDirectory);
    expect(after[0]).toEqual(before[0]);
    for (const index of [1, 2]) expect(after[index]?.digest).not.toBe(before[index]?.digest);
  });

  test("a file or a folder that a pattern finds outside the working directory is an error", async () => {
    const context = workspace({ "src/a.py": "" });
    writeFileSync(join(context.workingDirectory, "..", "b.py"), "");
    symlinkSync("../../b.py", join(context.workingDirectory, "src/b.py"));
    await expect(paths(["src/*"], context)).rejects.toThrow("src/b.py leads out of the working directory.");
    expect(await paths(["src/*", "!src/b.py"], context)).toEqual(["src/a.py"]);
    symlinkSync("../..", join(context.workingDirectory, "src/up"));
    await expect(paths(["src/up/*.py"], context)).rejects.toThrow("src/up leads out of the working directory.");
  });

  test("content counts; of a tracked link to elsewhere its target's name", async () => {
    const context = workspace({ "a.py": "print(1)\n" });
    symlinkSync("/etc/passwd", join(context.workingDirectory, "link.py"));
    mkdirSync(join(context.workingDirectory, "empty"));
    git(context, "init", "--quiet");
    const before = await codeFiles([], context.workingDirectory);
    expect(before.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["a.py", 9],
      ["link.py", "link /etc/passwd".length],
    ]);
    write(context, "a.py", "print(2)\n");
    const after = await codeFiles([], context.workingDirectory);
    expect(after[0]?.digest).not.toBe(before[0]?.digest);
    expect(after[1]).toEqual(before[1]);
  });

  test("records that wait for the ledger are no code and no change, unless they are committed", async () => {
    const context = workspace({ "a.py": "print(1)\n" });
    git(context, "init", "--quiet");
    git(context, "add", ".");
    git(context, "commit", "--quiet", "--message", "first");
    write(context, "gatewright-records-0123456789ab.json", "{}\n");
    expect(await paths([], context)).toEqual(["a.py"]);
    expect(await readCode(context, undefined)).toMatchObject({ dirty: false });
    git(context, "add", ".");
    expect(await paths([], context)).toEqual(["a.py", "gatewright-records-0123456789ab.json"]);
    expect(await readCode(context, undefined)).toMatchObject({ dirty: true });
  });
});
