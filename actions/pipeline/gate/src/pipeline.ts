import { configurationError, evidenceError, UserError } from "@gatewright/shared/errors/user-error.ts";
import type { GitHub } from "@gatewright/shared/github/client.ts";
import { createTimeBudget } from "@gatewright/shared/github/time-budget.ts";
import { trustOf } from "@gatewright/shared/ledger/trust.ts";
import { readSide } from "@gatewright/shared/policy/policy-side.ts";
import type { WhichPolicy, WhichPolicyOptions } from "@gatewright/shared/policy/which-policy.ts";
import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { worstVerdict } from "@gatewright/shared/report/verdict.ts";
import type { Action, EvaluateContext, Evaluation } from "@gatewright/shared/runtime/action.ts";
import { environment } from "@gatewright/shared/runtime/environment.ts";
import { githubConnection } from "@gatewright/shared/runtime/github-connection.ts";
import { artifactService } from "@gatewright/shared/runtime/job-pages.ts";
import { type ModelLeg, type Plan, readPlanOutputs } from "../../src/plan-outputs.ts";
import { appendRecords } from "./append-records.ts";
import { decide, type FoundReports } from "./decide.ts";
import { headlineOf } from "./headline.ts";
import type { Inputs } from "./inputs.generated.ts";
import { type Jobs, readJobs } from "./job-results.ts";
import { type JobOutcomes, legSucceeded, readJobOutcomes } from "./leg-jobs.ts";
import { isSmall, reportsOfModel } from "./leg-reports.ts";
import { publishStages, reportsToShow } from "./publish-stages.ts";
import { readRunReports } from "./read-run-reports.ts";
import { readStepReports } from "./read-step-reports.ts";
import { findingOf } from "./row.ts";
import { stageTable } from "./stage-table.ts";

/** Of reading reports: some hundred artifacts, each with two requests. */
const budgetMs = 180_000;

/** The fan-in: results of jobs and reports of this run in, the one verdict that the merge waits for out. */
export const pipeline: Action<Inputs> = { name: "pipeline", title: "Pipeline", whichPolicy: noPolicy, evaluate };

/**
 * Every stage has stood under its directory's policy, whose mode is in its report. Here none counts, so that no mode of one directory can
 * let a job of another pass that has failed.
 */
async function noPolicy({ policyPath }: WhichPolicyOptions): Promise<WhichPolicy> {
  const counts = await readSide("inputs", policyPath, async () => undefined);
  const reason =
    "Each stage says whose policy counted there; a stage that did not run, or failed, blocks in every mode.";
  return {
    counts,
    other: undefined,
    provenance: { ref: "inputs", reason },
    policyWins: false,
    also: undefined,
    notes: [],
  };
}

async function evaluate(context: EvaluateContext<Inputs>): Promise<Evaluation> {
  const { inputs, run, host } = context;
  const jobs = readJobs(inputs);
  const showStages = word(inputs["stage-check-runs"]);
  const github = jobs.kind === "job" ? await githubOfRun(context) : undefined;
  const found = await host.log.group("Reports of this run", async () => {
    const read = await readReports(jobs, github, context);
    for (const sentence of said(read)) host.log.info(sentence);
    return read;
  });
  const onMain = trustOf(run, host.variables) === "default-branch";
  const asked = github === undefined || "reason" in github ? undefined : github;
  // Where every leg has succeeded, `needs` says so already; a champion needs the word about its own job.
  const outcomes: JobOutcomes =
    asked === undefined || (jobs.byId.get("train")?.result === "success" && !onMain)
      ? new Map()
      : await readJobOutcomes(asked.github, asked.runId, host.log);
  const succeeded = (leg: ModelLeg) => legSucceeded(leg, jobs, outcomes);
  const { rows, plan, reports } = decide(jobs, found, run, outcomes);
  const appended =
    plan === undefined || asked === undefined || !onMain
      ? undefined
      : await host.log.group("Ledger", () => appendRecords({ ...asked, plan, rows, succeeded, host }));
  if (appended !== undefined) rows.push(appended.row);
  const stages = jobs.kind === "job" ? reportsToShow(reports, found, run) : [];
  const unpublished = showStages ? await host.log.group("Check runs", () => publishStages(stages, context)) : [];
  const findings = rows.map(findingOf);
  return {
    subjects: [
      {
        name: "pipeline",
        verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
        headline: headlineOf(rows),
        evidence: [],
        findings,
        notes: [],
        tables: [stageTable(rows)],
      },
    ],
    notes: [...(found.kind === "none" ? [found.reason] : []), ...unpublished],
    ...(appended?.ledger === undefined ? {} : { ledger: appended.ledger }),
    timings: {},
    versions: {},
    outputs: outputsOf(plan, reports),
    beside: stages,
  };
}

