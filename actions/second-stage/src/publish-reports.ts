import type { GitHub } from "@gatewright/shared/github/client.ts";
import type { SurfaceOutcome } from "@gatewright/shared/publish/outcome.ts";
import { publishKeptReports } from "@gatewright/shared/publish/publish-kept.ts";
import { type Speaker, speakerWords } from "@gatewright/shared/publish/render/said.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import type { EvaluateHost } from "@gatewright/shared/runtime/action.ts";
import { readRuntimeInputs } from "@gatewright/shared/runtime/action-inputs.ts";
import { personalLogin } from "@gatewright/shared/runtime/github-connection.ts";
import type { FollowedRun } from "./followed-run.ts";
import type { Inputs } from "./inputs.generated.ts";
import { commentSubject, nothingToPublish, notPublished, reportSubject } from "./report-subjects.ts";
import { type AcceptedReport, hasPublished, readLeftReports } from "./reports.ts";

/** Each costs requests of the thousand that the repository's jobs have together in an hour. */
const mostOfForks = 50;

export interface PublishedReports {
  subjects: Subject[];
  /** Reports that stand somewhere now. */
  published: number;
  refused: number;
  commentUrl: string;
  checkUrl: string;
}

export const noReports: PublishedReports = { subjects: [], published: 0, refused: 0, commentUrl: "", checkUrl: "" };

/**
 * Publishes the reports of a run whose token could not, as that run's word.
 * @throws UserError (`evidence`) when they cannot be had
 */
export async function publishReports(
  github: GitHub,
  followed: FollowedRun,
  { by, inputs, host }: { by: Speaker; inputs: Inputs; host: EvaluateHost },
): Promise<PublishedReports> {
  const { checkRun, comment, token } = readRuntimeInputs(inputs);
  if (!checkRun && comment === false) return noReports;
  if (await hasPublished(github, followed)) {
    const reason = `Run ${followed.id} could write although it is ${speakerWords(by)}, and has published its reports by itself.`;
    return { ...noReports, subjects: [nothingToPublish(reason)] };
  }
  const { signal, log } = host;
  const most = by === "fork" ? mostOfForks : Number.POSITIVE_INFINITY;
  const reports = await log.group("Reading the reports", () =>
    readLeftReports({ github, followed, most, signal, log }),
  );
  const accepted = reports.filter((one): one is AcceptedReport => one.kind === "report" && !isSmallAndGood(one));
  const { id: runId, headRepository, workflowPath } = followed;
  const outcomes = await log.group("Publishing them", async () => {
    const login = await personalLogin(async () => github, token);
    const said = { by, runId, headRepository, workflowPath };
    // The followed run may be a fork's; this one is of the default branch.
    const publishing = { event: "workflow_run" };
    const options = { github, publishing, login, checkRun, comment, said, now: host.now };
    const made = await publishKeptReports(accepted, options);
    for (const { sentence, url, details = [] } of made) {
      log.info(url === undefined ? sentence : `${sentence} ${url}`);
      for (const line of details) log.info(line);
    }
    return made;
  });
  const checkRuns = outcomes.filter(({ surface }) => surface === "check run");
  const comments = outcomes.filter(({ surface }) => surface === "comment");
  return {
    subjects: [
      ...reports.filter((one) => one.kind !== "report").map(notPublished),
      ...accepted.map((one, index) =>
        reportSubject(one, checkRun ? (checkRuns[index] ?? checkRuns.at(-1)) : undefined),
      ),
      ...comments.map(commentSubject),
    ],
    published: stands(comments[0]) ? accepted.length : checkRuns.filter(stands).length,
    refused: reports.filter(({ kind }) => kind !== "report").length,
    commentUrl: comments[0]?.url ?? "",
    checkUrl: checkRuns[0]?.url ?? "",
  };
}

/** A small training before the full one: worth a word only when it stops something. */
function isSmallAndGood({ kept: { outputs, report } }: AcceptedReport): boolean {
  return outputs["smoke"] === "true" && report.verdict !== "fail" && report.verdict !== "error";
}

function stands(outcome: SurfaceOutcome | undefined): boolean {
  return outcome?.state === "published";
}
