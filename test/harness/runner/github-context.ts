import { type Json, type JsonObject, member } from "../json.ts";

export interface GitHubContextOptions {
  event: Json;
  eventName: string;
  workspace: string;
  eventPath: string;
  apiUrl: string;
  serverUrl: string;
  token: string;
  repository?: string | undefined;
  sha?: string | undefined;
  ref?: string | undefined;
  runId: number;
  runAttempt: number;
  job: string;
  workflow: string;
  /** Where the workflow file is, `owner/name/path@ref`. */
  workflowRef?: string | undefined;
  workflowSha?: string | undefined;
  /** Who began the run; the event's sender when left out. */
  actor?: string | undefined;
}

/** The `github` context of a job; its scalars are also the GITHUB_* variables. */
export function githubContext(options: GitHubContextOptions): JsonObject {
  const { event, eventName } = options;
  const text = (...path: string[]): string | undefined => {
    const found = member(event, ...path);
    return typeof found === "string" ? found : undefined;
  };
  const repository = options.repository ?? text("repository", "full_name") ?? "acme/repository";
  const defaultBranch = text("repository", "default_branch") ?? "main";
  const pull =
    eventName === "pull_request" || eventName === "pull_request_target" || eventName === "pull_request_review";
  const number = member(event, "number") ?? member(event, "pull_request", "number") ?? null;
  const onDefault = `refs/heads/${defaultBranch}`;
  const ref =
    options.ref ??
    (eventName === "pull_request" || eventName === "pull_request_review"
      ? `refs/pull/${String(number)}/merge`
      : (text("merge_group", "head_ref") ?? text("ref") ?? onDefault));
  const sha =
    options.sha ??
    text("pull_request", "merge_commit_sha") ??
    text("merge_group", "head_sha") ??
    text("after") ??
    "0".repeat(40);
  const actor = options.actor ?? text("sender", "login") ?? "author";
  return {
    event,
    event_name: eventName,
    event_path: options.eventPath,
    workspace: options.workspace,
    repository,
    repository_owner: repository.split("/")[0] ?? "",
    sha,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch",
    head_ref: pull ? (text("pull_request", "head", "ref") ?? "") : "",
    base_ref: pull ? (text("pull_request", "base", "ref") ?? "") : "",
    actor,
    triggering_actor: actor,
    workflow: options.workflow,
    workflow_ref: options.workflowRef ?? `${repository}/.github/workflows/gates.yml@${ref}`,
    workflow_sha: options.workflowSha ?? sha,
    job: options.job,
    run_id: String(options.runId),
    run_number: "7",
    run_attempt: String(options.runAttempt),
    retention_days: "90",
    server_url: options.serverUrl,
    api_url: options.apiUrl,
    graphql_url: `${options.apiUrl}/graphql`,
    token: options.token,
  };
}

/** Everything of the context that the runner also gives as variables; the token is not among them. */
export function githubVariables(context: JsonObject): Record<string, string> {
  const variables: Record<string, string> = { GITHUB_ACTIONS: "true", CI: "true" };
  for (const [name, value] of Object.entries(context)) {
    if (typeof value === "string" && name !== "token") variables[`GITHUB_${name.toUpperCase()}`] = value;
  }
  return variables;
}
