import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { ActionFile } from "./action-file.ts";
import { condition } from "./expressions.ts";
import { type Job, runStep, type StepResult, withContexts } from "./job.ts";

export interface NodeActionResult {
  main: StepResult;
  /** Filled when the job's post steps have run; undefined when there is none or its `post-if` says no. */
  post?: StepResult;
}

/** Starts the action's pre and main programs; its post step is queued for the end of the job. */
export async function runNodeAction(
  job: Job,
  file: ActionFile,
  inputs: Record<string, string>,
  variables: Record<string, string>,
): Promise<NodeActionResult> {
  const { runs } = file;
  if (runs.kind !== "node") throw new Error(`${file.directory} is no JavaScript action.`);
  const given: Record<string, string> = { ...variables, ...job.runtimeVariables };
  // Upper case, blanks become underscores, hyphens stay (ExecutionContext.cs).
  for (const [name, value] of Object.entries(inputs)) given[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] = value;
  const start = async (program: string, state: Record<string, string>): Promise<StepResult> => {
    const path = resolve(file.directory, program);
    if (!existsSync(path)) throw new Error(`${file.directory}/action.yml runs ${program}, which does not exist.`);
    const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
    const step = { file: job.node, args: [path], variables: { ...given, ...saved }, cwd: job.workspace };
    return runStep(job, step);
  };
  const state: Record<string, string> = {};
  if (runs.pre !== undefined && condition(runs.preIf ?? "always()", withContexts(job, {}), job.status)) {
    const pre = await start(runs.pre, state);
    Object.assign(state, pre.state);
    if (pre.conclusion !== "success") return { main: pre };
  }
  const main = await start(runs.main, state);
  Object.assign(state, main.state);
  const result: NodeActionResult = { main };
  const { post, postIf = "always()" } = runs;
  if (post !== undefined) {
    job.posts.unshift(async () => {
      if (!condition(postIf, withContexts(job, {}), job.status)) return;
      result.post = await start(post, state);
      if (job.status === "success" && result.post.conclusion === "failure") job.status = "failure";
    });
  }
  return result;
}
