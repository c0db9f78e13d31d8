import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Octokit } from "@octokit/rest";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Permissions } from "./permissions.ts";
import type { Repository } from "./repository.ts";
import { type GitHubServer, type RepositoryOptions, startGitHub } from "./server.ts";

let server: GitHubServer;
const directories: string[] = [];

beforeAll(async () => {
  server = await startGitHub();
});
afterEach(() => {
  server.assertClean();
  server.forget();
});
afterAll(async () => {
  await server.close();
  for (const directory of directories) rmSync(directory, { recursive: true });
});

function git(directory: string, ...args: string[]): string {
  const identity = ["-c", "user.name=Ada Lovelace", "-c", "user.email=ada@example.com"];
  return execFileSync("git", ["-C", directory, ...identity, ...args], { encoding: "utf8" }).trim();
}

/** A real repository with a commit on main and one on `change`. */
function makeCheckout(): { directory: string; base: string; head: string } {
  const directory = mkdtempSync(join(tmpdir(), "gatewright-github-"));
  directories.push(directory);
  git(directory, "init", "-q", "-b", "main");
  writeFileSync(join(directory, "gatewright.yml"), "version: 1\n");
  git(directory, "add", ".");
  git(directory, "commit", "-q", "-m", "Base");
  const base = git(directory, "rev-parse", "HEAD");
  git(directory, "checkout", "-q", "-b", "change");
  execFileSync("mkdir", ["-p", join(directory, "a/b")]);
  writeFileSync(join(directory, "a/b/data.csv"), Buffer.from([0xff, 0xfe, 0x41, 0x0a]));
  git(directory, "add", ".");
  git(directory, "commit", "-q", "-m", "Change\n\nWith a body, äöü.");
  return { directory, base, head: git(directory, "rev-parse", "HEAD") };
}

async function seed(options: RepositoryOptions & { fork?: string } = {}): Promise<{
  repository: Repository;
  number: number;
  base: string;
  head: string;
  directory: string;
  owner: string;
  repo: string;
}> {
  const checkout = makeCheckout();
  const repository = await server.seedRepository(options);
  await repository.push({ directory: checkout.directory, ref: "main" });
  const { fork } = options;
  const pull = await repository.openPullRequest({
    directory: checkout.directory,
    branch: "change",
    ...(fork === undefined ? {} : { fork }),
  });
  const [owner = "", repo = ""] = repository.fullName.split("/");
  return { repository, number: pull.number, ...checkout, owner, repo };
}

function connect(permissions?: Permissions, token = server.token(permissions)): Octokit {
  const ignore = (): void => undefined;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return new Octokit({ auth: token, baseUrl: server.url, log });
}

const status = (code: number): { status: number } => ({ status: code });

test("a pull request has the SHAs of the local repository", async () => {
  const { owner, repo, number, base, head } = await seed();
  const { data } = await connect().rest.pulls.get({ owner, repo, pull_number: number });
  expect(data.head.sha).toBe(head);
  expect(data.base.sha).toBe(base);
  expect(data.user.login).toBe("author");
  expect(data.head.repo?.full_name).toBe(`${owner}/${repo}`);
});

test("a pull request from a fork has its head in the fork, and its commits in the base repository too", async () => {
  const { owner, repo, number, head } = await seed({ fork: "contributor" });
  const octokit = connect();
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  expect(data.head.repo?.full_name).toBe(`contributor/${repo}`);
  expect(data.head.repo?.fork).toBe(true);
  expect((await octokit.rest.git.getCommit({ owner, repo, commit_sha: head })).data.message).toContain("äöü");
});

test("files are read at any commit, as bytes or as JSON", async () => {
  const { owner, repo, base, head } = await seed();
  const { rest } = connect();
  const raw = await rest.repos.getContent({
    owner,
    repo,
    path: "gatewright.yml",
    ref: base,
    mediaType: { format: "raw" },
  });
  expect(raw.data).toBe("version: 1\n");
  const { data } = await rest.repos.getContent({ owner, repo, path: "a/b/data.csv", ref: head });
  expect(data).toMatchObject({ content: expect.stringMatching(/^\/\/5BCg==/), encoding: "base64" });
  await expect(rest.repos.getContent({ owner, repo, path: "a/b/data.csv", ref: base })).rejects.toMatchObject(
    status(404),
  );
});

test("another push moves the head of the pull request", async () => {
  const { repository, owner, repo, number, directory } = await seed();
  writeFileSync(join(directory, "more.csv"), "a\n1\n");
  git(directory, "add", ".");
  git(directory, "commit", "-q", "-m", "More");
  const moved = await repository.push({ directory, branch: "change" });
  expect((await connect().rest.pulls.get({ owner, repo, pull_number: number })).data.head.sha).toBe(moved);
  expect(moved).toBe(git(directory, "rev-parse", "HEAD"));
});

