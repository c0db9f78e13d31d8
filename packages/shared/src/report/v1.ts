import type { Finding, Location, Sample, Severity } from "./finding.ts";
import {
  type Counts,
  countFindings,
  type Evidence,
  type LedgerOutcome,
  type PolicyProvenance,
  type Report,
  type RunIdentity,
  type Subject,
  type SubjectGraph,
  type SubjectTable,
} from "./report.ts";
import type { Mode, Verdict } from "./verdict.ts";

/** The public form of a report, `schemas/report.v1.json`. It changes by additions only; inner types may change freely. */
export interface ReportV1 {
  /** Version of this form. */
  report: 1;
  action: string;
  verdict: Verdict;
  mode: Mode;
  blocking: boolean;
  counts: Counts;
  run: RunV1;
  policy: PolicyV1;
  subjects: SubjectV1[];
  ledger?: LedgerOutcome;
  notes: string[];
  timings_ms: Record<string, number>;
  versions: Record<string, string>;
  created_at: string;
}

export interface RunV1 {
  repository?: string;
  head_sha?: string;
  base_sha?: string;
  merge_sha?: string;
  event: string;
  run_id?: number;
  run_attempt?: number;
  job?: string;
  job_check_run_id?: number;
  pull_request?: number;
  fork?: boolean;
  workflow?: string;
  server_url?: string;
}

export interface PolicyV1 {
  path?: string;
  ref: string;
  digest?: string;
  approved_by?: string;
  reason: string;
  other?: { ref: string; verdict: Verdict; changed: string[] };
}

export interface SubjectV1 {
  name: string;
  verdict: Verdict;
  headline?: string;
  inconclusive_blocks?: true;
  evidence: EvidenceV1[];
  findings: FindingV1[];
  notes: string[];
  tables?: SubjectTable[];
  graph?: SubjectGraph;
}

export interface EvidenceV1 {
  role: string;
  path: string;
  digest: string;
  bytes: number;
  rows?: number;
}

export interface FindingV1 {
  rule: string;
  title: string;
  subject: string;
  verdict: Verdict;
  severity: Severity;
  message: string;
  hint?: string;
  estimate?: number;
  interval?: { low: number; high: number; level: number; method: string };
  n?: number;
  threshold?: string;
  unit?: string;
  formula?: string;
  locations: LocationV1[];
  samples: SampleV1[];
  configuration?: true;
}

export interface LocationV1 {
  path: string;
  line?: number;
  column?: number;
  end_column?: number;
  row?: number;
  row_group?: number;
}

export interface SampleV1 {
  value?: string;
  redacted?: boolean;
  location?: LocationV1;
  count?: number;
  note?: string;
}

export function toV1(report: Report): ReportV1 {
  return {
    report: 1,
    action: report.action,
    verdict: report.verdict,
    mode: report.mode,
    blocking: report.blocking,
    counts: countFindings(report.subjects),
    run: runToV1(report.run),
    policy: policyToV1(report.policy),
    subjects: report.subjects.map(subjectToV1),
    ...(report.ledger === undefined ? {} : { ledger: report.ledger }),
    notes: [...report.notes],
    timings_ms: { ...report.timings },
    versions: { ...report.versions },
    created_at: report.createdAt,
  };
}

/** The inverse of `toV1`. `v1` must have been validated by the schema when it comes from a file. */
export function fromV1(v1: ReportV1): Report {
  return {
    action: v1.action,
    verdict: v1.verdict,
    mode: v1.mode,
    blocking: v1.blocking,
    run: runFromV1(v1.run),
    policy: policyFromV1(v1.policy),
    subjects: v1.subjects.map(subjectFromV1),
    ...(v1.ledger === undefined ? {} : { ledger: v1.ledger }),
    notes: [...v1.notes],
    timings: { ...v1.timings_ms },
    versions: { ...v1.versions },
    createdAt: v1.created_at,
  };
}

