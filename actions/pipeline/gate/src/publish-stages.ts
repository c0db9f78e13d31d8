import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import type { BesideReport, KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { publishKeptReports } from "@gatewright/shared/publish/publish-kept.ts";
import type { EvaluateContext } from "@gatewright/shared/runtime/action.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { jobPages } from "@gatewright/shared/runtime/job-pages.ts";
import type { FoundReports } from "./decide.ts";
import type { Inputs } from "./inputs.generated.ts";
import { isSmall } from "./leg-reports.ts";

/** A report of another job, as it is shown. */
export type StageReport = BesideReport & Pick<KeptReport, "directory">;

/** Of the check runs of all other jobs together, beside the 15 seconds of this job's own publishing: docs/decisions/publishing.md. */
const budgetMs = 15_000;

/** The reports that people read: a small training that went well is told by the full one behind it. */
export function reportsToShow(
  reports: readonly KeptReport[],
  found: FoundReports,
  run: EvaluateContext<Inputs>["run"],
): StageReport[] {
  const page = jobPages(run).run;
  const pages = found.kind === "read" ? found.pages : undefined;
  return reports
    .filter((kept) => !isSmall(kept) || kept.report.verdict === "fail" || kept.report.verdict === "error")
    .map(({ names, report, directory }) => {
      const artifact = pages?.get(names.key);
      return {
        names,
        report,
        ...(directory === undefined ? {} : { directory }),
        ...(artifact === undefined || page === undefined ? {} : { reportUrl: `${page}/artifacts/${artifact}` }),
      };
    });
}

/**
 * One check run for each report, with its true conclusion and its annotations: the jobs that made the reports ran the user's code, so their
 * tokens cannot write. Gives a sentence for each that failed; none changes the verdict.
 */
export async function publishStages(
  stages: readonly StageReport[],
  { inputs, run, host }: EvaluateContext<Inputs>,
): Promise<string[]> {
  if (stages.length === 0) return [];
  const connect = githubConnection(run, inputs.token, createTimeBudget(budgetMs), host.variables, host.log.warning);
  const github = await connect();
  if ("missing" in github) return [];
  const outcomes = await publishKeptReports(
    stages.map(({ reportUrl, ...kept }) => ({ kept, ...(reportUrl === undefined ? {} : { reportUrl }) })),
    { github, publishing: run, login: undefined, checkRun: true, comment: false, now: host.now },
  );
  for (const { sentence, details = [] } of outcomes) for (const line of [sentence, ...details]) host.log.info(line);
  // Of a token that can only read the comment's own failure says it, and who writes in its place.
  return outcomes.filter(({ state, readOnly }) => state === "failed" && !readOnly).map(({ sentence }) => sentence);
}