/**
 * Where there is no artifact service no job could keep its report, and their results are all that there is. Where there is one, a report that
 * cannot be read is no reason to do without it.
 * @throws UserError (`evidence`) when there is a service, and nobody to ask
 */
async function githubOfRun({
  inputs,
  run,
  host,
}: EvaluateContext<Inputs>): Promise<{ github: GitHub; runId: number } | { reason: string }> {
  const { variables, log } = host;
  const service = artifactService(run.serverUrl, {
    token: variables[environment.runtimeToken],
    resultsUrl: variables[environment.resultsUrl],
  });
  if (service !== "yes") {
    const where = service === "enterprise-server" ? "GitHub Enterprise Server has" : "This runner offers";
    return {
      reason: `${where} no service in which reports could be kept, so the results of the jobs count alone: a report that blocks has failed its job.`,
    };
  }
  const github = await githubConnection(run, inputs.token, createTimeBudget(budgetMs), variables, log.warning)();
  if ("missing" in github) {
    throw evidenceError(`The reports of this run cannot be read. ${github.missing}`, {
      hint: "Leave the input `token` at its default, and give the job `permissions: actions: read`.",
    });
  }
  if (run.runId === undefined) throw evidenceError("The run has no number, so its reports cannot be found.");
  return { github, runId: run.runId };
}

async function readReports(
  jobs: Jobs,
  github: Awaited<ReturnType<typeof githubOfRun>> | undefined,
  { run, host }: EvaluateContext<Inputs>,
): Promise<FoundReports> {
  if (github === undefined) return readStepReports(jobs, directoryOf(jobs));
  if ("reason" in github) return { kind: "none", reason: github.reason };
  return readRunReports(github.github, github.runId, { signal: host.signal, own: pipeline.name, run });
}

function word(value: string): boolean {
  if (value === "true" || value === "") return true;
  if (value === "false") return false;
  throw configurationError(`The input "stage-check-runs" is "${value}".`, { hint: "It must be one of true, false." });
}

function said(found: FoundReports): string[] {
  if (found.kind === "none") return [found.reason];
  const read = found.reports.map(
    ({ names, report }) => `${names.title}: ${report.verdict}, attempt ${report.run.runAttempt ?? 1}.`,
  );
  const refused = found.refused.map(({ name, reason }) => `${name}: ${reason}`);
  return read.length + refused.length === 0 ? ["There is no report of this run."] : [...read, ...refused];
}

/** The one directory of a composite action, empty at the root; what is wrong with the plan is a finding later. */
function directoryOf({ byId }: Jobs): string {
  try {
    const { directories } = readPlanOutputs(byId.get("plan")?.outputs ?? {});
    const [only] = directories;
    return directories.length !== 1 || only === undefined || only.directory === "." ? "" : only.directory;
  } catch (error) {
    if (error instanceof UserError) return "";
    throw error;
  }
}

/** One line a model, in the order of the plan. */
function outputsOf(plan: Plan | undefined, reports: readonly KeptReport[]): Record<string, string> {
  const lines = (name: string) =>
    (plan?.models ?? [])
      .map((leg) => outputOf(name, leg, reports))
      .join("\n")
      .trimEnd();
  return { "model-digest": lines("model-digest"), "run-record": lines("record-id") };
}

/** Of the newest full run; a report of several models has its outputs in the order of its subjects. */
function outputOf(name: string, leg: ModelLeg, reports: readonly KeptReport[]): string {
  const full = reportsOfModel(reports, "track-experiment", leg).filter(({ kept }) => !isSmall(kept));
  const [newest] = full.toSorted((a, b) => (a.about.createdAt < b.about.createdAt ? 1 : -1));
  if (newest === undefined) return "";
  const { outputs, report } = newest.kept;
  const place = report.subjects.findIndex((subject) => subject.name === leg.model);
  return (outputs[name] ?? "").split("\n")[Math.max(0, place)]?.trim() ?? "";
}
