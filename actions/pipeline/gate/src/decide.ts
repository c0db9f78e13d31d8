import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import type { RunIdentity } from "@gatewright/shared/report/report.ts";
import { type Plan, readPlanOutputs } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";
import { failedItself, type JobOutcomes } from "./leg-jobs.ts";
import { reportsOfModel, whyForeign } from "./leg-reports.ts";
import { codeRows, dataRows, modelRows } from "./leg-rows.ts";
import { nextAfter, resultWords } from "./not-succeeded.ts";
import { plannedReports } from "./planned-reports.ts";
import type { Row } from "./row.ts";
import type { Scene } from "./scene.ts";
import { type Place, placesOf } from "./stages.ts";

/** The reports of this run, as they were found. */
export type FoundReports =
  | {
      kind: "read";
      reports: KeptReport[];
      refused: RefusedReport[];
      /** By the report's key, the artifact with its HTML report, which opens with a click. */
      pages?: ReadonlyMap<string, number>;
    }
  /** There is no place where they could have been kept; `reason` is a sentence. */
  | { kind: "none"; reason: string };

/** A report that is there and cannot be used. */
export interface RefusedReport {
  name: string;
  /** A sentence. */
  reason: string;
}

export interface Decision {
  rows: Row[];
  plan: Plan | undefined;
  /** Of this run and this commit. */
  reports: KeptReport[];
}

/**
 * The law of the one required check: it passes only where every stage that was planned has run to a success and left a report that does
 * not block. Whatever is missing, unknown, cancelled or about something else is a finding that blocks.
 */
export function decide(jobs: Jobs, found: FoundReports, run: RunIdentity, outcomes: JobOutcomes = new Map()): Decision {
  const { reports: all, refused } = sorted(found, run);
  const planned = planOf(jobs);
  if ("row" in planned) return { rows: [planned.row, ...withoutPlan(jobs), ...refused], plan: undefined, reports: all };
  const { plan } = planned;
  // Steps of one job are no strangers to each other, and their reports are found by the step's own word.
  const own = jobs.kind === "job" ? plannedReports(all, plan) : { reports: all, refused: [] };
  const reports = withoutFalsePasses(own.reports, plan, outcomes);
  const scene: Scene = { jobs, plan, reports: found.kind === "read" ? reports : undefined };
  const rows = [
    ...emptyPlan(plan),
    ...codeRows(scene),
    ...dataRows(scene),
    ...plan.models.flatMap((leg) => modelRows(scene, leg)),
  ];
  return {
    rows: [
      ...rows,
      ...idleStages(scene),
      ...unexplained(scene, rows),
      ...otherJobs(scene),
      ...unplanned(scene, rows),
      ...refused,
      ...own.refused.map(refusedRow),
    ],
    plan,
    reports,
  };
}

function sorted(found: FoundReports, run: RunIdentity): { reports: KeptReport[]; refused: Row[] } {
  if (found.kind === "none") return { reports: [], refused: [] };
  const reports: KeptReport[] = [];
  const refused = [...found.refused];
  for (const kept of found.reports) {
    const why = whyForeign(kept, run);
    if (why === undefined) reports.push(kept);
    else refused.push({ name: kept.names.title, reason: `The report does not count: ${why}.` });
  }
  return { reports, refused: refused.map(refusedRow) };
}

function refusedRow({ name, reason }: RefusedReport): Row {
  const result = reason.replace(/\.$/, "");
  return { stage: "reports", what: name, verdict: "error", result, next: "Run all jobs again." };
}

/**
 * Reports of a model by which everything went well, although its own job has failed: another job has left them in the place of the true ones, or
 * the job failed after them. Either way they do not say what happened.
 */
function withoutFalsePasses(reports: KeptReport[], { models }: Plan, outcomes: JobOutcomes): KeptReport[] {
  const untrue = new Set<KeptReport>();
  for (const leg of models) {
    if (!failedItself(leg, outcomes)) continue;
    const gate = reportsOfModel(reports, "model-gate", leg);
    const train = reportsOfModel(reports, "track-experiment", leg);
    const blocks = [...gate, ...train].some(({ verdict }) => verdict === "fail" || verdict === "error");
    if (blocks || (leg.gate && gate.length === 0)) continue;
    for (const { kept } of [...gate, ...train]) untrue.add(kept);
  }
  return reports.filter((kept) => !untrue.has(kept));
}

