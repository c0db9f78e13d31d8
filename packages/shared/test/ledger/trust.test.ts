import { describe, expect, it } from "vitest";
import { checkRecord } from "../../src/ledger/read-record.ts";
import type { Trust } from "../../src/ledger/record.ts";
import { isForPullRequest, originOf, trustOf, whoAppends } from "../../src/ledger/trust.ts";
import type { Environment } from "../../src/runtime/environment.ts";
import type { RunContext } from "../../src/runtime/run-context.ts";
import { aRun } from "./ledger-world.ts";

function run(overrides: Partial<RunContext>): RunContext {
  return {
    event: "push",
    ref: "refs/heads/main",
    defaultBranch: "main",
    readOnlyToken: false,
    notes: [],
    ...overrides,
  };
}

const local: Partial<RunContext> = { event: "local" };

describe("what records of a run may be used for", () => {
  it.each<[what: string, run: Partial<RunContext>, trust: Trust, variables?: Environment]>([
    ["a push to the default branch", {}, "default-branch"],
    ["a schedule", { event: "schedule" }, "default-branch"],
    ["a manual start on the default branch", { event: "workflow_dispatch" }, "default-branch"],
    ["a push to another branch", { ref: "refs/heads/topic" }, "pull_request"],
    ["a push of a tag that is called like the branch", { ref: "refs/tags/main" }, "pull_request"],
    ["a manual start on another branch", { event: "workflow_dispatch", ref: "refs/heads/topic" }, "pull_request"],
    ["a merge queue", { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-1" }, "pull_request"],
    ["a pull request of the repository's own", { event: "pull_request", pullRequest: 7, fork: false }, "pull_request"],
    ["a pull request from a fork", { event: "pull_request", pullRequest: 7, fork: true }, "fork"],
    [
      "pull_request_target, which runs on the default branch",
      { event: "pull_request_target", pullRequest: 7 },
      "pull_request",
    ],
    ["pull_request_target from a fork", { event: "pull_request_target", pullRequest: 7, fork: true }, "fork"],
    ["a run that follows another", { event: "workflow_run" }, "pull_request"],
    ["a comment on an issue", { event: "issue_comment" }, "default-branch"],
    ["a comment on a pull request", { event: "issue_comment", pullRequest: 7 }, "pull_request"],
    ["a person's own machine", local, "local"],
    [
      "GitLab on its default branch",
      local,
      "default-branch",
      { GITLAB_CI: "true", CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main" },
    ],
    [
      "GitLab on another branch",
      local,
      "pull_request",
      { GITLAB_CI: "true", CI_COMMIT_BRANCH: "x", CI_DEFAULT_BRANCH: "main" },
    ],
    [
      "GitLab on a merge request",
      local,
      "pull_request",
      { GITLAB_CI: "true", CI_MERGE_REQUEST_IID: "3", CI_COMMIT_BRANCH: "main", CI_DEFAULT_BRANCH: "main" },
    ],
    [
      "GitLab on a merge request from a fork",
      local,
      "fork",
      {
        GITLAB_CI: "true",
        CI_MERGE_REQUEST_IID: "3",
        CI_MERGE_REQUEST_SOURCE_PROJECT_ID: "2",
        CI_MERGE_REQUEST_PROJECT_ID: "1",
      },
    ],
    [
      "Jenkins on its primary branch",
      local,
      "default-branch",
      { JENKINS_URL: "https://j/", BRANCH_IS_PRIMARY: "true" },
    ],
    ["Jenkins on another branch", local, "pull_request", { JENKINS_URL: "https://j/", BRANCH_NAME: "x" }],
    [
      "Jenkins on a change",
      local,
      "pull_request",
      { JENKINS_URL: "https://j/", BRANCH_IS_PRIMARY: "true", CHANGE_ID: "3" },
    ],
    [
      "Jenkins on a change from a fork",
      local,
      "fork",
      { JENKINS_URL: "https://j/", CHANGE_ID: "3", CHANGE_FORK: "mallory" },
    ],
  ])("%s", (_, overrides, trust, variables = {}) => {
    expect(trustOf(run(overrides), variables)).toBe(trust);
  });

  it("is doubtful when nobody says which branch is the default one", () => {
    expect(trustOf({ event: "push", ref: "refs/heads/main", readOnlyToken: false, notes: [] }, {})).toBe(
      "pull_request",
    );
  });

  it("says who writes them", () => {
    expect(whoAppends("default-branch")).toBe("this job");
    expect(whoAppends("local")).toBe("this job");
    expect(whoAppends("pull_request")).toBe("second stage");
    expect(whoAppends("fork")).toBe("second stage");
  });
});

describe("where a record was made", () => {
  it("has what is known, under the names of the stored form, and satisfies the schema", () => {
    const context = run({
      event: "pull_request",
      repository: "acme/birds",
      headSha: "a".repeat(40),
      baseSha: "b".repeat(40),
      mergeSha: "c".repeat(40),
      pullRequest: 7,
      workflow: "ml",
      runId: 42,
      runAttempt: 2,
      job: "train",
      serverUrl: "https://github.com",
    });
    const ref = "acme/birds/.github/workflows/ml.yml@refs/pull/7/merge";
    const origin = originOf(context, { GITHUB_WORKFLOW_REF: ref });
    expect(origin).toEqual({
      event: "pull_request",
      repository: "acme/birds",
      head_sha: "a".repeat(40),
      base_sha: "b".repeat(40),
      merge_sha: "c".repeat(40),
      pull_request: 7,
      workflow: "ml",
      workflow_ref: ref,
      run_id: 42,
      run_attempt: 2,
      job: "train",
      server_url: "https://github.com",
    });
    checkRecord(aRun({ origin }), "it");
  });

  it("leaves out what is not known", () => {
    expect(originOf(run(local), { GITHUB_WORKFLOW_REF: "" })).toEqual({ event: "local" });
  });
});

it.each<[what: string, run: Partial<RunContext>, restores: boolean, variables?: Environment]>([
  ["a pull request", { event: "pull_request", pullRequest: 7 }, true],
  ["a merge queue", { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-1" }, true],
  ["pull_request_target, whose token may write", { event: "pull_request_target", pullRequest: 7 }, false],
  ["a tag, which may be a release", { ref: "refs/tags/v1.0" }, false],
  ["a push to another branch", { ref: "refs/heads/topic" }, false],
  ["a run that follows another", { event: "workflow_run" }, false],
  ["a comment", { event: "issue_comment", pullRequest: 7 }, false],
  ["GitLab on a merge request", local, true, { GITLAB_CI: "true", CI_MERGE_REQUEST_IID: "3" }],
  ["GitLab on a branch", local, false, { GITLAB_CI: "true", CI_COMMIT_BRANCH: "x", CI_DEFAULT_BRANCH: "main" }],
  ["Jenkins on a change", local, true, { JENKINS_URL: "http://j", CHANGE_ID: "3" }],
  ["a person's own machine", local, false],
])("%s and what pull requests have trained", (_, overrides, restores, variables = {}) => {
  expect(isForPullRequest(run(overrides), variables)).toBe(restores);
});
