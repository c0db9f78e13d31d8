// gatewright track on a machine without GitHub: the checkout, a git remote, and nothing else.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openGitStore } from "@gatewright/shared/ledger/git-store.ts";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import { afterAll, describe, expect, test } from "vitest";
import { expectNoStack } from "../bad-input-expectations.ts";
import { runCli } from "../cli-process.ts";
import { readReport } from "../report-on-stdout.ts";
import { committed, type Files, git, outputs, write } from "../track-world.ts";

const root = mkdtempSync(join(tmpdir(), "gatewright-track-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** A checkout after its training, with a bare repository as `origin`. */
function checkout(files: Files = {}, { origin = true } = {}): string {
  const directory = mkdtempSync(join(root, "c-"));
  git(directory, "init", "--quiet", "--initial-branch=main");
  write(directory, committed);
  git(directory, "add", "-A");
  git(directory, "commit", "--quiet", "-m", "base");
  write(directory, { ...outputs, ...files });
  if (!origin) return directory;
  const bare = mkdtempSync(join(root, "origin-"));
  execFileSync("git", ["init", "--quiet", "--bare", bare]);
  git(directory, "remote", "add", "origin", bare);
  return directory;
}

async function ledgerOf(repository: string, remote: string | undefined): Promise<Ledger> {
  const signal = new AbortController().signal;
  return openLedger(await openGitStore({ repository, remote, branch: "ml-ledger", signal }));
}

describe.concurrent("gatewright track", () => {
  test("--help names each of its options", async () => {
    const { exitCode, stdout } = await runCli(["track", "--help"], { cwd: root });
    expect(exitCode).toBe(0);
    for (const option of ["policy", "model", "params", "metrics", "data", "artifact", "out", "remote", "no-push"]) {
      expect(stdout).toContain(`--${option}`);
    }
  });

  test("appends the record to the ledger of origin and touches nothing in the checkout", async () => {
    const cwd = checkout();
    const before = [git(cwd, "status", "--porcelain=v2", "--branch"), git(cwd, "for-each-ref")];
    const { exitCode, stdout, stderr } = await runCli(["track"], { cwd });
    expect([exitCode, stderr]).toEqual([0, ""]);
    const [line] = await (await ledgerOf(cwd, "origin")).index("strikes");
    expect(line).toMatchObject({ number: 1, kind: "run", trust: "local", commit: git(cwd, "rev-parse", "HEAD") });
    expect(stdout).toContain(
      `Record of strikes: ${line?.record} (runs/${line?.record.slice(0, 2)}/${line?.record}.json)`,
    );
    expect(stdout).toContain("first run");
    expect([git(cwd, "status", "--porcelain=v2", "--branch"), git(cwd, "for-each-ref")]).toEqual(before);
  });

  test("a second time shows what changed against the first", async () => {
    const cwd = checkout();
    await runCli(["track"], { cwd });
    write(cwd, { "params.yaml": "seed: 7\nlr: 0.2\n", "metrics.json": '{"accuracy": 0.95, "loss": 0.25}\n' });
    const { exitCode, stdout } = await runCli(["track"], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("compared with the newest run");
    expect(stdout).toContain("+0.05");
    expect(stdout).toMatch(/lr\s+0\.2\s+0\.1/);
    // The change is not committed, and the record says so.
    expect(stdout).toMatch(/missing: [^\n]*clean/);
  });

  test("--no-push keeps the ledger on the checkout's own branch", async () => {
    const cwd = checkout();
    expect((await runCli(["track", "--no-push"], { cwd })).exitCode).toBe(0);
    expect(await (await ledgerOf(cwd, undefined)).index("strikes")).toHaveLength(1);
    expect((await ledgerOf(cwd, "origin")).commit).toBeUndefined();
  });

  test("without a remote keeps it there as well", async () => {
    const cwd = checkout({}, { origin: false });
    expect((await runCli(["track"], { cwd })).exitCode).toBe(0);
    expect(await (await ledgerOf(cwd, undefined)).index("strikes")).toHaveLength(1);
  });

  test("takes everything from the command line, without a policy", async () => {
    const cwd = checkout();
    rmSync(join(cwd, "gatewright.yml"));
    const words = ["--params", "params.yaml", "--metrics", "metrics.json", "training.csv", "--artifact", "model.bin"];
    const data = ["--data", "train=data/train.csv", "--model", "m"];
    const { exitCode, stdout } = await runCli(["track", ...words, ...data, "--format", "json"], { cwd });
    expect(exitCode, stdout).toBe(0);
    const { subjects, ledger } = readReport(stdout);
    expect(subjects[0]?.evidence.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["params.yaml", "metrics.json", "training.csv", "data/train.csv", "model.bin"]),
    );
    expect(ledger).toMatchObject({ outcome: "appended", records: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  });

  test("--out writes the report with a model card and a bill of materials", async () => {
    const cwd = checkout();
    await runCli(["track", "--no-push", "--out", "../report"], { cwd });
    expect(readdirSync(join(root, "report")).sort()).toEqual([
      "junit.xml",
      "ml-bom.json",
      "model-card.md",
      "report.html",
      "report.json",
      "report.md",
      "report.sarif",
    ]);
    expect(JSON.parse(readFileSync(join(root, "report", "ml-bom.json"), "utf8"))).toMatchObject({
      bomFormat: "CycloneDX",
    });
  });

  test("whose remote refuses keeps the record in a file and says how to append it", async () => {
    const cwd = checkout();
    const hook = join(git(cwd, "remote", "get-url", "origin"), "hooks", "pre-receive");
    writeFileSync(hook, "#!/bin/sh\necho protected branch >&2\nexit 1\n", { mode: 0o755 });
    const { exitCode, stdout } = await runCli(["track"], { cwd });
    expect(exitCode, stdout).toBe(1);
    const [file = ""] = readdirSync(cwd).filter((name) => name.startsWith("gatewright-records-"));
    expect(stdout.replaceAll(/\s+/g, " ")).toContain(`gatewright ledger append ${file}`);
    expect(JSON.parse(readFileSync(join(cwd, file), "utf8"))).toMatchObject({
      version: 1,
      records: [{ model: "strikes" }],
    });
  });

  test("outside git says what is missing and how to go on", async () => {
    const cwd = mkdtempSync(join(root, "plain-"));
    write(cwd, { ...committed, ...outputs });
    const { exitCode, stdout, stderr } = await runCli(["track"], { cwd });
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/no git repository|not a git repository|not in a git/i);
    expectNoStack(`${stdout}${stderr}`);
  });
});

test("gatewright validate under a policy with models alone has nothing to check, and does not pass", async () => {
  const { exitCode, stdout, stderr } = await runCli(["validate"], { cwd: checkout() });
  expect([exitCode, `${stdout}${stderr}`]).toEqual([2, expect.stringContaining("No data contract is named")]);
});

describe.concurrent("bad input is told in one sentence:", () => {
  const usage: [string, string[], string][] = [
    ["an unknown model", ["--model", "strike"], 'The policy has no model "strike"; did you mean "strikes"?'],
    ["data without a role", ["--data", "data/train.csv"], "is not written as role=reference"],
    ["a policy that is not there", ["--policy", "gone.yml"], "There is no policy at gone.yml."],
    ["two places for the ledger", ["--no-push", "--remote", "origin"], "--no-push keeps the ledger in this checkout"],
    ["an unknown option", ["--metric", "m.json"], 'did you mean "--metrics"?'],
  ];
  test.each(usage)("%s (exit 2)", async (_, words, says) => {
    const { exitCode, stdout, stderr } = await runCli(["track", ...words], { cwd: checkout() });
    expect([exitCode, `${stdout}${stderr}`.replaceAll(/\s+/g, " ")]).toEqual([2, expect.stringContaining(says)]);
    expectNoStack(`${stdout}${stderr}`);
  });

  const files: [string, (cwd: string) => void, RegExp][] = [
    ["a missing file of parameters", (cwd) => rmSync(join(cwd, "params.yaml")), /params\.yaml does not exist/],
    ["missing metrics", (cwd) => rmSync(join(cwd, "metrics.json")), /metrics\.json does not exist/],
    ["a missing model", (cwd) => rmSync(join(cwd, "model.bin")), /model\.bin does not exist/],
    ["missing data", (cwd) => rmSync(join(cwd, "data"), { recursive: true }), /data\/train\.csv/],
    [
      "text in UTF-16",
      (cwd) => writeFileSync(join(cwd, "params.yaml"), Buffer.from("\uFEFFlr: 1\n", "utf16le")),
      /UTF-16/,
    ],
    [
      "bytes that are no UTF-8",
      (cwd) => writeFileSync(join(cwd, "params.yaml"), Buffer.from([0x61, 0x3a, 0xff])),
      /not valid UTF-8/,
    ],
    ["a folder in place of a file", (cwd) => folder(join(cwd, "metrics.json")), /metrics\.json/],
    ["a circle of links", (cwd) => link("params.yaml", join(cwd, "params.yaml")), /circle of symbolic links/],
    [
      "a link that leads out",
      (cwd) => link("/etc/hostname", join(cwd, "params.yaml")),
      /leads out of the working directory/,
    ],
    ["a parameter that stands twice", (cwd) => write(cwd, { "params.yaml": "lr: 1\nlr: 2\n" }), /params\.yaml:2/],
    ["metrics without a number", (cwd) => write(cwd, { "metrics.json": '{"note": "fine"}' }), /metrics\.json/],
    [
      "data that was changed after `dvc add`",
      (cwd) =>
        write(cwd, {
          "data/train.csv.dvc": `outs:\n- md5: ${"0".repeat(32)}\n  size: 16\n  hash: md5\n  path: train.csv\n`,
        }),
      /data\/train\.csv/,
    ],
    ["a file that is too big", (cwd) => write(cwd, { "params.yaml": "a".repeat(2_000_000) }), /at most/],
  ];
  test.each(files)("%s (exit 1)", async (_, damage, says) => {
    const cwd = checkout();
    damage(cwd);
    const { exitCode, stdout, stderr } = await runCli(["track", "--no-push", "--format", "json"], { cwd });
    expect(exitCode, `${stdout}${stderr}`).toBe(1);
    const report = readReport(stdout);
    const errors = report.findings.filter(({ verdict }) => verdict === "error");
    expect(errors.map(({ message }) => message).join("\n")).toMatch(says);
    expect(report.ledger).toBeUndefined();
    expectNoStack(`${stdout}${stderr}`);
  });
});

function link(target: string, path: string): void {
  rmSync(path, { force: true });
  symlinkSync(target, path);
}

function folder(path: string): void {
  rmSync(path, { force: true });
  mkdirSync(path);
}
