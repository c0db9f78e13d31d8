import { readFile } from "node:fs/promises";
import { configurationError } from "../errors/user-error.ts";
import type { RunIdentity } from "../report/report.ts";
import { type Environment, environment } from "./environment.ts";

/** Where a run stands: everything that the event, its payload and the runner's variables say. */
export interface RunContext extends RunIdentity {
  /** Login of who opened the pull request; never counts as its approver. */
  pullRequestAuthor?: string;
  /** Branch that the pull request or merge group goes into, without `refs/heads/`. */
  baseRef?: string;
  /** Branch that the pull request comes from. */
  headRef?: string;
  defaultBranch?: string;
  /** Full name of the ref that the workflow runs on, e.g. `refs/heads/main`. */
  ref?: string;
  /**
   * Nothing can be published with this token: always so for `pull_request` from a fork, and for Dependabot unless the workflow
   * raises `permissions`. GitHub's own answer to a request is the last word.
   */
  readOnlyToken: boolean;
  /** Why `readOnlyToken` is true, as a sentence. */
  readOnlyReason?: string;
  actor?: string;
  /** Base address of the REST API. */
  apiUrl?: string;
  /** Absolute path of the checkout. */
  workspace?: string;
  /** For `workflow_run`: the run that this one follows. Everything it uploaded is untrusted. */
  followedRun?: { id: number; event: string; headRepository: string | undefined };
  /** Sentences that a reader of the report must see. */
  notes: string[];
}

type Payload = Readonly<Record<string, unknown>>;
/** What the payload says about the commit and the pull request. */
type Subject = {
  [K in
    | "headSha"
    | "baseSha"
    | "mergeSha"
    | "pullRequest"
    | "pullRequestAuthor"
    | "baseRef"
    | "headRef"
    | "fork"
    | "followedRun"]?: RunContext[K] | undefined;
};

const dependabot = "dependabot[bot]";

/**
 * Reads where the run stands. Without `GITHUB_EVENT_NAME` the event is `local` and nothing else is known.
 * @throws UserError (`configuration`) when the event's file is missing or is not what GitHub writes
 */
export async function readRunContext(variables: Environment): Promise<RunContext> {
  const event = variables[environment.eventName];
  if (event === undefined || event === "") return { event: "local", readOnlyToken: true, notes: [] };
  const payload = await readPayload(variables[environment.eventPath], event);
  const subject = readSubject(event, payload, variables);
  const actor = variables[environment.actor];
  const readOnlyReason = whyReadOnly(event, subject, actor);
  return withoutUndefined({
    event,
    ...subject,
    repository: variables[environment.repository] ?? text(mapping(payload["repository"])?.["full_name"]),
    defaultBranch: text(mapping(payload["repository"])?.["default_branch"]),
    ref: variables[environment.ref],
    workflow: variables[environment.workflow],
    job: variables[environment.job],
    runId: wholeNumber(variables[environment.runId]),
    runAttempt: wholeNumber(variables[environment.runAttempt]),
    jobCheckRunId: wholeNumber(variables[environment.jobCheckRunId]),
    serverUrl: variables[environment.serverUrl],
    apiUrl: variables[environment.apiUrl],
    workspace: variables[environment.workspace],
    actor,
    readOnlyToken: readOnlyReason !== undefined,
    readOnlyReason,
    notes: notesAbout(event),
  });
}

async function readPayload(path: string | undefined, event: string): Promise<Payload> {
  if (path === undefined || path === "") {
    throw configurationError(`${environment.eventPath} is not set, so the ${event} event cannot be read.`, {
      hint: "The runner sets it. In a container, pass it on and mount the file.",
    });
  }
  let content: string;
  try {
    content = await readFile(path, "utf8");
  } catch (error) {
    throw configurationError(`The file of the ${event} event cannot be read: ${path}.`, {
      hint: `The runner writes it and names it in ${environment.eventPath}. In a container, mount it.`,
      cause: error,
    });
  }
  try {
    const payload = mapping(JSON.parse(content));
    if (payload !== undefined) return payload;
  } catch (error) {
    throw configurationError(`The file of the ${event} event is not JSON: ${path}.`, { cause: error });
  }
  throw configurationError(`The file of the ${event} event holds no JSON object: ${path}.`);
}

function readSubject(event: string, payload: Payload, variables: Environment): Subject {
  switch (event) {
    case "merge_group": {
      const group = required(mapping(payload["merge_group"]), event, "merge_group");
      return {
        headSha: requiredSha(group["head_sha"], event, "merge_group.head_sha"),
        baseSha: sha(group["base_sha"]),
        baseRef: branch(text(group["base_ref"])),
      };
    }
    case "workflow_run":
      return followed(event, required(mapping(payload["workflow_run"]), event, "workflow_run"), payload);
    case "issue_comment": {
      const issue = required(mapping(payload["issue"]), event, "issue");
      // A comment runs on the default branch; which commit the pull request stands at is not in the payload.
      if (mapping(issue["pull_request"]) === undefined) return { headSha: runSha(event, variables) };
      return {
        pullRequest: requiredNumber(issue["number"], event, "issue.number"),
        pullRequestAuthor: login(issue),
        baseSha: sha(variables[environment.sha]),
      };
    }
    case "push":
      // `after` of an annotated tag is the tag, not the commit.
      return { headSha: sha(variables[environment.sha]) ?? requiredSha(payload["after"], event, "after") };
    default: {
      const pull = mapping(payload["pull_request"]);
      if (pull !== undefined) return pullRequest(event, pull, variables);
      if (event.startsWith("pull_request")) required(undefined, event, "pull_request");
      return { headSha: runSha(event, variables) };
    }
  }
}

