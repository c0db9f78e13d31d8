import type { UserError } from "@gatewright/shared/errors/user-error.ts";
import type { Appended } from "@gatewright/shared/ledger/ledger.ts";
import type { Finding } from "@gatewright/shared/report/finding.ts";
import type { Subject } from "@gatewright/shared/report/report.ts";
import type { FollowedRun } from "./followed-run.ts";
import type { Candidate } from "./record-candidates.ts";

export interface Settled {
  candidates: readonly Candidate[];
  followed: FollowedRun;
  /** Undefined when nothing was appended. */
  appended: Appended | undefined;
  /** Why the accepted records could not be appended. */
  failure: UserError | undefined;
}

const rule = "trusted-record";
const title = "The record is what GitHub says about its run, and is in the ledger";

/** The run left nothing, which is no fault: it may have trained nothing. */
export function noRecords(runId: number): Subject {
  const message = `Run ${runId} left no artifact with records, so there is nothing to append.`;
  return subjectOf("records", [], { verdict: "skipped", subject: "records", message });
}

/** One subject a record, in the order in which they were found. */
export function settledSubjects({ candidates, followed, appended, failure }: Settled): Subject[] {
  let taken = 0;
  return candidates.map((candidate) => {
    const { artifact, evidence, refusals } = candidate;
    if (refusals.length > 0) {
      return subjectOf(nameOf(candidate), evidence, {
        verdict: "fail",
        subject: artifact,
        message: `Refused. ${refusals.join(" ")}`,
        hint: "Nothing of it was appended. A record that was made by gatewright in this run is not refused; somebody or something else has written this one.",
      });
    }
    if (appended === undefined) {
      return subjectOf(nameOf(candidate), evidence, {
        verdict: "error",
        subject: artifact,
        message: `It could not be appended. ${failure?.message ?? ""}`.trim(),
        hint: `${failure?.hint ?? ""} It stays in the artifact: run this job again.`.trim(),
      });
    }
    // Ids come in the order in which the records were given.
    const id = appended.ids[taken] ?? "";
    taken += 1;
    return subjectOf(nameOf(candidate), evidence, {
      verdict: "pass",
      subject: artifact,
      message: `Record ${id.slice(0, 12)} is in the ledger with trust ${followed.trust}: ${whence(followed)}.`,
    });
  });
}

function whence({ id, headSha, pullRequests, headRepository, trust }: FollowedRun): string {
  const pull = pullRequests.length === 0 ? "" : ` of pull request ${pullRequests.join(", ")}`;
  const from = trust === "fork" ? ` from ${headRepository}` : "";
  return `run ${id}${pull}, commit ${headSha.slice(0, 10)}${from}`;
}

function nameOf(candidate: Candidate): string {
  if ("record" in candidate) return `${candidate.record.model}: ${candidate.record.kind}`;
  return candidate.number === undefined ? candidate.artifact : `${candidate.artifact}, record ${candidate.number}`;
}

type Said = Pick<Finding, "verdict" | "subject" | "message"> & Partial<Pick<Finding, "hint">>;

function subjectOf(name: string, evidence: Subject["evidence"], said: Said): Subject {
  const finding: Finding = { rule, title, severity: "error", locations: [], samples: [], ...said };
  return { name, verdict: said.verdict, evidence, findings: [finding], notes: [] };
}