test("comments are created by a bot, edited, paged and deleted", async () => {
  const { repository, owner, repo, number } = await seed();
  const octokit = connect();
  const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number: number, body: "one" });
  expect(data.user).toMatchObject({ login: "github-actions[bot]", type: "Bot" });
  expect(data.html_url).toContain(`${server.url}/${repository.fullName}/`);
  await octokit.rest.issues.updateComment({ owner, repo, comment_id: data.id, body: "two" });
  for (let count = 0; count < 35; count += 1) await repository.comment(number, "reviewer", `noise ${count}`);
  const all = await octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: number });
  expect(all).toHaveLength(36);
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: all[1]?.id ?? 0 });
  const left = await repository.comments(number);
  expect(left.map(({ body, author }) => `${author}: ${body}`).slice(0, 2)).toEqual([
    "github-actions[bot]: two",
    "reviewer: noise 1",
  ]);
});

test("annotations of a check run are appended and keep their columns", async () => {
  const { repository, owner, repo, head } = await seed();
  const octokit = connect();
  const annotation = (start_line: number) => ({
    path: "data.csv",
    start_line,
    end_line: start_line,
    start_column: 2,
    end_column: 3,
    annotation_level: "failure" as const,
    title: "Range",
    message: "Too high.",
  });
  const output = { title: "t", summary: "s" };
  const fifty = Array.from({ length: 50 }, (_, index) => annotation(index + 1));
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: "gate",
    head_sha: head,
    status: "in_progress",
    details_url: "https://example.com",
    output: { ...output, annotations: fifty },
  });
  await octokit.rest.checks.update({
    owner,
    repo,
    check_run_id: data.id,
    conclusion: "failure",
    output: { ...output, annotations: [annotation(51)] },
  });
  const [run] = repository.checkRuns(head);
  expect(run).toMatchObject({ status: "completed", conclusion: "failure", details_url: data.html_url });
  expect(run?.annotations).toHaveLength(51);
  const annotations = await octokit.paginate(octokit.rest.checks.listAnnotations, {
    owner,
    repo,
    check_run_id: data.id,
    per_page: 20,
  });
  expect(annotations).toHaveLength(51);
  expect(annotations.at(-1)).toMatchObject({ start_line: 51, start_column: 2, title: "Range" });
  const listed = await octokit.rest.checks.listForRef({ owner, repo, ref: "change", check_name: "gate" });
  expect(listed.data.check_runs.map(({ id }) => id)).toEqual([data.id]);
});

test("a check run for a commit that is not there is refused", async () => {
  const { owner, repo } = await seed();
  const request = connect().rest.checks.create({ owner, repo, name: "gate", head_sha: "0".repeat(40) });
  await expect(request).rejects.toMatchObject({ status: 422, message: expect.stringContaining("No commit found") });
});

test("a completed check run without a conclusion is refused", async () => {
  const { owner, repo, head } = await seed();
  const request = connect().request("POST /repos/{owner}/{repo}/check-runs", {
    owner,
    repo,
    name: "gate",
    head_sha: head,
    status: "completed",
  });
  await expect(request).rejects.toMatchObject(status(422));
});

test("a comment may have 65,536 characters and no more", async () => {
  const { owner, repo, number } = await seed();
  const { rest } = connect();
  await rest.issues.createComment({ owner, repo, issue_number: number, body: "ä".repeat(65_536) });
  const tooLong = rest.issues.createComment({ owner, repo, issue_number: number, body: "a".repeat(65_537) });
  await expect(tooLong).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining("Body is too long (maximum is 65536 characters)"),
  });
});

const line = { path: "a", start_line: 1, end_line: 1, annotation_level: "notice" as const, message: "m" };
const output = { title: "t", summary: "s" };
test.each([
  ["a summary of 65,536 bytes", { output: { ...output, summary: `${"ä".repeat(32_767)}aa` } }, "bytesize of 65535"],
  ["a text of 65,536 bytes", { output: { ...output, text: "a".repeat(65_536) } }, "bytesize of 65535"],
  ["51 annotations", { output: { ...output, annotations: Array(51).fill(line) } }, "No more than 50"],
  ["a title of 256 characters", { output: { ...output, title: "a".repeat(256) } }, "Title is too long"],
  ["a name of 256 characters", { name: "a".repeat(256) }, "Name is too long"],
  [
    "an annotation title of 256 characters",
    { output: { ...output, annotations: [{ ...line, title: "a".repeat(256) }] } },
    "Annotation title is too long",
  ],
  [
    "columns on an annotation of two lines",
    { output: { ...output, annotations: [{ ...line, end_line: 2, start_column: 1, end_column: 2 }] } },
    "start_column",
  ],
])("a check run with %s is refused", async (_, part, message) => {
  const { owner, repo, head } = await seed();
  const request = connect().rest.checks.create({ owner, repo, head_sha: head, name: "gate", ...part });
  await expect(request).rejects.toMatchObject({ status: 422, message: expect.stringContaining(message) });
});

