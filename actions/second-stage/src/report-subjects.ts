import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { SurfaceOutcome } from "@gatewright/shared/publish/outcome.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import type { AcceptedReport, LeftReport } from "./reports.ts";

const rule = "published-report";
const title = "The report is what GitHub says about its run, and stands in the pull request as that run's word";

export function nothingToPublish(reason: string): Subject {
  return subjectOf("reports", [], { verdict: "skipped", subject: "reports", message: reason });
}

/** None of them could be had. */
export function unreadableReports({ message, hint }: UserError): Subject {
  const words = { verdict: "error", subject: "reports", message } as const;
  return subjectOf("reports", [], { ...words, ...(hint === undefined ? {} : { hint }) });
}

/** A report that is refused, or cannot be read. */
export function notPublished(report: LeftReport): Subject {
  const { artifact, evidence } = report;
  const common = { subject: artifact };
  if (report.kind === "unreadable") {
    const { message, hint } = report.reason;
    const words = { verdict: "error", message: `Nothing was read of it. ${message}` } as const;
    return subjectOf(artifact, evidence, { ...common, ...words, ...(hint === undefined ? {} : { hint }) });
  }
  const refusals = report.kind === "foreign" ? report.refusals : [];
  return subjectOf(artifact, evidence, {
    ...common,
    verdict: "fail",
    message: `Refused. ${refusals.join(" ")}`,
    hint: "gatewright in this run would have written what GitHub says; look at who or what else has written this report.",
  });
}

/** What became of one report's check run; without one it stands in the comment alone. */
export function reportSubject(
  { artifact, evidence, kept }: AcceptedReport,
  outcome: SurfaceOutcome | undefined,
): Subject {
  const name = `report of ${kept.names.title}`;
  if (outcome === undefined) {
    const message = "`check-run: false`: it stands in the comment alone.";
    return subjectOf(name, evidence, { verdict: "skipped", subject: artifact, message });
  }
  return subjectOf(name, evidence, { subject: artifact, ...said(outcome) });
}

export function commentSubject(outcome: SurfaceOutcome): Subject {
  return subjectOf("comment", [], { subject: "comment", ...said(outcome) });
}

function said({ state, sentence, details = [] }: SurfaceOutcome): Pick<Finding, "verdict" | "message" | "hint"> {
  switch (state) {
    case "published":
      return { verdict: "pass", message: sentence };
    case "skipped":
      return { verdict: "skipped", message: sentence };
    case "failed":
      return {
        verdict: "error",
        message: sentence,
        ...(details.length === 0 ? {} : { hint: "The log shows the `permissions:` to paste; run this job again." }),
      };
  }
}

type Said = Pick<Finding, "verdict" | "subject" | "message"> & Partial<Pick<Finding, "hint">>;

function subjectOf(name: string, evidence: Subject["evidence"], words: Said): Subject {
  const finding: Finding = { rule, title, severity: "error", locations: [], samples: [], ...words };
  return { name, verdict: words.verdict, evidence, findings: [finding], notes: [] };
}
