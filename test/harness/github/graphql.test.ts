import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type GitHubServer, startGitHub } from "./server.ts";

let server: GitHubServer;
let directory: string;

beforeAll(async () => {
  server = await startGitHub();
  directory = mkdtempSync(join(tmpdir(), "gatewright-graphql-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", directory, "-c", "user.name=A", "-c", "user.email=a@example.com", ...args]);
  git("init", "-q", "-b", "main");
  writeFileSync(join(directory, "kept.txt"), "kept\n");
  git("add", ".");
  git("commit", "-q", "-m", "base");
});
afterEach(() => server.forget());
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

const mutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

async function seed(): Promise<{ fullName: string; owner: string; repo: string; head: string }> {
  const { fullName, push } = await server.seedRepository();
  const head = await push({ directory });
  const [owner = "", repo = ""] = fullName.split("/");
  return { fullName, owner, repo, head };
}

function connect(permissions: Parameters<GitHubServer["token"]>[0] = { contents: "write" }): Octokit {
  return new Octokit({ auth: server.token(permissions), baseUrl: server.url });
}

function input(fullName: string, expectedHeadOid: string, files: Record<string, string>): Record<string, unknown> {
  const additions = Object.entries(files).map(([path, text]) => ({
    path,
    contents: Buffer.from(text).toString("base64"),
  }));
  return {
    branch: { repositoryNameWithOwner: fullName, branchName: "main" },
    expectedHeadOid,
    message: { headline: "Add", body: "Why." },
    fileChanges: { additions },
  };
}

test("createCommitOnBranch adds files on top of the branch and keeps the others", async () => {
  const { fullName, owner, repo, head } = await seed();
  const octokit = connect();
  const answer = await octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(mutation, {
    input: input(fullName, head, { "a/b/new.txt": "äöü\n" }),
  });
  const { oid } = answer.createCommitOnBranch.commit;
  const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: oid });
  expect(commit).toMatchObject({ message: "Add\n\nWhy.", parents: [{ sha: head }] });
  const { data: ref } = await octokit.rest.git.getRef({ owner, repo, ref: "heads/main" });
  expect(ref.object.sha).toBe(oid);
  const { data: tree } = await octokit.rest.git.getTree({ owner, repo, tree_sha: oid, recursive: "1" });
  expect(tree.tree.filter(({ type }) => type === "blob").map(({ path }) => path)).toEqual(["a/b/new.txt", "kept.txt"]);
  expect(server.requests[0]).toMatchObject({
    operation: "graphql/createCommitOnBranch",
    permission: "contents: write",
  });
  server.assertClean();
});

test("a branch that has moved is refused with STALE_DATA and is left as it is", async () => {
  const { fullName, head } = await seed();
  const octokit = connect();
  const write = (path: string) => octokit.graphql(mutation, { input: input(fullName, head, { [path]: "x" }) });
  const outcomes = await Promise.allSettled([write("one"), write("two"), write("three")]);
  const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toHaveLength(2);
  expect(refused[0]).toMatchObject({
    errors: [
      {
        type: "STALE_DATA",
        path: ["createCommitOnBranch"],
        message: `Expected branch to point to "${head}" but it did not.  Pull and try again.`,
      },
    ],
  });
  server.assertClean();
});

test("a token that may only read is refused", async () => {
  const { fullName, head } = await seed();
  const refused = connect({ contents: "read" }).graphql(mutation, { input: input(fullName, head, { one: "x" }) });
  await expect(refused).rejects.toMatchObject({ errors: [{ type: "FORBIDDEN" }] });
  server.assertClean();
});

test("a repository or a branch that is not there is NOT_FOUND", async () => {
  const { fullName, head } = await seed();
  const octokit = connect();
  const elsewhere = octokit.graphql(mutation, { input: input("acme/none", head, { one: "x" }) });
  await expect(elsewhere).rejects.toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
  const branch = { repositoryNameWithOwner: fullName, branchName: "none" };
  const absent = octokit.graphql(mutation, { input: { ...input(fullName, head, { one: "x" }), branch } });
  await expect(absent).rejects.toMatchObject({ errors: [{ type: "NOT_FOUND" }] });
});

test.each([
  [
    "a field that GitHub does not have",
    mutation.replace("oid", "sha"),
    {},
    /Cannot query field "sha" on type "Commit"/,
  ],
  ["a member that GitHub does not have", mutation, { force: true }, /Field "force" is not defined/],
  ["a head that is missing", mutation, { expectedHeadOid: null }, /expectedHeadOid/],
  ["what is no GraphQL", "mutation {", {}, /Syntax Error/],
])("%s is a violation", async (_, query, overrides, message) => {
  const { fullName, head } = await seed();
  const wrong = { ...input(fullName, head, { one: "x" }), ...overrides };
  await expect(connect().graphql(query, { input: wrong })).rejects.toThrow(message);
  expect(() => server.assertClean()).toThrow(message);
});

test("a fault answers as GraphQL does", async () => {
  const { fullName, head } = await seed();
  const message = "Repository rule violations found";
  server.fault({ path: /^\/graphql$/, fault: { kind: "graphql", type: "UNPROCESSABLE", message } });
  const refused = connect().graphql(mutation, { input: input(fullName, head, { one: "x" }) });
  await expect(refused).rejects.toMatchObject({ errors: [{ type: "UNPROCESSABLE", message }] });
});

test("GraphQL of an Enterprise Server is beside its REST API", async () => {
  const { fullName, owner, repo, head } = await seed();
  const octokit = new Octokit({ auth: server.token({ contents: "write" }), baseUrl: `${server.url}/api/v3` });
  await octokit.graphql(mutation, { input: input(fullName, head, { one: "x" }) });
  await octokit.rest.git.getRef({ owner, repo, ref: "heads/main" });
  server.assertClean();
  const below = fetch(`${server.url}/api/v3/graphql`, { method: "POST", body: "{}" });
  expect((await below).status).toBe(501);
});
