import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type GitRemote, startGitRemote } from "../../../../test/harness/git-remote/server.ts";
import { UserError } from "../../src/errors/user-error.ts";
import { git, temporaryDirectory } from "../policy/repository.ts";
import { aLedger, checkoutOf, open, readFiles, type StoreOptions, writeFiles } from "./git-world.ts";

let remote: GitRemote;
let count = 0;
const path = process.env["PATH"] ?? "";

beforeAll(async () => {
  remote = await startGitRemote();
});
afterEach(() => {
  remote.requireToken = undefined;
  remote.intercept = undefined;
  remote.largestFileKib = undefined;
  process.env["PATH"] = path;
});
afterAll(() => remote.close());

function newRemote(): { name: string; url: string } {
  count += 1;
  const name = `ledger-${count}`;
  return { name, url: remote.create(name) };
}

async function failureOf(work: Promise<unknown>): Promise<UserError> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (failure instanceof UserError) return failure;
  throw new Error(`Expected a UserError, got ${String(failure)}.`, { cause: failure });
}

/** What the person is told, and that the branch is what it was. */
async function refusalOf(name: string, options: StoreOptions): Promise<UserError> {
  const tip = () =>
    spawnSync("git", ["-C", remote.directory(name), "rev-parse", "-q", "--verify", "ml-ledger"]).stdout.toString();
  const before = tip();
  const failure = await failureOf(writeFiles(options, { "runs/zz/9.json": "{}" }));
  expect(tip()).toBe(before);
  expect(failure.kind).toBe("evidence");
  expect(failure.message).not.toMatch(/\n/);
  expect(failure.hint).toBeTruthy();
  return failure;
}

/** `git` that is found before the real one. */
function gitInPlace(script: string): void {
  const directory = temporaryDirectory();
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  writeFileSync(join(directory, "git"), `#!/bin/sh\nREAL=${real}\n${script}\n`);
  chmodSync(join(directory, "git"), 0o755);
  process.env["PATH"] = `${directory}${delimiter}${path}`;
}

