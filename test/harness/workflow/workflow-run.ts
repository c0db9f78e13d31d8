import type { Event } from "../events.ts";
import type { Repository } from "../github/repository.ts";
import type { GitHubServer } from "../github/server.ts";
import type { JsonObject } from "../json.ts";
import type { ResultsService } from "../results/server.ts";
import type { Annotation } from "../runner/workflow-commands.ts";
import type { WorkflowFile } from "./workflow-file.ts";

export interface SimulateOptions {
  /** Path in the user's repository, read from the commit of the event. */
  workflow: string;
  event: Event & { ref: string; sha: string };
  /** A local repository that holds the commits; actions/checkout clones from it. */
  directory: string;
  repository: Repository;
  github: GitHubServer;
  results: ResultsService;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Who began the run; the event's sender when left out. */
  actor?: string;
  /** A read-only token and no secrets, whatever `permissions:` says. */
  fork?: boolean;
  runId?: number;
  /** "Re-run failed jobs" of this run: its successful jobs stay. */
  rerun?: WorkflowRun;
  /** Third-party actions by `owner/name`: a folder, or what to do. Checkout is real, `setup-*` do nothing. */
  stubs?: Record<string, string | StubFunction>;
  /** Cancels the run when a line of that job's log matches. */
  cancel?: { job: string; log: RegExp };
  /** What the reviewers of an environment say to a job that waits for them. */
  approve?: (environment: string, job: string) => boolean | Promise<boolean>;
}

/** What a third-party action does in a test; what it throws fails the step. */
export type StubFunction = (
  inputs: Record<string, string>,
  step: {
    workspace: string;
    /** Those of the step; what is added to `job` stays for later steps. */
    variables: Record<string, string>;
    job: Record<string, string>;
    log(line: string): void;
  },
) => Promise<Record<string, string> | undefined> | Record<string, string> | undefined;

export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

export interface JobRun {
  /** As GitHub shows it: `ml / gate`, `ml / train (strikes)`. */
  name: string;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  steps: {
    id: string | undefined;
    name: string;
    outcome: string;
    conclusion: string;
    outputs: Record<string, string>;
    log: string;
  }[];
  log: string;
  summary: string;
  annotations: Annotation[];
  /** What its token may do: as declared, within what the caller grants; of a fork at most reading. */
  permissions: Record<string, string>;
  /** Permissions that its requests needed, e.g. `checks: write`. */
  used: string[];
}

export interface WorkflowRun {
  id: number;
  attempt: number;
  conclusion: Conclusion;
  /** Outputs of the workflows that it calls. */
  outputs: Record<string, string>;
  jobs: JobRun[];
  /** Concurrency groups that were asked for, in order. */
  groups: { group: string; cancelInProgress: boolean }[];
  /** @throws Error when no job has the name */
  job(name: string): JobRun;
}

/** A job that is waiting or running, as a cancelled run sees it. */
export interface LiveJob {
  name: string;
  /** Whether its `if` lets it go on once the run is cancelled. */
  goesOn(): boolean;
  cancel(): void;
}

/** What the jobs of a run share. */
export interface Run {
  options: SimulateOptions;
  id: number;
  attempt: number;
  name: string;
  cancelled: boolean;
  live: Set<LiveJob>;
  jobs: JobRun[];
  groups: { group: string; cancelInProgress: boolean }[];
  /** As the server has it. */
  entry: JsonObject;
  cancel(): void;
}

/** A workflow file where it is called. */
export interface Level {
  file: WorkflowFile;
  /** `owner/name/path@ref` of the file. */
  ref: string;
  /** Before the names of its jobs, `ml / ` of a called one. */
  prefix: string;
  inputs: JsonObject;
  secrets: JsonObject;
  /** What the calling job may do; undefined: nobody calls it. */
  granted: Record<string, "read" | "write" | "none"> | undefined;
  /** Repository that `$/` paths are in; undefined: the user's. */
  root: string | undefined;
  /** In a second attempt: something that it needs has run again. */
  again: boolean;
}

export interface Ended {
  result: Conclusion;
  outputs: Record<string, string>;
  /** In this attempt, not in an earlier one. */
  ran: boolean;
}

/** A job that did not begin. */
export function nothing(name: string, conclusion: Conclusion): JobRun {
  return {
    name,
    conclusion,
    outputs: {},
    steps: [],
    log: "",
    summary: "",
    annotations: [],
    permissions: {},
    used: [],
  };
}
