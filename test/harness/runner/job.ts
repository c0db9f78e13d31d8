import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { createCommandFiles, readKeyValueFile, readSummary } from "./command-files.ts";
import type { JobStatus } from "./expressions.ts";
import { type Annotation, createCommandReader, readAnnotation, type WorkflowCommand } from "./workflow-commands.ts";

/** What the steps of one job share. */
export interface Job {
  workspace: string;
  /** Repository that `$/` paths are relative to: the one that the action file is in. */
  root: string;
  /** Program that runs JavaScript actions. */
  node: string;
  runnerTemp: string;
  contexts: JsonObject;
  /** Folder of each third-party action, by its whole `uses` or without the `@ref`. */
  stubs: Record<string, string>;
  /** Runs a third-party action that is a function here; undefined when it is none. */
  foreign(
    uses: string,
    inputs: Record<string, string>,
    variables: Record<string, string>,
  ): Promise<{ conclusion: "success" | "failure" | "cancelled"; outputs: Record<string, string> }> | undefined;
  status: JobStatus;
  /** Variables of every step, those written to GITHUB_ENV included. */
  variables: Record<string, string>;
  /** Variables of JavaScript actions only: the runtime token and the addresses of artifacts and cache. */
  runtimeVariables: Record<string, string>;
  path: string[];
  masks: Set<string>;
  /** The log as GitHub shows it: standard output and error by line, masked. */
  log: string[];
  commands: WorkflowCommand[];
  annotations: Annotation[];
  summaries: string[];
  /** Post steps, last one first. */
  posts: (() => Promise<void>)[];
  /** Stops the running step as the runner does when a run is cancelled. */
  cancel(): void;
  /** Called with each line of the log. */
  onLine(line: string): void;
  running: ((signal: NodeJS.Signals) => void) | undefined;
}

export interface StepResult {
  /** Null when a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  state: Record<string, string>;
  conclusion: "success" | "failure" | "cancelled";
}

/** What the runner leaves a cancelled step: SIGINT, then SIGTERM, then the end (ProcessInvoker.cs). */
const sigintMs = 7_500;
const sigtermMs = 2_500;

/** Runs one program as a step: its commands and files are read as the runner reads them. */
export async function runStep(
  job: Job,
  step: { file: string; args: string[]; variables: Record<string, string>; cwd: string },
): Promise<StepResult> {
  const files = createCommandFiles(job.runnerTemp);
  // What runs although the job was cancelled is judged by its exit code.
  const cancelledBefore = job.status === "cancelled";
  const { PATH = "", ...machine } = machineVariables();
  const child = spawn(step.file, step.args, {
    cwd: step.cwd,
    env: {
      ...machine,
      ...job.variables,
      ...files,
      ...step.variables,
      PATH: [...job.path, PATH].join(process.platform === "win32" ? ";" : ":"),
    },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, so that its children can be ended with it.
    detached: process.platform !== "win32",
  });
  let ended = false;
  job.running = (signal) => {
    if (ended) return;
    // The runner asks the program itself, and ends everything that it started in the end.
    if (signal === "SIGKILL" && child.pid !== undefined && process.platform !== "win32")
      process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  const reader = createCommandReader();
  const state: Record<string, string> = {};
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const reading = [child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      takeLine(job, reader.read(line), line, state);
    }
  });
  const [exitCode, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, name) => resolve([code, name]));
  });
  ended = true;
  job.running = undefined;
  await Promise.all(reading);

  let failed = exitCode !== 0;
  const readFile = (name: "GITHUB_OUTPUT" | "GITHUB_ENV" | "GITHUB_STATE"): Record<string, string> => {
    try {
      return readKeyValueFile(files[name]);
    } catch (error) {
      failed = true;
      const short = name.replace("GITHUB_", "").toLowerCase();
      annotate(job, `Unable to process file command '${short}' successfully.`);
      annotate(job, error instanceof Error ? error.message : String(error));
      return {};
    }
  };
  const outputs = readFile("GITHUB_OUTPUT");
  Object.assign(job.variables, readFile("GITHUB_ENV"));
  Object.assign(state, readFile("GITHUB_STATE"));
  job.path.unshift(...readLines(files.GITHUB_PATH).reverse());
  const { summary, error } = readSummary(files.GITHUB_STEP_SUMMARY);
  if (error !== undefined) annotate(job, error);
  if (summary !== "") job.summaries.push(masked(job, summary));
  const conclusion = job.status === "cancelled" && !cancelledBefore ? "cancelled" : failed ? "failure" : "success";
  return {
    exitCode,
    signal,
    stdout: Buffer.concat(stdout).toString("utf8"),
    stderr: Buffer.concat(stderr).toString("utf8"),
    outputs,
    state,
    conclusion,
  };
}

function takeLine(job: Job, command: WorkflowCommand | undefined, line: string, state: Record<string, string>): void {
  if (command) {
    job.commands.push(command);
    if (command.name === "add-mask") addMask(job, command.message);
    if (command.name === "save-state") state[command.properties["name"] ?? ""] = command.message;
    const annotation = readAnnotation(command);
    if (annotation) job.annotations.push({ ...annotation, message: masked(job, annotation.message) });
  }
  // The runner swallows the line that names a secret, and debug lines unless they were asked for.
  const hidden = command?.name === "add-mask" || (command?.name === "debug" && job.variables["RUNNER_DEBUG"] !== "1");
  if (!hidden) job.log.push(masked(job, line));
  job.onLine(line);
}

function annotate(job: Job, message: string): void {
  job.annotations.push({ level: "error", message: masked(job, message) });
  job.log.push(masked(job, `##[error]${message}`));
}

/** A secret of several lines is masked line by line too. */
export function addMask(job: Job, secret: string): void {
  for (const text of [secret, ...secret.split(/\r?\n/)]) if (text.trim() !== "") job.masks.add(text);
}

export function masked(job: Job, text: string): string {
  const longestFirst = [...job.masks].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}

export function stopRunning(job: Job): void {
  const { running } = job;
  if (!running) return;
  running("SIGINT");
  setTimeout(() => running("SIGTERM"), sigintMs).unref();
  setTimeout(() => running("SIGKILL"), sigintMs + sigtermMs).unref();
}

/** All that a step sees of the developer's own environment. */
function machineVariables(): Record<string, string> {
  const names = ["PATH", "HOME", ...(process.platform === "win32" ? ["SystemRoot", "ComSpec", "USERPROFILE"] : [])];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

function readLines(path: string): string[] {
  return readFileSync(path, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "");
}

/** Contexts of one action inside the job. */
export function withContexts(job: Job, more: Record<string, Json>): JsonObject {
  const known = job.contexts["job"];
  return {
    ...job.contexts,
    job: { ...(isObject(known) ? known : {}), status: job.status },
    env: { ...job.variables },
    ...more,
  };
}
