// gatewright train on a machine without GitHub: the checkout, a git remote, and nothing else.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runCli } from "./cli-process.ts";
import { readReport } from "./report-on-stdout.ts";
import { type Files, git, write } from "./track-world.ts";
import { trainable } from "./train-world.ts";

const root = mkdtempSync(join(tmpdir(), "gatewright-train-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

function checkout(files: Files = trainable): string {
  const folder = mkdtempSync(join(root, "c-"));
  git(folder, "init", "--quiet", "--initial-branch=main");
  write(folder, files);
  git(folder, "add", "-A");
  git(folder, "commit", "--quiet", "-m", "base");
  return folder;
}

const train = (cwd: string, ...words: string[]) => runCli(["train", ...words], { cwd });

describe.concurrent("gatewright train", () => {
  test("--help names each of its options and the command behind --", async () => {
    const { exitCode, stdout } = await train(root, "--help");
    expect(exitCode).toBe(0);
    for (const option of ["policy", "model", "smoke", "force", "out", "remote", "no-push"]) {
      expect(stdout).toContain(`--${option}`);
    }
    expect(stdout).toContain("COMMAND");
  });

  test("trains, then restores from the checkout's own store, and leaves git's own things alone", async () => {
    const cwd = checkout();
    const first = await train(cwd);
    expect([first.exitCode, first.stderr]).toEqual([0, expect.stringContaining("the training runs on all rows")]);
    const model = readFileSync(join(cwd, "model.bin"), "utf8");
    rmSync(join(cwd, "model.bin"));
    const second = await train(cwd);
    expect(second.exitCode).toBe(0);
    expect(second.stdout).toMatch(/not trained again: same inputs as run [0-9a-f]{12}, /);
    expect(second.stderr).not.toContain("the training runs");
    expect(readFileSync(join(cwd, "model.bin"), "utf8")).toBe(model);
    expect(git(cwd, "status", "--porcelain")).toBe("");
    const prune = await runCli(["ledger", "prune", "--keep", "0"], { cwd });
    rmSync(join(cwd, "model.bin"));
    const third = await train(cwd);
    expect([prune.exitCode, third.exitCode]).toEqual([0, 0]);
    expect(third.stderr).toContain("no earlier run of the same inputs could be restored");
    expect(third.stderr).toContain("the training runs on all rows");
  });

  test("--force trains, --smoke runs the small command, and words behind -- reach the shell as they are", async () => {
    const cwd = checkout();
    await train(cwd);
    expect((await train(cwd, "--force")).stderr).toContain("the training runs on all rows");
    expect((await train(cwd, "--smoke")).stderr).toContain("the training runs on 2 rows");
    const words = await train(cwd, "--", "bash", "-c", 'printf "<%s>\\n" "$@"; bash train.sh', "x", "it's", "$HOME *");
    expect(words.stderr).toContain("<it's>\n<$HOME *>\n");
    expect(words.exitCode).toBe(0);
    const line = await train(cwd, "--", "echo one && bash train.sh 1 | cat");
    expect(line.stderr).toContain("one\nthe training runs on 1 rows\n");
  });

  test("a training that fails is exit code 1 in any mode, is reported, and leaves no record", async () => {
    const cwd = checkout();
    const { exitCode, stdout } = await train(cwd, "--mode", "observe", "--format", "json", "--", "exit 7 | cat");
    expect(exitCode).toBe(1);
    const [finding] = readReport(stdout).subjects[0]?.findings ?? [];
    expect(finding?.message).toMatch(/^The training failed with exit code 7 after [\d.e-]+ s\.$/);
    const log = await runCli(["ledger", "log"], { cwd });
    expect(log.stdout).not.toContain("strikes");
  });

  test("--out has the report and what the record says of the model", async () => {
    const cwd = checkout();
    const out = mkdtempSync(join(root, "out-"));
    expect((await train(cwd, "--out", out)).exitCode).toBe(0);
    expect(readdirSync(out)).toEqual(expect.arrayContaining(["report.json", "report.html", "model-card.md"]));
  });

  test("what is wrong with the command line or the policy is exit code 2 and one sentence", async () => {
    const cwd = checkout();
    const answers = [
      await train(cwd, "--model", "strike"),
      await train(cwd, "--data", "data/train.csv"),
      await train(cwd, "--policy", "no.yml"),
    ];
    expect(answers.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2]);
    expect(answers[0]?.stderr).toContain('did you mean "strikes"?');
    expect(answers[1]?.stderr).toContain("is not written as role=reference");
    expect(answers[2]?.stderr).toContain("There is no policy at no.yml.");
    writeFileSync(
      join(cwd, "gatewright.yml"),
      "gatewright: 1\nmodels:\n  a: {train: {outputs: {model: m}}}\n  b: {}\n",
    );
    expect((await train(cwd)).stderr).toContain("The policy has 2 models, and none is named");
    expect((await train(cwd, "--model", "a")).stderr).toContain("Nothing says how a is trained");
    expect(existsSync(join(cwd, "model.bin"))).toBe(false);
  });

  test("outside git it says that there is no ledger", async () => {
    const cwd = mkdtempSync(join(root, "plain-"));
    write(cwd, trainable);
    const { exitCode, stderr } = await train(cwd);
    expect([exitCode, stderr]).toEqual([
      expect.toSatisfy((code) => code === 1 || code === 2),
      expect.stringMatching(/git/),
    ]);
    expect(stderr).not.toContain("    at ");
  });
});
