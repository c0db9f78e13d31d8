import { refuseMissingRights, startedFile } from "./called-workflow.ts";
import { runLevel } from "./run-level.ts";
import { registerRun } from "./run-on-server.ts";
import { startsOn } from "./starts-on.ts";
import { startInputs } from "./workflow-file.ts";
import type { Level, Run, SimulateOptions, WorkflowRun } from "./workflow-run.ts";

export type { JobRun, SimulateOptions, StubFunction, WorkflowRun } from "./workflow-run.ts";

let nextRun = 20_001;

/**
 * Runs a workflow of a user's repository as GitHub would: GitHub's own parser and expressions, our committed bundles on real Node, a
 * real checkout, the emulated server. Not simulated: containers and services, `paths` and `tags` of `on:`, `hashFiles`.
 * @throws Error where GitHub would not start the run
 */
export async function simulateWorkflow(options: SimulateOptions): Promise<WorkflowRun> {
  const { workflow, event, rerun } = options;
  const started = await startedFile(options);
  const { file } = started;
  if (!startsOn(file, event)) throw new Error(`${workflow} does not start on ${event.eventName}.`);
  await refuseMissingRights({ ...started, granted: undefined, prefix: "" }, options);
  const run: Run = {
    options,
    id: rerun?.id ?? options.runId ?? nextRun++,
    attempt: (rerun?.attempt ?? 0) + 1,
    name: file.name,
    cancelled: false,
    live: new Set(),
    jobs: [],
    groups: [],
    entry: {},
    cancel() {
      if (run.cancelled) return;
      run.cancelled = true;
      for (const job of [...run.live]) if (!job.goesOn()) job.cancel();
    },
  };
  run.entry = registerRun(run);
  const level: Level = {
    ...started,
    prefix: "",
    inputs: startInputs(file, event),
    secrets: options.fork === true ? {} : { ...options.secrets },
    granted: undefined,
    again: false,
  };
  const { result, outputs } = await runLevel(level, run);
  const conclusion = run.cancelled ? "cancelled" : result;
  Object.assign(run.entry, { status: "completed", conclusion, updated_at: new Date().toISOString() });
  const { id, attempt, jobs, groups } = run;
  return {
    id,
    attempt,
    conclusion,
    outputs,
    jobs,
    groups,
    job(name) {
      const found = jobs.find((job) => job.name === name);
      if (!found) throw new Error(`No job ${name} among ${jobs.map((job) => job.name).join(", ")}.`);
      return found;
    },
  };
}
