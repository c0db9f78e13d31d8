import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type GitRemote, startGitRemote } from "../../../../test/harness/git-remote/server.ts";
import { runRecord } from "../../../../test/integration/run-record.ts";
import { UserError } from "../../src/errors/user-error.ts";
import { appendRecords } from "../../src/ledger/append.ts";
import type { Appended } from "../../src/ledger/ledger.ts";
import { verifyLedger } from "../../src/ledger/verify.ts";
import { git } from "../policy/repository.ts";
import { checkoutOf, open, readFiles } from "./git-world.ts";

let remote: GitRemote;

beforeAll(async () => {
  remote = await startGitRemote();
});
afterAll(() => remote.close());

async function append(repository: string, number: number, options: { remote?: undefined } = {}): Promise<Appended> {
  const store = await open({ repository, ...options });
  const { signal } = new AbortController();
  try {
    return await appendRecords(store, [runRecord(number)], { signal, log: { info: () => {}, warning: () => {} } });
  } finally {
    await store.close();
  }
}

test("six writers at once, two of them in one checkout, lose no record and keep one unbroken chain", async () => {
  const url = remote.create("six");
  const shared = checkoutOf(url);
  const checkouts = [shared, shared, checkoutOf(url), checkoutOf(url), checkoutOf(url), checkoutOf(url)];
  const appended = await Promise.all(checkouts.map((repository, index) => append(repository, index + 1)));
  const files = (await readFiles({ repository: checkoutOf(url) })) ?? {};
  const ids = Object.keys(files)
    .filter((path) => path.startsWith("runs/"))
    .map((path) => path.slice("runs/aa/".length, -".json".length));
  expect(ids.sort()).toEqual(appended.flatMap((one) => one.ids).sort());
  const entries = Object.keys(files)
    .filter((path) => path.startsWith("chain/strike-damage/"))
    .sort()
    .map((path) => files[path] ?? "");
  expect(entries.map((entry): unknown => JSON.parse(entry).prev)).toEqual([
    null,
    ...entries.slice(0, -1).map((entry) => createHash("sha256").update(entry).digest("hex")),
  ]);
  const bare = remote.directory("six");
  expect(git(bare, "rev-list", "--count", "ml-ledger")).toBe("6");
  expect(git(bare, "rev-list", "--min-parents=2", "ml-ledger")).toBe("");
  const store = await open({ repository: shared });
  expect(await verifyLedger(store, {})).toEqual([]);
  await store.close();
});

test("three writers at once on the local branch lose no record", async () => {
  const repository = checkoutOf("https://nowhere.invalid/x.git");
  await Promise.all([1, 2, 3].map((number) => append(repository, number, { remote: undefined })));
  expect(git(repository, "rev-list", "--count", "ml-ledger")).toBe("3");
  const store = await open({ repository, remote: undefined });
  expect(await verifyLedger(store, {})).toEqual([]);
  await store.close();
});

test("a branch that is protected is told at once, not after a minute of trying", async () => {
  const url = remote.create("protected");
  remote.hook("protected", "pre-receive", "exit 1");
  const failure = await append(checkoutOf(url), 1).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(UserError);
  expect(String(failure)).toContain("a hook of the server declined it");
  const pushes = remote.requests.filter((request) => request === "POST /protected.git/git-receive-pack");
  expect(pushes.length).toBeLessThan(10);
});
