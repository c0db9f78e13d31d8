import { sha256Hex } from "../digest/digest.ts";
import type { GitHub } from "../github/client.ts";
import { readRequestFailure } from "../github/request-failure.ts";
import type { Report } from "../report/report.ts";
import { jobPages } from "../runtime/job-pages.ts";
import { type CheckRunTarget, checkRunExternalId, completeCheckRun } from "./check-run.ts";
import { checkRunContent } from "./check-run-content.ts";
import { commentSection } from "./comment-section.ts";
import { inRepository } from "./in-repository.ts";
import type { KeptReport } from "./kept-report.ts";
import { type PublishingRun, type SurfaceOutcome, surfaceOutcome } from "./outcome.ts";
import { type Said, speakerWords } from "./render/said.ts";
import { clippedText } from "./render/visible-text.ts";
import type { ReportNames } from "./report-key.ts";
import { publishComment } from "./sticky-comment.ts";

/** A report that another job left. What its `run` says must have been compared with what GitHub says. */
export interface KeptToPublish {
  kept: Pick<KeptReport, "names" | "report" | "directory">;
  /** Its HTML report; never of a run that nobody vouches for. */
  reportUrl?: string;
}

export interface PublishKeptOptions {
  github: GitHub;
  /** The run whose token this is: what a refusal means depends on it. */
  publishing: PublishingRun;
  /** Login of the token's user when the token is a person's. */
  login: string | undefined;
  checkRun: boolean;
  comment: boolean | "on-failure";
  /** Set when nobody vouches for the reports: every check run is then neutral, and everything says whose word it is. */
  said?: SaidByRun;
  now(): Date;
}

export interface SaidByRun extends Said {
  /** Of the run that said it, e.g. `.github/workflows/ml.yml`. */
  workflowPath: string | undefined;
}

/**
 * Publishes reports of jobs that could not: one check run each, on the commit that the report is about, and their sections in the one
 * comment of its pull request. Rendered here, from the data alone. Gives what became of each surface; none of them throws.
 */
export async function publishKeptReports(
  reports: readonly KeptToPublish[],
  options: PublishKeptOptions,
): Promise<SurfaceOutcome[]> {
  const outcomes: SurfaceOutcome[] = [];
  const named = reports.map((one) => ({ ...one, kept: namedBySpeaker(one.kept, options.said) }));
  let app: string | undefined;
  if (options.checkRun) {
    const standing = await standingCheckRuns(named, options.github);
    for (const one of named) {
      const { app: creator, ...outcome } = await checkRunOf(one, standing, options);
      outcomes.push(outcome);
      app ??= creator;
      // What is forbidden once is forbidden for all of them.
      if (outcome.final) break;
    }
  }
  if (options.comment === false) return outcomes;
  for (const pullRequest of new Set(named.map(({ kept }) => kept.report.run.pullRequest))) {
    if (pullRequest === undefined) continue;
    const about = named.filter(({ kept }) => kept.report.run.pullRequest === pullRequest);
    outcomes.push(await commentOn(pullRequest, about, app, options));
  }
  return outcomes;
}

/** First words of the keys of sections that nobody vouches for: no action is called so, so no section of a job of ours has such a key. */
export const unvouchedPrefix = "unvouched.";

/** A key begins with this for every report that the runs of one workflow leave. */
function groupOf({ workflowPath = "" }: SaidByRun): string {
  return `${unvouchedPrefix}${sha256Hex(workflowPath).slice(0, 8)}.`;
}

/**
 * The names in which a stranger's report may appear. Its key never is that of a report of our own; the check run's name begins with our
 * words, because a required check is found by its name, and one that is neutral counts as passed.
 */
function namedBySpeaker(kept: KeptToPublish["kept"], said: SaidByRun | undefined): KeptToPublish["kept"] {
  if (said === undefined) return kept;
  const { key, title, heading } = kept.names;
  const names: ReportNames = {
    key: `${groupOf(said)}${key}`,
    title: `${speakerWords(said.by)}: ${clippedText(title, 100)}`,
    heading: `${heading}, said by ${speakerWords(said.by)}`,
  };
  return { ...kept, names };
}

async function checkRunOf(
  { kept: { names, report, directory = "" }, reportUrl }: KeptToPublish,
  standing: ReadonlyMap<string, number>,
  { github, publishing, said, now }: PublishKeptOptions,
): Promise<SurfaceOutcome & { app?: string }> {
  const { run } = report;
  const { headSha } = run;
  const links = { ...(reportUrl === undefined ? {} : { reportUrl }), ...(said === undefined ? {} : { said }) };
  return surfaceOutcome(
    "check run",
    {
      doing: `complete the check run "${names.title}"`,
      permission: "checks: write",
      run: publishing,
      budget: github.budget,
    },
    async () => {
      if (headSha === undefined) {
        return { surface: "check run", state: "skipped", sentence: "There is no commit, so there is no check run." };
      }
      const target: CheckRunTarget = {
        github,
        headSha,
        title: names.title,
        externalId: checkRunExternalId(names.key, run),
        detailsUrl: jobPages(run).job,
      };
      const section = commentSection(report, run, names, links);
      const content = checkRunContent(inRepository(report, directory), section, { title: names.heading, ...links });
      return completeCheckRun(target, standing.get(target.externalId) ?? "none", content, now());
    },
  );
}

/** Those of an earlier try of this job, by their external ids: they are written again. */
async function standingCheckRuns(
  reports: readonly KeptToPublish[],
  { octokit, owner, repo }: GitHub,
): Promise<Map<string, number>> {
  const standing = new Map<string, number>();
  for (const ref of new Set(reports.map(({ kept }) => kept.report.run.headSha))) {
    if (ref === undefined) continue;
    try {
      const all = await octokit.paginate(octokit.rest.checks.listForRef, {
        owner,
        repo,
        ref,
        filter: "all",
        per_page: 100,
      });
      for (const { id, external_id } of all) if (external_id) standing.set(external_id, id);
    } catch (error) {
      // What is wrong is told where the check run is written; at worst one stands there twice.
      if (readRequestFailure(error) === undefined) throw error;
    }
  }
  return standing;
}

async function commentOn(
  pullRequest: number,
  reports: readonly KeptToPublish[],
  app: string | undefined,
  { github, publishing, login, comment, said }: PublishKeptOptions,
): Promise<SurfaceOutcome> {
  const headSha = reports[0]?.kept.report.run.headSha;
  return surfaceOutcome(
    "comment",
    { doing: "write the comment", permission: "pull-requests: write", run: publishing, budget: github.budget },
    async () => {
      const [section, ...beside] = reports.map(({ kept: { report, names }, reportUrl }) =>
        commentSection(report, report.run, names, {
          ...(reportUrl === undefined ? {} : { reportUrl }),
          ...(said === undefined ? {} : { said }),
        }),
      );
      if (section === undefined) return { surface: "comment", state: "skipped", sentence: "There is no report." };
      const target = { github, pullRequest, headSha, login, app };
      return publishComment(target, {
        section,
        beside,
        standsElsewhere: app !== undefined,
        ...(said === undefined ? {} : { group: groupOf(said) }),
        mayCreate: comment === true || reports.some(({ kept }) => fails(kept.report)),
      });
    },
  );
}

function fails({ blocking, verdict }: Report): boolean {
  return blocking || verdict === "fail" || verdict === "error";
}
