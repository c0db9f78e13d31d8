import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isObject, type Json, type JsonObject, list, member } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { runCompositeAction } from "../runner/composite-action.ts";
import { interpolate } from "../runner/expressions.ts";
import { addMask, type Job } from "../runner/job.ts";
import { createJob, repositoryRoot, runFolder } from "../runner.ts";
import { checkout } from "./checkout.ts";
import type { JobRun, RunState, SimulateOptions } from "./simulate.ts";

export interface JobToRun {
  id: string;
  /** As GitHub shows it: `ml / gate`. */
  name: string;
  job: JsonObject;
  matrix: JsonObject | null;
  strategy: JsonObject;
  /** `needs`, `inputs`, `secrets`, `vars`, and what else the file's level has. */
  contexts: JsonObject;
  /** `env` and `defaults` of the workflow that the job is in. */
  workflow: JsonObject;
  /** Repository that `$/` paths are in; undefined: the checkout. */
  root: string | undefined;
  token: string;
  permissions: Record<string, string>;
  checkRunId: number;
}

/** Actions of others whose work a test does not need. Checkout is real. */
const idle =
  /^(actions\/setup-(node|python|go|java)|astral-sh\/setup-uv|conda-incubator\/setup-miniconda|actions\/cache)@/;
const own = /^OWNER\/gatewright(?:\/(.+))?@v1$/;

/** Runs one job as a runner would: its steps, the post steps, its outputs. */
export async function runJob(wanted: JobToRun, options: SimulateOptions, state: RunState): Promise<JobRun> {
  const scratch = mkdtempSync(join(tmpdir(), "gatewright-job-"));
  try {
    return await runIn(scratch, wanted, options, state);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(scratch: string, wanted: JobToRun, options: SimulateOptions, state: RunState): Promise<JobRun> {
  const { event, repository, github, results } = options;
  const workspace = join(scratch, "work");
  mkdirSync(workspace);
  const job = createJob(
    {
      action: "",
      ...event,
      workspace,
      github,
      results: { env: results.envForRun(`run-${state.id}`) },
      repository: repository.fullName,
      runId: state.id,
      runAttempt: state.attempt,
      job: wanted.id,
      workflow: state.workflowName,
      checkRunId: wanted.checkRunId,
      matrix: wanted.matrix,
    },
    wanted.token,
    wanted.root ?? workspace,
    scratch,
  );
  setContexts(job, wanted, options, state);
  for (const secret of [wanted.token, ...Object.values(options.secrets ?? {})]) addMask(job, secret);
  job.foreign = (uses, inputs) => foreign(uses, inputs, job, options);
  job.onLine = (line) => {
    if (options.cancel?.job === wanted.name && options.cancel.log.test(line)) state.cancel();
  };
  state.running.set(wanted.name, job);
  const steps = list(wanted.job["steps"]).filter(isObject);
  const outputs = wanted.job["outputs"];
  const declared = Object.entries(isObject(outputs) ? outputs : {}).map(([name, value]): [string, string] => [
    name,
    asText(value) ?? "",
  ]);
  const file = {
    directory: wanted.root ?? workspace,
    inputs: new Map<string, string | undefined>(),
    outputs: new Map<string, string | undefined>(declared),
    runs: { kind: "composite" as const, steps: steps.map((step, index) => prepared(step, index, wanted)) },
  };
  const inputs = wanted.contexts["inputs"];
  const ran = await runCompositeAction(job, file, isObject(inputs) ? inputs : {}, {}, (folder, values, variables) =>
    runFolder(job, folder, values, variables),
  );
  if (job.status === "success") job.status = ran.conclusion;
  for (const post of job.posts) await post();
  state.running.delete(wanted.name);
  return {
    name: wanted.name,
    conclusion: job.status,
    outputs: ran.outputs,
    steps: ran.steps.map((step) => ({ ...step, log: step.log.join("\n") })),
    log: job.log.join("\n"),
    summary: job.summaries.join("\n"),
    permissions: wanted.permissions,
    used: usedBy(wanted.token, options),
  };
}

function setContexts(
  job: Job,
  { job: written, contexts, workflow, strategy, root, checkRunId }: JobToRun,
  options: SimulateOptions,
  state: RunState,
): void {
  const { repository, event, actor } = options;
  const github = isObject(job.contexts["github"]) ? job.contexts["github"] : {};
  const workflowRef = `${repository.fullName}/${options.workflow}@${event.ref}`;
  const more: JsonObject = {
    workflow_ref: workflowRef,
    ...(actor === undefined ? {} : { actor, triggering_actor: actor }),
  };
  job.contexts = {
    ...job.contexts,
    ...contexts,
    strategy,
    github: { ...github, ...more },
    job: {
      status: "success",
      check_run_id: checkRunId,
      workflow_repository: root === undefined ? repository.fullName : "OWNER/gatewright",
      workflow_sha: state.sha,
    },
  };
  for (const [name, value] of Object.entries(more)) job.variables[`GITHUB_${name.toUpperCase()}`] = asText(value) ?? "";
  for (const env of [workflow["env"], written["env"]]) {
    for (const [name, value] of Object.entries(isObject(env) ? env : {})) {
      job.variables[name] = interpolate(asText(value) ?? "", job.contexts);
    }
  }
}

/** A job's step in the form of a composite action's: a shell always, and the name that the runner gives it. */
function prepared(step: JsonObject, index: number, { job, workflow }: JobToRun): JsonObject {
  const defaults = (key: string): Json | undefined =>
    member(job, "defaults", "run", key) ?? member(workflow, "defaults", "run", key);
  const id = asText(step["id"]);
  const action = asText(step["uses"])?.replace(/@.*/, "").split("/").at(-1);
  const env = isObject(step["env"]) ? step["env"] : {};
  const folder = step["working-directory"] ?? (step["run"] === undefined ? undefined : defaults("working-directory"));
  return {
    ...step,
    ...(step["run"] === undefined ? {} : { shell: step["shell"] ?? defaults("shell") ?? "bash -e {0}" }),
    ...(folder === undefined ? {} : { "working-directory": folder }),
    env: { ...env, GITHUB_ACTION: id ?? `__${action ?? `run_${index}`}` },
  };
}

function foreign(
  uses: string,
  inputs: Record<string, string>,
  job: Job,
  options: SimulateOptions,
): ReturnType<Job["foreign"]> {
  const stub = options.stubs?.[uses.replace(/@.*/, "")];
  if (typeof stub === "function") {
    return stub(inputs).then((outputs) => ({ conclusion: "success" as const, outputs: outputs ?? {} }));
  }
  if (typeof stub === "string") return runFolder(job, stub, inputs, {});
  if (uses.startsWith("actions/checkout@")) {
    const { directory, event } = options;
    checkout(inputs, { directory, workspace: job.workspace, sha: event.sha, ref: event.ref });
    return Promise.resolve({ conclusion: "success", outputs: {} });
  }
  const ours = own.exec(uses);
  if (ours !== null)
    return runFolder({ ...job, root: repositoryRoot }, join(repositoryRoot, ours[1] ?? "."), inputs, {});
  return idle.test(uses) ? Promise.resolve({ conclusion: "success", outputs: {} }) : undefined;
}

/** Permissions that the requests with this token needed, sorted. */
function usedBy(token: string, { github }: SimulateOptions): string[] {
  const used = github.requests.flatMap((request) =>
    request.token === token && request.permission !== undefined ? [request.permission] : [],
  );
  return [...new Set(used)].sort();
}
