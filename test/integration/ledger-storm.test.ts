import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { appendRecords } from "../../packages/shared/src/ledger/append.ts";
import { openGitStore } from "../../packages/shared/src/ledger/git-store.ts";
import { verifyLedger } from "../../packages/shared/src/ledger/verify.ts";
import { type GitRemote, startGitRemote } from "../harness/git-remote/server.ts";
import { runRecord } from "./run-record.ts";

const writer = join(import.meta.dirname, "ledger-writer.ts");
let remote: GitRemote;
let directory: string;

beforeAll(async () => {
  remote = await startGitRemote();
  directory = realpathSync(mkdtempSync(join(tmpdir(), "ledger-storm-")));
});
afterAll(async () => {
  await remote.close();
  rmSync(directory, { recursive: true, force: true });
});

function git(folder: string, ...parameters: string[]): string {
  return execFileSync("git", ["-C", folder, ...parameters], { encoding: "utf8" }).trim();
}

function checkout(name: string, url: string): string {
  const folder = join(directory, name);
  execFileSync("git", ["init", "--quiet", folder]);
  git(folder, "remote", "add", "origin", url);
  return folder;
}

interface Written {
  status: number | null;
  output: string;
  errors: string;
}

function start(
  repository: string,
  place: "origin" | "local",
  number: number,
  path = process.env["PATH"],
): ChildProcess {
  return spawn(process.execPath, [writer, repository, place, String(number)], {
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function ended(child: ChildProcess): Promise<Written> {
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  const [status] = await once(child, "close");
  return { status, output: Buffer.concat(output).toString("utf8"), errors: Buffer.concat(errors).toString("utf8") };
}

/** The chain by git and SHA-256 alone, without the code that wrote it: each entry's record by its number. */
function chainIn(repository: string): number[] {
  const names = git(repository, "ls-tree", "-r", "--name-only", "ml-ledger", "--", "chain/").split("\n").sort();
  const entries = textsIn(repository, names);
  const links = entries.map((entry): { record: string; prev: string | null } => JSON.parse(entry));
  const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
  expect(names.map((name) => Number(/(\d+)\.json$/.exec(name)?.[1]))).toEqual(names.map((_, index) => index + 1));
  expect(links.map(({ prev }) => prev)).toEqual([null, ...entries.slice(0, -1).map(sha256)]);
  const records = textsIn(
    repository,
    links.map(({ record }) => `runs/${record.slice(0, 2)}/${record}.json`),
  );
  expect(records.map(sha256)).toEqual(links.map(({ record }) => record));
  return records.map((record): number => JSON.parse(record).origin.run_id);
}

function textsIn(repository: string, paths: readonly string[]): string[] {
  const input = paths.map((path) => `ml-ledger:${path}\n`).join("");
  const output = execFileSync("git", ["-C", repository, "cat-file", "--batch"], { input });
  const texts: string[] = [];
  for (let offset = 0; offset < output.length; ) {
    const end = output.indexOf("\n", offset);
    const size = Number(/ blob (\d+)$/.exec(output.subarray(offset, end).toString())?.[1]);
    texts.push(output.subarray(end + 1, end + 1 + size).toString("utf8"));
    offset = end + 1 + size + 1;
  }
  expect(texts).toHaveLength(paths.length);
  return texts;
}

async function problemsOf(repository: string, place: "origin" | "local"): Promise<unknown[]> {
  const store = await openGitStore({
    repository,
    remote: place === "local" ? undefined : place,
    branch: "ml-ledger",
    signal: new AbortController().signal,
  });
  try {
    return await verifyLedger(store, {});
  } finally {
    await store.close();
  }
}

test("thirty writers at once, ten of them in one checkout, lose no record and keep one unbroken line", async () => {
  const url = remote.create("storm");
  const shared = checkout("shared", url);
  const writers = Array.from({ length: 30 }, (_, index) =>
    ended(start(index < 10 ? shared : checkout(`own-${index}`, url), "origin", index + 1)),
  );
  const results = await Promise.all(writers);
  for (const { status, errors } of results) expect([status, errors]).toEqual([0, ""]);
  const bare = remote.directory("storm");
  expect(chainIn(bare).sort((one, other) => one - other)).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
  expect(git(bare, "rev-list", "--count", "ml-ledger")).toBe("30");
  expect(git(bare, "rev-list", "--min-parents=2", "ml-ledger")).toBe("");
  expect(git(bare, "rev-list", "--max-parents=0", "--count", "ml-ledger")).toBe("1");
  expect(await problemsOf(shared, "origin")).toEqual([]);
  const attempts = results.map(({ output }): number => JSON.parse(output).attempts);
  console.log(
    `attempts of 30 writers: mean ${attempts.reduce((sum, one) => sum + one, 0) / 30}, most ${Math.max(...attempts)}`,
  );
});

/**
 * A `git` that ends its caller with SIGKILL at the call with this number: before git does anything, while it works on as an
 * orphan, or when it is done and nobody has heard of it.
 */
function deadlyGit(
  call: number,
  moment: "before" | "during" | "after",
): { path: string; reached: () => boolean; done: () => boolean } {
  const folder = mkdtempSync(join(directory, "git-"));
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const kill = "kill -9 $PPID";
  const actions = {
    before: `${kill}; touch ${folder}/done; exit 1`,
    during: `${kill}; ${real} "$@"; touch ${folder}/done`,
    after: `${real} "$@"; ${kill}; touch ${folder}/done`,
  };
  // `mkdir` counts without a lock: several calls may come at once.
  const script = `#!/bin/sh
n=1
while ! mkdir ${folder}/$n 2>/dev/null; do n=$((n+1)); done
if [ $n -eq ${call} ]; then ${actions[moment]}; else exec ${real} "$@"; fi
`;
  writeFileSync(join(folder, "git"), script);
  chmodSync(join(folder, "git"), 0o755);
  return {
    path: `${folder}${delimiter}${process.env["PATH"] ?? ""}`,
    reached: () => existsSync(join(folder, String(call))),
    done: () => existsSync(join(folder, "done")),
  };
}

test.each([
  ["origin", "before"],
  ["origin", "during"],
  ["origin", "after"],
  ["local", "before"],
  ["local", "during"],
] as const)(
  "a writer to %s that is killed %s any of its git calls leaves nothing or a whole record",
  async (place, moment) => {
    const name = `killed-${place}-${moment}`;
    const url = remote.create(name);
    const repository = checkout(name, url);
    const holder = place === "origin" ? remote.directory(name) : repository;
    expect((await ended(start(repository, place, 1))).status).toBe(0);
    let chain = chainIn(holder);
    let whole = 0;
    for (let call = 1; ; call += 1) {
      const number = call + 1;
      const deadly = deadlyGit(call, moment);
      const { status, errors } = await ended(start(repository, place, number, deadly.path));
      if (!deadly.reached()) {
        expect([status, errors]).toEqual([0, ""]);
        break;
      }
      expect(status).toBeNull();
      while (!deadly.done()) await pause(10);
      const after = chainIn(holder);
      if (after.length > chain.length) whole += 1;
      expect(after).toEqual(after.length > chain.length ? [...chain, number] : chain);
      // The same record again, in the same checkout with all that was left behind.
      expect(await ended(start(repository, place, number))).toMatchObject({ status: 0, errors: "" });
      chain = [...chain, number];
      expect(chainIn(holder)).toEqual(chain);
    }
    expect(await problemsOf(repository, place)).toEqual([]);
    expect(chain.length).toBeGreaterThan(5);
    // Both outcomes were seen, so the kills hit what they should.
    if (moment === "before") expect(whole).toBe(0);
    else expect(whole).toBeGreaterThan(0);
  },
);

test("a branch that somebody else moves under every single try is given up after fifty, with a clear error and nothing written", async () => {
  const url = remote.create("busy");
  const repository = checkout("busy", url);
  expect((await ended(start(repository, "origin", 1))).status).toBe(0);
  const others = [
    "unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "export GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@x GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@x",
    'old=$(git rev-parse refs/heads/ml-ledger); new=$(git commit-tree -p $old -m other "$old^{tree}")',
    "git update-ref refs/heads/ml-ledger $new $old",
  ];
  remote.hook("busy", "pre-receive", others.join("\n"));
  const before = chainIn(remote.directory("busy"));
  let clock = 0;
  const { signal } = new AbortController();
  const store = await openGitStore({ repository, remote: "origin", branch: "ml-ledger", signal });
  const late = appendRecords(store, [runRecord(2)], {
    signal,
    log: { info: () => {}, warning: () => {} },
    // Two seconds pass with every look at the clock, and no pause is waited for.
    now: () => (clock += 2_000),
    wait: () => Promise.resolve(),
  });
  await expect(late).rejects.toThrow("moved on under each of 50 tries");
  expect(chainIn(remote.directory("busy"))).toEqual(before);
  remote.hook("busy", "pre-receive", "exit 0");
  await appendRecords(store, [runRecord(2)], { signal, log: { info: () => {}, warning: () => {} } });
  await store.close();
  expect(chainIn(remote.directory("busy"))).toEqual([...before, 2]);
});
