import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { PullRequest } from "./github/repository.ts";
import { isObject, type Json, type JsonObject, list, member, parseJson } from "./json.ts";

/** What `runAction` needs of an event. */
export interface Event {
  eventName: string;
  event: JsonObject;
}

export interface EventRepository {
  /** `owner/name`. */
  fullName: string;
  defaultBranch?: string;
  private?: boolean;
}

let examples: Json | undefined;

/** A payload that GitHub really sent (@octokit/webhooks-examples): of `action`, when the event has actions. */
function example(name: string, action?: string): JsonObject {
  if (examples === undefined) {
    const path = createRequire(import.meta.url).resolve("@octokit/webhooks-examples");
    examples = parseJson(readFileSync(path, "utf8"));
  }
  const known = list(
    member(
      list(examples).find((one) => member(one, "name") === name),
      "examples",
    ),
  );
  const found = known.find((one) => action === undefined || member(one, "action") === action);
  if (!isObject(found)) throw new Error(`There is no example of ${name} ${action ?? ""}.`);
  return structuredClone(found);
}

/** Objects are merged, everything else is replaced. */
export function merge(base: JsonObject, overrides: JsonObject): JsonObject {
  const merged: JsonObject = { ...base };
  for (const [key, value] of Object.entries(overrides)) {
    const inner = merged[key];
    merged[key] = isObject(inner) && isObject(value) ? merge(inner, value) : value;
  }
  return merged;
}

/** `pull_request` of a pull request as the test server knows it; from a fork when its head is in another repository. */
export function pullRequestEvent(
  repository: EventRepository,
  pull: PullRequest,
  options: { action?: "opened" | "synchronize" | "reopened"; mergeSha?: string; overrides?: JsonObject } = {},
): Event {
  const { action = "synchronize", mergeSha = "f".repeat(40), overrides = {} } = options;
  const head: EventRepository = { ...repository, fullName: pull.headRepository };
  const fork = pull.headRepository !== repository.fullName;
  const event = merge(example("pull_request", action), {
    action,
    number: pull.number,
    pull_request: {
      number: pull.number,
      state: pull.state,
      user: person(pull.author),
      merge_commit_sha: mergeSha,
      head: {
        sha: pull.headSha,
        ref: pull.headRef,
        label: `${owner(head)}:${pull.headRef}`,
        user: person(owner(head)),
        repo: { ...repo(head), fork },
      },
      base: {
        sha: pull.baseSha,
        ref: pull.baseRef,
        label: `${owner(repository)}:${pull.baseRef}`,
        user: person(owner(repository)),
        repo: repo(repository),
      },
    },
    repository: repo(repository),
    sender: person(pull.author),
  });
  return finished("pull_request", event, overrides);
}

/** A review of a pull request; its run stands on the pull request's merge commit, as a run of `pull_request` does. */
export function pullRequestReviewEvent(
  repository: EventRepository,
  pull: PullRequest,
  options: {
    reviewer: string;
    state?: "approved" | "changes_requested" | "commented";
    commit?: string;
    overrides?: JsonObject;
  },
): Event {
  const { reviewer, state = "approved", commit = pull.headSha, overrides = {} } = options;
  const { event } = pullRequestEvent(repository, pull);
  const { pull_request } = event;
  if (pull_request === undefined) throw new Error("The payload of a pull request has none.");
  const review = merge(example("pull_request_review", "submitted"), {
    action: "submitted",
    review: { state, commit_id: commit, user: person(reviewer) },
    pull_request,
    repository: repo(repository),
    sender: person(reviewer),
  });
  return finished("pull_request_review", review, overrides);
}

export function pushEvent(
  repository: EventRepository,
  options: { sha: string; branch?: string; before?: string; actor?: string; overrides?: JsonObject },
): Event {
  const { sha, branch = repository.defaultBranch ?? "main", before = "0".repeat(40), actor = "author" } = options;
  const event = merge(example("push"), {
    ref: `refs/heads/${branch}`,
    before,
    after: sha,
    head_commit: { id: sha },
    deleted: false,
    repository: repo(repository),
    sender: person(actor),
  });
  return finished("push", event, options.overrides);
}

export function mergeGroupEvent(
  repository: EventRepository,
  options: { headSha: string; baseSha: string; pullRequest?: number; overrides?: JsonObject },
): Event {
  const base = repository.defaultBranch ?? "main";
  const head = `refs/heads/gh-readonly-queue/${base}/pr-${options.pullRequest ?? 1}-${options.baseSha}`;
  const event = merge(example("merge_group", "checks_requested"), {
    merge_group: {
      head_sha: options.headSha,
      head_ref: head,
      base_sha: options.baseSha,
      base_ref: `refs/heads/${base}`,
    },
    repository: repo(repository),
    sender: person("author"),
  });
  return finished("merge_group", event, options.overrides);
}

