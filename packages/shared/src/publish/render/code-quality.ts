import { posix } from "node:path";
import { sha256Hex } from "../../digest/digest.ts";
import type { Finding } from "../../report/finding.ts";
import type { Report, Subject } from "../../report/report.ts";
import { annotationMessage, levelOf } from "./annotations.ts";
import { visibleText } from "./visible-text.ts";
import { findingsWorstFirst } from "./wording.ts";

/** One entry of GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export interface CodeQualityIssue {
  description: string;
  check_name: string;
  /** Names the finding from one pipeline to the next, so that GitLab can tell what is new and what is solved. */
  fingerprint: string;
  severity: "info" | "minor" | "major" | "critical" | "blocker";
  location: { path: string; lines: { begin: number } };
}

/** The merge request's widget shows a description on one line. */
const descriptionLength = 2_000;

/**
 * GitLab's Code Quality report: a JSON list with one entry a finding that somebody should look at, worst first.
 * @param folder the working directory from the root of the repository, where GitLab's paths begin; empty at the root
 */
export function renderCodeQuality(report: Report, folder = ""): string {
  const seen = new Map<string, number>();
  const issues = findingsWorstFirst(report.subjects).flatMap(({ subject, finding }): CodeQualityIssue[] => {
    const severity = severityOf(finding, report);
    if (severity === undefined) return [];
    const path = fromRoot(pathOf(finding, subject, report), folder);
    const identity = JSON.stringify([report.action, subject.name, finding.rule, finding.subject, path]);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return [
      {
        description: annotationMessage(finding, descriptionLength),
        check_name: visibleText(`${report.action}/${finding.rule}`),
        fingerprint: fingerprintOf(identity, times),
        severity,
        location: { path: visibleText(path), lines: { begin: finding.locations[0]?.line ?? 1 } },
      },
    ];
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/**
 * Neither the numbers nor the line of a finding: a row more would make it another one. Two of one identity, which are the same check
 * of the same thing, are told apart by their order.
 */
function fingerprintOf(identity: string, times: number): string {
  return sha256Hex(times === 1 ? identity : `${identity}#${times}`);
}

/** What fails the job stands above what does not, whatever the mode calls it. */
function severityOf(finding: Finding, { mode, blocking }: Report): CodeQualityIssue["severity"] | undefined {
  switch (levelOf(finding, mode)) {
    case "failure":
      return finding.verdict === "error" ? "blocker" : "critical";
    case "warning":
      if (finding.verdict === "fail" || finding.verdict === "error") return "major";
      return finding.verdict === "inconclusive" && blocking ? "major" : "minor";
    case "notice":
      return "info";
    case undefined:
      return undefined;
  }
}

/** GitLab leaves out what has no file: a finding without a place stands at the file that it is most about. */
function pathOf(finding: Finding, subject: Subject, report: Report): string {
  const [place] = finding.locations;
  if (place !== undefined) return place.path;
  const evidence = ["contract", "predictions", "data"].flatMap((role) =>
    subject.evidence.filter((one) => one.role === role),
  );
  return (evidence[0] ?? subject.evidence[0])?.path ?? report.policy.path ?? "gatewright.yml";
}

function fromRoot(path: string, folder: string): string {
  return posix.isAbsolute(path) ? path : posix.join(folder, path);
}