test("a summary of exactly 65,535 bytes is taken", async () => {
  const { owner, repo, head } = await seed();
  const summary = `${"ä".repeat(32_767)}a`;
  await connect().rest.checks.create({ owner, repo, head_sha: head, name: "gate", output: { title: "t", summary } });
});

test("a token without the permission gets 403 and is told which one", async () => {
  const { owner, repo, head, number } = await seed();
  const { rest } = connect({ contents: "read", "pull-requests": "read" });
  await expect(rest.checks.create({ owner, repo, head_sha: head, name: "gate" })).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining("Resource not accessible by integration"),
    response: { headers: { "x-accepted-github-permissions": "checks=write" } },
  });
  const comment = rest.issues.createComment({ owner, repo, issue_number: number, body: "x" });
  await expect(comment).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-accepted-github-permissions": "issues=write; pull_requests=write" } },
  });
  await rest.pulls.get({ owner, repo, pull_number: number });
  expect(server.usedPermissions()).toEqual(["pull-requests: read"]);
});

test("the token of a fork reads and cannot write", async () => {
  const { owner, repo, number } = await seed({ fork: "contributor" });
  const { rest } = connect(undefined, server.forkToken());
  await rest.issues.listComments({ owner, repo, issue_number: number });
  await expect(rest.issues.createComment({ owner, repo, issue_number: number, body: "x" })).rejects.toMatchObject(
    status(403),
  );
});

test("reading a public repository needs no permission, reading a private one does", async () => {
  const open = await seed({ private: false });
  const closed = await seed();
  const { rest } = connect({});
  await rest.pulls.get({ owner: open.owner, repo: open.repo, pull_number: open.number });
  const refused = rest.pulls.get({ owner: closed.owner, repo: closed.repo, pull_number: closed.number });
  await expect(refused).rejects.toMatchObject(status(403));
});

test("an unknown token is refused", async () => {
  const { owner, repo } = await seed();
  await expect(connect(undefined, "ghs_forged").rest.repos.get({ owner, repo })).rejects.toMatchObject(status(401));
});

test("roles of people are what the test says", async () => {
  const { repository, owner, repo } = await seed({ roles: { maintainer: "maintain" } });
  repository.setRole("reviewer", "write");
  const { rest } = connect();
  const ask = async (username: string) =>
    (await rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })).data;
  expect(await ask("reviewer")).toMatchObject({ permission: "write", user: { login: "reviewer" } });
  expect(await ask("maintainer")).toMatchObject({ permission: "write", role_name: "maintain" });
  expect(await ask("outsider")).toMatchObject({ permission: "none" });
});

test("reviews name the commit that they are about", async () => {
  const { repository, owner, repo, number, head } = await seed();
  await repository.review({ pullRequest: number, reviewer: "reviewer", state: "APPROVE" });
  const { data } = await connect().rest.pulls.listReviews({ owner, repo, pull_number: number });
  expect(data).toMatchObject([{ state: "APPROVED", commit_id: head, user: { login: "reviewer" } }]);
});

test("statuses and the pull requests of a commit are there, which the emulator lacks", async () => {
  const { repository, owner, repo, number, head } = await seed();
  const { rest } = connect({ statuses: "write", "pull-requests": "read" });
  await rest.repos.createCommitStatus({ owner, repo, sha: head, state: "success", context: "gate" });
  expect((await rest.repos.getCombinedStatusForRef({ owner, repo, ref: head })).data.state).toBe("success");
  expect(repository.statuses(head)).toMatchObject([{ context: "gate", state: "success" }]);
  const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: head });
  expect(data.map((pull) => pull.number)).toEqual([number]);
});

test("runs, their jobs and a re-run of what failed", async () => {
  const { repository, owner, repo, head } = await seed();
  const run = { id: 77, head_sha: head, event: "pull_request", status: "completed", conclusion: "failure" };
  repository.addWorkflowRun({ ...run, jobs: [{ id: 1, name: "gate" }] });
  const { rest } = connect({ actions: "write" });
  const { data } = await rest.actions.listWorkflowRunsForRepo({ owner, repo, head_sha: head, status: "failure" });
  expect(data.workflow_runs).toMatchObject([{ id: 77 }]);
  const jobs = await rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: 77 });
  expect(jobs.data.jobs).toMatchObject([{ name: "gate" }]);
  await rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: 77 });
  expect(repository.rerun()).toEqual([77]);
});

