import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { connectGitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { appendRecords } from "@gatewright/shared/ledger/append.ts";
import { openGitHubStore } from "@gatewright/shared/ledger/github-store.ts";
import type { LedgerStore } from "@gatewright/shared/ledger/ledger.ts";
import { openLedger } from "@gatewright/shared/ledger/open-ledger.ts";
import { verifyLedger } from "@gatewright/shared/ledger/verify.ts";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { runRecord } from "../../../actions/second-stage/test/records.ts";
import type { Permissions } from "../../harness/github/permissions.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";

let server: GitHubServer;
let directory: string;

beforeAll(async () => {
  server = await startGitHub();
  directory = mkdtempSync(join(tmpdir(), "gatewright-ledger-github-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", directory, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args]);
  git("init", "-q", "-b", "main");
  writeFileSync(join(directory, "train.py"), "print('trained')\n");
  git("add", ".");
  git("commit", "-q", "-m", "base");
});
afterEach(() => {
  server.assertClean();
  server.forget();
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

async function seed(): Promise<string> {
  const { fullName, push } = await server.seedRepository();
  await push({ directory });
  return fullName;
}

interface StoreOf {
  permissions?: Permissions;
  apiUrl?: string;
  token?: string;
  signal?: AbortSignal;
}

async function openStore(repository: string, options: StoreOf = {}): Promise<LedgerStore> {
  const { permissions = { contents: "write" }, apiUrl = server.url, signal = new AbortController().signal } = options;
  const token = options.token ?? server.token(permissions);
  const budget = createTimeBudget(60_000);
  const github = await connectGitHub({ apiUrl, token, repository, userAgent: "gatewright/test", budget });
  return openGitHubStore({ github, branch: "ml-ledger", signal });
}

const files = (entries: Record<string, string>) => new Map(Object.entries(entries));

async function write(store: LedgerStore, parent: string | undefined, entries: Record<string, string>): Promise<string> {
  const done = await store.commit({ parent, files: files(entries), message: "Append 1 record\n\nBy a test." });
  if (done.outcome !== "committed") throw new Error("The branch has moved.");
  return done.commit;
}

async function failure(work: Promise<unknown>): Promise<{ message: string; hint: string; retryAfterMs: unknown }> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ name: "UserError", kind: "evidence" });
  if (!(error instanceof UserError)) throw new Error("Nothing was thrown.");
  return { message: error.message, hint: String(error.hint), retryAfterMs: error.retryAfterMs };
}

const operations = () => server.requests.map(({ operation }) => operation);
const graphql = /^\/graphql$/;

test("a branch that is not there has no tip, which is no failure", async () => {
  const store = await openStore(await seed());
  expect(await store.tip()).toBeUndefined();
});

test("a branch whose name begins like the ledger's is not the ledger", async () => {
  const { fullName, push } = await server.seedRepository();
  await push({ directory, branch: "ml-ledger-old" });
  expect(await (await openStore(fullName)).tip()).toBeUndefined();
});

test("the first commit has no parent, the next stands on it, and both are read back", async () => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "runs/ab/ab01.json": '{"a":"ä"}', "chain/m/1.json": "{}" });
  expect(await store.tip()).toBe(first);
  const second = await write(store, first, { "runs/ab/ab02.json": "{}", "runs/cd/cd01.json": "[]" });
  expect(await store.tip()).toBe(second);
  expect(await store.read(second, ["runs/ab/ab01.json", "chain/m/1.json", "runs/ff/none.json", "none/at/all"])).toEqual(
    files({ "runs/ab/ab01.json": '{"a":"ä"}', "chain/m/1.json": "{}" }),
  );
  expect((await store.list(second, "runs")).sort()).toEqual([
    "runs/ab/ab01.json",
    "runs/ab/ab02.json",
    "runs/cd/cd01.json",
  ]);
  expect(await store.list(second, "gates")).toEqual([]);
  // The first commit is still what it was.
  expect(await store.read(first, ["runs/ab/ab02.json"])).toEqual(new Map());
  expect(server.usedPermissions()).toEqual(["contents: read", "contents: write"]);
});

test("many records in many folders are found by one listing, and what was read of a tree is not asked for again", async () => {
  const store = await openStore(await seed());
  const entries = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`runs/${10 + n}/${n}.json`, `${n}`]));
  const commit = await write(store, undefined, entries);
  server.forget();
  expect(await store.read(commit, Object.keys(entries))).toEqual(files(entries));
  const trees = () => operations().filter((operation) => operation === "git/get-tree").length;
  expect(trees()).toBe(2);
  await store.list(commit, "runs");
  expect(trees()).toBe(2);
});

test("who comes second to a branch that has moved is told so and writes nothing", async () => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  const both = await Promise.all(
    ["b.json", "c.json"].map((path) => store.commit({ parent: first, files: files({ [path]: "2" }), message: "m" })),
  );
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["committed", "moved"]);
  expect(await store.list((await store.tip()) ?? "", "")).toHaveLength(2);
});

