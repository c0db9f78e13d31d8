import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPolicy } from "@gatewright/shared/policy/read-policy.ts";
import { expect } from "vitest";
import { parse } from "yaml";
import { actionlint, invariants, languageService } from "../workflow/lint.ts";
import { type CliResult, type Files, folderOf, runCli } from "./cli-process.ts";

const root = join(import.meta.dirname, "..", "..");

/** A repository of one commit; `origin` is an address that nothing is fetched from. */
export function repositoryOf(
  files: Files,
  { branch = "main", origin }: { branch?: string; origin?: string } = {},
): string {
  const folder = folderOf(files);
  commit(folder, branch);
  if (origin !== undefined) git(folder, "remote", "add", "origin", origin);
  return folder;
}

/** The example as somebody has it who has never heard of gatewright. */
export function birdstrikes(more: Files = {}): string {
  const folder = folderOf(more);
  for (const name of ["data", "params.yaml", "requirements.txt", "train.py"]) {
    cpSync(join(root, "examples/birdstrikes", name), join(folder, name), { recursive: true });
  }
  commit(folder, "main");
  git(folder, "remote", "add", "origin", "https://github.com/acme/strikes.git");
  return folder;
}

export function git(folder: string, ...words: string[]): string {
  const names = ["-c", "user.name=a", "-c", "user.email=a@b.example"];
  return execFileSync("git", [...names, ...words], { cwd: folder, encoding: "utf8" });
}

function commit(folder: string, branch: string): void {
  git(folder, "init", "--quiet", `--initial-branch=${branch}`);
  git(folder, "add", ".");
  git(folder, "commit", "--quiet", "-m", "first");
}

/** Runs `gatewright init` as in a pipe; fails the test when it does not end as it should. */
export async function init(folder: string, words: readonly string[] = [], exitCode = 0): Promise<CliResult> {
  const result = await runCli(["init", ...words], { cwd: folder });
  expect(result, result.stderr).toMatchObject({ exitCode });
  return result;
}

export function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

const permissions: Record<string, Record<string, string>> = {
  "ml-pr": { contents: "read", "pull-requests": "write", checks: "write", actions: "read" },
  "ml-main": { contents: "write", checks: "write", actions: "read" },
  "ml-report": { contents: "write", actions: "read", "pull-requests": "write", checks: "write" },
  "ml-review": { actions: "write", "pull-requests": "read" },
};

/**
 * What was written is right: the policies are read, the data keeps the contracts, the workflows are right for GitHub and call what there
 * is with the inputs that it has and the permissions that it needs, and every line says why it is there.
 */
export async function expectValid(folder: string): Promise<void> {
  const policies = git(folder, "ls-files", "--others", "--cached", "*gatewright.yml").trim().split("\n");
  for (const path of policies) {
    const policy = readPolicy(read(folder, path), path);
    expect(policy.models.length + policy.data.contracts.length).toBeGreaterThan(0);
    if (policy.data.contracts.length === 0) continue;
    const { exitCode, stdout, stderr } = await runCli(["validate"], { cwd: join(folder, dirname(path)) });
    expect(exitCode, stdout + stderr).toBe(0);
  }
  for (const name of readdirSync(join(folder, ".github/workflows"))) {
    const path = `.github/workflows/${name}`;
    const text = read(folder, path);
    expect(await languageService(path, text)).toEqual([]);
    expect(await actionlint(path, text)).toEqual([]);
    // Our own workflows cannot be pinned before they have a release.
    expect(invariants(path, text).filter(({ message }) => !message.startsWith("OWNER/gatewright/"))).toEqual([]);
    for (const line of text.split("\n").filter((one) => one.trim() !== "" && !/^ {8}\S/.test(one))) {
      expect(line).toContain("#");
    }
    expectCall(text);
  }
}

function expectCall(text: string): void {
  const { jobs, permissions: none } = parse(text);
  expect(none).toEqual({});
  const [job] = Object.values<Record<string, unknown>>(jobs);
  const [, called = ""] = /\/\.github\/workflows\/([\w-]+)\.yml@/.exec(String(job?.["uses"])) ?? [];
  expect(job?.["permissions"]).toEqual(permissions[called]);
  const file = join(root, `.github/workflows/${called}.yml`);
  expect(existsSync(file)).toBe(true);
  const inputs = Object.keys(parse(readFileSync(file, "utf8")).on.workflow_call.inputs);
  expect(inputs).toEqual(expect.arrayContaining(Object.keys(Object(job?.["with"] ?? {}))));
}

/** Predictions that a model of the bird strikes could have made: better than chance, and far from perfect. */
export function predictions(rows = 2_000): string {
  let state = 7;
  const random = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
  const lines = Array.from({ length: rows }, (_, index) => {
    const damaged = random() < 0.1 ? 1 : 0;
    const score = Math.min(0.99, 0.02 + random() * 0.16 + damaged * random() * 0.2);
    return `s-${index},${damaged},${score.toFixed(6)},${["winter", "spring", "summer", "autumn"][index % 4]}`;
  });
  return `id,damaged,p_damaged,season\n${lines.join("\n")}\n`;
}