export function workflowDispatchEvent(
  repository: EventRepository,
  options: { branch?: string; inputs?: JsonObject; actor?: string; overrides?: JsonObject } = {},
): Event {
  const branch = options.branch ?? repository.defaultBranch ?? "main";
  const event = {
    ...merge(example("workflow_dispatch"), {
      ref: `refs/heads/${branch}`,
      workflow: ".github/workflows/gates.yml",
      repository: repo(repository),
      sender: person(options.actor ?? "maintainer"),
    }),
    inputs: options.inputs ?? {},
  };
  return finished("workflow_dispatch", event, options.overrides);
}

/** No webhook is sent for a schedule, so there is no example: a runner finds these members in the file. */
export function scheduleEvent(
  repository: EventRepository,
  options: { schedule?: string; overrides?: JsonObject } = {},
): Event {
  const { repository: base = {} } = example("push");
  const event = {
    schedule: options.schedule ?? "17 5 * * 1",
    workflow: ".github/workflows/gates.yml",
    repository: isObject(base) ? merge(base, repo(repository)) : repo(repository),
  };
  return finished("schedule", event, options.overrides);
}

/** The second stage after a run on `head`; `pull_requests` is empty for a fork, as on GitHub. */
export function workflowRunEvent(
  repository: EventRepository,
  options: {
    runId: number;
    headSha: string;
    headBranch: string;
    headRepository?: string;
    event?: string;
    conclusion?: string;
    pullRequest?: PullRequest;
    overrides?: JsonObject;
  },
): Event {
  const { runId, headSha, headBranch, headRepository = repository.fullName, pullRequest } = options;
  const fork = headRepository !== repository.fullName;
  const listed =
    pullRequest && !fork
      ? [
          {
            number: pullRequest.number,
            head: { sha: pullRequest.headSha, ref: pullRequest.headRef, repo: listedRepo(repository) },
            base: { sha: pullRequest.baseSha, ref: pullRequest.baseRef, repo: listedRepo(repository) },
          },
        ]
      : [];
  const event = merge(example("workflow_run", "completed"), {
    workflow_run: {
      id: runId,
      head_sha: headSha,
      head_branch: headBranch,
      event: options.event ?? "pull_request",
      status: "completed",
      conclusion: options.conclusion ?? "success",
      run_attempt: 1,
      pull_requests: listed,
      repository: repo(repository),
      head_repository: { ...repo({ ...repository, fullName: headRepository }), fork },
    },
    repository: repo(repository),
    sender: person("author"),
  });
  return finished("workflow_run", event, options.overrides);
}

/** A comment on a pull request, or on a plain issue when `pullRequest` is false. */
export function issueCommentEvent(
  repository: EventRepository,
  options: { number: number; body: string; author?: string; pullRequest?: boolean; overrides?: JsonObject },
): Event {
  const event = merge(example("issue_comment", "created"), {
    issue: { number: options.number, user: person("author") },
    comment: { body: options.body, user: person(options.author ?? "reviewer") },
    repository: repo(repository),
    sender: person(options.author ?? "reviewer"),
  });
  const issue = member(event, "issue");
  if (isObject(issue)) {
    delete issue["pull_request"];
    if (options.pullRequest !== false) {
      const path = `${repository.fullName}/pulls/${options.number}`;
      issue["pull_request"] = { url: `https://api.github.com/repos/${path}`, html_url: `https://github.com/${path}` };
    }
  }
  return finished("issue_comment", event, options.overrides);
}

function finished(eventName: string, event: JsonObject, overrides: JsonObject = {}): Event {
  return { eventName, event: merge(event, overrides) };
}

function owner(repository: EventRepository): string {
  return repository.fullName.split("/")[0] ?? "";
}

/** Two repositories never share an id. */
function idOf(name: string): number {
  return 1_000_000 + [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}

function repo(repository: EventRepository): JsonObject {
  return {
    id: idOf(repository.fullName),
    name: repository.fullName.split("/")[1] ?? "",
    full_name: repository.fullName,
    private: repository.private ?? true,
    fork: false,
    default_branch: repository.defaultBranch ?? "main",
    html_url: `https://github.com/${repository.fullName}`,
    url: `https://api.github.com/repos/${repository.fullName}`,
    owner: person(owner(repository)),
  };
}

/** What a run's list of pull requests says about a repository. */
function listedRepo({ fullName }: EventRepository): JsonObject {
  return { id: idOf(fullName), name: fullName.split("/")[1] ?? "", url: `https://api.github.com/repos/${fullName}` };
}

function person(login: string): JsonObject {
  return { login, id: idOf(login), type: login.endsWith("[bot]") ? "Bot" : "User" };
}
