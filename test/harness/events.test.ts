import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRunContext } from "@gatewright/shared/runtime/run-context.ts";
import { expect, test } from "vitest";
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from "./events.ts";
import type { PullRequest } from "./github/repository.ts";
import { member } from "./json.ts";

const repository = { fullName: "acme/birds" };
const [head, base] = ["a".repeat(40), "b".repeat(40)];
const pull: PullRequest = {
  number: 7,
  author: "contributor",
  headSha: head,
  headRef: "change",
  headRepository: "acme/birds",
  baseSha: base,
  baseRef: "main",
  state: "open",
};

test("a pull request event keeps what GitHub sends and has the pull request's own commits", () => {
  const { event } = pullRequestEvent(repository, pull, { overrides: { pull_request: { draft: true } } });
  expect(event).toMatchObject({
    number: 7,
    pull_request: {
      draft: true,
      head: { sha: head, ref: "change" },
      base: { sha: base },
      user: { login: "contributor" },
    },
    repository: { full_name: "acme/birds" },
  });
  expect(event["pull_request"]).toHaveProperty("author_association");
});

test("a pull request from a fork has its head in another repository", () => {
  const { event } = pullRequestEvent(repository, { ...pull, headRepository: "contributor/birds" });
  const heads = event["pull_request"];
  expect(heads).toMatchObject({
    head: { repo: { full_name: "contributor/birds", fork: true } },
    base: { repo: { full_name: "acme/birds" } },
  });
  expect(member(heads, "head", "repo", "id")).not.toBe(member(heads, "base", "repo", "id"));
});

test("each event has the member that says what it is about", () => {
  expect(pushEvent(repository, { sha: head }).event).toMatchObject({ ref: "refs/heads/main", after: head });
  expect(mergeGroupEvent(repository, { headSha: head, baseSha: base }).event).toMatchObject({
    merge_group: { head_sha: head, base_sha: base },
  });
  expect(workflowDispatchEvent(repository, { inputs: { model: "a" } }).event).toMatchObject({ inputs: { model: "a" } });
  expect(scheduleEvent(repository).event).toMatchObject({ repository: { default_branch: "main" } });
});

test("the second stage knows pull requests of its own repository and none of a fork", () => {
  const run = { runId: 5, headSha: head, headBranch: "change", pullRequest: pull };
  expect(workflowRunEvent(repository, run).event).toMatchObject({ workflow_run: { pull_requests: [{ number: 7 }] } });
  const fork = workflowRunEvent(repository, { ...run, headRepository: "contributor/birds" });
  expect(fork.event).toMatchObject({ workflow_run: { pull_requests: [], head_repository: { fork: true } } });
});

test("a second stage finds its pull request as the action reads it", async () => {
  const { eventName, event } = workflowRunEvent(repository, {
    runId: 5,
    headSha: head,
    headBranch: "change",
    pullRequest: pull,
  });
  const path = join(mkdtempSync(join(tmpdir(), "gatewright-event-")), "event.json");
  writeFileSync(path, JSON.stringify(event));
  const variables = { GITHUB_EVENT_NAME: eventName, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: repository.fullName };
  expect(await readRunContext(variables)).toMatchObject({
    pullRequest: 7,
    headSha: head,
    baseSha: base,
    baseRef: "main",
    followedRun: { id: 5 },
  });
});

test("a comment is on a pull request or on an issue", () => {
  const comment = { number: 7, body: "again" };
  expect(issueCommentEvent(repository, comment).event["issue"]).toHaveProperty("pull_request");
  expect(issueCommentEvent(repository, { ...comment, pullRequest: false }).event["issue"]).not.toHaveProperty(
    "pull_request",
  );
});
