import type { GitHub } from "../github/client.ts";
import type { TimeBudget } from "../github/time-budget.ts";
import {
  type CheckRunTarget,
  type Conclusion,
  type CreatedCheckRun,
  checkRunExternalId,
  endCheckRun,
  type ShortContent,
  startCheckRun,
} from "../publish/check-run.ts";
import { type PublishingRun, type SurfaceOutcome, surfaceOutcome } from "../publish/outcome.ts";
import type { StartedCheckRun } from "../publish/publish.ts";
import type { ReportNames } from "../publish/report-key.ts";
import type { Report } from "../report/report.ts";

export interface JobCheckRun {
  run: PublishingRun;
  names: ReportNames;
  budget: TimeBudget;
  detailsUrl: string | undefined;
}

type Connect = () => Promise<GitHub | { missing: string }>;

/** Creates the check run while the evaluation begins. Never rejects: what went wrong is told when it is completed. */
export async function startJobCheckRun(job: JobCheckRun, connect: Connect, startedAt: Date): Promise<StartedCheckRun> {
  let created: CreatedCheckRun | undefined;
  const outcome = await onCheckRun(job, "create the check run", connect, async (target) => {
    created = await startCheckRun(target, startedAt);
    return "The check run was created.";
  });
  if (created !== undefined) return { state: "created", ...created };
  return outcome.state === "failed" && outcome.final ? { state: "refused", outcome } : { state: "unknown" };
}

/**
 * Completes the check run of a job that could not write its report there: it was ended, or GitHub was down. `id` is
 * undefined when the answer to its creation was lost.
 */
export async function endJobCheckRun(
  job: JobCheckRun,
  id: number | undefined,
  content: ShortContent,
  connect: Connect,
  now: Date,
): Promise<SurfaceOutcome> {
  return onCheckRun(job, "complete the check run", connect, async (target) => {
    const ended = await endCheckRun(target, id, content, now);
    return ended ? `The check run says: ${content.title}.` : "There is no check run that still seems to be running.";
  });
}

export function cancelled(reason: string): ShortContent {
  return { conclusion: "cancelled", title: "Cancelled", summary: reason };
}

/** What the main step leaves to the post step, as text, when it came to a verdict and could not tell it. */
export async function conclusionForPost(report: Report): Promise<string> {
  const { checkTitle, conclusionOf } = await import("../publish/render/check-run.ts");
  return `${conclusionOf(report)} ${checkTitle(report)}`;
}

/** What the post step writes: the verdict that the main step left, else that there was none. */
export function contentOfPost(left: string): ShortContent {
  const none = cancelled(
    "The job ended before there was a verdict: it was cancelled, timed out, or the runner was lost.",
  );
  const conclusion = conclusions.find((one) => left.startsWith(`${one} `));
  if (conclusion === undefined) return none;
  return {
    conclusion,
    title: left.slice(conclusion.length + 1),
    summary: "The report could not be written here while the job ran. It stands in the summary of the run.",
  };
}

const conclusions = ["success", "neutral", "failure"] as const satisfies Conclusion[];

async function onCheckRun(
  job: JobCheckRun,
  doing: string,
  connect: Connect,
  act: (target: CheckRunTarget) => Promise<string>,
): Promise<SurfaceOutcome> {
  const { run, names, budget, detailsUrl } = job;
  const { headSha } = run;
  return surfaceOutcome("check run", { doing, permission: "checks: write", run, budget }, async () => {
    if (headSha === undefined) {
      return { surface: "check run", state: "skipped", sentence: "There is no commit, so there is no check run." };
    }
    const github = await connect();
    if ("missing" in github) return { surface: "check run", state: "skipped", sentence: github.missing };
    const externalId = checkRunExternalId(names.key, run);
    const sentence = await act({ github, headSha, title: names.title, externalId, detailsUrl });
    return { surface: "check run", state: "published", sentence };
  });
}