function planOf(jobs: Jobs): { plan: Plan } | { row: Row } {
  const row = (result: string, next: string): { row: Row } => ({
    row: { stage: "plan", what: "plan", verdict: "error", result, next },
  });
  const job = jobs.byId.get("plan");
  if (job === undefined) {
    return row(
      `there is no ${jobs.kind} \`plan\`, so nobody knows what had to run`,
      `Name the ${jobs.kind} of actions/pipeline/plan \`plan\`${jobs.kind === "job" ? ", and need it" : ""}.`,
    );
  }
  if (job.result !== "success") {
    return row(`${resultWords(job.result)}, so nobody knows what had to run`, nextAfter(jobs, "plan", job.result));
  }
  try {
    return { plan: readPlanOutputs(job.outputs) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return row(error.message.replace(/\.$/, ""), error.hint ?? "");
  }
}

/** What the others did without a plan: nothing, as a rule. */
function withoutPlan(jobs: Jobs): Row[] {
  return placesOf(jobs).flatMap(({ id, stage, word }): Row[] => {
    const result = jobs.byId.get(id)?.result;
    if (result === undefined) return [];
    const common = { stage, what: id } as const;
    if (result === "skipped") {
      return [{ ...common, verdict: "skipped", result: `${word} did not start, because there is no plan`, next: "" }];
    }
    if (result === "success") {
      return [{ ...common, verdict: "skipped", result: "it ran, and without a plan it counts for nothing", next: "" }];
    }
    return [{ ...common, verdict: "error", result: resultWords(result), next: nextAfter(jobs, id, result) }];
  });
}

/** A plan of nothing is no plan. */
function emptyPlan({ data, models, code }: Plan): Row[] {
  if (data.length + models.length > 0 || code) return [];
  const next = "Look at what the job `plan` says; name a contract, a model or a command.";
  return [{ stage: "plan", what: "plan", verdict: "error", result: "nothing was planned, so nothing can pass", next }];
}

/** Stages that the plan has no work for: said, with the reason, so that nobody looks for them. */
function idleStages({ jobs, plan }: Scene): Row[] {
  return placesOf(jobs).flatMap((place): Row[] => {
    const result = jobs.byId.get(place.id)?.result;
    if (place.planned(plan, jobs) || result === undefined || isToldAlready({ jobs, plan }, place)) return [];
    const common = { stage: place.stage, what: place.id } as const;
    if (result === "success" || result === "skipped") {
      return [{ ...common, verdict: "skipped", result: `not planned: ${whyIdle(place)}`, next: "" }];
    }
    return [{ ...common, verdict: "error", result: resultWords(result), next: nextAfter(jobs, place.id, result) }];
  });
}

/** The composite action trains in one of two steps. Where neither ran, nobody knows which was asked for, and one row says enough. */
function isToldAlready({ jobs, plan }: Pick<Scene, "jobs" | "plan">, place: Place): boolean {
  const twins = placesOf(jobs).filter(({ stage }) => stage === place.stage);
  if (twins.some(({ id }) => (jobs.byId.get(id)?.result ?? "skipped") !== "skipped")) return false;
  return twins.length > 1 && (plan.models.length > 0 || twins.indexOf(place) > 0);
}

function whyIdle({ id }: Place): string {
  switch (id) {
    case "code":
      return "neither `lint` nor `test` is given";
    case "data":
    case "validate":
      return "no contract is named";
    case "gate":
      return "no model has rules";
    case "track":
      return "every model is trained";
    default:
      return "no model is trained here";
  }
}

/** A place that has not succeeded although every report of it is good: what went wrong is in its log alone. */
function unexplained({ jobs, plan }: Scene, rows: readonly Row[]): Row[] {
  return placesOf(jobs).flatMap((place): Row[] => {
    const result = jobs.byId.get(place.id)?.result;
    if (!place.planned(plan, jobs) || result === undefined || result === "success") return [];
    const stages = jobs.kind === "job" && place.id === "train" ? ["train", "gate"] : [place.stage];
    const told = rows.some(
      ({ stage, verdict }) => stages.includes(stage) && (verdict === "fail" || verdict === "error"),
    );
    if (told) return [];
    const what = `${jobs.kind} ${place.id}`;
    const words = `${resultWords(result)}, although none of its reports blocks`;
    return [{ stage: place.stage, what, verdict: "error", result: words, next: nextAfter(jobs, place.id, result) }];
  });
}

/** Jobs of the user's own that the fan-in needs: a skipped one was not run, and nobody says that this is right. */
function otherJobs({ jobs }: Scene): Row[] {
  if (jobs.kind === "step") return [];
  const known = new Set(["plan", ...placesOf(jobs).map(({ id }) => id)]);
  return [...jobs.byId].flatMap(([id, { result }]): Row[] => {
    if (known.has(id)) return [];
    const verdict = result === "success" ? "pass" : "error";
    const next = result === "success" ? "" : nextAfter(jobs, id, result);
    return [{ stage: "code", what: `job ${id}`, verdict, result: resultWords(result), next }];
  });
}

/** A report that blocks blocks, whether or not the plan has its leg. */
function unplanned({ plan, reports = [] }: Scene, rows: readonly Row[]): Row[] {
  if (rows.some(({ verdict }) => verdict === "fail" || verdict === "error")) return [];
  return reports
    .filter(({ report }) => report.blocking)
    .map(({ names, report }) => ({
      stage: "reports",
      what: names.title,
      verdict: report.verdict === "error" ? "error" : "fail",
      result: `its report blocks, and ${plan.models.length === 0 ? "the plan has no model" : "no leg of the plan is its own"}`,
      next: `Read the section \`${names.heading}\`.`,
    }));
}
