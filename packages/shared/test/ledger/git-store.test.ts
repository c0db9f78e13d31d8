import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type GitRemote, startGitRemote } from "../../../../test/harness/git-remote/server.ts";
import { git, temporaryDirectory, write } from "../policy/repository.ts";
import { aLedger, checkoutOf, fingerprintOf, open, readFiles, writeFiles } from "./git-world.ts";

let remote: GitRemote;
let count = 0;

beforeAll(async () => {
  remote = await startGitRemote();
});
afterAll(() => remote.close());

function newRemote(options?: { filter?: boolean }): { name: string; url: string } {
  count += 1;
  const name = `ledger-${count}`;
  return { name, url: remote.create(name, options) };
}

describe("a branch of a remote", () => {
  test("does not exist until the first record, then holds what was written, commit by commit", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    expect(await readFiles({ repository })).toBeUndefined();
    const first = await writeFiles({ repository }, aLedger);
    const second = await writeFiles({ repository }, { "runs/bb/2.json": '{"ü":"☃"}', "README.md": "Changed.\n" });
    expect(await readFiles({ repository })).toEqual({
      "README.md": "Changed.\n",
      "runs/aa/1.json": "{}",
      "runs/bb/2.json": '{"ü":"☃"}',
    });
    const history = git(remote.directory(name), "log", "--format=%H %P", "ml-ledger").split("\n");
    expect(history).toEqual([`${second} ${first}`, first]);
  });

  test("is written by gatewright at this moment, whatever user.name the machine has", async () => {
    const { name, url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const author = git(remote.directory(name), "log", "--format=%an <%ae> %cn <%ce>", "ml-ledger");
    expect(author).toBe("gatewright <noreply@gatewright.invalid> gatewright <noreply@gatewright.invalid>");
    const seconds = Number(git(remote.directory(name), "log", "--format=%at", "ml-ledger"));
    expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(60);
  });

  test("that has moved since it was read is not written, and nothing of the attempt is there", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    const slow = await open({ repository });
    const parent = await slow.tip();
    await writeFiles({ repository: checkoutOf(url) }, { "runs/bb/2.json": "{}" });
    const late = await slow.commit({ parent, files: new Map([["runs/cc/3.json", "{}"]]), message: "late" });
    expect(late).toEqual({ outcome: "moved" });
    expect(Object.keys((await readFiles({ repository })) ?? {})).not.toContain("runs/cc/3.json");
    const retried = await slow.commit({
      parent: await slow.tip(),
      files: new Map([["runs/cc/3.json", "{}"]]),
      message: "again",
    });
    expect(retried.outcome).toBe("committed");
    await slow.close();
    expect(Object.keys((await readFiles({ repository })) ?? {})).toEqual([
      "README.md",
      "runs/aa/1.json",
      "runs/bb/2.json",
      "runs/cc/3.json",
    ]);
  });

  test("that has moved brings what is new along, so that the next try reads without asking again", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, { ...aLedger, "runs/aa/old.json": "old" });
    const store = await open({ repository: checkoutOf(url) });
    await store.tip();
    await writeFiles({ repository: checkoutOf(url) }, { "runs/bb/new.json": "new" });
    const tip = (await store.tip()) ?? "";
    remote.requests.length = 0;
    expect((await store.read(tip, ["runs/bb/new.json"])).get("runs/bb/new.json")).toBe("new");
    expect(remote.requests).toEqual([]);
    expect((await store.read(tip, ["runs/aa/old.json"])).get("runs/aa/old.json")).toBe("old");
    expect(remote.requests.length).toBeGreaterThan(0);
    await store.close();
  });

  test("that somebody else created first is not written by the one who saw none", async () => {
    const { url } = newRemote();
    const slow = await open({ repository: checkoutOf(url) });
    expect(await slow.tip()).toBeUndefined();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const late = await slow.commit({ parent: undefined, files: new Map([["runs/cc/3.json", "{}"]]), message: "late" });
    expect(late).toEqual({ outcome: "moved" });
    await slow.close();
  });

  test("is read at the commit that was asked for, also when it has moved on", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    const reader = await open({ repository });
    const before = await reader.tip();
    await writeFiles({ repository: checkoutOf(url) }, { "runs/aa/1.json": "changed" });
    const texts = await reader.read(before ?? "", ["runs/aa/1.json", "runs", "runs/aa", "nowhere.json"]);
    expect(texts).toEqual(new Map([["runs/aa/1.json", "{}"]]));
    expect(await reader.list(before ?? "", "runs")).toEqual(["runs/aa/1.json"]);
    expect(await reader.list(before ?? "", "chain")).toEqual([]);
    await reader.close();
  });

  test("gives many files in one round trip, and none that was not asked for", async () => {
    const { url } = newRemote();
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`runs/aa/${index}.json`, `{"n":${index}}`]),
    );
    await writeFiles({ repository: checkoutOf(url) }, files);
    const reader = await open({ repository: checkoutOf(url) });
    const tip = (await reader.tip()) ?? "";
    remote.requests.length = 0;
    const all = await reader.read(tip, Object.keys(files));
    expect(Object.fromEntries(all)).toEqual(files);
    expect(remote.requests.filter((request) => request.startsWith("POST"))).toHaveLength(1);
    remote.requests.length = 0;
    expect((await reader.read(tip, ["runs/aa/7.json"])).get("runs/aa/7.json")).toBe('{"n":7}');
    expect(remote.requests).toEqual([]);
    await reader.close();
  });

  test("without a single blob is enough to write to", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, { ...aLedger, "runs/aa/big.json": "x".repeat(1_000_000) });
    const repository = checkoutOf(url);
    await writeFiles({ repository }, { "runs/aa/2.json": "{}" });
    const objects = git(repository, "--git-dir", join(repository, ".git/gatewright/ledger.git"), "count-objects", "-v");
    expect(Number(/size-pack: (\d+)/.exec(objects)?.[1])).toBeLessThan(10);
  });
});

