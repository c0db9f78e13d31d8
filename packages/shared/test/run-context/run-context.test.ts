import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UserError } from "../../src/errors/user-error.ts";
import { type RunContext, readRunContext } from "../../src/runtime/run-context.ts";

type Json = Record<string, unknown>;

const examples: unknown = createRequire(import.meta.url)("@octokit/webhooks-examples");
const runnerSha = "a".repeat(40);
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "run-context-"));
});

afterAll(async () => {
  await rm(directory, { recursive: true });
});

/** A payload that GitHub really sent, changed by `change`. */
function payload(event: string, change: (payload: Json) => void = () => {}, index = 0): Json {
  if (!Array.isArray(examples)) throw new Error("The examples are no list.");
  const found: Json = structuredClone(examples.find(({ name }) => name === event).examples[index]);
  change(found);
  return found;
}

function inside(value: unknown, ...path: string[]): Json {
  return path.reduce<Json>((node, step) => Object(node[step]), Object(value));
}

async function contextOf(event: string, content: Json | string, variables: Json = {}): Promise<RunContext> {
  const path = join(directory, "event.json");
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return readRunContext({
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: runnerSha,
    GITHUB_REPOSITORY: "octo/strikes",
    ...Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, String(value)])),
  });
}

async function refusal(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`No UserError but ${error}`);
  return error;
}

describe("a pull request", () => {
  test("is about its head, never about the merge commit that the runner checks out", async () => {
    const run = await contextOf("pull_request", payload("pull_request"), { GITHUB_REF: "refs/pull/2/merge" });
    expect(run).toMatchObject({
      event: "pull_request",
      headSha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
      baseSha: "f95f852bd8fca8fcc58a9a2d6c842781e32a215e",
      mergeSha: runnerSha,
      pullRequest: 2,
      pullRequestAuthor: "Codertocat",
      baseRef: "master",
      headRef: "changes",
      defaultBranch: "master",
      fork: false,
      readOnlyToken: false,
      notes: [],
    });
  });

  test("from another repository is a fork, whose token can only read", async () => {
    const run = await contextOf(
      "pull_request",
      payload("pull_request", (event) => {
        inside(event, "pull_request", "head", "repo")["id"] = 7;
      }),
    );
    expect(run).toMatchObject({ fork: true, readOnlyToken: true });
    expect(run.readOnlyReason).toMatch(/from a fork/);
  });

  test("whose head repository was deleted is a fork", async () => {
    const run = await contextOf(
      "pull_request",
      payload("pull_request", (event) => {
        inside(event, "pull_request", "head")["repo"] = null;
      }),
    );
    expect(run).toMatchObject({ fork: true, readOnlyToken: true });
  });

  test("by Dependabot has a token that can only read", async () => {
    const run = await contextOf("pull_request", payload("pull_request"), { GITHUB_ACTOR: "dependabot[bot]" });
    expect(run).toMatchObject({ fork: false, readOnlyToken: true });
    expect(run.readOnlyReason).toMatch(/Dependabot/);
  });

  test("as pull_request_target has no merge commit, may write even from a fork, and says what that means", async () => {
    const run = await contextOf(
      "pull_request_target",
      payload("pull_request", (event) => {
        inside(event, "pull_request", "head", "repo")["id"] = 7;
      }),
      { GITHUB_REF: "refs/heads/master" },
    );
    expect(run).toMatchObject({
      fork: true,
      readOnlyToken: false,
      headSha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
    });
    expect(run.mergeSha).toBeUndefined();
    expect(run.notes).toEqual([expect.stringMatching(/must never run code of the pull request/)]);
  });

  test("under review is the same pull request", async () => {
    const run = await contextOf("pull_request_review", payload("pull_request_review"), {
      GITHUB_REF: "refs/pull/2/merge",
    });
    expect(run).toMatchObject({
      pullRequest: 2,
      headSha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821",
      mergeSha: runnerSha,
      pullRequestAuthor: "Codertocat",
    });
  });

  test.each(Array.from({ length: 29 }, (_, index) => index))(
    "is read from every example that GitHub has given (%i)",
    async (index) => {
      const run = await contextOf("pull_request", payload("pull_request", undefined, index));
      expect(run.headSha).toMatch(/^[0-9a-f]{40}$/);
      expect(run.pullRequest).toBeGreaterThan(0);
    },
  );
});