test("of two that make the branch at once one is told that it has moved", async () => {
  const store = await openStore(await seed());
  const both = await Promise.all(
    ["b.json", "c.json"].map((path) =>
      store.commit({ parent: undefined, files: files({ [path]: "2" }), message: path }),
    ),
  );
  expect(both.map(({ outcome }) => outcome).sort()).toEqual(["committed", "moved"]);
});

test("a branch that was deleted meanwhile has moved", async () => {
  const store = await openStore(await seed());
  const gone = await store.commit({ parent: "a".repeat(40), files: files({ "a.json": "1" }), message: "m" });
  expect(gone).toEqual({ outcome: "moved" });
});

test("a mutation whose answer was lost is sent again, and its own commit is not written twice", async () => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault: { kind: "lost-answer" }, times: 1 });
  expect(await store.commit({ parent: first, files: files({ "b.json": "2" }), message: "m" })).toEqual({
    outcome: "moved",
  });
  expect(await store.list((await store.tip()) ?? "", "")).toEqual(["a.json", "b.json"]);
});

test.each([
  ["502", { kind: "status", status: 502 }],
  ["no answer", { kind: "drop" }],
  ["GraphQL's own 502", { kind: "graphql", type: "", message: "Something went wrong while executing your query." }],
] as const)("%s is tried again", async (_, fault) => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault, times: 1 });
  expect(await store.tip()).toBe(first);
  await write(store, first, { "b.json": "2" });
});

test("a GitHub that stays down is an error, not an empty ledger", async () => {
  const store = await openStore(await seed());
  server.fault({ fault: { kind: "status", status: 503 } });
  const reading = await failure(store.tip());
  expect(reading.message).toMatch(/^Branch ml-ledger of acme\/repository-\d+ on GitHub could not be read: .*503/);
  const writing = await failure(store.commit({ parent: "a".repeat(40), files: files({ a: "1" }), message: "m" }));
  expect(writing.message).toMatch(/could not be written: .*503/);
});

test("the permission that is missing is named", async () => {
  const repository = await seed();
  const writer = await openStore(repository);
  const first = await write(writer, undefined, { "a.json": "1" });
  const reader = await openStore(repository, { permissions: { contents: "read" } });
  const change = { files: files({ "b.json": "2" }), message: "m" };
  for (const parent of [first, undefined]) {
    const refused = await failure(reader.commit({ parent, ...change }));
    expect(refused.message).toContain("Resource not accessible by integration");
    expect(refused.hint).toContain("`permissions: contents: write`");
  }
  const blind = await openStore(repository, { permissions: { checks: "write" } });
  expect((await failure(blind.tip())).hint).toContain("`permissions: contents: read`");
});

test("a token that is wrong and a repository that is not there are not an empty ledger", async () => {
  const repository = await seed();
  const wrong = await openStore(repository, { token: "ghs_wrong" });
  expect((await failure(wrong.tip())).hint).toContain("The token is wrong or has expired");
  const nowhere = await openStore("acme/nowhere");
  expect((await failure(nowhere.tip())).hint).toContain("it needs `contents: read`");
});

test.each([
  [
    "a ruleset",
    "UNPROCESSABLE",
    "Repository rule violations found\n\nChanges must be made through a pull request.\n\n",
    "Changes must be made through a pull request",
  ],
  [
    "protection of the branch",
    "BRANCH_PROTECTION_RULE_VIOLATION",
    "At least 1 approving review is required by reviewers with write access.",
    "At least 1 approving review",
  ],
])("%s is told in GitHub's words, with what to do", async (_, type, message, said) => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault: { kind: "graphql", type, message } });
  const refused = await failure(store.commit({ parent: first, files: files({ "b.json": "2" }), message: "m" }));
  expect(refused.message).toContain("A rule of the repository forbids writing to branch ml-ledger");
  expect(refused.message).toContain(said);
  expect(refused.message).not.toContain("\n");
  expect(refused.hint).toContain("bypass");
});

test("a rule against new branches is told too", async () => {
  const store = await openStore(await seed());
  server.fault({ path: /git\/refs$/, fault: { kind: "status", status: 422, message: "Reference update failed" } });
  const refused = await failure(store.commit({ parent: undefined, files: files({ "a.json": "1" }), message: "m" }));
  expect(refused.message).toContain("A rule of the repository forbids writing to branch ml-ledger");
});

test("what GitHub refuses for another reason is an error when the branch has not moved", async () => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault: { kind: "graphql", type: "UNPROCESSABLE", message: "A new refusal." } });
  const refused = await failure(store.commit({ parent: first, files: files({ "b.json": "2" }), message: "m" }));
  expect(refused.message).toMatch(/^GitHub did not write to branch ml-ledger of .*: A new refusal\.$/);
});