describe("a server", () => {
  const everything = { ...aLedger, "runs/bb/2.json": "{}" };

  test("that knows no filters is read and written", async () => {
    const { url } = newRemote({ filter: false });
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const repository = checkoutOf(url);
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    expect(await readFiles({ repository })).toEqual(everything);
  });

  test("that knows only the old protocol is read and written", async () => {
    const { url } = newRemote();
    remote.oldProtocol = true;
    try {
      await writeFiles({ repository: checkoutOf(url) }, aLedger);
      const repository = checkoutOf(url);
      await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
      expect(await readFiles({ repository })).toEqual(everything);
    } finally {
      remote.oldProtocol = false;
    }
  });

  test("of plain files, which knows no shallow clones, is read", async () => {
    const { name, url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    git(remote.directory(name), "update-server-info");
    remote.dumb = true;
    try {
      expect(await readFiles({ repository: checkoutOf(url) })).toEqual(aLedger);
    } finally {
      remote.dumb = false;
    }
  });

  test("on the local disk is found by a relative address from a sub-folder", async () => {
    const parent = temporaryDirectory();
    git(parent, "init", "-q", "--bare", "led.git");
    git(parent, "init", "-q", "w");
    git(join(parent, "w"), "remote", "add", "origin", "../led.git");
    mkdirSync(join(parent, "w/sub"));
    await writeFiles({ repository: join(parent, "w/sub") }, aLedger);
    expect(await readFiles({ repository: join(parent, "w"), remote: `file://${parent}/led.git` })).toEqual(aLedger);
    expect(await readFiles({ repository: join(parent, "w"), remote: "../led.git" })).toEqual(aLedger);
  });
});

describe("any kind of checkout", () => {
  test("shallow and partial clones, worktrees and bare repositories keep one ledger", async () => {
    const { name, url } = newRemote();
    const source = checkoutOf(url);
    // Git in the foreground cannot talk to a server in the same process, so the clones are made past it.
    const onDisk = `file://${remote.directory(name)}`;
    git(source, "push", "-q", onDisk, "main");
    const place = temporaryDirectory();
    git(place, "clone", "-q", "--depth=1", onDisk, "shallow");
    git(place, "clone", "-q", "--filter=blob:none", onDisk, "partial");
    git(place, "clone", "-q", "--bare", onDisk, "bare.git");
    git(source, "worktree", "add", "-q", join(place, "worktree"), "-b", "topic");
    const kinds = ["shallow", "partial", "bare.git", "worktree"];
    for (const kind of kinds) {
      git(join(place, kind), "remote", "set-url", "origin", url);
      await writeFiles({ repository: join(place, kind) }, { [`runs/aa/${kind}.json`]: "{}" });
    }
    expect(Object.keys((await readFiles({ repository: source })) ?? {}).sort()).toEqual(
      kinds.map((kind) => `runs/aa/${kind}.json`).sort(),
    );
    expect(git(remote.directory(name), "rev-list", "--count", "ml-ledger")).toBe("4");
    expect(existsSync(join(source, ".git/gatewright/ledger.git"))).toBe(true);
    expect(existsSync(join(place, "bare.git/gatewright/ledger.git"))).toBe(true);
  });

  test("SHA-256 repositories too, with a remote and on the local branch", async () => {
    const parent = temporaryDirectory();
    git(parent, "init", "-q", "--bare", "--object-format=sha256", "led.git");
    const repository = checkoutOf(join(parent, "led.git"), "--object-format=sha256");
    const commit = await writeFiles({ repository }, aLedger);
    expect(commit).toMatch(/^[0-9a-f]{64}$/);
    await writeFiles({ repository, remote: undefined }, aLedger);
    expect(await readFiles({ repository })).toEqual(aLedger);
    expect(await readFiles({ repository, remote: undefined })).toEqual(aLedger);
  });

  test("where .git cannot be written, a temporary folder is used and removed", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    // A file in the place of the folder refuses root as well, which file modes do not.
    writeFileSync(join(repository, ".git/gatewright"), "");
    await expect(writeFiles({ repository }, aLedger)).resolves.toMatch(/^[0-9a-f]{40}$/);
    expect(await readFiles({ repository })).toEqual(aLedger);
  });

  test("files of a pull request that look like a bare repository are not taken for the repository", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    const trap = join(repository, "trap");
    git(repository, "init", "-q", "--bare", trap);
    git(trap, "remote", "add", "origin", "https://attacker.invalid/x.git");
    git(trap, "config", "core.sshCommand", `touch ${join(repository, "owned")}`);
    await expect(readFiles({ repository: trap })).rejects.toThrow("is in no git repository");
    expect(existsSync(join(repository, "owned"))).toBe(false);
  });
});

