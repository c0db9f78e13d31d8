import { isDeepStrictEqual } from "node:util";
import type { Ledger } from "@gatewright/shared/ledger/ledger.ts";
import type { Origin, RunRecord, Trust } from "@gatewright/shared/ledger/record.ts";
import { recordId } from "@gatewright/shared/ledger/record-id.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Evidence, SubjectGraph, SubjectTable } from "@gatewright/shared/report/report.ts";
import { compareRuns, type ReferenceRun } from "./compare-runs.ts";
import { fittedRecord } from "./fitted-record.ts";
import { type ReadRun, type ReadRunOptions, readRun } from "./read-run.ts";
import { redactName } from "./redaction/redact.ts";
import { evidenceWithoutSecrets, findingWithoutSecrets, recordWithoutSecrets } from "./redaction/redact-run.ts";
import { referenceRun } from "./reference-run.ts";
import {
  type ReproducibilityOf,
  reproducibilityFields,
  reproducibilityOf,
  reproducibilitySentence,
} from "./reproducibility.ts";
import {
  errorFinding,
  failFinding,
  finiteMetrics,
  finiteSeries,
  passFinding,
  redactedNames,
  redactedSecrets,
  refusedFinding,
} from "./run-findings.ts";
import { runGraph, runTables } from "./run-tables.ts";
import { trainingFindings, trainingNotes } from "./training-findings.ts";

export interface GatherOptions extends ReadRunOptions {
  model: string;
  /** Fields of reproducibility that block when they are missing. */
  require: readonly string[];
  trust: Trust;
  origin: Origin;
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

/** From what a run has left behind to its record and to what a report says about it, without secrets. */
export async function gatherRun(options: GatherOptions): Promise<GatheredRun> {
  const { secrets } = options.context;
  const run = await gather(options);
  return {
    ...run,
    findings: run.findings.map((finding) => findingWithoutSecrets(finding, secrets)),
    evidence: run.evidence.map((one) => evidenceWithoutSecrets(one, secrets)),
    notes: run.notes.map((note) => redactName(note, secrets)),
  };
}

async function gather(options: GatherOptions): Promise<GatheredRun> {
  const { training, model, sources } = options;
  const trained = trainingFindings(training, options.now(), options.context.secrets);
  if (training?.outcome === "failed") return withoutRecord(trained, []);
  const { params, metrics, data, artifact } = sources;
  if (params.length + metrics.length + data.length === 0 && artifact === undefined) {
    const nothing = errorFinding("something-to-record", {
      subject: model,
      message: `Nothing is named that a record of ${model} could hold: no parameters, no metrics, no data, no model.`,
      hint: "Say under `train:` in gatewright.yml what the training leaves, or in the inputs `params`, `metrics`, `data` and `artifact`.",
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
  const whole = recordOf(options, read, reproducibility);
  const clean = recordWithoutSecrets(whole, options.context.secrets);
  const made = keepable(clean, options.context.secrets);
  if (made.record === undefined) return withoutRecord([...findings, made.finding], read.evidence);
  const { record } = made;
  const reference = await findReference(options, record);
  const comparison =
    reference.run === undefined ? undefined : compareRuns(record, reference.run.record, options.context.secrets);
  const id = recordId(record);
  return {
    record,
    id,
    findings: [
      ...findings,
      ...finiteMetrics(record.metrics),
      ...finiteSeries(record.series),
      ...redactedSecrets(record.params),
      ...(isDeepStrictEqual(whole, clean) ? [] : [redactedNames()]),
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
      ...otherCode(record),
      ...read.notes,
      ...made.notes,
    ],
    tables: runTables(record, reference.run, comparison),
    graph: runGraph(record, id),
  };
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

/** A job may check out something else than what it runs for: then trust says whose job it was, and not whose code. */
function otherCode({ origin, code }: RunRecord): string[] {
  const { head_sha: head, merge_sha: merge } = origin;
  if (head === undefined || code.commit === undefined || [head, merge].includes(code.commit)) return [];
  return [
    `the checkout is at commit ${code.commit.slice(0, 12)}, not at ${head.slice(0, 12)}, which this job runs for`,
  ];
}

/** The record as a ledger takes it, or why no ledger would. */
function keepable(
  record: RunRecord,
  secrets: readonly string[],
): { record: RunRecord; notes: string[] } | { record: undefined; finding: Finding } {
  try {
    return fittedRecord(record);
  } catch (error) {
    return { record: undefined, finding: refusedFinding("record", record.model, error, secrets) };
  }
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

function withoutRecord(findings: Finding[], evidence: Evidence[]): GatheredRun {
  return { record: undefined, id: undefined, findings, evidence, notes: [], tables: [], graph: undefined };
}
