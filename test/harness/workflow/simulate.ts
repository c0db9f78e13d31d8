import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Event } from "../events.ts";
import type { Repository } from "../github/repository.ts";
import type { GitHubServer } from "../github/server.ts";
import { isObject, type Json, type JsonObject, list, member } from "../json.ts";
import type { ResultsService } from "../results/server.ts";
import { asText } from "../runner/action-file.ts";
import { condition, interpolate, type Standing, scalar } from "../runner/expressions.ts";
import type { Job } from "../runner/job.ts";
import { repositoryRoot } from "../runner.ts";
import { enterGroup } from "./concurrency.ts";
import { beyond, declaredPermissions, tokenPermissions } from "./granted.ts";
import { matrixLegs } from "./matrix.ts";
import { runJob } from "./run-job.ts";
import { calledInputs, needsOf, readWorkflowFile, startsOn, type WorkflowFile } from "./workflow-file.ts";

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
}

export type StubFunction = (inputs: Record<string, string>) => Promise<Record<string, string> | undefined>;

type Conclusion = "success" | "failure" | "cancelled" | "skipped";

export interface JobRun {
  /** As GitHub shows it: `ml / gate`, `ml / train (strikes)`. */
  name: string;
  conclusion: Conclusion;
  outputs: Record<string, string>;
  steps: { name: string; outcome: string; conclusion: string; outputs: Record<string, string>; log: string }[];
  log: string;
  summary: string;
  /** As declared, within what the caller grants. */
  permissions: Record<string, string>;
  /** Permissions that its requests needed, e.g. `checks: write`. */
  used: string[];
}

export interface WorkflowRun {
  id: number;
  attempt: number;
  conclusion: "success" | "failure" | "cancelled";
  jobs: JobRun[];
  /** @throws Error when no job has the name */
  job(name: string): JobRun;
}

/** What the jobs of a run share. */
export interface RunState {
  id: number;
  attempt: number;
  sha: string;
  workflowName: string;
  cancelled: boolean;
  /** By the names of the jobs. */
  running: Map<string, Job>;
  cancel(): void;
  jobs: JobRun[];
}

/** A workflow file where it is called. */
interface Level {
  file: WorkflowFile;
  /** Before the names of its jobs, `ml / ` of a called one. */
  prefix: string;
  inputs: JsonObject;
  secrets: JsonObject;
  granted: Record<string, "read" | "write" | "none"> | undefined;
  /** Repository that `$/` paths are in; undefined: the user's. */
  root: string | undefined;
}

interface Ended {
  result: Conclusion;
  outputs: Record<string, string>;
  /** In this attempt, not in an earlier one. */
  ran: boolean;
}

let nextRun = 20_001;
/** As the server has them, to be brought up to date. */
const registered = new Map<number, JsonObject>();

/**
 * Runs a workflow of a user's repository as GitHub would: GitHub's own parser and expressions, our committed bundles on real Node, a
 * real checkout, the emulated server. Not simulated: time limits, services, containers, environments.
 * @throws Error where GitHub would not start the run
 */
export async function simulateWorkflow(options: SimulateOptions): Promise<WorkflowRun> {
  const { workflow, event, directory, rerun } = options;
  const file = await readWorkflowFile(workflow, show(directory, event.sha, workflow));
  if (!startsOn(file, event.eventName)) throw new Error(`${workflow} does not start on ${event.eventName}.`);
  const top: Level = {
    file,
    prefix: "",
    inputs: inputsOf(event),
    secrets: options.fork === true ? {} : { ...options.secrets },
    granted: undefined,
    root: undefined,
  };
  await refuseMissingRights(top, options);
  const id = rerun?.id ?? options.runId ?? nextRun++;
  const state: RunState = {
    id,
    attempt: (rerun?.attempt ?? 0) + 1,
    sha: event.sha,
    workflowName: file.name,
    cancelled: false,
    running: new Map(),
    cancel() {
      state.cancelled = true;
      for (const job of state.running.values()) job.cancel();
    },
    jobs: [],
  };
  const entry = register(state, options);
  await runLevel(top, options, state);
  const conclusions = state.jobs.map((job) => job.conclusion);
  const conclusion =
    state.cancelled || conclusions.includes("cancelled")
      ? "cancelled"
      : conclusions.includes("failure")
        ? "failure"
        : "success";
  Object.assign(entry, { status: "completed", conclusion, updated_at: new Date().toISOString() });
  return {
    id,
    attempt: state.attempt,
    conclusion,
    jobs: state.jobs,
    job(name) {
      const found = state.jobs.find((job) => job.name === name);
      if (!found) throw new Error(`No job ${name} among ${state.jobs.map((job) => job.name).join(", ")}.`);
      return found;
    },
  };
}

