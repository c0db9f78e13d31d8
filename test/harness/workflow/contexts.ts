import { isObject, type Json, type JsonObject, member } from "../json.ts";
import { scalar } from "../runner/expressions.ts";
import { githubContext } from "../runner/github-context.ts";
import type { Level, Run, SimulateOptions } from "./workflow-run.ts";

/** What the expressions of a workflow know before one of its jobs has a runner. */
export function workflowContexts({ inputs, secrets }: Level, run: Run): JsonObject {
  const { event, repository, github, vars = {}, actor } = run.options;
  return {
    github: githubContext({
      ...event,
      workspace: "",
      eventPath: "",
      apiUrl: github.url,
      serverUrl: "https://github.com",
      token: "",
      repository: repository.fullName,
      runId: run.id,
      runAttempt: run.attempt,
      job: "",
      workflow: run.name,
      workflowRef: callerRef(run),
      actor,
    }),
    inputs,
    secrets,
    vars,
  };
}

/** Where the workflow is that was started: GitHub's `github.workflow_ref`, also in what it calls. */
export function callerRef({ options: { repository, workflow, event } }: Run): string {
  return `${repository.fullName}/${workflow}@${event.ref}`;
}

/** Everything below a value with its expressions evaluated. */
export function evaluated(value: Json, contexts: JsonObject): Json {
  if (Array.isArray(value)) return value.map((one) => evaluated(one, contexts));
  if (isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, evaluated(inner, contexts)]));
  }
  return scalar(value, contexts);
}

/** The commit that check runs of jobs stand on. */
export function headSha({ options: { event } }: { options: Pick<SimulateOptions, "event"> }): string {
  const head = member(event.event, "pull_request", "head", "sha");
  return typeof head === "string" ? head : event.sha;
}