test("a secondary rate limit is waited for as long as GitHub asks", async () => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault: { kind: "status", status: 429, retryAfter: 1 }, times: 1 });
  await write(store, first, { "b.json": "2" });
  server.fault({ path: graphql, fault: { kind: "status", status: 429, retryAfter: 3_600 } });
  const refused = await failure(store.commit({ parent: first, files: files({ "b.json": "2" }), message: "m" }));
  expect(refused.message).toContain("asks to wait 3600 seconds");
});

test.each([
  ["REST's rate limit", { kind: "status", status: 429 }, 60_000],
  ["GraphQL's rate limit", { kind: "graphql", type: "RATE_LIMITED", message: "API rate limit exceeded." }, 60_000],
  ["an outage", { kind: "status", status: 503 }, 0],
  ["a refusal", { kind: "graphql", type: "UNPROCESSABLE", message: "A new refusal." }, undefined],
] as const)("%s says after how long another try is worth it", async (_, fault, retryAfterMs) => {
  const store = await openStore(await seed());
  const first = await write(store, undefined, { "a.json": "1" });
  server.fault({ path: graphql, fault });
  const refused = await failure(store.commit({ parent: first, files: files({ "b.json": "2" }), message: "m" }));
  expect(refused.retryAfterMs).toBe(retryAfterMs);
});

test("more than GitHub takes in one request is refused before it is sent", async () => {
  const store = await openStore(await seed());
  const change = { files: files({ "a.json": "x".repeat(31_000_000) }), message: "m" };
  expect((await failure(store.commit({ parent: "a".repeat(40), ...change }))).message).toContain("41.3 MB");
  expect((await failure(store.commit({ parent: undefined, ...change }))).message).toContain("31.0 MB");
  expect(server.requests).toEqual([]);
});

test("a file that is no UTF-8 is named", async () => {
  const { fullName, push } = await server.seedRepository();
  const bytes = mkdtempSync(join(directory, "bytes-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", bytes, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args]);
  git("init", "-q", "-b", "main");
  writeFileSync(join(bytes, "a.json"), Buffer.from([0xff, 0xfe]));
  git("add", ".");
  git("commit", "-q", "-m", "bytes");
  const commit = await push({ directory: bytes, branch: "ml-ledger" });
  const store = await openStore(fullName);
  expect((await failure(store.read(commit, ["a.json"]))).message).toContain("a.json of branch ml-ledger");
});

const log = { info: () => undefined, warning: () => undefined };

test("of records that are appended at the same time none is lost, and their order is one chain", async () => {
  const repository = await seed();
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    const store = await openStore(repository);
    const values = { writer };
    const record = runRecord({ params: { values, sources: [], redacted: [] } });
    return appendRecords(store, [record], { signal: new AbortController().signal, log });
  });
  const appended = await Promise.all(writers);
  const ledger = await openLedger(await openStore(repository));
  const lines = await ledger.index("strikes");
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(lines.map(({ record }) => record).sort()).toEqual(appended.flatMap(({ ids }) => ids).sort());
  expect(await verifyLedger(await openStore(repository), {})).toEqual([]);
});

test("an append costs a dozen requests of the thousand that a job's token has in an hour", async () => {
  const repository = await seed();
  const signal = new AbortController().signal;
  const record = (writer: number) => runRecord({ params: { values: { writer }, sources: [], redacted: [] } });
  await appendRecords(await openStore(repository), [record(1), record(2)], { signal, log });
  server.forget();
  await appendRecords(await openStore(repository), [record(3)], { signal, log });
  expect(server.requests.length).toBeLessThanOrEqual(12);
});

test("a record whose commit was answered by nobody is in the ledger once", async () => {
  const repository = await seed();
  const store = await openStore(repository);
  const signal = new AbortController().signal;
  const record = (writer: number) => runRecord({ params: { values: { writer }, sources: [], redacted: [] } });
  server.fault({ path: /git\/refs$/, fault: { kind: "lost-answer" }, times: 1 });
  await appendRecords(store, [record(1)], { signal, log });
  server.fault({ path: graphql, fault: { kind: "lost-answer" }, times: 1 });
  const { attempts } = await appendRecords(store, [record(2)], { signal, log });
  expect(attempts).toBe(2);
  expect(await (await openLedger(store)).index("strikes")).toHaveLength(2);
});

test("GraphQL of an Enterprise Server is asked beside its REST API", async () => {
  const store = await openStore(await seed(), { apiUrl: `${server.url}/api/v3` });
  const first = await write(store, undefined, { "a.json": "1" });
  await write(store, first, { "b.json": "2" });
  expect(operations()).toContain("graphql/createCommitOnBranch");
});

test("a run that was cancelled asks nothing more", async () => {
  const controller = new AbortController();
  const store = await openStore(await seed(), { signal: controller.signal });
  server.forget();
  controller.abort(new Error("cancelled"));
  await expect(store.tip()).rejects.toThrow("cancelled");
  await expect(store.commit({ parent: undefined, files: files({ a: "1" }), message: "m" })).rejects.toThrow(
    "cancelled",
  );
  expect(server.requests).toEqual([]);
});