describe("a server", () => {
  test("that cannot be reached is not an empty ledger", async () => {
    const closed = await startGitRemote();
    const repository = checkoutOf(closed.create("gone"));
    await closed.close();
    const failure = await failureOf(readFiles({ repository }));
    expect(failure.message).toContain("The git server of branch ml-ledger of origin cannot be reached.");
    expect(failure.message).toContain("Failed to connect");
    expect(failure.retryAfterMs).toBeUndefined();
  });

  test("without the repository is not an empty ledger", async () => {
    const failure = await failureOf(readFiles({ repository: checkoutOf(`${remote.url}/nowhere.git`) }));
    expect(failure.message).toContain("There is no repository, or none that these credentials may see");
  });

  test("that fails with 500 is not an empty ledger", async () => {
    const { url } = newRemote();
    remote.intercept = () => 500;
    const failure = await failureOf(readFiles({ repository: checkoutOf(url) }));
    expect(failure.message).toContain("cannot be reached");
    expect(failure.message).toContain("500");
    expect(failure.retryAfterMs).toBe(0);
  });

  test("that never answers is given up, and no git process is left", async () => {
    const { url } = newRemote();
    remote.intercept = () => "silent";
    const repository = checkoutOf(url);
    const failure = await failureOf(readFiles({ repository, timeoutMs: 700 }));
    expect(failure.message).toContain("took more than 0.7 s");
    expect(processesNaming(url, repository)).toEqual([]);
  });

  test("that never answers is left at once when the job is cancelled, and no git process is left", async () => {
    const { url } = newRemote();
    const controller = new AbortController();
    remote.intercept = () => {
      controller.abort(new Error("cancelled"));
      return "silent";
    };
    const repository = checkoutOf(url);
    const failure = await failureOf(readFiles({ repository, signal: controller.signal }));
    expect(failure.message).toBe("Work on the ledger was interrupted.");
    expect(processesNaming(url, repository)).toEqual([]);
  });

  test("that refuses the credentials says so, and no password is shown", async () => {
    const { url } = newRemote();
    remote.requireToken = "right";
    const withPassword = url.replace("//", "//user:wr0ng-pa55@");
    for (const repository of [checkoutOf(url), checkoutOf(withPassword)]) {
      const failure = await failureOf(readFiles({ repository }));
      expect(failure.message).toContain("does not accept the credentials");
      expect(JSON.stringify([failure.message, failure.hint])).not.toContain("wr0ng-pa55");
    }
    const given = await failureOf(readFiles({ repository: checkoutOf(url), remote: withPassword }));
    expect(given.message).toContain(`branch ml-ledger of ${url}`);
    expect(JSON.stringify([given.message, given.hint])).not.toContain("wr0ng-pa55");
  });

  test("that lets read and not write says which permission is missing", async () => {
    const { name, url } = newRemote();
    git(remote.directory(name), "config", "http.receivepack", "false");
    const failure = await refusalOf(name, { repository: checkoutOf(url) });
    expect(failure.message).toContain("gives no permission");
    expect(failure.hint).toContain("contents: write");
  });

  test("that protects the branch says so in the hook's own words, and an earlier ledger stays", async () => {
    const { name, url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    remote.hook(
      name,
      "pre-receive",
      'echo "error: GH013: Repository rule violations found for refs/heads/ml-ledger." >&2; exit 1',
    );
    const failure = await refusalOf(name, { repository: checkoutOf(url) });
    expect(failure.message).toContain("a rule for protected branches or a hook of the server declined it");
    expect(failure.message).toContain("GH013");
  });

  test("whose disk is full says that it is the server's", async () => {
    const { url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    remote.largestFileKib = 8;
    const big = { "runs/zz/9.json": JSON.stringify(Array.from({ length: 20_000 }, () => Math.random())) };
    const failure = await failureOf(writeFiles({ repository: checkoutOf(url) }, big));
    expect(failure.message).toContain("The server cannot store what is written to branch ml-ledger of origin");
    remote.largestFileKib = undefined;
    expect(await readFiles({ repository: checkoutOf(url) })).toEqual(aLedger);
    await writeFiles({ repository: checkoutOf(url) }, big);
  });

  test("whose repository is read-only says so", async () => {
    const { name, url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    remote.hook(
      name,
      "pre-receive",
      'echo "error: unable to create temporary file: Read-only file system" >&2; exit 1',
    );
    const failure = await refusalOf(name, { repository: checkoutOf(url) });
    expect(failure.message).toContain("The repository that holds branch ml-ledger of origin is read-only.");
    expect(failure.message).toContain("Read-only file system");
  });

  test("on a disk that cannot be written says so", async (context) => {
    const { name, url } = newRemote();
    await writeFiles({ repository: checkoutOf(url) }, aLedger);
    const directory = remote.directory(name);
    const mounted = spawnSync("sh", ["-c", 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0"', directory]);
    if (mounted.status !== 0)
      context.skip(`nothing can be mounted here: ${String(mounted.stderr ?? mounted.error).trim()}`);
    try {
      const failure = await refusalOf(name, { repository: checkoutOf(url) });
      // Over HTTP the reason stays in the server's own log.
      expect(failure.message).toContain("can be read, but did not take what was written to it");
      expect(failure.hint).toContain("read-only");
      const bySamePath = await refusalOf(name, { repository: checkoutOf(url), remote: directory });
      expect(bySamePath.message).toContain("is read-only.");
    } finally {
      spawnSync("umount", [directory]);
    }
  });

  test("that holds the branch's lock for a moment is asked again", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    const marker = join(remote.directory(name), "once");
    remote.hook(name, "update", `test -e ${marker} && exit 0; touch ${marker}; echo "cannot lock ref" >&2; exit 1`);
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    expect(Object.keys((await readFiles({ repository })) ?? {})).toContain("runs/bb/2.json");
  });

  test("whose branch moves with every push never loses what others wrote, and says moved", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    const others = [
      "unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES",
      "export GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@x GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@x",
      'old=$(git rev-parse refs/heads/ml-ledger); new=$(git commit-tree -p $old -m other "$old^{tree}")',
      "git update-ref refs/heads/ml-ledger $new $old",
    ];
    remote.hook(name, "pre-receive", others.join("\n"));
    const store = await open({ repository });
    for (let tries = 0; tries < 5; tries += 1) {
      const parent = await store.tip();
      const change = { parent, files: new Map([["runs/bb/2.json", "{}"]]), message: "late" };
      expect(await store.commit(change)).toEqual({ outcome: "moved" });
    }
    remote.hook(name, "pre-receive", "exit 0");
    const change = { parent: await store.tip(), files: new Map([["runs/bb/2.json", "{}"]]), message: "late" };
    expect((await store.commit(change)).outcome).toBe("committed");
    await store.close();
    expect(git(remote.directory(name), "rev-list", "--count", "ml-ledger")).toBe("7");
  });

  test("whose answer to a push is lost has the record, and that counts", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    // The hook runs after the branch was moved; ending the server's git there cuts off its answer.
    remote.hook(name, "post-receive", "kill -9 $PPID");
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    expect(git(remote.directory(name), "rev-list", "--count", "ml-ledger")).toBe("2");
  });
});

describe("credentials", () => {
  test("of actions/checkout, in the checkout's configuration, are used", async () => {
    const { url } = newRemote();
    remote.requireToken = "from-checkout";
    const repository = checkoutOf(url);
    git(repository, "config", `http.${remote.url}/.extraheader`, header("from-checkout"));
    await writeFiles({ repository }, aLedger);
    expect(await readFiles({ repository })).toEqual(aLedger);
  });

  test("in a file that the configuration includes for this checkout alone are used", async () => {
    const { url } = newRemote();
    remote.requireToken = "included";
    const repository = checkoutOf(url);
    const included = join(temporaryDirectory(), "credentials.config");
    git(repository, "config", "--file", included, `http.${remote.url}/.extraheader`, header("included"));
    git(repository, "config", `includeIf.gitdir:${join(repository, ".git")}.path`, included);
    await writeFiles({ repository }, aLedger);
    expect(await readFiles({ repository })).toEqual(aLedger);
  });

  test("in the remote's address, by a helper, or in the environment are used", async () => {
    const { url } = newRemote();
    remote.requireToken = "pa55";
    await writeFiles({ repository: checkoutOf(url.replace("//", "//user:pa55@")) }, aLedger);
    const helped = checkoutOf(url);
    git(helped, "config", "credential.helper", "!f() { echo username=u; echo password=pa55; }; f");
    expect(await readFiles({ repository: helped })).toEqual(aLedger);
    const configuration = {
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "http.extraheader",
      GIT_CONFIG_VALUE_0: header("pa55"),
    };
    Object.assign(process.env, configuration);
    try {
      expect(await readFiles({ repository: checkoutOf(url) })).toEqual(aLedger);
    } finally {
      for (const name of Object.keys(configuration)) delete process.env[name];
    }
  });

  test("given as a token replace those of the checkout, go to that server only and stand on no command line", async () => {
    const { url } = newRemote();
    const calls = join(temporaryDirectory(), "calls");
    gitInPlace(`echo "$@" >> ${calls}\nexec $REAL "$@"`);
    remote.requireToken = "s3cret-token";
    const repository = checkoutOf(url);
    git(repository, "config", `http.${remote.url}/.extraheader`, header("expired"));
    const token = { serverUrl: remote.url, value: "s3cret-token" };
    await writeFiles({ repository, token }, aLedger);
    expect(await readFiles({ repository, token })).toEqual(aLedger);
    const lines = execFileSync("cat", [calls], { encoding: "utf8" });
    expect(lines).toContain("push");
    expect(lines).not.toContain("s3cret-token");
    expect(lines).not.toContain(header("s3cret-token").split(" ").at(-1));
    const kept = execFileSync("grep", ["-rl", "-e", "s3cret-token", "-e", "extraheader", join(repository, ".git")], {
      encoding: "utf8",
    });
    expect(kept.trim()).toBe(join(repository, ".git/config"));
    const elsewhere = { serverUrl: "https://github.com", value: "s3cret-token" };
    git(repository, "config", "--unset", `http.${remote.url}/.extraheader`);
    expect((await failureOf(readFiles({ repository, token: elsewhere }))).message).toContain("credentials");
  });

  test("of SSH are the checkout's own command, and its rewriting of addresses holds", async () => {
    const { name } = newRemote();
    const command = join(temporaryDirectory(), "ssh");
    // As ssh would: the host first, then the command for the far side.
    writeFileSync(command, '#!/bin/sh\nwhile [ "$1" != git@example.invalid ]; do shift; done\nshift\neval "$*"\n');
    chmodSync(command, 0o755);
    const repository = checkoutOf("https://example.invalid/ledger.git");
    git(repository, "config", "core.sshCommand", command);
    git(repository, "config", "url.git@example.invalid:.insteadOf", "https://example.invalid/");
    git(repository, "config", "remote.origin.pushurl", `git@example.invalid:${remote.directory(name)}`);
    await writeFiles({ repository }, aLedger);
    expect(await readFiles({ repository })).toEqual(aLedger);
    git(repository, "config", "--unset", "remote.origin.pushurl");
    git(
      repository,
      "config",
      `url.git@example.invalid:${remote.directory(name)}.insteadOf`,
      "https://example.invalid/ledger.git",
    );
    await writeFiles({ repository }, { "runs/bb/2.json": "{}" });
    expect(git(remote.directory(name), "rev-list", "--count", "ml-ledger")).toBe("2");
  });

  function header(password: string): string {
    return `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${password}`).toString("base64")}`;
  }
});

describe("this machine", () => {
  test("without git says which one to install", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    process.env["PATH"] = temporaryDirectory();
    const failure = await failureOf(readFiles({ repository }));
    expect(failure.message).toContain("there is no git on this machine's PATH");
    expect(failure.hint).toContain("2.31");
  });

  test("with a git that is too old says so", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    gitInPlace('case "$*" in *version*) echo "git version 2.25.1";; *) exec $REAL "$@";; esac');
    const failure = await failureOf(readFiles({ repository }));
    expect(failure.message).toContain("needs git 2.31 or newer; this is git version 2.25.1");
  });

  test("whose checkout belongs to somebody else is distrusted, but for the workspace of a job and folders named safe", async (context) => {
    if (process.getuid?.() !== 0) context.skip("only root can give a folder to another user");
    const { url } = newRemote();
    const repository = checkoutOf(url);
    await writeFiles({ repository }, aLedger);
    execFileSync("chown", ["-R", "12345", repository]);
    const failure = await failureOf(readFiles({ repository }));
    expect(failure.message).toContain("belongs to another user");
    expect(failure.hint).toContain(`safe.directory ${repository}`);
    const before = process.env["GITHUB_WORKSPACE"];
    const ownConfiguration = join(temporaryDirectory(), "gitconfig");
    try {
      process.env["GITHUB_WORKSPACE"] = join(repository, "..");
      expect(await readFiles({ repository })).toEqual(aLedger);
      process.env["GITHUB_WORKSPACE"] = join(repository, "src");
      await failureOf(readFiles({ repository }));
      git(repository, "config", "--file", ownConfiguration, "safe.directory", repository);
      process.env["GIT_CONFIG_GLOBAL"] = ownConfiguration;
      expect(await readFiles({ repository })).toEqual(aLedger);
    } finally {
      delete process.env["GIT_CONFIG_GLOBAL"];
      if (before === undefined) delete process.env["GITHUB_WORKSPACE"];
      else process.env["GITHUB_WORKSPACE"] = before;
    }
  });

  test("with a full disk says that it is this one's, for reading, building and the local branch", async () => {
    const { url } = newRemote();
    const text = JSON.stringify(Array.from({ length: 20_000 }, () => Math.random()));
    await writeFiles({ repository: checkoutOf(url) }, { ...aLedger, "runs/aa/big.json": text });
    const repository = checkoutOf(url);
    gitInPlace('ulimit -f 8; exec $REAL "$@"');
    expect((await failureOf(readFiles({ repository }))).message).toContain("This machine's disk is full");
    for (const place of ["origin", undefined]) {
      const failure = await failureOf(writeFiles({ repository, remote: place }, { "runs/zz/9.json": `[${text}]` }));
      expect(failure.message).toContain("This machine's disk is full");
    }
    process.env["PATH"] = path;
    expect(Object.keys((await readFiles({ repository })) ?? {})).toEqual([
      "README.md",
      "runs/aa/1.json",
      "runs/aa/big.json",
    ]);
  });

  test("with a really full disk keeps the ledger and leaves nothing in the way of the next write", async (context) => {
    const disk = temporaryDirectory();
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]);
    if (mounted.status !== 0) {
      context.skip(`a small disk cannot be mounted here: ${String(mounted.stderr ?? mounted.error).trim()}`);
    }
    try {
      const { url } = newRemote();
      await writeFiles({ repository: checkoutOf(url) }, aLedger);
      git(disk, "init", "-q", "-b", "main", "--template=");
      git(disk, "remote", "add", "origin", url);
      const filler = join(disk, "filler");
      spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=1k", "count=2000"]);
      const failure = await failureOf(writeFiles({ repository: disk }, { "runs/zz/9.json": "x".repeat(100_000) }));
      expect(failure.message).toContain("This machine's disk is full");
      execFileSync("rm", [filler]);
      await writeFiles({ repository: disk }, { "runs/zz/9.json": "{}" });
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  test("without the objects of its own local branch names what is missing and takes it for no empty ledger", async () => {
    const repository = checkoutOf("https://nowhere.invalid/x.git");
    const local = { repository, remote: undefined };
    await writeFiles(local, aLedger);
    const blob = git(repository, "rev-parse", "ml-ledger:runs/aa/1.json");
    execFileSync("rm", ["-f", join(repository, ".git/objects", blob.slice(0, 2), blob.slice(2))]);
    const failure = await failureOf(readFiles(local));
    expect(failure.message).toContain(`${blob} missing`);
    writeFileSync(join(repository, ".git/refs/heads/ml-ledger"), "broken\n");
    expect((await failureOf(readFiles(local))).message).toContain("broken");
  });
});

describe("what is no ledger", () => {
  test("a branch of code is neither read as an empty ledger nor written to", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    git(repository, "push", "-q", remote.directory(name), "main:ml-ledger");
    const failure = await refusalOf(name, { repository });
    expect(failure.message).toContain("branch ml-ledger of origin is no ledger: it holds src/, train.py");
    git(repository, "branch", "ml-ledger");
    const local = await failureOf(writeFiles({ repository, remote: undefined }, aLedger));
    expect(local.message).toContain("branch ml-ledger of this repository is no ledger");
    expect(git(repository, "rev-parse", "ml-ledger")).toBe(git(repository, "rev-parse", "main"));
  });

  test("a parent that is no ledger is refused by the write itself", async () => {
    const { name, url } = newRemote();
    const repository = checkoutOf(url);
    git(repository, "push", "-q", remote.directory(name), "main:ml-ledger");
    const store = await open({ repository });
    const parent = git(repository, "rev-parse", "main");
    await failureOf(store.tip());
    const failure = await failureOf(store.commit({ parent, files: new Map(Object.entries(aLedger)), message: "x" }));
    expect(failure.message).toContain("is no ledger");
    await store.close();
  });

  test("a folder outside git, a remote that is not configured, a remote that is a program, a name that is none", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    const outside = temporaryDirectory();
    mkdirSync(join(outside, "sub"));
    expect((await failureOf(open({ repository: outside }))).message).toContain("is in no git repository");
    expect((await failureOf(open({ repository: join(outside, "gone") }))).message).toContain("does not exist");
    expect((await failureOf(open({ repository, remote: "upstream" }))).message).toContain("no remote named upstream");
    const program = await failureOf(open({ repository, remote: `ext::touch ${join(outside, "owned")}` }));
    expect(program.kind).toBe("configuration");
    git(repository, "remote", "add", "evil", `ext::touch ${join(outside, "owned")}`);
    git(repository, "config", "protocol.ext.allow", "always");
    await failureOf(readFiles({ repository, remote: "evil" }));
    expect(readdirSync(outside)).toEqual(["sub"]);
    for (const branch of ["", "-x", "a..b", "a/", "x.lock", "a b", "refs/heads/../x", "@{u}", "HEAD", "refs/heads/x"]) {
      expect((await failureOf(open({ repository, branch }))).kind).toBe("configuration");
    }
  });

  test("a path that leaves the branch is a bug of the caller and reaches no file", async () => {
    const { url } = newRemote();
    const repository = checkoutOf(url);
    for (const file of ["../x", "/x", "a//b", ".git/config", "a\nb", ""]) {
      await expect(writeFiles({ repository }, { [file]: "x" })).rejects.not.toBeInstanceOf(UserError);
    }
    expect(existsSync(join(repository, ".git/gatewright/x"))).toBe(false);
    expect(await readFiles({ repository })).toBeUndefined();
  });
});

function processesNaming(...words: string[]): string[] {
  const listing = execFileSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return listing.split("\n").filter((line) => words.some((word) => line.includes(word)));
}
