import type { Finding } from "./finding.ts";
import type { Mode, Verdict } from "./verdict.ts";

/** A file or table that rules read, named by its content. */
export interface Evidence {
  /** What it is to the rules: `data`, `contract`, `reference`, `predictions`, … */
  role: string;
  /** Relative to the working directory, forward slashes; a set of files is named by its pattern. */
  path: string;
  /** `sha256:<64 hex>`. */
  digest: string;
  bytes: number;
  /** Rows, when it is a table that could be read. */
  rows?: number;
}

/** One contract or one model, with everything that was found about it. */
export interface Subject {
  name: string;
  verdict: Verdict;
  /** The one sentence that a reviewer needs, without the verdict's word and without a full stop; absent: counts stand in its place. */
  headline?: string;
  /** An inconclusive verdict of this subject blocks whatever the policy says of others: a model marked `critical`. */
  inconclusiveBlocks?: true;
  evidence: Evidence[];
  findings: Finding[];
  /** Sentences about the subject as a whole that a reader must see first, e.g. "first run: no champion yet". */
  notes: string[];
  /** What a reader compares, in the order of their weight; shown before the findings that hold. */
  tables?: SubjectTable[];
  /** What came from what, drawn in the HTML report and as Mermaid in comment and summary. */
  graph?: SubjectGraph;
}

/** Plain text: escaping is the publishers' work. */
export interface SubjectTable {
  /** E.g. `Metrics against the champion`. */
  title: string;
  /** Folded in the comment. */
  folded?: boolean;
  /** Every finding of the subject has its row in it: comment and summary show it first, in place of their lists. */
  findings?: true;
  /** `sentences`: running text, in which names stand between backticks. */
  columns: { name: string; align?: "right"; sentences?: true }[];
  /** One text a column; empty where there is nothing to say. */
  rows: string[][];
  /** Rows that were left out by the action, with the reason. */
  note?: string;
}

export interface SubjectGraph {
  title: string;
  /** `kind` gives the shape: `data`, `code`, `run`, `model`, `gate`, `deployment`. */
  nodes: { id: string; kind: string; label: string }[];
  edges: { from: string; to: string; label?: string }[];
}

/** What became of the records of this run. */
export interface LedgerOutcome {
  /** Ids of the records, `<64 hex>`. */
  records: string[];
  /** `appended`, or `kept`: in the artifact only, until the trusted second stage or a person appends it. */
  outcome: "appended" | "kept" | "failed";
  /** One sentence: where they are, and what to do when they are not in the ledger. */
  sentence: string;
  /** Commit of the ledger's branch after appending. */
  commit?: string;
  /** Per model the SHA-256 of its newest chain entry, against which a deleted newest record can be seen. */
  anchors?: Record<string, string>;
}

/** Where and for what the report was made. Everything but `event` is absent outside GitHub. */
export interface RunIdentity {
  /** `owner/name`. */
  repository?: string;
  /** Commit that the verdict is about: the pull request's head, never the merge commit. */
  headSha?: string;
  baseSha?: string;
  mergeSha?: string;
  /** Webhook event name, or `local` for the CLI. */
  event: string;
  runId?: number;
  runAttempt?: number;
  job?: string;
  /** Numeric id of the job's own check run, for links. */
  jobCheckRunId?: number;
  pullRequest?: number;
  /** The pull request comes from another repository, so the token is read-only whatever the workflow says. */
  fork?: boolean;
  workflow?: string;
  /** Base address of the web pages, e.g. `https://github.com`. */
  serverUrl?: string;
}

/** Whose policy counted, and why (design section 2). */
export interface PolicyProvenance {
  /** Path of the policy file; undefined when an action ran on its inputs alone. */
  path?: string;
  /** Where the counting text was read: a commit SHA, `working tree`, or `inputs`. */
  ref: string;
  /** `sha256:<64 hex>` of the policy file's bytes. */
  digest?: string;
  /** Login of the reviewer whose approval of this head SHA let the head's policy count. */
  approvedBy?: string;
  /** One sentence: which side counted and by which rule. */
  reason: string;
  /** The verdict of the side that did not count, when the pull request changes the policy or a contract it names. */
  other?: { ref: string; verdict: Verdict; changed: string[] };
}

/** The only thing that publishers see and the only thing stored. Its public form is `schemas/report.v1.json`. */
export interface Report {
  action: string;
  verdict: Verdict;
  mode: Mode;
  blocking: boolean;
  run: RunIdentity;
  policy: PolicyProvenance;
  subjects: Subject[];
  /** Absent when the action made no records. */
  ledger?: LedgerOutcome;
  /** Sentences about the whole run that a reader must see (an input that was not used, a surface that failed, …). */
  notes: string[];
  /** Milliseconds per phase. */
  timings: Record<string, number>;
  /** Names and versions of what computed it: gatewright, node, duckdb. */
  versions: Record<string, string>;
  /** ISO 8601 UTC. */
  createdAt: string;
}

/** Number of findings per verdict, under the names of the action's outputs. */
export interface Counts {
  passed: number;
  warned: number;
  failed: number;
  inconclusive: number;
  errors: number;
  skipped: number;
}

const countName = {
  pass: "passed",
  warn: "warned",
  fail: "failed",
  inconclusive: "inconclusive",
  error: "errors",
  skipped: "skipped",
} as const satisfies Record<Verdict, keyof Counts>;

/** Counts the findings of all subjects by verdict. */
export function countFindings(subjects: readonly Subject[]): Counts {
  const counts: Counts = { passed: 0, warned: 0, failed: 0, inconclusive: 0, errors: 0, skipped: 0 };
  for (const finding of subjects.flatMap((subject) => subject.findings)) counts[countName[finding.verdict]] += 1;
  return counts;
}

/** 0 not blocking, 1 blocked by the verdict, 2 policy, contract or command line wrong on their own (design section 2). */
export function exitCode(report: Report): 0 | 1 | 2 {
  const findings = report.subjects.flatMap((subject) => subject.findings);
  if (findings.some((finding) => finding.configuration)) return 2;
  return report.blocking ? 1 : 0;
}
