// gatewright ledger and lineage through the committed program: a laptop writes, somebody else's clone reads.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, expect, test } from "vitest";
import { type CliResult, runCli } from "./cli-process.ts";
import { git, write } from "./track-world.ts";
import { trainable } from "./train-world.ts";

const root = mkdtempSync(join(tmpdir(), "gatewright-ledger-cli-"));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

test("what a laptop has recorded is listed, shown, exported, traced and verified from another clone", async () => {
  const [remote, laptop, reader] = ["remote.git", "laptop", "reader"].map((name) => join(root, name));
  if (remote === undefined || laptop === undefined || reader === undefined)
    throw new Error("Three folders are needed.");
  git(root, "init", "--quiet", "--bare", "--initial-branch=main", remote);
  git(root, "clone", "--quiet", remote, laptop);
  write(laptop, trainable);
  git(laptop, "add", "-A");
  git(laptop, "commit", "--quiet", "-m", "base");
  git(laptop, "push", "--quiet", "origin", "HEAD:main");
  expect((await runCli(["train"], { cwd: laptop })).exitCode).toBe(0);
  write(laptop, { "params.yaml": "lr: 0.2\n" });
  expect((await runCli(["train"], { cwd: laptop })).exitCode).toBe(0);

  git(root, "clone", "--quiet", "--depth=1", "--branch", "main", `file://${remote}`, reader);
  const read = async (...words: string[]): Promise<CliResult> => {
    const result = await runCli(words, { cwd: reader });
    expect([words.join(" "), result.exitCode, result.stderr]).toEqual([words.join(" "), 0, expect.anything()]);
    return result;
  };
  const [newest] = JSON.parse((await read("ledger", "log", "--format", "json")).stdout);
  expect((await read("ledger", "log")).stdout.trim().split("\n")).toHaveLength(3);
  const shown = JSON.parse((await read("ledger", "show", newest.record.slice(0, 10), "--format", "json")).stdout);
  expect(shown.params.values).toEqual({ lr: 0.2 });

  const lineage = (await read("lineage", shown.artifact.digest)).stdout;
  for (const word of [shown.data[0].digest.slice(7, 19), shown.code.commit.slice(0, 12), newest.record.slice(0, 12)]) {
    expect(lineage).toContain(word);
  }
  expect((await read("lineage", shown.code.commit, "--format", "mermaid")).stdout).toMatch(/^flowchart LR\n/);
  expect((await read("lineage", shown.data[0].version, "--format", "html")).stdout).toContain('<svg class="graph"');

  await read("ledger", "export", "--format", "parquet", "--out", "all.parquet");
  const connection = await (await DuckDBInstance.create()).connect();
  const table = await connection.runAndReadAll(`SELECT count(*)::INT FROM '${join(reader, "all.parquet")}'`);
  expect(table.getRows()).toEqual([[2]]);

  const anchor = /anchor of strikes ([0-9a-f]{64})/.exec((await read("ledger", "verify")).stdout)?.[1] ?? "";
  git(laptop, "fetch", "--quiet", "origin", "ml-ledger");
  git(laptop, "push", "--quiet", "--force", "origin", "FETCH_HEAD~1:refs/heads/ml-ledger");
  expect((await runCli(["ledger", "verify"], { cwd: reader })).exitCode).toBe(0);
  const rewritten = await runCli(["ledger", "verify", "--anchor", anchor], { cwd: reader });
  expect([rewritten.exitCode, rewritten.stdout + rewritten.stderr]).toEqual([1, expect.stringContaining("anchor")]);
  expect(existsSync(join(reader, ".git", "refs", "heads", "ml-ledger"))).toBe(false);
  expect(readFileSync(join(reader, "params.yaml"), "utf8")).toBe("lr: 0.1\n");
});

test.each([
  [["ledger", "show", "ffffffff"], 1, "There is no ledger yet: the branch ml-ledger"],
  [["ledger", "lag"], 2, 'did you mean "log"?'],
  [["lineage"], 2, "lineage"],
  [["ledger", "append", "missing.json"], 2, "there is no such file"],
] as const)("%s ends with %s: %s", async (words, exitCode, sentence) => {
  const cwd = mkdtempSync(join(root, "empty-"));
  git(cwd, "init", "--quiet");
  const result = await runCli(words, { cwd });
  expect([result.exitCode, result.stderr]).toEqual([exitCode, expect.stringContaining(sentence)]);
  expect(result.stderr).not.toMatch(/\n\s+at /);
});

test.each(["https://user:p@ssw0rdtail@127.0.0.1:9/x.git", "https://127.0.0.1:9/x.git?private_token=ssw0rdtail"])(
  "no secret of the address %s is printed",
  async (remote) => {
    const cwd = mkdtempSync(join(root, "secret-"));
    git(cwd, "init", "--quiet");
    const { exitCode, stdout, stderr } = await runCli(["ledger", "log", "--remote", remote], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("127.0.0.1:9/x.git");
    expect(stdout + stderr).not.toContain("ssw0rdtail");
  },
);
