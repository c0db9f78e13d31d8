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

/** One subject a record, or an artifact that has none, in the order in which they were found. */
export function settledSubjects({ candidates, followed, appended, failure }: Settled): Subject[] {
  // Ids come in the order in which the records were given.
  const ids = appended?.ids.values();
  return candidates.map((candidate) => {
    const { artifact, evidence } = candidate;
    const said = (verdict: Said["verdict"], message: string, hint?: string): Subject =>
      subjectOf(nameOf(candidate), evidence, {
        verdict,
        subject: artifact,
        message,
        ...(hint === undefined || hint === "" ? {} : { hint }),
      });
    if (candidate.kind === "unreadable") {
      return said("error", `Nothing was read of it. ${candidate.reason.message}`, candidate.reason.hint);
    }
    if (candidate.kind === "no-record") {
      return said("fail", `Refused. ${candidate.reason.message}`, candidate.reason.hint);
    }
    if (candidate.refusals.length > 0) return said("fail", `Refused. ${candidate.refusals.join(" ")}`, foreign);
    const id = ids?.next().value;
    if (id === undefined) {
      const again = `${failure?.hint ?? ""} It stays in the artifact: run this job again.`.trim();
      return said("error", `It could not be appended. ${failure?.message ?? ""}`.trim(), again);
    }
    return said(
      "pass",
      `Record ${id.slice(0, 12)} is in the ledger with trust ${followed.trust}: ${whence(followed)}.`,
    );
  });
}

const foreign =
  "gatewright in this run would have written what GitHub says; look at who or what else has written this record.";

function whence({ id, headSha, pullRequests, headRepository, trust }: FollowedRun): string {
  const pull = pullRequests.length === 0 ? "" : ` of pull request ${pullRequests.join(", ")}`;
  const from = trust === "fork" ? ` from ${headRepository}` : "";
  return `run ${id}${pull}, commit ${headSha.slice(0, 10)}${from}`;
}

function nameOf(candidate: Candidate): string {
  switch (candidate.kind) {
    case "record":
      return `${candidate.record.model}: ${candidate.record.kind}`;
    case "no-record":
      return `${candidate.artifact}, record ${candidate.number}`;
    case "unreadable":
      return candidate.artifact;
  }
}

type Said = Pick<Finding, "verdict" | "subject" | "message"> & Partial<Pick<Finding, "hint">>;

function subjectOf(name: string, evidence: Subject["evidence"], said: Said): Subject {
  const finding: Finding = { rule, title, severity: "error", locations: [], samples: [], ...said };
  return { name, verdict: said.verdict, evidence, findings: [finding], notes: [] };
}