function runToV1(run: RunIdentity): RunV1 {
  return defined({
    repository: run.repository,
    head_sha: run.headSha,
    base_sha: run.baseSha,
    merge_sha: run.mergeSha,
    event: run.event,
    run_id: run.runId,
    run_attempt: run.runAttempt,
    job: run.job,
    job_check_run_id: run.jobCheckRunId,
    pull_request: run.pullRequest,
    fork: run.fork,
    workflow: run.workflow,
    server_url: run.serverUrl,
  });
}

function runFromV1(run: RunV1): RunIdentity {
  return defined({
    repository: run.repository,
    headSha: run.head_sha,
    baseSha: run.base_sha,
    mergeSha: run.merge_sha,
    event: run.event,
    runId: run.run_id,
    runAttempt: run.run_attempt,
    job: run.job,
    jobCheckRunId: run.job_check_run_id,
    pullRequest: run.pull_request,
    fork: run.fork,
    workflow: run.workflow,
    serverUrl: run.server_url,
  });
}

function policyToV1({ path, ref, digest, approvedBy, reason, other }: PolicyProvenance): PolicyV1 {
  return defined({ path, ref, digest, approved_by: approvedBy, reason, other });
}

function policyFromV1({ path, ref, digest, approved_by, reason, other }: PolicyV1): PolicyProvenance {
  return defined({ path, ref, digest, approvedBy: approved_by, reason, other });
}

function subjectToV1(subject: Subject): SubjectV1 {
  const { name, verdict, headline, inconclusiveBlocks, evidence, findings, notes, tables, graph } = subject;
  const own = { evidence: evidence.map(evidenceFields), findings: findings.map(findingToV1) };
  return defined({ name, verdict, headline, inconclusive_blocks: inconclusiveBlocks, ...own, notes, tables, graph });
}

function subjectFromV1(subject: SubjectV1): Subject {
  const { name, verdict, headline, inconclusive_blocks, evidence, findings, notes, tables, graph } = subject;
  const own = { evidence: evidence.map(evidenceFields), findings: findings.map(findingFromV1) };
  return defined({ name, verdict, headline, inconclusiveBlocks: inconclusive_blocks, ...own, notes, tables, graph });
}

function evidenceFields({ role, path, digest, bytes, rows }: Evidence): Evidence & EvidenceV1 {
  return defined({ role, path, digest, bytes, rows });
}

function findingToV1(finding: Finding): FindingV1 {
  return defined({
    ...findingFields(finding),
    locations: finding.locations.map(locationToV1),
    samples: finding.samples.map(sampleToV1),
  });
}

function findingFromV1(finding: FindingV1): Finding {
  return defined({
    ...findingFields(finding),
    locations: finding.locations.map(locationFromV1),
    samples: finding.samples.map(sampleFromV1),
  });
}

/** The fields whose name and meaning are the same inside and outside. */
function findingFields(finding: Finding | FindingV1) {
  const { rule, title, subject, verdict, severity, message, hint, estimate, interval, n } = finding;
  const { threshold, unit, formula, configuration } = finding;
  return {
    rule,
    title,
    subject,
    verdict,
    severity,
    message,
    hint,
    // JSON has neither NaN nor infinity; a rule that meets one says so in its message and gives no estimate.
    estimate: finite(estimate),
    interval: interval && finite(interval.low + interval.high) !== undefined ? interval : undefined,
    n,
    threshold,
    unit,
    formula,
    configuration,
  };
}

function locationToV1({ path, line, column, endColumn, row, rowGroup }: Location): LocationV1 {
  return defined({ path, line, column, end_column: endColumn, row, row_group: rowGroup });
}

function locationFromV1({ path, line, column, end_column, row, row_group }: LocationV1): Location {
  return defined({ path, line, column, endColumn: end_column, row, rowGroup: row_group });
}

function sampleToV1({ value, redacted, location, count, note }: Sample): SampleV1 {
  return defined({
    // Whatever a rule did, a value of a redacted column never leaves the process.
    value: redacted ? undefined : value,
    redacted,
    location: location && locationToV1(location),
    count,
    note,
  });
}

function sampleFromV1({ value, redacted, location, count, note }: SampleV1): Sample {
  return defined({ value, redacted, location: location && locationFromV1(location), count, note });
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** `fields` without those that are undefined: an absent field is absent, in JSON and under `deepEqual` alike. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