/** A workflow's own concurrency group holds all of its jobs together. */
async function runLevel(level: Level, options: SimulateOptions, state: RunState): Promise<Ended> {
  const whole = level.file.root["concurrency"];
  const leave = await enter(
    whole === undefined ? {} : { concurrency: whole },
    commonContexts(level, options),
    options,
    () => state.cancel(),
  );
  try {
    return await runJobs(level, options, state);
  } finally {
    leave();
  }
}

async function runJobs(level: Level, options: SimulateOptions, state: RunState): Promise<Ended> {
  const { jobs } = level.file;
  const ended = new Map<string, Promise<Ended>>();
  const start = (id: string): Promise<Ended> => {
    const started = ended.get(id);
    if (started !== undefined) return started;
    const job = jobs.get(id);
    if (job === undefined) throw new Error(`${level.file.path} has no job ${id}.`);
    const promise = (async () => {
      const needs = new Map(
        await Promise.all(needsOf(job).map(async (need): Promise<[string, Ended]> => [need, await start(need)])),
      );
      const ancestors = await Promise.all(allNeeds(id, jobs).map(start));
      return runOne(id, job, needs, ancestors, level, options, state);
    })();
    ended.set(id, promise);
    return promise;
  };
  const results = new Map(
    await Promise.all([...jobs.keys()].map(async (id): Promise<[string, Ended]> => [id, await start(id)])),
  );
  const contexts = {
    ...commonContexts(level, options),
    jobs: Object.fromEntries([...results].map(([id, { result, outputs }]) => [id, { result, outputs }])),
  };
  const declared = member(level.file.root, "on", "workflow_call", "outputs");
  const outputs = Object.fromEntries(
    Object.entries(isObject(declared) ? declared : {}).map(([name, output]) => [
      name,
      interpolate(asText(member(output, "value")) ?? "", contexts),
    ]),
  );
  const all = [...results.values()];
  return { result: worst(all.map(({ result }) => result)), outputs, ran: all.some(({ ran }) => ran) };
}

async function runOne(
  id: string,
  job: JsonObject,
  needs: ReadonlyMap<string, Ended>,
  ancestors: readonly Ended[],
  level: Level,
  options: SimulateOptions,
  state: RunState,
): Promise<Ended> {
  const contexts: JsonObject = {
    ...commonContexts(level, options),
    needs: Object.fromEntries([...needs].map(([need, { result, outputs }]) => [need, { result, outputs }])),
  };
  const standing: Standing = state.cancelled ? "cancelled" : standingOf(ancestors.map(({ result }) => result));
  if (!condition(asText(job["if"]), contexts, standing)) {
    return skip(
      level.prefix + (asText(job["name"]) ?? id),
      state.cancelled && standing === "cancelled" ? "cancelled" : "skipped",
      options,
      state,
    );
  }
  const again = ancestors.some(({ ran }) => ran);
  const strategy = job["strategy"];
  const written = member(strategy, "matrix");
  const legs = matrixLegs(written === undefined ? undefined : evaluated(written, contexts));
  if (written !== undefined && legs.length === 0) throw new Error(`The matrix of ${id} has no legs.`);
  const ended = await Promise.all(
    legs.map((leg, index) => {
      const matrix = written === undefined ? null : leg;
      const own = { ...contexts, matrix };
      const plain =
        asText(job["name"]) === undefined ? defaultName(id, matrix) : interpolate(asText(job["name"]) ?? "", own);
      const where = { id, job, matrix, name: level.prefix + plain, index, count: legs.length };
      return job["uses"] === undefined
        ? runPlain(where, own, again, level, options, state)
        : call(where, own, level, options, state);
    }),
  );
  // Of a matrix the outputs of the leg that ended last count.
  const outputs = Object.assign({}, ...ended.map((one) => one.outputs));
  return { result: worst(ended.map(({ result }) => result)), outputs, ran: ended.some(({ ran }) => ran) };
}

interface Leg {
  id: string;
  job: JsonObject;
  matrix: JsonObject | null;
  name: string;
  index: number;
  count: number;
}

