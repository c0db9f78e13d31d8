import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Permissions } from "../github/permissions.ts";
import { isObject, type Json, type JsonObject, list, member } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { interpolate, scalar } from "../runner/expressions.ts";
import { addMask, type Job } from "../runner/job.ts";
import { runSteps } from "../runner/steps.ts";
import { createJob, runFolder } from "../runner.ts";
import { callerRef } from "./contexts.ts";
import { foreignAction } from "./foreign-action.ts";
import type { Leg } from "./run-leg.ts";
import type { JobRun, Level, Run } from "./workflow-run.ts";

interface JobToRun {
  leg: Leg;
  level: Level;
  permissions: Permissions;
  checkRunId: number;
}

/** Runs one job as a runner would: its steps, the post steps, its outputs. `begun` gets what can be cancelled. */
export async function runJob(wanted: JobToRun, run: Run, begun: (job: Job) => void): Promise<JobRun> {
  const scratch = mkdtempSync(join(tmpdir(), "gatewright-job-"));
  try {
    return await runIn(scratch, wanted, run, begun);
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function runIn(scratch: string, wanted: JobToRun, run: Run, begun: (job: Job) => void): Promise<JobRun> {
  const { leg, level, permissions } = wanted;
  const { options } = run;
  const token = options.github.token(permissions);
  const job = openJob(scratch, wanted, run, token);
  job.foreign = foreignAction(job, options);
  job.onLine = (line) => {
    if (options.cancel?.job === leg.name && options.cancel.log.test(line)) run.cancel();
  };
  begun(job);
  // Those of a workflow, which an action does not see.
  const { needs = {}, vars = {}, inputs = {}, secrets } = leg.contexts;
  const contexts = { needs, vars, inputs, secrets: { ...(isObject(secrets) ? secrets : {}), GITHUB_TOKEN: token } };
  setVariables(job, wanted, contexts);
  const endTimer = limitTime(job, leg);
  const steps = await runSteps(job, {
    written: list(leg.job["steps"])
      .filter(isObject)
      .map((step, index) => prepared(step, index, wanted)),
    contexts,
    variables: {},
    root: level.root ?? job.workspace,
    runNested: (folder, values, variables, root) => runFolder(job, folder, values, variables, root),
    failed: () => {
      if (job.status === "success") job.status = "failure";
    },
  });
  for (const post of job.posts) await post();
  endTimer();
  const outputs = outputsOf(job, leg.job["outputs"], { ...job.contexts, ...contexts, steps: steps.known });
  return {
    name: leg.name,
    conclusion: job.status,
    outputs,
    steps: steps.steps.map((step) => ({ ...step, log: step.log.join("\n") })),
    log: job.log.join("\n"),
    summary: job.summaries.join("\n"),
    annotations: job.annotations,
    permissions: { ...permissions },
    used: usedBy(token, run),
  };
}

function openJob(scratch: string, { leg, level, checkRunId }: JobToRun, run: Run, token: string): Job {
  const { event, repository, github, results, secrets, stubs, actor } = run.options;
  const workspace = join(scratch, "work");
  mkdirSync(workspace);
  const folders = Object.entries(stubs ?? {}).filter((stub): stub is [string, string] => typeof stub[1] === "string");
  const job = createJob(
    {
      action: "",
      ...event,
      workspace,
      github,
      results: { env: results.envForRun(`run-${run.id}`) },
      repository: repository.fullName,
      runId: run.id,
      runAttempt: run.attempt,
      job: leg.id,
      workflow: run.name,
      workflowRef: callerRef(run),
      ...(actor === undefined ? {} : { actor }),
      checkRunId,
      matrix: leg.matrix,
      stubs: Object.fromEntries(folders),
    },
    token,
    level.root ?? workspace,
    scratch,
  );
  const [path = ""] = level.ref.split("@");
  job.contexts["strategy"] = leg.strategy;
  job.contexts["job"] = {
    status: "success",
    check_run_id: checkRunId,
    workflow_ref: level.ref,
    workflow_sha: event.sha,
    workflow_repository: path.split("/").slice(0, 2).join("/"),
    workflow_file_path: path.split("/").slice(2).join("/"),
  };
  for (const secret of [token, ...Object.values(secrets ?? {})]) addMask(job, secret);
  return job;
}

/** `env` of the workflow and of the job; a step's own comes when it runs. */
function setVariables(job: Job, { leg, level }: JobToRun, contexts: JsonObject): void {
  for (const env of [level.file.root["env"], leg.job["env"]]) {
    for (const [name, value] of Object.entries(isObject(env) ? env : {})) {
      job.variables[name] = interpolate(asText(value) ?? "", { ...job.contexts, ...contexts });
    }
  }
}

/** Cancels what takes longer than `timeout-minutes`, as GitHub does. */
function limitTime(job: Job, { job: written, contexts }: Leg): () => void {
  const minutes = Number(scalar(written["timeout-minutes"] ?? 360, contexts));
  if (!(minutes > 0)) throw new Error(`${JSON.stringify(written["timeout-minutes"])} is no time limit.`);
  const timer = setTimeout(() => {
    job.log.push(`##[error]The job has exceeded the maximum execution time of ${minutes} minutes.`);
    job.cancel();
  }, minutes * 60_000);
  return () => clearTimeout(timer);
}

/** A step as the runner prepares it: a shell always, and the name that it gives it. */
function prepared(step: JsonObject, index: number, { leg, level }: JobToRun): JsonObject {
  const defaults = (key: string): Json | undefined =>
    member(leg.job, "defaults", "run", key) ?? member(level.file.root, "defaults", "run", key);
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

/** The runner keeps an output that holds a secret to itself. */
function outputsOf(job: Job, written: Json | undefined, contexts: JsonObject): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [name, value] of Object.entries(isObject(written) ? written : {})) {
    const text = interpolate(asText(value) ?? "", contexts, job.status);
    if ([...job.masks].some((secret) => text.includes(secret))) {
      job.annotations.push({ level: "warning", message: `Skip output '${name}' since it may contain secret.` });
    } else outputs[name] = text;
  }
  return outputs;
}

/** Permissions that the requests with this token needed, sorted. */
function usedBy(token: string, { options: { github } }: Run): string[] {
  const used = github.requests.flatMap((request) =>
    request.token === token && request.permission !== undefined ? [request.permission] : [],
  );
  return [...new Set(used)].sort();
}
