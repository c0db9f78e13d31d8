import type { KeptReport } from "@gatewright/shared/publish/kept-report.ts";
import { reportNames } from "@gatewright/shared/publish/report-key.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Report, RunIdentity, Subject } from "@gatewright/shared/report/report.ts";
import type { Mode, Verdict } from "@gatewright/shared/report/verdict.ts";
import { decide, type FoundReports, type RefusedReport } from "../gate/src/decide.ts";
import { type Jobs, readJobs } from "../gate/src/job-results.ts";
import { headingWords } from "../gate/src/leg-reports.ts";
import type { Row } from "../gate/src/row.ts";
import { type ModelLeg, type Plan, planOutputs } from "../src/plan-outputs.ts";

/** The run that all reports are of, unless a test says otherwise. */
export const run: RunIdentity = {
  repository: "o/r",
  event: "pull_request",
  headSha: "a".repeat(40),
  runId: 7,
  runAttempt: 2,
  pullRequest: 3,
  workflow: "ml",
  serverUrl: "https://github.com",
};

export const strikes: ModelLeg = {
  directory: ".",
  name: "strikes",
  model: "strikes",
  train: true,
  smoke: false,
  gate: true,
  command: "policy",
};

/** One directory with data, one model that is trained and judged. */
export const plan: Plan = {
  directories: [{ directory: ".", name: "" }],
  data: [{ directory: ".", name: "" }],
  models: [strikes],
  code: true,
  ledgerBranch: "ml-ledger",
};

interface ReportOptions {
  verdict?: Verdict;
  mode?: Mode;
  blocking?: boolean;
  run?: Partial<RunIdentity>;
  directory?: string;
  outputs?: Record<string, string>;
  createdAt?: string;
  finding?: Partial<Finding>;
  /** Over the one subject that there is. */
  subjects?: Subject[];
  /** Of the leg: the model's, and none for data at the root, unless told. */
  name?: string;
  /** Of the step, which is in the report's key. */
  key?: string;
}

export function subject(name: string, verdict: Verdict, finding: Partial<Finding> = {}): Subject {
  const found: Finding = {
    rule: "range",
    title: "Values are in range",
    subject: "speed",
    verdict,
    severity: "error",
    message: "3 of 9,988 values are above 400.",
    locations: [],
    samples: [],
    ...finding,
  };
  return { name, verdict, evidence: [], findings: [found], notes: [] };
}

/** A report as an action of this run keeps it. */
export function kept(action: string, about: string, options: ReportOptions = {}): KeptReport {
  const { verdict = "pass", mode = "enforce", directory = "", outputs = {} } = options;
  const report: Report = {
    action,
    verdict,
    mode,
    blocking: options.blocking ?? (mode === "enforce" && (verdict === "fail" || verdict === "error")),
    run: { ...run, ...options.run },
    policy: { ref: "working tree", reason: "It counts." },
    subjects: options.subjects ?? [subject(about, verdict, options.finding)],
    notes: [],
    timings: {},
    versions: {},
    createdAt: options.createdAt ?? "2026-11-25T12:00:00.000Z",
  };
  const { name = action === "validate-data" ? "" : about, key = "self" } = options;
  const names = reportNames({ name: action, title: headingWords.get(action) }, run, {
    reportName: name,
    matrix: [],
    step: `__${key}`,
  });
  return { names, outputs, directory, report };
}

/** The reports of a run in which all is well. */
export function goodReports(): KeptReport[] {
  return [kept("validate-data", "birds"), kept("track-experiment", "strikes"), kept("model-gate", "strikes")];
}

export type Results = Partial<Record<"plan" | "code" | "data" | "train", string>> & Record<string, string>;

/** `toJSON(needs)` of a run in which every job succeeded, and what is different. */
export function needs(different: Results = {}, planned: Plan | undefined = plan): Jobs {
  const results: Results = { plan: "success", code: "success", data: "success", train: "success", ...different };
  const entries = Object.entries(results).flatMap(([id, result]) =>
    result === "absent"
      ? []
      : [[id, { result, outputs: id === "plan" && result === "success" ? planOutputs(planned) : {} }]],
  );
  return readJobs({ needs: JSON.stringify(Object.fromEntries(entries)), steps: "" });
}

/** `toJSON(steps)` of the composite action, which has no code of its own to check. */
export function steps(outcomes: Record<string, string>, planned: Plan = { ...plan, code: false }): Jobs {
  const results: Record<string, string> = { plan: "success", ...outcomes };
  const entries = Object.entries(results).map(([id, outcome]) => [
    id,
    { outcome, conclusion: outcome, outputs: id === "plan" ? planOutputs(planned) : {} },
  ]);
  return readJobs({ needs: "", steps: JSON.stringify(Object.fromEntries(entries)) });
}

export function read(reports: KeptReport[], refused: RefusedReport[] = []): FoundReports {
  return { kind: "read", reports, refused };
}

/** The rows of a decision, each as one line. */
export function lines(rows: readonly Row[]): string[] {
  return rows.map(({ stage, what, verdict, result }) => `${stage} | ${what} | ${verdict} | ${result}`);
}

export function decided(jobs: Jobs, found: FoundReports): string[] {
  return lines(decide(jobs, found, run).rows);
}
