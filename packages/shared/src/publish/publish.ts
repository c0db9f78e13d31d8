import { existsSync } from "node:fs";
import { basename } from "node:path";
import type { GitHub } from "../github/client.ts";
import type { TimeBudget } from "../github/time-budget.ts";
import { countFindings, type Report } from "../report/report.ts";
import type { WorkflowLog } from "../runtime/workflow-log.ts";
import { checkRunExternalId, completeCheckRun } from "./check-run.ts";
import { type ArtifactHost, publishHtmlArtifact } from "./html-artifact.ts";
import { inRepository } from "./in-repository.ts";
import { keepReport } from "./keep-report.ts";
import type { BesideReport } from "./kept-report.ts";
import {
  type PublishingRun,
  type Surface,
  type SurfaceOutcome,
  secondStageSentence,
  surfaceOutcome,
} from "./outcome.ts";
import { type ReportFiles, reportFilePaths, writeReportFiles } from "./report-files.ts";
import { attemptSuffix, type ReportNames } from "./report-key.ts";
import { publishComment } from "./sticky-comment.ts";

export interface PublishOptions {
  run: PublishingRun;
  names: ReportNames;
  /** Reports of other jobs of this run: the comment may have lost their sections. */
  beside: readonly BesideReport[];
  /** Where the report's files are written. */
  directory: string;
  /** Files of the action's own that stand beside the report. */
  files: readonly { name: string; text: string }[];
  /** The action's own outputs, for other jobs. */
  outputs: Record<string, string>;
  log: WorkflowLog;
  now(): Date;
  budget: TimeBudget;
  /** The client, or the sentence that says why there is none. */
  github: GitHub | { missing: string };
  /** Login of the token's user when the token is a person's. */
  login: string | undefined;
  comment: boolean | "on-failure";
  checkRun: boolean;
  /** The report is about another run than this: summary and log alone have it. */
  aboutAnotherRun?: boolean;
  /** The check run that was started with the job, or why it could not be. */
  startedCheckRun: Promise<StartedCheckRun>;
  uploadReport: boolean;
  artifact: Pick<ArtifactHost, "available" | "runUrl">;
  summary: boolean;
  summaryFile: string | undefined;
  /** The working directory inside the repository, empty at its root: annotations want paths of the repository. */
  pathInRepository: string;
  /** Page of this job, or of this run. */
  detailsUrl: string | undefined;
}

/** Created at the start, refused for good, or not known: then it is tried again at the end. */
export type StartedCheckRun =
  | { state: "created"; id: number; app: string | undefined }
  | { state: "refused"; outcome: SurfaceOutcome }
  | { state: "unknown" };

export interface Published {
  outcomes: SurfaceOutcome[];
  files: ReportFiles;
  /** Something goes on in the background that cannot be stopped; whoever ends the process must not wait for it. */
  abandoned: boolean;
}

/**
 * Publishes the report on every surface. None can change the verdict. Files come first, because they need nobody; the
 * summary comes last, so that it tells about every surface that failed.
 */
export async function publishReport(report: Report, options: PublishOptions): Promise<Published> {
  const { run, budget, log, directory } = options;
  const outcomes: SurfaceOutcome[] = [];
  let abandoned = false;
  const files = reportFilePaths(directory);

  const surface = async (
    name: Surface,
    doing: string,
    permission: string,
    body: (told: Report) => Promise<SurfaceOutcome>,
  ) => {
    const outcome = await surfaceOutcome(name, { doing, permission, run, budget }, () =>
      body(withFailures(report, outcomes)),
    );
    outcomes.push(outcome);
    log.info(
      `${outcome.state === "failed" ? "Warning: " : ""}${outcome.sentence}${outcome.url === undefined ? "" : ` ${outcome.url}`}`,
    );
    for (const line of outcome.details ?? []) log.info(line);
    return outcome;
  };

  await surface("files", "write the report's files", "", async () => {
    await writeReportFiles(report, directory, options.files);
    return { surface: "files", state: "published", sentence: `The report's files stand in ${directory}.` };
  });
  const uploads = { available: options.artifact.available, budget, debug: log.debug };
  const keeping = surface("kept report", "keep the report for other jobs", "", async () => {
    if (!options.uploadReport)
      return skipped("kept report", "`upload-report: false`: other jobs cannot read the report.");
    const { names, outputs, pathInRepository: directory } = options;
    const kept = { names, outputs, directory, report };
    const { abandoned: left, ...outcome } = await keepReport(kept, { folder: directory, run, host: uploads });
    abandoned ||= left === true;
    return outcome;
  });
  const artifact = await surface("artifact", "upload the HTML report", "", async () => {
    if (!options.uploadReport) return skipped("artifact", "`upload-report: false`: the HTML report is not uploaded.");
    if (!existsSync(files.html)) return skipped("artifact", "There is no HTML report to upload.");
    // The directory's name, because it is unique among the steps of a job; the attempt, because names are unique in a run.
    const name = `${basename(directory)}${attemptSuffix(run)}`;
    const { abandoned: left, ...outcome } = await publishHtmlArtifact(files.html, name, {
      ...uploads,
      runUrl: options.artifact.runUrl,
    });
    abandoned ||= left === true;
    return outcome;
  });
  await keeping;
  const links = artifact.url === undefined ? {} : { reportUrl: artifact.url };
  const checkRun = await surface("check run", "complete the check run", "checks: write", (told) =>
    finishCheckRun(told, options, links),
  );
  await surface("comment", "write the comment", "pull-requests: write", (told) => writeComment(told, options, links));
  if (outcomes.some(({ readOnly }) => readOnly)) log.info(secondStageSentence);
  await surface("annotations", "write annotations", "", (told) => annotate(told, options, checkRun));
  if (outcomes.some(({ state }) => state === "failed")) {
    await surface("files", "write the report's files again", "", async () => {
      await writeReportFiles(withFailures(report, outcomes), directory);
      return {
        surface: "files",
        state: "published",
        sentence: "The report's files now tell what could not be published.",
      };
    });
  }
  await surface("summary", "write the job summary", "", async (told) => {
    if (!options.summary) return skipped("summary", "`summary: false`: there is no job summary.");
    const { publishJobSummary } = await import("./job-summary.ts");
    return publishJobSummary(told, { file: options.summaryFile, reportUrl: artifact.url });
  });
  return { outcomes, files, abandoned };
}

