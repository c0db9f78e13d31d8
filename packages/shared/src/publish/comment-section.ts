import type { Report, RunIdentity } from "../report/report.ts";
import type { CommentSection } from "./render/comment.ts";
import type { Said } from "./render/said.ts";
import { renderSection } from "./render/section.ts";
import { summaryUrl } from "./render/wording.ts";
import type { ReportNames } from "./report-key.ts";

/** A comment is read on the way to the merge button: what is longer stands in the summary and the HTML report. */
const sectionBytes = 20_000;

/** The report as its part of the pull request's comment, marked with the run that wrote it. */
export function commentSection(
  report: Report,
  run: RunIdentity,
  names: ReportNames,
  { reportUrl, said }: { reportUrl?: string; said?: Said },
): CommentSection {
  const { key, verdict, headline, markdown } = renderSection(report, {
    budget: sectionBytes,
    key: names.key,
    title: names.heading,
    ...(reportUrl === undefined ? {} : { reportUrl }),
    ...(said === undefined ? {} : { said }),
  });
  const page = summaryUrl({ run });
  return {
    key,
    run: run.runId ?? 0,
    attempt: run.runAttempt ?? 1,
    sha: run.headSha ?? "",
    ...(run.pullRequest === undefined ? {} : { pullRequest: run.pullRequest }),
    verdict,
    headline,
    markdown,
    ...(said === undefined ? {} : { saidBy: said.by }),
    ...(reportUrl === undefined ? {} : { url: reportUrl }),
    ...(page === undefined ? {} : { page }),
  };
}