describe("other events", () => {
  test("a push is about the commit that the runner names, also for an annotated tag", async () => {
    const run = await contextOf("push", payload("push"), { GITHUB_REF: "refs/tags/simple-tag" });
    expect(run).toMatchObject({ headSha: runnerSha, ref: "refs/tags/simple-tag", defaultBranch: "master" });
    expect(run.pullRequest).toBeUndefined();
  });

  test("a merge group is about the group's head", async () => {
    expect(await contextOf("merge_group", payload("merge_group"))).toMatchObject({
      headSha: "2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d",
      baseSha: "380387fbc80638b734a49e1be1c4dfec1c01b33c",
      baseRef: "main",
    });
  });

  test.each(["workflow_dispatch", "repository_dispatch"])("%s is about the commit it runs on", async (event) => {
    expect(await contextOf(event, payload(event), { GITHUB_REF: "refs/heads/topic" })).toMatchObject({
      event,
      headSha: runnerSha,
      ref: "refs/heads/topic",
    });
  });

  test("a schedule needs nothing of its payload", async () => {
    expect(await contextOf("schedule", { schedule: "0 4 * * *" })).toMatchObject({ headSha: runnerSha });
  });

  test("a workflow_run is about the commit of the run before it", async () => {
    const run = await contextOf("workflow_run", payload("workflow_run"));
    expect(run).toMatchObject({
      headSha: "5779607b49aab1200488439f02372c57b4f75444",
      fork: false,
      readOnlyToken: false,
      followedRun: { event: "workflow_dispatch", headRepository: "octo-org/octo-repo" },
    });
    expect(run.pullRequest).toBeUndefined();
  });

  test("a workflow_run names a pull request only into this repository and at this very commit", async () => {
    const headSha = "5779607b49aab1200488439f02372c57b4f75444";
    const pull = (number: number, repository: unknown, sha: string) => ({
      number,
      head: { sha, ref: "topic", repo: { id: repository } },
      base: { sha: "b".repeat(40), ref: "main", repo: { id: repository } },
    });
    const run = await contextOf(
      "workflow_run",
      payload("workflow_run", (event) => {
        const id = inside(event, "repository")["id"];
        inside(event, "workflow_run")["pull_requests"] = [
          pull(1, 12345, headSha),
          pull(2, id, "c".repeat(40)),
          pull(3, id, headSha),
        ];
      }),
    );
    expect(run).toMatchObject({ pullRequest: 3, baseSha: "b".repeat(40), baseRef: "main" });
  });

  test("a comment on a pull request knows its number but no head", async () => {
    const run = await contextOf(
      "issue_comment",
      payload("issue_comment", (event) => {
        inside(event, "issue")["pull_request"] = { url: "https://api.github.com/repos/o/r/pulls/1" };
      }),
    );
    expect(run).toMatchObject({ pullRequest: 1, pullRequestAuthor: "Codertocat", baseSha: runnerSha });
    expect(run.headSha).toBeUndefined();
  });

  test("a comment on an issue is about the commit it runs on", async () => {
    const run = await contextOf("issue_comment", payload("issue_comment"));
    expect(run).toMatchObject({ headSha: runnerSha });
    expect(run.pullRequest).toBeUndefined();
  });

  test("no event at all is the CLI", async () => {
    expect(await readRunContext({})).toEqual({ event: "local", readOnlyToken: true, notes: [] });
  });

  test("run id, attempt, job and addresses come from the runner", async () => {
    const run = await contextOf(
      "schedule",
      {},
      {
        GITHUB_RUN_ID: 42,
        GITHUB_RUN_ATTEMPT: 2,
        GITHUB_JOB: "gate",
        "INPUT_JOB-CHECK-RUN-ID": 99,
        GITHUB_WORKFLOW: "ML",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_API_URL: "https://api.github.com",
        GITHUB_WORKSPACE: "/w",
      },
    );
    expect(run).toMatchObject({
      runId: 42,
      runAttempt: 2,
      job: "gate",
      jobCheckRunId: 99,
      workflow: "ML",
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      workspace: "/w",
      repository: "octo/strikes",
    });
  });
});

describe("a broken event", () => {
  test.each([
    ["pull_request", "{", /is not JSON/],
    ["pull_request", "[]", /holds no JSON object/],
    ["pull_request", "{}", /no usable pull_request\.$/],
    ["merge_group", "{}", /no usable merge_group\.$/],
    ["workflow_run", "{}", /no usable workflow_run\.$/],
    ["issue_comment", "{}", /no usable issue\.$/],
  ])("%s: %s", async (event, content, message) => {
    const error = await refusal(contextOf(event, content));
    expect(error.message).toMatch(message);
    expect(error.kind).toBe("configuration");
  });

  test.each(["main", "--upload-pack=x", "0".repeat(40), 7, null])("%j is no commit", async (value) => {
    const event = payload("pull_request", (changed) => {
      inside(changed, "pull_request", "head")["sha"] = value;
    });
    expect((await refusal(contextOf("pull_request", event))).message).toMatch(/no usable pull_request\.head\.sha/);
  });

  test("a file that is not there is named", async () => {
    const error = await refusal(
      readRunContext({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: "/nowhere/event.json" }),
    );
    expect(error.message).toBe("The file of the push event cannot be read: /nowhere/event.json.");
  });

  test("a variable that is not set is named", async () => {
    const error = await refusal(readRunContext({ GITHUB_EVENT_NAME: "push" }));
    expect(error.message).toMatch(/^GITHUB_EVENT_PATH is not set/);
  });
});