function pullRequest(event: string, pull: Payload, variables: Environment): Subject {
  const head = required(mapping(pull["head"]), event, "pull_request.head");
  const base = required(mapping(pull["base"]), event, "pull_request.base");
  const headSha = requiredSha(head["sha"], event, "pull_request.head.sha");
  // Only a run on refs/pull/N/merge stands on a merge commit; pull_request_target runs on the base branch.
  const onMerge = /^refs\/pull\/\d+\/merge$/.test(variables[environment.ref] ?? "");
  const mergeSha = onMerge ? sha(variables[environment.sha]) : undefined;
  return {
    headSha,
    baseSha: requiredSha(base["sha"], event, "pull_request.base.sha"),
    mergeSha: mergeSha === headSha ? undefined : mergeSha,
    pullRequest: requiredNumber(pull["number"], event, "pull_request.number"),
    pullRequestAuthor: login(pull),
    baseRef: text(base["ref"]),
    headRef: text(head["ref"]),
    fork: isFork(mapping(head["repo"]), mapping(base["repo"])),
  };
}

/** The run that finished. Its pull request is known only when GitHub lists exactly one into this repository at this commit. */
function followed(event: string, run: Payload, payload: Payload): Subject {
  const headSha = requiredSha(run["head_sha"], event, "workflow_run.head_sha");
  const repositoryId = mapping(payload["repository"])?.["id"];
  const listed: unknown[] = Array.isArray(run["pull_requests"]) ? run["pull_requests"] : [];
  const candidates = listed.map(mapping).filter((pull) => {
    const head = mapping(pull?.["head"]);
    const base = mapping(pull?.["base"]);
    return head?.["sha"] === headSha && mapping(base?.["repo"])?.["id"] === repositoryId;
  });
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const headRepository = mapping(run["head_repository"]);
  return {
    headSha,
    headRef: text(run["head_branch"]),
    fork: isFork(headRepository, mapping(run["repository"])),
    pullRequest: only === undefined ? undefined : wholeNumber(only["number"]),
    baseSha: sha(mapping(only?.["base"])?.["sha"]),
    baseRef: text(mapping(only?.["base"])?.["ref"]),
    followedRun: {
      id: requiredNumber(run["id"], event, "workflow_run.id"),
      event: text(run["event"]) ?? "unknown",
      headRepository: text(headRepository?.["full_name"]),
    },
  };
}

/** A head repository that was deleted was another one: with the base repository gone there would be no run. */
function isFork(head: Payload | undefined, base: Payload | undefined): boolean {
  return head === undefined || base === undefined || head["id"] !== base["id"];
}

function whyReadOnly(event: string, subject: Subject, actor: string | undefined): string | undefined {
  const trusted = event === "pull_request_target" || event === "workflow_run" || event === "issue_comment";
  if (subject.fork === true && !trusted) {
    return "The pull request comes from a fork, so GitHub gives its runs a token that can only read.";
  }
  const startedByDependabot =
    event === "pull_request_target" ? subject.pullRequestAuthor === dependabot : actor === dependabot;
  if (startedByDependabot && event !== "workflow_run" && event !== "issue_comment") {
    return "Dependabot started the run, so its token can only read unless the workflow raises `permissions`.";
  }
  return undefined;
}

function notesAbout(event: string): string[] {
  if (event !== "pull_request_target") return [];
  return [
    "The event is pull_request_target, read here as pull_request: such a run has a token that can write, so it must never run code of the pull request.",
  ];
}

function runSha(event: string, variables: Environment): string {
  return requiredSha(variables[environment.sha], event, environment.sha);
}

function required<T>(value: T | undefined, event: string, name: string): T {
  if (value !== undefined) return value;
  throw configurationError(`The ${event} event has no usable ${name}.`, {
    hint: `The file that ${environment.eventPath} names is not what GitHub writes for this event.`,
  });
}

function requiredSha(value: unknown, event: string, name: string): string {
  return required(sha(value), event, name);
}

function requiredNumber(value: unknown, event: string, name: string): number {
  return required(wholeNumber(value), event, name);
}

/** A commit's full name, SHA-1 or SHA-256. All zeros (a deleted branch) is none. */
function sha(value: unknown): string | undefined {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) && !/^0+$/.test(value)
    ? value
    : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d{1,16}$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function mapping(value: unknown): Payload | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function login(value: Payload): string | undefined {
  return text(mapping(value["user"])?.["login"]);
}

function branch(ref: string | undefined): string | undefined {
  return ref?.replace(/^refs\/heads\//, "");
}

type Stated<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what is not known, so that the report's JSON says nothing about it. */
function withoutUndefined<T extends object>(value: T): Stated<T>;
function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
