import { execFileSync } from "node:child_process";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { pullRequestEvent, pullRequestReviewEvent } from "../../harness/events.ts";
import type { PullRequest, Repository } from "../../harness/github/repository.ts";
import { type GitHubServer, startGitHub } from "../../harness/github/server.ts";
import type { JsonObject } from "../../harness/json.ts";
import { type RunOptions, type RunResult, runAction } from "../../harness/runner.ts";
import { folderOf } from "../cli-process.ts";

let github: GitHubServer;

beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => {
  github.assertClean();
  github.forget();
});
afterAll(() => github.close());

interface World {
  repository: Repository;
  pull: PullRequest;
  /** A run of the gates at the pull request's head, blocked when nothing else is said. */
  ran(id: number, more?: JsonObject): void;
  /** Somebody reviews, and what ml-review.yml starts is run with its permissions. */
  review(reviewer: string, state?: "approved" | "changes_requested", options?: Partial<RunOptions>): Promise<RunResult>;
}

async function openWorld(fork?: string): Promise<World> {
  const directory = folderOf({ "train.py": "print('base')\n" });
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], { cwd: directory });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  const repository = await github.seedRepository();
  await repository.push({ directory });
  git("switch", "--quiet", "-c", "change");
  git("commit", "--quiet", "--allow-empty", "-m", "head");
  const pull = await repository.openPullRequest({
    directory,
    branch: "change",
    ...(fork === undefined ? {} : { fork }),
  });
  repository.setRole("reviewer", "write");
  repository.setRole("outsider", "read");
  return {
    repository,
    pull,
    ran(id, more = {}) {
      repository.addWorkflowRun({
        id,
        event: "pull_request",
        status: "completed",
        conclusion: "failure",
        head_sha: pull.headSha,
        path: ".github/workflows/ml.yml",
        pull_requests: fork === undefined ? [{ number: pull.number }] : [],
        ...more,
      });
    },
    async review(reviewer, state = "approved", options = {}) {
      const event = state === "approved" ? "APPROVE" : "REQUEST_CHANGES";
      await repository.review({ pullRequest: pull.number, reviewer, state: event });
      return runAction({
        action: "actions/review-rerun",
        ...pullRequestReviewEvent({ fullName: repository.fullName }, pull, { reviewer, state }),
        ref: `refs/pull/${pull.number}/merge`,
        workspace: folderOf({}),
        repository: repository.fullName,
        github,
        token: github.token({ actions: "write", "pull-requests": "read" }),
        ...options,
      });
    },
  };
}

test("an approval by somebody with write access starts the failed jobs of the newest run again", async () => {
  const { repository, pull, ran, review } = await openWorld();
  ran(71);
  ran(73);
  ran(75, { path: ".github/workflows/docs.yml" });
  ran(77, { head_sha: pull.baseSha });
  ran(79, { pull_requests: [{ number: pull.number + 1 }] });
  const { conclusion, log, outputs } = await review("reviewer");
  expect(log).toContain(
    `reviewer has approved ${pull.headSha.slice(0, 7)}, so the failed jobs of run 73 of ml.yml run again.`,
  );
  expect({ conclusion, outputs }).toMatchObject({
    conclusion: "success",
    outputs: { verdict: "pass", "run-id": "73" },
  });
  expect(repository.rerun()).toEqual([73]);
});

test.each<[string, string, Parameters<World["review"]>, JsonObject, string]>([
  ["somebody without write access", "blocked", ["outsider"], {}, "outsider, who approved it, has no write access"],
  ["a request for changes", "blocked", ["reviewer", "changes_requested"], {}, "approves nothing (changes_requested)"],
  ["an approval", "passed", ["reviewer"], { conclusion: "success" }, "ended as success"],
  ["an approval", "was cancelled", ["reviewer"], { conclusion: "cancelled" }, "ended as cancelled"],
  ["an approval", "still runs", ["reviewer"], { status: "in_progress", conclusion: null }, "has not ended"],
  [
    "an approval",
    "is of another file",
    ["reviewer"],
    { path: ".github/workflows/ml.yaml" },
    "There is no run of ml.yml",
  ],
])("after %s nothing is started when the run %s", async (_, __, reviewed, run, sentence) => {
  const { repository, ran, review } = await openWorld();
  ran(81, run);
  const { conclusion, log, outputs } = await review(...reviewed);
  expect(log).toContain(sentence);
  expect({ conclusion, outputs }).toMatchObject({
    conclusion: "success",
    outputs: { verdict: "skipped", "run-id": "" },
  });
  expect(repository.rerun()).toEqual([]);
});

test("on a pull request from a fork the token can only read, so the log says what to click", async () => {
  const { repository, pull, ran, review } = await openWorld("contributor");
  ran(91);
  const token = github.token({ "pull-requests": "read" });
  const { conclusion, log } = await review("reviewer", "approved", { token });
  expect(log).toContain("comes from a fork");
  expect(log).toContain(`/pull/${pull.number}/checks, the run of ml.yml, and click`);
  expect(conclusion).toBe("success");
  expect(repository.rerun()).toEqual([]);
});

test("without `actions: write` the step fails and names the permission", async () => {
  const { ran, review } = await openWorld();
  ran(95);
  const token = github.token({ actions: "read", "pull-requests": "read" });
  const { conclusion, log } = await review("reviewer", "approved", { token });
  expect(conclusion).toBe("failure");
  expect(log).toContain("`permissions: actions: write`");
});

test("another event, and a workflow that is no file name, are mistakes of the caller", async () => {
  const { repository, pull, review } = await openWorld();
  const event = pullRequestEvent({ fullName: repository.fullName }, pull);
  expect((await review("reviewer", "approved", event)).log).toContain(
    "started by the event pull_request, and there is no review",
  );
  const { log } = await review("reviewer", "approved", { inputs: { workflow: "ml" } });
  expect(log).toContain('The input `workflow` is "ml", which is no file name of a workflow.');
});