test("commits can be made through the git data API", async () => {
  const { owner, repo, base } = await seed();
  const { rest } = connect({ contents: "write" });
  const blob = await rest.git.createBlob({ owner, repo, content: "{}", encoding: "utf-8" });
  const entry = { path: "runs/1.json", mode: "100644" as const, type: "blob" as const, sha: blob.data.sha };
  const tree = await rest.git.createTree({ owner, repo, tree: [entry] });
  const commit = await rest.git.createCommit({ owner, repo, message: "Record", tree: tree.data.sha, parents: [base] });
  await rest.git.createRef({ owner, repo, ref: "refs/heads/ledger", sha: commit.data.sha });
  const ref = await rest.git.getRef({ owner, repo, ref: "heads/ledger" });
  expect(ref.data.object.sha).toBe(commit.data.sha);
});

test("a request that GitHub does not know is a violation and gets 501", async () => {
  const { owner, repo } = await seed();
  await expect(connect().request("GET /repos/{owner}/{repo}/planets", { owner, repo })).rejects.toMatchObject(
    status(501),
  );
  expect(() => server.assertClean()).toThrow("planets is no operation that we know");
  server.forget();
});

test.each([
  ["a member that GitHub ignores", { name: "g", colour: "red" }, "has no member colour"],
  ["a conclusion that does not exist", { name: "g", conclusion: "failed" }, "/conclusion"],
  ["a missing name", {}, "must have required property 'name'"],
])("%s is a violation", async (_, part, message) => {
  const { owner, repo, head } = await seed();
  const request = connect().request(`POST /repos/${owner}/${repo}/check-runs`, { head_sha: head, ...part });
  await expect(request).rejects.toMatchObject(status(422));
  expect(() => server.assertClean()).toThrow(message);
  server.forget();
});

test("a query parameter that GitHub ignores is a violation", async () => {
  const { owner, repo, head } = await seed();
  const request = connect().request(`GET /repos/${owner}/${repo}/commits/${head}/check-runs?nme=gate`);
  await expect(request).rejects.toMatchObject(status(422));
  expect(() => server.assertClean()).toThrow("no query parameter nme");
  server.forget();
});

test.each([401, 403, 404, 409, 422, 429, 500, 502, 503] as const)("fault: status %i, once", async (code) => {
  const { owner, repo } = await seed();
  server.fault({ method: "GET", path: /^\/repos\//, times: 1, fault: { kind: "status", status: code, retryAfter: 7 } });
  const { rest } = connect();
  await expect(rest.repos.get({ owner, repo })).rejects.toMatchObject({
    status: code,
    response: { headers: { "retry-after": "7" } },
  });
  await rest.repos.get({ owner, repo });
});

test("fault: only the n-th request", async () => {
  const { owner, repo } = await seed();
  server.fault({ nth: 2, fault: { kind: "status", status: 500 } });
  const { rest } = connect();
  await rest.repos.get({ owner, repo });
  await expect(rest.repos.get({ owner, repo })).rejects.toMatchObject(status(500));
  await rest.repos.get({ owner, repo });
});

test("fault: a dropped connection", async () => {
  const { owner, repo } = await seed();
  server.fault({ fault: { kind: "drop" } });
  await expect(connect().rest.repos.get({ owner, repo })).rejects.toThrow(/fetch failed|socket|closed/i);
});

test("fault: an answer that is lost after the work was done", async () => {
  const { repository, owner, repo, number } = await seed();
  server.fault({ method: "POST", fault: { kind: "lost-answer" } });
  const request = connect().rest.issues.createComment({ owner, repo, issue_number: number, body: "done" });
  await expect(request).rejects.toThrow();
  expect(await repository.comments(number)).toMatchObject([{ body: "done" }]);
});

test("fault: a request that is never answered", async () => {
  const { owner, repo } = await seed();
  server.fault({ fault: { kind: "time-out" } });
  const controller = new AbortController();
  const arrived = server.seen("GET", /^\/repos/);
  const request = connect().rest.repos.get({ owner, repo, request: { signal: controller.signal } });
  const refused = expect(request).rejects.toThrow();
  await arrived;
  controller.abort();
  await refused;
  expect(server.requests.at(-1)?.status).toBeUndefined();
});

test("fault: a body that drips is whole in the end", async () => {
  const { owner, repo } = await seed();
  server.fault({ fault: { kind: "drip", msPerByte: 0.01 } });
  const { data } = await connect().rest.users.getByUsername({ username: "author" });
  expect(data.login).toBe("author");
  expect({ owner, repo }).toMatchObject({ owner: "acme" });
});

test("fault: a delayed answer is the true answer", async () => {
  const { owner, repo } = await seed();
  server.fault({ fault: { kind: "delay", ms: 5 } });
  expect((await connect().rest.repos.get({ owner, repo })).data.name).toBe(repo);
});
