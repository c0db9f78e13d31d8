import type { ModelLeg } from "../../src/plan-outputs.ts";
import { isSmall, type LegReport, reportsOfData, reportsOfModel } from "./leg-reports.ts";
import { withoutSuccess } from "./not-succeeded.ts";
import { type Row, rowOfReports } from "./row.ts";
import type { Scene } from "./scene.ts";
import { placeOfModels } from "./stages.ts";

export function codeRows(scene: Scene): Row[] {
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

export function dataRows(scene: Scene): Row[] {
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

export function modelRows(scene: Scene, leg: ModelLeg): Row[] {
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
