import { existsSync } from "node:fs";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type {
  CodeVersion,
  Cost,
  Origin,
  Parameters,
  RecordedEnvironment,
  RunRecord,
  Trust,
} from "@gatewright/shared/ledger/record.ts";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence, SubjectGraph, SubjectTable } from "@gatewright/shared/report/report.ts";
import type { Environment } from "@gatewright/shared/runtime/environment.ts";
import { compareRuns, type ReferenceRun } from "./compare-runs.ts";
import type { DataContext } from "./data-versions/read-data-version.ts";
import { agoWords, numberWords } from "./number-words.ts";
import type { ReadContext } from "./read-context.ts";
import { referenceRun } from "./reference-run.ts";
import {
  type ReproducibilityOf,
  reproducibilityFields,
  reproducibilityOf,
  reproducibilitySentence,
} from "./reproducibility.ts";
import { gatherData, gatherMetrics, gatherModel, gatherOutputs, gatherParams } from "./run-evidence.ts";
import {
  errorFinding,
  failFinding,
  finiteMetrics,
  finiteSeries,
  passFinding,
  redactedSecrets,
  refusedFinding,
} from "./run-findings.ts";
import { runGraph, runTables } from "./run-tables.ts";
import type { TrainingOutcome } from "./training/training-outcome.ts";

/** Where the evidence of a run is, by policy and inputs; paths are relative to the working directory. */
export interface RunSources {
  params: string[];
  /** Files with metrics and with training curves. */
  metrics: string[];
  data: [role: string, reference: string][];
  /** The model's file or directory. */
  artifact: string | undefined;
  /** Everything that the run wrote, by role, the model included. */
  outputs: Record<string, string>;
  /** The command that made the run, when the policy says it. */
  command: string | undefined;
}

export interface GatherOptions {
  model: string;
  sources: RunSources;
  /** Fields of reproducibility that block when they are missing. */
  require: readonly string[];
  /** What train-model did; undefined when another step made the run. */
  training: TrainingOutcome | undefined;
  trust: Trust;
  origin: Origin;
  context: ReadContext;
  fetch: typeof fetch;
  now(): Date;
  /** Rows and columns of data that is a table; undefined where nobody counts. */
  countTable: DataContext["countTable"];
  openLedger(): Promise<Ledger>;
}

/** A run, with everything that a report says about it. */
export interface GatheredRun {
  /** Undefined when there is nothing that a record could truthfully say: the training failed, or named evidence could not be read. */
  record: RunRecord | undefined;
  /** The record's id. */
  id: string | undefined;
  findings: Finding[];
  evidence: Evidence[];
  /** Sentences that a reader must see first. */
  notes: string[];
  tables: SubjectTable[];
  graph: SubjectGraph | undefined;
}

/** From what a run has left behind to its record and to what a report says about it. */
export async function gatherRun(options: GatherOptions): Promise<GatheredRun> {
  const { training, model, sources } = options;
  const trained = trainingFindings(training, options.now());
  if (training?.outcome === "failed") return withoutRecord(trained, []);
  const { params, metrics, data, artifact } = sources;
  if (params.length + metrics.length + data.length === 0 && artifact === undefined) {
    const nothing = errorFinding("something-to-record", {
      subject: model,
      message: `Nothing is named that a record of ${model} could hold: no parameters, no metrics, no data, no model.`,
      hint: "Name files in the inputs `params`, `metrics`, `data` and `artifact`, or under `train:` in the policy.",
    });
    return withoutRecord([...trained, { ...nothing, configuration: true }], []);
  }
  const read = await readRun(options);
  const findings = [...trained, ...read.findings];
  if (read.findings.some(({ verdict }) => verdict === "error")) {
    return {
      ...withoutRecord(findings, read.evidence),
      notes: ["nothing was recorded, because named evidence could not be read"],
    };
  }
  const reproducibility = reproducibilityOf(read.facts);
  const record = recordOf(options, read, reproducibility);
  const reference = await findReference(options, record);
  const comparison = reference.run === undefined ? undefined : compareRuns(record, reference.run.record);
  const id = recordId(record);
  return {
    record,
    id,
    findings: [
      ...findings,
      ...finiteMetrics(record.metrics),
      ...finiteSeries(record.series),
      ...redactedSecrets(record.params),
      ...requiredFindings(options.require, reproducibility),
      ...reference.findings,
    ],
    evidence: read.evidence,
    notes: [
      ...trainingNotes(training, options.now()),
      ...reference.notes,
      ...(comparison !== undefined && comparison.parameters.length === 0 && record.params.sources.length > 0
        ? ["no parameter differs from the reference"]
        : []),
      reproducibilitySentence(reproducibility),
      ...read.notes,
    ],
    tables: runTables(record, reference.run, comparison),
    graph: runGraph(record, id),
  };
}