async function runPlain(
  { id, job, matrix, name, index, count }: Leg,
  contexts: JsonObject,
  again: boolean,
  level: Level,
  options: SimulateOptions,
  state: RunState,
): Promise<Ended> {
  const earlier = options.rerun?.jobs.find((one) => one.name === name);
  if (earlier?.conclusion === "success" && !again) {
    state.jobs.push(earlier);
    return { result: "success", outputs: earlier.outputs, ran: false };
  }
  const declared = permissionsOf(job, level);
  const token = options.github.token(tokenPermissions(declared, options.fork === true));
  let cancelledBefore = false;
  const leave = await enter(job, contexts, options, () => {
    cancelledBefore = true;
    state.running.get(name)?.cancel();
  });
  const check = options.repository.startJob(name, headSha(options));
  const listed = listJob(state, check.id, name);
  try {
    const ran: JobRun = cancelledBefore
      ? { ...nothing(name, "cancelled"), permissions: declared }
      : await runJob(
          {
            id,
            name,
            job,
            matrix,
            strategy: { "fail-fast": true, "job-index": index, "job-total": count, "max-parallel": count },
            contexts,
            workflow: level.file.root,
            root: level.root,
            token,
            permissions: declared,
            checkRunId: check.id,
          },
          options,
          state,
        );
    check.complete(ran.conclusion);
    Object.assign(listed, completed(ran.conclusion));
    state.jobs.push(ran);
    return { result: ran.conclusion, outputs: ran.outputs, ran: true };
  } finally {
    leave();
  }
}

async function enter(
  job: JsonObject,
  contexts: JsonObject,
  { repository }: SimulateOptions,
  cancel: () => void,
): Promise<() => void> {
  const { concurrency } = job;
  if (concurrency === undefined) return () => undefined;
  const group = interpolate(asText(isObject(concurrency) ? concurrency["group"] : concurrency) ?? "", contexts);
  const cancelInProgress = scalar(member(concurrency, "cancel-in-progress") ?? false, contexts) === true;
  return enterGroup(`${repository.fullName} ${group}`, { cancelInProgress, cancel });
}

async function call(
  leg: Leg,
  contexts: JsonObject,
  level: Level,
  options: SimulateOptions,
  state: RunState,
): Promise<Ended> {
  const { job } = leg;
  const called = await calledFile(asText(job["uses"]) ?? "", level, options);
  const given = Object.entries(isObject(job["with"]) ? job["with"] : {});
  const inputs = calledInputs(
    called.file,
    Object.fromEntries(given.map(([name, value]) => [name, scalar(value, contexts)])),
  );
  const { secrets } = job;
  const passed = isObject(secrets)
    ? Object.fromEntries(Object.entries(secrets).map(([name, value]) => [name, scalar(value, contexts)]))
    : secrets === "inherit"
      ? level.secrets
      : {};
  const declared = permissionsOf(job, level);
  return runLevel({ ...called, prefix: `${leg.name} / `, inputs, secrets: passed, granted: declared }, options, state);
}

/** The file that a job calls, and the repository that `$/` means in it. */
async function calledFile(
  uses: string,
  { root }: Level,
  { directory, event }: SimulateOptions,
): Promise<{ file: WorkflowFile; root: string | undefined }> {
  const ours =
    /^OWNER\/gatewright\/(.+)@v1$/.exec(uses)?.[1] ?? (root !== undefined ? /^\$\/(.+)$/.exec(uses)?.[1] : undefined);
  if (ours !== undefined)
    return {
      file: await readWorkflowFile(ours, readFileSync(join(repositoryRoot, ours), "utf8")),
      root: repositoryRoot,
    };
  const local = /^(?:\.|\$)\/(.+)$/.exec(uses)?.[1];
  if (local === undefined) throw new Error(`The simulator does not have ${uses}.`);
  return { file: await readWorkflowFile(local, show(directory, event.sha, local)), root: undefined };
}

/** GitHub looks at the permissions of all nested jobs before it starts any of them. */
async function refuseMissingRights(level: Level, options: SimulateOptions): Promise<void> {
  for (const [id, job] of level.file.jobs) {
    const declared = permissionsOf(job, level);
    const missing = level.granted === undefined ? [] : beyond(declared, level.granted);
    if (missing.length > 0) {
      throw new Error(
        `Invalid workflow file: the job ${level.prefix}${id} of ${level.file.path} requests ${missing.join(", ")}, but is only allowed ${JSON.stringify(level.granted)}.`,
      );
    }
    const uses = asText(job["uses"]);
    if (uses === undefined) continue;
    const called = await calledFile(uses, level, options);
    await refuseMissingRights({ ...level, ...called, prefix: `${level.prefix}${id} / `, granted: declared }, options);
  }
}

function permissionsOf(job: JsonObject, { file, granted }: Level): Record<string, "read" | "write" | "none"> {
  return (
    declaredPermissions(job["permissions"]) ??
    declaredPermissions(file.root["permissions"]) ??
    granted ?? { contents: "read" }
  );
}

function skip(
  name: string,
  conclusion: "skipped" | "cancelled",
  { repository, ...options }: SimulateOptions,
  state: RunState,
): Ended {
  const check = repository.startJob(name, headSha(options));
  check.complete(conclusion);
  Object.assign(listJob(state, check.id, name), completed(conclusion));
  state.jobs.push(nothing(name, conclusion));
  return { result: conclusion, outputs: {}, ran: true };
}

