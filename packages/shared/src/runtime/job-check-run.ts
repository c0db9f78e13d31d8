import type { GitHub } from "../github/client.ts";
import type { TimeBudget } from "../github/time-budget.ts";
import { cancelCheckRun, startCheckRun } from "../publish/check-run.ts";
import { type PublishingRun, surfaceOutcome } from "../publish/outcome.ts";
import type { StartedCheckRun } from "../publish/publish.ts";
import type { ReportNames } from "../publish/report-key.ts";

export interface JobCheckRun {
  run: PublishingRun;
  names: ReportNames;
  budget: TimeBudget;
  detailsUrl: string | undefined;
}

/** Creates the check run while the evaluation begins. Never rejects: what went wrong is told when it is completed. */
export async function startJobCheckRun(
  job: JobCheckRun,
  connect: () => Promise<GitHub | { missing: string }>,
  startedAt: Date,
): Promise<StartedCheckRun> {
  const { run, names, budget, detailsUrl } = job;
  const { headSha } = run;
  if (headSha === undefined) return { state: "unknown" };
  let id: number | undefined;
  const outcome = await surfaceOutcome(
    "check run",
    { doing: "create the check run", permission: "checks: write", run, budget },
    async () => {
      const github = await connect();
      if ("missing" in github) return { surface: "check run", state: "skipped", sentence: github.missing };
      id = await startCheckRun({ github, headSha, title: names.title, key: names.key, detailsUrl }, startedAt);
      return { surface: "check run", state: "published", sentence: "The check run was created." };
    },
  );
  if (id !== undefined) return { state: "created", id };
  return outcome.state === "failed" && outcome.final ? { state: "refused", outcome } : { state: "unknown" };
}

/** Completes the check run of a job that did not come to a verdict. Returns the sentence for the log. */
export async function cancelJobCheckRun(
  job: JobCheckRun,
  id: number,
  reason: string,
  connect: () => Promise<GitHub | { missing: string }>,
  now: Date,
): Promise<string> {
  const { run, names, budget, detailsUrl } = job;
  const { headSha } = run;
  if (headSha === undefined) return "There is no commit, so there is no check run to cancel.";
  const outcome = await surfaceOutcome(
    "check run",
    { doing: "cancel the check run", permission: "checks: write", run, budget },
    async () => {
      const github = await connect();
      if ("missing" in github) return { surface: "check run", state: "skipped", sentence: github.missing };
      await cancelCheckRun({ github, headSha, title: names.title, key: names.key, detailsUrl }, id, reason, now);
      return { surface: "check run", state: "published", sentence: "The check run says that the job was cancelled." };
    },
  );
  return outcome.sentence;
}
