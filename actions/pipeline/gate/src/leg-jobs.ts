import { UserError } from "@gatewright/shared/errors/user-error.ts";
import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { Log } from "@gatewright/shared/runtime/action.ts";
import type { ModelLeg } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";

/** Three matrices of 256 legs, and what else a workflow has. */
const mostPages = 20;

/**
 * Whether the jobs of a name have all succeeded in the newest attempt, by GitHub's own list. A leg of which one is still said to run stands in
 * no such list: its result counts as `needs` has it.
 */
export type JobOutcomes = ReadonlyMap<string, boolean>;

/**
 * What GitHub says of each single job of this run. `needs` has one result for all legs of a matrix, and a report is only what a job, or
 * one beside it, says of itself. Where the list is not to be had, none is known, and the one result counts for each leg.
 */
export async function readJobOutcomes(
  { octokit, owner, repo }: GitHub,
  runId: number,
  log: Pick<Log, "info">,
): Promise<JobOutcomes> {
  const outcomes = new Map<string, boolean>();
  const running = new Set<string>();
  try {
    for (let page = 1; page <= mostPages; page += 1) {
      const { data } = await askGitHub(`the jobs of run ${runId}`, () =>
        octokit.rest.actions.listJobsForWorkflowRun({
          owner,
          repo,
          run_id: runId,
          filter: "latest",
          per_page: 100,
          page,
        }),
      );
      for (const { name, status, conclusion } of data.jobs) {
        if (status !== "completed") running.add(name);
        else outcomes.set(name, (outcomes.get(name) ?? true) && conclusion === "success");
      }
      if (data.jobs.length < 100) break;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.info(`${error.message} So the results of the jobs count as a whole.`);
    return new Map();
  }
  // One that has failed has failed, whatever of the same name still runs.
  for (const name of running) if (outcomes.get(name) === true) outcomes.delete(name);
  return outcomes;
}

/** Whether the job that trains and judges a model has succeeded, of its own and not only by what it has left. */
export function legSucceeded(leg: ModelLeg, jobs: Jobs, outcomes: JobOutcomes): boolean {
  return ownOutcome(leg, outcomes) ?? jobs.byId.get("train")?.result === "success";
}

/** Whether GitHub says of that very job that it did not succeed. */
export function failedItself(leg: ModelLeg, outcomes: JobOutcomes): boolean {
  return ownOutcome(leg, outcomes) === false;
}

/** Undefined where no job is called like the leg's. A calling workflow's own name stands before it. */
function ownOutcome({ name }: ModelLeg, outcomes: JobOutcomes): boolean | undefined {
  const job = `train (${name})`;
  const own = [...outcomes].filter(([one]) => one === job || one.endsWith(` / ${job}`));
  return own.length === 0 ? undefined : own.every(([, succeeded]) => succeeded);
}