type ReadRun = Awaited<ReturnType<typeof readRun>>;

async function readRun(options: GatherOptions) {
  const { sources, training, context, fetch, now, countTable } = options;
  const { workingDirectory, variables, signal, secrets } = context;
  const params = await gatherParams(sources.params, context);
  const metrics = await gatherMetrics(sources.metrics, context);
  const data = await gatherData(
    sources.data,
    { workingDirectory, variables, fetch, signal, now, ...(countTable === undefined ? {} : { countTable }) },
    secrets,
  );
  const model = await gatherModel(sources.artifact, context);
  const outputs =
    training === undefined
      ? await gatherOutputs(sources.outputs, model.value, context)
      : { value: training.outputs, findings: [], evidence: [], notes: [] };
  const machine = await readMachine(options, params.value);
  const { environment } = machine;
  const cost: Cost = {
    ...(training?.wallSeconds === undefined ? {} : { wall_seconds: training.wallSeconds }),
    runner: runnerWords(variables),
  };
  const parts = [params, metrics, data, model, outputs];
  return {
    params: params.value,
    metrics: metrics.value,
    data: data.value,
    artifact: model.value,
    outputs: outputs.value,
    code: machine.code,
    environment,
    cost,
    facts: {
      code: machine.code,
      data: data.value,
      params: params.value,
      metrics: metrics.value.metrics,
      environment,
      ...(model.value === undefined ? {} : { artifact: model.value }),
      cost,
      inContainer: inContainer(),
      notTimed: notTimed(training),
    },
    findings: [...parts.flatMap(({ findings }) => findings), ...machine.findings],
    evidence: parts.flatMap(({ evidence }) => evidence),
    notes: parts.flatMap(({ notes }) => notes),
  };
}

async function readMachine(
  { sources, training, context }: GatherOptions,
  params: Parameters,
): Promise<{ code: CodeVersion; environment: RecordedEnvironment; findings: Finding[] }> {
  const { secrets, signal } = context;
  const findings: Finding[] = [];
  const attempt = async <T>(subject: string, nothing: T, read: () => Promise<T>): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      signal.throwIfAborted();
      findings.push(refusedFinding("run-context", subject, error, secrets));
      return nothing;
    }
  };
  const { readCode } = await import("./code/read-code.ts");
  const { readEnvironment } = await import("./environment/read-environment.ts");
  // What the run itself wrote does not make the checkout dirty.
  const written = [...sources.metrics, ...Object.values(sources.outputs), sources.artifact ?? []].flat();
  const command = training?.command ?? sources.command;
  const code = await attempt<CodeVersion>("code", {}, () => readCode(context, command, written));
  const environment = await attempt<RecordedEnvironment>("environment", {}, () =>
    readEnvironment(context, { params, command }),
  );
  return { code, environment, findings };
}

function recordOf(
  { model, trust, origin, training, now }: GatherOptions,
  read: ReadRun,
  reproducibility: ReproducibilityOf,
): RunRecord {
  const { params, metrics, data, artifact, outputs, code, environment, cost } = read;
  const head = origin.head_sha ?? code.commit;
  return {
    version: 1,
    kind: "run",
    model,
    created_at: now().toISOString(),
    trust,
    origin: head === undefined ? origin : { ...origin, head_sha: head },
    smoke: training?.smoke ?? false,
    code,
    data,
    params,
    metrics: metrics.metrics,
    series: metrics.series,
    environment,
    ...(artifact === undefined ? {} : { artifact }),
    outputs,
    cost,
    ...(training === undefined ? {} : { fingerprint: training.fingerprint }),
    ...(training?.restoredFrom === undefined ? {} : { restored_from: training.restoredFrom.record }),
    reproducibility: reproducibility.record,
  };
}

