import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { GitHubServer } from "./github/server.ts";
import type { Json } from "./json.ts";
import { readActionFile } from "./runner/action-file.ts";
import { runCompositeAction } from "./runner/composite-action.ts";
import { interpolate } from "./runner/expressions.ts";
import { githubContext, githubVariables } from "./runner/github-context.ts";
import { runNodeAction } from "./runner/javascript-action.ts";
import { addMask, type Job, type StepResult, stopRunning, withContexts } from "./runner/job.ts";
import { repositoryRoot } from "./runner/repository-root.ts";
import type { RunNested, StepRun } from "./runner/steps.ts";
import { type Annotation, shownAnnotations, type WorkflowCommand } from "./runner/workflow-commands.ts";

export interface RunOptions {
  /** Folder with the `action.yml`, relative to `root` or absolute. */
  action: string;
  /** The repository that the action is in; ours when left out. */
  root?: string;
  inputs?: Record<string, string>;
  /** Payload of the event; the repository, ref and commits are taken from it. */
  event: Json;
  eventName: string;
  /** The checkout. */
  workspace: string;
  /** Variables of the step, as `env:` gives them. */
  env?: Record<string, string>;
  github?: GitHubServer;
  /** `github.token`; with a server and without this it may write comments and check runs. */
  token?: string;
  /** Artifacts and cache; without it the action has none, as in a `run:` step. */
  results?: { env: Record<string, string> };
  /** Node program; the Node 24 of `node_modules` when left out. */
  node?: string;
  matrix?: Json;
  /** `github.com` by default; the artifact client refuses what looks like GitHub Enterprise Server. */
  serverUrl?: string;
  repository?: string;
  sha?: string;
  ref?: string;
  runId?: number;
  runAttempt?: number;
  /** Id of the job in the workflow file. */
  job?: string;
  workflow?: string;
  /** Where the workflow file is, `owner/name/path@ref`. */
  workflowRef?: string;
  /** Who began the run; the event's sender when left out. */
  actor?: string;
  checkRunId?: number;
  debug?: boolean;
  /** Folder of each third-party action that a composite action uses, by its whole `uses` or without the `@ref`. */
  stubs?: Record<string, string>;
  /** Cancels the run once a line of the log matches, or a request has arrived at the server. */
  cancel?: { log: RegExp } | { request: { method: string; path: RegExp } };
  /** Directory for RUNNER_TEMP, which the caller removes; without it there is one that is gone when the run has ended. */
  runnerTemp?: string;
  /** Directory for tools kept between jobs; an empty one when left out. */
  toolCache?: string;
}

export interface RunResult {
  conclusion: "success" | "failure" | "cancelled";
  /** Of the main program; null when a signal ended it, or for a composite action. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  outputs: Record<string, string>;
  /** As the programs wrote them: unmasked. */
  stdout: string;
  stderr: string;
  /** As GitHub shows it: masked lines of all steps, post steps included. */
  log: string;
  commands: WorkflowCommand[];
  /** Every annotation that was made. */
  annotations: Annotation[];
  /** The ten of each level that GitHub shows. */
  shownAnnotations: Annotation[];
  masks: string[];
  /** Markdown of the job summary; empty when it was over 1 MiB. */
  summary: string;
  state: Record<string, string>;
  /** Variables that were written to GITHUB_ENV, over those that were given. */
  env: Record<string, string>;
  path: string[];
  post: StepResult | undefined;
  /** Of a composite action. */
  steps: StepRun[];
}