/** The job in GitHub's own list of the run's jobs, of all attempts. */
function listJob({ id, attempt }: RunState, jobId: number, name: string): JsonObject {
  const job: JsonObject = {
    id: jobId,
    run_id: id,
    run_attempt: attempt,
    name,
    status: "in_progress",
    conclusion: null,
    started_at: new Date().toISOString(),
    completed_at: null,
  };
  const run = registered.get(id);
  if (run !== undefined) run["jobs"] = [...list(run["jobs"]), job];
  return job;
}

function completed(conclusion: Conclusion): JsonObject {
  return { status: "completed", conclusion, completed_at: new Date().toISOString() };
}

function nothing(name: string, conclusion: Conclusion): JobRun {
  return { name, conclusion, outputs: {}, steps: [], log: "", summary: "", permissions: {}, used: [] };
}

/** Contexts that the `if`, the name and the matrix of a job have. */
function commonContexts(
  { inputs, secrets }: Level,
  { event, repository, vars = {}, actor = "author" }: SimulateOptions,
): JsonObject {
  const defaultBranch = member(event.event, "repository", "default_branch");
  return {
    github: {
      event: event.event,
      event_name: event.eventName,
      repository: repository.fullName,
      ref: event.ref,
      ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ""),
      sha: event.sha,
      actor,
      run_id: "0",
      workflow: "ml",
      default_branch: defaultBranch ?? "main",
    },
    inputs,
    secrets,
    vars,
  };
}

function inputsOf({ event }: Event): JsonObject {
  return isObject(event["inputs"]) ? event["inputs"] : {};
}

function evaluated(value: Json, contexts: JsonObject): Json {
  if (Array.isArray(value)) return value.map((one) => evaluated(one, contexts));
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner, contexts)]));
  return scalar(value, contexts);
}

function defaultName(id: string, matrix: JsonObject | null): string {
  const values = Object.values(matrix ?? {}).map((value) => asText(value) ?? "");
  return values.length === 0 ? id : `${id} (${values.join(", ")})`;
}

function allNeeds(id: string, jobs: ReadonlyMap<string, JsonObject>): string[] {
  const found = new Set<string>();
  const add = (one: string): void => {
    for (const need of needsOf(jobs.get(one) ?? {})) {
      if (found.has(need)) continue;
      found.add(need);
      add(need);
    }
  };
  add(id);
  return [...found];
}

function standingOf(results: readonly Conclusion[]): Standing {
  if (results.includes("cancelled")) return "cancelled";
  if (results.includes("failure")) return "failure";
  return results.includes("skipped") ? "skipped" : "success";
}

function worst(results: readonly Conclusion[]): Conclusion {
  if (results.includes("failure")) return "failure";
  if (results.includes("cancelled")) return "cancelled";
  return results.every((result) => result === "skipped") ? "skipped" : "success";
}

/** The commit that check runs of jobs stand on. */
function headSha({ event }: Pick<SimulateOptions, "event">): string {
  return asText(member(event.event, "pull_request", "head", "sha")) ?? event.sha;
}

function show(directory: string, sha: string, path: string): string {
  try {
    return execFileSync("git", ["show", `${sha}:${path}`], {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch {
    throw new Error(`There is no ${path} at ${sha}.`);
  }
}

function register(
  state: RunState,
  { event, repository, workflow, actor = "author", rerun }: SimulateOptions,
): JsonObject {
  const now = new Date().toISOString();
  const known = rerun === undefined ? undefined : registered.get(rerun.id);
  if (known !== undefined) {
    Object.assign(known, { run_attempt: state.attempt, status: "in_progress", conclusion: null, run_started_at: now });
    return known;
  }
  const pull = member(event.event, "pull_request");
  const headRepository = asText(member(pull, "head", "repo", "full_name")) ?? repository.fullName;
  const run: JsonObject = {
    id: state.id,
    name: state.workflowName,
    event: event.eventName,
    status: "in_progress",
    conclusion: null,
    run_attempt: state.attempt,
    head_sha: headSha({ event }),
    head_branch: asText(member(pull, "head", "ref")) ?? event.ref.replace(/^refs\/heads\//, ""),
    head_repository: { full_name: headRepository },
    repository: { full_name: repository.fullName },
    path: workflow,
    actor: { login: actor },
    triggering_actor: { login: actor },
    pull_requests: [],
    html_url: `https://github.com/${repository.fullName}/actions/runs/${state.id}`,
    created_at: now,
    run_started_at: now,
    updated_at: now,
  };
  registered.set(state.id, run);
  repository.addWorkflowRun(run);
  return run;
}
