import type { IncomingMessage, ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { connectGitHub, type GitHub } from "../../src/github/client.ts";
import { createPolicyHost } from "../../src/github/policy-host.ts";
import { readRequestFailure } from "../../src/github/request-failure.ts";
import { createTimeBudget } from "../../src/github/time-budget.ts";
import { startServer, type TestServer } from "./http-server.ts";

let server: TestServer;
afterEach(() => server.close());

async function connect(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  budgetMs = 5_000,
): Promise<GitHub> {
  server = await startServer(answer);
  const options = { token: "ghs_1", repository: "acme/birds", userAgent: "gatewright/test" };
  return connectGitHub({ ...options, apiUrl: server.url, budget: createTimeBudget(budgetMs) });
}

function status(code: number, body: object = {}, headers: Record<string, string> = {}) {
  return (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(code, headers).end(JSON.stringify(body));
  };
}

const failureOf = async (work: Promise<unknown>) => {
  return readRequestFailure(await work.then(() => undefined).catch((error: unknown) => error));
};

const listComments = ({ octokit, owner, repo }: GitHub) =>
  octokit.paginate(octokit.rest.issues.listComments, { owner, repo, issue_number: 1 });

test("a server that fails is asked three times, and once after a surface has failed", async () => {
  const github = await connect(status(500));
  expect(await failureOf(listComments(github))).toMatchObject({ kind: "unavailable", status: 500 });
  expect(server.requests).toHaveLength(3);
  github.budget.allowOneTry();
  await failureOf(listComments(github));
  expect(server.requests).toHaveLength(4);
});

test("a refusal is not asked again", async () => {
  const headers = { "x-accepted-github-permissions": "issues=read" };
  const github = await connect(status(403, { message: "Resource not accessible by integration" }, headers));
  expect(await failureOf(listComments(github))).toMatchObject({
    kind: "forbidden",
    neededPermissions: [["issues: read"]],
  });
  expect(server.requests).toHaveLength(1);
});

test("a server that never answers is given up when the budget is over, and then not even asked", async () => {
  const github = await connect(() => undefined, 300);
  expect(await failureOf(listComments(github))).toMatchObject({ kind: "unavailable" });
  const asked = server.requests.length;
  expect(await failureOf(listComments(github))).toMatchObject({
    kind: "unavailable",
    reason: expect.stringContaining("0.3 seconds"),
  });
  expect(server.requests).toHaveLength(asked);
});

test("a body that breaks off is a failure, never an empty list", async () => {
  const github = await connect((_, response) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("[");
    setTimeout(() => response.destroy(), 20);
  });
  expect(await failureOf(listComments(github))).toMatchObject({ kind: "unavailable" });
});

test("a body that never ends is cut off by the budget", async () => {
  const github = await connect((_, response) => {
    response.writeHead(200);
    response.write("[");
  }, 300);
  expect(await failureOf(listComments(github))).toMatchObject({ kind: "unavailable" });
});

test("the token stands in the header and in no message", async () => {
  let header: string | undefined;
  const github = await connect((request, response) => {
    header = request.headers.authorization;
    status(401, { message: "Bad credentials" })(request, response);
  });
  const failure = await failureOf(listComments(github));
  expect(header).toBe("token ghs_1");
  expect(JSON.stringify(failure)).not.toContain("ghs_1");
});

const file = { type: "file", encoding: "base64", content: Buffer.from("gatewright: 1\n").toString("base64") };

test("a policy at a commit is read", async () => {
  const github = await connect(status(200, file));
  const host = createPolicyHost(async () => github, 1);
  expect(await host.getContent("gatewright.yml", "main")).toEqual({ outcome: "found", value: "gatewright: 1\n" });
});

test("a policy is absent only when the commit itself can be read", async () => {
  const github = await connect((request, response) => {
    const readable = request.url?.includes("/commits/good") === true;
    status(readable ? 200 : 404, readable ? { sha: "good" } : { message: "Not Found" })(request, response);
  });
  const host = createPolicyHost(async () => github, 1);
  expect(await host.getContent("gatewright.yml", "good")).toEqual({ outcome: "absent" });
  expect(await host.getContent("gatewright.yml", "bad")).toMatchObject({ outcome: "unreadable" });
});

test.each([403, 429, 500])("a policy that GitHub answers with %i is unreadable, not absent", async (code) => {
  const github = await connect(status(code, { message: "no" }));
  const host = createPolicyHost(async () => github, 1);
  expect(await host.getContent("gatewright.yml", "main")).toMatchObject({
    outcome: "unreadable",
    reason: expect.stringContaining(`${code} no`),
  });
});

test("all pages of reviews are read, and reviews of deleted accounts are left out", async () => {
  const github = await connect((request, response) => {
    const second = request.url?.includes("page=2") === true;
    const next = `<http://${request.headers.host}/repos/acme/birds/pulls/1/reviews?per_page=100&page=2>; rel="next"`;
    const review = { user: { login: second ? "b" : "a", type: "User" }, state: "APPROVED", commit_id: "c" };
    const body = second ? [review, { ...review, user: null }] : [review];
    response.writeHead(200, second ? {} : { link: next }).end(JSON.stringify(body));
  });
  const host = createPolicyHost(async () => github, 1);
  expect(await host.listReviews()).toEqual({
    outcome: "found",
    value: ["a", "b"].map((login) => ({ login, type: "User", state: "APPROVED", commitId: "c" })),
  });
});

test("a role of the organisation's own counts by what it permits", async () => {
  const github = await connect(status(200, { permission: "write", role_name: "Data Steward" }));
  const host = createPolicyHost(async () => github, 1);
  expect(await host.getPermission("a")).toEqual({ outcome: "found", value: "write" });
});
