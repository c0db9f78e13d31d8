import type { Finding } from "../../report/finding.ts";
import type { Report } from "../../report/report.ts";
import type { Mode } from "../../report/verdict.ts";
import { clippedText } from "./visible-text.ts";
import { findingsWorstFirst, verdictWord } from "./wording.ts";

/** An annotation as the checks API takes it. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: "failure" | "warning" | "notice";
  /** At most 64 KB. */
  message: string;
  /** At most 255 characters. */
  title: string;
}

/** One annotation a finding that somebody should look at and that has a place, worst first. */
export function annotationsOf({ subjects, mode }: Pick<Report, "subjects" | "mode">): Annotation[] {
  return findingsWorstFirst(subjects).flatMap(({ finding }) => annotationOf(finding, mode) ?? []);
}

function annotationOf(finding: Finding, mode: Mode): Annotation | undefined {
  const location = finding.locations[0];
  const level = levelOf(finding, mode);
  if (location === undefined || level === undefined) return undefined;
  // A file without lines, such as Parquet, is annotated as a whole, which GitHub does on the first line.
  const line = location.line ?? 1;
  return {
    path: location.path,
    start_line: line,
    end_line: line,
    // GitHub takes columns only when both lines are the same, which they are here, and both or none.
    ...(location.line !== undefined && location.column !== undefined
      ? { start_column: location.column, end_column: location.endColumn ?? location.column }
      : {}),
    annotation_level: level,
    message: annotationMessage(finding, 16_000),
    title: annotationTitle(finding),
  };
}

/** The sentence and what to do. */
export function annotationMessage({ message, hint }: Finding, length: number): string {
  return clippedText(hint === undefined ? message : `${sentence(message)} ${hint}`, length);
}

/** A message that ends without a full stop would run into the hint behind it. */
function sentence(text: string): string {
  return /[.!?:…]["”')\]`]*$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}

/** `failed: minimum (age)`. */
export function annotationTitle({ rule, subject, verdict }: Finding): string {
  return clippedText(`${verdictWord[verdict]}: ${rule} (${subject})`, 200);
}

/** Red only where the step fails. Undefined: nothing to look at. */
export function levelOf({ verdict, configuration }: Finding, mode: Mode): Annotation["annotation_level"] | undefined {
  switch (verdict) {
    case "fail":
    case "error":
      return mode === "enforce" || configuration ? "failure" : "warning";
    case "warn":
    case "inconclusive":
      return mode === "observe" ? "notice" : "warning";
    case "pass":
    case "skipped":
      return undefined;
  }
}
