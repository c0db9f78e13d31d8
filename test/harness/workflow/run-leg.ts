import type { Json, JsonObject } from "../json.ts";
import { isObject } from "../json.ts";
import { asText } from "../runner/action-file.ts";
import { condition, interpolate, scalar } from "../runner/expressions.ts";
import type { Job } from "../runner/job.ts";
import { permissionsOf } from "./called-workflow.ts";
import { tokenPermissions } from "./granted.ts";
import { runJob } from "./run-job.ts";
import { showJob } from "./run-on-server.ts";
import { takeTurn } from "./take-turn.ts";
import { type Ended, type JobRun, type Level, type LiveJob, nothing, type Run } from "./workflow-run.ts";

/** A job with one set of values of its matrix. */
export interface Leg {
  id: string;
  job: JsonObject;
  matrix: JsonObject | null;
  /** As GitHub shows it. */
  name: string;
  strategy: JsonObject;
  contexts: JsonObject;
  /** In a second attempt: something that it needs has run again. */
  again: boolean;
  /** Whether another leg has failed, so that this one is not begun. */
  stopped(): boolean;
}

/** Runs a leg when its turn in its concurrency group and the reviewers of its environment allow it. */
export async function runLeg(leg: Leg, level: Level, run: Run): Promise<Ended> {
  const { name, job, contexts } = leg;
  const { options } = run;
  const earlier = options.rerun?.jobs.find((one) => one.name === name);
  if (earlier?.conclusion === "success" && !leg.again) {
    run.jobs.push(earlier);
    return { result: "success", outputs: earlier.outputs, ran: false };
  }
  const goesOn = () => condition(asText(job["if"]), contexts, "cancelled");
  let cancelled = leg.stopped();
  let started: Job | undefined;
  const live: LiveJob = {
    name,
    goesOn,
    cancel() {
      cancelled = true;
      started?.cancel();
    },
  };
  run.live.add(live);
  const turn = await takeTurn(job["concurrency"], contexts, run, { name, cancel: live.cancel });
  const shown = showJob(run, name);
  const end = (ran: JobRun): Ended => {
    shown.complete(ran.conclusion);
    run.jobs.push(ran);
    // Of a job that may fail, only its own check run says that it did.
    const forgiven = ran.conclusion === "failure" && scalar(job["continue-on-error"] ?? false, contexts) === true;
    return { result: forgiven ? "success" : ran.conclusion, outputs: ran.outputs, ran: true };
  };
  try {
    const declared = permissionsOf(job, level);
    if (!turn.given || cancelled || (run.cancelled && !goesOn())) return end(nothing(name, "cancelled"));
    if (!(await approved(leg, run))) return end(nothing(name, "failure"));
    const permissions = tokenPermissions(declared, options.fork === true);
    const ran = await runJob({ leg, level, permissions, checkRunId: shown.checkRunId }, run, (job) => {
      started = job;
      if (cancelled) job.cancel();
    });
    return end(ran);
  } finally {
    run.live.delete(live);
    turn.leave();
  }
}

/** @throws Error when the job waits for reviewers, and the test does not say what they do */
async function approved({ name, job, contexts }: Leg, { options }: Run): Promise<boolean> {
  const written: Json | undefined = isObject(job["environment"]) ? job["environment"]["name"] : job["environment"];
  const environment = interpolate(asText(written) ?? "", contexts);
  if (environment === "" || options.repository.reviewers(environment).length === 0) return true;
  if (options.approve === undefined) {
    throw new Error(`The job ${name} waits for the reviewers of ${environment}: say in \`approve\` what they do.`);
  }
  return options.approve(environment, name);
}
