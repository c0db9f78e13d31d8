import { type Environment, environment } from "../runtime/environment.ts";
import type { RunContext } from "../runtime/run-context.ts";
import type { Origin, Trust } from "./record.ts";

/**
 * What records of this run may be used for. In doubt the lesser: a push to another branch than the default one, or a manual start
 * on one, is trusted like a pull request of the repository's own.
 */
export function trustOf(run: RunContext, variables: Environment): Trust {
  if (run.event === "local") return trustElsewhere(variables);
  if (run.fork) return "fork";
  if (run.event === "pull_request" || run.event === "pull_request_target" || run.pullRequest !== undefined) {
    return "pull_request";
  }
  const onDefault = run.defaultBranch !== undefined && run.ref === `refs/heads/${run.defaultBranch}`;
  return onDefault && trustedEvents.has(run.event) ? "default-branch" : "pull_request";
}

/**
 * Events whose code is the default branch's own. `workflow_run` is not: its job speaks about another run. A comment on an issue is, as a
 * comment that approves a retraining; one on a pull request was told apart before.
 */
const trustedEvents = new Set(["push", "schedule", "workflow_dispatch", "repository_dispatch", "issue_comment"]);

/** Outside GitHub: GitLab and Jenkins say which branch they build; a person's own machine says nothing that could be believed. */
function trustElsewhere(variables: Environment): Trust {
  if (variables["GITLAB_CI"] === "true") return trustOnGitLab(variables);
  if (variables["JENKINS_URL"]) return trustOnJenkins(variables);
  return "local";
}

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
function trustOnGitLab(variables: Environment): Trust {
  if (variables["CI_MERGE_REQUEST_IID"]) {
    const [source, target] = [
      variables["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"],
      variables["CI_MERGE_REQUEST_PROJECT_ID"],
    ];
    return source !== undefined && source !== target ? "fork" : "pull_request";
  }
  const branch = variables["CI_COMMIT_BRANCH"];
  return branch !== undefined && branch === variables["CI_DEFAULT_BRANCH"] ? "default-branch" : "pull_request";
}

/** Multibranch pipelines: https://www.jenkins.io/doc/book/pipeline/multibranch/ */
function trustOnJenkins(variables: Environment): Trust {
  if (variables["CHANGE_ID"]) return variables["CHANGE_FORK"] ? "fork" : "pull_request";
  return variables["BRANCH_IS_PRIMARY"] === "true" ? "default-branch" : "pull_request";
}

/**
 * Whether the run judges a pull request and nothing else, so that it may restore what pull requests have trained. A tag, a release, a
 * run that follows another one or a push to a branch may be what is deployed, though its records have no more trust.
 */
export function isForPullRequest(run: RunContext, variables: Environment): boolean {
  if (run.event !== "local") return run.event === "pull_request" || run.event === "merge_group";
  return Boolean(variables["CI_MERGE_REQUEST_IID"] ?? variables["CHANGE_ID"]);
}

/** Who writes the records of a run: whoever may, without giving jobs of pull requests the right to write. */
export function whoAppends(trust: Trust): "this job" | "second stage" {
  switch (trust) {
    case "default-branch":
    case "local":
      return "this job";
    case "pull_request":
    case "fork":
      return "second stage";
  }
}

/** Where the run stands, for its records. */
export function originOf(run: RunContext, variables: Environment): Origin {
  const workflowRef = variables[environment.workflowRef];
  const { event, repository, headSha, baseSha, mergeSha, pullRequest, workflow, runId, runAttempt, job, serverUrl } =
    run;
  const origin: { [Key in keyof Origin]: Origin[Key] | undefined } = {
    event,
    repository,
    head_sha: headSha,
    base_sha: baseSha,
    merge_sha: mergeSha,
    pull_request: pullRequest,
    workflow,
    workflow_ref: workflowRef,
    run_id: runId,
    run_attempt: runAttempt,
    job,
    server_url: serverUrl,
  };
  return { ...withoutUndefined(origin), event };
}

function withoutUndefined(origin: { [Key in keyof Origin]: Origin[Key] | undefined }): Partial<Origin> {
  return Object.fromEntries(Object.entries(origin).filter(([, value]) => value !== undefined && value !== ""));
}
