import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { keyBeginning } from "@gatewright/shared/publish/report-key.ts";
import type { Report, RunIdentity } from "@gatewright/shared/report/report.ts";
import { differenceFromRun } from "@gatewright/shared/report/same-run.ts";
import type { Verdict } from "@gatewright/shared/report/verdict.ts";

/** What a report says about one leg of the plan. */
export interface LegReport {
  kept: KeptReport;
  /** The report with that leg's subjects alone. */
  about: Report;
  /** What the fan-in says about it: what blocks keeps its word, what does not block never fails. */
  verdict: Verdict;
}

/**
 * Why a report does not belong to this run, as a sentence; undefined when it does. A report of another commit says nothing about
 * this one, however good it is.
 */
export function whyForeign({ report }: KeptReport, run: RunIdentity): string | undefined {
  const { runId, repository, headSha, pullRequest, serverUrl, workflow, runAttempt = 1 } = report.run;
  switch (differenceFromRun(report.run, run)) {
    case undefined:
      return undefined;
    case "runId":
      return `it is of run ${runId ?? "unknown"}, not of run ${run.runId ?? "unknown"}`;
    case "repository":
      return `it is of the repository ${repository ?? "unknown"}`;
    case "headSha":
      return `it is about commit ${headSha?.slice(0, 12) ?? "unknown"}, not about ${run.headSha?.slice(0, 12) ?? "an unknown one"}`;
    case "pullRequest":
      return `it is about ${pull(pullRequest)}, not about ${pull(run.pullRequest)}`;
    case "serverUrl":
      return `it is of the server ${serverUrl ?? "unknown"}`;
    case "workflow":
      return `it is of the workflow ${workflow ?? "unknown"}`;
    case "runAttempt":
      return `it is of attempt ${runAttempt}, and this is attempt ${run.runAttempt ?? 1}`;
  }
}

function pull(pullRequest: number | undefined): string {
  return pullRequest === undefined ? "no pull request" : `pull request ${pullRequest}`;
}

/** Actions whose reports the fan-in publishes, with the word above their sections. */
export const headingWords: ReadonlyMap<string, string> = new Map([
  ["validate-data", "validate-data"],
  ["track-experiment", "Experiment"],
  ["model-gate", "Model gate"],
]);

/**
 * Why a report that another job has left may not be published under its names, as a sentence; undefined when it may. The job that left it
 * ran the user's code. A check run is published under the report's title by a token that can write, and a required check is found by
 * its name: a title `ml / gate` would be the gate itself.
 */
export function whyMisnamed({ names, report }: KeptReport, run: RunIdentity): string | undefined {
  const { action } = report;
  const word = headingWords.get(action);
  if (word === undefined) return `no stage of a pipeline is called ${JSON.stringify(action.slice(0, 60))}`;
  const suffix = names.title.slice(action.length);
  const isTitle = names.title.startsWith(action) && (suffix === "" || /^ \(.*\)$/s.test(suffix));
  if (!isTitle || names.heading !== `${word}${suffix}`) {
    return `its title ${JSON.stringify(names.title.slice(0, 60))} is not one that ${action} gives itself`;
  }
  // Else it could stand in the place of another workflow's section.
  const beginning = run.workflow ? `${keyBeginning(action, run.workflow)}.` : undefined;
  if (beginning === undefined || !names.key.startsWith(beginning)) {
    return `its key is not that of ${action} in this workflow`;
  }
  return undefined;
}

/** The reports of an action about the data of a directory. */
export function reportsOfData(reports: readonly KeptReport[], directory: string): LegReport[] {
  return inDirectory(reports, "validate-data", directory).map((kept) => legReport(kept, kept.report));
}

/**
 * The reports of an action about a model. One that ended before it knew its model names none, so it speaks for every model of its directory
 * that has no other.
 */
export function reportsOfModel(
  reports: readonly KeptReport[],
  action: "track-experiment" | "model-gate",
  { directory, model }: { directory: string; model: string },
): LegReport[] {
  const there = inDirectory(reports, action, directory);
  const own = there.flatMap((kept) => {
    const subjects = kept.report.subjects.filter(({ name }) => name === model);
    return subjects.length === 0 ? [] : [legReport(kept, { ...kept.report, subjects })];
  });
  if (own.length > 0) return own;
  return there
    .filter(({ report }) => report.subjects.every(({ name }) => name === action))
    .map((kept) => legReport(kept, kept.report));
}

/** The report of a small training. */
export function isSmall({ outputs }: KeptReport): boolean {
  return outputs["smoke"] === "true";
}

function inDirectory(reports: readonly KeptReport[], action: string, directory: string): KeptReport[] {
  const path = directory === "." ? "" : directory;
  return reports.filter((kept) => kept.report.action === action && kept.directory === path);
}

function legReport(kept: KeptReport, about: Report): LegReport {
  const verdicts = about.subjects.map(({ verdict }) => verdict);
  const verdict = about.subjects.length === kept.report.subjects.length ? kept.report.verdict : worst(verdicts);
  return { kept, about: { ...about, verdict }, verdict: verdictHere(verdict, about, kept.report) };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((one) => one === "error") ?? verdicts.find((one) => one === "fail") ?? verdicts[0] ?? "error";
}

function verdictHere(verdict: Verdict, about: Report, whole: Report): Verdict {
  switch (verdict) {
    case "fail":
    case "error":
      return whole.blocking ? verdict : "warn";
    case "inconclusive":
      return blocksUndecided(about, whole) ? "fail" : "inconclusive";
    case "pass":
    case "warn":
    case "skipped":
      return verdict;
  }
}

/** Whether it is this subject that blocks, and not another one of the same report. */
function blocksUndecided(about: Report, whole: Report): boolean {
  if (!whole.blocking) return false;
  if (about.subjects.some(({ inconclusiveBlocks }) => inconclusiveBlocks)) return true;
  return !whole.subjects.some(({ verdict }) => verdict === "fail" || verdict === "error");
}