/** Runs an action's committed program as a GitHub runner would, with nothing of the developer's environment but PATH and HOME. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const scratch = mkdtempSync(join(tmpdir(), "gatewright-runner-"));
  try {
    return await runJob(options, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runJob(options: RunOptions, scratch: string): Promise<RunResult> {
  const root = resolve(options.root ?? repositoryRoot);
  const token = options.token ?? options.github?.token() ?? "";
  const job = createJob(options, token, root, scratch);
  addMask(job, token);
  const { cancel } = options;
  if (cancel && "request" in cancel) {
    if (!options.github) throw new Error("Cancelling at a request needs the server.");
    // Not awaited: the request may never come, and the run ends all the same.
    void options.github.seen(cancel.request.method, cancel.request.path).then(() => job.cancel());
  }
  const run = await runFolder(job, resolve(root, options.action), options.inputs ?? {}, options.env ?? {});
  if (job.status === "success") job.status = run.conclusion;
  for (const post of job.posts) await post();
  const post = run.node?.post;
  const main = run.node?.main;
  return {
    conclusion: job.status,
    exitCode: main?.exitCode ?? null,
    signal: main?.signal ?? null,
    outputs: run.outputs,
    stdout: main?.stdout ?? "",
    stderr: main?.stderr ?? "",
    log: job.log.join("\n"),
    commands: job.commands,
    annotations: job.annotations,
    shownAnnotations: shownAnnotations(job.annotations),
    masks: [...job.masks],
    summary: job.summaries.join("\n"),
    state: main?.state ?? {},
    env: job.variables,
    path: job.path,
    post,
    steps: run.steps,
  };
}

export interface FolderRun {
  conclusion: "success" | "failure" | "cancelled";
  outputs: Record<string, string>;
  steps: StepRun[];
  node?: Awaited<ReturnType<typeof runNodeAction>>;
}

/** Runs the action in a folder as one step of the job; its post step is queued for the end. */
export async function runFolder(
  job: Job,
  directory: string,
  given: Record<string, string>,
  variables: Record<string, string>,
  root = job.root,
): Promise<FolderRun> {
  const file = readActionFile(directory);
  const unknown = Object.keys(given).filter((name) => !file.inputs.has(name));
  if (unknown.length > 0) {
    const valid = [...file.inputs.keys()].map((name) => `'${name}'`).join(", ");
    const names = unknown.map((name) => `'${name}'`).join(", ");
    job.annotations.push({ level: "warning", message: `Unexpected input(s) ${names}, valid inputs are [${valid}]` });
  }
  const inputs: Record<string, string> = {};
  for (const [name, fallback] of file.inputs) {
    const value = given[name] ?? (fallback === undefined ? undefined : interpolate(fallback, withContexts(job, {})));
    if (value !== undefined) inputs[name] = value;
  }
  for (const name of unknown) inputs[name] = given[name] ?? "";
  if (file.runs.kind === "composite") {
    const runNested: RunNested = async (folder, values, own, within) => runFolder(job, folder, values, own, within);
    return runCompositeAction(job, file, inputs, variables, { root, runNested });
  }
  const node = await runNodeAction(job, file, inputs, variables);
  return { conclusion: node.main.conclusion, outputs: node.main.outputs, steps: [], node };
}

/** A job without steps yet, with the contexts and variables that GitHub gives it. */
export function createJob(options: RunOptions, token: string, root: string, scratch: string): Job {
  const runnerTemp = options.runnerTemp ?? join(scratch, "temp");
  const toolCache = options.toolCache ?? join(scratch, "tools");
  mkdirSync(runnerTemp, { recursive: true });
  mkdirSync(toolCache, { recursive: true });
  const eventPath = join(runnerTemp, "event.json");
  writeFileSync(eventPath, JSON.stringify(options.event));
  const github = githubContext({
    event: options.event,
    eventName: options.eventName,
    workspace: options.workspace,
    eventPath,
    // Without a server nothing answers, so that no test ever talks to GitHub.
    apiUrl: options.github?.url ?? "http://127.0.0.1:9",
    serverUrl: options.serverUrl ?? "https://github.com",
    token,
    repository: options.repository,
    sha: options.sha,
    ref: options.ref,
    runId: options.runId ?? 1_000_001,
    runAttempt: options.runAttempt ?? 1,
    job: options.job ?? "gates",
    workflow: options.workflow ?? "gates",
    workflowRef: options.workflowRef,
    actor: options.actor,
  });
  const runner = {
    os: process.platform === "win32" ? "Windows" : process.platform === "darwin" ? "macOS" : "Linux",
    arch: process.arch === "arm64" ? "ARM64" : "X64",
    name: "GitHub Actions 1",
    environment: "github-hosted",
    temp: runnerTemp,
    tool_cache: toolCache,
  };
  const variables: Record<string, string> = githubVariables(github);
  for (const [name, value] of Object.entries(runner)) variables[`RUNNER_${name.toUpperCase()}`] = value;
  if (options.debug) variables["RUNNER_DEBUG"] = "1";
  const job: Job = {
    workspace: options.workspace,
    root,
    node: options.node ?? join(repositoryRoot, "node_modules", ".bin", "node"),
    runnerTemp,
    contexts: {
      github,
      runner,
      job: { status: "success", check_run_id: options.checkRunId ?? 41_000_001 },
      matrix: options.matrix ?? null,
      strategy: { "fail-fast": true, "job-index": 0, "job-total": 1, "max-parallel": 1 },
    },
    stubs: options.stubs ?? {},
    foreign: () => undefined,
    status: "success",
    variables,
    runtimeVariables: options.results?.env ?? {},
    path: [],
    masks: new Set(),
    log: [],
    commands: [],
    annotations: [],
    summaries: [],
    posts: [],
    cancel() {
      if (job.status === "cancelled") return;
      job.status = "cancelled";
      stopRunning(job);
    },
    onLine(line) {
      const { cancel } = options;
      if (cancel && "log" in cancel && cancel.log.test(line)) job.cancel();
    },
    running: undefined,
  };
  return job;
}
