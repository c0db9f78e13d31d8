import { afterEach, expect, test } from "vitest";
import { connectGitHub } from "../../src/github/client.ts";
import { createTimeBudget } from "../../src/github/time-budget.ts";
import { openGitHubStore } from "../../src/ledger/github-store.ts";
import type { LedgerStore } from "../../src/ledger/ledger.ts";
import { startServer, type TestServer } from "../github/http-server.ts";

let server: TestServer;
afterEach(() => server.close());

type Entries = Record<string, { type: "blob" | "tree"; sha: string }>;

const commit = "c".repeat(40);
const blob = (sha: string) => ({ type: "blob", sha }) as const;
const tree = (sha: string) => ({ type: "tree", sha }) as const;

/** A GitHub whose trees have more entries than it lists at once; the test server's never have. */
async function openStore(trees: Record<string, Entries>, truncated: (sha: string, recursive: boolean) => boolean) {
  server = await startServer((request, response) => {
    const address = new URL(request.url ?? "", "http://localhost");
    const [, kind = "", sha = ""] = /\/git\/(trees|blobs)\/(\w+)$/.exec(address.pathname) ?? [];
    const recursive = address.searchParams.has("recursive");
    const cut = truncated(sha, recursive);
    const below = (of: string, prefix: string): object[] =>
      Object.entries(trees[of] ?? {}).flatMap(([path, entry]) => [
        { path: prefix + path, mode: "100644", ...entry },
        ...(recursive && entry.type === "tree" ? below(entry.sha, `${prefix}${path}/`) : []),
      ]);
    const all = below(sha, "");
    const answer =
      kind === "trees"
        ? { sha, tree: cut ? all.slice(0, 1) : all, truncated: cut }
        : { sha, encoding: "base64", content: Buffer.from(`text of ${sha}`).toString("base64") };
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  const github = await connectGitHub({
    apiUrl: server.url,
    token: "ghs_1",
    repository: "acme/birds",
    userAgent: "gatewright/test",
    budget: createTimeBudget(10_000),
  });
  const store: LedgerStore = openGitHubStore({
    github,
    branch: "ml-ledger",
    signal: new AbortController().signal,
  });
  return store;
}

const folders = ["a0", "a1", "a2", "a3", "a4", "a5"];
const trees: Record<string, Entries> = {
  [commit]: { runs: tree("runs"), "README.md": blob("readme") },
  runs: Object.fromEntries(folders.map((name) => [name, tree(`t${name}`)])),
  ...Object.fromEntries(
    folders.map((name) => [`t${name}`, { "1.json": blob(`${name}1`), "2.json": blob(`${name}2`) }]),
  ),
};
const paths = folders.flatMap((name) => [`runs/${name}/1.json`, `runs/${name}/2.json`]);

test("a listing that GitHub cuts off is read folder by folder, and nothing is missing", async () => {
  const store = await openStore(trees, (sha, recursive) => recursive && (sha === "runs" || sha === commit));
  expect((await store.list(commit, "runs")).sort()).toEqual(paths);
  expect((await store.list(commit, "")).sort()).toEqual(["README.md", ...paths]);
  const texts = await store.read(commit, [...paths, "runs/a0/3.json"]);
  expect([...texts.keys()].sort()).toEqual(paths);
  expect(texts.get("runs/a5/2.json")).toBe("text of a52");
});

test("a folder that GitHub cannot list at all is an error, and not a folder with less in it", async () => {
  const store = await openStore(trees, (sha) => sha === "runs");
  await expect(store.list(commit, "runs")).rejects.toMatchObject({
    name: "UserError",
    message: expect.stringContaining("has more files than GitHub lists in one folder"),
  });
  await expect(store.read(commit, paths)).rejects.toMatchObject({ name: "UserError" });
});