describe("the user's repository", () => {
  function busyCheckout(url: string): string {
    const repository = checkoutOf(url);
    write(repository, { "train.py": "print('changed')\n" });
    git(repository, "stash");
    write(repository, { "train.py": "print('staged')\n" });
    git(repository, "add", "train.py");
    write(repository, { "train.py": "print('not staged')\n", "untracked.txt": "x" });
    for (const hook of [
      "pre-push",
      "reference-transaction",
      "post-checkout",
      "pre-commit",
      "post-commit",
      "fsmonitor",
    ]) {
      const file = join(repository, ".git/hooks", hook);
      mkdirSync(join(repository, ".git/hooks"), { recursive: true });
      writeFileSync(file, `#!/bin/sh\necho ${hook} >> ${join(repository, "hooks-ran")}\nexit 1\n`);
      chmodSync(file, 0o755);
    }
    git(repository, "config", "core.fsmonitor", join(repository, ".git/hooks/fsmonitor"));
    git(repository, "config", "commit.gpgsign", "true");
    git(repository, "config", "push.gpgSign", "true");
    git(repository, "config", "push.followTags", "true");
    git(repository, "config", "fetch.prune", "true");
    return repository;
  }

  test("is byte for byte what it was after a write to a remote, but for the ledger's own folder; its hooks do not run", async () => {
    const { url } = newRemote();
    const repository = busyCheckout(url);
    const before = fingerprintOf(repository, ".git/gatewright");
    await writeFiles({ repository }, aLedger);
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    await readFiles({ repository });
    expect(fingerprintOf(repository, ".git/gatewright")).toEqual(before);
    expect(readdirSync(join(repository, ".git/gatewright"))).toEqual(["ledger.git"]);
  });

  test("gets one branch and its objects from a write to the local branch, and nothing else", async () => {
    const repository = busyCheckout("https://nowhere.invalid/x.git");
    const before = fingerprintOf(repository);
    const local = { repository, remote: undefined };
    await writeFiles(local, aLedger);
    await writeFiles(local, { "runs/bb/2.json": "{}" });
    expect(await readFiles(local)).toEqual({ ...aLedger, "runs/bb/2.json": "{}" });
    const after = fingerprintOf(repository);
    for (const [path, digest] of before) expect([path, after.get(path)]).toEqual([path, digest]);
    const added = [...after.keys()].filter((path) => !before.has(path));
    expect(added.filter((path) => !path.startsWith(".git/objects/")).sort()).toEqual([
      ".git/gatewright/",
      ".git/logs/refs/heads/ml-ledger",
      ".git/refs/heads/ml-ledger",
    ]);
    expect(git(repository, "fsck", "--strict")).not.toMatch(/error|missing/);
  });

  test("a local branch that has moved is not written", async () => {
    const repository = checkoutOf("https://nowhere.invalid/x.git");
    const local = { repository, remote: undefined };
    const slow = await open(local);
    expect(await slow.tip()).toBeUndefined();
    await writeFiles(local, aLedger);
    const change = { files: new Map([["runs/cc/3.json", "{}"]]), message: "late" };
    expect(await slow.commit({ parent: undefined, ...change })).toEqual({ outcome: "moved" });
    expect((await slow.commit({ parent: await slow.tip(), ...change })).outcome).toBe("committed");
    await slow.close();
  });
});

