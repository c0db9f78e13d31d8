import { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import type { RunIdentity } from "@gatewright/shared/report/report.ts";
import { type ModelLeg, type Plan, readPlanOutputs } from "../../src/plan-outputs.ts";
import type { Jobs } from "./job-results.ts";
import { isSmall, type LegReport, reportsOfData, reportsOfModel, whyForeign } from "./leg-reports.ts";
import { type Row, rowOfReports } from "./row.ts";
import { type Place, placeOfModels, placesOf } from "./stages.ts";

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
export function decide(jobs: Jobs, found: FoundReports, run: RunIdentity): Decision {
  const { reports, refused } = sorted(found, run);
  const planned = planOf(jobs);
  if ("row" in planned) return { rows: [planned.row, ...withoutPlan(jobs), ...refused], plan: undefined, reports };
  const { plan } = planned;
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
    ],
    plan,
    reports,
  };
}

interface Scene {
  jobs: Jobs;
  plan: Plan;
  /** Undefined: there are none to be had, and the results count alone. */
  reports: KeptReport[] | undefined;
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
  return {
    reports,
    refused: refused.map(({ name, reason }) => ({
      stage: "reports",
      what: name,
      verdict: "error",
      result: reason.replace(/\.$/, ""),
      next: "Run all jobs again.",
    })),
  };
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

function codeRows(scene: Scene): Row[] {
  const { plan, jobs } = scene;
  if (!plan.code) return [];
  const { length } = plan.directories;
  const what = length === 1 ? "the code" : `the code of ${length} directories`;
  const result = jobs.byId.get("code")?.result;
  if (result === "success") return [{ stage: "code", what, verdict: "pass", result: "passed", next: "" }];
  const row: Row = { stage: "code", what, ...withoutSuccess(scene, "code") };
  // A command that fails has judged the code; everything else says nothing about it.
  return [
    result === "failure" ? { ...row, verdict: "fail", result: "failed: `lint` or `test` ended with an error" } : row,
  ];
}

function dataRows(scene: Scene): Row[] {
  const { plan, jobs, reports } = scene;
  const id = jobs.kind === "job" ? "data" : "validate";
  return plan.data.map(({ directory }) => {
    const found = reports === undefined ? [] : reportsOfData(reports, directory);
    return (
      rowOfReports("data", dataWords(directory, found), found) ??
      withoutReport(scene, { stage: "data", what: dataWords(directory, []), id })
    );
  });
}

/** A directory has a name when there are several; at the root it is the contract that people know. */
function dataWords(directory: string, reports: readonly LegReport[]): string {
  if (directory !== ".") return directory;
  const names = [...new Set(reports.flatMap(({ about }) => about.subjects.map(({ name }) => name)))];
  const [only] = names;
  return only === undefined || only === "validate-data"
    ? "the data"
    : names.length === 1
      ? only
      : `${names.length} contracts`;
}

function modelRows(scene: Scene, leg: ModelLeg): Row[] {
  const train = trainRow(scene, leg);
  return [train, gateRow(scene, leg, train)];
}

function trainRow(scene: Scene, leg: ModelLeg): Row {
  const { jobs, reports } = scene;
  const found = reports === undefined ? [] : reportsOfModel(reports, "track-experiment", leg);
  const row = rowOfReports("train", leg.model, found);
  // The small training of a pull request says nothing about the full one, unless it is what stopped it.
  const full = found.some(({ kept }) => !isSmall(kept)) || row?.verdict === "fail" || row?.verdict === "error";
  if (row !== undefined && full) return { ...row, ...trainedWords(row, found) };
  const id = placeOfModels(jobs, "train");
  // The rules judge what the checkout holds; that it is recorded as well is no condition.
  if (!leg.train && leg.gate && jobs.byId.get(id)?.result === "success") {
    const result = "no command trains it, so its rules judge what the checkout holds";
    return { stage: "train", what: leg.model, verdict: "skipped", result, next: "" };
  }
  return withoutReport(scene, { stage: "train", what: leg.model, id });
}

/** What people want to know of a training that went well: whether there was one. */
function trainedWords({ verdict }: Row, found: readonly LegReport[]): Partial<Row> {
  if (verdict !== "pass") return {};
  const full = found.filter(({ kept }) => !isSmall(kept));
  const findings = full.flatMap(({ about }) => about.subjects.flatMap((subject) => subject.findings));
  const said = findings.find(({ rule }) => rule === "training")?.message;
  return said === undefined ? {} : { result: said.replace(/\.$/, "") };
}

function gateRow(scene: Scene, leg: ModelLeg, train: Row): Row {
  const common = { stage: "gate", what: leg.model } as const;
  if (!leg.gate) {
    return {
      ...common,
      verdict: "warn",
      result: "No rule judges this model: a worse one would pass",
      next: "Add `rules:` to it in gatewright.yml, e.g. `- {rule: no-regression, metric: accuracy}`.",
    };
  }
  const { jobs, reports } = scene;
  const found = reports === undefined ? [] : reportsOfModel(reports, "model-gate", leg);
  const row = rowOfReports("gate", leg.model, found);
  if (row !== undefined) return row;
  if (train.verdict === "fail" || train.verdict === "error") {
    const result = "gate did not start, because training did not pass";
    return { ...common, verdict: "fail", result, next: "", follows: true };
  }
  return withoutReport(scene, { ...common, id: placeOfModels(jobs, "gate") });
}

/** A planned leg of which no report speaks. */
function withoutReport(scene: Scene, { stage, what, id }: Pick<Row, "stage" | "what"> & { id: string }): Row {
  const { jobs, reports } = scene;
  if (jobs.byId.get(id)?.result !== "success") return { stage, what, ...withoutSuccess(scene, id) };
  if (reports === undefined) {
    return {
      stage,
      what,
      verdict: "pass",
      result: `passed, by the result of the ${jobs.kind} \`${id}\` alone`,
      next: "",
    };
  }
  return {
    stage,
    what,
    verdict: "error",
    result: `the ${jobs.kind} \`${id}\` succeeded and left no report about it, so nobody knows what it found`,
    next: "Run all jobs again. When it is missing again, look in the log of that job why the report could not be kept.",
  };
}

/** Of a place that was planned and has not succeeded. */
function withoutSuccess(scene: Scene, id: string): Omit<Row, "stage" | "what"> {
  const { jobs } = scene;
  const result = jobs.byId.get(id)?.result;
  if (result === undefined) {
    return {
      verdict: "error",
      result: `there is no ${jobs.kind} \`${id}\`, and the plan has work for it`,
      next:
        jobs.kind === "job" ? `Write \`needs: [plan, code, data, train]\`.` : "Give `steps: toJSON(steps)` as it is.",
    };
  }
  if (result !== "skipped") {
    return { verdict: "error", result: resultWords(result), next: nextAfter(jobs, id, result) };
  }
  const word = placesOf(jobs).find((place) => place.id === id)?.word ?? id;
  const cause = causeOf(scene, id);
  if (cause === undefined) {
    const next = "Look at the `if:` of that job, and run all jobs again.";
    return { verdict: "error", result: `${word} was planned and did not start, and no stage before it failed`, next };
  }
  return {
    verdict: "fail",
    result: `${word} did not start, because ${cause.word} ${shortWords(cause.result)}`,
    next: `Mend ${cause.word} first.`,
    follows: true,
  };
}

/** The first place in front of `id` that should have succeeded and has not. */
function causeOf({ jobs, plan }: Scene, id: string): { word: string; result: string } | undefined {
  for (const place of placesOf(jobs)) {
    if (place.id === id) return undefined;
    const result = jobs.byId.get(place.id)?.result;
    if (result === undefined || result === "success") continue;
    if (result === "skipped" && !place.planned(plan, jobs)) continue;
    return { word: place.word, result };
  }
  return undefined;
}

/** Stages that the plan has no work for: said, with the reason, so that nobody looks for them. */
function idleStages({ jobs, plan }: Scene): Row[] {
  return placesOf(jobs).flatMap((place): Row[] => {
    const result = jobs.byId.get(place.id)?.result;
    if (place.planned(plan, jobs) || result === undefined) return [];
    const common = { stage: place.stage, what: place.id } as const;
    if (result === "success" || result === "skipped") {
      return [{ ...common, verdict: "skipped", result: `not planned: ${whyIdle(place)}`, next: "" }];
    }
    return [{ ...common, verdict: "error", result: resultWords(result), next: nextAfter(jobs, place.id, result) }];
  });
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

function resultWords(result: string): string {
  switch (result) {
    case "success":
      return "passed";
    case "failure":
      return "failed, and no report says why";
    case "cancelled":
      return "was cancelled before it was done";
    case "skipped":
      return "was skipped, and nobody says that it should be";
    default:
      return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
  }
}

function shortWords(result: string): string {
  switch (result) {
    case "failure":
      return "failed";
    case "cancelled":
      return "was cancelled";
    case "skipped":
      return "did not start";
    default:
      return `has the unknown result ${JSON.stringify(result.slice(0, 40))}`;
  }
}

function nextAfter({ kind }: Jobs, id: string, result: string): string {
  if (result === "cancelled") return "Run the failed jobs again.";
  return kind === "job" ? `Read the log of the job \`${id}\`.` : `Read the log above, at the step \`${id}\`.`;
}