interface Links {
  reportUrl?: string;
}

async function finishCheckRun(report: Report, options: PublishOptions, links: Links): Promise<SurfaceOutcome> {
  const { github, run, names } = options;
  if (options.aboutAnotherRun) return skipped("check run", "This report itself has no check run.");
  if (!options.checkRun) return skipped("check run", "`check-run: false`: there is no check run.");
  if ("missing" in github) return skipped("check run", `${github.missing} So there is no check run.`);
  if (run.headSha === undefined) return skipped("check run", "This event has no commit, so there is no check run.");
  const started = await options.startedCheckRun;
  if (started.state === "refused") return started.outcome;
  const id = started.state === "created" ? started.id : undefined;
  const target = {
    github,
    headSha: run.headSha,
    title: names.title,
    externalId: checkRunExternalId(names.key, run),
    detailsUrl: options.detailsUrl,
  };
  const [{ checkRunContent }, { commentSection }] = await Promise.all([
    import("./check-run-content.ts"),
    import("./comment-section.ts"),
  ]);
  const section = commentSection(report, run, names, links);
  const content = checkRunContent(inRepository(report, options.pathInRepository), section, {
    title: names.heading,
    ...links,
  });
  return completeCheckRun(target, id, content, options.now());
}

async function writeComment(report: Report, options: PublishOptions, links: Links): Promise<SurfaceOutcome> {
  const { github, run } = options;
  if (options.aboutAnotherRun) return skipped("comment", "This report itself has no section in the comment.");
  if (options.comment === false) return skipped("comment", "`comment: false`: there is no comment.");
  if (run.pullRequest === undefined)
    return skipped("comment", "This run belongs to no pull request, so there is no comment.");
  if ("missing" in github) return skipped("comment", `${github.missing} So there is no comment.`);
  const { commentSection } = await import("./comment-section.ts");
  const started = await options.startedCheckRun;
  const app = started.state === "created" ? started.app : undefined;
  const target = { github, pullRequest: run.pullRequest, headSha: run.headSha, login: options.login, app };
  const section = commentSection(report, run, options.names, links);
  const beside = options.beside.map((one) => {
    const { report: theirs, names, reportUrl } = one;
    return commentSection(theirs, theirs.run, names, reportUrl === undefined ? {} : { reportUrl });
  });
  const fails = report.blocking || report.verdict === "fail" || report.verdict === "error";
  return publishComment(target, {
    section,
    beside,
    standsElsewhere: options.checkRun,
    mayCreate: options.comment === true || fails,
  });
}

/** Where the check run shows the annotations, the log repeats only the verdict: two marks on one line help nobody. */
async function annotate(
  report: Report,
  { log, pathInRepository }: PublishOptions,
  checkRun: SurfaceOutcome,
): Promise<SurfaceOutcome> {
  const { renderWorkflowCommands } = await import("./render/workflow-commands.ts");
  const published = checkRun.state === "published";
  const limits = published ? { errors: 0, warnings: 0 } : { errors: 10, warnings: 10 };
  const commands = renderWorkflowCommands(inRepository(report, pathInRepository), limits);
  for (const command of commands) log.command(command);
  const { failed, errors, warned } = countFindings(report.subjects);
  const count = failed + errors + warned;
  if (published) return skipped("annotations", "The check run carries the annotations.");
  return {
    surface: "annotations",
    state: "published",
    sentence: `${commands.length} annotations for ${count} findings stand in this run.`,
  };
}

function withFailures(report: Report, outcomes: readonly SurfaceOutcome[]): Report {
  const failures = outcomes.filter(({ state }) => state === "failed").map(({ sentence }) => sentence);
  if (outcomes.some(({ readOnly }) => readOnly)) failures.push(secondStageSentence);
  return failures.length === 0 ? report : { ...report, notes: [...report.notes, ...failures] };
}

function skipped(surface: Surface, sentence: string): SurfaceOutcome {
  return { surface, state: "skipped", sentence };
}