/** A ledger that cannot be read is an error, never a first run. */
async function findReference(
  { openLedger, context, now }: GatherOptions,
  record: RunRecord,
): Promise<{ run: ReferenceRun | undefined; findings: Finding[]; notes: string[] }> {
  try {
    const { model, smoke, trust } = record;
    const { run, sentence } = await referenceRun(await openLedger(), { model, smoke, trust, now: now() });
    return { run, findings: [], notes: [sentence] };
  } catch (error) {
    context.signal.throwIfAborted();
    const finding = refusedFinding("ledger", "ledger", error, context.secrets);
    return { run: undefined, findings: [finding], notes: [] };
  }
}

function requiredFindings(required: readonly string[], { record, notApplicable }: ReproducibilityOf): Finding[] {
  return required.map((name) => {
    const field = reproducibilityFields.find((one) => one.name === name);
    if (field === undefined) throw new Error(`The policy let through the field ${name}, which nobody knows.`);
    if (record.present.includes(name)) {
      return passFinding("reproducibility", { subject: name, message: `${name} is recorded: ${field.meaning}.` });
    }
    // Whoever requires a container wants runs outside one to be stopped.
    const reason = notApplicable.find((one) => one.name === name)?.reason;
    const why = reason === undefined ? "" : `, because ${reason}`;
    return failFinding("reproducibility", {
      subject: name,
      message: `${name} is required and missing${why}: ${field.meaning}.`,
      hint: field.hint,
    });
  });
}

function trainingFindings(training: TrainingOutcome | undefined, now: Date): Finding[] {
  if (training === undefined) return [];
  const { outcome, command, exitCode, reason, wallSeconds, model } = training;
  if (outcome === "failed") {
    const code = exitCode === undefined ? "" : ` with exit code ${exitCode}`;
    const why = reason === undefined ? "" : `: ${reason.replace(/\.$/, "")}`;
    const after = wallSeconds === undefined ? "" : ` after ${numberWords(wallSeconds)} s`;
    return [
      failFinding("training", {
        subject: model,
        message: `The training failed${code}${after}${why}.`,
        hint: "The log of the training step has its last words. Nothing was recorded.",
      }),
    ];
  }
  const message =
    outcome === "restored"
      ? `Not trained again: ${restoredWords(training, now)}.`
      : `Trained${wallSeconds === undefined ? "" : ` in ${numberWords(wallSeconds)} s`} by ${command}.`;
  return [passFinding("training", { subject: model, message })];
}

function trainingNotes(training: TrainingOutcome | undefined, now: Date): string[] {
  if (training === undefined) return [];
  return [
    ...(training.outcome === "restored" ? [`not trained again: ${restoredWords(training, now)}`] : []),
    ...(training.smoke ? ["smoke run on a small sample: never champion, never restored for a full run"] : []),
  ];
}

/** `same inputs as run 3f2a…, 3 days ago`. */
export function restoredWords({ restoredFrom }: TrainingOutcome, now: Date): string {
  if (restoredFrom === undefined) return "same inputs as an earlier run";
  const { record, runId, createdAt } = restoredFrom;
  const job = runId === undefined ? "" : ` (workflow run ${runId})`;
  return `same inputs as run ${record.slice(0, 12)}${job}, ${agoWords(new Date(createdAt), now)}`;
}

function notTimed(training: TrainingOutcome | undefined): string | undefined {
  if (training === undefined) return "another step made the run";
  return training.outcome === "restored" ? "nothing was trained" : undefined;
}

/** `github-hosted Linux X64`, as the runner says it of itself. */
function runnerWords(variables: Environment): string {
  const words = [variables["RUNNER_ENVIRONMENT"], variables["RUNNER_OS"], variables["RUNNER_ARCH"]];
  const said = words.filter((word) => word !== undefined && word !== "");
  return said.length === 0 ? "local" : said.join(" ");
}

/** Docker and Podman leave a file in every container of theirs. */
function inContainer(): boolean {
  return existsSync("/.dockerenv") || existsSync("/run/.containerenv");
}

function withoutRecord(findings: Finding[], evidence: Evidence[]): GatheredRun {
  return { record: undefined, id: undefined, findings, evidence, notes: [], tables: [], graph: undefined };
}