describe("the store that is kept between runs", () => {
  test("is used again: what was read is not fetched a second time", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    await readFiles({ repository });
    const store = await open({ repository });
    const tip = (await store.tip()) ?? "";
    remote.requests.length = 0;
    expect(Object.fromEntries(await store.read(tip, Object.keys(aLedger)))).toEqual(aLedger);
    expect(remote.requests).toEqual([]);
    await store.close();
  });

  test("is thrown away and fetched anew when its objects are cut off", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const repository = checkoutOf(url);
    await readFiles({ repository });
    const kept = join(repository, ".git/gatewright/ledger.git");
    const files = [...fingerprintOf(join(kept, "objects")).keys()].filter((path) => !path.endsWith("/"));
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) {
      chmodSync(join(kept, "objects", path), 0o644);
      truncateSync(join(kept, "objects", path), 20);
    }
    expect(await readFiles({ repository })).toEqual(aLedger);
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    expect(Object.keys((await readFiles({ repository: checkoutOf(url) })) ?? {})).toHaveLength(3);
  });

  test("is thrown away when anything of it is damaged, one file at a time", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const repository = checkoutOf(url);
    await readFiles({ repository });
    const kept = join(repository, ".git/gatewright/ledger.git");
    const names = [...fingerprintOf(kept).keys()].filter(
      (path) => !path.endsWith("/") && !/\.(rev|promisor)$/.test(path),
    );
    for (const shape of names.map((path) => path.replaceAll(/[0-9a-f]{38,40}/g, "*"))) {
      const path = [...fingerprintOf(kept).keys()].find(
        (name) => name.replaceAll(/[0-9a-f]{38,40}/g, "*") === shape && !name.endsWith("/"),
      );
      if (path === undefined) continue;
      chmodSync(join(kept, path), 0o644);
      writeFileSync(join(kept, path), readFileSync(join(kept, path)).subarray(0, 5));
      expect([path, await readFiles({ repository })]).toEqual([path, aLedger]);
    }
  });

  test("is replaced once when several reads at the same time find it damaged", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const repository = checkoutOf(url);
    const store = await open({ repository });
    const tip = (await store.tip()) ?? "";
    const [directory = ""] = readdirSync(join(repository, ".git/gatewright"));
    rmSync(join(repository, ".git/gatewright", directory, "objects"), { recursive: true });
    const reads = await Promise.all([1, 2, 3].map(() => store.read(tip, Object.keys(aLedger))));
    for (const read of reads) expect(Object.fromEntries(read)).toEqual(aLedger);
    await store.close();
    expect(readdirSync(join(repository, ".git/gatewright"))).toEqual(["ledger.git"]);
  });

  test("two processes at the same time do not share it", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    const [one, other] = await Promise.all([open({ repository }), open({ repository })]);
    const [tip, otherTip] = await Promise.all([one.tip(), other.tip()]);
    expect(otherTip).toBe(tip);
    await Promise.all([one.close(), other.close()]);
    expect(readdirSync(join(repository, ".git/gatewright"))).toEqual(["ledger.git"]);
  });
});
