import { isObject } from "../json.ts";
import type { ActionFile } from "./action-file.ts";
import { interpolate } from "./expressions.ts";
import { type Job, withContexts } from "./job.ts";
import { type RunNested, runSteps, type StepRun } from "./steps.ts";

export interface CompositeResult {
  steps: StepRun[];
  outputs: Record<string, string>;
  conclusion: "success" | "failure" | "cancelled";
}

export async function runCompositeAction(
  job: Job,
  file: ActionFile,
  inputs: Record<string, string>,
  variables: Record<string, string>,
  { root, runNested }: { root: string; runNested: RunNested },
): Promise<CompositeResult> {
  if (file.runs.kind !== "composite") throw new Error(`${file.directory} is no composite action.`);
  const github = isObject(job.contexts["github"]) ? job.contexts["github"] : {};
  const { steps, known, status } = await runSteps(job, {
    written: file.runs.steps,
    contexts: { inputs, github: { ...github, action_path: file.directory } },
    variables: { ...variables, GITHUB_ACTION_PATH: file.directory },
    root,
    runNested,
  });
  const contexts = withContexts(job, { inputs, steps: known });
  const outputs = Object.fromEntries(
    [...file.outputs].map(([name, value]) => [name, interpolate(value ?? "", contexts, status)]),
  );
  return { steps, outputs, conclusion: job.status === "cancelled" ? "cancelled" : status };
}
