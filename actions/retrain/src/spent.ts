import { askGitHub } from "@gatewright/shared/github/ask-github.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { tenAtATime } from "@gatewright/shared/ledger/github-session.ts";
import { runsThatMayHaveTrained, tooOften } from "./candidate-runs.ts";

/** What the trainings of one model have taken, by GitHub's own list of runs and jobs. */
export interface Spent {
  /** Trainings that started within 7 days. */
  runs: number;
  /** Minutes that the trainings of 30 days took, one that still runs included. */
  minutes: number;
}

const dayMs = 86_400_000;
/** Each costs a request, and a job's token has 1,000 an hour. */
const mostRuns = 500;

/** Name of the job that trains a model, in `ml-retrain.yml`; a caller's own name stands before it. */
export function trainingJob(model: string): string {
  return `train (${model})`;
}

/**
 * @param file name of the workflow file whose runs are counted, e.g. `ml-retrain.yml`
 * @throws UserError (`evidence`) when GitHub cannot be asked: what cannot be counted must not be spent
 */
export async function readSpent(
  github: GitHub,
  { file, model, now }: { file: string; model: string; now: Date },
): Promise<Spent> {
  const monthAgo = new Date(now.getTime() - 30 * dayMs);
  const weekAgo = now.getTime() - 7 * dayMs;
  const runs = await runsThatMayHaveTrained(github, { file, since: monthAgo, until: now });
  if (runs.length > mostRuns) throw tooOften(file, `more than ${mostRuns} times`);
  const jobs = (await tenAtATime(runs, (run) => trainingsOf(github, run, model))).flat();
  return {
    runs: jobs.filter(({ startedAt }) => startedAt >= weekAgo).length,
    minutes: jobs.reduce((sum, { startedAt, endedAt }) => sum + ((endedAt ?? now.getTime()) - startedAt) / 60_000, 0),
  };
}

interface Training {
  startedAt: number;
  /** Undefined while it runs. */
  endedAt: number | undefined;
}

async function trainingsOf({ octokit, owner, repo }: GitHub, run: number, model: string): Promise<Training[]> {
  const { data } = await askGitHub(`the jobs of run ${run}`, () =>
    // All attempts: a job that was started again has trained again.
    octokit.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: run, filter: "all", per_page: 100 }),
  );
  const name = trainingJob(model);
  return data.jobs.flatMap((job) => {
    const isTraining = job.name === name || job.name.endsWith(` / ${name}`);
    const started = job.status === "completed" || job.status === "in_progress";
    if (!isTraining || !started || job.conclusion === "skipped" || !job.started_at) return [];
    return [
      {
        startedAt: Date.parse(job.started_at),
        endedAt: job.completed_at ? Date.parse(job.completed_at) : undefined,
      },
    ];
  });
}
