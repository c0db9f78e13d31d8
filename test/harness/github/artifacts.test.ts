import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { Octokit } from "@octokit/rest";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { type ResultsService, startResultsService } from "../results/server.ts";
import type { Permissions } from "./permissions.ts";
import { type GitHubServer, startGitHub } from "./server.ts";

let results: ResultsService;
let server: GitHubServer;
let nextRun = 1;

beforeAll(async () => {
  results = await startResultsService();
  server = await startGitHub({ results });
});
afterEach(() => {
  server.assertClean();
  server.forget();
});
afterAll(async () => {
  await server.close();
  await results.close();
});

async function seed(): Promise<{ owner: string; repo: string; run_id: number; runId: string }> {
  const run_id = nextRun;
  nextRun += 1;
  const repository = await server.seedRepository();
  repository.addWorkflowRun({ id: run_id, head_sha: "a".repeat(40), head_branch: "change" });
  const [owner = "", repo = ""] = repository.fullName.split("/");
  return { owner, repo, run_id, runId: `run-${run_id}` };
}

function connect(permissions: Permissions = { actions: "read" }): Octokit {
  const ignore = (): void => undefined;
  const log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  return new Octokit({ auth: server.token(permissions), baseUrl: server.url, log });
}

test("what the official client uploads in a run is listed for the run and comes back", async () => {
  const { owner, repo, run_id, runId } = await seed();
  const directory = mkdtempSync(join(tmpdir(), "gatewright-artifacts-"));
  try {
    Object.assign(process.env, results.envForRun(runId), { RUNNER_TEMP: directory, GITHUB_WORKSPACE: directory });
    process.env["GITHUB_SERVER_URL"] = "https://github.com";
    const file = join(directory, "records.json");
    writeFileSync(file, "{}");
    const { id = 0 } = await new DefaultArtifactClient().uploadArtifact("records", [file], directory);
    const octokit = connect();
    const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id });
    expect(data).toMatchObject({
      total_count: 1,
      artifacts: [{ id, name: "records", expired: false, workflow_run: { id: run_id, head_sha: "a".repeat(40) } }],
    });
    const archive = await octokit.rest.actions.downloadArtifact({
      owner,
      repo,
      artifact_id: id,
      archive_format: "zip",
    });
    expect(archive.data).toBeInstanceOf(ArrayBuffer);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test("artifacts are listed by name and page, the newest first, and only in their own repository", async () => {
  const [first, second] = [await seed(), await seed()];
  for (const name of ["one", "two", "one"]) {
    await results.put({ runId: first.runId, name, content: Buffer.from(name) });
  }
  await results.put({ runId: second.runId, name: "one", content: Buffer.from("other") });
  const octokit = connect();
  const { owner, repo, run_id } = first;
  const named = await octokit.rest.actions.listArtifactsForRepo({ owner, repo, name: "one" });
  expect(named.data.total_count).toBe(2);
  const ids = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, {
    owner,
    repo,
    run_id,
    per_page: 1,
  });
  expect(ids.map(({ name }) => name)).toEqual(["one", "two", "one"]);
  const elsewhere = octokit.rest.actions.getArtifact({ owner, repo, artifact_id: lastId() });
  await expect(elsewhere).rejects.toMatchObject({ status: 404 });
});

test("the bytes of an artifact need `actions: read`, come from another address, and are gone when it has expired", async () => {
  const { owner, repo, runId } = await seed();
  const artifact_id = await results.put({ runId, name: "records", content: Buffer.from("bytes") });
  const path = `${server.url}/repos/${owner}/${repo}/actions/artifacts/${artifact_id}/zip`;
  const headers = { authorization: `Bearer ${server.token({ actions: "read" })}` };
  const redirect = await fetch(path, { headers, redirect: "manual" });
  expect(redirect.status).toBe(302);
  expect(await (await fetch(redirect.headers.get("location") ?? "")).text()).toBe("bytes");

  const wanted = { owner, repo, artifact_id, archive_format: "zip" as const };
  const lacking = connect({ contents: "read" }).rest.actions.downloadArtifact(wanted);
  await expect(lacking).rejects.toMatchObject({
    status: 403,
    response: { headers: { "x-accepted-github-permissions": "actions=read" } },
  });
  await results.expire(artifact_id);
  await expect(connect().rest.actions.downloadArtifact(wanted)).rejects.toMatchObject({ status: 410 });
  const { data } = await connect().rest.actions.getArtifact({ owner, repo, artifact_id });
  expect(data.expired).toBe(true);
});

test("the artifacts of a run that is not there are not found", async () => {
  const { owner, repo } = await seed();
  const listed = connect().rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: 999_999 });
  await expect(listed).rejects.toMatchObject({ status: 404 });
});

function lastId(): number {
  return Math.max(...results.list().map(({ id }) => id));
}
