import { posix } from "node:path";
import { configurationError, UserError } from "@gatewright/shared/errors/user-error.ts";
import { commentSection } from "@gatewright/shared/publish/comment-section.ts";
import type { CommentSection } from "@gatewright/shared/publish/render/comment.ts";
import { reportNames } from "@gatewright/shared/publish/report-key.ts";
import type { Report } from "@gatewright/shared/report/report.ts";
import { readReport } from "../read-report.ts";
import type { NoteTarget } from "./note-target.ts";

/** A report as the command line names it. */
export interface NamedReport {
  /** Tells it from others of the same action; undefined: its path does. */
  name: string | undefined;
  path: string;
}

/** `NAME=PATH`, or a path alone. */
export function namedReport(operand: string): NamedReport {
  const [, name, path] = /^([A-Za-z0-9][A-Za-z0-9 ._-]{0,59})=(.+)$/s.exec(operand) ?? [];
  return name === undefined || path === undefined ? { name: undefined, path: operand } : { name, path };
}

/** @throws UserError (`configuration`) when one is given twice */
export function refuseTwins(reports: readonly NamedReport[]): void {
  const seen = new Set<string>();
  for (const { path } of reports) {
    const file = posix.normalize(path);
    if (seen.has(file)) throw twins(file);
    seen.add(file);
  }
}

function twins(what: string): Error {
  return configurationError(`${what} is given twice, and each report has a section of its own.`, {
    hint: "Give each report once; tell two of one action apart with NAME=REPORT.",
  });
}

/**
 * Sections of all reports that can be read, and a sentence for each that cannot: its job may not have got that far.
 * @throws UserError (`configuration`) when two would be one section
 */
export async function noteSections(
  reports: readonly NamedReport[],
  target: NoteTarget,
  workingDirectory: string,
): Promise<{ sections: CommentSection[]; problems: string[] }> {
  const read: { report: Report; named: NamedReport }[] = [];
  const problems: string[] = [];
  for (const named of reports) {
    try {
      read.push({ report: await readReport(named.path, workingDirectory), named });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(error.message);
    }
  }
  const several = (action: string) => read.filter(({ report }) => report.action === action).length > 1;
  const sections = new Map<string, CommentSection>();
  for (const { report, named } of read) {
    const section = sectionOf(report, named, target, several(report.action));
    if (sections.has(section.key)) throw twins(`A report of ${report.action} under the name ${named.name}`);
    sections.set(section.key, section);
  }
  return { sections: [...sections.values()], problems };
}

function sectionOf(
  report: Report,
  { name, path }: NamedReport,
  { mergeRequest, pipeline: { run, attempt, sha, page } }: NoteTarget,
  several: boolean,
): CommentSection {
  // The path keeps two reports of one action apart, also in a pipeline in which only one of them came to be.
  const { key } = reportNames(
    { name: report.action },
    {},
    { reportName: name ?? posix.normalize(path), matrix: [], step: "" },
  );
  const told = name ?? (several ? posix.dirname(posix.normalize(path)) : "");
  const heading = reportNames({ name: report.action }, {}, { reportName: told, matrix: [], step: "__" });
  const section = commentSection(
    report,
    { event: "local", runId: run, runAttempt: attempt, headSha: sha, pullRequest: mergeRequest },
    { ...heading, key },
    {},
  );
  return page === undefined ? section : { ...section, page };
}
