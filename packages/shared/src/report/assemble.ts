import type { Evaluation } from "../runtime/action.ts";
import type { Finding } from "./finding.ts";
import { productVersion } from "./product-version.ts";
import type { PolicyProvenance, Report, RunIdentity, Subject } from "./report.ts";
import { isBlocking, type Mode, type OnInconclusive, worstVerdict } from "./verdict.ts";

export interface ReportParts {
  /** Name of the action, e.g. `validate-data`. */
  action: string;
  evaluation: Evaluation;
  mode: Mode;
  onInconclusive: OnInconclusive;
  run: RunIdentity;
  policy: PolicyProvenance;
  now: Date;
  /** What the runtime has to say; stands before the notes of the evaluation. */
  notes: string[];
}

/** Makes what an action found into the report that everybody sees. */
export function assembleReport(parts: ReportParts): Report {
  const { action, evaluation, mode, onInconclusive, run, policy, now, notes } = parts;
  const subjects = evaluation.subjects.map(withCombinedVerdict);
  const verdict = worstVerdict(subjects.map((subject) => subject.verdict));
  return {
    action,
    verdict,
    mode,
    blocking:
      isBlocking(verdict, mode, onInconclusive) ||
      subjects.some((subject) => subject.inconclusiveBlocks === true && isBlocking(subject.verdict, mode, "fail")) ||
      subjects.some(({ findings }) => findings.some(stopsInAnyMode)),
    run,
    policy,
    subjects,
    ...(evaluation.ledger === undefined ? {} : { ledger: evaluation.ledger }),
    notes: [...notes, ...evaluation.notes],
    timings: evaluation.timings,
    versions: { gatewright: productVersion, node: process.versions.node, ...evaluation.versions },
    createdAt: now.toISOString(),
  };
}

/**
 * No mode lets a wrong policy or a bug of ours pass (exit codes 2 and 3): a gate that could not do its work has nothing to
 * report about.
 */
function stopsInAnyMode({ configuration, rule }: Finding): boolean {
  return configuration === true || rule === "internal-error";
}

/** A subject is never better than its worst finding, and without any finding it is an error, whatever the action said. */
function withCombinedVerdict(subject: Subject): Subject {
  const found = worstVerdict(subject.findings.map((finding) => finding.verdict));
  return { ...subject, verdict: worstVerdict([subject.verdict, found]) };
}
